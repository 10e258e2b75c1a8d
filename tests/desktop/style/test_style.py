"""The look: contrast by calculation, no token left over, icons that follow the palette."""

from __future__ import annotations

import re
import sys
import tomllib

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from korem_desktop import paths
from korem_desktop.desktop import style
from korem_desktop.desktop.style import CONTRAST, DARK, LIGHT, Colours, Look

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])

TEXTS = [
    ("text", "page surface side field soft_hover"),
    ("muted", "page surface side field"),
    ("accent", "page surface side"),
    ("accent_hover", "page surface"),
    ("on_accent", "accent accent_hover accent_pressed"),
    ("on_soft", "soft"),
    ("on_danger", "danger danger_hover"),
    ("danger", "page surface danger_soft"),
    ("warning", "page surface warning_soft"),
    ("good", "page surface side good_soft"),
    ("text", "warning_soft good_soft danger_soft soft"),
]
CONTROLS = [
    ("control", "page surface side field"),
    ("accent", "page surface side field"),
    ("on_accent", "accent"),  # the line under the words of a filled button in focus
    ("on_danger", "danger"),
    ("text", "page surface"),  # the edge around it
]


def luminance(name: str) -> float:
    """Return the relative luminance of a colour (WCAG 2.2)."""
    colour = QColor(name)
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_that_of_the_standard() -> None:
    """Black on white is 21, grey #767676 on white is the famous 4.54."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@THEMES
@pytest.mark.parametrize(("front", "backs"), TEXTS)
def test_text_can_be_read(colours: Colours, front: str, backs: str) -> None:
    """Text has at least 4.5 to 1 on everything it stands on, 7 to 1 in high contrast."""
    least = 7.0 if colours is CONTRAST else 4.5
    for back in backs.split():
        assert contrast(getattr(colours, front), getattr(colours, back)) >= least, back


@THEMES
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_an_example_in_a_field_can_be_read(
    qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit], colours: Colours
) -> None:
    """Qt would blend it by half; a field that is off shows none, since it could not be read."""
    field = kind()
    qtbot.addWidget(field)
    field.setStyleSheet(style.stylesheet(colours))
    field.ensurePolished()
    assert field.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(colours.muted)
    field.setEnabled(False)
    assert field.palette().color(QPalette.ColorRole.PlaceholderText).alpha() == 0


@THEMES
def test_every_pair_of_the_stylesheet_can_be_read(colours: Colours) -> None:
    """A rule that sets text and ground together sets a pair that can be read; what is disabled is exempt."""
    rules = re.findall(r"([^{}]*)\{([^{}]*)\}", (paths.resources() / "style" / "korem.qss.in").read_text())
    pairs = []
    for selector, body in rules:
        fore = re.search(r"(?:^|[;\s])color: \$(\w+)", body)
        ground = re.search(r"background: \$(\w+)", body)
        if fore and ground and ":disabled" not in selector:
            pairs.append((fore[1], ground[1]))
    assert len(pairs) > 10
    least = 7.0 if colours is CONTRAST else 4.5
    for front, back in pairs:
        assert contrast(getattr(colours, front), getattr(colours, back)) >= least, (front, back)


@THEMES
@pytest.mark.parametrize(("front", "backs"), CONTROLS)
def test_controls_can_be_seen(colours: Colours, front: str, backs: str) -> None:
    """Outlines and marks of what can be operated have at least 3 to 1."""
    for back in backs.split():
        assert contrast(getattr(colours, front), getattr(colours, back)) >= 3.0, back


@THEMES
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_the_stylesheet_is_whole(colours: Colours, scale: float) -> None:
    """No token is left, braces are even, and pictures named in it exist."""
    sheet = style.stylesheet(colours, scale)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    folder = paths.resources() / "style"
    assert all((folder / picture.rsplit("/", 1)[1]).is_file() for picture in pictures)


@THEMES
def test_every_radius_fits(colours: Colours) -> None:
    """The round mark of a radio button stays round: Qt squares a radius larger than half the side."""
    for scale in (1.0, 1.25, 1.5, 2.0):
        sheet = style.stylesheet(colours, scale)
        side = int(re.search(r"indicator \{ width: (\d+)px", sheet)[1])  # type: ignore[index]
        radius = int(re.search(r"QRadioButton::indicator \{ border-radius: (\d+)px", sheet)[1])  # type: ignore[index]
        assert side // 2 <= radius <= (side + 4) // 2


def test_the_stylesheet_is_understood(
    qtbot: QtBot, qapp: QApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    """Qt reads it without a complaint."""
    qapp.setStyleSheet(style.stylesheet(LIGHT))
    assert "parse" not in capfd.readouterr().err


def test_an_icon_takes_the_colours_of_now(qtbot: QtBot, qapp: QApplication) -> None:
    """The same icon is dark on light and light on dark, and greyed where it is disabled."""
    icon = style.icon("lock")
    seen = []
    looks = {Look.LIGHT: LIGHT, Look.CONTRAST: CONTRAST, Look.DARK: DARK}
    for look, colours in looks.items():
        style.apply(qapp, look=look)
        seen.append(inks(icon, QIcon.Mode.Normal))
        assert style.colours_now() is colours
    assert seen == [QColor(colours.text) for colours in looks.values()]
    assert inks(icon, QIcon.Mode.Disabled) == QColor(DARK.disabled)


def test_every_icon_can_be_drawn(qtbot: QtBot, qapp: QApplication) -> None:
    """Each shipped file is an SVG in one colour that Qt draws."""
    for path in (paths.resources() / "icons").glob("*.svg"):
        pixmap = style.icon(path.stem).pixmap(QSize(24, 24))
        assert not pixmap.toImage().allGray() or inks(style.icon(path.stem), QIcon.Mode.Normal).isValid(), (
            path
        )


def test_the_tokens_are_what_the_standard_parser_reads() -> None:
    """The quick reader of the start sees the same as TOML's own."""
    text = (paths.resources() / "style" / "tokens.toml").read_text(encoding="utf-8")
    told = tomllib.loads(text)
    read = style.read_tokens(text)
    assert read.keys() == told.keys()
    for name, part in told.items():
        assert read[name] == {key: str(value) for key, value in part.items()}


@THEMES
def test_a_palette_is_whole(colours: Colours) -> None:
    """Every colour has its value, none has a name nobody knows."""
    assert set(vars(colours)) == set(Colours.__annotations__)
    assert all(QColor(value).isValid() for name, value in vars(colours).items() if name != "art")


def test_a_system_that_wants_contrast_or_dark_gets_it() -> None:
    """As the system has it: high contrast wins over dark and light; a look chosen wins over the system."""
    assert style.colours_of(Look.SYSTEM, dark=False, contrast=False) is LIGHT
    assert style.colours_of(Look.SYSTEM, dark=True, contrast=False) is DARK
    for dark in (False, True):
        assert style.colours_of(Look.SYSTEM, dark=dark, contrast=True) is CONTRAST
        assert style.colours_of(Look.LIGHT, dark=dark, contrast=True) is LIGHT
        assert style.colours_of(Look.DARK, dark=dark, contrast=True) is DARK
        assert style.colours_of(Look.CONTRAST, dark=dark, contrast=False) is CONTRAST


def test_nothing_moves_where_no_system_asks_for_it() -> None:
    """Only a system that says that it animates lets anything move by itself."""
    assert sys.platform == "win32" or not style.motion_allowed()


def test_an_unknown_icon_is_a_mistake(qtbot: QtBot) -> None:
    """A wrong name is found when it is first used."""
    with pytest.raises(FileNotFoundError):
        style.icon("no such icon")


def inks(icon: QIcon, mode: QIcon.Mode) -> QColor:
    """Return the fullest colour drawn."""
    image = icon.pixmap(QSize(64, 64), 1.0, mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    fullest = max(pixels, key=QColor.alpha)
    return QColor(fullest.red(), fullest.green(), fullest.blue()) if fullest.alpha() else QColor()
