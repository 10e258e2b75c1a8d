"""What the vault remembers: cases, answers, notes, evidence, the handling log, printed revisions, settings.

A :class:`Records` is used only inside a job of the records thread. Texts come back as they were given, but
for halves of characters that UTF-8 cannot hold (see ``written.storable``). Every method is one transaction
unless the caller opened one with :meth:`Records.transaction`. Methods raise Known: DISK_FULL,
FOLDER_READ_ONLY, MEDIUM_FAILED, RECORDS_DAMAGED.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import datetime

from korem_desktop.domain.case import Case, Revision
from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.domain.log import LogEntry
from korem_desktop.domain.note import Note
from korem_desktop.vault.connection import Connection
from korem_desktop.vault.log_rows import LogRows
from korem_desktop.vault.sealed_rows import SealedRows
from korem_desktop.vault.search_rows import SearchRows
from korem_desktop.vault.written import moment, storable


class Records:
    """The open records."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.sealed_rows = SealedRows(connection)
        self.log_rows = LogRows(connection)
        self.search_rows = SearchRows(connection)

    def transaction(self) -> AbstractContextManager[None]:
        """Join several calls: all of them or none."""
        return self.connection.transaction()

    # cases and answers

    def cases(self) -> list[Case]:
        """Return every case, oldest first."""
        rows = self.connection.execute("SELECT id, plan, created, title FROM cases ORDER BY created, rowid")
        return [Case(id_, plan, datetime.fromisoformat(created), title) for id_, plan, created, title in rows]

    def add_case(self, case: Case) -> None:
        """Put down a new case."""
        self.connection.execute(
            "INSERT INTO cases (id, plan, title, created) VALUES (?, ?, ?, ?)",
            (case.id, case.plan, storable(case.title), moment(case.created)),
        )

    def set_plan(self, case: str, plan: str) -> None:
        """Put down another kind of interview for a case; its answers stay as they are."""
        self.connection.execute("UPDATE cases SET plan = ? WHERE id = ?", (plan, case))

    def answers(self, case: str) -> dict[str, str]:
        """Return all answers of a case in their written form, by place."""
        rows = self.connection.execute("SELECT place, value FROM answers WHERE case_id = ?", (case,))
        return {place: value for place, value in rows}  # noqa: C416 - a row is not a pair to the type checker

    def save_answers(self, case: str, changes: Mapping[str, str | None], position: str | None = None) -> None:
        """Save changed answers (None removes one), and where the person was, in one transaction."""
        with self.transaction():
            for place, value in changes.items():
                if value is None:
                    self.connection.execute(
                        "DELETE FROM answers WHERE case_id = ? AND place = ?", (case, storable(place))
                    )
                else:
                    self.connection.execute(
                        "INSERT INTO answers VALUES (?, ?, ?)"
                        " ON CONFLICT (case_id, place) DO UPDATE SET value = excluded.value",
                        (case, storable(place), storable(value)),
                    )
            if position is not None:
                self.connection.execute(
                    "UPDATE cases SET position = ? WHERE id = ?", (storable(position), case)
                )

    def position(self, case: str) -> str:
        """Return where the person was, as the screens wrote it; empty at the beginning."""
        rows = self.connection.execute("SELECT position FROM cases WHERE id = ?", (case,))
        return str(rows[0][0]) if rows else ""

    def drop_case(self, case: str) -> None:
        """Remove a case and everything that belongs to it, and where the person was."""
        with self.transaction():
            self.connection.execute("DELETE FROM cases WHERE id = ?", (case,))
            self.connection.execute("DELETE FROM settings WHERE name = 'place'")

    # settings

    def setting(self, name: str, default: str = "") -> str:
        """Return a setting of this vault."""
        rows = self.connection.execute("SELECT value FROM settings WHERE name = ?", (name,))
        return str(rows[0][0]) if rows else default

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting in this vault."""
        self.connection.execute(
            "INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, storable(value)),
        )

    # notes

    def notes(self, case: str) -> list[Note]:
        """Return the notes of a case, oldest first."""
        rows = self.connection.execute(
            "SELECT id, text, created, changed FROM notes WHERE case_id = ? ORDER BY created, rowid", (case,)
        )
        return [
            Note(id_, case, text, datetime.fromisoformat(created), datetime.fromisoformat(changed))
            for id_, text, created, changed in rows
        ]

    def note_changes(self, case: str) -> list[datetime]:
        """Return when each note of a case was last changed, without reading their texts."""
        rows = self.connection.execute("SELECT changed FROM notes WHERE case_id = ?", (case,))
        return [datetime.fromisoformat(changed) for (changed,) in rows]

    def save_note(self, note: Note) -> None:
        """Put down a new note, or the new text of one."""
        self.connection.execute(
            "INSERT INTO notes VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET text = excluded.text, changed = excluded.changed",
            (note.id, note.case, storable(note.text), moment(note.created), moment(note.changed)),
        )

    def delete_note(self, id: str) -> None:  # noqa: A002 - the domain's word
        """Remove a note."""
        self.connection.execute("DELETE FROM notes WHERE id = ?", (id,))

    # evidence

    def evidence(self, case: str) -> list[EvidenceItem]:
        """Return the kept items of a case in the order they came."""
        return self.sealed_rows.of_case(case)

    def describe_evidence(self, id: str, shows: str) -> None:  # noqa: A002 - the domain's word
        """Put down in the person's words what an item shows."""
        self.sealed_rows.describe(id, shows)

    # papers

    def add_revision(self, revision: Revision) -> None:
        """Keep a statement as it was printed for filing."""
        answers = {storable(place): storable(value) for place, value in revision.answers.items()}
        self.connection.execute(
            "INSERT INTO revisions VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                revision.id,
                revision.case,
                revision.number,
                revision.language,
                moment(revision.fixed),
                json.dumps(answers, ensure_ascii=False, separators=(",", ":")),
                revision.sha256,
            ),
        )

    def revisions(self, case: str) -> list[Revision]:
        """Return what was printed for filing, by number."""
        rows = self.connection.execute(
            "SELECT id, number, language, fixed, answers, sha256 FROM revisions WHERE case_id = ?"
            " ORDER BY number",
            (case,),
        )
        return [
            Revision(id_, case, number, language, datetime.fromisoformat(fixed), json.loads(answers), sha256)
            for id_, number, language, fixed, answers, sha256 in rows
        ]

    # the handling log

    def append_log(
        self, case: str, event: str, details: Mapping[str, str], at: datetime | None = None
    ) -> None:
        """Add to the handling log; ``at`` is the computer's present moment where it is not given."""
        self.log_rows.append(case, event, details, at or datetime.now().astimezone())

    def log(self, case: str) -> list[LogEntry]:
        """Return the handling log of a case; ``domain.log.first_break`` checks it."""
        return self.log_rows.of_case(case)
