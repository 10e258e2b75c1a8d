"""What was typed last and is not on the medium yet: carried over a lock as ciphertext, saved afterwards.

Called where the medium does not answer in time, or was pulled out: nothing here touches it before the unlock.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from korem_desktop.domain.note import Note
from korem_desktop.failures import Failure, Known

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.vault.records import Records

__all__ = ["Unsaved", "seal_draft", "take_up"]


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What the screens hold that was not reported saved.

    Answers by case and place, as ``Statements.save`` takes them; positions by case; notes whole; the words
    for what an item shows by its id.
    """

    answers: Mapping[str, Mapping[str, str | None]] = field(default_factory=dict)
    positions: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    shows: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(any(self.answers.values()) or self.positions or self.notes or self.shows)

    def with_more(self, other: Unsaved) -> Unsaved:
        """Return what both hold, ``other`` last."""
        return Unsaved(
            {**self.answers, **other.answers},
            {**self.positions, **other.positions},
            (*self.notes, *other.notes),
            {**self.shows, **other.shows},
        )


def seal_draft(opened: OpenVault, unsaved: Unsaved) -> bytes:
    """Return what is not saved, sealed under the vault's own key. Never waits; to be called before closing.

    Raises Known(RECORDS_CLOSED) once the vault is closed.
    """
    written = {
        "answers": {case: dict(changes) for case, changes in unsaved.answers.items()},
        "positions": dict(unsaved.positions),
        "notes": [
            [note.id, note.case, note.text, note.created.isoformat(), note.changed.isoformat()]
            for note in unsaved.notes
        ],
        "shows": dict(unsaved.shows),
    }
    text = json.dumps(written, ensure_ascii=False)
    return opened.seal_draft(text.encode("utf-8", "surrogatepass"))  # halves of characters come through


def take_up(opened: OpenVault, sealed: bytes) -> Future[Failure | None]:
    """Save what was carried over, all of it in one transaction, before anything of a lower priority.

    The future says what the person should be told: TYPING_BROUGHT_BACK, TYPING_LOST where it is not of this
    vault or its case is not there, None where the medium had it all along. What is saved already is not
    written again, so calling this twice does no harm. The future raises Known where the medium refuses: then
    the sealed bytes are to be kept.
    """
    from korem_desktop.vault.records_thread import Priority  # late: SQLCipher is not needed to start

    try:
        unsaved = _read(opened.open_draft(sealed))
    except Known as known:
        told: Future[Failure | None] = Future()
        told.set_result(known.kind)
        return told
    return opened.records.submit(lambda records: _save(records, unsaved), priority=Priority.SAVE)


def _read(plain: bytes) -> Unsaved:
    try:
        written: dict[str, Any] = json.loads(plain.decode("utf-8", "surrogatepass"))
        notes = tuple(
            Note(id_, case, text, datetime.fromisoformat(created), datetime.fromisoformat(changed))
            for id_, case, text, created, changed in written["notes"]
        )
        return Unsaved(written["answers"], written["positions"], notes, written["shows"])
    except (ValueError, KeyError, TypeError) as error:  # of another version of the program
        raise Known(Failure.TYPING_LOST) from error


def _save(records: Records, unsaved: Unsaved) -> Failure | None:
    cases = {case.id for case in records.cases()}
    is_lost = is_new = False
    with records.transaction():
        for case in (*unsaved.answers, *unsaved.positions):
            if case not in cases:
                is_lost = True
                continue
            there = records.answers(case)
            changes = {
                place: value
                for place, value in unsaved.answers.get(case, {}).items()
                if there.get(place) != value
            }
            is_new = is_new or bool(changes)
            if changes or unsaved.positions.get(case) not in (None, records.position(case)):
                records.save_answers(case, changes, unsaved.positions.get(case))
        for note in unsaved.notes:
            if note.case not in cases:
                is_lost = True
            elif all((note.id, note.text) != (other.id, other.text) for other in records.notes(note.case)):
                records.save_note(note)
                is_new = True
        shown = {item.id: item.shows for case in cases for item in records.evidence(case)}
        for item, text in unsaved.shows.items():
            if shown.get(item, text) != text:
                records.describe_evidence(item, text)
                is_new = True
    if is_lost:
        return Failure.TYPING_LOST
    return Failure.TYPING_BROUGHT_BACK if is_new else None
