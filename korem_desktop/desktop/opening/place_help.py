"""What is said of the folder to be unlocked: that it is a backup, and whether its place is remembered."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from korem_desktop.casework import places, restoring
from korem_desktop.casework.opening import OpenVault
from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop.running import Runner, Task
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.progress_strip import ProgressStrip
from korem_desktop.desktop.widgets.scroll_page import words
from korem_desktop.failures import Known
from korem_desktop.progress import Report

_PAUSE = 300  # milliseconds after the last key in the folder's field


class PlaceHelp(QWidget):
    """Stands below the folder's field.

    ``restored(Path)`` names the new vault that was made of a backup, ``failed(Known)`` why none was.
    """

    restored = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._folder = Path()
        self._task: Task | None = None
        self._is_restored = False
        self._text = words()
        self._text.setObjectName("backup_said")
        self._restore = QPushButton(self)
        self._restore.setObjectName("button_restore")
        self._restore.setProperty("kind", "secondary")
        self._restore.clicked.connect(self._ask_where)
        self._progress = ProgressStrip(self)
        self._progress.stopped.connect(self._stop)
        self._remember = QCheckBox(self)
        self._remember.setObjectName("remember_place")
        self._remember.clicked.connect(self._keep)
        self._hint = words(role="hint")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._text)
        rows.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._progress)
        rows.addWidget(self._remember)
        rows.addWidget(self._hint)
        for part in (self._text, self._restore):
            part.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        self.retranslate()

    def begin(self) -> None:
        """See whether a list of places is kept."""
        self._runner.start(lambda _: places.kept_list() is not None, done=self._remember.setChecked)

    def offer_list(self, offered: bool) -> None:
        """Show the box that keeps the place, or not: after a lock it would stand in the way."""
        self._remember.setVisible(offered)
        self._hint.setVisible(offered)

    def follow(self, folder: Path) -> None:
        """Look at another folder, once no more is typed."""
        self._folder = folder
        self._pause.start()

    def remember(self, opened: OpenVault) -> None:
        """Put a vault that was opened first on the list, where one is kept."""
        folder = opened.folder
        self._runner.start(lambda _: places.remember(folder), done=lambda _: None)

    def restore_into(self, folder: Path) -> None:
        """Make a vault of the backup in a folder the person pointed at, or in a new one there."""
        if self._task is not None:
            return
        backup, name = self._folder, self.tr("Home papers")

        def job(report: Report) -> Path:
            home = places.home_in(folder, name)
            restoring.restore_into_new(backup, home, report=report)
            return home

        self._restore.setEnabled(False)
        self._progress.begin(lambda: self.tr("Restoring and reading back…"))
        self._task = self._runner.start(
            job,
            done=self._done,
            failed=self._refused,
            progressed=self._progress.progress,
            cancelled=self._ended,
        )

    def retranslate(self) -> None:
        """Set every text anew."""
        said = self.tr(
            "This is a backup. To go on working, restore it into a new folder first: what is written in the "
            "backup itself stays there."
        )
        if self._is_restored:
            said = self.tr("Restored. The new folder opens with the passphrase of the backup.")
        self._text.setText(said)
        self._restore.setText(self.tr("Restore into a new folder…"))
        self._remember.setText(self.tr("Remember where it is"))
        hint = self.tr(
            "Only the place of the folder is kept, in a small file on this computer; anyone who looks there "
            "can see it."
        )
        self._hint.setText(hint)
        self._remember.setAccessibleDescription(hint)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop what is under way when the page is left; done again, it goes on where it stopped."""
        if not event.spontaneous():
            self._stop()
        super().hideEvent(event)

    # the backup

    def _look(self) -> None:
        folder = self._folder
        self._runner.start(lambda _: (folder, places.is_backup(folder)), done=self._seen)

    def _seen(self, found: tuple[Path, bool]) -> None:
        folder, is_backup = found
        if folder == self._folder and self._task is None:  # else another was chosen meanwhile
            self._show(is_backup)

    def _show(self, is_backup: bool) -> None:
        was_shown = self._restore.isVisible()
        self._is_restored = self._is_restored and not is_backup
        self.retranslate()
        self._text.setVisible(is_backup or self._is_restored)
        self._restore.setVisible(is_backup)
        if is_backup and not was_shown:
            announce(self._text, self._text.text())

    def _ask_where(self) -> None:
        start = self._folder.parent
        folder = file_dialogs.folder(self, self.tr("Choose where the restored folder will stand"), start)
        if folder is not None:
            self.restore_into(folder)

    def _done(self, home: Path) -> None:
        self._ended()
        self._is_restored = True
        self.restored.emit(home)
        self._folder = home
        self._show(False)
        announce(self._text, self._text.text())

    def _refused(self, known: Known) -> None:
        self._ended()
        self.failed.emit(known)

    def _ended(self) -> None:
        self._task = None
        self._progress.end()
        self._restore.setEnabled(True)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    # the list

    def _keep(self, wanted: bool) -> None:
        folder = [self._folder] if self._folder != Path() else []
        job = partial(places.keep_list, folder) if wanted else places.drop_list
        self._runner.start(lambda _: job(), done=lambda _: None, failed=self._not_kept)

    def _not_kept(self, known: Known) -> None:
        self._remember.setChecked(not self._remember.isChecked())
        self.failed.emit(known)
