"""The recovery code: written by hand, typed back whole before it counts, tried, made anew."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from korem_desktop.casework import recovery
from korem_desktop.casework.recovery import RecoveryCode
from korem_desktop.desktop.keys.code_fields import CodeFields
from korem_desktop.desktop.keys.folding_card import FoldingCard, button, side_by_side
from korem_desktop.desktop.keys.work import Work
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import words
from korem_desktop.desktop.widgets.tiles import Tiles
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.failures import Failure, Known


class _Step(Enum):
    """What is being done in the card."""

    WRITE = auto()  # the code is shown, to be written by hand
    TYPE_BACK = auto()
    TRY = auto()  # the drill, which changes nothing


class CodeCard(FoldingCard):
    """Nothing of a code is kept before all of its groups were typed back."""

    def __init__(self, place: Workplace, work: Work, parent: QWidget | None = None) -> None:
        super().__init__("code", parent)
        self._place, self._work = place, work
        self._code: RecoveryCode | None = None
        self._step = _Step.WRITE
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
        self._stop = button("code_stop", "quiet")
        for part in (
            self._told,
            self._shown,
            self.fields,
            side_by_side(self._next, self._again, self._stop),
        ):
            self.inside_rows.addWidget(part)
        self.open.clicked.connect(self._propose)
        self._try.clicked.connect(partial(self._go, _Step.TRY))
        self._next.clicked.connect(self._do)
        self.fields.submitted.connect(self._do)
        self._again.clicked.connect(partial(self._go, _Step.WRITE))
        self._stop.clicked.connect(self.fold)
        self.retranslate()

    def look(self) -> None:
        """See whether the code should be tried again by now."""
        self._place.runner.follow(
            recovery.is_drill_due(self._place.opened, self._place.clock), done=self._show_due
        )

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
                _Step.WRITE: self.tr(
                    "Write all eight groups on paper by hand, with their numbers. Do not photograph them and "
                    "do not save them in a file. The code holds only after you have typed it back."
                ),
                _Step.TYPE_BACK: self.tr("Now type the code from the paper. Until then the old state holds."),
                _Step.TRY: self.tr(
                    "Type the code from the paper. Nothing is changed: it is only seen whether it would open "
                    "the vault."
                ),
            }[self._step]
        )
        self._next.setText(
            {
                _Step.WRITE: self.tr("I have written it down"),
                _Step.TYPE_BACK: self.tr("Use this code from now on"),
                _Step.TRY: self.tr("See whether it fits"),
            }[self._step]
        )
        self._stop.setText(self.tr("Close") if self._step is _Step.TRY else self.tr("Make no code"))

    def _state(self, has_code: bool) -> str:
        if not has_code:
            return self.tr(
                "If you forget the passphrase, nobody can open the vault: not even we. A code on paper can. "
                "Whoever finds the paper and has the folder can open it too, so keep it elsewhere."
            )
        said = self.tr(
            "There is a code. Whoever has the paper and the folder can open the vault: keep them apart. A "
            "new code puts an end to the old one."
        )
        if not self._is_due:
            return said
        due = self.tr("You wrote it down a week ago or earlier: see now whether the paper is right.")
        return f"{said} {due}"

    def _show_due(self, is_due: bool) -> None:
        self._is_due = is_due
        self.retranslate()

    def _propose(self) -> None:
        self._code = recovery.propose()
        self._go(_Step.WRITE)

    def _go(self, step: _Step) -> None:
        self._step = step
        is_write = step is _Step.WRITE
        groups = self._code.groups if is_write and self._code is not None else ("",) * recovery.GROUPS
        for number, (label, group) in enumerate(zip(self._groups, groups, strict=True), 1):
            label.setText(f"{number}:\u00a0{group[:3]}\u00a0{group[3:]}" if group else "")
        self._shown.setVisible(is_write)
        self.fields.setVisible(not is_write)
        self.fields.clear()
        self._again.setVisible(step is _Step.TYPE_BACK)
        self.retranslate()
        self.unfold()
        if is_write:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, " ".join([self._told.text(), *(label.text() for label in self._groups)]))
        else:
            self.fields.enter()

    def _do(self) -> None:
        if self._step is _Step.WRITE:
            self._go(_Step.TYPE_BACK)
        elif self._step is _Step.TYPE_BACK:
            self._keep()
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
        self.fold()
        self._work.good(
            lambda: (
                self.tr("The code holds"),
                self.tr(
                    "Keep the paper apart from this folder. In a week the program asks you to try it once."
                ),
            )
        )
        for notice in told:
            self._place.say(Known(notice))

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
