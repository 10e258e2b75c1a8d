"""Two cards that set another passphrase: an ordinary change, and one that somebody else may know."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from korem_desktop.casework import backups, keys, recovery
from korem_desktop.casework.backups import KnownBackup
from korem_desktop.desktop.figures import breakable, moment_text
from korem_desktop.desktop.keys.folding_card import FoldingCard, button, side_by_side
from korem_desktop.desktop.keys.new_passphrase import NewPassphrase
from korem_desktop.desktop.keys.work import Work
from korem_desktop.desktop.widgets.scroll_page import words
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.failures import Failure, Known


class _PassphraseCard(FoldingCard):
    """What both have: the fields, a button that does it, one that keeps what is."""

    def __init__(self, place: Workplace, work: Work, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.place, self.work = place, work
        self.fields = NewPassphrase(place, name)
        self.do, self.keep = button(f"{name}_do", "primary"), button(f"{name}_keep", "quiet")
        self.open.clicked.connect(self.begin)
        self.do.clicked.connect(self._do)
        self.fields.submitted.connect(self._do)
        self.keep.clicked.connect(self.fold)
        self.inside_rows.addWidget(self.fields)
        self.inside_rows.addWidget(side_by_side(self.do, self.keep))
        self.retranslate()

    def begin(self) -> None:
        """Ask for the new passphrase."""
        self.unfold()
        self.fields.enter()

    def fold(self) -> None:
        """Forget what was typed."""
        self.fields.put_away()
        super().fold()

    def run(self, passphrase: str) -> None:
        """Set it."""

    def done(self, told: tuple[Failure, ...]) -> None:
        """Say that it is set, and what else should be told."""
        self.fold()
        self.work.good(self.good)
        for notice in told:
            self.place.say(Known(notice))

    def good(self) -> tuple[str, str]:
        """Return what is said when it is done."""
        return "", ""

    def _do(self) -> None:
        passphrase = self.fields.passphrase()
        if passphrase is not None:
            self.run(passphrase)


class ChangeCard(_PassphraseCard):
    """Another passphrase; the recovery code stays."""

    def __init__(self, place: Workplace, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(place, work, "change", parent)

    def run(self, passphrase: str) -> None:
        """Change it."""
        change = partial(keys.change_passphrase, self.place.opened, passphrase)
        self.work.start(
            lambda: self.tr("Setting the passphrase. It takes some seconds on purpose."),
            lambda report: change(report=report),
            self.done,
        )

    def good(self) -> tuple[str, str]:
        """Return what is said when it is done."""
        return (
            self.tr("The new passphrase holds"),
            self.tr(
                "From now on only the new one opens the vault. Copies of the folder made earlier still open "
                "with the old one."
            ),
        )

    def retranslate(self) -> None:
        """Set every word anew."""
        self.heading.setText(self.tr("Another passphrase"))
        self.text.setText(
            self.tr(
                "For a passphrase that nobody else knows. If somebody may know it, make new keys, further "
                "down this page."
            )
        )
        self.open.setText(self.tr("Change the passphrase"))
        self.do.setText(self.tr("Set the new passphrase"))
        self.keep.setText(self.tr("Keep the old one"))


class LeakedCard(_PassphraseCard):
    """A passphrase somebody else may know: new keys under everything that was written."""

    def __init__(self, place: Workplace, work: Work, parent: QWidget | None = None) -> None:
        self._old: list[KnownBackup] = []
        self._copies = words()
        self._copies.setObjectName("leaked_copies")
        super().__init__(place, work, "leaked", parent)
        self.inside_rows.insertWidget(0, self._copies)
        self._copies.hide()

    def begin(self) -> None:
        """Ask for the new passphrase, and look which copies stay open to the old one."""
        super().begin()
        self.place.runner.follow(backups.known(self.place.opened), done=self._show_copies)

    def run(self, passphrase: str) -> None:
        """Lay everything under new keys."""
        renew = partial(keys.somebody_may_know, self.place.opened, passphrase)
        self.work.start(
            lambda: self.tr("Making new keys and writing everything anew under them."),
            lambda report: renew(report=report),
            self.done,
        )

    def good(self) -> tuple[str, str]:
        """Return what is said when it is done."""
        return (
            self.tr("The keys are new"),
            self.tr(
                "What the old passphrase or the old recovery code opened here, it opens no more. If you had "
                "a recovery code, make a new one now and destroy the old paper."
            ),
        )

    def retranslate(self) -> None:
        """Set every word anew."""
        self.heading.setText(self.tr("Somebody may know the passphrase"))
        text = self.tr(
            "Somebody saw you type it, or you were made to tell it. Then the vault gets new keys, and the "
            "old passphrase opens nothing here any more."
        )
        if recovery.has_code(self.place.opened):
            stops = self.tr("The recovery code stops working too.")
            text = f"{text} {stops}"
        self.text.setText(text)
        self.open.setText(self.tr("Make new keys"))
        self.do.setText(self.tr("Set a new passphrase and new keys"))
        self.keep.setText(self.tr("Change nothing"))
        self._say_copies()

    def _show_copies(self, known: list[KnownBackup]) -> None:
        self._old = known
        self._say_copies()

    def _say_copies(self) -> None:
        said = self.tr("These backups keep opening with the old passphrase. Erase them or make them anew:")
        rows = [f"· {moment_text(one.made.astimezone())} — {breakable(str(one.place))}" for one in self._old]
        self._copies.setText("\n".join([said, *rows]))
        self._copies.setVisible(bool(self._old))
