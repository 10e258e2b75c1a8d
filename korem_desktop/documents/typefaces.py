"""The typefaces a paper is set in, which letters they have, and what prints where they have none.

Every letter a person can type is either in one of the fonts, or prints as its number in brackets; nothing
is dropped silently. Signs without ink of their own (joiners, direction marks) are left out, since they
print nothing.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from functools import cache
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont

from korem_desktop import paths

Font = Any  # reportlab.pdfbase.ttfonts.TTFont, which carries no types


class Face(Enum):
    """A typeface by its part on the paper: its fonts in the order they are asked for a letter."""

    TEXT = ("NotoSerif-Regular", "NotoSans-Regular", "PTM55F")
    BOLD = ("NotoSerif-Bold", "NotoSans-Bold", "NotoSerif-Regular", "PTM55F")
    ITALIC = ("NotoSerif-Italic", "NotoSerif-Regular", "NotoSans-Regular", "PTM55F")
    SMALL = ("NotoSans-Regular", "NotoSerif-Regular", "PTM55F")
    SMALL_BOLD = ("NotoSans-Bold", "NotoSerif-Bold", "NotoSans-Regular", "PTM55F")
    MONO = ("PTM55F", "NotoSans-Regular", "NotoSerif-Regular")

    def __init__(self, *fonts: str) -> None:
        self.fonts = fonts
        self.first = fonts[0]


_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_SPACES = re.compile("[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
_INKED_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")
_LAST_PRINTABLE = 0xFFFF  # ReportLab's map back to Unicode writes four hexadecimal digits a letter


@cache
def font(name: str) -> Font:
    """Return a shipped font, read once; shaping stays off, so that a letter always prints the same."""
    return TTFont(name, str(paths.resources() / "fonts" / f"{name}.ttf"), shapable=False)


@cache
def widths(name: str) -> dict[str, float]:
    """Return the letters a font has with their advance in thousandths of the size."""
    face = font(name).face
    inked = (code for code in face.charToGlyph if 0x20 <= code <= _LAST_PRINTABLE and code != 0x7F)
    return {chr(code): float(face.getCharWidth(code)) for code in inked}


def missing_characters(text: str) -> tuple[str, ...]:
    """Return the characters of a text no font has, once each, in the order they come."""
    normal = unicodedata.normalize("NFC", text)
    return tuple(dict.fromkeys(char for char in normal if not _is_quiet(char) and not _is_printable(char)))


def printable(text: str) -> str:
    """Return a text as it prints: its words as typed, and ``[U+1F600]`` for a character no font has.

    Composed to NFC (a letter and its accent print as one), line ends as ``\\n``, any other white space that
    may break as one space, inkless signs left out.
    """
    if text.isascii() and text.isprintable():
        return text
    normal = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
    normal = _SPACES.sub(" ", normal)
    letters = widths(Face.TEXT.first)
    if all(char in letters or char == "\n" for char in set(normal) - {"\u00ad"}) and "\u00ad" not in normal:
        return normal
    return "".join(_visible(char) for char in normal)


def pieces(face: Face, text: str) -> list[tuple[str, str, float]]:
    """Cut a printable text into runs of one font each: the font's name, the run, its width at size 1000."""
    first = widths(face.first)
    try:
        return [(face.first, text, sum([first[char] for char in text]))]
    except KeyError:
        pass  # some letter is in another font: letter by letter
    runs: list[tuple[str, str, float]] = []
    for char in text:
        name = next(candidate for candidate in face.fonts if char in widths(candidate))
        wide = widths(name)[char]
        if runs and runs[-1][0] == name:
            runs[-1] = (name, runs[-1][1] + char, runs[-1][2] + wide)
        else:
            runs.append((name, char, wide))
    return runs


def _is_printable(char: str) -> bool:
    return char == "\n" or any(char in widths(name) for name in Face.TEXT.fonts)


def _is_quiet(char: str) -> bool:
    """Return whether a character asks for no ink: white space, joiners, direction marks, variants."""
    if _LINE_ENDS.match(char) or _SPACES.match(char):
        return True
    code = ord(char)
    if 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
        return True
    return unicodedata.category(char) == "Cf" and char not in _INKED_FORMATS


def _visible(char: str) -> str:
    if char == "\n":
        return char
    if _is_quiet(char):
        return " " if _SPACES.match(char) else ""
    return char if _is_printable(char) else f"[U+{ord(char):04X}]"
