"""Choices as cards: radio buttons and check boxes whose words wrap and whose whole face can be pressed."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from korem_desktop.desktop.style import colours_now

_UNBOUNDED = 100_000  # pixels
_ROUND = 6.0  # pixels, as the style rounds the focus
_REMEMBERED = 50  # heights by width and text
_BROKEN_FROM = 24  # average letters; a longer word is broken rather than widening its card
_MARGIN = 2  # pixels kept free beside the words, so that rounding never breaks a line


def _lay_out(text: str, font: QFont, width: int) -> tuple[QTextLayout, float]:
    """Return the words laid out in a width, and their height in pixels; a word too long is broken."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height


class Face:
    """How a wrapped button is measured and drawn; the style sheet gives its padding, border and colours."""

    def __init__(self, button: QRadioButton | QCheckBox | QPushButton) -> None:
        self.button = button
        self._heights: dict[tuple[int, str, float], int] = {}
        if isinstance(button, QRadioButton):
            self._control = QStyle.ControlElement.CE_RadioButton
            self._contents = QStyle.SubElement.SE_RadioButtonContents
            self._kind = QStyle.ContentsType.CT_RadioButton
            self._mark: QStyle.PixelMetric | None = QStyle.PixelMetric.PM_ExclusiveIndicatorHeight
        elif isinstance(button, QCheckBox):
            self._control = QStyle.ControlElement.CE_CheckBox
            self._contents = QStyle.SubElement.SE_CheckBoxContents
            self._kind = QStyle.ContentsType.CT_CheckBox
            self._mark = QStyle.PixelMetric.PM_IndicatorHeight
        else:
            self._control = QStyle.ControlElement.CE_PushButton
            self._contents = QStyle.SubElement.SE_PushButtonContents
            self._kind = QStyle.ContentsType.CT_PushButton
            self._mark = None

    def height(self, width: int) -> int:
        """Return the height in pixels for a width; a layout asks many times for the same."""
        asked = (width, self.button.text(), self.button.font().pointSizeF())
        if asked not in self._heights:
            if len(self._heights) > _REMEMBERED:
                self._heights.clear()
            self._heights[asked] = self._measure(width)
        return self._heights[asked]

    def _measure(self, width: int) -> int:
        sides, frame, mark = self._around()
        _, words = _lay_out(self.button.text(), self.button.font(), max(1, width - sides - _MARGIN))
        return max(mark, math.ceil(words), self.button.fontMetrics().height()) + frame

    def least(self) -> QSize:
        """Return the smallest size: the longest word beside the mark, a very long one broken."""
        metrics = self.button.fontMetrics()
        words = self.button.text().split() or [""]
        longest = max(metrics.horizontalAdvance(word) for word in words)
        longest = min(longest, metrics.averageCharWidth() * _BROKEN_FROM)
        # The height is that of one line: what wrapping adds comes by heightForWidth.
        return QSize(longest + self._around()[0] + _MARGIN, self.height(_UNBOUNDED))

    def wanted(self) -> QSize:
        """Return the size with each line of the text on one line."""
        metrics = self.button.fontMetrics()
        longest = max(metrics.horizontalAdvance(line) for line in self.button.text().split("\n"))
        width = longest + self._around()[0] + _MARGIN
        return QSize(width, self.height(width))

    def paint(self, role: QPalette.ColorRole | None = None) -> None:
        """Draw box and mark as the style does, and the words wrapped beside the mark."""
        painter = QStylePainter(self.button)
        option = self._option()
        words, option.text = option.text, ""
        is_card = not isinstance(self.button, QPushButton)
        if is_card:
            self._draw_card(painter, behind=True)
        painter.drawControl(self._control, option)
        if is_card and not self.button.hasFocus():  # the style draws the focus, which is the card's edge then
            self._draw_card(painter, behind=False)
        inside = self.button.style().subElementRect(self._contents, option, self.button)
        layout, height = _lay_out(words, self.button.font(), inside.width() - _MARGIN)
        painter.setPen(option.palette.color(self.button.foregroundRole() if role is None else role))
        top = inside.top() + max(0.0, (inside.height() - height) / 2)
        layout.draw(painter, QPointF(inside.left(), top))

    def _draw_card(self, painter: QPainter, *, behind: bool) -> None:
        """Draw the card's face, or its edge."""
        colours, chosen = colours_now(), self.button.isChecked()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if behind:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.soft if chosen else colours.surface))
        else:
            painter.setPen(QColor(colours.accent if chosen else colours.line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.button.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.restore()

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.button.initStyleOption(option)
        return option

    def _around(self) -> tuple[int, int, int]:
        """Return in pixels what stands beside the words, what above and below them, and the mark's height."""
        option = self._option()
        option.text = ""
        option.rect = QRect(0, 0, 1_000, 1_000)
        style = self.button.style()
        inside = style.subElementRect(self._contents, option, self.button)
        mark = style.pixelMetric(self._mark, option, self.button) if self._mark is not None else 0
        bare = style.sizeFromContents(self._kind, option, QSize(0, 0), self.button)
        return 1_000 - inside.width(), max(0, bare.height() - mark), mark


class Wrapped:
    """What a button with wrapped words answers to its layout; mixed in before the button's own class."""

    face: Face

    def settle(self, button: QRadioButton | QCheckBox | QPushButton) -> None:
        """Take the button that this is, once it is made."""
        self.face = Face(button)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)
        button.setCursor(Qt.CursorShape.PointingHandCursor)

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels that the wrapped words need."""
        return self.face.height(width)

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        return self.face.wanted()

    def minimumSizeHint(self) -> QSize:
        """Return the size that shows the longest word whole."""
        return self.face.least()


class _Card(Wrapped):
    def hitButton(self, pos: QPoint) -> bool:
        """Take a press anywhere on the card."""
        return self.face.button.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn whole
        """Draw the card."""
        self.face.paint()


class RadioCard(_Card, QRadioButton):
    """One of several: a card with a round mark."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.settle(self)


class CheckCard(_Card, QCheckBox):
    """Any of several: a card with a square mark."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.settle(self)
