"""What the questions of one page have to do with each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from korem_desktop.desktop.interview.editors.frame import QuestionFrame


def tell_the_others(frames: Sequence[QuestionFrame], changed: QuestionFrame) -> None:
    """Where one answer may stand for another, say at once, before it is saved, what is needed still."""
    answered = {changed.question.id: not changed.value().is_empty()}
    for frame in frames:
        if changed.question.id in frame.question.either:
            frame.show_need(answered)


def next_problem(frames: Sequence[QuestionFrame], focused: QWidget | None) -> QWidget | None:
    """Return the part of the first problem in reading order, of the next where the focus is on one."""
    for frame in frames:
        frame.settle()
    parts = [part for frame in frames for part in frame.faulty()]
    if not parts:
        return None
    after = parts.index(focused) + 1 if focused in parts else 0
    return parts[after % len(parts)]
