"""The pages of the records as they lie on the medium: whether each is what was written. Nothing is decrypted.

SQLCipher's own check reads the whole file in one call that neither a save nor a lock can interrupt; this one
goes page by page. The layout is in FORMAT.md, "records.db".
"""

from __future__ import annotations

import hashlib
import hmac

PAGE = 4096
_SALT = 16  # stands before the first page's own bytes
_MAC = 64
_MASK = 0x3A  # SQLCipher derives the salt of the pages' key from the file's own
_ROUNDS = 2


class Pages:
    """The key of the pages' codes: 32 bytes that tell a true page and open none."""

    def __init__(self, key: memoryview, salt: memoryview) -> None:
        masked = bytes(byte ^ _MASK for byte in salt)
        self._salt = bytes(salt)
        self._key = hashlib.pbkdf2_hmac("sha512", key, masked, _ROUNDS, 32)

    def damaged(self, block: bytes, first: int) -> list[int]:
        """Return the numbers of the pages that are not as written; ``first`` (from 1) is the block's first.

        A page cut short is damaged.
        """
        view = memoryview(block)
        return [
            first + place // PAGE
            for place in range(0, len(block), PAGE)
            if not self._is_true(view[place : place + PAGE], first + place // PAGE)
        ]

    def _is_true(self, page: memoryview, number: int) -> bool:
        if len(page) != PAGE or (number == 1 and page[:_SALT] != self._salt):
            return False
        said = page[_SALT if number == 1 else 0 : PAGE - _MAC]
        code = hmac.digest(self._key, b"".join((said, number.to_bytes(4, "little"))), "sha512")
        return hmac.compare_digest(code, page[PAGE - _MAC :])
