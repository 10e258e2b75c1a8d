"""The row of Kazakh letters: types where the cursor stands and takes no focus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.widgets.kazakh_letters import LETTERS, KazakhLetters


class Form(QWidget):
    """A page with two fields and the row at its foot."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.paragraphs, self.other = QLineEdit(self), QPlainTextEdit(self), QPushButton(self)
        self.fold = QToolButton(self)
        self.letters = KazakhLetters(self)
        self.letters.fold_by(self.fold)
        column = QVBoxLayout(self)
        for widget in (self.line, self.paragraphs, self.other, self.letters, self.fold):
            column.addWidget(widget)


@pytest.fixture
def locale() -> Iterator[None]:
    """Put the locale back that a test sets."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


def a_form(qtbot: QtBot, language: QLocale.Language, height: int = 700) -> Form:
    """Show the page in a language."""
    QLocale.setDefault(QLocale(language))
    form = Form()
    qtbot.addWidget(form)
    form.resize(700, height)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.line.setFocus()
    return form


def test_every_letter_is_typed_where_the_cursor_stands(qtbot: QtBot, locale: None) -> None:
    """In a line and in paragraphs, small and large, over what is marked; the focus stays."""
    form = a_form(qtbot, QLocale.Language.Kazakh)
    form.line.setText("алма")
    form.line.setSelection(0, 4)
    for button in form.letters.buttons:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert form.line.text() == LETTERS
    assert form.line.hasFocus()
    form.paragraphs.setFocus()
    QTest.mouseClick(form.letters.large, Qt.MouseButton.LeftButton)
    for button in form.letters.buttons:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert form.paragraphs.toPlainText() == LETTERS.upper() == "ӘҒҚҢӨҰҮҺІ"
    assert form.paragraphs.hasFocus()


def test_the_letters_are_typed_by_keys_too(qtbot: QtBot, locale: None) -> None:
    """Alt and a figure types a small letter, with Shift a large one, folded or not."""
    form = a_form(qtbot, QLocale.Language.Russian)
    assert form.letters.isHidden()
    for key in (Qt.Key.Key_1, Qt.Key.Key_9):
        QTest.keyClick(form.line, key, Qt.KeyboardModifier.AltModifier)
    shifted = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(form.line, Qt.Key.Key_2, shifted)
    assert form.line.text() == "әіҒ"


def test_nothing_is_typed_where_nothing_can_be(qtbot: QtBot, locale: None) -> None:
    """A field only to be read and a button stay as they are."""
    form = a_form(qtbot, QLocale.Language.Kazakh)
    form.line.setReadOnly(True)
    form.letters.buttons[0].click()
    form.other.setFocus()
    form.letters.buttons[0].click()
    assert (form.line.text(), form.paragraphs.toPlainText(), form.other.text()) == ("", "", "")


@pytest.mark.parametrize(
    ("language", "height", "is_open"),
    [
        (QLocale.Language.Kazakh, 700, True),
        (QLocale.Language.Kazakh, 540, False),
        (QLocale.Language.Russian, 700, False),
    ],
)
def test_the_row_is_open_where_it_is_needed_and_has_room(
    qtbot: QtBot, locale: None, language: QLocale.Language, height: int, is_open: bool
) -> None:
    """What the person then chooses holds, whatever becomes of the window."""
    form = a_form(qtbot, language, height)
    assert form.letters.isVisible() is is_open
    QTest.mouseClick(form.fold, Qt.MouseButton.LeftButton)
    assert form.letters.isVisible() is not is_open
    assert form.line.hasFocus()
    form.resize(700, 1200 - height)
    assert form.letters.isVisible() is not is_open


def test_the_row_opens_with_the_kazakh_interface(qtbot: QtBot, locale: None) -> None:
    """Switched while the page is there; not against what the person has chosen."""
    form = a_form(qtbot, QLocale.Language.Russian)

    def speak(language: QLocale.Language) -> None:
        QLocale.setDefault(QLocale(language))
        QApplication.sendEvent(form.letters, QEvent(QEvent.Type.LanguageChange))

    speak(QLocale.Language.Kazakh)
    assert form.letters.isVisible()
    speak(QLocale.Language.Russian)
    assert not form.letters.isVisible()
    for _ in range(2):
        QTest.mouseClick(form.fold, Qt.MouseButton.LeftButton)
    speak(QLocale.Language.Kazakh)
    assert not form.letters.isVisible()
