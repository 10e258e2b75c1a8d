"""The page of keys: another passphrase, the recovery code, new keys, erasing everything."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QWidget

from korem_desktop.casework import keys
from korem_desktop.desktop.keys.code_card import CodeCard
from korem_desktop.desktop.keys.erase_card import EraseCard
from korem_desktop.desktop.keys.folding_card import FoldingCard
from korem_desktop.desktop.keys.passphrase_card import ChangeCard, LeakedCard
from korem_desktop.desktop.keys.work import Work
from korem_desktop.desktop.safety.page import SafetyPage
from korem_desktop.desktop.widgets.progress_strip import ProgressStrip
from korem_desktop.desktop.workplace import Workplace


class KeysScreen(SafetyPage):
    """One card for each thing that can be done; one at a time is unfolded."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.progress = ProgressStrip()
        self.page.add(self.progress)
        self._work = Work(workplace.runner, self.progress, self.strip, self._busy, self)
        self.change = ChangeCard(workplace, self._work)
        self.code = CodeCard(workplace, self._work)
        self.leaked = LeakedCard(workplace, self._work)
        self.erase = EraseCard(workplace, self._work)
        self.erase.erased.connect(self.erased)
        self._cards: tuple[FoldingCard, ...] = (self.change, self.code, self.leaked, self.erase)
        for one in self._cards:
            one.unfolded.connect(self._unfolded)
            self.page.add(one)
        self._asks_first = keys.is_passphrase_unknown(workplace.opened)
        self._wanted = ""  # what another page sends for
        self.retranslate()

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Passphrase and recovery code")

    def entered(self) -> None:
        """Ask for a new passphrase where the code opened the vault, and whether the code is to be tried."""
        wanted, self._wanted = self._wanted, ""
        self.code.look()
        if keys.is_passphrase_unknown(self.place.opened) and self._asks_first:
            self._asks_first = False
            self.strip.show_message(self._after_the_code)
            self.change.begin()
        elif wanted == "make" and self.code.isEnabled():  # not under a job
            self.code.make()
        elif wanted == "try" and self.code.isEnabled():
            self.code.try_it()

    def restore(self, position: str) -> None:
        """Be asked by another page to make a recovery code or to try it, once this one is in front."""
        try:
            self._wanted = str(json.loads(position)["do"])
        except (ValueError, KeyError, TypeError):
            return

    def hand_in(self) -> None:
        """Forget what was typed: the page is left, or the vault is locked."""
        for one in self._cards:
            if one.isEnabled():  # not under a job, which says itself how it ended
                one.fold()

    def go_back(self) -> None:
        """Fold what is unfolded; with nothing unfolded, go back to safety."""
        unfolded = [one for one in self._cards if one.is_unfolded]
        if not unfolded or not self.change.isEnabled():
            super().go_back()
        for one in unfolded:
            one.fold()

    def retranslate(self) -> None:
        """Set every text anew."""
        super().retranslate()
        for one in self._cards:
            one.retranslate()

    def _after_the_code(self) -> tuple[str, str]:
        return (
            self.tr("Opened by the recovery code"),
            self.tr("Set a new passphrase first: the program does not know the old one, and the code stays."),
        )

    def _unfolded(self) -> None:
        card = self.sender()
        for one in self._cards:
            if one is not card and one.is_unfolded:
                one.fold()
        if isinstance(card, FoldingCard):
            self.see(card)

    def _busy(self, busy: bool) -> None:
        for one in self._cards:
            one.setEnabled(not busy)
        if busy:
            self.see(self.progress)
        else:
            for one in self._cards:
                one.retranslate()
            self.see(self.strip)
