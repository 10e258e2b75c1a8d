"""A vault of 50,000 items and 10,000 notes: unlocking it beyond the key derivation, its memory, searching it.

The key derivation is made free. The sealed files are there with their names and lengths, without content.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from korem_desktop.casework.opening import OpenVault
from korem_desktop.casework.searching import search
from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin
from korem_desktop.domain.log import Event
from korem_desktop.domain.note import Note
from korem_desktop.vault.layout import Sealing, Shape
from korem_desktop.vault.records import Records
from korem_desktop.vault.vault import Vault, unlock
from tests.benchmarks.table import Row
from tests.helpers.vaults import CASE, NOW, PASSPHRASE, a_vault_with_case, do

ITEMS, NOTES = 50_000, 10_000
ROOT = Path(__file__).parents[2]
_RUNS = 7
_LIKE = (
    *(
        "встреча",
        "рынок",
        "майор",
        "деньги",
        "секретарь",
        "телефон",
        "запись",
        "сказал",
        "кабинет",
        "договор",
    ),
    *("қызметкер", "ақша", "кездесу", "бөлме", "айтты", "құжат", "тексеру", "қоңырау", "көше", "уақыт"),
)
_SOUNDS = ("ка", "ра", "ба", "то", "ми", "но", "ле", "су", "ды", "қа", "әл", "ұс", "өр", "іс", "жа")

MEMORY = """
import sys
from pathlib import Path
from korem_desktop.vault.vault import unlock
def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
vault = unlock(Path(sys.argv[1]), sys.argv[2])
vault.first_look.result()
print(peak())
vault.close()
"""


def rows() -> Iterable[Row]:
    """Make the vault, and measure."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        vault = a_vault_with_case(folder)
        fill(vault)
        place = vault.folder
        vault.close()
        size = (place / "records.db").stat().st_size / 1e6
        opening, closing, looking = [], [], []
        for _ in range(_RUNS):
            begun = perf_counter()
            vault = unlock(place, PASSPHRASE)
            opening.append(perf_counter() - begun)
            vault.first_look.result()
            looking.append(perf_counter() - begun)
            begun = perf_counter()
            vault.close()
            closing.append(perf_counter() - begun)
        what = f"{ITEMS} items, {NOTES} notes, records of {size:.0f} MB"
        yield Row("unlock of 50,000 items beyond the KDF", median(opening[1:]) * 1000, "ms", 150, note=what)
        yield Row("its first look, behind the unlock", median(looking[1:]) * 1000, "ms", note=what)
        yield Row("its lock", median(closing[1:]) * 1000, "ms", note="every page checked, the copy made anew")
        command = [sys.executable, "-c", MEMORY, str(place), PASSPHRASE]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        yield Row("peak of memory, first look included", float(done.stdout), "MiB", 150, note=what)
        yield from search_rows(place)


def search_rows(place: Path) -> Iterable[Row]:
    """Search by two letters and more, as the person types."""
    opened = OpenVault(unlock(place, PASSPHRASE))
    opened.first_look.result()
    for typed in ("ка", "қа", "май", "кездесу", "ка ра ба"):
        times = []
        for _ in range(21):
            begun = perf_counter()
            search(opened, CASE, typed).result()
            times.append(perf_counter() - begun)
        yield Row(f"search “{typed}”", median(times[1:]) * 1000, "ms", 20, note=f"{NOTES} notes")
    opened.close()


def fill(vault: Vault) -> None:
    """Put everything in: rows in one transaction, and files of the right names and lengths."""
    chance = random.Random(1)
    made = ["".join(chance.choices(_SOUNDS, k=chance.randrange(2, 6))) for _ in range(20_000)]

    def words(count: int) -> str:
        return " ".join(chance.choice(_LIKE if chance.random() < 0.4 else made) for _ in range(count))

    shape = Shape.of(1000)
    names: list[str] = []

    def put(records: Records) -> None:
        with records.transaction():
            for number in range(NOTES):
                at = NOW + timedelta(minutes=number)
                records.save_note(Note(f"{number}", CASE.id, words(40), at, at))
            for number in range(ITEMS):
                at = NOW + timedelta(seconds=number)
                item = EvidenceItem(
                    f"{number:032x}",
                    CASE.id,
                    f"{number} {words(2)}.m4a",
                    Medium.SOUND,
                    1000,
                    "",
                    at,
                    None,
                    Origin.FILE,
                )
                sealing = replace(Sealing.new(item.id, shape), item=item.id)
                records.sealed_rows.begin(item, sealing)
                records.sealed_rows.verified(item.id, os.urandom(32))
                records.sealed_rows.kept(item.id)
                records.append_log(CASE.id, Event.TAKEN_IN, {"item": item.id, "name": item.name}, at)
                names.extend(sealing.names)

    do(vault, put)
    for name in names:
        with (vault.folder / "sealed" / name).open("wb") as file:
            file.truncate(shape.file_size(0))
