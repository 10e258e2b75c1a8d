"""The handling log as rows."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import datetime

from korem_desktop.domain import log
from korem_desktop.domain.log import LogEntry
from korem_desktop.vault.connection import Connection
from korem_desktop.vault.written import moment, storable


class LogRows:
    """Appending to and reading a case's chain. Used only inside a job."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, case: str, event: str, details: Mapping[str, str], at: datetime) -> None:
        """Add an entry at the end of a case's chain; a detail named ``item`` ties it to an evidence item."""
        with self._connection.transaction():
            last = self._connection.execute(
                "SELECT number, fingerprint FROM log WHERE case_id = ? ORDER BY number DESC LIMIT 1", (case,)
            )
            number, previous = last[0] if last else (0, log.first_link(case))
            clean = {storable(key): storable(value) for key, value in details.items()}
            text, salt, written = log.details_text(clean), os.urandom(16), moment(at)
            committed = log.commitment(salt, text)
            print_ = log.fingerprint(previous, number + 1, written, event, committed)
            self._connection.execute(
                "INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (case, number + 1, written, event, clean.get("item"), salt, text, committed, print_),
            )

    def of_case(self, case: str) -> list[LogEntry]:
        """Return a case's entries in order."""
        rows = self._connection.execute(
            "SELECT number, at, event, details, salt, commitment, fingerprint FROM log WHERE case_id = ?"
            " ORDER BY number",
            (case,),
        )
        return [
            LogEntry(
                number,
                datetime.fromisoformat(at),
                event,
                None if details is None else json.loads(details),
                salt,
                committed,
                print_,
            )
            for number, at, event, details, salt, committed, print_ in rows
        ]

    def forget_details(self, item: str) -> None:
        """Remove the details of every entry about an item; the chain holds through their commitments."""
        self._connection.execute(
            "UPDATE log SET details = NULL, salt = NULL, item = NULL WHERE item = ?", (item,)
        )
