"""The one page: the questions in cards by topic, what is missing at its foot."""

from __future__ import annotations

from collections import deque
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFrame,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from korem_desktop.desktop.express.happened import HappenedLine
from korem_desktop.desktop.express.sheet import only_shown
from korem_desktop.desktop.interview.editors.beside import next_problem, tell_the_others
from korem_desktop.desktop.interview.editors.field import Around
from korem_desktop.desktop.interview.editors.frame import QuestionFrame, cursor_of, set_cursor
from korem_desktop.desktop.interview.editors.links import Link, LinkList
from korem_desktop.desktop.interview.editors.making import editor
from korem_desktop.desktop.interview.editors.text import Paragraphs
from korem_desktop.desktop.interview.editors.walking import next_stop
from korem_desktop.desktop.interview.position import Position
from korem_desktop.desktop.style import RESTYLED
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import ScrollPage, card, words
from korem_desktop.domain.answer import Place
from korem_desktop.domain.doubt import DoubtKind
from korem_desktop.domain.interview import Doubt, Interview
from korem_desktop.domain.interviews.express import EXPRESS, left_out, row_of
from korem_desktop.domain.question import Need, Page, Step

HAPPENED = "happened.kind"
"""The question asked before anything was written: here a line with a way to change it."""

_LINES = 3
_LINES_OF = {"own.words": 6}  # the account is what the rest hangs on
_QUESTION = "question:"  # how a position names a whole question, see interview.whereabouts
_ROUNDS = 5  # of layout: heights follow widths from card to question to field, and the page comes last
_AIR = 24  # pixels kept free above and below what is scrolled to


class ExpressPage(ScrollPage):
    """The questions of the express road under each other; the rows they are about must exist.

    Editors are made once, by :meth:`grow`. No question of the road depends on an answer to another.
    """

    changed = Signal(object)  # the QuestionFrame
    finished = Signal()  # Enter in the last field

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self.frames: list[QuestionFrame] = []
        self._pages: dict[QuestionFrame, Page] = {}
        self._happened: HappenedLine | None = None
        self._gaps: tuple[object, ...] = ()
        self._lead = words()
        self.add(self._lead)
        self._left_out = QFrame()
        self._left_out.setProperty("surface", "strip")
        self._left_out_words = words()
        QVBoxLayout(self._left_out).addWidget(self._left_out_words)
        self._left_out.hide()
        self.add(self._left_out)
        self._cards: dict[Step, QFrame] = {}
        self._titles: dict[Step, QLabel] = {}
        self._card_rows: dict[Step, QVBoxLayout] = {}
        self._to_come = deque(EXPRESS.pages)
        self.missing, foot = card()
        self.missing.setObjectName("missing_card")
        self._missing_title = words(role="heading")
        foot.addWidget(self._missing_title)
        self._law, self._customary, self._doubts = LinkList(), LinkList(), LinkList()
        for links in (self._law, self._customary, self._doubts):
            links.followed.connect(lambda goal: self.go_to(goal.stop, goal.place))
            foot.addWidget(links)
        self.missing.hide()
        for keys in ("F8", "Ctrl+."):
            shortcut = QShortcut(QKeySequence(keys), self, self.go_to_problem)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._say_what_this_is()

    # what the screen calls

    def grow(self) -> bool:
        """Make the next few questions; return whether more are to come. All at once hold the window up."""
        self._add_page(self._to_come.popleft())
        if self._to_come:
            return True
        self.add(self.missing)
        self.missing.show()
        self._measure()
        return False

    def retranslate(self) -> None:
        """Set every text anew; what was typed stays."""
        for frame in self.frames:
            frame.retranslate()
        for step in self._titles:
            self._name(step)
        if self._happened is not None:
            self._happened.refresh()
        self._say_what_this_is()
        self._gaps = ()
        self.show_needs()

    def show_needs(self) -> None:
        """Say anew what is missing, at the fields and at the foot."""
        for frame in self.open_frames():
            frame.show_need()
        said, interview = self.around.words, only_shown(self.around.interview.answers)
        doubts = self._doubts_now(interview)
        self._say_left_out()
        gaps = (*((gap.stop.key, gap.question.id) for gap in interview.missing()), *doubts, said)
        if gaps == self._gaps:
            return  # links made anew would lose the focus
        self._gaps = gaps
        none = not interview.missing() and not doubts
        self._missing_title.setText(self.tr("Nothing is missing.") if none else self.tr("Before you print"))
        self._law.show_gaps(self.tr("The law asks for this:"), Need.LAW, interview, said)
        self._customary.show_gaps(
            self.tr("Officers usually ask for this too:"), Need.CUSTOMARY, interview, said
        )
        self._doubts.show_doubts(self.tr("Please look at this once more:"), doubts, said)

    def visit(self) -> None:
        """Hear that the person wants to know what is missing: it is from now on said as such."""
        for frame in self.frames:
            frame.visit()

    def open_frames(self) -> list[QuestionFrame]:
        """Return the frames of the questions, but for one folded to a line, in reading order."""
        return [frame for frame in self.frames if not frame.isHidden()]

    def go_to(self, stop: str, place: str = "") -> bool:
        """Give the focus to a question by the key of its place, else to the first one of a stop.

        False where neither is here. A row is not looked at: each question is here once.
        """
        page, question = stop.partition("@")[0], Place.from_key(place).question
        for frame in self.frames:
            is_stop = self._pages[frame].id == page and frame.question.id != HAPPENED
            if frame.question.id == question or (is_stop and not place):
                if self._happened is not None and frame is self._happened.frame:
                    self._happened.open()
                frame.focus_first()
                self._bring_into_view(frame)
                return True
        return False

    def go_to_problem(self) -> None:
        """Give the focus to the first thing on the page that looks wrong, or to the next one."""
        part = next_problem(self.open_frames(), QApplication.focusWidget())
        if part is None:
            announce(self, self.tr("Nothing on this page looks wrong"))
            return
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bring_into_view(part)

    def show_missing(self) -> None:
        """Go to the foot: to the first link, or to the sentence that nothing is missing."""
        self.visit()
        if links := self.links():
            links[0].setFocus(Qt.FocusReason.TabFocusReason)
        self._bring_into_view(self.missing)

    def links(self) -> list[Link]:
        """Return the links at the foot in reading order."""
        lists = (self._law, self._customary, self._doubts)
        return [link for one in lists if not one.isHidden() for link in one.findChildren(Link)]

    def focus_first(self) -> None:
        """Give the focus to the first field."""
        any(frame.focus_first() for frame in self.open_frames())

    def restore(self, wanted: Position) -> bool:
        """Bring the person back to a field and the cursor, or to a question; False where it is not here."""
        is_whole = wanted.field.startswith(_QUESTION)
        place = wanted.field.removeprefix(_QUESTION) if is_whole else ""
        part = self.findChild(QWidget, wanted.field) if wanted.field and not is_whole else None
        if part is None or not part.isEnabled() or not part.isVisibleTo(self):
            return self.go_to(wanted.stop, place)
        set_cursor(part, wanted.cursor)
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_into_view(part)
        return True

    def frame_of(self, part: QWidget | None) -> QuestionFrame | None:
        """Return the question that a part belongs to."""
        return next((frame for frame in self.frames if part and frame.isAncestorOf(part)), None)

    def page_of(self, frame: QuestionFrame) -> Page:
        """Return the page of the plan that a question stands on."""
        return self._pages[frame]

    def cursor_in(self, field: str) -> int:
        """Return where the text cursor of a part is."""
        part = self.findChild(QWidget, field) if field else None
        return cursor_of(part) if part is not None else 0

    # keys and room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter walk from field to field, and from the last one to what comes next."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not plain:
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and not isinstance(focused, QRadioButton | QCheckBox):
            focused.click()
            return
        following = next_stop(self.open_frames(), focused)
        if following is None:
            self.finished.emit()
        else:
            following.setFocus(Qt.FocusReason.TabFocusReason)
            self._bring_into_view(following)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Follow Tab with the whole question, so that its label is seen too."""
        moved = super().focusNextPrevChild(next_)
        focused = QApplication.focusWidget()
        if moved and focused is not None and self.isAncestorOf(focused):
            self._bring_into_view(focused)
        return moved

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._measure()

    def minimumSizeHint(self) -> QSize:
        """Return a size that any window has."""
        return QSize(120, 80)

    def _bring_into_view(self, part: QWidget) -> None:
        """Scroll to a part: to its whole question where that finds room."""
        for _ in range(_ROUNDS):  # what was just opened has no height before the layouts have settled
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if part is self.missing:  # it may be higher than the window: from its top
            top = part.mapTo(self, QPoint()).y() + self.verticalScrollBar().value()
            self.verticalScrollBar().setValue(top - _AIR)
            return
        frame = self.frame_of(part)
        if frame is not None and frame.height() + 2 * _AIR <= self.viewport().height():
            self.ensureWidgetVisible(frame, 0, _AIR)
        self.ensureWidgetVisible(part, 0, _AIR)

    def _say_what_this_is(self) -> None:
        self._lead.setText(
            self.tr(
                "One page, one sheet of paper: what a statement needs to be registered. "
                "Write what you know; the rest can be added later. Everything is saved as you write."
            )
        )

    def _say_left_out(self) -> None:
        """Say what stands in the vault and does not go on the one sheet."""
        note = self.around.words.note
        said = [
            note(f"left_out.{omission.kind.value}", count=omission.count)
            for omission in left_out(self.around.interview.answers)
        ]
        lead, kept = note("left_out.lead"), note("left_out.kept")
        self._left_out_words.setText(f"{lead} {', '.join(said)}. {kept}")
        self._left_out.setVisible(bool(said))

    def _doubts_now(self, interview: Interview) -> list[Doubt]:
        """Return what may not fit together, but for a person not named yet: that is among what is missing."""
        nameless = any(gap.question.id == "person.name" for gap in interview.missing())
        return [
            doubt
            for doubt in self.around.interview.doubts(self.around.clock.now().date())
            if not (nameless and doubt.kind is DoubtKind.PERSON_UNKNOWN)
        ]

    def _measure(self) -> None:
        """Give paragraphs the height of a few lines: the page is one, and scrolls as a whole."""
        for frame in self.frames:
            for text in frame.findChildren(Paragraphs):
                text.set_lines(_LINES_OF.get(frame.question.id, _LINES))
                text.setFixedHeight(text.minimumHeight())

    def _on_changed(self, frame: QuestionFrame) -> None:
        tell_the_others(self.frames, frame)
        self.changed.emit(frame)

    # making

    def _add_page(self, page: Page) -> None:
        answers = self.around.interview.answers
        for question in page.questions:
            row = row_of(answers, question.id)
            frame = editor(question, row, self.around)
            frame.set_value(answers.get(question.id, row))
            frame.changed.connect(partial(self._on_changed, frame))
            frame.explain(why=False, example=False)
            frame.needs_said_at_once = False
            frame.show_need()
            self.frames.append(frame)
            self._pages[frame] = page
            if question.id == HAPPENED:
                self._happened = HappenedLine(frame)
                self._rows_of(page.step).addWidget(self._happened)
            else:
                self._rows_of(page.step).addWidget(frame)

    def _name(self, step: Step) -> None:
        name = self.around.words.step(step)
        self._titles[step].setText(name)
        self._cards[step].setAccessibleName(name)

    def _rows_of(self, step: Step) -> QVBoxLayout:
        """Return the rows of a topic's card, made with the first question of it."""
        if step not in self._cards:
            self._cards[step], rows = card()
            self._cards[step].setObjectName(f"card:{step.name.lower()}")
            rows.setSpacing(14)
            self._titles[step] = words(role="hint")
            rows.addWidget(self._titles[step])
            self._name(step)
            self._card_rows[step] = rows
            self.add(self._cards[step])
        return self._card_rows[step]
