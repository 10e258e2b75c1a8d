"""The gates as pages: one question each, advice where it is due, nothing stored."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from korem_desktop.desktop._forms.gates import Ui_Gates
from korem_desktop.desktop.interview.editors.reflow import ReflowLayout
from korem_desktop.desktop.opening.answer_card import AnswerCard
from korem_desktop.desktop.opening.intent import Intent
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.domain import gates as road
from korem_desktop.languages import Language
from korem_desktop.texts.wording import Wording, wording

RELEASE = "release"
"""The topic of the guide that says more of what the warnings say."""

_COLUMN_LETTERS = 30
_COLUMNS_FROM = 4
"""Choices from which on they stand in two columns, where there is room."""

_BETWEEN = 12  # pixels from paragraph to paragraph
_AROUND = (20, 16, 20, 18)


class GatesPage(QWidget):
    """Shows a :class:`~korem_desktop.domain.gates.Gates`; ``passed(Intent)`` after the last of its pages."""

    passed = Signal(object)
    back_wanted = Signal()
    language_wanted = Signal(object)
    guide_wanted = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gates = road.Gates()
        self._cards: dict[str, AnswerCard] = {}
        self._said: list[QLabel] = []
        self._more: QPushButton | None = None
        self.ui = Ui_Gates()
        self.ui.setupUi(self)
        self._body: QWidget = self.ui.body
        self.ui.problem.hide()
        self.ui.button_next.clicked.connect(self._next)
        self.ui.button_back.clicked.connect(self._back)
        self.ui.languages.chosen.connect(self.language_wanted)
        self.set_language(language)

    @property
    def current(self) -> str:
        """Return the id of the page in front."""
        return self._gates.current

    def enter(self) -> None:
        """Show the page in front anew, with the focus where one would go on."""
        self._show()

    def set_language(self, language: Language) -> None:
        """Show which language is in use, and every word in it; what was chosen stays."""
        self._words: Wording = wording(language)
        self.ui.languages.set_language(language)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate the words of the form on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter from any of the choices."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._next()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        """Make the choices or the advice of the page in front, and say what it is about."""
        ui, gates = self.ui, self._gates
        body = QFrame(ui.contents)
        body.setProperty("surface", "page" if gates.choices() else "card")
        ui.words.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body, self._cards, self._said, self._more = body, {}, [], None
        if gates.choices():
            columns = 2 if len(gates.choices()) >= _COLUMNS_FROM else 1
            grid, group = ReflowLayout(columns, _COLUMN_LETTERS, body), QButtonGroup(body)
            for choice in gates.choices():
                card = self._cards[choice] = AnswerCard(f"gate:{gates.current}={choice}", body)
                card.setChecked(choice == gates.chosen())
                card.toggled.connect(partial(self._choose, choice))
                group.addButton(card)
                grid.addWidget(card)
        else:
            rows = QVBoxLayout(body)
            rows.setContentsMargins(*_AROUND)
            rows.setSpacing(_BETWEEN)
            for _ in self._paragraphs():
                label = QLabel(body)
                label.setProperty("role", "body")
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._said.append(label)
                rows.addWidget(label)
            if gates.current == road.BEFORE:
                self._more = QPushButton(body)
                self._more.setObjectName("button_more")
                self._more.setProperty("kind", "link")
                self._more.clicked.connect(lambda: self.guide_wanted.emit(RELEASE))
                rows.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        ui.problem.hide()
        self._retranslate()
        body.show()
        self._set_tab_order()
        ui.scroll.verticalScrollBar().setValue(0)
        # where there is only a warning, what Enter does next is not to pass over it
        onward: QWidget = ui.button_back if self._paragraphs() else ui.button_next
        (self._cards.get(gates.chosen()) or next(iter(self._cards.values()), onward)).setFocus(
            Qt.FocusReason.TabFocusReason
        )
        spoken = (ui.step.text(), ui.title.text(), ui.why.text(), *self._paragraphs())
        announce(self, " ".join(part for part in spoken if part))

    def _retranslate(self) -> None:
        ui, gates, words = self.ui, self._gates, self._words
        page = gates.current
        place = self.tr("Step %1 of %2. Nothing is saved yet.")
        ui.step.setText(place.replace("%1", str(gates.number)).replace("%2", str(gates.count)))
        ui.title.setText(words.gate(f"{page}.title"))
        ui.why.setText(words.gate(f"{page}.why") if gates.choices() else "")
        ui.why.setVisible(bool(ui.why.text()))
        for choice, card in self._cards.items():
            card.set_words(self._choice(choice), self._meaning(choice))
        for label, text in zip(self._said, self._paragraphs(), strict=True):
            label.setText(text)
        if self._more is not None:
            self._more.setText(self.tr("More of this in the guide"))
        ui.problem.setText(self.tr("Choose what comes closest, then go on."))
        goes_on = not gates.choices() and gates.current != road.FOUND
        ui.button_next.setText(self.tr("Go on all the same") if goes_on else self.tr("Next"))

    def _choice(self, choice: str) -> str:
        if self._gates.current == road.HAPPENED and choice != road.UNSURE:
            return self._words.choice("happened.kind", choice)
        return self._words.gate(f"{self._gates.current}.choices.{choice}")

    def _meaning(self, choice: str) -> str:
        explained = self._gates.current in (road.COMPUTER, road.TIME)
        return self._words.gate(f"{self._gates.current}.meanings.{choice}") if explained else ""

    def _paragraphs(self) -> list[str]:
        """Return what the page in front says, where it asks nothing."""
        match self._gates.current:
            case road.NOT_HERE:
                text = self._words.gate("not_here.text")
            case road.FOUND:
                situation = self._words.choice("happened.kind", self._gates.situation)
                text = self._words.gate("found.text", situation=situation)
            case road.BEFORE:
                text = self._words.gate(f"before.text.{self._gates.situation}")
            case _:
                return []
        return text.strip().split("\n\n")

    def _set_tab_order(self) -> None:
        more = [self._more] if self._more is not None else []
        order = [*self._cards.values(), *more, self.ui.button_back, self.ui.button_next]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _choose(self, choice: str, is_chosen: bool) -> None:
        if is_chosen:
            self._gates.choose(choice)
            self.ui.problem.hide()

    def _next(self) -> None:
        gates = self._gates
        if not gates.is_answered():
            self.ui.problem.show()
            announce(self, self.ui.problem.text())
            next(iter(self._cards.values())).setFocus(Qt.FocusReason.TabFocusReason)
        elif gates.is_last():
            self.passed.emit(Intent(gates.road, gates.situation, gates.computer))
        else:
            gates.next()
            self._show()

    def _back(self) -> None:
        if self._gates.back():
            self._show()
        else:
            self.back_wanted.emit()
