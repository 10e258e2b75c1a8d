"""How papers look: sizes in points, shades, and the measures of the page, in one file for all of them."""

from __future__ import annotations

from dataclasses import replace

from korem_desktop.documents.setting import Align, Style

MM = 72 / 25.4
"""Points in a millimetre."""

PAGE = (210 * MM, 297 * MM)
LEFT, RIGHT, TOP, BOTTOM = 25 * MM, 10 * MM, 20 * MM, 20 * MM
"""Margins: left wide for binding, as office papers in Kazakhstan have them."""

MEASURE = PAGE[0] - LEFT - RIGHT

STAMP = (80 * MM, 45 * MM)
"""The empty field for the registration stamp."""

HAIR, THIN, THICK = 0.4, 0.7, 1.6
"""Weights of lines."""

NOTICE, SHADE, FAINT, WATERMARK = 0.93, 0.45, 0.7, 0.9
"""Greys: behind notices, of captions, of dividing lines, of the word across a page (to be read through)."""

WRITING = 20.0
"""Height of a line to write on by hand."""

BODY = Style(10.5, 13.6)
ENTRY = Style(10, 12.8, before=2)
STORY = Style(10.5, 13.8, before=3)
NOTE = Style(10.5, 13.8, Align.JUSTIFIED, before=3)
TITLE = Style(15, 19, Align.CENTRE, before=9)
SUBTITLE = Style(11, 14.5, Align.CENTRE, before=1)
HEADING = Style(11.5, 15, before=10)
SUBHEADING = Style(10.5, 13.6, before=7)
POINT = Style(10.5, 13.4, before=3)
POINT_LABEL = Style(9.5, 13.4)
ITEM = Style(10.5, 13.4, before=2)
SMALL = Style(8.5, 11, before=3)
CAPTION = Style(7.5, 9.5, grey=SHADE)
SOURCE = Style(8, 10.5, grey=0.35, before=1)
URGENT = Style(12, 15.5)
RUNNING = Style(8, 10, grey=0.2)

LEAST = 8.5
"""The smallest size, in points, that words to be read are ever set in to fit a sheet."""


def scaled(style: Style, scale: float) -> Style:
    """Return a style made smaller, spaces and all, though never below :data:`LEAST` or its own size."""
    size = max(style.size * scale, min(style.size, LEAST))
    share = size / style.size
    return replace(style, size=size, leading=style.leading * share, before=style.before * scale)
