"""Every page of a records file in plain, read without SQLite: what a thorough looker with the key would see.

Pages as FORMAT.md has them: 4,096 bytes, of which the last 80 are IV (16) and HMAC; the first 16 bytes of the
file are the salt.
"""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE, RESERVED = 4096, 80


def plain_pages(path: Path, key: bytes) -> bytes:
    """Return all pages decrypted, one after another; a page that is not of this key comes out as noise."""
    raw = path.read_bytes()
    found = []
    for place in range(0, len(raw) - len(raw) % PAGE, PAGE):
        page = raw[place : place + PAGE]
        iv = page[PAGE - RESERVED : PAGE - RESERVED + 16]
        body = page[16 if place == 0 else 0 : PAGE - RESERVED]
        decryptor = Cipher(AES(key), CBC(iv)).decryptor()
        found.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(found)
