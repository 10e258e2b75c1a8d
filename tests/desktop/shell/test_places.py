"""The places of an open case: the side, the keys, the way back, and what a failing screen leaves behind."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from korem_desktop.casework import opening
from korem_desktop.casework.unsaved import Unsaved
from korem_desktop.desktop.handing_over import Handover, Reason
from korem_desktop.desktop.locking import Closing
from korem_desktop.desktop.sentences import sentence
from korem_desktop.desktop.widgets.nav_button import NavButton
from korem_desktop.desktop.workroom import PLACES, Screens
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from tests.helpers.shell import PASSPHRASE, PlainScreen, Shell, a_shell

EVERYWHERE = {name: partial(PlainScreen, name=name) for name in PLACES}
CONTROL = Qt.KeyboardModifier.ControlModifier


class Broken(PlainScreen):
    """A screen that cannot give over what was typed."""

    def hand_in(self) -> None:
        """Fail, with a word of the case in the message."""
        raise RuntimeError("Марат")


class Silent(PlainScreen):
    """A screen that cannot say what it holds unsaved."""

    def unsaved(self) -> Unsaved:
        """Fail, with a word of the case in the message."""
        raise LookupError("Марат")


@pytest.fixture
def wide(qtbot: QtBot) -> Iterator[Shell]:
    """Give a window with every place there is."""
    with a_shell(qtbot, EVERYWHERE) as shell:
        yield shell


@pytest.fixture
def folder(tmp_path: Path, wide: Shell) -> Path:
    """Give the folder of a vault made in the window."""
    wide.make(tmp_path / "vault")
    return tmp_path / "vault"


def front(shell: Shell) -> str:
    """Return the name of the screen in front."""
    screen = shell.room.ui.screens.currentWidget()
    assert isinstance(screen, PlainScreen)
    return screen.name


def button(shell: Shell, name: str) -> NavButton:
    """Return a button of the side."""
    found = shell.room.findChild(QToolButton, f"nav:{name}")
    assert isinstance(found, NavButton)
    return found


def in_sight(part: QWidget, scrolled: QWidget) -> bool:
    """Return whether the middle of a part is within what is scrolled."""
    return scrolled.rect().contains(part.mapTo(scrolled, part.rect().center()))


def press(shell: Shell, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    """Press a key in the screen in front."""
    shell.window.activateWindow()
    screen = shell.room.ui.screens.currentWidget()
    assert isinstance(screen, PlainScreen)
    screen.field.setFocus()
    qtbot.keyClick(screen.field, key, modifier)


def test_a_new_case_begins_with_the_statement(wide: Shell, folder: Path) -> None:
    """Whoever has just made a vault came to write."""
    assert front(wide) == "statement"


def test_a_case_whose_place_is_not_known_begins_at_home(wide: Shell, qtbot: QtBot, folder: Path) -> None:
    """After a fall of the power, say: the page that tells where one is."""
    wide.lock()
    opened = opening.unlock(folder, PASSPHRASE)
    opened.set_setting("place", "").result()
    opened.close()
    with a_shell(qtbot, EVERYWHERE) as again:
        again.open(folder)
        assert front(again) == "home"


@pytest.mark.parametrize(("number", "name"), list(enumerate(PLACES, 1)))
def test_number_keys_lead_to_the_places(
    wide: Shell, qtbot: QtBot, folder: Path, number: int, name: str
) -> None:
    """From within a field, in the order of the side; nothing is typed."""
    wide.room.show_screen("safety" if name != "safety" else "home")
    press(wide, qtbot, Qt.Key(Qt.Key.Key_0 + number))
    assert front(wide) == name
    assert button(wide, name).isChecked()
    assert f"Ctrl+{number}" in button(wide, name).toolTip()


def test_they_do_on_the_kazakh_layout_too(wide: Shell, qtbot: QtBot, folder: Path) -> None:
    """Where the number row holds letters."""
    press(wide, qtbot, Qt.Key(ord("І")))
    assert front(wide) == "evidence"
    press(wide, qtbot, Qt.Key(ord("Ә")))
    assert front(wide) == "statement"


def test_the_guide_has_a_key_of_its_own(wide: Shell, qtbot: QtBot, folder: Path) -> None:
    """F1, from everywhere."""
    press(wide, qtbot, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    assert front(wide) == "guide"


def test_back_leads_to_the_place_before(wide: Shell, qtbot: QtBot, folder: Path) -> None:
    """Step by step; within the statement the same keys are its own."""
    for name in ("notes", "home", "guide"):
        wide.room.show_screen(name)
    for name in ("home", "notes", "statement"):
        press(wide, qtbot, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert front(wide) == name
    wide.room.show_screen("notes")
    wide.room.show_screen("statement")
    press(wide, qtbot, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert front(wide) == "statement"


def test_a_screen_can_ask_for_a_place_in_another(wide: Shell, folder: Path) -> None:
    """A link of the home page leads to one question of the statement."""
    wide.room.show_screen("home")
    wide.room.screen_of("home").wants_at.emit("statement", "7")
    statement = wide.room.screen_of("statement")
    assert isinstance(statement, PlainScreen)
    assert (front(wide), statement.restored) == ("statement", "7")


def test_a_screen_can_copy_and_open_the_settings(wide: Shell, folder: Path) -> None:
    """Both are the window's to do."""
    screen = wide.room.screen_of("contacts")
    screen.copies.emit("102")
    assert QGuiApplication.clipboard().text() == "102"
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    screen.wants_settings.emit()
    assert wide.room.settings.isVisible()
    wide.room.settings.hide()


@pytest.mark.parametrize(("scale", "height"), [(1.0, 420), (1.0, 540), (1.25, 540), (1.5, 540), (2.0, 540)])
def test_nothing_of_the_side_is_cut(
    wide: Shell, qtbot: QtBot, folder: Path, scale: float, height: int
) -> None:
    """In a low window, where it scrolls, and with large letters; the lock and its word are in sight."""
    try:
        wide.application.set_text_scale(scale)
        wide.window.resize(1024, height)
        room = wide.room.ui
        scrolled = room.nav_scroll.viewport()
        qtbot.waitUntil(lambda: scrolled.width() >= room.nav_contents.minimumSizeHint().width())
        for name in PLACES:
            place = button(wide, name)
            assert place.accessibleName() or place.text()
            assert place.toolTip().startswith(place.text())
            assert place.width() >= place.sizeHint().width()
        lock = room.button_lock
        assert wide.window.rect().contains(lock.mapTo(wide.window, lock.rect().bottomRight()))
        assert lock.width() >= lock.sizeHint().width()
        assert lock.text().startswith("Lock")
    finally:
        wide.application.set_text_scale(1.0)


def test_the_place_in_front_is_in_sight_in_the_side(wide: Shell, qtbot: QtBot, folder: Path) -> None:
    """Where the side scrolls, it scrolls there."""
    wide.window.resize(1024, 420)
    scrolled = wide.room.ui.nav_scroll.viewport()
    for name in ("safety", "home"):
        wide.room.show_screen(name)
        qtbot.waitUntil(partial(in_sight, button(wide, name), scrolled))


def test_a_message_follows_the_language(wide: Shell, folder: Path) -> None:
    """What is told when the language is switched goes on in the new one; what was put away stays away."""
    known = Known(Failure.DISK_FULL)
    wide.room.say(known)
    before = wide.room.ui.strip.text()
    wide.window.choose_language(Language.RU)
    wide.until(lambda: wide.room.ui.strip.text() == sentence(known) != before)
    wide.room.ui.strip.clear()
    wide.window.choose_language(Language.KK)
    wide.until(lambda: wide.room.ui.nav_notes.text() == "Ескертпелер")
    assert wide.room.ui.strip.text() == ""


@pytest.mark.parametrize(
    ("screen", "error", "is_place_kept"), [(Broken, RuntimeError, True), (Silent, LookupError, False)]
)
def test_typing_that_could_not_be_saved_is_told_after_the_lock(
    qtbot: QtBot, tmp_path: Path, screen: type[PlainScreen], error: type[Exception], is_place_kept: bool
) -> None:
    """The lock goes on; the next process says so on its first page and again once it is open.

    It does so too where the medium did not keep the place, which names the error.
    """
    place = tmp_path / "vault"
    screens: Screens = {**EVERYWHERE, "statement": partial(screen, name="statement")}
    with qtbot.captureExceptions() as caught, a_shell(qtbot, screens) as shell:
        shell.make(place)
        shell.lock()
        handover, _ = shell.left[0]
    assert [kind for kind, *_ in caught] == [error]
    assert handover.reason is Reason.UNSAVED
    if not is_place_kept:
        opened = opening.unlock(place, PASSPHRASE)
        opened.set_setting("place", "").result()
        opened.close()
    with a_shell(qtbot, EVERYWHERE, handover) as again:
        page = again.window.opening.currentWidget()
        assert "may not have been saved" in page.ui.reason.text()  # type: ignore[union-attr]
        again.open(place)
        told = again.room.ui.strip.text()
    assert f"{error.__name__} · " in told
    assert "Марат" not in told


def test_typing_that_could_not_be_saved_is_told_after_closing(qtbot: QtBot, tmp_path: Path) -> None:
    """The next process asks before it ends; where the person goes, the vault remembers, once."""
    place = tmp_path / "vault"
    screens: Screens = {**EVERYWHERE, "statement": partial(Broken, name="statement")}
    with qtbot.captureExceptions(), a_shell(qtbot, screens) as shell:
        shell.make(place)
        shell.window.close()
        shell.until(lambda: bool(shell.left))
        handover, _ = shell.left[0]
    assert handover.reason is Reason.CLOSED
    with a_shell(qtbot, EVERYWHERE, handover) as asking:
        go = asking.window.findChild(QPushButton, "unsaved_go")
        assert go is not None
        go.click()
        assert asking.ended == [0]
    for told in (True, False):
        with a_shell(qtbot, EVERYWHERE) as again:
            again.open(place)
            assert ("RuntimeError · " in again.room.ui.strip.text()) is told
            again.lock()


def test_a_medium_that_did_not_answer_is_told_too(wide: Shell, qtbot: QtBot, folder: Path) -> None:
    """No screen failed, but the last words may not have reached the stick."""
    window = wide.window
    assert window._open is not None
    window._closing = Closing(window._open, window.runner)  # it has not come back
    window._locked(Reason.IDLE, clean=False)
    window._closing = None
    handover, is_stuck = wide.left[0]
    assert (handover.reason, is_stuck) == (Reason.UNSAVED, True)
    wide.lock()
    with a_shell(qtbot, EVERYWHERE, Handover(folder=str(folder), reason=Reason.UNSAVED)) as again:
        again.open(folder)
        said = sentence(Known(Failure.TYPING_UNSAVED, fault="TimeoutError"))
        assert again.room.ui.strip.text() == said
