"""Recordings and documents: taking them in, describing them, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from korem_desktop.casework import intake, verifying
from korem_desktop.casework.unsaved import Unsaved
from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop._forms.evidence import Ui_EvidenceForm
from korem_desktop.desktop.drafts import Drafts
from korem_desktop.desktop.evidence.incoming import arrivals, brings_something
from korem_desktop.desktop.evidence.intake_queue import Arrival, IntakeQueue
from korem_desktop.desktop.evidence.item_card import ItemCard
from korem_desktop.desktop.evidence.item_list import ItemList
from korem_desktop.desktop.evidence.messages import Messages
from korem_desktop.desktop.evidence.queue_card import QueueCard
from korem_desktop.desktop.figures import moment_text
from korem_desktop.desktop.list_screen import ListScreen, Parts
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.kept_rows import ItemRole
from korem_desktop.desktop.widgets.message_strip import Tone, announce
from korem_desktop.desktop.widgets.progress_strip import ProgressStrip
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.evidence import EvidenceItem, Origin
from korem_desktop.failures import Known
from korem_desktop.progress import Report

NARROW = 92
"""Average letters across below which the list stands above the card instead of beside it."""

T = TypeVar("T")

_ROWS = 5  # rows of the list shown at least


class EvidenceScreen(ListScreen):
    """The list of items, the card of the chosen one, and the queue of what is being taken in."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = workplace
        self._stop: Callable[[], None] = _nothing
        self.ui = Ui_EvidenceForm()
        self.ui.setupUi(self)
        self.ui.empty.set_picture("mic")
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
        parts = Parts(
            self.ui.evidence_list,
            self.card.shows,
            self.ui.take_in,
            self.ui.head,
            flow(self.ui.head_buttons, self.ui.paste, self.ui.take_in),
            self.ui.content,
            self.ui.content_row,
            self.ui.empty,
            NARROW,
            _ROWS,
        )
        self.take_parts(parts, self.model)
        self.ui.drop_hint.hide()
        self._connect()
        self._shortcuts()
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

    def unsaved(self) -> Unsaved:
        """Return the words that are not reported saved."""
        return Unsaved(shows=self.drafts.unsaved())

    def retranslate(self) -> None:
        """Set every text anew."""
        self.ui.retranslateUi(self)
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
                lambda: (
                    self.tr("There is no file or picture on the clipboard"),
                    self.tr(
                        "Copy a file or a picture first and paste it here. Words can be pasted into a note."
                    ),
                )
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

    def _connect(self) -> None:
        form = self.ui
        form.take_in.clicked.connect(self._choose_files)
        form.paste.clicked.connect(self.paste)
        self.messages.shown.connect(self._order_stops)
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

    def _show_state(self) -> None:
        super()._show_state()
        self.ui.paste.setVisible(self.model.rowCount() > 0)
        self._order_stops()

    def _order_stops(self) -> None:
        """Have Tab follow what stands where: messages come and go, the button moves into the empty page."""
        form, has_rows = self.ui, self.model.rowCount() > 0
        strips = [*self.messages.stops(), self.progress.stop]
        waiting = [form.intake_cancel, form.waiting_list, form.waiting_drop, form.waiting_clear]
        first = [form.paste, form.take_in] if has_rows else []
        last = [] if has_rows else [form.take_in]
        for before, after in pairwise([*first, *strips, *waiting, *last, form.evidence_list]):
            self.setTabOrder(before, after)
        self.setTabOrder(form.evidence_list, self.card.shows)
        self.setTabOrder(self.card.shows, form.evidence_export)

    # the list

    def _load(self) -> None:
        self.drafts.hand_in()
        self._place.runner.follow(intake.items(self._place.opened, self._place.case), done=self._loaded)

    def _loaded(self, items: list[EvidenceItem]) -> None:
        is_first, self._is_loaded = not self._is_loaded, True
        current = [replace(item, shows=self.drafts.text(item.id, item.shows)) for item in items]
        if is_first or set(current) != set(self.model.items):
            chosen = self.chosen()
            self.model.show(current)
            self.choose(chosen)
        if self._position:
            self._go_back_there()

    def chosen(self) -> str:
        """Return the id of the item shown, "" for none."""
        return self.card.item.id if self.card.item else ""

    def _show_chosen(self, *_: object) -> None:
        item = self.model.data(self.ui.evidence_list.currentIndex(), ItemRole)
        if isinstance(item, EvidenceItem):
            self.card.show(item, self.drafts.text(item.id, item.shows))
        else:
            self.card.show(None)

    def _ask_removal(self) -> None:
        self.card.ask_removal()

    def _save(self, item_id: str, words: str) -> Future[None]:
        item = self.model.item(item_id)
        if item is not None:
            self.model.replace(replace(item, shows=words))
        return intake.describe(self._place.opened, item_id, words)

    # what is done

    def _choose_files(self) -> None:
        self.take_in(file_dialogs.open_files(self, self.tr("Choose recordings and documents to add")))

    def _accept(self, found: Sequence[Arrival]) -> None:
        if found and self.queue.is_idle:
            self.messages.clear()
        self.queue.add(found)

    def _taken_in(self, item: EvidenceItem) -> None:
        same = self.model.same_file(item)
        self.model.add(item)
        self.choose(item.id)
        announce(self, self.tr("Added: {name}").format(name=item.name))
        if same is not None:
            self.messages.say(
                lambda: (
                    self.tr("“{name}” is here twice now").format(name=item.name),
                    self.tr(
                        "It is byte for byte the same as “{other}”, added {moment}. One of them is enough."
                    ).format(other=same.name, moment=moment_text(same.taken_in)),
                )
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
                lambda: (
                    self.tr("A copy was saved and checked"),
                    self.tr(
                        "It is here: {path}. It is not encrypted: anyone who finds it can open it."
                    ).format(path=path),
                ),
                Tone.GOOD,
            )

        self._run(item, lambda: self.tr("Saving a copy of “{name}”…").format(name=item.name), job, done)

    def _check(self, item: EvidenceItem) -> None:
        place = self._place

        def job(report: Report) -> None:
            verifying.check_item(place.opened, item, clock=place.clock, report=report)

        def done(_: None) -> None:
            self.messages.say(
                lambda: (
                    self.tr("“{name}” is intact").format(name=item.name),
                    self.tr("Every byte is as it was when it was added."),
                ),
                Tone.GOOD,
            )

        self._run(item, lambda: self.tr("Checking “{name}”…").format(name=item.name), job, done)

    def _remove(self, item: EvidenceItem) -> None:
        place = self._place
        self.drafts.forget(item.id)

        def done(_: None) -> None:
            self.take_out(item.id)
            announce(self, self.tr("Deleted: {name}").format(name=item.name))

        place.runner.start(lambda _: intake.remove(place.opened, item), done=done)

    def _run(
        self,
        item: EvidenceItem,
        words: Callable[[], str],
        job: Callable[[Report], T],
        done: Callable[[T], None],
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
