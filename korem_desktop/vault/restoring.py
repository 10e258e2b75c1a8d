"""Restoring from a backup into a folder of its own, or the records of a damaged vault.

Nothing is overwritten. Into a new folder everything is copied as it lies, without any key. Records that are
replaced stay as ``records.db.replaced-N``, with their journal. What comes back is read back from the medium
before anything is renamed.
"""

from __future__ import annotations

import os
from contextlib import ExitStack, suppress
from pathlib import Path

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report, silent
from korem_desktop.vault import backup_folder, backup_mark, key_copies, replacing
from korem_desktop.vault import folder as names
from korem_desktop.vault.backup_folder import Lying
from korem_desktop.vault.backup_mark import Generation, Mark
from korem_desktop.vault.copying import Step, copy, elsewhere
from korem_desktop.vault.faults import on_the_medium
from korem_desktop.vault.folder import Folder
from korem_desktop.vault.locked_page import wipe
from korem_desktop.vault.passphrase import to_bytes
from korem_desktop.vault.sealed_folder import PART, SealedFolder
from korem_desktop.vault.session import Session
from korem_desktop.vault.state import State

_REPLACED = "replaced"
_NEXT_JOURNAL = f"{names.RECORDS_NEXT}-journal"
_SPARE = 1024 * 1024


def into_new(
    source: Path, folder: Path, generation: Generation | None = None, *, report: Report = silent
) -> None:
    """Make a vault of a backup in a folder that is new or empty; it opens with the backup's passphrase.

    The newest records, or those of an earlier ``generation``. No key is needed: what the backup holds is
    copied as it is, and read back. Reports bytes, twice over. Whatever stops it, the backup is as it was, the
    folder is no vault yet, and doing it again goes on where it stopped. Raises Known: BACKUP_NONE,
    BACKUP_READ_ONLY, BACKUP_UNREACHABLE, FOLDER_NOT_EMPTY, DISK_FULL, FOLDER_READ_ONLY, MEDIUM_FAILED,
    VAULT_IN_USE; and Cancelled.
    """
    name = names.RECORDS if generation is None else backup_folder.records_name(generation)
    with ExitStack() as after:
        kept, kept_sealed = backup_folder.open_with_sealed(source, after)
        found = backup_folder.lying(kept)
        if not found.is_whole or not kept.is_file(name):
            raise Known(Failure.BACKUP_NONE)
        key_file = key_copies.KeyCopies(kept).newest_of(found.vault_id)
        home = _new_home(folder, kept, found, after)
        with on_the_medium():
            with suppress(FileExistsError):
                home.make_directory(names.SEALED)
            sealed = SealedFolder(home.open_directory(names.SEALED))
            after.callback(sealed.close)
            _copy_all(kept, kept_sealed, name, home, sealed, report)
            key_copies.rewrite(home, key_file)
            home.sync()
            home.remove(names.BACKUP)
            home.sync()


def records(
    folder: Path,
    source: Path,
    passphrase: str,
    generation: Generation | None = None,
    *,
    report: Report = silent,
) -> str:
    """Put a backup's records in the place of a vault's, and return the name the old ones now have.

    The vault is closed, and damaged perhaps: where no copy of its keys is whole, the backup's are put there.
    The backup's records are tried under the vault's own key, every page, before anything is renamed. Reports
    bytes, twice over. Raises Known: PASSPHRASE_*, BACKUP_NONE, BACKUP_OF_ANOTHER, BACKUP_DAMAGED,
    BACKUP_UNREACHABLE, RESTORE_KEYS_DIFFER (restore into a new folder instead), and what the vault's folder
    refuses; and Cancelled. Nothing has changed then.
    """
    name = names.RECORDS if generation is None else backup_folder.records_name(generation)
    typed = to_bytes(passphrase)
    with ExitStack() as after:
        after.callback(wipe, typed)
        kept, _ = backup_folder.open_with_sealed(source, after)
        home = Folder(folder)
        after.callback(home.close)
        home.check_writable()
        session = Session(home)
        after.callback(session.close)
        copies, is_own = _key_copies(home, kept)
        key_file = copies.unlock(typed, session.secrets)
        if backup_folder.lying(kept).vault_id != key_file.header.vault_id:
            raise Known(Failure.BACKUP_OF_ANOTHER)
        if not kept.is_file(name):
            raise Known(Failure.BACKUP_NONE)
        if kept.read(name, 16) != bytes(session.secrets.records_salt):
            raise Known(Failure.RESTORE_KEYS_DIFFER if is_own else Failure.BACKUP_DAMAGED)
        session.header = key_file.header
        try:
            _fetch(kept, name, home, report)
            _check(session)
            with on_the_medium():
                _not_vouched_for(session, after)
                keep_as = replacing.free_name(home, _REPLACED)
        except BaseException:
            with suppress(OSError):
                home.remove(names.RECORDS_NEXT)
                home.remove(_NEXT_JOURNAL)
            raise
        with on_the_medium():
            replacing.put_next(home, keep_as)
            if not is_own:
                key_copies.rewrite(home, key_file)
                home.sync()
    return keep_as


def _new_home(folder: Path, kept: Folder, found: Lying, after: ExitStack) -> Folder:
    """Open a folder for a restored vault: new, empty, or one where this restore was begun. Raises Known."""
    place = Path(os.path.realpath(folder))
    with on_the_medium():
        if kept.path == place or kept.path in place.parents:
            raise Known(Failure.BACKUP_IN_VAULT)
        with suppress(FileExistsError):
            place.mkdir(0o700)
    home = Folder(place)
    after.callback(home.close)
    home.check_writable()
    there = home.names()
    raw = home.read(names.BACKUP, backup_mark.SIZE + 1)
    mark = backup_mark.parse(raw)
    is_begun = mark is not None and mark.is_restore and mark.vault_id == found.vault_id
    is_cut_short = there == {names.BACKUP} and backup_mark.is_torn(raw)
    if there and not is_begun and not is_cut_short:
        raise Known(Failure.FOLDER_NOT_EMPTY)
    if mark is None:
        with on_the_medium():
            mark = Mark(found.vault_id, bytes(16))
            home.overwrite(names.BACKUP, mark.to_bytes(), size=backup_mark.SIZE)
            home.sync()
    return home


def _copy_all(
    kept: Folder, kept_sealed: SealedFolder, records: str, home: Folder, sealed: SealedFolder, report: Report
) -> None:
    """Copy the sealed files not there yet, the records with their journal, and the state where it fits.

    Raises OSError for the new folder, Known for the backup.
    """
    with elsewhere():
        there = {name: size for name, size in kept_sealed.sizes().items() if not name.endswith(PART)}
    own = sealed.sizes()
    lacking = {name: size for name, size in there.items() if own.get(name) != size}
    files = {records: names.RECORDS}
    if kept.read(f"{records}-journal", 1):
        files[f"{records}-journal"] = names.JOURNAL
    if records == names.RECORDS and kept.is_file(names.STATE):
        files[names.STATE] = names.STATE
    here, into = replacing.as_folder(kept), replacing.as_folder(home)
    try:
        total = sum(lacking.values()) + sum(here.size(name) or 0 for name in files)
        if sealed.free_space() < total + _SPARE:
            raise Known(Failure.DISK_FULL)
        step = _reporting(2 * total, report)
        for name in lacking:
            try:
                copy(kept_sealed, name, sealed, name + PART, step, reading=elsewhere)
                sealed.rename(name + PART, name)
            except BaseException:
                with suppress(OSError):
                    sealed.remove(name + PART)
                raise
        sealed.sync()
        for name, as_name in files.items():
            copy(here, name, into, as_name, step, reading=elsewhere)
        into.sync()
    finally:
        here.close()
        into.close()


def _fetch(kept: Folder, name: str, home: Folder, report: Report) -> None:
    """Copy a backup's records, with their journal, beside the vault's as the next ones. Raises Known."""
    here, into = replacing.as_folder(kept), replacing.as_folder(home)
    try:
        with on_the_medium():
            journal = f"{name}-journal"
            size, more = here.size(name) or 0, here.size(journal) or 0
            if into.free_space() < size + more + _SPARE:
                raise Known(Failure.DISK_FULL)
            step = _reporting(2 * (size + more), report)
            copy(here, name, into, names.RECORDS_NEXT, step, reading=elsewhere)
            if more:
                copy(here, journal, into, _NEXT_JOURNAL, step, reading=elsewhere)
            into.sync()
    finally:
        here.close()
        into.close()


def _check(session: Session) -> None:
    """Read the next records under the vault's key, every page. Raises Known(BACKUP_DAMAGED)."""
    try:
        connection = session.connect(names.RECORDS_NEXT)
    except Known as known:
        raise _damaged(known) from known
    try:
        is_whole = not connection.execute("PRAGMA cipher_integrity_check") and connection.execute(
            "PRAGMA integrity_check"
        ) == [("ok",)]
    except Known as known:
        raise _damaged(known) from known
    finally:
        connection.close()
    if not is_whole:
        raise Known(Failure.BACKUP_DAMAGED)
    with on_the_medium():
        session.home.remove(_NEXT_JOURNAL)
        session.home.sync()


def _damaged(known: Known) -> Known:
    return Known(Failure.BACKUP_DAMAGED) if known.kind is Failure.RECORDS_DAMAGED else known


def _key_copies(home: Folder, kept: Folder) -> tuple[key_copies.KeyCopies, bool]:
    """Return the vault's own copies of the keys, or the backup's where none is whole; and which."""
    try:
        return key_copies.KeyCopies(home), True
    except Known as known:
        if known.kind not in (Failure.KEYS_DAMAGED, Failure.KEYS_MISSING):
            raise
    return key_copies.KeyCopies(kept), False


def _not_vouched_for(session: Session, after: ExitStack) -> None:
    """Say in the state that what lies here is not as a lock left it. Raises OSError."""
    with suppress(FileExistsError):
        session.home.make_directory(names.SEALED)
    sealed = SealedFolder(session.home.open_directory(names.SEALED))
    after.callback(sealed.close)
    state = State(session.home, sealed, session.secrets, session.header.vault_id)
    with suppress(OSError):
        state.read()  # its counter
    state.write_in_use()


def _reporting(total: int, report: Report) -> Step:
    done = 0

    def step(more: int) -> None:
        nonlocal done
        done += more
        report(done, total)

    report(0, total)
    return step
