"""A source of bytes that can be read anywhere and poisoned."""

from __future__ import annotations

from typing import Protocol


class Readable(Protocol):
    """Random-access bytes; ``read`` may be called from any thread. After ``poison`` every read fails."""

    @property
    def size(self) -> int:
        """Return the length in bytes."""

    def read(self, offset: int, length: int) -> bytes:
        """Return at most ``length`` bytes from ``offset``; fewer only at the end. Raises Known."""

    def poison(self) -> None:
        """Make every further read fail, and forget the key."""
