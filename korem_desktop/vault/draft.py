"""The last words, sealed under the vault's key ``draft`` while its medium does not answer.

They go through the lock as ciphertext, in the memory of the next process, and are saved when the vault is
unlocked again. FORMAT.md, "A draft", says every byte.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from korem_desktop.failures import Failure, Known
from korem_desktop.vault.keys import Label, Secrets
from korem_desktop.vault.locked_page import wipe

_MAGIC = b"KOREMDFT"
_NONCE = 12
_HEAD = len(_MAGIC) + 16


def seal(secrets: Secrets, vault_id: bytes, plain: bytes, nonce: bytes | None = None) -> bytes:
    """Return ``plain`` sealed for one vault; ``nonce`` is for the known-answer vector alone.

    Raises Known(RECORDS_CLOSED) where the keys are gone already.
    """
    nonce = nonce or os.urandom(_NONCE)
    head = _MAGIC + vault_id
    sealed = head + nonce + _with_key(secrets, vault_id, lambda cipher: cipher.encrypt(nonce, plain, head))
    if not any(secrets.master):  # closed meanwhile: it may have been sealed under the zeros left there
        raise Known(Failure.RECORDS_CLOSED)
    return sealed


def unseal(secrets: Secrets, vault_id: bytes, sealed: bytes) -> bytes:
    """Return what was sealed for this vault. Raises Known(TYPING_LOST)."""
    head, nonce, rest = sealed[:_HEAD], sealed[_HEAD : _HEAD + _NONCE], sealed[_HEAD + _NONCE :]
    if head != _MAGIC + vault_id or len(nonce) != _NONCE:
        raise Known(Failure.TYPING_LOST)
    try:
        return _with_key(secrets, vault_id, lambda cipher: cipher.decrypt(nonce, rest, head))
    except InvalidTag as error:
        raise Known(Failure.TYPING_LOST) from error


def _with_key(secrets: Secrets, vault_id: bytes, use: Callable[[AESGCM], bytes]) -> bytes:
    key = bytearray(32)  # of its own: another thread may be deriving into the shared piece
    try:
        secrets.derive(Label.DRAFT, vault_id, memoryview(key))
        return use(AESGCM(key))
    finally:
        wipe(key)
