"""Papers and notes played: made, read, saved as files."""

from __future__ import annotations

import shutil

from PySide6.QtGui import QImage

from korem_desktop.casework.printing import DOCUMENT, Paper
from korem_desktop.desktop.notes.screen import NotesScreen
from korem_desktop.desktop.printing.screen import PapersScreen
from korem_desktop.desktop.rehearsal import folder, hands
from korem_desktop.desktop.rehearsal.expected import missing_notes
from korem_desktop.desktop.rehearsal.moves import Moves
from korem_desktop.desktop.rehearsal.stage import Failed, Playing, Scene, Until

_PAPER = b"\xff"
_INK = 90  # of 255; a page without a word on it and the frame around it are lighter


def write_notes(moves: Moves) -> Scene:
    """Write every note of the case."""
    moves.step("the notes")
    screen = yield from moves.go("notes", NotesScreen)
    moves.picture("no-notes-yet")
    for text in moves.case.notes:
        before = screen.model.rowCount()
        yield from moves.press("note_add")
        yield Until("a new note", lambda before=before: screen.model.rowCount() > before)  # type: ignore[misc]
        hands.write(hands.find("note_text"), text)
        screen.hand_in()
        yield Until("the note to be saved", lambda: screen.drafts.is_saved)
    if moves.case.notes:
        moves.picture("notes")


def check_notes(moves: Moves) -> Scene:
    """Look whether every note is there, word for word."""
    moves.step("the notes after the lock")
    screen = yield from moves.go("notes", NotesScreen)
    yield Until("the notes", lambda: screen.model.rowCount() == len(moves.case.notes))
    missing = missing_notes(moves.case.notes, [note.text for note in screen.model.items])
    if missing:
        raise Failed(f"not there: {', '.join(missing)}")


def make(moves: Moves, sheet: str) -> Playing[Paper]:
    """Make a paper in the language played, read it, save it under its fixed name, and return it."""
    moves.step(f"the paper {sheet}")
    screen = yield from moves.go("papers", PapersScreen)
    for choice in (f"paper_language:{moves.carried.language}", f"paper:{sheet}"):
        yield Until("the paper", lambda: screen.paper is not None, watched="making a paper")
        hands.tick(hands.find(choice))
    yield Until("the paper", lambda: screen.paper is not None, watched="making a paper")
    paper = screen.paper
    assert paper is not None
    moves.papers[sheet] = paper.pages
    if paper.missing and not hands.shown("missing_notice"):
        raise Failed("characters that cannot be printed are not named")
    yield from wait_for_preview()
    moves.picture(f"paper-{sheet}")
    yield from moves.press("show_text")
    yield from moves.wait_for("paper_text")
    moves.picture(f"paper-{sheet}-as-text")
    yield from moves.press("show_sheet")
    if sheet == "statement":
        yield from _look_at_printing(moves)
    yield from _save(moves, sheet)
    return paper


def wait_for_preview() -> Scene:
    """Wait until a page is drawn: Qt draws it in a thread of its own and says nothing when it is done."""
    yield Until("the preview", lambda: bool(hands.shown("preview_place")))
    yield Until("the preview to be drawn", is_drawn)


def is_drawn() -> bool:
    """Return whether the preview in sight shows more than empty paper."""
    return has_ink(hands.find("preview_place").grab().toImage())


def has_ink(picture: QImage) -> bool:
    """Return whether there is ink on the white paper in a picture; around the paper it may be dark."""
    # A width of whole fours: lines are padded to four bytes, with whatever stood there.
    whole = picture.copy(0, 0, picture.width() // 4 * 4, picture.height())
    grey = whole.convertToFormat(QImage.Format.Format_Grayscale8)  # named: its bytes live as long as it does
    ink, wide = bytes(grey.constBits()), grey.width()
    return any(_is_inked(ink[start : start + wide]) for start in range(0, len(ink), wide))


def _is_inked(line: bytes) -> bool:
    left, right = line.find(_PAPER), line.rfind(_PAPER)
    return right - left > len(line) // 4 and min(line[left:right]) < _INK


def _look_at_printing(moves: Moves) -> Scene:
    yield from moves.press("paper_print")
    yield from moves.wait_for("paper_print_back")
    yield Until("the printers", lambda: hands.find("printers_again").isEnabled())
    moves.picture("paper-print")
    yield from moves.press("paper_print_back")


def _save(moves: Moves, sheet: str) -> Scene:
    yield from moves.press("paper_save")
    yield from moves.wait_for("paper_save_now")
    moves.picture(f"paper-{sheet}-save")
    yield from moves.press("paper_save_now")
    papers = moves.carried.out / folder.PAPERS
    yield from moves.answer_dialog(papers)
    yield Until("the saved file", lambda: (papers / DOCUMENT).exists() and bool(hands.shown("preview_page")))
    shutil.move(papers / DOCUMENT, papers / f"{sheet}.pdf")
    yield from wait_for_preview()
    moves.picture(f"paper-{sheet}-saved")
