"""Hands on the real widgets: found by name, reached as a person reaches them, moved by real events.

Clicks go to the window's own handle, so that Qt finds the widget under the pointer itself: a covered or cut
widget is not reached. Text is typed by keys for the first characters of a field and committed by the input
method for the rest, a paragraph at a time: 20,000 single keys take 51 seconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QClipboard,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShortcut,
    QWindow,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QScrollArea, QWidget

KEYS = 100
"""Characters of a field typed key by key; the rest is committed by the input method."""


class Missing(Exception):  # noqa: N818 - the house's word
    """A widget the rehearsal needs is not there, or cannot be reached; carries its object name."""


def find(name: str) -> QWidget:
    """Return the one widget of this name that is shown now; raises Missing."""
    found = shown(name)
    if not found:
        raise Missing(name)
    return found[0]


def shown(name: str) -> list[QWidget]:
    """Return the widgets of this name that are shown now, those of the active window first."""
    windows = sorted(
        (window for window in QApplication.topLevelWidgets() if window.isVisible()),
        key=lambda window: not window.isActiveWindow(),
    )
    return [
        widget
        for window in windows
        for widget in ([window] if window.objectName() == name else []) + window.findChildren(QWidget, name)
        if widget.isVisible()
    ]


def press(widget: QWidget) -> None:
    """Press a widget with the pointer once the event loop runs: what it opens may run a loop of its own."""
    bring_into_view(widget)
    point = _point_to_press(widget)
    QTimer.singleShot(0, widget, lambda: _press_at(widget, point))


def press_now(widget: QWidget) -> None:
    """Press a widget at once; not for what may open a dialog."""
    bring_into_view(widget)
    _press_at(widget, _point_to_press(widget))


def tick(widget: QWidget) -> None:
    """Press a card, a box or a choice unless it is chosen already."""
    if isinstance(widget, QAbstractButton) and widget.isChecked():
        return
    press_now(widget)


def press_at(widget: QWidget, point: QPoint) -> None:
    """Press a point of a widget at once, such as a row of a list; raises Missing where it is not in reach."""
    _press_at(widget, _reachable(widget, point))


def focus(field: QWidget) -> None:
    """Press into a field, as a person does before typing; raises Missing where it does not take the keys."""
    if _focused(field) is None:
        bring_into_view(field)
        point = QPoint(min(12, field.width() // 2), min(16, field.height() // 2))
        _press_at(field, _reachable(field, point))
    if _focused(field) is None:
        raise Missing(field.objectName())


def write(field: QWidget, text: str) -> None:
    """Type a text into a field, paragraph by paragraph."""
    focus(field)
    key(field, Qt.Key.Key_A, "\x01", Qt.KeyboardModifier.ControlModifier)  # what stands there is typed over
    typed = 0
    for number, paragraph in enumerate(text.split("\n")):
        if number:
            key(field, Qt.Key.Key_Return, "\r")
        by_keys = paragraph[: max(0, KEYS - typed)]
        typed += len(by_keys)
        for character in by_keys:
            key(field, Qt.Key.Key_unknown, character)
        if rest := paragraph[len(by_keys) :]:
            commit = QInputMethodEvent()
            commit.setCommitString(rest)
            QApplication.sendEvent(_focused(field) or field, commit)


def pick(field: QWidget, entry: str) -> None:
    """Pick an entry of a list by the arrow keys; raises Missing where it has none such."""
    if not isinstance(field, QComboBox) or field.findData(entry) < 0:
        raise Missing(field.objectName())
    bring_into_view(field)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    goal = field.findData(entry)
    while (here := field.currentIndex()) != goal:
        key(field, Qt.Key.Key_Down if here < goal else Qt.Key.Key_Up)
        if field.currentIndex() == here:
            raise Missing(field.objectName())


def key(
    widget: QWidget,
    code: Qt.Key,
    text: str = "",
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and release a key in the window of a widget; it goes to whatever has the focus there."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(_handle(widget), QKeyEvent(kind, code, modifiers, text))


def enter(widget: QWidget) -> None:
    """Press Enter in a widget once the event loop runs: what it opens may run a loop of its own."""
    QTimer.singleShot(0, widget, lambda: key(widget, Qt.Key.Key_Return, "\r"))


def paste(widget: QWidget, data: QMimeData) -> None:
    """Put something on the clipboard and press Ctrl+V over a widget."""
    QGuiApplication.clipboard().setMimeData(data, QClipboard.Mode.Clipboard)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    keys = QKeySequence(QKeySequence.StandardKey.Paste)
    shortcuts = [shortcut for shortcut in widget.findChildren(QShortcut) if shortcut.key() == keys]
    if shortcuts:
        shortcuts[0].activated.emit()  # only keys of the window system itself reach a shortcut
    else:
        key(widget, Qt.Key.Key_V, "\x16", Qt.KeyboardModifier.ControlModifier)


def drop(widget: QWidget, files: Sequence[Path]) -> None:
    """Drop files on a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    place, actions = widget.rect().center(), Qt.DropAction.CopyAction
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, actions, data, button, none)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        raise Missing(widget.objectName())
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), actions, data, button, none))


def read(field: QWidget) -> str:
    """Return the text of a one-line field."""
    return field.text() if isinstance(field, QLineEdit) else ""


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever must be scrolled for a widget to be seen."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 8, 8)
        parent = parent.parentWidget()


def _focused(field: QWidget) -> QWidget | None:
    """Return what takes the keys of the field's window, if it is the field or a part of it."""
    # Not QApplication.focusWidget(): a window watched from another one is not active.
    focused = field.window().focusWidget()
    inside = focused is not None and (focused is field or field.isAncestorOf(focused))
    return focused if inside else None


def _point_to_press(widget: QWidget) -> QPoint:
    centre = widget.rect().center()
    if not isinstance(widget, QAbstractButton):
        return _reachable(widget, centre)
    if not widget.isEnabled():
        raise Missing(widget.objectName())
    # A box wider than its words takes no press beside them.
    points = (centre, QPoint(centre.x() // 2, centre.y()), QPoint(10, centre.y()))
    return _reachable(widget, next((point for point in points if widget.hitButton(point)), centre))


def _reachable(widget: QWidget, point: QPoint) -> QPoint:
    """Return the point; raises Missing where something else lies over it, or it is cut off."""
    window = widget.window()
    under = window.childAt(widget.mapTo(window, point))
    if under is None or not (under is widget or widget.isAncestorOf(under)):
        raise Missing(widget.objectName())
    return point


def _press_at(widget: QWidget, point: QPoint) -> None:
    window = widget.window()
    place = widget.mapTo(window, point)
    on_screen = QPointF(window.mapToGlobal(place))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    handle = _handle(widget)
    for kind, held in (
        (QEvent.Type.MouseMove, Qt.MouseButton.NoButton),
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else left
        event = QMouseEvent(kind, QPointF(place), QPointF(place), on_screen, button, held, none)
        QApplication.sendEvent(handle, event)


def _handle(widget: QWidget) -> QWindow:
    handle = widget.window().windowHandle()
    if handle is None:
        raise Missing(widget.objectName())
    return handle
