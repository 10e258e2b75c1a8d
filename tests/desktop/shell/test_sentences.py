"""Every failure has its sentence, and every sentence uses the facts there are."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter

import pytest

import korem_desktop.failures
from korem_desktop.desktop.sentences import _CONSTANTS, CONTEXT, SENTENCES, sentence, title
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from korem_desktop.paths import resources


def facts() -> dict[Failure, set[str]]:
    """Return the facts each failure carries, as its comment in failures.py says."""
    source = Path(korem_desktop.failures.__file__).read_text(encoding="utf-8")
    named = dict(re.findall(r'= "(\w+)"  #[^\n]*facts: ([^\n]+)', source))
    return {
        kind: {
            re.split(r"\W", fact.strip())[0]
            for fact in re.sub(r"\(.*?\)", "", named.get(kind, "")).split(",")
        }
        - {""}
        for kind in Failure
    }


def places(text: str) -> set[str]:
    """Return the names in braces."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("kind", list(Failure))
def test_every_failure_has_a_title_and_a_sentence(kind: Failure) -> None:
    """Both are there, the title is short, the sentence says no less."""
    known = Known(kind)
    assert 0 < len(title(known)) <= 60
    assert len(sentence(known)) >= len(title(known))
    assert sentence(known).endswith((".", "!"))


@pytest.mark.parametrize("kind", list(Failure))
def test_the_facts_of_a_failure_are_used(kind: Failure) -> None:
    """Each fact has its place in the sentence, and no place asks for a fact that never comes."""
    asked = places(str(SENTENCES[kind][1])) - set(_CONSTANTS)
    assert asked == facts()[kind]


@pytest.mark.parametrize("language", list(Language))
def test_each_failure_has_a_sentence_of_its_own(language: Language) -> None:
    """No two outcomes are told in the same words, in any language."""
    english = [str(words) for _, words in SENTENCES.values()]
    catalogue = ET.parse(resources() / "i18n" / f"korem_{language.value}.ts")
    said = {
        message.findtext("source"): message.findtext("translation")
        for context in catalogue.iter("context")
        if context.findtext("name") == CONTEXT
        for message in context.iter("message")
    }
    told = english if language is Language.EN else [str(said[words]) for words in english]
    assert len(set(told)) == len(told)


def test_facts_are_put_in_unchanged() -> None:
    """A name with braces and percent signs is shown as it is."""
    name = "{0} %1 «жазба».m4a"
    assert f"“{name}”" in sentence(Known(Failure.SOURCE_EMPTY, name=name))


def test_a_missing_fact_breaks_nothing() -> None:
    """A failure raised without its facts still has a sentence."""
    assert "…" in sentence(Known(Failure.SEALED_DAMAGED))
