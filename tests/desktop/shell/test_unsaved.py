"""What each screen names as not saved yet, to be carried over a lock."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.evidence.screen import EvidenceScreen
from korem_desktop.desktop.interview.saving import DraftSaver
from korem_desktop.desktop.notes.screen import NotesScreen
from korem_desktop.failures import Failure, Known
from tests.helpers.desk import Desk, a_desk
from tests.helpers.shell import WAIT

Answered = tuple[Callable[[], None], Callable[[Known], None]]


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """An open case."""
    with a_desk(tmp_path) as laid:
        yield laid


def test_answers_are_unsaved_until_the_vault_has_confirmed_them(qtbot: QtBot) -> None:
    """Neither sending nor a refusal counts as saved."""
    waiting: list[dict[str, str | None]] = [{"own.words": '"Бір"'}]
    sent: list[Answered] = []

    def send(
        changes: Mapping[str, str | None],
        position: str,
        *,
        done: Callable[[], None],
        failed: Callable[[Known], None],
    ) -> None:
        del changes, position
        sent.append((done, failed))

    saver = DraftSaver(lambda: waiting.pop() if waiting else {}, lambda: "here", send)
    saver.flush()
    assert saver.unsaved() == {"own.words": '"Бір"'}
    sent[0][1](Known(Failure.DISK_FULL))
    assert saver.unsaved() == {"own.words": '"Бір"'}
    saver.flush()
    sent[1][0]()
    assert saver.unsaved() == {}


def test_a_note_is_unsaved_until_it_is_kept(qtbot: QtBot, desk: Desk) -> None:
    """It is named whole, as it would have been kept."""
    screen = NotesScreen(desk.place)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: not desk.place.runner._waiting, timeout=WAIT)
    screen.ui.note_add.click()
    screen.text.setPlainText("Жиырмасыншы үй")
    screen.hand_in()
    (note,) = screen.unsaved().notes
    assert (note.text, note.case) == ("Жиырмасыншы үй", desk.case.case.id)
    qtbot.waitUntil(lambda: screen.drafts.is_saved, timeout=WAIT)
    assert not screen.unsaved()


def test_the_words_of_an_item_are_unsaved_until_they_are_kept(qtbot: QtBot, desk: Desk) -> None:
    """By the item's id."""
    screen = EvidenceScreen(desk.place)
    qtbot.addWidget(screen)
    screen.drafts.write("item", "Кабинет")
    assert screen.unsaved().shows == {"item": "Кабинет"}
    screen.drafts.forget("item")
    assert not screen.unsaved()
