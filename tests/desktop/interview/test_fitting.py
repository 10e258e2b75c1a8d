"""The real road in a small window: no page scrolls at 100 %, none is cut off at 200 %."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.interview.editors.wishes import GoTo
from korem_desktop.desktop.interview.screen import InterviewScreen
from korem_desktop.domain.question import Kind
from korem_desktop.languages import Language
from tests.helpers.answers import a_full_case
from tests.helpers.desk import a_desk
from tests.helpers.screens import large_letters, nameless, too_wide

WIDTH, HEIGHT = 824, 540
"""Pixels that a window of 1024x540 leaves to the screen beside the side of the window."""

LISTS = (Kind.GROUP, Kind.EVIDENCE, Kind.REVIEW)
"""Kinds as long as what stands in them: their pages may scroll."""


@contextmanager
def a_screen(qtbot: QtBot, folder: Path, language: Language) -> Iterator[InterviewScreen]:
    """Show a full case on the main road."""
    with a_desk(folder, language=language) as desk:
        desk.case.answer(a_full_case())
        screen = InterviewScreen(desk.place)
        qtbot.addWidget(screen)
        with qtbot.waitSignal(screen.ready):
            screen.resize(WIDTH, HEIGHT)
            screen.show()
        yield screen
        screen.hand_in()
        qtbot.waitUntil(lambda: screen.draft.saver.current.value != "saving")


def _show_each(screen: InterviewScreen) -> Iterator[str]:
    for stop in screen.interview.stops():
        screen.grant(GoTo(stop.key))
        for _ in range(3):  # the page comes, finds out what fits, and is laid out
            QApplication.processEvents()
        yield stop.page.id


@pytest.mark.parametrize("language", list(Language))
def test_no_page_scrolls_at_ordinary_size(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: Language
) -> None:
    """Every page of questions is seen whole in a window of 1024x540, and every control has a name."""
    with large_letters(qapp, 1.0), a_screen(qtbot, tmp_path, language) as screen:
        scrolling = []
        for page_id in _show_each(screen):
            page = screen.page()
            assert nameless(screen) == [], page_id
            listed = any(frame.question.kind in LISTS for frame in page.frames)
            if page.verticalScrollBar().maximum() and not listed:
                scrolling.append((page_id, page.verticalScrollBar().maximum()))
        assert scrolling == []


@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_cut_off_at_double_size(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: Language
) -> None:
    """With letters twice as large pages scroll up and down, never sideways."""
    with large_letters(qapp, 2.0), a_screen(qtbot, tmp_path, language) as screen:
        assert screen.size().width() == WIDTH
        sideways = {page_id: too_wide(screen.page()) for page_id in _show_each(screen)}
        assert not any(sideways.values()), sideways
