"""The passphrase as bytes: what is accepted, and how it is written before the key derivation."""

from __future__ import annotations

import unicodedata

from korem_desktop.failures import Failure, Known

LONGEST = 1024  # characters after NFC; more is a pasted text, not a passphrase
SHORTEST = 8  # characters after NFC; binds creation only


def to_bytes(passphrase: str) -> bytearray:
    """Return the passphrase in NFC and UTF-8, to be wiped by the caller.

    A lone surrogate (half of a character, as a broken input method may type) is kept as its three bytes.
    Raises Known: empty, or longer than :data:`LONGEST`.
    """
    if not passphrase:
        raise Known(Failure.PASSPHRASE_EMPTY)
    # Composing shortens at most four to one, so a text far over the limit is refused before it is walked.
    if len(passphrase) > 4 * LONGEST:
        raise Known(Failure.PASSPHRASE_TOO_LONG, longest=LONGEST)
    composed = unicodedata.normalize("NFC", passphrase)
    if len(composed) > LONGEST:
        raise Known(Failure.PASSPHRASE_TOO_LONG, longest=LONGEST)
    return bytearray(composed, "utf-8", "surrogatepass")


def new_to_bytes(passphrase: str) -> bytearray:
    """Return a passphrase to make a vault with, as :func:`to_bytes` does; one too short is Known as well."""
    typed = to_bytes(passphrase)
    if len(typed.decode("utf-8", "surrogatepass")) < SHORTEST:
        raise Known(Failure.PASSPHRASE_TOO_SHORT, shortest=SHORTEST)
    return typed
