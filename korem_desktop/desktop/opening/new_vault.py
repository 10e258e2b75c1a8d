"""Making a vault in three short steps: where, with which passphrase, and what to remember."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from korem_desktop.casework import opening
from korem_desktop.desktop._forms.new_vault import Ui_NewVault
from korem_desktop.desktop.keys.proposed_words import ProposedWords
from korem_desktop.desktop.keys.strength_line import StrengthLine
from korem_desktop.desktop.opening.place_row import PlaceRow
from korem_desktop.desktop.running import Runner, Task
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.tab_order import tab_as_read
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language

WHERE, PASSPHRASE, REMEMBER = range(3)
"""The steps, in order."""

_ABOUT_THE_PASSPHRASE = frozenset(
    {Failure.PASSPHRASE_EMPTY, Failure.PASSPHRASE_TOO_SHORT, Failure.PASSPHRASE_TOO_LONG}
)


class NewVault(QWidget):
    """Asks for a folder and a passphrase typed twice; ``made(OpenVault)`` when both are there.

    ``watched`` says that somebody else may look at this computer: a stick is then proposed, if one is in.
    """

    made = Signal(object)
    back_wanted = Signal()
    language_wanted = Signal(object)

    def __init__(
        self,
        runner: Runner,
        *,
        practice: bool = False,
        watched: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._practice = practice
        self._watched = watched
        self._task: Task | None = None
        self.step = WHERE
        self.ui = Ui_NewVault()
        self.ui.setupUi(self)
        ui = self.ui
        self._pages = (ui.step_where, ui.step_passphrase, ui.step_remember)
        self._place = PlaceRow(ui.folder, ui.button_choose, ui.sticks, ui.sticks_rows, self)
        self._place.chosen.connect(self._chosen)
        self._strength = StrengthLine(runner)
        self._proposed = ProposedWords()
        self._proposed.taken.connect(self._take_words)
        rows = ui.card_passphrase_rows
        rows.insertWidget(rows.indexOf(ui.passphrase) + 1, self._strength)
        rows.addWidget(self._proposed)
        tab_as_read(ui.card_passphrase, ui.footer)
        ui.synced_too.hide()
        ui.problem_again.hide()
        ui.folder.textEdited.connect(self._forget_sync)
        ui.folder.returnPressed.connect(self._next)
        ui.passphrase.changed.connect(self._look)
        ui.again.changed.connect(self._look)
        ui.passphrase.submitted.connect(ui.again.setFocus)
        ui.again.submitted.connect(self._next)
        ui.button_next.clicked.connect(self._next)
        ui.button_create.clicked.connect(self._make)
        ui.button_back.clicked.connect(self._back)
        ui.progress.stopped.connect(self._stop)
        ui.languages.chosen.connect(self.language_wanted)
        self._show(WHERE)

    def enter(self) -> None:
        """Start afresh: no passphrase, a folder proposed, the focus on going on from it."""
        self.ui.strip.clear()
        self._forget_passphrase()
        self.ui.problem_again.hide()
        self._go(WHERE)
        name = self.tr("Home papers")

        def look(report: object) -> tuple[Path, list[tuple[str, Path]]]:
            del report
            sticks = [(place.name or str(place), place) for place in opening.removable_media()]
            return opening.proposed_home(name), [(label, opening.home_in(at, name)) for label, at in sticks]

        self._runner.start(look, done=self._propose, failed=lambda _: None)

    def set_language(self, language: Language) -> None:
        """Show which language is in use."""
        self.ui.languages.set_language(language)

    def retranslate(self) -> None:
        """Set the words that the form does not hold."""
        ui = self.ui
        ui.passphrase.set_name(ui.label_passphrase.text(), "passphrase")
        ui.again.set_name(ui.label_again.text(), "passphrase_again")
        ui.folder.setAccessibleName(ui.label_folder.text())
        place = self.tr("A place for what you write: step %1 of 3")
        ui.step.setText(place.replace("%1", str(self.step + 1)))
        ui.hint_passphrase.setText(
            self.tr(
                "At least %1 characters. Four or more ordinary words with spaces are easy to remember and "
                "hard to guess. Not a birthday, a name or a phone number."
            ).replace("%1", str(opening.SHORTEST_PASSPHRASE))
        )
        ui.problem_again.setText(self.tr("The two do not match yet."))
        ui.hint_watched.setText(
            self.tr("This computer is not yours alone: a stick that you carry with you is the better place.")
        )
        ui.hint_watched.setVisible(self._watched)
        ui.remember_where_text.setText(
            self.tr("In this folder: %1. Move it or copy it only as a whole.").replace(
                "%1", _breakable(self._place.path())
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    # -- from step to step

    def _show(self, step: int) -> None:
        ui = self.ui
        self.step = step
        for number, page in enumerate(self._pages):
            page.setVisible(number == step)
        ui.button_next.setVisible(step != REMEMBER)
        ui.button_create.setVisible(step == REMEMBER)
        self.retranslate()

    def _go(self, step: int) -> None:
        """Show a step, put the focus where it begins, and say what it is about."""
        ui = self.ui
        self._show(step)
        ui.scroll.verticalScrollBar().setValue(0)
        titles = (ui.title_where, ui.title_passphrase, ui.title_remember)
        starts: tuple[QWidget, ...] = (ui.button_next, ui.passphrase, ui.button_create)
        starts[step].setFocus(Qt.FocusReason.TabFocusReason)
        if step == PASSPHRASE:  # with large letters it may lie below the window's edge
            QTimer.singleShot(0, self, partial(ui.scroll.ensureWidgetVisible, ui.passphrase))
        spoken = [ui.step.text(), titles[step].text()]
        if step == WHERE:
            spoken.append(ui.promise.text())
        if step == REMEMBER:
            texts = (
                ui.remember_passphrase_text,
                ui.remember_code_text,
                ui.remember_where_text,
                ui.remember_open_text,
            )
            spoken += [text.text() for text in texts]
        announce(self, " ".join(spoken))

    def _next(self) -> None:
        if self._task is not None:
            return
        if self.step == WHERE:
            self._leave_where()
        elif self.step == PASSPHRASE and self._is_passphrase_fit():
            self.ui.strip.clear()
            self._go(REMEMBER)

    def _leave_where(self) -> None:
        if self._place.is_empty():
            self._failed(Known(Failure.FOLDER_MISSING))
            return
        if self.ui.synced_too.isChecked():
            self.ui.strip.clear()
            self._go(PASSPHRASE)
            return
        folder = self._place.path()
        self._busy(True)
        self._task = self._runner.start(
            lambda _: opening.sync_service(folder), done=self._looked_for_sync, failed=self._failed
        )

    def _looked_for_sync(self, service: str) -> None:
        self._stopped()
        if service:
            self._failed(Known(Failure.FOLDER_SYNCED, service=service))
        else:
            self.ui.strip.clear()
            self._go(PASSPHRASE)

    def _is_passphrase_fit(self) -> bool:
        """Return whether both fields hold the same fit passphrase; say what is wrong where they do not."""
        ui = self.ui
        passphrase, again = ui.passphrase.text(), ui.again.text()
        try:
            opening.check_passphrase(passphrase)
        except Known as known:
            self._failed(known)
            return False
        if passphrase == again:
            return True
        if self.step != PASSPHRASE:
            self._show(PASSPHRASE)
        ui.problem_again.show()
        ui.strip.show_message(self._that_they_differ)
        ui.again.select_all()
        return False

    def _that_they_differ(self) -> tuple[str, str]:
        return (
            self.tr("The two passphrases differ"),
            self.tr("Type the same passphrase into both fields; “Show” lets you see what you type."),
        )

    def _back(self) -> None:
        self.ui.strip.clear()
        if self.step != WHERE:
            self._go(self.step - 1)
            return
        self._forget_passphrase()
        self.back_wanted.emit()

    # -- where

    def _propose(self, found: tuple[Path, list[tuple[str, Path]]]) -> None:
        home, sticks = found
        if self._place.is_empty():
            self._place.set_path(sticks[0][1] if self._watched and sticks else home)
        places = [(self.tr("On the stick: %1").replace("%1", label), at) for label, at in sticks]
        if sticks:
            places.insert(0, (self.tr("On this computer"), home))
        self._place.offer(places)

    def _chosen(self, folder: Path) -> None:
        self._forget_sync()
        name = self.tr("Home papers")
        self._runner.start(
            lambda _: opening.home_in(folder, name), done=self._place.set_path, failed=self._failed
        )

    def _forget_sync(self) -> None:
        self.ui.synced_too.setChecked(False)
        self.ui.synced_too.hide()

    # -- the passphrase

    def _look(self) -> None:
        first, again = self.ui.passphrase.text(), self.ui.again.text()
        self._strength.follow(first)
        # Said only once the second is as long: nobody is told to be wrong while still typing.
        self.ui.problem_again.setVisible(len(again) >= len(first) > 0 and again != first)

    def _take_words(self, words: str) -> None:
        for field in (self.ui.passphrase, self.ui.again):
            field.set_text(words)
        self.ui.button_next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_passphrase(self) -> None:
        self.ui.passphrase.clear()
        self.ui.again.clear()
        self._strength.stop()
        self._proposed.put_away()

    # -- making it

    def _make(self) -> None:
        if self._task is not None:
            return
        ui = self.ui
        if self._place.is_empty():
            self._failed(Known(Failure.FOLDER_MISSING))
            return
        if not self._is_passphrase_fit():
            return
        folder, passphrase, synced_too = self._place.path(), ui.passphrase.text(), ui.synced_too.isChecked()
        self.ui.strip.clear()
        self._busy(True)
        for button in (ui.button_create, ui.button_back):  # the room is the progress's
            button.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # not on Stop: a second Enter would stop it
        ui.progress.begin(
            lambda: self.tr("Making the lock. It takes some seconds on purpose: guessing takes as long.")
        )
        make = partial(opening.create, folder, passphrase, practice=self._practice, synced_too=synced_too)
        self._task = self._runner.start(
            lambda report: make(report=report),
            done=self._made,
            failed=self._failed,
            progressed=ui.progress.progress,
            cancelled=self._stopped,
        )

    def _made(self, opened: opening.OpenVault) -> None:
        self._stopped()
        self._forget_passphrase()
        self.made.emit(opened)

    def _failed(self, known: Known) -> None:
        """Say what is wrong, on the step where it can be put right."""
        self._stopped()
        ui = self.ui
        about_passphrase = known.kind in _ABOUT_THE_PASSPHRASE
        self._show(PASSPHRASE if about_passphrase else WHERE)
        ui.strip.show_known(known)
        ui.scroll.verticalScrollBar().setValue(0)
        if about_passphrase:
            ui.passphrase.select_all()
            return
        if known.kind is Failure.FOLDER_SYNCED:
            ui.synced_too.setChecked(False)
            ui.synced_too.show()
        ui.folder.setFocus()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _stopped(self) -> None:
        was_making = not self.ui.progress.isHidden()
        self._task = None
        self.ui.progress.end()
        self._busy(False)
        self.ui.button_back.show()
        self._show(self.step)
        if was_making:
            self.ui.button_create.setFocus(Qt.FocusReason.OtherFocusReason)

    def _busy(self, busy: bool) -> None:
        """Let nothing be changed meanwhile; what there is to remember can be read on."""
        ui = self.ui
        for widget in (ui.step_where, ui.step_passphrase, ui.button_next, ui.button_create, ui.button_back):
            widget.setEnabled(not busy)


def _breakable(path: Path) -> str:
    """Return a path that a label may break after each of its folders."""
    return str(path).replace(os.sep, f"{os.sep}\u200b")
