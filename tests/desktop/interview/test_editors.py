"""Each kind's editor: what is shown is what is read, and what is typed is the answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.interview.editors.cards import CheckCard, RadioCard
from korem_desktop.desktop.interview.editors.field import LineInput
from korem_desktop.desktop.interview.editors.frame import QuestionFrame
from korem_desktop.desktop.interview.editors.making import editor
from korem_desktop.desktop.interview.editors.wishes import AddRow, EditRow, RemoveRow, UndoRemoval
from korem_desktop.domain.answer import (
    EMPTY,
    Answer,
    Answers,
    Money,
    Participant,
    PersonName,
    Place,
    Precision,
    Standing,
    When,
)
from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin
from tests.helpers.keys import press_return, type_text
from tests.helpers.tiny_road import an_editor, around

KAZAKH = "Ол «бес жүз мың ₸» деді; әіңғүұқөһ ӘІҢҒҮҰҚӨҺ 😀 <b>&amp;"
LETTERS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029\ufdd0\ufdd1")
OFTEN = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def part(frame: QuestionFrame, name: str) -> QWidget:
    """Return a widget of an editor by its object name."""
    found = frame.findChild(QWidget, name)
    assert found is not None, name
    return found


def line(frame: QuestionFrame, name: str) -> QLineEdit:
    """Return a one-line field by its object name."""
    found = part(frame, name)
    assert isinstance(found, QLineEdit)
    return found


def said(frame: QuestionFrame, name: str) -> str:
    """Return what a label says."""
    found = part(frame, name)
    assert isinstance(found, QLabel)
    return found.text()


def button(frame: QuestionFrame, name: str) -> QAbstractButton:
    """Return a button by its object name."""
    found = part(frame, name)
    assert isinstance(found, QAbstractButton)
    return found


@OFTEN
@given(text=st.text(LETTERS, max_size=200))
def test_a_line_comes_back_as_it_was(qtbot: QtBot, text: str) -> None:
    """Whatever one line holds is read as it was put, the empty line as no answer."""
    frame = an_editor("person.post", "r1")
    qtbot.addWidget(frame)
    frame.set_value(Answer(text))
    assert frame.value() == (Answer(text) if text else EMPTY)


@OFTEN
@given(lines=st.lists(st.text(LETTERS, max_size=80), max_size=6))
def test_paragraphs_come_back_as_they_were(qtbot: QtBot, lines: list[str]) -> None:
    """Paragraphs, no-break spaces and empty lines are read as they were put."""
    frame = an_editor("words")
    qtbot.addWidget(frame)
    text = "\n".join(lines)
    frame.set_value(Answer(text))
    assert frame.value() == (Answer(text) if text else EMPTY)


@OFTEN
@given(
    hundredths=st.integers(1, 10**17),
    currency=st.sampled_from(("KZT", "USD", "EUR", "RUB", "CNY", "", "биткоин")),
    estimated=st.booleans(),
)
def test_a_sum_comes_back_as_it_was(qtbot: QtBot, hundredths: int, currency: str, estimated: bool) -> None:
    """A sum is read as it was put: to the hundredth, with its currency and whether it is an estimate."""
    frame = an_editor("sum")
    qtbot.addWidget(frame)
    answer = Answer(Money(hundredths, currency, estimated))
    frame.set_value(answer)
    assert frame.value() == answer


@pytest.mark.parametrize(
    ("question", "row", "answer"),
    [
        ("kind", "", Answer("told")),
        ("words", "", Answer("1\u00a0234\u202f567,50\u00a0₸\n\n  «бос жол»")),
        ("benefits", "", Answer(("money", "other"))),
        ("person.name", "r1", Answer(PersonName("Өмірбеков", "Ғали", "Қайратұлы"))),
        ("person.name", "r1", Answer(PersonName("Ким", "Олег", no_patronymic=True))),
        ("person.name", "r1", Answer(None, Standing.NOT_KNOWN)),
        ("person.post", "r1", Answer("инспектор", Standing.TOLD, "хатшы")),
        ("person.post", "r1", Answer(None, Standing.NOT_REMEMBERED)),
        ("when", "", Answer(When(Precision.EXACT, date(2026, 3, 20), time(15, 5)))),
        ("when", "", Answer(When(Precision.APPROXIMATE, date(2026, 3, 1), None, "в начале месяца"))),
        ("when", "", Answer(When(Precision.OPEN))),
        ("when", "", Answer(When(Precision.EXACT, date(2026, 3, 20)), Standing.TOLD, "сосед")),
        ("sum", "", Answer("мешок денег")),
        ("sum", "", Answer(None, Standing.NOT_REMEMBERED)),
        ("items", "", Answer(("b", "a"))),
    ],
)
def test_an_answer_comes_back_as_it_was(qtbot: QtBot, question: str, row: str, answer: Answer) -> None:
    """Every kind of answer is read as it was put, and putting it says nothing of a change."""
    frame = an_editor(question, row)
    qtbot.addWidget(frame)
    with qtbot.assertNotEmitted(frame.changed):
        frame.set_value(answer)
    value = frame.value()
    if isinstance(answer.value, tuple):
        assert set(value.value or ()) == set(answer.value)  # type: ignore[arg-type]
    else:
        assert value == answer


@pytest.mark.parametrize(("question", "name"), [("words", "answer:words"), ("teller", "answer:teller")])
def test_kazakh_is_typed_letter_by_letter(qtbot: QtBot, question: str, name: str) -> None:
    """Kazakh letters, signs, emoji and mark-up typed by key and by input method are the answer."""
    frame = an_editor(question)
    qtbot.addWidget(frame)
    text = KAZAKH * 5
    type_text(part(frame, name), text)
    assert frame.value() == Answer(text)


def test_a_long_account_is_typed_whole(qtbot: QtBot) -> None:
    """A paragraph of 20,000 letters after another one is read whole."""
    frame = an_editor("words")
    qtbot.addWidget(frame)
    text = "Біріншісі\n" + "ұ" * 20_000
    type_text(part(frame, "answer:words"), text)
    assert frame.value() == Answer(text)


def test_fields_teach_input_methods_nothing(qtbot: QtBot) -> None:
    """Every field of text says that it is sensitive and wants no prediction."""
    from PySide6.QtCore import Qt

    for question in ("teller", "words", "person.name", "sum", "when", "person.post"):
        frame = an_editor(question, "r1" if question.startswith("person") else "")
        qtbot.addWidget(frame)
        for field in [*frame.findChildren(QLineEdit), *frame.findChildren(QPlainTextEdit)]:
            if isinstance(field.parent(), QComboBox):
                continue
            hints = field.inputMethodHints()
            assert hints & Qt.InputMethodHint.ImhSensitiveData, field.objectName()
            assert hints & Qt.InputMethodHint.ImhNoPredictiveText, field.objectName()


def test_one_card_is_chosen_and_taken_back(qtbot: QtBot) -> None:
    """A card is chosen by its name; another one replaces it; "Clear the answer" leaves none."""
    frame = an_editor("kind")
    qtbot.addWidget(frame)
    button(frame, "answer:kind=seen").click()
    assert frame.value() == Answer("seen")
    button(frame, "answer:kind=told").click()
    assert frame.value() == Answer("told")
    with qtbot.waitSignal(frame.changed):
        button(frame, "clear:kind").click()
    assert frame.value() == EMPTY


def test_any_cards_are_chosen_in_the_order_of_the_question(qtbot: QtBot) -> None:
    """Several cards are read in the question's order, whichever was pressed first."""
    frame = an_editor("benefits")
    qtbot.addWidget(frame)
    button(frame, "answer:benefits=other").click()
    button(frame, "answer:benefits=money").click()
    assert frame.value() == Answer(("money", "other"))


def test_a_card_takes_a_press_anywhere_and_wraps_its_words(qtbot: QtBot) -> None:
    """A narrow card is higher than a wide one, and a press on its far end counts."""
    frame = an_editor("kind")
    qtbot.addWidget(frame)
    card = button(frame, "answer:kind=seen")
    assert isinstance(card, RadioCard)
    card.setText("слово " * 30)
    assert card.heightForWidth(200) > card.heightForWidth(2_000)
    card.resize(400, 60)
    assert card.hitButton(card.rect().bottomRight())


def test_a_word_without_a_space_does_not_widen_a_card(qtbot: QtBot) -> None:
    """A name of 500 letters needs no more width than one of 24, only more height."""
    frame = an_editor("kind")
    qtbot.addWidget(frame)
    card = button(frame, "answer:kind=seen")
    assert isinstance(card, RadioCard)
    card.setText("ш" * 24)
    ordinary = card.minimumSizeHint().width()
    card.setText("ш" * 500)
    assert card.minimumSizeHint().width() <= ordinary * 1.1
    assert card.heightForWidth(300) > 5 * card.heightForWidth(100_000)


def test_who_has_no_patronymic_is_asked_for_none(qtbot: QtBot) -> None:
    """The box closes the line; a patronymic typed before is not part of the answer, but comes back."""
    frame = an_editor("person.name", "r1")
    qtbot.addWidget(frame)
    for name, text in (("surname", "Ким"), ("given", "Олег"), ("patronymic", "Иванович")):
        type_text(line(frame, f"answer:person.name@r1.{name}"), text)
    box = button(frame, "answer:person.name@r1.no_patronymic")
    box.click()
    assert not line(frame, "answer:person.name@r1.patronymic").isEnabled()
    assert frame.value() == Answer(PersonName("Ким", "Олег", no_patronymic=True))
    box.click()
    assert frame.value() == Answer(PersonName("Ким", "Олег", "Иванович"))


def test_a_person_known_by_a_description_only(qtbot: QtBot) -> None:
    """The box of a person says so in its own words and makes the name "not known"."""
    frame = an_editor("person.name", "r1")
    qtbot.addWidget(frame)
    box = button(frame, "standing:person.name@r1=not_known")
    assert "description" in box.text()
    box.click()
    assert frame.value() == Answer(None, Standing.NOT_KNOWN)
    assert not line(frame, "answer:person.name@r1.surname").isEnabled()


def test_only_one_standing_at_a_time(qtbot: QtBot) -> None:
    """A second standing replaces the first; none leaves what was typed as the applicant's own."""
    frame = an_editor("person.post", "r1")
    qtbot.addWidget(frame)
    type_text(line(frame, "answer:person.post@r1"), "инспектор")
    button(frame, "standing:person.post@r1=not_known").click()
    assert frame.value() == Answer(None, Standing.NOT_KNOWN)
    button(frame, "standing:person.post@r1=told").click()
    type_text(line(frame, "answer:person.post@r1.told_by"), "сосед")
    assert frame.value() == Answer("инспектор", Standing.TOLD, "сосед")
    button(frame, "standing:person.post@r1=told").click()
    assert frame.value() == Answer("инспектор")


def test_a_sum_is_read_back_in_words_while_typed(qtbot: QtBot) -> None:
    """The words follow the figures at once; figures that are no sum are kept as typed and warned of."""
    frame = an_editor("sum")
    qtbot.addWidget(frame)
    figures = line(frame, "answer:sum.figures")
    words = part(frame, "answer:sum.in_words")
    assert isinstance(words, QLabel)
    type_text(figures, "1 234 567,50")
    assert frame.value() == Answer(Money(123_456_750))
    assert "million" in words.text()
    figures.clear()
    type_text(figures, "около миллиона")
    assert frame.value() == Answer("около миллиона")
    frame.settle()
    assert said(frame, "problem:sum")
    figures.clear()
    assert said(frame, "problem:sum") == ""
    assert frame.value() == EMPTY


def test_a_currency_typed_beside_the_figures_wins(qtbot: QtBot) -> None:
    """A sign beside the figures moves the list of currencies; another currency is written in words."""
    frame = an_editor("sum")
    qtbot.addWidget(frame)
    type_text(line(frame, "answer:sum.figures"), "100 $")
    currency = part(frame, "answer:sum.currency")
    assert isinstance(currency, QComboBox)
    assert currency.currentData() == "USD"
    line(frame, "answer:sum.figures").setText("2")
    currency.setCurrentIndex(currency.findData("other"))
    assert frame.value() == Answer(Money(200, ""))
    type_text(line(frame, "answer:sum.currency_words"), "грамм золота")
    assert frame.value() == Answer(Money(200, "грамм золота"))


def test_a_date_and_a_time_are_typed(qtbot: QtBot) -> None:
    """A date as dd.mm.yyyy and a time as hh:mm are read; the precision is chosen by its name."""
    frame = an_editor("when")
    qtbot.addWidget(frame)
    type_text(line(frame, "answer:when.day"), "05.03.2026")
    type_text(line(frame, "answer:when.time"), "9:30")
    button(frame, "answer:when.precision=approximate").click()
    assert frame.value() == Answer(When(Precision.APPROXIMATE, date(2026, 3, 5), time(9, 30)))


def test_what_has_been_is_not_offered_as_not_agreed(qtbot: QtBot) -> None:
    """A talk that took place has no open date; where that was said all the same, it stays to be seen."""
    beside = around()
    frame = editor(replace(beside.interview.plan.question("when"), is_past=True), "", beside)
    qtbot.addWidget(frame)
    is_open = button(frame, "answer:when.precision=open")
    assert is_open.isHidden()
    frame.set_value(Answer(When(Precision.OPEN)))
    assert not is_open.isHidden()
    assert frame.value() == Answer(When(Precision.OPEN))


def test_a_problem_is_said_of_the_part_it_is_about(qtbot: QtBot) -> None:
    """While it stands, the part in which something looks wrong is described by it; then as before."""
    frame = an_editor("when")
    qtbot.addWidget(frame)
    frame.show()
    day, clock = line(frame, "answer:when.day"), line(frame, "answer:when.time")
    before = day.accessibleDescription(), clock.accessibleDescription()
    clock.setText("99")
    frame.settle()
    assert frame.faulty() == [clock]
    assert clock.accessibleDescription() == f"{said(frame, 'problem:when')} {before[1]}"
    day.setText("99")
    frame.settle()
    assert frame.faulty() == [day, clock]
    first, second = said(frame, "problem:when").split("\n")
    assert (day.accessibleDescription(), clock.accessibleDescription()) == (
        f"{first} {before[0]}",
        f"{second} {before[1]}",
    )
    frame.retranslate()
    assert day.accessibleDescription() == f"{first} {before[0]}"
    day.setText("05.03.2026")
    clock.setText("9:30")
    assert frame.faulty() == []
    assert (day.accessibleDescription(), clock.accessibleDescription()) == before


def test_a_date_that_is_none_is_kept_as_words(qtbot: QtBot) -> None:
    """What cannot be read as a date or a time is warned of and loses no letter."""
    frame = an_editor("when")
    qtbot.addWidget(frame)
    type_text(line(frame, "answer:when.day"), "31.02.2026")
    type_text(line(frame, "answer:when.time"), "под вечер")
    type_text(line(frame, "answer:when.words"), "после Наурыза")
    frame.settle()
    assert said(frame, "problem:when").count("\n") == 1
    assert frame.value() == Answer(When(words="31.02.2026, под вечер, после Наурыза"))


@pytest.mark.parametrize(
    ("question", "typed", "warned"),
    [("iin", "123", True), ("iin", "900101313643", False), ("phone", "12", True), ("phone", "102", False)],
)
def test_a_warning_comes_after_leaving_and_never_blocks(
    qtbot: QtBot, question: str, typed: str, warned: bool
) -> None:
    """Nothing is said while typing; an odd number is warned of once left, and is the answer all the same."""
    frame = an_editor(question)
    qtbot.addWidget(frame)
    type_text(line(frame, f"answer:{question}"), typed)
    assert said(frame, f"problem:{question}") == ""
    frame.settle()
    assert bool(said(frame, f"problem:{question}")) is warned
    assert frame.value() == Answer(typed)


def test_a_text_too_long_for_its_line_is_warned_of_and_kept(qtbot: QtBot) -> None:
    """Nothing is cut off where a text is longer than its question is meant for."""
    frame = an_editor("words")
    qtbot.addWidget(frame)
    text = "а" * 20_001
    frame.set_value(Answer(text))
    assert "20001" in said(frame, "problem:words")
    assert frame.value() == Answer(text)


def test_participants_follow_the_persons(qtbot: QtBot) -> None:
    """A card for each person by row, a role that opens with it, and no card for a person removed."""
    answers = Answers()
    first, second = answers.add_row("person", "p1"), answers.add_row("person", "p2")
    answers.set(Place("person.name", first), Answer(PersonName("Ким", "Олег")))
    beside = around(answers)
    frame = an_editor("parts", beside=beside)
    qtbot.addWidget(frame)
    card = button(frame, "answer:parts=p1")
    assert isinstance(card, CheckCard)
    assert card.text() == "Ким Олег"
    role = part(frame, "answer:parts.p1")
    assert isinstance(role, QComboBox)
    assert not role.isEnabled()
    card.click()
    role.setCurrentIndex(role.findData("took"))
    assert frame.value() == Answer((Participant("p1", "took"),))
    beside.interview.remove_row("person", second)
    frame.refresh()
    assert frame.findChild(QWidget, "answer:parts=p2") is None
    assert frame.value() == Answer((Participant("p1", "took"),))


def test_evidence_is_chosen_by_card_and_late_items_are_not_forgotten(qtbot: QtBot) -> None:
    """An answer stays whole while the items are not loaded yet, and its cards are ticked once they are."""
    beside = around()
    frame = an_editor("items", beside=beside)
    qtbot.addWidget(frame)
    frame.set_value(Answer(("e2",)))
    assert frame.value() == Answer(("e2",))
    now = datetime(2026, 3, 1, tzinfo=UTC)
    beside.evidence = tuple(
        EvidenceItem(id_, "case", id_, Medium.SOUND, 2_048, "00", now, None, Origin.FILE, "слышна сумма")
        for id_ in ("e1", "e2")
    )
    frame.refresh()
    assert button(frame, "answer:items=e2").isChecked()
    assert "слышна сумма" in button(frame, "answer:items=e1").text()
    button(frame, "answer:items=e1").click()
    assert frame.value() == Answer(("e1", "e2"))


def test_a_group_offers_its_rows(qtbot: QtBot) -> None:
    """Each row has its two buttons; adding, changing, removing and putting back are wishes to the screen."""
    answers = Answers()
    answers.add_row("person", "p1")
    answers.set(Place("person.name", "p1"), Answer(PersonName("Ким", "Олег")))
    beside = around(answers)
    frame = an_editor("persons", beside=beside)
    qtbot.addWidget(frame)
    wishes: list[object] = []
    frame.wished.connect(wishes.append)
    beside.removed = "person"
    frame.refresh()
    for name in ("add:person", "edit:person@p1", "remove:person@p1", "undo:person"):
        button(frame, name).click()
    assert wishes == [AddRow("person"), EditRow("person", "p1"), RemoveRow("person", "p1"), UndoRemoval()]
    assert "Ким Олег" in button(frame, "edit:person@p1").accessibleName()


def test_a_question_says_why_and_gives_an_example(qtbot: QtBot) -> None:
    """The reason opens under its button; a screen reader hears reason and example at the field."""
    frame = an_editor("teller")
    qtbot.addWidget(frame)
    field = line(frame, "answer:teller")
    assert field.accessibleName() == "en question teller"
    assert "why teller" in field.accessibleDescription()
    assert "example teller" in field.accessibleDescription()
    frame.explain(why=False, example=False)
    shown = [label.text() for label in frame.findChildren(QLabel) if label.isVisibleTo(frame)]
    assert "why teller" not in shown
    assert field.placeholderText() == "example teller"
    button(frame, "why:teller").click()
    shown = [label.text() for label in frame.findChildren(QLabel) if label.isVisibleTo(frame)]
    assert "why teller" in shown


def test_an_example_is_shown_only_where_all_of_it_finds_room(qtbot: QtBot) -> None:
    """It goes as the field becomes narrow, and comes back with the room."""
    field = LineInput("field")
    qtbot.addWidget(field)
    field.resize(600, 30)
    field.show()
    field.show_example("Жиырмасыншы үй, екінші қабат")
    assert field.placeholderText() == "Жиырмасыншы үй, екінші қабат"
    field.resize(90, 30)
    assert field.placeholderText() == ""
    field.resize(600, 30)
    assert field.placeholderText() == "Жиырмасыншы үй, екінші қабат"


def test_what_is_needed_is_said_until_it_is_answered(qtbot: QtBot) -> None:
    """What the law asks says so, after the page was left says that it is missing; an answer ends it."""
    frame = an_editor("words")
    qtbot.addWidget(frame)

    def badges() -> list[str]:
        labels = frame.findChildren(QLabel)
        return [one.text() for one in labels if one.property("role") == "badge" and one.isVisibleTo(frame)]

    assert badges() == ["Needed to register"]
    frame.visit()
    assert badges() == ["Still missing"]
    type_text(part(frame, "answer:words"), "қ")
    assert badges() == []


def test_enter_is_a_new_paragraph_in_a_long_text(qtbot: QtBot) -> None:
    """Enter belongs to the text where there are paragraphs."""
    frame = an_editor("words")
    qtbot.addWidget(frame)
    edit = part(frame, "answer:words")
    type_text(edit, "а")
    press_return(edit)
    type_text(edit, "б")
    assert frame.value() == Answer("а\nб")
