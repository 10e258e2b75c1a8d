"""The page "Log": what was done in plain words, newest first, and whether the chain holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel
from pytestqt.qtbot import QtBot

from korem_desktop.casework import intake
from korem_desktop.casework.handling import Entry
from korem_desktop.casework.verifying import check_item
from korem_desktop.desktop.handling.entries import EntryWords
from korem_desktop.desktop.handling.screen import AT_ONCE, LogScreen
from korem_desktop.domain.log import Event
from tests.helpers.desk import Desk, a_desk
from tests.helpers.screens import large_letters, nameless
from tests.helpers.vaults import NOW, take_in


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """An open case."""
    with a_desk(tmp_path) as laid:
        yield laid


def shown(desk: Desk, qtbot: QtBot) -> LogScreen:
    """Return the page, the log read."""
    screen = LogScreen(desk.place)
    qtbot.addWidget(screen)
    screen.resize(800, 540)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.entered()
    qtbot.waitUntil(lambda: screen._log is not None)
    layout = screen.entries
    rows = [item.widget() for item in (layout.itemAt(at) for at in range(layout.count())) if item is not None]
    qtbot.waitUntil(lambda: all(row is not None and row.isVisible() for row in rows))
    return screen


def said(screen: LogScreen) -> str:
    """Return everything the page says."""
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def many(desk: Desk, number: int) -> None:
    """Put entries into the log."""

    def write(records: object) -> None:
        for _ in range(number):
            records.append_log(desk.case.case.id, Event.OPENED, {"name": "a"}, NOW)  # type: ignore[attr-defined]

    desk.case.vault.records.submit(write).result()


def test_an_empty_log_says_so(desk: Desk, qtbot: QtBot) -> None:
    """No chain is praised where there is none."""
    screen = shown(desk, qtbot)
    assert "Nothing was done yet." in said(screen)
    assert "follow" not in said(screen)


def test_what_was_done_stands_newest_first(desk: Desk, qtbot: QtBot) -> None:
    """With the moment, the name and the fingerprint of what came in; the root stands for all of it."""
    item = take_in(desk.case.vault._vault, "a.ogg", b"sound")
    check_item(desk.case.vault, item, clock=desk.case.clock)
    text = said(shown(desk, qtbot))
    assert text.index("Checked and found whole: “a.ogg”") < text.index("Added: “a.ogg”")
    assert "1 · 17.03.2026 14:05" in text
    assert "Every entry follows from the one before it." in text
    plain = text.replace("\u200b", "")
    assert item.sha256 in plain
    assert desk.case.log()[-1].fingerprint.hex() in plain


def test_a_deleted_file_is_named_no_more(desk: Desk, qtbot: QtBot) -> None:
    """Its entries stay without what they were about, and the chain holds."""
    item = take_in(desk.case.vault._vault, "a.ogg", b"sound")
    intake.remove(desk.case.vault, item)
    text = said(shown(desk, qtbot))
    assert "a.ogg" not in text
    assert "A file was added that was deleted later" in text
    assert "A file was deleted for good" in text
    assert "Every entry follows from the one before it." in text


def test_a_changed_entry_is_told(desk: Desk, qtbot: QtBot) -> None:
    """By its number."""
    many(desk, 3)
    desk.case.vault.records.submit(
        lambda records: records.connection.execute("UPDATE log SET event = 'printed' WHERE number = 2")
    ).result()
    assert "Entry 2 does not follow" in said(shown(desk, qtbot))


def test_a_long_log_is_shown_in_parts(desk: Desk, qtbot: QtBot) -> None:
    """The newest first, the earlier ones on demand."""
    many(desk, AT_ONCE + 5)
    screen = shown(desk, qtbot)
    assert screen.entries.count() == AT_ONCE
    screen.more.click()
    assert screen.entries.count() == AT_ONCE + 5
    assert not screen.more.isVisible()


@pytest.mark.parametrize("number", [1, AT_ONCE + 5])
def test_an_entry_that_is_sent_for_is_in_view_and_marked(desk: Desk, qtbot: QtBot, number: int) -> None:
    """However far down it stands; once the page is left no entry is marked."""
    many(desk, AT_ONCE + 5)
    screen = shown(desk, qtbot)
    screen.restore(json.dumps({"entry": number}))
    screen.entered()
    qtbot.waitUntil(lambda: screen.findChild(QFrame, "log_sought") is not None)
    row = screen.findChild(QFrame, "log_sought")
    assert row is not None
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect() == row.rect())
    assert row.findChildren(QLabel)[0].text().startswith(f"{number} · ")
    screen.hand_in()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert screen.findChild(QFrame, "log_sought") is None
    assert screen.position() == ""


@pytest.mark.parametrize("event", [*Event, "case_begun", "road_turned"])
@pytest.mark.parametrize("is_forgotten", [False, True])
def test_every_event_has_its_sentence(qtbot: QtBot, event: str, is_forgotten: bool) -> None:
    """None is shown as the word in the records."""
    told = EntryWords().sentence(Entry(1, NOW, str(event), "", "", {}, is_forgotten))
    assert told
    assert told != str(event)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_has_names_and_fits(desk: Desk, qtbot: QtBot, scale: float) -> None:
    """Everything operated has a name, and nothing is wider than the window, in large letters too."""
    take_in(desk.case.vault._vault, "a" * 90 + ".ogg", b"sound")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with large_letters(application, scale):
        screen = shown(desk, qtbot)
        assert nameless(screen) == []
        assert screen.page.horizontalScrollBar().maximum() == 0
