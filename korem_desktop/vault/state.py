"""The state record: how the last lock left the records and the sealed files, so that a swap can be seen.

Two records lie in one file and are written in turn, so that one is always whole: *in use* before a session
writes anything, *clean* after it has closed. Only a clean record says how things should be; after a kill
nothing is compared. A whole older folder, with its own older record, cannot be told from a true one.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

from korem_desktop.vault.folder import JOURNAL, STATE, Folder
from korem_desktop.vault.keys import Label, Secrets
from korem_desktop.vault.sealed_folder import SealedFolder

_MAGIC = b"KOREMSTA"
#                  magic, counter, clean, sealed files, records, sealed names and sizes
_BODY = struct.Struct(">8sQB3xI32s32s")
_PLACE = 4096  # each record has a page of the file to itself


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is compared: the SHA-256 of the records file, and of the sealed files' names and sizes."""

    records: bytes = bytes(32)
    sealed: bytes = bytes(32)
    count: int = 0


@dataclass(frozen=True, slots=True)
class Left:
    """How the last session left the vault; only a clean one vouches for its snapshot."""

    counter: int
    is_clean: bool
    snapshot: Snapshot


def _on() -> None:
    """Go on."""


class State:
    """The state file of an open vault. Methods raise OSError."""

    left: Left | None = None  # None: no record, or none of this vault's own

    def __init__(self, folder: Folder, sealed: SealedFolder, secrets: Secrets, vault_id: bytes) -> None:
        self._folder = folder
        self._sealed = sealed
        self._secrets = secrets
        self._vault_id = vault_id
        self._counter = 0

    @property
    def counter(self) -> int:
        """Return the number of the record written last, or read."""
        return self._counter

    def read(self) -> None:
        """Read how the vault was left, into :attr:`left`. Called before the records are opened."""
        raw = self._folder.read(STATE, 2 * _PLACE) or b""
        found = [record for place in (0, _PLACE) if (record := self._parse(raw[place:])) is not None]
        if found:
            self.left = max(found, key=lambda record: record.counter)
            self._counter = self.left.counter

    def journal_is_empty(self) -> bool:
        """Return whether no transaction is left half-done."""
        return not self._folder.read(JOURNAL, 1)

    def sealed_are_as_left(self, step: Callable[[], None]) -> bool:
        """Return whether the sealed files' names and sizes are as left; ``step`` may stop it by raising."""
        left = self.left
        if left is None or not left.is_clean:
            return True
        return self._look(step) == (left.snapshot.sealed, left.snapshot.count)

    def write_in_use(self) -> None:
        """Say that what follows is not vouched for, before anything is written.

        Where that cannot be said, an earlier *clean* is removed, so that it does not speak for what follows.
        """
        try:
            self._write(clean=False, snapshot=Snapshot())
        except OSError:
            self._folder.remove(STATE)
            raise

    def write_clean(self, records: bytes) -> None:
        """Put down how everything was left: the records, closed by now, by their SHA-256."""
        sealed, count = self._look(_on)
        self._write(clean=True, snapshot=Snapshot(records, sealed, count))

    def _write(self, *, clean: bool, snapshot: Snapshot) -> None:
        self._counter += 1
        body = _BODY.pack(_MAGIC, self._counter, clean, snapshot.count, snapshot.records, snapshot.sealed)
        record = (body + self._mac(body)).ljust(_PLACE, b"\0")
        self._folder.overwrite(STATE, record, offset=(self._counter % 2) * _PLACE)

    def _parse(self, raw: bytes) -> Left | None:
        body, mac = raw[: _BODY.size], raw[_BODY.size : _BODY.size + 32]
        if len(mac) != 32 or not hmac.compare_digest(mac, self._mac(body)):
            return None
        magic, counter, clean, count, records, sealed = _BODY.unpack(body)
        return Left(counter, bool(clean), Snapshot(records, sealed, count)) if magic == _MAGIC else None

    def _mac(self, body: bytes) -> bytes:
        key = self._secrets.derived(Label.STATE, self._vault_id)
        mac = HMAC(key, SHA256())
        mac.update(body)
        return mac.finalize()

    def _look(self, step: Callable[[], None]) -> tuple[bytes, int]:
        sizes = self._sealed.sizes(step)
        sealed = hashlib.sha256()
        for name in sorted(sizes):
            sealed.update(os.fsencode(name) + b"\0" + sizes[name].to_bytes(8, "big"))
        return sealed.digest(), len(sizes)


def seems_clean(folder: Folder) -> bool:
    """Return whether the vault seems to have been left clean, told without the key: only worth a guess."""
    raw = folder.read(STATE, 2 * _PLACE) or b""
    found = [raw[place : place + _BODY.size] for place in (0, _PLACE)]
    records = [_BODY.unpack(one) for one in found if len(one) == _BODY.size]
    return bool(records) and bool(max(records, key=lambda record: record[1])[2])
