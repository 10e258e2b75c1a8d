"""Qt, set up so that it leaves no trace and shows no name: before any window exists."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from korem_desktop.desktop import style
from korem_desktop.desktop.running import Fault
from korem_desktop.desktop.style import Look
from korem_desktop.desktop.translators import Translators
from korem_desktop.languages import Language

NAME = "documents"
"""What the system, a sound server or a task list may show and remember of us."""

TITLE = "Documents"
"""The title of every window, always the same, in every language."""


class Application:
    """The one QApplication with its look and its language."""

    def __init__(self, language: Language, *, text_scale: float = 1.0, look: Look = Look.SYSTEM) -> None:
        qInstallMessageHandler(_drop)
        # Qt calls into Python at every event; behind a busy job each call waits this long for its turn.
        sys.setswitchinterval(0.0005)
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        QGuiApplication.setDesktopFileName(NAME)
        app = QApplication.instance()
        # The style is named as an argument: setStyle() returns it, and making its Python class costs 10 ms.
        self.qt = app if isinstance(app, QApplication) else QApplication([NAME, "-style", "fusion"])
        self.qt.setApplicationName(NAME)
        self.qt.setApplicationDisplayName(TITLE)
        self.qt.setQuitOnLastWindowClosed(False)
        self.translators = Translators(self.qt)
        self.translators.use(language)
        self._look = look
        self._text_scale = text_scale
        self._hook = sys.excepthook
        style.apply(self.qt, look=look, text_scale=text_scale)
        hints = self.qt.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def look(self) -> Look:
        """Return what the person wants the window to look like."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Change the colours at once."""
        self._look = look
        self._restyle()

    @property
    def text_scale(self) -> float:
        """Return the size of text, 1.0 being ordinary."""
        return self._text_scale

    def set_text_scale(self, scale: float) -> None:
        """Make all text larger or smaller."""
        self._text_scale = scale
        self._restyle()

    def end(self, status: int = 0) -> None:
        """Leave the event loop, and with it the program."""
        self.qt.exit(status)

    def on_fault(self, show: Callable[[Fault], None]) -> None:
        """Have unforeseen errors in slots shown, after the hook that was there has had them."""

        def hook(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
            self._hook(kind, error, traceback)
            show(Fault.of(error))

        sys.excepthook = hook

    def report(self, error: BaseException) -> None:
        """Give an error that was caught to the hook that was there: nothing is shown of it now."""
        self._hook(type(error), error, error.__traceback__)

    def _follow_system(self) -> None:
        if self._look is Look.SYSTEM:
            self._restyle()

    def _restyle(self) -> None:
        style.apply(self.qt, look=self._look, text_scale=self._text_scale)


def _drop(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """Drop what Qt would print: it may hold paths, titles and words of the case."""
    del kind, context, message
