"""A vault: unlocked, used, closed. This is the room's door; everything behind it is in the other modules.

The order in which the folder is touched matters and is written down in FORMAT.md, "Order of writes".
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report, silent
from korem_desktop.vault import backup_mark, erasing, key_changes, keys, replacing
from korem_desktop.vault import folder as names
from korem_desktop.vault.creation import create
from korem_desktop.vault.faults import on_the_medium
from korem_desktop.vault.folder import Folder
from korem_desktop.vault.key_copies import KeyCopies
from korem_desktop.vault.keys import Secrets
from korem_desktop.vault.locked_page import wipe
from korem_desktop.vault.opened import Vault
from korem_desktop.vault.passphrase import to_bytes
from korem_desktop.vault.records_opening import Hashing, Opening, missing_records
from korem_desktop.vault.recovery_code import RecoveryCode
from korem_desktop.vault.session import Session

__all__ = ["Vault", "create", "is_vault", "unlock", "unlock_by_code"]


def is_vault(folder: Path) -> bool:
    """Return whether a folder holds a vault, be it damaged; a half-made one is none."""
    try:
        paths = [folder / name for name in (names.KEYS, names.KEYS_COPY)]
        found = [path.read_bytes() for path in paths if path.is_file()]
        is_marked = any((folder / name).exists() for name in (names.UNFINISHED, names.BACKUP))
        if not is_marked:
            has_magic = any(raw.startswith(keys.MAGIC) for raw in found)
            return has_magic or (bool(found) and (folder / names.RECORDS).is_file())
        if _is_half_made(folder):  # the first write of its keys may have been cut short
            return any(map(keys.is_whole, found))
        return any(raw.startswith(keys.MAGIC) for raw in found)
    except (OSError, ValueError):
        return False


def _is_half_made(folder: Path) -> bool:
    """Return whether a vault, a restored one or a backup was begun here and not brought to its end."""
    mark = folder / names.BACKUP
    begun = backup_mark.parse(mark.read_bytes()) if mark.is_file() else None
    return (folder / names.UNFINISHED).exists() or (begun is not None and not begun.generations)


def unlock(folder: Path, passphrase: str, *, take_over: bool = False, report: Report = silent) -> Vault:
    """Open a vault; a damaged copy of the keys is made whole and told in ``notices``.

    ``take_over`` takes the place of a mark that another computer left on a remote folder.

    Raises Known: PASSPHRASE_EMPTY, PASSPHRASE_TOO_LONG, PASSPHRASE_WRONG, FOLDER_MISSING, FOLDER_READ_ONLY,
    NO_PERMISSION, NOT_A_VAULT, KEYS_MISSING, KEYS_DAMAGED, KDF_REFUSED, MEMORY_TOO_SMALL, RECORDS_MISSING,
    RECORDS_DAMAGED, VAULT_NEWER, VAULT_IN_USE, VAULT_IN_USE_ELSEWHERE, VAULT_ERASED, DISK_FULL,
    MEDIUM_FAILED.
    """
    typed = to_bytes(passphrase)
    with ExitStack() as after:
        after.callback(wipe, typed)
        return _unlock(folder, lambda copies, secrets: copies.unlock(typed, secrets), report, take_over)


def unlock_by_code(folder: Path, code: RecoveryCode, *, report: Report = silent) -> Vault:
    """Open a vault by its recovery code, as :func:`unlock` does; a new passphrase is to be set then.

    Raises Known: RECOVERY_NONE, RECOVERY_CODE_WRONG, and what :func:`unlock` raises of the folder.
    """
    return _unlock(folder, lambda copies, secrets: copies.unlock_by_code(code.bits, secrets), report)


def _unlock(
    folder: Path,
    opening: Callable[[KeyCopies, Secrets], keys.KeyFile],
    report: Report,
    take_over: bool = False,
) -> Vault:
    with ExitStack() as undo:
        home = Folder(folder, take_over=take_over)
        undo.callback(home.close)
        if erasing.is_begun(home):
            erasing.mark(home)
            erasing.clear(home)
            erasing.remove_folder(home.path)
            raise Known(Failure.VAULT_ERASED)
        copies = KeyCopies(home)
        home.check_writable()
        missing = missing_records(home)
        if missing is not None and not home.is_file(names.RECORDS):
            with on_the_medium():
                if replacing.finish(home):
                    missing = missing_records(home)
        if missing is not None and not home.is_file(names.RECORDS_COPY):
            raise missing
        session = Session(home)
        undo.callback(session.close)
        hashing = Hashing(home)
        undo.callback(hashing.stop)
        report(0, 2)
        header = opening(copies, session.secrets).header
        report(1, 2)
        notices = _open(session, header, copies, hashing)
        report(2, 2)
        undo.pop_all()
    return Vault(session, notices)


def _open(session: Session, header: keys.Header, copies: KeyCopies, hashing: Hashing) -> tuple[Failure, ...]:
    """Open the records, then everything that writes; return what the person should hear of."""
    is_finished = key_changes.finish(session)
    with on_the_medium():
        replacing.finish(session.home, bytes(session.secrets.records_salt))
    session.open_sealed(header)
    opening = Opening(session, hashing)
    opening.open()
    notices = list(opening.notices)
    if is_finished:  # the state is of the keys before
        notices = [Failure.REKEY_FINISHED, *(one for one in notices if one is not Failure.STATE_DIFFERS)]
    session.look(at_pages=not notices)
    notices += copies.heal()
    try:
        session.home.remove(names.UNFINISHED)
        mark = backup_mark.parse(session.home.read(names.BACKUP, backup_mark.SIZE + 1))
        if mark is not None and mark.is_restore:  # killed in its very last step
            session.home.remove(names.BACKUP)
        elif session.home.is_file(names.BACKUP):
            notices.append(Failure.BACKUP_OPENED)
        if not opening.notices:  # of a backup or restore that was interrupted
            for name in (names.LEAVING, names.RECORDS_NEXT):
                session.home.scrub(name)
        # Kept where the records did not open as they were: it may be the newer half of a pair.
        if not opening.notices and key_changes.clear(session.home):
            notices.append(Failure.REKEY_UNDONE)
        session.store.finish_interrupted()
    except Known as known:
        notices.append(known.kind)
    except OSError:
        notices.append(Failure.MEDIUM_FAILED)
    return tuple(dict.fromkeys(notices))
