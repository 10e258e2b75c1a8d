"""Erasing the vault for good: first what stays all the same, then four digits to be typed."""

from __future__ import annotations

import secrets
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from korem_desktop.casework import erasing
from korem_desktop.casework.erasing import Remains
from korem_desktop.desktop.keys.folding_card import FoldingCard, button, side_by_side
from korem_desktop.desktop.keys.remains_words import RemainsWords
from korem_desktop.desktop.keys.work import Work
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import words
from korem_desktop.desktop.workplace import Workplace

_DIGITS = 4


class EraseCard(FoldingCard):
    """``erased(Remains)`` comes when it is done: the vault is closed then."""

    erased = Signal(object)

    def __init__(self, place: Workplace, work: Work, parent: QWidget | None = None) -> None:
        super().__init__("erase", parent)
        self._place, self._work = place, work
        self._words = RemainsWords(self)
        self._digits = ""
        self._remains: Remains | None = None
        self._is_filed = False
        self._lawyer = words(role="problem")
        self._lawyer.setObjectName("erase_lawyer")
        self._stays = words()
        self._stays.setObjectName("erase_stays")
        self._ask = words()
        self._typed = QLineEdit()
        self._typed.setObjectName("erase_digits")
        self._typed.setMaxLength(_DIGITS)
        self._typed.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._ask.setBuddy(self._typed)
        self._do, self._keep = button("erase_do", "danger"), button("erase_keep")
        self._typed.textChanged.connect(self._look)
        self._typed.returnPressed.connect(self._erase)
        self._keep.clicked.connect(self.fold)
        self._do.clicked.connect(self._erase)
        self.open.clicked.connect(self._begin)
        for part in (
            self._lawyer,
            self._stays,
            self._ask,
            self._typed,
            side_by_side(self._keep, self._do),
        ):
            self.inside_rows.addWidget(part)
        self._lawyer.hide()
        self.retranslate()

    def fold(self) -> None:
        """Ask for other digits the next time."""
        self._digits = ""
        self._typed.clear()
        super().fold()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.heading.setText(self.tr("Erase everything"))
        self.text.setText(
            self.tr(
                "The keys are destroyed first, then everything you wrote and collected here. Nobody can "
                "bring it back, neither can we."
            )
        )
        self.open.setText(self.tr("Erase everything…"))
        self._lawyer.setText(
            self.tr(
                "A statement was printed for filing. Ask a lawyer first: what you erase may be the proof you "
                "need, and erasing it may be held against you."
            )
        )
        ask = self.tr("To erase everything, type these digits: {digits}")
        self._ask.setText(ask.format(digits=self._digits))
        self._typed.setAccessibleName(self._ask.text())
        self._do.setText(self.tr("Erase for good"))
        self._keep.setText(self.tr("Keep everything"))
        self._say_what_stays()

    def _begin(self) -> None:
        self._digits = f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}}"
        self._look()
        self.retranslate()
        self.unfold()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.text.text()} {self._ask.text()}")
        folder, runner = self._place.opened.folder, self._place.runner
        runner.start(lambda _: erasing.what_stays(folder), done=self._show_what_stays)
        runner.follow(erasing.is_filed(self._place.opened), done=self._show_filed)

    def _show_what_stays(self, remains: Remains) -> None:
        self._remains = remains
        self._say_what_stays()
        if self.is_unfolded:  # it has grown: its buttons are to be seen
            self.unfolded.emit()

    def _show_filed(self, is_filed: bool) -> None:
        self._is_filed = is_filed
        self._lawyer.setVisible(is_filed)
        if is_filed and self.is_unfolded:
            announce(self, self._lawyer.text())

    def _say_what_stays(self) -> None:
        rows = self._words.of(self._remains) if self._remains is not None else []
        self._stays.setText("\n".join([self.tr("What stays:"), *(f"· {row}" for row in rows)]))
        self._stays.setVisible(bool(rows))

    def _is_meant(self) -> bool:
        return bool(self._digits) and self._typed.text() == self._digits

    def _look(self) -> None:
        self._do.setEnabled(self._is_meant())

    def _erase(self) -> None:
        if not self._is_meant():
            return
        erase = partial(erasing.erase, self._place.opened)
        self._work.start(
            lambda: self.tr("Erasing everything."),
            lambda report: erase(report=report),
            self.erased.emit,
            may_stop=False,
        )
