"""Erasing a vault or a case for good, and saying honestly what stays."""

from __future__ import annotations

import re
import sys
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from korem_desktop.casework.opening import sync_service
from korem_desktop.domain.case import Case
from korem_desktop.progress import Report, silent

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault

_COPY_ON_WRITE = ("apfs", "bcachefs", "btrfs", "f2fs", "nilfs2", "overlay", "zfs")
_MOUNTS = Path("/proc/self/mountinfo")
_DISKS = Path("/sys/dev/block")


class Remain(StrEnum):
    """What may stay although a vault was erased; each has its own sentence on the screen."""

    COPIES = "copies"  # backups, copies of the folder, files and papers given out: always
    CLOUD = "cloud"  # a sync client copied the folder away, and keeps versions
    FLASH = "flash"  # a stick or SSD keeps old versions of what is overwritten
    COPY_ON_WRITE = "copy_on_write"  # the file system does, and may keep snapshots
    FOREIGN = "foreign"  # files in the folder that are not the vault's


@dataclass(frozen=True, slots=True)
class Remains:
    """What stays: the kinds, the service of CLOUD, the names of FOREIGN."""

    kinds: tuple[Remain, ...]
    service: str = ""
    names: tuple[str, ...] = ()


def what_stays(folder: Path) -> Remains:
    """Return what will stay of a vault in this folder, to be said before it is erased. Touches the medium."""
    kinds = [Remain.COPIES]
    service = sync_service(folder)
    if service:
        kinds.append(Remain.CLOUD)
    system, is_flash = _medium(folder)
    if is_flash:
        kinds.append(Remain.FLASH)
    if system in _COPY_ON_WRITE:
        kinds.append(Remain.COPY_ON_WRITE)
    return Remains(tuple(kinds), service)


def erase(opened: OpenVault, *, report: Report = silent) -> Remains:
    """Erase an open vault: its keys first, then the rest; it is closed then. Returns what stays.

    Blocks; cannot be stopped. Raises Known where the keys cannot be overwritten: then the vault is open and
    whole.
    """
    stays = what_stays(opened.folder)
    return _with_names(stays, opened.erase(report=report))


def delete_case(opened: OpenVault, case: Case, *, report: Report = silent) -> None:
    """Delete a case for good: what was written, recordings and documents, the log.

    Blocks; cannot be stopped once it reports. Raises Known.
    """
    opened.sealed.delete_case(case.id, report)


def is_filed(opened: OpenVault) -> Future[bool]:
    """Return whether a statement here was printed for filing: a lawyer should be asked first then."""
    return opened.records.submit(lambda records: any(records.revisions(case.id) for case in records.cases()))


def _with_names(stays: Remains, names: tuple[str, ...]) -> Remains:
    if not names:
        return stays
    return Remains((*stays.kinds, Remain.FOREIGN), stays.service, names)


def _medium(folder: Path) -> tuple[str, bool]:
    """Return a folder's file system by name, and whether it may lie on flash; unknown counts as flash."""
    if sys.platform != "linux":
        return "apfs" if sys.platform == "darwin" else "", True
    try:
        place = folder.resolve()
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return "", True
    system, device, depth = "", "", -1
    for line in mounts:
        fields = line.split()
        root = Path(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4]))
        if place.is_relative_to(root) and len(root.parts) >= depth:  # a later mount hides an earlier one
            system, device, depth = fields[fields.index("-") + 1], fields[2], len(root.parts)
    return system, system != "tmpfs" and _is_flash(_DISKS / device)


def _is_flash(disk: Path) -> bool:
    """Return whether a block device may be flash; a partition's disk says it for the partition."""
    for place in (disk / "queue", disk.resolve().parent / "queue"):
        with suppress(OSError):
            return (place / "rotational").read_text(encoding="ascii").strip() != "1"
    return True
