"""The three languages of the interface, the wording and the paper."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """A language by its ISO 639-1 code."""

    KK = "kk"
    RU = "ru"
    EN = "en"

    @classmethod
    def from_locale(cls, name: str) -> Language:
        """Return the language of a locale name such as ``kk_KZ.UTF-8``; Russian where it is another."""
        code = name[:2].lower()
        return cls(code) if code in {"kk", "ru", "en"} else cls.RU
