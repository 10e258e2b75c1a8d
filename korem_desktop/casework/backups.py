"""Backups of a vault: making one, looking at one, knowing how old the last is, erasing one.

What the vault knows of its backups lies in the vault itself, so nothing outside says where they are.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from korem_desktop.clock import Clock
from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report, silent

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.vault.backup import Made as Made
    from korem_desktop.vault.backup_mark import Generation
    from korem_desktop.vault.records import Records

__all__ = [
    "Backup",
    "Found",
    "KnownBackup",
    "back_up",
    "erase",
    "forget",
    "known",
    "look",
    "place_in",
    "survey",
]

_SETTING = "backups"
_DEEP = 200  # sub-folders of a stick that are looked at


@dataclass(frozen=True, slots=True)
class KnownBackup:
    """A backup this vault made: where it was then, when, and how old the keys in it are."""

    id: str
    place: Path
    made: datetime
    keys: int  # the generation of its key files; the vault's present one is ``OpenVault.keys.generation``


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as it lies there. Told by its own mark, which nobody vouches for.

    ``is_whole``: it opens; otherwise it was never finished. ``is_ours`` and ``has_present_keys`` are None
    where no vault was open to compare with; without the present keys it opens with an earlier passphrase or
    code.
    """

    folder: Path
    made: datetime | None
    generations: tuple[Generation, ...]
    is_whole: bool
    is_ours: bool | None = None
    has_present_keys: bool | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The backups a vault knows of, each as it lies there now (None where nothing of ours is), and where the
    next one would go (None where no stick is there). ``is_backup``: what is open is a backup itself.
    """

    known: tuple[tuple[KnownBackup, Backup | None], ...]
    proposed: Path | None
    is_backup: bool


def back_up(
    opened: OpenVault, folder: Path, *, clock: Clock, only_newest: bool = False, report: Report = silent
) -> Made:
    """Bring the backup in a folder up to date, or begin one there, and remember it in the vault.

    ``only_newest`` then removes its earlier states, which still hold what was deleted for good since.

    Blocks for long; what was copied when it is stopped or the stick is pulled is not copied again. Raises
    Known (BACKUP_*, FOLDER_NOT_EMPTY, and what the vault's own medium refuses) and Cancelled; the earlier
    backup is whole then.
    """
    made = opened.backups.make(folder, clock.now(), only_newest=only_newest, report=report)
    one = KnownBackup(made.backup_id.hex(), folder, made.made, made.keys)
    _change(opened, lambda there: [*(other for other in there if other.id != one.id), one]).result()
    return made


def known(opened: OpenVault) -> Future[list[KnownBackup]]:
    """Return the backups this vault made and did not erase, the latest first. They may be lost by now."""
    return opened.records.submit(_read)


def forget(opened: OpenVault, backup: KnownBackup) -> Future[None]:
    """Say no more of a backup that is lost or was given away."""
    return _change(opened, lambda there: [other for other in there if other.id != backup.id])


def look(folder: Path, opened: OpenVault | None = None) -> Backup:
    """Say what backup lies in a folder. Touches the medium. Raises Known(BACKUP_NONE, BACKUP_UNREACHABLE)."""
    from korem_desktop.vault import backup_folder  # late: cryptography is not needed to start

    lying = backup_folder.look(folder)
    made = lying.generations[0].made if lying.generations else None
    backup = Backup(lying.folder, made, lying.generations, lying.is_whole)
    if opened is None:
        return backup
    is_ours = lying.vault_id == opened.vault_id
    is_present = is_ours and lying.keys == opened.keys.generation
    return Backup(lying.folder, made, lying.generations, lying.is_whole, is_ours, is_present)


def place_in(opened: OpenVault, folder: Path, name: str) -> Path:
    """Return where a backup goes when the person points at a folder, say a stick. Touches the medium.

    The backup of this vault that lies there, or one folder deeper; else the folder itself where it is new or
    empty; else a new folder in it, numbered if need be.
    """
    from korem_desktop.casework.places import home_in  # late: it is not needed to start

    try:
        inside = sorted(place for place in folder.iterdir() if place.is_dir())[:_DEEP]
    except OSError:
        inside = []
    for place in (folder, *inside):
        try:
            if look(place, opened).is_ours:
                return place
        except Known:
            continue
    return home_in(folder, name)


def survey(opened: OpenVault, known: Sequence[KnownBackup], name: str) -> Found:
    """Look at each backup the vault knows of, and where the next one would go.

    ``name`` is what a new backup's folder on a stick is called. Touches every medium, and may hang with one.
    """
    from korem_desktop.casework.places import is_backup, removable_media  # late: not needed to start

    lying = tuple((one, _lying(opened, one)) for one in known)
    proposed = next((one.place for one, there in lying if there is not None), None)
    if proposed is None:
        sticks = (stick for stick in removable_media() if not opened.folder.is_relative_to(stick))
        stick = next(sticks, None)
        proposed = place_in(opened, stick, name) if stick is not None else None
    return Found(lying, proposed, is_backup(opened.folder))


def _lying(opened: OpenVault, known: KnownBackup) -> Backup | None:
    try:
        backup = look(known.place, opened)
    except Known:
        return None
    return backup if backup.is_ours else None


def erase(folder: Path, opened: OpenVault | None = None, *, report: Report = silent) -> tuple[str, ...]:
    """Erase a backup; return the names of what is not its and stays. Blocks; cannot be stopped.

    An open vault forgets it. Raises Known: BACKUP_NONE, VAULT_IN_USE, BACKUP_READ_ONLY, BACKUP_UNREACHABLE.
    """
    from korem_desktop.vault import backup_folder  # late: cryptography is not needed to start

    lying = backup_folder.look(folder)
    left = backup_folder.erase(folder, report=report)
    if opened is not None:
        _change(opened, lambda there: [one for one in there if one.id != lying.backup_id.hex()]).result()
    return left


def _read(records: Records) -> list[KnownBackup]:
    try:
        rows = json.loads(records.setting(_SETTING, "[]"))
        found = [
            KnownBackup(row["id"], Path(row["place"]), datetime.fromisoformat(row["made"]), int(row["keys"]))
            for row in rows
        ]
    except (ValueError, KeyError, TypeError) as error:
        raise Known(Failure.RECORDS_DAMAGED) from error
    return sorted(found, key=lambda one: one.made, reverse=True)


def _change(opened: OpenVault, change: Callable[[list[KnownBackup]], list[KnownBackup]]) -> Future[None]:
    from korem_desktop.vault.records_thread import Priority  # late: SQLCipher is not needed to start

    def write(records: Records) -> None:
        rows = [
            {"id": one.id, "place": str(one.place), "made": one.made.isoformat(), "keys": one.keys}
            for one in change(_read(records))
        ]
        records.set_setting(_SETTING, json.dumps(rows, ensure_ascii=False))

    return opened.records.submit(write, priority=Priority.SAVE)
