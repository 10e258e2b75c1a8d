"""Builders of filled-in sheets of the main road; every name and number is made up."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from korem_desktop.domain.answer import (
    Answer,
    Answers,
    Money,
    Participant,
    PersonName,
    Place,
    Precision,
    Standing,
    Value,
    When,
)
from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin

OFFICIAL = "a0000001"
"""The row of the person known by name."""
STRANGER = "a0000002"
"""The row of the person known by a description only."""
EPISODE = "b0000001"
TALK = "c0000001"


def put(
    answers: Answers, question: str, value: Value | None, row: str = "", standing: Standing = Standing.OWN,
    told_by: str = "",
) -> None:  # fmt: skip
    """Put a plain value at a place."""
    answers.set(Place(question, row), Answer(value, standing, told_by))


def a_full_case() -> Answers:
    """Return a sheet with every question of the main road answered that two persons and one episode ask."""
    answers = Answers()
    put(answers, "happened.kind", "extorted")
    put(answers, "own.words", "12 қазанда құжат тапсырдым.\nМарат «500 мың ₸» деді & <b>күлді</b>.")
    put(answers, "urgent.set", "yes")
    put(answers, "urgent.when", When(Precision.EXACT, date(2026, 3, 20), time(15, 0)))
    put(answers, "urgent.place", "Кафе «Жайлау» у автовокзала")
    _persons(answers)
    _episode(answers)
    _talk(answers)
    put(answers, "witness.mode", "named")
    put(answers, "witness.names", "Иванова Анна, әріптесім: 12 қазандағы әңгімені естіді")
    put(answers, "done.what", "Ойлануға уақыт сұрадым; хат алмасуды сақтап қойдым")
    put(answers, "filed.before", "yes")
    put(answers, "filed.where", "Звонок на 1424 12 октября; ответа пока нет")
    put(answers, "quarrel.any", "no")
    put(answers, "account.heard", "Айгүл 3 қазанда одан да сонша сұрағанын айтты")
    put(answers, "account.suppose", "Бөлім басшысымен бөліседі деп ойлаймын")
    put(answers, "evidence.items", tuple(item.id for item in some_evidence()))
    put(answers, "evidence.handed", "with_statement")
    put(answers, "evidence.originals", "В моём телефоне; файл не менялся")
    _you(answers)
    put(answers, "addressee.kind", "anticorruption")
    put(answers, "addressee.name", "Департамент по городу Примерску")
    put(answers, "request.what", ("register", "take_evidence", "act_in_time", "tell_decision"))
    put(answers, "request.protection", ("non_disclosure", "safety"))
    put(answers, "safety.reason", "Он знает, где я живу")
    answers.take_changes()
    return answers


def an_offered_case() -> Answers:
    """Return a short sheet with the roles turned: a visitor offers, the applicant holds a post."""
    answers = Answers()
    put(answers, "happened.kind", "offered")
    put(answers, "own.words", "Посетитель положил на стол папку.")
    answers.add_row("person", OFFICIAL)
    put(answers, "person.name", PersonName("Ким", "Олег", no_patronymic=True), OFFICIAL)
    put(answers, "person.known_by", "they_said", OFFICIAL)
    answers.add_row("episode", EPISODE)
    put(answers, "episode.benefits", ("money",), EPISODE)
    put(answers, "episode.sum", Money(150_000, "USD"), EPISODE)
    put(answers, "episode.act", "Чтобы был подписан акт", EPISODE)
    put(answers, "episode.stage", "refused", EPISODE)
    put(answers, "episode.when", When(Precision.OPEN), EPISODE)
    put(answers, "you.name", PersonName("Сейтқали", "Нұрлан", "Әбішұлы"))
    put(answers, "you.work", "Құрылыс басқармасы")
    answers.take_changes()
    return answers


def about(*bodies: str, institution: str = "", side: str = "extorted") -> Answers:
    """Return a sheet about one person in each of the bodies, all in one institution."""
    answers = Answers()
    put(answers, "happened.kind", side)
    for number, body in enumerate(bodies):
        row = answers.add_row("person", f"p{number}")
        put(answers, "person.body", body, row)
        put(answers, "person.institution", institution, row)
    return answers


def some_evidence(case: str = "case") -> tuple[EvidenceItem, ...]:
    """Return a recording and a picture, as the vault would list them."""
    taken_in = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    files = (
        ("e0000001", "әңгіме.m4a", Medium.SOUND, 1_048_576),
        ("e0000002", "экран.png", Medium.PICTURE, 9),
    )
    return tuple(
        EvidenceItem(item, case, name, medium, size, item * 8, taken_in, None, Origin.FILE, f"«{name}»")
        for item, name, medium, size in files
    )


def _persons(answers: Answers) -> None:
    answers.add_row("person", OFFICIAL)
    put(answers, "person.name", PersonName("Серікбаев", "Марат", "Болатұлы"), OFFICIAL)
    put(answers, "person.nickname", "Мәке", OFFICIAL)
    put(answers, "person.description", "Қырық жас шамасында, көзілдірік тағады", OFFICIAL)
    put(answers, "person.position", "Бас маман", OFFICIAL)
    put(answers, "person.institution", "Қалалық жер қатынастары бөлімі", OFFICIAL, Standing.TOLD, "хатшы")
    put(answers, "person.department", None, OFFICIAL, Standing.NOT_KNOWN)
    put(answers, "person.body", "akimat", OFFICIAL)
    put(answers, "person.known_by", "document", OFFICIAL)
    put(answers, "person.phone", "+7 701 000 00 00", OFFICIAL)
    put(answers, "person.car", "000 AAA 01", OFFICIAL)
    answers.add_row("person", STRANGER)
    put(answers, "person.name", None, STRANGER, Standing.NOT_KNOWN)
    put(answers, "person.description", "Бойы ұзын жас жігіт, қара күртеше, ақсаңдап басады", STRANGER)
    put(answers, "person.position", None, STRANGER, Standing.NOT_KNOWN)
    put(answers, "person.institution", None, STRANGER, Standing.NOT_KNOWN)
    put(answers, "person.body", "akimat", STRANGER)
    put(answers, "person.known_by", "guess", STRANGER)


def _episode(answers: Answers) -> None:
    answers.add_row("episode", EPISODE)
    parts = (Participant(OFFICIAL, "spoke"), Participant(STRANGER, "go_between"))
    put(answers, "episode.participants", parts, EPISODE)
    put(answers, "episode.benefits", ("money", "veiled"), EPISODE)
    put(answers, "episode.sum", Money(123_456_750), EPISODE)
    put(answers, "episode.benefit", "Жаңа телефон", EPISODE)
    put(answers, "episode.for_whom", "«басшылыққа»", EPISODE)
    put(answers, "episode.veiled_tie", "«Тракторды алсаңыз, актіге қол қоямыз»", EPISODE)
    put(answers, "episode.how_put", ("said", "typed"), EPISODE)
    put(answers, "episode.first_spoke", "Сөзді ол бастады: «Бұл тегін шешілмейді»", EPISODE)
    put(answers, "episode.act", "Қабылдау актісіне ескертусіз қол қою", EPISODE)
    put(answers, "episode.act_kind", ("act",), EPISODE)
    put(answers, "episode.powers", "within", EPISODE)
    put(answers, "episode.threat", "«Шағымдансаңыз, тексеру таусылмайды»", EPISODE)
    put(answers, "episode.otherwise", "«Құжатыңыз осылай жата береді»", EPISODE)
    put(answers, "episode.stage", "demanded", EPISODE)
    put(answers, "episode.when", When(Precision.EXACT, date(2026, 3, 20), time(15, 0)), EPISODE)
    put(answers, "episode.place", "Сауда орталығының көлік тұрағы", EPISODE)
    put(answers, "episode.way", "Конвертке салып, қолма-қол", EPISODE)


def _talk(answers: Answers) -> None:
    answers.add_row("talk", TALK)
    put(answers, "talk.channel", "meeting", TALK)
    put(answers, "talk.when", When(Precision.EXACT, date(2026, 3, 12), time(10, 30), "таңертең"), TALK)
    put(answers, "talk.place", "Екінші қабаттың дәлізі", TALK)
    put(answers, "talk.present", None, TALK, Standing.NOT_REMEMBERED)
    put(answers, "talk.verbatim", "verbatim", TALK)
    put(answers, "talk.words", "Ол: «Бес жүз». Мен: «Ойланып көрейін»", TALK)


def _you(answers: Answers) -> None:
    put(answers, "you.standing", "myself")
    put(answers, "you.name", PersonName("Әлімжанова", "Гүлнәр", no_patronymic=True))
    put(answers, "you.iin", "900101313643")
    put(answers, "you.document", "id_card")
    put(answers, "you.document_number", "012345678")
    put(answers, "you.document_issued", "ҚР ІІМ, 01.02.2020")
    put(answers, "you.residence", "Мысал қаласы, Бау-бақша көшесі, 1-үй, 2-пәтер")
    put(answers, "you.work", "№ 5 мектеп")
    put(answers, "you.phone", "8 701 000 00 00")
    put(answers, "you.contact", "Тек 19:00-ден кейін; жұмысқа қоңырау шалмаңыз")
