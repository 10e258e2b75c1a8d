"""Making the locked folder: where, and with which passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from korem_desktop.casework import opening
from korem_desktop.desktop._forms.new_vault import Ui_NewVault
from korem_desktop.desktop.opening.place_row import PlaceRow
from korem_desktop.desktop.running import Runner, Task
from korem_desktop.desktop.sentences import sentence, title
from korem_desktop.failures import Failure, Known


class NewVault(QWidget):
    """Asks for a folder and a passphrase typed twice; ``made(OpenVault)`` when both are there."""

    made = Signal(object)
    back_wanted = Signal()

    def __init__(self, runner: Runner, *, practice: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._practice = practice
        self._task: Task | None = None
        self.ui = Ui_NewVault()
        self.ui.setupUi(self)
        ui = self.ui
        self._place = PlaceRow(ui.folder, ui.button_choose, ui.sticks, ui.sticks_rows, self)
        self._place.chosen.connect(self._chosen)
        ui.synced_too.hide()
        ui.problem_again.hide()
        ui.folder.textEdited.connect(lambda: ui.synced_too.hide())
        ui.passphrase.changed.connect(self._look)
        ui.again.changed.connect(self._look)
        ui.passphrase.submitted.connect(ui.again.setFocus)
        ui.again.submitted.connect(self._make)
        ui.button_create.clicked.connect(self._make)
        ui.button_back.clicked.connect(self._back)
        ui.progress.stopped.connect(self._stop)
        self.retranslate()

    def enter(self) -> None:
        """Start afresh: no passphrase, a folder proposed, the cursor in the passphrase."""
        self.ui.strip.clear()
        self.ui.passphrase.clear()
        self.ui.again.clear()
        self.ui.problem_again.hide()
        self.ui.passphrase.setFocus()
        name = self.tr("Home papers")

        def look(report: object) -> tuple[Path, list[tuple[str, Path]]]:
            del report
            sticks = [(place.name or str(place), place) for place in opening.removable_media()]
            return opening.proposed_home(name), [(label, opening.home_in(at, name)) for label, at in sticks]

        self._runner.start(look, done=self._propose, failed=lambda _: None)

    def retranslate(self) -> None:
        """Set the words that the form does not hold."""
        self.ui.passphrase.set_name(self.ui.label_passphrase.text(), "passphrase")
        self.ui.again.set_name(self.ui.label_again.text(), "passphrase_again")
        self.ui.folder.setAccessibleName(self.ui.label_folder.text())
        self.ui.hint_passphrase.setText(
            self.tr(
                "At least %1 characters. Four or more ordinary words with spaces are easy to remember and "
                "hard to guess. Not a birthday, a name or a phone number."
            ).replace("%1", str(opening.SHORTEST_PASSPHRASE))
        )
        self.ui.problem_again.setText(self.tr("The two do not match yet."))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def _propose(self, found: tuple[Path, list[tuple[str, Path]]]) -> None:
        home, sticks = found
        if self._place.is_empty():
            self._place.set_path(home)
        self._place.offer([(self.tr("On the stick: %1").replace("%1", label), at) for label, at in sticks])

    def _chosen(self, folder: Path) -> None:
        self.ui.synced_too.hide()
        name = self.tr("Home papers")
        self._runner.start(
            lambda _: opening.home_in(folder, name), done=self._place.set_path, failed=self._failed
        )

    def _look(self) -> None:
        first, again = self.ui.passphrase.text(), self.ui.again.text()
        # Said only once the second is as long: nobody is told to be wrong while still typing.
        self.ui.problem_again.setVisible(len(again) >= len(first) > 0 and again != first)

    def _make(self) -> None:
        if self._task is not None:
            return
        ui = self.ui
        passphrase, again = ui.passphrase.text(), ui.again.text()
        try:
            if self._place.is_empty():
                raise Known(Failure.FOLDER_MISSING)
            opening.check_passphrase(passphrase)
        except Known as known:
            self._failed(known)
            return
        if passphrase != again:
            ui.problem_again.show()
            ui.strip.show_message(
                self.tr("The two passphrases differ"),
                self.tr("Type the same passphrase into both fields; “Show” lets you see what you type."),
            )
            ui.again.select_all()
            return
        folder, practice, synced_too = self._place.path(), self._practice, ui.synced_too.isChecked()
        ui.strip.clear()
        self._busy(True)
        ui.progress.begin(
            self.tr("Making the lock. It takes some seconds on purpose: guessing takes as long.")
        )
        self._task = self._runner.start(
            lambda report: opening.create(
                folder, passphrase, practice=practice, synced_too=synced_too, report=report
            ),
            done=self._made,
            failed=self._failed,
            progressed=ui.progress.progress,
            cancelled=self._stopped,
        )

    def _made(self, opened: opening.OpenVault) -> None:
        self._stopped()
        self.ui.passphrase.clear()
        self.ui.again.clear()
        self.made.emit(opened)

    def _failed(self, known: Known) -> None:
        self._stopped()
        self.ui.strip.show_message(title(known), sentence(known))
        match known.kind:
            case Failure.PASSPHRASE_EMPTY | Failure.PASSPHRASE_TOO_SHORT | Failure.PASSPHRASE_TOO_LONG:
                self.ui.passphrase.select_all()
            case Failure.FOLDER_SYNCED:
                self.ui.synced_too.setChecked(False)
                self.ui.synced_too.show()
                self.ui.folder.setFocus()
            case _:
                self.ui.folder.setFocus()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _stopped(self) -> None:
        self._task = None
        self.ui.progress.end()
        self._busy(False)

    def _busy(self, busy: bool) -> None:
        ui = self.ui
        for widget in (ui.card_where, ui.card_passphrase, ui.button_create, ui.button_back):
            widget.setEnabled(not busy)

    def _back(self) -> None:
        self.ui.passphrase.clear()
        self.ui.again.clear()
        self.back_wanted.emit()
