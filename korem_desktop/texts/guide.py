"""The guide: short topics a frightened person can read before anything is stored, one language at a time.

Authored in ``resources/guide/<language>/``: a file a topic, ``emergency.toml``, and ``frame.toml`` with what
stands around them. ``guide.toml`` beside the folders holds what no language changes (the order of the topics,
the day of each source's text, the months after which it is shown as old) and says the format.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from korem_desktop.failures import Bug
from korem_desktop.languages import Language
from korem_desktop.paths import resources
from korem_desktop.texts.contacts import contacts


class Basis(StrEnum):
    """What a part of a topic rests on; it is always said beside the part."""

    LAW = "law"  # retold from a text of the law that was read
    OLD_LAW = "old_law"  # the same from a wording known to be old
    MEMO = "memo"  # the memo of 2022
    READING = "reading"  # our own understanding of the law
    ADVICE = "advice"  # our advice
    PROGRAM = "program"  # about this program


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with paragraphs, then rules or points, then closing paragraphs; each may be empty."""

    heading: str
    basis: Basis
    text: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()  # numbered: an order, or a count the reader was promised
    points: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Citation:
    """What a topic rests on, as shown (it names the day of the text), and that day.

    ``as_of`` is None where there is no such day: the program itself.
    """

    source: str
    words: str
    as_of: date | None
    limit: int  # months after which it is shown as old

    def is_old(self, today: date) -> bool:
        """Return whether the text is so old that it must be checked before relying on it."""
        if self.as_of is None:
            return False
        months = (today.year - self.as_of.year) * 12 + today.month - self.as_of.month
        return months - (today.day < self.as_of.day) >= self.limit


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic: a title, a lead of one sentence, parts, and what it rests on."""

    id: str
    title: str
    lead: str
    parts: tuple[Part, ...]
    citations: tuple[Citation, ...]

    def words(self) -> str:
        """Return everything of it that can be searched."""
        texts = [self.title, self.lead]
        for part in self.parts:
            texts += [part.heading, *part.text, *part.rules, *part.points, *part.after]
        return "\n".join([*texts, *(citation.words for citation in self.citations)])


@dataclass(frozen=True, slots=True)
class Call:
    """A number to dial in danger: what it is for, where it was seen and when."""

    number: str
    name: str
    purpose: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Emergency:
    """What to read in danger: numbers, what to say in short lines, and what the program cannot do."""

    title: str
    lead: str
    calls: tuple[Call, ...]
    say_heading: str
    say: tuple[str, ...]
    cannot: str
    old: str  # beside a number whose source is old


@dataclass(frozen=True, slots=True)
class Guide:
    """The guide in one language. ``basis``: the words for what a part rests on, "" where it needs none."""

    language: Language
    topics: tuple[Topic, ...]
    basis: Mapping[Basis, str]
    sources: str  # heading of what a topic rests on
    old: str  # said once where a source is old
    old_mark: str  # beside each old source
    emergency: Emergency

    def topic(self, topic_id: str) -> Topic:
        """Return a topic by its id. Raises Bug where there is none."""
        found = next((topic for topic in self.topics if topic.id == topic_id), None)
        if found is None:
            raise Bug(f"no guide topic: {topic_id}")
        return found

    def find(self, text: str) -> tuple[Topic, ...]:
        """Return the topics in which every word of a text stands, in order; all of them for an empty text."""
        wanted = _folded(text).split()
        return tuple(topic for topic in self.topics if all(word in _folded(topic.words()) for word in wanted))


@cache
def guide(language: Language) -> Guide:
    """Return the guide in a language, its files read once. Raises Bug naming the file and key at fault."""
    return read(resources() / "guide", language)


def read(folder: Path, language: Language) -> Guide:
    """Read the guide of a folder. Raises Bug naming the file and key at fault."""
    common = _Table("guide.toml", _load(folder / "guide.toml"))
    home = folder / language.value
    frame = _Table(f"{language.value}/frame.toml", _load(home / "frame.toml"))
    sources = _Sources(common, frame)
    names = common.texts("topics", needed=True)
    topics = tuple(
        _topic(name, _Table(f"{language.value}/{name}.toml", _load(home / f"{name}.toml")), sources)
        for name in names
    )
    emergency = _Table(f"{language.value}/emergency.toml", _load(home / "emergency.toml"))
    words = frame.table("basis")
    made = Guide(
        language,
        topics,
        basis={basis: words.text(basis.value, needed=False) for basis in Basis},
        sources=frame.text("sources"),
        old=frame.text("old"),
        old_mark=frame.text("old_mark"),
        emergency=_emergency(emergency, common.texts("calls", needed=True), sources, language),
    )
    for table in (common, frame, words, sources):
        table.close()
    return made


class _Table:
    """A table of a file that says which key was missing, of the wrong kind, or never asked for."""

    def __init__(self, place: str, values: Mapping[str, Any]) -> None:
        self._place = place
        self._values = values
        self._asked: set[str] = set()

    def value(self, key: str, kind: type, *, needed: bool = True) -> Any:
        self._asked.add(key)
        value = self._values.get(key)
        if value is None and not needed:
            return kind()
        if not isinstance(value, kind) or (needed and not value):
            raise self.no(key)
        return value

    def text(self, key: str, *, needed: bool = True) -> str:
        return str(self.value(key, str, needed=needed))

    def texts(self, key: str, *, needed: bool = False) -> tuple[str, ...]:
        found = self.value(key, list, needed=needed)
        if not all(isinstance(text, str) and text for text in found):
            raise self.no(key)
        return tuple(found)

    def table(self, key: str) -> _Table:
        return _Table(f"{self._place}, {key}", self.value(key, dict))

    def tables(self, key: str) -> tuple[_Table, ...]:
        found = self.value(key, list)
        if not all(isinstance(table, dict) for table in found):
            raise self.no(key)
        return tuple(_Table(f"{self._place}, {key} {n}", table) for n, table in enumerate(found, 1))

    def close(self) -> None:
        """Refuse keys that nothing asked for: a misspelt one would silently lose its text."""
        for key in sorted(set(self._values) - self._asked):
            raise self.no(key)

    def no(self, key: str) -> Bug:
        return Bug(f"guide: {self._place}: {key}")


class _Sources:
    """The sources by their ids: the day each was read, and its name in one language."""

    def __init__(self, common: _Table, frame: _Table) -> None:
        self._limit = int(common.value("limit_months", int))
        self._days = common.table("sources")
        self._names = frame.table("source")

    def citation(self, source: str, what: str) -> Citation:
        as_of = None if source == "program" else self._days.table(source).value("as_of", date)
        name = self._names.text(source)
        if as_of is not None:
            name = name.format(date=as_of.strftime("%d.%m.%Y"))
        return Citation(source, f"{name}: {what}" if what else name, as_of, self._limit)

    def dated(self, name: str, as_of: date | None) -> Citation:
        return Citation("", name, as_of, self._limit)

    def close(self) -> None:
        self._days.close()
        self._names.close()


def _topic(name: str, table: _Table, sources: _Sources) -> Topic:
    parts = tuple(_part(part) for part in table.tables("part"))
    citations = []
    for entry in table.tables("source"):
        citations.append(sources.citation(entry.text("of"), entry.text("what", needed=False)))
        entry.close()
    topic = Topic(name, table.text("title"), table.text("lead"), parts, tuple(citations))
    table.close()
    return topic


def _part(table: _Table) -> Part:
    basis = table.text("basis")
    if basis not in set(Basis):
        raise table.no("basis")
    part = Part(
        heading=table.text("heading"),
        basis=Basis(basis),
        text=table.texts("text"),
        rules=table.texts("rules"),
        points=table.texts("points"),
        after=table.texts("after"),
    )
    if not (part.text or part.rules or part.points):
        raise table.no("text")
    table.close()
    return part


def _emergency(table: _Table, ids: tuple[str, ...], sources: _Sources, language: Language) -> Emergency:
    purposes = table.table("purpose")
    known = {contact.id: contact for contact in contacts()}
    calls = []
    for contact_id in ids:
        contact = known.get(contact_id)
        if contact is None or not contact.phones:
            raise table.no(contact_id)
        calls.append(
            Call(
                contact.phones[0].number,
                contact.names[language.value],
                purposes.text(contact_id),
                sources.dated(contact.source, contact.as_of),
            )
        )
    made = Emergency(
        title=table.text("title"),
        lead=table.text("lead"),
        calls=tuple(calls),
        say_heading=table.text("say_heading"),
        say=table.texts("say", needed=True),
        cannot=table.text("cannot"),
        old=table.text("old"),
    )
    for asked in (table, purposes):
        asked.close()
    return made


def _load(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise Bug(f"guide: {path.parent.name}/{path.name}: {error}") from error


def _folded(text: str) -> str:
    """Return a text as it is compared: small letters, and е for ё."""
    return text.casefold().replace("ё", "е")
