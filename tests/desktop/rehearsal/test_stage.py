"""The stage plays a scene through the event loop and names the step that fails."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.rehearsal import hands
from korem_desktop.desktop.rehearsal.stage import Scene, Stage, Until


class Played:
    """A stage with its outcome."""

    def __init__(self, pictures: Path) -> None:
        self.outcomes: list[str] = []
        self.stage = Stage(pictures, 0, self.outcomes.append)


def play(qtbot: QtBot, tmp_path: Path, scene: Scene, step: str = "here") -> Played:
    """Play a scene to its end."""
    played = Played(tmp_path)
    played.stage.step = step
    played.stage.play(scene)
    qtbot.waitUntil(lambda: bool(played.outcomes))
    return played


def test_a_scene_goes_on_when_its_condition_holds(qtbot: QtBot, tmp_path: Path) -> None:
    """The event loop runs while a scene waits, and the longest gap of it is noted."""
    done: list[int] = []

    def scene() -> Scene:
        QTimer.singleShot(0, lambda: done.append(1))
        yield Until("the timer", lambda: bool(done), watched="waiting")

    played = play(qtbot, tmp_path, scene())
    assert played.outcomes == [""]
    assert "waiting" in played.stage.gaps


def test_a_scene_that_waits_in_vain_fails_with_its_step(qtbot: QtBot, tmp_path: Path) -> None:
    """The step and what was waited for are named."""

    def scene() -> Scene:
        yield Until("what never comes", lambda: False, seconds=0.0)

    assert play(qtbot, tmp_path, scene()).outcomes == ["here: what never comes"]


def test_a_missing_widget_fails_with_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    """A widget that is not shown is named."""

    def scene() -> Scene:
        hands.press(hands.find("no_such_button"))
        yield Until("nothing", lambda: True)

    assert play(qtbot, tmp_path, scene()).outcomes == ["here: no_such_button"]


def test_a_mistake_in_a_scene_ends_it_too(qtbot: QtBot, tmp_path: Path) -> None:
    """An unforeseen error is not waited upon for ever."""

    def scene() -> Scene:
        yield Until("nothing", lambda: True)
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        assert play(qtbot, tmp_path, scene()).outcomes == ["here: an unforeseen error"]
    assert caught[0][0] is ZeroDivisionError


def test_trouble_the_program_tells_of_ends_a_wait(qtbot: QtBot, tmp_path: Path) -> None:
    """A failure on the screen is said at once, long before the patience is over."""
    outcomes: list[str] = []
    stage = Stage(tmp_path, 0, outcomes.append, lambda: "the disk is full")
    stage.step = "here"

    def scene() -> Scene:
        yield Until("the file", lambda: False, seconds=1_000)

    stage.play(scene())
    qtbot.waitUntil(lambda: bool(outcomes))
    assert outcomes == ["here: the file: the disk is full"]


def test_a_scene_goes_on_inside_a_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    """A press that opens a dialog with a loop of its own does not stop the scene."""
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("open", window)
    button.setObjectName("open")
    dialogs: list[QDialog] = []

    def open_dialog() -> None:
        dialog = QDialog(window)
        dialog.setObjectName("dialog")
        dialogs.append(dialog)
        dialog.exec()

    button.clicked.connect(open_dialog)
    window.show()

    def scene() -> Scene:
        hands.press(hands.find("open"))
        yield Until("the dialog", lambda: bool(hands.shown("dialog")))
        dialogs[0].accept()
        yield Until("its end", lambda: not hands.shown("dialog"))

    assert play(qtbot, tmp_path, scene()).outcomes == [""]


def test_pictures_are_numbered_in_order(qtbot: QtBot, tmp_path: Path) -> None:
    """Their names say when they were taken and of what."""
    label = QLabel("picture")
    qtbot.addWidget(label)
    label.show()
    stage = Stage(tmp_path, 7, lambda step: None)
    stage.picture(label, "first-page")
    stage.picture(label, "last-page")
    assert sorted(picture.name for picture in tmp_path.iterdir()) == [
        "008-first-page.png",
        "009-last-page.png",
    ]
