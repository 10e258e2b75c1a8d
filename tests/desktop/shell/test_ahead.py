"""Getting ready ahead of need: in order, in turns, and never for a window that has gone."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from korem_desktop.desktop.ahead import in_turns
from tests.helpers.shell import Shell


def test_steps_are_taken_in_order(qtbot: QtBot) -> None:
    """Each once, after the caller has gone on."""
    parent, taken = QObject(), list[int]()
    in_turns([partial(taken.append, number) for number in range(50)], parent)
    assert taken == []
    qtbot.waitUntil(lambda: len(taken) == 50)
    assert taken == list(range(50))


def test_a_window_that_has_gone_is_not_made_ready(qtbot: QtBot) -> None:
    """The steps go with the one they were for."""
    gone, other = QObject(), QObject()
    taken: list[str] = []
    in_turns([partial(taken.append, "for nobody")], gone)
    in_turns([partial(taken.append, "for somebody")], other)
    delete(gone)
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == ["for somebody"]


def test_the_other_screens_are_made_once_a_case_is_open(shell: Shell, tmp_path: Path) -> None:
    """So that the first look at each need not wait; the one in front stays there."""
    shell.make(tmp_path / "vault")
    before = shell.room.ui.screens.currentWidget()
    shell.until(lambda: shell.room.ui.screens.count() == len(shell.window._screens))
    assert shell.room.ui.screens.currentWidget() is before
