"""The one-sheet statement: one page, with everything it can be registered by."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from korem_desktop.documents import look
from korem_desktop.documents.express import express
from korem_desktop.domain.answer import (
    Answer,
    Answers,
    Money,
    PersonName,
    Place,
    Precision,
    Standing,
    Value,
    When,
)
from korem_desktop.domain.interviews.branches import SITUATIONS
from korem_desktop.domain.interviews.express import EXPRESS
from korem_desktop.domain.interviews.main_road import PLAN
from korem_desktop.domain.question import Kind
from korem_desktop.domain.statement import Statement, compose_one_sheet
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from korem_desktop.texts.wording import wording
from tests.helpers.papers import a_blank_statement, a_statement, text_of

FILED = (Language.KK, Language.RU)

_SAID: dict[Language, dict[str, str]] = {
    Language.RU: {
        "own.words": "12 октября инспектор позвал меня в коридор: без «благодарности» справки не будет.",
        "person.position": "главный специалист",
        "person.institution": "Городской отдел земельных отношений",
        "episode.benefit": "и новый телефон",
        "episode.act": "подпишет акт без замечаний",
        "episode.place": "парковка у торгового центра",
        "episode.way": "наличными в конверте",
        "you.document_number": "удостоверение личности 012345678",
        "you.residence": "Примерск, улица Садовая, 1",
        "you.work": "Школа № 5",
    },
    Language.KK: {
        "own.words": "12 қазанда инспектор мені дәлізге шақырып, «ризашылық» сұрады.",
        "person.position": "бас маман",
        "person.institution": "Қалалық жер қатынастары бөлімі",
        "episode.benefit": "және жаңа телефон",
        "episode.act": "актіге ескертусіз қол қояды",
        "episode.place": "сауда орталығының көлік тұрағы",
        "episode.way": "қолма-қол, конвертпен",
        "you.document_number": "жеке куәлік 012345678",
        "you.residence": "Мысал қаласы, Бау-бақша көшесі, 1-үй",
        "you.work": "№ 5 мектеп",
    },
}


def filled_in(language: Language, situation: str = "extorted", **texts: str) -> Answers:
    """Return the sheet of somebody who filled in every field of the one page, and nothing else."""
    answers = Answers()
    rows = {"person": answers.add_row("person"), "episode": answers.add_row("episode"), "": ""}
    said = {question: Answer(text) for question, text in {**_SAID[language], **texts}.items()}
    said["happened.kind"] = Answer(situation)
    said["person.name"] = Answer(PersonName("Серікбаев", "Марат", "Болатұлы"))
    said["episode.sum"] = Answer(Money(50_000_000))
    said["episode.when"] = Answer(When(Precision.EXACT, date(2026, 3, 20), time(15, 0)))
    said["you.name"] = Answer(PersonName("Қасымова", "Әлия"))
    for page in EXPRESS.pages:
        for question in page.questions:
            answers.set(Place(question.id, rows[PLAN.page_of(question.id).group]), said[question.id])
    return answers


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page on one line, words parted by single spaces, divisions taken out."""
    return [" ".join(page.replace("\u00ad\n", "").split()) for page in text_of(pdf).split("\f")[:-1]]


def made(content: Statement, language: Language) -> bytes | None:
    """Return the PDF, or None where one sheet does not hold it; any other failure is raised."""
    try:
        return express(content, language)
    except Known as refused:
        if refused.kind is not Failure.SHEET_TOO_LONG:
            raise
        return None


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("language", FILED)
def test_everything_it_is_registered_by_stands_on_the_one_page(language: Language, situation: str) -> None:
    """Art. 181(2) and (4), the four points, the requests, the officer's mark: on each of two equal copies."""
    say = wording(language).phrase
    copies = pages_of(express(compose_one_sheet(filled_in(language, situation)), language))
    assert len(copies) == 2
    for number, page in enumerate(copies, 1):
        for text in _SAID[language].values():
            assert " ".join(text.split()) in page
        for text in (
            "Қасымова Әлия",
            "Серікбаев Марат Болатұлы",
            "20.03.2026",
            "500 000 ₸",
            "419",
            say("statement.title"),
            say(f"statement.side.{situation}"),
            say(f"statement.point.who_{situation}"),
            say("statement.stamp"),
            say("choice.request.register"),
            say("statement.warning.hint"),
            say("statement.mark.heading"),
            say("statement.mark.number"),
            say("paper.copy", number=number, count=2),
            *(f"{say('statement.' + key)}:" for key in ("to", "applicant", "document", "residence", "work")),
            *(say(f"statement.point.{key}") for key in ("what", "act", "when")),
        ):
            assert " ".join(text.split()) in page, text
        warned = page.index("419")
        assert page[warned:].count(f"{say('statement.signature')}:") == 2  # of the warning, and of the whole
        assert f"{say('statement.date')}:" in page[warned:]
    assert len({re.sub(say("paper.copy", number=n, count=2), "", page, count=1) for n, page in
                enumerate(copies, 1)}) == 1  # fmt: skip


@pytest.mark.parametrize("language", FILED)
def test_a_long_account_makes_the_words_smaller_then_is_refused(language: Language) -> None:
    """Nothing is cut: every word is on the page, or the paper is not made."""
    sizes = []
    for count in range(1, 60):
        words = " ".join(f"{language.value}{number}" for number in range(count * 25))
        content = compose_one_sheet(filled_in(language, **{"own.words": words}))
        pdf = made(content, language)
        if pdf is None:
            break
        pages = pages_of(pdf)
        assert len(pages) == 2
        assert all(words in page for page in pages)
        sizes.append(count)
    assert len(sizes) > 8


def test_words_never_become_smaller_than_can_be_read() -> None:
    """The styles of the page stop at the stated least."""
    for style in (look.BODY, look.ENTRY, look.STORY, look.NOTE, look.POINT, look.POINT_LABEL, look.SMALL):
        assert look.scaled(style, 0.5).size >= look.LEAST
    assert look.scaled(look.CAPTION, 0.5).size == look.CAPTION.size


_BRIEF = st.text(st.characters(codec=None), max_size=120)


@settings(deadline=None, max_examples=25)
@given(st.data())
def test_any_answers_make_one_page_a_copy_or_the_named_failure(data: st.DataObject) -> None:
    """Whatever is typed, left out, not known or told, in every situation."""
    answers = Answers()
    rows = {"person": answers.add_row("person"), "episode": answers.add_row("episode"), "": ""}
    for page in EXPRESS.pages:
        for question in page.questions:
            text = data.draw(_BRIEF)
            by_kind: dict[Kind, Value] = {
                Kind.CHOICE: data.draw(st.sampled_from(SITUATIONS)),
                Kind.LONG_TEXT: data.draw(st.integers(0, 40)) * text,
                Kind.PERSON: PersonName(text[:40], text[40:80], text[80:]),
                Kind.MONEY: Money(
                    data.draw(st.integers(0, 10**14)), data.draw(st.sampled_from(["KZT", "ақша"]))
                ),
                Kind.WHEN: When(data.draw(st.sampled_from(Precision)), words=text),
            }
            value = by_kind.get(question.kind, text)
            said = data.draw(st.sampled_from([value, value, value, None]))
            standing = data.draw(st.sampled_from(Standing)) if question.may_be_unknown else Standing.OWN
            answers.set(
                Place(question.id, rows[PLAN.page_of(question.id).group]), Answer(said, standing, text)
            )
    language = data.draw(st.sampled_from(Language))
    pdf = made(compose_one_sheet(answers), language)
    assert pdf is None or text_of(pdf).count("\f") == (1 if language is Language.EN else 2)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("make", [a_blank_statement, lambda: compose_one_sheet(Answers())])
def test_an_empty_page_has_lines_to_fill(language: Language, make: object) -> None:
    """Every label, no invented word, one page a copy."""
    assert callable(make)
    pages = pages_of(express(make(), language))
    say = wording(language).phrase
    assert len(pages) == (1 if language is Language.EN else 2)
    for key in ("sum", "benefit", "hand_over", "place", "way"):
        assert f"{say('statement.point.' + key)}:" in pages[0]
    assert f"{say('statement.residence_or_work')}:" in pages[0]
    assert not re.search(r"None|Answer|\(\)|\[\]|: \.", pages[0])


def test_a_long_point_stands_whole() -> None:
    """There is no place further on to put the rest: none of the four points is cut to three lines."""
    act = "; ".join(f"условие номер {number}" for number in range(40))
    page = pages_of(express(compose_one_sheet(filled_in(Language.RU, **{"episode.act": act})), Language.RU))[
        0
    ]
    assert act in page
    assert "полностью" not in page


def test_a_name_pasted_over_several_lines_is_signed_on_one() -> None:
    """The line to sign has the surname whole, wherever its lines ended."""
    answers = filled_in(Language.RU)
    answers.set(Place("you.name"), Answer(PersonName("Қасымова\r\nОрынбай", "Әлия")))
    page = pages_of(express(compose_one_sheet(answers), Language.RU))[0]
    assert page.count("(Қасымова Орынбай Ә.)") == 2


def test_what_was_told_stands_with_its_source() -> None:
    """There is no place further on, so the four points name who told it."""
    answers = filled_in(Language.RU)
    row = answers.rows("person")[0]
    answers.set(Place("person.position", row), Answer("начальник", Standing.TOLD, "секретарь"))
    answers.set(Place("person.name", row), Answer(standing=Standing.NOT_KNOWN))
    answers.set(Place("person.description", row), Answer("седые виски, очки"))
    page = pages_of(express(compose_one_sheet(answers), Language.RU))[0]
    assert "имени не знаю, начальник (мне об этом сказал(а): секретарь)" in page
    assert "приметы: седые виски, очки" in page


def test_what_the_full_road_was_told_of_the_visit_stands_here_too() -> None:
    """The meeting that is set, the body gone to, the requests with the danger feared, the helper."""
    content = replace(
        compose_one_sheet(filled_in(Language.RU)),
        urgent=When(Precision.EXACT, date(2026, 3, 20), time(15, 0)),
        urgent_place="Кафе «Жайлау»",
        addressee=a_statement().addressee,
        requests=("register", "safety", "voluntary_report"),
        safety_reason="знает, где я живу",
    )
    page = pages_of(express(content, Language.RU))[0]
    for text in (
        "СРОЧНО: назначена следующая встреча Когда: 20.03.2026 в 15:00 Где: Кафе «Жайлау»",
        "Служба по противодействию коррупции",
        "2) принять меры безопасности; 3) учесть моё добровольное сообщение. Опасаюсь следующего: знает",
    ):
        assert text in page


@pytest.mark.parametrize("language", Language)
def test_a_practice_sheet_cannot_be_filed(language: Language) -> None:
    """It says so across each page and at the top, and has no warning to sign."""
    page = pages_of(express(short_of(language), language, practice=True))[0]
    assert wording(language).phrase("paper.specimen_note") in page
    assert "419" not in page


def test_the_english_sheet_is_one_copy_to_read() -> None:
    """Nothing to sign, nothing to tear off."""
    say = wording(Language.EN).phrase
    (page,) = pages_of(express(short_of(Language.EN), Language.EN))
    assert say("paper.reading_copy") in page
    for key in ("statement.signature", "statement.mark.heading", "statement.express.tear"):
        assert say(key) not in page


def short_of(language: Language) -> Statement:
    """Return the typical statement's first person and episode, as one sheet has them."""
    whole = a_statement(language)
    episode = replace(whole.episodes[0], participants=((0, ""),))
    return replace(whole, persons=whole.persons[:1], episodes=(episode,), urgent=None, requests=("register",))
