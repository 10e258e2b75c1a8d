"""How the program speaks and looks: as chosen now, and as the open vault remembers it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from korem_desktop.desktop.application import Application
from korem_desktop.desktop.style import Look
from korem_desktop.languages import Language

if TYPE_CHECKING:  # for the checker only: start-up time
    from korem_desktop.desktop.guards import Guards
    from korem_desktop.desktop.settings_menu import SettingsMenu


class Preferences:
    """The language, the size of letters, the look, and the minutes before an idle lock.

    ``keep(name, value)`` puts a choice into the vault, ``spoken(language)`` hears of each change of language.
    ``is_going_on`` says that a process before this one handed over how it looked, ``has_language`` that a
    language came with that: what was handed over is newer than what the vault remembers.
    """

    def __init__(
        self,
        application: Application,
        keep: Callable[[str, str], None],
        spoken: Callable[[Language], None],
        *,
        is_going_on: bool,
        has_language: bool,
    ) -> None:
        self._application = application
        self._keep = keep
        self._spoken = spoken
        self._is_going_on = is_going_on
        self._is_language_chosen = has_language
        self._menu: SettingsMenu | None = None
        self._guards: Guards | None = None

    @property
    def language(self) -> Language:
        """Return the language of the interface now."""
        return self._application.translators.language

    @property
    def text_scale(self) -> float:
        """Return the size of letters, 1.0 being ordinary."""
        return self._application.text_scale

    @property
    def look(self) -> Look:
        """Return what the window looks like."""
        return self._application.look

    def follow(self, settings: dict[str, str]) -> None:
        """Take up what a vault remembers, as far as nothing was chosen since the program began."""
        language = settings["language"]
        if language in set(Language) and not self._is_language_chosen:
            self._use_language(Language(language))
        else:
            self._keep("language", self.language.value)
        if self._is_going_on:
            return
        if settings["text_scale"]:
            self._application.set_text_scale(number(settings["text_scale"], 1.0))
        if settings["look"] in set(Look):
            self._application.set_look(Look(settings["look"]))

    def offer(self, menu: SettingsMenu, guards: Guards) -> None:
        """Let the person choose in the menu of an open case."""
        self._menu, self._guards = menu, guards
        menu.lock_after_wanted.connect(self._choose_minutes)
        menu.language_wanted.connect(self.choose_language)
        menu.text_scale_wanted.connect(self._choose_text_scale)
        menu.look_wanted.connect(self._choose_look)
        self._show()

    def choose_language(self, language: Language) -> None:
        """Switch the interface, and keep the choice in the vault if one is open."""
        self._is_language_chosen = True
        self._use_language(language)
        self._keep("language", language.value)

    def _use_language(self, language: Language) -> None:
        self._application.translators.use(language)
        self._spoken(language)
        self._show()

    def _choose_text_scale(self, scale: float) -> None:
        self._application.set_text_scale(scale)
        self._keep("text_scale", str(scale))
        self._show()

    def _choose_look(self, look: Look) -> None:
        self._application.set_look(look)
        self._keep("look", look.value)
        self._show()

    def _choose_minutes(self, minutes: int) -> None:
        if self._guards is not None:
            self._guards.idle.set_after(minutes * 60)
        self._keep("lock_after", str(minutes))
        self._show()

    def _show(self) -> None:
        if self._menu is not None and self._guards is not None:
            minutes = round(self._guards.idle.after / 60)
            self._menu.show_settings(minutes, self.language, self.text_scale, self.look)


def number(text: str, default: float) -> float:
    """Return the number a setting holds, or the default where it holds none."""
    try:
        return float(text)
    except ValueError:
        return default
