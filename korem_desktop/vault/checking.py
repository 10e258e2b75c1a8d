"""Looking whether everything is there and whole: a first look behind every unlock, a thorough one on demand.

The first look compares the sealed files' names and sizes with how the last lock left them, and reads the
records page by page; nothing waits for it but an intake, for the moment the names take. The thorough one also
reads every sealed file from the medium. Neither writes anything.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from korem_desktop.domain.case import Case
from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.domain.integrity import Checked, Damage
from korem_desktop.domain.log import LogEntry, first_break
from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Cancelled, Report, silent
from korem_desktop.vault import records_copy
from korem_desktop.vault.folder import RECORDS_COPY
from korem_desktop.vault.pages import PAGE
from korem_desktop.vault.records_thread import Priority

if TYPE_CHECKING:
    from korem_desktop.vault.folder import Folder
    from korem_desktop.vault.pages import Pages
    from korem_desktop.vault.records import Records
    from korem_desktop.vault.records_thread import RecordsThread
    from korem_desktop.vault.sealed import SealedStore
    from korem_desktop.vault.state import State

T = TypeVar("T")

_AT_ONCE = 64  # pages between two saves: a millisecond's work
_PARTS = ("settings", "cases", "answers", "notes", "evidence", "segments", "log", "revisions")


def _on(pages: int) -> None:
    """Go on."""


class Parts(Protocol):
    """What of an open vault is looked at."""

    home: Folder
    state: State
    records: RecordsThread
    store: SealedStore

    def pages(self) -> Pages:
        """Return what tells a true page of the records."""


class FirstLook:
    """The look behind an unlock; ``found`` is its future, and holds what the person should hear of."""

    def __init__(self, session: Parts, *, at_pages: bool = True) -> None:
        """``at_pages`` is False where the records were read through already."""
        self._session = session
        self._at_pages = at_pages
        self.found: Future[tuple[Known, ...]] = Future()
        self._thread = threading.Thread(target=self._run, name="first look", daemon=True)
        self._has_names = threading.Event()

    def start(self) -> None:
        """Begin, and return once nothing can change the sealed files before they were looked at."""
        self._thread.start()
        self._has_names.wait()

    def wait(self) -> None:
        """Wait for its end: at a lock it is near, since the records refuse to be read on."""
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        told: list[Known] = []
        try:
            if not self._session.store.is_as_left(self._session.state, self._has_names.set):
                told.append(sealed_differ(self._session))
            damaged = damaged_pages(self._session) if self._at_pages else []
            if damaged:
                told.append(Known(Failure.RECORDS_PARTLY_DAMAGED, pages=len(damaged)))
        except Cancelled:
            pass  # locked meanwhile
        except Known as known:
            if known.kind is not Failure.RECORDS_CLOSED:
                told.append(known)
        except BaseException as error:  # whatever it is belongs to the one who waits for it
            self.found.set_exception(error)
            return
        finally:
            self._has_names.set()
        self.found.set_result(tuple(told))


def sealed_differ(session: Parts) -> Known:
    """Return how the sealed files differ from what the records say. Raises Known."""
    missing, odd, unclaimed = session.store.differences()
    return Known(Failure.SEALED_DIFFER, missing=missing + odd, unclaimed=unclaimed)


def damaged_pages(session: Parts, step: Callable[[int], None] = _on) -> list[int]:
    """Return the numbers of the records' damaged pages; ``step`` hears how many were read. Raises Known."""
    damaged: list[int] = []
    first, total = 1, _ask(session, lambda records: records.connection.page_count)
    while first <= total:
        damaged += _ask(session, partial(_slice, first=first))
        step(min(_AT_ONCE, total + 1 - first))
        first += _AT_ONCE
        # Saves go on meanwhile.
        total = _ask(session, lambda records: records.connection.page_count)
    return damaged


def check(session: Parts, report: Report = silent) -> Checked:
    """Check everything, and return what was found; reports bytes read from the medium.

    Not to be called from a job. Raises Cancelled, and Known where the medium or the vault is gone.
    """
    items: list[EvidenceItem] = _if_readable(session, lambda records: records.sealed_rows.all(), [])
    pages = _ask(session, lambda records: records.connection.page_count)
    done, total = 0, pages * PAGE + sum(item.size for item in items)

    def step(length: int) -> None:
        nonlocal done
        done += length
        report(min(done, total), total)

    step(0)
    damaged = damaged_pages(session, lambda count: step(count * PAGE))
    is_consistent = _if_readable(session, _consistent, False)
    unreadable = _unreadable(session)
    broken = _broken_logs(session)
    found, whole, size = [], 0, 0
    for item in items:
        damage = _damage(session, item, step)
        if damage is None:
            whole, size = whole + 1, size + item.size
        elif damage is not _GONE:
            found.append(damage)
    return Checked(
        whole,
        size,
        tuple(found),
        pages,
        tuple(damaged),
        unreadable,
        is_consistent,
        broken,
        _copy_is_whole(session),
        _unclaimed(session),
        tuple(records_copy.replaced(session.home)),
    )


_GONE = Damage("", "", "", None)  # an item the person removed meanwhile


def _damage(session: Parts, item: EvidenceItem, step: Callable[[int], None]) -> Damage | None:
    try:
        session.store.check(item, step)
    except KeyError:
        return _GONE
    except Known as known:
        if known.kind is Failure.SEALED_MISSING:
            return Damage(item.case, item.id, item.name, None)
        if known.kind is Failure.SEALED_DAMAGED:
            return Damage(item.case, item.id, item.name, int(known.facts["place"]))
        if known.kind is Failure.RECORDS_DAMAGED:  # of which its key is a part
            return Damage(item.case, item.id, item.name, 0)
        raise
    return None


def _slice(records: Records, first: int) -> list[int]:
    connection = records.connection
    return connection.damaged_pages(first, min(_AT_ONCE, connection.page_count + 1 - first))


def _log(records: Records, case: str) -> list[LogEntry]:
    return records.log(case)


def _consistent(records: Records) -> bool:
    if records.connection.execute("PRAGMA integrity_check(1)") != [("ok",)]:
        raise Known(Failure.RECORDS_DAMAGED)  # so that the records are opened anew before the next job
    return True


def _unreadable(session: Parts) -> tuple[str, ...]:
    return tuple(part for part in _PARTS if not _if_readable(session, partial(_read, part=part), False))


def _read(records: Records, part: str) -> bool:
    """Look at every column of every row, bringing nothing into memory; return True. Raises Known."""
    columns = records.connection.execute("SELECT name FROM pragma_table_info(?)", (part,))
    looked = ", ".join(f"max(length({name}))" for (name,) in columns)
    records.connection.execute(f"SELECT {looked} FROM {part} NOT INDEXED")  # noqa: S608 - names of the schema
    return True


def _unclaimed(session: Parts) -> tuple[str, ...]:
    try:
        return tuple(session.store.unclaimed())
    except Known as known:
        if known.kind is not Failure.RECORDS_DAMAGED:
            raise
        return ()  # which files are claimed cannot be told


def _if_readable(session: Parts, job: Callable[[Records], T], otherwise: T) -> T:
    """Return what a job returns, or something else where the records are damaged: that is told already."""
    try:
        return _ask(session, job)
    except Known as known:
        if known.kind is not Failure.RECORDS_DAMAGED:
            raise
        return otherwise


def _broken_logs(session: Parts) -> tuple[tuple[str, int], ...]:
    broken = []
    cases: list[Case] = _if_readable(session, lambda records: records.cases(), [])
    for case in cases:
        entries: list[LogEntry] = _if_readable(session, partial(_log, case=case.id), [])
        number = first_break(case.id, entries)
        if number is not None:
            broken.append((case.id, number))
    return tuple(broken)


def _copy_is_whole(session: Parts) -> bool | None:
    if not session.home.is_file(RECORDS_COPY):
        return None
    return records_copy.is_whole(session.home, session.pages())


def _ask(session: Parts, job: Callable[[Records], T]) -> T:
    return session.records.submit(job, priority=Priority.CHECK, interruptible=True).result()
