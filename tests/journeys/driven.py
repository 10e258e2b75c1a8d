"""A person at the real window, for tests that watch from outside: ``python -m tests.journeys.driven``.

It hardens itself as the program does, opens the program's own window and acts by its widgets. The first line
of stdin says what to do, as JSON (so that no secret is in an argument or a variable, which ``exec`` would
carry over); what comes after it, and what is told on stdout, is with each part.
"""

from __future__ import annotations

import json
import os
import random
import select
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from korem_desktop.hardening import harden

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from korem_desktop.desktop.interview.screen import InterviewScreen
    from korem_desktop.domain.interview import Stop

TEXTS = "answer:"


@dataclass(frozen=True)
class Order:
    """What to do: the part, the vault and its passphrase, and what the part needs."""

    part: str
    vault: str
    passphrase: str
    text: str = ""
    seed: int = 0


def tell(**facts: object) -> None:
    """Say something to the test, in one write: a line is whole or not there."""
    os.write(1, json.dumps(facts).encode() + b"\n")


def main() -> int:
    """Play the ordered part."""
    harden()
    order = Order(**json.loads(_line()))
    tell(pid=os.getpid())
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # late: only a hardened process imports Qt
    from PySide6.QtCore import Qt, QTimer, qWarning

    from korem_desktop.desktop.express.statement import StatementScreen
    from korem_desktop.desktop.handing_over import Handover
    from korem_desktop.desktop.interview.screen import InterviewScreen
    from korem_desktop.desktop.rehearsal import hands
    from korem_desktop.desktop.rehearsal.stage import Scene, Stage, Until
    from korem_desktop.domain.question import Kind
    from korem_desktop.launch import open_program

    if order.part == "fault":
        _break_saving(order.text)
    program = open_program(handover=Handover(folder=order.vault, language="ru"))
    window = program.window

    def wait(name: str) -> Scene:
        yield Until(name, lambda: any(widget.isEnabled() for widget in hands.shown(name)))

    def press(name: str) -> Scene:
        yield from wait(name)
        hands.press(hands.find(name))
        yield Until("the event loop", lambda: True)

    def statement() -> InterviewScreen:
        assert window.workroom is not None
        screen = window.workroom.screen_of("statement")
        assert isinstance(screen, StatementScreen)
        assert isinstance(screen.road, InterviewScreen)
        return screen.road

    def unlock() -> Scene:
        window.show()
        window.activateWindow()
        yield Until("the window to be active", lambda: window.isActiveWindow())
        yield from wait("button_unlock")
        hands.write(hands.find("passphrase"), order.passphrase)
        yield from press("button_unlock")
        yield Until("the vault to open", lambda: window.workroom is not None)
        yield from press("nav:statement")  # after a kill it opens at the case's first page
        yield Until("the sheet", lambda: statement().form.main.isEnabled())

    def write() -> Scene:
        """Write the account, say that it is saved, and lock when the test says so."""
        yield from unlock()
        yield from wait("answer:happened.kind=extorted")
        hands.tick(hands.find("answer:happened.kind=extorted"))
        yield from press("button_next")
        yield from wait("answer:own.words")
        hands.write(hands.find("answer:own.words"), order.text)
        yield Until("the words to be saved", lambda: statement().draft.saver.current == "saved")
        tell(saved=_texts(statement()))
        yield Until("the word to lock", lambda: bool(select.select([0], [], [], 0)[0]))
        _line()
        yield from press("button_lock")
        yield Until("the process to be replaced", lambda: False)

    def type_on() -> Scene:
        """Type for ever, on every page; say after each save what the window calls saved."""
        drawn = random.Random(order.seed)
        yield from unlock()
        screen = statement()

        def saved(state: str) -> None:
            if state == "saved":
                tell(saved=_texts(screen))

        screen.saving_state.connect(saved)
        while True:
            fields = [
                f"{TEXTS}{frame.place.key}"
                for frame in screen.page().asked()
                if frame.question.kind in (Kind.TEXT, Kind.LONG_TEXT)
            ]
            for _ in range(drawn.randrange(1, 4) if fields else 0):
                field = hands.find(drawn.choice(fields))
                hands.focus(field)
                for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier):
                    hands.key(field, Qt.Key.Key_End, "", modifier)  # the end of a page, the end of a line
                for _ in range(drawn.randrange(1, 40)):
                    hands.key(field, Qt.Key.Key_unknown, drawn.choice("абвгдежзиклмнопрстуәіңғүұқөһ"))
                    yield Until("the next key", _after(drawn.random() * 0.03))
                yield Until("a pause", _after(drawn.choice((0.0, 0.1, 0.4))))
            before = screen.interview.current
            forth = screen.interview.is_first() or drawn.random() < 0.6
            forth = forth and not screen.interview.is_last()
            yield from press("button_next" if forth else "button_back")
            yield Until("another page", partial(_is_other, screen, before))

    def fault() -> Scene:
        """Meet an unforeseen error in a job and say what stands on the page; then one in a slot."""
        yield from unlock()  # a new sheet is saved at once
        yield from wait("fault_place")
        tell(page=_words_on(window))
        yield from press("button_go_on")
        yield Until("the page to go", lambda: not hands.shown("fault_place"))

        def broken() -> None:
            raise LookupError(order.text)

        QTimer.singleShot(0, broken)
        yield from wait("fault_place")
        tell(page=_words_on(window))
        qWarning(order.text)
        os.write(2, order.text.encode())  # as a library would

    def ended(step: str) -> None:
        tell(ended=step)
        program.application.qt.exit(1 if step else 0)

    stage = Stage(Path(order.vault).parent, 0, ended)
    parts: dict[str, Callable[[], Scene]] = {"write": write, "type": type_on, "fault": fault}
    stage.play(parts[order.part]())
    return program.application.qt.exec()


def _line() -> str:
    """Read one line of stdin, byte by byte: what follows is left for later."""
    read = b""
    while not read.endswith(b"\n"):
        byte = os.read(0, 1)
        if not byte:
            break
        read += byte
    return read.decode()


def _texts(screen: InterviewScreen) -> dict[str, str]:
    return screen.interview.answers.to_records()


def _after(seconds: float) -> Callable[[], bool]:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() >= until


def _is_other(screen: InterviewScreen, stop: Stop) -> bool:
    return screen.interview.current.key != stop.key


def _words_on(window: QWidget) -> list[str]:
    """Return every word shown in a window."""
    from PySide6.QtWidgets import QAbstractButton, QLabel

    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    return labels + [button.text() for button in window.findChildren(QAbstractButton) if button.isVisible()]


def _break_saving(text: str) -> None:
    """Have every save of answers meet an error that nobody foresaw, with words of the case in it."""
    from korem_desktop.vault.records import Records

    def save_answers(self: Records, case: str, *rest: object) -> None:
        raise ValueError(f"{text} {case} {rest}")

    Records.save_answers = save_answers  # type: ignore[method-assign,assignment]


if __name__ == "__main__":
    sys.exit(main())
