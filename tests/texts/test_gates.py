"""The words of the gates: each page, choice and warning has its own in each language; none is left over."""

from __future__ import annotations

import tomllib

import pytest

from korem_desktop.domain import gates
from korem_desktop.failures import Bug
from korem_desktop.languages import Language
from korem_desktop.paths import resources
from korem_desktop.texts.wording import flatten, wording

ASKED = {
    *(f"{page}.{part}" for page in gates.CHOICES for part in ("title", "why")),
    *(
        f"{page}.choices.{choice}"
        for page, choices in gates.CHOICES.items()
        for choice in choices
        if page != gates.HAPPENED
    ),
    f"{gates.HAPPENED}.choices.{gates.UNSURE}",
    *(f"{page}.meanings.{choice}" for page in (gates.COMPUTER, gates.TIME) for choice in gates.CHOICES[page]),
    *(f"{page}.title" for page in (gates.NOT_HERE, gates.FOUND, gates.BEFORE)),
    *(f"{page}.text" for page in (gates.NOT_HERE, gates.FOUND)),
    *(f"{gates.BEFORE}.text.{situation}" for situation in gates.WARNED),
}


@pytest.mark.parametrize("language", Language)
def test_there_are_words_for_all_that_is_asked_and_no_others(language: Language) -> None:
    """Nobody meets a bare id, and a lawyer reads nothing in vain."""
    path = resources() / "wording" / language.value / "gates.toml"
    assert set(flatten(tomllib.loads(path.read_text(encoding="utf-8")))) == ASKED
    for key in ASKED:
        assert wording(language).gate(key, situation="x").strip()


@pytest.mark.parametrize("language", Language)
def test_the_six_situations_have_the_words_of_the_interview(language: Language) -> None:
    """The same choice is never called by two names."""
    for choice in gates.CHOICES[gates.HAPPENED][:-1]:
        assert wording(language).choice("happened.kind", choice).strip()


def test_a_missing_word_is_a_mistake() -> None:
    """It is named, and never shown as nothing."""
    with pytest.raises(Bug, match="gate nowhere"):
        wording(Language.RU).gate("nowhere.title")
