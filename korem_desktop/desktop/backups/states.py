"""The states kept in a backup, one of them to be chosen: when each was made, what opens it, what is in it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from korem_desktop.desktop.backups.choice import Choice
from korem_desktop.desktop.figures import moment_text
from korem_desktop.desktop.widgets.scroll_page import empty

if TYPE_CHECKING:  # for the checker only
    from korem_desktop.casework.restoring import Generation, Inside


class States(QWidget):
    """The newest is chosen at first; where the mark of the backup is damaged it is the only one, as None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: tuple[Generation | None, ...] = ()
        self._inside: dict[int, Inside] = {}
        self._group: QButtonGroup | None = None
        self._rows: list[Choice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_states(self, generations: tuple[Generation, ...]) -> None:
        """Show what a backup keeps, newest first; nothing is known of what is in it."""
        empty(self._column)
        self._states, self._inside, self._rows = generations or (None,), {}, []
        self._group = QButtonGroup(self)
        for number in range(len(self._states)):
            choice = Choice(f"state:{number}", self._group)
            choice.button.setChecked(not number)
            self._column.addWidget(choice)
            self._rows.append(choice)
        self.retranslate()

    def clear(self) -> None:
        """Show none."""
        empty(self._column)
        self._states, self._rows, self._group = (), [], None

    @property
    def choices(self) -> list[QRadioButton]:
        """Return what Tab and the arrows go through."""
        return [choice.button for choice in self._rows]

    @property
    def state(self) -> Generation | None:
        """Return the one chosen, None for the newest."""
        number = self._chosen
        return self._states[number] if number > 0 else None

    def tell(self, found: tuple[Inside, ...]) -> None:
        """Say what was found in each; where the chosen one is damaged, choose the newest that is whole."""
        self._inside = dict(enumerate(found))
        chosen = self._chosen
        if chosen in self._inside and not self._inside[chosen].is_whole:
            whole = next((number for number, one in self._inside.items() if one.is_whole), chosen)
            self._rows[whole].button.setChecked(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        for number, choice in enumerate(self._rows):
            state = self._states[number]
            choice.say(self._title(number, state), self._said(number, state))

    @property
    def _chosen(self) -> int:
        return next((number for number, one in enumerate(self._rows) if one.button.isChecked()), -1)

    def _title(self, number: int, state: Generation | None) -> str:
        if state is None:
            return self.tr("the newest")
        moment = moment_text(_here(state.made))
        return moment if number else self.tr("{moment}, the newest").format(moment=moment)

    def _said(self, number: int, state: Generation | None) -> str:
        said = []
        newest = self._states[0]
        if state is not None and newest is not None and state.keys != newest.keys:
            said.append(
                self.tr("Made before the passphrase or code was changed; it opens like the newest one.")
            )
        inside = self._inside.get(number)
        if inside is not None and inside.is_whole:
            said.append(
                self.tr(
                    "Checked just now: complete. Answers: {answers}, notes: {notes}, recordings and "
                    "documents: {items}."
                ).format(answers=inside.answers, notes=inside.notes, items=inside.items)
            )
        elif inside is not None:
            said.append(self.tr("Damaged. Choose another one."))
        return " ".join(said)


def _here(moment: datetime) -> datetime:
    return moment.astimezone()
