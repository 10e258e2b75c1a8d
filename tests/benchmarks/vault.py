"""Sealing against what everybody has, unlocking, saving.

The source lies in the page cache for every contestant. Our verification reads past the cache (O_DIRECT); the
reference ``sha256sum`` is left to read from it, which favours the reference.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median
from time import perf_counter

from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.vault.layout import Sealing, Shape
from korem_desktop.vault.sealed_folder import PART, SealedFolder
from korem_desktop.vault.sealing import seal
from korem_desktop.vault.source import incoming
from korem_desktop.vault.vault import unlock
from tests.benchmarks.table import Row, median_seconds
from tests.helpers.vaults import CASE, PASSPHRASE, a_vault_with_case, do, take_in, take_in_file

SIZE = 1 << 30
RUNS = 5
ROOT = Path(__file__).parents[2]


def rows() -> Iterable[Row]:
    """Measure on the disk of the system's folder for temporary files; it needs 4 GiB for a while."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "source"
        with source.open("wb") as file:
            for _ in range(SIZE >> 20):
                file.write(os.urandom(1 << 20))
        yield from sealing_rows(folder, source)
        yield memory_row(folder, source)
        source.unlink()
        yield from small_rows(folder)


def sealing_rows(folder: Path, source: Path) -> Iterable[Row]:
    """Time sealing alone, then the whole intake with its verification."""
    copy = folder / "copy"

    def clean() -> None:
        copy.unlink(missing_ok=True)
        shutil.rmtree(folder / "sealed", ignore_errors=True)
        (folder / "sealed").mkdir()
        os.sync()

    def plain_copy() -> None:
        subprocess.run(["cp", source, copy], check=True)
        subprocess.run(["sync", copy], check=True)

    def copy_and_compare() -> None:
        plain_copy()
        subprocess.run(["sha256sum", source, copy], check=True, stdout=subprocess.DEVNULL)

    key = subprocess.run(["age-keygen"], capture_output=True, text=True, check=True).stdout
    recipient = next(line.split()[-1] for line in key.splitlines() if "public key" in line)

    def age() -> None:
        subprocess.run(["age", "-r", recipient, "-o", copy, source], check=True)
        subprocess.run(["sync", copy], check=True)

    vault = a_vault_with_case(folder)
    taken: list[EvidenceItem] = []

    def clean_all() -> None:
        while taken:
            vault.sealed.delete(taken.pop())
        clean()

    ours, copied, aged, whole, compared = alternating(
        clean_all,
        lambda: seal_only(source, folder / "sealed"),
        plain_copy,
        age,
        lambda: taken.append(take_in_file(vault, source)),
        copy_and_compare,
    )
    vault.close()
    shutil.rmtree(folder / "vault")
    note = "source in the cache, result on the medium"
    yield Row("1 GiB sealed", ours, "s", 1.4, copied, "cp + fsync", note)
    yield Row("1 GiB sealed", ours, "s", 1.0, aged, "age + fsync", note)
    yield Row(
        "1 GiB sealed and verified",
        whole,
        "s",
        1.0,
        compared,
        "cp + fsync + sha256sum of both",
        "ours read back past the cache, the reference from it",
    )


def alternating(before: Callable[[], object], *jobs: Callable[[], object]) -> list[float]:
    """Return each job's median, run in turn so that a busy minute falls on all; the first turn warms up."""
    times: list[list[float]] = [[] for _ in jobs]
    for turn in range(RUNS + 1):
        for job, taken in zip(jobs, times, strict=True):
            before()
            begun = perf_counter()
            job()
            if turn:
                taken.append(perf_counter() - begun)
    before()
    return [median(taken) for taken in times]


def seal_only(source: Path, folder: Path) -> None:
    """Seal a file as an intake does, up to its fsync."""
    sealed = SealedFolder(os.open(folder, os.O_RDONLY))
    reading = incoming(source, lambda found: False)
    sealing = Sealing.new("00" * 16, Shape.of(reading.size))
    seal(reading, sealing, bytes(16), sealed, lambda content: None)
    sealed.sync()
    reading.close()
    assert all(sealed.size(name + PART) for name in sealing.names)
    sealed.close()


# Peak memory only grows, so it is measured in a process of its own, over that of a vault just opened. (VmHWM,
# for what getrusage says of a child's peak includes its parent's.)
MEMORY = """
import sys
from pathlib import Path
from tests.helpers.vaults import a_vault_with_case, take_in_file
vault = a_vault_with_case(Path(sys.argv[1]))
def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
before = peak()
take_in_file(vault, Path(sys.argv[2]))
print((peak() - before) / 1024)
vault.close()
"""


def memory_row(folder: Path, source: Path) -> Row:
    """Measure what an intake of 1 GiB adds to the peak of memory, in MiB."""
    command = [sys.executable, "-c", MEMORY, str(folder), str(source)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    shutil.rmtree(folder / "vault")
    return Row("memory added by an intake of 1 GiB", float(done.stdout), "MiB", 64)


def small_rows(folder: Path) -> Iterable[Row]:
    """Time an unlock beyond the key derivation, and one answer's save."""
    vault = a_vault_with_case(folder)
    answers = {f"place {number}": "ә" * 200 for number in range(500)}
    do(vault, lambda records: records.save_answers(CASE.id, answers))
    for number in range(20):
        take_in(vault, f"{number}", b"x")
    words = ["Он сказал: «сто тысяч». " * 20]

    def save_answer() -> None:
        words[0] += "я"
        do(vault, lambda records: records.save_answers(CASE.id, {"account": words[0]}, "here"))

    saving = median_seconds(save_answer, 200)
    vault.close()
    opening = median_seconds(lambda: unlock(folder / "vault", PASSPHRASE).close(), 20)
    shutil.rmtree(folder / "vault")
    yield Row(
        "unlock (and lock) beyond the KDF",
        opening * 1000,
        "ms",
        100,
        note="500 answers, 20 items, state compared; the KDF made free",
    )
    yield Row("one answer's save", saving * 1000, "ms", note="to the medium: fsync of journal and database")
