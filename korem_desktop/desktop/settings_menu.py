"""The few settings a person may need at once: when to lock, the language, the size of text, the colours."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from korem_desktop.desktop.locking import IDLE_CHOICES
from korem_desktop.desktop.style import Look
from korem_desktop.desktop.widgets.language_choice import NAMES, kazakh_notice
from korem_desktop.languages import Language

V = TypeVar("V", bound=Hashable)

TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)


class SettingsMenu(QMenu):
    """Shows what is set and says what is wanted; it keeps nothing itself."""

    lock_after_wanted = Signal(int)  # minutes
    language_wanted = Signal(object)
    text_scale_wanted = Signal(float)
    look_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self._lock = QMenu(self)
        self._language = QMenu(self)
        self._text = QMenu(self)
        self._look = QMenu(self)
        self._language.setToolTipsVisible(True)
        for menu in (self._lock, self._language, self._text, self._look):
            self.addMenu(menu)
        self._minutes = self._choices(self._lock, IDLE_CHOICES)
        self._languages = self._choices(self._language, NAMES)
        self._scales = self._choices(self._text, TEXT_SCALES)
        self._looks = self._choices(self._look, Look)
        for language, action in self._languages.items():
            action.setText(NAMES[language])
        for scale, action in self._scales.items():
            action.setText(f"{round(scale * 100)} %")
        self._lock.triggered.connect(lambda action: self.lock_after_wanted.emit(action.data()))
        self._language.triggered.connect(lambda action: self.language_wanted.emit(Language(action.data())))
        self._text.triggered.connect(lambda action: self.text_scale_wanted.emit(action.data()))
        self._look.triggered.connect(lambda action: self.look_wanted.emit(Look(action.data())))
        self.retranslate()

    def show_settings(self, minutes: int, language: Language, text_scale: float, look: Look) -> None:
        """Mark what is in force."""
        for action in (
            self._minutes.get(minutes),
            self._languages.get(language),
            self._scales.get(text_scale),
            self._looks.get(look),
        ):
            if action is not None:
                action.setChecked(True)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._lock.setTitle(self.tr("Lock automatically after"))
        self._language.setTitle(self.tr("Language"))
        self._languages[Language.KK].setToolTip(kazakh_notice())
        self._text.setTitle(self.tr("Size of text"))
        self._look.setTitle(self.tr("Colours"))
        self._looks[Look.SYSTEM].setText(self.tr("As the system has them"))
        self._looks[Look.LIGHT].setText(self.tr("Light"))
        self._looks[Look.DARK].setText(self.tr("Dark"))
        self._looks[Look.CONTRAST].setText(self.tr("High contrast"))
        for minutes, action in self._minutes.items():
            action.setText(self.tr("%n minutes without use", "", minutes))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choices(self, menu: QMenu, values: Iterable[V]) -> dict[V, QAction]:
        group = QActionGroup(menu)
        actions: dict[V, QAction] = {}
        for value in values:
            action = QAction(menu)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
            menu.addAction(action)
            actions[value] = action
        return actions
