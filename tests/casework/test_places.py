"""Where vaults are looked for: portable mode, clients' own settings, backups, and the list nobody keeps."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from korem_desktop import paths
from korem_desktop.casework import opening, places
from korem_desktop.failures import Failure
from korem_desktop.vault import file_systems
from tests.helpers.shell import cheap_vaults
from tests.helpers.vaults import NOW, PASSPHRASE, known


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with a documents folder and no sticks."""
    home = tmp_path / "home"
    (home / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(places, "removable_media", list)
    cheap_vaults(monkeypatch)
    return home


@pytest.mark.parametrize(
    ("file", "text", "service"),
    [
        (".dropbox/info.json", json.dumps({"personal": {"path": "{root}", "host": 1}}), "Dropbox"),
        (".config/yandex-disk/config.cfg", 'auth="/x"\ndir="{root}"\n', "Yandex Disk"),
        (".config/Nextcloud/nextcloud.cfg", "[Accounts]\n0\\Folders\\1\\localPath={root}/\n", "Nextcloud"),
        (".config/onedrive/config", 'sync_dir = "{root}"\n', "OneDrive"),
    ],
)
def test_a_folder_that_a_clients_settings_name_is_copied_away(
    home: Path, tmp_path: Path, file: str, text: str, service: str
) -> None:
    """Whatever it is called; a folder beside it is not."""
    (home / file).parent.mkdir(parents=True)
    (home / file).write_text(text.replace("{root}", str(tmp_path / "mine")))
    assert places.sync_service(tmp_path / "mine" / "deep") == service
    assert places.sync_service(tmp_path / "mine2") == ""


def test_settings_that_cannot_be_read_are_passed_over(home: Path) -> None:
    """Somebody else's files are not ours to complain of."""
    (home / ".dropbox").mkdir()
    (home / ".dropbox" / "info.json").write_text('["odd"]')
    (home / ".config" / "yandex-disk" / "config.cfg").mkdir(parents=True)
    assert places.sync_service(home / "x") == ""


def test_a_portable_program_keeps_to_its_own_folder(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Vaults are proposed and looked for beside it, and so is the list."""
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(paths, "program_folder", lambda: stick)
    assert places.proposed_home("Papers") == home / "Documents" / "Papers"
    assert paths.list_file().is_relative_to(home)
    (stick / "portable.txt").touch()
    assert places.proposed_home("Papers") == stick / "Papers"
    assert paths.list_file() == stick / "places.json"
    opening.create(stick / "Papers", PASSPHRASE).close()
    opening.create(home / "Documents" / "b", PASSPHRASE).close()
    assert places.found_vaults() == [stick / "Papers"]


def test_a_backup_is_not_taken_for_a_vault(home: Path) -> None:
    """It is found when it is asked for, not among the vaults."""
    opened = opening.create(home / "Documents" / "v", PASSPHRASE)
    opened.backups.make(home / "Documents" / "copy", NOW)
    opened.close()
    assert places.is_backup(home / "Documents" / "copy")
    assert places.found_vaults() == [home / "Documents" / "v"]


def test_no_list_is_kept_unless_the_person_says_so(home: Path, tmp_path: Path) -> None:
    """Then it is a small private file, the latest first; and it goes without a trace."""
    (tmp_path / "far").mkdir()
    opening.create(tmp_path / "far" / "v", PASSPHRASE).close()
    before = set(home.rglob("*"))
    places.remember(tmp_path / "far" / "v")
    assert places.kept_list() is None
    assert set(home.rglob("*")) == before
    places.keep_list([tmp_path / "other"])
    places.remember(tmp_path / "far" / "v")
    assert places.kept_list() == [tmp_path / "far" / "v", tmp_path / "other"]
    assert paths.list_file().stat().st_mode & 0o777 == 0o600
    assert "korem" not in str(paths.list_file().relative_to(home)).casefold()
    assert places.found_vaults() == [tmp_path / "far" / "v"]
    places.drop_list()
    assert {path for path in home.rglob("*") if path.is_file()} == {path for path in before if path.is_file()}
    assert places.found_vaults() == []


def test_a_damaged_list_is_none(home: Path) -> None:
    """It is a convenience."""
    paths.list_file().parent.mkdir(parents=True)
    for text in ("{", "3", "[3]"):
        paths.list_file().write_text(text)
        assert not places.kept_list()


def test_a_remote_folder_needs_to_be_insisted_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a synced one does."""
    monkeypatch.setattr(file_systems, "is_remote", lambda folder: True)
    with known(Failure.FOLDER_REMOTE):
        opening.create(tmp_path / "v", PASSPHRASE)
    opening.create(tmp_path / "v", PASSPHRASE, remote_too=True).close()
