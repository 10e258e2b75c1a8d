"""Recordings and documents played: taken in by every way there is, described, and checked after the lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QListView

from korem_desktop.desktop.evidence.screen import EvidenceScreen
from korem_desktop.desktop.interview.screen import InterviewScreen
from korem_desktop.desktop.rehearsal import hands
from korem_desktop.desktop.rehearsal.case_file import Source
from korem_desktop.desktop.rehearsal.expected import differing_items
from korem_desktop.desktop.rehearsal.moves import Moves
from korem_desktop.desktop.rehearsal.stage import Failed, Scene, Until
from korem_desktop.domain.evidence import Origin

TAKING_IN = 900.0
"""Seconds for one file to be taken in or checked: some gigabytes on a slow stick."""


def take_everything_in(moves: Moves, screen: InterviewScreen) -> Scene:
    """Take the files in, in their order, on the statement's page or their own screen; then describe them."""
    said = moves.case.answers.get("evidence.items").value
    chosen = said if isinstance(said, tuple) else ()
    for number, source in enumerate(moves.case.sources, 1):
        moves.step(f"taking in {source.name}")
        if source.origin is Origin.FILE and source.name in chosen:
            yield from _choose_file(moves, source, "choosing-a-file" if number == 1 else "")
        else:
            yield from _bring(moves, source)
            yield from moves.go("statement", InterviewScreen)
        yield Until("the file in the list", _has(moves, screen, number), TAKING_IN, watched="taking in")
    if moves.case.sources:
        yield from _describe(moves, [item.id for item in moves.items(screen)])
        yield from moves.go("statement", InterviewScreen)
        wanted = [source.shows for source in moves.case.sources]
        yield Until("the words in the list", lambda: [item.shows for item in moves.items(screen)] == wanted)
        yield from moves.settle()


def check(moves: Moves) -> Scene:
    """Compare the items with the files, and have the program check each from the medium."""
    moves.step("the recordings and documents after the lock")
    screen = yield from moves.go("evidence", EvidenceScreen)
    sources = moves.case.sources
    yield Until("the list", lambda: screen.model.rowCount() == len(sources))
    items = moves.items(moves.screen("statement", InterviewScreen))  # in the order of the vault
    if set(items) != set(screen.model.items):
        raise Failed("the two lists differ")
    differing = differing_items(sources, items)
    if differing:
        raise Failed(f"not as they were taken in: {', '.join(differing)}")
    for item in items:
        yield from _select(moves, screen, item.id)
        hands.tick(hands.find("evidence_code"))
        screen.messages.clear()
        yield from moves.press("evidence_check")
        yield Until("the item to be found intact", _says_good, TAKING_IN, watched="checking")
    if sources:
        moves.picture("an-item-found-intact")


def _choose_file(moves: Moves, source: Source, picture: str = "") -> Scene:
    yield from moves.press("take_in")
    yield from moves.answer_dialog(source.path, picture)


def _bring(moves: Moves, source: Source) -> Scene:
    screen = yield from moves.go("evidence", EvidenceScreen)
    before = screen.model.rowCount()
    match source.origin:
        case Origin.FILE:
            yield from _choose_file(moves, source)
        case Origin.DROP:
            hands.drop(screen, [source.path])
        case Origin.PASTE:
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(source.path))])
            hands.paste(screen, data)
    yield Until(
        "the file to be taken in",
        lambda: screen.model.rowCount() > before and screen.queue.is_idle,
        TAKING_IN,
        watched="taking in",
    )


def _describe(moves: Moves, items: Sequence[str]) -> Scene:
    moves.step("describing what was taken in")
    screen = yield from moves.go("evidence", EvidenceScreen)
    yield Until("the list", lambda: screen.model.rowCount() == len(moves.case.sources))
    for item, source in zip(items, moves.case.sources, strict=True):
        if source.shows:
            yield from _select(moves, screen, item)
            hands.write(hands.find("evidence_shows"), source.shows)
    screen.hand_in()
    yield Until("the words to be saved", lambda: screen.drafts.is_saved)
    moves.picture("recordings-and-documents")


def _select(moves: Moves, screen: EvidenceScreen, item: str) -> Scene:
    listed = hands.find("evidence_list")
    assert isinstance(listed, QListView)
    moves.choose(listed, screen.model.row_of(item))
    yield Until("the item's card", lambda: screen.card.item is not None and screen.card.item.id == item)


def _has(moves: Moves, screen: InterviewScreen, number: int) -> Callable[[], bool]:
    return lambda: len(moves.items(screen)) == number


def _says_good() -> bool:
    return any(strip.property("tone") == "good" for strip in hands.shown("message_strip"))
