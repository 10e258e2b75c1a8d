"""Finding again: words looked for in the statement, notes, recordings, the log and the contacts."""

from __future__ import annotations

import json
from functools import partial
from itertools import islice

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from korem_desktop.casework.handling import Entry, newest
from korem_desktop.casework.overview import Overview, overview
from korem_desktop.casework.searching import MOST, SHORTEST, Hit, HitKind, look_through, search
from korem_desktop.desktop.figures import moment_text, unbroken
from korem_desktop.desktop.handling.entries import EntryWords
from korem_desktop.desktop.interview.editors.summaries import row_title
from korem_desktop.desktop.interview.editors.wording import SpokenTo
from korem_desktop.desktop.interview.position import Position
from korem_desktop.desktop.interview.whereabouts import question as field_of
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.search.field import FindField
from korem_desktop.desktop.search.found import Found
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import ScrollPage, words
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.answer import Place
from korem_desktop.domain.interview import Interview, Stop
from korem_desktop.domain.interviews.branches import side
from korem_desktop.domain.interviews.roads import plan_of
from korem_desktop.texts.contacts import contacts

PAUSE = 150
"""Milliseconds without a key after which is looked for what was typed."""

_LOG_ENTRIES = 1000
"""Entries of the log looked through, the last ones: it is done in the window's thread while one types."""

_HOME = "home"


class SearchScreen(Screen):
    """Looks while words are typed, from two letters on. Nothing of what was typed is kept anywhere."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = workplace
        self._overview: Overview | None = None
        self._hits: list[Hit] | None = None  # None: nothing was looked for
        self._entries: dict[str, Entry] = {}  # by their numbers
        self._entry_words = EntryWords(self)
        self._page = ScrollPage(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.field = FindField()
        self._standing = words(role="hint")
        self._standing.setObjectName("find_standing")
        self.found = Found()
        self.found.followed.connect(self._follow)
        for part in (self.field, self._standing, self.found):
            self._page.add(part)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        self.field.line.textChanged.connect(self._typed)
        self.field.wanted.connect(self._to_results)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, partial(self.wants.emit, _HOME))
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.retranslate()

    # what a screen is

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Find")

    def entered(self) -> None:
        """Give the field the keyboard, and look anew: another screen may have changed everything."""
        self.field.focus()
        entries = newest(self._place.opened, self._place.case, _LOG_ENTRIES)
        self._place.runner.follow(entries, done=self._read_log)
        self._place.runner.follow(overview(self._place.opened, self._place.case), done=self._read)

    def restore(self, position: str) -> None:
        """Look for the words asked for elsewhere; they come this way and are never kept."""
        try:
            self.field.line.setText(str(json.loads(position)["text"]))
        except (ValueError, KeyError, TypeError):
            return

    def retranslate(self) -> None:
        """Set every text anew."""
        self._page.title.setText(self.title())
        self._show()

    # looking

    def _read_log(self, entries: tuple[Entry, ...]) -> None:
        self._entries = {str(entry.number): entry for entry in entries}

    def _read(self, found: Overview) -> None:
        self._overview = found
        self.look()

    def _typed(self) -> None:
        self._pause.start()

    def look(self) -> None:
        """Look now for what stands in the field."""
        self._pause.stop()
        text = self.field.line.text()
        if self._overview is None:
            return  # it is on its way and will look
        if len(text.strip()) < SHORTEST:
            self._hits = None
            self._show()
            return
        future = search(self._place.opened, self._place.case, text)
        self._place.runner.follow(future, done=partial(self._looked, text))

    def _looked(self, text: str, hits: list[Hit]) -> None:
        if text != self.field.line.text():
            return  # other words have been typed meanwhile
        self._hits = [*hits, *self._log(text), *self._contacts(text)]
        self._show()
        announce(self.found, self._standing.text())

    def _log(self, text: str) -> list[Hit]:
        sentence = self._entry_words.sentence
        said = ((number, unbroken(sentence(entry))) for number, entry in self._entries.items())
        return list(islice(look_through(HitKind.LOG, said, text), MOST))

    def _contacts(self, text: str) -> list[Hit]:
        language = self._place.wording_language().value
        told = (
            (contact.id, " · ".join((contact.names[language], *(phone.number for phone in contact.phones))))
            for contact in contacts()
        )
        return list(look_through(HitKind.CONTACT, told, text))

    # showing

    def _show(self) -> None:
        if self._hits is None or self._overview is None:
            self.found.clear()
            self._standing.setText(
                self.tr("Type the beginning of one word or of several. At least two letters are needed.")
            )
            return
        number = len(self._hits)
        text = self.tr("Found: %n", "", number)
        if not number:
            text = self.tr("Nothing found. Try fewer words, or only the beginning of one.")
        elif number >= MOST:
            text = self.tr("A great deal was found; this is the beginning. Type more letters.")
        self._standing.setText(text)
        asks = Interview(plan_of(self._overview.case.plan), self._overview.answers)
        spoken = SpokenTo(self._place.wording_language(), side(self._overview.answers))
        self.found.show_hits([(hit, self._where(hit, asks, spoken)) for hit in self._hits])
        before: QWidget = self.field.button
        for link in self.found.links:
            self.setTabOrder(before, link)
            before = link

    def _to_results(self) -> None:
        """Go to the first result; where it is still looked for, look at once."""
        if self._pause.isActive():
            self.look()
        elif self.found.links:
            self.found.links[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _follow(self, hit: Hit) -> None:
        chosen = json.dumps({"chosen": hit.place, "cursor": -1})
        match hit.kind:
            case HitKind.ANSWER:
                self.wants_at.emit("statement", self._position(hit))
            case HitKind.NOTE:
                self.wants_at.emit("notes", chosen)
            case HitKind.EVIDENCE:
                self.wants_at.emit("evidence", chosen)
            case HitKind.LOG:
                self.wants_at.emit("log", json.dumps({"entry": int(hit.place)}))
            case HitKind.CONTACT:
                self.wants.emit("contacts")
            case HitKind.CASE:
                self.wants.emit(_HOME)

    def _where(self, hit: Hit, interview: Interview, spoken: SpokenTo) -> str:
        """Return where a hit stands, "" where its group says it."""
        if hit.kind is HitKind.LOG and hit.place in self._entries:
            return f"{hit.place} · {moment_text(self._entries[hit.place].at)}"
        return _page_and_question(hit, interview, spoken) if hit.kind is HitKind.ANSWER else ""

    def _position(self, hit: Hit) -> str:
        place = Place.from_key(hit.place)
        if self._overview is None:
            return ""
        plan = plan_of(self._overview.case.plan)
        try:
            stop = Stop(plan.page_of(place.question), place.row).key
        except KeyError:  # a question that this road does not ask
            stop = ""
        return Position(stop, field_of(hit.place)).to_json()


def _page_and_question(hit: Hit, interview: Interview, spoken: SpokenTo) -> str:
    place = Place.from_key(hit.place)
    try:
        page = interview.plan.page_of(place.question)
    except KeyError:
        return spoken.question(place.question).label
    where = spoken.page(page.id)
    if place.row and len(interview.answers.rows(page.group)) > 1:
        where += f" · {row_title(interview, page.group, place.row, spoken)}"
    return f"{where}: {spoken.question(place.question).label}"
