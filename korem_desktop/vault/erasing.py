"""Erasing a vault: its keys in place, then as much of the records as 0.7 s allow, then the names.

From the first write on there is no way back: both key files begin with a mark then, and whoever meets the
mark (an unlock, a creation, the look for vaults at the next start) finishes what was begun. Without the keys
nothing in the folder can be read, whatever is left of it. What this cannot reach is copies elsewhere, and old
versions that flash and copy-on-write file systems keep.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from time import monotonic

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Cancelled, Report, silent
from korem_desktop.vault import folder as names
from korem_desktop.vault import keys
from korem_desktop.vault.faults import from_system, on_the_medium
from korem_desktop.vault.folder import Folder
from korem_desktop.vault.sealed_folder import SealedFolder

MARK = b"KOREM ERASED\0\0\0\0"
SECONDS = 0.7  # for overwriting the records, whose keys are gone by then

_KEYS = (names.KEYS, names.KEYS_COPY)
_STEP = 100  # names removed between two reports


def is_begun(home: Folder) -> bool:
    """Return whether an erasure of this folder was begun."""
    return any(home.read(name, len(MARK)) == MARK for name in _KEYS)


def mark(home: Folder) -> None:
    """Overwrite both key files, on the medium: from here on nobody opens the vault.

    Raises Known where the first cannot be overwritten: then the vault is as it was, or its keys are damaged.
    The second is removed at least.
    """
    before = home.read(names.KEYS, keys.SIZE)
    try:
        home.overwrite(names.KEYS, MARK + os.urandom(keys.SIZE - len(MARK)), size=keys.SIZE)
    except OSError as error:
        with suppress(OSError):
            if before is not None:
                home.overwrite(names.KEYS, before, size=len(before))
        raise from_system(error) from error
    with suppress(OSError):
        home.overwrite(names.KEYS_COPY, MARK + os.urandom(keys.SIZE - len(MARK)), size=keys.SIZE)


def clear(home: Folder, *, seconds: float = SECONDS, report: Report = silent) -> tuple[str, ...]:
    """Overwrite the records for so long, then remove everything that is the vault's; the mark goes last.

    Cannot be stopped. Returns the names of what is not the vault's and stays. Raises Known where something
    cannot be removed: the next start tries again.
    """
    records = sorted(name for name in home.names() if _is_records(name))
    until = monotonic() + seconds
    for name in records:
        home.write_over(name, until)
    with on_the_medium():
        strange = _clear_sealed(home, report)
        for name in [*records, names.STATE, names.UNFINISHED, names.BACKUP]:
            home.remove(name)
        home.sync()
        for name in reversed(_KEYS):
            home.remove(name)
            home.sync()
    return tuple(sorted([*home.names() - {names.SEALED}, *(f"{names.SEALED}/{name}" for name in strange)]))


def erase(folder: Path, *, report: Report = silent) -> tuple[str, ...]:
    """Erase a vault that is not open, without its keys; return the names of what stays.

    Raises Known: FOLDER_MISSING, VAULT_IN_USE, NOT_A_VAULT, FOLDER_READ_ONLY, NO_PERMISSION, MEDIUM_FAILED.
    """
    home = Folder(folder)
    try:
        home.check_writable()
        has_keys = any(home.read(name, len(keys.MAGIC)) == keys.MAGIC for name in _KEYS)
        if not (has_keys or is_begun(home) or (home.is_file(names.KEYS) and home.is_file(names.RECORDS))):
            raise Known(Failure.NOT_A_VAULT)
        mark(home)
        left = clear(home, report=report)
    finally:
        home.close()
    remove_folder(home.path)
    return left


def finish(folder: Path) -> bool:
    """Finish an erasure that was begun in this folder; return whether there was one. Raises Known."""
    if not any(_begins_with_mark(folder / name) for name in _KEYS):
        return False
    home = Folder(folder)
    try:
        mark(home)
        clear(home)
    finally:
        home.close()
    remove_folder(home.path)
    return True


def remove_folder(path: Path) -> None:
    """Remove the emptied folder; one with something in it stays."""
    with suppress(OSError):
        path.rmdir()


def _begins_with_mark(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(MARK)) == MARK
    except (OSError, ValueError):
        return False


def _is_records(name: str) -> bool:
    return name == names.RECORDS or name.startswith((f"{names.RECORDS}.", f"{names.RECORDS}-"))


def _clear_sealed(home: Folder, report: Report) -> list[str]:
    """Remove the sealed files; return the names of what else lies there. Raises OSError."""
    try:
        sealed = SealedFolder(home.open_directory(names.SEALED))
    except FileNotFoundError:
        return []
    try:
        own = sealed.sizes()
        for number, name in enumerate(own, start=1):
            sealed.remove(name)
            if number % _STEP == 0 or number == len(own):
                with suppress(Cancelled):  # too late for that
                    report(number, len(own))
        sealed.sync()
        strange = os.listdir(sealed.descriptor)  # noqa: PTH208 - by descriptor
    finally:
        sealed.close()
    if not strange:
        home.remove_directory(names.SEALED)
    return strange
