"""Notes: whatever the person wants to keep that is not an answer."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from korem_desktop.clock import Clock
from korem_desktop.domain.case import Case
from korem_desktop.domain.note import Note

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault


class Notes:
    """The notes of one case. Every call that reads or writes returns a future of the records thread."""

    def __init__(self, opened: OpenVault, case: Case, clock: Clock) -> None:
        self._records = opened.records
        self._case = case
        self._clock = clock

    def list(self) -> Future[Sequence[Note]]:
        """Return the notes, the one changed last first."""
        return self._records.submit(
            lambda records: sorted(records.notes(self._case.id), key=_changed, reverse=True)
        )

    def begin(self) -> Note:
        """Return a new, empty note; it is kept once it is saved."""
        now = self._clock.now()
        return Note(secrets.token_hex(16), self._case.id, "", created=now, changed=now)

    def change(self, note: Note, text: str) -> Note:
        """Return the note with another text, changed now; it is kept once it is saved."""
        return replace(note, text=text, changed=self._clock.now())

    def save(self, note: Note) -> Future[None]:
        """Keep a note, before anything of a lower priority."""
        from korem_desktop.vault.records_thread import Priority  # late: SQLCipher is not needed to start

        return self._records.submit(lambda records: records.save_note(note), priority=Priority.SAVE)

    def delete(self, note: Note) -> Future[None]:
        """Delete a note for good."""
        from korem_desktop.vault.records_thread import Priority  # late: SQLCipher is not needed to start

        return self._records.submit(lambda records: records.delete_note(note.id), priority=Priority.SAVE)


def _changed(note: Note) -> tuple[object, str]:
    return note.changed, note.id
