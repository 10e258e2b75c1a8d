"""File dialogs, the clipboard and the languages: what they leave, and what they say."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop.clipboard import HINT, Clipboard
from korem_desktop.desktop.translators import Translators, system_language
from korem_desktop.languages import Language

ROOT = Path(__file__).resolve().parents[3]

CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop.application import Application
from korem_desktop.languages import Language

application = Application(Language.EN)

def choose():
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(sys.argv[1])
    dialog.accept()

QTimer.singleShot(50, choose)
files = file_dialogs.open_files(None, "Choose")
QTimer.singleShot(50, lambda: QApplication.activeModalWidget().reject())
folder = file_dialogs.folder(None, "Choose")
application.qt.processEvents()
print(files == [Path(sys.argv[1])], folder)
"""


ASKS = "from korem_desktop.desktop.translators import *; print(system_language().value)"


def in_the_dialog(act: Callable[[QFileDialog], None]) -> None:
    """Do something in the file dialog once it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            act(dialog)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def test_dialogs_leave_nothing_in_the_home(tmp_path: Path) -> None:
    """A file chosen and a folder not chosen, in a process of its own: the home stays empty."""
    home, file = tmp_path / "fresh", tmp_path / "a.txt"
    home.mkdir()
    file.write_text("x")
    said = subprocess.run(
        [sys.executable, "-c", CHILD, str(file)],
        cwd=ROOT,
        env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")},
        check=True,
        timeout=60,
        capture_output=True,
        text=True,
    )
    assert said.stdout.split() == ["True", "None"]
    assert list(home.rglob("*")) == []


def test_a_dialog_is_qts_own(qtbot: QtBot) -> None:
    """Never the system's, whose list of recent files cannot be kept empty."""
    seen: list[object] = []

    def look(dialog: QFileDialog) -> None:
        seen.append(dialog.testOption(QFileDialog.Option.DontUseNativeDialog))
        dialog.reject()

    in_the_dialog(look)
    assert file_dialogs.open_files(None, "Choose") == []
    assert seen == [True]


def test_several_files_and_a_folder_are_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    """Names with spaces and Kazakh letters come back as they are."""
    names = ["бір жазба.m4a", "екі «құжат».pdf"]
    for name in names:
        (tmp_path / name).write_text("x")

    def choose(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(tmp_path))
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(" ".join(f'"{name}"' for name in names))
        dialog.accept()

    in_the_dialog(choose)
    assert file_dialogs.open_files(None, "Choose") == [tmp_path / name for name in names]
    in_the_dialog(lambda dialog: dialog.accept())
    assert file_dialogs.folder(None, "Choose", tmp_path) == tmp_path


def test_what_is_copied_is_plain_and_marked(qtbot: QtBot) -> None:
    """Words only, with the mark that asks a clipboard history to forget them."""
    board = QGuiApplication.clipboard()
    Clipboard().copy("<b>сөз</b>")
    data = board.mimeData()
    assert (data.text(), data.hasHtml(), bytes(data.data(HINT).data())) == ("<b>сөз</b>", False, b"secret")


def test_what_others_copied_is_left_alone(qtbot: QtBot) -> None:
    """A lock takes back only what this program put there."""
    board = QGuiApplication.clipboard()
    clipboard = Clipboard()
    board.setText("theirs")  # offscreen nobody owns the clipboard, as if another program had set it
    clipboard.clear()
    assert board.text() == "theirs"
    assert not board.mimeData().hasFormat(HINT)


def test_what_is_copied_goes_by_itself(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """After its time it is taken back."""
    monkeypatch.setattr(Clipboard, "is_ours", lambda _: True)
    clipboard = Clipboard()
    clipboard.copy("сөз")
    assert clipboard._timer.isActive()
    clipboard._timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.parametrize(
    ("languages", "language"),
    [("kk_KZ:ru", "kk"), ("de:ru_RU", "ru"), ("en_US", "en"), ("de", "ru")],
)
def test_the_language_is_the_systems(languages: str, language: str) -> None:
    """The first of the person's languages that is ours, Russian where none is."""
    said = subprocess.run(
        [sys.executable, "-c", ASKS],
        cwd=ROOT,
        env={**os.environ, "LANGUAGE": languages, "LANG": "en_US.UTF-8", "LC_ALL": ""},
        check=True,
        timeout=60,
        capture_output=True,
        text=True,
    )
    assert said.stdout.strip() == language
    assert system_language() in set(Language)


def test_qts_own_words_are_translated_and_switched(qtbot: QtBot, qapp: QApplication) -> None:
    """Its dialogs speak the language in use, and the one before is gone."""
    translators = Translators(qapp)
    said = {}
    for language in Language:
        translators.use(language)
        said[language] = QCoreApplication.translate("QFileDialog", "&Open").replace("&", "")
    for translator in translators._installed:
        qapp.removeTranslator(translator)
    assert said == {Language.KK: "Ашу", Language.RU: "Открыть", Language.EN: "Open"}
