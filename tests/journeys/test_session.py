"""The real program in a desktop session: a window on a display, a session bus, a sound server."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from korem_desktop.paths import resources
from tests.helpers.canaries import PROGRAM, a_word, forms, found_in, plant
from tests.helpers.driving import PATIENCE, driven, wait_for_the_unlock_page
from tests.helpers.sessions import a_session
from tests.helpers.vaults import PASSPHRASE, a_vault
from tests.helpers.watching import PROGRAM as COMMAND
from tests.helpers.watching import Home

NAME = {PROGRAM: PROGRAM.encode()}


def test_a_session_keeps_neither_a_word_nor_the_programs_name(tmp_path: Path) -> None:
    """Unlocked, written in and locked in a window: nothing of it in HOME, TMPDIR, shared or runtime files."""
    home, word = Home.make(tmp_path / "session"), a_word()
    vault = a_vault(home.desk)
    vault.close()
    with a_session(home) as session:
        with driven(home, "write", vault.folder, text=word, more=session) as child:
            assert child.listen(PATIENCE)
            child.send("lock")
            wait_for_the_unlock_page(child, platform="libqxcb")
        needles = forms({"account": word, "passphrase": PASSPHRASE})
        assert found_in([*home.left_behind(), vault.folder], needles) == []
    assert found_in(home.left_behind()[:3], NAME, any_case=True) == []
    assert found_in(home.left_behind(), needles) == []


@pytest.mark.campaign
def test_a_whole_rehearsal_in_a_session_leaves_neither_a_word_nor_the_programs_name(tmp_path: Path) -> None:
    """``rehearse --show``: every screen, the file dialogs, the papers and the lock, on a real display."""
    home = Home.make(tmp_path / "session")
    planted = plant(tmp_path / "case")
    command = [*COMMAND, "rehearse", str(home.out), "--case", str(planted.path), "--show"]
    with a_session(home) as session:
        done = home.run(command, **session)
    assert (done.returncode, done.stderr) == (0, "")
    needles = planted.needles() | forms({"passphrase": done.stdout.splitlines()[-1]})
    assert found_in([*home.left_behind(), home.out / "vault"], needles) == []
    assert found_in(home.left_behind()[:3], NAME, any_case=True) == []


PLAYER = """
import sys
from korem_desktop.hardening import harden
if "plain" not in sys.argv:
    harden()
from PySide6.QtCore import QBuffer, QIODevice, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
from PySide6.QtWidgets import QApplication
app = QApplication([sys.argv[1]])
app.setApplicationName(sys.argv[1])
player, output, sound = QMediaPlayer(), QAudioOutput(), QBuffer()
sound.setData(open(sys.argv[2], "rb").read())
sound.open(QIODevice.OpenModeFlag.ReadOnly)
player.setAudioOutput(output)
player.setSourceDevice(sound, QUrl())
player.positionChanged.connect(lambda place: (output.setVolume(0.3), place > 300 and app.quit()))
player.play()
app.exec()
"""


def test_a_sound_server_is_told_a_neutral_name(tmp_path: Path) -> None:
    """It writes down who played: an ordinary player is found in the home folder, a hardened one is not."""
    home = Home.make(tmp_path / "session")
    recording = str(resources() / "rehearsal" / "ru" / "recording-2026-11-16.ogg")
    with a_session(home) as session:
        for arguments in (["hardened-name", recording], ["ordinary-name", recording, "plain"]):
            played = home.run([sys.executable, "-c", PLAYER, *arguments], **session)
            assert played.returncode == 0, played.stderr
    names = {"hardened": b"hardened-name", "ordinary": b"ordinary-name"}
    found = found_in([home.folder], names)
    assert [line.rpartition(": ")[2] for line in found] == ["ordinary"]
