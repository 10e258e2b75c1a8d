"""The four points of page one, an episode at a time: who, what and how much, for what, when-where-how.

Each is at most three lines, because the officer retypes it. What is longer ends in "see below", and stands
whole among the circumstances. On the one sheet there is no below: each stands there whole.
"""

from __future__ import annotations

from dataclasses import dataclass

from korem_desktop.documents import look
from korem_desktop.documents.blocks import Block, Labelled, Stack, Text, baseline
from korem_desktop.documents.by_hand import Blank, writing_drop
from korem_desktop.documents.saying import Saying, lowered
from korem_desktop.documents.setting import Span, shorten
from korem_desktop.documents.tagging import Node
from korem_desktop.documents.typefaces import Face
from korem_desktop.domain.answer import Standing
from korem_desktop.domain.interviews.branches import EXTORTED
from korem_desktop.domain.statement import EpisodePart, PersonPart, Statement

COLUMN = 36 * look.MM
_LINES = 3
_LINES_OF_SEVERAL = 2  # each, where a point names several persons: none may push another off page one


@dataclass(frozen=True, slots=True)
class Point:
    """One of the four: its label, what is said, and what is left to be filled in by hand.

    ``text`` is all that is said; ``parts`` are its pieces where each stands on lines of its own.
    """

    label: str
    text: str
    blanks: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


def episode_points(
    saying: Saying, content: Statement, episode: EpisodePart, *, whole: bool = False
) -> list[Point]:
    """Return the four points of an episode; ``whole`` where nothing of the persons stands elsewhere."""
    return [
        _who(saying, content, episode, whole=whole),
        _what(saying, episode),
        Point(saying("statement.point.act"), _for_what(saying, episode), () if episode.act else ("",)),
        _hand_over(saying, content, episode),
    ]


def sided(key: str, content: Statement) -> str:
    """Return the key of a phrase that is another on each side but the one a bribe is demanded from."""
    return key if content.side == EXTORTED else f"{key}_{content.side}"


def name_as_known(saying: Saying, person: PersonPart) -> str:
    """Return a person's name in the form that says how it is known; names are never declined."""
    name = person.name.full().strip()
    if name:
        if person.name_standing is Standing.NOT_REMEMBERED or person.name_standing is Standing.NOT_KNOWN:
            name = f"{name} ({saying('standing.' + person.name_standing.value)})"
        if person.known_by in ("they_said", "told", "guess"):
            return saying(f"statement.person.{person.known_by}", name=name)
        return name
    if person.nickname:
        label = lowered(saying("statement.person.nickname"))
        return f"{saying('statement.person.unknown')}; {label}: {person.nickname}"
    if person.name_standing is Standing.NOT_REMEMBERED:
        return saying("statement.person.not_remembered")
    if person.name_standing is Standing.NOT_KNOWN or person.description or person.position:
        return saying("statement.person.unknown")
    return ""


def draw_point(
    saying: Saying, point: Point, list_node: Node, *, whole: bool = False, scale: float = 1.0
) -> tuple[Block, bool]:
    """Return the block of a point, and whether its text was cut to the three lines of page one.

    ``whole`` cuts nothing; ``scale`` is the share of the usual sizes.
    """
    item = list_node.child("LI")
    style, label_style = look.scaled(look.POINT, scale), look.scaled(look.POINT_LABEL, scale)
    label = Text(item.child("Lbl"), [Span(point.label, Face.BOLD)], label_style)
    node = item.child("LBody")
    blocks: list[Block] = []
    cut = False
    parts = point.parts or ((point.text,) if point.text else ())
    for part in parts:
        spans = [Span(" ".join(part.splitlines()))]
        tail = saying.ours("statement.see_below", Face.ITALIC)
        lines = _LINES if len(parts) == 1 else _LINES_OF_SEVERAL
        short = None if whole else shorten(spans, tail, style, look.MEASURE - COLUMN, lines)
        blocks.append(Text(node, short or spans, style))
        cut = cut or short is not None
    for blank in point.blanks:
        blocks.append(Blank(node, Span(f"{blank}:") if blank else None))
    drop = baseline(style) - baseline(label_style) if point.text else writing_drop(label_style)
    return Labelled(label, Stack(blocks), COLUMN, style.before, drop=drop), cut


def _who(saying: Saying, content: Statement, episode: EpisodePart, *, whole: bool) -> Point:
    """Name each person with what the applicant knows; what was told stands below, with its source.

    Where this is the ``whole`` that is said of a person, what was told stands here with its source, and the
    description of one without a name.
    """
    label = saying(f"statement.point.who_{content.happened}")
    parts = episode.participants or tuple((index, "") for index in range(len(content.persons)))
    texts = []
    for index, role in parts:
        person = content.persons[index]
        name = name_as_known(saying, person)
        if not name:
            continue
        if role:
            name = f"{name} ({saying.choice(sided('episode.role', content), role)})"
        post = tuple(
            saying.answer(answer)
            for answer in (person.position, person.institution, person.department)
            if answer and (whole or answer.standing is Standing.OWN)
        )
        described = person.description.strip() if whole and not person.name.full().strip() else ""
        if described:
            post = (*post, f"{lowered(saying('statement.person.description'))}: {described}")
        texts.append(", ".join(part for part in (name, *post) if part))
    if len(texts) == 1:
        return Point(label, texts[0])
    numbered = tuple(f"{number}) {text}" for number, text in enumerate(texts, 1))
    return Point(label, "; ".join(numbered), () if numbered else ("", ""), numbered)


def _what(saying: Saying, episode: EpisodePart) -> Point:
    kinds = saying.choices("episode.benefits", episode.benefits)
    told = [text for text in (saying.answer(episode.sum), saying.answer(episode.benefit)) if text]
    if episode.sum and episode.sum.standing in (Standing.NOT_KNOWN, Standing.NOT_REMEMBERED):
        told[0] = f"{lowered(saying('statement.point.sum'))}: {told[0]}"
    text = f"{kinds}: {'; '.join(told)}" if kinds and told else kinds or "; ".join(told)
    blanks = () if told else (saying("statement.point.sum"), saying("statement.point.benefit"))
    return Point(saying("statement.point.what"), text, blanks)


def _for_what(saying: Saying, episode: EpisodePart) -> str:
    return saying.answer(episode.act)


def _hand_over(saying: Saying, content: Statement, episode: EpisodePart) -> Point:
    told, blanks = [], []
    for key, answer in (("hand_over", episode.when), ("place", episode.place), ("way", episode.way)):
        text = saying.answer(answer)
        if not text:
            blanks.append(saying(f"statement.point.{key}"))
        elif key == "hand_over" and answer and answer.standing is Standing.OWN:
            told.append(text)
        else:
            told.append(f"{lowered(saying(f'statement.point.{key}'))}: {text}")
    if episode.stage:
        told.append(saying.choice(sided("episode.stage", content), episode.stage))
    return Point(saying("statement.point.when"), "; ".join(told), tuple(blanks))
