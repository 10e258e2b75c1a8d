"""Finding from anywhere, and what the look behind the unlock has found."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from korem_desktop.casework import opening
from korem_desktop.desktop.workroom import Screens
from tests.helpers.shell import PASSPHRASE, PLAIN, PlainScreen, Shell, a_shell

MORE: Screens = {name: partial(PlainScreen, name=name) for name in ("home", "guide", "safety", "search")}


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    """Give a window with an open case, its search beside the other places."""
    with a_shell(qtbot, {**PLAIN, **MORE}) as shell:
        shell.make(tmp_path / "vault")
        yield shell


def front(shell: Shell) -> str:
    """Return the name of the screen in front."""
    return shell.room._front()


def find(shell: Shell, qtbot: QtBot) -> None:
    """Press Ctrl+F."""
    qtbot.keyClick(shell.room, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)


def test_the_keys_lead_to_the_search_from_anywhere(shell: Shell, qtbot: QtBot) -> None:
    """It belongs to home, which stays marked in the side."""
    for name in ("statement", "notes", "safety"):
        shell.room.show_screen(name)
        find(shell, qtbot)
        assert front(shell) == "search"
    home = shell.window.findChild(QToolButton, "nav:home")
    assert home is not None
    assert home.isChecked()


def test_the_guide_keeps_the_keys_for_itself(shell: Shell, qtbot: QtBot) -> None:
    """It has a search of its own."""
    shell.room.show_screen("guide")
    find(shell, qtbot)
    assert front(shell) == "guide"


def test_without_a_search_the_keys_do_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    """Where the program has no such screen."""
    with a_shell(qtbot) as shell:
        shell.make(tmp_path / "vault")
        find(shell, qtbot)
        assert front(shell) == "statement"


def test_what_the_first_look_finds_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    """A file that came into the folder while it was locked."""
    with a_shell(qtbot) as shell:
        opening.create(tmp_path / "vault", PASSPHRASE).close()
        (tmp_path / "vault" / "sealed" / ("ab" * 16)).write_bytes(b"newer evidence")
        shell.open(tmp_path / "vault")
        shell.until(lambda: "not known to the program: 1" in shell.room.ui.strip.text())
