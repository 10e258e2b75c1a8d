"""The circumstances: in the person's own words and of any length, never cut, in three blocks.

What was seen and heard, what is known from others, and what is supposed and not asserted stand apart,
because knowingly false accusation is a crime and an honest supposition is not. An answer "told to me" moves
to the second.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from korem_desktop.documents import look
from korem_desktop.documents.blocks import Block, Text
from korem_desktop.documents.by_hand import Blank
from korem_desktop.documents.points import name_as_known, sided
from korem_desktop.documents.saying import Saying, ended, unbroken
from korem_desktop.documents.setting import Span
from korem_desktop.documents.tagging import Node
from korem_desktop.documents.typefaces import Face
from korem_desktop.domain.answer import Answer, Standing
from korem_desktop.domain.interviews.branches import WITNESS
from korem_desktop.domain.statement import EpisodePart, PersonPart, Statement, TalkPart

_OWN_WORDS_BY_HAND = 6  # lines to fill where the account was left out


@dataclass
class _Block:
    """One of the three: its heading's key, and what stands in it."""

    heading: str
    content: list[Block] = field(default_factory=list)


def circumstances(
    saying: Saying, content: Statement, section: Node, in_full: Sequence[tuple[str, str]]
) -> list[Block]:
    """Return the blocks of the section; ``in_full`` are the points that page one had no room for."""
    # One who knows of another's bribe may have been told all of it: nothing says then that they saw it.
    first = "own_witness" if content.happened == WITNESS else "own"
    own, heard, suppose = _Block(first), _Block("heard"), _Block("suppose")
    own.content += _account(section, content.own_words) or [
        Blank(section.child("P"), rules=_OWN_WORDS_BY_HAND)
    ]
    own.content += [_labelled(section, label, text) for label, text in in_full]
    for number, episode in enumerate(content.episodes, 1):
        note = saying("statement.episode_of", number=number) if len(content.episodes) > 1 else ""
        for label, answer in _details(saying, content, episode):
            place = heard if answer.standing is Standing.TOLD else own
            text = saying.answer(answer)
            place.content.append(_labelled(section, f"{label} ({note})" if note else label, text))
    own.content += _talks(saying, content, section)
    own.content += _last_facts(saying, content, section)
    heard.content += _account(section, content.heard)
    suppose.content += _account(section, content.suppose)

    blocks: list[Block] = [heading(saying, section, "circumstances")]
    blocks += _persons(saying, content, section)
    for part in (own, heard, suppose):
        if part.content:
            spans = [saying.ours(f"statement.section.{part.heading}", Face.BOLD)]
            blocks.append(Text(section.child("H3"), spans, look.SUBHEADING, keeps=True))
            blocks += part.content
    return blocks


def heading(saying: Saying, section: Node, key: str) -> Text:
    """Return the heading of a section."""
    return Text(
        section.child("H2"), [saying.ours(f"statement.section.{key}", Face.BOLD)], look.HEADING, keeps=True
    )


def _account(section: Node, text: str) -> list[Block]:
    """Return a person's account, a paragraph for each of theirs; no word of it is divided."""
    paragraphs = (line.strip() for line in text.splitlines())
    return [Text(section.child("P"), [Span(line)], look.STORY) for line in paragraphs if line]


def _labelled(section: Node, label: str, text: str) -> Block:
    """Return a paragraph that begins with its label in bold; further lines follow as typed."""
    return Text(section.child("P"), [Span(f"{label}:", Face.BOLD), Span(ended(text))], look.STORY)


def _persons(saying: Saying, content: Statement, section: Node) -> list[Block]:
    """Return what is known of the persons, where there is more than the name and post page one has."""
    if not any(_has_more(person) for person in content.persons):
        return []
    blocks: list[Block] = [
        Text(
            section.child("H3"),
            [saying.ours("statement.person.heading", Face.BOLD)],
            look.SUBHEADING,
            keeps=True,
        )
    ]
    several = len(content.persons) > 1
    for number, person in enumerate(content.persons, 1):
        facts = [
            (key, saying.answer(getattr(person, key))) for key in ("position", "institution", "department")
        ]
        facts += [("description", person.description.strip()), ("nickname", person.nickname.strip())]
        facts += [("phone", unbroken(person.phone)), ("car", unbroken(person.car))]
        if person.known_by in ("know", "document"):
            facts.append(("known_by", saying.choice("person.known_by", person.known_by)))
        if not person.name.full().strip():  # then the nickname already stands for the name
            facts = [(key, text) for key, text in facts if key != "nickname"]
        lead = f"{number}) " if several else ""
        spans = [Span(ended(f"{lead}{name_as_known(saying, person)}"), Face.BOLD)]
        for key, text in facts:
            if text:
                spans += [Span(f"{saying('statement.person.' + key)}:"), Span(ended(text))]
        blocks.append(Text(section.child("P"), spans, look.STORY))
    return blocks


def _has_more(person: PersonPart) -> bool:
    return any(
        (
            person.description,
            person.nickname,
            person.phone,
            person.car,
            person.known_by in ("know", "document"),
        )
    )


def _details(saying: Saying, content: Statement, episode: EpisodePart) -> list[tuple[str, Answer]]:
    """Return what is said of an episode beyond the four points, in the order it is asked."""
    told: list[tuple[str, Answer | None]] = [
        ("first_spoke", episode.first_spoke),
        ("how_put", Answer(saying.choices("episode.how_put", episode.how_put))),
        (sided("for_whom", content), episode.for_whom),
        ("veiled_tie", episode.veiled_tie),
        ("act_kind", Answer(saying.choices("episode.act_kind", episode.act_kind))),
        (sided("powers", content), Answer(saying.choice(sided("episode.powers", content), episode.powers))),
        ("threat", episode.threat),
        ("otherwise", episode.otherwise),
    ]
    return [
        (saying(f"statement.detail.{key}"), answer)
        for key, answer in told
        if answer and not answer.is_empty()
    ]


def _talks(saying: Saying, content: Statement, section: Node) -> list[Block]:
    if not content.talks:
        return []
    title = [saying.ours("statement.section.talks", Face.BOLD)]
    blocks: list[Block] = [Text(section.child("H4"), title, look.SUBHEADING, keeps=True)]
    for number, talk in enumerate(content.talks, 1):
        lead = f"{number}) " if len(content.talks) > 1 else ""
        blocks.append(
            Text(
                section.child("P"), [Span(lead + _talk_line(saying, talk), Face.BOLD)], look.STORY, keeps=True
            )
        )
        words = saying.answer(talk.words)
        key = talk.verbatim if talk.verbatim and talk.words and talk.words.value else "words"
        label = saying(f"statement.talk.{key}")
        if words:
            blocks.append(Text(section.child("P"), [Span(f"{label}:"), Span(words)], look.STORY))
        else:
            blocks.append(Blank(section.child("P"), Span(f"{label}:"), rules=2))
    return blocks


def _talk_line(saying: Saying, talk: TalkPart) -> str:
    parts = [saying.choice("talk.channel", talk.channel or "other"), saying.answer(talk.when)]
    for key in ("place", "present"):
        text = saying.answer(getattr(talk, key))
        if text:
            parts.append(saying(f"statement.talk.{key}", **{key: text}))
    line = ", ".join(part for part in parts[:2] if part)
    return ended("; ".join([line, *parts[2:]]))


def _last_facts(saying: Saying, content: Statement, section: Node) -> list[Block]:
    """Return witnesses, what was done, whether it was filed before, and quarrels."""
    facts: list[tuple[str, str]] = []
    if content.witness_mode == "named" or content.witnesses:
        facts.append(("witnesses", content.witnesses))
    elif content.witness_mode:
        facts.append(("witnesses", saying(f"statement.detail.witnesses_{content.witness_mode}")))
    if content.done:
        facts.append(("done", content.done))
    for key, choice, text in (
        ("filed", content.filed, content.filed_before),
        ("quarrel", content.quarrelled, content.quarrel),
    ):
        if choice == "no":
            facts.append((key, saying(f"statement.detail.{key}_no")))
        elif choice or text:
            facts.append((key, f"{saying('statement.detail.yes')}; {text}" if text else ""))
    blocks: list[Block] = []
    for key, text in facts:
        label = saying(f"statement.detail.{key}")
        blank = Blank(section.child("P"), Span(f"{label}:", Face.BOLD))
        blocks.append(_labelled(section, label, text) if text else blank)
    return blocks
