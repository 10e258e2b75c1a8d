"""Typed texts on their way into the vault."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.drafts import QUIET, Drafts, SavingRhythm
from korem_desktop.desktop.running import Runner
from korem_desktop.failures import Failure, Known


class Slow:
    """A vault whose saves are finished by hand."""

    def __init__(self) -> None:
        self.saves: list[tuple[str, str, Future[None]]] = []

    def save(self, key: str, text: str) -> Future[None]:
        """Begin a save."""
        future: Future[None] = Future()
        self.saves.append((key, text, future))
        return future

    def texts(self) -> list[tuple[str, str]]:
        """Return what was handed over, in order."""
        return [(key, text) for key, text, _ in self.saves]


def test_steady_typing_is_saved_without_a_pause(qtbot: QtBot) -> None:
    """Keys that come faster than the pause do not put a save off for ever."""
    rhythm = SavingRhythm()
    keys = QTimer()
    keys.setInterval(QUIET // 10)
    keys.timeout.connect(rhythm.touch)
    with qtbot.waitSignal(rhythm.due, timeout=20_000):
        keys.start()
    keys.stop()
    rhythm.stop()


def test_a_text_is_a_draft_until_it_is_saved(qtbot: QtBot) -> None:
    """Only the confirmation of the very text that stands there makes it saved."""
    runner, vault = Runner(), Slow()
    drafts = Drafts(runner, vault.save)
    told: list[bool] = []
    drafts.saving.connect(told.append)
    drafts.write("a", "one")
    drafts.hand_in()
    drafts.write("a", "one two")
    vault.saves[0][2].set_result(None)
    qtbot.wait(1)
    assert not drafts.is_saved
    assert drafts.text("a", "") == "one two"
    drafts.hand_in()
    drafts.hand_in()  # nothing is handed over twice
    assert vault.texts() == [("a", "one"), ("a", "one two")]
    vault.saves[1][2].set_result(None)
    qtbot.waitUntil(lambda: drafts.is_saved)
    assert told[-1] is False
    assert drafts.text("a", "saved") == "saved"


def test_a_failed_save_is_said_and_tried_again(qtbot: QtBot) -> None:
    """The text stays a draft and goes with the next hand-in."""
    runner, vault, failures = Runner(), Slow(), list[Known]()
    drafts = Drafts(runner, vault.save)
    drafts.failed.connect(failures.append)
    drafts.write("a", "text")
    drafts.hand_in()
    vault.saves[0][2].set_exception(Known(Failure.DISK_FULL))
    qtbot.waitUntil(lambda: bool(failures))
    assert not drafts.is_saved
    drafts.hand_in()
    vault.saves[1][2].set_result(None)
    qtbot.waitUntil(lambda: drafts.is_saved)
    assert vault.texts() == [("a", "text")] * 2


def test_a_forgotten_text_is_not_handed_over(qtbot: QtBot) -> None:
    """What was deleted is not saved again."""
    runner, vault = Runner(), Slow()
    drafts = Drafts(runner, vault.save)
    drafts.write("a", "text")
    drafts.write("b", "other")
    drafts.forget("a")
    drafts.hand_in()
    assert vault.texts() == [("b", "other")]
