"""``rehearse``: what is refused before anything is played, and how it is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.rehearsals import rehearse

FAULTY = 'format = 1\nlanguage = "kk"\n[answers]\n"happened.kind" = "elsewhere"\n'


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_mistake_in_the_case_is_said_with_its_place(tmp_path: Path, language: str) -> None:
    """Exit 1, the place in the file, a sentence in the language asked for, and nothing made."""
    case = tmp_path / "case.toml"
    case.write_text(FAULTY)
    played = rehearse(tmp_path / "out", "--case", str(case), "--language", language, home=tmp_path / "home")
    assert (played.status, played.said) == (1, "")
    assert "answers.happened.kind" in played.problems
    assert "Traceback" not in played.problems
    assert not (tmp_path / "out").exists()


def test_a_folder_with_anything_else_in_it_is_refused(tmp_path: Path) -> None:
    """Exit 1; what stands there stays."""
    letter = tmp_path / "out" / "letter.txt"
    letter.parent.mkdir()
    letter.write_text("mine")
    played = rehearse(tmp_path / "out", "--language", "en", home=tmp_path / "home")
    assert (played.status, played.said) == (1, "")
    assert played.problems
    assert [entry.name for entry in letter.parent.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    "arguments", [("--today", "31.03.2026"), ("--language", "de"), ("--unknown",)], ids=lambda value: value[0]
)
def test_a_wrong_command_line_ends_with_status_2(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """The usage is said, nothing is made."""
    played = rehearse(tmp_path / "out", *arguments, home=tmp_path / "home")
    assert played.status == 2
    assert "usage:" in played.said + played.problems
    assert not (tmp_path / "out").exists()
