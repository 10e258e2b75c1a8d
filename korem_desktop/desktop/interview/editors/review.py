"""The last page: how complete it is, what is missing or does not fit, and everything that was said."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QUrl
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from korem_desktop.desktop.interview.editors.field import Around, Field
from korem_desktop.desktop.interview.editors.links import LinkList
from korem_desktop.desktop.interview.editors.reading import Reading
from korem_desktop.desktop.interview.editors.reflow import ReflowLayout
from korem_desktop.desktop.interview.editors.wishes import GoTo, PreparePapers
from korem_desktop.desktop.style import icon
from korem_desktop.desktop.widgets.tab_order import tab_as_read
from korem_desktop.domain.answer import Place
from korem_desktop.domain.interview import Completeness
from korem_desktop.domain.question import Need, Question


class _Meter(QFrame):
    """How much of one step the law asks is answered: a mark, the step's name, and figures in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._mark = QLabel(self)
        self._step = QLabel(self)
        self._step.setProperty("role", "body")
        self._step.setWordWrap(True)
        self._count = QLabel(self)
        self._count.setProperty("role", "hint")
        self._count.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(self._mark)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._step)
        words.addWidget(self._count)
        row.addLayout(words, 1)

    def show_step(self, name: str, counted: Completeness) -> None:
        """Show one step."""
        done = counted.answered == counted.needed
        size = self.fontMetrics().height()
        picture = icon("circle-check", "good") if done else icon("circle-alert", "warning")
        self._mark.setPixmap(picture.pixmap(QSize(size, size)))
        self._step.setText(name)
        said = self.tr("all there") if done else self.tr("{answered} of {needed} answered")
        self._count.setText(said.format(answered=counted.answered, needed=counted.needed))
        self.setAccessibleName(f"{name}: {self._count.text()}")


class ReviewField(Field):
    """Everything readable in one page; each gap and doubt leads back to its place."""

    def __init__(self, question: Question, place: Place, around: Around) -> None:
        super().__init__(question, place, around)
        self._state = QLabel(self)
        self._state.setProperty("role", "heading")
        self._state.setWordWrap(True)
        self._meters: list[_Meter] = []
        self._meter_box = QWidget(self)
        self._meter_grid = ReflowLayout(3, 20, self._meter_box)
        self._law = LinkList(self)
        self._customary = LinkList(self)
        self._doubts = LinkList(self)
        for links in (self._law, self._customary, self._doubts):
            links.followed.connect(self.wished)
        self._papers = QPushButton(self)
        self._papers.setObjectName("prepare_papers")
        self._papers.setProperty("kind", "primary")
        self._papers.clicked.connect(lambda: self.wished.emit(PreparePapers()))
        self._papers_hint = QLabel(self)
        self._papers_hint.setProperty("role", "hint")
        self._papers_hint.setWordWrap(True)
        self._reading_title = QLabel(self)
        self._reading_title.setProperty("role", "heading")
        self._reading = Reading(self)
        self._reading.setObjectName("reading")
        self._reading.anchorClicked.connect(self._follow)
        self._reading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        foot = QHBoxLayout()
        foot.addWidget(self._papers)
        foot.addWidget(self._papers_hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._state, self._meter_box):
            column.addWidget(widget)
        column.addLayout(foot)
        for widget in (self._doubts, self._law, self._customary, self._reading_title, self._reading):
            column.addWidget(widget)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._papers.setText(self.tr("Prepare the papers"))
        self._papers_hint.setText(self.tr("You can look at them first, and still change everything."))
        self._reading_title.setText(self.tr("What you have written"))
        self._reading.setAccessibleName(self._reading_title.text())
        self.refresh()

    def refresh(self) -> None:
        """Count and read the answers anew."""
        if not self.isVisible():
            return  # showEvent reads them
        interview, words = self.around.interview, self.around.words
        counted = interview.completeness()
        self._show_meters(counted)
        self._state.setText(
            self.tr("Something that the law asks for is missing. The statement can be printed all the same.")
            if interview.missing(Need.LAW)
            else self.tr("Everything that the law asks for is here.")
        )
        lacking = self.tr("The law asks for this, and it is not answered:")
        self._law.show_gaps(lacking, Need.LAW, interview, words)
        usual = self.tr("Officers usually ask for this too:")
        self._customary.show_gaps(usual, Need.CUSTOMARY, interview, words)
        doubts = interview.doubts(self.around.clock.today())
        self._doubts.show_doubts(self.tr("Please look at this once more:"), doubts, words)
        self._reading.show_answers(interview, words, self.around.evidence)
        tab_as_read(self)  # the links were made anew

    def stops(self) -> list[QWidget]:
        """Return the button that leads to the papers."""
        return [self._papers]

    def showEvent(self, event: QShowEvent) -> None:
        """Read the answers when the page comes to the front."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette and the font."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.refresh()
        super().changeEvent(event)

    def _show_meters(self, counted: list[Completeness]) -> None:
        while len(self._meters) < len(counted):
            meter = _Meter(self._meter_box)
            self._meter_grid.addWidget(meter)
            self._meters.append(meter)
        for index, meter in enumerate(self._meters):
            meter.setVisible(index < len(counted))
        for meter, one in zip(self._meters, counted, strict=False):
            meter.show_step(self.around.words.step(one.step), one)

    def _follow(self, url: QUrl) -> None:
        stop, _, place = url.path(QUrl.ComponentFormattingOption.FullyDecoded).partition("|")
        self.wished.emit(GoTo(stop, place))
