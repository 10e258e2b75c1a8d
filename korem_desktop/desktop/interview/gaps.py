"""What is missing on the whole road, as links; shown in place of a page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from korem_desktop.desktop.interview.editors.field import Around
from korem_desktop.desktop.interview.editors.links import LinkList
from korem_desktop.domain.question import Need


class GapsView(QScrollArea):
    """The links, those that the law asks first; ``left`` is emitted to go back to the page."""

    followed = Signal(object)  # a GoTo
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gaps")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        self._nothing = QLabel(content)
        self._nothing.setWordWrap(True)
        self._law = LinkList(content)
        self._customary = LinkList(content)
        self._back = QPushButton(content)
        self._back.setObjectName("button_leave_gaps")
        self._back.setProperty("kind", "secondary")
        self._back.clicked.connect(self.left)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for widget in (self._nothing, self._law, self._customary):
            column.addWidget(widget)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        for links in (self._law, self._customary):
            links.followed.connect(self.followed)
        self.setWidget(content)

    def show_gaps(self, around: Around) -> None:
        """Bring the links up to date."""
        interview, words = around.interview, around.words
        self._nothing.setText(self.tr("Nothing is missing."))
        self._nothing.setVisible(not interview.missing())
        self._law.show_gaps(self.tr("The law asks for this:"), Need.LAW, interview, words)
        usual = self.tr("Officers usually ask for this too:")
        self._customary.show_gaps(usual, Need.CUSTOMARY, interview, words)
        self._back.setText(self.tr("Back to the page"))

    def focus_first(self) -> None:
        """Give the focus to the way back."""
        self._back.setFocus(Qt.FocusReason.TabFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Return a size that any window has."""
        return QSize(120, 80)
