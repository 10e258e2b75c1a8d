"""Rehearsals from outside: started as a person starts them; what they leave, read by other tools."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
EMOJI = "🙂"
PRINTED_EMOJI = "[U+1F642]"
NO_SPACE = "ұзынсөз" * 71 + "соң"
"""500 letters without a space."""

_BLOCK = 1 << 20


@dataclass(frozen=True)
class Played:
    """What a rehearsal left: its exit status, what it said, and its folder."""

    status: int
    said: str
    problems: str
    out: Path

    @property
    def passphrase(self) -> str:
        """Return the last line of the report."""
        return self.said.splitlines()[-1]


def rehearse(
    out: Path,
    *arguments: str,
    home: Path,
    seconds: float = 600,
    program: Sequence[str] = ("-m", "korem_desktop"),
) -> Played:
    """Play a rehearsal in a process and a home of its own, to the end of the process that replaces it.

    ``program`` is what Python runs until the lock; after it the program itself goes on.
    """
    home.mkdir(exist_ok=True)
    environment = {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "TMPDIR": str(home),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, *program, "rehearse", str(out), *arguments]
    done = subprocess.run(
        command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, timeout=seconds, check=False
    )
    return Played(done.returncode, done.stdout, done.stderr, out)


def files_under(folder: Path) -> set[str]:
    """Return the relative paths of all files below a folder."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}


def words_of(pdf: Path) -> list[str]:
    """Return the words of a PDF in its order; a word divided at a line's end is one again."""
    command = ["pdftotext", "-raw", "-enc", "UTF-8", str(pdf), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    return re.sub("\u00ad\\s*", "", text).split()


def greys_of(pdf: Path) -> list[float]:
    """Return for each page how much of it is light grey, as the word across a page of practice is."""
    command = ["pdftoppm", "-gray", "-r", "30", "-aa", "no", "-aaVector", "no", str(pdf)]
    pictures = subprocess.run(command, capture_output=True, check=True).stdout
    found = []
    while pictures:
        head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", pictures)
        assert head is not None
        size = int(head[1]) * int(head[2])
        page, pictures = pictures[head.end() : head.end() + size], pictures[head.end() + size :]
        found.append(sum(200 < grey < 250 for grey in page) / size)
    return found


def first_lost(wanted: Sequence[str], found: Sequence[str]) -> str:
    """Return the first word of a text that does not come in its order among others, "" where all do."""
    rest: Iterator[str] = iter(found)
    return next((word for word in wanted if word not in rest), "")


def account(length: int = 20_000) -> str:
    """Build an account of so many characters: every sentence another, all signs that are hard on the way."""
    parts = [f"Басы {EMOJI}. {NO_SPACE} соңы."]
    size = len(parts[0])
    number = 0
    while size < length:
        number += 1
        sentence = (
            f"{number}-сөйлем: ә{number} ғимарат, қала, таң, өрік, ұя, үй, һәм, іңір; ӘҒҚҢӨҰҮҺІ, "
            f'{number} 500 ₸ «дәйексөз {number}» <b>&amp;{number}</b> "q{number}" {EMOJI}.'
        )
        divider = "\n" if number % 12 == 0 else " "
        parts.append(f"{divider}{sentence}")
        size += len(divider) + len(sentence)
    return "".join(parts)[: length - 1].rstrip().ljust(length - 1, "ы") + "."


def big_case(folder: Path, large: int) -> Path:
    """Write the case of issue 2, "Must be seen" 2, with its files, the largest of ``large`` bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    long_name = ("әғқңөұүһі" * 14)[:120]
    files = {
        "large": (f"{EMOJI} бейне.mp4", "file", large),
        "long": (f"{long_name}.ogg", "file", 5_000),
        "dropped": ("сурет «бір» & <екі>.png", "drop", 70_000),
        "pasted": ("Документ 3.pdf", "paste", 300_000),
        "other": ("жазба.txt", "drop", 11),
        "same": ("тағы бір.m4a", "file", 1_000_000),
    }
    evidence = []
    for number, (name, (file, how, size)) in enumerate(files.items()):
        write_noise(folder / file, size, number)
        shows = f"{number}-жазба «{file[:20]}» не көрсетеді"
        evidence.append(f"[[evidence]]\nname = '{name}'\nfile = '{file}'\nhow = '{how}'\nshows = '{shows}'\n")
    path = folder / "case.toml"
    path.write_text(
        f'''
format = 1
language = "kk"
today = 2026-11-20

[answers]
"happened.kind" = "extorted"
"own.words" = """
{_escaped(account())}
"""
"urgent.set" = "no"
"evidence.items" = [{", ".join(f'"{name}"' for name in files)}]
"evidence.handed" = "with_statement"
"you.name" = {{ surname = "Ермекова", given = "Сәуле", no_patronymic = true }}
"you.iin" = "860314400123"
"you.document" = "id_card"
"you.document_number" = "000000001"
"you.residence" = "Үлгікент қаласы, Тұт көшесі, 7-үй"
"addressee.kind" = "undecided"
"request.what" = ["register"]

[[person]]
row = "one"
"person.name" = {{ surname = "Сәбитов", given = "Данияр" }}
"person.position" = "инспектор"
"person.institution" = "Үлгікент қаласының басқармасы"

[[person]]
row = "two"
"person.name" = {{ standing = "not_known" }}
"person.description" = "Ұзын бойлы, қара күрте, сол қасында тыртығы бар."
"person.position" = {{ standing = "not_known" }}
"person.institution" = {{ standing = "not_known" }}

[[episode]]
row = "first"
"episode.participants" = [{{ row = "one", role = "spoke" }}, {{ row = "two", role = "go_between" }}]
"episode.benefits" = ["money"]
"episode.sum" = {{ amount = "1 234 567,50 ₸" }}
"episode.act" = "Рұқсатқа қол қойғаны үшін."
"episode.when" = {{ precision = "open" }}
"episode.place" = {{ standing = "not_remembered" }}
"episode.way" = "қолма-қол"

{"".join(evidence)}
[[note]]
text = """
Бірінші жол {EMOJI}

<b>&amp;</b> үшінші жол
"""
''',
        encoding="utf-8",
    )
    return path


def write_noise(path: Path, size: int, seed: int) -> None:
    """Write a file of bytes that do not repeat within a block, different for every seed."""
    block = os.urandom(min(size, _BLOCK))
    with path.open("wb") as file:
        for start in range(0, size, _BLOCK):
            head = f"{seed}-{start}-".encode()[:size]
            file.write((head + block)[: min(_BLOCK, size - start)])


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
