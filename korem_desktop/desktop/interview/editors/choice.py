"""One of several, and any of several, as cards."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from korem_desktop.desktop.interview.editors.cards import CheckCard, RadioCard
from korem_desktop.desktop.interview.editors.field import Around, Field
from korem_desktop.desktop.interview.editors.reflow import ReflowLayout
from korem_desktop.domain.answer import Place, Value
from korem_desktop.domain.question import Question

_COLUMN_LETTERS = 24


def _columns(choices: int) -> int:
    return 1 if choices == 3 else 2


class ChoiceField(Field):
    """One of several. A choice can be taken back by :meth:`clear`."""

    decides = True

    def __init__(self, question: Question, place: Place, around: Around) -> None:
        super().__init__(question, place, around)
        self._cards = {choice: RadioCard(f"{self.name()}={choice}", self) for choice in question.choices}
        self._group = QButtonGroup(self)
        self._grid = ReflowLayout(_columns(len(self._cards)), _COLUMN_LETTERS, self)
        for card in self._cards.values():
            self._group.addButton(card)
            self._grid.addWidget(card)
            card.toggled.connect(self._on_toggled)
        self.retranslate()

    def read(self) -> Value | None:
        """Return the id of the choice, None where there is none."""
        return next((choice for choice, card in self._cards.items() if card.isChecked()), None)

    def clear(self) -> None:
        """Take the choice back."""
        self._put(None)
        self._touched()

    def retranslate(self) -> None:
        """Set the cards' words."""
        for choice, card in self._cards.items():
            card.setText(self.around.words.choice(self.question.id, choice))
            card.updateGeometry()

    def stops(self) -> list[QWidget]:
        """Return the chosen card, or the first."""
        chosen = [card for card in self._cards.values() if card.isChecked()]
        return [*(chosen or list(self._cards.values()))[:1]]

    def tighten(self, tight: bool) -> None:
        """Bring the cards nearer to each other."""
        self._grid.setSpacing(1 if tight else 6)

    def describe(self, label: str, description: str) -> None:
        """Name the group; each card says its own words and, in its description, the question."""
        super().describe(label, description)
        for card in self._cards.values():
            card.setAccessibleName(card.text())
            card.setAccessibleDescription(label)

    def _put(self, value: Value | None) -> None:
        # An exclusive group cannot be without a choice once it has one.
        with self._quietly():
            self._group.setExclusive(False)
            for choice, card in self._cards.items():
                card.setChecked(choice == value)
            self._group.setExclusive(True)

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self._touched()


class ChoicesField(Field):
    """Any of several."""

    decides = True

    def __init__(self, question: Question, place: Place, around: Around) -> None:
        super().__init__(question, place, around)
        self._cards = {choice: CheckCard(f"{self.name()}={choice}", self) for choice in question.choices}
        self._grid = ReflowLayout(_columns(len(self._cards)), _COLUMN_LETTERS, self)
        for card in self._cards.values():
            self._grid.addWidget(card)
            card.toggled.connect(self._touched)
        self.retranslate()

    def read(self) -> Value | None:
        """Return the ids chosen, in the order of the question; None for none."""
        return tuple(choice for choice, card in self._cards.items() if card.isChecked()) or None

    def retranslate(self) -> None:
        """Set the cards' words."""
        for choice, card in self._cards.items():
            card.setText(self.around.words.choice(self.question.id, choice))
            card.updateGeometry()

    def stops(self) -> list[QWidget]:
        """Return the first card."""
        first: list[QWidget] = [*self._cards.values()]
        return first[:1]

    def tighten(self, tight: bool) -> None:
        """Bring the cards nearer to each other."""
        self._grid.setSpacing(1 if tight else 6)

    def describe(self, label: str, description: str) -> None:
        """Name the group; each card says its own words and, in its description, the question."""
        super().describe(label, description)
        for card in self._cards.values():
            card.setAccessibleName(card.text())
            card.setAccessibleDescription(label)

    def _put(self, value: Value | None) -> None:
        chosen = value if isinstance(value, tuple) else ()
        for choice, card in self._cards.items():
            card.setChecked(choice in chosen)
