"""The recovery code: written by hand, typed back whole before it counts, printed, tried, made anew."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from korem_desktop.casework import recovery
from korem_desktop.casework.recovery import RecoveryCode, Reminder
from korem_desktop.desktop.keys.code_fields import CodeFields
from korem_desktop.desktop.keys.code_print import OF_PRINTERS, CodePrint
from korem_desktop.desktop.keys.folding_card import FoldingCard, button, side_by_side
from korem_desktop.desktop.keys.work import Work
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import words
from korem_desktop.desktop.widgets.tiles import Tiles
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.failures import Failure, Known


class Step(Enum):
    """What is being done in the card."""

    WRITE = auto()  # the code is shown, to be written by hand
    TYPE_BACK = auto()
    HELD = auto()  # it counts, and is not forgotten yet: it can be printed
    PRINT = auto()
    TRY = auto()  # the drill, which changes nothing


class CodeCard(FoldingCard):
    """Nothing of a code is kept before all of its groups were typed back.

    Only then it may be printed, once; the card knows the code no longer than it is unfolded.
    """

    def __init__(self, place: Workplace, work: Work, parent: QWidget | None = None) -> None:
        super().__init__("code", parent)
        self._place, self._work = place, work
        self._code: RecoveryCode | None = None
        self._step = Step.WRITE
        self._is_due = False
        self._try = button("code_try")
        self.add_way(self._try)
        self._told = words()
        self._told.setObjectName("code_told")
        self._shown = QWidget()
        self._groups: list[QLabel] = []
        flowing = Tiles(self._shown, letters=15, most=4)
        for _ in range(recovery.GROUPS):
            label = QLabel()
            label.setProperty("role", "heading")
            self._groups.append(label)
            flowing.addWidget(label)
        self.fields = CodeFields()
        self._next, self._again = button("code_next", "primary"), button("code_again", "quiet")
        self._print, self._stop = button("code_print"), button("code_stop", "quiet")
        self._buttons = side_by_side(self._next, self._print, self._again, self._stop)
        self.printing = CodePrint(place.runner)
        for part in (self._told, self._shown, self.fields, self._buttons, self.printing):
            self.inside_rows.addWidget(part)
        self.open.clicked.connect(self.make)
        self._try.clicked.connect(self.try_it)
        self._next.clicked.connect(self._do)
        self.fields.submitted.connect(self._do)
        self._again.clicked.connect(partial(self.go, Step.WRITE))
        self._print.clicked.connect(partial(self.go, Step.PRINT))
        self._stop.clicked.connect(self.fold)
        self.printing.wanted.connect(self._print_on)
        self.printing.left.connect(partial(self.go, Step.HELD))
        self.retranslate()

    def look(self) -> None:
        """See whether the code should be tried again by now."""
        self._place.runner.follow(
            recovery.reminder(self._place.opened, self._place.clock), done=self._show_due
        )

    def make(self) -> None:
        """Show a new code to be written down."""
        self._code = recovery.propose()
        self.go(Step.WRITE)

    def try_it(self) -> None:
        """Ask for the code on paper."""
        self.go(Step.TRY)

    def go(self, step: Step) -> None:
        """Show a step; :meth:`make` or :meth:`try_it` comes first."""
        self._step = step
        is_write, is_typed = step is Step.WRITE, step in (Step.TYPE_BACK, Step.TRY)
        groups = self._code.groups if is_write and self._code is not None else ("",) * recovery.GROUPS
        for number, (label, group) in enumerate(zip(self._groups, groups, strict=True), 1):
            label.setText(f"{number}:\u00a0{group[:3]}\u00a0{group[3:]}" if group else "")
        self._shown.setVisible(is_write)
        self.fields.setVisible(is_typed)
        self.fields.clear()
        self._again.setVisible(step is Step.TYPE_BACK)
        self._print.setVisible(step is Step.HELD)
        self._stop.setVisible(step is not Step.HELD)
        for part in (self._told, self._buttons):
            part.setVisible(step is not Step.PRINT)
        self.printing.setVisible(step is Step.PRINT)
        self.retranslate()
        if step is not Step.HELD:  # then the message above the card is to be seen
            self.unfold()
        if is_typed:
            self.fields.enter()
        elif step is Step.PRINT:
            self.printing.enter()
        else:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)
            shown = (label.text() for label in self._groups)
            announce(self, " ".join([self._told.text(), *filter(None, shown)]))

    def fold(self) -> None:
        """Forget the code that was shown and what was typed."""
        self._code = None
        self.fields.clear()
        for label in self._groups:
            label.clear()
        super().fold()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        has_code = recovery.has_code(self._place.opened)
        self.heading.setText(self.tr("Recovery code"))
        self.text.setText(self._state(has_code))
        self.open.setText(self.tr("Make a new code") if has_code else self.tr("Make a recovery code"))
        self._try.setText(self.tr("Try the code"))
        self._try.setVisible(has_code)
        self._again.setText(self.tr("Show the code again"))
        self._told.setText(
            {
                Step.WRITE: self.tr(
                    "Write all eight groups on paper by hand, with their numbers. Do not photograph them and "
                    "do not save them in a file. The code works only after you have typed it back."
                ),
                Step.TYPE_BACK: self.tr("Now type the code from the paper. Until then nothing changes."),
                Step.HELD: self.tr(
                    "The paper written by hand is enough. If you want a printed sheet as well, print it now: "
                    "once you leave this page, the program does not know the code any more."
                ),
                Step.PRINT: "",
                Step.TRY: self.tr(
                    "Type the code from the paper. Nothing is changed: it is only seen whether it would open "
                    "the vault."
                ),
            }[self._step]
        )
        self._next.setText(
            {
                Step.WRITE: self.tr("I have written it down"),
                Step.TYPE_BACK: self.tr("Use this code from now on"),
                Step.HELD: self.tr("Done"),
                Step.PRINT: "",
                Step.TRY: self.tr("See whether it fits"),
            }[self._step]
        )
        self._print.setText(self.tr("Print the code…"))
        self._stop.setText(self.tr("Close") if self._step is Step.TRY else self.tr("Make no code"))

    def _state(self, has_code: bool) -> str:
        if not has_code:
            return self.tr(
                "If you forget the passphrase, only a recovery code on paper can open the vault: we cannot "
                "either. Whoever finds the paper and has the folder can open it too, so keep it elsewhere."
            )
        said = self.tr(
            "There is a code. Whoever has the paper and the folder can open the vault: keep them apart. A "
            "new code puts an end to the old one."
        )
        if not self._is_due:
            return said
        due = self.tr("You wrote it down a week ago or earlier: see now whether the paper is right.")
        return f"{said} {due}"

    def _show_due(self, reminder: Reminder) -> None:
        self._is_due = reminder is Reminder.TRY
        self.retranslate()

    def _do(self) -> None:
        if self._step is Step.WRITE:
            self.go(Step.TYPE_BACK)
        elif self._step is Step.TYPE_BACK:
            self._keep()
        elif self._step is Step.HELD:
            self.fold()
        else:
            self._drill()

    def _keep(self) -> None:
        code = self._code
        if code is None:
            return
        differing = recovery.differing(code, self.fields.groups())
        if differing:
            self.fields.name(differing)
            self._work.tell(Known(Failure.RECOVERY_GROUP_WRONG, group=differing[0]))
            return
        keep = partial(recovery.keep, self._place.opened, code, clock=self._place.clock)
        self._work.start(
            lambda: self.tr("Making the code the vault's."), lambda report: keep(report=report), self._kept
        )

    def _kept(self, told: tuple[Failure, ...]) -> None:
        self._is_due = False
        self.go(Step.HELD)
        self._work.good(
            lambda: (
                self.tr("The code works now"),
                self.tr(
                    "Keep the paper apart from this folder. In a week the program asks you to try it once."
                ),
            )
        )
        for notice in told:
            self._place.say(Known(notice))

    def _print_on(self, printer: str) -> None:
        code, opened, language = self._code, self._place.opened, self._place.wording_language()
        if code is None:
            return
        print_ = partial(recovery.print_code, opened, code, printer, language)
        self._work.start(
            lambda: self.tr("Handing the sheet to the printer."),
            lambda report: print_(report=report),
            self._printed,
            failed=self._not_printed,
        )

    def _not_printed(self, known: Known) -> None:
        if known.kind in OF_PRINTERS:
            self._work.bad(lambda: self.printing.why_not(known))
        else:
            self._work.tell(known)

    def _printed(self, _: None) -> None:
        self.fold()
        self._work.good(
            lambda: (
                self.tr("The sheet is on its way to the printer"),
                self.tr("Take it as soon as it is out, and keep it apart from this folder."),
            )
        )

    def _drill(self) -> None:
        drill = partial(recovery.drill, self._place.opened, self.fields.groups(), clock=self._place.clock)
        self._work.start(
            lambda: self.tr("Looking whether the code fits."),
            lambda _: drill(),
            self._drilled,
            failed=self._misfit,
            may_stop=False,
        )

    def _drilled(self, _: None) -> None:
        self._is_due = False
        self.fold()
        self._work.good(
            lambda: (
                self.tr("The code fits"),
                self.tr("The paper would open this vault. Nothing was changed. Put it back in its place."),
            )
        )

    def _misfit(self, known: Known) -> None:
        self._work.tell(known)
        group = known.facts.get("group")
        self.fields.name({int(group)} if group else ())
        if not group:
            self.fields.enter()
