"""The two acts of a rehearsal: from the first page to the lock, and from the unlock to the end.

Between them the process is replaced; what the second act needs is carried over in memory.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox

from korem_desktop.desktop.evidence.screen import EvidenceScreen
from korem_desktop.desktop.interview.screen import InterviewScreen
from korem_desktop.desktop.locking import IDLE_CHOICES
from korem_desktop.desktop.notes.screen import NotesScreen
from korem_desktop.desktop.opening.gates import GatesPage
from korem_desktop.desktop.printing.screen import PapersScreen
from korem_desktop.desktop.rehearsal import evidence, folder, hands, paper, road
from korem_desktop.desktop.rehearsal.moves import Moves
from korem_desktop.desktop.rehearsal.stage import Failed, Scene, Until
from korem_desktop.domain.gates import COMPUTER, HAPPENED, TIME
from korem_desktop.domain.interviews.main_road import PLAN

SIZE = QSize(1440, 900)
SMALL = QSize(1024, 540)
"""The least window everything must work in."""

_LOCKING = 30.0  # seconds until a lock must have replaced the process


def before_lock(moves: Moves) -> Scene:
    """Play from the first page to the lock, where this process ends."""
    yield from _appear(moves)
    yield from _make_vault(moves)
    yield from road.walk(moves)
    yield from paper.write_notes(moves)
    statement = yield from paper.make(moves, "statement")
    yield from _look_in_a_small_window(moves)
    place = yield from road.return_to_a_field(moves)
    moves.step("locking")
    moves.picture("before-the-lock")
    moves.window.currentChanged.connect(lambda: moves.picture("locked"))  # the last that this process shows
    moves.window.rehearsal = replace(
        moves.carried,
        pictures=moves.stage.pictures_taken + 1,
        stop=place.stop,
        field=place.field,
        cursor=place.cursor,
        gaps=tuple(moves.stage.gaps.items()),
        pages=tuple(moves.papers.items()),
        missing=statement.missing,
    ).write()
    yield from moves.press("button_lock")
    yield Until("the process to be replaced", lambda: False, _LOCKING)


def after_lock(moves: Moves) -> Scene:
    """Unlock, look whether all is still there, make the second paper, and close the window."""
    yield from _appear(moves)
    if not moves.carried.stop:
        raise Failed("the program was locked before its time")
    yield from _unlock(moves)
    yield from road.check_place(moves)
    yield from road.check(moves)
    yield from evidence.check(moves)
    yield from paper.check_notes(moves)
    yield from paper.make(moves, "contacts")


def _appear(moves: Moves) -> Scene:
    moves.step("the window")
    window = moves.window
    window.resize(SIZE)
    window.show()
    yield Until("the window on screen", lambda: window.isVisible() and window.windowHandle().isExposed())
    yield from moves.activate()


def _make_vault(moves: Moves) -> Scene:
    moves.step("the first page")
    moves.picture("first-page")
    yield from moves.press("button_write")
    yield from _pass_the_gates(moves)
    moves.step("a new vault")
    yield from moves.wait_for("folder")
    place = hands.find("folder")
    yield Until("a folder to be proposed", lambda: bool(hands.read(place)))
    hands.write(place, str(moves.carried.out / folder.VAULT))
    moves.picture("new-vault-where")
    yield from moves.press("button_next")

    def is_asked_for_the_passphrase() -> bool:
        for box in hands.shown("synced_too"):
            assert isinstance(box, QCheckBox)
            if not box.isChecked():
                # A sync client copies the folder away; a made-up case may lie there all the same.
                hands.tick(box)
                hands.press(hands.find("button_next"))
        return bool(hands.shown("passphrase_again"))

    yield Until("the place to be taken", is_asked_for_the_passphrase)
    for field in ("passphrase", "passphrase_again"):
        hands.write(hands.find(field), moves.carried.passphrase)
    moves.picture("new-vault-passphrase")
    yield from moves.press("button_next")
    yield from moves.wait_for("button_create")
    moves.picture("new-vault-remember")
    yield from moves.press("button_create")
    yield Until(
        "the vault to be made", lambda: moves.window.workroom is not None, watched="making the vault"
    )
    yield from _enter(moves)


def _pass_the_gates(moves: Moves) -> Scene:
    """Answer the three questions before a vault as the case has it, along the full road."""
    moves.step("the gates")
    happened = moves.case.answers.get("happened.kind").text()
    chosen = {COMPUTER: "mine", HAPPENED: happened, TIME: PLAN.id}
    while not hands.shown("folder"):
        yield from moves.wait_for("button_next")
        page = moves.window.opening.currentWidget()
        assert isinstance(page, GatesPage)
        if page.current in chosen:
            hands.tick(hands.find(f"gate:{page.current}={chosen[page.current]}"))
        moves.picture(f"gate-{page.current}")
        yield from moves.press("button_next")


def _unlock(moves: Moves) -> Scene:
    moves.step("unlocking")
    yield from moves.wait_for("button_unlock")
    hands.write(hands.find("passphrase"), moves.carried.passphrase)
    moves.picture("unlock")
    yield from moves.press("button_unlock")
    yield Until("the vault to open", lambda: moves.window.workroom is not None, watched="unlocking")
    yield from _enter(moves)


def _enter(moves: Moves) -> Scene:
    yield from moves.wait_for("nav:statement")
    if not hands.shown("banner"):
        raise Failed("the practice banner is not shown")
    if moves.window.workroom is not None:
        # As by its menu: what is played here is no sign of life to the lock, and a large file takes its time.
        moves.window.workroom.settings.lock_after_wanted.emit(max(IDLE_CHOICES))


def _look_in_a_small_window(moves: Moves) -> Scene:
    """Show every screen in the least window."""
    moves.step("a small window")
    window = moves.window
    window.resize(SMALL)
    yield Until("the small window", lambda: window.size() == SMALL)
    screen = yield from moves.go("papers", PapersScreen)
    yield Until("the paper", lambda: screen.paper is not None, watched="making a paper")
    yield from paper.wait_for_preview()
    moves.picture("small-papers")
    yield from moves.go("notes", NotesScreen)
    moves.picture("small-notes")
    yield from moves.go("evidence", EvidenceScreen)
    moves.picture("small-evidence")
    statement = yield from moves.go("statement", InterviewScreen)
    moves.picture("small-statement")
    yield from road.go_to_first_page(moves, statement)
    moves.picture("small-first-question")
    window.resize(SIZE)
    yield Until("the large window", lambda: window.size() == SIZE)
