"""A case as hard as people make them, played through the real interface; every word is on paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.rehearsals import (
    EMOJI,
    NO_SPACE,
    PRINTED_EMOJI,
    account,
    big_case,
    files_under,
    first_lost,
    rehearse,
    words_of,
)

MIB = 1 << 20


@pytest.mark.parametrize("large", [9 * MIB, pytest.param(300 * 1000 * 1000, marks=pytest.mark.campaign)])
def test_every_word_of_a_large_case_is_on_paper(tmp_path: Path, large: int) -> None:
    """A long account, odd names, hundredths; what no typeface has is named, and printed as its number."""
    case = big_case(tmp_path / "case", large)
    played = rehearse(tmp_path / "out", "--case", str(case), home=tmp_path / "home", seconds=1_500)
    assert (played.status, played.problems) == (0, "")
    assert f"{EMOJI} (U+1F642)" in played.said
    assert files_under(tmp_path / "home") == set()
    words = words_of(played.out / "papers" / "statement.pdf")
    own = account()
    assert len(own) == 20_000
    broken = f"{NO_SPACE}"
    told = [word for word in own.replace(EMOJI, PRINTED_EMOJI).split() if word != broken]
    assert first_lost(told * 2, words) == ""
    together = "".join(words)
    assert together.count(broken) == 2
    for text in ("1234567,50", "Ермекова", "Ұзынбойлы,қаракүрте", ("әғқңөұүһі" * 14)[:120]):
        assert text in together
