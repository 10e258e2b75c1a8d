"""The handling log of a case: what was done with its evidence, chained so that order and gaps can be seen.

Each entry's fingerprint covers the one before it. Details are covered only through a salted commitment: when
an item is deleted for good its details and salts go, and the chain still holds. The log shows order, not
truth: its owner could make it anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

_TAG = b"korem log 1"


class Event(StrEnum):
    """What can be done with evidence and papers."""

    TAKEN_IN = "taken in"
    OPENED = "opened"
    PRINTED = "printed"
    EXPORTED = "exported"
    CHECKED = "checked"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry: number within the case (from 1), moment (zone-aware), event, and details if still kept."""

    number: int
    at: datetime
    event: str
    details: dict[str, str] | None
    salt: bytes | None  # 16 bytes; gone together with the details
    commitment: bytes  # 32 bytes
    fingerprint: bytes  # 32 bytes


def details_text(details: Mapping[str, str]) -> str:
    """Return the one written form of details: JSON, keys sorted, no spaces."""
    return json.dumps(dict(details), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def commitment(salt: bytes, details: str) -> bytes:
    """Return what stands in the chain for details: SHA-256 of the salt and their written form."""
    return hashlib.sha256(salt + details.encode()).digest()


def first_link(case: str) -> bytes:
    """Return what the first entry of a case follows."""
    return hashlib.sha256(_TAG + case.encode()).digest()


def fingerprint(previous: bytes, number: int, at: str, event: str, committed: bytes) -> bytes:
    """Return the fingerprint of an entry; ``at`` is its moment in ISO 8601."""
    parts = [previous, number.to_bytes(8, "big")]
    for text in (at, event):
        raw = text.encode()
        parts += [len(raw).to_bytes(4, "big"), raw]
    return hashlib.sha256(_TAG + b"".join(parts) + committed).digest()


def first_break(case: str, entries: Iterable[LogEntry]) -> int | None:
    """Return the number of the first entry that does not follow the one before it, None where all do."""
    previous = first_link(case)
    for number, entry in enumerate(entries, start=1):
        if entry.number != number:
            return number
        at = entry.at.isoformat()
        if fingerprint(previous, number, at, entry.event, entry.commitment) != entry.fingerprint:
            return number
        if (entry.details is None) != (entry.salt is None):
            return number
        if entry.details is not None and entry.salt is not None:
            kept = commitment(entry.salt, details_text(entry.details))
            if kept != entry.commitment:
                return number
        previous = entry.fingerprint
    return None
