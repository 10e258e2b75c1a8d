"""Reading a sealed item: any place, from any thread, until it is poisoned."""

from __future__ import annotations

import os
import threading

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from korem_desktop.failures import Failure, Known
from korem_desktop.vault.faults import from_system
from korem_desktop.vault.layout import TAG, Sealing
from korem_desktop.vault.locked_page import wipe
from korem_desktop.vault.sealed_folder import SealedFolder


class SealedReader:
    """A domain ``Readable`` over an item's sealed files. One chunk at a time is kept in the clear."""

    def __init__(self, sealing: Sealing, name: str, vault_id: bytes, folder: SealedFolder) -> None:
        """Look at the files; raises Known: SEALED_MISSING, SEALED_DAMAGED for a wrong length."""
        self._sealing = sealing
        self._name = name
        self._vault_id = vault_id
        self._folder = folder
        self._cipher: AESGCM | None = AESGCM(sealing.key)
        self._lock = threading.Lock()
        self._descriptor, self._segment = -1, -1
        self._chunk = -1
        self._plain = bytearray(sealing.shape.chunk_size)
        self._check_files()

    @property
    def size(self) -> int:
        """Return the length of the content in bytes."""
        return self._sealing.shape.size

    def read(self, offset: int, length: int) -> bytes:
        """Return at most ``length`` bytes from ``offset``; fewer only at the end.

        Raises Known: SEALED_DAMAGED with the place, SEALED_MISSING, MEDIUM_FAILED; RECORDS_CLOSED once
        poisoned.
        """
        shape = self._sealing.shape
        offset = max(0, offset)
        end = min(shape.size, offset + max(0, length))
        parts = []
        while offset < end:
            chunk, skip = divmod(offset, shape.chunk_size)
            take = min(end - offset, shape.chunk_size - skip)
            with self._lock:
                try:
                    self._load(chunk)
                    parts.append(bytes(memoryview(self._plain)[skip : skip + take]))
                finally:
                    if self._cipher is None:
                        self._let_go()
            offset += take
        if self._cipher is None:
            raise Known(Failure.RECORDS_CLOSED)
        return b"".join(parts)

    def poison(self) -> None:
        """Make every further read fail, and forget the key. Never waits: a read under way tidies up."""
        self._cipher = None
        if self._lock.acquire(blocking=False):
            try:
                self._let_go()
            finally:
                self._lock.release()

    def _check_files(self) -> None:
        shape = self._sealing.shape
        for segment, name in enumerate(self._sealing.names):
            try:
                found = self._folder.size(name)
            except OSError as error:
                raise from_system(error) from error
            if found is None:
                raise Known(Failure.SEALED_MISSING, name=self._name)
            if found != shape.file_size(segment):
                first = shape.segment_range(segment)[0]
                whole = min(found, shape.file_size(segment)) // (shape.chunk_size + TAG)
                raise self._damaged(first + whole)

    def _load(self, chunk: int) -> None:
        """Bring a chunk into the clear; called under the lock."""
        cipher = self._cipher
        if cipher is None:
            raise Known(Failure.RECORDS_CLOSED)
        if chunk == self._chunk:
            return
        self._chunk = -1
        shape = self._sealing.shape
        segment = shape.segment_of(chunk)
        size = shape.chunk_length(chunk)
        sealed = self._read_sealed(segment, shape.place_in_file(chunk), size + TAG)
        if len(sealed) != size + TAG:
            raise self._damaged(chunk)
        plain = memoryview(self._plain)
        try:
            cipher.decrypt_into(
                shape.nonce(chunk), sealed, self._sealing.associated(self._vault_id, segment), plain[:size]
            )
        except InvalidTag as error:
            wipe(plain)
            raise self._damaged(chunk) from error
        self._chunk = chunk

    def _read_sealed(self, segment: int, place: int, length: int) -> bytes:
        try:
            if segment != self._segment:
                self._close_file()
                self._descriptor = self._folder.open(self._sealing.names[segment])
                self._segment = segment
            parts = []
            while length and (part := os.pread(self._descriptor, length, place)):
                parts.append(part)
                place, length = place + len(part), length - len(part)
            return b"".join(parts)
        except FileNotFoundError as error:
            raise Known(Failure.SEALED_MISSING, name=self._name) from error
        except OSError as error:
            raise from_system(error) from error

    def _damaged(self, chunk: int) -> Known:
        place = min(chunk * self._sealing.shape.chunk_size, self.size)
        return Known(Failure.SEALED_DAMAGED, name=self._name, place=place)

    def _let_go(self) -> None:
        self._close_file()
        wipe(self._plain)
        self._chunk = -1

    def _close_file(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor, self._segment = -1, -1
