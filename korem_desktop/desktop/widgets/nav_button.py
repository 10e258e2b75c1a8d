"""A button of the window's side: an icon and words, in the form there is room for."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from korem_desktop.desktop import style

_LETTERS = 13  # in a line of words, where no word is longer
_GAP = 10
_EDGE = 8
_ROOM = 10_000  # pixels, more than any words need

_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_BESIDE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | _WRAPPED
_UNDER = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | _WRAPPED
_AT_THE_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Form(Enum):
    """How icon and words stand."""

    ROW = auto()  # the words beside the icon
    STACK = auto()  # the words under the icon
    PICTURE = auto()  # the icon alone; its name is in the tooltip


class NavButton(QToolButton):
    """Words of any length stay readable at any size of text: they wrap, and the button grows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "nav")
        self._tone = "text"
        self._form = Form.ROW
        self._mark = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_picture(self, name: str, tone: str = "text") -> None:
        """Show a shipped icon with the words, in a colour by its name; the words take the same."""
        self._tone = tone
        self.setIcon(style.icon(name, tone))

    def set_form(self, form: Form) -> None:
        """Stand in another form."""
        if form is not self._form:
            self._form = form
            self.updateGeometry()
            self.update()

    def set_keys(self, mark: str, keys: str) -> None:
        """Show a key at the end of the row, and the whole shortcut in the tooltip."""
        self._mark = mark
        self.setToolTip(f"{self.text()} · {keys}")
        self.setAccessibleDescription(keys)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size in which the words wrap to few lines."""
        metrics, side = self.fontMetrics(), self._side()
        if self._form is Form.PICTURE:
            return QSize(side + 2 * _EDGE, side + 2 * _EDGE)
        width = metrics.averageCharWidth() * (_LETTERS if self._form is Form.ROW else 0)
        width = max(width, self._longest(metrics))
        words = metrics.boundingRect(QRect(0, 0, width, _ROOM), _BESIDE, self.text()).height()
        if self._form is Form.STACK:
            return QSize(width + 2 * _EDGE, side + _GAP // 2 + words + 2 * _EDGE)
        return QSize(2 * _EDGE + side + _GAP + width + self._end(metrics), max(side, words) + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing of it may be cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for room anew when the text's size changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame by the stylesheet, then the icon and the words."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        option.features = QStyleOptionToolButton.ToolButtonFeature.None_
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        state = QIcon.State.On if self.isChecked() else QIcon.State.Off
        side, colours = self._side(), style.colours_now()
        place = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        picture = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
        if self._form is not Form.ROW:
            picture.moveLeft((self.width() - side) // 2)
        if self._form is Form.STACK:
            picture.moveTop(place.top())
        self.icon().paint(painter, picture, Qt.AlignmentFlag.AlignCenter, QIcon.Mode.Normal, state)
        painter.setPen(getattr(colours, "on_soft" if self.isChecked() else self._tone))
        if self._form is Form.STACK:
            under = place.adjusted(-_EDGE // 2, side + _GAP // 2, _EDGE // 2, 0)
            painter.drawText(under, _UNDER, self.text())
        elif self._form is Form.ROW:
            beside = place.adjusted(side + _GAP, 0, -self._end(self.fontMetrics()), 0)
            painter.drawText(beside, _BESIDE, self.text())
            if self._mark and not self.isChecked():
                painter.setPen(colours.muted)
            painter.drawText(place, _AT_THE_END, self._mark)

    def _longest(self, metrics: QFontMetrics) -> int:
        """Return the width in pixels of the longest word, in the bold of a place that is chosen too."""
        bold = self.font()
        bold.setBold(self.isCheckable())
        widest = QFontMetrics(bold) if self.isCheckable() else metrics
        return max((widest.horizontalAdvance(word) for word in self.text().split()), default=0)

    def _end(self, metrics: QFontMetrics) -> int:
        return metrics.horizontalAdvance(self._mark) + _GAP if self._mark else 0

    def _side(self) -> int:
        return round(self.fontMetrics().height() * 1.1)
