"""One backup the vault knows of: where, how old, whether it is plugged in, and what can be done with it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from korem_desktop.casework.backups import Backup, KnownBackup
from korem_desktop.desktop.backups.ages import age_text
from korem_desktop.desktop.figures import breakable, moment_text
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.question_in_place import QuestionInPlace
from korem_desktop.desktop.widgets.scroll_page import words


class KnownRow(QFrame):
    """``lying`` is the backup as it was found in its place, None where nothing of ours is there now.

    ``keys`` is the generation of the vault's keys: a backup with others opens with an earlier passphrase.
    """

    update_wanted = Signal()
    files_wanted = Signal()
    erase_wanted = Signal()
    forget_wanted = Signal()

    def __init__(
        self,
        number: int,
        known: KnownBackup,
        lying: Backup | None,
        keys: int,
        now: datetime,
        page: QScrollArea,
    ) -> None:
        super().__init__()
        self.known, self._lying, self._keys, self._now = known, lying, keys, now
        self.setObjectName(f"backup:{number}")
        self._place, self._age = words(breakable(str(known.place))), words()
        self._keys_text, self._state = words(role="hint"), words(role="hint")
        self._actions = QWidget()
        self._update = self._button(f"backup_update:{number}", "secondary")
        self._files = self._button(f"backup_files:{number}", "secondary")
        self._erase = self._button(f"backup_erase:{number}", "quiet")
        self._forget = self._button(f"backup_forget:{number}", "secondary")
        flow(self._actions, self._update, self._files, self._erase, self._forget)
        self._make_question(number, page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 8, 0, 8)
        rows.setSpacing(6)
        for part in (self._place, self._age, self._keys_text, self._state, self._actions, self._asked):
            rows.addWidget(part)
        self._keys_text.setVisible(known.keys != keys)
        for button in (self._update, self._files, self._erase):
            button.setVisible(lying is not None)
        self._forget.setVisible(lying is None)
        self._update.clicked.connect(self.update_wanted)
        self._files.clicked.connect(self.files_wanted)
        self._erase.clicked.connect(self._question.ask)
        self._forget.clicked.connect(self.forget_wanted)
        self._question.confirmed.connect(self.erase_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        made = moment_text(self.known.made.astimezone(self._now.tzinfo))
        age = age_text(self.known.made, self._now)
        self._age.setText(self.tr("Made {moment}, {age}").format(moment=made, age=age))
        self._keys_text.setText(self.tr("It opens with an earlier passphrase, not with the one of today."))
        self._state.setText(self._state_words())
        for button, text in (
            (self._update, self.tr("Bring up to date")),
            (self._files, self.tr("Bring back recordings")),
            (self._erase, self.tr("Erase this backup…")),
            (self._forget, self.tr("Remove from the list")),
        ):
            button.setText(text)
            button.setAccessibleDescription(str(self.known.place))
        self._asked_text.setText(
            self.tr(
                "Erase this backup? The vault itself stays as it is. From a stick something can often be "
                "recovered even so; without your passphrase nobody can read it."
            )
        )
        self._keep.setText(self.tr("Keep it"))
        self._confirm.setText(self.tr("Erase"))

    def take_back(self) -> bool:
        """Take the question back; return whether it was asked."""
        was_asked = self._asked.isVisible()
        if was_asked:
            self._question.keep()
        return was_asked

    def _state_words(self) -> str:
        if self._lying is None:
            return self.tr("It is not there now: plug in its stick or disk to use it.")
        if not self._lying.is_whole:
            return self.tr("It was never finished: bring it up to date.")
        earlier = len(self._lying.generations) - 1
        if earlier < 1:
            return self.tr("It is there, with one state of your papers.")
        oldest = self._lying.generations[-1].made.astimezone(self._now.tzinfo)
        text = self.tr("It is there. Earlier states kept in it: %n, the oldest of {moment}.", "", earlier)
        return text.format(moment=moment_text(oldest))

    def _make_question(self, number: int, page: QScrollArea) -> None:
        self._asked = QFrame()
        self._asked.setProperty("surface", "strip")
        self._asked_text = words()
        place = QWidget()
        self._keep = self._button(f"backup_erase_keep:{number}", "secondary")
        self._confirm = self._button(f"backup_erase_now:{number}", "danger")
        rows = QVBoxLayout(self._asked)
        rows.setContentsMargins(14, 10, 14, 10)
        rows.setSpacing(8)
        rows.addWidget(self._asked_text)
        rows.addWidget(place)
        self._question = QuestionInPlace(self._asked, (place, self._keep, self._confirm), page, self._erase)

    def _button(self, name: str, kind: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("kind", kind)
        return button
