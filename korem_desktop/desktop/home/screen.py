"""The home page of the case: where am I, what is missing, what is next."""

from __future__ import annotations

import json
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from korem_desktop.casework import backups, recovery
from korem_desktop.casework.backups import KnownBackup
from korem_desktop.casework.overview import Overview, overview
from korem_desktop.casework.recovery import Reminder
from korem_desktop.desktop.backups.ages import age_text
from korem_desktop.desktop.figures import moment_text
from korem_desktop.desktop.home.next_button import NextButton
from korem_desktop.desktop.home.reminder import CodeReminder
from korem_desktop.desktop.home.standing import Missing, Next, Standing, standing
from korem_desktop.desktop.home.tile import Tile
from korem_desktop.desktop.interview.editors.links import Link
from korem_desktop.desktop.interview.editors.summaries import row_title
from korem_desktop.desktop.interview.editors.wording import SpokenTo
from korem_desktop.desktop.interview.steps import progress_in_words
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.search.field import FindField
from korem_desktop.desktop.widgets.scroll_page import ScrollPage, card, empty, words
from korem_desktop.desktop.widgets.tiles import Tiles
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.directory import advise
from korem_desktop.domain.interviews.branches import side
from korem_desktop.texts.contacts import contacts

_SHOWN = 5  # of what is missing; the rest is one link more
_TILE_LETTERS = 38
_TO_DIAL = "danger"  # the reason of a number to dial, which is no place to take a statement to


class HomeScreen(Screen):
    """Looks anew each time it comes to the front; it keeps nothing and changes nothing."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = workplace
        self._overview: Overview | None = None
        self._standing: Standing | None = None
        self._backups: list[KnownBackup] | None = None
        self._page = ScrollPage(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self._find = FindField()
        self._find.wanted.connect(self._go_to_find)
        self._page.add(self._find)
        self._make_statement()
        self._make_reminder()
        self._make_tiles()
        self._make_backup_line()
        self.retranslate()

    # what a screen is

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("My case")

    def entered(self) -> None:
        """Look anew: another screen may have changed everything."""
        self._place.runner.follow(overview(self._place.opened, self._place.case), done=self._show)
        self._place.runner.follow(backups.known(self._place.opened), done=self._show_backups)
        self._remind()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._page.title.setText(self.title())
        self._heading.setText(self.tr("Statement"))
        if self._overview is not None:
            self._show(self._overview)
        if self._backups is not None:
            self._show_backups(self._backups)
        self.reminder.retranslate()

    # shape

    def _make_statement(self) -> None:
        frame, rows = card()
        frame.setObjectName("home_statement")
        self._heading = words(role="heading")
        self._where = words()
        self._where.setObjectName("home_where")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setObjectName("home_progress")
        self._count = words(role="hint")
        self._count.setObjectName("home_count")
        self.next = NextButton("home_next")
        self.next.clicked.connect(self._go_on)
        line = QHBoxLayout()
        line.addWidget(self.next)
        line.addStretch(1)
        self._missing_title = words(role="body")
        self._links = QVBoxLayout()
        self._links.setSpacing(2)
        for widget in (self._heading, self._where, self._progress, self._count):
            rows.addWidget(widget)
        rows.addLayout(line)
        rows.addWidget(self._missing_title)
        rows.addLayout(self._links)
        frame.hide()
        self._statement = frame
        self._page.add(frame)

    def _make_reminder(self) -> None:
        self.reminder = CodeReminder()
        self.reminder.wanted.connect(self._go_to_the_code)
        self.reminder.put_off.connect(self._put_off)
        self._page.add(self.reminder)

    def _make_tiles(self) -> None:
        self._tiles = QWidget()
        grid = Tiles(self._tiles, letters=_TILE_LETTERS)
        self.tiles: dict[str, Tile] = {}
        for name, picture in (
            ("evidence", "paperclip"),
            ("notes", "notebook-pen"),
            ("papers", "printer"),
            ("contacts", "map-pin"),
        ):
            tile = self.tiles[name] = Tile(name, picture)
            tile.followed.connect(partial(self.wants.emit, name))
            grid.addWidget(tile)
        self._tiles.hide()
        self._page.add(self._tiles)

    def _make_backup_line(self) -> None:
        self._backup = Link("home:backups", "")
        self._backup.clicked.connect(partial(self.wants.emit, "backups"))
        self._backup.hide()
        self._page.add(self._backup)

    # showing

    def _remind(self) -> None:
        if not self._place.opened.practice:  # a lost vault of practice is no loss
            found = recovery.reminder(self._place.opened, self._place.clock)
            self._place.runner.follow(found, done=self.reminder.remind)

    def _put_off(self) -> None:
        kept = recovery.put_off(self._place.opened, self._place.clock)
        self._place.runner.follow(kept, done=self._done_without)

    def _done_without(self, _: None) -> None:
        self.reminder.remind(Reminder.NOTHING)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_backups(self, found: list[KnownBackup]) -> None:
        self._backups = found
        text = self.tr("There is no backup yet. Make one")
        if found:
            text = self.tr("Last backup: {age}").format(age=age_text(found[0].made, self._place.clock.now()))
        self._backup.setText(text)
        self._backup.updateGeometry()
        self._backup.setVisible(not self._place.opened.practice)

    def _show(self, found: Overview) -> None:
        self._overview, self._standing = found, standing(found)
        self._show_statement(self._standing, found)
        self._show_tiles(found)
        for part in (self._statement, self._tiles):
            part.show()

    def _show_statement(self, here: Standing, found: Overview) -> None:
        spoken = SpokenTo(self._place.wording_language(), side(found.answers))
        where = progress_in_words(here.interview, spoken)
        if here.next is Next.BEGIN:
            where = self.tr(
                "Nothing is written yet. You can stop at any moment: everything is saved as you type."
            )
        elif here.is_express:
            where = self.tr("A short statement on one sheet. It can become a full one at any moment.")
        self._where.setText(where)
        count = self.tr("Of what the law asks for, answered: {answered} of {needed}").format(
            answered=here.answered, needed=here.needed
        )
        if not here.missing:
            count = self.tr("Everything that the law asks for is answered.")
        self._count.setText(count)
        for part in (self._progress, self._count):  # nothing of nothing is no comfort
            part.setVisible(here.next is not Next.BEGIN)
        self._progress.setMaximum(max(1, here.needed))
        self._progress.setValue(here.answered)
        self._progress.setAccessibleName(count)
        self.next.setText(self._next_words(here, spoken.page(here.page)))
        self._show_missing(here, spoken)

    def _next_words(self, here: Standing, page: str) -> str:
        match here.next:
            case Next.BEGIN:
                return self.tr("Begin with: {page}").format(page=page)
            case Next.GO_ON:
                return self.tr("Go on with: {page}").format(page=page)
            case Next.FILL:
                return self.tr("Answer what is missing: {page}").format(page=page)
            case Next.PAPER:
                return self.tr("Read, save or print the statement")
            case Next.DELIVER:
                return self.tr("See where to take the statement")

    def _show_missing(self, here: Standing, spoken: SpokenTo) -> None:
        empty(self._links)
        # to somebody who has not begun a list of everything says nothing but how long the way is
        missing = () if here.next is Next.BEGIN else here.missing
        self._missing_title.setVisible(bool(missing))
        self._missing_title.setText(self.tr("The law asks for this:"))
        before: QWidget = self.next
        for number, gap in enumerate(missing[:_SHOWN]):
            link = Link(f"home_missing:{number}", self._gap_words(gap, here, spoken))
            link.clicked.connect(partial(self.wants_at.emit, "statement", gap.position))
            self._links.addWidget(link)
            self.setTabOrder(before, link)  # made after the tiles, read before them
            before = link
        if len(missing) > _SHOWN:
            more = words(role="hint")
            more.setText(self.tr("and %n more", "", len(missing) - _SHOWN))
            self._links.addWidget(more)

    def _gap_words(self, gap: Missing, here: Standing, spoken: SpokenTo) -> str:
        where = spoken.page(gap.page)
        group = here.interview.plan.page_of(gap.question.id).group
        if gap.row and len(here.interview.answers.rows(group)) > 1:
            where += f" · {row_title(here.interview, group, gap.row, spoken)}"
        return f"{where}: {spoken.question(gap.question.id).label}"

    def _show_tiles(self, found: Overview) -> None:
        kept = self.tr("Kept here: %n", "", found.evidence)
        self.tiles["evidence"].show_words(
            self.tr("Recordings and documents"),
            kept if found.evidence else self.tr("Nothing is kept here yet."),
            self.tr("Add or look at them") if found.evidence else self.tr("Add the first one"),
        )
        changed = found.note_changed
        self.tiles["notes"].show_words(
            self.tr("Notes"),
            self.tr("Notes: %n", "", found.notes) if found.notes else self.tr("No notes yet."),
            self.tr("Read and write") if found.notes else self.tr("Write the first one"),
            self.tr("last changed {moment}").format(moment=moment_text(changed)) if changed else "",
        )
        fixed = found.fixed
        self.tiles["papers"].show_words(
            self.tr("Papers"),
            self.tr("Saved or printed for filing: {moment}").format(moment=moment_text(fixed))
            if fixed
            else self.tr("Nothing has been saved or printed for filing yet."),
            self.tr("Look at the papers"),
        )
        name, why = self._advice(found.answers)
        self.tiles["contacts"].show_words(self.tr("Where to go"), name, self.tr("All contacts"), why)

    def _advice(self, answers: Answers) -> tuple[str, str]:
        """Return the first place to go and why, both empty where the directory has nothing."""
        language = self._place.wording_language()
        spoken = SpokenTo(language, side(answers))
        for line in advise(answers, contacts()):
            if not line.second_road and line.reason != _TO_DIAL:
                mark = spoken.note("mark.law" if line.is_law else "mark.ours")
                return line.contact.names[language.value], f"{mark}: {spoken.note(f'reason.{line.reason}')}"
        return "", ""

    # going on

    def _go_to_find(self, text: str) -> None:
        self._find.line.clear()
        self.wants_at.emit("search", json.dumps({"text": text}))

    def _go_to_the_code(self, what: str) -> None:
        self.wants_at.emit("keys", json.dumps({"do": what}))

    def _go_on(self) -> None:
        if self._standing is None:
            return
        match self._standing.next:
            case Next.PAPER:
                self.wants.emit("papers")
            case Next.DELIVER:
                self.wants.emit("contacts")
            case Next.FILL:
                self.wants_at.emit("statement", self._standing.missing[0].position)
            case _:
                self.wants.emit("statement")
