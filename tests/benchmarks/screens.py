"""How soon a screen is there, and the interface in another language, in a case with much in it.

500 recordings and documents and 2,000 notes; the real window (offscreen), in a process of its own. A screen
is there once it has been painted. No reference: the goals are milliseconds.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks.gaps import until
from tests.benchmarks.table import Row

ITEMS, NOTES = 500, 2_000
OPENS, SWITCHES = 100.0, 50.0
_ROUNDS = 3
_IN_FRONT = ("home", "statement", "evidence", "notes", "papers")  # the screens with most to say


def rows() -> Iterable[Row]:
    """Measure in another process and return its rows."""
    with tempfile.TemporaryDirectory() as folder:
        told = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.screens", folder],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": folder},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    for name, times in json.loads(told.stdout.splitlines()[-1]).items():
        goal = SWITCHES if name.startswith("language") else OPENS
        note = "first and later: " + ", ".join(f"{value:.0f}" for value in times)
        yield Row(name, max(times), "ms", goal, note=note)


def measure(folder: Path) -> dict[str, list[float]]:
    """Return, in milliseconds and in order, how long each screen and each change of language took."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QWidget

    from korem_desktop.desktop.handing_over import Handover
    from korem_desktop.desktop.rehearsal import hands
    from korem_desktop.languages import Language
    from korem_desktop.launch import SCREENS, open_program
    from tests.helpers.vaults import PASSPHRASE

    class Painted(QObject):
        """Tells whether a widget has been painted since it was last asked to."""

        def __init__(self, widget: QWidget) -> None:
            super().__init__(widget)
            self.is_so = False
            widget.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            """Note the paint event."""
            self.is_so = self.is_so or event.type() == QEvent.Type.Paint
            return False

    _a_vault(folder)
    program = open_program(handover=Handover(folder=str(folder / "vault"), language="ru"))
    window = program.window
    window.show()
    until(lambda: bool(hands.shown("button_unlock")) and hands.find("button_unlock").isEnabled())
    hands.write(hands.find("passphrase"), PASSPHRASE)
    _rest(1.0)
    hands.press(hands.find("button_unlock"))
    until(lambda: window.workroom is not None)
    _rest(2.0)
    room = window.workroom
    assert room is not None
    found: dict[str, list[float]] = {}
    room.show_screen(list(SCREENS)[-1])  # the one in front at first would not be painted anew
    _rest(0.3)
    for _ in range(_ROUNDS):
        for name in SCREENS:
            screen = room.screen_of(name)
            painted = Painted(screen)
            start = time.perf_counter()
            room.show_screen(name)
            until(lambda painted=painted: painted.is_so)  # type: ignore[misc]
            found.setdefault(f"a full case: {name} opens", []).append(_since(start))
            _rest(0.3)
    for name in _IN_FRONT:
        room.show_screen(name)
        _rest(0.3)
        for language in (Language.KK, Language.EN, Language.RU):
            painted = Painted(room)
            start = time.perf_counter()
            window.choose_language(language)
            until(lambda painted=painted: painted.is_so)  # type: ignore[misc]
            found.setdefault(f"language switched, {name} in front", []).append(_since(start))
            _rest(0.3)
    window.close()
    return found


def _rest(seconds: float) -> None:
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() >= end)


def _since(start: float) -> float:
    return (time.perf_counter() - start) * 1000


def _a_vault(folder: Path) -> None:
    from korem_desktop.domain.note import Note
    from korem_desktop.vault.records import Records
    from tests.helpers.answers import a_full_case
    from tests.helpers.vaults import CASE, a_vault_with_case, do, take_in

    vault = a_vault_with_case(folder)
    begin = datetime(2026, 3, 1, tzinfo=UTC)

    def fill(records: Records) -> None:
        records.save_answers(CASE.id, a_full_case().to_records())
        for number in range(NOTES):
            moment = begin + timedelta(minutes=number)
            words = f"{number}. Ол тағы қоңырау шалды, ақша туралы айтты. " * 5
            records.save_note(Note(f"note-{number}", CASE.id, words, moment, moment))

    do(vault, fill)
    for number in range(ITEMS):
        take_in(vault, f"Запись разговора {number}.wav", b"RIFF0000WAVE" + number.to_bytes(4, "big"))
    vault.close()


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
