"""Evidence items: what is kept of a recording, a document or a picture beside its sealed bytes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Medium(StrEnum):
    """What an item is, as the person sees it; told from the first bytes, never from the name alone."""

    SOUND = "sound"
    VIDEO = "video"
    PICTURE = "picture"
    DOCUMENT = "document"
    OTHER = "other"


class Origin(StrEnum):
    """How an item came in."""

    FILE = "file"
    DROP = "drop"
    PASTE = "paste"


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """One sealed item: name as it came, size in bytes, SHA-256 (hex) and times, fixed at intake."""

    id: str
    case: str
    name: str
    medium: Medium
    size: int
    sha256: str
    taken_in: datetime  # zone-aware
    file_time: datetime | None  # the source's modification time, zone-aware
    origin: Origin
    shows: str = ""  # the person's own words: what it shows
