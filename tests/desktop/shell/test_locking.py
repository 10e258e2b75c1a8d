"""When nobody works, which keys lock, and how long a lock waits."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from korem_desktop.casework import opening
from korem_desktop.desktop.locking import Closing, IdleWatch, LockKeys, clock_with_sleep, is_lock_key
from korem_desktop.desktop.running import Runner
from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report
from tests.helpers.shell import PASSPHRASE, WAIT

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class HandClock:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        """Return the seconds it stands at."""
        return self.seconds


@pytest.fixture
def clock() -> HandClock:
    """Give a clock that stands still."""
    return HandClock()


@pytest.fixture
def watch(qapp: QApplication, clock: HandClock) -> Iterator[IdleWatch]:
    """Give a watch of five minutes, begun."""
    watch = IdleWatch(qapp, clock)
    watch.set_after(300)
    watch.start()
    yield watch
    watch.stop()


def heard(watch: IdleWatch) -> list[object]:
    """Collect what a watch says."""
    said: list[object] = []
    watch.warned.connect(said.append)
    watch.idle.connect(lambda: said.append("idle"))
    return said


def key(code: int, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> QKeyEvent:
    """Return a key pressed."""
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text)


def test_idle_comes_when_the_time_is_over(watch: IdleWatch, clock: HandClock) -> None:
    """Nothing before, a warning in the last seconds, then idle, once."""
    said = heard(watch)
    for seconds in (100, 279, 285, 299, 300, 400):
        clock.seconds = 1000 + seconds
        watch.check()
    assert said == [15, 1, "idle", "idle"]


def test_a_key_begins_the_time_anew(
    watch: IdleWatch, clock: HandClock, qapp: QApplication, qtbot: QtBot
) -> None:
    """Typing in any field is a sign of life, and takes the warning back."""
    said = heard(watch)
    field = a_field(qtbot)
    clock.seconds += 290
    watch.check()
    qapp.sendEvent(field.windowHandle(), key(Qt.Key.Key_A, text="a"))
    clock.seconds += 290
    watch.check()
    clock.seconds += 10
    watch.check()
    assert said == [10, 0, 10, "idle"]


def test_a_mouse_that_moves_is_a_sign_of_life(watch: IdleWatch, clock: HandClock, qtbot: QtBot) -> None:
    """So is reading with the mouse in the hand."""
    field = a_field(qtbot)
    clock.seconds += 299
    QTest.mouseMove(field.windowHandle(), QPoint(5, 5))
    QTest.mousePress(field.windowHandle(), Qt.MouseButton.LeftButton)
    clock.seconds += 299
    said = heard(watch)
    watch.check()
    assert "idle" not in said


def test_words_of_an_input_method_are_a_sign_of_life(
    watch: IdleWatch, clock: HandClock, qapp: QApplication, qtbot: QtBot
) -> None:
    """They reach the field without a key that the window sees."""
    said = heard(watch)
    field = a_field(qtbot)
    field.setFocus()
    clock.seconds += 299
    commit = QInputMethodEvent()
    commit.setCommitString("сөз")
    qapp.sendEvent(field, commit)
    qapp.processEvents()
    clock.seconds += 200
    watch.check()
    assert (field.text(), said) == ("сөз", [])


def test_nothing_is_watched_once_it_has_stopped(
    watch: IdleWatch, clock: HandClock, qapp: QApplication, qtbot: QtBot
) -> None:
    """A key after the end is no sign of life, and stopping again does no harm."""
    field = a_field(qtbot)
    watch.stop()
    watch.stop()
    clock.seconds += 299
    qapp.sendEvent(field.windowHandle(), key(Qt.Key.Key_A, text="a"))
    clock.seconds += 2
    said = heard(watch)
    watch.check()
    assert said == ["idle"]


def test_the_time_can_be_set(watch: IdleWatch, clock: HandClock) -> None:
    """A shorter time holds at once."""
    said = heard(watch)
    clock.seconds += 61
    watch.check()
    watch.set_after(60)
    watch.check()
    assert said == ["idle"]
    assert watch.after == 60


def test_the_clock_goes_on_in_sleep() -> None:
    """The clock never goes back, and is not the one that can be set."""
    assert clock_with_sleep() <= clock_with_sleep()


@pytest.mark.parametrize(
    ("event", "is_one"),
    [
        (key(Qt.Key.Key_L, CONTROL, "\x0c"), True),
        (key(0x0414, CONTROL, "Д"), True),
        (key(Qt.Key.Key_F12), True),
        (key(Qt.Key.Key_F12, CONTROL), True),
        (key(Qt.Key.Key_L, text="l"), False),
        (key(0x0414, text="Д"), False),
        (key(Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier), False),
        (key(Qt.Key.Key_F11), False),
    ],
)
def test_the_keys_that_lock(event: QKeyEvent, is_one: bool) -> None:
    """Ctrl+L on Latin and Cyrillic layouts, F12 on all; never a letter alone."""
    assert is_lock_key(event) is is_one


def a_field(qtbot: QtBot) -> QLineEdit:
    """Return a field in a window of its own, shown."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is field.windowHandle())
    return field


@pytest.fixture
def pressed(qapp: QApplication) -> Iterator[list[str]]:
    """Give what the lock keys have said so far."""
    said: list[str] = []
    keys = LockKeys(qapp)
    keys.pressed.connect(lambda: said.append("lock"))
    yield said
    keys.deleteLater()


def test_lock_keys_are_taken_before_a_field_sees_them(
    pressed: list[str], qtbot: QtBot, qapp: QApplication
) -> None:
    """Nothing is typed by them, and other keys go on."""
    field = a_field(qtbot)
    qapp.sendEvent(field.windowHandle(), key(Qt.Key.Key_L, CONTROL, "l"))
    qapp.sendEvent(field.windowHandle(), key(Qt.Key.Key_A, text="a"))
    assert (pressed, field.text()) == (["lock"], "a")


@pytest.mark.parametrize("kind", ["dialog", "list", "menu"])
def test_lock_keys_are_heard_wherever_the_focus_is(pressed: list[str], qtbot: QtBot, kind: str) -> None:
    """In a modal dialog, in an open list and in an open menu."""
    window = QWidget()
    qtbot.addWidget(window)
    box, menu, dialog = QComboBox(window), QMenu(window), QDialog(window)
    box.addItems(["a", "b"])
    menu.addAction("c")
    dialog.setModal(True)
    window.show()
    qtbot.waitExposed(window)
    if kind == "dialog":
        dialog.show()
    elif kind == "list":
        box.showPopup()
    else:
        menu.popup(QPoint(5, 5))
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() not in (None, window.windowHandle()))
    QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_F12)
    assert pressed == ["lock"]


class Stuck(opening.OpenVault):
    """An open vault whose medium hangs until it is let go."""

    may_close: threading.Event

    def close(self) -> None:
        """Wait for the medium, then close."""
        self.may_close.wait()
        super().close()


@pytest.fixture
def stuck(tmp_path: Path) -> Iterator[Stuck]:
    """Give a vault that hangs at closing."""
    opened = opening.create(tmp_path / "vault", PASSPHRASE)
    stuck = Stuck(opened._vault)
    stuck.may_close = threading.Event()
    yield stuck
    stuck.may_close.set()
    opened.close()


def closing_of(opened: opening.OpenVault, runner: Runner, patience: float) -> tuple[Closing, list[bool]]:
    """Begin a closing, and collect how it ends."""
    closing = Closing(opened, runner, patience)
    ends: list[bool] = []
    closing.finished.connect(ends.append)
    closing.start()
    return closing, ends


def test_a_hung_medium_ends_the_wait(qtbot: QtBot, stuck: Stuck) -> None:
    """The window is told after a while, that it is not clean, and only once."""
    _, ends = closing_of(stuck, Runner(), 0.01)
    qtbot.waitUntil(lambda: bool(ends), timeout=WAIT)
    stuck.may_close.set()
    qtbot.wait(50)
    assert ends == [False]


def test_closing_saves_what_waits_and_stops_jobs(qtbot: QtBot, tmp_path: Path) -> None:
    """A running job is cancelled, saves handed over before are on the medium."""
    opened = opening.create(tmp_path / "vault", PASSPHRASE)
    runner = Runner()
    runs = threading.Event()

    def job(report: Report) -> None:
        runs.set()
        while True:
            report(0, 0)

    task = runner.start(job, done=lambda _: None)
    assert runs.wait(20)
    for number in range(20):
        opened.set_setting("place", str(number))
    _, ends = closing_of(opened, runner, 60)
    qtbot.waitUntil(lambda: bool(ends), timeout=WAIT)
    assert (ends, task.is_over) == ([True], True)
    again = opening.unlock(tmp_path / "vault", PASSPHRASE)
    assert again.setting("place").result() == "19"
    again.close()


def test_a_job_that_hangs_makes_the_way_out_a_new_process(qtbot: QtBot, tmp_path: Path) -> None:
    """All is saved and closed; only ``exec`` would wait for the thread that does not come back."""
    opened = opening.create(tmp_path / "vault", PASSPHRASE)
    runner, runs, may_end = Runner(), threading.Event(), threading.Event()

    def hangs(_: Report) -> None:
        runs.set()
        may_end.wait()

    runner.start(hangs, done=lambda _: None)
    assert runs.wait(20)
    closing, ends = closing_of(opened, runner, 0.02)
    qtbot.waitUntil(lambda: closing._is_closed, timeout=WAIT)
    qtbot.waitUntil(lambda: bool(ends), timeout=WAIT)
    stuck = closing.is_stuck
    may_end.set()
    assert stuck


def test_a_clean_closing_is_not_stuck(qtbot: QtBot, tmp_path: Path) -> None:
    """Then the process is replaced."""
    opened = opening.create(tmp_path / "vault", PASSPHRASE)
    closing, ends = closing_of(opened, Runner(), 60)
    qtbot.waitUntil(lambda: bool(ends), timeout=WAIT)
    assert (ends, closing.is_stuck) == ([True], False)


def test_a_save_that_fails_while_closing_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    """Everything is closed, and yet it was not all saved."""
    opened = opening.create(tmp_path / "vault", PASSPHRASE)
    runner = Runner()

    def fails(_: object) -> None:
        raise Known(Failure.DISK_FULL)

    runner.follow(opened.records.submit(fails), done=lambda _: None)
    closing, ends = closing_of(opened, runner, 60)
    qtbot.waitUntil(lambda: bool(ends), timeout=WAIT)
    assert (ends, closing.is_stuck) == ([False], False)
