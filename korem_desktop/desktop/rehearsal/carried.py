"""What the rehearsal hands to the process that replaces it at the lock; it travels in memory only."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from korem_desktop.languages import Language


@dataclass(frozen=True, slots=True)
class Carried:
    """What is played, where, and how far it has come."""

    folder: str
    case: str
    language: str
    today: str
    passphrase: str
    began: float = 0.0  # seconds of the system's monotonic clock, which both processes share
    pictures: int = 0  # taken so far
    stop: str = ""  # the page the person was on when the program was locked, the field and the cursor in it
    field: str = ""
    cursor: int = 0
    gaps: tuple[tuple[str, float], ...] = ()  # the window's longest gaps so far, in seconds
    pages: tuple[tuple[str, int], ...] = ()  # of the papers made so far
    missing: tuple[str, ...] = ()  # characters no font of the paper has

    @classmethod
    def read(cls, text: str) -> Carried:
        """Read what was handed over; raises ValueError where it is something else."""
        try:
            raw = json.loads(text)
            raw["gaps"] = tuple((str(name), float(gap)) for name, gap in raw["gaps"])
            raw["pages"] = tuple((str(name), int(pages)) for name, pages in raw["pages"])
            raw["missing"] = tuple(str(sign) for sign in raw["missing"])
            carried = cls(**raw)
            Language(carried.language)
            date.fromisoformat(carried.today)
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError("not a rehearsal") from error
        return carried

    def write(self) -> str:
        """Return the written form."""
        return json.dumps(asdict(self))

    @property
    def out(self) -> Path:
        """Return the folder played into."""
        return Path(self.folder)

    @property
    def day(self) -> date:
        """Return the day on which it is played."""
        return date.fromisoformat(self.today)
