"""Takes the pictures of one language: the tour in every look, size of letters and size of window."""

from __future__ import annotations

import tempfile
import time
from itertools import product
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from korem_desktop.desktop.rehearsal import hands, paper
from korem_desktop.desktop.style import Look
from korem_desktop.languages import Language
from tests.helpers.tour import LARGE, SCALES, SMALL, Before, Tour, a_tour
from tests.pictures.naming import Setting

_DRAWING = 2.0  # seconds
_QUALITY = 60  # of a PNG: how little time goes into packing it, not how it looks


def take_all(language: Language, out: Path) -> None:
    """Take every picture of a language into a folder."""
    for behind in Before:
        with tempfile.TemporaryDirectory() as folder, a_tour(behind, Path(folder), language) as tour:
            for scale, dark in product(SCALES, (False, True)):
                tour.dress(Look.DARK if dark else Look.LIGHT, scale)
                _take_each(tour, language, dark, scale, out)


def _take_each(tour: Tour, language: Language, dark: bool, scale: float, out: Path) -> None:
    for place, sight in enumerate(tour.sights()):
        folder = out / f"{list(Before).index(tour.behind)}{place:02}-{sight.name}"
        folder.mkdir(exist_ok=True)
        tour.measure(SMALL)
        with tour.looking(sight):
            for size in (SMALL, LARGE):
                tour.measure(size)
                _wait_for_the_paper()
                setting = Setting(dark, round(scale * 100), f"{size.width()}x{size.height()}")
                picture(tour.window).save(str(folder / setting.file(language)), "PNG", _QUALITY)


def _wait_for_the_paper() -> None:
    """Wait until a paper on screen is drawn: Qt does it in a thread of its own. There may be none to draw."""
    limit = time.monotonic() + _DRAWING
    while hands.shown("preview_place") and not paper.is_drawn() and time.monotonic() < limit:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def picture(window: QWidget) -> QPixmap:
    """Return a picture of a window with the menus and dialogs that stand over it."""
    taken = window.grab()
    painter = QPainter(taken)
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible() and not other.size().isEmpty():
            painter.drawPixmap(other.pos() - window.mapToGlobal(QPoint(0, 0)), other.grab())
    painter.end()
    return taken
