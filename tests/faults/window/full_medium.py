"""The real window closed over a medium that is full, played in a mount namespace of its own.

Started by test_closing.py under ``unshare --mount`` with a folder; says what was seen, one ``name = value`` a
line.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported

from korem_desktop.desktop.handing_over import Handover
from korem_desktop.desktop.style import Look
from korem_desktop.languages import Language
from korem_desktop.launch import open_program
from tests.faults.vault.small_medium import fill, mount, tell
from tests.helpers.tour import Before, Tour, a_tour, closing
from tests.helpers.vaults import PASSPHRASE

TEXT = "Соңғы сөздер"


def close_over_a_full_medium(folder: Path) -> Handover:
    """Type a note, fill the medium, close, and return what is handed over."""
    left: list[Handover] = []
    with a_tour(Before.EMPTY, folder, Language.EN) as tour:
        tour.window._leave = lambda handover, _: left.append(handover)
        tour.go("notes")
        tour.press("note_add")
        filler = fill(folder)
        notes = tour.room.screen_of("notes")
        notes.text.setPlainText(TEXT)  # type: ignore[attr-defined]
        tour.window.close()
        tell("hidden", not tour.window.isVisible())
        tour.until(lambda: bool(left))
        filler.unlink()
    return left[0]


def go_on(folder: Path, handover: Handover) -> None:
    """Stay, unlock the vault on the medium that has room again, and close without a question."""
    program = open_program(handover=handover, look=Look.LIGHT)
    with closing(program):
        tour, ended = Tour(program, Before.NOTHING, folder), list[int]()
        program.application.end = ended.append  # type: ignore[method-assign,assignment]
        program.window.show()
        tour.settle()
        tell("asks", type(program.window.currentWidget()).__name__)
        tour.press("unsaved_stay")
        tour.write("passphrase", PASSPHRASE)
        tour.press("button_unlock")
        tour.until(lambda: program.window.workroom is not None)
        opened = program.window._open
        assert opened is not None
        (case,) = opened.cases().result()
        notes = opened.records.submit(lambda records: records.notes(case.id)).result()
        tell("notes", [note.text for note in notes])
        program.window.close()
        tour.until(lambda: bool(ended))
        tell("ended", ended)


if __name__ == "__main__":
    place = Path(sys.argv[1])
    mount(place, "size=6m")
    handed_over = close_over_a_full_medium(place)
    tell("reason", handed_over.reason)
    tell("kept", len(handed_over.unsaved))
    go_on(place, handed_over)
