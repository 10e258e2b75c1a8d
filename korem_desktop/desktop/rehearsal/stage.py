"""The stage: plays scenes through the event loop, takes pictures, and watches that the window stays alive.

A scene is a generator. It acts at once, and yields where it must wait: the event loop runs, and the scene
goes on when its condition holds. Nothing sleeps, and a dialog's own event loop carries the scene on just the
same.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from korem_desktop.desktop.rehearsal.hands import Missing

PATIENCE = 60.0
"""Seconds a scene waits for what the program should do in one; taking in a large file has its own."""

_LOOK = 4  # milliseconds between two looks at a condition
_QUALITY = 70  # of a PNG: how little time goes into packing it, not how it looks
_TROUBLE = 25  # looks between two looks for trouble

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Until:
    """A wait: what for (for the report), until when, at most how many seconds."""

    what: str
    met: Callable[[], bool]
    seconds: float = PATIENCE
    watched: str = ""  # name under which the window's longest gap is noted


Playing = Generator[Until, None, T]
Scene = Playing[None]


class Failed(Exception):  # noqa: N818 - the house's word
    """The rehearsal cannot go on; says why."""


class Stage(QObject):
    """Plays one scene to its end. ``ended("")`` is called when all is well, else ``ended(step)``.

    ``trouble`` returns what the program itself says is wrong, an empty text while it says nothing.
    """

    def __init__(
        self,
        pictures: Path,
        first_picture: int,
        ended: Callable[[str], None],
        trouble: Callable[[], str] = lambda: "",
    ) -> None:
        super().__init__()
        self.step = ""
        self.gaps: dict[str, float] = {}
        self.pictures_taken = first_picture
        self._pictures = pictures
        self._ended = ended
        self._trouble = trouble
        self._scene: Scene | None = None
        self._wait: Until | None = None
        self._deadline = 0.0
        self._last = 0.0
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def play(self, scene: Scene) -> None:
        """Begin a scene once the event loop runs."""
        self._scene = scene
        self._timer.start(0)

    def picture(self, widget: QWidget, name: str) -> None:
        """Take a picture of a window; pictures are numbered as they are taken. Raises Failed."""
        self.pictures_taken += 1
        target = self._pictures / f"{self.pictures_taken:03}-{name}.png"
        if not widget.grab().save(str(target), "PNG", _QUALITY):
            raise Failed(f"picture {name}")

    def _go_on(self) -> None:
        """Look at the condition, and play until the next wait."""
        if self._scene is None:
            return
        outcome: str | None = "an unforeseen error"
        try:
            outcome = self._play_on()
        finally:  # whatever went wrong: nobody may wait for ever
            if outcome is not None:
                self._end(f"{self.step}: {outcome}" if outcome else "")

    def _play_on(self) -> str | None:
        """Play on, and return how it ended: "" well, else why; None while it goes on."""
        assert self._scene is not None
        try:
            if self._wait is not None and not self._is_over(self._wait):
                self._last = time.monotonic()
                self._timer.start(_LOOK)
                return None
            self._wait = next(self._scene)
        except StopIteration:
            return ""
        except (Missing, Failed) as error:
            return str(error)
        self._looks = 0
        self._last = time.monotonic()
        self._deadline = self._last + self._wait.seconds
        self._timer.start(0)
        return None

    def _is_over(self, wait: Until) -> bool:
        now = time.monotonic()
        if wait.watched:
            gap = now - self._last - (_LOOK / 1000 if self._looks else 0)
            self.gaps[wait.watched] = max(gap, self.gaps.get(wait.watched, 0.0))
        if wait.met():
            return True
        self._looks += 1
        if now > self._deadline or self._looks % _TROUBLE == 0:
            if trouble := self._trouble():
                raise Failed(f"{wait.what}: {trouble}")
            if now > self._deadline:
                raise Failed(wait.what)
        return False

    def _end(self, step: str) -> None:
        self._scene = None
        self._timer.stop()
        self._ended(step)
