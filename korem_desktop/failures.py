"""What can go wrong, as kinds without sentences.

The core raises kinds; the sentences a person reads are owned by ``desktop/sentences.py`` (a test holds that
every kind has one in each language). The text of an exception never carries case content: facts travel in
``Known.facts``, which nothing logs.
"""

from __future__ import annotations

from enum import StrEnum


class Failure(StrEnum):
    """Every foreseen failure; each has one sentence saying what happened and what to do next."""

    # the vault and its keys
    PASSPHRASE_EMPTY = "passphrase_empty"
    PASSPHRASE_TOO_LONG = "passphrase_too_long"
    PASSPHRASE_TOO_SHORT = "passphrase_too_short"
    PASSPHRASE_WRONG = "passphrase_wrong"
    KEYS_DAMAGED = "keys_damaged"  # both copies
    KEYS_COPY_HEALED = "keys_copy_healed"  # a notice: one copy was damaged and has been made whole
    KEYS_COPY_UNHEALED = "keys_copy_unhealed"  # a notice: one copy is damaged and could not be written
    KEYS_MISSING = "keys_missing"
    RECORDS_DAMAGED = "records_damaged"
    RECORDS_MISSING = "records_missing"
    RECORDS_PARTLY_DAMAGED = "records_partly_damaged"  # a notice: opened, but some pages cannot be read
    RECORDS_HEALED = "records_healed"  # a notice: damaged; replaced by their copy, nothing is lost
    RECORDS_FROM_COPY = "records_from_copy"  # a notice: damaged; replaced by a copy that may be older
    RECORDS_SWAPPED = "records_swapped"  # a notice: older ones, or an older page, had been put in their place
    RECORDS_DIFFER = "records_differ"  # a notice: whole, but not as the last lock left them, and opened so
    JOURNAL_STRAY = "journal_stray"  # a notice: a journal that is not the records' own was put aside
    SEALED_DIFFER = "sealed_differ"  # a notice; facts: missing, unclaimed (sealed files)
    STATE_DIFFERS = "state_differs"  # a notice: how the last lock left the vault cannot be told any more
    VAULT_NEWER = "vault_newer"
    VAULT_IN_USE = "vault_in_use"
    VAULT_EXISTS = "vault_exists"
    NOT_A_VAULT = "not_a_vault"
    MEMORY_TOO_SMALL = "memory_too_small"  # facts: needed_mib
    KDF_REFUSED = "kdf_refused"
    KEYS_UNCERTAIN = "keys_uncertain"  # a change of keys failed half-way: the old or the new secret opens
    REKEY_FINISHED = "rekey_finished"  # a notice: an interrupted change of the master key has been finished
    REKEY_UNDONE = "rekey_undone"  # a notice: an interrupted change of the master key has been taken back
    PASSPHRASE_NEEDED = "passphrase_needed"  # opened by the recovery code: first set a new passphrase
    RECOVERY_GROUP_WRONG = "recovery_group_wrong"  # facts: group (from 1)
    RECOVERY_ORDER_WRONG = "recovery_order_wrong"  # each group is right, all together are not
    RECOVERY_CODE_WRONG = "recovery_code_wrong"  # a right code, but not the one of this vault
    RECOVERY_NONE = "recovery_none"  # this vault has no recovery code
    VAULT_ERASED = "vault_erased"  # what was left of an erased vault has been removed just now
    # the folder and the medium
    FOLDER_MISSING = "folder_missing"
    FOLDER_NOT_EMPTY = "folder_not_empty"
    FOLDER_READ_ONLY = "folder_read_only"
    FOLDER_SYNCED = "folder_synced"  # facts: service
    FOLDER_REMOTE = "folder_remote"  # on another computer or behind a program, where locks may not hold
    VAULT_IN_USE_ELSEWHERE = "vault_in_use_elsewhere"  # a mark on a remote folder says so; facts: since
    NO_PERMISSION = "no_permission"
    DISK_FULL = "disk_full"
    MEDIUM_FAILED = "medium_failed"
    # sealed files
    SEALED_DAMAGED = "sealed_damaged"  # facts: name, place (byte offset)
    SEALED_MISSING = "sealed_missing"  # facts: name
    # copies elsewhere
    BACKUP_IN_VAULT = "backup_in_vault"  # the place for a backup is the vault's own folder, or inside it
    BACKUP_OF_ANOTHER = "backup_of_another"  # the folder holds a backup of another vault
    BACKUP_NONE = "backup_none"  # no backup here, or only a half-made one
    BACKUP_FULL = "backup_full"
    BACKUP_READ_ONLY = "backup_read_only"
    BACKUP_UNREACHABLE = "backup_unreachable"  # its medium is gone, or fails
    BACKUP_DAMAGED = "backup_damaged"  # its records are not whole
    BACKUP_OPENED = "backup_opened"  # a notice: what was unlocked is a backup
    RESTORE_KEYS_DIFFER = "restore_keys_differ"  # the backup is from before a change of the master key
    # what is taken in
    SOURCE_MISSING = "source_missing"  # facts: name
    SOURCE_CHANGED = "source_changed"  # facts: name
    SOURCE_VANISHED = "source_vanished"  # a notice: taken in whole, but the original is gone; facts: name
    SOURCE_UNREADABLE = "source_unreadable"  # facts: name
    SOURCE_IS_DIRECTORY = "source_is_directory"  # facts: name
    SOURCE_IS_DEVICE = "source_is_device"  # facts: name
    SOURCE_LINK_LOOP = "source_link_loop"  # facts: name
    SOURCE_EMPTY = "source_empty"  # facts: name
    # paper
    PRINTER_NONE = "printer_none"
    PRINTER_FAILED = "printer_failed"  # facts: reason (the print system's own word)
    EXPORT_EXISTS = "export_exists"
    SHEET_TOO_LONG = "sheet_too_long"  # the one-sheet statement does not hold what was written
    # the rehearsal's case file
    CASE_FILE_INVALID = "case_file_invalid"  # facts: place, problem
    # a foreseen end of a wait
    RECORDS_CLOSED = "records_closed"
    # told by the next process
    TYPING_UNSAVED = "typing_unsaved"  # a notice: what was typed last may not have been saved; facts: fault
    TYPING_BROUGHT_BACK = "typing_brought_back"  # a notice: what was typed last has been saved after all
    TYPING_LOST = "typing_lost"  # what was carried over the lock is not of this vault


class Known(Exception):  # noqa: N818 - the house's word
    """A foreseen failure: a kind, and the facts its sentence may show (never printed or logged)."""

    def __init__(self, kind: Failure, **facts: str | int) -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.facts = facts


class Bug(Exception):  # noqa: N818 - the house's word
    """A state the program should never reach; its text names places in the code, never the case."""
