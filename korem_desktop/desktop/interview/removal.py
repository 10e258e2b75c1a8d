"""A row that was removed, and how it is put back as it was."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from korem_desktop.domain.answer import Place


@dataclass(frozen=True)
class Removal:
    """A removed row: the sheet before it and after it, as records."""

    group: str
    before: Mapping[str, str]
    after: Mapping[str, str]

    def undone(self, now: Mapping[str, str]) -> dict[str, str]:
        """Return the sheet with the row put back in its place; what was written since stays as it is."""
        restored = dict(now)
        for key in {*self.before, *self.after}:
            old, left = self.before.get(key), self.after.get(key)
            if old == left:
                continue
            if key.startswith("#"):
                restored[key] = json.dumps(self._rows(key, now))
            elif old is not None and now.get(key) == left:
                restored[key] = old
        return restored

    def _rows(self, key: str, now: Mapping[str, str]) -> list[str]:
        rows: list[str] = json.loads(self.before.get(key, "[]"))
        left: list[str] = json.loads(self.after.get(key, "[]"))
        answered = {Place.from_key(other).row for other in now if not other.startswith("#")}
        for row in json.loads(now.get(key, "[]")):
            # A row that came only because the last one went goes again, unless something was written in it.
            came_by_removal = row in left and row not in answered
            if row not in rows and not came_by_removal:
                rows.append(row)
        return rows


def difference(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str | None]:
    """Return what must be saved to come from one sheet to another; None for what is to be deleted."""
    changes: dict[str, str | None] = {key: text for key, text in new.items() if old.get(key) != text}
    changes.update({key: None for key in old if key not in new})
    return changes
