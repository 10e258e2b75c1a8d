"""Evidence as rows: the item, and the key and shape of its sealed files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin
from korem_desktop.vault.connection import Connection
from korem_desktop.vault.layout import Sealing, Shape
from korem_desktop.vault.written import moment, storable


class Status(StrEnum):
    """How far an item has come; only a kept one is an item to the person."""

    TAKING_IN = "taking in"  # sealed files are *.part and not yet verified
    RECORDING = "recording"  # a live recording (its place in the format; not written by this version)
    VERIFIED = "verified"  # read back whole from the medium, being given its final names
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An item an earlier run did not finish."""

    case: str
    status: Status
    sealing: Sealing
    taken_in: datetime


_ITEM = "id, case_id, name, medium, size, sha256, taken_in, file_time, origin, shows"


class SealedRows:
    """Used only inside a job. Every method is one transaction, or part of the caller's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, item: EvidenceItem, sealing: Sealing) -> None:
        """Put down an item that is about to be sealed, with its key; its fingerprint is not known yet."""
        shape = sealing.shape
        with self._connection.transaction():
            self._connection.execute(
                "INSERT INTO evidence (id, case_id, status, name, medium, origin, size, taken_in, file_time,"
                " key, chunk_size, segment_chunks, padded_size)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    item.id,
                    item.case,
                    Status.TAKING_IN.value,
                    storable(item.name),
                    item.medium.value,
                    item.origin.value,
                    item.size,
                    moment(item.taken_in),
                    moment(item.file_time) if item.file_time else None,
                    sealing.key,
                    shape.chunk_size,
                    shape.segment_chunks,
                    shape.padded_size,
                ),
            )
            for number, name in enumerate(sealing.names):
                self._connection.execute("INSERT INTO segments VALUES (?, ?, ?)", (item.id, number, name))

    def verified(self, item: str, sha256: bytes) -> None:
        """Mark an item as read back whole, with its fingerprint."""
        self._connection.execute(
            "UPDATE evidence SET status = ?, sha256 = ? WHERE id = ? AND status = ?",
            (Status.VERIFIED.value, sha256, item, Status.TAKING_IN.value),
        )

    def kept(self, item: str) -> EvidenceItem:
        """Mark a verified item as kept and return it."""
        with self._connection.transaction():
            self._connection.execute(
                "UPDATE evidence SET status = ? WHERE id = ? AND status = ?",
                (Status.KEPT.value, item, Status.VERIFIED.value),
            )
            return self.item(item)

    def drop(self, item: str) -> None:
        """Remove an item's row, and with it the only key to its files."""
        self._connection.execute("DELETE FROM evidence WHERE id = ?", (item,))

    def of_case(self, case: str) -> list[EvidenceItem]:
        """Return the kept items of a case in the order they came."""
        rows = self._connection.execute(
            f"SELECT {_ITEM} FROM evidence WHERE case_id = ? AND status = 'kept' ORDER BY taken_in, rowid",  # noqa: S608 - a constant
            (case,),
        )
        return [_item(row) for row in rows]

    def item(self, item: str) -> EvidenceItem:
        """Return one item; a KeyError where there is none."""
        rows = self._connection.execute(f"SELECT {_ITEM} FROM evidence WHERE id = ?", (item,))  # noqa: S608
        return _item(_only(rows))

    def status(self, item: str) -> Status | None:
        """Return how far an item has come, None where there is none."""
        rows = self._connection.execute("SELECT status FROM evidence WHERE id = ?", (item,))
        return Status(rows[0][0]) if rows else None

    def describe(self, item: str, shows: str) -> None:
        """Put down in the person's words what an item shows."""
        self._connection.execute("UPDATE evidence SET shows = ? WHERE id = ?", (storable(shows), item))

    def sealing(self, item: str) -> Sealing:
        """Return the key and shape of an item's files; a KeyError where there is no such item."""
        size, padded, chunk, chunks, key = _only(
            self._connection.execute(
                "SELECT size, padded_size, chunk_size, segment_chunks, key FROM evidence WHERE id = ?",
                (item,),
            )
        )
        names = self._connection.execute("SELECT name FROM segments WHERE item = ? ORDER BY number", (item,))
        return Sealing(item, key, Shape(size, padded, chunk, chunks), tuple(name for (name,) in names))

    def sealings(self, case: str) -> list[Sealing]:
        """Return the keys and shapes of all items of a case, unfinished ones too."""
        rows = self._connection.execute("SELECT id FROM evidence WHERE case_id = ?", (case,))
        return [self.sealing(item) for (item,) in rows]

    def unfinished(self) -> list[Unfinished]:
        """Return the items an earlier run did not finish."""
        rows = self._connection.execute(
            "SELECT id, case_id, status, taken_in FROM evidence WHERE status <> 'kept'"
        )
        return [
            Unfinished(case, Status(status), self.sealing(item), datetime.fromisoformat(taken_in))
            for item, case, status, taken_in in rows
        ]

    def all(self) -> list[EvidenceItem]:
        """Return the kept items of every case."""
        rows = self._connection.execute(f"SELECT {_ITEM} FROM evidence WHERE status = 'kept' ORDER BY rowid")  # noqa: S608
        return [_item(row) for row in rows]

    def lengths(self) -> list[tuple[str, int]]:
        """Return the name and the length in bytes of every sealed file there should be."""
        rows = self._connection.execute(
            "SELECT segments.name, number, size, padded_size, chunk_size, segment_chunks"
            " FROM segments JOIN evidence ON id = item"
        )
        return [(name, Shape(*shape).file_size(number)) for name, number, *shape in rows]

    def files(self) -> list[tuple[str, str, int]]:
        """Return for every sealed file of kept items the item's name, its own name and its size in bytes."""
        rows = self._connection.execute(
            "SELECT e.name, s.name, s.number, e.size, e.padded_size, e.chunk_size, e.segment_chunks"
            " FROM segments s JOIN evidence e ON e.id = s.item WHERE e.status = 'kept'"
            " ORDER BY e.taken_in, e.rowid, s.number"
        )
        return [(item, name, Shape(*shape).file_size(number)) for item, name, number, *shape in rows]

    def kept_ids(self) -> list[str]:
        """Return the ids of all kept items, in the order they came."""
        rows = self._connection.execute(
            "SELECT id FROM evidence WHERE status = 'kept' ORDER BY taken_in, rowid"
        )
        return [item for (item,) in rows]

    def names(self) -> set[str]:
        """Return the names of all sealed files there should be."""
        return {name for (name,) in self._connection.execute("SELECT name FROM segments")}


def _only(rows: Sequence[tuple[Any, ...]]) -> tuple[Any, ...]:
    if not rows:
        raise KeyError("no such item")
    return rows[0]


def _item(row: tuple[Any, ...]) -> EvidenceItem:
    item, case, name, medium, size, sha256, taken_in, file_time, origin, shows = row
    return EvidenceItem(
        item,
        case,
        name,
        Medium(medium),
        size,
        sha256.hex() if sha256 else "",
        datetime.fromisoformat(taken_in),
        datetime.fromisoformat(file_time) if file_time else None,
        Origin(origin),
        shows,
    )
