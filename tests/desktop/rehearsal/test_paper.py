"""Whether a page is drawn is told from its paper, not from what lies around it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from korem_desktop.desktop.rehearsal.paper import has_ink


@pytest.mark.parametrize("around", ["#101416", "#f2f5f6"])
def test_ink_is_looked_for_on_the_paper_alone(around: str) -> None:
    """A dark window around a white sheet is no ink; one line of letters on it is."""
    picture = QImage(201, 120, QImage.Format.Format_RGB32)
    picture.fill(QColor(around))
    assert not has_ink(picture)
    painter = QPainter(picture)
    painter.fillRect(40, 10, 120, 100, QColor("white"))
    painter.end()
    assert not has_ink(picture)
    painter = QPainter(picture)
    painter.fillRect(60, 50, 30, 1, QColor("black"))
    painter.end()
    assert has_ink(picture)
