"""The case file: what is read, and every fault named with its place."""

from __future__ import annotations

import os
import string
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop import paths
from korem_desktop.desktop.rehearsal.case_file import SIZE_LIMIT, CaseFile, Source, load
from korem_desktop.desktop.rehearsal.case_problem import Problem
from korem_desktop.domain.answer import (
    Answer,
    Money,
    Participant,
    PersonName,
    Precision,
    Standing,
    When,
)
from korem_desktop.domain.evidence import Origin
from korem_desktop.domain.identity import IinCheck, check_iin
from korem_desktop.domain.interviews.main_road import PLAN
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language

HEAD = 'format = 1\nlanguage = "ru"\n'
ANSWERS = "[answers]\n"
EPISODE = "[[episode]]\nrow = 'a'\n"
EVIDENCE = "[[evidence]]\nname = 'a'\nfile = 'talk.ogg'\n"
TWO_PERSONS = """
[[person]]
row = "first"
[[person]]
row = "second"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one file to take in."""
    (tmp_path / "talk.ogg").write_bytes(b"OggS")
    return tmp_path


def read(folder: Path, body: str, head: str = HEAD) -> CaseFile:
    """Write a case file and read it."""
    path = folder / "case.toml"
    path.write_text(head + body, encoding="utf-8")
    return load(path, PLAN)


def refusal(folder: Path, body: str, head: str = HEAD) -> tuple[str, str]:
    """Return the place and the problem a case file is refused with."""
    with pytest.raises(Known) as caught:
        read(folder, body, head)
    assert caught.value.kind is Failure.CASE_FILE_INVALID
    return str(caught.value.facts["place"]), str(caught.value.facts["problem"])


def test_every_kind_of_value_is_read(folder: Path) -> None:
    """Each kind of question has its written form."""
    case = read(
        folder,
        """
        today = 2026-11-20
        [answers]
        "happened.kind" = "extorted"
        "own.words" = \"\"\"
        Бірінші жол ₸ «дәйексөз» 🙂 <b>&amp;

        үшінші жол
        \"\"\"
        "urgent.set" = "yes"
        "urgent.when" = { precision = "approximate", day = 2026-11-24, time = 18:30:00, words = "кешке" }
        "you.name" = { surname = "Ә", given = "Б", no_patronymic = true }
        "request.what" = ["take_evidence", "register"]
        "evidence.items" = ["talk"]
        [[person]]
        row = "first"
        "person.position" = { standing = "not_known" }
        "person.institution" = { value = "X", standing = "told", told_by = "Y" }
        [[person]]
        row = "second"
        [[episode]]
        row = "one"
        "episode.sum" = { amount = "1 234 567,50", estimated = true }
        "episode.participants" = [{ row = "second", role = "spoke" }, { row = "first" }]
        [[evidence]]
        name = "talk"
        file = "talk.ogg"
        how = "drop"
        shows = "разговор"
        [[note]]
        text = "бір"
        """.replace("\n        ", "\n"),
    )
    said = case.answers.get
    assert (case.language, case.today) == (Language.RU, date(2026, 11, 20))
    assert said("own.words").value == "Бірінші жол ₸ «дәйексөз» 🙂 <b>&amp;\n\nүшінші жол"
    assert said("urgent.when").value == When(Precision.APPROXIMATE, date(2026, 11, 24), time(18, 30), "кешке")
    assert said("you.name").value == PersonName("Ә", "Б", "", True)
    assert said("request.what").value == ("register", "take_evidence")  # the order on the screen
    assert said("evidence.items").value == ("talk",)
    assert case.answers.rows("person") == ("first", "second")
    assert said("person.position", "first") == Answer(None, Standing.NOT_KNOWN)
    assert said("person.institution", "first") == Answer("X", Standing.TOLD, "Y")
    assert said("episode.sum", "one").value == Money(123_456_750, "KZT", True)
    assert case.amounts == {"episode.sum@one": "1 234 567,50"}
    assert said("episode.participants", "one").value == (
        Participant("first", ""),
        Participant("second", "spoke"),
    )
    assert case.sources == (Source("talk", (folder / "talk.ogg").resolve(), Origin.DROP, "разговор"),)
    assert case.notes == ("бір",)


def test_the_road_opens_the_rows_it_always_has(folder: Path) -> None:
    """A file without persons and episodes still has the first of each, as the program does."""
    case = read(folder, "")
    assert case.answers.rows("person") == ("first",)
    assert case.answers.rows("episode") == ("first",)
    assert case.answers.rows("talk") == ()


@pytest.mark.parametrize(
    ("body", "place", "problem"),
    [
        ("x y", "line 3, column 3", Problem.NOT_TOML),
        ("[answers", "case.toml", Problem.NOT_TOML),
        ("surprise = 1", "surprise", Problem.KEY_UNKNOWN),
        ("today = 1", "today", Problem.TYPE_WRONG),
        ("answers = 1", "answers", Problem.TYPE_WRONG),
        (ANSWERS + "'no.such' = 'x'", "answers.no.such", Problem.QUESTION_UNKNOWN),
        (ANSWERS + "you.iin = 'x'", "answers.you", Problem.QUESTION_NOT_QUOTED),
        (ANSWERS + "'review' = 'x'", "answers.review", Problem.QUESTION_UNKNOWN),
        (ANSWERS + "'persons' = 'x'", "answers.persons", Problem.QUESTION_UNKNOWN),
        (ANSWERS + "'person.position' = 'x'", "answers.person.position", Problem.QUESTION_UNKNOWN),
        ("[[person]]\nrow = 'a'\n'you.iin' = 'x'", "person[1].you.iin", Problem.QUESTION_UNKNOWN),
        (ANSWERS + "'you.iin' = 1", "answers.you.iin", Problem.TYPE_WRONG),
        (ANSWERS + "'you.iin' = ' '", "answers.you.iin", Problem.VALUE_EMPTY),
        (ANSWERS + '"you.iin" = "a\\nb"', "answers.you.iin", Problem.TEXT_NOT_ONE_LINE),
        (ANSWERS + '"you.iin" = "a\\u0000"', "answers.you.iin", Problem.TEXT_UNTYPABLE),
        (ANSWERS + '"own.words" = "a\\u2029"', "answers.own.words", Problem.TEXT_UNTYPABLE),
        (ANSWERS + '"own.words" = "a\\uFFFC"', "answers.own.words", Problem.TEXT_UNTYPABLE),
        (ANSWERS + f"'you.iin' = '{'1' * 41}'", "answers.you.iin", Problem.TEXT_TOO_LONG),
        (ANSWERS + "'happened.kind' = 'other'", "answers.happened.kind", Problem.CHOICE_UNKNOWN),
        (ANSWERS + "'happened.kind' = ['extorted']", "answers.happened.kind", Problem.TYPE_WRONG),
        (ANSWERS + "'request.what' = []", "answers.request.what", Problem.VALUE_EMPTY),
        (ANSWERS + "'request.what' = ['register', 'register']", "answers.request.what", Problem.CHOICE_TWICE),
        (ANSWERS + "'request.what' = ['x']", "answers.request.what", Problem.CHOICE_UNKNOWN),
        (ANSWERS + "'you.name' = {}", "answers.you.name", Problem.VALUE_EMPTY),
        (ANSWERS + "'you.name' = { name = 'x' }", "answers.you.name.name", Problem.KEY_UNKNOWN),
        (
            ANSWERS + "'you.name' = { patronymic = 'x', no_patronymic = true }",
            "answers.you.name.no_patronymic",
            Problem.VALUE_CONTRADICTS,
        ),
        (
            ANSWERS + "'you.name' = { surname = 'x', no_patronymic = 'y' }",
            "answers.you.name.no_patronymic",
            Problem.TYPE_WRONG,
        ),
        (
            ANSWERS + "'you.iin' = { standing = 'not_known' }",
            "answers.you.iin.standing",
            Problem.STANDING_NOT_OFFERED,
        ),
        (ANSWERS + "'you.iin' = { standing = 'x' }", "answers.you.iin.standing", Problem.STANDING_UNKNOWN),
        (ANSWERS + "'you.iin' = { standing = 'own' }", "answers.you.iin.value", Problem.KEY_MISSING),
        (
            ANSWERS + "'you.iin' = { value = 'x', told_by = 'y' }",
            "answers.you.iin.told_by",
            Problem.VALUE_CONTRADICTS,
        ),
        (
            "[[person]]\nrow = 'a'\n'person.position' = { value = 'x', standing = 'not_known' }",
            "person[1].person.position.value",
            Problem.VALUE_CONTRADICTS,
        ),
        (EPISODE + "'episode.sum' = {}", "episode[1].episode.sum.amount", Problem.KEY_MISSING),
        (
            EPISODE + "'episode.sum' = { amount = 'many' }",
            "episode[1].episode.sum.amount",
            Problem.SUM_UNREADABLE,
        ),
        (
            EPISODE + "'episode.sum' = { amount = 1.5 }",
            "episode[1].episode.sum.amount",
            Problem.TYPE_WRONG,
        ),
        (EPISODE + "'episode.when' = {}", "episode[1].episode.when", Problem.VALUE_EMPTY),
        (
            EPISODE + "'episode.when' = { day = '2026' }",
            "episode[1].episode.when.day",
            Problem.TYPE_WRONG,
        ),
        (
            EPISODE + "'episode.when' = { time = 10:00:30 }",
            "episode[1].episode.when.time",
            Problem.TYPE_WRONG,
        ),
        (
            EPISODE + "'episode.when' = { precision = 'soon' }",
            "episode[1].episode.when.precision",
            Problem.CHOICE_UNKNOWN,
        ),
        (
            EPISODE + "'episode.when' = { precision = 'open', day = 2026-01-01 }",
            "episode[1].episode.when.precision",
            Problem.VALUE_CONTRADICTS,
        ),
        (
            TWO_PERSONS + EPISODE + "'episode.participants' = [{ row = 'third' }]",
            "episode.participants@a",
            Problem.ROW_UNKNOWN,
        ),
        (
            TWO_PERSONS + EPISODE + "'episode.participants' = [{ row = 'first' }]",
            "person.second",
            Problem.ROW_UNUSED,
        ),
        (
            "[[person]]\nrow = 'first'\n[[episode]]\nrow = 'a'\n'episode.participants' = [{ row = 'first' }]",
            "episode.participants@a",
            Problem.QUESTION_NOT_ASKED,
        ),
        (ANSWERS + "'urgent.place' = 'x'", "urgent.place", Problem.QUESTION_NOT_ASKED),
        ("[[person]]\n'person.position' = 'x'", "person[1].row", Problem.KEY_MISSING),
        ("[[person]]\nrow = 'A b'", "person[1].row", Problem.NAME_INVALID),
        ("[[person]]\nrow = 'a'\n[[episode]]\nrow = 'a'", "episode[1].row", Problem.ROW_TWICE),
        ("person = [1]", "person", Problem.TYPE_WRONG),
        (ANSWERS + "'evidence.items' = ['talk']", "evidence.items", Problem.EVIDENCE_UNKNOWN),
        ("[[evidence]]\nname = 'a'", "evidence[1].file", Problem.KEY_MISSING),
        ("[[evidence]]\nname = 'a'\nfile = 'gone.ogg'", "evidence[1].file", Problem.SOURCE_MISSING),
        ("[[evidence]]\nname = 'a'\nfile = '.'", "evidence[1].file", Problem.SOURCE_NOT_FILE),
        (EVIDENCE + "how = 'mail'", "evidence[1].how", Problem.CHOICE_UNKNOWN),
        (EVIDENCE * 2, "evidence[2].name", Problem.EVIDENCE_TWICE),
        ("[[note]]\n", "note[1].text", Problem.KEY_MISSING),
        ("x = " + "[" * 5000, "case.toml", Problem.NOT_TOML),
        ("x = " + "9" * 5000, "case.toml", Problem.NOT_TOML),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_place(folder: Path, body: str, place: str, problem: Problem) -> None:
    """Each fault has its own code, and says where it stands."""
    assert refusal(folder, body) == (place, problem.value)


@pytest.mark.parametrize(
    ("head", "place", "problem"),
    [
        ("", "format", Problem.KEY_MISSING),
        ("format = 2\n", "format", Problem.FORMAT_UNKNOWN),
        ("format = true\n", "format", Problem.FORMAT_UNKNOWN),
        ("format = 1\n", "language", Problem.KEY_MISSING),
        ("format = 1\nlanguage = 'de'\n", "language", Problem.LANGUAGE_UNKNOWN),
    ],
)
def test_the_head_is_checked(folder: Path, head: str, place: str, problem: Problem) -> None:
    """Without a known format and language nothing else is read."""
    assert refusal(folder, "", head) == (place, problem.value)


def test_bytes_that_are_not_utf8_are_named(tmp_path: Path) -> None:
    """The place is the byte where it stops being UTF-8."""
    path = tmp_path / "case.toml"
    path.write_bytes(b"format = 1 # " + "қ".encode("cp1251", "replace") + b"\xcf\n")
    with pytest.raises(Known) as caught:
        load(path, PLAN)
    assert caught.value.facts == {"place": "byte 14", "problem": Problem.NOT_UTF8.value}


def test_a_mark_at_the_start_is_passed_over(tmp_path: Path) -> None:
    """Editors that write a byte order mark do no harm."""
    path = tmp_path / "case.toml"
    path.write_text("\ufeff" + HEAD, encoding="utf-8")
    assert load(path, PLAN).language is Language.RU


def test_a_file_that_is_no_case_is_refused(tmp_path: Path) -> None:
    """Missing, a folder, or far too large: each is named before anything is parsed."""
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * (SIZE_LIMIT + 1))
    empty = tmp_path / "empty.ogg"
    empty.touch()
    for path, problem in (
        (tmp_path / "none.toml", Problem.FILE_UNREADABLE),
        (tmp_path, Problem.FILE_UNREADABLE),
        (large, Problem.FILE_TOO_LARGE),
    ):
        with pytest.raises(Known) as caught:
            load(path, PLAN)
        assert caught.value.facts["problem"] == problem.value
    assert refusal(tmp_path, "[[evidence]]\nname = 'a'\nfile = 'empty.ogg'") == (
        "evidence[1].file",
        Problem.SOURCE_EMPTY.value,
    )
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path, "[[evidence]]\nname = 'a'\nfile = 'pipe'")[1] == Problem.SOURCE_NOT_FILE.value


@pytest.mark.parametrize("language", list(Language))
def test_the_shipped_cases_are_valid_and_plainly_made_up(language: Language) -> None:
    """One case in each language, its IIN failing the checksum, its files small and there."""
    case = load(paths.resources() / "rehearsal" / language / "case.toml", PLAN)
    assert case.language is language
    assert check_iin(case.answers.get("you.iin").text()) is IinCheck.WRONG_DIGIT
    assert case.answers.get("episode.sum", "permit").value == Money(50_000_000)
    assert {source.path.suffix for source in case.sources} == {".ogg", ".png"}
    assert all(source.path.stat().st_size < 60_000 for source in case.sources)
    if language is Language.KK:
        text = "".join(case.answers.to_records().values()).lower()
        assert set("әғқңөұүһі") - set("һ") <= set(text)


_IDS = [question.id for page in PLAN.pages for question in page.questions]
_WORDS = st.text(st.sampled_from(string.printable + "қ₸🙂\u2028"), max_size=12)
_KEYS = st.sampled_from(
    ("value", "standing", "told_by", "row", "role", "day", "time", "words", "precision", "amount", "currency")
)
_PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.dates() | st.times() | st.datetimes()
_VALUES = st.recursive(
    _PLAIN | _WORDS | st.sampled_from(["extorted", "not_known", "told", "exact", "talk.ogg", "first", "yes"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS | _WORDS, inner, max_size=4),
    max_leaves=8,
)
_SHEETS = st.dictionaries(st.sampled_from([*_IDS, "row"]) | _WORDS, _VALUES, max_size=5)
_FILES = st.fixed_dictionaries(
    {},
    optional={
        "format": st.just(1) | _VALUES,
        "language": st.just("kk") | _VALUES,
        "today": st.dates() | _VALUES,
        "answers": _SHEETS | _VALUES,
        **{key: st.lists(_SHEETS, max_size=3) | _VALUES for key in ("person", "episode", "talk")},
        "evidence": st.lists(
            st.fixed_dictionaries({"name": st.just("a"), "file": st.just("talk.ogg")}) | _SHEETS, max_size=2
        ),
        "note": st.lists(st.fixed_dictionaries({"text": _WORDS}), max_size=2),
    },
)


def as_toml(value: object) -> str:
    """Write a value as TOML, inline; what TOML has no word for becomes a text."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(as_toml, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{quoted(key)} = {as_toml(item)}' for key, item in value.items())}}}"
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    return str(value) if isinstance(value, int | float) else quoted(str(value))


def quoted(text: str) -> str:
    """Write a text as a basic string of TOML."""
    escaped = "".join(f"\\U{ord(character):08x}" for character in text)
    return f'"{escaped}"'


def outcome(folder: Path, text: str) -> tuple[CaseFile | None, Known | None]:
    """Return what reading gives: a case, or a foreseen failure."""
    try:
        return read(folder, text, head=""), None
    except Known as known:
        return None, known


@given(file=_FILES)
def test_any_toml_is_a_case_or_a_known_failure(
    tmp_path_factory: pytest.TempPathFactory, file: dict[str, object]
) -> None:
    """Nothing a file may hold makes the reader fail in another way, and what it takes is playable."""
    folder = tmp_path_factory.getbasetemp()
    (folder / "talk.ogg").write_bytes(b"OggS")
    text = "\n".join(f"{quoted(key)} = {as_toml(value)}" for key, value in file.items())
    case, refused = outcome(folder, text)
    if refused is not None:
        assert refused.kind is Failure.CASE_FILE_INVALID
        assert refused.facts["problem"] in list(Problem)
        assert refused.facts["place"]
    if case is not None:
        assert all(not case.answers.get(place.question, place.row).is_empty() for place in case.answers)


@given(data=st.binary(max_size=200))
def test_any_bytes_are_a_case_or_a_known_failure(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    """A file that is no text at all is refused in the same way."""
    path = tmp_path_factory.getbasetemp() / "bytes.toml"
    path.write_bytes(data)
    with pytest.raises(Known) as caught:
        load(path, PLAN)
    assert caught.value.kind is Failure.CASE_FILE_INVALID
