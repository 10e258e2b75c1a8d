"""Notes: kept, changed, deleted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from korem_desktop.casework.notes import Notes
from tests.helpers.desk import Opened


class Ticking:
    """A clock that is a minute later each time it is asked."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 3, 14, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the next minute."""
        self._now += timedelta(minutes=1)
        return self._now

    def today(self) -> datetime:
        """Return the day."""
        return self._now


def notes_of(opened: Opened) -> Notes:
    """Return the notes of the case."""
    return Notes(opened.vault, opened.case, Ticking())


def test_a_note_is_kept_as_written(opened: Opened) -> None:
    """Every character comes back; a begun note that was not saved does not."""
    notes = notes_of(opened)
    text = "Секретарь: Айгүл\n«50 000 ₸» 😀 <b>&amp;\u00a0x"
    note = notes.change(notes.begin(), text)
    notes.begin()
    notes.save(note).result()
    assert list(notes.list().result()) == [note]
    assert note.text == text
    assert note.changed > note.created


def test_the_note_changed_last_comes_first(opened: Opened) -> None:
    """An old note written in again goes to the top, with its first moment kept."""
    notes = notes_of(opened)
    first, second = (notes.change(notes.begin(), text) for text in ("first", "second"))
    for note in (first, second):
        notes.save(note).result()
    assert [note.text for note in notes.list().result()] == ["second", "first"]
    changed = notes.change(first, "first, changed")
    notes.save(changed).result()
    assert [note.text for note in notes.list().result()] == ["first, changed", "second"]
    assert changed.created == first.created


def test_a_deleted_note_is_gone(opened: Opened) -> None:
    """A deleted note does not come back."""
    notes = notes_of(opened)
    note = notes.change(notes.begin(), "to forget")
    notes.save(note).result()
    notes.delete(note).result()
    assert list(notes.list().result()) == []
