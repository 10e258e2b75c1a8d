"""A tour of the program: its real window on every screen there is, with a made-up case in a real vault.

:data:`SIGHTS` lists the screens, one line each. Pictures are taken of them (``make pictures``) and rules are
held on them (``tests/desktop/test_tree.py``); whoever builds a screen adds its line.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication

from korem_desktop import paths
from korem_desktop.casework import backups, intake
from korem_desktop.casework.opening import OpenVault, unlock
from korem_desktop.casework.recovery import Reminder
from korem_desktop.clock import FixedDay
from korem_desktop.desktop.evidence.screen import EvidenceScreen
from korem_desktop.desktop.express.statement import StatementScreen
from korem_desktop.desktop.handing_over import Handover, Reason
from korem_desktop.desktop.home.screen import HomeScreen
from korem_desktop.desktop.interview.editors.wishes import GoTo
from korem_desktop.desktop.interview.screen import InterviewScreen
from korem_desktop.desktop.keys.code_card import Step
from korem_desktop.desktop.keys.screen import KeysScreen
from korem_desktop.desktop.main_window import MainWindow
from korem_desktop.desktop.printing.screen import PapersScreen
from korem_desktop.desktop.program import Program
from korem_desktop.desktop.rehearsal import case_file, hands
from korem_desktop.desktop.running import Fault
from korem_desktop.desktop.search.screen import SearchScreen
from korem_desktop.desktop.style import Look
from korem_desktop.desktop.workroom import Workroom
from korem_desktop.domain.answer import Answers, Place
from korem_desktop.domain.case import Case
from korem_desktop.domain.evidence import Medium, Origin
from korem_desktop.domain.interviews.main_road import PLAN
from korem_desktop.domain.note import Note
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from korem_desktop.launch import open_program
from tests.helpers.vaults import PASSPHRASE, a_vault, do

TODAY = date(2026, 11, 20)
SMALL, LARGE = QSize(1024, 540), QSize(1440, 900)
SCALES = (1.0, 2.0)
PATIENCE = 60.0
"""Seconds; a bound for a screen that never comes, never a measure."""

_FAULT = Fault("LookupError", "desktop/interview/page.py:120")
FAULT_PLACE = f"{_FAULT.kind} · {_FAULT.place}"
"""What the page of an unforeseen error shows of it."""

_SHORT_ACCOUNT = "Рұқсат үшін ақша сұрады. Берген жоқпын."
_LONG_ACCOUNT = f"{_SHORT_ACCOUNT} " * 200

_BEGUN = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


class Before(StrEnum):
    """What stands behind the window."""

    NOTHING = "before"  # no vault is open
    EMPTY = "empty"  # a case in which nothing was answered
    FULL = "full"  # a whole case
    EXPRESS = "express"  # a whole case on the short road


@dataclass(frozen=True)
class Sight:
    """A screen to be looked at: its name, what is open when it is shown, how it is reached and left."""

    name: str
    behind: Before
    show: Callable[[Tour], None]
    leave: Callable[[Tour], None] = lambda tour: None


class Tour:
    """The program on its way through the sights of one kind."""

    def __init__(self, program: Program, behind: Before, folder: Path) -> None:
        self.program = program
        self.behind = behind
        self.folder = folder
        """A folder of the tour's own; a vault stands in ``folder / "vault"``."""
        self._pulse = QTimer()  # wakes the wait for events, should none come
        self._pulse.start(20)

    @property
    def window(self) -> MainWindow:
        """Return the window."""
        return self.program.window

    @property
    def room(self) -> Workroom:
        """Return the place of work; only where a case is open."""
        assert self.window.workroom is not None
        return self.window.workroom

    def dress(self, look: Look, scale: float) -> None:
        """Put on a look and a size of letters."""
        application = self.program.application
        application.set_look(look)
        application.set_text_scale(scale)
        self.settle()

    def speak(self, language: Language) -> None:
        """Switch the language of the interface, as the person does."""
        self.window.choose_language(language)
        self.settle()

    def measure(self, size: QSize) -> None:
        """Give the window a size."""
        self.window.resize(size)
        self.settle()

    def until(self, met: Callable[[], bool]) -> None:
        """Let the window live until something holds; an unforeseen error ends it at once."""
        limit = time.monotonic() + PATIENCE
        while not met():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            assert self.window.fault() in ("", FAULT_PLACE)
            assert time.monotonic() < limit, "the screen never came"

    def settle(self) -> None:
        """Let the window live until nothing is under way any more."""
        runner = self.window.runner
        for _ in range(8):  # what was laid out asks its holder to be laid out again, one level each round
            self.until(lambda: not runner._waiting)
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()

    def lost(self) -> bool:
        """Return whether the window has lost the keyboard since it was asked last, and give it back.

        A part that is shown before it has a parent is a window for a moment: a flash, and the focus is gone.
        """
        if self.window.isActiveWindow() or QApplication.activePopupWidget() is not None:
            return False
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        return True

    def press(self, *names: str) -> None:
        """Press what has these names, one after another, as a person does."""
        for name in names:
            self.until(lambda name=name: any(w.isEnabled() for w in hands.shown(name)))  # type: ignore[misc]
            widget = hands.find(name)
            hands.bring_into_view(widget)
            assert isinstance(widget, QAbstractButton), name
            widget.click()
            self.settle()

    def write(self, name: str, text: str) -> None:
        """Type a text into a field."""
        hands.write(hands.find(name), text)
        self.settle()

    def go(self, name: str) -> None:
        """Bring a screen of the open case to the front."""
        if self.window.currentWidget() is not self.room:
            self.window.setCurrentWidget(self.room)
        self.room.show_screen(name)
        self.settle()

    def statement(self) -> InterviewScreen:
        """Bring the statement to the front and return it, its sheet read."""
        self.go("statement")
        screen = self.room.screen_of("statement")
        road = screen.road if isinstance(screen, StatementScreen) else screen
        assert isinstance(road, InterviewScreen)
        self.until(road.form.main.isEnabled)
        return road

    @contextmanager
    def looking(self, sight: Sight) -> Iterator[None]:
        """Go to a sight, whatever stood there before, and leave it as it was."""
        sight.show(self)
        self.settle()
        yield
        sight.leave(self)
        self.settle()

    def sights(self) -> list[Sight]:
        """Return the sights that can be reached from here: those listed, and each page of the statement."""
        listed = [sight for sight in SIGHTS if sight.behind is self.behind]
        if self.behind is Before.FULL:
            stops = self.statement().interview.stops()
            listed += [Sight(f"statement-{_plain(stop.key)}", self.behind, _stop(stop.key)) for stop in stops]
        return listed


@contextmanager
def a_tour(behind: Before, folder: Path, language: Language = Language.KK) -> Iterator[Tour]:
    """Open the program before a vault, or with one open; close all of it at the end.

    ``language`` is that of the case and of the interface to begin with.
    """
    QGuiApplication.styleHints().setCursorFlashTime(0)  # a cursor that blinks is in every second picture
    program = open_program(language=language, clock=FixedDay(TODAY), look=Look.LIGHT)
    window, tour = program.window, Tour(program, behind, folder)
    with closing(program):
        window.resize(SMALL)
        window.show()
        window.activateWindow()
        tour.until(window.isActiveWindow)
        if behind is Before.NOTHING:
            a_vault(folder).close()  # to be unlocked
        else:
            window.opening.opened.emit(_a_case(folder, language, behind))
            tour.until(lambda: window.workroom is not None)
            assert window._guards is not None
            window._guards.idle.stop()
        tour.settle()
        yield tour


@contextmanager
def closing(program: Program) -> Iterator[None]:
    """Close a program and all that is open behind its window, in a process that goes on."""
    hook = sys.excepthook
    # An event loop told to quit would not run again in this process.
    program.application.end = lambda status=0: None  # type: ignore[method-assign]
    window = program.window
    try:
        yield
    finally:
        opened, window._open = window._open, None
        window.runner.close()
        window.runner.wait(20)
        window.hide()
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)  # now, and in this thread
        for translator in program.application.translators._installed:
            program.application.qt.removeTranslator(translator)
        if opened is not None:
            opened.close()
        sys.excepthook = hook


def _a_case(folder: Path, language: Language, behind: Before) -> OpenVault:
    """Make a vault with a case of the rehearsal in it, or with one in which nothing is answered."""
    vault = a_vault(folder)
    plan = "express" if behind is Before.EXPRESS else PLAN.id
    case = Case("case", plan, _BEGUN, "")
    do(vault, lambda records: records.add_case(case))
    opened = OpenVault(vault)
    if behind is Before.EMPTY:
        return opened
    source = paths.resources() / "rehearsal" / language.value / "case.toml"
    played = case_file.load(source, PLAN)
    ids = {}
    for number, item in enumerate(played.sources):
        medium = Medium.SOUND if item.path.suffix == ".ogg" else Medium.PICTURE
        taken = vault.sealed.take_in(
            case.id, item.path, origin=Origin.FILE, medium=medium, now=_BEGUN.replace(minute=number)
        )
        ids[item.name] = taken.id
        intake.describe(opened, taken.id, item.shows).result()
    answers = _with_items(played.answers, ids)
    do(vault, lambda records: records.save_answers(case.id, answers.to_records()))
    for number, text in enumerate(played.notes):
        moment = _BEGUN.replace(minute=number)
        note = Note(f"{number:032}", case.id, text, created=moment, changed=moment)
        do(vault, lambda records, note=note: records.save_note(note))  # type: ignore[misc]
    return opened


def _with_items(answers: Answers, ids: dict[str, str]) -> Answers:
    """Return the answers with the items of the vault in place of the case's names of them."""
    place = Place("evidence.items")
    said = answers.get("evidence.items")
    if isinstance(said.value, tuple):
        answers.set(place, replace(said, value=tuple(ids[str(name)] for name in said.value)))
    return answers


def _plain(key: str) -> str:
    return key.replace("/", "-").replace(":", "-").replace("_", "-")


def _stop(key: str) -> Callable[[Tour], None]:
    def show(tour: Tour) -> None:
        tour.statement().grant(GoTo(key))

    return show


def _pressed(*names: str) -> Callable[[Tour], None]:
    """Press buttons one after another, from the first page on."""

    def show(tour: Tour) -> None:
        tour.window.opening.show_welcome()
        tour.settle()
        tour.press(*names)

    return show


def _screen(name: str, *names: str) -> Callable[[Tour], None]:
    """Bring a screen to the front and press buttons on it one after another."""

    def show(tour: Tour) -> None:
        tour.go(name)
        tour.press(*names)

    return show


def _pressing(*names: str) -> Callable[[Tour], None]:
    """Press buttons one after another, wherever they are."""
    return lambda tour: tour.press(*names)


def _locked(reason: Reason, practice: bool = False) -> Callable[[Tour], None]:
    def show(tour: Tour) -> None:
        place = tour.folder / "vault"
        handover = Handover(folder=str(place), reason=reason, practice=practice)
        tour.window.opening.show_unlock(place, handover)

    return show


def _backup(tour: Tour) -> Path:
    """Return a backup of the vault that is not open, with two states."""
    place = tour.folder / "copy"
    if not place.exists():
        opened = unlock(tour.folder / "vault", PASSPHRASE)
        for day in (TODAY - timedelta(days=9), TODAY):
            backups.back_up(opened, place, clock=FixedDay(day))
        opened.close()
    return place


def _backup_chosen(tour: Tour) -> None:
    """Be about to unlock a backup."""
    tour.window.opening.show_unlock(_backup(tour))
    tour.until(lambda: bool(hands.shown("button_restore")))


def _restoring(tour: Tour) -> None:
    """Be about to bring back what is damaged, after a look inside the backup."""
    place = _backup(tour)
    tour.window.opening.show_unlock(tour.folder / "vault")
    tour.window.opening.show_restoring(tour.folder / "vault", place, is_damaged=True)
    tour.settle()
    tour.write("restoring_passphrase", PASSPHRASE)
    tour.press("restoring_look")


def _none_to_restore(tour: Tour) -> None:
    """Look for a backup where there is none."""
    (tour.folder / "deep" / "down").mkdir(parents=True, exist_ok=True)
    tour.window.opening.show_restoring(tour.folder / "deep" / "down" / "vault", None)


def _damaged(tour: Tour) -> None:
    """Fail to open what is damaged."""
    place = tour.folder / "damaged"
    if not place.exists():
        place.mkdir()
        for name in ("keys", "keys.2", "records.db"):
            (place / name).write_bytes(b"damaged")
    tour.window.opening.show_unlock(place)
    tour.write("passphrase", PASSPHRASE)
    tour.press("button_unlock")


def _wrong(tour: Tour) -> None:
    """Type a passphrase that does not fit."""
    _locked(Reason.BUTTON)(tour)
    tour.write("passphrase", f"{PASSPHRASE} емес")
    tour.press("button_unlock")


def _fault(tour: Tour) -> None:
    tour.window.show_fault(_FAULT)


def _closing(*, is_kept: bool) -> Callable[[Tour], None]:
    """Be asked whether the program is to end without what was typed last."""
    return lambda tour: tour.window.ask_before_closing(is_kept=is_kept)


def _topic(name: str) -> Callable[[Tour], None]:
    """Show a topic of the guide, which needs no vault."""

    def show(tour: Tour) -> None:
        tour.window.opening.show_welcome()
        tour.window.opening.show_guide(name)

    return show


def _gaps(tour: Tour) -> None:
    tour.statement().show_gaps()


def _brief(tour: Tour) -> None:
    """Show the one page once it is made."""
    tour.go("statement")
    tour.until(lambda: any(part.isEnabled() for part in hands.shown("answer:own.words")))


def _brief_missing(tour: Tour) -> None:
    _brief(tour)
    tour.press("button_missing")


def _told(account: str) -> Callable[[Tour], None]:
    """Tell it on the short road in these words, and show the sheet, or that one does not hold it."""

    def show(tour: Tour) -> None:
        _brief(tour)
        tour.write("answer:own.words", account)
        tour.press("button_papers")

    return show


def _message(name: str) -> Callable[[Tour], None]:
    """Have a failure told over a screen."""

    def show(tour: Tour) -> None:
        tour.go(name)
        tour.room.say(Known(Failure.DISK_FULL))

    return show


def _backed_up(tour: Tour) -> None:
    """Have a backup, and ask whether to erase it."""
    opened = tour.window._open
    assert opened is not None
    for day in (TODAY - timedelta(days=9), TODAY):
        backups.back_up(opened, tour.folder / "copy", clock=FixedDay(day))
    tour.go("backups")
    tour.press("backup_erase:0")


def _settings(tour: Tour) -> None:
    """Open the settings."""
    tour.go("home")
    tour.room.open_settings()


def _close_settings(tour: Tour) -> None:
    tour.room.settings.close()


def _evidence_messages(tour: Tour) -> None:
    """Have more said of single files than there are strips for."""
    tour.go("evidence")
    screen = tour.room.screen_of("evidence")
    assert isinstance(screen, EvidenceScreen)
    screen.messages.clear()
    for number in range(5):
        screen.messages.refuse(f"{number}.ogg", Known(Failure.DISK_FULL))


def _clear_messages(tour: Tour) -> None:
    screen = tour.room.screen_of("evidence")
    assert isinstance(screen, EvidenceScreen)
    screen.messages.clear()


def _progress(tour: Tour) -> None:
    """Show a paper that is being made, half of it done, under a message."""
    tour.go("papers")
    screen = tour.room.screen_of("papers")
    assert isinstance(screen, PapersScreen)
    screen.message.show_known(Known(Failure.PRINTER_NONE))
    screen.progress.begin(screen._preparing)
    screen.progress.progress(1, 2)


def _found(text: str) -> Callable[[Tour], None]:
    """Look for words."""

    def show(tour: Tour) -> None:
        tour.go("search")
        tour.write("find_text", text)
        screen = tour.room.screen_of("search")
        assert isinstance(screen, SearchScreen)
        screen.look()

    return show


def _checked(tour: Tour) -> None:
    """Check a vault in which one file is damaged, one is gone and one belongs to nothing."""
    sealed = tour.folder / "vault" / "sealed"
    stranger = sealed / ("ab" * 16)
    if not stranger.exists():
        first, second, *_ = sorted(sealed.iterdir())
        first.unlink()
        second.write_bytes(bytes(second.stat().st_size))
        stranger.write_bytes(b"newer evidence")
    tour.go("check")
    tour.press("check_start")


def _end_progress(tour: Tour) -> None:
    screen = tour.room.screen_of("papers")
    assert isinstance(screen, PapersScreen)
    screen.progress.end()
    screen.message.clear()


_NEXT = "button_next"
_MINE = ("button_write", "gate:computer=mine", _NEXT)
_UNSURE = (*_MINE, "gate:happened=unsure", _NEXT)
_TIME = (*_MINE, "gate:happened=extorted", _NEXT)
_VAULT = (*_TIME, "gate:time=main_road", _NEXT)
_CLOSE = _pressing("button_close_message")


def _vault_step(number: int, problem: bool = False) -> Callable[[Tour], None]:
    """Go to a step of making a vault, where a word is typed wrong or not."""

    def show(tour: Tour) -> None:
        _pressed(*_VAULT)(tour)
        tour.write("folder", str(tour.folder / "another"))
        if number > 1:
            tour.press(_NEXT)
            for field in ("passphrase", "passphrase_again"):
                tour.write(field, "қысқа" if problem else PASSPHRASE)
        if number > 2 or problem:
            tour.press(_NEXT)

    return show


def _proposed(tour: Tour) -> None:
    """Have seven words proposed."""
    _vault_step(2)(tour)
    tour.press("words_propose")


def _code(step: Step) -> Callable[[Tour], None]:
    """Be at a step of making a recovery code that comes once it was typed back."""

    def show(tour: Tour) -> None:
        tour.go("keys")
        screen = tour.room.screen_of("keys")
        assert isinstance(screen, KeysScreen)
        screen.code.make()
        screen.code.go(step)

    return show


def _code_due(tour: Tour) -> None:
    """Be reminded of a code that was written down a week ago."""
    tour.go("home")
    screen = tour.room.screen_of("home")
    assert isinstance(screen, HomeScreen)
    screen.reminder.remind(Reminder.TRY)


def _entry_sought(tour: Tour) -> None:
    """Come to an entry of the log from a search."""
    tour.room.show_at("log", '{"entry": 1}')


def _code_typed(*groups: str) -> Callable[[Tour], None]:
    """Type groups of a recovery code after a lock."""

    def show(tour: Tour) -> None:
        _locked(Reason.BUTTON)(tour)
        tour.press("button_code")
        for number, group in enumerate(groups, 1):
            tour.write(f"code_group_{number}", group)

    return show


SIGHTS: tuple[Sight, ...] = (
    Sight("welcome", Before.NOTHING, _pressed()),
    Sight("gate-computer", Before.NOTHING, _pressed("button_write")),
    Sight("gate-nothing-chosen", Before.NOTHING, _pressed("button_write", _NEXT)),
    Sight("gate-not-here", Before.NOTHING, _pressed("button_write", "gate:computer=employer", _NEXT)),
    Sight("gate-happened", Before.NOTHING, _pressed(*_MINE)),
    Sight("gate-part", Before.NOTHING, _pressed(*_UNSURE)),
    Sight("gate-wanted", Before.NOTHING, _pressed(*_UNSURE, "gate:part=me", _NEXT)),
    Sight("gate-given", Before.NOTHING, _pressed(*_UNSURE, "gate:part=me", _NEXT, "gate:wanted=give", _NEXT)),
    Sight(
        "gate-asked", Before.NOTHING, _pressed(*_UNSURE, "gate:part=me", _NEXT, "gate:wanted=carry", _NEXT)
    ),
    Sight("gate-found", Before.NOTHING, _pressed(*_UNSURE, "gate:part=others", _NEXT)),
    Sight("gate-before-paid", Before.NOTHING, _pressed(*_MINE, "gate:happened=paid", _NEXT)),
    Sight("gate-before-ordered", Before.NOTHING, _pressed(*_MINE, "gate:happened=ordered", _NEXT)),
    Sight("gate-before-passed-on", Before.NOTHING, _pressed(*_MINE, "gate:happened=passed_on", _NEXT)),
    Sight("gate-time", Before.NOTHING, _pressed(*_TIME)),
    Sight("new-vault-where", Before.NOTHING, _vault_step(1)),
    Sight("new-vault-passphrase", Before.NOTHING, _vault_step(2)),
    Sight("new-vault-passphrase-problem", Before.NOTHING, _vault_step(2, problem=True)),
    Sight("new-vault-words", Before.NOTHING, _proposed),
    Sight("new-vault-remember", Before.NOTHING, _vault_step(3)),
    Sight("unlock", Before.NOTHING, _pressed("button_open")),
    Sight("unlock-after-a-lock", Before.NOTHING, _locked(Reason.IDLE)),
    Sight("unlock-backup", Before.NOTHING, _backup_chosen),
    Sight("closing-unsaved", Before.NOTHING, _closing(is_kept=True), _pressing("unsaved_stay")),
    Sight("closing-uncertain", Before.NOTHING, _closing(is_kept=False), _pressing("unsaved_stay")),
    Sight("unlock-damaged", Before.NOTHING, _damaged),
    Sight("restoring", Before.NOTHING, _restoring),
    Sight("restoring-none", Before.NOTHING, _none_to_restore),
    Sight("unlock-medium", Before.NOTHING, _locked(Reason.MEDIUM)),
    Sight("unlock-practice", Before.NOTHING, _locked(Reason.BUTTON, practice=True)),
    Sight("unlock-problem", Before.NOTHING, _wrong),
    Sight("unlock-code", Before.NOTHING, _code_typed("000011", "000012")),
    *(
        Sight(f"guide-{name}", Before.NOTHING, _topic(name))
        for name in ("behave", "after", "desk", "release", "false_report", "trap", "program", "emergency")
    ),
    Sight("emergency", Before.NOTHING, _pressed("button_emergency")),
    Sight("blank-forms", Before.NOTHING, _pressed("button_forms")),
    Sight("blank-statement", Before.NOTHING, _pressed("button_forms", "form_statement")),
    Sight("blank-desk-card", Before.NOTHING, _pressed("button_forms", "form_desk_card")),
    Sight("blank-refusal", Before.NOTHING, _pressed("button_forms", "form_refusal")),
    Sight("blank-print", Before.NOTHING, _pressed("button_forms", "form_statement", "paper_print")),
    Sight("empty-home", Before.EMPTY, _screen("home")),
    Sight("empty-statement", Before.EMPTY, _screen("statement")),
    Sight("empty-evidence", Before.EMPTY, _screen("evidence")),
    Sight("empty-notes", Before.EMPTY, _screen("notes")),
    Sight("empty-papers", Before.EMPTY, _screen("papers")),
    Sight("empty-contacts", Before.EMPTY, _screen("contacts")),
    Sight("home", Before.FULL, _screen("home")),
    Sight("home-code-due", Before.FULL, _code_due),
    Sight("evidence", Before.FULL, _screen("evidence")),
    Sight(
        "evidence-removal",
        Before.FULL,
        _screen("evidence", "evidence_remove"),
        _pressing("evidence_remove_keep"),
    ),
    Sight("notes", Before.FULL, _screen("notes")),
    Sight("notes-removal", Before.FULL, _screen("notes", "note_delete"), _pressing("note_delete_keep")),
    Sight("notes-message", Before.FULL, _message("notes"), _CLOSE),
    Sight("statement-message", Before.FULL, _message("statement"), _CLOSE),
    Sight("notes-letters", Before.FULL, _screen("notes", "button_letters"), _pressing("button_letters")),
    Sight("settings", Before.FULL, _settings, _close_settings),
    Sight("evidence-messages", Before.FULL, _evidence_messages, _clear_messages),
    Sight("papers-progress", Before.FULL, _progress, _end_progress),
    Sight("papers-statement", Before.FULL, _screen("papers", "show_sheet", "paper:statement")),
    Sight("papers-contacts", Before.FULL, _screen("papers", "show_sheet", "paper:contacts")),
    Sight("papers-as-text", Before.FULL, _screen("papers", "show_text"), _pressing("show_sheet")),
    Sight("papers-save", Before.FULL, _screen("papers", "paper_save")),
    Sight("papers-print", Before.FULL, _screen("papers", "paper_print")),
    Sight("contacts", Before.FULL, _screen("contacts")),
    Sight("guide", Before.FULL, _screen("guide")),
    Sight("safety", Before.FULL, _screen("safety")),
    Sight("keys", Before.FULL, _screen("keys")),
    Sight("keys-change", Before.FULL, _screen("keys", "change_open"), _pressing("change_keep")),
    Sight("keys-code", Before.FULL, _screen("keys", "code_open"), _pressing("code_stop")),
    Sight("keys-typed-back", Before.FULL, _screen("keys", "code_open", "code_next"), _pressing("code_stop")),
    Sight("keys-code-held", Before.FULL, _code(Step.HELD), _pressing("code_next")),
    Sight("keys-code-print", Before.FULL, _code(Step.PRINT), _pressing("code_print_back", "code_next")),
    Sight("keys-leaked", Before.FULL, _screen("keys", "leaked_open"), _pressing("leaked_keep")),
    Sight("keys-erase", Before.FULL, _screen("keys", "erase_open"), _pressing("erase_keep")),
    Sight("backups", Before.FULL, _screen("backups")),
    Sight("backups-erase", Before.FULL, _backed_up, _pressing("backup_erase_keep:0")),
    Sight("backups-newest", Before.FULL, _pressing("backup_newest:0"), _pressing("backup_newest_keep:0")),
    Sight("backups-state", Before.FULL, _pressing("backup_state:0"), _pressing("backup_state_keep:0")),
    Sight("statement-missing", Before.FULL, _gaps),
    Sight("find", Before.FULL, _screen("search")),
    Sight("find-found", Before.FULL, _found("ақша")),
    Sight("find-nothing", Before.FULL, _found("жоқжоқ")),
    Sight("log", Before.FULL, _screen("log")),
    Sight("log-entry", Before.FULL, _entry_sought, _screen("home")),
    Sight("check", Before.FULL, _screen("check")),
    Sight("check-report", Before.FULL, _checked),
    Sight("check-remove", Before.FULL, _pressing("check_remove"), _pressing("check_keep")),
    Sight("fault", Before.FULL, _fault),
    Sight("express-home", Before.EXPRESS, _screen("home")),
    Sight("express", Before.EXPRESS, _brief),
    Sight("express-missing", Before.EXPRESS, _brief_missing),
    Sight("express-papers", Before.EXPRESS, _told(_LONG_ACCOUNT)),
    Sight("express-papers-short", Before.EXPRESS, _told(_SHORT_ACCOUNT)),
)
"""Every screen, in the order of a person's way. The pages of a full statement are added by the tour."""
