"""The safety page: claims only what is in force, and hides where everything is until asked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.safety.point import Mark, Point
from korem_desktop.desktop.safety.points import SafetyWords
from korem_desktop.desktop.safety.screen import SafetyScreen
from korem_desktop.hardening import Hardened
from korem_desktop.launch import screens
from tests.helpers.desk import Desk, a_desk
from tests.helpers.screens import large_letters, nameless

ALL = Hardened._fields
ALWAYS = 2
"""What the vault and the lock do, whatever the system offers."""


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """An open case."""
    with a_desk(tmp_path) as laid:
        yield laid


def shown(desk: Desk, qtbot: QtBot, absent: tuple[str, ...] = ()) -> SafetyScreen:
    """Return the page as it is after coming to the front."""
    screen = SafetyScreen(desk.place, absent)
    qtbot.addWidget(screen)
    screen.resize(800, 540)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.entered()
    return screen


def press(screen: SafetyScreen, name: str) -> None:
    """Press a button by its name."""
    button = screen.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def path(screen: SafetyScreen) -> QLabel:
    """Return the place of the folder's path."""
    found = screen.findChild(QLabel, "safety_path")
    assert found is not None
    return found


def test_where_all_is_in_force_nothing_is_missing(qtbot: QtBot) -> None:
    """Every line says what holds."""
    assert {mark for mark, _ in SafetyWords(()).in_force()} == {Mark.HOLDS}


def test_where_nothing_is_in_force_nothing_is_claimed(qtbot: QtBot) -> None:
    """Only what the vault and the lock do themselves still holds."""
    lines = SafetyWords(ALL).in_force()
    assert sum(mark is Mark.HOLDS for mark, _ in lines) == ALWAYS
    assert len(lines) == len(SafetyWords(()).in_force())


@pytest.mark.parametrize(
    "name", ["no_network_kernel", "closed_to_others", "no_core_dumps", "files_private", "stderr_silent"]
)
def test_each_protection_that_is_absent_is_named(qtbot: QtBot, name: str) -> None:
    """One line turns from what holds to what does not, and says so in words."""
    whole, broken = SafetyWords(()).in_force(), SafetyWords((name,)).in_force()
    changed = [after for before, after in zip(whole, broken, strict=True) if before != after]
    assert [mark for mark, _ in changed] == [Mark.ABSENT]


def test_the_page_shows_every_line(desk: Desk, qtbot: QtBot) -> None:
    """In force, limits, traces."""
    screen = shown(desk, qtbot)
    told = SafetyWords(())
    for name, lines in (("in_force", told.in_force()), ("limits", told.limits()), ("traces", told.traces())):
        frame = screen.findChild(QFrame, f"safety_{name}")
        assert frame is not None
        words = {label.text() for label in frame.findChildren(QLabel)}
        assert {text for _, text in lines} <= words


@pytest.mark.parametrize(
    ("hardened", "claimed"),
    [(Hardened(*[True] * len(ALL)), len(SafetyWords(()).in_force())), (None, ALWAYS)],
)
def test_the_program_claims_what_its_process_has_forbidden_itself(
    desk: Desk, qtbot: QtBot, hardened: Hardened | None, claimed: int
) -> None:
    """What was put in force at the start reaches the page; without word of it nothing is claimed."""
    screen = screens(hardened)["safety"](desk.place)
    qtbot.addWidget(screen)
    frame = screen.findChild(QFrame, "safety_in_force")
    assert frame is not None
    marks = [point.mark for point in frame.findChildren(Point)]
    assert marks.count(Mark.HOLDS) == claimed


def test_the_path_is_shown_on_demand_only(desk: Desk, qtbot: QtBot) -> None:
    """And hidden again on coming back."""
    screen = shown(desk, qtbot)
    assert not path(screen).isVisible()
    press(screen, "safety_folder")
    assert path(screen).text() == str(desk.case.vault.folder)
    assert path(screen).isVisible()
    screen.entered()
    assert path(screen).text() == ""


def test_the_time_before_a_lock_is_the_one_kept(desk: Desk, qtbot: QtBot) -> None:
    """Five minutes unless the vault says otherwise."""
    screen = shown(desk, qtbot)
    assert "5 minutes" in screen._lock_text.text()
    desk.case.vault.set_setting("lock_after", "10").result()
    screen.entered()
    qtbot.waitUntil(lambda: "10 minutes" in screen._lock_text.text())


def test_its_buttons_lead_on(desk: Desk, qtbot: QtBot) -> None:
    """To the settings and to the guide's topic about the program."""
    screen = shown(desk, qtbot)
    with qtbot.waitSignal(screen.wants_settings):
        press(screen, "safety_settings")
    with qtbot.waitSignal(screen.wants_at) as asked:
        press(screen, "safety_guide")
    assert asked.args is not None
    assert (asked.args[0], json.loads(asked.args[1])["topic"]) == ("guide", "program")


def test_only_practice_can_be_wiped(desk: Desk, qtbot: QtBot) -> None:
    """A real case has no such button."""
    button = shown(desk, qtbot).findChild(QAbstractButton, "safety_wipe")
    assert button is not None
    assert not button.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_has_names_and_fits(desk: Desk, qtbot: QtBot, scale: float) -> None:
    """Everything operated has a name, and nothing is wider than the window, in large letters too."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with large_letters(application, scale):
        screen = shown(desk, qtbot, ALL)
        assert nameless(screen) == []
        assert screen._page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("name", ["keys", "backups", "check", "log"])
def test_each_page_has_a_card_that_leads_there(desk: Desk, qtbot: QtBot, name: str) -> None:
    """What is done for safety stands above what is only told."""
    screen = SafetyScreen(desk.place, (), [name])
    qtbot.addWidget(screen)
    with qtbot.waitSignal(screen.wants) as asked:
        press(screen, f"safety_{name}")
    assert asked.args == [name]
