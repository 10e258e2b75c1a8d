"""What the rehearsal says."""

from __future__ import annotations

from pathlib import Path

import pytest

from korem_desktop.desktop.rehearsal import words
from korem_desktop.desktop.rehearsal.carried import Carried
from korem_desktop.desktop.rehearsal.case_problem import Problem
from korem_desktop.failures import Failure, Known


@pytest.mark.parametrize("problem", list(Problem))
def test_every_problem_of_a_case_file_has_words(problem: Problem) -> None:
    """The place is said as it is, the problem in words and not as its code."""
    said = words.failure(Known(Failure.CASE_FILE_INVALID, place="person[2].row", problem=problem.value))
    assert "person[2].row" in said
    assert problem.value not in said


def test_another_failure_keeps_its_own_sentence() -> None:
    """What is said of a folder is what the window would say of it."""
    assert words.failure(Known(Failure.FOLDER_NOT_EMPTY))


def test_the_report_ends_with_the_passphrase() -> None:
    """Papers, pictures, what cannot be printed and the longest gaps come before it."""
    carried = Carried(
        "/out", "/c.toml", "en", "2026-11-20", "bado-kire", 100.0, pages=(("statement", 6),), missing=("🙂",)
    )
    said = words.report(carried, {"contacts": 2}, 85, {"unlocking": 0.0123, "new": 0.001}, 112.4).splitlines()
    assert said[-1] == "bado-kire"
    text = "\n".join(said)
    papers = Path("/out/papers")
    for part in (
        f"{papers / 'statement.pdf'}",
        f"{papers / 'contacts.pdf'}",
        "85",
        "U+1F642",
        "12 ms",
        "1 ms",
        "12 s",
    ):
        assert part in text
