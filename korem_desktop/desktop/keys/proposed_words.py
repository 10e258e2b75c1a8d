"""A passphrase of seven words proposed: shown to be written by hand, and taken over only when asked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from korem_desktop.desktop.style import polish
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import words
from korem_desktop.languages import Language


class ProposedWords(QWidget):
    """A button; pressed, it shows words with buttons to take them or others. ``taken(str)``: fill them in."""

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._propose = _button("words_propose", "link")
        self._propose.clicked.connect(self._show_words)
        self._frame = QFrame()
        self._frame.setProperty("surface", "strip")
        rows = QVBoxLayout(self._frame)
        rows.setContentsMargins(14, 10, 14, 12)
        self._words = words(role="heading")
        self._words.setObjectName("words_proposed")
        self._text = words(role="hint")
        self._take, self._others = _button("words_take"), _button("words_others", "quiet")
        self._take.clicked.connect(self._taken)
        self._others.clicked.connect(self._show_words)
        place = QWidget()
        flow(place, self._take, self._others)
        for part in (self._words, self._text, place):
            rows.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._propose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._frame)
        self._frame.hide()
        self.retranslate()

    def put_away(self) -> None:
        """Show no words any more."""
        self._words.clear()
        self._frame.hide()
        self._propose.show()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._propose.setText(self.tr("Suggest seven words"))
        self._text.setText(
            self.tr(
                "Chosen at random: practically impossible to guess. Write them on paper by hand and keep the "
                "paper away from this computer until you know them by heart."
            )
        )
        self._take.setText(self.tr("Take these words"))
        self._others.setText(self.tr("Other words"))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.put_away()  # never other words in their place: these may have been written down
            self.retranslate()
        super().changeEvent(event)

    def _show_words(self) -> None:
        from korem_desktop.casework import strength  # late: its lists are not needed to start

        spoken = QLocale().name()[:2]
        proposed = strength.propose(Language(spoken) if spoken in set(Language) else Language.RU)
        self._words.setText(proposed)
        self._propose.hide()
        self._frame.show()
        self._take.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, proposed)

    def _taken(self) -> None:
        proposed = self._words.text()
        self.taken.emit(proposed)


def _button(name: str, kind: str = "secondary") -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    polish(button, kind=kind)
    return button
