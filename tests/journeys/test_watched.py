"""A whole rehearsal under strace: what the program opens, writes and leaves, through the lock's exec."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.canaries import PROGRAM, Planted, forms, found_in, plant
from tests.helpers.watching import PROGRAM as COMMAND
from tests.helpers.watching import (
    Home,
    Trace,
    install,
    may_read_closed_processes,
    outside,
    read_trace,
    strace,
)


def test_a_whole_case_has_no_network_and_leaves_only_the_vault_and_what_was_exported(tmp_path: Path) -> None:
    """From a new vault to the papers and back after the lock, in a fresh home, every call watched."""
    home, planted = Home.make(tmp_path / "session"), plant(tmp_path / "case")
    command = [*strace(tmp_path / "trace"), *COMMAND, "rehearse", str(home.out), "--case", str(planted.path)]
    done = home.run(command, PYTHONPATH=str(install(tmp_path / "program")))
    assert (done.returncode, done.stderr) == (0, "")
    trace = read_trace(tmp_path / "trace")
    assert len(trace.programs()) == 2  # the program, and the one that replaced it
    check_network(trace)
    check_files(trace, home)
    check_words(home, planted, passphrase=done.stdout.splitlines()[-1])


def check_network(trace: Trace) -> None:
    """Sockets of other families were asked for and refused: none was had, no other address was used."""
    assert trace.networks() == []
    assert {"INET", "INET6", "NETLINK"} <= trace.attempts()  # hardening tries them: the trace sees them


def check_files(trace: Trace, home: Home) -> None:
    """Every file made, opened for writing, renamed or linked lies where the person put it.

    Strace reads the paths of a closed process only with root's rights; without them folders are compared.
    """
    if may_read_closed_processes():
        assert trace.unreadable() == []
        assert outside(trace.written(), [home.out, home.runtime]) == []
        assert str(home.out / "vault/records.db") in trace.written()  # the trace sees what it must
    assert [path for folder in (home.folder, home.temporary) for path in folder.iterdir()] == []
    assert [path.name for path in home.desk.iterdir()] == ["out"]
    assert {path.name for path in (home.out / "papers").iterdir()} == {"statement.pdf", "contacts.pdf"}


def check_words(home: Home, planted: Planted, passphrase: str) -> None:
    """With the vault closed no planted word lies in the open in any encoding, nor passphrase or name."""
    needles = planted.needles() | forms({"passphrase": passphrase})
    assert found_in([planted.path.parent], planted.needles())  # the search finds
    assert found_in([home.out / "vault", *home.left_behind()], needles) == []
    assert found_in(home.left_behind()[:3], {PROGRAM: PROGRAM.encode()}, any_case=True) == []
