"""Putting other records in the place of the ones there are, and keeping what was replaced.

``records.db.next`` is whole and read back from the medium before anything here is called. A hot journal of
the old records goes with them: left behind, it would be played into the new ones. Whatever a kill leaves,
:func:`finish` brings to one of the two ends.
"""

from __future__ import annotations

import os

from korem_desktop.vault.copying import copy
from korem_desktop.vault.folder import JOURNAL, RECORDS, RECORDS_NEXT, Folder
from korem_desktop.vault.sealed_folder import SealedFolder


def put_next(home: Folder, keep_as: str | None) -> None:
    """Put ``records.db.next`` in place; what was there stays as ``keep_as``, with its journal, or goes.

    Raises OSError.
    """
    if home.is_file(RECORDS):
        if keep_as is None:
            home.remove(JOURNAL)
            home.sync()
            home.put_in_place(RECORDS_NEXT, RECORDS)
            return
        if home.read(JOURNAL, 1):
            here = as_folder(home)
            try:
                copy(here, JOURNAL, here, f"{keep_as}-journal", _unheard)
            finally:
                here.close()
        home.sync()
        home.rename(RECORDS, keep_as)
        home.sync()
    home.remove(JOURNAL)
    home.sync()
    home.rename(RECORDS_NEXT, RECORDS)
    home.sync()


def finish(home: Folder, salt: bytes | None = None) -> bool:
    """Finish what a kill left in :func:`put_next`; return whether there was anything to finish.

    Without the records' ``salt`` only where ``records.db`` is missing; with it, as the keys name it, also
    where the records there are of other keys and the next ones are of these. Raises OSError.
    """
    if not home.is_file(RECORDS_NEXT):
        return False
    if home.is_file(RECORDS) and (
        salt is None or home.read(RECORDS, len(salt)) == salt or home.read(RECORDS_NEXT, len(salt)) != salt
    ):
        return False
    put_next(home, None)
    return True


def free_name(home: Folder, kind: str) -> str:
    """Return the first of ``records.db.KIND-1``, ``-2``, ... after the highest there is."""
    return f"{RECORDS}.{kind}-{max(numbers(home, kind), default=0) + 1}"


def numbers(home: Folder, kind: str) -> list[int]:
    """Return the numbers of the records kept as a kind, their journals' too, lowest first. Raises Known."""
    begin = f"{RECORDS}.{kind}-"
    own = (name for name in home.names() if name.startswith(begin))
    ends = {name.removeprefix(begin).removesuffix("-journal") for name in own}
    return sorted(int(end) for end in ends if end.isascii() and end.isdigit())


def as_folder(home: Folder) -> SealedFolder:
    """Return the folder's own files as a folder to copy from and to; to be closed."""
    return SealedFolder(os.dup(home.descriptor))


def _unheard(done: int) -> None:
    """Tell nobody."""
