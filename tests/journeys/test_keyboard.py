"""A whole case by keys alone: from the first page to a printed paper, without a pointer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from korem_desktop import paths
from korem_desktop.clock import FixedDay
from korem_desktop.desktop.printing.screen import PapersScreen
from korem_desktop.desktop.rehearsal import case_file, hands, paper, player, road
from korem_desktop.desktop.rehearsal.carried import Carried
from korem_desktop.desktop.rehearsal.expected import Expected
from korem_desktop.desktop.rehearsal.moves import Moves
from korem_desktop.desktop.rehearsal.stage import Scene, Stage, Until
from korem_desktop.desktop.style import Look
from korem_desktop.domain.evidence import Origin
from korem_desktop.domain.interviews.main_road import PLAN
from korem_desktop.languages import Language
from korem_desktop.launch import open_program
from tests.helpers.keyboard import by_keyboard_alone
from tests.helpers.print_system import print_system
from tests.helpers.shell import cheap_vaults
from tests.helpers.tour import closing

_CASE = paths.resources() / "rehearsal" / "ru" / "case.toml"


def test_a_statement_is_written_and_printed_by_keys_alone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tab, arrows, Space, Enter and typing lead from the first page to the bytes at the printer."""
    for name in ("papers", "pictures", "run"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    cheap_vaults(monkeypatch)
    been = by_keyboard_alone(monkeypatch)
    case = case_file.load(_CASE, PLAN)
    # What comes by a drop for others comes by the button here.
    case = replace(case, sources=tuple(replace(source, origin=Origin.FILE) for source in case.sources))
    carried = Carried(
        folder=str(tmp_path), case=str(_CASE), language="ru", today="2026-11-20",
        passphrase="төрт жай сөз керек",
    )  # fmt: skip
    outcomes: list[str] = []
    with print_system() as system:
        queue = system.add_queue("keep:/", "-m", "raw")
        for name in ("CUPS_SERVER", "CUPS_USER"):
            monkeypatch.setenv(name, system.environment[name])
        program = open_program(
            language=Language.RU, clock=FixedDay(carried.day), look=Look.LIGHT, rehearsal=carried.write()
        )
        with closing(program):
            stage = Stage(tmp_path / "pictures", 0, outcomes.append, lambda: moves.trouble())
            moves = Moves(program.window, case, carried, Expected(case, PLAN), stage)
            stage.play(_play(moves))
            qtbot.waitUntil(lambda: bool(outcomes), timeout=240_000)
            assert outcomes == [""]
            printed = moves.screen("papers", PapersScreen).paper
        assert printed is not None
        system.wait_for(queue)
        assert [(title, document) for title, _, document in system.kept(queue)] == [("Document", printed.pdf)]
    assert {"button_next", "paper_print_now"} <= set(been)


def _play(moves: Moves) -> Scene:
    yield from player._appear(moves)
    yield from player._make_vault(moves)
    yield from road.walk(moves)
    yield from paper.write_notes(moves)
    moves.step("printing")
    screen = yield from moves.go("papers", PapersScreen)
    yield Until("the paper", lambda: screen.paper is not None)
    yield from moves.press("paper_print")
    yield Until("the printers", lambda: hands.find("printers_again").isEnabled())
    yield from moves.press("paper_print_now")
    yield Until("the paper to be printed", lambda: bool(screen.message.text()))
