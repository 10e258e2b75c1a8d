"""What all kinds of question share: label, why we ask, example, standing, warnings, what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from korem_desktop.desktop.interview.editors.choice import ChoiceField
from korem_desktop.desktop.interview.editors.field import Around, Field, LineInput
from korem_desktop.desktop.style import icon, polish
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.domain.answer import EMPTY, Answer, Place, Standing
from korem_desktop.domain.question import Kind, Need, Question

_NOTHING: Mapping[str, bool] = {}


class QuestionFrame(QFrame):
    """One question on its page: the field of its kind in the frame that all kinds share.

    ``changed`` is emitted for what a person does, never for :meth:`set_value`.
    """

    changed = Signal()
    wished = Signal(object)  # a Wish
    why_toggled = Signal()  # the person opened or closed the reason
    grown = Signal()  # a part came or went by what the person did

    def __init__(self, question: Question, place: Place, around: Around, field: Field) -> None:
        super().__init__()
        self.setObjectName(f"question:{place.key}")
        self.question = question
        self.place = place
        self.around = around
        self.field = field
        self.needs_said_at_once = True
        """Whether a missing answer is marked before the person was here: not where all is on one page."""
        self._visited = False
        self._faulty: dict[QWidget, str] = {}  # what looks wrong, and its description without the problem
        self._example_wanted = True
        self._label = _words("heading")
        self._badge = QLabel()
        self._badge.setProperty("role", "badge")
        self._why_button = QToolButton()
        self._why_button.setObjectName(f"why:{place.key}")
        self._why_button.setProperty("kind", "link")
        self._why_button.setCheckable(True)
        self._why_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._why_button.toggled.connect(self._show_why)
        self._why_button.clicked.connect(self.why_toggled)
        self._clear = QPushButton()
        self._clear.setObjectName(f"clear:{place.key}")
        self._clear.setProperty("kind", "link")
        self._why = _words("hint")
        self._example = _words("hint")
        self._problem = _words("problem")
        self._problem.setObjectName(f"problem:{place.key}")
        self._standings = {
            standing: QCheckBox()
            for standing, offered in (
                (Standing.NOT_KNOWN, question.may_be_unknown),
                (Standing.NOT_REMEMBERED, question.may_be_unknown),
                (Standing.TOLD, question.may_be_told),
            )
            if offered
        }
        self._teller = _Teller(f"answer:{place.key}.told_by")
        self._standing_row = QWidget()
        self._column = QVBoxLayout(self)
        self._head = QHBoxLayout()
        self._extras_row = QWidget()
        self._extras = QHBoxLayout(self._extras_row)
        self._build()
        self._connect()
        self.retranslate()
        self.set_value(EMPTY)

    def value(self) -> Answer:
        """Return the answer as it stands: the value and how the person stands to it."""
        standing = next((s for s, box in self._standings.items() if box.isChecked()), Standing.OWN)
        if standing in (Standing.NOT_KNOWN, Standing.NOT_REMEMBERED):
            # What was typed before stays in the field for as long as the page lives, but is not the answer.
            return Answer(None, standing)
        teller = self._teller.text() if standing is Standing.TOLD else ""
        return Answer(self.field.read(), standing, teller)

    def set_value(self, answer: Answer) -> None:
        """Show an answer without a signal."""
        self.blockSignals(True)
        try:
            for standing, box in self._standings.items():
                box.setChecked(standing is answer.standing)
            self._teller.setText(answer.told_by)
            self.field.show_value(answer.value)
        finally:
            self.blockSignals(False)
        self._follow_standing()
        self.settle()

    def focus_first(self) -> bool:
        """Give the focus to the first thing that can be filled in; False where there is none."""
        parts = [part for part in (*self.field.stops(), *self._standings.values()) if part.isEnabled()]
        if not parts:
            return False
        # Not as Tab does it: that would mark a whole line, and the next key would replace it.
        parts[0].setFocus(Qt.FocusReason.OtherFocusReason)
        set_cursor(parts[0], _END)
        return True

    def stops(self) -> list[QWidget]:
        """Return what Enter walks through, in reading order."""
        told = [self._teller] if self._teller.isVisibleTo(self) else []
        return [part for part in (*self.field.stops(), *told) if part.isEnabled()]

    def settle(self) -> None:
        """Look at the answer once the person has left it: say what looks wrong, never before."""
        self._show_problems()
        self.show_need()

    def visit(self) -> None:
        """Hear that the person has left the page: what is missing is from now on said as such."""
        self._visited = True
        self.settle()

    def explain(self, *, why: bool, example: bool) -> None:
        """Show the reason and the example, or only the button that shows both."""
        self._why_button.setChecked(why)
        self._example_wanted = example
        self._show_why(why)

    def tighten(self, tight: bool) -> None:
        """Leave less air where a page would scroll otherwise."""
        self._column.setSpacing(0 if tight else 5)
        self.field.tighten(tight)
        self.field.updateGeometry()
        self._column.invalidate()

    def refresh(self) -> None:
        """Follow what surrounds the question."""
        self.field.refresh()
        self.settle()

    def retranslate(self) -> None:
        """Set every text anew; what was typed stays."""
        words = self.around.words.question(self.question.id)
        self._label.setText(words.label)
        self._why.setText(words.why)
        self._why_button.setText(self.tr("Why we ask"))
        self._why_button.setVisible(bool(words.why or words.example))
        self._clear.setText(self.tr("Clear the answer"))
        self._clear.setAccessibleDescription(words.label)
        self._example.setText(self.tr("Example: {example}").format(example=words.example))
        self._show_why(self._why_button.isChecked())
        names = {
            Standing.NOT_KNOWN: self.tr("I know this person only by a description")
            if self.question.kind is Kind.PERSON
            else self.tr("I do not know"),
            Standing.NOT_REMEMBERED: self.tr("I do not remember"),
            Standing.TOLD: self.tr("Told to me by:"),
        }
        for standing, box in self._standings.items():
            box.setText(names[standing])
            box.setAccessibleDescription(words.label)
        self._teller.setAccessibleName(self.tr("Who told you"))
        self._teller.setAccessibleDescription(words.label)
        self.field.retranslate()
        example = self._example.text() if words.example else ""
        self._faulty = {}  # each is described anew
        self.field.describe(words.label, " ".join(part for part in (words.why, example) if part))
        self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the label where it would have no room beside them."""
        super().resizeEvent(event)
        width = event.size().width()
        narrow = width < self.fontMetrics().averageCharWidth() * _HEAD_LETTERS
        self._head.setDirection(_DOWN if narrow else _ACROSS)
        self._head.setSpacing(0 if narrow else 8)
        buttons = (self._clear, self._why_button, self._badge)
        wide = sum(one.sizeHint().width() + 8 for one in buttons if not one.isHidden())
        self._extras.setDirection(_DOWN if wide > width else _ACROSS)

    def _build(self) -> None:
        extras = self._extras
        extras.setContentsMargins(0, 0, 0, 0)
        extras.setSpacing(8)
        self._extras_row.setMinimumWidth(1)  # resizeEvent finds them room
        for extra in (self._clear, self._why_button, self._badge):
            extra.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            extras.addWidget(extra, 0, Qt.AlignmentFlag.AlignVCenter)
        extras.addStretch()  # takes room only where the buttons have a line of their own
        head = self._head
        head.setSpacing(8)
        head.addWidget(self._label, 1)
        head.addWidget(self._extras_row)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._why)
        column.addWidget(self.field, 1)
        column.addWidget(self._example)
        for standing, box in self._standings.items():
            box.setObjectName(f"standing:{self.place.key}={standing.value}")
        flow(self._standing_row, *self._standings.values(), self._teller)
        column.addWidget(self._standing_row)
        self._standing_row.setVisible(bool(self._standings))  # before that it would be a window of its own
        column.addWidget(self._problem)
        self._problem.hide()
        self._clear.hide()

    def _connect(self) -> None:
        self.field.changed.connect(self._on_changed)
        self.field.wished.connect(self.wished)
        self._teller.textChanged.connect(self._on_changed)
        for box in self._standings.values():
            box.toggled.connect(self._on_standing)
        if isinstance(self.field, ChoiceField):
            self._clear.clicked.connect(self.field.clear)

    def _on_changed(self) -> None:
        if self._problem.isVisibleTo(self):
            self._show_problems()  # a warning goes as soon as it is no longer true
        self.show_need()
        self.changed.emit()

    def _on_standing(self, checked: bool) -> None:
        if checked:
            for box in self._standings.values():
                if box is not self.sender():
                    box.blockSignals(True)
                    box.setChecked(False)
                    box.blockSignals(False)
        self._follow_standing()
        self._on_changed()
        self.grown.emit()

    def _follow_standing(self) -> None:
        chosen = {standing for standing, box in self._standings.items() if box.isChecked()}
        self.field.setEnabled(not chosen & {Standing.NOT_KNOWN, Standing.NOT_REMEMBERED})
        self._teller.setVisible(Standing.TOLD in chosen)

    def _show_why(self, expanded: bool) -> None:
        words = self.around.words.question(self.question.id)
        self._why.setVisible(expanded and bool(words.why))
        below = expanded or self._example_wanted
        self._example.setVisible(below and bool(words.example))
        self.field.show_example("" if below else words.example)
        height = self.fontMetrics().ascent()
        self._why_button.setIconSize(QSize(height, height))
        self._why_button.setIcon(icon("chevron-up" if expanded else "chevron-down"))

    def _show_problems(self) -> None:
        problems = self.field.problems() if self.field.isEnabled() else []
        text = "\n".join(problems)
        is_new = text != self._problem.text()
        self._problem.setText(text)
        self._problem.setVisible(bool(problems))
        self._link(self.field.blamed() if problems else [], problems)
        if is_new and problems and self.isVisible():
            announce(self, text)

    def faulty(self) -> list[QWidget]:
        """Return the parts in which something looks wrong, in reading order."""
        return list(self._faulty)

    def _link(self, parts: list[QWidget], problems: list[str]) -> None:
        """Let each part with a problem be marked, and described by it while it stands."""
        said: dict[QWidget, list[str]] = {}
        for part, problem in zip(parts, problems, strict=True):
            said.setdefault(part, []).append(problem)
        for part in [part for part in self._faulty if part not in said]:
            part.setAccessibleDescription(self._faulty.pop(part))
            polish(part, faulty=False)
        before = self._faulty
        self._faulty = {part: before.get(part, part.accessibleDescription()) for part in said}
        for part, its in said.items():
            if part not in before:
                polish(part, faulty=True)
            part.setAccessibleDescription(" ".join(one for one in (*its, self._faulty[part]) if one))

    def show_need(self, beside: Mapping[str, bool] = _NOTHING) -> None:
        """Say how much depends on the answer while it is missing.

        ``beside`` says by id which questions are answered that may stand for this one, where that is newer
        than what is saved.
        """
        answer = self.value()
        need = self.question.need_now(self.around.interview.answers, self.place.row)
        others = self.around.interview.answers
        elsewhere = any(
            beside.get(id_, not others.get(id_, self.place.row).is_empty()) for id_ in self.question.either
        )
        missing = answer.is_empty() and not elsewhere
        shown = missing and need is not Need.OPTIONAL and self.question.kind not in (Kind.GROUP, Kind.REVIEW)
        shown = shown and (self._visited or self.needs_said_at_once)
        self._badge.setVisible(shown)
        if shown and need is Need.LAW:
            self._badge.setText(self.tr("Still missing") if self._visited else self.tr("Needed to register"))
        elif shown:
            self._badge.setText(self.tr("Not answered") if self._visited else self.tr("Usually asked"))
        self._clear.setVisible(isinstance(self.field, ChoiceField) and answer.value is not None)


class _Teller(LineInput):
    """Who told it: wide enough for a name and a post."""

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 26, super().sizeHint().height())


_DOWN, _ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
_HEAD_LETTERS = 56  # average letters; a label with the buttons beside it needs as much room
_END = 1 << 30  # beyond any text


def set_cursor(part: QWidget, cursor: int) -> None:
    """Put the text cursor of a field at a position counted in its own units."""
    if isinstance(part, QLineEdit):
        part.setCursorPosition(min(cursor, len(part.text().encode("utf-16-le")) // 2))
    elif isinstance(part, QPlainTextEdit):
        caret = part.textCursor()
        caret.setPosition(max(0, min(cursor, part.document().characterCount() - 1)))
        part.setTextCursor(caret)


def cursor_of(part: QWidget) -> int:
    """Return where the text cursor of a field is, 0 where it has none."""
    if isinstance(part, QLineEdit):
        return part.cursorPosition()
    if isinstance(part, QPlainTextEdit):
        return part.textCursor().position()
    return 0


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
