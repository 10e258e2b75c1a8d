"""Choosing files and folders without a trace.

Qt's own dialog, never the system's (which writes a list of recent files), and without the folder history that
Qt keeps in its settings file.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from korem_desktop import paths

_NOWHERE = "/dev/null/none"  # no folder can ever be made there


def open_files(parent: QWidget | None, title: str) -> list[Path]:
    """Let the person choose files; an empty list where they chose none."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _ask(dialog)


def folder(parent: QWidget | None, title: str, start: Path | None = None) -> Path | None:
    """Let the person choose a folder, or make one; None where they chose none."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    chosen = _ask(dialog)
    return chosen[0] if chosen else None


def forbid_settings() -> None:
    """Point every settings file of this user at a place that cannot exist."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, _NOWHERE)


def _dialog(parent: QWidget | None, title: str, start: Path | None = None) -> QFileDialog:
    forbid_settings()
    home = start or paths.documents_folder()
    dialog = QFileDialog(parent, title, str(home if home.is_dir() else QDir.homePath()))
    dialog.setObjectName("file_dialog")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setHistory([])
    return dialog


def _ask(dialog: QFileDialog) -> list[Path]:
    try:
        accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
        return [Path(name) for name in dialog.selectedFiles()] if accepted else []
    finally:
        dialog.deleteLater()
        # The dialog's own last words: dropped again, should a settings place exist after all.
        QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")
