"""The page that brings back from a backup, as it looks: its cards and the words that are always the same."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from korem_desktop.desktop.backups.asked import button
from korem_desktop.desktop.backups.choice import Choice
from korem_desktop.desktop.backups.states import States
from korem_desktop.desktop.widgets.column import Column
from korem_desktop.desktop.widgets.language_menu import LanguageMenu
from korem_desktop.desktop.widgets.message_strip import MessageStrip
from korem_desktop.desktop.widgets.passphrase_edit import PassphraseEdit
from korem_desktop.desktop.widgets.progress_strip import ProgressStrip
from korem_desktop.desktop.widgets.scroll_page import ScrollPage, card, words

_MARGIN = 28  # pixels beside what stands below the page
_BETWEEN = 8  # pixels more above a heading within a card


class RestoringForm(QObject):
    """Three cards, one below the other: which backup, which state of it, where to; the way on at the foot."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.scroll = ScrollPage(page)
        self.scroll.setObjectName("scroll")
        self.languages = LanguageMenu()
        self.scroll.rows.insertWidget(0, self.languages, 0, Qt.AlignmentFlag.AlignRight)
        self.intro = words()
        self.strip = MessageStrip()
        self.scroll.add(self.intro)
        self.scroll.add(self.strip)
        self.from_card, self.which_card = self._from(), self._which()
        self.where_card, self.foot = self._where(), self._foot()
        for frame in (self.from_card, self.which_card, self.where_card):
            self.scroll.add(frame)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scroll, 1)
        column.addWidget(self.foot)

    def retranslate(self) -> None:
        """Set every text that does not depend on the backup."""
        self.scroll.title.setText(self.tr("Bring back from a backup"))
        self.intro.setText(
            self.tr(
                "Nothing is deleted by this: what is replaced is kept next to it, and the backup stays as it "
                "is."
            )
        )
        self.from_title.setText(self.tr("The backup"))
        self.choose.setText(self.tr("Choose the folder of the backup…"))
        self.which_title.setText(self.tr("Which state"))
        self.which_text.setText(
            self.tr(
                "A backup keeps earlier states of what you wrote; each was checked when it was made. "
                "Recordings and documents are kept once, for all of them."
            )
        )
        self.passphrase_label.setText(self.tr("Passphrase"))
        self.passphrase.set_name(self.passphrase_label.text(), "restoring_passphrase")
        self.passphrase_hint.setText(
            self.tr("To look inside, or to put a state in the place of what is in the vault.")
        )
        self.look.setText(self.tr("Look inside each state"))
        self.where_title.setText(self.tr("Where to"))
        self.into_new_row.say(
            self.tr("Into a new folder"),
            self.tr(
                "Everything in the backup becomes a vault of its own, with what was written and all "
                "recordings. What you have now is not touched. It opens with the passphrase of the backup."
            ),
        )
        self.in_place_row.say(
            self.tr("Back into the vault"),
            self.tr(
                "Only what was written comes back: answers, notes, lists, the log. Recordings in the folder "
                "stay as they are. What is there now is kept next to it as a file “records.db.replaced-…”; "
                "what was written after the chosen state is then in that file alone."
            ),
        )
        self.back.setText(self.tr("Back"))

    # shape

    def _from(self) -> QFrame:
        frame, rows = card()
        self.from_title = words(role="heading")
        self.place = words()
        self.place.setObjectName("restoring_place")
        self.opens_with = words(role="hint")
        self.opens_with.setObjectName("restoring_opens_with")
        self.found = QWidget()
        self.found_rows = QVBoxLayout(self.found)
        self.found_rows.setContentsMargins(0, 0, 0, 0)
        self.found_rows.setSpacing(2)
        self.choose = button("restoring_choose", "secondary")
        for part in (self.from_title, self.place, self.opens_with, self.found):
            rows.addWidget(part)
        rows.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _which(self) -> QFrame:
        frame, rows = card()
        self.which_title, self.which_text = words(role="heading"), words()
        self.states = States()
        self.passphrase_label = QLabel()
        self.passphrase_label.setProperty("role", "heading")
        self.passphrase = PassphraseEdit()
        line = self.passphrase.focusProxy()
        assert line is not None
        self.passphrase_label.setBuddy(line)
        self.passphrase.setFocusProxy(None)  # type: ignore[arg-type]  # else Tab is caught: see tab_as_read
        self.passphrase_hint = words(role="hint")
        self.look = button("restoring_look", "secondary")
        for part in (self.which_title, self.which_text, self.states):
            rows.addWidget(part)
        rows.addSpacing(_BETWEEN)
        for asked in (self.passphrase_label, self.passphrase, self.passphrase_hint):
            rows.addWidget(asked)
        rows.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _where(self) -> QFrame:
        frame, rows = card()
        self.where_title = words(role="heading")
        self.goals = QButtonGroup(self)
        self.into_new_row = Choice("restoring_into_new", self.goals)
        self.in_place_row = Choice("restoring_in_place", self.goals)
        self.into_new, self.in_place = self.into_new_row.button, self.in_place_row.button
        for part in (self.where_title, self.into_new_row, self.in_place_row):
            rows.addWidget(part)
        return frame

    def _foot(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("surface", "footer")
        middle = QHBoxLayout(frame)
        middle.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        column = Column()
        middle.addWidget(column)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        self.progress = ProgressStrip()
        self.buttons = QWidget()
        self.back, self.go = button("button_back", "quiet"), button("restoring_go", "primary")
        line = QHBoxLayout(self.buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.back)
        line.addStretch(1)
        line.addWidget(self.go)
        rows.addWidget(self.progress)
        rows.addWidget(self.buttons)
        return frame
