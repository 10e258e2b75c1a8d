"""Where vaults are looked for and where one may stand: beside the program, in documents, on sticks.

No list of vaults is kept unless the person says so, and then only in a small file of our own.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from korem_desktop import paths
from korem_desktop.failures import Known

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


_NEXTCLOUD = re.compile(r"^\d+\\Folders\\\d+\\localPath=(.+)$", re.MULTILINE)
_YANDEX = re.compile(r'^dir="?([^"\n]+)"?$', re.MULTILINE)
_ONEDRIVE = re.compile(r'^sync_dir *= *"([^"\n]+)"', re.MULTILINE)
_SETTINGS = (  # below the home folder; where the Linux clients write down what they copy
    (".config/Nextcloud/nextcloud.cfg", _NEXTCLOUD, "Nextcloud"),
    (".config/ownCloud/owncloud.cfg", _NEXTCLOUD, "ownCloud"),
    (".config/yandex-disk/config.cfg", _YANDEX, "Yandex Disk"),
    (".config/onedrive/config", _ONEDRIVE, "OneDrive"),
)
_MOST = 64 * 1024  # bytes read of somebody's settings
_DEEP = 200  # folders of a place that are looked at


def proposed_home(name: str) -> Path:
    """Return a folder for a new vault: beside a portable program, else in the documents folder, or at home
    where a sync client copies that.

    Touches the medium.
    """
    beside = paths.portable_folder()
    if beside is not None:
        return _numbered(beside, name)
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


def is_backup(folder: Path) -> bool:
    """Return whether a folder is a backup, finished or not. Touches the medium."""
    from korem_desktop.vault import folder as names  # late: not needed to start

    with contextlib.suppress(OSError, ValueError):
        return (folder / names.BACKUP).is_file()
    return False


def found_backups(beside: Path | None = None) -> list[Path]:
    """Return the backups lying at the top of sticks, in the documents folder and beside a vault's folder.

    Looks one folder deep. Touches the media.
    """
    portable = paths.portable_folder()
    homes = [*removable_media(), portable or paths.documents_folder()]
    if beside is not None:
        homes.insert(0, beside.parent)
    found: list[Path] = []
    for home in homes:
        try:
            candidates = [home, *sorted(home.iterdir())[:_DEEP]]
        except OSError:
            continue
        found += [place for place in candidates if place not in found and is_backup(place)]
    return found


def is_remote(folder: Path) -> bool:
    """Return whether a folder is not on a disk of this computer: on a network, or behind a program (FUSE).

    False where the system does not say. A vault there is warned of, and marked while it is open.
    """
    from korem_desktop.vault import file_systems  # late: not needed to start

    return file_systems.is_remote(folder)


def sync_service(folder: Path) -> str:
    """Return the service whose client copies this folder away, "" where none is recognised.

    Told by the names such folders have by default, by where the clients' own settings say they are, by the
    marks they leave, and by what Windows says of OneDrive. Touches the medium.
    """
    places = [folder, *folder.parents]
    for place in places:
        name = unicodedata.normalize("NFC", place.name).casefold()
        for known, service in SYNC_FOLDERS.items():
            # "OneDrive - Company", "Dropbox (Personal)", "Nextcloud2"
            if name == known or name.startswith((f"{known} - ", f"{known} (")) or name == f"{known}2":
                return service
    for place, service in _configured_roots():
        if folder.is_relative_to(place):
            return service
    for variable in ("ONEDRIVE", "ONEDRIVECONSUMER", "ONEDRIVECOMMERCIAL"):
        root = os.environ.get(variable)
        if root and folder.is_relative_to(root):
            return "OneDrive"
    for place in places:
        for mark, service in _SYNC_MARKS.items():
            # a folder .dropbox in the home folder holds the client's settings
            if (place / mark).exists() and not (mark == ".dropbox" and (place / mark).is_dir()):
                return service
    return ""


def _configured_roots() -> Iterator[tuple[Path, str]]:
    """Yield the folders that sync clients' own settings name, and the service."""
    home = Path.home()
    with contextlib.suppress(OSError, ValueError, AttributeError, TypeError):
        accounts = json.loads(_text(home / ".dropbox" / "info.json"))
        for account in accounts.values():
            yield Path(account["path"]), "Dropbox"
    for name, pattern, service in _SETTINGS:
        with contextlib.suppress(OSError, ValueError):
            for named in pattern.findall(_text(home / name)):
                yield Path(named.strip().rstrip("/")).expanduser(), service


def _text(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(_MOST).decode("utf-8", "replace")


def found_vaults(extra: Iterable[Path] = ()) -> list[Path]:
    """Return the vaults standing where they are proposed: beside a portable program, in the documents folder,
    at the top of sticks, and those of a list that is kept.

    Backups are not among them. Looks one folder deep, and finishes an erasure that was interrupted there.
    Touches the media: not for the window's thread.
    """
    from korem_desktop.vault import erasing  # late: SQLCipher and cryptography are not needed to start

    found: list[Path] = []
    beside = paths.portable_folder()
    homes = [beside] if beside is not None else [paths.documents_folder()]
    for home in (*extra, *(kept_list() or ()), *homes, *removable_media()):
        try:
            candidates = [home, *sorted(home.iterdir())[:_DEEP]]
        except OSError:
            continue
        for place in candidates:
            if place in found or not (place.is_dir() and is_vault(place)) or is_backup(place):
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


# the list of vaults


def kept_list() -> list[Path] | None:
    """Return the vaults of the list, the latest first; None where no list is kept, which is the rule."""
    try:
        rows = json.loads(_text(paths.list_file()))
        return [Path(row) for row in rows if isinstance(row, str)]
    except (OSError, ValueError, TypeError):
        return None


def keep_list(folders: Iterable[Path] = ()) -> None:
    """Keep a list from now on, because the person said so; it is a plain file with the folders' names.

    Raises Known where it cannot be written.
    """
    from korem_desktop.vault.faults import on_the_medium  # late: SQLCipher is not needed to start

    file = paths.list_file()
    text = json.dumps([str(folder) for folder in folders], ensure_ascii=False)
    with on_the_medium():
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = file.with_name(file.name + ".new")
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as writing:
            writing.write(text.encode())
            writing.flush()
            os.fsync(descriptor)
        beside.replace(file)


def remember(folder: Path) -> None:
    """Put a vault first on the list, where one is kept; else do nothing."""
    there = kept_list()
    if there is not None:
        with contextlib.suppress(Known):  # a list is a convenience
            keep_list([folder, *(other for other in there if other != folder)])


def drop_list() -> None:
    """Keep no list any more, and remove it. Raises Known where it cannot be removed."""
    from korem_desktop.vault.faults import on_the_medium  # late: SQLCipher is not needed to start

    file = paths.list_file()
    with on_the_medium():
        file.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        file.parent.rmdir()
