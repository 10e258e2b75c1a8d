"""What may have gone wrong with a passphrase that did not fit: the other alphabet, Caps Lock."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from korem_desktop.casework import layouts
from korem_desktop.casework.layouts import Alphabet, Layout
from korem_desktop.desktop.widgets.scroll_page import words

_CAPS = "caps"


class TypedHint(QFrame):
    """Hidden until a passphrase failed. ``wanted(tuple)``: the texts to be tried instead, one after another.

    It never shows a text itself; only which alphabet it was in.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("typed_hint")
        self.setProperty("surface", "strip")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 14, 10)
        self._text = words()
        self._text.setObjectName("typed_hint_text")
        rows.addWidget(self._text)
        self._texts: dict[str, tuple[str, ...]] = {}
        self._ways: dict[str, QPushButton] = {}
        for name in (_CAPS, *(layout.value for layout in Layout)):
            way = self._ways[name] = QPushButton()
            way.setObjectName(f"try_{name}")
            way.setProperty("kind", "link")
            way.clicked.connect(partial(self._want, name))
            rows.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        self._typed = ""
        self._say()

    def tell(self, typed: str) -> str:
        """Say what may be wrong with what was typed; return the sentence, "" where there is none."""
        self._typed = typed
        return self._say()

    def put_away(self) -> None:
        """Forget it."""
        self._typed = ""
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        if event.type() == QEvent.Type.LanguageChange and self._typed:
            self._say()
        super().changeEvent(event)

    def _say(self) -> str:
        hint = layouts.hint(self._typed)
        said = {
            Alphabet.LATIN: self.tr("It was typed in Latin letters."),
            Alphabet.RUSSIAN: self.tr("It was typed in Russian letters."),
            Alphabet.KAZAKH: self.tr("It was typed in Kazakh letters."),
            Alphabet.MIXED: self.tr("Latin and Cyrillic letters were mixed in it."),
        }.get(hint.alphabet, "")
        if hint.is_caps_likely:
            large = self.tr("The letters came out large: perhaps Caps Lock is on.")
            said = f"{said} {large}".strip()
        self._texts = {_CAPS: (self._typed.swapcase(),) if hint.is_caps_likely else ()}
        for layout in Layout:
            texts = [other.text for other in hint.others if other.layout is layout]
            if hint.is_caps_likely:
                texts += [text.swapcase() for text in texts]
            self._texts[layout.value] = tuple(texts)
        offers = {
            _CAPS: self.tr("Try small letters for large ones"),
            Layout.LATIN.value: self.tr("Try the same keys in Latin letters"),
            Layout.RUSSIAN.value: self.tr("Try the same keys in Russian letters"),
            Layout.KAZAKH.value: self.tr("Try the same keys in Kazakh letters"),
        }
        for name, way in self._ways.items():
            way.setText(offers[name])
            way.setVisible(bool(self._texts[name]))
        self._text.setText(said)
        self._text.setVisible(bool(said))
        self.setVisible(bool(self._typed) and (bool(said) or any(self._texts.values())))
        return said

    def _want(self, name: str) -> None:
        self.wanted.emit(self._texts[name])
