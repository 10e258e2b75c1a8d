"""Full and write-protected media, as real small file systems."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def play(scene: str, folder: Path) -> dict[str, str]:
    """Play a scene of small_medium.py on its own file system and return what it saw."""
    as_root = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    command = [
        "unshare",
        "--mount",
        *as_root,
        sys.executable,
        "-W",
        "error",
        "-m",
        "tests.faults.vault.small_medium",
    ]
    done = subprocess.run(
        [*command, scene, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return dict(line.split(" = ", 1) for line in done.stdout.splitlines())


def test_a_medium_that_fills_up(tmp_path: Path) -> None:
    """What was saved stays, what does not fit is told and leaves nothing, and room brings everything back."""
    assert play("full", tmp_path) == {
        "save": "disk_full",
        "answers": "['kept']",
        "intake": "disk_full",
        "intake filling up": "disk_full",
        "left": "[]",
        "seen": "[]",
        "intake with room": "nothing",
        "unlocked while full": "['kept', 'later']",
        "unfinished in the end": "[]",
        "unclaimed in the end": "[]",
    }


def test_a_medium_too_small_for_a_vault(tmp_path: Path) -> None:
    """A creation that runs out of room takes everything back."""
    assert play("full_creation", tmp_path) == {"create": "disk_full", "left": "[]"}


def test_a_write_protected_medium(tmp_path: Path) -> None:
    """Unlocking and creating are refused as that, before the key derivation."""
    assert play("read_only", tmp_path) == {
        "unlock": "folder_read_only",
        "create": "folder_read_only",
        "create inside": "folder_read_only",
    }


@pytest.mark.campaign
def test_no_earlier_key_is_left_on_the_raw_disk(tmp_path: Path) -> None:
    """None of the slots before is anywhere on a real ext4, and after an erasure none at all.

    After three changes of the passphrase, a code and a new master key; pages of the records are looked for
    too. Only root can mount an image; for others this shows nothing.
    """
    if os.geteuid() != 0:
        return
    assert play("raw_disk", tmp_path) == {
        "slots now": "2",
        "found of them": "2",
        "earlier slots": "8",
        "found of the earlier": "0",
        "pages of records found": "True",
        "found after erasing": "0",
    }
