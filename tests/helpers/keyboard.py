"""Hands that know nothing but the keyboard: in place of the rehearsal's, no pointer and no focus set by code.

A control is come to by Tab (or by arrows within a choice), never given the focus; it must then be in sight.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QWidget

from korem_desktop.desktop.rehearsal import hands
from korem_desktop.desktop.rehearsal.hands import Missing
from korem_desktop.desktop.rehearsal.moves import Moves

_FURTHEST = 400  # presses of Tab; no window has more stops


def by_keyboard_alone(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Have the rehearsal act by keys alone; return the list of what they came to, filled while it plays."""
    been: list[str] = []
    come = partial(come_to, been=been)

    def press(widget: QWidget) -> None:
        come(widget)
        QTimer.singleShot(0, widget, lambda: hands.key(widget, Qt.Key.Key_Space, " "))

    def press_now(widget: QWidget) -> None:
        come(widget)
        hands.key(widget, Qt.Key.Key_Space, " ")

    def tick(widget: QWidget) -> None:
        if isinstance(widget, QAbstractButton) and not widget.isChecked():
            come(widget)
            if not widget.isChecked():  # arrows choose in passing
                hands.key(widget, Qt.Key.Key_Space, " ")

    def pick(field: QWidget, entry: str) -> None:
        come(field)
        assert isinstance(field, QComboBox)
        goal = field.findData(entry)
        while (here := field.currentIndex()) != goal:
            hands.key(field, Qt.Key.Key_Down if here < goal else Qt.Key.Key_Up)
            if field.currentIndex() == here:
                raise Missing(field.objectName())

    def choose(moves: Moves, listed: QAbstractItemView, row: int) -> None:
        come(listed)
        hands.key(listed, Qt.Key.Key_Home)
        for _ in range(row):
            hands.key(listed, Qt.Key.Key_Down)
        hands.key(listed, Qt.Key.Key_Return, "\r")

    acts: dict[str, Callable[..., None]] = {
        "press": press, "press_now": press_now, "tick": tick, "pick": pick, "focus": come,
        "bring_into_view": _nothing, "press_at": _never, "paste": _never, "drop": _never,
    }  # fmt: skip
    for name, act in acts.items():
        monkeypatch.setattr(hands, name, act)
    monkeypatch.setattr(Moves, "choose", choose)
    return been


def come_to(widget: QWidget, been: list[str]) -> None:
    """Press Tab until a control has the focus and is in sight; raises Missing where no key leads there."""
    target = widget.focusProxy() or widget
    _tab_to(target)
    _arrow_to(target)
    if target.visibleRegion().isEmpty():
        raise Missing(f"{widget.objectName()} has the focus and is not in sight")
    been.append(widget.objectName())


def _tab_to(target: QWidget) -> None:
    """Press Tab until a control has the focus, or another of its choice: arrows lead on from there."""
    window, choice = target.window(), _choice(target)
    code, modifiers = Qt.Key.Key_Tab, Qt.KeyboardModifier(0)
    if _is_behind(target):
        code, modifiers = Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier
    met: list[str] = []
    for _ in range(_FURTHEST):
        here = window.focusWidget()
        met.append(here.objectName() if here is not None else "nothing")
        if here is not None and (here is target or target.isAncestorOf(here) or here in choice):
            return
        hands.key(window, code, "\t", modifiers)
    raise Missing(f"{target.objectName()}: Tab leads only to {', '.join(dict.fromkeys(met))}")


def _is_behind(target: QWidget) -> bool:
    """Return whether Shift+Tab is the shorter way to a control."""
    here: QWidget | None = target.window().focusWidget() or target.window()
    forth, back, steps = here, here, 0
    while steps < _FURTHEST and forth and back and target not in (forth, back):
        forth, back, steps = forth.nextInFocusChain(), back.previousInFocusChain(), steps + 1
    return back is target and forth is not target


def _choice(button: QWidget) -> list[QAbstractButton]:
    """Return the buttons of which one can be chosen, this one among them; Tab comes to one of them only."""
    if not isinstance(button, QAbstractButton):
        return []
    group = button.group()
    if group is not None:
        return list(group.buttons()) if group.exclusive() else []
    if not button.autoExclusive():
        return []
    parent = button.parentWidget()
    siblings = parent.findChildren(QAbstractButton) if parent is not None else []
    return [other for other in siblings if other.autoExclusive()]


def _arrow_to(target: QWidget) -> None:
    """Press the arrows that lead towards a control, from another of its choice."""
    window = target.window()
    for _ in range(_FURTHEST):
        here = window.focusWidget()
        if here is None or here is target or target.isAncestorOf(here):
            return
        way = _middle(target) - _middle(here)
        down = Qt.Key.Key_Down if way.y() > 0 else Qt.Key.Key_Up
        right = Qt.Key.Key_Right if way.x() > 0 else Qt.Key.Key_Left
        for code in (down, right) if abs(way.y()) > here.height() // 2 else (right, down):
            hands.key(window, code)
            if window.focusWidget() is not here:
                break
        else:
            break
    raise Missing(f"{target.objectName()}: no arrow leads there")


def _middle(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), widget.rect().center())


def _nothing(widget: QWidget) -> None:
    """Leave it to the screen to bring what has the focus into sight."""


def _never(*_: object) -> None:
    raise AssertionError("a keyboard has no pointer")
