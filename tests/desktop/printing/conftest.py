"""What the tests of this screen begin with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.printing.screen import PapersScreen
from tests.helpers.answers import a_full_case
from tests.helpers.desk import Desk, a_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """An open case to work on."""
    with a_desk(tmp_path) as laid:
        yield laid


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> PapersScreen:
    """The screen over a filled-in case, entered, its paper made."""
    desk.case.answer(a_full_case())
    shown = PapersScreen(desk.place)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.entered()
    qtbot.waitUntil(lambda: shown.paper is not None, timeout=20_000)
    return shown
