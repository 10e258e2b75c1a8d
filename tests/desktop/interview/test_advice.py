"""Where to go, beside the choice."""

from __future__ import annotations

import pytest

from korem_desktop.desktop.interview.advice import advice_in_words
from korem_desktop.desktop.interview.editors.wording import SpokenTo
from korem_desktop.domain.answer import Answers
from korem_desktop.languages import Language
from tests.helpers.answers import a_full_case, about


@pytest.mark.parametrize("language", list(Language))
def test_the_first_road_comes_with_its_reason(language: Language) -> None:
    """An official's case names the first body, why, whether that is law, and the second way."""
    words = SpokenTo(language, "extorted")
    said = advice_in_words(a_full_case(), words)
    assert said.startswith(words.note("mark.law"))
    assert words.note("reason.investigates_bribery") in said
    assert words.note("reason.danger") not in said


def test_the_own_body_is_never_the_first_road() -> None:
    """Where the person serves in the service that investigates, the prosecutor comes first."""
    words = SpokenTo(Language.EN, "extorted")
    said = advice_in_words(about("anticorruption"), words)
    assert words.note("reason.not_own_service") in said.split("Second way")[0]


def test_without_persons_there_is_still_a_place_to_go() -> None:
    """Any duty station takes a statement: the advice is never empty."""
    assert advice_in_words(Answers(), SpokenTo(Language.EN, "extorted"))
