"""Backups: making one on a stick, those there are, bringing lost recordings back, erasing one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from korem_desktop.casework import backups, restoring
from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop.backups.asked import button
from korem_desktop.desktop.backups.known_row import KnownRow
from korem_desktop.desktop.backups.own_card import OwnCard
from korem_desktop.desktop.figures import breakable, size_text
from korem_desktop.desktop.running import Task
from korem_desktop.desktop.safety.page import SafetyPage
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.message_strip import Tone, Words
from korem_desktop.desktop.widgets.progress_strip import ProgressStrip
from korem_desktop.desktop.widgets.scroll_page import card, empty, words
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.failures import Known
from korem_desktop.progress import Report

if TYPE_CHECKING:  # for the checker only
    from korem_desktop.casework.backups import Found, KnownBackup, Made
    from korem_desktop.casework.restoring import BroughtBack

T = TypeVar("T")

_ASIDE = "backups"  # a lane beside the long jobs: the page is true while a recording is taken in, too


class BackupsScreen(SafetyPage):
    """Looks anew each time it comes to the front; one job at a time, which can be stopped."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._task: Task | None = None
        self._looking: Task | None = None
        self._has_looked = False
        self._has_begun = False
        self._goal: Path | None = None
        self._is_chosen = False
        self._cards: list[QFrame] = []
        self._rows: list[KnownRow] = []
        self.progress = ProgressStrip()
        self.progress.stopped.connect(self._stop)
        self.page.add(self.progress)
        self._own = OwnCard()
        self._own.restore_wanted.connect(lambda: self.restores.emit(self.place.opened.folder))
        self._cards.append(self._own)
        self.page.add(self._own)
        self._make_making()
        self._make_known()
        self.retranslate()

    # what a screen is

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Backups")

    def entered(self) -> None:
        """Look anew: a stick may have come or gone."""
        if self._task is None and (self._looking is None or self._looking.is_over):
            self.place.runner.follow(backups.known(self.place.opened), done=self._look)

    def retranslate(self) -> None:
        """Set every text anew."""
        super().retranslate()
        self._own.retranslate()
        self._making_title.setText(self.tr("Make a backup"))
        self._making_text.setText(
            self.tr(
                "A second folder with everything in it, encrypted like the first; it opens with the same "
                "passphrase. Best on a stick that lies somewhere else."
            )
        )
        self._make.setText(self.tr("Make the backup now"))
        self._choose.setText(self.tr("Choose a place…"))
        self._known_title.setText(self.tr("Backups made so far"))
        self._none.setText(self._none_words())
        self._other_text.setText(
            self.tr(
                "Something is missing or damaged, or you want an earlier state of what you wrote? It can "
                "come back from a backup, also from one that is not in this list. To bring back what was "
                "written, everything is saved and locked first."
            )
        )
        self._other.setText(self.tr("Recordings from another folder…"))
        self._other_written.setText(self.tr("Lock and bring back what was written…"))
        self._show_goal()
        for row in self._rows:
            row.retranslate()

    def go_back(self) -> None:
        """Take an open question back, else ask for safety."""
        if not any(row.take_back() for row in self._rows):
            super().go_back()

    # what is done; a test calls these where a person would answer the dialog

    def choose(self, folder: Path) -> None:
        """Take the folder a person pointed at: the backup there is meant, or one begins in it."""
        opened, name = self.place.opened, self._name()
        self._is_chosen = True
        self.place.runner.start(
            lambda _: backups.place_in(opened, folder, name), done=self._set_goal, aside=_ASIDE
        )

    def make(self, place: Path, *, only_newest: bool = False) -> None:
        """Make a backup in a folder, or bring the one there up to date; then erase its earlier states."""
        opened, clock = self.place.opened, self.place.clock

        def job(report: Report) -> Made:
            return backups.back_up(opened, place, clock=clock, only_newest=only_newest, report=report)

        self._start(
            lambda: self.tr("Copying everything and reading it back. Leave the stick in."),
            job,
            partial(self._made, only_newest),
        )

    def bring_back(self, place: Path) -> None:
        """Bring back what is missing or damaged in the vault from a backup."""
        opened = self.place.opened
        self._start(
            lambda: self.tr("Looking at every recording and document…"),
            lambda report: restoring.restore_files(opened, place, thorough=True, report=report),
            self._brought_back,
        )

    def erase(self, place: Path) -> None:
        """Erase a backup."""
        opened = self.place.opened
        self._start(
            lambda: self.tr("Erasing the backup…"),
            lambda report: backups.erase(place, opened, report=report),
            self._erased,
            may_stop=False,
        )

    # shape

    def _make_making(self) -> None:
        frame, rows = card()
        self._making_title, self._making_text = words(role="heading"), words()
        self._goal_text = words()
        self._goal_text.setObjectName("backups_goal")
        place = QWidget()
        self._make = button("backups_make", "primary")
        self._choose = button("backups_choose", "secondary")
        self._make.clicked.connect(self._make_there)
        self._choose.clicked.connect(self._ask_where)
        flow(place, self._make, self._choose)
        for part in (self._making_title, self._making_text, self._goal_text, place):
            rows.addWidget(part)
        self._cards.append(frame)
        self.page.add(frame)

    def _make_known(self) -> None:
        frame, rows = card()
        self._known_title, self._none = words(role="heading"), words()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._other_text = words()
        self._other = button("backups_other", "secondary")
        self._other_written = button("backups_written", "secondary")
        self._other.clicked.connect(self._ask_which)
        self._other_written.clicked.connect(lambda: self.restores.emit(None))
        place = QWidget()
        flow(place, self._other, self._other_written)
        rows.addWidget(self._known_title)
        rows.addWidget(self._none)
        rows.addLayout(self._list)
        rows.addWidget(self._other_text)
        rows.addWidget(place)
        self._cards.append(frame)
        self.page.add(frame)

    # looking

    def _look(self, known: list[KnownBackup]) -> None:
        opened, name = self.place.opened, self._name()
        self._looking = self.place.runner.start(
            lambda _: backups.survey(opened, known, name), done=self._show, aside=_ASIDE
        )

    def _show(self, found: Found) -> None:
        empty(self._list)
        self._rows = []
        keys, now = self.place.opened.keys.generation, self.place.clock.now()
        before: QWidget = self._choose
        for number, (known, lying) in enumerate(found.known):
            row = KnownRow(number, known, lying, keys, now, self.page)
            row.update_wanted.connect(partial(self.make, known.place))
            row.newest_only_wanted.connect(partial(self.make, known.place, only_newest=True))
            row.state_wanted.connect(partial(self.restores.emit, known.place))
            row.files_wanted.connect(partial(self.bring_back, known.place))
            row.erase_wanted.connect(partial(self.erase, known.place))
            row.forget_wanted.connect(partial(self._forget, known))
            self._list.addWidget(row)
            self._rows.append(row)
            for action in row.findChildren(QPushButton):
                self.setTabOrder(before, action)  # made after the last button, read before it
                before = action
        self._has_looked = True
        self._none.setText(self._none_words())
        self._none.setVisible(not found.known)
        self._own.setVisible(found.is_backup)
        if not self._is_chosen:
            self._set_goal(found.proposed)

    def _set_goal(self, place: Path | None) -> None:
        self._goal = place
        self._show_goal()

    def _show_goal(self) -> None:
        text = self.tr("Plug in a stick, or choose a folder on another disk.")
        if self._goal is not None:
            text = self.tr("It goes to: {place}").format(place=breakable(str(self._goal)))
        self._goal_text.setText(text)
        self._make.setVisible(self._goal is not None)

    def _none_words(self) -> str:
        if not self._has_looked:
            return self.tr("Looking for them…")
        return self.tr("None yet. If this computer or stick is lost, everything is lost.")

    def _name(self) -> str:
        """Return what a new backup's folder is called: as neutral as the vault's own."""
        return self.tr("Home papers, copy")

    # asking

    def _make_there(self) -> None:
        if self._goal is not None:
            self.make(self._goal)

    def _ask_where(self) -> None:
        folder = file_dialogs.folder(self, self.tr("Choose a place for the backup"), self._start_of_choice())
        if folder is not None:
            self.choose(folder)

    def _ask_which(self) -> None:
        folder = file_dialogs.folder(self, self.tr("Choose the folder of a backup"), self._start_of_choice())
        if folder is not None:
            self.bring_back(folder)

    def _start_of_choice(self) -> Path | None:
        return self._goal.parent if self._goal is not None else None

    # jobs

    def _start(
        self,
        said: Callable[[], str],
        job: Callable[[Report], T],
        done: Callable[[T], None],
        *,
        may_stop: bool = True,
    ) -> None:
        if self._task is not None:
            return
        self.strip.clear()
        self._busy(True)
        self._has_begun = not self.place.runner.is_working

        def said_now() -> str:
            if self._has_begun:
                return said()
            return self.tr("Waiting until the work before it has ended, such as adding a recording…")

        def begun(report: Report) -> T:
            report(0, 0)
            return job(report)

        self.progress.begin(said_now, may_stop=may_stop)
        self.see(self.progress)

        def ended(result: T) -> None:
            self._end()
            done(result)

        self._task = self.place.runner.start(
            begun, done=ended, failed=self._failed, progressed=self._progressed, cancelled=self._stopped
        )

    def _progressed(self, done: int, total: int) -> None:
        if not self._has_begun:
            self._has_begun = True
            self.progress.retranslate()
        self.progress.progress(done, total)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _end(self) -> None:
        self._task = None
        self.progress.end()
        self._busy(False)
        if self.isVisible():
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered()

    def _failed(self, known: Known) -> None:
        self._end()
        self.strip.show_known(known)
        self.see(self.strip)

    def _stopped(self) -> None:
        self._end()
        self._say(
            lambda: (
                self.tr("Stopped"),
                self.tr("The earlier backup is as it was. What was copied so far is not copied again."),
            ),
            Tone.INFO,
        )

    def _busy(self, busy: bool) -> None:
        for frame in self._cards:
            frame.setEnabled(not busy)
        if busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # not on Stop: a second Enter would stop it

    def _say(self, said: Words, tone: Tone) -> None:
        self.strip.show_message(said, tone)
        self.see(self.strip)

    # what came of it

    def _made(self, only_newest: bool, made: Made) -> None:
        self._is_chosen = False

        def said() -> tuple[str, str]:
            text = self.tr("Copied and read back: {size}. Now put the stick somewhere safe.").format(
                size=size_text(made.copied)
            )
            if only_newest:
                text = f"{text} {self.tr('The earlier states in it are erased.')}"
            if made.missing:
                lost = self.tr("Missing in the vault itself, and so in the backup: %n", "", len(made.missing))
                text = f"{text} {lost}."
            return self.tr("The backup is made"), text

        self._say(said, Tone.PROBLEM if made.missing else Tone.GOOD)

    def _brought_back(self, back: BroughtBack) -> None:
        whole, lost = len(back.whole), len(back.still_lost)

        def said() -> tuple[str, str]:
            if not whole and not lost:
                return (
                    self.tr("Nothing is missing"),
                    self.tr("Every recording and document of the vault was read, and all are whole."),
                )
            text = self.tr("Brought back: %n.", "", whole)
            if lost:
                still = self.tr("Neither in the vault nor in this backup whole: %n.", "", lost)
                text = f"{text} {still}"
            return self.tr("The recordings were looked at"), text

        self._say(said, Tone.PROBLEM if lost else Tone.GOOD)

    def _erased(self, left: tuple[str, ...]) -> None:
        def said() -> tuple[str, str]:
            text = self.tr("The vault itself is as it was.")
            if left:
                text = self.tr("What is not part of it stays in its folder: {names}").format(
                    names=", ".join(left)
                )
            return self.tr("The backup is erased"), text

        self._say(said, Tone.GOOD)

    def _forget(self, known: KnownBackup) -> None:
        forgotten = backups.forget(self.place.opened, known)
        self.place.runner.follow(forgotten, done=lambda _: self.entered())
