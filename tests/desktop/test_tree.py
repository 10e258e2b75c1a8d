"""Every screen, in every language, at both sizes of letters, in the least window: nothing cut, all told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.opening.pages import PRACTICE_PASSPHRASE
from korem_desktop.desktop.style import Look
from korem_desktop.desktop.widgets.tab_order import tab_as_read
from korem_desktop.languages import Language
from tests.helpers.clipping import Fault, cut
from tests.helpers.screens import large_letters
from tests.helpers.tour import FAULT_PLACE, SCALES, SMALL, Before, a_tour
from tests.helpers.tree import faults, spoken_secrets

OWN = frozenset({PRACTICE_PASSPHRASE, FAULT_PLACE})
"""What is shown as it is, in every language."""


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("behind", list(Before))
def test_a_screen_is_whole_named_in_order_and_in_its_language(
    qapp: QApplication, tmp_path: Path, behind: Before, scale: float
) -> None:
    """In 1024x540: no word cut, no control without a name, Tab in reading order, the language as switched."""
    found: dict[tuple[str, str], tuple[str, list[str]]] = {}
    with large_letters(qapp, scale), a_tour(behind, tmp_path) as tour:
        tour.dress(Look.LIGHT, scale)
        for sight in tour.sights():
            with tour.looking(sight):
                for language in Language:
                    tour.speak(language)
                    assert tour.window.size() == SMALL
                    told = [*cut(tour.window), *faults(tour.window, language, OWN)]
                    if tour.lost():
                        told.append(Fault("a window of its own", sight.name))
                    for fault in told:
                        _, places = found.setdefault((fault.rule, fault.where), (str(fault), []))
                        places.append(f"{sight.name} {language}")
    assert not found, "\n" + "\n".join(f"{said} ({', '.join(at)})" for said, at in found.values())


def test_the_rules_see_a_cut_a_nameless_a_covered_and_a_foreign_widget(qtbot: QtBot) -> None:
    """Each rule finds what breaks it, and nothing else."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    cut_words, foreign_words, nameless = QLabel("Слова, которым не хватит места"), QLabel("Next"), QLineEdit()
    cut_words.setFixedWidth(40)
    first, second, covered = (QPushButton(words) for words in ("Бірінші", "Екінші", "Үшінші"))
    row = QHBoxLayout()
    for button in (first, second):
        row.addWidget(button)
    for part in (cut_words, foreign_words, nameless, covered):
        column.addWidget(part)
    column.addLayout(row)
    QWidget.setTabOrder(second, first)
    cut_words.setObjectName("cut")
    foreign_words.setObjectName("foreign")
    nameless.setObjectName("nameless")
    covered.setObjectName("covered")
    page.show()
    qtbot.waitExposed(page)
    cover = QLabel("", page)
    cover.setObjectName("cover")
    cover.setGeometry(covered.geometry())
    cover.show()
    told = {(fault.rule, fault.where.split()[-1]) for fault in (*cut(page), *faults(page, Language.KK))}
    assert told == {
        ("too narrow", "cut"),
        ("overlapping", "cover"),
        ("no name", "nameless"),
        ("order of Tab", "covered"),
        ("covered", "covered"),
        ("said in en", "foreign"),
    }


@pytest.mark.parametrize("is_handed_on", [False, True])
def test_the_rules_see_where_tab_is_caught(qtbot: QtBot, is_handed_on: bool) -> None:
    """A holder that hands its focus on to its own field stays behind it: Tab would come back without end."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    before, after, holder = QLineEdit(page), QLineEdit(page), QWidget(page)
    inner = QLineEdit(holder)
    for field, name in ((before, "Бірінші"), (inner, "Екінші"), (after, "Үшінші")):
        field.setAccessibleName(name)
    holder.setObjectName("holder")
    QVBoxLayout(holder).addWidget(inner)
    for part in (before, holder, after):  # read in another order than they were made in
        column.addWidget(part)
    if is_handed_on:
        holder.setFocusProxy(inner)
    tab_as_read(page)
    page.show()
    qtbot.waitExposed(page)
    told = [(fault.rule, fault.where.split()[-1]) for fault in faults(page, Language.KK)]
    assert told == ([("Tab is caught", "holder")] if is_handed_on else [])


def test_the_rules_see_an_example_that_does_not_fit(qtbot: QtBot) -> None:
    """In a line it is cut, in paragraphs its last lines are missing; where there is room nothing is told."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    line, paragraphs = QLineEdit(), QPlainTextEdit()
    for field in (line, paragraphs):
        field.setObjectName(type(field).__name__)
        field.setPlaceholderText("Жиырмасыншы үй, екінші қабат, сол жақтағы есік")
        column.addWidget(field)
    page.resize(600, 300)
    page.show()
    qtbot.waitExposed(page)
    assert cut(page) == []
    line.setFixedWidth(80)
    paragraphs.setFixedSize(80, 60)
    column.activate()
    told = {(fault.rule, fault.where.split()[-1]) for fault in cut(page)}
    assert told == {("too narrow", "QLineEdit"), ("too low", "QPlainTextEdit")}


def test_a_passphrase_is_never_spoken(qtbot: QtBot) -> None:
    """A masked field is told as one, and none of its letters; an open one would be found."""
    page = QWidget()
    qtbot.addWidget(page)
    field = QLineEdit("тоғыз ақ қайың", page)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    assert spoken_secrets(page) == []
    field.setAccessibleDescription(field.text())
    assert [fault.rule for fault in spoken_secrets(page)] == ["a passphrase is spoken"]
