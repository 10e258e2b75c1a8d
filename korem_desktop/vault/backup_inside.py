"""What the generations of a backup hold, told after its passphrase was typed.

Nothing in the backup is changed.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report, silent
from korem_desktop.vault import backup_folder, key_copies
from korem_desktop.vault.backup_mark import Generation
from korem_desktop.vault.connection import Connection
from korem_desktop.vault.folder import Folder
from korem_desktop.vault.keys import Label, Secrets
from korem_desktop.vault.locked_page import wipe
from korem_desktop.vault.pages import PAGE
from korem_desktop.vault.passphrase import to_bytes

_AT_ONCE = 256  # pages between two reports

_COUNTED = (
    "SELECT (SELECT count(*) FROM answers), (SELECT count(*) FROM notes), "
    "(SELECT count(*) FROM evidence WHERE status IN ('verified', 'kept'))"
)


@dataclass(frozen=True, slots=True)
class Inside:
    """Records as they lie in a backup: whether every page is as written, and how much is in them.

    The numbers are 0 where it is not whole.
    """

    generation: Generation
    is_whole: bool
    answers: int = 0
    notes: int = 0
    items: int = 0


def look(
    source: Path, passphrase: str, vault: Path | None = None, *, report: Report = silent
) -> tuple[Inside, ...]:
    """Read every generation of a backup through, page by page, and count what is in it; newest first.

    Needs the passphrase that opens the backup, or that of the locked ``vault`` it is of. Reports bytes.
    Raises Known: PASSPHRASE_*, BACKUP_NONE, BACKUP_UNREACHABLE, KEYS_DAMAGED; and Cancelled.
    """
    typed = to_bytes(passphrase)
    with ExitStack() as after:
        after.callback(wipe, typed)
        kept, _ = backup_folder.open_with_sealed(source, after)
        secrets = Secrets()
        after.callback(secrets.wipe)
        vault_id = _unlock(kept, vault, typed, secrets)
        generations = backup_folder.lying(kept).generations
        sizes = [_size(kept, backup_folder.records_name(one)) for one in generations]
        found, done, total = list[Inside](), 0, sum(sizes)
        report(0, total)
        for one, size in zip(generations, sizes, strict=True):

            def further(read: int, before: int = done) -> None:
                report(before + read, total)

            found.append(_inside(kept, one, secrets, vault_id, further))
            done += size
        return tuple(found)


def keys_of(folder: Path) -> tuple[bytes, int] | None:
    """Return whose keys lie in a vault's folder, and their generation; None where none are whole.

    Told without a key. Touches the medium, and locks the folder for that moment.
    """
    try:
        home = Folder(folder)
    except Known:
        return None
    try:
        header = key_copies.KeyCopies(home).newest_of(None).header
    except Known:
        return None
    finally:
        home.close()
    return header.vault_id, header.generation


def _unlock(kept: Folder, vault: Path | None, typed: bytearray, secrets: Secrets) -> bytes:
    """Open the backup's keys, or where another passphrase was set since, the vault's; return their vault."""
    copies = key_copies.KeyCopies(kept)
    try:
        return copies.unlock(typed, secrets).header.vault_id
    except Known as wrong:
        if wrong.kind is not Failure.PASSPHRASE_WRONG or vault is None:
            raise
        vault_id = backup_folder.lying(kept).vault_id
        home = Folder(vault)
        try:
            own = key_copies.KeyCopies(home)
            if own.newest_of(None).header.vault_id != vault_id:
                raise
            own.unlock(typed, secrets)
        finally:
            home.close()
        return vault_id


def _size(kept: Folder, name: str) -> int:
    path = kept.path / name
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _inside(
    kept: Folder, generation: Generation, secrets: Secrets, vault_id: bytes, further: Callable[[int], None]
) -> Inside:
    """Look into one generation; what cannot be read is not whole. Raises Cancelled, Known (unreachable)."""
    name, lost = backup_folder.records_name(generation), Inside(generation, is_whole=False)
    if kept.read(name, len(secrets.records_salt)) != bytes(secrets.records_salt):
        return lost
    key = secrets.derived(Label.RECORDS, vault_id)
    try:
        looking = Connection(kept.path / name, key, secrets.records_salt, secrets.room, only_reading=True)
    except Known:
        return lost
    finally:
        wipe(key)
    try:
        pages = looking.page_count
        for first in range(1, pages + 1, _AT_ONCE):
            count = min(_AT_ONCE, pages + 1 - first)
            if looking.damaged_pages(first, count):
                return lost
            further((first + count - 1) * PAGE)
        ((answers, notes, items),) = looking.execute(_COUNTED)
    except Known as known:
        if known.kind is Failure.RECORDS_DAMAGED:
            return lost
        raise Known(Failure.BACKUP_UNREACHABLE) from known
    finally:
        looking.close()
    return Inside(generation, True, answers, notes, items)
