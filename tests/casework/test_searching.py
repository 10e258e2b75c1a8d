"""Searching: letters of both languages, where the words stand in the snippet, what is left out."""

from __future__ import annotations

import pytest

from korem_desktop.casework.notes import Notes
from korem_desktop.casework.searching import Hit, HitKind, look_through, search
from korem_desktop.clock import SystemClock
from korem_desktop.domain.answer import Answer, Answers, Place
from tests.helpers.desk import Opened


def write(opened: Opened, *texts: str) -> None:
    """Keep a note of each text."""
    notes = Notes(opened.vault, opened.case, SystemClock())
    for text in texts:
        notes.save(notes.change(notes.begin(), text)).result()


def find(opened: Opened, text: str) -> list[Hit]:
    """Return the hits."""
    return search(opened.vault, opened.case, text).result()


def shown(opened: Opened, text: str) -> list[list[str]]:
    """Return the words marked in each hit's snippet."""
    return [[hit.snippet[begin:end] for begin, end in hit.ranges] for hit in find(opened, text)]


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("қаз", [["Қаз"]]),  # its own letter: only itself
        ("каз", [["Каз"], ["Қаз"]]),  # the Russian letter stands for both
        ("КАЗАК", [["Казак"], ["Қазақ"]]),
        ("казақ", [["Казак"], ["Қазақ"]]),  # half and half: nothing is written so, so both
        ("уят", [["ұят"]]),
        ("елка", [["Ёлка"]]),
        ("ёлк", [["Ёлк"]]),
        ("йод", [["йод"]]),
        ("иод", []),  # й and и are two letters
        ("од", []),  # beginnings only
        ("о", []),  # too short
        ("", []),
        ("  «»", []),
        ('"', []),
        ("ұя ёл", [["Ёл", "ұя"]]),  # all of them, in any order
        ("ұя йод", []),
    ],
)
def test_letters(opened: Opened, typed: str, marked: list[list[str]]) -> None:
    """Kazakh letters are kept and also found by the letters that stand for them."""
    write(opened, "Қазақша айтты", "Казак сказал", "Ёлка, ұят!", "Дал йод")
    assert shown(opened, typed) == marked


def test_letters_written_apart_are_found(opened: Opened) -> None:
    """Names from some systems come with й and ё in two characters."""
    write(opened, "Сараи\u0306 и е\u0308лка")
    assert shown(opened, "сарай") == [["Сарай"]]
    assert shown(opened, "елка") == [["ёлка"]]


def test_the_snippet_is_a_piece_around_the_first_word(opened: Opened) -> None:
    """Cut between words, on one line, with what is left out marked."""
    write(opened, "слово " * 50 + "он взял\nденьги сразу " + "слово " * 50)
    (hit,) = find(opened, "ден")
    assert hit.kind is HitKind.NOTE
    assert hit.snippet.startswith("…слово ")
    assert hit.snippet.endswith("слово…")
    assert "взял деньги сразу" in hit.snippet
    assert [hit.snippet[begin:end] for begin, end in hit.ranges] == ["ден"]
    assert len(hit.snippet) < 140


def test_a_choice_is_not_somebodys_word(opened: Opened) -> None:
    """What the records hold of a choice is its id; an answer in words is found under its key."""
    answers = Answers()
    answers.set(Place("happened.kind"), Answer("extorted"))
    answers.set(Place("happened.account"), Answer("Extorted by a clerk"))
    opened.answer(answers)
    assert [(hit.kind, hit.place) for hit in find(opened, "extor")] == [(HitKind.ANSWER, "happened.account")]


def test_what_was_written_last_comes_first_and_not_too_much(opened: Opened) -> None:
    """Sixty hits at most."""
    write(opened, *(f"рынок {number}" for number in range(70)))
    hits = find(opened, "рын")
    assert len(hits) == 60
    assert hits[0].snippet == "рынок 69"


def test_other_texts_are_looked_through_as_the_records_are() -> None:
    """All of the words, by their beginnings; letters stand for each other in the same way."""
    texts = [("c", "Құқық қорғау · 1424"), ("d", "Қорғау")]

    def found(typed: str) -> list[tuple[str, list[str]]]:
        hits = look_through(HitKind.CONTACT, texts, typed)
        return [(hit.place, [hit.snippet[begin:end] for begin, end in hit.ranges]) for hit in hits]

    assert found("14 кук") == [("c", ["Құқ", "14"])]
    assert found("кор") == [("c", ["қор"]), ("d", ["Қор"])]
    assert found("14 сот") == found("қ") == []
