"""Opening the records at an unlock: judged before anything is written, and from their copy where they are
not fit.

After a clean lock the state record says what the file must be, and a file that is that is not read through
again. Any other is read through before work goes on: damage, older records put in place and single older
pages are each told apart, and healed from the copy where the copy is what the last lock left.
"""

from __future__ import annotations

import hashlib
import threading
from concurrent.futures import Future
from contextlib import suppress
from typing import TYPE_CHECKING

from korem_desktop.failures import Failure, Known
from korem_desktop.vault import folder as names
from korem_desktop.vault import migrations, records_copy
from korem_desktop.vault.faults import on_the_medium
from korem_desktop.vault.state import seems_clean

if TYPE_CHECKING:
    from korem_desktop.vault.connection import Connection
    from korem_desktop.vault.folder import Folder
    from korem_desktop.vault.session import Session

STAMP = "session"
"""The setting that holds the counter of the state record written when the last session began."""


class Unfit(Exception):  # noqa: N818 - an outcome
    """The records are not to be worked with, and their copy is better; ``notice`` is what is told."""

    def __init__(self, notice: Failure) -> None:
        super().__init__(notice.value)
        self.notice = notice


class Hashing:
    """The SHA-256 of the records, found while the key is derived, which uses other means of the machine.

    Ended before the records are opened: closing a descriptor would let go of the lock on them.
    """

    def __init__(self, home: Folder) -> None:
        self._home = home
        self._is_stopped = False
        self._found: Future[bytes | None] = Future()
        if seems_clean(home):
            # A daemon: a hung medium must not keep the process from ending.
            self._thread = threading.Thread(target=self._run, name="hashing", daemon=True)
            self._thread.start()
        else:
            self._found.set_result(None)

    def is_of(self, sha256: bytes) -> bool:
        """Wait, and return whether the records are those."""
        found = self._found.result()
        if found is None:  # not begun, or failed: then it is tried once more
            try:
                found = self._home.sha256(names.RECORDS)
            except OSError:
                return False
        return found == sha256

    def stop(self) -> None:
        """End it early and wait for that; idempotent."""
        self._is_stopped = True
        self._found.exception()

    def _run(self) -> None:
        hashing = hashlib.sha256()
        try:
            for block in self._home.blocks(names.RECORDS):
                hashing.update(block)
                if self._is_stopped:
                    break
        except OSError:
            self._found.set_result(None)
        else:
            self._found.set_result(None if self._is_stopped else hashing.digest())


class Opening:
    """One opening of the records."""

    def __init__(self, session: Session, hashing: Hashing) -> None:
        self._session = session
        self._hashing = hashing
        self._is_as_left = False
        self.notices: list[Failure] = []

    def open(self) -> None:
        """Open the records, or what stands for them. Raises Known."""
        session, home, left = self._session, self._session.home, self._session.state.left
        if left is not None and left.is_clean:
            if not session.state.journal_is_empty():
                with on_the_medium():
                    records_copy.put_journal_aside(home)
                self.notices.append(Failure.JOURNAL_STRAY)
            self._is_as_left = self._hashing.is_of(left.snapshot.records)
        self._hashing.stop()
        try:
            missing = missing_records(home)
            if missing is not None:
                raise missing
            session.open_records(self._prepare)
        except Unfit as unfit:
            notice = unfit.notice
        except Known as known:
            if known.kind not in (Failure.RECORDS_DAMAGED, Failure.RECORDS_MISSING):
                raise
            better = self._copy()
            if better is None:
                raise
            notice = better
        else:
            return
        with on_the_medium():
            records_copy.bring_back(home)
        self.notices.append(notice)
        session.open_records(self._begin)

    def _copy(self) -> Failure | None:
        """Return what is to be told where the copy takes the records' place, None where it cannot."""
        if self._copy_is_as_left():
            return Failure.RECORDS_HEALED
        if records_copy.is_whole(self._session.home, self._session.pages()):
            return Failure.RECORDS_FROM_COPY
        return None

    def _copy_is_as_left(self) -> bool:
        left = self._session.state.left
        return (
            left is not None
            and left.is_clean
            and records_copy.is_vouched_for(self._session.home, left.snapshot.records)
        )

    def _prepare(self, connection: Connection) -> None:
        """Judge the records, which are locked by now, then begin with them."""
        migrations.version(connection)
        if not self._is_as_left:
            self._judge(connection)
        self._begin(connection)

    def _judge(self, connection: Connection) -> None:
        left = self._session.state.left
        if connection.damaged_pages(1, connection.page_count):
            better = self._copy()
            if better is not None:
                raise Unfit(better)
            self.notices.append(Failure.RECORDS_PARTLY_DAMAGED)
        elif left is None:
            self.notices.append(Failure.STATE_DIFFERS)
        elif left.is_clean:
            # A session of ours that could not write its state would have put down a later number.
            if _stamp(connection) < left.counter and self._copy_is_as_left():
                raise Unfit(Failure.RECORDS_SWAPPED)
            self.notices.append(Failure.RECORDS_DIFFER)

    def _begin(self, connection: Connection) -> None:
        """Put down that a session has begun: from here on the folder is ours alone."""
        session = self._session
        migrations.version(connection)
        with suppress(OSError):  # a full disk must not keep anybody out
            session.state.write_in_use()
        migrations.bring_up(connection, lambda found: session.copy_records(connection, found))
        with suppress(Known):  # as above
            connection.execute(
                "INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (STAMP, str(session.state.counter)),
            )


def missing_records(home: Folder) -> Known | None:
    """Return what is wrong where there are no records, or nothing in them: SQLite would begin new ones."""
    if not home.is_file(names.RECORDS):
        return Known(Failure.RECORDS_MISSING)
    if not home.read(names.RECORDS, 1):
        return Known(Failure.RECORDS_DAMAGED)
    return None


def _stamp(connection: Connection) -> int:
    rows = connection.execute("SELECT value FROM settings WHERE name = ?", (STAMP,))
    try:
        return int(rows[0][0]) if rows else 0
    except ValueError:
        return 0
