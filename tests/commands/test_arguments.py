"""What may be typed behind the program's name."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from korem_desktop import __version__
from korem_desktop.commands.arguments import Rehearse, parse
from korem_desktop.languages import Language


def test_without_arguments_the_window_opens() -> None:
    """Nothing typed asks for no command."""
    assert parse([]) is None


def test_a_rehearsal_is_asked_for() -> None:
    """Only the folder is needed; the rest has its place."""
    assert parse(["rehearse", "out"]) == Rehearse(Path("out"))
    options = ["--case", "my.toml", "--language", "kk", "--today", "2026-03-31", "--show"]
    assert parse(["rehearse", "out", *options]) == Rehearse(
        Path("out"), Path("my.toml"), Language.KK, date(2026, 3, 31), show=True
    )


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_questions_are_answered(argument: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The version and the help go to the output, and all is well."""
    with pytest.raises(SystemExit) as ended:
        parse([argument])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert (__version__ if argument == "--version" else "rehearse") in said


@pytest.mark.parametrize(
    "typed",
    ["nonsense", "rehearse", "rehearse out --language de", "rehearse out --today 31.03.2026", "rehearse a b"],
)
def test_mistakes_are_told(typed: str, capfd: pytest.CaptureFixture[str]) -> None:
    """With a line on the error output, and an exit status that says so."""
    with pytest.raises(SystemExit) as ended:
        parse(typed.split())
    assert ended.value.code == 2
    assert "usage" in capfd.readouterr().err
