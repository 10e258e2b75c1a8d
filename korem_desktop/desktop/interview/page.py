"""One page of the road: its questions under each other, scrolling where the window is small."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFrame,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from korem_desktop.desktop.interview.advice import ADVISED, advice_in_words
from korem_desktop.desktop.interview.editors.beside import next_problem, tell_the_others
from korem_desktop.desktop.interview.editors.field import Around
from korem_desktop.desktop.interview.editors.frame import QuestionFrame
from korem_desktop.desktop.interview.editors.making import editor
from korem_desktop.desktop.style import polish
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.domain.interview import Stop
from korem_desktop.domain.question import Kind

_ROOMIEST_FIRST = (
    (True, True, False),
    (False, True, False),
    (False, False, False),
    (False, False, True),
)
"""Whether the reason and the example are open, and whether the air is less."""

_LINE_LETTERS = 96  # average letters
_GROWING = (Kind.LONG_TEXT, Kind.REVIEW)


class PageView(QScrollArea):
    """The page of a stop. Its editors are made once and kept; questions not asked now are hidden."""

    changed = Signal(object)  # the QuestionFrame
    wished = Signal(object)  # a Wish
    finished = Signal()  # Enter in the last field

    def __init__(self, stop: Stop, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stop = stop
        self.around = around
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.frames: list[QuestionFrame] = []
        self._fitted_to = QSize()
        self._is_endless = any(question.kind is Kind.REVIEW for question in stop.page.questions)
        self._whys_are_mine = True  # until the person opens or closes one
        content = self._content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(14)
        self._note = QLabel(content)
        self._note.setObjectName("page_note")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._column.addWidget(self._note)
        grows = False
        for question in stop.page.questions:
            frame = editor(question, stop.row, around)
            frame.set_value(around.interview.answers.get(question.id, stop.row))
            frame.changed.connect(lambda frame=frame: self._on_changed(frame))
            frame.wished.connect(self.wished)
            frame.why_toggled.connect(self._on_why)
            frame.grown.connect(self._later)
            frame.explain(why=True, example=True)
            growing = question.kind in _GROWING
            grows = grows or growing
            self._column.addWidget(frame, 1 if growing else 0)
            self.frames.append(frame)
        if not grows:
            self._column.addStretch(1)
        self.setWidget(content)
        for keys in ("F8", "Ctrl+."):
            shortcut = QShortcut(QKeySequence(keys), self, self.go_to_problem)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._show_note()
        self.arrange()

    def arrange(self) -> None:
        """Show the questions that are asked as the answers stand."""
        for frame in self.frames:
            asked = frame.question.is_asked(self.around.interview.answers, self.stop.row)
            if frame.isHidden() == asked:
                frame.setVisible(asked)
                self._later()

    def refresh(self) -> None:
        """Follow what surrounds the questions: called each time the page comes to the front."""
        for frame in self.frames:
            frame.refresh()
        self._show_note()
        self.arrange()

    def retranslate(self) -> None:
        """Set every text anew; what was typed stays."""
        for frame in self.frames:
            frame.retranslate()
        self._show_note()
        self._later()

    def visit(self) -> None:
        """Hear that the person has left the page."""
        for frame in self.frames:
            frame.visit()

    def asked(self) -> list[QuestionFrame]:
        """Return the frames of the questions asked now, in reading order."""
        return [frame for frame in self.frames if not frame.isHidden()]

    def frame(self, place_key: str) -> QuestionFrame | None:
        """Return the frame of a place, None where it is not asked now."""
        return next((frame for frame in self.asked() if frame.place.key == place_key), None)

    def focus_first(self) -> None:
        """Give the focus to the first thing that can be filled in."""
        any(frame.focus_first() for frame in self.asked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter walk from field to field, and from the last one to the next page."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not plain:
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and not isinstance(focused, QRadioButton | QCheckBox):
            focused.click()
            return
        self._go_on_from(focused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See anew whether the reasons find room."""
        super().resizeEvent(event)
        if self.size() != self._fitted_to:  # the event also tells of a scroll bar come or gone
            self._fitted_to = self.size()
            self._later()

    def minimumSizeHint(self) -> QSize:
        """Return a size that any window has."""
        return QSize(120, 80)

    def _show_note(self) -> None:
        """Show what is to be known on this page, and the advice where it belongs."""
        words, key = self.around.words, f"page.{self.stop.page.id}"
        said = [words.note(key)] if words.has_note(key) else []
        if any(frame.question.id == ADVISED for frame in self.frames):
            said.append(advice_in_words(self.around.interview.answers, words))
        self._note.setText("\n".join(part for part in said if part))
        self._note.setVisible(bool(self._note.text()))

    def show_needs(self) -> None:
        """Say anew what is needed: one answer may stand for another."""
        for frame in self.asked():
            frame.show_need()

    def _go_on_from(self, focused: QWidget | None) -> None:
        frames = self.asked()
        order = [stop for frame in frames for stop in frame.stops()]
        if focused in order:
            rest = order[order.index(focused) + 1 :]
        else:
            here = [place for place, frame in enumerate(frames) if focused and frame.isAncestorOf(focused)]
            rest = [stop for frame in frames[here[0] + 1 if here else 0 :] for stop in frame.stops()]
        if rest:
            rest[0].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(rest[0])
        else:
            self.finished.emit()

    def go_to_problem(self) -> None:
        """Give the focus to the first thing on the page that looks wrong, or to the next one."""
        part = next_problem(self.asked(), QApplication.focusWidget())
        if part is None:
            announce(self, self.tr("Nothing on this page looks wrong"))
            return
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(part)

    def _on_changed(self, frame: QuestionFrame) -> None:
        tell_the_others(self.asked(), frame)
        self.changed.emit(frame)

    def _on_why(self) -> None:
        self._whys_are_mine = False

    def _later(self) -> None:
        QTimer.singleShot(0, self, self._fit_whys)

    def _widest(self) -> int:
        """Return the width in pixels beyond which lines are too long to be read with ease."""
        return self.fontMetrics().averageCharWidth() * _LINE_LETTERS

    def _fit_whys(self) -> None:
        """Show reasons and examples where they find room without scrolling, else what shows them."""
        self._content.setMaximumWidth(self._widest())
        if not self._whys_are_mine or self._is_endless:
            return
        for why, example, tight in _ROOMIEST_FIRST:
            self._column.setSpacing(5 if tight else 14)
            role = "hint" if tight else "body"
            if self._note.property("role") != role:
                polish(self._note, role=role)
                self._note.updateGeometry()
            for frame in self.frames:
                frame.explain(why=why, example=example)
                frame.tighten(tight)
                frame.updateGeometry()
            if self._needed_height() <= self.viewport().height():
                return

    def _needed_height(self) -> int:
        column = self._column
        column.invalidate()
        if column.hasHeightForWidth():
            # As if there were a scroll bar: what fits beside one fits without it, and one that is there goes.
            width = self.width() - self.verticalScrollBar().sizeHint().width()
            return column.totalHeightForWidth(min(width, self._widest()))
        return column.totalSizeHint().height()
