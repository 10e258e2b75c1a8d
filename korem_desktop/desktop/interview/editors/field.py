"""The part of a question that a person fills in: the common base of every kind's widget."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from korem_desktop.clock import Clock
from korem_desktop.desktop.interview.editors.wording import Words
from korem_desktop.domain.answer import Place, Value
from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.question import Question

PRIVATE_INPUT = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
"""Input methods learn nothing of what is typed into a field of the case."""

_LINE_LIMIT = 200_000  # characters; Qt's own limit of 32,767 would cut a pasted text without a word


@dataclass
class Around:
    """What an editor may look at beside its own answer; the screen keeps it current and calls ``refresh``."""

    words: Words
    interview: Interview
    clock: Clock
    evidence: tuple[EvidenceItem, ...] = ()
    removed: str = ""  # the group whose row was removed last and can still be put back
    intake: tuple[int, int] | None = None  # bytes done and in all of an intake under way


class LineInput(QLineEdit):
    """A one-line field of the case."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setInputMethodHints(PRIVATE_INPUT)
        self.setMaxLength(_LINE_LIMIT)
        self._example = ""

    def show_example(self, example: str) -> None:
        """Show an example while the field is empty, where the whole of it finds room."""
        self._example = example
        room = self.width() - self.minimumSizeHint().width()
        is_laid_out = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        fits = not is_laid_out or self.fontMetrics().horizontalAdvance(example) <= room
        self.setPlaceholderText(example if fits else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See anew whether the example finds room."""
        super().resizeEvent(event)
        if self._example:
            self.show_example(self._example)


class Field(QWidget):
    """One question's widget. ``changed`` is emitted for what a person does, never for :meth:`show_value`.

    ``decides`` says that other questions may depend on the answer, which is then handed on at once.
    """

    changed = Signal()
    wished = Signal(object)  # a Wish

    decides = False

    def __init__(self, question: Question, place: Place, around: Around) -> None:
        super().__init__()
        self.question = question
        self.place = place
        self.around = around
        self._quiet = False

    def read(self) -> Value | None:
        """Return what stands in the field, None for nothing."""
        return None

    def show_value(self, value: Value | None) -> None:
        """Put a value into the field without a signal."""
        with self._quietly():
            self._put(value)

    def retranslate(self) -> None:
        """Set every text anew from ``around.words``; what was typed stays."""

    def refresh(self) -> None:
        """Show anew what surrounds the answer: persons, rows, evidence."""

    def problems(self) -> list[str]:
        """Return the sentences of what looks wrong; none of them blocks."""
        return []

    def blamed(self) -> list[QWidget]:
        """Return the widget that each of :meth:`problems` is about, in the same order."""
        return self.stops()[:1] * len(self.problems())

    def stops(self) -> list[QWidget]:
        """Return the widgets that Enter walks through, in reading order."""
        return []

    def name(self, part: str = "") -> str:
        """Return the object name of the field or of one part of it."""
        return f"answer:{self.place.key}.{part}" if part else f"answer:{self.place.key}"

    def show_example(self, example: str) -> None:
        """Show an example inside an empty field, where the kind has room for one."""

    def tighten(self, tight: bool) -> None:
        """Leave less air between the parts, or the ordinary air."""

    def describe(self, label: str, description: str) -> None:
        """Give the field's own widgets the name and description a screen reader says."""
        self.setAccessibleName(label)
        self.setAccessibleDescription(description)

    def _put(self, value: Value | None) -> None:
        """Put a value into the widgets."""

    def _touched(self) -> None:
        """Say that the person changed something."""
        if not self._quiet:
            self.changed.emit()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before
