"""Making a vault, so that a kill at any moment leaves a whole one or one that can be begun again."""

from __future__ import annotations

import os
from contextlib import ExitStack, suppress
from pathlib import Path

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report, silent
from korem_desktop.vault import erasing, key_copies, keys, migrations
from korem_desktop.vault import folder as names
from korem_desktop.vault.faults import from_system, on_the_medium
from korem_desktop.vault.folder import Folder, sync_directory
from korem_desktop.vault.kdf import Cost, derive, derive_new
from korem_desktop.vault.locked_page import wipe
from korem_desktop.vault.opened import Vault
from korem_desktop.vault.passphrase import new_to_bytes
from korem_desktop.vault.session import Session

_FILES = (
    names.KEYS,
    names.KEYS_COPY,
    names.RECORDS,
    names.RECORDS_COPY,
    names.JOURNAL,
    names.STATE,
)


def create(
    folder: Path,
    passphrase: str,
    *,
    practice: bool = False,
    cost: Cost | None = None,
    report: Report = silent,
) -> Vault:
    """Make a vault in a folder that is empty or not there yet (its parent is), and return it open.

    Without ``cost`` it is chosen so that one guess takes a second here; only tests give one. Cancelled and
    every Known leave the folder as it was: PASSPHRASE_EMPTY, PASSPHRASE_TOO_SHORT, PASSPHRASE_TOO_LONG,
    VAULT_EXISTS, VAULT_IN_USE, FOLDER_NOT_EMPTY, FOLDER_MISSING, FOLDER_READ_ONLY, NO_PERMISSION, DISK_FULL,
    MEDIUM_FAILED, MEMORY_TOO_SMALL.
    """
    typed = new_to_bytes(passphrase)
    with ExitStack() as after, ExitStack() as undo:
        after.callback(wipe, typed)
        if _make_directory(folder):
            undo.callback(_remove_directory, folder)
        home = _open_directory(folder)
        undo.callback(home.close)
        home.check_writable()
        _clear_for_new(home)
        undo.callback(_remove_own, home)
        with on_the_medium():
            home.make(names.UNFINISHED)
            home.sync()
        session = Session(home)
        undo.callback(session.close)
        _fill(session, typed, practice, cost, report)
        undo.pop_all()
    return Vault(session)


def _fill(session: Session, typed: bytearray, practice: bool, cost: Cost | None, report: Report) -> None:
    home, secrets = session.home, session.secrets
    salt = os.urandom(16)
    if cost is None:
        cost = derive_new(typed, salt, secrets.slot_key, report)
    else:
        derive(typed, salt, cost, secrets.slot_key)
    secrets.fill_new()
    header = keys.Header(os.urandom(16), 1, practice, cost, salt)
    with on_the_medium():
        home.make_directory(names.SEALED)
        home.make(names.RECORDS)  # made here for its mode; SQLite gives the journal the same
    session.open_sealed(header)
    session.open_records(migrations.make)
    with on_the_medium():
        session.state.write_in_use()
        key_copies.write_new(home, keys.build(header, secrets))
        home.remove(names.UNFINISHED)
        home.sync()
    session.look()


def _make_directory(folder: Path) -> bool:
    """Make the folder; return False where it is there already."""
    try:
        folder.mkdir(0o700)
    except FileExistsError:
        return False
    except ValueError as error:  # a zero byte in the path
        raise Known(Failure.FOLDER_MISSING) from error
    except OSError as error:
        raise from_system(error) from error
    with suppress(OSError):
        parent = os.open(folder.parent, os.O_RDONLY | os.O_CLOEXEC)
        try:
            sync_directory(parent)
        finally:
            os.close(parent)
    return True


def _open_directory(folder: Path) -> Folder:
    try:
        return Folder(folder)
    except Known as known:
        if known.kind is Failure.NOT_A_VAULT:  # a file of that name
            raise Known(Failure.FOLDER_NOT_EMPTY) from known
        raise


def _clear_for_new(home: Folder) -> None:
    """See that the folder is empty, or take away what an interrupted creation left in it. Raises Known."""
    if erasing.is_begun(home):
        erasing.mark(home)
        erasing.clear(home)
    there = home.names()
    if not there:
        return
    has_keys = any(_is_whole(home, name) for name in (names.KEYS, names.KEYS_COPY))
    half_made = names.UNFINISHED in there and there <= {*_FILES, names.SEALED, names.UNFINISHED}
    if half_made and not has_keys and not _holds_sealed_files(home):
        _remove_own(home)
        return
    is_vault = has_keys or there >= {names.KEYS, names.RECORDS} or there >= {names.KEYS_COPY, names.RECORDS}
    raise Known(Failure.VAULT_EXISTS if is_vault else Failure.FOLDER_NOT_EMPTY)


def _is_whole(home: Folder, name: str) -> bool:
    raw = home.read(name, keys.SIZE + 1)
    return raw is not None and keys.is_whole(raw)


def _holds_sealed_files(home: Folder) -> bool:
    try:
        descriptor = home.open_directory(names.SEALED)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    try:
        with on_the_medium():
            return bool(os.listdir(descriptor))  # noqa: PTH208 - by descriptor
    finally:
        os.close(descriptor)


def _remove_own(home: Folder) -> None:
    """Take away what a creation made, its mark last. What cannot be removed is left to the next attempt."""
    with suppress(OSError):
        home.remove_directory(names.SEALED)
        for name in _FILES:
            home.remove(name)
        home.remove(names.UNFINISHED)
        home.sync()


def _remove_directory(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()
