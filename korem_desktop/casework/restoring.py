"""Restoring from a backup, beside what is there: nothing is overwritten without being kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from korem_desktop.progress import Report, silent

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.vault.backup_mark import Generation
    from korem_desktop.vault.bringing_back import BroughtBack as BroughtBack

__all__ = ["restore_files", "restore_into_new", "restore_records"]


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
