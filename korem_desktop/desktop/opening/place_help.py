"""What is said of the folder to be unlocked: that it is a backup, that one helps, that it is remembered."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from korem_desktop.casework import places
from korem_desktop.casework.opening import OpenVault
from korem_desktop.desktop.running import Runner
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import words
from korem_desktop.failures import Known

_PAUSE = 300  # milliseconds after the last key in the folder's field


class PlaceHelp(QWidget):
    """Stands below the folder's field.

    ``restoring_wanted(vault, backup, is_damaged)`` asks for the page that brings back from a backup, each
    folder None where none is known; ``offered(bool)`` says whether there is a button for it;
    ``failed(Known)`` says why a list is not kept.
    """

    restoring_wanted = Signal(object, object, bool)
    offered = Signal(bool)
    failed = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._folder: Path | None = None
        self._is_backup = self._is_damaged = False
        self._text = words()
        self._text.setObjectName("backup_said")
        self._restore = QPushButton(self)
        self._restore.setObjectName("button_restore")
        self._restore.setProperty("kind", "secondary")
        self._restore.clicked.connect(self.want_backup)
        self._remember = QCheckBox(self)
        self._remember.setObjectName("remember_place")
        self._remember.clicked.connect(self._keep)
        self._hint = words(role="hint")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._text)
        rows.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._remember)
        rows.addWidget(self._hint)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        self.retranslate()
        self._show()

    def begin(self) -> None:
        """See whether a list of places is kept."""
        self._runner.start(lambda _: places.kept_list() is not None, done=self._remember.setChecked)

    def offer_list(self, offered: bool) -> None:
        """Show the box that keeps the place, or not: after a lock it would stand in the way."""
        self._remember.setVisible(offered)
        self._hint.setVisible(offered)

    def follow(self, folder: Path | None) -> None:
        """Look at another folder, once no more is typed; None for none."""
        if folder != self._folder:
            self._folder, self._is_backup, self._is_damaged = folder, False, False
            self._show()
        self._pause.start()

    def remember(self, opened: OpenVault) -> None:
        """Put a vault that was opened first on the list, where one is kept."""
        folder = opened.folder
        self._runner.start(lambda _: places.remember(folder), done=lambda _: None)

    def offer_backup(self) -> None:
        """Say that what is damaged here can come back from a backup, the focus on the way there."""
        self._is_damaged = True
        self._show()
        self._restore.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text anew."""
        said = self.tr("If you have a backup, what was written can come back from it.")
        if self._is_backup:
            said = self.tr(
                "This is a backup. To go on working, bring it back into a new folder first: what is written "
                "in the backup itself stays there."
            )
        self._text.setText(said)
        self._restore.setText(self.tr("Bring back from a backup…"))
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

    # the backup

    def _look(self) -> None:
        folder = self._folder
        if folder is not None:
            self._runner.start(lambda _: (folder, places.is_backup(folder)), done=self._seen)

    def _seen(self, found: tuple[Path, bool]) -> None:
        folder, is_backup = found
        if folder != self._folder or is_backup == self._is_backup:
            return
        self._is_backup = is_backup
        self._show()
        if is_backup:
            announce(self._text, self._text.text())

    def _show(self) -> None:
        self.retranslate()
        for part in (self._text, self._restore):
            part.setVisible(self._is_backup or self._is_damaged)
        self.offered.emit(self._is_backup or self._is_damaged)

    def want_backup(self) -> None:
        """Ask for the page that brings back from a backup, with what is known of the folder."""
        if self._is_backup:
            self.restoring_wanted.emit(None, self._folder, False)
        else:
            self.restoring_wanted.emit(self._folder, None, self._is_damaged)

    # the list

    def _keep(self, wanted: bool) -> None:
        folder = [self._folder] if self._folder is not None else []
        job = partial(places.keep_list, folder) if wanted else places.drop_list
        self._runner.start(lambda _: job(), done=lambda _: None, failed=self._not_kept)

    def _not_kept(self, known: Known) -> None:
        self._remember.setChecked(not self._remember.isChecked())
        self.failed.emit(known)
