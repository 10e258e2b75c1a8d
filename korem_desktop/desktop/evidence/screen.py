"""Recordings and documents: taking them in, describing them, and what can be done with each."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QItemSelection, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QWidget

from korem_desktop.casework import intake, verifying
from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop._forms.evidence import Ui_EvidenceForm
from korem_desktop.desktop.drafts import Drafts
from korem_desktop.desktop.evidence.incoming import arrivals, brings_something
from korem_desktop.desktop.evidence.intake_queue import Arrival, IntakeQueue
from korem_desktop.desktop.evidence.item_card import ItemCard
from korem_desktop.desktop.evidence.item_list import ItemList, ItemRole
from korem_desktop.desktop.evidence.messages import Messages
from korem_desktop.desktop.evidence.queue_card import QueueCard
from korem_desktop.desktop.figures import moment_text
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.style import icon
from korem_desktop.desktop.widgets.flow import RESTYLED, flow
from korem_desktop.desktop.widgets.message_strip import Tone, announce
from korem_desktop.desktop.widgets.progress_strip import ProgressStrip
from korem_desktop.desktop.widgets.two_lines import TwoLines
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.evidence import EvidenceItem, Origin
from korem_desktop.failures import Known
from korem_desktop.progress import Report

NARROW = 92
"""Average letters across below which the list stands above the card instead of beside it."""

T = TypeVar("T")

_ROWS = 5  # rows of the list shown at least


class EvidenceScreen(Screen):
    """The list of items, the card of the chosen one, and the queue of what is being taken in."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = workplace
        self._position = ""
        self._is_loaded = False
        self._stop: Callable[[], None] = _nothing
        self.ui = Ui_EvidenceForm()
        self.ui.setupUi(self)
        self._head = flow(self.ui.head_buttons, self.ui.paste, self.ui.take_in)
        self.setAcceptDrops(True)
        self.messages = Messages(self)
        self.progress = ProgressStrip(self)
        self.ui.strips_column.addWidget(self.messages)
        self.ui.strips_column.addWidget(self.progress)
        self.model = ItemList(self)
        self.queue = IntakeQueue(workplace, self)
        self.drafts = Drafts(workplace.runner, self._save, self)
        self.card = ItemCard(self.ui, self)
        self._queue_card = QueueCard(self.ui, self.queue, self)
        self.ui.evidence_list.setModel(self.model)
        self.ui.evidence_list.setItemDelegate(TwoLines(self.ui.evidence_list))
        for quiet in (self.ui.drop_hint, self.ui.empty, self.ui.content):
            quiet.hide()
        self._connect()
        self._shortcuts()
        self.setTabOrder(self.ui.evidence_list, self.card.shows)
        self.setTabOrder(self.card.shows, self.ui.evidence_export)
        self.retranslate()
        self._load()

    # what a screen is

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Recordings and documents")

    def entered(self) -> None:
        """Look again: the statement's own page takes things in too."""
        if self._is_loaded:
            self._load()

    def hand_in(self) -> None:
        """Hand over the words being typed."""
        self.drafts.hand_in()

    def position(self) -> str:
        """Return the chosen item, and the cursor where its words are being written."""
        if self.card.item is None:
            return ""
        cursor = self.card.shows.textCursor().position() if self.card.shows.hasFocus() else -1
        return json.dumps({"item": self.card.item.id, "cursor": cursor})

    def restore(self, position: str) -> None:
        """Choose the item again, once the list is there."""
        self._position = position
        if self._is_loaded:
            self._restore()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.ui.retranslateUi(self)
        self.ui.empty_icon.setPixmap(icon("mic", "muted").pixmap(QSize(44, 44), self.devicePixelRatioF()))
        self.model.retranslate()
        self.card.retranslate()
        self._queue_card.retranslate()

    # coming in

    def take_in(self, paths: Sequence[Path], origin: Origin = Origin.FILE) -> None:
        """Put files into the queue."""
        self._accept([Arrival.of_path(path, origin) for path in paths])

    def paste(self) -> None:
        """Take in the files or the picture on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        found = arrivals(data, Origin.PASTE, self._place.clock.now()) if data is not None else []
        if not found:
            self.messages.say(
                self.tr("There is no file or picture on the clipboard"),
                self.tr("Copy a file or a picture first and paste it here. Words can be pasted into a note."),
            )
        self._accept(found)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept local files and pictures; always as a copy, so that nobody removes the original."""
        if brings_something(event.mimeData()):
            self.ui.drop_hint.show()
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Put the hint away."""
        self.ui.drop_hint.hide()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        self.ui.drop_hint.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._accept(arrivals(event.mimeData(), Origin.DROP, self._place.clock.now()))

    # shape

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the card where the room is narrow or the letters are large."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the letters' size."""
        super().changeEvent(event)
        if event.type() in RESTYLED and hasattr(self, "_head"):
            self._arrange()

    def _arrange(self) -> None:
        metrics = self.fontMetrics()
        is_narrow = self.width() < metrics.averageCharWidth() * NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.ui.content_row.setDirection(down if is_narrow else across)
        self.ui.head.setDirection(down if is_narrow else across)
        row = self.ui.evidence_list.sizeHintForRow(0)
        if row > 0:
            self.ui.evidence_list.setMinimumHeight(row * min(_ROWS, max(2, self.model.rowCount())) + 8)

    def _connect(self) -> None:
        form = self.ui
        form.take_in.clicked.connect(self._choose_files)
        form.paste.clicked.connect(self.paste)
        form.evidence_list.selectionModel().selectionChanged.connect(self._selected)
        self.model.rowsInserted.connect(self._show_state)
        self.model.rowsRemoved.connect(self._show_state)
        self.model.modelReset.connect(self._show_state)
        self.queue.taken_in.connect(self._taken_in)
        self.queue.refused.connect(self.messages.refuse)
        self.queue.warned.connect(self.messages.warn)
        self.progress.stopped.connect(lambda: self._stop())
        self.card.described.connect(self.drafts.write)
        self.card.wants_export.connect(self._export)
        self.card.wants_check.connect(self._check)
        self.card.wants_removal.connect(self._remove)
        self.drafts.saving.connect(self.saving)
        self.drafts.failed.connect(self._place.say)

    def _shortcuts(self) -> None:
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (
            (QKeySequence.StandardKey.Open, self._choose_files),
            (QKeySequence.StandardKey.Paste, self.paste),
        ):
            QShortcut(QKeySequence(keys), self, call, context=inside)
        delete = QKeySequence(QKeySequence.StandardKey.Delete)
        QShortcut(
            delete, self.ui.evidence_list, self.card.ask_removal, context=Qt.ShortcutContext.WidgetShortcut
        )

    def _show_state(self) -> None:
        has_items = self.model.rowCount() > 0
        self.ui.content.setVisible(has_items)
        self.ui.empty.setVisible(self._is_loaded and not has_items)
        # The one button stands where the eye is: in the empty page's middle, else at the head.
        self.ui.paste.setVisible(has_items)
        self._stand(self._is_loaded and not has_items)
        self._arrange()

    def _stand(self, in_the_middle: bool) -> None:
        """Put the button where the eye is: into the middle of the empty page, else to the head."""
        if in_the_middle and self.ui.empty_actions.indexOf(self.ui.take_in) < 0:
            self._head.removeWidget(self.ui.take_in)
            self.ui.empty_actions.insertWidget(1, self.ui.take_in)
        elif not in_the_middle and self._head.indexOf(self.ui.take_in) < 0:
            self.ui.empty_actions.removeWidget(self.ui.take_in)
            self._head.addWidget(self.ui.take_in)

    # the list

    def _load(self) -> None:
        self.drafts.hand_in()
        self._place.runner.follow(intake.items(self._place.opened, self._place.case), done=self._loaded)

    def _loaded(self, items: list[EvidenceItem]) -> None:
        is_first, self._is_loaded = not self._is_loaded, True
        current = [replace(item, shows=self.drafts.text(item.id, item.shows)) for item in items]
        if is_first or set(current) != set(self.model.items):
            chosen = self.card.item.id if self.card.item else ""
            self.model.show(current)
            self._choose(chosen)
        if self._position:
            self._restore()

    def _restore(self) -> None:
        text, self._position = self._position, ""
        try:
            raw = json.loads(text)
            item_id, cursor = str(raw["item"]), int(raw["cursor"])
        except (ValueError, KeyError, TypeError):
            return
        if self.model.row_of(item_id) < 0:
            return
        self._choose(item_id)
        if cursor >= 0:
            place = self.card.shows.textCursor()
            place.setPosition(min(cursor, self.card.shows.document().characterCount() - 1))
            self.card.shows.setTextCursor(place)
            self.card.shows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, item_id: str) -> None:
        """Choose an item; the first where there is no such one."""
        row = max(0, self.model.row_of(item_id))
        self.ui.evidence_list.setCurrentIndex(self.model.index(row))
        self._selected()

    def _selected(self, *_: QItemSelection) -> None:
        index = self.ui.evidence_list.currentIndex()
        item = self.model.data(index, ItemRole)
        if isinstance(item, EvidenceItem):
            self.card.show(item, self.drafts.text(item.id, item.shows))
        else:
            self.card.show(None)

    def _save(self, item_id: str, words: str) -> Future[None]:
        row = self.model.row_of(item_id)
        if row >= 0:
            self.model.replace(replace(self.model.items[row], shows=words))
        return intake.describe(self._place.opened, item_id, words)

    # what is done

    def _choose_files(self) -> None:
        self.take_in(file_dialogs.open_files(self, self.tr("Choose recordings and documents to take in")))

    def _accept(self, found: Sequence[Arrival]) -> None:
        if found and self.queue.is_idle:
            self.messages.clear()
        self.queue.add(found)

    def _taken_in(self, item: EvidenceItem) -> None:
        same = self.model.same_file(item)
        self.model.add(item)
        self._choose(item.id)
        announce(self, self.tr("Taken in: {name}").format(name=item.name))
        if same is not None:
            self.messages.say(
                self.tr("“{name}” is here twice now").format(name=item.name),
                self.tr(
                    "It is byte for byte the same as “{other}”, taken in {moment}. One of them is enough."
                ).format(other=same.name, moment=moment_text(same.taken_in)),
            )

    def _export(self, item: EvidenceItem) -> None:
        folder = file_dialogs.folder(self, self.tr("Choose a folder for a copy that is not encrypted"))
        if folder is not None:
            self.export(item, folder)

    def export(self, item: EvidenceItem, folder: Path) -> None:
        """Write a copy of an item into a folder."""
        place = self._place

        def job(report: Report) -> Path:
            return intake.export_item(place.opened, item, folder, clock=place.clock, report=report)

        def done(path: Path) -> None:
            self.messages.say(
                self.tr("A copy was saved and checked"),
                self.tr("It is here: {path}. It is not encrypted: anyone who finds it can open it.").format(
                    path=path
                ),
                Tone.GOOD,
            )

        self._run(item, self.tr("Saving a copy of “{name}”…").format(name=item.name), job, done)

    def _check(self, item: EvidenceItem) -> None:
        place = self._place

        def job(report: Report) -> None:
            verifying.check_item(place.opened, item, clock=place.clock, report=report)

        def done(_: None) -> None:
            self.messages.say(
                self.tr("“{name}” is intact").format(name=item.name),
                self.tr("Every byte is as it was when it was taken in."),
                Tone.GOOD,
            )

        self._run(item, self.tr("Checking “{name}”…").format(name=item.name), job, done)

    def _remove(self, item: EvidenceItem) -> None:
        place = self._place
        self.drafts.forget(item.id)

        def done(_: None) -> None:
            row = self.model.row_of(item.id)
            self.model.remove(item.id)
            if self.model.rowCount():
                self.ui.evidence_list.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1)))
                self.ui.evidence_list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._selected()
            announce(self, self.tr("Removed: {name}").format(name=item.name))

        place.runner.start(lambda _: intake.remove(place.opened, item), done=done)

    def _run(
        self, item: EvidenceItem, words: str, job: Callable[[Report], T], done: Callable[[T], None]
    ) -> None:
        """Run a job on one item: one at a time, with a progress that can be stopped."""
        self._offer_jobs(False)
        self.progress.begin(words)

        def ended() -> None:
            self.progress.end()
            self._offer_jobs(True)

        def succeeded(result: T) -> None:
            ended()
            done(result)

        def failed(known: Known) -> None:
            ended()
            self.messages.refuse(item.name, known)

        task = self._place.runner.start(
            job, done=succeeded, failed=failed, progressed=self.progress.progress, cancelled=ended
        )
        self._stop = task.cancel

    def _offer_jobs(self, offered: bool) -> None:
        for button in (self.ui.evidence_export, self.ui.evidence_check, self.ui.evidence_remove):
            button.setEnabled(offered)


def _nothing() -> None:
    """Stop nothing: no job is running."""
