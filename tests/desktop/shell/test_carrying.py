"""What was typed last comes back after a lock or a close at which the medium refused it or was pulled out."""

from __future__ import annotations

import base64
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from korem_desktop.casework.unsaved import Unsaved
from korem_desktop.desktop.handing_over import Handover, Reason
from korem_desktop.desktop.opening.unlock import Unlock
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.sentences import sentence
from korem_desktop.desktop.unsaved_page import UnsavedPage
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


@pytest.fixture
def closed(qtbot: QtBot, folder: Path) -> Handover:
    """Give what a window hands over that was closed, and whose last save was refused."""
    with a_shell(qtbot, TYPED) as shell:
        shell.make(folder)
        shell.window.close()
        assert not shell.window.isVisible()
        shell.until(lambda: bool(shell.left))
        assert shell.ended == []
        return shell.left[0][0]


def asked(shell: Shell) -> str:
    """Return what is asked before the program ends, "" where another page is in front."""
    page = shell.window.currentWidget()
    if not isinstance(page, UnsavedPage):
        return ""
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def choose(shell: Shell, name: str) -> None:
    """Press one of the two buttons."""
    button = shell.window.findChild(QPushButton, name)
    assert button is not None
    button.click()


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
        assert shell.window._guards is not None
        shell.window._guards.medium.look()
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
        assert shell.window._guards is not None
        watch = shell.window._guards.medium
        watch.look()
        shell.until(lambda: watch._task is not None and watch._task.is_over)
        qtbot.wait(10)
        assert shell.left == []


def test_a_close_that_could_not_save_asks_before_it_ends(qtbot: QtBot, closed: Handover) -> None:
    """The words went over as ciphertext; the page says that they are lost if the program ends now."""
    assert closed.reason is Reason.CLOSED
    (text,) = closed.unsaved
    assert TEXT.encode() not in base64.b64decode(text)
    with a_shell(qtbot, handover=closed) as shell:
        assert "not saved yet" in asked(shell)
        assert "what you typed last is lost" in asked(shell)
        assert shell.window.focusWidget().objectName() == "unsaved_stay"
        choose(shell, "unsaved_go")
        assert shell.ended == [0]


def test_who_stays_unlocks_and_has_the_words_saved(qtbot: QtBot, folder: Path, closed: Handover) -> None:
    """After that the window closes without a question."""
    with a_shell(qtbot, handover=closed) as shell:
        choose(shell, "unsaved_stay")
        assert "closed before everything was saved" in reason_of(shell)
        assert shell.window.focusWidget().objectName() == "passphrase"
        shell.open(folder)
        assert TEXT in answers(shell)["own.words"]
        shell.window.close()
        shell.until(lambda: bool(shell.ended))
        assert (shell.ended, shell.left) == ([0], [])


def test_words_that_wait_for_their_vault_are_asked_about(qtbot: QtBot, locked: Handover) -> None:
    """A window closed while it is locked says what would be lost; closed again, it goes."""
    with a_shell(qtbot, handover=locked) as shell:
        assert asked(shell) == ""
        shell.window.close()
        assert shell.window.isVisible()
        assert "what you typed last is lost" in asked(shell)
        choose(shell, "unsaved_stay")
        assert reason_of(shell)
        shell.window.close()
        assert (bool(asked(shell)), shell.ended) == (True, [])
        shell.window.close()
        assert shell.ended == [0]


def test_words_of_another_vault_are_asked_about_too(qtbot: QtBot, tmp_path: Path, locked: Handover) -> None:
    """The vault that is open is saved and closed; the words that wait for theirs go over."""
    with a_shell(qtbot, handover=locked) as shell:
        shell.make(tmp_path / "another")
        shell.window.close()
        shell.until(lambda: bool(shell.left))
        assert (shell.left[0][0].reason, shell.left[0][0].unsaved) == (Reason.CLOSED, locked.unsaved)


def test_where_it_is_only_uncertain_nothing_is_promised(qtbot: QtBot, folder: Path) -> None:
    """No words are kept, since none were known to be unsaved: the person is asked to look."""
    with a_shell(qtbot) as shell:
        shell.make(folder)
        shell.lock()
    with a_shell(qtbot, handover=Handover(folder=str(folder), reason=Reason.CLOSED)) as shell:
        assert "not certain" in asked(shell)
        assert "lost" not in asked(shell)
        choose(shell, "unsaved_stay")
        shell.window.close()
        assert shell.ended == [0]
        shell.open(folder)
        assert told(shell) == sentence(Known(Failure.TYPING_UNSAVED, fault="TimeoutError"))


def test_a_rehearsal_is_not_asked(qtbot: QtBot, folder: Path) -> None:
    """It ends with a status that says so: another process would play on."""
    with a_shell(qtbot, TYPED) as shell:
        shell.window.rehearsal = "{}"
        shell.make(folder)
        shell.window.close()
        shell.until(lambda: bool(shell.ended))
        assert (shell.ended, shell.left) == ([1], [])


def test_a_pulled_medium_locks_while_a_long_job_runs(qtbot: QtBot, folder: Path) -> None:
    """It is missed at once, not once a recording of an hour has been taken in."""
    may_end = threading.Event()
    with a_shell(qtbot) as shell:
        shell.make(folder)
        shell.window.runner.start(lambda _: may_end.wait(60), done=lambda _: None)
        folder.rename(folder.with_name("pulled"))
        guards = shell.window._guards
        assert guards is not None
        guards.medium.look()
        shell.until(lambda: shell.window._closing is not None)
        may_end.set()
        shell.until(lambda: bool(shell.left))
    assert shell.left[0][0].reason is Reason.MEDIUM
