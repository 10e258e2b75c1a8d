"""Reading the handling log of a case: what was done with its evidence and papers, and if the chain holds.

The entries are written where the thing happens: :mod:`intake`, :mod:`verifying`, :mod:`checking`,
:mod:`printing`. The log shows order, not truth: its owner could make it anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from korem_desktop.domain.case import Case
from korem_desktop.domain.log import LogEntry, first_break

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.vault.records import Records


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing done. What it was done to is gone with an item that was deleted for good."""

    number: int
    at: datetime  # zone-aware
    event: str  # a domain ``Event``'s value, or "case_begun"
    item: str  # the evidence item's id, "" where it was not about one or is forgotten
    name: str  # that item's name as it came; "" likewise
    details: Mapping[str, str] = field(default_factory=dict)
    is_forgotten: bool = False  # the details were removed; the chain holds through their commitment


@dataclass(frozen=True, slots=True)
class Handling:
    """The log of a case in order; ``broken_at`` is the first entry that does not follow, or None."""

    entries: tuple[Entry, ...]
    broken_at: int | None
    root: str  # the last entry's fingerprint, hex: stands for the whole log; "" where there is none


def handling(opened: OpenVault, case: Case, item: str = "") -> Future[Handling]:
    """Return a case's log, or what of it is about one item; the chain is always checked whole."""

    def read(records: Records) -> Handling:
        entries = records.log(case.id)
        names = {one.id: one.name for one in records.evidence(case.id)}
        told = tuple(_entry(entry, names) for entry in entries)
        shown = tuple(entry for entry in told if not item or entry.item == item)
        root = entries[-1].fingerprint.hex() if entries else ""
        return Handling(shown, first_break(case.id, entries), root)

    return opened.records.submit(read, interruptible=True)


def newest(opened: OpenVault, case: Case, most: int) -> Future[tuple[Entry, ...]]:
    """Return the last entries of a case's log, the last one first; the chain is not looked at."""

    def read(records: Records) -> tuple[Entry, ...]:
        names = {one.id: one.name for one in records.evidence(case.id)}
        return tuple(_entry(entry, names) for entry in records.log(case.id)[: -most - 1 : -1])

    return opened.records.submit(read, interruptible=True)


def _entry(entry: LogEntry, names: Mapping[str, str]) -> Entry:
    details = dict(entry.details or {})
    item = details.pop("item", "")
    name = details.pop("name", "") or names.get(item, "")
    return Entry(entry.number, entry.at, entry.event, item, name, details, entry.details is None)
