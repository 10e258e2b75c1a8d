"""A long job under way: what it is, how far it is, how long it still takes, and a button that stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from korem_desktop.desktop.figures import time_left_text
from korem_desktop.desktop.style import motion_allowed
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.time_left import TimeLeft

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
        self._left = QLabel(self)
        self._left.setObjectName("progress_left")
        self._left.setProperty("role", "hint")
        self._time = TimeLeft()
        self._seconds: int | None = None
        self._words: Callable[[], str] = str
        self._stop = QPushButton(self)
        self._stop.setObjectName("button_stop")
        self._stop.clicked.connect(self._ask_to_stop)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._label)
        words.addWidget(self._bar)
        words.addWidget(self._left)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._stop)
        self.retranslate()
        self.hide()

    def begin(self, words: Callable[[], str], *, may_stop: bool = True) -> None:
        """Show what is under way, its length not known yet; ``words`` says it in the language of now."""
        self._words = words
        self._bar.setRange(0, 0 if motion_allowed() else _STEPS)  # a bar of no length moves by itself
        self._bar.setValue(0)
        self._time, self._seconds = TimeLeft(), None
        self._stop.setVisible(may_stop)
        self._stop.setEnabled(True)
        self.retranslate()
        self.show()
        announce(self, words())

    def progress(self, done: int, total: int) -> None:
        """Show how far it is; units as the job counts them."""
        if total > 0:
            # A bar counts in 32 bits; a recording may have more bytes.
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(min(_STEPS, done * _STEPS // total))
            self._seconds = self._time.seconds(done, total) if done < total else None
            self._show_time()

    def end(self) -> None:
        """Hide again."""
        self.hide()

    @property
    def stop(self) -> QWidget:
        """Return where Tab leads: the button that stops the job."""
        return self._stop

    def retranslate(self) -> None:
        """Set every word anew."""
        self._stop.setText(self.tr("Stop"))
        words = self._words()
        self._label.setText(words)
        self._bar.setAccessibleName(words)
        self._show_time()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_time(self) -> None:
        self._left.setText(time_left_text(self._seconds) if self._seconds is not None else "")
        self._left.setVisible(self._seconds is not None)

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stopped.emit()
