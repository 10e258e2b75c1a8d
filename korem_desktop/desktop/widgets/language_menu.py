"""The language in use, small, in a corner of a page; the other two in a menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from korem_desktop.desktop.style import RESTYLED, icon, picture_side
from korem_desktop.desktop.widgets.language_choice import NAMES, kazakh_notice
from korem_desktop.languages import Language


class LanguageMenu(QToolButton):
    """A button with a menu of the three languages, each by its own name."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setIcon(icon("languages", "muted"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        # Made and kept here: PySide takes actions that a group made for gone once it collects garbage.
        self._group = QActionGroup(self)
        self._actions: dict[Language, QAction] = {}
        for language, name in NAMES.items():
            action = self._actions[language] = self._group.addAction(QAction(name, self))
            action.setObjectName(f"language:{language}")
            action.setCheckable(True)
            action.triggered.connect(partial(self._chosen, language))
            menu.addAction(action)
        self.setMenu(menu)
        self.setObjectName("language_menu")
        self._size_icon()

    def set_language(self, language: Language) -> None:
        """Show which one is in use."""
        self._actions[language].setChecked(True)
        self.setText(NAMES[language])
        self._retranslate()

    def set_short(self, is_short: bool) -> None:
        """Show the mark alone where there is little room; the language in use is in the tooltip."""
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(alone if is_short else beside)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in RESTYLED:
            self._size_icon()

    def _retranslate(self) -> None:
        words = f"{self.tr('Language')}: {self.text()}"
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._actions[Language.KK].setToolTip(kazakh_notice())

    def _chosen(self, language: Language) -> None:
        self.chosen.emit(language)

    def _size_icon(self) -> None:
        side = picture_side(self)
        self.setIconSize(QSize(side, side))
