"""The window's longest gap: how long it does not answer while it unlocks, takes in 300 MB, prints.

Measured in the real window (offscreen), in a process of its own, as the longest time between two beats of a
timer beyond its interval; printed through a CUPS scheduler of the run's own. No reference: the goals are
milliseconds (50 alone, 100 together).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from korem_desktop.launch import SCREENS
from tests.benchmarks.table import Row
from tests.helpers.print_system import print_system

SIZE = 300_000_000
ALONE, TOGETHER = 50.0, 100.0
_BEAT = 2  # milliseconds
_GETTING_READY = "what an open case needs is imported behind the first page"
_FIRST_LOOK = "the first look at each screen"
_MADE = "a paper made and previewed for the first time"
_ANOTHER = "another paper made and previewed"
_PRINTED = "a paper printed"
_TOGETHER = "300 MB taken in and a paper made, previewed and printed, together"
_PATIENCE = 300.0  # seconds a step may take before the measurement is given up
_PASSPHRASE = "тоғыз ақ қайың 41 көпір"


def rows() -> Iterable[Row]:
    """Measure in another process and return its rows."""
    with tempfile.TemporaryDirectory() as folder, print_system() as system:
        queue = system.add_queue("keep:/", "-m", "raw")
        told = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.gaps", folder, queue],
            env={**system.environment, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": folder},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        system.wait_for(queue, 2)
    for name, (gap, seconds) in json.loads(told.stdout.splitlines()[-1]).items():
        goal = TOGETHER if name == _TOGETHER else ALONE
        yield Row(f"longest gap: {name}", gap, "ms", goal, note=f"within {seconds:.1f} s")


class Beat:
    """A timer that notes the longest time it was kept waiting."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.found: dict[str, tuple[float, float]] = {}
        self._longest = 0.0
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._beat)

    @contextmanager
    def measuring(self, name: str) -> Iterator[None]:
        """Note the longest gap of what is done inside, in milliseconds, and how many seconds it took."""
        self._longest, self._last = 0.0, time.perf_counter()
        began = self._last
        self._timer.start()
        yield
        self._timer.stop()
        self._beat()
        self.found[name] = (self._longest * 1000, time.perf_counter() - began)

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last - _BEAT / 1000)
        self._last = now


def until(met: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    deadline = time.monotonic() + _PATIENCE
    while not met():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        if time.monotonic() > deadline:
            raise TimeoutError


def measure(folder: Path, queue: str) -> dict[str, tuple[float, float]]:
    """Unlock a vault as costly as a real one, take in, make papers, print; return the gaps by name."""
    from korem_desktop.desktop.evidence.screen import EvidenceScreen
    from korem_desktop.desktop.handing_over import Handover
    from korem_desktop.desktop.printing.screen import PapersScreen
    from korem_desktop.desktop.rehearsal import hands
    from korem_desktop.launch import open_program
    from tests.helpers.answers import a_full_case, put
    from tests.helpers.vaults import CASE

    _a_vault(folder / "vault", a_full_case, put)
    recording = folder / "recording.wav"
    _a_recording(recording)
    beat = Beat()
    program = open_program(handover=Handover(folder=str(folder / "vault"), language="ru"))
    window = program.window
    window.show()
    until(lambda: bool(hands.shown("button_unlock")) and hands.find("button_unlock").isEnabled())
    with beat.measuring(_GETTING_READY):  # a person types for longer than this second
        hands.write(hands.find("passphrase"), _PASSPHRASE)
        until(_after(1.0))
    with beat.measuring("unlock"):
        hands.press(hands.find("button_unlock"))
        until(lambda: window.workroom is not None)
        until(_after(1.0))
    room = window.workroom
    assert room is not None
    papers, evidence = room.screen_of("papers"), room.screen_of("evidence")
    assert isinstance(papers, PapersScreen)
    assert isinstance(evidence, EvidenceScreen)
    with beat.measuring(_FIRST_LOOK):
        for name in SCREENS:
            if name != "papers":
                room.show_screen(name)
                until(_after(0.3))
    with beat.measuring(_MADE):
        room.show_screen("papers")
        until(lambda: papers.paper is not None)
        until(_after(0.5))
    shown = papers.paper
    with beat.measuring(_ANOTHER):
        hands.press_now(hands.find("paper_language:kk"))
        until(lambda: papers.paper not in (None, shown))
        until(_after(0.5))
    assert papers.paper is not None
    assert papers.paper.pdf != getattr(shown, "pdf", b"")
    with beat.measuring(_PRINTED):
        papers.print_on(queue)
        until(lambda: bool(papers.message.text()))
    room.show_screen("evidence")
    with beat.measuring("300 MB taken in"):
        evidence.take_in([recording])
        until(lambda: evidence.queue.is_idle)
    with beat.measuring(_TOGETHER):
        evidence.take_in([recording])
        until(_after(0.3))
        room.show_screen("papers")
        hands.press_now(hands.find("paper_language:ru"))
        until(lambda: papers.paper is not None)
        papers.print_on(queue)
        until(lambda: bool(papers.message.text()) and evidence.queue.is_idle)
    assert evidence.model.rowCount() == 2, CASE.id
    window.close()
    return beat.found


def _after(seconds: float) -> Callable[[], bool]:
    end = time.monotonic() + seconds
    return lambda: time.monotonic() >= end


def _a_vault(folder: Path, answers: Callable[..., object], put: Callable[..., None]) -> None:
    from korem_desktop.domain.answer import Answers
    from korem_desktop.vault.vault import create
    from tests.helpers.vaults import CASE

    sheet = answers()
    assert isinstance(sheet, Answers)
    put(sheet, "own.words", "Ол «500 000 ₸ әкел» деді, мен ойланамын дедім. " * 400)
    vault = create(folder, _PASSPHRASE)
    vault.records.submit(lambda records: records.add_case(CASE)).result()
    vault.records.submit(lambda records: records.save_answers(CASE.id, sheet.to_records())).result()
    vault.close()


def _a_recording(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"RIFF" + (SIZE - 8).to_bytes(4, "little") + b"WAVE")
        for _ in range(SIZE // 1_000_000):
            file.write(os.urandom(1_000_000))
        file.truncate(SIZE)


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), sys.argv[2])))
