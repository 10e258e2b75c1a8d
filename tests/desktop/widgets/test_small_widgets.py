"""Small widgets: progress, languages, pictures that grow with the words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.sentences import sentence
from korem_desktop.desktop.widgets import progress_strip
from korem_desktop.desktop.widgets.empty_state import EmptyState
from korem_desktop.desktop.widgets.language_choice import LanguageChoice
from korem_desktop.desktop.widgets.letting_go import let_go
from korem_desktop.desktop.widgets.message_strip import MessageStrip, Tone
from korem_desktop.desktop.widgets.passphrase_edit import PassphraseEdit
from korem_desktop.desktop.widgets.progress_strip import ProgressStrip
from korem_desktop.desktop.widgets.time_left import TimeLeft
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from tests.helpers.screens import large_letters


def label(widget: QWidget, name: str) -> QLabel:
    """Return a label by its object name."""
    found = widget.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def test_the_time_left_is_said_once_it_is_known(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing at first, then how long it still takes, nothing again for the next job."""
    now = [100.0]
    monkeypatch.setattr(progress_strip, "TimeLeft", lambda: TimeLeft(lambda: now[0]))
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.begin(lambda: "Saving")
    left = label(strip, "progress_left")
    strip.progress(1, 1000)
    assert left.isHidden()
    now[0] += 4
    strip.progress(21, 1000)
    assert (left.isHidden(), left.text()) == (False, "about 4 min left")
    strip.progress(1000, 1000)
    assert left.isHidden()
    strip.begin(lambda: "Saving another")
    assert left.isHidden()


def test_a_bar_of_unknown_length_does_not_move(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only where the system wants movement does the bar run to and fro."""
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    bar = strip.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    for allowed in (False, True):
        monkeypatch.setattr(progress_strip, "motion_allowed", lambda allowed=allowed: allowed)
        strip.begin(lambda: "Saving")
        assert (bar.maximum() == 0) is allowed


def test_kazakh_says_that_it_awaits_a_lawyer(qtbot: QtBot) -> None:
    """Where the language is chosen, and only while it is Kazakh."""
    choice = LanguageChoice()
    qtbot.addWidget(choice)
    notice = label(choice, "kazakh_notice")
    for language in Language:
        choice.set_language(language)
        assert notice.isHidden() is (language is not Language.KK)
    assert notice.text()


def test_pictures_grow_with_the_words(qtbot: QtBot, qapp: QApplication) -> None:
    """The eye, the mark of languages, those of messages and of an empty page at 200 %."""
    passphrase, languages, strip, empty = PassphraseEdit(), LanguageChoice(), MessageStrip(), EmptyState()
    empty.set_picture("mic")
    for widget in (passphrase, languages, strip, empty):
        qtbot.addWidget(widget)
        widget.show()
    strip.show_message(lambda: ("Title", "Text"), Tone.PROBLEM)

    def sides() -> list[int]:
        shown = [languages, strip, empty]
        pictures = [
            found for widget in shown for found in widget.findChildren(QLabel) if found.pixmap().width()
        ]
        eye, close = passphrase.findChild(QToolButton), strip.findChild(QToolButton)
        assert isinstance(eye, QToolButton)
        assert isinstance(close, QToolButton)
        buttons = [eye.iconSize().width(), close.iconSize().width()]
        return buttons + [found.pixmap().deviceIndependentSize().toSize().width() for found in pictures]

    with large_letters(qapp, 1.0):
        before = sides()
        with large_letters(qapp, 2.0):
            after = sides()
    assert len(before) == 5
    assert all(large > 1.6 * small for small, large in zip(before, after, strict=True)), (before, after)


def test_a_message_is_read_out_once_and_said_anew_in_another_language(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Put away it is not said again."""
    heard: list[str] = []
    tell = QAccessible.updateAccessibility

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())
        tell(event)  # type: ignore[arg-type]

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    strip, language = MessageStrip(), ["en"]
    qtbot.addWidget(strip)
    strip.show_message(lambda: (f"{language[0]} title", f"{language[0]} text"))
    assert heard == ["en title. en text"]
    language[0] = "kk"
    QApplication.sendEvent(strip, QEvent(QEvent.Type.LanguageChange))
    assert (label(strip, "message_title").text(), strip.text()) == ("kk title", "kk text")
    assert (strip.accessibleName(), strip.accessibleDescription()) == ("kk title", "kk text")
    assert heard == ["en title. en text"]
    strip.clear()
    QApplication.sendEvent(strip, QEvent(QEvent.Type.LanguageChange))
    assert label(strip, "message_text").text() == ""


class Shown(QObject):
    """Notes whether what it watches is ever shown."""

    is_seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note it."""
        self.is_seen = self.is_seen or event.type() == QEvent.Type.Show
        return super().eventFilter(watched, event)


def test_what_is_let_go_is_nowhere_and_never_a_window(qtbot: QtBot) -> None:
    """A layout shows what was put into it a turn later: let go before that, it is not shown at all."""
    page, row, seen = QWidget(), QLabel("A row"), Shown()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    page.show()
    row.installEventFilter(seen)
    column.addWidget(row)
    gone: list[bool] = []
    row.destroyed.connect(lambda: gone.append(True))
    let_go(row)
    assert page.findChildren(QLabel) == []
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (seen.is_seen, gone) == (False, [True])


def test_messages_of_the_program_wait_under_the_newest(qtbot: QtBot) -> None:
    """None is lost behind another: putting one away shows the one under it; one told again is not doubled."""
    strip = MessageStrip()
    qtbot.addWidget(strip)
    copy, older, full = (
        Known(kind) for kind in (Failure.KEYS_COPY_HEALED, Failure.RECORDS_HEALED, Failure.DISK_FULL)
    )
    for known in (copy, older, full, Known(Failure.RECORDS_HEALED)):
        strip.add_known(known)
    more, close = label(strip, "message_more"), strip.findChild(QToolButton)
    assert close is not None
    read = []
    while strip.text():
        read.append((strip.text(), strip.property("tone"), bool(more.text())))
        close.click()
    assert read == [
        (sentence(older), "info", True),
        (sentence(full), "problem", True),
        (sentence(copy), "info", False),
    ]
    strip.add_known(copy)
    strip.add_known(full)
    strip.clear()
    assert strip.isHidden()
