"""What a screen reader is told over the accessibility bus, and a whole way by its actions alone."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.atspi import State, Thing, listening, wait_for
from tests.helpers.sessions import a_session
from tests.helpers.watching import PROGRAM, Home

PASSPHRASE = "төрт жай сөз керек"
WORDS = "12 қазанда маған «500 мың теңге әкел» деді."


@contextmanager
def a_program(home: Home, **more: str) -> Iterator[Reader]:
    """Run the real program on a display of its own and listen to it as a screen reader does."""
    with a_session(home) as session, listening(session) as ear:
        process = subprocess.Popen(
            PROGRAM, env=home.environment(**session, **more), cwd=home.desk, stdin=subprocess.DEVNULL
        )
        try:
            program = wait_for(lambda: next((p for p in ear.programs() if p.children()), None), "the program")
            yield Reader(program)
        finally:
            process.terminate()
            process.wait()


class Reader:
    """A person who hears the program and acts by what it offers there."""

    def __init__(self, program: Thing) -> None:
        self.program = program
        self.nameless: set[str] = set()

    def find(self, id: str) -> Thing:  # noqa: A002 - the bus's word
        """Wait for something that can be operated now."""

        def look() -> Thing | None:
            found = self.program.find(id)
            return found if found is not None and found.has(State.ENABLED) else None

        found = wait_for(look, id)
        self.listen()
        return found

    def press(self, *ids: str) -> None:
        """Do what buttons offer, one after another."""
        for name in ids:
            self.find(name).act("Press", "Toggle")

    def write(self, id: str, text: str) -> None:  # noqa: A002 - the bus's word
        """Put a text into a field."""
        self.find(id).write(text)

    def listen(self) -> None:
        """Note whatever can have the focus and has no name."""
        for thing in self.program.everything():
            if thing.has(State.FOCUSABLE) and not thing.name.strip():
                self.nameless.add(f"{thing.role} {thing.id}")


@pytest.mark.campaign
def test_a_statement_is_written_and_saved_by_a_screen_readers_actions_alone(tmp_path: Path) -> None:
    """From the first page to a PDF with the words in it: every step by an action or a text of AT-SPI."""
    home = Home.make(tmp_path / "session")
    with a_program(home, LANG="ru_RU.UTF-8") as reader:
        reader.press("button_write")
        for chosen in ("gate:computer=mine", "gate:happened=extorted", "gate:time=main_road"):
            reader.press(chosen, "button_next")
        reader.write("folder", str(home.desk / "vault"))
        reader.press("button_next")
        for field in ("passphrase", "passphrase_again"):
            reader.write(field, PASSPHRASE)
            secret = reader.find(field)
            assert secret.is_password, secret.role
            assert PASSPHRASE not in (secret.text(), secret.name, secret.description)
        reader.press("button_next", "button_create", "nav:statement", "button_next")
        reader.write("answer:own.words", WORDS)
        for name in ("home", "evidence", "notes", "contacts", "guide", "safety"):
            reader.press(f"nav:{name}")
        reader.press("nav:papers", "paper_save", "paper_save_now")
        reader.write("fileNameEdit", str(home.desk))
        reader.press("buttonBox.QPushButton")  # the first of the dialog's buttons: the one that accepts
        reader.find("message_text")
        assert reader.nameless == set()
    [paper] = home.desk.glob("*.pdf")
    told = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True).stdout
    assert WORDS in " ".join(told.split())
