"""Making, opening and closing the place where a case is kept.

The screens see :class:`OpenVault` and never the vault behind it.
"""

from __future__ import annotations

import contextlib
import os
import unicodedata
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from korem_desktop import paths
from korem_desktop.casework.places import SYNC_FOLDERS as SYNC_FOLDERS  # the rules of places live there
from korem_desktop.casework.places import found_vaults as found_vaults
from korem_desktop.casework.places import home_in as home_in
from korem_desktop.casework.places import is_remote as is_remote
from korem_desktop.casework.places import is_vault as is_vault
from korem_desktop.casework.places import proposed_home as proposed_home
from korem_desktop.casework.places import removable_media as removable_media
from korem_desktop.casework.places import sync_service as sync_service
from korem_desktop.domain.case import Case
from korem_desktop.failures import Bug, Failure, Known
from korem_desktop.progress import Report, silent

if TYPE_CHECKING:  # for the checker only: start-up time
    from korem_desktop.vault.backup import Backups
    from korem_desktop.vault.bringing_back import BringingBack
    from korem_desktop.vault.key_changes import KeyChanges
    from korem_desktop.vault.records import Records
    from korem_desktop.vault.records_thread import RecordsThread
    from korem_desktop.vault.sealed import SealedStore
    from korem_desktop.vault.vault import Vault

T = TypeVar("T")

SHORTEST_PASSPHRASE = 12
"""Characters a new passphrase has at least; three or four ordinary words are well above it."""

WINDOW_SETTINGS = ("language", "lock_after", "text_scale", "look", "place")
"""Settings of the window itself; ``place`` is where the person was, as the screens wrote it."""

class OpenVault:
    """An unlocked vault. Every call that reads or writes returns a future of the records thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    @property
    def folder(self) -> Path:
        """Return the vault's folder."""
        return self._vault.folder

    @property
    def practice(self) -> bool:
        """Return whether it is for practice: marked everywhere, and may be wiped in one action."""
        return self._vault.practice

    @property
    def notices(self) -> tuple[Failure, ...]:
        """Return what the person should be told after unlocking."""
        return self._vault.notices

    @property
    def first_look(self) -> Future[tuple[Known, ...]]:
        """Return what the look behind the unlock finds, each with its facts; often nothing."""
        return self._vault.first_look

    @property
    def vault(self) -> Vault:
        """Return the vault, for the other verbs of casework."""
        return self._vault

    @property
    def records(self) -> RecordsThread:
        """Return the records thread, for the other verbs of casework."""
        return self._vault.records

    @property
    def sealed(self) -> SealedStore:
        """Return the sealed files, for the other verbs of casework."""
        return self._vault.sealed

    @property
    def keys(self) -> KeyChanges:
        """Return what can be done with the keys, for the other verbs of casework."""
        return self._vault.keys

    @property
    def backups(self) -> Backups:
        """Return what makes backups, for the other verbs of casework."""
        return self._vault.backups

    @property
    def bringing_back(self) -> BringingBack:
        """Return what brings sealed files back, for the other verbs of casework."""
        return self._vault.bringing_back

    @property
    def vault_id(self) -> bytes:
        """Return the 16 bytes by which a backup says whose it is; not secret."""
        return self._vault.id

    def is_there(self) -> bool:
        """Return whether its folder still stands where it was opened; asks the medium, may hang with it."""
        return self._vault.is_there()

    def seal_draft(self, plain: bytes) -> bytes:
        """Seal bytes for this vault alone, for ``casework.unsaved``; never touches the medium."""
        return self._vault.seal_draft(plain)

    def open_draft(self, sealed: bytes) -> bytes:
        """Return what :meth:`seal_draft` sealed, in this vault whenever it was unlocked. Raises Known."""
        return self._vault.open_draft(sealed)

    def cases(self) -> Future[list[Case]]:
        """Return every case, oldest first."""
        return self._ask(lambda records: records.cases())

    def settings(self) -> Future[dict[str, str]]:
        """Return what the window keeps: :data:`WINDOW_SETTINGS` by name, "" where never set."""
        return self._ask(lambda records: {name: records.setting(name) for name in WINDOW_SETTINGS})

    def setting(self, name: str, default: str = "") -> Future[str]:
        """Return a setting's text."""
        return self._ask(lambda records: records.setting(name, default))

    def set_setting(self, name: str, value: str) -> Future[None]:
        """Keep a setting, before anything of a lower priority; a lock waits for it."""
        from korem_desktop.vault.records_thread import Priority  # late: SQLCipher is not needed to start

        def keep(records: Records) -> None:
            records.set_setting(name, value)

        return self._vault.records.submit(keep, priority=Priority.SAVE)

    def close(self) -> None:
        """Save what waits, forget the keys; blocks, may be called twice."""
        self._vault.close()

    def erase(self, *, report: Report = silent) -> tuple[str, ...]:
        """Erase the vault and close it; returns the names of what stays. Blocks; raises Known."""
        return self._vault.erase(report=report)

    def _ask(self, job: Callable[[Records], T]) -> Future[T]:
        return self._vault.records.submit(job)


def create(
    folder: Path,
    passphrase: str,
    *,
    practice: bool = False,
    synced_too: bool = False,
    remote_too: bool = False,
    report: Report = silent,
) -> OpenVault:
    """Make a vault in a new or empty folder and open it; blocks for seconds.

    Raises Known: a passphrase that is empty, too short or too long, a folder that a sync client copies
    (unless ``synced_too``) or that is not on a disk of this computer (unless ``remote_too``), and whatever
    the vault and the medium refuse.
    """
    from korem_desktop.vault import vault  # late: SQLCipher and cryptography are not needed to start

    check_passphrase(passphrase)
    service = sync_service(folder)
    if service and not synced_too:
        raise Known(Failure.FOLDER_SYNCED, service=service)
    if not remote_too and is_remote(folder):
        raise Known(Failure.FOLDER_REMOTE)
    return OpenVault(vault.create(folder, passphrase, practice=practice, report=report))


def unlock(
    folder: Path, passphrase: str, *, take_over: bool = False, report: Report = silent
) -> OpenVault:
    """Open a vault; blocks for seconds. Raises Known.

    ``take_over`` opens one on a remote folder although a mark says that another computer has it open: only
    after the person was asked (VAULT_IN_USE_ELSEWHERE).
    """
    from korem_desktop.vault import vault  # late: SQLCipher and cryptography are not needed to start

    return OpenVault(vault.unlock(folder, passphrase, take_over=take_over, report=report))


def practise(name: str, passphrase: str, *, report: Report = silent) -> OpenVault:
    """Open the practice vault, or make it where there is none yet; blocks for seconds. Raises Known.

    It stands in the folder the system empties at log-out, where there is one: practice should leave nothing.
    """
    home = paths.runtime_folder()
    folder = (home if home.is_dir() and os.access(home, os.W_OK) else proposed_home(name).parent) / name
    if is_vault(folder):
        return unlock(folder, passphrase, report=report)
    return create(folder, passphrase, practice=True, report=report)


def wipe_practice(opened: OpenVault) -> None:
    """Close a practice vault and delete it; blocks. A vault that is not for practice is never touched."""
    if not opened.practice:
        raise Bug("only a practice vault is wiped")
    from korem_desktop.vault import folder as names  # late: not needed to start

    folder = opened.folder
    opened.close()
    for name in (names.KEYS, names.KEYS_COPY, names.STATE, names.UNFINISHED):  # first what opens the rest
        (folder / name).unlink(missing_ok=True)
    for place in [*folder.glob(f"{names.RECORDS}*"), *folder.glob(f"{names.SEALED}/*")]:
        place.unlink(missing_ok=True)
    for place in (folder / names.SEALED, folder):
        with contextlib.suppress(OSError):  # something the person put there stays, and so does its folder
            place.rmdir()


def check_passphrase(passphrase: str) -> None:
    """Raise Known where a passphrase is empty or too short for a new vault."""
    length = len(unicodedata.normalize("NFC", passphrase))
    if not passphrase.strip():
        raise Known(Failure.PASSPHRASE_EMPTY)
    if length < SHORTEST_PASSPHRASE:
        raise Known(Failure.PASSPHRASE_TOO_SHORT, shortest=SHORTEST_PASSPHRASE)
