"""Where Enter leads from a field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from korem_desktop.desktop.interview.editors.frame import QuestionFrame


def next_stop(frames: Sequence[QuestionFrame], focused: QWidget | None) -> QWidget | None:
    """Return the part that Enter goes on to, None after the last; the frames are given in reading order."""
    order = [stop for frame in frames for stop in frame.stops()]
    if focused in order:
        rest = order[order.index(focused) + 1 :]
    else:
        here = [place for place, frame in enumerate(frames) if focused and frame.isAncestorOf(focused)]
        rest = [stop for frame in frames[here[0] + 1 if here else 0 :] for stop in frame.stops()]
    return rest[0] if rest else None
