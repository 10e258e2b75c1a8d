"""The statement says what the person said: every word, in its place, and nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from korem_desktop.documents.statement import statement
from korem_desktop.domain.answer import Answer, Money, PersonName, Precision, Standing, When
from korem_desktop.domain.interviews.branches import SITUATIONS
from korem_desktop.domain.interviews.main_road import (
    ADDRESSEES,
    PLAN,
    PROTECTIONS,
    REQUESTS,
    VOLUNTARY_REPORT,
)
from korem_desktop.domain.statement import Addressee, AttachmentPart, PersonPart, Statement
from korem_desktop.languages import Language
from korem_desktop.texts.wording import wording
from tests.helpers.papers import a_blank_statement, a_statement, solid, text_of, words_of

_HARD = (
    "Ол «1\u202f234\u202f567,50\u00a0₸ әкел» деді; ӘҒҚҢӨҰҮҺІ әғқңөұүһі <b>&amp; <i>не тег</i> & "
    "\\(скобки\\) {name} %s "
    "😀 и\u0306 — тире “лапки” № 5. "
)


def page_one(pdf: bytes) -> str:
    """Return the text of the first page."""
    return text_of(pdf).split("\f")[0]


def flat(pdf: bytes) -> str:
    """Return the text of the file on one line, words parted by single spaces, divisions taken out."""
    return one_line(text_of(pdf).replace("\u00ad\n", ""))


def one_line(text: str) -> str:
    """Return a text with single spaces; poppler reads a narrow no-break space as one."""
    return " ".join(text.split())


def with_person(person: PersonPart) -> Statement:
    """Return a statement on one person only."""
    (episode,) = a_statement().episodes
    return a_statement(persons=(person,), episodes=(replace(episode, participants=((0, ""),)),))


def texts(content: object) -> list[str]:
    """Return every text the person typed, of any part of a statement."""
    if isinstance(content, str):
        return [content] if " " in content else []
    if isinstance(content, tuple):
        return [text for part in content for text in texts(part)]
    if hasattr(content, "__slots__") and not isinstance(content, Precision | Standing):
        return [text for name in content.__slots__ for text in texts(getattr(content, name))]
    return []


@pytest.mark.parametrize("language", Language)
def test_every_word_typed_is_on_both_copies(language: Language) -> None:
    """Each typed text comes back whole from pdftotext, once in each copy or oftener; English has one copy."""
    content = a_statement(language)
    read = flat(statement(content, language))
    typed = texts(content)
    assert len(typed) > 15
    for text in typed:
        assert read.count(one_line(text)) >= (1 if language is Language.EN else 2), text


@pytest.mark.parametrize("length", [20_000, 100_000])
def test_a_long_account_comes_back_whole(length: int) -> None:
    """Kazakh letters, signs, markup, emoji and 500 letters without a space, in any length."""
    account = ((_HARD + "ұзақ" * 125 + " ") * (length // 500))[:length]
    read = text_of(statement(a_statement(own_words=account), Language.RU)).replace("\f", "\n")
    running = r"(?m)^(Подпись заявителя на этой|Заявление об уголовном|экземпляр|\(Ахметова).*$"
    wanted = account.replace("😀", "[U+1F600]").replace("и\u0306", "й")
    assert solid(re.sub(running, "", read)).count(solid(wanted)) == 2
    assert solid(read).count("ұзақ" * 125) == 2 * (
        length // len(_HARD + "ұзақ" * 125 + " ")
    )  # on one page each


@settings(deadline=None, max_examples=30)
@given(st.text(st.characters(codec=None), max_size=300))
def test_whatever_is_typed_makes_a_paper(text: str) -> None:
    """No text breaks the drawing: lone surrogates, control characters, any script."""
    content = a_statement(
        own_words=text,
        urgent_place=text,
        addressee=Addressee("other", text),
        persons=(PersonPart("a", PersonName(text, text, text), position=Answer(text), description=text),),
        episodes=tuple(
            replace(e, participants=((0, "spoke"),), act=Answer(text)) for e in a_statement().episodes
        ),
    )
    with pikepdf.open(BytesIO(statement(content, Language.KK))) as document:
        assert len(document.pages) >= 2


def test_texts_as_long_as_the_fields_allow_still_end() -> None:
    """Every field filled to the brim: boxes and header are continued, and nothing of it is lost."""
    long = "Ұзақ мәтін " * 90
    base = a_statement(Language.KK)
    content = a_statement(
        Language.KK,
        applicant=replace(
            base.applicant, name=PersonName(long, long, long), iin=long, document_number=long, residence=long,
            work=long, phone=long, contact=long, helper=long,
        ),
        addressee=Addressee("other", long),
        urgent_place=long * 3,
        episodes=(replace(base.episodes[0], act=Answer(long * 5), place=Answer(long), way=Answer(long)),) * 2,
        safety_reason=long,
        requests=("safety",),
    )  # fmt: skip
    assert words_of(statement(content, Language.KK)).count("мәтін") >= 2 * 90 * (11 + 3 + 1 + 2 * 5)


def test_page_one_has_what_the_officer_needs() -> None:
    """Stamp field, addressee, applicant, title, urgent box and the four points stand on page one."""
    read = one_line(page_one(statement(a_statement(), Language.RU)))
    expected = (
        "место для штампа",
        "Куда: Служба по противодействию",
        "Ахметова Әсел Қайратқызы",
        "900101300810",
        "Удостоверение личности: № 012345678",
        "+7 701 000 00 00",
        "на работу не звонить",
        "Заявление об уголовном правонарушении",
        "СРОЧНО",
        "25.11.2026 в 15:00",
        "Кто требует",
        "Что и сколько",
        "За что",
        "Когда, где и как",
        "500\u202f000 ₸ (пятьсот тысяч тенге)",
    )
    for text in expected:
        assert one_line(text) in read, text


def test_no_person_pushes_another_off_page_one() -> None:
    """However much is said of the first person, the second one's name stands among the four points."""
    content = a_statement()
    long_post = replace(content.persons[0], institution=Answer("Управление " * 60))
    second = PersonPart(row="second", name=PersonName("Второй", "Человек"))
    whole = replace(content.episodes[0], participants=((0, ""), (1, "")))
    paper = statement(replace(content, persons=(long_post, second), episodes=(whole,)), Language.RU)
    assert "2) Второй Человек" in one_line(page_one(paper))


def test_what_was_told_does_not_stand_on_page_one_without_its_source() -> None:
    """A place of work known from somebody else is printed below, where the source is named with it."""
    content = a_statement()
    told = replace(content.persons[0], institution=Answer("Мост-Сервис", Standing.TOLD, "секретарь"))
    episode = replace(content.episodes[0], participants=((0, ""),))
    read = one_line(flat(statement(replace(content, persons=(told,), episodes=(episode,)), Language.RU)))
    assert "Мост-Сервис (" in read
    assert not re.search(r"Мост-Сервис(?! \()", read)


def test_a_typical_statement_is_two_sheets() -> None:
    """Two pages a copy, four in all; of the reading copy two."""
    for language in Language:
        pages = 2 if language is Language.EN else 4
        assert text_of(statement(a_statement(language), language)).count("\f") == pages


def test_the_copies_differ_only_in_their_number_and_the_mark() -> None:
    """Copy two is copy one, with the block for the officer's mark below."""
    pages = text_of(statement(a_statement(), Language.RU)).split("\f")[:-1]
    half = len(pages) // 2
    first = "\n".join(pages[:half]).replace("экземпляр 1 из 2", "экземпляр")
    second = "\n".join(pages[half:]).replace("экземпляр 2 из 2", "экземпляр")
    mark, words = "Отметка о принятии", first.split()
    assert mark not in first
    assert second.count(mark) == 1
    assert "не заменяет документ о регистрации" in second
    extra = second.split()
    for word in words:
        extra.remove(word)
    assert " ".join(extra).startswith(mark)


def test_what_was_left_out_is_a_line_to_fill() -> None:
    """A blank statement has every label and no invented word."""
    for language in Language:
        read = flat(statement(a_blank_statement(), language))
        say = wording(language).phrase
        signed = () if language is Language.EN else ("date", "signature")
        for key in ("to", "applicant", "iin", "document", "residence_or_work", "phone", *signed):
            assert f"{say('statement.' + key)}:" in read
        for key in ("sum", "benefit", "hand_over", "place", "way"):
            assert f"{say('statement.point.' + key)}:" in read
        for word in ("None", "null", "Answer", "()", "[]"):
            assert word not in read


def test_the_ways_of_knowing_a_person_are_said() -> None:
    """Known, from a document, introduced themselves, told, a guess: the last three are never plain names."""
    name = PersonName("Иванов", "Пётр")

    def read(known_by: str) -> str:
        return flat(statement(with_person(PersonPart("a", name, known_by=known_by)), Language.RU))

    assert "человек, который представился так: Иванов Пётр" in read("they_said")
    assert "человек, о котором мне сказали, что это Иванов Пётр" in read("told")
    assert "по моему предположению, это Иванов Пётр" in read("guess")
    assert "Откуда знаю, кто это: по документу" in read("document")
    assert "Откуда знаю, кто это: знаю этого человека" in read("know")


def test_a_person_without_a_name_is_described() -> None:
    """Unknown or forgotten names are said to be so; a nickname or a description stands for them."""

    def read(**changes: object) -> str:
        person = PersonPart("a", PersonName(), **changes)  # type: ignore[arg-type]
        return flat(statement(with_person(person), Language.RU))

    assert "имени не знаю" in read(description="высокий, в очках")
    assert "Приметы: высокий, в очках" in read(description="высокий, в очках")
    assert "имени не помню" in read(name_standing=Standing.NOT_REMEMBERED)
    assert "имени не знаю; прозвище, обращение: «Борисыч»" in read(nickname="«Борисыч»")


def test_standings_are_printed() -> None:
    """I do not know, I do not remember, told to me by: each is an answer on paper, in its block."""
    base = a_statement().episodes[0]
    episode = replace(
        base,
        sum=Answer(standing=Standing.NOT_KNOWN),
        benefit=None,
        place=Answer(standing=Standing.NOT_REMEMBERED),
        act=Answer("подписать акт", Standing.TOLD, "Омарова Динара"),
        threat=Answer("уволить", Standing.TOLD),
        first_spoke=Answer(standing=Standing.NOT_REMEMBERED),
    )
    read = flat(statement(a_statement(episodes=(episode,)), Language.RU))
    assert "сумма или стоимость: не знаю" in read
    assert "место: не помню" in read
    assert "подписать акт (мне об этом сказал(а): Омарова Динара)" in read
    assert "какими словами: не помню." in read
    told = "Чем угрожали: уволить (мне об этом сказали)."
    assert read.index("Известно мне от других") < read.index(told) < read.index("Предполагаю")


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (When(Precision.EXACT, date(2026, 3, 5), time(9, 5)), "05.03.2026 в 09:05"),
        (When(Precision.APPROXIMATE, date(2026, 3, 5)), "примерно 05.03.2026"),
        (When(Precision.EXACT, None, time(9, 5), "в пятницу"), "в 09:05 (в пятницу)"),
        (When(Precision.OPEN), "срок не назначен"),
        (When(Precision.OPEN, words="позвонит сам"), "срок не назначен (позвонит сам)"),
        (When(Precision.EXACT, words="на той неделе"), "на той неделе"),
    ],
)
def test_moments_are_said_as_far_as_known(when: When, said: str) -> None:
    """Exact, approximate or open, with the person's own words where figures do not say it."""
    assert said in flat(statement(a_statement(urgent=when), Language.RU))


@pytest.mark.parametrize(
    ("money", "said"),
    [
        (
            Money(123_456_750),
            "1\u202f234\u202f567,50 ₸ (один миллион двести тридцать четыре тысячи пятьсот шестьдесят",
        ),
        (Money(50_000_000, estimated=True), "примерно 500\u202f000 ₸ (пятьсот тысяч тенге)"),
        (Money(150_000, "USD"), "1\u202f500 $ (одна тысяча пятьсот долларов США)"),
        (Money(1_000, "барана"), "10 (десять барана)"),
    ],
)
def test_sums_stand_in_figures_and_words(money: Money, said: str) -> None:
    """The currency as it was spoken; nothing is converted."""
    episode = replace(a_statement().episodes[0], sum=Answer(money))
    assert one_line(said) in flat(statement(a_statement(episodes=(episode,)), Language.RU))


def test_a_long_point_moves_and_is_not_cut() -> None:
    """Page one keeps three lines and says where the rest is; the whole stands among the circumstances."""
    act = "; ".join(f"условие номер {number}" for number in range(80))
    episode = replace(a_statement().episodes[0], act=Answer(act))
    read = flat(statement(a_statement(episodes=(episode, episode)), Language.RU))
    assert read.count("(полностью — в разделе «Обстоятельства»)") >= 4
    assert read.count(f"За что (случай 1), полностью: {act}") == 2
    assert read.count(f"За что (случай 2), полностью: {act}") == 2


def test_several_episodes_are_numbered() -> None:
    """Each has its own four points and its own details."""
    episode = a_statement().episodes[0]
    read = flat(statement(a_statement(episodes=(episode, episode)), Language.RU))
    assert read.count("Случай 1") == read.count("Случай 2") == 2
    assert read.count("Чем угрожали (случай 2):") == 2


def test_the_three_blocks_stand_apart() -> None:
    """Own sight, other people's words, suppositions: in this order, and only where something was said."""
    read = flat(statement(a_statement(), Language.RU))
    parts = ("Увидено и услышано", "17 ноября я пришла", "Известно мне от других", "Коллега сказала")
    order = [read.index(text) for text in (*parts, "Предполагаю, но не", "Думаю, что")]
    assert order == sorted(order)
    bare = flat(statement(a_statement(heard="", suppose=""), Language.RU))
    assert "Известно мне" not in bare
    assert "Предполагаю" not in bare


def test_the_sides_have_their_own_words() -> None:
    """Who demands, or who offers; roles and steps turn with it."""
    base = a_statement().episodes[0]
    episode = replace(base, participants=((0, "receives"), (1, "decides")), stage="demanded")
    extorted = flat(statement(a_statement(episodes=(episode,)), Language.RU))
    offered = flat(statement(a_statement(episodes=(episode,), side="offered"), Language.RU))
    for text in ("От меня требуют взятку", "Кто требует", "(должен получить)", "потребовали прямо"):
        assert text in extorted
        assert text not in offered
    for text in ("Мне предлагают взятку", "Кто предлагает", "(даёт)", "настаивают, торопят"):
        assert text in offered
        assert text not in extorted


@pytest.mark.parametrize("situation", ["paid", "ordered", "passed_on", "witness"])
def test_each_situation_is_said_truly(situation: str) -> None:
    """The line below the title says what happened, and no part of the paper says that a bribe is demanded."""
    side = "extorted" if situation == "paid" else "witness"
    base = a_statement().episodes[0]
    episode = replace(base, participants=((0, "receives"), (1, "go_between")), stage="given")
    content = a_statement(episodes=(episode,), side=side, situation=situation)
    read = flat(statement(content, Language.RU))
    assert wording(Language.RU).phrase(f"statement.side.{situation}") in read
    for text in ("От меня требуют взятку", "Кто требует", "Мне предлагают"):
        assert text not in read
    assert ("услышано мной лично" in read) == (situation != "witness")
    if side == "witness":
        for text in ("(получает или должен получить)", "(даёт сам или передаёт от других)", "Кто участвует"):
            assert text in read
        for text in ("со мной", "мой вопрос", "отказ с моей стороны"):
            assert text not in read.replace("заключить со мной", "")


@pytest.mark.parametrize("standing", ["myself", "helping", "cannot_come", "foreigner", "minor"])
def test_who_applies_is_said(standing: str) -> None:
    """For oneself nothing is added; else how the applicant stands, and who helps."""
    applicant = replace(
        a_statement().applicant, standing=standing, helper="" if standing == "myself" else "Мать"
    )
    read = flat(statement(a_statement(applicant=applicant), Language.RU))
    assert ("Помогает или представляет: Мать" in read) == (standing != "myself")
    assert wording(Language.RU).phrase(f"statement.standing.{standing}") in read


def test_attachments_are_named_by_how_they_are_handed_over() -> None:
    """Copies with the statement, and a line for their carrier; what the applicant keeps, apart; a count."""
    name = "Ұзақ атауы бар жазба " * 6 + ".m4a"
    parts = (
        AttachmentPart(name, "sound", "разговор", 1, "a" * 64),
        AttachmentPart("видео.mp4", "video", "", 1, "b" * 64, handed="later"),
    )
    read = flat(statement(a_statement(attachments=parts, originals="в моём телефоне"), Language.RU))
    assert f"1. аудиозапись «{' '.join(name.split())}». Что показывает: разговор." in read
    assert "передам следователю по протоколу: 2. видеозапись «видео.mp4»." in read
    assert "Где оригиналы: в моём телефоне." in read
    assert "Всего файлов: 2." in read
    assert "Носитель и количество" in read
    assert "a" * 16 not in read  # no fingerprint on the statement


def test_requests_are_numbered_and_end_in_order() -> None:
    """Each request is printed once in each copy; the danger feared stands with the request for safety."""
    wishes = (*REQUESTS, *PROTECTIONS, VOLUNTARY_REPORT)
    read = flat(statement(a_statement(requests=wishes, safety_reason="знает, где я живу"), Language.RU))
    for number, wish in enumerate(wishes, 1):
        assert read.count(f"{number}. {wording(Language.RU).phrase(f'choice.request.{wish}')}") == 2
    assert "принять меры безопасности. Опасаюсь следующего: знает, где я живу." in read


def test_the_warning_has_its_own_signature() -> None:
    """The warning on false denunciation, its signature line, and then date and signature again."""
    read = flat(statement(a_statement(), Language.RU))
    warning, hint = read.index("по статье 419"), read.index("Подпишите здесь в присутствии")
    assert "Подпись: (Ахметова Ә. Қ.)" in read[warning:hint].replace("\u00a0", " ")
    assert "Дата:" in read[hint:]
    assert read[hint:].count("(Ахметова Ә. Қ.)") >= 1


def test_a_stated_date_is_printed() -> None:
    """The date only where the applicant states it."""
    assert "Дата: 22.11.2026" in flat(statement(a_statement(stated_date=date(2026, 11, 22)), Language.RU))


@pytest.mark.parametrize("language", Language)
def test_a_practice_paper_cannot_be_filed(language: Language) -> None:
    """It says so across each page and at the top, and has no warning to sign."""
    say = wording(language).phrase
    read = flat(statement(a_statement(language), language, practice=True))
    assert say("paper.specimen_note") in read
    assert "419" not in read
    real = flat(statement(a_statement(language), language))
    assert say("paper.specimen_note") not in real
    assert "419" in real


def test_english_is_a_reading_copy() -> None:
    """It says that it is not what is filed, once, with nothing to sign; the other two do not."""
    say = wording(Language.EN).phrase
    read = flat(statement(a_statement(Language.EN), Language.EN))
    assert read.count(say("paper.reading_copy")) == 1
    for key in ("paper.sign_page", "statement.signature", "statement.mark.heading", "statement.warning.hint"):
        assert say(key) not in read
    assert "copy 1" not in read
    assert wording(Language.RU).phrase("paper.reading_copy") not in flat(
        statement(a_statement(), Language.RU)
    )


@pytest.mark.parametrize("language", Language)
def test_nothing_is_qualified_by_us(language: Language) -> None:
    """No article but that of the warning, no law of a date, no number of ours, no name of the program."""
    read = flat(statement(a_statement(language), language))
    articles = re.findall(r"(?:стать\w+|article|бап\w*)\s*(\d+)|(\d+)-ба[пб]", read)
    assert {number for pair in articles for number in pair if number} == {"419"}
    assert not re.search(r"366|367|368|253|SHA|KOREM|КОРЭМ|Korem", read)


@pytest.mark.parametrize("language", Language)
def test_every_choice_of_the_interview_has_its_words(language: Language) -> None:
    """Whatever happened and whatever the person chose can be said on paper, on each side."""
    say = wording(language).phrase
    same = {
        "episode.participants": "episode.role",
        "talk.channel": "talk.channel",
        "you.document": "you.document",
    }
    for question in ("person.known_by", "episode.benefits", "episode.how_put", "episode.act_kind",
                     "episode.powers", "episode.stage", *same):  # fmt: skip
        for choice in PLAN.question(question).choices:
            key = same.get(question, question)
            assert say(f"choice.{key}.{choice}")
            if key in ("episode.role", "episode.powers", "episode.stage"):
                assert say(f"choice.{key}_offered.{choice}")
                assert say(f"choice.{key}_witness.{choice}")
    for situation in SITUATIONS:
        assert say(f"statement.side.{situation}")
        assert say(f"statement.point.who_{situation}")
    for addressee in ADDRESSEES:
        assert bool(say(f"choice.addressee.kind.{addressee}")) == (addressee not in ("other", "undecided"))
    for request in (*REQUESTS, *PROTECTIONS, VOLUNTARY_REPORT):
        assert say(f"choice.request.{request}")
    for standing in PLAN.question("you.standing").choices:
        assert bool(say(f"statement.standing.{standing}")) == (standing != "myself")
