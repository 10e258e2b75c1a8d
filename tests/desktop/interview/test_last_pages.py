"""The statement on screen: recordings and documents, and the page where everything is read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
)
from pytestqt.qtbot import QtBot

from korem_desktop.casework import intake
from korem_desktop.desktop.interview.editors.reading import Reading
from korem_desktop.desktop.interview.editors.review import ReviewField
from korem_desktop.desktop.interview.editors.wishes import GoTo
from korem_desktop.domain.answer import Answer, Place, Standing
from korem_desktop.failures import Failure
from tests.helpers.sitting import a_sitting, two_persons


def test_a_file_taken_in_from_the_page_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    """Files are sealed one after another and ticked; one that is missing is told of, the rest go on."""
    first, second = tmp_path / "жазба.txt", tmp_path / "b.txt"
    first.write_text("one")
    second.write_text("two")
    with a_sitting(qtbot, tmp_path) as sitting:
        screen = sitting.screen
        screen.grant(GoTo("evidence"))
        screen._intake.add([first, tmp_path / "missing.txt", second])
        qtbot.waitUntil(lambda: len(screen.draft.around.evidence) == 2)
        ids = [item.id for item in screen.draft.around.evidence]
        assert screen.interview.answers.get("items") == Answer(tuple(ids))
        for id_ in ids:
            box = sitting.part(f"answer:items={id_}")
            assert isinstance(box, QAbstractButton)
            assert box.isChecked()
        assert [known.kind for known in sitting.desk.said] == [Failure.SOURCE_MISSING]
        screen.hand_in()
        assert Answer.from_json(sitting.kept()["items"]) == Answer(tuple(ids))


def test_the_last_page_reads_everything_and_leads_back(qtbot: QtBot, tmp_path: Path) -> None:
    """All that was said stands on the last page as plain text, with links to change it and to gaps."""
    answers = two_persons()
    answers.set(Place("words"), Answer("<b>қалың</b> &amp; " + "ш" * 500))
    answers.set(Place("person.post", "p1"), Answer("инспектор", Standing.TOLD, "сосед"))
    answers.set(Place("person.post", "p2"), Answer(None, Standing.NOT_KNOWN))
    with a_sitting(qtbot, tmp_path, answers) as sitting:
        screen = sitting.screen
        screen.grant(GoTo("review"))
        reading = sitting.part("reading")
        assert isinstance(reading, Reading)
        text = reading.toPlainText()
        for said in ("<b>қалың</b> &amp; ", "ш" * 500, "Өмірбеков", "told to me by: сосед", "I do not know"):
            assert said in text
        assert reading.height() >= reading.document().size().height()
        review = screen.page().frames[0].field
        assert isinstance(review, ReviewField)
        link = QUrl()
        link.setPath("who@p2|person.post@p2")
        reading.anchorClicked.emit(link)
        assert screen.interview.current.key == "who@p2"
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == "standing:person.post@p2=not_known"
        screen.grant(GoTo("review"))
        sitting.press("missing:sum")
        assert screen.interview.current.key == "what"


def test_the_papers_are_asked_for_after_everything_was_handed_in(qtbot: QtBot, tmp_path: Path) -> None:
    """The button of the last page asks the window for the papers, once by each of the two signals."""
    with a_sitting(qtbot, tmp_path) as sitting:
        screen = sitting.screen
        wanted: list[str] = []
        screen.wants.connect(wanted.append)
        screen.grant(GoTo("review"))
        with qtbot.waitSignal(screen.wants_papers):
            sitting.press("prepare_papers")
        assert wanted == ["papers"]


def test_an_item_that_is_gone_is_chosen_no_more(qtbot: QtBot, tmp_path: Path) -> None:
    """What another screen has removed is not left in the answer."""
    source = tmp_path / "a.txt"
    source.write_text("one")
    with a_sitting(qtbot, tmp_path) as sitting:
        screen = sitting.screen
        screen._intake.add([source])
        qtbot.waitUntil(lambda: len(screen.draft.around.evidence) == 1)
        (item,) = screen.draft.around.evidence
        intake.remove(sitting.desk.case.vault, item)
        screen.entered()
        qtbot.waitUntil(lambda: screen.draft.around.evidence == ())
        screen.hand_in()
        assert screen.interview.answers.get("items").is_empty()
        assert "items" not in sitting.kept()
