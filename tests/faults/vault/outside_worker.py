"""A worker to be killed while it backs up or restores: says what is safe, as ``worker`` does.

``python -m tests.faults.vault.outside_worker VERB FOLDER``: the vault is ``vault``, its backup ``backup``.
"""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

from korem_desktop.vault import backup_folder, restoring
from korem_desktop.vault.records_thread import Priority
from korem_desktop.vault.vault import Vault, unlock
from tests.faults.vault.worker import (
    CASE,
    CHEAP,
    NOW,
    PASSPHRASE,
    intake,
    make,
    obey,
    say,
    stay_in_one_thread,
)

OTHER = "another throw-away one"


def save(vault: Vault, words: str) -> None:
    """Save what tells one generation from another."""
    vault.records.submit(
        lambda records: records.save_answers(CASE.id, {"words": words}), priority=Priority.SAVE
    ).result()


def back_up(folder: Path, words: str, passphrase: str = PASSPHRASE) -> None:
    """Write words and bring the backup up to date."""
    vault = unlock(folder / "vault", passphrase)
    save(vault, words)
    say("saved")
    vault.backups.make(folder / "backup", NOW + timedelta(days=len(words)))
    say("backed up")
    vault.close()
    say("closed")


def first(folder: Path) -> None:
    """Begin a backup."""
    back_up(folder, "first")


def again(folder: Path) -> None:
    """Bring it up to date, with a new item."""
    intake(folder)
    back_up(folder, "again!")


def follow(folder: Path) -> None:
    """Bring it up to date under another passphrase."""
    back_up(folder, "follows", PASSPHRASE)


def rekey(folder: Path) -> None:
    """Take another master key, to be backed up next."""
    vault = unlock(folder / "vault", PASSPHRASE)
    vault.keys.renew(passphrase=OTHER, cost=CHEAP)
    vault.close()
    say("closed")


def rekeyed(folder: Path) -> None:
    """Bring the backup under the other master key."""
    back_up(folder, "rekeyed!", OTHER)


def restore(folder: Path) -> None:
    """Make a vault of the backup."""
    restoring.into_new(folder / "backup", folder / "restored")
    say("restored")


def records(folder: Path) -> None:
    """Put the backup's records in the place of the vault's."""
    restoring.records(folder / "vault", folder / "backup", PASSPHRASE)
    say("replaced")


def files(folder: Path) -> None:
    """Bring back the item's file, which was lost."""
    vault = unlock(folder / "vault", PASSPHRASE)
    vault.bringing_back.sealed(folder / "backup")
    say("brought back")
    vault.close()
    say("closed")


def erase(folder: Path) -> None:
    """Erase the backup."""
    backup_folder.erase(folder / "backup")
    say("erased")


VERBS = {
    verb.__name__: verb
    for verb in (make, intake, first, again, follow, rekey, rekeyed, restore, records, files, erase)
}

if __name__ == "__main__":
    stay_in_one_thread()
    obey(VERBS[sys.argv[1]], Path(sys.argv[2]))
