"""Icons in the colours of the moment: what ``style.icon`` gives to buttons and lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class IconEngine(QIconEngine):
    """Draws a one-colour SVG in the colour its state asks for, at the moment it is drawn."""

    def __init__(self, svg: str, tone: str, colour: Callable[[str], str]) -> None:
        """``colour`` says what a tone is called at the moment, as ``#rrggbb``."""
        super().__init__()
        self._svg = svg
        self._tone = tone
        self._colour = colour

    def clone(self) -> QIconEngine:
        """Return an engine drawing the same."""
        return IconEngine(self._svg, self._tone, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle."""
        if mode == QIcon.Mode.Disabled:
            tone = "disabled"
        elif state == QIcon.State.On and self._tone == "text":
            tone = "on_soft"
        else:
            tone = self._tone
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(self._svg.replace("currentColor", self._colour(tone)).encode()).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return a drawing of the size given, in device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap
