"""What a thorough check of everything kept has found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Damage:
    """An item that cannot all be read: from which byte of the content on; None where a file is gone."""

    case: str
    item: str
    name: str
    place: int | None


@dataclass(frozen=True, slots=True)
class Checked:
    """The plain report. Everything is whole where :attr:`is_whole` says so; unclaimed files are no damage."""

    items: int  # read whole, from the medium
    size: int  # bytes of content in them
    damaged: tuple[Damage, ...]
    pages: int  # of the records
    damaged_pages: tuple[int, ...]  # by number, from 1
    unreadable: tuple[str, ...]  # parts of the records of which some cannot be read: "answers", "notes", ...
    is_consistent: bool  # what the database's own check says of the records as a whole
    broken_logs: tuple[tuple[str, int], ...]  # case, and the number of the first entry that does not follow
    copy_is_whole: bool | None  # of the records' copy in the vault; None where there is none
    unclaimed: tuple[str, ...]  # sealed files that no record claims, by name
    replaced: tuple[str, ...]  # records that were replaced and still lie in the folder, by name

    @property
    def is_whole(self) -> bool:
        """Return whether nothing was found damaged or missing."""
        found = self.damaged or self.damaged_pages or self.unreadable or self.broken_logs
        return self.is_consistent and not found and self.copy_is_whole is not False
