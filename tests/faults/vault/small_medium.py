"""Scenes on a real small file system, played in a mount namespace of their own.

Started by test_media.py under ``unshare --mount`` with a scene and a folder; says what was seen, one
``name = value`` a line.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from korem_desktop.domain.evidence import Medium, Origin
from korem_desktop.failures import Known
from korem_desktop.vault import recovery_code
from korem_desktop.vault.records_thread import Priority
from korem_desktop.vault.sealed import NamedBytes
from korem_desktop.vault.vault import Vault, create, unlock
from tests.helpers.vaults import CASE, CHEAP, NOW, PASSPHRASE, a_vault_with_case, do


def mount(folder: Path, options: str) -> None:
    """Mount a fresh tmpfs."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=True)


def tell(name: str, seen: object) -> None:
    """Say what was seen."""
    sys.stdout.write(f"{name} = {seen}\n")


def kind(job: object) -> str:
    """Return what a callable ends with: a kind, or nothing."""
    try:
        job()  # type: ignore[operator]
    except Known as known:
        return known.kind.value
    return "nothing"


def fill(folder: Path) -> Path:
    """Fill the medium to the last byte and return the file that did it."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (65536, 4096, 512):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue
    return filler


def save(vault: Vault, place: str, value: str) -> None:
    """Save one answer."""
    vault.records.submit(
        lambda records: records.save_answers(CASE.id, {place: value}), priority=Priority.SAVE
    ).result()


def full(folder: Path) -> None:
    """A medium that fills up: saves and intakes fail whole, and go on once there is room."""
    mount(folder, "size=6m")
    vault = a_vault_with_case(folder)
    save(vault, "kept", "1")
    filler = fill(folder)
    tell("save", kind(lambda: save(vault, "lost", "x" * 300_000)))
    tell("answers", sorted(do(vault, lambda records: records.answers(CASE.id))))
    tell("intake", kind(lambda: take_in(vault, b"x" * 3_000_000)))
    filler.unlink()
    tell("intake filling up", kind(lambda: take_in(vault, b"x" * 2_000_000, lambda: fill(folder))))
    tell("left", os.listdir(vault.folder / "sealed"))
    tell("seen", do(vault, lambda records: records.evidence(CASE.id)))
    (folder / "filler").unlink()
    save(vault, "later", "2")
    tell("intake with room", kind(lambda: take_in(vault, b"x" * 2_000_000)))
    fill(folder)
    vault.close()
    again = unlock(folder / "vault", PASSPHRASE)
    tell("unlocked while full", sorted(do(again, lambda records: records.answers(CASE.id))))
    again.close()
    (folder / "filler").unlink()
    last = unlock(folder / "vault", PASSPHRASE)
    tell("unfinished in the end", do(last, lambda records: records.sealed_rows.unfinished()))
    tell("unclaimed in the end", last.sealed.unclaimed())
    last.close()


def take_in(vault: Vault, data: bytes, meanwhile: object = None) -> None:
    """Take bytes in and do something after the first block."""
    begun: list[bool] = []

    def report(done: int, total: int) -> None:
        if done and not begun and meanwhile is not None:
            begun.append(True)
            meanwhile()  # type: ignore[operator]

    vault.sealed.take_in(
        CASE.id,
        NamedBytes("x", data),
        origin=Origin.PASTE,
        medium=Medium.OTHER,
        now=NOW,
        report=report,
    )


def full_creation(folder: Path) -> None:
    """A medium too small for a vault: nothing is left of the attempt."""
    mount(folder, "size=64k")
    tell("create", kind(lambda: create(folder / "vault", PASSPHRASE, cost=CHEAP)))
    tell("left", os.listdir(folder))


def read_only(folder: Path) -> None:
    """A write-protected medium: told as that, nothing is touched."""
    mount(folder, "size=6m")
    a_vault_with_case(folder).close()
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    tell("unlock", kind(lambda: unlock(folder / "vault", PASSPHRASE)))
    tell("create", kind(lambda: create(folder / "other", PASSPHRASE, cost=CHEAP)))
    tell("create inside", kind(lambda: create(folder, PASSPHRASE, cost=CHEAP)))


def raw_disk(folder: Path) -> None:
    """Slots of earlier keys on the raw disk: an ext4 image on a loop device, looked through byte by byte."""
    image, home = folder / "image", folder / "mounted"
    home.mkdir()
    with image.open("wb") as file:
        file.truncate(48 << 20)
    subprocess.run(["mkfs.ext4", "-q", str(image)], check=True)
    subprocess.run(["mount", "-o", "loop", str(image), str(home)], check=True)
    vault = a_vault_with_case(home)
    earlier: list[bytes] = []
    code = recovery_code.make()
    changes: list[Callable[[], object]] = [
        lambda: vault.keys.change_passphrase("the second passphrase", cost=CHEAP),
        lambda: vault.keys.add_code(code),
        lambda: vault.keys.change_passphrase("the third passphrase", cost=CHEAP),
        lambda: vault.keys.change_passphrase("the fourth passphrase", cost=CHEAP),
        lambda: vault.keys.renew(passphrase="the fifth passphrase", code=recovery_code.make(), cost=CHEAP),
    ]
    for change in changes:
        earlier += slots(vault.folder)
        change()
    now = slots(vault.folder)
    os.sync()
    tell("slots now", len(now))
    tell("found of them", len(found_on(image, now)))
    tell("earlier slots", len(earlier))
    tell("found of the earlier", len(found_on(image, earlier)))
    records = page_heads(vault.folder / "records.db")
    tell("pages of records found", found_on(image, records) == records)
    vault.erase()
    subprocess.run(["umount", str(home)], check=True)
    tell("found after erasing", len(found_on(image, [*earlier, *now, *records])))


def slots(folder: Path) -> list[bytes]:
    """Return a piece of each slot of the keys: no two writes have the same."""
    raw = (folder / "keys").read_bytes()
    return [raw[place : place + 64] for place in (256, 768) if any(raw[place : place + 64])]


def page_heads(path: Path) -> list[bytes]:
    """Return the beginning of every page of the records."""
    raw = path.read_bytes()
    return [raw[place : place + 64] for place in range(0, len(raw), 4096)]


def found_on(image: Path, pieces: list[bytes]) -> list[bytes]:
    """Return those of the pieces that are on the raw disk."""
    raw = image.read_bytes()
    return [piece for piece in pieces if piece in raw]


SCENES = {"full": full, "full_creation": full_creation, "read_only": read_only, "raw_disk": raw_disk}

if __name__ == "__main__":
    SCENES[sys.argv[1]](Path(sys.argv[2]))
