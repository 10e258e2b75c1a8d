"""A sum: figures as people type them, read back in words, with its currency."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from korem_desktop.desktop.interview.editors.cards import CheckCard
from korem_desktop.desktop.interview.editors.field import Around, Field, LineInput
from korem_desktop.desktop.interview.editors.reflow import ReflowLayout
from korem_desktop.domain.answer import Money, Place, Value
from korem_desktop.domain.money import format_amount, parse_money
from korem_desktop.domain.question import Question
from korem_desktop.texts.numerals import money_in_words

CURRENCIES = ("KZT", "USD", "EUR", "RUB", "CNY")
"""Currencies offered by name; any other is written in words."""

_OTHER = "other"
_UNNAMED = "?"  # another currency, not named yet: parse_money takes an empty one for the tenge


class MoneyField(Field):
    """Figures, currency, "an estimate". Figures that are no sum are kept as typed, as a text."""

    def __init__(self, question: Question, place: Place, around: Around) -> None:
        super().__init__(question, place, around)
        self._figures = LineInput(self.name("figures"), self)
        self._currency = QComboBox(self)
        self._currency.setObjectName(self.name("currency"))
        for code in (*CURRENCIES, _OTHER):
            self._currency.addItem("", code)
        self._other = LineInput(self.name("currency_words"), self)
        self._estimated = CheckCard(self.name("estimated"), self)
        self._words = QLabel(self)
        self._words.setObjectName(self.name("in_words"))
        self._words.setProperty("role", "hint")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._labels = {"figures": QLabel(self), "currency": QLabel(self), "other": QLabel(self)}
        parts = QWidget(self)
        grid = ReflowLayout(3, 15, parts)
        self._cells = {
            "figures": self._cell(parts, "figures", self._figures),
            "currency": self._cell(parts, "currency", self._currency),
            "other": self._cell(parts, "other", self._other),
        }
        for cell in self._cells.values():
            grid.addWidget(cell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(parts)
        column.addWidget(self._words)
        column.addWidget(self._estimated)
        self._figures.textChanged.connect(self._on_figures)
        self._currency.currentIndexChanged.connect(self._on_currency)
        self._other.textChanged.connect(self._on_figures)
        self._estimated.toggled.connect(self._touched)
        self._cells["other"].hide()
        self.retranslate()

    def read(self) -> Value | None:
        """Return the sum; a text where the figures are none, None where nothing was typed."""
        return self._money() or self._figures.text() or None

    def retranslate(self) -> None:
        """Set the words of the parts and the sum in words."""
        names = {
            "KZT": self.tr("tenge (₸)"),
            "USD": self.tr("US dollars ($)"),
            "EUR": self.tr("euros (€)"),
            "RUB": self.tr("Russian roubles (₽)"),
            "CNY": self.tr("Chinese yuan (¥)"),
            _OTHER: self.tr("another currency"),
        }
        for index in range(self._currency.count()):
            self._currency.setItemText(index, names[self._currency.itemData(index)])
        self._labels["figures"].setText(self.tr("Sum in figures"))
        self._labels["currency"].setText(self.tr("Currency"))
        self._labels["other"].setText(self.tr("Which currency"))
        self._estimated.setText(self.tr("This is an estimate, the exact sum was not named"))
        fields = {"figures": self._figures, "currency": self._currency, "other": self._other}
        for part, widget in fields.items():
            widget.setAccessibleName(self._labels[part].text())
        self._show_words()

    def problems(self) -> list[str]:
        """Warn of figures that could not be read."""
        if self._figures.text().strip() and self._money() is None:
            return [self.tr("We could not read this as one sum. Write for example 1 500 000 or 250,50.")]
        return []

    def stops(self) -> list[QWidget]:
        """Return the figures, and the name of another currency."""
        return [self._figures, *([] if self._cells["other"].isHidden() else [self._other])]

    def show_example(self, example: str) -> None:
        """Show the example while nothing is typed."""
        self._figures.show_example(example)

    def describe(self, label: str, description: str) -> None:
        """Name each part with the question it belongs to."""
        super().describe(label, description)
        for widget in (self._figures, self._currency, self._other, self._estimated):
            widget.setAccessibleDescription(label)

    def _cell(self, parent: QWidget, part: str, widget: QWidget) -> QWidget:
        cell = QWidget(parent)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._labels[part].setBuddy(widget)
        column.addWidget(self._labels[part])
        column.addWidget(widget)
        return cell

    def _money(self) -> Money | None:
        code = self._currency.currentData()
        currency = (self._other.text().strip() or _UNNAMED) if code == _OTHER else code
        try:
            money = parse_money(self._figures.text(), currency, estimated=self._estimated.isChecked())
        except ValueError:
            return None
        return replace(money, currency="") if money.currency == _UNNAMED else money

    def _put(self, value: Value | None) -> None:
        if isinstance(value, Money):
            self._figures.setText(format_amount(value, self.around.words.language))
            self._estimated.setChecked(value.estimated)
            self._choose(value.currency)
        else:
            self._figures.setText(value if isinstance(value, str) else "")
            self._estimated.setChecked(False)
            self._choose("KZT")
        self._figures.setCursorPosition(0)
        self._show_words()

    def _choose(self, currency: str) -> None:
        known = currency in CURRENCIES
        with self._quietly():
            self._currency.setCurrentIndex(self._currency.findData(currency if known else _OTHER))
            self._other.setText("" if known else currency)
        self._cells["other"].setVisible(not known)

    def _on_figures(self) -> None:
        self._follow_figures()
        self._show_words()
        self._touched()

    def _on_currency(self) -> None:
        self._cells["other"].setVisible(self._currency.currentData() == _OTHER)
        self._on_figures()

    def _follow_figures(self) -> None:
        """Let a currency typed beside the figures win over the list."""
        money = self._money()
        if self._quiet or money is None or money.currency not in CURRENCIES:
            return
        if money.currency != self._currency.currentData():
            self._choose(money.currency)

    def _show_words(self) -> None:
        money = self._money()
        said = money_in_words(money, self.around.words.language) if money else "–"
        self._words.setText(self.tr("In words: {words}").format(words=said))
