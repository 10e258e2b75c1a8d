"""Who took part in an episode, and as what."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from korem_desktop.desktop.interview.editors.cards import CheckCard
from korem_desktop.desktop.interview.editors.field import Around, Field
from korem_desktop.desktop.interview.editors.reflow import ReflowLayout
from korem_desktop.desktop.interview.editors.summaries import row_title
from korem_desktop.desktop.widgets.letting_go import let_go
from korem_desktop.domain.answer import Participant, Place, Value
from korem_desktop.domain.question import Question

GROUP = "person"
"""The group whose rows may take part."""

_WITHIN, _BETWEEN = 4, 14  # pixels: a person and the part played belong together


class ParticipantsField(Field):
    """A card for each person, and beside it the part that person played."""

    decides = True

    def __init__(self, question: Question, place: Place, around: Around) -> None:
        super().__init__(question, place, around)
        self._lines: dict[str, tuple[QWidget, CheckCard, QComboBox]] = {}
        self._label = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_BETWEEN)
        self._nobody = QLabel(self)
        self._nobody.setProperty("role", "hint")
        self._nobody.setWordWrap(True)
        self._column.addWidget(self._nobody)
        self.refresh()

    def read(self) -> Value | None:
        """Return those who took part with their roles, None for nobody."""
        taking_part = tuple(
            Participant(row, role.currentData() or "")
            for row, (_, card, role) in self._lines.items()
            if card.isChecked()
        )
        return taking_part or None

    def retranslate(self) -> None:
        """Set the words of the roles and of the persons without a name."""
        with self._quietly():
            for row, (_, card, role) in self._lines.items():
                self._word(row, card, role)
        self._nobody.setText(self.tr("Nobody is named yet: that is step 2. You can come back here later."))

    def refresh(self) -> None:
        """Follow the persons as they are now."""
        rows = self.around.interview.answers.rows(GROUP)
        for row in [row for row in self._lines if row not in rows]:
            line, _, _ = self._lines.pop(row)
            self._column.removeWidget(line)
            let_go(line)
        for row in rows:
            if row not in self._lines:
                self._lines[row] = self._make(row)
        self._lines = {row: self._lines[row] for row in rows}
        self._nobody.setVisible(not rows)
        self.retranslate()

    def stops(self) -> list[QWidget]:
        """Return the cards."""
        return [card for _, card, _ in self._lines.values()]

    def describe(self, label: str, description: str) -> None:
        """Name the group; each card says the person's name."""
        super().describe(label, description)
        self._label = label
        for row, (_, card, role) in self._lines.items():
            self._word(row, card, role)

    def tighten(self, tight: bool) -> None:
        """Bring the persons nearer to each other."""
        self._column.setSpacing(_WITHIN if tight else _BETWEEN)

    def _make(self, row: str) -> tuple[QWidget, CheckCard, QComboBox]:
        line = QWidget(self)
        card = CheckCard(f"{self.name()}={row}", line)
        role = QComboBox(line)
        role.setObjectName(self.name(row))
        role.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # no part is cut
        role.addItem("", "")
        for choice in self.question.choices:
            role.addItem("", choice)
        role.setEnabled(False)
        grid = ReflowLayout(2, 20, line)
        grid.setSpacing(_WITHIN)
        grid.addWidget(card)
        grid.addWidget(role)
        card.toggled.connect(role.setEnabled)
        card.toggled.connect(self._touched)
        role.currentIndexChanged.connect(self._touched)
        self._column.addWidget(line)
        return line, card, role

    def _word(self, row: str, card: CheckCard, role: QComboBox) -> None:
        title = row_title(self.around.interview, GROUP, row, self.around.words)
        card.setText(title)
        card.setAccessibleName(title)
        card.setAccessibleDescription(self._label)
        role.setItemText(0, self.tr("Part not said"))
        for index, choice in enumerate(self.question.choices, start=1):
            role.setItemText(index, self.around.words.choice(self.question.id, choice))
        role.setAccessibleName(self.tr("The part of {person}").format(person=title))

    def _put(self, value: Value | None) -> None:
        items = value if isinstance(value, tuple) else ()
        parts = {part.row: part.role for part in items if isinstance(part, Participant)}
        for row, (_, card, role) in self._lines.items():
            card.setChecked(row in parts)
            role.setCurrentIndex(max(0, role.findData(parts.get(row, ""))))
