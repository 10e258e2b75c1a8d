"""Reading back, and backing up, against what everybody has.

Every contestant reads from the page cache and has written through to the medium when its time is up; ours has
read it back from there besides.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from statistics import median
from time import perf_counter

from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.vault.opened import Vault
from tests.benchmarks.table import Row, median_seconds
from tests.helpers.vaults import NOW, a_vault_with_case, take_in_file

SIZE = 1 << 30
MORE = 64 << 20
PIECE = 256 * 1024
RUNS = 5


def rows() -> Iterable[Row]:
    """Measure on the disk of the system's folder for temporary files; it needs 6 GiB for a while."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "source"
        write(source, SIZE)
        vault = a_vault_with_case(folder)
        item = take_in_file(vault, source)
        yield from reading_rows(vault, item, folder, source)
        source.unlink()
        yield from backup_rows(vault, folder)
        vault.close()


def write(path: Path, size: int) -> None:
    """Write what cannot be compressed."""
    with path.open("wb") as file:
        for _ in range(size >> 20):
            file.write(os.urandom(1 << 20))


def reading_rows(vault: Vault, item: EvidenceItem, folder: Path, source: Path) -> Iterable[Row]:
    """Time reading an item whole, and at random places."""
    key = folder / "key"
    subprocess.run(["age-keygen", "-o", key], check=True, capture_output=True)
    recipient = next(line.split()[-1] for line in key.read_text().splitlines() if "public key" in line)
    aged = folder / "aged"
    subprocess.run(["age", "-r", recipient, "-o", aged, source], check=True)

    def ours() -> None:
        reading = vault.sealed.open(item)
        for place in range(0, reading.size, PIECE):
            reading.read(place, PIECE)
        reading.poison()

    def age() -> None:
        with aged.open("rb") as file:
            subprocess.run(["age", "-d", "-i", key], stdin=file, stdout=subprocess.DEVNULL, check=True)

    yield Row(
        "1 GiB read back",
        median_seconds(ours, RUNS),
        "s",
        1.0,
        median_seconds(age, RUNS),
        "age -d",
        "both from the cache",
    )
    aged.unlink()
    reading = vault.sealed.open(item)
    chance = random.Random(1)
    times = []
    for _ in range(1000):
        place = chance.randrange(item.size - PIECE)
        begun = perf_counter()
        reading.read(place, PIECE)
        times.append(perf_counter() - begun)
    reading.poison()
    yield Row("256 KiB at a random place", median(times) * 1000, "ms", 1.0, note="two chunks each time")


def backup_rows(vault: Vault, folder: Path) -> Iterable[Row]:
    """Time a first backup of 1 GiB, then one after 64 MiB more."""

    def rsync() -> None:
        subprocess.run(["rsync", "-a", f"{vault.folder}/", folder / "rsync"], check=True)
        subprocess.run(["sync", "-f", folder], check=True)

    def clean() -> None:
        for name in ("backup", "rsync"):
            shutil.rmtree(folder / name, ignore_errors=True)
        subprocess.run(["cat", *(vault.folder / "sealed").iterdir()], stdout=subprocess.DEVNULL, check=True)
        os.sync()

    first, copied = [], []
    for run in range(4):
        clean()
        first += [seconds(lambda: vault.backups.make(folder / "backup", NOW))] * bool(run)
        copied += [seconds(rsync)] * bool(run)
    note = "ours read back from the medium"
    yield Row("first backup of 1 GiB", median(first), "s", None, median(copied), "rsync + sync", note)
    first, copied = [], []
    for run in range(4):
        write(folder / "more", MORE)
        take_in_file(vault, folder / "more")
        subprocess.run(["cat", *(vault.folder / "sealed").iterdir()], stdout=subprocess.DEVNULL, check=True)
        os.sync()
        first += [seconds(lambda: vault.backups.make(folder / "backup", NOW))] * bool(run)
        copied += [seconds(rsync)] * bool(run)
    yield Row("64 MiB more backed up", median(first), "s", 1.5, median(copied), "rsync + sync", note)


def seconds(job: object) -> float:
    """Return the wall time of a job."""
    begun = perf_counter()
    job()  # type: ignore[operator]
    return perf_counter() - begun
