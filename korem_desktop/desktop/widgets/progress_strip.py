"""A long job under way: what it is, how far it is, and a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from korem_desktop.desktop.widgets.message_strip import announce

_STEPS = 1000


class ProgressStrip(QFrame):
    """Hidden until :meth:`begin`. ``stopped`` says that the person wants the job to end."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress_strip")
        self.setProperty("surface", "strip")
        self._label = QLabel(self)
        self._label.setObjectName("progress_text")
        self._label.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("progress_bar")
        self._bar.setTextVisible(False)
        self._stop = QPushButton(self)
        self._stop.setObjectName("button_stop")
        self._stop.clicked.connect(self._ask_to_stop)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._label)
        words.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._stop)
        self.retranslate()
        self.hide()

    def begin(self, text: str, *, may_stop: bool = True) -> None:
        """Show what is under way, its length not known yet."""
        self._label.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        self._stop.setVisible(may_stop)
        self._stop.setEnabled(True)
        self.show()
        announce(self, text)

    def progress(self, done: int, total: int) -> None:
        """Show how far it is; units as the job counts them."""
        if total > 0:
            # A bar counts in 32 bits; a recording may have more bytes.
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(min(_STEPS, done * _STEPS // total))

    def end(self) -> None:
        """Hide again."""
        self.hide()

    def retranslate(self) -> None:
        """Set the words of the button anew."""
        self._stop.setText(self.tr("Stop"))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stopped.emit()
