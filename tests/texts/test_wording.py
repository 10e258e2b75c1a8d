"""The wording: complete, equal in the three languages, plain."""

from __future__ import annotations

import re
import string
import tomllib

import pytest

from korem_desktop.domain.directory import advise
from korem_desktop.domain.doubt import DoubtKind
from korem_desktop.domain.identity import IinCheck
from korem_desktop.domain.interviews.express import LeftOut
from korem_desktop.domain.interviews.main_road import BODIES, PLAN
from korem_desktop.domain.question import Kind, Step
from korem_desktop.failures import Bug
from korem_desktop.languages import Language
from korem_desktop.paths import resources
from korem_desktop.texts.contacts import contacts
from korem_desktop.texts.wording import Wording, flatten, wording
from tests.helpers.answers import about

SIDES = ("extorted", "offered", "witness")
FILES = ("questions", "choices", "steps", "notes")
KAZAKH = set("әғқңөұүһі")
RARE = set("һ")  # in a handful of loan words only


def texts(language: Language, name: str) -> dict[str, str]:
    """Return every text of a file under its dotted key."""
    path = resources() / "wording" / language.value / f"{name}.toml"
    return flatten(tomllib.loads(path.read_text(encoding="utf-8")))


def plain(key: str) -> str:
    """Return a key without the side it is for."""
    name, _, side = key.partition("@")
    assert side in ("", *SIDES[1:]), key
    return name


def placeholders(text: str) -> set[str]:
    """Return the names of a text's placeholders."""
    return {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("language", Language)
def test_every_page_question_choice_and_step_has_words(language: Language, side: str) -> None:
    """Nobody ever meets a bare id, on either side; every question says why it is asked."""
    words = wording(language)
    for step in Step:
        assert words.step(step).strip()
    for page in PLAN.pages:
        assert words.page(page.id, side).strip()
        for question in page.questions:
            said = words.question(question.id, side)
            assert said.label.strip()
            assert said.why.strip()
            if question.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.PERSON, Kind.MONEY, Kind.WHEN):
                assert said.example.strip() or question.id == "you.name"
            for choice in question.choices:
                assert words.choice(question.id, choice, side).strip()


@pytest.mark.parametrize("language", Language)
def test_every_doubt_check_reason_and_contact_has_words(language: Language) -> None:
    """What the domain can say as an id, the wording says as a sentence."""
    words = wording(language)
    for kind in DoubtKind:
        assert words.note(f"doubt.{kind}")
    for check in IinCheck:
        assert words.has_note(f"iin.{check}") or check in (IinCheck.RIGHT, IinCheck.EMPTY)
    assert words.note("phone.unlikely")
    for bodies in (*((body,) for body in ("", *BODIES)), ("akimat", "anticorruption")):
        for side in SIDES:
            for line in advise(about(*bodies, institution="KOREM", side=side), contacts()):
                assert words.note(f"reason.{line.reason}")
    for contact in contacts():
        assert not contact.note or words.note(f"contact.{contact.note}")
        for phone in contact.phones:
            assert not phone.label or words.note(f"phone_label.{phone.label}")
    assert words.note("row.person", number=2).count("2") == 1
    for left in LeftOut:
        assert words.note(f"left_out.{left}", count=7).count("7") == 1
    for key in ("left_out.lead", "left_out.kept", "express.paid"):
        assert words.note(key)


@pytest.mark.parametrize("name", [*FILES, "paper"])
def test_the_three_languages_have_equal_keys_and_placeholders(name: str) -> None:
    """A phrase written in one language is written in all, with the same things to fill in."""
    russian = texts(Language.RU, name)
    for language in (Language.KK, Language.EN):
        other = texts(language, name)
        assert set(other) == set(russian)
        for key, text in russian.items():
            assert placeholders(other[key]) == placeholders(text), key
            assert bool(other[key].strip()) == bool(text.strip()), key


def test_no_words_are_left_over() -> None:
    """Every question and choice worded is asked, so that a lawyer reads nothing in vain."""
    asked = {question.id: question for page in PLAN.pages for question in page.questions}
    for key in texts(Language.RU, "questions"):
        assert plain(key.rpartition(".")[0]) in asked, key
    for key in texts(Language.RU, "choices"):
        question, _, choice = key.rpartition(".")
        assert choice in asked[plain(question)].choices, key
    pages = {page.id for page in PLAN.pages}
    for key in texts(Language.RU, "steps"):
        kind, _, name = key.partition(".")
        assert kind == "steps" or plain(name) in pages, key
    for key in texts(Language.RU, "notes"):
        assert not key.startswith("page.") or plain(key).removeprefix("page.") in pages, key


def test_kazakh_is_kazakh_and_no_alphabets_are_mixed() -> None:
    """Its own letters are used, none is a look-alike, and no other language borrows them."""
    for name in FILES:
        for language in Language:
            for key, text in texts(language, name).items():
                for word in re.findall(r"[^\W\d_]+", text):
                    latin = re.search("[a-z]", word, re.IGNORECASE)
                    assert not (latin and re.search(r"[\u0400-\u04ff]", word)), f"{language} {key}: {word}"
                if language is not Language.KK:
                    assert not KAZAKH & set(text.casefold()), f"{language} {key}"
    kazakh = " ".join(text for name in FILES for text in texts(Language.KK, name).values()).casefold()
    assert set(kazakh) >= KAZAKH - RARE


def test_questions_state_no_legal_qualification() -> None:
    """The person tells facts: no question calls anybody a criminal or names an article for them."""
    forbidden = (
        r"преступник|взяточник|взяткополучател|взяткодател|вымогател|преступлени|стать[яи]"
        r"|қылмыскер|пара алушы|пара беруші|парақор|қылмыс\b|\bбап"
        r"|criminal|bribe-taker|bribe-giver|extortionist|crime|article"
    )
    for language in Language:
        for name in ("questions", "choices"):
            for key, text in texts(language, name).items():
                assert not re.search(forbidden, text.casefold()), f"{language} {key}"


def test_questions_are_short() -> None:
    """A frightened person reads: a label of one line, a reason of one sentence, titles that fit."""
    for language in Language:
        for key, text in texts(language, "questions").items():
            if key.endswith(".label"):
                assert len(text) <= 75, f"{language} {key}: {len(text)}"
            if key.endswith(".why"):
                assert len(text) <= 145, f"{language} {key}: {len(text)}"
                assert text.endswith("."), f"{language} {key}"
                assert ". " not in text, f"{language} {key}"
        for key, text in texts(language, "steps").items():
            assert len(text) <= 36, f"{language} {key}"
        for key, text in texts(language, "choices").items():
            assert len(text) <= 145, f"{language} {key}: {len(text)}"


def test_words_turn_with_the_side() -> None:
    """Who is offered a bribe, or knows of another's, reads other words than who is asked; the rest stays."""
    words = wording(Language.RU)
    assert words.question("episode.benefits").label != words.question("episode.benefits", "offered").label
    assert words.question("episode.benefits").why == words.question("episode.benefits", "offered").why
    assert words.choice("episode.stage", "given") != words.choice("episode.stage", "given", "offered")
    assert words.choice("episode.stage", "agreed") == words.choice("episode.stage", "agreed", "offered")
    assert words.page("episode_benefit") != words.page("episode_benefit", "offered")
    assert words.page("urgent") == words.page("urgent", "offered")
    for side in ("offered", "witness"):
        assert words.question("episode.powers", side) != words.question("episode.powers")
    assert "мой вопрос" not in words.choice("episode.participants", "decides", "witness").casefold()
    assert "моей" not in words.choice("episode.stage", "refused", "witness")


def test_missing_words_name_their_key() -> None:
    """A key without words is a bug that says which, and never shows anything of a case."""
    words = Wording(Language.EN, resources() / "wording" / "en")
    for ask in (
        lambda: words.question("no.such"),
        lambda: words.choice("own.words", "no_such"),
        lambda: words.page("no_such"),
        lambda: words.note("no.such"),
    ):
        with pytest.raises(Bug, match=r"no[._]such"):
            ask()
