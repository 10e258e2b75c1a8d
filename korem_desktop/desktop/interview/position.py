"""Where a person is in the statement."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Position:
    """The stop by its key, the field by its object name, the text cursor in the field's own units."""

    stop: str = ""
    field: str = ""
    cursor: int = 0

    def to_json(self) -> str:
        """Return the written form, which holds nothing of what was answered."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Position:
        """Read the written form; anything else is the beginning of the road."""
        try:
            raw = json.loads(text)
            return cls(str(raw["stop"]), str(raw["field"]), int(raw["cursor"]))
        except (ValueError, KeyError, TypeError):
            return cls()
