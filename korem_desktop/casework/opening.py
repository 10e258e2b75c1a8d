"""Making, opening and closing the place where a case is kept.

The screens see :class:`OpenVault` and never the vault behind it.
"""

from __future__ import annotations

import contextlib
import os
import unicodedata
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from korem_desktop import paths
from korem_desktop.domain.case import Case
from korem_desktop.failures import Bug, Failure, Known
from korem_desktop.progress import Report, silent

if TYPE_CHECKING:  # for the checker only: start-up time
    from korem_desktop.vault.key_changes import KeyChanges
    from korem_desktop.vault.records import Records
    from korem_desktop.vault.records_thread import RecordsThread
    from korem_desktop.vault.sealed import SealedStore
    from korem_desktop.vault.vault import Vault

T = TypeVar("T")

SHORTEST_PASSPHRASE = 12
"""Characters a new passphrase has at least; three or four ordinary words are well above it."""

WINDOW_SETTINGS = ("language", "lock_after", "text_scale", "place")
"""Settings of the window itself; ``place`` is where the person was, as the screens wrote it."""

SYNC_FOLDERS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "мой диск": "Google Drive",
    "менің дискім": "Google Drive",
    "yandexdisk": "Yandex Disk",
    "yandex.disk": "Yandex Disk",
    "yandex disk": "Yandex Disk",
    "яндекс.диск": "Yandex Disk",
    "яндекс диск": "Yandex Disk",
    "icloud drive": "iCloud",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "облако mail.ru": "Mail.ru",
    "cloud mail.ru": "Mail.ru",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "megasync": "MEGA",
    "mega": "MEGA",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
}
"""Names that the folders of sync clients have by default, in small letters, and the service behind each."""

_SYNC_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".sync": "Yandex Disk",
    ".yandex.disk": "Yandex Disk",
    ".tmp.drivedownload": "Google Drive",
    ".sync_folder": "Nextcloud",
    ".owncloudsync.log": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".stfolder": "Syncthing",
}
"""Files and folders that sync clients leave at the top of what they copy."""


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
    report: Report = silent,
) -> OpenVault:
    """Make a vault in a new or empty folder and open it; blocks for seconds.

    Raises Known: a passphrase that is empty, too short or too long, a folder that a sync client copies
    (unless ``synced_too``), and whatever the vault and the medium refuse.
    """
    from korem_desktop.vault import vault  # late: SQLCipher and cryptography are not needed to start

    check_passphrase(passphrase)
    service = sync_service(folder)
    if service and not synced_too:
        raise Known(Failure.FOLDER_SYNCED, service=service)
    return OpenVault(vault.create(folder, passphrase, practice=practice, report=report))


def unlock(folder: Path, passphrase: str, *, report: Report = silent) -> OpenVault:
    """Open a vault; blocks for seconds. Raises Known."""
    from korem_desktop.vault import vault  # late: SQLCipher and cryptography are not needed to start

    return OpenVault(vault.unlock(folder, passphrase, report=report))


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


def proposed_home(name: str) -> Path:
    """Return a folder for a new vault: in the documents folder, or at home where a sync client copies that.

    Touches the medium.
    """
    documents = paths.documents_folder()
    is_fit = documents.is_dir() and not sync_service(documents)
    return _numbered(documents if is_fit else Path.home(), name)


def home_in(folder: Path, name: str) -> Path:
    """Return the folder itself where it is new or empty, else a new one in it, numbered if need be.

    Touches the medium.
    """
    return folder if _is_free(folder) else _numbered(folder, name)


def _numbered(folder: Path, name: str) -> Path:
    place = folder / name
    number = 2
    while not _is_free(place):
        place = folder / f"{name} {number}"
        number += 1
    return place


def _is_free(folder: Path) -> bool:
    try:
        return not any(folder.iterdir())
    except FileNotFoundError:
        return True
    except OSError:
        return False


def is_vault(folder: Path) -> bool:
    """Return whether a folder looks like a vault. Touches the medium: not for the window's thread."""
    from korem_desktop.vault import vault  # late: SQLCipher and cryptography are not needed to start

    return vault.is_vault(folder)


def check_passphrase(passphrase: str) -> None:
    """Raise Known where a passphrase is empty or too short for a new vault."""
    length = len(unicodedata.normalize("NFC", passphrase))
    if not passphrase.strip():
        raise Known(Failure.PASSPHRASE_EMPTY)
    if length < SHORTEST_PASSPHRASE:
        raise Known(Failure.PASSPHRASE_TOO_SHORT, shortest=SHORTEST_PASSPHRASE)


def sync_service(folder: Path) -> str:
    """Return the service whose client copies this folder away, "" where none is recognised.

    Told by the names such folders have by default, by the marks clients leave, and by what Windows says of
    OneDrive. Touches the medium.
    """
    places = [folder, *folder.parents]
    for place in places:
        name = unicodedata.normalize("NFC", place.name).casefold()
        for known, service in SYNC_FOLDERS.items():
            # "OneDrive - Company", "Dropbox (Personal)", "Nextcloud2"
            if name == known or name.startswith((f"{known} - ", f"{known} (")) or name == f"{known}2":
                return service
    for variable in ("ONEDRIVE", "ONEDRIVECONSUMER", "ONEDRIVECOMMERCIAL"):
        root = os.environ.get(variable)
        if root and folder.is_relative_to(root):
            return "OneDrive"
    for place in places:
        for mark, service in _SYNC_MARKS.items():
            if (place / mark).exists():
                return service
    return ""


def found_vaults(extra: Iterable[Path] = ()) -> list[Path]:
    """Return the vaults standing where they are proposed: in the documents folder and at the top of sticks.

    Looks one folder deep, and finishes an erasure that was interrupted there. Touches the media: not for the
    window's thread.
    """
    from korem_desktop.vault import erasing  # late: SQLCipher and cryptography are not needed to start

    found: list[Path] = []
    for home in (*extra, paths.documents_folder(), *removable_media()):
        try:
            candidates = [home, *sorted(home.iterdir())[:200]]
        except OSError:
            continue
        for place in candidates:
            if place in found or not (place.is_dir() and is_vault(place)):
                continue
            with contextlib.suppress(Known):  # what cannot be finished now is offered, and tried again
                if erasing.finish(place):
                    continue
            found.append(place)
    return found


def removable_media() -> list[Path]:
    """Return the sticks and disks plugged in now, as far as the system shows them as folders."""
    if os.name == "nt":
        system = os.environ.get("SYSTEMDRIVE", "C:").upper()
        drives = (f"{letter}:" for letter in "DEFGHIJKLMNOPQRSTUVWXYZ")
        return [Path(f"{drive}\\") for drive in drives if drive != system and Path(f"{drive}\\").exists()]
    user = os.environ.get("USER", "")
    homes = [Path("/Volumes")]
    if user:
        homes += [Path("/media") / user, Path("/run/media") / user]
    media: list[Path] = []
    for home in homes:
        try:
            media.extend(place for place in sorted(home.iterdir()) if place.is_mount())
        except OSError:
            continue
    return media
