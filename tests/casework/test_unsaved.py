"""The last words over a lock: what comes back, what was there all along, what cannot come back."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from korem_desktop.casework.opening import OpenVault
from korem_desktop.casework.unsaved import Unsaved, seal_draft, take_up
from korem_desktop.domain.note import Note
from korem_desktop.failures import Failure
from korem_desktop.vault.vault import unlock
from tests.helpers.vaults import CASE, NOW, PASSPHRASE, a_vault_with_case, do, take_in


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenVault]:
    """An open vault with a case, an answer, a note and an item."""
    vault = a_vault_with_case(tmp_path)
    do(vault, lambda records: records.save_answers(CASE.id, {"a": "1", "b": "2"}, "page-1"))
    do(vault, lambda records: records.save_note(NOTE))
    take_in(vault, "звонок", b"x")
    opened = OpenVault(vault)
    yield opened
    opened.close()


ROOT = Path(__file__).parents[2]
NOTE = Note("n1", CASE.id, "saved", NOW, NOW)


def test_everything_typed_last_comes_back(opened: OpenVault) -> None:
    """A changed answer, a removed one, the place, a note, and what an item shows."""
    item = opened.records.submit(lambda records: records.evidence(CASE.id)).result()[0]
    last = Unsaved(
        {CASE.id: {"a": "последнее \ud83d", "b": None}},
        {CASE.id: "page-2"},
        (replace(NOTE, text="also this"), Note("n2", CASE.id, "new", NOW, NOW)),
        {item.id: "голос"},
    )
    sealed = seal_draft(opened, last)
    opened.close()
    again = OpenVault(unlock(opened.folder, PASSPHRASE))
    assert take_up(again, sealed).result() is Failure.TYPING_BROUGHT_BACK
    answers, position = again.records.submit(
        lambda records: (records.answers(CASE.id), records.position(CASE.id))
    ).result()
    assert (answers, position) == ({"a": "последнее \ufffd"}, "page-2")
    notes = again.records.submit(lambda records: records.notes(CASE.id)).result()
    assert [note.text for note in notes] == ["also this", "new"]
    shows = again.records.submit(lambda records: records.evidence(CASE.id)[0].shows).result()
    assert shows == "голос"
    again.close()


def test_what_the_medium_had_all_along_is_not_spoken_of(opened: OpenVault) -> None:
    """The save came through after all."""
    sealed = seal_draft(opened, Unsaved({CASE.id: {"a": "1"}}, {}, (NOTE,), {}))
    assert take_up(opened, sealed).result() is None
    assert take_up(opened, seal_draft(opened, Unsaved({CASE.id: {"a": "3"}}))).result() is not None


def test_words_for_a_case_that_is_not_there_are_told_as_lost(opened: OpenVault) -> None:
    """An older folder was put in place; the rest is saved."""
    last = Unsaved({CASE.id: {"a": "3"}, "gone": {"a": "4"}}, {}, (Note("n", "gone", "x", NOW, NOW),))
    assert take_up(opened, seal_draft(opened, last)).result() is Failure.TYPING_LOST
    assert opened.records.submit(lambda records: records.answers(CASE.id)["a"]).result() == "3"


def test_what_cannot_be_opened_is_told_as_lost(opened: OpenVault) -> None:
    """And saves nothing; so is what another version of the program wrote."""
    assert take_up(opened, b"damaged").result() is Failure.TYPING_LOST
    assert take_up(opened, opened.seal_draft(b"[]")).result() is Failure.TYPING_LOST


def test_nothing_typed_is_nothing_to_carry() -> None:
    """The screens ask before they seal."""
    assert not Unsaved()
    assert not Unsaved({CASE.id: {}})
    assert Unsaved({CASE.id: {"a": None}})


OVER = """
import os, sys
from pathlib import Path
from korem_desktop.casework.opening import OpenVault
from korem_desktop.casework.unsaved import Unsaved, seal_draft, take_up
from korem_desktop.vault.vault import unlock
from tests.helpers.vaults import CASE, PASSPHRASE, a_vault_with_case

folder = Path(sys.argv[1])
if len(sys.argv) == 2:
    opened = OpenVault(a_vault_with_case(folder))
    sealed = seal_draft(opened, Unsaved({CASE.id: {"a": "the last words"}}))
    carried = os.memfd_create("", 0)
    os.write(carried, sealed)
    os.lseek(carried, 0, os.SEEK_SET)
    os.set_inheritable(carried, True)
    os.execv(sys.executable, [sys.executable, "-c", SELF, sys.argv[1], str(carried)])
with os.fdopen(int(sys.argv[2]), "rb") as carried:
    sealed = carried.read()
assert b"the last words" not in sealed
opened = OpenVault(unlock(folder / "vault", PASSPHRASE))
print(take_up(opened, sealed).result())
print(opened.records.submit(lambda records: records.answers(CASE.id)).result())
opened.close()
"""


def test_they_come_over_the_replacing_of_the_process(tmp_path: Path) -> None:
    """The vault was never closed, as where its medium hangs; the next process unlocks it and saves them."""
    script = "SELF = " + repr(OVER) + "\nSELF = 'SELF = ' + repr(SELF) + chr(10) + SELF\n" + OVER
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["typing_brought_back", "{'a': 'the last words'}"]
