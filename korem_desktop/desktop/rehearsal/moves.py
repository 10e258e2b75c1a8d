"""The moves every scene is made of: pressing what has a name, going to a place, answering a file dialog."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QFileDialog, QListView, QMessageBox, QWidget

from korem_desktop.desktop.express.statement import StatementScreen
from korem_desktop.desktop.interview.screen import InterviewScreen
from korem_desktop.desktop.main_window import MainWindow
from korem_desktop.desktop.rehearsal import hands
from korem_desktop.desktop.rehearsal.carried import Carried
from korem_desktop.desktop.rehearsal.case_file import CaseFile
from korem_desktop.desktop.rehearsal.expected import Expected
from korem_desktop.desktop.rehearsal.stage import Failed, Playing, Scene, Stage, Until
from korem_desktop.domain.evidence import EvidenceItem

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class Moves:
    """The window that is played upon, what is played, and the stage."""

    window: MainWindow
    case: CaseFile
    carried: Carried
    expected: Expected
    stage: Stage
    papers: dict[str, int] = field(default_factory=dict)  # made so far, with their pages

    def step(self, name: str) -> None:
        """Name the step that begins: what a report of a failure begins with."""
        self.stage.step = name

    def picture(self, name: str) -> None:
        """Take a picture of the window."""
        self.stage.picture(self.window, name)

    def wait_for(self, name: str) -> Scene:
        """Wait until a widget of this name is shown."""
        yield Until(name, lambda: bool(hands.shown(name)))

    def press(self, name: str) -> Scene:
        """Wait until a widget can be pressed, and press it."""
        yield Until(name, lambda: any(widget.isEnabled() for widget in hands.shown(name)))
        hands.press(hands.find(name))
        yield from self.settle()

    def settle(self) -> Scene:
        """Let the event loop run once."""
        yield Until("the event loop", lambda: True)

    def activate(self) -> Scene:
        """Bring the window to the front, as a window manager does after a dialog; offscreen there is none."""
        self.window.activateWindow()
        yield Until("the window to be active", self.window.isActiveWindow)

    def screen(self, name: str, kind: type[W]) -> W:
        """Return a screen of the open case."""
        if self.window.workroom is None:
            raise Failed(f"no case is open: {name}")
        screen = self.window.workroom.screen_of(name)
        if isinstance(screen, StatementScreen):
            screen = screen.road
        assert isinstance(screen, kind)
        return screen

    def go(self, name: str, kind: type[W]) -> Playing[W]:
        """Press a place of the side, wait for its screen and return it."""
        yield from self.press(f"nav:{name}")
        screen = self.screen(name, kind)
        yield Until(f"the screen {name}", screen.isVisible)
        if isinstance(screen, InterviewScreen):
            yield Until("the sheet", screen.form.main.isEnabled)
        return screen

    def items(self, screen: InterviewScreen) -> tuple[EvidenceItem, ...]:
        """Return the recordings and documents as the statement knows them."""
        return screen.draft.around.evidence

    def choose(self, listed: QListView, row: int) -> None:
        """Press a row of a list."""
        index = listed.model().index(row, 0)
        hands.bring_into_view(listed)
        listed.scrollTo(index)
        place = listed.visualRect(index)
        hands.press_at(
            listed.viewport(), QPoint(place.left() + min(40, place.width() // 2), place.center().y())
        )

    def answer_dialog(self, path: Path, picture: str = "") -> Scene:
        """Type a path into the file dialog that comes up, and accept it."""
        yield from self.wait_for("fileNameEdit")
        dialog = hands.find("file_dialog")
        assert isinstance(dialog, QFileDialog)
        line = hands.find("fileNameEdit")
        hands.write(line, str(path))
        yield Until("the name to stand in the dialog", lambda: hands.read(line) == str(path))
        if picture:
            self.stage.picture(dialog, picture)
        hands.enter(line)
        yield Until("the dialog to close", lambda: not hands.shown("file_dialog"))
        yield from self.activate()

    def trouble(self) -> str:
        """Return what the program itself says is wrong, in its own words; "" where it says nothing."""
        if fault := self.window.fault():
            return f"a fault: {fault}"
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                return box.text()
        for strip in hands.shown("message_strip"):
            if strip.property("tone") == "problem":
                return f"{strip.accessibleName()}. {strip.accessibleDescription()}"
        return ""
