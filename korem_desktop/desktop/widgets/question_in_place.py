"""A question asked where the person is, before something goes for good: never a box over the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from korem_desktop.desktop.style import polish
from korem_desktop.desktop.widgets.flow import flow


class QuestionInPlace(QObject):
    """Shows a frame of a form with two buttons: one keeps, as does Escape, ``confirmed`` is the other."""

    confirmed = Signal()

    def __init__(
        self,
        frame: QFrame,
        buttons: tuple[QWidget, QAbstractButton, QAbstractButton],
        page: QScrollArea,
        asked_by: QWidget,
    ) -> None:
        """``buttons``: their place in the form, the one that keeps, the one that confirms."""
        super().__init__(frame)
        self._frame, self._page, self._asked_by = frame, page, asked_by
        place, self._keep_button, confirm = buttons
        flow(place, self._keep_button, confirm)
        polish(frame, tone="problem")
        self._keep_button.clicked.connect(self.keep)
        confirm.clicked.connect(self._confirm)
        frame.installEventFilter(self)
        frame.hide()

    def ask(self) -> None:
        """Ask, the focus on the button that keeps."""
        self._frame.show()
        self._keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self._page.ensureWidgetVisible(self._frame))  # once laid out

    def keep(self) -> None:
        """Take the question back, the focus where it was asked."""
        self._frame.hide()
        self._asked_by.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Take the question back: something else is shown now."""
        self._frame.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape answer with no."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.KeyPress and is_escape:
            self.keep()
            return True
        return super().eventFilter(watched, event)

    def _confirm(self) -> None:
        self._frame.hide()
        self.confirmed.emit()
