"""From the start of the process to the first painted frame, against a bare PySide6 window with one word."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from statistics import median
from threading import Timer
from time import perf_counter

from tests.benchmarks.table import Row

ROOT = Path(__file__).resolve().parents[2]
RUNS = 15
GOAL = 1.6

BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QLabel

class Window(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)

app = QApplication(sys.argv)
window = Window("Hello")
window.show()
app.exec()
"""

# The real start: harden, launch, the first page. Only the end is ours: at the first paint event of the page.
OURS = """
import os, sys
from korem_desktop.hardening import harden

hardened = harden()
from korem_desktop import launch

open_program = launch.open_program

def opened(**wishes):
    from PySide6.QtCore import QEvent, QObject

    class FirstPaint(QObject):
        done = False

        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and not self.done:
                self.done = True
                program.window.repaint()  # all of it, children too
                os._exit(0)
            return False

    program = open_program(**wishes)
    global kept
    kept = FirstPaint()
    program.window.opening.currentWidget().installEventFilter(kept)
    return program

launch.open_program = opened
launch.launch([], hardened)
"""


def rows() -> Iterable[Row]:
    """Measure both, offscreen, each in its own process, one after the other."""
    times: dict[str, list[float]] = {OURS: [], BARE: []}
    for run in range(RUNS + 1):
        for code, taken in times.items():  # by turns: a disturbance then meets both
            start = perf_counter()
            _run(code)
            if run:
                taken.append(perf_counter() - start)
    yield Row(
        "start to first painted frame",
        median(times[OURS]) * 1000,
        "ms",
        goal=GOAL,
        reference=median(times[BARE]) * 1000,
        reference_name="a bare PySide6 window",
        note="offscreen",
    )


def _run(code: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_FONT_DPI": "96", "LANG": "ru_KZ.UTF-8"}
    # as for a person: what was compiled at the first start (not counted here) is there at the next
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    end = Timer(60, process.kill)
    end.start()
    status = process.wait()  # without a timeout of its own, which would only look every 50 ms
    end.cancel()
    assert status == 0
