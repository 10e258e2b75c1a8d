"""When answers are saved, and that no failure loses one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pytestqt.qtbot import QtBot

from korem_desktop.desktop.interview.saving import LATEST, QUIET, RETRY, Changes, DraftSaver, SavingState
from korem_desktop.failures import Failure, Known
from tests.helpers.fake_timers import FakeTime

FAILURE = Known(Failure.DISK_FULL)


@dataclass
class Vault:
    """What a vault would hold, and the saves it has not answered yet."""

    kept: dict[str, str] = field(default_factory=dict)
    places: list[str] = field(default_factory=list)
    waiting: list[tuple[dict[str, str | None], str, Callable[[], None], Callable[[Known], None]]] = field(
        default_factory=list
    )

    def send(
        self,
        changes: Mapping[str, str | None],
        position: str,
        *,
        done: Callable[[], None],
        failed: Callable[[Known], None],
    ) -> None:
        """Take a save in, to be answered later."""
        self.waiting.append((dict(changes), position, done, failed))

    def answer(self) -> None:
        """Keep the oldest save and say so."""
        changes, position, done, _ = self.waiting.pop(0)
        for key, text in changes.items():
            if text is None:
                self.kept.pop(key, None)
            else:
                self.kept[key] = text
        self.places.append(position)
        done()

    def fail(self) -> None:
        """Refuse the oldest save."""
        self.waiting.pop(0)[3](FAILURE)


class Desk:
    """A saver with a person typing into it."""

    def __init__(self) -> None:
        self.vault, self.time = Vault(), FakeTime()
        self.typed: Changes = {}
        self.place = "start"
        self.states: list[str] = []
        self.saver = DraftSaver(self._gather, lambda: self.place, self.vault.send, self.time)
        self.saver.begin("start")
        self.saver.state.connect(self.states.append)

    def type(self, key: str, text: str | None) -> None:
        """Change one answer."""
        self.typed[key] = text
        self.saver.touch()

    def _gather(self) -> Changes:
        typed, self.typed = self.typed, {}
        return typed


def test_a_pause_saves(qtbot: QtBot) -> None:
    """Nothing is sent before the pause is long enough, and once it is, everything typed."""
    desk = Desk()
    desk.type("a", "1")
    desk.time.pass_by(QUIET - 1)
    desk.type("a", "12")
    desk.time.pass_by(QUIET - 1)
    assert desk.vault.waiting == []
    desk.time.pass_by(1)
    assert [changes for changes, *_ in desk.vault.waiting] == [{"a": "12"}]


def test_steady_typing_is_saved_at_the_latest_moment(qtbot: QtBot) -> None:
    """Who never pauses is saved 700 ms after the first unsaved key, and again 700 ms after the next."""
    desk = Desk()
    for number in range(LATEST * 2 // 100 + 1):
        desk.type("a", str(number))
        desk.time.pass_by(100)
    assert len(desk.vault.waiting) == 2
    assert desk.vault.waiting[0][0] == {"a": "6"}


def test_saved_is_said_only_once_the_vault_has_confirmed_everything(qtbot: QtBot) -> None:
    """The state goes from saving to saved, not before the answer, not while something newer waits."""
    desk = Desk()
    desk.type("a", "1")
    desk.saver.flush()
    desk.type("b", "2")
    desk.vault.answer()
    assert desk.states == ["saving"]
    desk.saver.flush()
    desk.vault.answer()
    assert desk.states == ["saving", "saved"]
    assert desk.vault.kept == {"a": "1", "b": "2"}


def test_a_failed_save_is_tried_again_with_what_came_since(qtbot: QtBot) -> None:
    """The failure is said once, the state stays failed, and the next attempt carries old and new."""
    desk = Desk()
    refused: list[object] = []
    desk.saver.refused.connect(refused.append)
    desk.type("a", "1")
    desk.type("gone", None)
    desk.saver.flush()
    desk.vault.fail()
    assert desk.states == ["saving", "failed"]
    desk.typed["b"] = "2"
    desk.time.pass_by(RETRY)
    assert desk.vault.waiting[0][0] == {"a": "1", "gone": None, "b": "2"}
    desk.vault.fail()
    assert refused == [FAILURE]
    desk.time.pass_by(2 * RETRY - 1)
    assert desk.vault.waiting == []
    desk.time.pass_by(1)
    desk.vault.answer()
    assert desk.states == ["saving", "failed", "saved"]
    assert desk.vault.kept == {"a": "1", "b": "2"}


def test_an_older_answer_never_comes_over_a_newer_one(qtbot: QtBot) -> None:
    """A failed save followed by a good one leaves nothing to send that is older."""
    desk = Desk()
    desk.type("a", "old")
    desk.saver.flush()
    desk.type("a", "new")
    desk.saver.flush()
    desk.vault.fail()
    desk.vault.answer()
    desk.time.pass_by(RETRY)
    assert desk.vault.waiting == []
    assert desk.vault.kept == {"a": "new"}
    assert desk.saver.current is SavingState.SAVED


def test_a_change_during_a_save_is_not_taken_for_saved(qtbot: QtBot) -> None:
    """What is typed while a save is under way goes with the next one."""
    desk = Desk()
    desk.type("a", "1")
    desk.saver.flush()
    desk.type("a", "2")
    desk.vault.answer()
    desk.time.pass_by(QUIET)
    desk.vault.answer()
    assert desk.vault.kept == {"a": "2"}


def test_a_confirmed_save_does_not_speak_for_the_next(qtbot: QtBot) -> None:
    """Of two saves under way the first is confirmed and the second fails: the second is tried again."""
    desk = Desk()
    desk.type("a", "1")
    desk.saver.flush()
    desk.type("a", "2")
    desk.saver.flush()
    desk.vault.answer()
    assert desk.states == ["saving"]
    desk.vault.fail()
    desk.time.pass_by(RETRY)
    desk.vault.answer()
    assert desk.vault.kept == {"a": "2"}


def test_handing_in_sends_at_once_and_twice_is_once(qtbot: QtBot) -> None:
    """A flush waits for no timer; a second one with nothing new sends nothing."""
    desk = Desk()
    desk.type("a", "1")
    desk.saver.flush()
    desk.vault.answer()
    desk.saver.flush()
    assert desk.vault.waiting == []
    desk.time.pass_by(LATEST)
    assert desk.vault.waiting == []


def test_a_new_place_is_kept_without_a_word(qtbot: QtBot) -> None:
    """Moving on without typing saves the position and says nothing."""
    desk = Desk()
    desk.place = "page two"
    desk.saver.flush()
    desk.vault.answer()
    assert desk.vault.places == ["page two"]
    assert desk.states == []


def test_a_place_that_could_not_be_kept_is_tried_again(qtbot: QtBot) -> None:
    """A failed position is sent again like an answer."""
    desk = Desk()
    desk.place = "page two"
    desk.saver.flush()
    desk.vault.fail()
    desk.time.pass_by(RETRY)
    desk.vault.answer()
    assert desk.vault.places == ["page two"]
    assert desk.states[-1] == "saved"
