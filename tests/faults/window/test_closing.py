"""The window closed over a medium that takes nothing more: the last words are kept, the person is asked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_a_window_closed_over_a_full_medium_keeps_the_last_words(tmp_path: Path) -> None:
    """It goes at once and asks in the next process; who stays has the words saved once there is room."""
    as_root = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    scene = [sys.executable, "-m", "tests.faults.window.full_medium", str(tmp_path)]
    done = subprocess.run(
        ["unshare", "--mount", *as_root, *scene], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert dict(line.split(" = ", 1) for line in done.stdout.splitlines()) == {
        "hidden": "True",
        "reason": "closed",
        "kept": "1",
        "asks": "UnsavedPage",
        "notes": "['Соңғы сөздер']",
        "ended": "[0]",
    }
