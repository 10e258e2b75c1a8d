"""What a vault holds: its records, its sealed files, and what was typed last.

A short title and a sentence for each kind: what happened, and what to do next. Facts stand in braces.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from korem_desktop.failures import Failure

RECORDS: dict[Failure, tuple[object, object]] = {
    Failure.RECORDS_DAMAGED: (
        QT_TRANSLATE_NOOP("Sentences", "What was written cannot be read"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file “records.db” in this folder is damaged. Change nothing in the folder: copy the "
            "whole of it to another place first. If you have a backup, choose “Bring back from a backup…” "
            "on the page that asks for the passphrase; if you have an earlier copy of the folder, open "
            "that one.",
        ),
    ),
    Failure.RECORDS_MISSING: (
        QT_TRANSLATE_NOOP("Sentences", "A part of the vault is missing"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file “records.db” is not in this folder. Perhaps only a part of it was copied: copy the "
            "whole folder again, or open it where it was first. If you have a backup, choose “Bring back "
            "from a backup…”.",
        ),
    ),
    Failure.STATE_DIFFERS: (
        QT_TRANSLATE_NOOP("Sentences", "Something here changed while it was locked"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The vault is not as the program left it at the last lock: an older copy may have been put in "
            "its place, or a file changed. Look through your answers and recordings before going on. If "
            "you have another copy of the vault's folder, keep it.",
        ),
    ),
    Failure.RECORDS_PARTLY_DAMAGED: (
        QT_TRANSLATE_NOOP("Sentences", "A part of what was written is damaged"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file “records.db” is damaged in places, and there is no whole copy of it in the folder. "
            "What can still be read is shown. Copy the whole folder to another stick or disk now. If you "
            "have a backup, “Backups” under “Safety” brings back what was written.",
        ),
    ),
    Failure.RECORDS_HEALED: (
        QT_TRANSLATE_NOOP("Sentences", "A damaged file was replaced, and nothing is lost"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file “records.db” was damaged or missing. Its copy, as you left everything at the last "
            "lock, has taken its place. The stick or disk may be wearing out: copy the whole folder to "
            "another place soon.",
        ),
    ),
    Failure.RECORDS_FROM_COPY: (
        QT_TRANSLATE_NOOP("Sentences", "A damaged file was replaced by an earlier copy"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file “records.db” was damaged and is kept next to its copy. The copy was opened; what you "
            "wrote after it was made may be missing. Look through your answers, write again what is missing, "
            "and copy the whole folder to another stick or disk today.",
        ),
    ),
    Failure.RECORDS_SWAPPED: (
        QT_TRANSLATE_NOOP("Sentences", "An older version had been put in place of yours"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "While everything was locked, the file “records.db” or a part of it was replaced by an older "
            "one. What you left at the last lock is back; the file that was found is kept beside it. "
            "Think about who could reach this folder.",
        ),
    ),
    Failure.RECORDS_DIFFER: (
        QT_TRANSLATE_NOOP("Sentences", "What is written here is not what you left"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file “records.db” is whole, but not as it was at the last lock: an older one may have "
            "been put in its place. Look through your answers and recordings before going on. If you "
            "have another copy of the folder, keep it.",
        ),
    ),
    Failure.JOURNAL_STRAY: (
        QT_TRANSLATE_NOOP("Sentences", "A file that does not belong here was put aside"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Beside “records.db” lay a file that would have changed what you wrote. It was not used and is "
            "kept in the folder. Think about who could reach this folder.",
        ),
    ),
    Failure.SEALED_DIFFER: (
        QT_TRANSLATE_NOOP("Sentences", "The kept files are not all as you left them"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Missing or of another length: {missing}; not known to the program: {unclaimed}. Nothing was "
            "removed. “Check” under “Safety” shows which recordings are concerned. Look for the files in "
            "the place the folder came from.",
        ),
    ),
    Failure.VAULT_NEWER: (
        QT_TRANSLATE_NOOP("Sentences", "A newer version of the program is needed"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This vault was last opened by a newer version of the program. Nothing was changed. Open it "
            "with that version.",
        ),
    ),
    Failure.VAULT_ERASED: (
        QT_TRANSLATE_NOOP("Sentences", "This vault was erased"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Erasing it had been begun and was interrupted; what was left has been removed just now. Nothing "
            "here can be opened any more. A copy in another place would still open.",
        ),
    ),
    Failure.SEALED_DAMAGED: (
        QT_TRANSLATE_NOOP("Sentences", "A kept file is damaged"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” cannot be read from byte {place} on: its content is not what was added. Everything "
            "else is untouched. If you still have the original, add it again and do not delete the original.",
        ),
    ),
    Failure.SEALED_MISSING: (
        QT_TRANSLATE_NOOP("Sentences", "A kept file is missing"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” is no longer in the folder. Perhaps only a part of the folder was copied; look for it "
            "in the place the folder came from. If you still have the original, add it again.",
        ),
    ),
    Failure.TYPING_BROUGHT_BACK: (
        QT_TRANSLATE_NOOP("Sentences", "What you typed last is back"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "When it was locked or closed, the stick or disk did not answer. What you had typed last has "
            "been saved now.",
        ),
    ),
    Failure.TYPING_LOST: (
        QT_TRANSLATE_NOOP("Sentences", "What you typed last could not be brought back"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "What was typed in the last second before the lock cannot be opened with this vault. Look"
            " at the page where you were and type it again.",
        ),
    ),
    Failure.RECORDS_CLOSED: (
        QT_TRANSLATE_NOOP("Sentences", "The vault has just been locked"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "What was asked for came after the lock and was not done. Unlock, and do it again.",
        ),
    ),
    Failure.TYPING_UNSAVED: (
        QT_TRANSLATE_NOOP("Sentences", "Please look at what you typed last"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "When it was locked or closed before, something typed last may not have been saved. What was "
            "saved earlier is all here. Look at the last answer or note, and type it again if it is missing. "
            "For a report of the fault: {fault}.",
        ),
    ),
}
