"""The parts of an open vault, put together and taken apart in order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from korem_desktop.failures import Known
from korem_desktop.progress import Report, silent
from korem_desktop.vault import erasing, records_copy
from korem_desktop.vault import folder as names
from korem_desktop.vault.checking import FirstLook
from korem_desktop.vault.connection import Connection
from korem_desktop.vault.faults import on_the_medium
from korem_desktop.vault.folder import Folder
from korem_desktop.vault.keys import Header, Label, Secrets
from korem_desktop.vault.locked_page import wipe
from korem_desktop.vault.pages import Pages
from korem_desktop.vault.records import Records
from korem_desktop.vault.records_thread import Priority, RecordsThread
from korem_desktop.vault.sealed import SealedStore
from korem_desktop.vault.sealed_folder import SealedFolder
from korem_desktop.vault.state import State


class Session:
    """A locked folder, the keys, and whatever was opened so far; closed whole or half-built."""

    header: Header
    sealed: SealedFolder
    state: State
    records: RecordsThread
    store: SealedStore
    first_look: FirstLook

    def __init__(self, home: Folder) -> None:
        self.home = home
        self.secrets = Secrets()
        self._closing = threading.Lock()
        self._opened: list[Callable[[], None]] = [self.secrets.wipe]

    def open_sealed(self, header: Header) -> None:
        """Open the sealed files' folder, and read how the last session left the vault. Raises Known."""
        self.header = header
        with on_the_medium():
            try:
                descriptor = self.home.open_directory(names.SEALED)
            except FileNotFoundError:  # lost: what it held is told item by item, the rest must open
                self.home.make_directory(names.SEALED)
                descriptor = self.home.open_directory(names.SEALED)
        self.sealed = SealedFolder(descriptor)
        self._opened.append(self.sealed.close)
        self.state = State(self.home, self.sealed, self.secrets, header.vault_id)
        with on_the_medium():
            self.state.read()

    def open_records(self, prepare: Callable[[Connection], None]) -> None:
        """Open and lock the records in their thread; ``prepare`` looks at them first. Raises Known."""

        def opening() -> Records:
            connection = self.connect(names.RECORDS)
            try:
                prepare(connection)
            except BaseException:
                connection.close()
                raise
            return Records(connection)

        self.records = RecordsThread(opening, self._reopen)
        self._opened.append(self.records.close)
        self.store = SealedStore(
            self.home, self.sealed, self.records, self.header.vault_id, after_deletion=self.copy_again
        )
        self._opened.append(self.store.stop)

    def connect(self, name: str, secrets: Secrets | None = None, *, home: Folder | None = None) -> Connection:
        """Open a records file, of this folder and under its keys where no others are given. Raises Known."""
        secrets = secrets or self.secrets
        with self._records_key(secrets) as key:
            return Connection((home or self.home).path / name, key, secrets.records_salt, secrets.room)

    def reconnect(self, connection: Connection) -> None:
        """Open the records again on a closed connection, in the records thread. Raises Known."""
        with self._records_key(self.secrets) as key:
            connection.open(self.home.path / names.RECORDS, key, self.secrets.records_salt, self.secrets.room)

    def look(self, *, at_pages: bool = True) -> None:
        """Begin the first look at what is there, behind everything else."""
        self.first_look = FirstLook(self, at_pages=at_pages)
        self.first_look.start()

    def pages(self) -> Pages:
        """Return what tells a true page of the records."""
        with self._records_key(self.secrets) as key:
            return Pages(key, self.secrets.records_salt)

    def copy_again(self) -> None:
        """Make the copy of the records anew while they are open, once others were removed; not from a job."""

        def anew(records: Records) -> None:
            with suppress(OSError):  # on a full disk the next lock makes it
                records_copy.refresh(self.home, lambda: raw_blocks(records.connection))

        with suppress(Known):
            self.records.submit(anew, priority=Priority.SAVE).result()

    def _reopen(self, records: Records) -> None:
        records.connection.close()
        self.reconnect(records.connection)

    def take_over(self, header: Header, secrets: Secrets) -> None:
        """Go on with other keys, which are on the medium now."""
        self.header = header
        self.secrets.take_over(secrets)

    def copy_records(self, connection: Connection, version: int) -> None:
        """Put a whole copy of the records beside them, named for its version. Raises Known."""
        name = f"{names.RECORDS}.before-{version >> 16}.{version & 0xFFFF}"
        with on_the_medium():
            self.home.remove(name)
            self.home.make(name)
        target = self.connect(name)
        try:
            connection.copy_to(target)
        finally:
            target.close()
        with on_the_medium():
            self.home.remove(f"{name}-journal")
            self.home.sync()

    def close_clean(self) -> None:
        """Close everything, put down how it was left, and let go of the folder; idempotent."""
        with self._closing:
            if self._opened:
                self.store.stop()
                self.records.close()
                self.first_look.wait()
                with suppress(OSError):  # not vouched for then; nothing is lost by it
                    self._settle()
                self.close()
            self.home.close()

    def _settle(self) -> None:
        """Put down how everything was left, then make the copy of the records anew. Raises OSError.

        Where a page is damaged nothing is put down and the copy stays as it was: the next unlock takes it.
        """
        digest, is_whole = records_copy.look(self.home.blocks(names.RECORDS), self.pages())
        if is_whole and self.state.journal_is_empty():
            self.state.write_clean(digest)
            records_copy.refresh(self.home, lambda: self.home.blocks(names.RECORDS))
            records_copy.remove_older(self.home)

    def erase(self, report: Report = silent) -> tuple[str, ...]:
        """Erase the vault, keys first, and close everything; return the names of what stays. Raises Known.

        Where even the first key file cannot be overwritten the vault stays open.
        """
        with self._closing:
            erasing.mark(self.home)
            try:
                self.store.stop()
                self.close()
                left = erasing.clear(self.home, report=report)
            finally:
                self.home.close()
        erasing.remove_folder(self.home.path)
        return left

    def close(self) -> None:
        """Close what was opened, last first, but not the folder; idempotent."""
        while self._opened:
            self._opened.pop()()

    @contextmanager
    def _records_key(self, secrets: Secrets) -> Iterator[memoryview]:
        key = secrets.derived(Label.RECORDS, self.header.vault_id)
        try:
            yield key
        finally:
            wipe(key)


def raw_blocks(connection: Connection) -> Iterator[bytes]:
    """Yield the open records as they lie on the medium; in the records thread, outside a transaction."""
    offset = 0
    while block := connection.read_raw(offset, names.BLOCK):
        yield block
        offset += len(block)
