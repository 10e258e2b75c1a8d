"""One backup the vault knows of: where, how old, whether it is plugged in, and what can be done with it."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from korem_desktop.casework.backups import Backup, KnownBackup
from korem_desktop.desktop.backups.ages import age_text
from korem_desktop.desktop.backups.asked import Asked, button
from korem_desktop.desktop.figures import breakable, moment_text
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.scroll_page import words


class KnownRow(QFrame):
    """``lying`` is the backup as it was found in its place, None where nothing of ours is there now.

    ``keys`` is the generation of the vault's keys: a backup with others opens with an earlier passphrase.
    """

    update_wanted = Signal()
    newest_only_wanted = Signal()
    files_wanted = Signal()
    state_wanted = Signal()
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
        self._update = button(f"backup_update:{number}", "secondary")
        self._files = button(f"backup_files:{number}", "secondary")
        self._back = button(f"backup_state:{number}", "secondary")
        self._newest = button(f"backup_newest:{number}", "quiet")
        self._erase = button(f"backup_erase:{number}", "quiet")
        self._forget = button(f"backup_forget:{number}", "secondary")
        buttons = (self._update, self._files, self._back, self._newest, self._erase, self._forget)
        flow(self._actions, *buttons)
        self._ask_back = Asked("backup_state", number, page, self._back, "primary")
        self._ask_newest = Asked("backup_newest", number, page, self._newest)
        self._ask_erase = Asked("backup_erase", number, page, self._erase)
        self._questions = (self._ask_back, self._ask_newest, self._ask_erase)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 8, 0, 8)
        rows.setSpacing(6)
        for part in (self._place, self._age, self._keys_text, self._state, self._actions, *self._questions):
            rows.addWidget(part)
        self._keys_text.setVisible(known.keys != keys)
        is_whole = lying is not None and lying.is_whole
        self._files.setVisible(lying is not None)
        self._update.setVisible(lying is not None)
        self._back.setVisible(is_whole)
        self._newest.setVisible(is_whole and self._earlier > 0)
        self._erase.setVisible(lying is not None)
        self._forget.setVisible(lying is None)
        self._update.clicked.connect(self.update_wanted)
        self._files.clicked.connect(self.files_wanted)
        self._forget.clicked.connect(self.forget_wanted)
        self._ask_back.confirmed.connect(self.state_wanted)
        self._ask_newest.confirmed.connect(self.newest_only_wanted)
        self._ask_erase.confirmed.connect(self.erase_wanted)
        for asking, question in zip((self._back, self._newest, self._erase), self._questions, strict=True):
            asking.clicked.connect(partial(self._put_others_away, question))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        made = self._moment(self.known.made)
        age = age_text(self.known.made, self._now)
        self._age.setText(self.tr("Made {moment}, {age}").format(moment=made, age=age))
        self._keys_text.setText(self.tr("It opens with an earlier passphrase, not with the one of today."))
        self._state.setText(self._state_words())
        for action, text in (
            (self._update, self.tr("Bring up to date")),
            (self._files, self.tr("Bring back recordings")),
            (self._back, self.tr("Bring back what was written…")),
            (self._newest, self.tr("Keep only the newest state…")),
            (self._erase, self.tr("Erase this backup…")),
            (self._forget, self.tr("Remove from the list")),
        ):
            action.setText(text)
            action.setAccessibleDescription(str(self.known.place))
        self._ask_back.say(
            self.tr(
                "First everything is saved and locked. Then you see the states in this backup, and choose "
                "which one comes back and where. What is replaced is kept next to it."
            ),
            self.tr("Stay here"),
            self.tr("Lock and go on"),
        )
        self._ask_newest.say(self._newest_words(), self.tr("Keep them"), self.tr("Keep only the newest"))
        self._ask_erase.say(
            self.tr(
                "Erase this backup? The vault itself stays as it is. Traces can often be recovered from a "
                "stick even so; without your passphrase nobody can read them."
            ),
            self.tr("Keep it"),
            self.tr("Erase"),
        )

    def take_back(self) -> bool:
        """Take the open question back; return whether there was one."""
        return any(question.take_back() for question in self._questions)  # one at most is asked

    @property
    def _earlier(self) -> int:
        return max(0, len(self._lying.generations) - 1) if self._lying is not None else 0

    def _state_words(self) -> str:
        if self._lying is None:
            return self.tr("It is not there now: plug in its stick or disk to use it.")
        if not self._lying.is_whole:
            return self.tr("It was never finished: bring it up to date.")
        if not self._earlier:
            return self.tr("It is there, with one state of your papers.")
        moments = ", ".join(self._moment(one.made) for one in self._lying.generations[1:])
        text = self.tr("It is there. Earlier states kept in it: %n, of {moments}.", "", self._earlier)
        return text.format(moments=moments)

    def _newest_words(self) -> str:
        what = self.tr(
            "Keep only the newest state? The backup is brought up to date, then the earlier states in it are "
            "erased: %n.",
            "",
            self._earlier,
        )
        lost = self.tr(
            "They still hold what you deleted or overwrote since. After this nobody can go back to them, not "
            "even you. Traces can often be recovered from a stick even so; without your passphrase nobody "
            "can read them."
        )
        return f"{what} {lost}"

    def _moment(self, moment: datetime) -> str:
        return moment_text(moment.astimezone(self._now.tzinfo))

    def _put_others_away(self, asked: Asked) -> None:
        for question in self._questions:
            if question is not asked:
                question.put_away()
