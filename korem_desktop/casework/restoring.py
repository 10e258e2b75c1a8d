"""Restoring from a backup, beside what is there: nothing is overwritten without being kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from korem_desktop.casework.backups import Backup
from korem_desktop.progress import Report, silent

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.vault.backup_inside import Inside as Inside
    from korem_desktop.vault.backup_mark import Generation as Generation
    from korem_desktop.vault.bringing_back import BroughtBack as BroughtBack

__all__ = ["look", "look_inside", "restore_files", "restore_into_new", "restore_records"]


def look(backup: Path, vault: Path | None = None) -> Backup:
    """Say what backup lies in a folder, compared with a vault that is locked or damaged, if there is one.

    Where that vault's keys cannot be read, nothing is said of whose the backup is. Touches the media. Raises
    Known(BACKUP_NONE, BACKUP_UNREACHABLE).
    """
    # late, both: cryptography is not needed to start
    from korem_desktop.vault import backup_folder, backup_inside

    lying = backup_folder.look(backup)
    own = backup_inside.keys_of(vault) if vault is not None else None
    is_ours = own[0] == lying.vault_id if own is not None else None
    has_present_keys = is_ours and lying.keys == own[1] if own is not None else None
    made = lying.generations[0].made if lying.generations else None
    return Backup(lying.folder, made, lying.generations, lying.is_whole, is_ours, has_present_keys)


def look_inside(
    backup: Path, passphrase: str, vault: Path | None = None, *, report: Report = silent
) -> tuple[Inside, ...]:
    """Read every generation of a backup through and count what is in it; newest first, nothing is changed.

    The passphrase is the backup's, or that of the locked ``vault`` it is of. Blocks for as long as deriving
    the key and reading the records takes; reports bytes. Raises Known (PASSPHRASE_*, BACKUP_NONE,
    BACKUP_UNREACHABLE, KEYS_DAMAGED) and Cancelled.
    """
    from korem_desktop.vault import backup_inside  # late: SQLCipher is not needed to start

    return backup_inside.look(backup, passphrase, vault, report=report)


def restore_into_new(
    backup: Path, folder: Path, generation: Generation | None = None, *, report: Report = silent
) -> None:
    """Make a vault of a backup in a new or empty folder; it opens with the passphrase of that backup.

    ``generation`` is one of ``Backup.generations``, None the newest. Blocks for long; done again after a stop
    or a pulled stick, it goes on where it stopped. Raises Known (BACKUP_*, FOLDER_NOT_EMPTY, DISK_FULL and
    the like) and Cancelled: the folder is no vault then, and the backup is as it was.
    """
    from korem_desktop.vault import restoring  # late: SQLCipher and cryptography are not needed to start

    restoring.into_new(backup, folder, generation, report=report)


def restore_records(
    folder: Path,
    backup: Path,
    passphrase: str,
    generation: Generation | None = None,
    *,
    report: Report = silent,
) -> str:
    """Put the answers, notes and keys of a backup in the place of those of a damaged vault, which is locked.

    Returns the name under which the old ones stay in the folder. Recordings taken in since that backup are
    not lost: they stay in the folder, and are told as unclaimed. Blocks. Raises Known (RESTORE_KEYS_DIFFER:
    use :func:`restore_into_new`; BACKUP_DAMAGED, BACKUP_OF_ANOTHER, PASSPHRASE_WRONG and the like) and
    Cancelled; nothing has changed then.
    """
    from korem_desktop.vault import restoring  # late: SQLCipher and cryptography are not needed to start

    return restoring.records(folder, backup, passphrase, generation, report=report)


def restore_files(
    opened: OpenVault, backup: Path, *, thorough: bool = False, report: Report = silent
) -> BroughtBack:
    """Bring back recordings and documents whose files are missing in the open vault, from a backup.

    ``thorough`` reads every one of the vault first, and brings back the damaged ones too. Blocks; reports
    items. Raises Known and Cancelled; what was brought back by then stays.
    """
    return opened.bringing_back.sealed(backup, thorough=thorough, report=report)
