"""The mark on a folder that another computer may reach, and how such folders are told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from korem_desktop.failures import Failure
from korem_desktop.vault import file_systems, marking
from korem_desktop.vault.folder import Folder
from korem_desktop.vault.vault import unlock
from tests.helpers.vaults import PASSPHRASE, a_vault, known

MOUNTS = """\
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:40 / {home}/share rw shared:2 - cifs //server/share rw
31 22 0:41 / {home}/with\\040space rw - fuse.sshfs me@host: rw
32 22 8:1 / {home}/stick rw - fuseblk /dev/sdb1 rw
33 22 8:2 / {home}/exfat rw - fuse.exfat /dev/sdc1 rw
34 30 8:3 / {home}/share/disk rw - vfat /dev/sdd1 rw
"""


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with media of several kinds, by a table like the system's."""
    table = tmp_path / "mountinfo"
    table.write_text(MOUNTS.format(home=tmp_path))
    monkeypatch.setattr(file_systems, "_MOUNTS", table)
    return tmp_path


@pytest.mark.parametrize(
    ("place", "kind", "is_remote"),
    [
        (".", "ext4", False),
        ("share", "cifs", True),
        ("share/deep/er", "cifs", True),
        ("shared", "ext4", False),
        ("with space/a", "fuse.sshfs", True),
        ("stick", "fuseblk", False),
        ("exfat/a", "fuse.exfat", False),
        ("share/disk/a", "vfat", False),
    ],
)
def test_a_folder_lies_where_its_longest_mount_says(
    mounts: Path, place: str, kind: str, is_remote: bool
) -> None:
    """Names that only begin alike, spaces, a disk mounted inside a share."""
    assert file_systems.kind_of(mounts / place) == kind
    assert file_systems.is_remote(mounts / place) is is_remote


def test_where_the_system_says_nothing_nothing_is_claimed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No warning is better than a wrong one."""
    monkeypatch.setattr(file_systems, "_MOUNTS", tmp_path / "none")
    assert not file_systems.is_remote(tmp_path)


@pytest.fixture
def remote(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every folder is on a network."""
    monkeypatch.setattr(file_systems, "is_remote", lambda folder: True)


@pytest.mark.usefixtures("remote")
def test_a_vault_on_a_network_is_marked_while_it_is_open(tmp_path: Path) -> None:
    """And the mark is no part of it: it is made, opened and left as anywhere."""
    vault = a_vault(tmp_path)
    assert (vault.folder / "in-use").exists()
    vault.close()
    assert not (vault.folder / "in-use").exists()
    again = unlock(vault.folder, PASSPHRASE)
    assert again.notices == ()
    again.close()


@pytest.mark.usefixtures("remote")
def test_another_computers_mark_is_the_persons_to_decide(tmp_path: Path) -> None:
    """Refused with its moment, taken over when asked for."""
    vault = a_vault(tmp_path)
    vault.close()
    (vault.folder / "in-use").write_bytes(b"token\nanother computer\n2026-03-17T14:05+05:00")
    with known(Failure.VAULT_IN_USE_ELSEWHERE) as told:
        unlock(vault.folder, PASSPHRASE)
    assert told.facts == {"since": "17.03.2026 14:05"}
    assert (vault.folder / "in-use").exists()
    unlock(vault.folder, PASSPHRASE, take_over=True).close()
    assert not (vault.folder / "in-use").exists()


@pytest.mark.usefixtures("remote")
def test_the_mark_of_a_crash_of_this_computer_is_taken_away(tmp_path: Path) -> None:
    """Nobody is asked about it; a torn mark, and one of before a restart, are asked about."""
    vault = a_vault(tmp_path)
    mark = (vault.folder / "in-use").read_bytes()
    vault.close()
    (vault.folder / "in-use").write_bytes(mark)
    unlock(vault.folder, PASSPHRASE).close()
    (vault.folder / "in-use").write_bytes(b"")
    with known(Failure.VAULT_IN_USE_ELSEWHERE) as told:
        unlock(vault.folder, PASSPHRASE)
    assert told.facts == {"since": "…"}


@pytest.mark.usefixtures("remote")
def test_somebody_elses_mark_is_not_taken_away_at_the_end(tmp_path: Path) -> None:
    """Who took over keeps it."""
    folder = Folder(tmp_path)
    (tmp_path / "in-use").write_bytes(b"theirs")
    folder.close()
    assert (tmp_path / "in-use").read_bytes() == b"theirs"


@pytest.mark.usefixtures("remote")
@pytest.mark.parametrize("length", [0, 40])
def test_a_mark_that_a_full_medium_cut_short_is_taken_away(tmp_path: Path, length: int) -> None:
    """Nobody is asked about it at the next unlock."""
    folder = Folder(tmp_path)
    os.truncate(tmp_path / "in-use", length)
    folder.close()
    assert os.listdir(tmp_path) == []


def test_a_folder_that_takes_no_mark_is_not_marked(tmp_path: Path) -> None:
    """A write-protected one: whoever writes is refused later."""
    descriptor = os.open(tmp_path, os.O_RDONLY)
    try:
        assert marking.put(descriptor, "no/such") == b""
    finally:
        os.close(descriptor)
    assert os.listdir(tmp_path) == []


def test_a_medium_that_is_gone_is_seen(tmp_path: Path) -> None:
    """The folder was renamed away, and another stands in its place."""
    vault = a_vault(tmp_path)
    assert vault.is_there()
    vault.folder.rename(tmp_path / "elsewhere")
    assert not vault.is_there()
    vault.folder.mkdir()
    assert not vault.is_there()
    vault.close()
