"""The folder a rehearsal plays into: made, recognised, replaced; nothing else is ever touched."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from korem_desktop.failures import Failure, Known

VAULT, PAPERS, PICTURES = "vault", "papers", "pictures"
MARKER = "REHEARSAL.txt"
_FIRST_LINE = "Made by a rehearsal of a made-up case. Plain text: nothing real belongs here."
_VAULT_PARTS = {
    "keys", "keys.2", "records.db", "records.db-journal", "records.db.copy", "state", "sealed", "unfinished",
}  # fmt: skip
"""What stands in a vault (vault/FORMAT.md); a folder with anything else in it is not ours to remove."""


def prepare(folder: Path) -> Path:
    """Make the folder, or empty one that an earlier rehearsal made, and return it absolute and resolved.

    Raises Known: FOLDER_NOT_EMPTY where something else stands there, and what the medium refuses.
    """
    try:
        folder = folder.resolve()
        if folder.exists() or folder.is_symlink():
            _clear(folder)
        for place in (folder, folder / PAPERS, folder / PICTURES):
            place.mkdir(parents=True, exist_ok=True)
        (folder / MARKER).write_text(f"{_FIRST_LINE}\n", encoding="utf-8")
    except FileExistsError as error:
        raise Known(Failure.FOLDER_NOT_EMPTY) from error
    except (PermissionError, NotADirectoryError) as error:
        raise Known(Failure.NO_PERMISSION) from error
    except OSError as error:
        raise Known(_medium(error)) from error
    return folder


def is_rehearsal(folder: Path) -> bool:
    """Return whether a rehearsal made this folder and nothing else was put into it."""
    try:
        if not _is_own(folder / MARKER):
            return False
        names = {entry.name for entry in os.scandir(folder)}
        vault = folder / VAULT
        parts = {entry.name for entry in os.scandir(vault)} if vault.is_dir() else set()
    except OSError:
        return False
    return names <= {VAULT, PAPERS, PICTURES, MARKER} and parts <= _VAULT_PARTS


def _is_own(marker: Path) -> bool:
    if marker.is_symlink() or not marker.is_file():
        return False
    return marker.read_bytes()[:200].decode("utf-8", "replace").startswith(_FIRST_LINE)


def _clear(folder: Path) -> None:
    if not folder.is_dir():
        raise Known(Failure.FOLDER_NOT_EMPTY)
    if not any(folder.iterdir()):
        return
    if not is_rehearsal(folder):
        raise Known(Failure.FOLDER_NOT_EMPTY)
    for name in (VAULT, PAPERS, PICTURES):
        place = folder / name
        if place.is_symlink():
            raise Known(Failure.FOLDER_NOT_EMPTY)
        if place.exists():
            shutil.rmtree(place)


def _medium(error: OSError) -> Failure:
    import errno  # late: only where something failed

    return {
        errno.EROFS: Failure.FOLDER_READ_ONLY,
        errno.ENOSPC: Failure.DISK_FULL,
        errno.EDQUOT: Failure.DISK_FULL,
    }.get(error.errno or 0, Failure.MEDIUM_FAILED)
