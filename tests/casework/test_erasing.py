"""Erasing for good, and what is said to stay."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from korem_desktop import paths
from korem_desktop.casework import erasing, opening, places
from korem_desktop.casework.erasing import Remain, Remains
from korem_desktop.domain.case import Revision
from korem_desktop.vault.erasing import MARK
from tests.helpers.desk import Opened
from tests.helpers.vaults import CASE, NOW


def mounts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str, rotational: str | None) -> None:
    """Let the system say where the folder lies."""
    table = tmp_path / "mountinfo"
    place = str(tmp_path).replace(" ", "\\040")
    table.write_text(f"1 0 8:0 / / rw - ext4 x rw\n2 1 8:1 / {place} rw shared:1 - {system} x rw\n")
    disk = tmp_path / "devices" / "sda"
    (disk / "sda1").mkdir(parents=True)
    (tmp_path / "block").mkdir()
    (tmp_path / "block" / "8:1").symlink_to(disk / "sda1")
    if rotational is not None:
        (disk / "queue").mkdir()
        (disk / "queue" / "rotational").write_text(rotational)
    monkeypatch.setattr(erasing, "_MOUNTS", table)
    monkeypatch.setattr(erasing, "_DISKS", tmp_path / "block")


@pytest.mark.parametrize(
    ("system", "rotational", "kinds"),
    [
        ("ext4", "1\n", (Remain.COPIES,)),
        ("ext4", "0\n", (Remain.COPIES, Remain.FLASH)),
        ("vfat", None, (Remain.COPIES, Remain.FLASH)),
        ("btrfs", "1\n", (Remain.COPIES, Remain.COPY_ON_WRITE)),
        ("tmpfs", None, (Remain.COPIES,)),
    ],
)
def test_what_stays_is_said(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    system: str,
    rotational: str | None,
    kinds: tuple[Remain, ...],
) -> None:
    """Copies always, flash unless the disk is known to turn, copy-on-write by the file system's name."""
    mounts(monkeypatch, tmp_path, system, rotational)
    assert erasing.what_stays(tmp_path / "vault") == Remains(kinds)


def test_a_synced_folder_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The service keeps versions of its own."""
    mounts(monkeypatch, tmp_path, "ext4", "1")
    stays = erasing.what_stays(tmp_path / "Dropbox" / "vault")
    assert stays == Remains((Remain.COPIES, Remain.CLOUD), "Dropbox")


def test_an_open_vault_is_erased(opened: Opened) -> None:
    """The folder goes but for what the person put there, which is named."""
    folder = opened.vault.folder
    (folder / "photo.jpg").write_bytes(b"x")
    stays = erasing.erase(opened.vault)
    assert (stays.kinds[-1], stays.names) == (Remain.FOREIGN, ("photo.jpg",))
    assert os.listdir(folder) == ["photo.jpg"]
    opened.vault.close()


def test_an_interrupted_erasure_is_finished_where_vaults_are_looked_for(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the next start it is gone and is not offered; other vaults are."""
    opened.vault.close()
    folder = opened.vault.folder
    monkeypatch.setattr(paths, "documents_folder", lambda: folder.parent)
    monkeypatch.setattr(places, "removable_media", list)
    assert opening.found_vaults() == [folder]
    (folder / "keys").write_bytes(MARK)
    assert opening.found_vaults() == []
    assert not folder.exists()


def test_a_case_is_deleted_for_good(opened: Opened) -> None:
    """With its log; the vault stays open."""
    erasing.delete_case(opened.vault, CASE)
    assert opened.vault.cases().result() == []
    assert opened.log() == []


def test_a_filed_statement_is_known(opened: Opened) -> None:
    """Before erasing after a filing a lawyer is to be asked."""
    assert not erasing.is_filed(opened.vault).result()
    revision = Revision("r", CASE.id, 1, "kk", NOW, {}, "0" * 64)
    opened.vault.records.submit(lambda records: records.add_revision(revision)).result()
    assert erasing.is_filed(opened.vault).result()
