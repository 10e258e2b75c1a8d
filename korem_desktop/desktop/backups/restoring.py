"""Bringing back from a backup what was written: which backup, which of its states, and where to.

Shown before a vault is open: the records of an open one cannot be replaced.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QWidget

from korem_desktop.casework import places, restoring
from korem_desktop.casework.backups import Backup
from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop.backups.restoring_form import RestoringForm
from korem_desktop.desktop.figures import breakable, moment_text
from korem_desktop.desktop.running import Runner, Task
from korem_desktop.desktop.style import icon
from korem_desktop.desktop.widgets.message_strip import Tone, announce
from korem_desktop.desktop.widgets.scroll_page import empty
from korem_desktop.desktop.widgets.tab_order import tab_as_read
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from korem_desktop.progress import Report

if TYPE_CHECKING:  # for the checker only
    from korem_desktop.casework.restoring import Inside

T = TypeVar("T")

_ASIDE = "backups"  # a lane beside the long jobs: it asks media that may hang


@dataclass(frozen=True, slots=True)
class _Seen:
    """A backup as it lies there, and whether its records may take the place of the vault's."""

    backup: Backup
    may_replace: bool


class Restoring(QWidget):
    """``restored(Path, str)`` names the folder to be opened now, and the file that keeps what was replaced.

    That name is empty where a new folder was made. ``vault`` is the locked vault it is about, if any;
    ``is_damaged`` says that what was written in it cannot be read.
    """

    restored = Signal(object, str)
    back_wanted = Signal()
    language_wanted = Signal(object)

    def __init__(
        self,
        runner: Runner,
        vault: Path | None,
        backup: Path | None,
        *,
        is_damaged: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._vault, self._is_damaged = runner, vault, is_damaged
        self._place = backup
        self._seen: _Seen | None = None
        self._task: Task | None = None
        self._is_looking = True
        self.form = form = RestoringForm(self)
        form.languages.chosen.connect(self.language_wanted)
        form.choose.clicked.connect(self._ask_which)
        form.look.clicked.connect(self.look_inside)
        form.passphrase.submitted.connect(self.look_inside)
        form.goals.buttonToggled.connect(lambda: self._show_goal())
        form.go.clicked.connect(self._go)
        form.back.clicked.connect(self._back)
        form.progress.stopped.connect(self._stop)
        self.retranslate()

    # what a page before an open case is

    def enter(self) -> None:
        """Look at the backup that is meant, or for those there are."""
        vault = self._vault
        self.form.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._place is not None:
            self.choose(self._place)
        else:
            self._runner.start(
                lambda _: places.found_backups(vault), done=self._offer, failed=self._failed, aside=_ASIDE
            )

    def set_language(self, language: Language) -> None:
        """Show which language is in use."""
        self.form.languages.set_language(language)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.form.retranslate()
        self.form.states.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop what is under way when the page is left; a new folder goes on where it stopped."""
        if not event.spontaneous():
            self._stop()
        super().hideEvent(event)

    # what is done; a test calls these where a person would answer the dialog

    def choose(self, backup: Path) -> None:
        """Take the folder a person pointed at, or the one they came with."""
        self._place, self._is_looking = backup, True
        self._show()
        vault, is_damaged = self._vault, self._is_damaged

        def look(_: Report) -> _Seen:
            found = restoring.look(backup, vault)
            is_one = vault is not None and (is_damaged or places.is_vault(vault))
            may = is_one and vault is not None and not places.is_backup(vault) and found.is_ours is not False
            return _Seen(found, may)

        self._runner.start(look, done=partial(self._looked, backup), failed=self._not_looked, aside=_ASIDE)

    def look_inside(self) -> None:
        """Read each state through and say what is in it."""
        place, vault, passphrase = self._place, self._vault, self.form.passphrase.text()
        if place is None or not self._is_typed():
            return
        self._start(
            lambda: self.tr("Reading every state…"),
            lambda report: restoring.look_inside(place, passphrase, vault, report=report),
            self._told,
        )

    def restore_into(self, folder: Path) -> None:
        """Make a vault of the chosen state in a folder the person pointed at, or in a new one there."""
        place, state, name = self._place, self.form.states.state, self.tr("Home papers")
        if place is None:
            return

        def job(report: Report) -> Path:
            home = places.home_in(folder, name)
            restoring.restore_into_new(place, home, state, report=report)
            return home

        self._start(
            lambda: self.tr("Bringing back and checking…"), job, lambda home: self.restored.emit(home, "")
        )

    def replace(self) -> None:
        """Put the chosen state in the place of what is in the vault."""
        place, vault, state = self._place, self._vault, self.form.states.state
        passphrase = self.form.passphrase.text()
        if place is None or vault is None or not self._is_typed():
            return
        self._start(
            lambda: self.tr("Bringing back and checking…"),
            lambda report: restoring.restore_records(vault, place, passphrase, state, report=report),
            self._replaced,
        )

    # looking

    def _offer(self, found: list[Path]) -> None:
        """Take the first backup found, and offer the others."""
        self._is_looking = False
        empty(self.form.found_rows)
        for place in found if len(found) > 1 else ():
            link = QPushButton(breakable(str(place)))
            link.setObjectName("restoring_found")
            link.setProperty("kind", "link")
            link.setIcon(icon("folder-open", "accent"))
            link.clicked.connect(partial(self.choose, place))
            self.form.found_rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if found and self._place is None:
            self.choose(found[0])
        self._show()

    def _looked(self, place: Path, seen: _Seen) -> None:
        if place != self._place:  # another was chosen meanwhile
            return
        self._is_looking = False
        if not seen.backup.is_whole:
            self._not_looked(Known(Failure.BACKUP_NONE))
            return
        form = self.form
        form.strip.clear()
        self._seen = seen
        form.states.show_states(seen.backup.generations)
        goal = form.in_place if seen.may_replace and self._is_damaged else form.into_new
        goal.setChecked(True)
        self._show()
        announce(form.place, f"{form.place.text()} {form.opens_with.text()}")

    def _not_looked(self, known: Known) -> None:
        self._is_looking, self._seen = False, None
        self.form.states.clear()
        self._failed(known)
        self._show()

    def _told(self, found: tuple[Inside, ...]) -> None:
        self.form.states.tell(found)
        self._see(self.form.which_card)
        announce(self.form.states, " ".join(choice.text() for choice in self.form.states.choices))

    # showing

    def _show(self) -> None:
        form, seen = self.form, self._seen
        form.place.setText(self._place_words())
        form.opens_with.setText(self._opens_with())
        form.opens_with.setVisible(seen is not None)
        form.found.setVisible(form.found_rows.count() > 0)
        for card in (form.which_card, form.where_card):
            card.setVisible(seen is not None)
        form.in_place_row.setVisible(seen is not None and seen.may_replace)
        self._show_goal()
        tab_as_read(form.languages, form.from_card, form.which_card, form.where_card, form.foot)

    def _show_goal(self) -> None:
        form = self.form
        text = self.tr("Bring back into the vault")
        if form.into_new.isChecked():
            text = self.tr("Choose the new folder…")
        form.go.setText(text)
        form.go.setVisible(self._seen is not None)

    def _place_words(self) -> str:
        if self._place is not None:
            return breakable(str(self._place))
        if self._is_looking:
            return self.tr("Looking for backups…")
        return self.tr("None was found. Plug in its stick, then choose its folder.")

    def _opens_with(self) -> str:
        seen = self._seen
        if seen is None:
            return ""
        backup = seen.backup
        made = moment_text(backup.made.astimezone()) if backup.made is not None else "…"
        if backup.is_ours is False:
            return self.tr("It belongs to another vault, so it can only go into a folder of its own.")
        if backup.has_present_keys:
            return self.tr("Made {moment}. It opens with your present passphrase and recovery code.").format(
                moment=made
            )
        text = self.tr("Made {moment}. It opens with the passphrase and recovery code of that day.")
        return text.format(moment=made)

    # asking

    def _ask_which(self) -> None:
        start = self._place.parent if self._place is not None else None
        folder = file_dialogs.folder(self, self.tr("Choose the folder of a backup"), start)
        if folder is not None:
            self.choose(folder)

    def _go(self) -> None:
        if self.form.in_place.isChecked():
            self.replace()
            return
        start = self._vault.parent if self._vault is not None else None
        folder = file_dialogs.folder(self, self.tr("Choose where the new folder will stand"), start)
        if folder is not None:
            self.restore_into(folder)

    def _is_typed(self) -> bool:
        if not self.form.passphrase.text():
            self._failed(Known(Failure.PASSPHRASE_EMPTY))
            return False
        return True

    # jobs

    def _start(self, said: Callable[[], str], job: Callable[[Report], T], done: Callable[[T], None]) -> None:
        if self._task is not None:
            return
        self.form.strip.clear()
        self._busy(True)
        self.form.progress.begin(said)

        def ended(result: T) -> None:
            self._end()
            done(result)

        self._task = self._runner.start(
            job,
            done=ended,
            failed=self._failed,
            progressed=self.form.progress.progress,
            cancelled=self._stopped,
        )

    def _replaced(self, kept_as: str) -> None:
        self.form.passphrase.clear()
        self.restored.emit(self._vault, kept_as)

    def _failed(self, known: Known) -> None:
        self._end()
        self.form.strip.show_known(known)
        if known.kind in (Failure.PASSPHRASE_EMPTY, Failure.PASSPHRASE_WRONG):
            self.form.passphrase.select_all()
        self._see(self.form.strip)

    def _stopped(self) -> None:
        self._end()
        self.form.strip.show_message(
            lambda: (self.tr("Stopped"), self.tr("Nothing of yours was changed. Begin again any time.")),
            Tone.INFO,
        )

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _end(self) -> None:
        self._task = None
        self.form.progress.end()
        self._busy(False)

    def _busy(self, busy: bool) -> None:
        form = self.form
        for part in (form.from_card, form.which_card, form.where_card):
            part.setEnabled(not busy)
        form.buttons.setVisible(not busy)  # the room is the progress's
        if busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # not on Stop: a second Enter would stop it

    def _see(self, widget: QWidget) -> None:
        QTimer.singleShot(0, self, partial(self.form.scroll.ensureWidgetVisible, widget))

    def _back(self) -> None:
        self.form.passphrase.clear()
        self.back_wanted.emit()
