"""The key file: its bytes, its two slots, and the keys derived from the master key. No file is touched here.

FORMAT.md, "keys and keys.2", is the authority; the offsets below are its table.
"""

from __future__ import annotations

import hashlib
import os
import struct
from dataclasses import dataclass
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from korem_desktop.failures import Failure, Known
from korem_desktop.vault.kdf import Cost
from korem_desktop.vault.locked_page import LockedPage, wipe

SIZE = 4096
MAJOR = 1
MINOR = 0

MAGIC = b"KOREMVLT"
_HEADER_SIZE = 256
_SLOT_SIZE = 512
_NONCE = 12
_TAG = 16
_PAYLOAD_SIZE = 256
_SLOT_LENGTH = _NONCE + _PAYLOAD_SIZE + _TAG
_PASSPHRASE_SLOT = _HEADER_SIZE
_RECOVERY_SLOT = _HEADER_SIZE + _SLOT_SIZE
_CHECKSUM = SIZE - 32
_ARGON2ID = 1
NO_RECOVERY, RECOVERY_CODE = 0, 1  # kinds of the recovery slot
_PRACTICE = 0x01

#         magic, major, minor, vault id, generation, flags
_FIXED = struct.Struct(">8sHH16sQB3x")
#         kdf, memory KiB, passes, lanes, salt
_PASSPHRASE = struct.Struct(">B3xIII16s")
#         kind, salt
_RECOVERY = struct.Struct(">B15x16s")
_RECOVERY_INFO = b"recovery"


class Label(StrEnum):
    """What a key derived from the master key is for; the text is HKDF's info."""

    RECORDS = "records"
    STATE = "state"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Header:
    """What a key file says in the clear. All of it is authenticated by each slot (as associated data)."""

    vault_id: bytes
    generation: int
    practice: bool
    cost: Cost
    salt: bytes
    recovery_kind: int = NO_RECOVERY
    recovery_salt: bytes = bytes(16)
    minor: int = MINOR

    def to_bytes(self) -> bytes:
        """Return the header's 256 bytes."""
        flags = _PRACTICE if self.practice else 0
        cost = self.cost
        written = (
            _FIXED.pack(MAGIC, MAJOR, self.minor, self.vault_id, self.generation, flags)
            + _PASSPHRASE.pack(_ARGON2ID, cost.memory_kib, cost.passes, cost.lanes, self.salt)
            + _RECOVERY.pack(self.recovery_kind, self.recovery_salt)
        )
        return written.ljust(_HEADER_SIZE, b"\0")


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key file that is whole: its checksum and its values hold. Nothing in it is authenticated yet."""

    raw: bytes
    header: Header

    @property
    def passphrase_slot(self) -> tuple[bytes, bytes]:
        """Return the nonce of the passphrase slot, and its ciphertext with the tag."""
        return self._slot(_PASSPHRASE_SLOT)

    @property
    def recovery_slot(self) -> tuple[bytes, bytes]:
        """Return the nonce of the recovery slot, and its ciphertext with the tag; zeros while it is empty."""
        return self._slot(_RECOVERY_SLOT)

    def _slot(self, place: int) -> tuple[bytes, bytes]:
        slot = self.raw[place : place + _SLOT_LENGTH]
        return slot[:_NONCE], slot[_NONCE:]


class Secrets:
    """The unwrapped keys of an open vault, in one locked page."""

    def __init__(self) -> None:
        self._page = LockedPage()
        self.slot_key = self._page.piece(32)  # of the passphrase slot; zeros where the code opened the vault
        self.payload = self._page.piece(_PAYLOAD_SIZE)
        self.master = self.payload[:32]
        self._records_salt = self.payload[32:48]
        self.recovery_key = self.payload[48:80]  # of the recovery slot; zeros while that is empty
        self.typed_key = self._page.piece(32)  # of the recovery slot, as a typed code gives it
        self._derived = self._page.piece(32)
        self.room = self._page.piece(128)  # for the records key as text, for a moment

    @property
    def records_salt(self) -> memoryview:
        """Return the salt of the records file, which is also that file's first 16 bytes."""
        return self._records_salt

    def derive(self, label: Label, vault_id: bytes, into: memoryview) -> None:
        """Write a label's 32-byte key: HKDF-SHA256 of the master key, salt the vault id, info the label."""
        HKDF(hashes.SHA256(), 32, vault_id, label.value.encode()).derive_into(self.master, into)

    def derived(self, label: Label, vault_id: bytes) -> memoryview:
        """Return the key of a label in a piece that the next call overwrites."""
        self.derive(label, vault_id, self._derived)
        return self._derived

    def fill_new(self) -> None:
        """Make a new master key and a new records salt."""
        self.payload[:48] = os.urandom(48)

    def take_over(self, other: Secrets) -> None:
        """Become a copy of other secrets."""
        self.payload[:] = other.payload
        self.slot_key[:] = other.slot_key

    def derive_typed(self, code: bytes, salt: bytes) -> None:
        """Write the key a recovery code gives, HKDF-SHA256 of its 16 bytes, into :attr:`typed_key`."""
        HKDF(hashes.SHA256(), 32, salt, _RECOVERY_INFO).derive_into(code, self.typed_key)

    def wipe(self) -> None:
        """Forget everything."""
        self._page.wipe()


def is_whole(raw: bytes) -> bool:
    """Return whether one copy is as it was written, be it of a later version."""
    try:
        parse(raw)
    except Known as known:
        return known.kind is not Failure.KEYS_DAMAGED
    return True


def parse(raw: bytes) -> KeyFile:
    """Read the bytes of one copy.

    Raises Known: KEYS_DAMAGED where it is not a whole key file, VAULT_NEWER for a later major version,
    KDF_REFUSED for a cost out of bounds.
    """
    if len(raw) != SIZE or hashlib.sha256(raw[:_CHECKSUM]).digest() != raw[_CHECKSUM:]:
        raise Known(Failure.KEYS_DAMAGED)
    magic, major, minor, vault_id, generation, flags = _FIXED.unpack_from(raw)
    if magic != MAGIC or major == 0:
        raise Known(Failure.KEYS_DAMAGED)
    if major > MAJOR:
        raise Known(Failure.VAULT_NEWER)
    kdf, memory, passes, lanes, salt = _PASSPHRASE.unpack_from(raw, _FIXED.size)
    kind, recovery_salt = _RECOVERY.unpack_from(raw, _FIXED.size + _PASSPHRASE.size)
    cost = Cost(memory, passes, lanes)
    if kdf != _ARGON2ID or not cost.is_acceptable():
        raise Known(Failure.KDF_REFUSED)
    practice = bool(flags & _PRACTICE)
    return KeyFile(raw, Header(vault_id, generation, practice, cost, salt, kind, recovery_salt, minor))


def open_slot(file: KeyFile, secrets: Secrets) -> bool:
    """Unwrap the passphrase slot with ``secrets.slot_key``; False where that is not its key."""
    return _unwrap(file, file.passphrase_slot, secrets.slot_key, secrets)


def open_recovery_slot(file: KeyFile, secrets: Secrets) -> bool:
    """Unwrap the recovery slot with ``secrets.typed_key``; False where that is not its key or it is empty."""
    if file.header.recovery_kind != RECOVERY_CODE:
        return False
    return _unwrap(file, file.recovery_slot, secrets.typed_key, secrets)


def _unwrap(file: KeyFile, slot: tuple[bytes, bytes], key: memoryview, secrets: Secrets) -> bool:
    nonce, sealed = slot
    try:
        AESGCM(key).decrypt_into(nonce, sealed, file.raw[:_HEADER_SIZE], secrets.payload)
    except InvalidTag:
        wipe(secrets.payload)  # the library leaves what it had decrypted before it saw the tag
        return False
    return True


def build(header: Header, secrets: Secrets, nonces: tuple[bytes, bytes] | None = None) -> KeyFile:
    """Wrap the secrets in each slot the header names, and return the whole file.

    The passphrase slot is wrapped under ``secrets.slot_key``, the recovery slot under
    ``secrets.recovery_key``. ``nonces`` (of the two slots) are for the known-answer vectors alone; otherwise
    they are drawn anew.
    """
    first, second = nonces or (os.urandom(_NONCE), os.urandom(_NONCE))
    clear = header.to_bytes()
    slots = _wrap(secrets.slot_key, first, secrets, clear)
    if header.recovery_kind == RECOVERY_CODE:
        slots += _wrap(secrets.recovery_key, second, secrets, clear)
    body = (clear + slots).ljust(_CHECKSUM, b"\0")
    return KeyFile(body + hashlib.sha256(body).digest(), header)


def _wrap(key: memoryview, nonce: bytes, secrets: Secrets, clear: bytes) -> bytes:
    return (nonce + AESGCM(key).encrypt(nonce, secrets.payload, clear)).ljust(_SLOT_SIZE, b"\0")
