"""A button of the window's side: an icon with wrapped words under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from korem_desktop.desktop import style

_LETTERS = 13
_GAP = 4
_EDGE = 8

_FLAGS = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class NavButton(QToolButton):
    """Words of any length stay readable at any size of text: they wrap, and the button grows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "nav")
        self._tone = "text"
        self._picture = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_picture(self, name: str, tone: str = "text") -> None:
        """Show a shipped icon above the words, in a colour by its name; the words take the same."""
        self._picture = name
        self._tone = tone
        self.setIcon(style.icon(name, tone))

    def sizeHint(self) -> QSize:
        """Return the size in which the words wrap to few lines."""
        metrics = QFontMetrics(self.font())
        width = metrics.averageCharWidth() * _LETTERS
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        width = max(width, longest)
        words = metrics.boundingRect(QRect(0, 0, width, 2000), _FLAGS, self.text())
        return QSize(width + 2 * _EDGE, self._side() + _GAP + words.height() + 2 * _EDGE)

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
        side = self._side()
        picture = QRect((self.width() - side) // 2, _EDGE, side, side)
        self.icon().paint(painter, picture, Qt.AlignmentFlag.AlignCenter, QIcon.Mode.Normal, state)
        colours = style.colours_now()
        painter.setPen(getattr(colours, "on_soft" if self.isChecked() else self._tone))
        top = _EDGE + side + _GAP
        words = QRect(_EDGE // 2, top, self.width() - _EDGE, self.height() - top)
        painter.drawText(words, _FLAGS, self.text())

    def _side(self) -> int:
        return round(self.fontMetrics().height() * 1.2)
