"""Rows of a list with two lines: a name, and below it in smaller words what it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from korem_desktop.desktop.style import BODY, SIZES, colours_now

SecondLineRole = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which a model gives the second line."""

_AIR = 6
"""Pixels above, between and below, at 96 dpi."""

_Index = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """Draws the icon, the first line in ordinary size and the second smaller; both are cut where they end."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        first, icon = str(row.text), QIcon(row.icon)
        row.text, row.icon = "", QIcon()
        style = row.widget.style() if row.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)

        selected = bool(row.state & QStyle.StateFlag.State_Selected)
        colours = colours_now()
        upper, lower = QFontMetrics(row.font), QFontMetrics(self._small(row.font))
        area = row.rect.adjusted(2 * _AIR, _AIR, -2 * _AIR, -_AIR)
        if not icon.isNull():
            side = upper.height() + 2
            mode = QIcon.Mode.Normal
            state = QIcon.State.On if selected else QIcon.State.Off
            icon.paint(
                painter,
                QRect(area.left(), area.top(), side, area.height()),
                Qt.AlignmentFlag.AlignCenter,
                mode,
                state,
            )
            area.setLeft(area.left() + side + 2 * _AIR)
        painter.save()
        painter.setPen(QColor(colours.on_soft if selected else colours.text))
        painter.setFont(row.font)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        line = QRect(area.left(), area.top(), area.width(), upper.height())
        painter.drawText(line, align, upper.elidedText(first, Qt.TextElideMode.ElideMiddle, line.width()))
        painter.setPen(QColor(colours.on_soft if selected else colours.muted))
        painter.setFont(self._small(row.font))
        line = QRect(area.left(), line.bottom() + 2, area.width(), lower.height())
        second = str(index.data(SecondLineRole) or "")
        painter.drawText(line, align, lower.elidedText(second, Qt.TextElideMode.ElideRight, line.width()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        """Return the height of two lines; the width is the list's own."""
        upper, lower = QFontMetrics(option.font), QFontMetrics(self._small(option.font))
        return QSize(100, upper.height() + lower.height() + 2 + 2 * _AIR)

    @staticmethod
    def _small(font: QFont) -> QFont:
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * SIZES["hint"] / BODY)
        return small
