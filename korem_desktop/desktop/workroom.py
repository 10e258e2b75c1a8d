"""Where an open case is worked on: the side with its four places, the screens, and what the window says."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from korem_desktop.desktop._forms.workroom import Ui_Workroom
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.sentences import NOTICES, sentence, title
from korem_desktop.desktop.settings_menu import SettingsMenu
from korem_desktop.desktop.style import polish
from korem_desktop.desktop.widgets.message_strip import Tone, announce
from korem_desktop.desktop.widgets.nav_button import NavButton
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.failures import Known

Screens = Mapping[str, Callable[[Workplace], Screen]]
"""How each place is made, by its name: statement, evidence, notes, papers."""

FIRST = "statement"
_PICTURES = {"statement": "file-text", "evidence": "paperclip", "notes": "notebook-pen", "papers": "printer"}


class Workroom(QWidget):
    """Shows one screen at a time, each made when first shown and kept."""

    lock_wanted = Signal()
    wipe_wanted = Signal()

    def __init__(self, workplace: Workplace, screens: Screens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._makers = screens
        self._shown: dict[str, Screen] = {}
        self._positions: dict[str, str] = {}
        self._unsaved: set[str] = set()
        self.ui = Ui_Workroom()
        self.ui.setupUi(self)
        ui = self.ui
        self.settings = SettingsMenu(self)
        ui.button_settings.setMenu(self.settings)
        ui.button_settings.set_picture("settings")
        ui.button_lock.set_picture("lock", "on_accent")
        ui.button_lock.clicked.connect(self.lock_wanted)
        ui.button_wipe.clicked.connect(self.wipe_wanted)
        ui.banner.setVisible(workplace.opened.practice)
        ui.idle_warning.hide()
        ui.strip.closed.connect(self._room_for_messages)
        self._room_for_messages()
        self._nav: dict[str, NavButton] = {}
        for name, button in (
            ("statement", ui.nav_statement),
            ("evidence", ui.nav_evidence),
            ("notes", ui.nav_notes),
            ("papers", ui.nav_papers),
        ):
            button.setObjectName(f"nav:{name}")
            button.set_picture(_PICTURES[name])
            button.setVisible(name in screens)
            button.clicked.connect(partial(self._go, name))
            self._nav[name] = button
        self.retranslate()

    def begin(self, place: str) -> None:
        """Show the first screen, or bring the person back to a place of :meth:`place`."""
        name = FIRST
        try:
            kept = json.loads(place) if place else {}
            self._positions = {str(key): str(value) for key, value in kept.get("positions", {}).items()}
            name = str(kept.get("screen", FIRST))
        except (ValueError, AttributeError):
            self._positions = {}  # written by another version: the first screen is a good place too
        if name not in self._makers:
            name = FIRST if FIRST in self._makers else next(iter(self._makers))
        self.show_screen(name)

    def place(self) -> str:
        """Return which screen is in front and where the person is in each, nothing of what was answered."""
        positions = dict(self._positions)
        for name, screen in self._shown.items():
            try:
                positions[name] = screen.position()
            except Exception:  # noqa: S112 - a lock goes on whatever happens
                continue
        front = self.ui.screens.currentWidget()
        names = [name for name, screen in self._shown.items() if screen is front]
        return json.dumps({"screen": names[0] if names else FIRST, "positions": positions})

    def hand_in(self) -> None:
        """Have every screen give over what is pending; a broken one does not hold up the others."""
        for screen in self._shown.values():
            try:
                screen.hand_in()
            except Exception:  # noqa: S112 - a lock goes on whatever happens
                continue

    def screen_of(self, name: str) -> Screen:
        """Return a screen, made if it was not there yet. Raises KeyError for a name nobody knows."""
        shown = self._shown.get(name)
        if shown is None:
            shown = self._shown[name] = self._makers[name](self._workplace)
            shown.saving.connect(partial(self._saving, name))
            shown.wants.connect(self.show_screen)
            self.ui.screens.addWidget(shown)
            position = self._positions.pop(name, "")
            if position:
                shown.restore(position)
        return shown

    def show_screen(self, name: str) -> None:
        """Bring a screen to the front; the one before hands in what is pending."""
        before = self.ui.screens.currentWidget()
        screen = self.screen_of(name)
        if isinstance(before, Screen) and before is not screen:
            before.hand_in()
        self.ui.screens.setCurrentWidget(screen)
        self._nav[name].setChecked(True)
        screen.entered()
        if before is not None and before is not screen:
            announce(screen, screen.title())

    def say(self, known: Known) -> None:
        """Show a failure or a notice in the strip."""
        tone = Tone.INFO if known.kind in NOTICES else Tone.PROBLEM
        self.ui.strip.show_message(title(known), sentence(known), tone)
        self._room_for_messages()

    def warn_idle(self, seconds: int) -> None:
        """Say that the program is about to lock itself; 0 takes it back."""
        text = self.tr("Nobody seems to be here. Locking in %n seconds.", "", seconds)
        self.ui.idle_warning.setText(text)
        if bool(seconds) == self.ui.idle_warning.isHidden():
            self.ui.idle_warning.setVisible(bool(seconds))
            self._room_for_messages()
            if seconds:
                announce(self.ui.idle_warning, text)

    def retranslate(self) -> None:
        """Set the words that the form does not hold."""
        self.ui.side.setAccessibleName(self.tr("Places of the program"))
        self.ui.button_lock.setText(self.tr("Lock") + "\nCtrl+L · F12")
        self.ui.button_lock.setAccessibleName(self.tr("Lock"))
        self.ui.button_lock.setToolTip(self.tr("Save, lock and hide everything at once: Ctrl+L or F12"))
        self._show_saved()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def _go(self, name: str) -> None:
        self.show_screen(name)

    def _saving(self, name: str, unsaved: bool) -> None:
        (self._unsaved.add if unsaved else self._unsaved.discard)(name)
        self._show_saved()

    def _show_saved(self) -> None:
        saving = bool(self._unsaved)
        self.ui.saved.setText(self.tr("Saving…") if saving else self.tr("Saved"))
        polish(self.ui.saved, role="hint" if saving else "saved")

    def _room_for_messages(self) -> None:
        empty = self.ui.strip.isHidden() and self.ui.idle_warning.isHidden()
        self.ui.messages.setVisible(not empty)


