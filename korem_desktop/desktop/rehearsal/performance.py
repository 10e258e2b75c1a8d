"""A rehearsal from the command to its report: prepared, played in two processes, told in a few lines."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QGuiApplication

from korem_desktop import paths
from korem_desktop.clock import FixedDay
from korem_desktop.desktop.handing_over import Handover
from korem_desktop.desktop.program import OpenProgram, Program
from korem_desktop.desktop.rehearsal import case_file, folder, player, words
from korem_desktop.desktop.rehearsal.carried import Carried
from korem_desktop.desktop.rehearsal.case_file import CaseFile
from korem_desktop.desktop.rehearsal.expected import Expected, longest_gaps
from korem_desktop.desktop.rehearsal.moves import Moves
from korem_desktop.desktop.rehearsal.stage import Scene, Stage
from korem_desktop.desktop.style import Look
from korem_desktop.desktop.translators import system_language
from korem_desktop.domain.answer import Answer, Place
from korem_desktop.domain.interviews.branches import EXTORTED
from korem_desktop.domain.interviews.main_road import PLAN
from korem_desktop.failures import Known
from korem_desktop.languages import Language

__all__ = ["Handover", "OpenProgram", "Tell", "begin", "go_on"]


class Tell(Protocol):
    """Says something to whoever started the rehearsal."""

    def __call__(self, text: str, *, problem: bool = False) -> None:
        """Say a text, as a problem or as a report."""


_LETTERS = "abcdefghijkmnpqrstuvwxyz"  # without l and o, which look like figures
_GROUPS, _GROUP = 5, 4


def begin(
    out: Path,
    open_program: OpenProgram,
    tell: Tell,
    *,
    case: Path | None = None,
    language: Language | None = None,
    today: date | None = None,
    show: bool = False,
) -> int:
    """Play a case into a folder; does not return where the process is replaced. The exit status otherwise."""
    if not show:
        # One look on every machine: what the pictures show depends on nothing outside.
        os.environ.update(QT_QPA_PLATFORM="offscreen", QT_FONT_DPI="96", QT_SCALE_FACTOR="1")
    path = case or paths.resources() / "rehearsal" / (language or system_language()).value / "case.toml"
    try:
        played = case_file.load(path, PLAN)
        place = folder.prepare(out)
    except Known as known:
        open_program(language=language)  # its words are the program's
        return _failed(tell, words.failure(known))
    carried = Carried(
        folder=str(place),
        case=str(path.resolve()),
        language=(language or played.language).value,
        today=(today or played.today or date.today()).isoformat(),  # noqa: DTZ011 - the local day is meant
        passphrase=_passphrase(),
        began=time.monotonic(),
    )
    program = open_program(
        language=Language(carried.language),
        clock=FixedDay(carried.day),
        look=Look.LIGHT,
        rehearsal=carried.write(),
    )
    tell(words.warning(place))
    return _play(program, played, carried, player.before_lock, tell)


def go_on(handover: Handover, open_program: OpenProgram, tell: Tell) -> int:
    """Play on after the lock, in the process that replaced the first; return the exit status."""
    carried = Carried.read(handover.rehearsal)
    program = open_program(handover=handover, clock=FixedDay(carried.day), rehearsal=handover.rehearsal)
    try:
        played = case_file.load(Path(carried.case), PLAN)
    except Known as known:
        return _failed(tell, words.failure(known))
    return _play(program, played, carried, player.after_lock, tell)


def _play(
    program: Program, played: CaseFile, carried: Carried, act: Callable[[Moves], Scene], tell: Tell
) -> int:
    """Play one act to its end and return the exit status; a lock in it replaces the process instead."""
    if played.answers.get("happened.kind").is_empty():  # the gates ask it of everybody
        played.answers.set(Place("happened.kind"), Answer(EXTORTED))
    qt, window = program.application.qt, program.window
    QGuiApplication.styleHints().setCursorFlashTime(0)  # a cursor that blinks is in every second picture
    outcomes: list[str] = []

    def ended(step: str) -> None:
        outcomes.append(step)
        if step:
            stage.picture(window, "where-it-failed")
        window.close()

    stage = Stage(carried.out / folder.PICTURES, carried.pictures, ended, lambda: moves.trouble())
    moves = Moves(window, played, carried, Expected(played, PLAN), stage)
    stage.play(act(moves))
    status = qt.exec()
    if outcomes != [""]:
        return _failed(tell, words.failed_at(outcomes[0] if outcomes else stage.step))
    if status:
        return _failed(tell, words.failed_at("closing"))
    gaps = longest_gaps(stage.gaps, dict(carried.gaps))
    tell(words.report(carried, moves.papers, stage.pictures_taken, gaps, time.monotonic()))
    return 0


def _failed(tell: Tell, text: str) -> int:
    tell(text, problem=True)
    return 1


def _passphrase() -> str:
    """Return a passphrase to be thrown away: one word to copy, of some 91 random bits."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
