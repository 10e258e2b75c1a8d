"""The mark of a backup: which vault it is of, which records lie in it, and when each was made.

FORMAT.md, "backup", is the authority. Nothing here is secret and nothing is vouched for: whoever can write to
the medium can write the mark. It says to the person what lies where, before anything is unlocked.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from datetime import UTC, datetime

SIZE = 4096
KEPT = 5  # generations of records, the newest among them

_MAGIC = b"KOREMBAK"
_CHECKSUM = SIZE - 32
#                   magic, major, vault id, backup id, number of generations
_HEAD = struct.Struct(">8sH6x16s16sB15x")
#                         number, made, generation of the keys
_GENERATION = struct.Struct(">QQQ")


@dataclass(frozen=True, slots=True)
class Generation:
    """Records as they were once. ``number`` is 0 for the newest, else that of ``records.db.older-N``."""

    number: int
    made: datetime  # in UTC, whole seconds
    keys: int  # the generation of the key files of that day


@dataclass(frozen=True, slots=True)
class Mark:
    """What a backup says of itself; without generations it is half-made.

    An id of zeros marks a restore under way: the folder is to become a vault.
    """

    vault_id: bytes
    backup_id: bytes
    generations: tuple[Generation, ...] = ()

    @property
    def is_restore(self) -> bool:
        """Return whether the folder is to become a vault."""
        return not any(self.backup_id)

    def to_bytes(self) -> bytes:
        """Return the mark's 4,096 bytes."""
        kept = self.generations[:KEPT]
        body = _HEAD.pack(_MAGIC, 1, self.vault_id, self.backup_id, len(kept)) + b"".join(
            _GENERATION.pack(one.number, int(one.made.timestamp()), one.keys) for one in kept
        )
        body = body.ljust(_CHECKSUM, b"\0")
        return body + hashlib.sha256(body).digest()


def is_torn(raw: bytes | None) -> bool:
    """Return whether these may be the remains of a mark whose writing was cut short, and nobody's file."""
    return raw is not None and parse(raw) is None and (not any(raw) or raw.startswith(_MAGIC))


def parse(raw: bytes | None) -> Mark | None:
    """Read a mark, None where it is damaged, of a later version, or not there."""
    if raw is None or len(raw) != SIZE or hashlib.sha256(raw[:_CHECKSUM]).digest() != raw[_CHECKSUM:]:
        return None
    magic, major, vault_id, backup_id, count = _HEAD.unpack_from(raw)
    if magic != _MAGIC or major != 1 or count > KEPT:
        return None
    places = range(_HEAD.size, _HEAD.size + count * _GENERATION.size, _GENERATION.size)
    try:
        generations = tuple(
            Generation(number, datetime.fromtimestamp(made, UTC), keys)
            for number, made, keys in (_GENERATION.unpack_from(raw, place) for place in places)
        )
    except (ValueError, OverflowError, OSError):
        return None
    return Mark(vault_id, backup_id, generations)
