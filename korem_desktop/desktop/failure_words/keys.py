"""Passphrase, recovery code and the key files.

A short title and a sentence for each kind: what happened, and what to do next. Facts stand in braces.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from korem_desktop.failures import Failure

KEYS: dict[Failure, tuple[object, object]] = {
    Failure.PASSPHRASE_EMPTY: (
        QT_TRANSLATE_NOOP("Sentences", "No passphrase yet"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The passphrase field is empty. Type the passphrase and try again.",
        ),
    ),
    Failure.PASSPHRASE_TOO_LONG: (
        QT_TRANSLATE_NOOP("Sentences", "The passphrase is too long"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The program takes at most {longest} characters. Check whether something else was pasted into "
            "the field, and type the passphrase again.",
        ),
    ),
    Failure.PASSPHRASE_TOO_SHORT: (
        QT_TRANSLATE_NOOP("Sentences", "The passphrase is too short"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A short passphrase can be guessed by a computer. Take at least {shortest} characters: four "
            "ordinary words that only you would put together are enough.",
        ),
    ),
    Failure.PASSPHRASE_WRONG: (
        QT_TRANSLATE_NOOP("Sentences", "This passphrase does not fit"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Nothing was changed and nothing was lost. Check the keyboard language and Caps Lock, and "
            "type it again; “Show” lets you see what you type. You may try as often as you like.",
        ),
    ),
    Failure.KEYS_DAMAGED: (
        QT_TRANSLATE_NOOP("Sentences", "The key files are damaged"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Both files “keys” and “keys.2” in this folder cannot be read, and without them nothing can "
            "be opened. Change nothing in the folder. If you have a backup, choose “Bring back from a "
            "backup…”; if you have a copy of the whole folder, open the copy.",
        ),
    ),
    Failure.KEYS_COPY_HEALED: (
        QT_TRANSLATE_NOOP("Sentences", "A key file was repaired"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "One of the two key files was damaged and has been made whole from the other. The stick or "
            "disk may be wearing out: copy the whole folder to another place soon.",
        ),
    ),
    Failure.KEYS_COPY_UNHEALED: (
        QT_TRANSLATE_NOOP("Sentences", "A key file is damaged"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "One of the two key files is damaged and could not be repaired here; the other one still "
            "opens everything. Copy the whole folder to another stick or disk today.",
        ),
    ),
    Failure.KEYS_MISSING: (
        QT_TRANSLATE_NOOP("Sentences", "The key files are missing"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The files “keys” and “keys.2” are not in this folder. Perhaps only a part of it was copied: "
            "copy the whole folder again, or open it where it was first. If you have a backup, choose "
            "“Bring back from a backup…”.",
        ),
    ),
    Failure.MEMORY_TOO_SMALL: (
        QT_TRANSLATE_NOOP("Sentences", "Not enough free memory"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Opening the vault needs {needed_mib} MiB of free memory. Close other programs, the browser "
            "first, and try again.",
        ),
    ),
    Failure.KDF_REFUSED: (
        QT_TRANSLATE_NOOP("Sentences", "The key files are not as they were"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The files “keys” and “keys.2” are not as the program wrote them: they were damaged, or "
            "somebody altered them. To be safe, nothing was opened and nothing was changed. If you have "
            "another copy of the vault's folder, open that one.",
        ),
    ),
    Failure.KEYS_UNCERTAIN: (
        QT_TRANSLATE_NOOP("Sentences", "It is not clear which secret counts now"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Writing the new keys was interrupted by the stick or disk. Nothing of yours is lost. Lock, and "
            "open again: try the new passphrase or code first, then the old one. Then copy the whole folder "
            "to another stick or disk.",
        ),
    ),
    Failure.REKEY_FINISHED: (
        QT_TRANSLATE_NOOP("Sentences", "The new passphrase or code counts now"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Changing the keys was interrupted last time and has been finished just now. Everything is here. "
            "The old passphrase and the old code open nothing any more.",
        ),
    ),
    Failure.REKEY_UNDONE: (
        QT_TRANSLATE_NOOP("Sentences", "The keys were not changed"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Changing the keys was interrupted last time, before anything had changed. Everything is here, "
            "and the passphrase and code of before still count. If somebody may know them, change the keys "
            "again now.",
        ),
    ),
    Failure.PASSPHRASE_NEEDED: (
        QT_TRANSLATE_NOOP("Sentences", "First set a new passphrase"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The vault was opened with the recovery code, so the program does not know its passphrase. Set a "
            "new passphrase, then do this again.",
        ),
    ),
    Failure.RECOVERY_GROUP_WRONG: (
        QT_TRANSLATE_NOOP("Sentences", "One group is not right"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Compare group {group} with the paper: six digits, each as it is written there. The other groups "
            "may stay as they are.",
        ),
    ),
    Failure.RECOVERY_ORDER_WRONG: (
        QT_TRANSLATE_NOOP("Sentences", "The groups do not belong together like this"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Each group is a possible one, but not in this order or not from one code. Look whether two "
            "groups changed places or one was copied from another paper. The 48 digits that Windows shows "
            "for a disk are not this code.",
        ),
    ),
    Failure.RECOVERY_CODE_WRONG: (
        QT_TRANSLATE_NOOP("Sentences", "This code belongs to something else"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "It is typed without a mistake, but it is not the code of this vault: perhaps of another vault, "
            "or it was renewed since. Nothing was changed. Look for the newest paper, or open with the "
            "passphrase.",
        ),
    ),
    Failure.RECOVERY_NONE: (
        QT_TRANSLATE_NOOP("Sentences", "This vault has no recovery code"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "No code was made for it, so only the passphrase opens it. Nothing was changed.",
        ),
    ),
}
