"""The statement played: every page answered, and walked once more after the lock."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from korem_desktop.desktop.interview.editors.frame import QuestionFrame
from korem_desktop.desktop.interview.position import Position
from korem_desktop.desktop.interview.saving import SavingState
from korem_desktop.desktop.interview.screen import InterviewScreen
from korem_desktop.desktop.rehearsal import hands
from korem_desktop.desktop.rehearsal.acts import Pick, Press, Write, acts
from korem_desktop.desktop.rehearsal.evidence import take_everything_in
from korem_desktop.desktop.rehearsal.moves import Moves
from korem_desktop.desktop.rehearsal.stage import Failed, Playing, Scene, Until
from korem_desktop.domain.answer import Answer, Place
from korem_desktop.domain.question import Kind

_STOPS = 2_000  # a road longer than any case; a screen that does not move on would be walked for ever


def walk(moves: Moves) -> Scene:
    """Answer every page, adding the rows the case has, until the last; then compare the sheet."""
    moves.step("the statement")
    screen = yield from moves.go("statement", InterviewScreen)
    moves.picture("the-statement-begins")
    for _ in range(_STOPS):
        yield from _fill_page(moves, screen)
        if screen.interview.is_last():
            break
        group = _group_here(screen)
        if group and moves.expected.rows_to_come(group, screen.interview.answers) > 0:
            yield from _leave(moves, screen, f"add:{group}")
        else:
            yield from _leave(moves, screen, "button_next")
    moves.step("saving the statement")
    saver = screen.draft.saver
    yield Until("everything to be saved", lambda: saver.current is SavingState.SAVED)
    _compare(moves, screen)
    moves.step("what is missing")
    if hands.shown("button_missing"):
        yield from moves.press("button_missing")
        moves.picture("what-is-missing")
        yield from moves.press("button_back")


def return_to_a_field(moves: Moves) -> Playing[Position]:
    """Go back to the first text that was written, put the cursor into it, and return that place."""
    moves.step("going back to a field")
    screen = yield from moves.go("statement", InterviewScreen)
    yield from go_to_first_page(moves, screen)
    field = yield from _first_text(moves, screen)
    hands.focus(field)
    hands.key(field, Qt.Key.Key_Home, "", Qt.KeyboardModifier.ControlModifier)
    for _ in range(3):
        hands.key(field, Qt.Key.Key_Right)
    yield from moves.settle()
    return Position.from_json(screen.position())


def check_place(moves: Moves) -> Scene:
    """Look whether the person is where they were: the page, the field, the cursor in it."""
    moves.step("the place after the lock")
    screen = moves.screen("statement", InterviewScreen)
    wanted = Position(moves.carried.stop, moves.carried.field, moves.carried.cursor)
    yield Until("the statement in front", lambda: screen.isVisible() and screen.form.main.isEnabled())
    yield Until(
        "the same page, field and cursor", lambda: Position.from_json(screen.position()) == wanted, 5.0
    )
    focused = moves.window.focusWidget()
    if focused is None or focused.objectName() != wanted.field:
        raise Failed(f"the focus is not in {wanted.field}")
    moves.picture("unlocked-where-it-was")


def check(moves: Moves) -> Scene:
    """Compare the sheet, then walk the road once more and compare every field of every page."""
    moves.step("the answers after the lock")
    screen = moves.screen("statement", InterviewScreen)
    sources = len(moves.case.sources)
    yield Until("the recordings and documents", lambda: len(moves.items(screen)) == sources)
    _compare(moves, screen)
    yield from go_to_first_page(moves, screen)
    for _ in range(_STOPS):
        for frame in screen.page().asked():
            if frame.question.kind in (Kind.GROUP, Kind.REVIEW):
                continue
            if frame.value() != _answer(moves, screen, frame.place):
                raise Failed(f"the field differs: {frame.place.key}")
        if screen.interview.is_last():
            break
        yield from _leave(moves, screen, "button_next")
    moves.picture("everything-still-there")


def _fill_page(moves: Moves, screen: InterviewScreen) -> Scene:
    """Answer every question of the page in front; answers may bring up or hide others."""
    stop = screen.interview.current
    moves.step(f"the page {stop.page.id}")
    asked: set[str] = set()
    while frame := next((f for f in screen.page().asked() if f.question.id not in asked), None):
        asked.add(frame.question.id)
        if frame.question.kind is Kind.EVIDENCE:
            yield from take_everything_in(moves, screen)
            moves.step(f"the page {stop.page.id}")
        yield from _give(moves, screen, frame)
    moves.picture(_name_of(screen))


def _give(moves: Moves, screen: InterviewScreen, frame: QuestionFrame) -> Scene:
    answer = _answer(moves, screen, frame.place)
    amount = moves.expected.amount(frame.place, screen.interview.answers)
    for act in acts(frame.question, frame.place, answer, amount):
        match act:
            case Write(name, text):
                hands.write(hands.find(name), text)
            case Press(name):
                hands.tick(hands.find(name))
            case Pick(name, entry):
                hands.pick(hands.find(name), entry)
    yield from moves.settle()
    if frame.value() != answer:
        raise Failed(f"what is read is not what was typed: {frame.place.key}")


def _leave(moves: Moves, screen: InterviewScreen, button: str) -> Scene:
    before = screen.interview.current.key
    yield from moves.press(button)
    yield Until(f"{button} to lead on from {before}", lambda: screen.interview.current.key != before)


def go_to_first_page(moves: Moves, screen: InterviewScreen) -> Scene:
    """Press the first step in the list at the side."""
    yield from moves.wait_for("steps")
    steps = hands.find("steps")
    assert isinstance(steps, QListWidget)
    moves.choose(steps, 0)
    yield Until("the first page", lambda: screen.interview.is_first())


def _first_text(moves: Moves, screen: InterviewScreen) -> Playing[QWidget]:
    for _ in range(_STOPS):
        for frame in screen.page().asked():
            is_text = frame.question.kind in (Kind.TEXT, Kind.LONG_TEXT)
            if is_text and _answer(moves, screen, frame.place).text():
                return hands.find(f"answer:{frame.place.key}")
        if screen.interview.is_last():
            break
        yield from _leave(moves, screen, "button_next")
    raise Failed("no text was written anywhere")


def _compare(moves: Moves, screen: InterviewScreen) -> None:
    differing = moves.expected.differences(screen.interview.answers, moves.items(screen))
    if differing:
        raise Failed(f"the sheet differs: {', '.join(differing)}")


def _answer(moves: Moves, screen: InterviewScreen, place: Place) -> Answer:
    return moves.expected.answer(place, screen.interview.answers, moves.items(screen))


def _group_here(screen: InterviewScreen) -> str:
    questions = screen.interview.current.page.questions
    return next((question.group for question in questions if question.kind is Kind.GROUP), "")


def _name_of(screen: InterviewScreen) -> str:
    """Return a name for a picture of the page: what is asked, and of which row, never what was said."""
    stop = screen.interview.current
    name = stop.page.id.replace("_", "-")
    if not stop.row:
        return name
    number = screen.interview.answers.rows(stop.page.group).index(stop.row) + 1
    return f"{stop.page.group}-{number}-{name.removeprefix(f'{stop.page.group}-')}"
