"""What a search has found: groups of pieces of text, each with the way to its place."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from korem_desktop.casework.searching import Hit, HitKind
from korem_desktop.desktop.figures import breakable
from korem_desktop.desktop.interview.editors.links import Link
from korem_desktop.desktop.widgets.scroll_page import card, empty, words

_LINK_EDGE = 6  # pixels of padding and frame before the words of a link: the other words begin there, too


class Found(QWidget):
    """Shows hits; ``followed`` carries the one whose link was pressed."""

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(14)
        self.links: list[Link] = []

    def clear(self) -> None:
        """Show nothing."""
        empty(self._rows)
        self.links = []

    def show_hits(self, hits: Iterable[tuple[Hit, str]]) -> None:
        """Show hits in their groups, each with the words of where it stands ("" where the group says it)."""
        self.clear()
        groups: dict[HitKind, list[tuple[Hit, str]]] = {}
        for hit, where in hits:
            groups.setdefault(hit.kind, []).append((hit, where))
        for kind in HitKind:
            if kind in groups:
                self._add_group(kind, groups[kind])

    def _add_group(self, kind: HitKind, hits: list[tuple[Hit, str]]) -> None:
        frame, rows = card()
        frame.setObjectName(f"found_{kind.value}")
        heading, way = self._kind_words(kind)
        title = words(heading, role="heading")
        title.setIndent(_LINK_EDGE)
        rows.addWidget(title)
        for hit, where in hits:
            rows.addSpacing(4)
            said = [words(breakable(where), role="hint")] if where else []
            for label in (*said, _piece(hit)):
                label.setIndent(_LINK_EDGE)
                rows.addWidget(label)
            link = Link(f"found:{len(self.links)}", way)
            link.setAccessibleName(f"{way}: {where}. {hit.snippet}" if where else f"{way}: {hit.snippet}")
            link.clicked.connect(lambda _=False, hit=hit: self.followed.emit(hit))
            self.links.append(link)
            rows.addWidget(link)
        self._rows.addWidget(frame)

    def _kind_words(self, kind: HitKind) -> tuple[str, str]:
        match kind:
            case HitKind.CASE:
                return self.tr("Name of the case"), self.tr("Go to the home page")
            case HitKind.ANSWER:
                return self.tr("Statement"), self.tr("Go to this answer")
            case HitKind.NOTE:
                return self.tr("Notes"), self.tr("Open this note")
            case HitKind.EVIDENCE:
                return self.tr("Recordings and documents"), self.tr("Go to this file")
            case HitKind.LOG:
                return self.tr("Log"), self.tr("Go to this entry")
            case HitKind.CONTACT:
                return self.tr("Contacts"), self.tr("Go to the contacts")


def _piece(hit: Hit) -> QLabel:
    """Return the piece of text with the words found in bold."""
    text, at = "", 0
    for begin, end in hit.ranges:
        if begin < at:
            continue  # a shorter word at the same place
        text += (
            escape(breakable(hit.snippet[at:begin])) + f"<b>{escape(breakable(hit.snippet[begin:end]))}</b>"
        )
        at = end
    label = words(role="body")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(text + escape(breakable(hit.snippet[at:])))
    return label
