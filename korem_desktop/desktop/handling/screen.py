"""The page "Log": what was done with the recordings and papers of the case, newest first."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from korem_desktop.casework.handling import Entry, Handling, handling
from korem_desktop.desktop.figures import breakable, moment_text
from korem_desktop.desktop.handling.entries import EntryWords
from korem_desktop.desktop.safety.page import SafetyPage
from korem_desktop.desktop.safety.point import Mark, Point
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import card, empty, words
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.log import Event

AT_ONCE = 50
"""Entries shown before "Show earlier entries", and added by each press of it."""


class LogScreen(SafetyPage):
    """Reads the log anew each time it comes to the front; it changes nothing."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._words = EntryWords(self)
        self._log: Handling | None = None
        self._shown = AT_ONCE
        self._sought = 0  # the number of the entry that was sent for; 0 for none
        self._make_worth()
        self._make_entries()
        self.retranslate()

    # what a screen is

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Log")

    def entered(self) -> None:
        """Read it anew."""
        self.place.runner.follow(handling(self.place.opened, self.place.case), done=self._read)

    def restore(self, position: str) -> None:
        """Show the entry that another page sends for once the log is read; nobody is brought back to it."""
        try:
            self._sought = int(json.loads(position)["entry"])
        except (ValueError, KeyError, TypeError):
            return

    def hand_in(self) -> None:
        """Mark no entry any more: the page is left."""
        if self._sought:
            self._sought = 0
            self._show()

    def retranslate(self) -> None:
        """Set every text anew."""
        super().retranslate()
        self._worth_title.setText(self.tr("What this log is worth"))
        self._worth.setText(
            self.tr(
                "It shows in which order things were done, and whether an entry is missing or was changed. "
                "It does not prove when: your own program wrote it by this computer's clock, and you could "
                "make it anew. Say so when you are asked."
            )
        )
        self._entries_title.setText(self.tr("What was done"))
        self.more.setText(self.tr("Show earlier entries"))
        self._show()

    # shape

    def _make_worth(self) -> None:
        self.worth, rows = card()
        self.worth.setObjectName("log_worth")
        self._worth_title = words(role="heading")
        self._chain = QVBoxLayout()
        self._worth = words()
        self._root = words(role="hint")
        self._root.setObjectName("log_root")
        self._root.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows.addWidget(self._worth_title)
        rows.addLayout(self._chain)
        rows.addWidget(self._worth)
        rows.addWidget(self._root)
        self.page.add(self.worth)

    def _make_entries(self) -> None:
        frame, rows = card()
        frame.setObjectName("log_entries")
        self._entries_title = words(role="heading")
        self._nothing = words()
        self.entries = QVBoxLayout()
        self.entries.setSpacing(12)
        self.more = QPushButton()
        self.more.setObjectName("log_more")
        self.more.setProperty("kind", "secondary")
        self.more.clicked.connect(self._show_more)
        rows.addWidget(self._entries_title)
        rows.addWidget(self._nothing)
        rows.addLayout(self.entries)
        rows.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.add(frame)

    # showing

    def _read(self, log: Handling) -> None:
        if log == self._log and not self._sought:
            return
        self._log = log
        if self._sought:
            self._shown = max(self._shown, len(log.entries) - self._sought + 1)
        self._show()

    def _show_more(self) -> None:
        self._shown += AT_ONCE
        self._show()

    def _show(self) -> None:
        empty(self._chain)
        empty(self.entries)
        log = self._log
        entries = log.entries[::-1] if log is not None else ()
        self.more.setVisible(len(entries) > self._shown)
        self._nothing.setVisible(not entries)
        self._nothing.setText(self.tr("Nothing was done yet.") if log is not None else "")
        self._root.setVisible(bool(entries))
        if log is None:
            return
        for entry in entries[: self._shown]:
            row = self._row(entry)
            self.entries.addWidget(row)
            if entry.number == self._sought:
                self.see(row)
                announce(self, self._words.sentence(entry))
        if log.broken_at is not None:
            broken = self.tr(
                "Entry {number} does not follow from the one before it: the log was damaged or changed."
            )
            self._chain.addWidget(Point(Mark.ABSENT, broken.format(number=log.broken_at)))
        elif entries:
            self._chain.addWidget(Point(Mark.HOLDS, self.tr("Every entry follows from the one before it.")))
        self._root.setText(self.tr("Fingerprint of the whole log: {code}").format(code=breakable(log.root)))

    def _row(self, entry: Entry) -> QWidget:
        row = QFrame()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        if entry.number == self._sought:
            row.setObjectName("log_sought")
            row.setProperty("surface", "strip")
            lines.setContentsMargins(10, 8, 10, 8)
        lines.setSpacing(2)
        lines.addWidget(words(f"{entry.number} · {moment_text(entry.at)}", role="hint"))
        lines.addWidget(words(self._words.sentence(entry)))
        code = self._words.fingerprint(entry) if entry.event == Event.TAKEN_IN else ""
        if code:
            lines.addWidget(words(code, role="hint"))
        return row
