"""The one way to the clipboard: plain text only, marked as secret, gone after a while and at every lock.

The marks ask clipboard histories (KDE, Windows) not to keep it and Windows not to send it to a cloud.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

HINT = "x-kde-passwordManagerHint"
STAYS = 60_000
"""Milliseconds after which what was copied is taken back."""

_NO = b"\x00\x00\x00\x00"
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_EXCLUSIONS = {
    "ExcludeClipboardContentFromMonitorProcessing": b"\x01\x00\x00\x00",
    "CanIncludeInClipboardHistory": _NO,
    "CanUploadToCloudClipboard": _NO,
}


def marked(text: str) -> QMimeData:
    """Return plain text as the clipboard gets it from us."""
    data = QMimeData()
    data.setText(text)
    data.setData(HINT, b"secret")
    if sys.platform == "win32":
        for name, value in _EXCLUSIONS.items():
            data.setData(_WINDOWS.format(name), value)
    return data


class Clipboard(QObject):
    """Marks whatever this program puts on the clipboard, by a button of ours or by Ctrl+C in a field."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = QGuiApplication.clipboard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self.clear)
        self._board.dataChanged.connect(self._changed)

    def copy(self, text: str) -> None:
        """Put plain text on the clipboard."""
        self._board.setMimeData(marked(text), QClipboard.Mode.Clipboard)
        self._timer.start()

    def clear(self) -> None:
        """Take back what this program put there, the marked text of the mouse too; leave what others put."""
        self._timer.stop()
        if self.is_ours():
            self._board.clear(QClipboard.Mode.Clipboard)
        if self._board.supportsSelection() and self._board.ownsSelection():
            self._board.clear(QClipboard.Mode.Selection)

    def is_ours(self) -> bool:
        """Return whether this program put there what the clipboard holds."""
        return self._board.ownsClipboard()

    def _changed(self) -> None:
        if not self.is_ours():
            self._timer.stop()
            return
        data = self._board.mimeData()
        if data is not None and data.hasText() and not data.hasFormat(HINT):
            self.copy(data.text())
