"""Answers given with real widgets by real events come out as they went in."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from korem_desktop.clock import FixedDay
from korem_desktop.desktop.interview.editors.field import Around
from korem_desktop.desktop.interview.editors.making import editor
from korem_desktop.desktop.rehearsal import hands
from korem_desktop.desktop.rehearsal.acts import Pick, Press, Write, acts
from korem_desktop.domain.answer import (
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
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.interviews.main_road import PLAN
from korem_desktop.languages import Language
from korem_desktop.texts.wording import wording

LONG = "Қазақ әріптері ₸ «дәйексөз» 🙂 <b>&amp; " * 20 + "\n\n" + "х" * 500 + "\nсоңы"

CASES = [
    ("own.words", Answer(LONG)),
    ("you.iin", Answer("860314400123")),
    ("you.residence", Answer("Көше " * 60 + "12")),
    ("happened.kind", Answer("offered")),
    ("person.body", Answer("foreign")),
    ("request.what", Answer(("register", "follow_instructions"))),
    ("you.name", Answer(PersonName("Әбілова", "Гүлнәр", "Тұрсынқызы"))),
    ("you.name", Answer(PersonName("Әбілова", "Гүлнәр", no_patronymic=True))),
    ("episode.sum", Answer(Money(123_456_750))),
    ("episode.sum", Answer(Money(100_00, "USD", estimated=True))),
    ("episode.sum", Answer(Money(100_00, "бөтелке қымыз"))),
    ("episode.sum", Answer(None, Standing.NOT_REMEMBERED)),
    ("episode.when", Answer(When(Precision.EXACT, date(2026, 11, 24), time(18, 5)))),
    ("episode.when", Answer(When(Precision.APPROXIMATE, date(2026, 11, 24), None, "кешке"))),
    ("episode.when", Answer(When(Precision.OPEN))),
    ("episode.when", Answer(When(words="жұма күні"), Standing.TOLD, "көрші")),
    ("person.department", Answer("бөлім", Standing.TOLD, "хатшы")),
    ("person.position", Answer(None, Standing.NOT_KNOWN)),
    ("episode.participants", Answer((Participant("aa", "decides"), Participant("bb", "")))),
    ("evidence.items", Answer(("one", "two"))),
]


def a_sheet() -> Answers:
    """A sheet with two persons."""
    answers = Answers()
    for group, row in (("person", "aa"), ("person", "bb"), ("episode", "ee")):
        answers.add_row(group, row)
    return answers


def an_item(name: str) -> EvidenceItem:
    """An item of the vault."""
    now = datetime(2026, 11, 20, tzinfo=UTC)
    return EvidenceItem(name, "case", name, Medium.SOUND, 1, "0" * 64, now, None, Origin.FILE)


@pytest.mark.parametrize(("question_id", "answer"), CASES, ids=[f"{q}-{n}" for n, (q, _) in enumerate(CASES)])
def test_an_answer_given_by_hand_is_the_answer_read(qtbot: QtBot, question_id: str, answer: Answer) -> None:
    """Typed, pressed and picked: the editor reads what the case says."""
    question = PLAN.question(question_id)
    row = "ee" if PLAN.page_of(question_id).group else ""
    around = Around(
        wording(Language.KK),
        Interview(PLAN, a_sheet()),
        FixedDay(date(2026, 11, 20)),
        (an_item("one"), an_item("two")),
    )
    frame = editor(question, row, around)
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(frame)
    window.resize(1000, 700)
    window.show()
    for act in acts(question, Place(question_id, row), answer):
        match act:
            case Write(name, text):
                hands.write(hands.find(name), text)
            case Press(name):
                hands.press_now(hands.find(name))
            case Pick(name, entry):
                hands.pick(hands.find(name), entry)
    assert frame.value() == answer


def test_a_field_beyond_the_edge_is_scrolled_to(qtbot: QtBot) -> None:
    """A button far down in a scroll area is brought into view before it is pressed."""
    area = QScrollArea()
    qtbot.addWidget(area)
    inside = QWidget()
    inside.resize(200, 3000)
    button = QPushButton("far", inside)
    button.move(20, 2800)
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    area.setWidget(inside)
    area.resize(240, 200)
    area.show()
    hands.press_now(button)
    assert pressed == [1]


def test_a_covered_button_is_not_pressed(qtbot: QtBot) -> None:
    """What a person could not reach, the rehearsal does not reach either."""
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("below", window)
    button.setObjectName("below")
    cover = QWidget(window)
    window.resize(300, 200)
    cover.resize(300, 200)
    window.show()
    with pytest.raises(hands.Missing, match="below"):
        hands.press_now(button)


def test_what_is_disabled_or_hidden_is_missing(qtbot: QtBot) -> None:
    """Each is named."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    line, button, choice = QLineEdit(), QPushButton(), QComboBox()
    for name, widget in (("line", line), ("button", button), ("choice", choice)):
        widget.setObjectName(name)
        column.addWidget(widget)
    line.setEnabled(False)
    button.setEnabled(False)
    window.show()
    with pytest.raises(hands.Missing, match="line"):
        hands.write(line, "x")
    with pytest.raises(hands.Missing, match="button"):
        hands.press_now(button)
    with pytest.raises(hands.Missing, match="choice"):
        hands.pick(choice, "none")
    line.hide()
    with pytest.raises(hands.Missing, match="line"):
        hands.find("line")


class Taker(QWidget):
    """Takes files dropped on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.urls: list[QUrl] = []

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept."""
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take."""
        self.urls = event.mimeData().urls()


def test_files_are_dropped_and_pasted(qtbot: QtBot, tmp_path: Path) -> None:
    """A drop carries the files' places; a paste puts them on the clipboard and presses Ctrl+V."""
    taker = Taker()
    qtbot.addWidget(taker)
    taker.resize(200, 200)
    taker.show()
    hands.drop(taker, [tmp_path / "ә.ogg"])
    assert [Path(url.toLocalFile()) for url in taker.urls] == [tmp_path / "ә.ogg"]
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    data = QMimeData()
    data.setText("қойылды")
    hands.paste(line, data)
    assert line.text() == "қойылды"
    QGuiApplication.clipboard().clear()
    assert Qt.Key.Key_V  # the key that was pressed
