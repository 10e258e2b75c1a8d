"""A large recording through intake, backup and restore in flat memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SIZE = int(os.environ.get("LARGE_GIB", "2")) << 30
MOST = 64  # MiB added to the peak by everything

SCRIPT = """
import sys
from pathlib import Path
from korem_desktop.vault import restoring
from korem_desktop.vault.vault import unlock
from tests.helpers.vaults import NOW, PASSPHRASE, a_vault_with_case, do, take_in_file

def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))

folder = Path(sys.argv[1])
vault = a_vault_with_case(folder)
before = peak()
take_in_file(vault, folder / "source")
print("intake", (peak() - before) // 1024)
vault.backups.make(folder / "backup", NOW)
print("backup", (peak() - before) // 1024)
for path in (vault.folder / "sealed").iterdir():
    path.unlink()
assert vault.bringing_back.sealed(folder / "backup").still_lost == ()
print("files", (peak() - before) // 1024)
vault.close()
for path in (vault.folder / "sealed").iterdir():
    path.unlink()
restoring.into_new(folder / "backup", folder / "new")
print("restore", (peak() - before) // 1024)
again = unlock(folder / "new", PASSPHRASE)
item = do(again, lambda records: records.evidence("case-1"))[0]
assert again.sealed.open(item).read(item.size - 4, 4) == b"end."
again.close()
"""


@pytest.mark.campaign
def test_memory_stays_flat(tmp_path: Path) -> None:
    """Two gigabytes, or as many as ``LARGE_GIB`` says; each step's peak over that of an open vault."""
    with (tmp_path / "source").open("wb") as file:
        file.truncate(SIZE - 4)  # a hole: what is measured is not how it is made
        file.seek(SIZE - 4)
        file.write(b"end.")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    added = {line.split()[0]: int(line.split()[1]) for line in done.stdout.splitlines()}
    assert set(added) == {"intake", "backup", "files", "restore"}
    assert max(added.values()) <= MOST, added
