"""A moment: exact, approximate, or not agreed yet; a date and a time that can be typed, and words."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QMenu,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from korem_desktop.desktop.interview.editors.field import Around, Field, LineInput
from korem_desktop.desktop.interview.editors.moments import parse_day, parse_time, show_day, show_time
from korem_desktop.desktop.interview.editors.reflow import ReflowLayout
from korem_desktop.desktop.style import icon
from korem_desktop.desktop.widgets.flow import FlowLayout
from korem_desktop.domain.answer import Place, Precision, Value, When
from korem_desktop.domain.question import Question

_LOCALES = {"kk": "kk_KZ", "ru": "ru_RU", "en": "en_GB"}


class WhenField(Field):
    """A date, a time and words. What cannot be read as a date or a time is kept among the words."""

    def __init__(self, question: Question, place: Place, around: Around) -> None:
        super().__init__(question, place, around)
        self._is_past = question.is_past
        self._precisions = {precision: QRadioButton(self) for precision in Precision}
        self._group = QButtonGroup(self)
        radios = QWidget(self)
        row = FlowLayout(radios)
        for precision, radio in self._precisions.items():
            radio.setObjectName(f"{self.name('precision')}={precision.value}")
            self._group.addButton(radio)
            row.addWidget(radio)
            radio.toggled.connect(self._on_precision)
        self._day = LineInput(self.name("day"), self)
        self._day.setPlaceholderText("dd.mm.yyyy")
        self._time = LineInput(self.name("time"), self)
        self._words = LineInput(self.name("words"), self)
        self._calendar = QToolButton(self)
        self._calendar.setProperty("kind", "quiet")
        self._calendar.setIcon(icon("calendar"))
        self._calendar.clicked.connect(self._open_calendar)
        self._labels = {"day": QLabel(self), "time": QLabel(self), "words": QLabel(self)}
        self._figures = QWidget(self)
        figures = ReflowLayout(3, 16, self._figures)
        figures.addWidget(self._cell("day", self._day, self._calendar))
        figures.addWidget(self._cell("time", self._time))
        figures.addWidget(self._cell("words", self._words))
        for line in (self._day, self._time, self._words):
            line.textChanged.connect(self._touched)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(radios)
        column.addWidget(self._figures)
        self._put(None)
        self.retranslate()

    def read(self) -> Value | None:
        """Return the moment, None where nothing was said."""
        precision = next(p for p, radio in self._precisions.items() if radio.isChecked())
        day, moment = parse_day(self._day.text()), parse_time(self._time.text())
        words = [self._words.text()]
        if moment is None and self._time.text().strip():
            words.insert(0, self._time.text().strip())
        if day is None and self._day.text().strip():
            words.insert(0, self._day.text().strip())
        kept = words[-1] if len(words) == 1 else ", ".join(part for part in words if part)
        said = When(precision, day, moment, kept)
        return None if said == When() else said

    def retranslate(self) -> None:
        """Set the words of the parts."""
        self._precisions[Precision.EXACT].setText(self.tr("Exactly"))
        self._precisions[Precision.APPROXIMATE].setText(self.tr("Approximately"))
        self._precisions[Precision.OPEN].setText(self.tr("Not agreed yet"))
        self._labels["day"].setText(self.tr("Date"))
        self._labels["time"].setText(self.tr("Time"))
        self._labels["words"].setText(self.tr("Or in words"))
        self._day.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._time.setPlaceholderText(self.tr("hh:mm"))
        for part, line in (("day", self._day), ("time", self._time), ("words", self._words)):
            line.setAccessibleName(self._labels[part].text())
        self._calendar.setAccessibleName(self.tr("Choose the date in a calendar"))
        self._calendar.setToolTip(self.tr("Choose the date in a calendar"))

    def problems(self) -> list[str]:
        """Warn of a date or a time that could not be read."""
        said: dict[QWidget, str] = {
            self._day: self.tr("We could not read this as a date (day.month.year). It is kept as words."),
            self._time: self.tr("We could not read this as a time (hours:minutes). It is kept as words."),
        }
        return [said[line] for line in self.blamed()]

    def blamed(self) -> list[QWidget]:
        """Return the lines that could not be read."""
        read = {self._day: parse_day(self._day.text()), self._time: parse_time(self._time.text())}
        return [line for line, found in read.items() if line.text().strip() and found is None]

    def stops(self) -> list[QWidget]:
        """Return the three lines."""
        return [self._day, self._time, self._words]

    def describe(self, label: str, description: str) -> None:
        """Name each part with the question it belongs to."""
        super().describe(label, description)
        for line in (self._day, self._time, self._words):
            line.setAccessibleDescription(label)
        for radio in self._precisions.values():
            radio.setAccessibleName(radio.text())
            radio.setAccessibleDescription(label)

    def _cell(self, part: str, line: LineInput, button: QToolButton | None = None) -> QWidget:
        cell = QWidget(self._figures)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._labels[part].setBuddy(line)
        column.addWidget(self._labels[part])
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(line, 1)
        if button is not None:
            row.addWidget(button)
        column.addLayout(row)
        return cell

    def _put(self, value: Value | None) -> None:
        said = value if isinstance(value, When) else When()
        is_open = said.precision is Precision.OPEN  # said before, perhaps of a talk still to come
        self._precisions[Precision.OPEN].setHidden(self._is_past and not is_open)
        self._precisions[said.precision].setChecked(True)
        self._day.setText(show_day(said.day))
        self._time.setText(show_time(said.time))
        self._words.setText(said.words)
        for line in (self._day, self._time, self._words):
            line.setCursorPosition(0)

    def _on_precision(self, checked: bool) -> None:
        if checked:
            self._touched()

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setObjectName("calendar")
        calendar.setLocale(QLocale(_LOCALES[self.around.words.language.value]))
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown = parse_day(self._day.text()) or self.around.clock.today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))

        def chosen(day: QDate) -> None:
            self._day.setText(day.toString("dd.MM.yyyy"))
            menu.close()
            self._time.setFocus()

        calendar.clicked.connect(chosen)
        calendar.activated.connect(chosen)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self._calendar.mapToGlobal(QPoint(0, self._calendar.height())))
        calendar.setFocus()
