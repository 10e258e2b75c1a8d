"""Nobody's ReportLab settings reach a paper."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_MAKE = """
import hashlib, sys
from korem_desktop.documents.statement import statement
from korem_desktop.documents.contacts import contacts
from korem_desktop.languages import Language
from tests.helpers.papers import a_statement, some_advice
for language in Language:
    for pdf in (statement(a_statement(language), language), contacts(some_advice(), language)):
        sys.stdout.write(hashlib.sha256(pdf).hexdigest() + "\\n")
"""
_ROOT = Path(__file__).resolve().parents[2]


def hashes(folder: Path, home: Path, **environment: str) -> str:
    """Make every paper in a process of its own and return the hashes it prints."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    kept |= {"HOME": str(home), "PYTHONPATH": str(_ROOT), "PYTHONDONTWRITEBYTECODE": "1", **environment}
    command = [sys.executable, "-c", _MAKE]
    done = subprocess.run(command, cwd=folder, env=kept, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_settings_of_the_user_are_neither_run_nor_obeyed(tmp_path: Path) -> None:
    """A settings file in HOME, a settings module on the path and RL_ variables change nothing."""
    clean = tmp_path / "clean"
    clean.mkdir()
    hostile = tmp_path / "hostile"
    hostile.mkdir()
    trace = tmp_path / "trace"
    code = (
        f"open({str(trace)!r}, 'a').write('ran')\ninvariant = 0\npageCompression = 0\nttfAsciiReadable = 0\n"
    )
    (hostile / ".reportlab_settings").write_text(code, encoding="utf-8")
    (hostile / "reportlab_settings.py").write_text(code, encoding="utf-8")
    path = f"{hostile}{os.pathsep}{_ROOT}"
    disturbed = hashes(hostile, hostile, RL_invariant="0", RL_pageCompression="0", PYTHONPATH=path)
    assert disturbed == hashes(clean, clean)
    assert not trace.exists()


def test_the_same_answers_make_the_same_bytes_anywhere(tmp_path: Path) -> None:
    """Zone, hash seed, home, folder and locale of the machine leave no mark on a paper."""
    made = set()
    for number, zone in enumerate(("Asia/Almaty", "America/Lima", "UTC")):
        folder = tmp_path / f"folder {number}"
        folder.mkdir()
        seed, locale = str(number), ("kk_KZ.UTF-8", "C", "ru_RU.UTF-8")[number]
        made.add(hashes(folder, folder, TZ=zone, PYTHONHASHSEED=seed, LANG=locale, USER=f"user{number}"))
    assert len(made) == 1
    assert len(made.pop().split()) == 6


def test_no_scheme_is_trusted() -> None:
    """After the room is imported ReportLab would open no file and no address a text could name."""
    from korem_desktop.documents import settings_guard  # late: importing the room is the subject

    from reportlab import rl_config  # isort: skip

    assert settings_guard is not None
    assert (rl_config.trustedSchemes, rl_config.trustedHosts) == ([], [])
