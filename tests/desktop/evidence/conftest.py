"""What the tests of this screen begin with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.evidence.screen import EvidenceScreen
from tests.helpers.desk import Desk, a_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """An open case to work on."""
    with a_desk(tmp_path) as laid:
        yield laid


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> EvidenceScreen:
    """The screen, shown and loaded."""
    shown = EvidenceScreen(desk.place)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.waitUntil(lambda: shown.ui.empty.isVisible() or shown.ui.content.isVisible())
    return shown
