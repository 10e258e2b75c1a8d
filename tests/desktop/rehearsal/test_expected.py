"""What must be found after a rehearsal, told from the case alone: whatever is lost is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from korem_desktop.desktop.rehearsal.case_file import CaseFile, load
from korem_desktop.desktop.rehearsal.expected import (
    Expected,
    differing_items,
    fingerprint,
    longest_gaps,
    missing_notes,
)
from korem_desktop.domain.answer import EMPTY, Answer, Answers, Participant, Place
from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin
from korem_desktop.domain.interviews.main_road import PLAN

CASE = """
format = 1
language = "kk"
[answers]
"happened.kind" = "extorted"
"evidence.items" = ["second"]
[[person]]
row = "one"
"person.position" = "инспектор"
[[person]]
row = "two"
[[episode]]
row = "first"
"episode.participants" = [{ row = "two", role = "spoke" }, { row = "one" }]
"episode.sum" = { amount = "5 000,5" }
[[evidence]]
name = "first"
file = "a.ogg"
[[evidence]]
name = "second"
file = "b.ogg"
how = "drop"
shows = "b"
"""


@pytest.fixture
def case(tmp_path: Path) -> CaseFile:
    """A case with two persons and two files."""
    for name in "ab":
        (tmp_path / f"{name}.ogg").write_bytes(name.encode())
    (tmp_path / "case.toml").write_text(CASE, encoding="utf-8")
    return load(tmp_path / "case.toml", PLAN)


def the_items(case: CaseFile) -> list[EvidenceItem]:
    """The items as the program would hold them."""
    now = datetime(2026, 11, 20, tzinfo=UTC)
    return [
        EvidenceItem(
            f"id-{source.name}",
            "case",
            source.path.name,
            Medium.SOUND,
            1,
            fingerprint(source.path),
            now,
            None,
            source.origin,
            source.shows,
        )
        for source in case.sources
    ]


def the_sheet(case: CaseFile) -> Answers:
    """The sheet as the program would hold it, under its own ids."""
    answers = Answers()
    for group, row in (("person", "p1"), ("person", "p2"), ("episode", "e1")):
        answers.add_row(group, row)
    expected = Expected(case, PLAN)
    for place in (
        Place("happened.kind"),
        Place("evidence.items"),
        Place("person.position", "p1"),
        Place("episode.participants", "e1"),
        Place("episode.sum", "e1"),
    ):
        answers.set(place, expected.answer(place, answers, the_items(case)))
    return answers


def test_names_of_the_file_become_ids_of_the_program(case: CaseFile) -> None:
    """Rows and files are told by their order."""
    sheet, expected = the_sheet(case), Expected(case, PLAN)
    assert sheet.get("episode.participants", "e1").value == (
        Participant("p1", ""),
        Participant("p2", "spoke"),
    )
    assert sheet.get("evidence.items").value == ("id-second",)
    assert sheet.get("person.position", "p1") == Answer("инспектор")
    assert expected.amount(Place("episode.sum", "e1"), sheet) == "5 000,5"
    assert expected.differences(sheet, the_items(case)) == []
    assert expected.rows_to_come("person", sheet) == 0
    assert expected.rows_to_come("person", Answers()) == 2


@pytest.mark.parametrize(
    ("place", "answer"),
    [
        (Place("happened.kind"), EMPTY),
        (Place("person.position", "p1"), Answer("инспекто")),
        (Place("person.position", "p2"), Answer("тағы")),
        (Place("evidence.items"), Answer(("id-first", "id-second"))),
        (Place("own.words"), Answer("артық")),
    ],
)
def test_a_lost_changed_or_added_answer_is_named(case: CaseFile, place: Place, answer: Answer) -> None:
    """Each difference is named by its place."""
    sheet = the_sheet(case)
    sheet.set(place, answer)
    assert Expected(case, PLAN).differences(sheet, the_items(case)) == [place.key]


def test_a_lost_row_is_named_before_anything_else(case: CaseFile) -> None:
    """Without its rows a sheet cannot be compared."""
    sheet = the_sheet(case)
    sheet.remove_row("person", "p2")
    assert Expected(case, PLAN).differences(sheet, the_items(case)) == ["#person"]


def test_items_that_are_not_as_taken_in_are_named(case: CaseFile) -> None:
    """Another content, name, origin or description."""
    items = the_items(case)
    assert differing_items(case.sources, items) == []
    assert differing_items(case.sources, items[:1]) == ["evidence"]
    for change in ({"sha256": "0"}, {"name": "c.ogg"}, {"shows": "x"}, {"origin": Origin.PASTE}):
        changed = [items[0], replace(items[1], **change)]
        assert differing_items(case.sources, changed) == ["second"]


def test_lost_notes_and_long_gaps_are_told() -> None:
    """A note is there word for word or not at all; of two processes the longer gap counts."""
    assert missing_notes(["a", "b\nc"], ["b\nc"]) == ["note[1]"]
    assert longest_gaps({"paper": 0.1}, {"paper": 0.2, "vault": 0.3}) == {"paper": 0.2, "vault": 0.3}
