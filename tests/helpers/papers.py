"""Builders of papers: a made-up statement in each language, and what poppler reads back from a PDF."""

from __future__ import annotations

import re
import subprocess
from datetime import date, time
from pathlib import Path
from typing import Any

from korem_desktop.domain.answer import Answer, Money, PersonName, Precision, Standing, When
from korem_desktop.domain.directory import Advice, Certainty, Contact, Phone
from korem_desktop.domain.statement import (
    Addressee,
    Applicant,
    AttachmentPart,
    EpisodePart,
    PersonPart,
    Statement,
    TalkPart,
)
from korem_desktop.languages import Language

_WORDS: dict[Language, dict[str, str]] = {
    Language.RU: {
        "own": "17 ноября я пришла в отдел за подписанным актом проверки подстанции. Инспектор закрыл дверь, "
        "положил акт на стол и сказал, что без «благодарности» подписи не будет. Я ответила, что должна "
        "подумать.\n20 ноября он позвонил сам, назвал сумму и место. Разговор я записала на телефон.",
        "heard": "Коллега сказала, что в прошлом году с её предприятия требовали деньги за такой же акт.",
        "suppose": "Думаю, что начальник отдела об этом знает, но сама я этого не видела.",
        "position": "главный инспектор",
        "institution": "Управление энергетического надзора города Астаны",
        "looks": "около сорока лет, высокий, шрам на левой щеке",
        "act": "подписать акт проверки подстанции без замечаний, хотя нарушений нет",
        "place": "кафе «Достық», улица Кенесары, 40",
        "way": "наличными, в конверте, из рук в руки",
        "threat": "остановить работу подстанции и назначить новую проверку",
        "first": "Он сказал: «Пятьсот тысяч, и завтра акт у тебя».",
        "words": "«Пятьсот тысяч, наличными. Принесёшь в среду в три часа, и акт подпишу»",
        "residence": "город Астана, улица Ы. Алтынсарина, дом 5, квартира 12",
        "contact": "на работу не звонить; писать в сообщениях после 19:00",
        "issued": "МВД РК, 14.02.2021",
        "file": "Разговор 20 ноября.m4a",
        "shows": "телефонный разговор с требованием денег",
        "photo": "Переписка.png",
        "photo_shows": "сообщение с адресом встречи",
        "witness": "Омарова Динара, соседний кабинет, слышала разговор 17 ноября",
        "done": "Денег не передавала. Сохранила запись и сообщения.",
    },
    Language.KK: {
        "own": "17 қарашада мен қосалқы станцияны тексеру актісін алуға бөлімге келдім. Инспектор есікті "
        "жауып, актіні үстелге қойды да, «алғыс» болмаса қол қоймаймын деді. Мен ойлануым керек деп "
        "жауап бердім.\n20 қарашада ол өзі қоңырау шалып, сома мен орынды айтты. Әңгімені "
        "телефонға жазып алдым.",
        "heard": "Әріптесім былтыр олардың кәсіпорнынан да осындай акт үшін ақша талап етілгенін айтты.",
        "suppose": "Бөлім бастығы бұл туралы біледі деп ойлаймын, бірақ өзім көрген жоқпын.",
        "position": "бас инспектор",
        "institution": "Астана қаласының Энергетикалық қадағалау басқармасы",
        "looks": "қырық жас шамасында, ұзын бойлы, сол бетінде тыртығы бар",
        "act": "бұзушылық болмаса да, қосалқы станцияны тексеру актісіне ескертусіз қол қою",
        "place": "«Достық» кафесі, Кенесары көшесі, 40",
        "way": "қолма-қол, конвертпен, қолдан қолға",
        "threat": "қосалқы станцияның жұмысын тоқтату және жаңа тексеру тағайындау",
        "first": "Ол: «Бес жүз мың, ертең акт қолыңда», — деді.",
        "words": "«Бес жүз мың, қолма-қол. Сәрсенбі күні сағат үште әкелесің, сосын қол қоямын»",
        "residence": "Астана қаласы, Ы. Алтынсарин көшесі, 5-үй, 12-пәтер",
        "contact": "жұмысқа қоңырау шалмаңыз; сағат 19:00-ден кейін хабарлама жазыңыз",
        "issued": "ҚР ІІМ, 14.02.2021",
        "file": "20 қарашадағы әңгіме.m4a",
        "shows": "ақша талап етілген телефон әңгімесі",
        "photo": "Хат алмасу.png",
        "photo_shows": "кездесу мекенжайы жазылған хабарлама",
        "witness": "Омарова Динара, көрші кабинет, 17 қарашадағы әңгімені естіді",
        "done": "Ақша берген жоқпын. Жазба мен хабарламаларды сақтадым.",
    },
    Language.EN: {
        "own": "On 17 November I came to the department for the signed act of inspection of the substation. "
        "The inspector closed the door, put the act on the table and said there would be no signature "
        "without “gratitude”. I answered that I had to think.\nOn 20 November he called me himself and named "
        "the sum and the place. I recorded the talk on my telephone.",
        "heard": "A colleague said that last year money was demanded from her company for the same act.",
        "suppose": "I think the head of the department knows of it, but I did not see that myself.",
        "position": "chief inspector",
        "institution": "Energy Supervision Directorate of the city of Astana",
        "looks": "about forty, tall, a scar on the left cheek",
        "act": "to sign the act of inspection of the substation without remarks; there are no breaches",
        "place": "café “Dostyq”, 40 Kenesary street",
        "way": "in cash, in an envelope, from hand to hand",
        "threat": "to stop the substation and order a new inspection",
        "first": "He said: “Five hundred thousand, and tomorrow the act is yours.”",
        "words": "“Five hundred thousand, in cash. Bring it on Wednesday at three, and I will sign the act.”",
        "residence": "Astana, 5 Altynsarin street, flat 12",
        "contact": "do not call at work; send a message after 19:00",
        "issued": "Ministry of Internal Affairs, 14.02.2021",
        "file": "Talk of 20 November.m4a",
        "shows": "the telephone call in which money is demanded",
        "photo": "Messages.png",
        "photo_shows": "the message with the address of the meeting",
        "witness": "Omarova Dinara, next office, heard the talk of 17 November",
        "done": "I handed over no money. I kept the recording and the messages.",
    },
}


def a_statement(language: Language = Language.RU, **changes: Any) -> Statement:
    """Return a typical made-up statement: two persons in one episode, a talk, two attachments."""
    w = _WORDS[language]
    parts: dict[str, Any] = {
        "side": "extorted",
        "addressee": Addressee("anticorruption", ""),
        "applicant": Applicant(
            name=PersonName("Ахметова", "Әсел", "Қайратқызы"),
            iin="900101300810",  # its check digit is wrong, so that it is nobody's
            document="id_card",
            document_number="№ 012345678",
            document_issued=w["issued"],
            residence=w["residence"],
            phone="+7 701 000 00 00",
            contact=w["contact"],
        ),
        "persons": (
            PersonPart(
                row="a",
                name=PersonName("Сейтқали", "Ерлан", "Бақытұлы"),
                position=Answer(w["position"]),
                institution=Answer(w["institution"]),
                body="ministry",
                known_by="know",
                phone="+7 702 000 00 01",
            ),
            PersonPart(row="b", name=PersonName("", "Марат"), description=w["looks"], known_by="they_said"),
        ),
        "episodes": (
            EpisodePart(
                participants=((0, "decides"), (1, "go_between")),
                benefits=("money",),
                sum=Answer(Money(50_000_000)),
                how_put=("said",),
                act=Answer(w["act"]),
                threat=Answer(w["threat"]),
                first_spoke=Answer(w["first"]),
                when=Answer(When(Precision.EXACT, date(2026, 11, 25), time(15, 0))),
                place=Answer(w["place"]),
                way=Answer(w["way"]),
                stage="demanded",
                powers="within",
            ),
        ),
        "own_words": w["own"],
        "heard": w["heard"],
        "suppose": w["suppose"],
        "urgent": When(Precision.EXACT, date(2026, 11, 25), time(15, 0)),
        "urgent_place": w["place"],
        "talks": (
            TalkPart(
                when=Answer(When(Precision.APPROXIMATE, date(2026, 11, 20), time(14, 30))),
                place=None,
                channel="call",
                present=Answer(standing=Standing.NOT_KNOWN),
                words=Answer(w["words"]),
                verbatim="verbatim",
            ),
        ),
        "witnesses": w["witness"],
        "witness_mode": "named",
        "done": w["done"],
        "filed": "no",
        "quarrelled": "no",
        "attachments": (
            AttachmentPart(w["file"], "sound", w["shows"], 1_234_567, "ab" * 32),
            AttachmentPart(w["photo"], "picture", w["photo_shows"], 234_567, "cd" * 32),
        ),
        "requests": ("register", "take_evidence", "act_in_time", "follow_instructions", "non_disclosure"),
    }
    return Statement(**{**parts, **changes})


def a_blank_statement() -> Statement:
    """Return a statement in which nothing was said."""
    nobody = PersonPart(row="", name=PersonName())
    nothing = EpisodePart(participants=(), benefits=())
    return Statement("extorted", Addressee(), Applicant(PersonName()), (nobody,), (nothing,))


def text_of(pdf: bytes, *options: str) -> str:
    """Return what pdftotext reads, pages parted by form feeds."""
    command = ["pdftotext", "-enc", "UTF-8", *options, "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


def words_of(pdf: bytes) -> list[str]:
    """Return the words pdftotext reads, white space of any kind between them."""
    return text_of(pdf).split()


def solid(text: str) -> str:
    """Return a text without white space and soft hyphens, for finding a long one however its lines fell."""
    return re.sub(r"[\s\u00ad]+", "", text)


def structure_of(pdf: bytes, folder: Path) -> str:
    """Return the structure tree with its text, as poppler reads it."""
    path = folder / "paper.pdf"
    path.write_bytes(pdf)
    command = ["pdfinfo", "-enc", "UTF-8", "-struct-text", str(path)]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def some_advice() -> tuple[Advice, ...]:
    """Return advice with every kind of line: law and ours, sourced and not, with a note, second road."""
    first = Contact(
        "anticorruption", "anticorruption",
        {"kk": "Сыбайлас жемқорлыққа қарсы іс-қимыл қызметі", "ru": "Служба по противодействию коррупции",
         "en": "Anti-Corruption Service"},
        (Phone("1424"),), {}, "egov.kz", date(2025, 6, 28), Certainty.SEEN,
    )  # fmt: skip
    second = Contact(
        "own_security", "own_security",
        {"kk": "Өзіндік қауіпсіздік департаменті", "ru": "Департамент собственной безопасности",
         "en": "Own security department"},
        (), {}, "", None, Certainty.UNSOURCED,
    )  # fmt: skip
    return Advice(first, "investigates_bribery", is_law=True), Advice(
        second, "own_security_here", second_road=True
    )
