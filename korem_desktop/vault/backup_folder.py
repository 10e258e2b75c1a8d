"""A backup's folder on its medium: what it says of itself, opening it, erasing it. No key is used."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report, silent
from korem_desktop.vault import backup_mark, erasing, key_copies
from korem_desktop.vault import folder as names
from korem_desktop.vault.backup_mark import Generation
from korem_desktop.vault.folder import Folder
from korem_desktop.vault.sealed_folder import SealedFolder

OLDER = "older"  # records.db.older-N


@dataclass(frozen=True, slots=True)
class Lying:
    """A backup as it lies on its medium, told without any key.

    ``keys`` is the generation of its key files, 0 where there are none: then it is half-made and opens
    nothing yet. ``generations`` is what its mark says, newest first; empty where the mark is damaged.
    """

    folder: Path
    vault_id: bytes
    backup_id: bytes
    keys: int
    generations: tuple[Generation, ...]

    @property
    def is_whole(self) -> bool:
        """Return whether it can be opened."""
        return self.keys > 0


def look(folder: Path) -> Lying:
    """Say what backup lies in a folder, without a key. Raises Known: BACKUP_NONE, BACKUP_UNREACHABLE."""
    home = opened(folder)
    try:
        if not home.is_file(names.BACKUP):
            raise Known(Failure.BACKUP_NONE)
        return lying(home)
    finally:
        home.close()


def erase(folder: Path, *, report: Report = silent) -> tuple[str, ...]:
    """Erase a backup, whole or half-made, as a vault is erased; return the names of what stays.

    Only a folder with a backup's mark is touched. Cannot be stopped. Raises Known: BACKUP_NONE, VAULT_IN_USE,
    BACKUP_READ_ONLY, BACKUP_UNREACHABLE.
    """
    home = opened(folder)
    try:
        if not home.is_file(names.BACKUP):
            raise Known(Failure.BACKUP_NONE)
        check_writable(home)
        erasing.mark(home)
        left = erasing.clear(home, report=report)
    finally:
        home.close()
    erasing.remove_folder(home.path)
    return left


def open_with_sealed(source: Path, after: ExitStack) -> tuple[Folder, SealedFolder]:
    """Open and lock a backup's folder, and its sealed files, until ``after`` ends. Raises Known."""
    kept = opened(source)
    after.callback(kept.close)
    if not kept.is_file(names.BACKUP):
        raise Known(Failure.BACKUP_NONE)
    try:
        sealed = SealedFolder(kept.open_directory(names.SEALED))
    except FileNotFoundError as error:
        raise Known(Failure.BACKUP_NONE) from error
    except OSError as error:
        raise Known(Failure.BACKUP_UNREACHABLE) from error
    after.callback(sealed.close)
    return kept, sealed


def records_name(generation: Generation) -> str:
    """Return the name of a generation's file in the backup."""
    return names.RECORDS if generation.number == 0 else f"{names.RECORDS}.{OLDER}-{generation.number}"


def opened(folder: Path) -> Folder:
    """Open and lock a folder on the other medium. Raises Known of the kinds :func:`look` names."""
    try:
        return Folder(folder)
    except Known as known:
        kinds = {
            Failure.VAULT_IN_USE: Failure.VAULT_IN_USE,
            Failure.VAULT_IN_USE_ELSEWHERE: Failure.VAULT_IN_USE,
            Failure.NOT_A_VAULT: Failure.BACKUP_NONE,  # a file
            Failure.NO_PERMISSION: Failure.BACKUP_READ_ONLY,
        }
        raise Known(kinds.get(known.kind, Failure.BACKUP_UNREACHABLE)) from known


def check_writable(home: Folder) -> None:
    """Raise Known where nothing can be written: BACKUP_READ_ONLY, BACKUP_UNREACHABLE."""
    try:
        home.check_writable()
    except Known as known:
        is_refused = known.kind in (Failure.FOLDER_READ_ONLY, Failure.NO_PERMISSION)
        kind = Failure.BACKUP_READ_ONLY if is_refused else Failure.BACKUP_UNREACHABLE
        raise Known(kind) from known


def lying(home: Folder) -> Lying:
    """Say what backup lies in an open folder."""
    mark = backup_mark.parse(home.read(names.BACKUP, backup_mark.SIZE + 1))
    vault_id, generation = mark.vault_id if mark else b"", 0
    try:
        header = key_copies.KeyCopies(home).newest_of(vault_id or None).header
        vault_id, generation = header.vault_id, header.generation
    except Known:
        pass  # half-made, or its keys are damaged: nothing opens it
    if not home.is_file(names.RECORDS) and not home.is_file(names.RECORDS_NEXT):
        generation = 0
    return Lying(
        home.path,
        vault_id,
        mark.backup_id if mark else b"",
        generation,
        mark.generations if mark else (),
    )
