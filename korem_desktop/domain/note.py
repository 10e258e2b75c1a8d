"""Notes: whatever the person wants to keep that is not an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Note:
    """A note with the moments (zone-aware) it was begun and last changed."""

    id: str
    case: str
    text: str
    created: datetime
    changed: datetime
