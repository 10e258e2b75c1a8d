"""The guide on screen: found, read and switched by hands on a keyboard, with nothing that leads outside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextDocument, QTextFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from korem_desktop.clock import FixedDay
from korem_desktop.desktop.guide.emergency import EmergencyView
from korem_desktop.desktop.guide.reading import EMERGENCY, Place, Reading
from korem_desktop.desktop.guide.screen import GuideScreen
from korem_desktop.desktop.guide.view import GuideView
from korem_desktop.desktop.translators import Translators
from korem_desktop.failures import Bug
from korem_desktop.languages import Language
from korem_desktop.texts.guide import guide
from tests.helpers import clipping, tree
from tests.helpers.desk import Desk, a_desk

BEFORE = FixedDay(date(2026, 9, 15))
AFTER = FixedDay(date(2026, 9, 16))


def a_view(
    qtbot: QtBot, *, language: Language = Language.EN, clock: FixedDay = AFTER, wide: int = 1000
) -> GuideView:
    """Show a guide."""
    view = GuideView(language, clock=clock)
    qtbot.addWidget(view)
    view.resize(wide, 540)
    with qtbot.waitExposed(view):
        view.show()
    view.enter()
    return view


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """An open case to read beside."""
    with a_desk(tmp_path) as laid:
        yield laid


def headings(document: QTextDocument) -> list[tuple[int, str]]:
    """Return the headings of a document, each with its level."""
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    return [(level, block.text()) for block in blocks if (level := block.blockFormat().headingLevel())]


def test_topics_are_read_by_keys_alone(qtbot: QtBot) -> None:
    """Down in the list shows the next topic, Enter goes to its text, Escape leads back."""
    view = a_view(qtbot)
    qtbot.keyClick(view.topics, Qt.Key.Key_Down)
    assert view.topic() == "after"
    assert guide(Language.EN).topic("after").title in view.reading.toPlainText()
    qtbot.keyClick(view.topics, Qt.Key.Key_Return)
    assert view.reading.hasFocus()
    with qtbot.waitSignal(view.back_wanted):
        qtbot.keyClick(view.reading, Qt.Key.Key_Escape)


def test_every_topic_has_real_headings_and_all_its_words(qtbot: QtBot) -> None:
    """One first heading, the parts' headings below it, and each sentence of the topic."""
    view = a_view(qtbot)
    for topic in guide(Language.EN).topics:
        view.show_topic(topic.id)
        found = headings(view.reading.document())
        assert found[0] == (1, topic.title)
        assert [text for level, text in found if level == 2][:-1] == [part.heading for part in topic.parts]
        text = view.reading.toPlainText()
        assert [line for line in topic.words().splitlines() if line not in text] == []
    view.show_topic(EMERGENCY)
    assert "102" in view.reading.toPlainText()
    with pytest.raises(Bug):
        view.show_topic("nowhere")


def test_old_sources_are_marked_and_fresh_ones_are_not(qtbot: QtBot) -> None:
    """The mark comes with the day of the limit."""
    words = guide(Language.EN)
    fresh, old = (a_view(qtbot, clock=clock) for clock in (BEFORE, AFTER))
    for view in (fresh, old):
        view.show_topic("false_report")
    assert words.old_mark not in fresh.reading.toPlainText()
    assert words.old not in fresh.reading.toPlainText()
    assert old.reading.toPlainText().count(words.old_mark) == 2
    assert words.old in old.reading.toPlainText()


def test_typing_leaves_only_topics_with_those_words(qtbot: QtBot) -> None:
    """The numbers to call always stay; an unknown word is answered; Escape brings all back."""
    view = a_view(qtbot)

    def shown() -> list[str]:
        rows = range(view.topics.count())
        return [str(view.topics.item(row).data(0x100)) for row in rows if not view.topics.isRowHidden(row)]

    qtbot.keyClicks(view.search, "coupon")
    assert shown() == ["desk", EMERGENCY]
    qtbot.keyClicks(view.search, "xyz")
    assert shown() == [EMERGENCY]
    assert view.nothing.isVisible()
    qtbot.keyClick(view.search, Qt.Key.Key_Escape)
    assert len(shown()) == view.topics.count()
    assert not view.nothing.isVisible()


def test_a_switch_of_language_stays_at_the_same_words(qtbot: QtBot) -> None:
    """The topic, and the paragraph at the top, in the middle of it and after a change of width."""
    view = a_view(qtbot)
    view.show_topic("desk")
    bar = view.reading.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = view.place()
    assert before.block > 5
    for language in (Language.KK, Language.RU):
        view.set_language(language)
        assert view.topic() == "desk"
        assert view.place() == before
        assert guide(language).topic("desk").title == view.topics.currentItem().text()
    view.resize(700, 540)
    assert view.place() == before
    top = view.reading.cursorForPosition(view.reading.viewport().rect().topLeft()).block().blockNumber()
    assert abs(top - before.block) <= 1


def test_the_list_folds_into_a_box_where_there_is_no_room(qtbot: QtBot) -> None:
    """Narrow: a box names the topic and changes it. A search does not go on unseen."""
    view = a_view(qtbot)
    view.search.setText("coupon")
    view.resize(560, 540)
    assert view.chooser.isVisible()
    assert not view.topics.isVisible()
    assert view.search.text() == ""
    view.chooser.setFocus()
    qtbot.keyClick(view.chooser, Qt.Key.Key_Down)
    assert view.topic() == "after"
    view.resize(1000, 540)
    assert view.topics.isVisible()
    assert view.topics.currentItem().text() == guide(Language.EN).topic("after").title


def test_nothing_in_the_text_leads_anywhere(qtbot: QtBot) -> None:
    """No anchors; what is copied is plain words."""
    view = a_view(qtbot)
    reading = view.reading
    assert isinstance(reading, Reading)
    assert not reading.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByMouse
    formats = [
        one for one in reading.document().allFormats() if one.hasProperty(QTextFormat.Property.AnchorHref)
    ]
    assert formats == []
    reading.selectAll()
    assert reading.createMimeDataFromSelection().formats() == ["text/plain"]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_tree_and_the_sizes_hold(qtbot: QtBot, language: Language, scale: float) -> None:
    """Names, order, language and clipping, in the smallest window, with ordinary and with large letters."""
    from korem_desktop.desktop import style  # late: needs the application

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before, sheet = app.font(), app.styleSheet()
    translators = Translators(app)
    translators.use(language)
    style.apply(app, look=style.Look.LIGHT, text_scale=scale)
    try:
        views = (GuideView(language, clock=AFTER), EmergencyView(language, clock=AFTER))
        for view in views:
            qtbot.addWidget(view)
            view.resize(1024, 540)
            with qtbot.waitExposed(view):
                view.show()
            assert clipping.cut(view) == []
            assert tree.faults(view, language) == []
    finally:
        app.setFont(before)
        app.setStyleSheet(sheet)
        translators.use(Language.EN)


def test_whom_to_call_has_a_way_back(qtbot: QtBot) -> None:
    """The numbers, what to say, that the program cannot call; the button and Escape lead back."""
    view = EmergencyView(Language.EN, clock=AFTER)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    words = guide(Language.EN).emergency
    text = view.reading.toPlainText()
    assert [line for line in (*words.say, words.cannot, words.calls[0].purpose) if line not in text] == []
    assert text.count(words.old) == 1  # the source of 112 is old, that of 102 is not
    with qtbot.waitSignal(view.back_wanted):
        view.back.click()
    view.enter()
    with qtbot.waitSignal(view.back_wanted):
        qtbot.keyClick(view.reading, Qt.Key.Key_Escape)


def test_a_place_outlives_the_lock(desk: Desk, qtbot: QtBot) -> None:
    """What the screen hands over brings a new one to the same topic and paragraph."""
    first = GuideScreen(desk.place)
    qtbot.addWidget(first)
    first.resize(1000, 540)
    with qtbot.waitExposed(first):
        first.show()
    first.view.show_topic("trap", Place(9, 0.25))
    position = first.position()
    second = GuideScreen(desk.place)
    qtbot.addWidget(second)
    second.restore(position)
    second.resize(1000, 540)
    with qtbot.waitExposed(second):
        second.show()
    assert (second.view.topic(), second.view.place()) == ("trap", Place(9, 0.25))
    assert second.view.reading.verticalScrollBar().value() > 0
    assert second.title() == "Guide"


@pytest.mark.parametrize(
    "position",
    ["", "x", "[]", "{}", json.dumps({"topic": "gone", "block": 0, "part": 0}), '{"topic": "trap"}'],
)
def test_a_place_that_is_no_more_is_passed_over(desk: Desk, qtbot: QtBot, position: str) -> None:
    """The guide opens at its beginning."""
    screen = GuideScreen(desk.place)
    qtbot.addWidget(screen)
    screen.restore(position)
    assert screen.view.topic() == "behave"


def test_the_screen_follows_the_language_and_has_no_way_back(desk: Desk, qtbot: QtBot) -> None:
    """Inside a case the side of the window leads away, and the words follow the interface once seen."""
    screen = GuideScreen(desk.place)
    qtbot.addWidget(screen)
    assert screen.view.back.isHidden()
    screen.view.set_language(Language.RU)
    QApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))
    assert screen.view.topics.item(0).text() == guide(Language.RU).topics[0].title  # nobody sees it yet
    screen.show()
    assert screen.view.topics.item(0).text() == guide(Language.EN).topics[0].title


def test_a_room_that_changes_while_a_topic_is_written_breaks_nothing(qtbot: QtBot) -> None:
    """The bar that comes while text is put in may lay the page out anew: the topic is whole all the same."""
    view = a_view(qtbot)
    bar = view.reading.verticalScrollBar()
    turns: list[bool] = []

    def changed() -> None:
        turns.append(True)
        view.reading.set_close(len(turns) % 2 == 1)

    bar.rangeChanged.connect(changed)
    for topic in guide(Language.EN).topics:
        turns.clear()
        view.show_topic(topic.id)
        assert turns, "nothing changed while it was written"
        bar.rangeChanged.disconnect(changed)
        QApplication.processEvents()
        bar.rangeChanged.connect(changed)
        text = view.reading.toPlainText()
        assert [line for line in topic.words().splitlines() if line not in text] == []
        assert text.count(topic.title) == 1
