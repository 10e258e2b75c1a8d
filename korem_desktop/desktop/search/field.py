"""The field for the words that are looked for, with its button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

_LONGEST = 200  # characters of what is looked for


class FindField(QWidget):
    """``wanted(text)`` comes on Enter and on the button."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setObjectName("find_text")
        self.line.setMaxLength(_LONGEST)
        self.line.setClearButtonEnabled(False)  # it would be a button without a name
        self.button = QPushButton()
        self.button.setObjectName("find_go")
        self.button.setProperty("kind", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.line.returnPressed.connect(self._ask)
        self.button.clicked.connect(self._ask)
        self.retranslate()

    def focus(self) -> None:
        """Give the field the keyboard, what stands in it chosen."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def retranslate(self) -> None:
        """Set every text anew."""
        keys = QKeySequence(QKeySequence.StandardKey.Find)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.line.setAccessibleName(self.tr("Find in what you wrote"))
        self.line.setPlaceholderText(self.tr("Find in what you wrote"))
        self.line.setToolTip(f"{self.tr('Find in what you wrote')} ({shown})")
        self.button.setText(self.tr("Find"))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _ask(self) -> None:
        self.wanted.emit(self.line.text())
