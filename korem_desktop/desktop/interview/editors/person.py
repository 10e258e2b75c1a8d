"""A person's name in its parts."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from korem_desktop.desktop.interview.editors.field import Around, Field, LineInput
from korem_desktop.desktop.interview.editors.reflow import ReflowLayout
from korem_desktop.domain.answer import PersonName, Place, Value
from korem_desktop.domain.question import Question


class PersonField(Field):
    """Surname, given name, patronymic, and a box for those who have none."""

    def __init__(self, question: Question, place: Place, around: Around) -> None:
        super().__init__(question, place, around)
        self._parts = {part: LineInput(self.name(part), self) for part in ("surname", "given", "patronymic")}
        self._labels = {part: QLabel(self) for part in self._parts}
        self._none = QCheckBox(self)
        self._none.setObjectName(self.name("no_patronymic"))
        names = QWidget(self)
        grid = ReflowLayout(3, 16, names)
        for part, line in self._parts.items():
            cell = QWidget(names)
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            self._labels[part].setBuddy(line)
            column.addWidget(self._labels[part])
            column.addWidget(line)
            grid.addWidget(cell)
            line.textChanged.connect(self._touched)
        self._none.toggled.connect(self._on_none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(names)
        column.addWidget(self._none)
        self.retranslate()

    def read(self) -> Value | None:
        """Return the name, None where nothing was said."""
        surname, given, patronymic = (line.text() for line in self._parts.values())
        without = self._none.isChecked()
        name = PersonName(surname, given, "" if without else patronymic, without)
        return None if name == PersonName() else name

    def retranslate(self) -> None:
        """Set the words of the parts."""
        self._labels["surname"].setText(self.tr("Surname"))
        self._labels["given"].setText(self.tr("Given name"))
        self._labels["patronymic"].setText(self.tr("Patronymic (if any)"))
        self._none.setText(self.tr("There is no patronymic"))
        for part, line in self._parts.items():
            line.setAccessibleName(self._labels[part].text())

    def stops(self) -> list[QWidget]:
        """Return the three lines."""
        return [line for line in self._parts.values() if line.isEnabled()]

    def describe(self, label: str, description: str) -> None:
        """Name each part with the question it belongs to."""
        super().describe(label, description)
        for part, line in self._parts.items():
            line.setAccessibleName(self._labels[part].text())
            line.setAccessibleDescription(label)

    def _put(self, value: Value | None) -> None:
        name = value if isinstance(value, PersonName) else PersonName()
        for part, line in self._parts.items():
            line.setText(getattr(name, part))
            line.setCursorPosition(0)
        self._none.setChecked(name.no_patronymic)

    def _on_none(self, without: bool) -> None:
        # What was typed stays in the line, unseen by the answer, in case the box was pressed by mistake.
        self._parts["patronymic"].setEnabled(not without)
        self._touched()
