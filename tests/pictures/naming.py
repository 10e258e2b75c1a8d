"""What a picture's file is called, and read back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from korem_desktop.languages import Language

WINDOWS = ("1024x540", "1440x900")


@dataclass(frozen=True, order=True)
class Setting:
    """How a screen was set for a picture, whatever the language: look, percent of letters, window."""

    dark: bool
    percent: int
    window: str

    def file(self, language: Language) -> str:
        """Return the name of the picture's file in its sight's folder."""
        return f"{language}-{'dark' if self.dark else 'light'}-{self.percent}-{self.window}.png"

    def __str__(self) -> str:
        return f"{'dark' if self.dark else 'light'}, {self.percent} %, {self.window}"


SETTINGS = tuple(
    Setting(dark, percent, window) for window, percent, dark in product(WINDOWS, (100, 200), (False, True))
)
