"""Which recordings and documents of the vault go with the statement."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from korem_desktop.desktop.figures import size_text
from korem_desktop.desktop.interview.editors.cards import CheckCard
from korem_desktop.desktop.interview.editors.field import Around, Field
from korem_desktop.desktop.interview.editors.wishes import ShowEvidence, StopTakingIn, TakeIn
from korem_desktop.desktop.style import icon
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.letting_go import let_go
from korem_desktop.desktop.widgets.progress_strip import ProgressStrip
from korem_desktop.domain.answer import Place, Value
from korem_desktop.domain.evidence import EvidenceItem, Medium
from korem_desktop.domain.question import Question


class EvidenceField(Field):
    """A card for each item with what it shows; files can be taken in from here."""

    decides = True

    def __init__(self, question: Question, place: Place, around: Around) -> None:
        super().__init__(question, place, around)
        self._cards: dict[str, CheckCard] = {}
        self._kept: tuple[str, ...] = ()  # chosen items not loaded yet: nothing is forgotten for being late
        self._label = ""
        self._none = QLabel(self)
        self._none.setProperty("role", "hint")
        self._none.setWordWrap(True)
        self._take_in = self._button("take_in", "plus", "secondary")
        self._take_in.clicked.connect(lambda: self.wished.emit(TakeIn()))
        self._all = self._button("show_evidence", "paperclip", "quiet")
        self._all.clicked.connect(lambda: self.wished.emit(ShowEvidence()))
        self._progress = ProgressStrip(self)
        self._progress.stopped.connect(lambda: self.wished.emit(StopTakingIn()))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        foot = QWidget(self)
        flow(foot, self._take_in, self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addWidget(self._progress)
        column.addWidget(foot)
        self.refresh()

    def read(self) -> Value | None:
        """Return the ids of the chosen items in the order of the vault, None for none."""
        shown = tuple(id_ for id_, card in self._cards.items() if card.isChecked())
        return (*shown, *self._kept) or None

    def retranslate(self) -> None:
        """Set the words of the cards and buttons."""
        self._none.setText(self.tr("Nothing is kept here yet. A statement is valid without it too."))
        self._take_in.setText(self.tr("Add a file"))
        self._all.setText(self.tr("All recordings and documents"))
        self._progress.retranslate()
        for item in self.around.evidence:
            if card := self._cards.get(item.id):
                card.setText(self._describe(item))
                card.setAccessibleName(card.text())
                card.setAccessibleDescription(self._label)

    def refresh(self) -> None:
        """Follow the items and the intake as they are now."""
        known = {item.id for item in self.around.evidence}
        chosen = {*self._kept, *(id_ for id_, card in self._cards.items() if card.isChecked())}
        for gone in [id_ for id_ in self._cards if id_ not in known]:
            card = self._cards.pop(gone)
            self._list.removeWidget(card)
            let_go(card)
        for item in self.around.evidence:
            if item.id not in self._cards:
                card = CheckCard(f"{self.name()}={item.id}", self)
                card.toggled.connect(self._touched)
                self._list.addWidget(card)
                self._cards[item.id] = card
        self._tick(chosen)
        self._none.setVisible(not known)
        intake = self.around.intake
        self._take_in.setEnabled(intake is None)
        if intake is None:
            self._progress.end()
        else:
            if self._progress.isHidden():
                self._progress.begin(lambda: self.tr("Adding a file"))
            self._progress.progress(*intake)
        self.retranslate()

    def stops(self) -> list[QWidget]:
        """Return the first card, or the button to take a file in."""
        first: list[QWidget] = [*self._cards.values(), self._take_in]
        return first[:1]

    def describe(self, label: str, description: str) -> None:
        """Name the list; each card says the item."""
        super().describe(label, description)
        self._label = label
        self.retranslate()

    def _put(self, value: Value | None) -> None:
        items = value if isinstance(value, tuple) else ()
        self._tick({item for item in items if isinstance(item, str)})

    def _tick(self, chosen: set[str]) -> None:
        with self._quietly():
            for id_, card in self._cards.items():
                card.setChecked(id_ in chosen)
        self._kept = tuple(sorted(chosen - set(self._cards)))

    def _button(self, name: str, picture: str, kind: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setIcon(icon(picture))
        button.setProperty("kind", kind)
        return button

    def _describe(self, item: EvidenceItem) -> str:
        media = {
            Medium.SOUND: self.tr("sound"),
            Medium.VIDEO: self.tr("video"),
            Medium.PICTURE: self.tr("picture"),
            Medium.DOCUMENT: self.tr("document"),
            Medium.OTHER: self.tr("file"),
        }
        size = size_text(item.size)
        first = f"{item.name} ({media[item.medium]}, {size})"
        return f"{first}\n{item.shows}" if item.shows else first
