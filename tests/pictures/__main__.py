"""``make pictures``: every screen × three languages × light and dark × 100 and 200 % × two sizes of window.

``python -m tests.pictures`` writes ``./pictures/`` with an ``index.html`` that sets them side by side. Each
language is played in a process of its own, two at a time, with the made-up case of that language.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from korem_desktop.languages import Language
from tests.pictures.index import write_index

OUT = Path("pictures")
_AT_A_TIME = 2
_LOOK = {"QT_QPA_PLATFORM": "offscreen", "QT_FONT_DPI": "96", "QT_SCALE_FACTOR": "1"}


def main() -> int:
    """Take every picture, write the index, and return the exit status."""
    began = time.monotonic()
    if OUT.exists():
        shutil.rmtree(OUT)
    OUT.mkdir()
    with ThreadPoolExecutor(_AT_A_TIME) as lanes:
        statuses = list(lanes.map(_take, Language))
    count = write_index(OUT)
    sys.stdout.write(f"{count} pictures in {OUT / 'index.html'}, {time.monotonic() - began:.0f} s\n")
    return 1 if any(statuses) else 0


def _take(language: Language) -> int:
    """Have the pictures of a language taken; return the exit status."""
    command = [sys.executable, "-m", "tests.pictures", language.value]
    with tempfile.TemporaryDirectory() as home:
        surroundings = {"HOME": home, "XDG_RUNTIME_DIR": home, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        return subprocess.run(command, env={**os.environ, **_LOOK, **surroundings}, check=False).returncode


if __name__ == "__main__":
    if len(sys.argv) > 1:
        from tests.pictures.camera import take_all  # late: only the child imports Qt

        take_all(Language(sys.argv[1]), OUT)
        sys.exit(0)
    sys.exit(main())
