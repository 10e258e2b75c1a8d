"""One contact as a card: who it is, why it is here, its numbers, and how old they are."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import words
from korem_desktop.domain.directory import Advice, Certainty, Contact, Phone
from korem_desktop.texts.wording import Wording

FRESH = timedelta(days=365)
"""How long a number is shown without the mark of an old one; a year, as for the texts of the law."""

_TELL_AGE = ("check_old", "check_number")
"""Notes that say themselves that a number is old."""

_ON_PAPER = "no_number"
"""A note for the printed sheet: there is nothing to write on here."""


def is_old(contact: Contact, today: date) -> bool:
    """Return whether what is known of a contact is past its time, or was when it was written down."""
    return contact.certainty is Certainty.SEEN_OLD or (
        contact.as_of is not None and today - contact.as_of > FRESH
    )


class ContactCard(QFrame):
    """A contact, with the advice that leads to it where there is one."""

    copies = Signal(str)

    def __init__(
        self,
        contact: Contact,
        advice: Advice | None,
        wording: Wording,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"contact:{contact.id}")
        self.setProperty("surface", "card")
        self._wording = wording
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(20, 14, 20, 14)
        self._rows.setSpacing(6)
        self._add_name(contact, advice)
        reason = self._add_reason(advice)
        for phone in contact.phones:
            self._rows.addWidget(self._phone(contact, phone))
        if not contact.phones:
            text = self.tr("No number with a source is known. The printed sheet leaves an empty line for it.")
            self._rows.addWidget(words(text, role="hint"))
        self.copied = words(role="saved")
        self.copied.setObjectName("contact_copied")
        self.copied.hide()
        self._rows.addWidget(self.copied)
        address = contact.address.get(wording.language.value, "")
        if address:
            self._rows.addWidget(words(f"{wording.phrase('contacts.address')}: {address}"))
        self._add_source(contact, reason, today)

    def _add_name(self, contact: Contact, advice: Advice | None) -> None:
        name = words(contact.names[self._wording.language.value], role="heading")
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(name, 1)
        if advice is not None and advice.second_road:
            badge = QLabel(self._wording.phrase("contacts.second_road"))
            badge.setProperty("role", "badge")
            line.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addLayout(line)

    def _add_reason(self, advice: Advice | None) -> str:
        if advice is None:
            return ""
        reason = self._wording.note(f"reason.{advice.reason}")
        mark = self._wording.note("mark.law" if advice.is_law else "mark.ours")
        self._rows.addWidget(words(f"{mark}: {reason}"))
        return reason

    def _phone(self, contact: Contact, phone: Phone) -> QWidget:
        place = QWidget()
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(10)
        number = QLabel(phone.number)
        number.setProperty("role", "heading")
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(number)
        if phone.label:
            told.addWidget(words(self._wording.note(f"phone_label.{phone.label}"), role="hint"))
        line.addLayout(told, 1)
        copy = QPushButton(self.tr("Copy"))
        copy.setObjectName(f"copy:{contact.id}")
        copy.setProperty("kind", "secondary")
        copy.setAccessibleName(self.tr("Copy the number {number}").format(number=phone.number))
        copy.setToolTip(self.tr("Puts the number on the clipboard for a minute"))
        copy.clicked.connect(partial(self._copy, phone.number))
        line.addWidget(copy)
        return place

    def _copy(self, number: str) -> None:
        self.copies.emit(number)
        text = self.tr("Copied. It is taken back from the clipboard after a minute and at every lock.")
        self.copied.setText(text)
        self.copied.show()
        announce(self, text)

    def _add_source(self, contact: Contact, reason: str, today: date) -> None:
        phrase, note = self._wording.phrase, self._wording.note
        tells_age = contact.note in _TELL_AGE
        said = note(f"contact.{contact.note}") if contact.note and contact.note != _ON_PAPER else ""
        if said and said != reason:
            self._rows.addWidget(words(said, role="problem" if tells_age else "hint"))
        if not contact.source:
            return
        if is_old(contact, today) and not tells_age and not contact.call_at_once:
            self._rows.addWidget(words(note("contact.check_old"), role="problem"))
        as_of = phrase("contacts.undated")
        if contact.as_of is not None:
            as_of = phrase("contacts.as_of", date=contact.as_of.strftime("%d.%m.%Y"))
        source = phrase("contacts.source", source=contact.source)
        told = [source, as_of, *([] if contact.call_at_once else [phrase("contacts.check")])]
        self._rows.addWidget(words(" · ".join(told), role="hint"))
