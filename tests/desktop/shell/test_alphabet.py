"""Kazakh alphabetical order: where the interface sorts names, its own letters stand in their places."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from korem_desktop.desktop import file_dialogs
from korem_desktop.languages import Language
from tests.helpers.shell import Shell

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"


def test_files_stand_in_kazakh_order(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    """In the file dialog, whatever language the system speaks."""
    for letter in ALPHABET:
        (tmp_path / f"{letter}.txt").touch()
    shell.window.choose_language(Language.KK)
    dialog = file_dialogs._dialog(None, "", tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    files = dialog.findChild(QListView, "listView")
    assert isinstance(files, QListView)
    names = files.model()
    wanted = "".join(f"{letter}.txt" for letter in ALPHABET)

    def shown() -> str:
        root = files.rootIndex()
        every = (str(names.index(row, 0, root).data()) for row in range(names.rowCount(root)))
        return "".join(name for name in every if name.endswith(".txt"))

    qtbot.waitUntil(lambda: shown() == wanted)
