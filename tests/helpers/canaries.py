"""Words planted in a made-up case, and the search for them in files and folders.

Every run draws its own words, so that what another run left behind is never taken for a leak of this one.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PROGRAM = "korem"
"""What must not stand in a home folder, whatever the case of its letters: the program's name."""

_LETTERS = "бвгджзклмнпрстфх"  # consonants alone make no word of any language
_CHUNK = 1 << 22  # bytes read at once


def a_word() -> str:
    """Return twelve letters that stand nowhere else, a Kazakh one among them."""
    drawn = "".join(secrets.choice(_LETTERS) for _ in range(11))
    return f"{drawn[0].upper()}{drawn[1:6]}ң{drawn[6:]}"


@dataclass(frozen=True)
class Planted:
    """A case file and the words in it, by where they stand."""

    path: Path
    words: Mapping[str, str]

    def needles(self) -> dict[str, bytes]:
        """Return every written form of every word."""
        return forms(self.words)


def plant(folder: Path) -> Planted:
    """Write a short case with a word in each kind of answer, a file and its name, and a note."""
    kinds = ("account", "name", "threat", "file name", "file", "shows", "note")
    words = {kind: a_word() for kind in kinds}
    file = folder / f"{words['file name']}.txt"
    folder.mkdir(parents=True, exist_ok=True)
    file.write_text(f"Квитанция: {words['file']}\n", encoding="utf-8")
    path = folder / "case.toml"
    path.write_text(_CASE.format(**{kind.replace(" ", "_"): word for kind, word in words.items()}), "utf-8")
    return Planted(path, words)


def forms(words: Mapping[str, str]) -> dict[str, bytes]:
    """Return words in UTF-8, UTF-16 of both orders, and as JSON writes them in ASCII, by their names."""
    encoded = {}
    for name, word in words.items():
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            encoded[f"{name} in {encoding}"] = word.encode(encoding)
        encoded[f"{name} in ASCII JSON"] = json.dumps(word)[1:-1].encode()
    return encoded


def key_forms(name: str, key: bytes) -> dict[str, bytes]:
    """Return a key as bytes and as figures of both cases."""
    figures = key.hex().encode()
    return {f"{name}, raw": key, f"{name}, hex": figures, f"{name}, HEX": figures.upper()}


def found_in(folders: Iterable[Path], needles: Mapping[str, bytes], *, any_case: bool = False) -> list[str]:
    """Return "file: needle" for every needle in the content or the name of a file or folder below.

    ``any_case`` looks at ASCII letters only as letters; the needles are lower case then.
    """
    found = []
    for folder in folders:
        for path in walk(folder):
            name = os.fsencode(path.relative_to(folder))
            found += [f"{path}: {label} in its name" for label in matches(name, needles, any_case=any_case)]
            if path.is_file() and not path.is_symlink():
                seen = search(_read(path), needles, any_case=any_case)
                found += [f"{path}: {label}" for label in sorted(seen)]
            elif path.is_symlink():
                target = os.fsencode(os.readlink(path))
                found += [f"{path}: {label} in its target" for label in matches(target, needles)]
    return found


def _read(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def walk(folder: Path) -> Iterator[Path]:
    """Give everything below a folder, hidden files too; what vanishes meanwhile is passed over."""
    for parent, folders, files in os.walk(folder):
        for name in (*folders, *files):
            yield Path(parent, name)


def search(chunks: Iterable[bytes], needles: Mapping[str, bytes], *, any_case: bool = False) -> set[str]:
    """Return the labels of the needles found in a stream of chunks, also across their borders."""
    overlap = max(map(len, needles.values())) - 1
    found: set[str] = set()
    tail = b""
    for chunk in chunks:
        window = tail + chunk
        found.update(matches(window, needles, any_case=any_case))
        tail = window[-overlap:]
    return found


def matches(data: bytes, needles: Mapping[str, bytes], *, any_case: bool = False) -> list[str]:
    """Return the labels of the needles in some bytes."""
    searched = data.lower() if any_case else data
    return [label for label, needle in needles.items() if needle in searched]


_CASE = """\
format = 1
language = "ru"
today = 2026-11-20

[answers]
"happened.kind" = "extorted"
"own.words" = \"\"\"
С меня требуют деньги: {account}.
\"\"\"
"evidence.items" = ["receipt"]

[[person]]
row = "inspector"
"person.name" = {{ surname = "{name}", given = "Данияр", no_patronymic = true }}

[[episode]]
row = "permit"
"episode.sum" = {{ amount = "1 234 567,50", currency = "KZT" }}
"episode.threat" = "Найдёт причину отказать: {threat}."

[[evidence]]
name = "receipt"
file = "{file_name}.txt"
how = "drop"
shows = "квитанция {shows}"

[[note]]
text = \"\"\"Спросить у дежурного: {note}\"\"\"
"""
