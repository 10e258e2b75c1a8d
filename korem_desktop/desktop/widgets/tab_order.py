"""Tab in the order of reading, for screens whose parts are made at different times.

Qt has Tab follow the order in which widgets are made. Where pages, rows and links are made late, that is no
order of reading; the order of their layouts is.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

_WHOLE = (QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit)
"""What is one stop, whatever Qt builds it of."""


def tab_as_read(*parts: QWidget) -> None:
    """Have Tab go through the parts and all that is in them as their layouts stand, hidden ones too.

    The first stop stays where it is among those before it. No widget in them may hand its focus to a part of
    its own (``setFocusProxy``): it would stay behind its parts, and Tab would come back to them without end.
    """
    stops = [stop for part in parts for stop in _stops(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> list[QWidget]:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    own = [widget] if takes else []
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        return own + (_stops(content) if content else [])
    if isinstance(widget, _WHOLE):
        return own
    if isinstance(widget, QStackedWidget):
        shown = widget.currentWidget()
        return own + (_stops(shown) if shown else [])
    layout = widget.layout()
    laid = _widgets(layout) if layout is not None else []
    beside = [
        part
        for part in widget.children()
        if isinstance(part, QWidget) and not part.isWindow() and part not in laid
    ]
    return own + [stop for part in (*laid, *beside) for stop in _stops(part)]


def _widgets(layout: QLayout) -> list[QWidget]:
    """Return the widgets of a layout and of the layouts in it, in their order."""
    found: list[QWidget] = []
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inner, widget = (item.layout(), item.widget()) if item else (None, None)
        if widget is not None:
            found.append(widget)
        elif inner is not None:
            found += _widgets(inner)
    return found
