"""The screen of notes."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from korem_desktop.casework.notes import Notes
from korem_desktop.desktop.notes.screen import NotesScreen
from korem_desktop.domain.note import Note
from korem_desktop.failures import Failure, Known
from tests.helpers.desk import Desk
from tests.helpers.screens import large_letters, nameless, too_wide


def kept(desk: Desk) -> Sequence[Note]:
    """Return what the vault holds, the one changed last first."""
    return Notes(desk.case.vault, desk.case.case, desk.case.clock).list().result()


def write(screen: NotesScreen, qtbot: QtBot, text: str) -> None:
    """Write a new note and wait until it is saved."""
    screen.ui.note_add.click()
    screen.text.insertPlainText(text)
    qtbot.waitUntil(lambda: screen.drafts.is_saved)


def shown(screen: NotesScreen) -> list[str]:
    """Return the first lines of the list."""
    return [str(screen.model.index(row).data()) for row in range(screen.model.rowCount())]


def test_an_empty_screen_has_one_sentence_and_one_button(screen: NotesScreen) -> None:
    """Nothing is there yet."""
    assert screen.ui.empty.isVisible()
    assert not screen.ui.content.isVisible()
    assert screen.ui.empty.isAncestorOf(screen.ui.note_add)


def test_a_note_is_saved_as_it_is_typed(screen: NotesScreen, desk: Desk, qtbot: QtBot) -> None:
    """Every character, and its first line is its name in the list at once."""
    told: list[bool] = []
    screen.saving.connect(told.append)
    screen.ui.note_add.click()
    assert screen.text.hasFocus() or screen.focusWidget() is screen.text
    screen.text.insertPlainText("\nСекретарь: Айгүл\n«50\u00a0000 ₸» 😀 <b>&amp;")
    assert shown(screen) == ["Секретарь: Айгүл"]
    qtbot.waitUntil(lambda: told[-1] is False)
    assert told[0] is True
    assert [note.text for note in kept(desk)] == ["\nСекретарь: Айгүл\n«50\u00a0000 ₸» 😀 <b>&amp;"]


def test_notes_are_handed_in_at_once(screen: NotesScreen, desk: Desk) -> None:
    """Before a lock nothing waits for the rhythm."""
    screen.ui.note_add.click()
    screen.text.insertPlainText("before the lock")
    screen.hand_in()
    assert [note.text for note in kept(desk)] == ["before the lock"]


def test_the_newest_stands_first(screen: NotesScreen, desk: Desk, qtbot: QtBot) -> None:
    """New ones come on top; one written in again goes up when the screen is next entered."""
    for text in ("one", "two", "three"):
        write(screen, qtbot, text)
    assert shown(screen) == ["three", "two", "one"]
    screen.ui.note_list.setCurrentIndex(screen.model.index(2))
    screen.text.moveCursor(QTextCursor.MoveOperation.End)
    screen.text.insertPlainText(", again")
    assert shown(screen) == ["three", "two", "one, again"]  # nothing jumps under the hands
    screen.entered()
    qtbot.waitUntil(lambda: shown(screen)[0] == "one, again")
    assert screen.text.text() == "one, again"


def test_texts_stay_with_their_notes(screen: NotesScreen, desk: Desk, qtbot: QtBot) -> None:
    """Choosing another in the middle of a word loses nothing and mixes nothing."""
    write(screen, qtbot, "a")
    write(screen, qtbot, "b")
    for row, text in ((0, "b"), (1, "a"), (0, "b")):
        screen.ui.note_list.setCurrentIndex(screen.model.index(row))
        screen.text.moveCursor(QTextCursor.MoveOperation.End)
        screen.text.insertPlainText(text)
    screen.hand_in()
    assert sorted(note.text for note in kept(desk)) == ["aa", "bbb"]


def test_a_note_begun_before_the_list_is_there_stays(desk: Desk, qtbot: QtBot) -> None:
    """On a slow medium a person presses before the notes are read: the new one does not vanish again."""
    early = NotesScreen(desk.place)
    qtbot.addWidget(early)
    early.show()
    early.ui.note_add.click()
    qtbot.waitUntil(lambda: not desk.place.runner._waiting)
    early.entered()
    qtbot.waitUntil(lambda: not desk.place.runner._waiting)
    assert early.model.rowCount() == 1
    assert early.ui.content.isVisible()


def test_a_note_in_which_nothing_was_written_does_not_stay(
    screen: NotesScreen, desk: Desk, qtbot: QtBot
) -> None:
    """A new one left empty vanishes; an old one emptied stays until it is deleted."""
    write(screen, qtbot, "kept")
    screen.ui.note_add.click()
    screen.ui.note_add.click()
    assert screen.model.rowCount() == 2
    screen.ui.note_list.setCurrentIndex(screen.model.index(1))
    assert shown(screen) == ["kept"]
    screen.text.selectAll()
    screen.text.cut()
    qtbot.waitUntil(lambda: screen.drafts.is_saved)
    write(screen, qtbot, "second")
    assert len(kept(desk)) == 2


def test_a_note_is_deleted_in_two_steps(screen: NotesScreen, desk: Desk, qtbot: QtBot) -> None:
    """The first asks, in place; Escape and no keep it; only the second deletes."""
    write(screen, qtbot, "first")
    write(screen, qtbot, "second")
    screen.ui.note_delete.click()
    assert screen.ui.delete_question.isVisible()
    screen.ui.note_delete_keep.click()
    assert not screen.ui.delete_question.isVisible()
    screen.ui.note_delete.click()
    QTest.keyClick(screen.ui.note_delete_keep, Qt.Key.Key_Escape)
    assert not screen.ui.delete_question.isVisible()
    assert len(kept(desk)) == 2
    screen.ui.note_delete.click()
    screen.ui.note_delete_confirm.click()
    qtbot.waitUntil(lambda: shown(screen) == ["first"])
    assert [note.text for note in kept(desk)] == ["first"]
    assert screen.text.text() == "first"
    screen.ui.note_delete.click()
    screen.ui.note_delete_confirm.click()
    qtbot.waitUntil(lambda: screen.ui.empty.isVisible())


def test_a_note_deleted_while_it_is_typed_does_not_come_back(
    screen: NotesScreen, desk: Desk, qtbot: QtBot
) -> None:
    """The save that was due is not made after the deletion."""
    write(screen, qtbot, "text")
    screen.text.insertPlainText(" more")
    screen.ui.note_delete.click()
    screen.ui.note_delete_confirm.click()
    screen.hand_in()
    qtbot.waitUntil(lambda: screen.ui.empty.isVisible())
    assert list(kept(desk)) == []


def test_a_note_that_cannot_be_saved_stays_on_the_screen(
    screen: NotesScreen, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is said; the note is there after a look elsewhere, and saved when there is room again."""
    real = Notes.save

    def full(self: Notes, note: Note) -> Future[None]:
        refused: Future[None] = Future()
        refused.set_exception(Known(Failure.DISK_FULL))
        return refused

    monkeypatch.setattr(Notes, "save", full)
    screen.ui.note_add.click()
    screen.text.insertPlainText("important")
    qtbot.waitUntil(lambda: bool(desk.said))
    with qtbot.waitSignal(screen.drafts.failed):
        screen.entered()
    assert shown(screen) == ["important"]
    monkeypatch.setattr(Notes, "save", real)
    screen.hand_in()
    qtbot.waitUntil(lambda: screen.drafts.is_saved)
    assert [note.text for note in kept(desk)] == ["important"]


def test_the_place_is_found_again(screen: NotesScreen, desk: Desk, qtbot: QtBot) -> None:
    """After a lock the same note is chosen, with the cursor where it was."""
    write(screen, qtbot, "0123456789")
    write(screen, qtbot, "other")
    screen.ui.note_list.setCurrentIndex(screen.model.index(1))
    screen.activateWindow()
    screen.text.setFocus()
    place = screen.text.textCursor()
    place.setPosition(4)
    screen.text.setTextCursor(place)
    position = screen.position()
    assert "0123456789" not in position
    again = NotesScreen(desk.place)
    qtbot.addWidget(again)
    again.restore(position)
    again.show()
    qtbot.waitUntil(lambda: again.text.text() == "0123456789")
    assert again.text.textCursor().position() == 4
    for odd in ("", "nonsense", "[]", '{"chosen": "gone", "cursor": 1}'):
        again.restore(odd)
    assert again.text.text() == "0123456789"


def test_everything_has_a_name_for_a_screen_reader(screen: NotesScreen, qtbot: QtBot) -> None:
    """Empty, and with a note about to be deleted."""
    assert nameless(screen) == []
    write(screen, qtbot, "text")
    screen.ui.note_delete.click()
    assert nameless(screen) == []


def test_nothing_typed_is_learnt_by_an_input_method(screen: NotesScreen) -> None:
    """The field asks input methods to remember nothing."""
    wanted = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    assert screen.text.inputMethodHints() & wanted == wanted


def test_large_letters_fit_a_narrow_window(screen: NotesScreen, qtbot: QtBot, qapp: QApplication) -> None:
    """At 200 % nothing is cut at the side."""
    write(screen, qtbot, "text")
    with large_letters(qapp):
        screen.resize(700, 540)
        screen.ui.note_delete.click()
        listed, sheet = screen.ui.note_list, screen.ui.sheet
        qtbot.waitUntil(lambda: listed.geometry().bottom() < sheet.geometry().top())
        assert too_wide(screen.ui.page) == 0
        qtbot.waitUntil(lambda: not screen.ui.note_delete_keep.visibleRegion().isEmpty())
