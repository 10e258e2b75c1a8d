"""Where a case stands, as its home page reads it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from korem_desktop.casework.overview import overview
from korem_desktop.domain.case import Case, Revision
from korem_desktop.domain.note import Note
from korem_desktop.failures import Failure, Known
from tests.helpers.answers import a_full_case
from tests.helpers.desk import an_open_case
from tests.helpers.vaults import NOW, take_in


def test_one_read_tells_everything_that_is_kept(tmp_path: Path) -> None:
    """The sheet, the place, how many recordings and notes, the last change and the last paper."""
    with an_open_case(tmp_path) as opened:
        case, records = opened.case, opened.vault.records
        answers = a_full_case().to_records()
        later = NOW + timedelta(days=1)
        records.submit(lambda r: r.save_answers(case.id, answers, "somewhere")).result()
        for name, moment in (("n1", later), ("n2", NOW)):
            note = Note(name, case.id, "x", created=NOW, changed=moment)
            records.submit(lambda r, note=note: r.save_note(note)).result()  # type: ignore[misc]
        take_in(opened.vault._vault, "a.txt", b"words")
        for number in (1, 2):
            made = Revision(f"r{number}", case.id, number, "ru", NOW.replace(day=number), {}, "00")
            records.submit(lambda r, made=made: r.add_revision(made)).result()  # type: ignore[misc]
        found = overview(opened.vault, case).result()
    assert found.answers.to_records() == answers
    assert (found.position, found.evidence, found.notes, found.note_changed) == ("somewhere", 1, 2, later)
    assert (found.revisions, found.fixed) == (2, NOW.replace(day=2))


def test_another_case_of_the_vault_is_not_counted(tmp_path: Path) -> None:
    """Nothing of one story stands on the page of another."""
    with an_open_case(tmp_path) as opened:
        other = Case("case-2", "express", NOW)
        opened.vault.records.submit(lambda r: r.add_case(other)).result()
        take_in(opened.vault._vault, "a.txt", b"words")
        found = overview(opened.vault, other).result()
    assert (found.case, found.evidence, found.notes) == (other, 0, 0)
    assert (found.note_changed, found.fixed) == (None, None)


def test_the_road_is_the_one_the_records_have(tmp_path: Path) -> None:
    """A case that was turned since it was opened is shown as it is now."""
    with an_open_case(tmp_path) as opened:
        before = Case(opened.case.id, "express", opened.case.created)
        assert overview(opened.vault, before).result().case.plan == "main_road"


def test_a_record_that_is_no_answer_is_told(tmp_path: Path) -> None:
    """The same failure as where the statement is opened."""
    with an_open_case(tmp_path) as opened:
        opened.vault.records.submit(lambda r: r.save_answers(opened.case.id, {"own.words": "{"})).result()
        with pytest.raises(Known) as caught:
            overview(opened.vault, opened.case).result()
    assert caught.value.kind is Failure.RECORDS_DAMAGED
