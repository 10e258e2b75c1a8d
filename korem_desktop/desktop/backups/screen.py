"""Backups: making one on a stick, those there are, bringing lost recordings back, erasing one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from korem_desktop.casework import backups, restoring
from korem_desktop.casework.opening import OpenVault
from korem_desktop.casework.places import removable_media
from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop.backups.known_row import KnownRow
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
    from korem_desktop.casework.backups import Backup, KnownBackup, Made
    from korem_desktop.casework.restoring import BroughtBack

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Found:
    """The backups the vault knows of, each as it lies there now, and where the next one would go."""

    known: tuple[tuple[KnownBackup, Backup | None], ...]
    proposed: Path | None


class BackupsScreen(SafetyPage):
    """Looks anew each time it comes to the front; one job at a time, which can be stopped."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._task: Task | None = None
        self._goal: Path | None = None
        self._is_chosen = False
        self._cards: list[QFrame] = []
        self._rows: list[KnownRow] = []
        self.progress = ProgressStrip()
        self.progress.stopped.connect(self._stop)
        self.page.add(self.progress)
        self._make_making()
        self._make_known()
        self.retranslate()

    # what a screen is

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Backups")

    def entered(self) -> None:
        """Look anew: a stick may have come or gone."""
        if self._task is None:
            self.place.runner.follow(backups.known(self.place.opened), done=self._look)

    def retranslate(self) -> None:
        """Set every text anew."""
        super().retranslate()
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
        self._none.setText(self.tr("None yet. If this computer or stick is lost, everything is lost."))
        self._other_text.setText(
            self.tr("A recording or document is missing or damaged? It can come back from a backup.")
        )
        self._other.setText(self.tr("Bring back from another folder…"))
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
        self.place.runner.start(lambda _: backups.place_in(opened, folder, name), done=self._set_goal)

    def make(self, place: Path) -> None:
        """Make a backup in a folder, or bring the one there up to date."""
        opened, clock = self.place.opened, self.place.clock
        self._start(
            lambda: self.tr("Copying everything and reading it back. Leave the stick in."),
            lambda report: backups.back_up(opened, place, clock=clock, report=report),
            self._made,
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
        self._make = self._button("backups_make", "primary")
        self._choose = self._button("backups_choose", "secondary")
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
        self._other = self._button("backups_other", "secondary")
        self._other.clicked.connect(self._ask_which)
        rows.addWidget(self._known_title)
        rows.addWidget(self._none)
        rows.addLayout(self._list)
        rows.addWidget(self._other_text)
        rows.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        self._cards.append(frame)
        self.page.add(frame)

    def _button(self, name: str, kind: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("kind", kind)
        return button

    # looking

    def _look(self, known: list[KnownBackup]) -> None:
        opened, name = self.place.opened, self._name()
        self.place.runner.start(lambda _: _look_at(opened, known, name), done=self._show)

    def _show(self, found: _Found) -> None:
        empty(self._list)
        self._rows = []
        keys, now = self.place.opened.keys.generation, self.place.clock.now()
        before: QWidget = self._choose
        for number, (known, lying) in enumerate(found.known):
            row = KnownRow(number, known, lying, keys, now, self.page)
            row.update_wanted.connect(partial(self.make, known.place))
            row.files_wanted.connect(partial(self.bring_back, known.place))
            row.erase_wanted.connect(partial(self.erase, known.place))
            row.forget_wanted.connect(partial(self._forget, known))
            self._list.addWidget(row)
            self._rows.append(row)
            for button in row.findChildren(QPushButton):
                self.setTabOrder(before, button)  # made after the last button, read before it
                before = button
        self._none.setVisible(not found.known)
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
        self.progress.begin(said, may_stop=may_stop)
        self.see(self.progress)

        def ended(result: T) -> None:
            self._end()
            done(result)

        self._task = self.place.runner.start(
            job, done=ended, failed=self._failed, progressed=self.progress.progress, cancelled=self._stopped
        )

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

    def _made(self, made: Made) -> None:
        self._is_chosen = False

        def said() -> tuple[str, str]:
            text = self.tr("Copied and read back: {size}. Now put the stick somewhere safe.").format(
                size=size_text(made.copied)
            )
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


def _look_at(opened: OpenVault, known: list[KnownBackup], name: str) -> _Found:
    """Look at each backup, and say where the next one would go. Touches the media."""
    lying = tuple((one, _lying(opened, one)) for one in known)
    proposed = next((one.place for one, there in lying if there is not None), None)
    if proposed is None:
        own = opened.folder
        sticks = (stick for stick in removable_media() if not own.is_relative_to(stick))
        stick = next(sticks, None)
        proposed = backups.place_in(opened, stick, name) if stick is not None else None
    return _Found(lying, proposed)


def _lying(opened: OpenVault, known: KnownBackup) -> Backup | None:
    try:
        backup = backups.look(known.place, opened)
    except Known:
        return None
    return backup if backup.is_ours else None
