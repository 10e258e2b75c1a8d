"""The field a person is in, kept for coming back to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from korem_desktop.desktop.interview.editors.frame import cursor_of, set_cursor
from korem_desktop.desktop.interview.page import PageView
from korem_desktop.desktop.interview.position import Position

KEEP_CURSOR = -1
"""A cursor that says: leave it where it stands in the field."""

_QUESTION = "question:"


def question(place_key: str) -> str:
    """Return the field that stands for a whole question: its first part that can be filled in."""
    return f"{_QUESTION}{place_key}" if place_key else ""


class Whereabouts:
    """Remembers the field that had the focus last, and gives it back.

    A button beside the page may hold the focus when the program locks: the field is still the one before.
    """

    def __init__(self) -> None:
        self._field = ""
        self._stop = ""

    def here(self, stop: str) -> Position:
        """Return where the person is at a stop, the cursor to be left as it is."""
        return Position(stop, self._field if stop == self._stop else "", KEEP_CURSOR)

    def exactly(self, page: PageView) -> Position:
        """Return where the person is on the page shown, with the cursor."""
        field = self.here(page.stop.key).field
        part = page.findChild(QWidget, field) if field else None
        return Position(page.stop.key, field, cursor_of(part) if part is not None else 0)

    def keep(self, page: PageView, focused: QWidget | None) -> None:
        """Remember a field of the page that got the focus; other widgets are passed over."""
        if focused is not None and page.isAncestorOf(focused) and focused.objectName():
            self._field, self._stop = focused.objectName(), page.stop.key

    def go(self, page: PageView, wanted: Position) -> None:
        """Give the focus to a field of the page, or to its first one where there is no such field."""
        self._field, self._stop = "", page.stop.key
        frame = page.frame(wanted.field.removeprefix(_QUESTION))
        part = page.findChild(QWidget, wanted.field) if wanted.field else None
        if frame is not None:
            frame.focus_first()
            page.ensureWidgetVisible(frame)
        elif part is not None and part.isEnabled() and part.isVisibleTo(page):
            if wanted.cursor != KEEP_CURSOR:
                set_cursor(part, wanted.cursor)
            part.setFocus(Qt.FocusReason.OtherFocusReason)
            page.ensureWidgetVisible(part)
        else:
            page.focus_first()
        self.keep(page, page.focusWidget())
