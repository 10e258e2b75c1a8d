"""Backups, and what is brought back from them.

A short title and a sentence for each kind: what happened, and what to do next. Facts stand in braces.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from korem_desktop.failures import Failure

BACKUPS: dict[Failure, tuple[object, object]] = {
    Failure.BACKUP_IN_VAULT: (
        QT_TRANSLATE_NOOP("Sentences", "This is the folder of the vault itself"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A backup in the same place would be lost together with it. Choose a stick or another disk.",
        ),
    ),
    Failure.BACKUP_OF_ANOTHER: (
        QT_TRANSLATE_NOOP("Sentences", "This backup belongs to another vault"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Nothing was changed. Choose the backup of this vault, or an empty folder for a new one.",
        ),
    ),
    Failure.BACKUP_NONE: (
        QT_TRANSLATE_NOOP("Sentences", "There is no finished backup here"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Perhaps another folder is meant, or the backup was never finished: then make it again "
            "with the same stick, and it goes on where it stopped.",
        ),
    ),
    Failure.BACKUP_FULL: (
        QT_TRANSLATE_NOOP("Sentences", "There is no room for the backup"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The earlier backup there is as it was, and what was copied so far is kept. Free some "
            "space on that stick or disk, or take a larger one, and make the backup again.",
        ),
    ),
    Failure.BACKUP_READ_ONLY: (
        QT_TRANSLATE_NOOP("Sentences", "Nothing can be written there"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The stick or folder is write-protected. What is on it is as it was. Look for a small "
            "switch on the stick, or choose another place.",
        ),
    ),
    Failure.BACKUP_UNREACHABLE: (
        QT_TRANSLATE_NOOP("Sentences", "The stick or disk of the backup does not answer"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "It may have been pulled out, or it is failing. Your vault is untouched, and the earlier "
            "backup is as it was. Plug it in and make the backup again: it goes on where it stopped. "
            "If this happens again, take another stick.",
        ),
    ),
    Failure.BACKUP_DAMAGED: (
        QT_TRANSLATE_NOOP("Sentences", "This backup is damaged"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Its records cannot be read, so nothing was changed. Choose an earlier state of the same "
            "backup, or another backup.",
        ),
    ),
    Failure.BACKUP_OPENED: (
        QT_TRANSLATE_NOOP("Sentences", "This is a backup"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "You opened a backup, not the vault itself. What you write here stays here and does not come "
            "into the vault. If the vault is lost, bring the backup back into a folder of its own and go on "
            "there: “Backups” under “Safety” leads to it.",
        ),
    ),
    Failure.RESTORE_KEYS_DIFFER: (
        QT_TRANSLATE_NOOP("Sentences", "The backup is older than the keys"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "It was made before the vault got new keys, so its records cannot be put into this vault."
            " Choose “Into a new folder” and open it there with the passphrase of that time.",
        ),
    ),
}
