"""The page "Check": the report in plain words, the stop, and files that leave only by hand."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.checking.report import ReportWords
from korem_desktop.desktop.checking.screen import CheckScreen
from korem_desktop.domain.integrity import Checked, Damage
from tests.helpers.desk import Desk, a_desk
from tests.helpers.screens import large_letters, nameless
from tests.helpers.vaults import take_in

STRANGER = "ab" * 16


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """An open case with one recording."""
    with a_desk(tmp_path) as laid:
        take_in(laid.case.vault._vault, "a.ogg", b"sound")
        yield laid


def shown(desk: Desk, qtbot: QtBot) -> CheckScreen:
    """Return the page."""
    screen = CheckScreen(desk.place)
    qtbot.addWidget(screen)
    screen.resize(800, 540)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.entered()
    return screen


def check(screen: CheckScreen, qtbot: QtBot) -> str:
    """Check everything and return the whole report."""
    screen.start.click()
    qtbot.waitUntil(screen.report.isVisible)
    return "\n".join(label.text() for label in screen.report.findChildren(QLabel) if label.isVisible())


def press(screen: CheckScreen, name: str) -> None:
    """Press a button by its name."""
    button = screen.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible()
    button.click()


def found(**changed: object) -> Checked:
    """Return a report of a whole vault, but for what is given."""
    whole: dict[str, object] = {
        "items": 1, "size": 5, "damaged": (), "pages": 9, "damaged_pages": (), "unreadable": (),
        "is_consistent": True, "broken_logs": (), "copy_is_whole": True, "unclaimed": (), "replaced": (),
    }  # fmt: skip
    return Checked(**{**whole, **changed})  # type: ignore[arg-type]


def test_a_whole_vault_is_told_so(desk: Desk, qtbot: QtBot) -> None:
    """Nothing to do and nothing to remove; the strip of the progress is gone."""
    screen = shown(desk, qtbot)
    report = check(screen, qtbot)
    assert report.startswith("Everything is whole")
    assert "Files read whole: 1" in report
    assert "What to do" not in report
    assert not screen.unclaimed.isVisible()
    assert not screen.progress.isVisible()
    assert screen.start.isEnabled()
    assert desk.case.events()[-1] == "checked"


def test_a_missing_file_is_named_with_what_to_do(desk: Desk, qtbot: QtBot) -> None:
    """By the name it came with."""
    desk.case.sealed()[0].unlink()
    report = check(shown(desk, qtbot), qtbot)
    assert report.startswith("Something is damaged, missing or changed")
    assert "“a.ogg” is missing." in report
    assert "What to do" in report


def test_what_is_damaged_leads_to_the_backups(desk: Desk, qtbot: QtBot) -> None:
    """Where nothing is, the way there is not shown."""
    page = shown(desk, qtbot)
    check(page, qtbot)
    assert not page.backups.isVisible()
    desk.case.sealed()[0].unlink()
    check(page, qtbot)
    with qtbot.waitSignal(page.wants) as asked:
        page.backups.click()
    assert asked.args == ["backups"]


def test_a_file_that_belongs_to_nothing_goes_by_hand_only(desk: Desk, qtbot: QtBot) -> None:
    """A check leaves it; so does no; yes removes it and nothing else."""
    stranger = desk.case.vault.folder / "sealed" / STRANGER
    stranger.write_bytes(b"newer evidence")
    screen = shown(desk, qtbot)
    report = check(screen, qtbot)
    assert report.startswith("Everything is whole")
    press(screen, "check_remove")
    press(screen, "check_keep")
    assert stranger.exists()
    press(screen, "check_remove")
    press(screen, "check_confirm")
    qtbot.waitUntil(lambda: "Check everything again" in screen.strip.text())
    assert not stranger.exists()
    assert len(desk.case.sealed()) == 1
    assert not screen.unclaimed.isVisible()


def test_a_stop_is_heeded(desk: Desk, qtbot: QtBot) -> None:
    """It is told, there is no report, and the check can be begun again."""
    screen, others = shown(desk, qtbot), threading.Event()
    desk.place.runner.start(lambda _: others.wait(), done=lambda _: None)  # or it might be over already
    screen.start.click()
    assert not screen.start.isEnabled()
    screen.progress.stopped.emit()
    others.set()
    qtbot.waitUntil(screen.start.isEnabled)
    assert "Nothing was changed." in screen.strip.text()
    assert not screen.report.isVisible()
    assert not screen.progress.isVisible()


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"damaged": (Damage("c", "i", "b.mp4", 262_144),)}, "the first 256.0 kB can be read"),
        ({"damaged": (Damage("c", "i", "b.mp4", 0),)}, "“b.mp4” is damaged from the start."),
        ({"unreadable": ("answers", "notes")}, "Not all of this can be read: answers, notes."),
        ({"damaged_pages": (3,)}, "What you wrote is damaged in places."),
        ({"is_consistent": False}, "What you wrote is damaged in places."),
        ({"broken_logs": (("c", 3),)}, "It was damaged or changed."),
        ({"copy_is_whole": False}, "kept in the same folder, is damaged."),
    ],
)
def test_every_damage_has_its_sentence_and_its_advice(
    qtbot: QtBot, changed: dict[str, object], said: str
) -> None:
    """Each in the report of what is otherwise whole."""
    words, one = ReportWords(), found(**changed)
    assert words.heading(one) == "Something is damaged, missing or changed"
    assert any(said in text for _, text in words.lines(one))
    assert words.advice(one)
    assert not words.advice(found())


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_has_names_and_fits(desk: Desk, qtbot: QtBot, scale: float) -> None:
    """Everything operated has a name, and nothing is wider than the window, in large letters too."""
    (desk.case.vault.folder / "sealed" / STRANGER).write_bytes(b"newer evidence")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with large_letters(application, scale):
        screen = shown(desk, qtbot)
        check(screen, qtbot)
        press(screen, "check_remove")
        assert nameless(screen) == []
        assert screen.page.horizontalScrollBar().maximum() == 0
