"""Fixtures of the shell: cheap vaults, a home of its own, a window."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.shell import Shell, a_shell, cheap_vaults


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a home folder and a runtime folder of its own, and vaults that cost nothing."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "run").mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home / "run"))
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back what the window adds to it
    cheap_vaults(monkeypatch)
    return home


@pytest.fixture
def shell(qtbot: QtBot) -> Iterator[Shell]:
    """Give a window on its first page."""
    with a_shell(qtbot) as shell:
        yield shell
