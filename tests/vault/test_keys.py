"""The key file's bytes."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.failures import Failure, Known
from korem_desktop.vault import keys
from korem_desktop.vault.kdf import Cost
from korem_desktop.vault.keys import Header, Label, Secrets
from tests.helpers.vaults import known

HEADER = Header(bytes(range(16)), 7, True, Cost(64, 1, 1), bytes(range(16, 32)))


def the_secrets() -> Secrets:
    """Return secrets with fixed keys."""
    secrets = Secrets()
    secrets.slot_key[:] = bytes(range(32))
    secrets.payload[:48] = bytes(range(100, 148))
    return secrets


def with_checksum(body: bytes | bytearray) -> bytes:
    """Return the first 4,064 bytes with a checksum that holds."""
    return bytes(body[:4064]) + hashlib.sha256(body[:4064]).digest()


def parsed(raw: bytes) -> keys.KeyFile | None:
    """Return the key file, or None where it is refused by a kind that says why; anything else is raised."""
    try:
        return keys.parse(raw)
    except Known as fault:
        if fault.kind in (Failure.KEYS_DAMAGED, Failure.VAULT_NEWER, Failure.KDF_REFUSED):
            return None
        raise


def test_what_was_written_is_read() -> None:
    """Header and secrets come back from the bytes alone."""
    file = keys.parse(keys.build(HEADER, the_secrets()).raw)
    opened = Secrets()
    opened.slot_key[:] = bytes(range(32))
    assert file.header == HEADER
    assert keys.open_slot(file, opened)
    assert bytes(opened.master) == bytes(range(100, 132))
    assert bytes(opened.records_salt) == bytes(range(132, 148))


def test_a_wrong_key_leaves_nothing() -> None:
    """A failed opening is an answer, and what was decrypted before the tag is gone."""
    opened = Secrets()
    assert not keys.open_slot(keys.build(HEADER, the_secrets()), opened)
    assert bytes(opened.payload) == bytes(256)


def test_every_write_draws_a_nonce() -> None:
    """Two writes of the same secrets differ."""
    secrets = the_secrets()
    assert keys.build(HEADER, secrets).raw != keys.build(HEADER, secrets).raw


@pytest.mark.parametrize("place", range(256))
def test_every_byte_of_the_header_is_authenticated(place: int) -> None:
    """A changed header with a right checksum is refused, or does not open (the vault's flags included)."""
    raw = bytearray(keys.build(HEADER, the_secrets()).raw)
    raw[place] ^= 0x01
    file = parsed(with_checksum(raw))
    assert file is None or not keys.open_slot(file, the_secrets())


@given(st.integers(0, keys.SIZE - 1), st.integers(1, 255))
def test_a_flipped_byte_is_damage(place: int, mask: int) -> None:
    """Accidents are seen by the checksum, wherever they are."""
    raw = bytearray(WHOLE)
    raw[place] ^= mask
    with known(Failure.KEYS_DAMAGED):
        keys.parse(bytes(raw))


@given(st.binary(max_size=5000))
def test_any_bytes_are_damage(raw: bytes) -> None:
    """No bytes make the parser raise anything else."""
    with known(Failure.KEYS_DAMAGED):
        keys.parse(raw)


@given(st.binary(min_size=4064, max_size=4064), st.booleans())
def test_any_bytes_with_a_right_checksum_are_known_or_valid(body: bytes, has_magic: bool) -> None:
    """A hostile file is refused by kind, or is a key file with acceptable values."""
    raw = with_checksum((b"KOREMVLT\0\1" if has_magic else b"") + body)
    file = parsed(raw)
    assert file is None or file.header.cost.is_acceptable()


def test_a_later_major_version_is_newer() -> None:
    """A version this program does not know is told as that, a later minor one opens."""
    raw = bytearray(WHOLE)
    struct.pack_into(">H", raw, 8, 2)
    with known(Failure.VAULT_NEWER):
        keys.parse(with_checksum(raw))
    later = replace(HEADER, minor=5)
    file = keys.parse(keys.build(later, the_secrets()).raw)
    assert keys.open_slot(file, the_secrets())


def test_an_unknown_derivation_is_refused() -> None:
    """Only Argon2id is known to this version."""
    raw = bytearray(WHOLE)
    raw[40] = 2
    with known(Failure.KDF_REFUSED):
        keys.parse(with_checksum(raw))


def test_each_label_has_its_own_key() -> None:
    """Keys derived for different ends, or for different vaults, are different."""
    secrets = the_secrets()
    found = {bytes(secrets.derived(label, bytes([number]) * 16)) for label in Label for number in range(3)}
    assert len(found) == 9


def test_wiped_secrets_are_zeros() -> None:
    """After a lock nothing is left in the page."""
    secrets = the_secrets()
    secrets.derived(Label.RECORDS, bytes(16))
    secrets.wipe()
    assert not any(secrets.payload)
    assert not any(secrets.slot_key)


WHOLE = keys.build(HEADER, the_secrets()).raw
