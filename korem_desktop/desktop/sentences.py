"""The words for every foreseen failure: what happened, and what to do next.

The core raises kinds; only here do they become sentences, translated when they are shown, never at import.

Long because every kind has its title and its sentence here, and nothing else is here.
"""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from korem_desktop.casework.opening import SHORTEST_PASSPHRASE
from korem_desktop.failures import Failure, Known

CONTEXT = "Sentences"

NOTICES = frozenset(
    {
        Failure.RECORDS_HEALED,
        Failure.KEYS_COPY_HEALED,
        Failure.REKEY_FINISHED,
        Failure.REKEY_UNDONE,
        Failure.BACKUP_OPENED,
        Failure.TYPING_BROUGHT_BACK,
    }
)
"""What is told although nothing has gone wrong for the person."""

_CONSTANTS: dict[str, str | int] = {"shortest": SHORTEST_PASSPHRASE, "longest": 1024}

# kind: (short title, sentence). Facts of the failure stand in braces.
SENTENCES: dict[Failure, tuple[object, object]] = {
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
            "be opened. Change nothing in the folder. If you have a copy of the whole folder, open the "
            "copy.",
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
            "copy the whole folder again, or open it where it was first.",
        ),
    ),
    Failure.RECORDS_DAMAGED: (
        QT_TRANSLATE_NOOP("Sentences", "What was written cannot be read"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file “records.db” in this folder is damaged. Change nothing in the folder: copy the "
            "whole of it to another place first. If you have an earlier copy of the folder, open that "
            "one.",
        ),
    ),
    Failure.RECORDS_MISSING: (
        QT_TRANSLATE_NOOP("Sentences", "A part of the vault is missing"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file “records.db” is not in this folder. Perhaps only a part of it was copied: copy the "
            "whole folder again, or open it where it was first.",
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
            "What can still be read is shown. Copy the whole folder to another stick or disk now, and if "
            "you have an earlier copy, keep it.",
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
            "The file “records.db” was damaged and is kept beside. Its copy was opened; what you wrote "
            "after the copy was made may be missing. Look through your answers, write again what is "
            "missing, and copy the whole folder to another stick or disk today.",
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
    Failure.VAULT_ERASED: (
        QT_TRANSLATE_NOOP("Sentences", "This vault was erased"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Erasing it had been begun and was interrupted; what was left has been removed just now. Nothing "
            "here can be opened any more. A copy in another place would still open.",
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
    Failure.SEALED_DAMAGED: (
        QT_TRANSLATE_NOOP("Sentences", "A kept file is damaged"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” cannot be read from byte {place} on: its content is not what was taken in. "
            "Everything else is untouched. If you still have the original, take it in again and do not "
            "delete the original.",
        ),
    ),
    Failure.SEALED_MISSING: (
        QT_TRANSLATE_NOOP("Sentences", "A kept file is missing"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” is no longer in the folder. Perhaps only a part of the folder was copied; look for "
            "it in the place the folder came from. If you still have the original, take it in again.",
        ),
    ),
    Failure.BACKUP_IN_VAULT: (
        QT_TRANSLATE_NOOP("Sentences", "This is the folder of the vault itself"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A backup in the same place would be lost together with it. Choose a stick or another "
            "disk.",
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
            "You opened a backup, not the vault itself. What you write here stays here and does not "
            "come into the vault. If the vault is lost, restore the backup into a folder of its own "
            "and go on there.",
        ),
    ),
    Failure.RESTORE_KEYS_DIFFER: (
        QT_TRANSLATE_NOOP("Sentences", "The backup is older than the keys"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "It was made before the vault got new keys, so its records cannot be put into this vault."
            " Restore it into a folder of its own and open it there with the passphrase of that time.",
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
    Failure.TYPING_BROUGHT_BACK: (
        QT_TRANSLATE_NOOP("Sentences", "Your last words are back"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "When it was locked, the stick or disk did not answer. What you had typed last has been "
            "saved now.",
        ),
    ),
    Failure.TYPING_LOST: (
        QT_TRANSLATE_NOOP("Sentences", "Your last words could not be brought back"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "What was typed in the last second before the lock cannot be opened with this vault. Look"
            " at the page where you were and type it again.",
        ),
    ),
    Failure.SOURCE_MISSING: (
        QT_TRANSLATE_NOOP("Sentences", "The file is no longer there"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” was not found, or the phone or stick was unplugged. Nothing was kept of it. Plug "
            "it in, choose the file again.",
        ),
    ),
    Failure.SOURCE_CHANGED: (
        QT_TRANSLATE_NOOP("Sentences", "The file changed while it was read"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Another program is still writing “{name}”. Nothing was kept of it. Wait until the recording "
            "or the download is finished, then take it in again.",
        ),
    ),
    Failure.SOURCE_VANISHED: (
        QT_TRANSLATE_NOOP("Sentences", "Taken in whole, but the original is gone"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "All of “{name}” is kept here. The file it came from disappeared meanwhile: look for it where "
            "it was, since investigators ask for the original.",
        ),
    ),
    Failure.SOURCE_UNREADABLE: (
        QT_TRANSLATE_NOOP("Sentences", "The file cannot be read"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” is closed to you, or the place it lies on is failing. Nothing was kept of it. Copy "
            "it to a folder of your own first, and take in the copy.",
        ),
    ),
    Failure.SOURCE_IS_DIRECTORY: (
        QT_TRANSLATE_NOOP("Sentences", "This is a folder"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” is a folder, and files are taken in one by one. Open it and choose the files.",
        ),
    ),
    Failure.SOURCE_IS_DEVICE: (
        QT_TRANSLATE_NOOP("Sentences", "This is not a file"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” is a device or a connection of the system. Choose an ordinary file, such as a "
            "recording, a picture or a document.",
        ),
    ),
    Failure.SOURCE_LINK_LOOP: (
        QT_TRANSLATE_NOOP("Sentences", "The link leads nowhere"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” is a link that leads back to itself. Choose the file itself, in its own folder.",
        ),
    ),
    Failure.SOURCE_EMPTY: (
        QT_TRANSLATE_NOOP("Sentences", "The file is empty"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” holds nothing. Perhaps it was not copied to the end: copy it from the phone again "
            "and look whether it opens there.",
        ),
    ),
    Failure.PRINTER_NONE: (
        QT_TRANSLATE_NOOP("Sentences", "No printer was found"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Switch the printer on and look again, or save the paper as a file and print it elsewhere, "
            "where nobody reads over your shoulder.",
        ),
    ),
    Failure.PRINTER_FAILED: (
        QT_TRANSLATE_NOOP("Sentences", "The printer refused the paper"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The system says: {reason}. Look at the printer (paper, cable, messages) and try again, or "
            "save the paper as a file.",
        ),
    ),
    Failure.SHEET_TOO_LONG: (
        QT_TRANSLATE_NOOP("Sentences", "One sheet does not hold it"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "What you wrote is longer than one page, and nothing of it is to be cut. Go over to the full "
            "statement: nothing is lost, and it may be of any length. Or shorten the account here.",
        ),
    ),
    Failure.EXPORT_EXISTS: (
        QT_TRANSLATE_NOOP("Sentences", "A file with this name is already there"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "It was left as it is. Choose another name or another folder for the new file.",
        ),
    ),
    Failure.CASE_FILE_INVALID: (
        QT_TRANSLATE_NOOP("Sentences", "The file of the made-up case has a mistake"),
        QT_TRANSLATE_NOOP("Sentences", "At {place}: {problem}. Correct it there and start again."),
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
            "At the lock before this one something typed last may not have been saved. What was saved "
            "earlier is all here. Look at the last answer or note, and type it again if it is missing. For a "
            "report of the fault: {fault}.",
        ),
    ),
}


def title(known: Known) -> str:
    """Return a failure in a few words."""
    return QCoreApplication.translate(CONTEXT, _words(known)[0])


def sentence(known: Known) -> str:
    """Return what happened and what to do next, with the failure's facts in their places."""
    facts: defaultdict[str, str | int] = defaultdict(lambda: "…", {**_CONSTANTS, **known.facts})
    return QCoreApplication.translate(CONTEXT, _words(known)[1]).format_map(facts)


def _words(known: Known) -> tuple[str, str]:
    short, long = SENTENCES[known.kind]
    return str(short), str(long)
