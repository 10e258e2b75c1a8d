"""The page "Check": everything read from the medium once, and a plain report of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from korem_desktop.casework.checking import check_everything, remove_unclaimed
from korem_desktop.desktop.checking.report import ReportWords
from korem_desktop.desktop.figures import moment_text
from korem_desktop.desktop.running import Task
from korem_desktop.desktop.safety.page import SafetyPage
from korem_desktop.desktop.safety.point import Mark, Point
from korem_desktop.desktop.widgets.message_strip import Tone, announce
from korem_desktop.desktop.widgets.progress_strip import ProgressStrip
from korem_desktop.desktop.widgets.question_in_place import QuestionInPlace
from korem_desktop.desktop.widgets.scroll_page import card, empty, words
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.integrity import Checked
from korem_desktop.failures import Known
from korem_desktop.progress import Report

_BACKUPS = "backups"  # the page
_BETWEEN = 8  # pixels more above a heading within a card


class CheckScreen(SafetyPage):
    """Changes nothing by itself; files that belong to nothing go only by the person's hand."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._words = ReportWords(self)
        self._task: Task | None = None
        self._checked: Checked | None = None
        self._moment = ""
        self._make_start()
        self.progress = ProgressStrip()
        self.progress.stopped.connect(self._stop)
        self.page.add(self.progress)
        self._make_report()
        self._make_unclaimed()
        self.retranslate()

    # what a screen is

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Check")

    def retranslate(self) -> None:
        """Set every text anew."""
        super().retranslate()
        self._intro.setText(
            self.tr(
                "Reads everything you wrote and every recording from the stick or disk, and compares it with "
                "what was kept. With many recordings this takes a while. Nothing is changed."
            )
        )
        self.start.setText(self.tr("Check everything"))
        self._advice_title.setText(self.tr("What to do"))
        self.backups.setText(self.tr("Open the backups"))
        self._unclaimed_title.setText(self.tr("Files not linked to anything"))
        self.remove.setText(self.tr("Delete these files"))
        self._question_text.setText(
            self.tr("Delete these files for good? If one of them is a recording you want, it is lost.")
        )
        self.keep.setText(self.tr("Leave them"))
        self.confirm.setText(self.tr("Delete them for good"))
        self._show()

    # shape

    def _make_start(self) -> None:
        frame, rows = card()
        self._intro = words()
        self.start = QPushButton()
        self.start.setObjectName("check_start")
        self.start.setProperty("kind", "primary")
        self.start.clicked.connect(self._start)
        rows.addWidget(self._intro)
        rows.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.add(frame)

    def _make_report(self) -> None:
        self.report, rows = card()
        self.report.setObjectName("check_report")
        self._heading = words(role="heading")
        self._heading.setObjectName("check_result")
        self._when = words(role="hint")
        self._lines = _column()
        self._advice_title = words(role="heading")
        self._advice = _column()
        rows.addWidget(self._heading)
        rows.addWidget(self._when)
        rows.addLayout(self._lines)
        rows.addSpacing(_BETWEEN)
        rows.addWidget(self._advice_title)
        rows.addLayout(self._advice)
        self.backups = _button("check_backups", "secondary")
        self.backups.clicked.connect(partial(self.wants.emit, _BACKUPS))
        rows.addWidget(self.backups, 0, Qt.AlignmentFlag.AlignLeft)
        self.report.hide()
        self.page.add(self.report)

    def _make_unclaimed(self) -> None:
        self.unclaimed, rows = card()
        self.unclaimed.setObjectName("check_unclaimed")
        self._unclaimed_title = words(role="heading")
        self._unclaimed_text = words()
        self.remove = _button("check_remove", "secondary")
        frame = QFrame()
        frame.setProperty("surface", "strip")
        asked = QVBoxLayout(frame)
        asked.setContentsMargins(14, 10, 14, 10)
        asked.setSpacing(8)
        self._question_text: QLabel = words()
        self.keep, self.confirm = _button("check_keep", "primary"), _button("check_confirm", "danger")
        buttons = QWidget()
        asked.addWidget(self._question_text)
        asked.addWidget(buttons)
        rows.addWidget(self._unclaimed_title)
        rows.addWidget(self._unclaimed_text)
        rows.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(frame)
        self._question = QuestionInPlace(frame, (buttons, self.keep, self.confirm), self.page, self.remove)
        self._question.confirmed.connect(self._remove)
        self.remove.clicked.connect(self._question.ask)
        self.unclaimed.hide()
        self.page.add(self.unclaimed)

    # the check

    def _start(self) -> None:
        opened, clock = self.place.opened, self.place.clock
        self.strip.clear()
        self._question.put_away()
        self._checked = None
        self._show()
        self.start.setEnabled(False)
        self.progress.begin(self._under_way)

        def job(report: Report) -> Checked:
            return check_everything(opened, clock=clock, report=report)

        self._task = self.place.runner.start(
            job,
            done=self._done,
            failed=self._failed,
            progressed=self.progress.progress,
            cancelled=self._stopped,
        )
        self.progress.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _under_way(self) -> str:
        return self.tr("Reading everything that is kept…")

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _end(self) -> None:
        had_focus = self.progress.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._task = None
        self.progress.end()
        self.start.setEnabled(True)
        if had_focus:
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stopped(self) -> None:
        self._end()
        self.strip.show_message(
            lambda: (
                self.tr("The check was stopped"),
                self.tr("Nothing was changed. Begin it again any time."),
            ),
            Tone.INFO,
        )

    def _failed(self, known: Known) -> None:
        self._end()
        self.strip.show_known(known)

    def _done(self, found: Checked) -> None:
        self._end()
        self._checked = found
        self._moment = moment_text(self.place.clock.now())
        self._show()
        announce(self.report, self._heading.text())
        self.see(self.report)

    # showing

    def _show(self) -> None:
        found = self._checked
        self.report.setVisible(found is not None)
        self.unclaimed.setVisible(found is not None and bool(found.unclaimed))
        if found is None:
            return
        self._heading.setText(self._words.heading(found))
        self._when.setText(self._moment)
        empty(self._lines)
        for mark, text in self._words.lines(found):
            self._lines.addWidget(Point(mark, text))
        empty(self._advice)
        advice = self._words.advice(found)
        for text in advice:
            self._advice.addWidget(Point(Mark.LIMIT, text))
        self._advice_title.setVisible(bool(advice))
        self.backups.setVisible(self._words.can_come_back(found))
        self._unclaimed_text.setText(self._words.unclaimed(found))

    # files that belong to nothing

    def _remove(self) -> None:
        found, opened = self._checked, self.place.opened
        if found is None:
            return
        names = found.unclaimed
        self.remove.setEnabled(False)
        self.place.runner.start(
            lambda _: remove_unclaimed(opened, names), done=self._removed, failed=self._not_removed
        )

    def _removed(self, number: int) -> None:
        self.remove.setEnabled(True)
        self._checked = None
        self._show()
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.strip.show_message(
            lambda: (
                self.tr("Files deleted: %n", "", number),
                self.tr("Check everything again to be sure of the rest."),
            ),
            Tone.GOOD,
        )

    def _not_removed(self, known: Known) -> None:
        self.remove.setEnabled(True)
        self.strip.show_known(known)


def _column() -> QVBoxLayout:
    rows = QVBoxLayout()
    rows.setSpacing(8)
    return rows


def _button(name: str, kind: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setProperty("kind", kind)
    return button
