"""How the program looks: tokens, one stylesheet made from them, and icons in the palette's colours.

No screen styles itself: it sets ``role``, ``kind`` or ``surface`` on its widgets (see ``resources/style``).
Text keeps a contrast of at least 4.5:1, in high contrast 7:1, and controls of 3:1 (WCAG 2.2, 1.4.3, 1.4.6 and
1.4.11; a test computes it).
"""

from __future__ import annotations

import re
import sys
from enum import StrEnum
from functools import cache
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from korem_desktop import paths

if TYPE_CHECKING:  # for the checker only: start-up time
    from PySide6.QtGui import QIcon

FAMILY = "Noto Sans"


class Look(StrEnum):
    """What the person wants the window to look like."""

    SYSTEM = "system"  # as the system tells
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Colours:
    """One palette. ``on_x`` is text or a mark upon ``x``; each value is ``#rrggbb``.

    Not a dataclass: making one of thirty fields costs 2 ms of the start.
    """

    art: str  # which of the drawn marks, "light" or "dark"
    page: str
    surface: str
    side: str
    field: str
    text: str
    muted: str
    line: str  # decoration only
    control: str  # outlines what can be operated
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    soft: str
    soft_hover: str
    on_soft: str
    danger: str
    danger_hover: str
    on_danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    good: str
    good_soft: str
    disabled: str  # text of what cannot be operated now (exempt from the contrast rule)

    def __init__(self, **values: str) -> None:
        self.__dict__.update(values)


def read_tokens(text: str) -> dict[str, dict[str, str]]:
    """Return the sections of ``tokens.toml``, each a name and its value as text.

    The standard parser takes 5 ms of the start; this one reads what the file's head allows.
    """
    sections: dict[str, dict[str, str]] = {}
    section: dict[str, str] = {}
    for line in text.splitlines():
        name, equals, rest = line.partition(" = ")
        if line.startswith("["):
            section = sections[line[1 : line.index("]")]] = {}
        elif equals and not line.startswith("#"):
            section[name] = rest.split('"')[1] if rest.startswith('"') else rest.split()[0]
    return sections


_TOKENS = read_tokens((paths.resources() / "style" / "tokens.toml").read_text(encoding="utf-8"))

SIZES = {name: float(value) for name, value in _TOKENS["type"].items()}
"""Type scale in points at 100 %."""

BODY = SIZES["body"]
"""Size of ordinary text in points at 100 %."""

LENGTHS = {name: int(value) for name, value in _TOKENS["length"].items()}
"""Gaps, paddings and radii in pixels at 100 %."""

LIGHT = Colours(**_TOKENS["light"])
DARK = Colours(**_TOKENS["dark"])
CONTRAST = Colours(**_TOKENS["contrast"])

RESTYLED = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
"""Changes after which a widget measures and draws anew what it made itself."""

_EDGE, _RING = 2, 4  # pixels: the edge of a button, and of a filled one that has the focus

_in_use = LIGHT
_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION of winuser.h


def apply(app: QApplication, *, look: Look = Look.SYSTEM, text_scale: float = 1.0) -> None:
    """Give the application its font, palette and stylesheet."""
    global _in_use
    hints = app.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    _in_use = colours_of(look, dark=dark, contrast=contrast)
    _load_fonts()
    font = QFont(FAMILY)
    font.setPointSizeF(BODY * text_scale)
    app.setFont(font)
    app.setPalette(_palette(_in_use))
    app.setStyleSheet(stylesheet(_in_use, text_scale))


def colours_of(look: Look, *, dark: bool, contrast: bool) -> Colours:
    """Return the palette of a look; ``dark`` and ``contrast`` are what the system asks for."""
    match look:
        case Look.LIGHT:
            return LIGHT
        case Look.DARK:
            return DARK
        case Look.CONTRAST:
            return CONTRAST
        case Look.SYSTEM:
            return CONTRAST if contrast else DARK if dark else LIGHT


def motion_allowed() -> bool:
    """Return whether something may move by itself: only where the system says that it wants that.

    Windows is asked whether it animates what is in windows. Elsewhere nothing tells a program without a
    connection to the desktop, so nothing moves.
    """
    if sys.platform != "win32":
        return False
    import ctypes  # late: no other system needs it

    animated = ctypes.c_int(0)
    asked = ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animated), 0)
    return bool(asked and animated.value)


def stylesheet(colours: Colours, text_scale: float = 1.0) -> str:
    """Return the stylesheet for a palette and a text size."""
    folder = paths.resources() / "style"
    tokens: dict[str, str] = dict(vars(colours))
    tokens.update({f"size_{name}": f"{size * text_scale:.1f}pt" for name, size in SIZES.items()})
    # Lengths follow the text, but only by half: at 200 % the words need the room, not the air around them.
    roomy = (1.0 + text_scale) / 2.0
    tokens.update({name: f"{round(length * roomy)}px" for name, length in LENGTHS.items()})
    # half of an indicator with its edge: Qt draws square corners where a radius is larger than that
    tokens["round"] = f"{round(LENGTHS['wide'] * roomy) // 2 + 2}px"
    tokens["icon"] = f"{round(LENGTHS['wide'] * text_scale)}px"  # stands among words, and is as large as they
    # a filled button in focus: a wider edge, seen against the page, and a line under the words, seen against
    # the filling; its size stays
    wider = _RING - _EDGE
    tokens["ring"] = f"{_RING}px"
    for side, length in (("high", "small"), ("wide", "wide")):
        tokens[f"ring_{side}"] = f"{round(LENGTHS[length] * roomy) - wider}px"
    tokens["folder"] = folder.as_posix()
    return Template((folder / "korem.qss.in").read_text(encoding="utf-8")).substitute(tokens)


def colours_now() -> Colours:
    """Return the palette in use."""
    return _in_use


@cache
def icon(name: str, tone: str = "text") -> QIcon:
    """Return a shipped icon that follows the palette; ``tone`` is a colour's name, e.g. ``on_accent``.

    Checked (``State.On``) it takes the colour of a selection. Raises FileNotFoundError for an unknown name.
    """
    # late: the first page has pictures only, and QIcon brings the names of 150 theme icons along
    from PySide6.QtGui import QIcon

    from korem_desktop.desktop.icon_engine import IconEngine  # late: see above

    return QIcon(IconEngine(_drawing(name), tone, _colour))


def picture(name: str, tone: str, side: int, ratio: float) -> QPixmap:
    """Return a shipped icon drawn once, in the colours of now: ``side`` pixels at a screen's ``ratio``.

    Raises FileNotFoundError for an unknown name.
    """
    pixels = round(side * ratio)
    svg = _drawing(name).replace("currentColor", _colour(tone))
    svg = re.sub(r'(width|height)="24"', rf'\1="{pixels}"', svg, count=2)
    drawn = QPixmap()
    drawn.loadFromData(svg.encode(), "SVG")
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _colour(tone: str) -> str:
    colour: str = getattr(_in_use, tone)
    return colour


@cache
def _drawing(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def picture_side(widget: QWidget) -> int:
    """Return the side in pixels of a picture beside a widget's words: it grows with them."""
    return round(widget.fontMetrics().height() * 1.1)


def polish(widget: QWidget, **properties: str | bool) -> None:
    """Set dynamic properties and have the stylesheet look at the widget again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


@cache
def _load_fonts() -> None:
    for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / name))


def _palette(colours: Colours) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for which, value in (
        (role.Window, colours.page),
        (role.WindowText, colours.text),
        (role.Base, colours.field),
        (role.AlternateBase, colours.side),
        (role.Text, colours.text),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.on_danger),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Light, colours.surface),
        (role.Midlight, colours.line),
        (role.Mid, colours.control),
        (role.Dark, colours.control),
        (role.Shadow, colours.line),
    ):
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, which, QColor(colours.disabled))
    return palette
