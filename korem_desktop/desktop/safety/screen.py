"""Safety: what protects now, what does not, what remains, where everything is kept."""

from __future__ import annotations

import json
from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from korem_desktop.desktop.locking import IDLE_DEFAULT
from korem_desktop.desktop.safety.page_words import PageWords
from korem_desktop.desktop.safety.point import Point
from korem_desktop.desktop.safety.points import SafetyWords, Said
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import ScrollPage, card, empty, words
from korem_desktop.desktop.widgets.tiles import Tiles
from korem_desktop.desktop.workplace import Workplace

_TOPIC = "program"  # of the guide


class SafetyScreen(Screen):
    """``absent`` names the protections of the process that are not in force here (``Hardened.absent``).

    ``pages`` are the names of the pages it leads to, each with a card: see :class:`PageWords`.
    """

    def __init__(
        self,
        workplace: Workplace,
        absent: Collection[str] = (),
        pages: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = workplace
        self._words = SafetyWords(absent, self)
        self._minutes = IDLE_DEFAULT
        self._cards: list[QVBoxLayout] = []
        self._page = ScrollPage(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self._page_words = PageWords(self)
        place = QWidget()
        tiles = Tiles(place, letters=36)
        self._pages = {name: self._make_page(name, tiles) for name in pages}
        self._page.add(place)
        self._lists = [self._list(name) for name in ("in_force", "limits", "traces")]
        self._more = self._button("safety_guide", kind="link")
        self._more.clicked.connect(self._go_to_guide)
        self._cards[1].addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._make_settings()
        self._make_folder()
        self._make_keys()
        self.retranslate()

    # what a screen is

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Safety")

    def entered(self) -> None:
        """Read how soon it locks by itself; the folder's path is hidden again."""
        self._hide_path()
        self._place.runner.follow(self._place.opened.setting("lock_after"), done=self._show_minutes)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._page.title.setText(self.title())
        titles = (
            self.tr("How you are protected now"),
            self.tr("What the program cannot protect you from"),
            self.tr("Traces that remain"),
        )
        said = (self._words.in_force(), self._words.limits(), self._words.traces())
        for (heading, rows), title, lines in zip(self._lists, titles, said, strict=True):
            heading.setText(title)
            _fill(rows, lines)
        for name, (heading, text, button) in self._pages.items():
            said_of_it = self._page_words.of(name)
            heading.setText(said_of_it[0])
            text.setText(said_of_it[1])
            button.setText(said_of_it[2])
        self._more.setText(self.tr("More about this in the guide"))
        self._settings_title.setText(self.tr("Settings"))
        self._settings.setText(self.tr("Open the settings"))
        self._settings.setToolTip(self.tr("When to lock, language, size of text, colours"))
        self._show_lock()
        self._folder_title.setText(self.tr("Where everything is kept"))
        self._folder_text.setText(
            self.tr(
                "In one folder, which opens with your passphrase, or with the recovery code if you made one."
            )
        )
        self._show_folder.setText(self.tr("Show where the folder is"))
        self._wipe_text.setText(
            self.tr("This is practice with a made-up case. It can be wiped at once; nothing real is lost.")
        )
        self._wipe.setText(self.tr("Wipe the practice"))
        self._keys_title.setText(self.tr("Keys"))
        for (keys, does), label in zip(self._words.shortcuts(), self._key_words, strict=True):
            label.setText(does)
            label.setAccessibleName(f"{keys}: {does}")

    # shape

    def _list(self, name: str) -> tuple[QLabel, QVBoxLayout]:
        frame, rows = card()
        frame.setObjectName(f"safety_{name}")
        heading = words(role="heading")
        rows.addWidget(heading)
        lines = QVBoxLayout()
        lines.setSpacing(8)
        rows.addLayout(lines)
        self._cards.append(rows)
        self._page.add(frame)
        return heading, lines

    def _make_page(self, name: str, tiles: Tiles) -> tuple[QLabel, QLabel, QPushButton]:
        frame, rows = card()
        heading, text, button = words(role="heading"), words(), self._button(f"safety_{name}")
        button.clicked.connect(partial(self.wants.emit, name))
        rows.addWidget(heading)
        rows.addWidget(text)
        rows.addStretch(1)
        rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        tiles.addWidget(frame)
        return heading, text, button

    def _make_settings(self) -> None:
        frame, rows = card()
        self._settings_title = words(role="heading")
        self._lock_text = words()
        self._settings = self._button("safety_settings")
        self._settings.clicked.connect(self.wants_settings)
        rows.addWidget(self._settings_title)
        rows.addWidget(self._lock_text)
        rows.addWidget(self._settings, 0, Qt.AlignmentFlag.AlignLeft)
        self._page.add(frame)

    def _make_folder(self) -> None:
        frame, rows = card()
        self._folder_title = words(role="heading")
        self._folder_text = words()
        self._show_folder = self._button("safety_folder")
        self._show_folder.clicked.connect(self._show_path)
        self._path = words()
        self._path.setObjectName("safety_path")
        self._path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._wipe_text = words()
        self._wipe = self._button("safety_wipe", kind="danger")
        self._wipe.clicked.connect(self.wants_wipe)
        rows.addWidget(self._folder_title)
        rows.addWidget(self._folder_text)
        rows.addWidget(self._show_folder, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._path)
        rows.addWidget(self._wipe_text)
        rows.addWidget(self._wipe, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._wipe_text, self._wipe):
            part.setVisible(self._place.opened.practice)
        self._path.hide()
        self._page.add(frame)

    def _make_keys(self) -> None:
        frame, rows = card()
        self._keys_title = words(role="heading")
        rows.addWidget(self._keys_title)
        table = QFormLayout()
        table.setHorizontalSpacing(20)
        table.setVerticalSpacing(6)
        self._key_words: list[QLabel] = []
        for keys, _ in self._words.shortcuts():
            label = words()
            self._key_words.append(label)
            table.addRow(keys, label)
        rows.addLayout(table)
        self._page.add(frame)

    def _button(self, name: str, *, kind: str = "secondary") -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("kind", kind)
        return button

    # showing

    def _show_minutes(self, kept: str) -> None:
        self._minutes = int(kept) if kept.isdecimal() else IDLE_DEFAULT
        self._show_lock()

    def _show_lock(self) -> None:
        text = self.tr("It locks by itself after %n minutes without use.", "", self._minutes)
        self._lock_text.setText(text)

    def _go_to_guide(self) -> None:
        self.wants_at.emit("guide", json.dumps({"topic": _TOPIC, "block": 0, "part": 0.0}))

    def _show_path(self) -> None:
        path = str(self._place.opened.folder)
        self._path.setText(path)
        self._path.show()
        self._path.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_folder.hide()
        announce(self._path, path)

    def _hide_path(self) -> None:
        self._path.hide()
        self._path.clear()
        self._show_folder.show()


def _fill(rows: QVBoxLayout, lines: list[Said]) -> None:
    """Put sentences in the place of those before."""
    empty(rows)
    for mark, text in lines:
        rows.addWidget(Point(mark, text))
