"""How the program looks: tokens, one stylesheet made from them, and icons in the palette's colours.

No screen styles itself: it sets ``role``, ``kind`` or ``surface`` on its widgets (see ``resources/style``).
Text keeps a contrast of at least 4.5:1 and controls of 3:1 (WCAG 2.2, 1.4.3 and 1.4.11; a test computes it).
"""

from __future__ import annotations

from functools import cache
from string import Template

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from korem_desktop import paths

FAMILY = "Noto Sans"
BODY = 11.0
"""Size of ordinary text in points at 100 %."""

SIZES = {"title": 20.0, "heading": 13.5, "body": BODY, "hint": 10.0, "badge": 9.5, "glyph": 15.0}
"""Type scale in points at 100 %."""


LENGTHS = (2, 4, 6, 7, 8, 9, 10, 12, 16, 20, 24)
"""Spacing, paddings and radii in pixels at 100 %."""


class Colours:
    """One palette. ``on_x`` is text or a mark upon ``x``.

    Not a dataclass: making one of thirty fields costs 2 ms of the start.
    """

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


LIGHT = Colours(
    page="#f3f6f6",
    surface="#ffffff",
    side="#e6eded",
    field="#ffffff",
    text="#16262b",
    muted="#4a5d63",
    line="#d3dddf",
    control="#74878d",
    accent="#0b626c",
    accent_hover="#0a535c",
    accent_pressed="#08444b",
    on_accent="#ffffff",
    soft="#d6e9ea",
    soft_hover="#dde8e9",
    on_soft="#07434a",
    danger="#a3271d",
    danger_hover="#861d15",
    on_danger="#ffffff",
    danger_soft="#fbe9e7",
    warning="#6f4600",
    warning_soft="#fdf0d5",
    good="#17613a",
    good_soft="#e0f2e6",
    disabled="#8a999e",
)
DARK = Colours(
    page="#101719",
    surface="#192225",
    side="#141c1f",
    field="#11191b",
    text="#e6edee",
    muted="#a9b9bd",
    line="#2c383c",
    control="#71858b",
    accent="#62c4cd",
    accent_hover="#7ed2da",
    accent_pressed="#4db0b9",
    on_accent="#06262b",
    soft="#1d3b40",
    soft_hover="#202e32",
    on_soft="#b7e6ea",
    danger="#f39a90",
    danger_hover="#f7b3ab",
    on_danger="#3a0b07",
    danger_soft="#3a1f1c",
    warning="#f0c877",
    warning_soft="#35290f",
    good="#84d3a3",
    good_soft="#17301f",
    disabled="#66777c",
)


def apply(app: QApplication, *, dark: bool | None = None, text_scale: float = 1.0) -> None:
    """Give the application its font, palette and stylesheet; ``dark=None`` takes what the system tells."""
    if dark is None:
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    colours = DARK if dark else LIGHT
    _load_fonts()
    font = QFont(FAMILY)
    font.setPointSizeF(BODY * text_scale)
    app.setFont(font)
    app.setPalette(_palette(colours))
    app.setStyleSheet(stylesheet(colours, text_scale))


def stylesheet(colours: Colours, text_scale: float = 1.0) -> str:
    """Return the stylesheet for a palette and a text size."""
    folder = paths.resources() / "style"
    tokens: dict[str, str] = dict(vars(colours))
    tokens.update({f"size_{name}": f"{size * text_scale:.1f}pt" for name, size in SIZES.items()})
    # Lengths follow the text, but only by half: at 200 % the words need the room, not the air around them.
    roomy = (1.0 + text_scale) / 2.0
    tokens.update({f"px{length}": f"{round(length * roomy)}px" for length in LENGTHS})
    # half of an indicator with its edge: Qt draws square corners where a radius is larger than that
    tokens["round"] = f"{round(16 * roomy) // 2 + 2}px"
    tokens["art"] = folder.as_posix()
    tokens["mode"] = "dark" if colours is DARK else "light"
    return Template((folder / "korem.qss.in").read_text(encoding="utf-8")).substitute(tokens)


def colours_now() -> Colours:
    """Return the palette in use."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


@cache
def icon(name: str, tone: str = "text") -> QIcon:
    """Return a shipped icon that follows the palette; ``tone`` is a colour's name, e.g. ``on_accent``.

    Checked (``State.On``) it takes the colour of a selection. Raises FileNotFoundError for an unknown name.
    """
    return QIcon(_Engine((paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8"), tone))


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


class _Engine(QIconEngine):
    """Draws a one-colour SVG in the colour its state asks for, at the moment it is drawn."""

    def __init__(self, svg: str, tone: str) -> None:
        super().__init__()
        self._svg = svg
        self._tone = tone

    def clone(self) -> QIconEngine:
        """Return an engine drawing the same."""
        return _Engine(self._svg, self._tone)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle."""
        colours = colours_now()
        if mode == QIcon.Mode.Disabled:
            colour = colours.disabled
        elif state == QIcon.State.On and self._tone == "text":
            colour = colours.on_soft
        else:
            colour = getattr(colours, self._tone)
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(self._svg.replace("currentColor", colour).encode()).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return a drawing of the size given, in device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap
