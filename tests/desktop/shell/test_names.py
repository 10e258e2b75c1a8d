"""What a screen reader finds: every control of the shell's own pages has a name, in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QWidget,
)

from korem_desktop.desktop.opening.gates import GatesPage
from korem_desktop.desktop.running import Fault
from korem_desktop.desktop.widgets.nav_button import NavButton
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from tests.helpers.shell import PASSPHRASE, Shell

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


def pages(shell: Shell, tmp_path: Path) -> Iterator[tuple[str, QWidget]]:
    """Show every page of the shell in turn."""
    yield "welcome", shell.window
    shell.window.opening.show_gates()
    gates = shell.window.opening.currentWidget()
    assert isinstance(gates, GatesPage)
    for choice in ("employer", "", "unsure", "me", "carry", "work", "", "", "express"):
        yield f"gate {gates.current}", gates
        if choice:
            card = gates.findChild(QRadioButton, f"gate:{gates.current}={choice}")
            assert card is not None
            card.click()
        gates.ui.button_next.click()
        shell.application.qt.processEvents()  # the page is laid out
    page = shell.new_vault()
    yield "new vault: where", page
    page.ui.button_next.click()
    shell.until(page.ui.step_passphrase.isVisible)
    shell.application.qt.processEvents()
    yield "new vault: passphrase", page
    for field in (page.ui.passphrase, page.ui.again):
        field.set_text(PASSPHRASE)
    page.ui.button_next.click()
    shell.application.qt.processEvents()
    yield "new vault: remember", page
    unlock = shell.unlock_page(tmp_path)
    unlock.ui.strip.show_message(lambda: ("A title", "A sentence."))
    unlock.ui.progress.begin(lambda: "Something goes on")
    yield "unlock", unlock
    shell.make(tmp_path / "vault", practice=True)
    shell.window.say(Known(Failure.DISK_FULL))
    yield "work", shell.room
    shell.window.show_fault(Fault("KeyError", "domain/case.py:7"))
    yield "fault", shell.window


def nameless(page: QWidget) -> list[str]:
    """Return the controls in sight that a screen reader has no name for."""
    found = []
    for control in page.findChildren(QWidget):
        if isinstance(control, CONTROLS) and control.isVisible():
            interface = QAccessible.queryAccessibleInterface(control)
            if not interface.text(QAccessible.Text.Name).strip():
                found.append(f"{type(control).__name__} {control.objectName()}")
    return found


@pytest.mark.parametrize("language", list(Language))
def test_every_control_has_a_name(shell: Shell, tmp_path: Path, language: Language) -> None:
    """Also after the language was switched while it was shown."""
    shell.window.choose_language(language)
    for name, page in pages(shell, tmp_path):
        shell.qtbot.waitExposed(page.window())
        assert nameless(page) == [], name


def test_a_control_without_a_name_is_found(shell: Shell) -> None:
    """The walk itself sees a nameless field."""
    field = QLineEdit(shell.window.opening)
    field.setObjectName("odd")
    field.show()
    assert nameless(shell.window) == ["QLineEdit odd"]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_word_is_cut(shell: Shell, tmp_path: Path, language: Language, scale: float) -> None:
    """At 1024 by 540 every button and label of one line shows all its words, also at twice the size."""
    shell.application.set_text_scale(scale)
    shell.window.choose_language(language)
    try:
        for name, page in pages(shell, tmp_path):
            shell.qtbot.waitExposed(page.window())
            assert cut(page) == [], name
            assert page.window().width() == 1024, name
    finally:
        shell.application.set_text_scale(1.0)


def cut(page: QWidget) -> list[str]:
    """Return the words in sight that do not fit their widget."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible():
            continue
        metrics = QFontMetrics(widget.font())
        if isinstance(widget, QPushButton) and widget.text():
            if metrics.horizontalAdvance(widget.text()) > widget.width():
                found.append(widget.text())
        elif isinstance(widget, NavButton):
            if widget.width() < widget.sizeHint().width() or widget.height() < widget.sizeHint().height():
                found.append(widget.text())
        elif isinstance(widget, QLabel) and widget.text():
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else metrics.height()
            words = re.split(r"[\s\u200b]", widget.text())
            wide = max(metrics.horizontalAdvance(word) for word in words)
            if needed > widget.height() + 1 or (wide > widget.width() and widget.wordWrap()):
                found.append(widget.text())
    return found


def test_progress_is_named(shell: Shell, tmp_path: Path) -> None:
    """The bar says what goes on."""
    page = shell.unlock_page(tmp_path)
    page.ui.progress.begin(lambda: "Something goes on")
    bar = page.ui.progress.findChild(QProgressBar)
    assert bar is not None
    assert bar.accessibleName() == "Something goes on"
