"""The short statement on screen: one page, saved as it is typed, what is missing at its foot."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.express.screen import ExpressScreen
from korem_desktop.desktop.interview.editors.links import Link
from korem_desktop.desktop.interview.position import Position
from korem_desktop.domain.answer import Answer, Answers, Money, PersonName, Place, When
from korem_desktop.domain.interviews.express import EXPRESS, missing
from korem_desktop.languages import Language
from tests.helpers.keys import press_return, type_text
from tests.helpers.screens import large_letters, nameless, too_wide
from tests.helpers.statements import Sitting, a_statement_in_hand

_FIRST = "extorted"


def extorted() -> Answers:
    """Return a sheet that knows what happened and nothing else."""
    answers = Answers()
    answers.set(Place("happened.kind"), Answer(_FIRST))
    return answers


def whole() -> Answers:
    """Return a sheet with all that the short statement asks."""
    answers = extorted()
    answers.add_row("person", "p")
    answers.add_row("episode", "e")
    for question, value in (
        ("own.words", "Сказал, что без «благодарности» справки не будет."),
        ("you.name", PersonName("Ахметова", "Айгүл", no_patronymic=True)),
        ("you.document_number", "012345678"),
        ("you.work", "Школа № 5"),
    ):
        answers.set(Place(question), Answer(value))
    answers.set(Place("person.name", "p"), Answer(PersonName("Өмірбеков", "Марат")))
    answers.set(Place("person.position", "p"), Answer("инспектор"))
    answers.set(Place("person.institution", "p"), Answer("отдел"))
    answers.set(Place("episode.sum", "e"), Answer(Money(15_000_000)))
    answers.set(Place("episode.act", "e"), Answer("выдать справку"))
    answers.set(Place("episode.when", "e"), Answer(When(words="в пятницу")))
    answers.set(Place("episode.place", "e"), Answer("на парковке"))
    answers.set(Place("episode.way", "e"), Answer("наличными"))
    return answers


def field(screen: ExpressScreen, question: str, part: str = "") -> QWidget:
    """Return a part of a question's field."""
    frame = next(frame for frame in screen.page.frames if frame.question.id == question)
    found = screen.page.findChild(QWidget, frame.field.name(part))
    assert found is not None, question
    return found


def focused() -> QWidget:
    """Return what has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def links(sitting: Sitting) -> list[str]:
    """Return the names of the links at the foot of the page."""
    return [link.objectName() for link in sitting.brief.page.links()]


def test_the_page_shows_the_questions_of_the_short_road_in_order(qtbot: QtBot, tmp_path: Path) -> None:
    """Every question of the plan is there once, each below the one before it."""
    with a_statement_in_hand(qtbot, tmp_path, extorted()) as sitting:
        page = sitting.brief.page
        wanted = [question.id for each in EXPRESS.pages for question in each.questions]
        assert [frame.question.id for frame in page.frames] == wanted
        heights = [frame.mapTo(page, QPoint()).y() for frame in page.open_frames()]
        assert heights == sorted(heights)
        assert not any(frame.question.asked_if for frame in page.frames)


def test_what_is_typed_is_kept_and_a_row_only_then(qtbot: QtBot, tmp_path: Path) -> None:
    """Looking at the page makes no person and no episode; the first letter of a name makes one person."""
    with a_statement_in_hand(qtbot, tmp_path, extorted()) as sitting:
        sitting.brief.hand_in()
        assert set(sitting.kept()) == {"happened.kind"}
        type_text(field(sitting.brief, "person.name", "surname"), "Әбіл")
        sitting.time.pass_by(300)
        kept = sitting.kept()
        (row,) = json.loads(kept["#person"])
        assert Answers.from_records(kept).get("person.name", row).value == PersonName("Әбіл")
        assert "#episode" not in kept
        qtbot.waitUntil(lambda: sitting.brief.draft.saver.current.value == "saved")


def test_what_is_missing_leads_to_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    """Each gap is a link at the foot; pressing it goes to the question and brings it into view."""
    with a_statement_in_hand(qtbot, tmp_path, extorted()) as sitting:
        count = len(missing(sitting.brief.draft.interview.answers))
        assert len(links(sitting)) == count
        assert str(count) in sitting.brief.foot.missing.text()
        sitting.press("button_missing")
        first = focused()
        assert isinstance(first, Link)
        qtbot.waitUntil(lambda: not first.visibleRegion().isEmpty())
        sitting.press("missing:you.document_number")
        assert focused() is field(sitting.brief, "you.document_number")
        qtbot.waitUntil(lambda: not focused().visibleRegion().isEmpty())


def test_a_gap_goes_when_it_is_filled(qtbot: QtBot, tmp_path: Path) -> None:
    """A saved answer is no longer among what is missing."""
    with a_statement_in_hand(qtbot, tmp_path, extorted()) as sitting:
        assert "missing:you.document_number" in links(sitting)
        type_text(field(sitting.brief, "you.document_number"), "012345678")
        sitting.time.pass_by(300)
        assert "missing:you.document_number" not in links(sitting)


def test_a_whole_sheet_misses_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    """All that the sheet needs is there: no link, and that is said."""
    with a_statement_in_hand(qtbot, tmp_path, whole()) as sitting:
        assert links(sitting) == []
        assert sitting.brief.foot.missing.text() == "Nothing is missing"


def test_fields_are_not_marked_before_the_person_asked(qtbot: QtBot, tmp_path: Path) -> None:
    """Nothing is called missing at a field until the person wants to know what is missing."""
    with a_statement_in_hand(qtbot, tmp_path, extorted()) as sitting:

        def marked() -> list[str]:
            badges = sitting.brief.page.findChildren(QLabel)
            return [one.text() for one in badges if one.property("role") == "badge" and one.isVisible()]

        assert marked() == []
        sitting.press("button_missing")
        assert marked()


def test_further_persons_stay_and_are_named(qtbot: QtBot, tmp_path: Path) -> None:
    """The page edits the first person; what the one sheet leaves out is said, and stays as it was."""
    answers = whole()
    answers.add_row("person", "q")
    answers.set(Place("person.name", "q"), Answer(PersonName("Ким")))
    answers.add_row("talk", "t")
    answers.set(Place("talk.words", "t"), Answer("Принеси завтра."))
    with a_statement_in_hand(qtbot, tmp_path, answers) as sitting:
        said = " ".join(
            label.text() for label in sitting.brief.page.findChildren(QLabel) if label.isVisible()
        )
        assert "further persons: 1" in said
        assert "talks: 1" in said
        type_text(field(sitting.brief, "person.position"), "!")
        sitting.time.pass_by(300)
        kept = Answers.from_records(sitting.kept())
        assert kept.rows("person") == ("p", "q")
        assert kept.get("person.name", "q").value == PersonName("Ким")
        assert links(sitting) == []  # the other person's gaps are not the page's


def test_enter_goes_from_field_to_field_and_then_to_paper(qtbot: QtBot, tmp_path: Path) -> None:
    """Enter walks the one-line fields in reading order, and from the last one to the button that prints."""
    with a_statement_in_hand(qtbot, tmp_path, extorted()) as sitting:
        here = field(sitting.brief, "you.name", "surname")
        here.setFocus()
        walked = []
        while isinstance(focused(), QLineEdit):
            walked.append(focused().objectName())
            press_return(focused())
        assert walked == [
            "answer:you.name.surname",
            "answer:you.name.given",
            "answer:you.name.patronymic",
            "answer:you.document_number",
            "answer:you.residence",
            "answer:you.work",
        ]
        assert focused().objectName() == "button_papers"


def test_tab_goes_through_the_page_to_its_foot_as_one_reads(qtbot: QtBot, tmp_path: Path) -> None:
    """Tab reaches every question, then the links made anew, then the foot; what has the focus is in view."""
    with a_statement_in_hand(qtbot, tmp_path, extorted()) as sitting:
        type_text(field(sitting.brief, "you.work"), "Школа")
        sitting.time.pass_by(300)  # the links are others now
        page = sitting.brief.page
        page.focus_first()
        names, order = [focused().objectName()], [1]  # the first question is folded to a line
        while names[-1] != "button_papers":
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
            QApplication.processEvents()
            names.append(focused().objectName())
            assert names[-1] != names[-2], "Tab does not move"
            assert not focused().visibleRegion().isEmpty(), names[-1]
            frame = page.frame_of(focused())
            if frame is not None:
                order.append(page.frames.index(frame))
        assert order == sorted(order)
        assert set(order) == set(range(1, len(page.frames)))
        foot = [*links(sitting), "button_missing", "button_letters", "button_full", "button_papers"]
        assert names[-len(foot) :] == foot


def test_what_happened_is_a_line_that_can_be_changed(qtbot: QtBot, tmp_path: Path) -> None:
    """The choice made before stands in words; changing it turns the words of the page, and is kept."""
    with a_statement_in_hand(qtbot, tmp_path, extorted()) as sitting:
        card = sitting.part("answer:happened.kind=offered")
        assert not card.isVisible()
        before = field(sitting.brief, "person.position").accessibleName()
        sitting.press("change:happened.kind")
        assert card.isVisible()
        assert focused().objectName() == "answer:happened.kind=extorted"
        sitting.press("answer:happened.kind=offered")
        assert field(sitting.brief, "person.position").accessibleName() != before
        sitting.time.pass_by(300)
        assert Answers.from_records(sitting.kept()).get("happened.kind").text() == "offered"


def test_where_nothing_is_chosen_the_question_stands_open(qtbot: QtBot, tmp_path: Path) -> None:
    """A sheet that does not say what happened asks it as the first question."""
    with a_statement_in_hand(qtbot, tmp_path) as sitting:
        assert sitting.part("answer:happened.kind=extorted").isVisible()
        assert not sitting.part("change:happened.kind").isVisible()


def test_a_new_language_leaves_what_is_typed(qtbot: QtBot, tmp_path: Path) -> None:
    """Every question is in the new language; text, focus and cursor are where they were."""
    with a_statement_in_hand(qtbot, tmp_path, extorted()) as sitting:
        account = field(sitting.brief, "own.words")
        assert isinstance(account, QPlainTextEdit)
        account.setFocus()
        type_text(account, "Без этого справки нет")
        before = {label.text() for label in sitting.brief.page.findChildren(QLabel) if label.text()}
        sitting.speak(Language.KK)
        after = {frame.field.accessibleName() for frame in sitting.brief.page.frames}
        assert account.toPlainText() == "Без этого справки нет"
        assert focused() is account
        assert not before & (after - {""})
        assert links(sitting)


def test_the_person_comes_back_to_the_field_and_the_cursor(qtbot: QtBot, tmp_path: Path) -> None:
    """A position names page, field and cursor as the full road names them, and leads back."""
    with a_statement_in_hand(qtbot, tmp_path, whole()) as sitting:
        line = field(sitting.brief, "person.position")
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.setCursorPosition(4)
        place = sitting.screen.position()
    assert Position.from_json(place) == Position("person_post@p", "answer:person.position@p", 4)
    (tmp_path / "again").mkdir()
    with a_statement_in_hand(qtbot, tmp_path / "again", whole(), restored=place) as sitting:
        line = field(sitting.brief, "person.position")
        assert isinstance(line, QLineEdit)
        assert focused() is line
        assert line.cursorPosition() == 4


def test_a_question_named_from_elsewhere_is_gone_to(qtbot: QtBot, tmp_path: Path) -> None:
    """A position may name a whole question or only a stop of the road, with or without its row."""
    with a_statement_in_hand(qtbot, tmp_path, extorted()) as sitting:
        for stop, name, found in (
            ("episode_act", "question:episode.act", "episode.act"),
            ("person_post@gone", "", "person.position"),
            ("happened", "question:happened.kind", "happened.kind"),
        ):
            sitting.screen.restore(Position(stop, name).to_json())
            frame = sitting.brief.page.frame_of(focused())
            assert frame is not None
            assert frame.question.id == found
            assert not focused().visibleRegion().isEmpty()


def test_papers_are_asked_for_with_everything_handed_in(qtbot: QtBot, tmp_path: Path) -> None:
    """The button that prints asks for the papers, and what was typed a moment before is saved."""
    with a_statement_in_hand(qtbot, tmp_path, extorted()) as sitting:
        type_text(field(sitting.brief, "own.words"), "Сегодня")
        with qtbot.waitSignal(sitting.screen.wants) as wanted:
            sitting.press("button_papers")
        assert wanted.args == ["papers"]
        assert Answers.from_records(sitting.kept()).get("own.words").text() == "Сегодня"


def test_a_key_leads_to_what_looks_wrong(qtbot: QtBot, tmp_path: Path) -> None:
    """F8 goes from anywhere on the page to the field whose answer looks wrong, and brings it into view."""
    answers = whole()
    answers.set(Place("you.work"), Answer("ж" * 1_500))  # more than its line on paper holds
    with a_statement_in_hand(qtbot, tmp_path, answers) as sitting:
        field(sitting.brief, "own.words").setFocus()
        QTest.keyClick(focused(), Qt.Key.Key_F8)
        assert focused() is field(sitting.brief, "you.work")
        assert not focused().visibleRegion().isEmpty()


def test_everything_has_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    """A screen reader has a name for every part a person operates."""
    with a_statement_in_hand(qtbot, tmp_path, extorted()) as sitting:
        assert nameless(sitting.screen) == []


def test_large_letters_fit_a_small_window(qtbot: QtBot, tmp_path: Path) -> None:
    """In Kazakh at 200 % nothing is wider than the window, and the foot gives its room to the page."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with large_letters(application), a_statement_in_hand(qtbot, tmp_path, extorted()) as sitting:
        sitting.speak(Language.KK)
        sitting.screen.resize(860, 500)
        QApplication.processEvents()
        page = sitting.brief.page
        assert too_wide(page) == 0
        assert page.isAncestorOf(sitting.brief.foot)
        assert page.height() == sitting.screen.height()
