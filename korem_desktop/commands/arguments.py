"""What may be typed behind the program's name."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NoReturn

from korem_desktop import __version__
from korem_desktop.hardening import say_to_terminal
from korem_desktop.languages import Language


@dataclass(frozen=True, slots=True)
class Rehearse:
    """Play a made-up case through the real interface."""

    out: Path
    case: Path | None = None
    language: Language | None = None
    today: date | None = None
    show: bool = False


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong on the real stderr: what argparse prints by itself goes nowhere here."""
        say_to_terminal(f"{self.format_usage()}{self.prog}: {message}", problem=True)
        raise SystemExit(2)


def parse(argv: Sequence[str]) -> Rehearse | None:
    """Return what is asked for; None is the window.

    ``--help``, ``--version`` and mistakes end in SystemExit.
    """
    parser = _Parser(
        prog="korem-desktop",
        description="An offline assistant for reporting an offered or extorted bribe. Without arguments the "
        "window opens.",
    )
    parser.add_argument("--version", action="version", version=f"Korem Desktop {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    rehearse = commands.add_parser(
        "rehearse",
        help="play a made-up case through the real interface, from a new vault to the papers",
        description="Plays a made-up case through the real interface. OUT will hold papers and pictures in "
        "plain text: never use it for a real case.",
    )
    rehearse.add_argument("out", metavar="OUT", type=Path, help="a new or empty folder")
    rehearse.add_argument(
        "--case", metavar="CASE.toml", type=Path, help="a case file (default: one that comes along)"
    )
    rehearse.add_argument(
        "--language", choices=[language.value for language in Language], help="of the interface"
    )
    rehearse.add_argument("--today", metavar="DATE", type=_day, help="the day it is played on, YYYY-MM-DD")
    rehearse.add_argument("--show", action="store_true", help="in a window that can be watched")
    given = parser.parse_args(argv)
    if given.command is None:
        return None
    language = Language(given.language) if given.language else None
    return Rehearse(given.out, given.case, language, given.today, given.show)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a date looks like 2026-03-31") from None
