"""The copy of the records that lies beside them: made, judged, and put in their place where they are not fit.

It is the records byte by byte as the last lock left them, so that the state record vouches for it too; one
bad page would otherwise lose every recording's key. What it replaces is never removed: it stays beside, under
the next free name ``records.db.replaced-N``. Functions raise OSError.
"""

from __future__ import annotations

import errno
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator

from korem_desktop.vault.folder import JOURNAL, RECORDS, RECORDS_COPY, Folder
from korem_desktop.vault.pages import PAGE, Pages

PART = f"{RECORDS}.part"  # a copy on its way
_REPLACED = re.compile(rf"{re.escape(RECORDS)}\.replaced-(\d+)(-journal)?")
_BEFORE = f"{RECORDS}.before-"


def is_vouched_for(home: Folder, sha256: bytes) -> bool:
    """Return whether there is a copy, and it is what the last lock left."""
    try:
        return home.is_file(RECORDS_COPY) and home.sha256(RECORDS_COPY) == sha256
    except OSError:
        return False


def is_whole(home: Folder, pages: Pages) -> bool:
    """Return whether there is a copy, and every page of it is as written."""
    try:
        return home.is_file(RECORDS_COPY) and look(home.blocks(RECORDS_COPY), pages)[1] is True
    except OSError:
        return False


def look(blocks: Iterable[bytes], pages: Pages) -> tuple[bytes, bool]:
    """Read records through; return their SHA-256, and whether they are any and every page is as written."""
    hashing, first, fit = hashlib.sha256(), 1, True
    for block in blocks:
        hashing.update(block)
        fit = fit and not pages.damaged(block, first)
        first += len(block) // PAGE
    return hashing.digest(), fit and first > 1


def bring_back(home: Folder) -> None:
    """Put the copy in the place of the records, which stay beside it; the copy stays too.

    A kill leaves the records as they were, or missing with the copy there: then the next unlock does this.
    """
    _put_aside(home)
    digest = _write(home, home.blocks(RECORDS_COPY))
    if digest != home.sha256(RECORDS_COPY):
        raise OSError(errno.EIO, "read back something else")
    home.rename(PART, RECORDS)
    home.sync()


def put_journal_aside(home: Folder) -> None:
    """Keep a journal that is not the records' own from being played into them."""
    home.rename(JOURNAL, f"{_next(home)}-journal")
    home.sync()


def refresh(home: Folder, blocks: Callable[[], Iterator[bytes]]) -> None:
    """Make the copy anew and read it back from the medium; the one before it is overwritten then.

    ``blocks`` gives the records' bytes. Where there is no room the copy before stays.
    """
    try:
        _write(home, blocks())
    except OSError:
        home.remove(PART)
        raise
    home.put_in_place(PART, RECORDS_COPY)


def remove_older(home: Folder) -> None:
    """Remove the copies made before migrations: what they led to is on the medium twice by now."""
    for name in home.copies_of_records():
        if name.startswith(_BEFORE):
            home.scrub(name)


def replaced(home: Folder) -> list[str]:
    """Return the names of records that were replaced and lie here still."""
    return [name for name in home.copies_of_records() if _REPLACED.fullmatch(name)]


def _put_aside(home: Folder) -> None:
    name = _next(home)
    if home.is_file(RECORDS):
        home.rename(RECORDS, name)
        home.sync()
    if home.read(JOURNAL, 1):  # one that is not empty belongs to what it lay beside
        home.rename(JOURNAL, f"{name}-journal")
        home.sync()


def _next(home: Folder) -> str:
    taken = [int(found[1]) for name in home.names() if (found := _REPLACED.fullmatch(name))]
    return f"{RECORDS}.replaced-{max(taken, default=0) + 1}"


def _write(home: Folder, blocks: Iterator[bytes]) -> bytes:
    """Write :data:`PART` through to the medium, read it back and return its SHA-256."""
    home.remove(PART)
    home.make(PART)
    hashing = hashlib.sha256()
    with home.writing(PART) as write:
        for block in blocks:
            hashing.update(block)
            write(block)
    home.forget_cached(PART)
    if home.sha256(PART) != hashing.digest():
        raise OSError(errno.EIO, "read back something else")
    return hashing.digest()
