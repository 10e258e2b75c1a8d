"""What was typed last comes back after a lock at which the medium refused it or was pulled out."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from korem_desktop.casework.unsaved import Unsaved
from korem_desktop.desktop.handing_over import Handover, Reason
from korem_desktop.desktop.opening.unlock import Unlock
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.desktop.workroom import Screens
from korem_desktop.failures import Failure, Known
from korem_desktop.vault.records import Records
from tests.helpers.shell import PLAIN, PlainScreen, Shell, a_shell

TEXT = "Соңғы сөздер"


class Typed(PlainScreen):
    """A screen that holds an answer no save has confirmed."""

    def unsaved(self) -> Unsaved:
        """Return it."""
        return Unsaved({self.workplace.case.id: {"own.words": f'"{TEXT}"'}}, {})

    def hand_in(self) -> None:
        """Hand in a save that the medium refuses."""
        runner, records = self.workplace.runner, self.workplace.opened.records
        runner.follow(records.submit(refuse), done=lambda _: None)


def refuse(_: Records) -> None:
    """Fail as a full disk does."""
    raise Known(Failure.DISK_FULL)


def typed(workplace: Workplace) -> Screen:
    """Make the screen."""
    return Typed(workplace, "statement")


TYPED: Screens = {**PLAIN, "statement": typed}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give the place of a vault."""
    return tmp_path / "vault"


@pytest.fixture
def locked(qtbot: QtBot, folder: Path) -> Handover:
    """Give what a window hands over whose last save was refused."""
    with a_shell(qtbot, TYPED) as shell:
        shell.make(folder)
        shell.lock()
        ((handover, stuck),) = shell.left
        assert not stuck
    return handover


def answers(shell: Shell) -> dict[str, str]:
    """Return what the vault holds."""
    opened = shell.window._open
    assert opened is not None
    (case,) = opened.cases().result()
    return opened.records.submit(lambda records: records.answers(case.id)).result()


def reason_of(shell: Shell) -> str:
    """Return why it is locked, as the page in front says it."""
    page = shell.window.opening.currentWidget()
    assert isinstance(page, Unlock)
    return page.ui.reason.text()


def told(shell: Shell) -> str:
    """Return the message over the screens."""
    return shell.room.ui.strip.text()


def test_what_was_refused_is_carried_as_ciphertext(locked: Handover) -> None:
    """The lock says that something was not saved, and nobody can read what."""
    assert locked.reason is Reason.UNSAVED
    (text,) = locked.unsaved
    assert TEXT.encode() not in base64.b64decode(text)


def test_it_is_saved_and_told_after_unlocking(qtbot: QtBot, folder: Path, locked: Handover) -> None:
    """And carried no further."""
    with a_shell(qtbot, handover=locked) as shell:
        shell.open(folder)
        assert TEXT in answers(shell)["own.words"]
        assert "saved" in told(shell)
        shell.lock()
        assert shell.left[0][0].unsaved == ()
        assert shell.left[0][0].reason is Reason.BUTTON


def test_all_saved_carries_nothing(qtbot: QtBot, folder: Path) -> None:
    """Where the medium took everything, an older text may not come back over a newer one later."""

    class Saved(Typed):
        def hand_in(self) -> None:
            return

    with a_shell(qtbot, {**PLAIN, "statement": lambda place: Saved(place, "statement")}) as shell:
        shell.make(folder)
        shell.lock()
        assert shell.left[0][0].unsaved == ()


def test_of_another_vault_it_waits_for_its_own(
    qtbot: QtBot, folder: Path, tmp_path: Path, locked: Handover
) -> None:
    """Nothing of it is written elsewhere, nothing is said, and the next lock carries it on."""
    with a_shell(qtbot, handover=locked) as shell:
        shell.make(tmp_path / "another")
        assert "own.words" not in answers(shell)
        assert told(shell) == ""
        shell.lock()
        assert shell.left[0][0].unsaved == locked.unsaved


def test_a_medium_that_refuses_again_keeps_it_for_later(
    qtbot: QtBot, folder: Path, locked: Handover, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The failure is told, and the text is carried on."""
    with a_shell(qtbot, handover=locked) as shell:
        monkeypatch.setattr("korem_desktop.casework.unsaved._save", lambda records, _: refuse(records))
        shell.open(folder)
        assert told(shell) != ""
        shell.lock()
        assert shell.left[0][0].unsaved == locked.unsaved


def test_damaged_on_the_way_it_is_told_as_lost(qtbot: QtBot, folder: Path, locked: Handover) -> None:
    """It cannot be opened, and is carried no further."""
    broken = Handover(folder=str(folder), reason=Reason.UNSAVED, unsaved=("no base 64!",))
    with a_shell(qtbot, handover=broken) as shell:
        shell.open(folder)
        assert told(shell) != ""
        shell.lock()
        assert shell.left[0][0].unsaved == ()


def test_a_pulled_medium_locks_and_says_to_put_it_back(qtbot: QtBot, folder: Path) -> None:
    """The folder is gone: the program locks itself; put back, it opens with the last words."""
    with a_shell(qtbot, TYPED) as shell:
        shell.make(folder)
        folder.rename(folder.with_name("pulled"))
        assert shell.window._medium is not None
        shell.window._medium.look()
        shell.until(lambda: bool(shell.left))
        handover = shell.left[0][0]
    assert handover.reason is Reason.MEDIUM
    assert handover.unsaved
    folder.with_name("pulled").rename(folder)
    with a_shell(qtbot, handover=handover) as shell:
        assert "Put it back" in reason_of(shell)
        shell.open(folder)
        assert TEXT in answers(shell)["own.words"]


def test_a_medium_that_is_there_does_not_lock(qtbot: QtBot, folder: Path) -> None:
    """A look that finds it changes nothing."""
    with a_shell(qtbot) as shell:
        shell.make(folder)
        watch = shell.window._medium
        assert watch is not None
        watch.look()
        shell.until(lambda: watch._task is not None and watch._task.is_over)
        qtbot.wait(10)
        assert shell.left == []
