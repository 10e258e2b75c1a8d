"""Lists of links to places: what is missing, and what may not fit together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from korem_desktop.desktop.interview.editors.cards import Wrapped
from korem_desktop.desktop.interview.editors.summaries import row_title
from korem_desktop.desktop.interview.editors.wishes import GoTo
from korem_desktop.desktop.interview.editors.wording import Words
from korem_desktop.desktop.widgets.letting_go import let_go
from korem_desktop.domain.answer import Place
from korem_desktop.domain.interview import Doubt, Interview
from korem_desktop.domain.question import Need


class LinkList(QWidget):
    """A title and one link a line; ``followed`` carries a GoTo. Hidden while there is nothing to show."""

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setProperty("role", "body")
        self._title.setWordWrap(True)
        self._links: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._title)
        self.hide()

    def show_gaps(self, title: str, needs: Need, interview: Interview, words: Words) -> None:
        """Show what is missing, each by its page and question."""
        gaps = interview.missing(needs)
        self._begin(title, bool(gaps))
        for gap in gaps:
            place = Place(gap.question.id, gap.stop.row)
            where = words.step(gap.stop.page.step)
            group = gap.stop.page.group
            if gap.stop.row and len(interview.answers.rows(group)) > 1:
                where += f" · {row_title(interview, group, gap.stop.row, words)}"
            text = f"{where}: {words.question(gap.question.id).label}"
            self._add(f"missing:{place.key}", text, GoTo(gap.stop.key, place.key))

    def show_doubts(self, title: str, doubts: Sequence[Doubt], words: Words) -> None:
        """Show what may not fit together, each by its sentence."""
        self._begin(title, bool(doubts))
        for number, doubt in enumerate(doubts):
            sentence = words.note(f"doubt.{doubt.kind.value}")
            goal = GoTo(doubt.stops[0].key) if doubt.stops else None
            self._add(f"doubt:{doubt.kind.value}:{number}", sentence, goal)

    def _begin(self, title: str, visible: bool) -> None:
        for link in self._links:
            self._column.removeWidget(link)
            let_go(link)
        self._links = []
        self._title.setText(title)
        self.setVisible(visible)

    def _add(self, name: str, text: str, goal: GoTo | None) -> None:
        link: QWidget
        if goal is None:
            label = QLabel(text, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            link = label
        else:
            link = Link(name, text, self)
            link.clicked.connect(lambda: self.followed.emit(goal))
        self._links.append(link)
        self._column.addWidget(link)


class Link(Wrapped, QPushButton):
    """A link whose words wrap."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setProperty("kind", "link")
        self.settle(self)
        font = self.font()
        font.setUnderline(True)
        self.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn whole
        """Draw the link."""
        self.face.paint(QPalette.ColorRole.Link)
