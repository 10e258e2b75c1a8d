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
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

from korem_desktop.vault.folder import JOURNAL, RECORDS, STATE, Folder
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


class State:
    """The state file of an open vault. Methods raise OSError."""

    def __init__(self, folder: Folder, sealed: SealedFolder, secrets: Secrets, vault_id: bytes) -> None:
        self._folder = folder
        self._sealed = sealed
        self._secrets = secrets
        self._vault_id = vault_id
        self._counter = 0

    def is_as_left(self) -> bool:
        """Return whether nothing changed since the last clean lock; True where there was none.

        Called before the records are opened.
        """
        raw = self._folder.read(STATE, 2 * _PLACE) or b""
        found = [record for place in (0, _PLACE) if (record := self._parse(raw[place:])) is not None]
        if not found:
            return False
        self._counter, clean, left = max(found, key=lambda record: record[0])
        return not clean or (self._journal_is_empty() and left == self._look())

    def write_in_use(self) -> None:
        """Say that what follows is not vouched for, before anything is written."""
        self._write(clean=False, snapshot=Snapshot())

    def write_clean(self) -> None:
        """Put down how everything was left. Called after the records were closed."""
        if self._journal_is_empty():
            self._write(clean=True, snapshot=self._look())

    def _write(self, *, clean: bool, snapshot: Snapshot) -> None:
        self._counter += 1
        body = _BODY.pack(_MAGIC, self._counter, clean, snapshot.count, snapshot.records, snapshot.sealed)
        record = (body + self._mac(body)).ljust(_PLACE, b"\0")
        self._folder.overwrite(STATE, record, offset=(self._counter % 2) * _PLACE)

    def _parse(self, raw: bytes) -> tuple[int, bool, Snapshot] | None:
        body, mac = raw[: _BODY.size], raw[_BODY.size : _BODY.size + 32]
        if len(mac) != 32 or not hmac.compare_digest(mac, self._mac(body)):
            return None
        magic, counter, clean, count, records, sealed = _BODY.unpack(body)
        return (counter, bool(clean), Snapshot(records, sealed, count)) if magic == _MAGIC else None

    def _mac(self, body: bytes) -> bytes:
        key = self._secrets.derived(Label.STATE, self._vault_id)
        mac = HMAC(key, SHA256())
        mac.update(body)
        return mac.finalize()

    def _journal_is_empty(self) -> bool:
        return not self._folder.read(JOURNAL, 1)

    def _look(self) -> Snapshot:
        sizes = self._sealed.sizes()
        sealed = hashlib.sha256()
        for name in sorted(sizes):
            sealed.update(os.fsencode(name) + b"\0" + sizes[name].to_bytes(8, "big"))
        return Snapshot(self._folder.sha256(RECORDS), sealed.digest(), len(sizes))
