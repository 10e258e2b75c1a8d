"""Where an open case is worked on: the side with its places, the screens, and what the window says."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from korem_desktop.casework.keys import is_passphrase_unknown
from korem_desktop.casework.unsaved import Unsaved
from korem_desktop.desktop._forms.workroom import Ui_Workroom
from korem_desktop.desktop.running import Fault
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.settings_menu import SettingsMenu
from korem_desktop.desktop.style import RESTYLED, polish
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.nav_button import Form, NavButton
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.failures import Known

T = TypeVar("T")

Screens = Mapping[str, Callable[[Workplace], Screen]]
"""How each place is made, by its name: one of :data:`PLACES`, or a page of safety."""

HOME = "home"
FIRST = "statement"
"""Where a new case begins."""

GUIDE = "guide"
SAFETY = "safety"

KEYS = "keys"
"""Shown first where the recovery code opened the vault: a new passphrase is to be set."""
FIND = "search"
"""A page of home: what was written, found again."""

PLACES = {
    HOME: "house",
    FIRST: "file-text",
    "evidence": "paperclip",
    "notes": "notebook-pen",
    "papers": "printer",
    "contacts": "phone",
    GUIDE: "book-open",
    SAFETY: "shield-check",
}
"""The places in the order of the side, each with its icon; any other page is a page of safety."""

_WITHOUT_LATIN = {1: '"', 2: "Ә", 3: "І", 4: "Ң", 5: "Ғ", 6: ",", 8: "Ү"}
"""What the number keys give on the Kazakh layout, which has no digits there (7 gives a full stop, which
leads to the first problem of a page; its place, the guide, has F1)."""

_NARROW = 84
"""Average letters across the window below which the side shows icons alone."""

_GONE_THROUGH = 20  # places remembered for going back


class Workroom(QWidget):
    """Shows one screen at a time, each made when first shown and kept.

    ``broken`` carries the error of a screen that failed on the way out, which it does not hold up.
    """

    lock_wanted = Signal()
    wipe_wanted = Signal()
    erased = Signal(object)
    copy_wanted = Signal(str)
    broken = Signal(object)
    restores = Signal(object)

    def __init__(self, workplace: Workplace, screens: Screens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._makers = screens
        self._shown: dict[str, Screen] = {}
        self._positions: dict[str, str] = {}
        self._unsaved: set[str] = set()
        self._saved_at = ""
        self._lost: list[str] = []
        self.lost_before = ""
        """Types and places of the errors that kept something typed before the last lock from being saved."""
        self._way: list[str] = []
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
        for number, name in enumerate(PLACES, 1):
            self._add_place(number, name)
        self._back = QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        self._back.setEnabled(False)
        if GUIDE in screens:
            QShortcut(QKeySequence("F1"), self, partial(self.show_screen, GUIDE))
        self._find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._go_to_find)
        self.retranslate()

    def _add_place(self, number: int, name: str) -> None:
        button: NavButton = getattr(self.ui, f"nav_{name}")
        button.setObjectName(f"nav:{name}")
        button.set_picture(PLACES[name])
        button.setVisible(name in self._makers)
        button.clicked.connect(partial(self._go, name))
        self._nav[name] = button
        if name not in self._makers:
            return
        for key in (str(number), _WITHOUT_LATIN.get(number)):
            if key:
                QShortcut(QKeySequence(f"Ctrl+{key}"), self, partial(self.show_screen, name))

    def begin(self, place: str, *, is_new: bool = False) -> None:
        """Bring the person back to a place of :meth:`place`, or show home; a new case is begun."""
        name, lost = (FIRST if is_new else HOME), list[str]()
        try:
            kept = json.loads(place) if place else {}
            self._positions = {str(key): str(value) for key, value in kept.get("positions", {}).items()}
            lost = [str(fault) for fault in kept.get("lost", [])]
            name = str(kept.get("screen", name))
        except (ValueError, AttributeError, TypeError):
            self._positions = {}  # written by another version: home is a good place too
            name = HOME
        if KEYS in self._makers and is_passphrase_unknown(self._workplace.opened):
            name = KEYS
        if name not in self._makers:
            name = FIRST if FIRST in self._makers else next(iter(self._makers))
        self.show_screen(name)
        self.lost_before = "; ".join(lost)

    def place(self) -> str:
        """Return which screen is in front and where the person is in each, nothing of what was answered.

        After :meth:`hand_in` it also says whether a screen could not give over what was typed.
        """
        positions = dict(self._positions)
        for name, screen in self._shown.items():
            try:
                positions[name] = screen.position()
            except Exception as error:  # a lock goes on whatever happens
                self.broken.emit(error)
        front = self._front()
        kept: dict[str, object] = {"screen": front or HOME, "positions": positions}
        if self._lost:
            kept["lost"] = self._lost
        return json.dumps(kept)

    def hand_in(self) -> None:
        """Have every screen give over what is pending."""
        for screen in self._shown.values():
            self._ask(screen.hand_in)

    def unsaved(self) -> Unsaved:
        """Return what the screens hold that is not reported saved."""
        all_ = Unsaved()
        for screen in self._shown.values():
            all_ = all_.with_more(self._ask(screen.unsaved) or Unsaved())
        return all_

    @property
    def lost(self) -> str:
        """Return the types and places of the errors that kept something typed from being given over."""
        return "; ".join(self._lost)

    def _ask(self, question: Callable[[], T]) -> T | None:
        """Ask a screen on the way out: a broken one is told of, and holds nobody up."""
        try:
            return question()
        except Exception as error:  # a lock goes on whatever happens
            fault = Fault.of(error)
            self._lost.append(f"{fault.kind} · {fault.place}")
            self.broken.emit(error)
            return None

    def screen_of(self, name: str) -> Screen:
        """Return a screen, made if it was not there yet. Raises KeyError for a name nobody knows."""
        shown = self._shown.get(name)
        if shown is None:
            shown = self._shown[name] = self._makers[name](self._workplace)
            shown.saving.connect(partial(self._saving, name))
            shown.wants.connect(self.show_screen)
            shown.wants_at.connect(self.show_at)
            shown.wants_settings.connect(self.open_settings)
            shown.wants_wipe.connect(self.wipe_wanted)
            shown.erased.connect(self.erased)
            shown.restores.connect(self.restores)
            shown.copies.connect(self.copy_wanted)
            self.ui.screens.addWidget(shown)
            position = self._positions.pop(name, "")
            if position:
                shown.restore(position)
        return shown

    def show_screen(self, name: str) -> None:
        """Bring a screen to the front; the one before hands in what is pending."""
        left = self._front()
        if left and left != name:
            self._way = [*self._way, left][-_GONE_THROUGH:]
        self._show(name)

    def show_at(self, name: str, position: str) -> None:
        """Bring a screen to the front, at a position of its own."""
        self.screen_of(name).restore(position)
        self.show_screen(name)

    def go_back(self) -> None:
        """Go to the place before this one."""
        if self._way:
            self._show(self._way.pop())

    def open_settings(self) -> None:
        """Open the settings at their button."""
        button = self.ui.button_settings
        self.settings.popup(button.mapToGlobal(QPoint(button.width(), 0)))

    def _front(self) -> str:
        """Return the name of the screen in front, "" before there is one."""
        front = self.ui.screens.currentWidget()
        return next((name for name, screen in self._shown.items() if screen is front), "")

    def _show(self, name: str) -> None:
        before = self.ui.screens.currentWidget()
        screen = self.screen_of(name)
        if isinstance(before, Screen) and before is not screen:
            before.hand_in()
        self.ui.screens.setCurrentWidget(screen)
        button = self._nav.get(HOME if name == FIND else name, self._nav[SAFETY])
        button.setChecked(True)
        self.ui.nav_scroll.ensureWidgetVisible(button, 0, 0)
        # within the statement the same keys lead to the page before
        self._back.setEnabled(name != FIRST and bool(self._way))
        self._find.setEnabled(FIND in self._makers and name != GUIDE)  # the guide finds in itself
        screen.entered()
        if before is not None and before is not screen:
            held = self.window().focusWidget()
            if held is None or not screen.isAncestorOf(held):  # else Qt gives it to the first place of all
                button.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(screen, screen.title())

    def say(self, known: Known) -> None:
        """Show a failure or a notice in the strip."""
        self.ui.strip.add_known(known)
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
        self.ui.button_lock.setAccessibleName(self.tr("Lock"))
        self.ui.button_lock.setToolTip(self.tr("Save, lock and hide everything at once: Ctrl+L or F12"))
        for number, (name, button) in enumerate(self._nav.items(), 1):
            keys = f"Ctrl+{number}"
            button.set_keys(str(number), f"{keys} · F1" if name == GUIDE else keys)
        self.ui.button_settings.setToolTip(self.ui.button_settings.text())
        self._show_saved()
        self._fit_side()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language, and follow the size of the letters."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()
        elif event.type() in RESTYLED and hasattr(self, "_back"):
            self._fit_side()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the side the form there is room for."""
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        is_narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        for button in (*self._nav.values(), self.ui.button_settings):
            button.set_form(Form.PICTURE if is_narrow else Form.ROW)
        # as wide as the longest word it may say, whatever it says now: else the whole page moves each time
        said = f"{self.tr('Saving…')} {self.tr('Saved at {time}').format(time='00:00')}".split()
        self.ui.saved.setMinimumWidth(max(map(self.ui.saved.fontMetrics().horizontalAdvance, said)) + 2)
        lock = self.ui.button_lock
        lock.set_form(Form.STACK if is_narrow else Form.ROW)
        lock.setText(self.tr("Lock") + ("" if is_narrow else "\nCtrl+L · F12"))

    def _go(self, name: str) -> None:
        self.show_screen(name)

    def _go_to_find(self) -> None:
        self.show_screen(FIND)

    def _saving(self, name: str, unsaved: bool) -> None:
        (self._unsaved.add if unsaved else self._unsaved.discard)(name)
        if not self._unsaved:
            self._saved_at = f"{self._workplace.clock.now():%H:%M}"
        self._show_saved()

    def _show_saved(self) -> None:
        saving, words = bool(self._unsaved), self.tr("Saved")
        if self._saved_at:
            words = self.tr("Saved at {time}").format(time=self._saved_at)
        self.ui.saved.setText(self.tr("Saving…") if saving else words)
        polish(self.ui.saved, role="hint" if saving else "saved")

    def _room_for_messages(self) -> None:
        empty = self.ui.strip.isHidden() and self.ui.idle_warning.isHidden()
        self.ui.messages.setVisible(not empty)
