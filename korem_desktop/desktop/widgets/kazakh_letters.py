"""The nine letters that a keyboard without a Kazakh layout lacks, as buttons that type."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QWidget,
)

from korem_desktop.desktop.style import RESTYLED
from korem_desktop.desktop.widgets.flow import FlowLayout

LETTERS = "әғқңөұүһі"
"""In the order of the alphabet; Alt+1 to Alt+9 type them."""

_LOW = 640  # pixels: in a lower window the row is folded until it is asked for


class KazakhLetters(QWidget):
    """A row of buttons that type into the field in focus and leave it there.

    A button of the form unfolds it (:meth:`fold_by`): names are Kazakh in any language. Until that button was
    pressed, the row is open while the interface is Kazakh and the window has the room. Alt+1 to Alt+9 work
    among the children of the row's parent, folded or not.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold: QAbstractButton | None = None
        self._is_settled = False  # the person has folded or unfolded it
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(self, spacing=4)
        self.large = self._button()
        self.large.setObjectName("kazakh_large")
        self.large.setCheckable(True)
        self.large.setText("Аа")
        self.large.toggled.connect(self._show_case)
        row.addWidget(self.large)
        self.buttons = [self._button() for _ in LETTERS]
        for number, button in enumerate(self.buttons, start=1):
            button.setObjectName(f"kazakh:{number}")
            button.clicked.connect(partial(self._type, number - 1))
            row.addWidget(button)
        screen = parent if parent is not None else self
        screen.installEventFilter(self)
        for number in range(1, len(LETTERS) + 1):
            for keys, is_large in ((f"Alt+{number}", False), (f"Alt+Shift+{number}", True)):
                key = QShortcut(QKeySequence(keys), screen)
                key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                key.activated.connect(partial(self._type_by_key, number - 1, is_large))
        self.retranslate()

    def fold_by(self, button: QAbstractButton) -> None:
        """Take a button of the form that folds and unfolds the row."""
        self._fold = button
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the field
        button.setText("Ә Ғ Қ …")
        button.toggled.connect(self.setVisible)
        button.pressed.connect(self._settle)  # before it is unfolded: that changes the form's size
        self.setVisible(button.isChecked())
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Kazakh letters"))
        self.large.setAccessibleName(self.tr("Large Kazakh letters"))
        self.large.setToolTip(self.tr("Large letters: also Shift with Alt and the figure"))
        if self._fold is not None:
            self._fold.setAccessibleName(self.tr("Kazakh letters"))
            self._fold.setToolTip(self.tr("Letters that the keyboard lacks: Alt+1 to Alt+9"))
        self._show_case()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language, and open where it is Kazakh now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._fold_by_itself()
        elif event.type() in RESTYLED:
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the room there is when the form is first shown or changes its size."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self._fold_by_itself()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the lines that the width asks for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.layout() is not None:
            self.setFixedHeight(self.heightForWidth(self.width()))

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "letter")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps it; by keyboard: Alt and a figure
        return button

    def _settle(self) -> None:
        self._is_settled = True

    def _fold_by_itself(self) -> None:
        if self._fold is not None and not self._is_settled:
            is_kazakh = QLocale().language() == QLocale.Language.Kazakh
            self._fold.setChecked(is_kazakh and self.window().height() >= _LOW)

    def _show_case(self) -> None:
        for number, (button, letter) in enumerate(zip(self.buttons, LETTERS, strict=True), start=1):
            button.setText(letter.upper() if self.large.isChecked() else letter)
            button.setToolTip(self.tr("{letter}: Alt+{number}").format(letter=button.text(), number=number))

    def _type(self, place: int) -> None:
        self._type_by_key(place, self.large.isChecked())

    def _type_by_key(self, place: int, is_large: bool) -> None:
        letter = LETTERS[place].upper() if is_large else LETTERS[place]
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) and not field.isReadOnly():
            field.insert(letter)
        elif isinstance(field, QPlainTextEdit | QTextEdit) and not field.isReadOnly():
            field.insertPlainText(letter)
