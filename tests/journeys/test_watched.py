"""A whole rehearsal under strace: what the program opens, writes and leaves, through the lock's exec."""

from __future__ import annotations

import pytest

from tests.helpers.canaries import PROGRAM, forms, found_in
from tests.helpers.watching import Rehearsed, may_read_closed_processes, outside

pytestmark = pytest.mark.xdist_group("watched")  # one worker waits for the one rehearsal, not both


def test_the_rehearsal_goes_well_and_goes_on_in_the_process_that_replaced_it(rehearsed: Rehearsed) -> None:
    """Exit status 0, papers made; two programs ran: this one, and the one that replaced it."""
    assert (rehearsed.status, rehearsed.err) == (0, "")
    assert {path.name for path in (rehearsed.home.out / "papers").iterdir()} == {
        "statement.pdf",
        "contacts.pdf",
    }
    assert len(rehearsed.trace.programs()) == 2


def test_no_socket_but_a_local_one_is_ever_had(rehearsed: Rehearsed) -> None:
    """Sockets of other families were asked for and refused: none was had, no other address was used."""
    assert rehearsed.trace.networks() == []
    assert {"INET", "INET6", "NETLINK"} <= rehearsed.trace.attempts()  # the trace sees what it must


def test_nothing_is_written_outside_the_vault_the_export_and_the_runtime_folder(rehearsed: Rehearsed) -> None:
    """Every file made, opened for writing, renamed or linked lies where the person put it.

    Strace reads the paths of a closed process only with root's rights; without them the folders are compared.
    """
    home = rehearsed.home
    if may_read_closed_processes():
        assert rehearsed.trace.unreadable() == []
        assert outside(rehearsed.trace.written(), [home.out, home.runtime]) == []
        assert str(home.out / "vault/records.db") in rehearsed.trace.written()  # the trace sees what it must
    assert [path for folder in home.left_behind()[:2] for path in folder.iterdir()] == []
    assert [path.name for path in home.desk.iterdir()] == ["out"]


def test_no_word_of_the_case_lies_in_the_open_once_the_vault_is_closed(rehearsed: Rehearsed) -> None:
    """No planted word, in UTF-8, UTF-16 or JSON, and no passphrase: in the vault and where traces lie."""
    needles = rehearsed.planted.needles() | forms({"passphrase": rehearsed.passphrase})
    places = [rehearsed.home.out / "vault", *rehearsed.home.left_behind()]
    assert found_in([rehearsed.planted.path.parent], rehearsed.planted.needles())  # the search finds
    assert found_in(places, needles) == []


def test_the_programs_name_is_not_left_in_the_home_folder(rehearsed: Rehearsed) -> None:
    """Neither in a file's content nor in its name."""
    assert found_in(rehearsed.home.left_behind()[:3], {PROGRAM: PROGRAM.encode()}, any_case=True) == []
