"""Where a vault stands: its folder and the medium it lies on.

A short title and a sentence for each kind: what happened, and what to do next. Facts stand in braces.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from korem_desktop.failures import Failure

PLACES: dict[Failure, tuple[object, object]] = {
    Failure.VAULT_IN_USE: (
        QT_TRANSLATE_NOOP("Sentences", "The vault is already open"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Another window of this program, perhaps on another computer, has it open. Lock or close "
            "that one first, then try again.",
        ),
    ),
    Failure.VAULT_EXISTS: (
        QT_TRANSLATE_NOOP("Sentences", "There is a vault here already"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "To open it, go back to the first page and choose “Open what I saved”. For a new vault choose "
            "another folder.",
        ),
    ),
    Failure.NOT_A_VAULT: (
        QT_TRANSLATE_NOOP("Sentences", "There is no vault here"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This folder is not a vault of this program. Choose the folder that holds the files “keys” and "
            "“records.db”.",
        ),
    ),
    Failure.FOLDER_MISSING: (
        QT_TRANSLATE_NOOP("Sentences", "The folder is not there"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "If it is on a stick, plug the stick in and try again; if it was moved or renamed, choose it "
            "where it is now.",
        ),
    ),
    Failure.FOLDER_NOT_EMPTY: (
        QT_TRANSLATE_NOOP("Sentences", "The folder is not empty"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Other files are in it, and they must not be mixed with yours. Choose an empty folder, or "
            "type the name of a new one.",
        ),
    ),
    Failure.FOLDER_READ_ONLY: (
        QT_TRANSLATE_NOOP("Sentences", "Nothing can be written here"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The folder or the stick is read-only. Move the little switch on the stick or card if it has "
            "one, or choose another folder.",
        ),
    ),
    Failure.FOLDER_SYNCED: (
        QT_TRANSLATE_NOOP("Sentences", "This folder is copied to the internet"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{service} sends everything in it to its own computers and keeps old versions there. The "
            "content stays locked, but others can see that it exists. Better choose a folder of this "
            "computer or a stick.",
        ),
    ),
    Failure.NO_PERMISSION: (
        QT_TRANSLATE_NOOP("Sentences", "The computer does not allow it"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This place belongs to another user of the computer. Choose a folder of your own, for "
            "example in your documents or on a stick.",
        ),
    ),
    Failure.DISK_FULL: (
        QT_TRANSLATE_NOOP("Sentences", "There is no room left"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The disk or the stick is full. Nothing was half-written. Make room by deleting or moving "
            "other files, and try again.",
        ),
    ),
    Failure.MEDIUM_FAILED: (
        QT_TRANSLATE_NOOP("Sentences", "The disk or the stick does not answer"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "It may have been pulled out, or it is failing. What was reported saved is on it. Plug it in "
            "again, open the vault, and copy the whole of its folder to another place.",
        ),
    ),
    Failure.FOLDER_REMOTE: (
        QT_TRANSLATE_NOOP("Sentences", "This folder is not on this computer's own disk"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "It lies on another computer or behind a program, where two people could open it at once "
            "and a broken connection can damage it. Choose a folder on this computer or on a stick.",
        ),
    ),
    Failure.VAULT_IN_USE_ELSEWHERE: (
        QT_TRANSLATE_NOOP("Sentences", "It seems to be open on another computer"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A mark in the folder says so since {since}. Lock it there first. If no other computer "
            "has it open, because the program or the connection broke off, it can be opened all the "
            "same.",
        ),
    ),
}
