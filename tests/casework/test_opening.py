"""Making, opening and closing a vault as the screens do it; where one is proposed, found and wiped."""

from __future__ import annotations

from pathlib import Path

import pytest

from korem_desktop import paths
from korem_desktop.casework import opening, places
from korem_desktop.failures import Bug, Failure
from tests.helpers.shell import cheap_vaults
from tests.helpers.vaults import known

PASSPHRASE = "төрт жай сөз керек"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a home with a documents folder, and vaults that cost nothing."""
    home = tmp_path / "home"
    (home / "Documents").mkdir(parents=True)
    (home / "run").mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home / "run"))
    monkeypatch.setattr(places, "removable_media", list)
    cheap_vaults(monkeypatch)
    return home


def test_a_vault_is_made_closed_and_opened(tmp_path: Path) -> None:
    """Its settings, its mark and its place come back; a second closing does no harm."""
    opened = opening.create(tmp_path / "v", PASSPHRASE)
    opened.set_setting("language", "kk").result()
    assert (opened.folder, opened.practice, opened.notices) == (tmp_path / "v", False, ())
    assert opened.cases().result() == []
    opened.close()
    opened.close()
    again = opening.unlock(tmp_path / "v", PASSPHRASE)
    assert again.settings().result() == {"language": "kk", "lock_after": "", "text_scale": "", "place": ""}
    assert again.setting("never", "x").result() == "x"
    again.close()


@pytest.mark.parametrize(
    ("passphrase", "kind"),
    [
        ("", Failure.PASSPHRASE_EMPTY),
        (" \t ", Failure.PASSPHRASE_EMPTY),
        ("11 letters.", Failure.PASSPHRASE_TOO_SHORT),
        ("é" * 6 + "e\u0301" * 5, Failure.PASSPHRASE_TOO_SHORT),
        ("x" * 10_000, Failure.PASSPHRASE_TOO_LONG),
    ],
)
def test_a_new_passphrase_is_looked_at(tmp_path: Path, passphrase: str, kind: Failure) -> None:
    """Length is counted in letters as they are seen; nothing is made."""
    with known(kind):
        opening.create(tmp_path / "v", passphrase)
    assert not opening.is_vault(tmp_path / "v")


def test_twelve_letters_are_enough(tmp_path: Path) -> None:
    """The shortest that is taken."""
    opening.create(tmp_path / "v", "a" * opening.SHORTEST_PASSPHRASE).close()


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("OneDrive/a", "OneDrive"),
        ("OneDrive - Компания/Documents/a", "OneDrive"),
        ("Dropbox (Personal)/a", "Dropbox"),
        ("Яндекс.Диск/a/b", "Yandex Disk"),
        ("YandexDisk/a", "Yandex Disk"),
        ("Google Drive/My Drive/a", "Google Drive"),
        ("Library/Mobile Documents/a", "iCloud"),
        ("Облако Mail.ru/a", "Mail.ru"),
        ("Nextcloud2/a", "Nextcloud"),
        ("Documents/a", ""),
        ("Dropbox papers/a", ""),
        ("Megapolis/a", ""),
    ],
)
def test_folders_of_sync_clients_are_recognised_by_name(tmp_path: Path, path: str, service: str) -> None:
    """By the names they have by default, anywhere above; a name that only begins alike is none."""
    assert opening.sync_service(tmp_path / path) == service


@pytest.mark.parametrize(("mark", "service"), [(".dropbox.cache", "Dropbox"), (".stfolder", "Syncthing")])
def test_folders_of_sync_clients_are_recognised_by_their_marks(
    tmp_path: Path, mark: str, service: str
) -> None:
    """A renamed folder still holds what its client left there."""
    (tmp_path / "renamed").mkdir()
    (tmp_path / "renamed" / mark).mkdir()
    assert opening.sync_service(tmp_path / "renamed" / "a") == service
    assert opening.sync_service(tmp_path / "other") == ""


def test_a_folder_windows_calls_onedrive_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever its name is."""
    monkeypatch.setenv("ONEDRIVE", str(tmp_path / "Work"))
    assert opening.sync_service(tmp_path / "Work" / "a") == "OneDrive"


def test_a_synced_folder_needs_to_be_insisted_on(tmp_path: Path) -> None:
    """Refused with the service's name, taken when asked for."""
    (tmp_path / "Dropbox").mkdir()
    with known(Failure.FOLDER_SYNCED) as told:
        opening.create(tmp_path / "Dropbox" / "v", PASSPHRASE)
    assert told.facts == {"service": "Dropbox"}
    opening.create(tmp_path / "Dropbox" / "v", PASSPHRASE, synced_too=True).close()


def test_a_home_is_proposed_beside_what_is_there(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the documents, numbered where the name is taken, at home where the documents are copied away."""
    documents = home / "Documents"
    assert opening.proposed_home("Papers") == documents / "Papers"
    (documents / "Papers").mkdir()
    assert opening.proposed_home("Papers") == documents / "Papers"
    (documents / "Papers" / "x").touch()
    assert opening.proposed_home("Papers") == documents / "Papers 2"
    monkeypatch.setattr(paths, "documents_folder", lambda: home / "OneDrive" / "Documents")
    (home / "OneDrive" / "Documents").mkdir(parents=True)
    assert opening.proposed_home("Papers") == home / "Papers"


def test_a_chosen_folder_is_taken_if_it_is_free(tmp_path: Path) -> None:
    """Else a new one in it."""
    assert opening.home_in(tmp_path / "new", "Papers") == tmp_path / "new"
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "photo.jpg").touch()
    assert opening.home_in(tmp_path / "used", "Papers") == tmp_path / "used" / "Papers"


def test_vaults_are_found_in_the_documents_and_on_sticks(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One folder deep, and a stick that is a vault itself; a place that cannot be read is passed over."""
    stick, missing = tmp_path / "stick", tmp_path / "missing"
    opening.create(stick, PASSPHRASE).close()
    opening.create(home / "Documents" / "b", PASSPHRASE).close()
    (home / "Documents" / "other").mkdir()
    monkeypatch.setattr(places, "removable_media", lambda: [missing, stick])
    assert opening.found_vaults() == [home / "Documents" / "b", stick]


def test_practice_is_made_once_and_opened_again(home: Path) -> None:
    """It stands in the folder the system empties."""
    first = opening.practise("Practice", PASSPHRASE)
    assert (first.folder, first.practice) == (home / "run" / "Practice", True)
    first.close()
    second = opening.practise("Practice", PASSPHRASE)
    assert second.practice
    second.close()


def test_practice_is_wiped_and_nothing_else(tmp_path: Path) -> None:
    """The folder goes with all the program made; a file of the person's own stays, and its folder."""
    opened = opening.create(tmp_path / "v", PASSPHRASE, practice=True)
    opening.wipe_practice(opened)
    assert not (tmp_path / "v").exists()
    opened = opening.create(tmp_path / "v", PASSPHRASE, practice=True)
    (tmp_path / "v" / "mine.txt").touch()
    opening.wipe_practice(opened)
    assert [path.name for path in (tmp_path / "v").iterdir()] == ["mine.txt"]


def test_a_real_vault_is_never_wiped(tmp_path: Path) -> None:
    """Asking for it is a mistake in the program, and touches nothing."""
    opened = opening.create(tmp_path / "v", PASSPHRASE)
    with pytest.raises(Bug):
        opening.wipe_practice(opened)
    assert opened.cases().result() == []
    opened.close()
