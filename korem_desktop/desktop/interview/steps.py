"""The side list: the nine steps, and how far each is."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from korem_desktop.desktop.interview.editors.summaries import row_title, shorten
from korem_desktop.desktop.interview.editors.wording import Words
from korem_desktop.desktop.style import icon
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.question import Kind, Need, Step


class StepState(StrEnum):
    """How far a step is."""

    NOT_BEGUN = "not_begun"
    BEGUN = "begun"
    MISSING = "missing"  # begun, and something that the law asks is not answered
    DONE = "done"


StateRole = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which an item holds its StepState."""

_Index = QModelIndex | QPersistentModelIndex
_AIR = 17  # pixels of padding and border above and below together
_NAME_LETTERS = 40  # of a row's name beside the progress
_UNBOUNDED = 10_000  # pixels

_PICTURES = {
    StepState.NOT_BEGUN: ("circle", "muted"),
    StepState.BEGUN: ("circle-dot", "accent"),
    StepState.MISSING: ("circle-alert", "warning"),
    StepState.DONE: ("circle-check", "good"),
}


class StepRows(QStyledItemDelegate):
    """Rows as high as their wrapped words at the width that the list has."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of one row."""
        steps = self.parent()
        assert isinstance(steps, QListWidget)
        style, width = steps.style(), steps.viewport().width()
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        row.rect = QRect(0, 0, width, _UNBOUNDED)
        beside = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, row, steps).width()
        # the style keeps this much free on both sides of the words
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, row, steps) + 1
        room = QRect(0, 0, beside - 2 * margin, _UNBOUNDED)
        words = option.fontMetrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data()))
        return QSize(width, max(words.height(), row.decorationSize.height()) + _AIR)


def states(interview: Interview) -> dict[Step, StepState]:
    """Return how far each step of the road is."""
    lawful = {gap.stop.page.step for gap in interview.missing(Need.LAW)}
    usual = {gap.stop.page.step for gap in interview.missing(Need.CUSTOMARY)}
    begun: dict[Step, bool] = {}
    for stop in interview.stops():
        said = any(
            question.kind not in (Kind.GROUP, Kind.REVIEW)
            and not interview.answers.get(question.id, stop.row).is_empty()
            for question in stop.page.questions
        )
        begun[stop.page.step] = begun.get(stop.page.step, False) or said
    found = {}
    for step, has_begun in begun.items():
        if not has_begun:
            found[step] = StepState.NOT_BEGUN
        elif step in lawful:
            found[step] = StepState.MISSING
        else:
            found[step] = StepState.BEGUN if step in usual else StepState.DONE
    return found


def state_in_words(state: StepState) -> str:
    """Return what a state is called."""
    match state:
        case StepState.NOT_BEGUN:
            return QCoreApplication.translate("Steps", "not begun")
        case StepState.BEGUN:
            return QCoreApplication.translate("Steps", "begun")
        case StepState.MISSING:
            return QCoreApplication.translate("Steps", "something is missing")
        case StepState.DONE:
            return QCoreApplication.translate("Steps", "done")


def progress_in_words(interview: Interview, words: Words, *, short: bool = False) -> str:
    """Return where on the road the person is: the step, the page within it, and whose page it is.

    ``short`` leaves out the step's name, for where a line holds few letters.
    """
    stop = interview.current
    stops = [other.key for other in interview.stops() if other.page.step is stop.page.step]
    sentence = (
        QCoreApplication.translate("Steps", "Step {step}/9, page {page}/{pages}")
        if short
        else QCoreApplication.translate("Steps", "Step {step} of 9: {name}. Page {page} of {pages}")
    )
    progress = sentence.format(
        step=stop.page.step.value,
        name=words.step(stop.page.step),
        page=stops.index(stop.key) + 1,
        pages=len(stops),
    )
    if stop.row and len(interview.answers.rows(stop.page.group)) > 1:
        progress += f" · {shorten(row_title(interview, stop.page.group, stop.row, words), _NAME_LETTERS)}"
    return progress


def show_steps(steps: QListWidget, interview: Interview, words: Words) -> None:
    """Bring the list up to date: names, states by mark and by word, and the step the person is in."""
    if steps.count() != len(Step):
        steps.clear()
        for step in Step:
            item = QListWidgetItem(steps)
            item.setData(Qt.ItemDataRole.UserRole, step.value)
    found = states(interview)
    for row, step in enumerate(Step):
        item = steps.item(row)
        state = found.get(step, StepState.NOT_BEGUN)
        name = f"{step.value}. {words.step(step)}"
        said = state_in_words(state)
        item.setText(name)
        item.setIcon(icon(*_PICTURES[state]))
        item.setToolTip(f"{name} – {said}")
        item.setData(StateRole, state.value)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {said}")
    steps.setCurrentRow(list(Step).index(interview.current.page.step))
