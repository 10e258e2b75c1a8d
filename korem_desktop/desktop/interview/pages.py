"""The pages made so far, each kept with what was typed on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from korem_desktop.desktop.interview.draft import Draft, Speech
from korem_desktop.desktop.interview.page import PageView
from korem_desktop.domain.answer import Answer, Place


class Pages(QObject):
    """Makes the page of a stop when it is first shown; words it anew when language or side have changed."""

    changed = Signal(object)  # a QuestionFrame
    wished = Signal(object)  # a Wish
    finished = Signal()

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self._pages: dict[str, PageView] = {}
        self._spoken: dict[str, Speech] = {}

    def __iter__(self) -> Iterator[PageView]:
        return iter(list(self._pages.values()))

    def made(self, stop: str) -> PageView | None:
        """Return the page of a stop by its key, None where it was never shown."""
        return self._pages.get(stop)

    def current(self, draft: Draft) -> PageView:
        """Return the page of the stop the person is at, in the words of now."""
        stop = draft.interview.current
        page = self._pages.get(stop.key)
        if page is None:
            page = self._pages[stop.key] = PageView(stop, draft.around)
            page.changed.connect(self.changed)
            page.wished.connect(self.wished)
            page.finished.connect(self.finished)
            self._stack.addWidget(page)
        elif self._spoken[stop.key] != draft.speech:
            page.retranslate()
        self._spoken[stop.key] = draft.speech
        return page

    def show_answers(self, answers: Mapping[Place, Answer]) -> None:
        """Bring answers that did not come from the pages into those made."""
        for page in self:
            for frame in page.frames:
                if frame.place in answers:
                    frame.refresh()
                    frame.set_value(answers[frame.place])

    def forget(self, row: str | None = None) -> None:
        """Drop the pages of a row, or all."""
        for key, page in list(self._pages.items()):
            if row is None or page.stop.row == row:
                del self._pages[key]
                self._stack.removeWidget(page)
                page.deleteLater()
