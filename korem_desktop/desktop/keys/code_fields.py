"""Eight fields for the groups of a recovery code; a wrong group is named as soon as it is typed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from korem_desktop.casework import recovery
from korem_desktop.desktop.style import RESTYLED
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import words
from korem_desktop.desktop.widgets.tiles import Tiles

_LETTERS = 15
"""Average letters a group has room for, so that four of them stand side by side where there is room."""

_ROOM = 120  # characters a field takes; a whole code pasted into the first is spread over all


class _Group(QLineEdit):
    """One field; ``emptied`` comes when Backspace is pressed where there is nothing left."""

    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Backspace in an empty field lead to the one before."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
            return
        super().keyPressEvent(event)


class CodeFields(QWidget):
    """``changed`` comes with every key, ``submitted`` with Enter."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._differing: frozenset[int] = frozenset()
        self._numbers: list[QLabel] = []
        self._fields: list[_Group] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        place = QWidget()
        flowing = Tiles(place, letters=_LETTERS, most=4)
        for number in range(1, recovery.GROUPS + 1):
            flowing.addWidget(self._group(number))
        self._problem = words(role="problem")
        self._problem.setObjectName("code_problem")
        self._problem.hide()
        column.addWidget(place)
        column.addWidget(self._problem)
        self._measure()
        self.retranslate()

    def groups(self) -> tuple[str, ...]:
        """Return what is typed, a text for each group."""
        return tuple(field.text() for field in self._fields)

    def is_whole(self) -> bool:
        """Return whether every group can be right by itself."""
        return all(recovery.look(group) is recovery.Typed.RIGHT for group in self.groups())

    def clear(self) -> None:
        """Empty every field."""
        self._fill([""] * recovery.GROUPS)

    def enter(self) -> None:
        """Put the cursor into the first field that is not right yet."""
        for field in self._fields:
            if recovery.look(field.text()) is not recovery.Typed.RIGHT:
                break
        else:
            field = self._fields[0]
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def name(self, numbers: Collection[int]) -> None:
        """Name groups (from 1) that differ from what they should be, and lead to the first of them."""
        self._differing = frozenset(numbers)
        self._say()
        if numbers:
            first = self._fields[min(numbers) - 1]
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            first.selectAll()

    def retranslate(self) -> None:
        """Set every word anew."""
        for number, field in enumerate(self._fields, 1):
            name = self.tr("Group {number} of {all}, six digits")
            field.setAccessibleName(name.format(number=number, all=recovery.GROUPS))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language, and follow the size of the letters."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in RESTYLED and hasattr(self, "_problem"):
            self._measure()
        super().changeEvent(event)

    def _group(self, number: int) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        label, field = QLabel(str(number)), _Group()
        label.setProperty("role", "hint")
        label.setBuddy(field)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        field.setObjectName(f"code_group_{number}")
        field.setMaxLength(_ROOM)
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhPreferNumbers
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        field.textEdited.connect(partial(self._edited, number))
        field.returnPressed.connect(self.submitted)
        field.emptied.connect(partial(self._back, number))
        row.addWidget(label)
        row.addWidget(field)
        row.addStretch(1)
        self._numbers.append(label)
        self._fields.append(field)
        return both

    def _measure(self) -> None:
        wide = self.fontMetrics().horizontalAdvance("0" * (recovery.DIGITS + 1))
        number = self.fontMetrics().horizontalAdvance("0")
        for label, field in zip(self._numbers, self._fields, strict=True):
            label.setFixedWidth(number)
            field.setFixedWidth(wide + 2 * number + 12)  # its edges, too

    def _edited(self, number: int, text: str) -> None:
        self._differing -= {number}
        parts = recovery.split(text)
        if len(parts) > 1:
            self._spread(number, parts)
        last = min(recovery.GROUPS, number + max(0, len(parts) - 1))
        if recovery.look(self._fields[last - 1].text()) is recovery.Typed.RIGHT and last < recovery.GROUPS:
            self._fields[last].setFocus(Qt.FocusReason.OtherFocusReason)
            self._fields[last].selectAll()
        self._say(last)
        self.changed.emit()

    def _spread(self, number: int, parts: Sequence[str]) -> None:
        there = list(self.groups())
        there[number - 1 : number - 1 + len(parts)] = parts
        self._fill(there[: recovery.GROUPS])

    def _fill(self, groups: Sequence[str]) -> None:
        for field, group in zip(self._fields, groups, strict=True):
            field.setText(group)
        self._differing = frozenset()
        self._say()

    def _back(self, number: int) -> None:
        if number > 1:
            self._fields[number - 2].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, typed: int = 0) -> None:
        """Name what is wrong; a screen reader hears it when it is the group typed just now."""
        wrong = {
            number
            for number, group in enumerate(self.groups(), 1)
            if recovery.look(group) is recovery.Typed.WRONG
        }
        named = sorted(wrong | self._differing)
        text = ", ".join(str(number) for number in named)
        said = self.tr("Look at the paper again. Not right: group {numbers}.").format(numbers=text)
        self._problem.setText(said if named else "")
        self._problem.setVisible(bool(named))
        if typed in named:
            announce(self, said)
