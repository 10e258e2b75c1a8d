"""Unlocking: which folder, and the passphrase or the recovery code."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from korem_desktop.casework import opening, recovery
from korem_desktop.desktop._forms.unlock import Ui_Unlock
from korem_desktop.desktop.handing_over import Reason
from korem_desktop.desktop.opening.code_entry import CodeEntry
from korem_desktop.desktop.opening.place_help import PlaceHelp
from korem_desktop.desktop.opening.place_row import PlaceRow
from korem_desktop.desktop.opening.typed_hint import TypedHint
from korem_desktop.desktop.running import Runner, Task
from korem_desktop.desktop.widgets.message_strip import Tone, announce
from korem_desktop.desktop.widgets.tab_order import tab_as_read
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from korem_desktop.progress import Report

_ABOUT_THE_FOLDER = frozenset({Failure.NOT_A_VAULT, Failure.FOLDER_MISSING, Failure.NO_PERMISSION})
_FROM_A_BACKUP = frozenset(
    {Failure.RECORDS_DAMAGED, Failure.RECORDS_MISSING, Failure.KEYS_DAMAGED, Failure.KEYS_MISSING}
)


class Unlock(QWidget):
    """Asks for the passphrase of a folder; ``unlocked(OpenVault)`` when it fits.

    ``restoring_wanted(vault, backup, is_damaged)`` asks for the page that brings back from a backup.
    """

    unlocked = Signal(object)
    restoring_wanted = Signal(object, object, bool)
    back_wanted = Signal()
    language_wanted = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: Task | None = None
        self._given_up = False
        self._locked: Reason | None = None
        self._practice_passphrase = ""
        self.ui = Ui_Unlock()
        self.ui.setupUi(self)
        ui = self.ui
        self._place = PlaceRow(ui.folder, ui.button_choose, ui.found, ui.found_rows, self)
        self._place.chosen.connect(self._chosen)
        self._help = PlaceHelp(runner)
        self._help.restoring_wanted.connect(self.restoring_wanted)
        self._help.failed.connect(ui.strip.show_known)
        self.unlocked.connect(self._help.remember)
        ui.card_where_rows.addWidget(self._help)
        self.setTabOrder(ui.button_choose, self._help)
        ui.folder.textChanged.connect(self._follow)
        self._hint = TypedHint()
        self._hint.wanted.connect(self._try)
        rows = ui.card_passphrase_rows
        rows.insertWidget(rows.indexOf(ui.passphrase) + 1, self._hint)
        self._code = CodeEntry(ui.card_passphrase)
        self._code.submitted.connect(self._unlock)
        ui.words.insertWidget(ui.words.indexOf(ui.card_passphrase) + 1, self._code)
        self._backups = QPushButton(self)  # below all: it is needed least of all
        self._backups.setObjectName("link_restore")
        self._backups.setProperty("kind", "link")
        self._backups.clicked.connect(self._help.want_backup)
        self._help.offered.connect(self._offer_backups)
        ui.words.insertWidget(ui.words.indexOf(self._code) + 1, self._backups, 0, Qt.AlignmentFlag.AlignLeft)
        tab_as_read(ui.card_where, ui.card_passphrase, self._code, self._backups, ui.footer)
        ui.passphrase.changed.connect(self._hint.put_away)
        ui.passphrase.submitted.connect(self._unlock)
        ui.button_unlock.clicked.connect(self._unlock)
        ui.button_back.clicked.connect(self._back)
        ui.progress.stopped.connect(self._give_up)
        ui.languages.chosen.connect(self.language_wanted)
        self.retranslate()

    def begin_at(self, folder: Path | None, reason: Reason | None, practice: str) -> None:
        """Begin at a folder if one is known; say why, and fill in a passphrase that is no secret."""
        self._locked = reason
        self._help.offer_list(reason is None)
        self._offer_backups(False)
        self._practice_passphrase = practice
        if folder is not None:
            self._place.set_path(folder)
        if practice:
            self.ui.passphrase.set_text(practice)
        self.retranslate()

    def enter(self) -> None:
        """Look for vaults where no folder is known yet, and put the cursor into the passphrase."""
        self._help.begin()
        if self._place.is_empty():
            self._runner.start(lambda _: opening.found_vaults(), done=self._found, failed=lambda _: None)
        self.ui.passphrase.setFocus()
        see = partial(self.ui.scroll.ensureWidgetVisible, self.ui.passphrase)
        QTimer.singleShot(0, self, see)  # with large letters it may lie below the window's edge

    def say(self, known: Known) -> None:
        """Show a failure, and where a backup can help, the way to it."""
        self.ui.strip.show_known(known)
        if known.kind in _FROM_A_BACKUP:
            self._help.offer_backup()

    def take_restored(self, folder: Path, kept_as: str) -> None:
        """Say what came back from a backup; ``kept_as`` names the file that was replaced, "" for none."""
        self._help.follow(None)  # what was said of it holds no more
        self._place.set_path(folder)
        self._follow()
        self._locked = None
        self.retranslate()

        def said() -> tuple[str, str]:
            title = self.tr("It is back")
            if not kept_as:
                text = self.tr("The new folder is chosen below. It opens with the passphrase of the backup.")
                return title, text
            text = self.tr(
                "What was there before stays in the folder as “{name}”. Recordings added after the chosen "
                "state are there too: “Check” under “Safety” counts them as files not linked to anything."
            )
            return title, text.format(name=kept_as)

        self.ui.strip.show_message(said, Tone.GOOD)

    def set_language(self, language: Language) -> None:
        """Show which language is in use."""
        self.ui.languages.set_language(language)

    def retranslate(self) -> None:
        """Set the words that the form does not hold."""
        ui = self.ui
        ui.passphrase.set_name(ui.label_passphrase.text(), "passphrase")
        ui.folder.setAccessibleName(ui.label_folder.text())
        self._backups.setText(self.tr("Bring back from a backup…"))
        reasons = {
            Reason.BUTTON: self.tr("What you wrote is saved. Type the passphrase to go on where you were."),
            Reason.IDLE: self.tr(
                "Nobody used the program for a while, so it locked itself. What you wrote is saved. Type the "
                "passphrase to go on where you were."
            ),
            Reason.SLEEP: self.tr(
                "Locked because the computer went to sleep or its screen was locked. Everything was saved."
            ),
            Reason.MEDIUM: self.tr(
                "The stick or disk with your vault was taken out. Put it back, then type the passphrase: "
                "what you typed last will be saved."
            ),
            Reason.UNSAVED: self.tr(
                "The program is locked. Something typed last may not have been saved: look at it after "
                "opening."
            ),
            Reason.CLOSED: self.tr(
                "The window was closed before everything was saved. Plug the stick in again if it was taken "
                "out, then type the passphrase."
            ),
            Reason.FAULT: self.tr(
                "The program has begun again. Type the passphrase to go on where you were."
            ),
        }
        said = reasons.get(self._locked, "") if self._locked is not None else ""
        ui.title.setText(self.tr("Locked") if said else self.tr("Open what I saved"))
        ui.reason.setText(said)
        ui.reason.setVisible(bool(said))
        ui.practice_hint.setText(
            self.tr("This is the made-up case. Its passphrase is no secret: “%1”.").replace(
                "%1", self._practice_passphrase
            )
        )
        ui.practice_hint.setVisible(bool(self._practice_passphrase))

    def _offer_backups(self, is_offered: bool) -> None:
        """Show the way to the backups, unless a button says the same or the case was only locked."""
        self._backups.setHidden(is_offered or self._locked is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def _follow(self) -> None:
        self._help.follow(None if self._place.is_empty() else self._place.path())

    def _found(self, found: list[Path]) -> None:
        if found and self._place.is_empty():
            self._place.set_path(found[0])
        self._place.offer([(str(place), place) for place in found] if len(found) > 1 else ())

    def _chosen(self, folder: Path) -> None:
        self._place.set_path(folder)
        self.ui.strip.clear()
        self.ui.passphrase.setFocus()

    def _unlock(self) -> None:
        if self._code.is_shown:
            self._unlock_by_code()
        elif not self.ui.passphrase.text():
            self._failed(Known(Failure.PASSPHRASE_EMPTY))
        else:
            self._try((self.ui.passphrase.text(),))

    def _unlock_by_code(self) -> None:
        groups = self._code.fields.groups()
        try:
            recovery.parse(groups)
        except Known as known:
            self._failed(known)
            return
        self._start(lambda folder, report: recovery.unlock_by_code(folder, groups, report=report))

    def _try(self, passphrases: tuple[str, ...]) -> None:
        """Try passphrases one after another: the one typed, or what its keys give elsewhere."""

        def unlock(folder: Path, report: Report) -> opening.OpenVault:
            for passphrase in passphrases[:-1]:
                try:
                    return opening.unlock(folder, passphrase, report=report)
                except Known as known:
                    if known.kind is not Failure.PASSPHRASE_WRONG:
                        raise
            return opening.unlock(folder, passphrases[-1], report=report)

        self._start(unlock)

    def _start(self, unlock: Callable[[Path, Report], opening.OpenVault]) -> None:
        if self._task is not None:
            return
        if self._place.is_empty():
            self._failed(Known(Failure.FOLDER_MISSING))
            return
        folder = self._place.path()
        self._given_up = False
        self.ui.strip.clear()
        self._busy(True)
        self.ui.progress.begin(lambda: self.tr("Checking the passphrase. It takes a moment on purpose."))
        self._task = self._runner.start(
            lambda report: unlock(folder, report),
            done=self._opened,
            failed=self._failed,
            progressed=self.ui.progress.progress,
            cancelled=self._given_back,
        )

    def _opened(self, opened: opening.OpenVault) -> None:
        given_up = self._given_up
        self._stopped()
        if given_up:  # asked to stop when the passphrase had already fitted
            self._runner.start(lambda _: opened.close(), done=lambda _: None)
            self._enter_secret()
            return
        self.ui.passphrase.clear()
        self._code.put_away()
        self.unlocked.emit(opened)

    def _failed(self, known: Known) -> None:
        self._stopped()
        self.say(known)
        if known.kind in _FROM_A_BACKUP:
            return
        if known.kind in _ABOUT_THE_FOLDER:
            self.ui.folder.setFocus()
            return
        self._enter_secret()
        if known.kind is Failure.PASSPHRASE_WRONG:
            said = self._hint.tell(self.ui.passphrase.text())
            if said:
                announce(self._hint, said)
            QTimer.singleShot(0, self, partial(self.ui.scroll.ensureWidgetVisible, self._hint))

    def _give_up(self) -> None:
        self._given_up = True
        if self._task is not None:
            self._task.cancel()

    def _given_back(self) -> None:
        self._stopped()
        self._enter_secret()

    def _enter_secret(self) -> None:
        """Put the cursor where the passphrase or the code is typed."""
        if self._code.is_shown:
            self._code.fields.enter()
        else:
            self.ui.passphrase.select_all()

    def _stopped(self) -> None:
        self._task = None
        self.ui.progress.end()
        self._busy(False)

    def _busy(self, busy: bool) -> None:
        ui = self.ui
        cards = (ui.card_where, ui.card_passphrase, self._code, self._backups)
        for widget in (*cards, ui.button_unlock, ui.button_back):
            widget.setEnabled(not busy)
        for button in (ui.button_unlock, ui.button_back):  # the room is the progress's
            button.setVisible(not busy)
        if busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # not on Stop: a second Enter would stop it

    def _back(self) -> None:
        self.ui.passphrase.clear()
        self._code.put_away()
        self.back_wanted.emit()
