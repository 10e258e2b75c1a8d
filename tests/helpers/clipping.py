"""What of a window is cut off, covered or cannot be scrolled to: told by sizes, not by pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)

from korem_desktop.desktop.widgets.nav_button import NavButton

SLACK = 2
"""Pixels that a size may lack: rounding of letters and frames."""

_WORDED = (QCheckBox, QRadioButton, QPushButton, QToolButton)
_LAYERED = (QStackedWidget, QSplitter, QComboBox, QAbstractSpinBox, QAbstractScrollArea, QLineEdit)
_OF_QT = ("qt_", "ScrollLeftButton", "ScrollRightButton")


@dataclass(frozen=True)
class Fault:
    """A rule that is not kept: which, by what, and how."""

    rule: str
    where: str
    how: str = ""

    def __str__(self) -> str:
        return f"{self.rule}: {self.where} {self.how}".strip()


def cut(window: QWidget) -> list[Fault]:
    """Return what a person does not see whole in a window as it is now, and how many pixels it lacks."""
    found: list[Fault] = list(_overlapping(window))
    for widget in shown(window):
        found += _too_small(widget)
        found += _outside(widget)
        found += _overlapping(widget)
        found += _sideways(widget)
    return list(dict.fromkeys(found))


def shown(window: QWidget) -> Iterator[QWidget]:
    """Give every widget that is shown and is ours, its parents first; Qt's own inner parts are left out."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not _is_inner(widget):
            yield widget


def name_of(widget: QWidget) -> str:
    """Return what a report calls a widget: its class, and its name or that of who holds it."""
    holder: QWidget | None = widget
    while holder is not None and (not holder.objectName() or holder.objectName().startswith("qt_")):
        holder = holder.parentWidget()
    at = holder.objectName() if holder is not None else ""
    return f"{type(widget).__name__} {at if holder is widget else f'in {at}'}"


def _is_inner(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QScrollBar):
            return True
        parent = parent.parentWidget()
    return isinstance(widget, QScrollBar) or widget.objectName().startswith(_OF_QT)


def words_on(widget: QWidget) -> str:
    """Return the beginning of what stands on a widget, in quotes."""
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    words = widget.currentText() if isinstance(widget, QComboBox) else words
    return f"«{' '.join(words.split())[:48]}»" if words else ""


def _too_small(widget: QWidget) -> Iterator[Fault]:
    """Tell a widget whose words need more room than it has."""
    lacks = QSize(0, 0)
    if isinstance(widget, QLabel):
        lacks = _label(widget)
    elif isinstance(widget, NavButton) or (
        isinstance(widget, QAbstractButton) and widget.hasHeightForWidth()
    ):
        needed = (
            widget.heightForWidth(widget.width())
            if widget.hasHeightForWidth()
            else widget.sizeHint().height()
        )
        lacks = QSize(widget.minimumSizeHint().width(), needed) - widget.size()
    elif isinstance(widget, _WORDED) and widget.text():
        lacks = widget.sizeHint() - widget.size()
    elif isinstance(widget, QComboBox):
        lacks = widget.minimumSizeHint() - widget.size()
        room = QFontMetrics(widget.font()).horizontalAdvance(widget.currentText())
        lacks = lacks.expandedTo(QSize(room + widget.height() - widget.width(), 0))
    elif isinstance(widget, QLineEdit):
        lacks = QSize(0, widget.minimumSizeHint().height() - widget.height())
        if not widget.text():
            room = QFontMetrics(widget.font()).horizontalAdvance(widget.placeholderText())
            lacks = lacks.expandedTo(QSize(room + widget.textMargins().left() - widget.width(), 0))
    elif isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.toPlainText():
        lacks = _placeholder(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget)
        return
    if lacks.width() > SLACK:
        yield Fault("too narrow", name_of(widget), f"{lacks.width()} px {words_on(widget)}")
    if lacks.height() > SLACK:
        yield Fault("too low", name_of(widget), f"{lacks.height()} px {words_on(widget)}")


def _label(label: QLabel) -> QSize:
    if not label.text() and label.pixmap().isNull():
        return QSize(0, 0)
    if label.wordWrap():
        needed = QSize(label.minimumSizeHint().width(), label.heightForWidth(label.width()))
    else:
        needed = label.sizeHint()
    return needed - label.size()


def _placeholder(field: QPlainTextEdit | QTextEdit) -> QSize:
    """Return what the words of an empty field lack; they are drawn wrapped."""
    if not field.placeholderText():
        return QSize(0, 0)
    document = QTextDocument(field.placeholderText())
    document.setDefaultFont(field.font())
    document.setTextWidth(field.viewport().width())
    return QSize(
        0, round(document.size().height()) - field.viewport().height() - 2 * round(document.documentMargin())
    )


def _rows(view: QAbstractItemView) -> Iterator[Fault]:
    """Tell rows whose words are cut and cannot be read elsewhere, and a list too low for one row."""
    model = view.model()
    if model is None or not model.rowCount():
        return
    if isinstance(view, QListView) and view.viewport().height() + SLACK < view.sizeHintForRow(0):
        yield Fault("too low for a row", name_of(view))
    metrics = QFontMetrics(view.font())
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        rect = view.visualRect(index)
        words = str(index.data() or "")
        wraps = isinstance(view, QListView) and view.wordWrap()
        room = metrics.horizontalAdvance(words) - rect.width()
        if room > SLACK and not wraps and not index.data(Qt.ItemDataRole.ToolTipRole):
            yield Fault("cut and no tool tip", name_of(view), f"row {row}, {room} px «{words[:32]}»")


def _outside(widget: QWidget) -> Iterator[Fault]:
    """Tell a widget that sticks out of the one that holds it where nothing scrolls."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return
    holder = parent.parentWidget()
    if isinstance(holder, QAbstractScrollArea) and holder.viewport() is parent:
        if not isinstance(holder, QScrollArea) or holder.widget() is not widget:
            return
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if holder.verticalScrollBarPolicy() == off and widget.height() > parent.height() + SLACK:
            yield Fault("cannot be scrolled to", name_of(widget), f"{widget.height() - parent.height()} px")
        return  # what is too wide is told of the scroll area itself
    rect, room = widget.geometry(), parent.rect()
    if rect.isEmpty() or (isinstance(parent, QStackedWidget) and parent.currentWidget() is not widget):
        return
    beyond = max(room.left() - rect.left(), room.top() - rect.top(), rect.right() - room.right(),
                 rect.bottom() - room.bottom())  # fmt: skip
    if beyond > SLACK:
        yield Fault("outside", name_of(widget), f"{beyond} px out of {name_of(parent)} {words_on(widget)}")


def _overlapping(parent: QWidget) -> Iterator[Fault]:
    """Tell two parts of one widget that lie over each other."""
    if isinstance(parent, _LAYERED):
        return
    parts = [
        part
        for part in parent.children()
        if isinstance(part, QWidget) and part.isVisible() and not part.isWindow() and not _is_inner(part)
    ]
    for number, one in enumerate(parts):
        for other in parts[number + 1 :]:
            common = one.geometry().intersected(other.geometry())
            if common.width() > SLACK and common.height() > SLACK:
                size = f"{common.width()}x{common.height()} px"
                yield Fault("overlapping", f"{name_of(one)} and {name_of(other)}", size)


def _sideways(widget: QWidget) -> Iterator[Fault]:
    """Tell what is read in lines and must be scrolled sideways."""
    if isinstance(widget, QScrollArea | QPlainTextEdit | QTextEdit | QAbstractItemView):
        beyond = widget.horizontalScrollBar().maximum()
        if beyond > 0:
            yield Fault("scrolled sideways", name_of(widget), f"{beyond} px")


def in_window(widget: QWidget) -> QRect:
    """Return where a widget lies in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
