"""The guide on screen: topics at the side, one of them to read. It works without a vault."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from korem_desktop.clock import Clock, SystemClock
from korem_desktop.desktop import style
from korem_desktop.desktop.guide.reading import EMERGENCY, Place, Reading
from korem_desktop.desktop.widgets.language_menu import LanguageMenu
from korem_desktop.languages import Language
from korem_desktop.texts.guide import guide

LEAST = 52
"""Average letters of text beside the list below which the list folds into a box above it."""

_GAP = 20  # pixels between the list and the text
_ID = int(Qt.ItemDataRole.UserRole)
_PICTURES = {
    "behave": "message-square",
    "after": "clock",
    "desk": "shield-check",
    "release": "scale",
    "trap": "mic",
    "false_report": "flag",
    "program": "lock",
    EMERGENCY: "phone",
}


class GuideView(QWidget):
    """Topics, a field that finds them by their words, and the text.

    ``back_wanted`` by the button or Escape, where there is a way back. There it has a choice of language too:
    ``language_wanted(Language)``.
    """

    back_wanted = Signal()
    language_wanted = Signal(object)
    topic_shown = Signal(str)

    def __init__(
        self,
        language: Language,
        parent: QWidget | None = None,
        *,
        clock: Clock | None = None,
        way_back: bool = True,
    ) -> None:
        super().__init__(parent)
        self._clock = clock if clock is not None else SystemClock()
        self._has_way_back = way_back
        self._guide = guide(language)
        self._topic = self._guide.topics[0].id
        self._is_narrow = False
        self._make(way_back)
        self._connect()
        self.languages.set_language(language)
        self._retranslate()
        self._show_topics()
        self.show_topic(self._topic)
        self._arrange()

    # what it is asked

    def show_topic(self, topic_id: str, place: Place | None = None) -> None:
        """Show a topic by its id, or the numbers to call for :data:`EMERGENCY`.

        Raises Bug where there is no such topic.
        """
        self.reading.show_topic(self._guide, topic_id, self._clock.today(), place)
        self._topic = topic_id
        self._mark_topic()
        self.topic_shown.emit(topic_id)

    def topic(self) -> str:
        """Return the id of the topic shown."""
        return self._topic

    def place(self) -> Place:
        """Return where in the topic reading stands."""
        return self.reading.place()

    def set_language(self, language: Language) -> None:
        """Show the same words of the same topic in another language."""
        place = self.reading.place()
        self._guide = guide(language)
        self.languages.set_language(language)
        self._show_topics()
        self.show_topic(self._topic, place)
        self._arrange()

    def enter(self) -> None:
        """Put the focus on the topics."""
        (self.chooser if self._is_narrow else self.topics).setFocus(Qt.FocusReason.OtherFocusReason)

    # shape

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the list where the room is narrow or the letters are large."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language or of the letters' size."""
        super().changeEvent(event)
        if not hasattr(self, "reading"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in style.RESTYLED:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape empty the field first, then lead back."""
        if event.key() == Qt.Key.Key_Escape and (self.search.text() or self._has_way_back):
            if self.search.text():
                self.search.clear()
            else:
                self.back_wanted.emit()
            return
        super().keyPressEvent(event)

    def _make(self, way_back: bool) -> None:
        self.back = QPushButton(self)
        self.back.setObjectName("button_back")
        self.back.setProperty("kind", "quiet")
        self.back.setIcon(style.icon("arrow-left"))
        self.back.setVisible(way_back)
        self.languages = LanguageMenu(self)
        self.languages.setVisible(way_back)
        self.heading = QLabel(self)
        self.heading.setProperty("role", "title")
        self.chooser = QComboBox(self)
        self.chooser.setObjectName("guide_chooser")
        self.search = QLineEdit(self)
        self.search.setObjectName("guide_search")
        self.search.setClearButtonEnabled(True)
        self.topics = QListWidget(self)
        self.topics.setObjectName("guide_topics")
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "hint")
        self.nothing.setWordWrap(True)
        self.reading = Reading(self)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(self.heading)
        head.addWidget(self.chooser, 1)
        head.addStretch()
        head.addWidget(self.languages)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.search)
        side.addWidget(self.nothing)
        side.addWidget(self.topics, 1)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addLayout(side)
        row.addWidget(self.reading, 1)
        self.column = QWidget(self)
        column = QVBoxLayout(self.column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(row, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(28, 20, 28, 20)
        outer.addWidget(self.column)
        for first, second in (
            (self.back, self.chooser),
            (self.chooser, self.languages),
            (self.languages, self.search),
            (self.search, self.topics),
            (self.topics, self.reading),
        ):
            self.setTabOrder(first, second)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.languages.chosen.connect(self.language_wanted)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.enter)
        self.topics.currentItemChanged.connect(self._listed)
        self.topics.itemActivated.connect(self._read_on)
        self.chooser.currentIndexChanged.connect(self._chosen)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Find),
            self,
            self._to_search,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def _arrange(self) -> None:
        """Fold the list where the text beside it would be narrow; keep all in the middle of a wide window."""
        letter = self.fontMetrics().averageCharWidth()
        picture = style.picture_side(self)
        for pictured in (self.topics, self.chooser, self.back):
            pictured.setIconSize(QSize(picture, picture))
        side = self.topics.sizeHintForColumn(0) + 2 * self.topics.frameWidth() + letter * 3
        edges = self.contentsMargins()
        room = self.width() - 2 * 28 - edges.left() - edges.right()
        self._is_narrow = room < side + _GAP + letter * LEAST
        focus_was_inside = self.topics.hasFocus() or self.chooser.hasFocus()
        for widget in (self.heading, self.search, self.topics):
            widget.setHidden(self._is_narrow)
        self.chooser.setVisible(self._is_narrow)
        self.languages.set_short(self._is_narrow)
        if self._is_narrow and self.search.text():
            self.search.clear()  # nothing on the screen would say why topics are missing
        for widget in (self.search, self.topics, self.nothing):
            widget.setFixedWidth(side)
        self._show_nothing()
        self.reading.set_close(self._is_narrow)
        text = self.reading.maximumWidth()
        self.column.setMaximumWidth(text if self._is_narrow else side + _GAP + text)
        if focus_was_inside:
            self.enter()

    # the topics

    def _show_topics(self) -> None:
        entries = [(topic.id, topic.title) for topic in self._guide.topics]
        entries.append((EMERGENCY, self._guide.emergency.title))
        self.topics.blockSignals(True)
        self.chooser.blockSignals(True)
        self.topics.clear()
        self.chooser.clear()
        for topic_id, title in entries:
            picture = style.icon(_PICTURES.get(topic_id, "book-open"))
            item = QListWidgetItem(picture, title, self.topics)
            item.setData(_ID, topic_id)
            self.chooser.addItem(picture, title, topic_id)
        self.topics.blockSignals(False)
        self.chooser.blockSignals(False)
        self._find(self.search.text())

    def _mark_topic(self) -> None:
        row = next((n for n in range(self.topics.count()) if self._id_at(n) == self._topic), -1)
        self.topics.blockSignals(True)
        self.chooser.blockSignals(True)
        self.topics.setCurrentRow(row)
        self.chooser.setCurrentIndex(row)
        self.topics.blockSignals(False)
        self.chooser.blockSignals(False)

    def _id_at(self, row: int) -> str:
        return str(self.topics.item(row).data(_ID))

    def _find(self, text: str) -> None:
        found = {topic.id for topic in self._guide.find(text)}
        for row in range(self.topics.count()):
            # the numbers to call never go: somebody may look for them in a hurry
            self.topics.setRowHidden(row, self._id_at(row) not in found | {EMERGENCY})
        self._show_nothing()

    def _show_nothing(self) -> None:
        self.nothing.setVisible(not self._is_narrow and not self._guide.find(self.search.text()))

    def _listed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_topic(str(item.data(_ID)))

    def _chosen(self, index: int) -> None:
        if index >= 0:
            self.show_topic(str(self.chooser.itemData(index)))

    def _read_on(self) -> None:
        self.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_search(self) -> None:
        if not self._is_narrow:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def _retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self.heading.setText(self.tr("Guide"))
        self.chooser.setAccessibleName(self.tr("Topic"))
        self.topics.setAccessibleName(self.tr("Topics"))
        self.search.setAccessibleName(self.tr("Find in the guide"))
        self.search.setPlaceholderText(self.tr("Find"))
        keys = QKeySequence(QKeySequence.StandardKey.Find)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.search.setToolTip(f"{self.tr('Find in the guide')} ({shown})")
        self.nothing.setText(self.tr("Nothing found. Try another word."))
