"""What an editor may wish of the screen around it: things no editor does by itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AddRow:
    """A new row of a group, opened at its first page."""

    group: str


@dataclass(frozen=True, slots=True)
class EditRow:
    """The first page of a row."""

    group: str
    row: str


@dataclass(frozen=True, slots=True)
class RemoveRow:
    """A row taken away at once, with a way back."""

    group: str
    row: str


@dataclass(frozen=True, slots=True)
class UndoRemoval:
    """The row removed last, put back with all that stood in it."""


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Files chosen and taken into the vault."""


@dataclass(frozen=True, slots=True)
class StopTakingIn:
    """The intake under way ended; what it had begun is taken back."""


@dataclass(frozen=True, slots=True)
class ShowEvidence:
    """The screen of recordings and documents."""


@dataclass(frozen=True, slots=True)
class GoTo:
    """A stop of the road by its key, and there a place by its key ("" for the first field)."""

    stop: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class PreparePapers:
    """The screen of papers."""


Wish = (
    AddRow | EditRow | RemoveRow | UndoRemoval | TakeIn | StopTakingIn | ShowEvidence | GoTo | PreparePapers
)
