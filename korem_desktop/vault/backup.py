"""A backup: a folder of the vault's own shape elsewhere, brought up to date by copying what it lacks.

It opens like a vault, with the passphrase and the code the vault had when it was last brought up to date.
Sealed files never change, so only those not there yet are copied; the records go whole, and the five last of
them stay. Everything written is read back from the medium before it counts. The moment that counts is the
renaming of the new records; until then the backup is what it was, and what was copied by then is not copied
again.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Cancelled, Report, silent
from korem_desktop.vault import backup_folder, backup_mark, erasing, key_copies, keys, replacing
from korem_desktop.vault import folder as names
from korem_desktop.vault.backup_folder import OLDER
from korem_desktop.vault.backup_mark import KEPT, Generation, Mark
from korem_desktop.vault.copying import copy, elsewhere
from korem_desktop.vault.faults import on_the_medium
from korem_desktop.vault.folder import Folder
from korem_desktop.vault.sealed_folder import PART, SealedFolder
from korem_desktop.vault.state import State

if TYPE_CHECKING:
    from korem_desktop.vault.records import Records
    from korem_desktop.vault.session import Session

_SPARE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Made:
    """What a backup did. Sizes in bytes; ``missing`` names items whose files the vault itself lacks."""

    made: datetime
    backup_id: bytes
    keys: int
    files: int
    copied: int
    missing: tuple[str, ...]


@dataclass
class _Taken:
    """What is copied: the records beside the vault's own, the keys they belong to, the files they name."""

    home: Folder
    key_file: keys.KeyFile
    salt: bytes
    files: list[tuple[str, str, int]]
    missing: list[str] = field(default_factory=list)


class Backups:
    """Bringing backups of one open vault up to date. Blocks for long; never in the records thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def make(
        self, folder: Path, now: datetime, *, only_newest: bool = False, report: Report = silent
    ) -> Made:
        """Bring a backup up to date, or begin one in a folder that is new or empty.

        ``only_newest`` then removes the older records, which still hold what was deleted for good since.

        Reports bytes, twice over (copying, then reading back). Cancelled and every Known leave the backup as
        it was, with the sealed files that were whole by then, which are not copied again: BACKUP_IN_VAULT,
        BACKUP_OF_ANOTHER, FOLDER_NOT_EMPTY, VAULT_IN_USE, BACKUP_FULL, BACKUP_READ_ONLY, BACKUP_UNREACHABLE;
        of the vault's own medium MEDIUM_FAILED, RECORDS_DAMAGED, RECORDS_CLOSED and the like.
        """
        with ExitStack() as after:
            target = self._open(folder)
            after.callback(target.close)
            mark = self._begin(target)
            taken = self._take(target)
            after.callback(_remove_quietly, taken.home, names.LEAVING)
            with elsewhere():
                sealed = SealedFolder(target.open_directory(names.SEALED))
            after.callback(sealed.close)
            state = State(target, sealed, self._session.secrets, self._session.header.vault_id)
            with suppress(OSError):
                state.read()  # its counter
            with elsewhere():
                state.write_in_use()  # before its first keys too: a kill after them must raise no alarm
                with ExitStack() as undo:
                    undo.callback(_remove_quietly, target, names.RECORDS_NEXT)
                    files, copied = self._copy(taken, target, sealed, report)
                    undo.pop_all()  # from here on they may be the only ones
                self._put_in_place(taken, target, mark, now, 0 if only_newest else KEPT - 1)
                with suppress(OSError):  # not vouched for then
                    if state.journal_is_empty():
                        state.write_clean(target.sha256(names.RECORDS))
        keys_ = taken.key_file.header.generation
        return Made(now, mark.backup_id, keys_, files, copied, tuple(dict.fromkeys(taken.missing)))

    # steps

    def _open(self, folder: Path) -> Folder:
        """Open and lock the folder for a backup, made if it is not there. Raises Known."""
        place = Path(os.path.realpath(folder))
        with elsewhere():
            own = os.fstat(self._session.home.descriptor)
            for above in (place, *place.parents):
                with suppress(FileNotFoundError, NotADirectoryError):
                    if os.path.samestat(own, above.stat()):
                        raise Known(Failure.BACKUP_IN_VAULT)
            with suppress(FileExistsError):
                place.mkdir(0o700)
        target = backup_folder.opened(place)
        try:
            backup_folder.check_writable(target)
            if erasing.is_begun(target) and target.is_file(names.BACKUP):
                with elsewhere():
                    erasing.clear(target)
            self._judge(target)
        except BaseException:
            target.close()
            raise
        return target

    def _judge(self, target: Folder) -> None:
        """Raise Known where the folder is neither empty nor a backup of this vault."""
        there = target.names()
        if not there:
            return
        if names.BACKUP not in there:
            raise Known(Failure.FOLDER_NOT_EMPTY)
        found = backup_folder.lying(target)
        ours = self._session.header.vault_id
        raw = target.read(names.BACKUP, backup_mark.SIZE + 1)
        mark = backup_mark.parse(raw)
        if mark is not None and mark.is_restore:
            raise Known(Failure.FOLDER_NOT_EMPTY)
        if found.vault_id not in (b"", ours):
            raise Known(Failure.BACKUP_OF_ANOTHER)
        if not found.vault_id and not (backup_mark.is_torn(raw) and there == {names.BACKUP}):
            raise Known(Failure.FOLDER_NOT_EMPTY)  # nothing says that it is ours

    def _begin(self, target: Folder) -> Mark:
        """Put down that this is a backup, and return what its mark says."""
        found = backup_mark.parse(target.read(names.BACKUP, backup_mark.SIZE + 1))
        mark = found or Mark(self._session.header.vault_id, os.urandom(16))
        with elsewhere():
            if found is None:
                target.overwrite(names.BACKUP, mark.to_bytes(), size=backup_mark.SIZE)
            with suppress(FileExistsError):
                target.make_directory(names.SEALED)
            replacing.finish(target, self._switched_to(target, mark))
            target.remove(names.RECORDS_NEXT)
            target.sync()
        return mark

    def _switched_to(self, target: Folder, mark: Mark) -> bytes | None:
        """Return the salt of records whose keys are in place already while they are not, else None.

        Told without those keys: they are not the ones of the newest records by the mark.
        """
        salt = target.read(names.RECORDS_NEXT, 16)
        try:
            generation = key_copies.KeyCopies(target).newest_of(mark.vault_id).header.generation
        except Known:
            return None
        is_switched = bool(mark.generations) and mark.generations[0].keys != generation
        return salt if is_switched else None

    def _take(self, target: Folder) -> _Taken:
        """Copy the records in one piece, with the keys and the list of files of the same moment.

        The copy lies beside the vault's own records, so that a slow or hanging medium of the backup holds up
        no save; where there is no room for it there, on the backup's medium.
        """
        session = self._session

        def take(records: Records, home: Folder) -> _Taken:
            _copy_records(session, records, home)
            key_file = key_copies.KeyCopies(session.home).newest_of(session.header.vault_id)
            salt = bytes(session.secrets.records_salt)
            return _Taken(home, key_file, salt, records.sealed_rows.files())

        try:
            return session.records.submit(lambda records: take(records, session.home)).result()
        except Known as known:
            _remove_quietly(session.home, names.LEAVING)
            if known.kind is not Failure.DISK_FULL:
                raise
        try:
            return session.records.submit(lambda records: take(records, target)).result()
        except Known as known:
            _remove_quietly(target, names.LEAVING)
            if known.kind is Failure.DISK_FULL:
                raise Known(Failure.BACKUP_FULL) from known
            raise

    def _copy(self, taken: _Taken, target: Folder, sealed: SealedFolder, report: Report) -> tuple[int, int]:
        """Copy what the backup lacks, read back; return how many sealed files and how many bytes.

        Raises OSError for the backup's medium, Known for the vault's.
        """
        lacking = []
        there = sealed.sizes()
        with on_the_medium():
            own = self._session.sealed.sizes()
        for item, name, size in taken.files:
            if there.get(name) == size:
                continue
            if own.get(name) != size:
                taken.missing.append(item)
                continue
            lacking.append((name, size))
        with _as_folder(taken.home) as beside, _as_folder(target) as into:
            records = beside.size(names.LEAVING) or 0
            total = records + sum(size for _, size in lacking)
            if sealed.free_space() < total + _SPARE:
                raise Known(Failure.BACKUP_FULL)
            step = self._steps(2 * total, report)
            for name, _ in lacking:
                part = name + PART
                try:
                    copy(self._session.sealed, name, sealed, part, step)
                    sealed.rename(part, name)
                except BaseException:
                    with suppress(OSError):
                        sealed.remove(part)
                    raise
            sealed.sync()
            copy(beside, names.LEAVING, into, names.RECORDS_NEXT, step)
            into.sync()
        return len(lacking), total

    def _steps(self, total: int, report: Report) -> Callable[[int], None]:
        done = 0

        def step(more: int) -> None:
            nonlocal done
            done += more
            if self._session.store.is_stopping:
                raise Cancelled
            report(done, total)

        report(0, total)
        return step

    def _put_in_place(self, taken: _Taken, target: Folder, mark: Mark, now: datetime, older: int) -> None:
        """Make the new records the ones that count, then the keys equal to the vault's, then the mark.

        Under another master key the keys come first, and the older records, which nobody can open any more,
        go: an unlock finishes that (``replacing.finish``). Raises OSError, Known.
        """
        if self._session.store.is_stopping:
            raise Cancelled
        key_file = taken.key_file
        earlier: list[Generation] = []
        salt = target.read(names.RECORDS, len(taken.salt))
        if salt is None and target.is_file(names.RECORDS):
            raise OSError(errno.EIO, "cannot be read")
        if not _has_keys(target):
            replacing.put_next(target, None)
            _bring_keys(target, key_file)
        elif salt == taken.salt:
            kept = replacing.free_name(target, OLDER)
            replacing.put_next(target, kept)
            _bring_keys(target, key_file)
            number = int(kept.rpartition("-")[2])
            earlier = [Generation(one.number or number, one.made, one.keys) for one in mark.generations]
        else:
            _bring_keys(target, key_file)
            replacing.put_next(target, None)
            for name in target.copies_of_records():
                target.scrub(name)
        _prune(target, older)
        there = replacing.numbers(target, OLDER)
        newest = Generation(0, now, key_file.header.generation)
        generations = (newest, *(one for one in earlier if one.number in there))
        new = Mark(mark.vault_id, mark.backup_id, generations)
        target.overwrite(names.BACKUP, new.to_bytes(), size=backup_mark.SIZE)
        target.sync()


def _has_keys(home: Folder) -> bool:
    return home.is_file(names.KEYS) or home.is_file(names.KEYS_COPY)


def _bring_keys(target: Folder, file: keys.KeyFile) -> None:
    """Make the keys of a backup those of the vault. One copy that cannot be written is left to the next time.

    Raises Known(BACKUP_UNREACHABLE).
    """
    if key_copies.are(target, file):
        return
    had_keys = _has_keys(target)
    try:
        key_copies.rewrite(target, file)
        target.sync()
    except (Known, OSError) as failure:
        if not had_keys:  # an empty file is no key, and would look like a lost one
            _remove_quietly(target, names.KEYS)
            _remove_quietly(target, names.KEYS_COPY)
        raise Known(Failure.BACKUP_UNREACHABLE) from failure


def _copy_records(session: Session, records: Records, home: Folder) -> None:
    """Put a copy of the records into a folder; it reaches the medium only when it is copied on."""
    with on_the_medium():
        home.remove(names.LEAVING)
        home.make(names.LEAVING)
    target = session.connect(names.LEAVING, home=home)
    try:
        for pragma in ("journal_mode=OFF", "synchronous=OFF"):
            target.execute(f"PRAGMA {pragma}")
        records.connection.copy_to(target)
    finally:
        target.close()
    with on_the_medium():
        home.remove(f"{names.LEAVING}-journal")


def _prune(target: Folder, kept: int) -> None:
    """Remove the oldest of the older records beyond those kept; what cannot be removed goes next time."""
    numbers = replacing.numbers(target, OLDER)
    with suppress(OSError):
        for number in numbers[: max(0, len(numbers) - kept)]:
            for end in ("-journal", ""):
                target.scrub(f"{names.RECORDS}.{OLDER}-{number}{end}")


def _remove_quietly(home: Folder, name: str) -> None:
    with suppress(OSError):
        home.remove(name)


@contextmanager
def _as_folder(home: Folder) -> Iterator[SealedFolder]:
    folder = replacing.as_folder(home)
    try:
        yield folder
    finally:
        folder.close()
