"""Contacts: where to go in this case and why, then everybody else the directory knows."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from korem_desktop.casework.printing import Sheet
from korem_desktop.casework.statements import Statements
from korem_desktop.desktop.contacts.card import ContactCard
from korem_desktop.desktop.printing.choice import proposed
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.widgets.scroll_page import ScrollPage, empty, words
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.directory import advise
from korem_desktop.texts.contacts import contacts
from korem_desktop.texts.wording import wording


class ContactsScreen(Screen):
    """Looks anew at the answers each time it comes to the front: the advice follows them."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = workplace
        self._statements = Statements(workplace.opened, workplace.clock)
        self._answers: Answers | None = None
        self._shown: tuple[object, ...] = ()
        self._page = ScrollPage(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self._intro = words()
        self._print = QPushButton()
        self._print.setObjectName("contacts_print")
        self._print.setProperty("kind", "secondary")
        self._print.clicked.connect(self._go_to_paper)
        self._lists = QWidget()
        self._rows = QVBoxLayout(self._lists)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        self._page.add(self._intro)
        self._page.rows.insertWidget(self._page.rows.count() - 1, self._print, 0, Qt.AlignmentFlag.AlignLeft)
        self._page.add(self._lists)
        self.retranslate()

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Contacts")

    def entered(self) -> None:
        """Read the answers anew."""
        self._place.runner.follow(self._statements.load(self._place.case), done=self._loaded)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._page.title.setText(self.title())
        self._intro.setText(wording(self._place.wording_language()).phrase("contacts.intro"))
        self._print.setText(self.tr("Save or print these as a sheet"))
        if self._answers is not None:
            self._show(self._answers)

    def _loaded(self, sheet: tuple[Answers, str]) -> None:
        self._answers = sheet[0]
        self._show(self._answers)

    def _show(self, answers: Answers) -> None:
        language, today, known = self._place.wording_language(), self._place.clock.today(), contacts()
        advice = advise(answers, known)
        shown = (language, today, advice)
        if shown == self._shown:
            return  # what is read or focused stays where it is
        self._shown = shown
        empty(self._rows)
        spoken = wording(language)
        self._rows.addWidget(words(self.tr("For your case"), role="heading"))
        for line in advice:
            self._add(ContactCard(line.contact, line, spoken, today))
        advised = {line.contact.id for line in advice}
        others = [contact for contact in known if contact.id not in advised]
        if others:
            self._rows.addWidget(words(self.tr("All others"), role="heading"))
        for contact in others:
            self._add(ContactCard(contact, None, spoken, today))

    def _add(self, card: ContactCard) -> None:
        card.copies.connect(self.copies)
        self._rows.addWidget(card)

    def _go_to_paper(self) -> None:
        language = proposed(self._place.wording_language())
        self.wants_at.emit("papers", json.dumps({"sheet": Sheet.CONTACTS.value, "language": language.value}))
