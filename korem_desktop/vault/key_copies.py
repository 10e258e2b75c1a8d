"""The two copies of the key file on the medium: which one counts, opening it, and making both equal again."""

from __future__ import annotations

from korem_desktop.failures import Failure, Known
from korem_desktop.vault import keys
from korem_desktop.vault.faults import on_the_medium
from korem_desktop.vault.folder import KEYS, KEYS_COPY, RECORDS, Folder
from korem_desktop.vault.kdf import derive
from korem_desktop.vault.keys import KeyFile, Secrets

_NAMES = (KEYS, KEYS_COPY)


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
        """Open the copy that counts and return it; the master key is then in ``secrets``.

        The highest generation counts. The other copy is tried only where it is not simply an older state of
        the same vault: otherwise an old copy put back would bring an old passphrase back with it. Of two
        that open (keys of another vault lying here by mistake) the one counts whose salt the records have.
        Raises Known: PASSPHRASE_WRONG, MEMORY_TOO_SMALL.
        """
        salt = self._folder.read(RECORDS, 16)
        opening: KeyFile | None = None
        for file in self._candidates():
            if _open(file, passphrase, secrets):
                opening = opening or file
                if bytes(secrets.records_salt) == salt:
                    self._opened = file
                    return file
        if opening is None:
            raise Known(Failure.PASSPHRASE_WRONG)
        # The salt in the records is damaged. With one candidate its keys are still in place.
        if len(self._candidates()) > 1:
            _open(opening, passphrase, secrets)
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


def rewrite(folder: Folder, file: KeyFile) -> None:
    """Write a new state over both copies in place, the older one first. Raises Known.

    Whatever happens between the two, one whole copy is there: the old state until the first is written and
    read back, the new one from then on.
    """
    for name in sorted(_NAMES, key=lambda name: _generation(folder, name)):
        with on_the_medium():
            folder.overwrite(name, file.raw, size=keys.SIZE)


def _open(file: KeyFile, passphrase: bytearray, secrets: Secrets) -> bool:
    derive(passphrase, file.header.salt, file.header.cost, secrets.slot_key)
    return keys.open_slot(file, secrets)


def _generation(folder: Folder, name: str) -> int:
    raw = folder.read(name, keys.SIZE + 1)
    try:
        return keys.parse(raw).header.generation if raw is not None else -1
    except Known:
        return -1
