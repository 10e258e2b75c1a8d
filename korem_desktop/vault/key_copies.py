"""The two copies of the key file on the medium: which one counts, opening it, and making both equal again."""

from __future__ import annotations

from collections.abc import Callable

from korem_desktop.failures import Failure, Known
from korem_desktop.vault import keys
from korem_desktop.vault.faults import on_the_medium
from korem_desktop.vault.folder import KEYS, KEYS_COPY, RECORDS, Folder
from korem_desktop.vault.kdf import derive
from korem_desktop.vault.keys import KeyFile, Secrets

_NAMES = (KEYS, KEYS_COPY)

Opener = Callable[[KeyFile, Secrets], bool]
"""Tries a secret on one copy; leaves the payload in the secrets and returns True where it opens."""


class KeyCopies:
    """Both copies as they were found."""

    def __init__(self, folder: Folder) -> None:
        """Read and judge both copies.

        Raises Known: NOT_A_VAULT, KEYS_MISSING, KEYS_DAMAGED, VAULT_NEWER, KDF_REFUSED. One good copy is
        enough for all but VAULT_NEWER.
        """
        self._folder = folder
        self._raw: dict[str, bytes | None] = {}
        self._whole: list[KeyFile] = []
        faults: list[Known] = []
        for name in _NAMES:
            raw = self._raw[name] = folder.read(name, keys.SIZE + 1)
            if raw is None:
                continue
            try:
                self._whole.append(keys.parse(raw))
            except Known as fault:
                faults.append(fault)
        self._refuse_without(faults)
        self._whole.sort(key=lambda file: -file.header.generation)
        self._opened: KeyFile | None = None

    def unlock(self, passphrase: bytearray, secrets: Secrets) -> KeyFile:
        """Open the copy that counts with the passphrase and return it; the master key is then in ``secrets``.

        Raises Known: PASSPHRASE_WRONG, MEMORY_TOO_SMALL.
        """

        def opens(file: KeyFile, secrets: Secrets) -> bool:
            derive(passphrase, file.header.salt, file.header.cost, secrets.slot_key)
            return keys.open_slot(file, secrets)

        return self._unlock(opens, secrets, Failure.PASSPHRASE_WRONG)

    def unlock_by_code(self, code: bytes, secrets: Secrets) -> KeyFile:
        """Open the copy that counts with the 16 bytes of a recovery code, as :meth:`unlock` does.

        Raises Known: RECOVERY_NONE, RECOVERY_CODE_WRONG.
        """

        def opens(file: KeyFile, secrets: Secrets) -> bool:
            secrets.derive_typed(code, file.header.recovery_salt)
            return keys.open_recovery_slot(file, secrets)

        if not any(file.header.recovery_kind == keys.RECOVERY_CODE for file in self._candidates()):
            raise Known(Failure.RECOVERY_NONE)
        return self._unlock(opens, secrets, Failure.RECOVERY_CODE_WRONG)

    def _unlock(self, opens: Opener, secrets: Secrets, wrong: Failure) -> KeyFile:
        """Open the copy that counts.

        The highest generation counts. The other copy is tried only where it is not simply an older state of
        the same vault: otherwise an old copy put back would bring an old passphrase back with it. Of two
        that open (keys of another vault lying here by mistake) the one counts whose salt the records have.
        """
        salt = self._folder.read(RECORDS, 16)
        opening: KeyFile | None = None
        for file in self._candidates():
            if opens(file, secrets):
                opening = opening or file
                if bytes(secrets.records_salt) == salt:
                    self._opened = file
                    return file
        if opening is None:
            raise Known(wrong)
        # The salt in the records is damaged. With one candidate its keys are still in place.
        if len(self._candidates()) > 1:
            opens(opening, secrets)
        self._opened = opening
        return opening

    def _candidates(self) -> list[KeyFile]:
        """Return the copies worth trying, the one that counts first."""
        first, *others = self._whole
        return [first] + [
            other
            for other in others
            if other.raw != first.raw
            and (
                other.header.vault_id != first.header.vault_id
                or other.header.generation == first.header.generation
            )
        ]

    def newest_of(self, vault_id: bytes | None) -> KeyFile:
        """Return the whole copy with the highest generation, of one vault or (None) of any.

        Nothing of it is authenticated. Raises Known: KEYS_DAMAGED where there is none.
        """
        for file in self._whole:
            if vault_id in (None, file.header.vault_id):
                return file
        raise Known(Failure.KEYS_DAMAGED)

    def heal(self) -> tuple[Failure, ...]:
        """Make both copies equal to the opened one, and say so where one was not.

        A copy that cannot be written does not keep the person out: that is a notice too.
        """
        assert self._opened is not None
        notices = []
        for name in _NAMES:
            if self._raw[name] == self._opened.raw:
                continue
            try:
                self._folder.overwrite(name, self._opened.raw, size=keys.SIZE)
                self._folder.sync()
                notices.append(Failure.KEYS_COPY_HEALED)
            except OSError:
                notices.append(Failure.KEYS_COPY_UNHEALED)
        return tuple(notices)

    def _refuse_without(self, faults: list[Known]) -> None:
        kinds = [fault.kind for fault in faults]
        if Failure.VAULT_NEWER in kinds:
            raise Known(Failure.VAULT_NEWER)
        if self._whole:
            return
        if Failure.KDF_REFUSED in kinds:
            raise Known(Failure.KDF_REFUSED)
        there = self._folder.names()
        if there.intersection(_NAMES):
            raise Known(Failure.KEYS_DAMAGED)
        raise Known(Failure.KEYS_MISSING if RECORDS in there else Failure.NOT_A_VAULT)


def write_new(folder: Folder, file: KeyFile) -> None:
    """Make both copies of a new vault, the second after the first is on the medium. Raises OSError."""
    for name in _NAMES:
        folder.make(name, file.raw)
    folder.sync()


def are(folder: Folder, file: KeyFile) -> bool:
    """Return whether both copies in a folder are these very bytes."""
    return all(folder.read(name, keys.SIZE + 1) == file.raw for name in _NAMES)


def rewrite(folder: Folder, file: KeyFile) -> tuple[Failure, ...]:
    """Write a new state over both copies in place, the older one first, and return what should be told.

    Whatever happens between the two, one whole copy is there: the old state until the first is written and
    read back, the new one from then on. Where the second cannot be written the new state counts all the same,
    and KEYS_COPY_UNHEALED is returned. Where the first cannot be, the old state is put back and the failure
    is raised as Known; as KEYS_UNCERTAIN where even that fails.
    """
    first, second = sorted(_NAMES, key=lambda name: _generation(folder, name))
    before = folder.read(first, keys.SIZE)
    try:
        with on_the_medium():
            folder.overwrite(first, file.raw, size=keys.SIZE)
    except Known as failure:
        try:
            if before is not None:
                folder.overwrite(first, before, size=len(before))
        except OSError:
            raise Known(Failure.KEYS_UNCERTAIN) from failure
        raise
    try:
        folder.overwrite(second, file.raw, size=keys.SIZE)
    except OSError:
        return (Failure.KEYS_COPY_UNHEALED,)
    return ()


def _generation(folder: Folder, name: str) -> int:
    raw = folder.read(name, keys.SIZE + 1)
    try:
        return keys.parse(raw).header.generation if raw is not None else -1
    except Known:
        return -1
