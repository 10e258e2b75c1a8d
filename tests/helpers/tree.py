"""What every screen's tree must hold for hands on a keyboard and for a screen reader.

Looked at from both sides: what Qt tells assistive technology, and the widgets behind it.
"""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cmp_to_key
from pathlib import Path

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLayout,
    QLineEdit,
    QWidget,
)

from korem_desktop import paths
from korem_desktop.desktop.application import TITLE
from korem_desktop.desktop.rehearsal import hands
from korem_desktop.languages import Language
from tests.helpers.clipping import Fault, in_window, name_of, shown
from tests.helpers.words import flat

_ROOT = Path(__file__).resolve().parents[2]
_NO_ROLES = frozenset(
    {
        QAccessible.Role.NoRole,
        QAccessible.Role.Client,
        QAccessible.Role.Window,
        QAccessible.Role.Grouping,
        QAccessible.Role.Pane,
        QAccessible.Role.LayeredPane,
        QAccessible.Role.Border,
        QAccessible.Role.Whitespace,
        QAccessible.Role.UserRole,
    }
)
_BARS = frozenset({QAccessible.Role.ScrollBar, QAccessible.Role.Separator, QAccessible.Role.Splitter})
_SHORT = 3
"""Letters below which a text is the same in more than one language."""

_SENTENCE = 16
"""Letters from which on a text is known within another one."""


def faults(window: QWidget, language: Language, own: frozenset[str] = frozenset()) -> list[Fault]:
    """Return every rule that a window as it is now does not keep. ``own`` are words in no language."""
    chain = stops(window)
    return [
        *nameless(window),
        *disordered(window, chain),
        *caught(window),
        *unreachable(window, chain),
        *foreign(window, language, own),
        *spoken_secrets(window),
    ]


# what a screen reader is told


@dataclass(frozen=True)
class Told:
    """One thing of the tree as a screen reader hears of it."""

    role: QAccessible.Role
    name: str
    description: str
    value: str
    focusable: bool
    widget: QWidget | None
    depth: int

    @property
    def where(self) -> str:
        """Return what a report calls it."""
        return name_of(self.widget) if self.widget is not None else self.role.name


def tree(window: QWidget) -> list[Told]:
    """Return everything of a window that is not invisible, parents before their parts."""
    return list(_walk(QAccessible.queryAccessibleInterface(window), 0))


def _walk(interface: QAccessibleInterface | None, depth: int) -> Iterator[Told]:
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    text = QAccessible.Text
    widget = interface.object()
    yield Told(
        interface.role(),
        interface.text(text.Name),
        interface.text(text.Description),
        interface.text(text.Value),
        bool(interface.state().focusable),
        widget if isinstance(widget, QWidget) else None,
        depth,
    )
    for number in range(interface.childCount()):
        yield from _walk(interface.child(number), depth + 1)


def nameless(window: QWidget) -> list[Fault]:
    """Return what the keyboard comes to and is told without a name, or to be nothing that is operated."""
    found = []
    for told in tree(window):
        if not told.focusable or not _is_ours(told):
            continue
        if not told.name.strip():
            found.append(Fault("no name", told.where, told.role.name))
        elif told.role in _NO_ROLES and not isinstance(told.widget, QAbstractScrollArea):
            found.append(Fault("no role", told.where, told.role.name))
    return found


def _is_ours(told: Told) -> bool:
    if told.role in _BARS or told.widget is None:
        return told.role not in _BARS
    # words that can be marked by the mouse are "focusable", but the keyboard never comes there
    return not told.widget.isWindow() and bool(told.widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def spoken_secrets(window: QWidget) -> list[Fault]:
    """Return fields for a passphrase whose letters a screen reader is told."""
    found = []
    for field in window.findChildren(QLineEdit):
        if field.echoMode() is not QLineEdit.EchoMode.Normal and field.text():
            interface = QAccessible.queryAccessibleInterface(field)
            told = {
                interface.text(kind) for kind in QAccessible.Text if kind is not QAccessible.Text.UserText
            }
            if any(field.text() in text for text in told) or not interface.state().passwordEdit:
                found.append(Fault("a passphrase is spoken", name_of(field)))
    return found


# hands on a keyboard


def stops(window: QWidget) -> list[QWidget]:
    """Return where Tab leads, in its order, beginning with the first in the window."""
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if _takes_tab(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _takes_tab(widget: QWidget) -> bool:
    return (
        widget.isVisible()  # first: of all the pages behind each other few widgets are
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def disordered(window: QWidget, chain: list[QWidget]) -> list[Fault]:
    """Return where the order of Tab leaves the order of reading: from top to bottom, from left to right.

    What stands together is read together: the parts of a widget, of a row or of a column. ``chain`` is what
    :func:`stops` tells.
    """
    wanted = [widget for widget in _reading(window) if widget in chain]
    # Qt's chain is a ring: it may begin anywhere, but not change its direction.
    if wanted and wanted[0] in chain:
        start = chain.index(wanted[0])
        chain = chain[start:] + chain[:start]
    for here, there in zip(chain, wanted, strict=True):
        if here is not there:
            leads = f"leads to {name_of(here)}, not to {name_of(there)}"
            return [Fault("order of Tab", _before(wanted, there), leads)]
    return []


def _before(order: list[QWidget], widget: QWidget) -> str:
    place = order.index(widget)
    return name_of(order[place - 1]) if place else "nothing"


def _reading(widget: QWidget) -> list[QWidget]:
    """Return a widget and its parts in the order of reading."""
    own = [widget] if _takes_tab(widget) else []
    if isinstance(widget, QAbstractScrollArea):
        inside = [part for part in widget.viewport().children() if isinstance(part, QWidget)]
        return own + [stop for part in inside if part.isVisible() for stop in _reading(part)]
    parts: list[object] = []
    laid: set[int] = set()
    layout = widget.layout()
    if layout is not None:
        parts.append(layout)
        laid = {id(part) for part in _widgets(layout)}
    for part in widget.children():
        if isinstance(part, QWidget) and part.isVisible() and not part.isWindow() and id(part) not in laid:
            parts.append(part)
    return own + [stop for part in _sorted(parts) for stop in _read(part)]


def _read(part: object) -> list[QWidget]:
    if isinstance(part, QLayout):
        return [stop for inner in _sorted(_parts(part)) for stop in _read(inner)]
    assert isinstance(part, QWidget)
    return _reading(part)


def _parts(layout: QLayout) -> list[object]:
    found: list[object] = []
    for number in range(layout.count()):
        item = layout.itemAt(number)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget is not None and widget.isVisible():
            found.append(widget)
        elif inner is not None and _place(inner).isValid():
            found.append(inner)
    return found


def _widgets(layout: QLayout) -> list[QWidget]:
    found = []
    for part in _parts(layout):
        if isinstance(part, QWidget):
            found.append(part)
        elif isinstance(part, QLayout):
            found += _widgets(part)
    return found


def _place(part: object) -> QRect:
    if isinstance(part, QWidget):
        return in_window(part)
    assert isinstance(part, QLayout)
    rect = QRect()
    for widget in _widgets(part):
        rect = rect.united(in_window(widget))
    return rect


def _sorted(parts: list[object]) -> list[object]:
    def compare(one: object, other: object) -> int:
        a, b = _place(one), _place(other)
        common = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
        if common * 2 < min(a.height(), b.height()):  # one below the other
            return a.center().y() - b.center().y()
        return a.left() - b.left()

    return sorted(parts, key=cmp_to_key(compare))


def caught(window: QWidget) -> list[Fault]:
    """Return what Tab would never leave: a widget that hands its focus to a part which Tab passed already."""
    passed: set[QWidget] = set()
    found = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        proxy = widget.focusProxy()
        if proxy in passed and widget.isVisible() and widget.isAncestorOf(proxy):
            found.append(Fault("Tab is caught", name_of(widget), f"leads back to {name_of(proxy)}"))
        passed.add(widget)
        widget = widget.nextInFocusChain()
    return found


def unreachable(window: QWidget, chain: list[QWidget]) -> list[Fault]:
    """Return where Tab leads and nothing is seen: behind another widget, or outside all that scrolls."""
    found = []
    for widget in chain:
        hands.bring_into_view(widget)
        visible = widget.visibleRegion().boundingRect()
        if visible.isEmpty():
            found.append(Fault("never seen", name_of(widget)))
            continue
        point = widget.mapTo(window, visible.center())
        under = window.childAt(point)
        if under is None or not (under is widget or widget.isAncestorOf(under) or under.isAncestorOf(widget)):
            found.append(Fault("covered", name_of(widget), f"by {name_of(under)}" if under else ""))
    return found


# the words


@dataclass(frozen=True)
class Catalogue:
    """Every text of the program in one language."""

    texts: frozenset[str]
    sentences: tuple[str, ...]  # those long enough to be known within another text
    patterns: tuple[re.Pattern[str], ...]

    def has(self, text: str) -> bool:
        """Return whether a text is one of these, with its places filled in or not."""
        return text in self.texts or any(pattern.fullmatch(text) for pattern in self.patterns)

    def speaks_in(self, text: str) -> bool:
        """Return whether one of these sentences is a part of a text."""
        return any(sentence in text for sentence in self.sentences)


@cache
def catalogue(language: Language) -> Catalogue:
    """Read the interface's words and the wording of a language."""
    texts: set[str] = set()
    # English is what stands in the code; its own catalogue holds plurals only.
    for named in (Language.KK, Language.EN) if language is Language.EN else (language,):
        for message in ET.parse(_ROOT / f"resources/i18n/korem_{named}.ts").getroot().iter("message"):
            if named is not language:
                texts.add(message.findtext("source") or "")
            else:
                texts.add(message.findtext("translation") or "")
                texts |= {form.text or "" for form in message.iter("numerusform")}
    for folder in ("wording", "guide"):
        for path in sorted((paths.resources() / folder / language.value).glob("*.toml")):
            with path.open("rb") as file:
                texts |= set(flat(tomllib.load(file)).values())
    texts = {_bare(text) for text in texts if len(text) >= _SHORT}
    open_ = {text for text in texts if _PLACE.search(text)}
    return Catalogue(
        frozenset(texts - open_),
        tuple(text for text in sorted(texts - open_) if len(text) >= _SENTENCE),
        tuple(_pattern(text) for text in sorted(open_) if _is_told_apart(text)),
    )


_PLACE = re.compile(r"%n|%L?\d|\{[^{}]*\}")


def _bare(text: str) -> str:
    """Return a text without the mark of its shortcut and the difference of its spaces."""
    return re.sub(r"\s+", " ", re.sub(r"&(?!&)(?=\w)", "", text)).strip()


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(".*?".join(re.escape(part) for part in _PLACE.split(text)), re.DOTALL)


def _is_told_apart(text: str) -> bool:
    return len(re.sub(r"\W", "", _PLACE.sub("", text))) > 2 * _SHORT


def words_of(window: QWidget) -> dict[str, str]:
    """Return every text a person sees or hears in a window, each with where it was met first."""
    found: dict[str, str] = {}
    for told in tree(window):
        for text in (told.name, told.description):
            found.setdefault(_bare(text), told.where)
    for widget in shown(window):
        tip = widget.toolTip()
        for text in (tip, *_own_words(widget)):
            found.setdefault(_bare(text), name_of(widget))
    found.pop("", None)
    return found


def _own_words(widget: QObject) -> Iterator[str]:
    for getter in ("text", "placeholderText", "title"):
        value = getattr(widget, getter, None)
        if callable(value) and not isinstance(widget, QLineEdit):
            said = value()
            if isinstance(said, str):
                yield said
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()


def foreign(window: QWidget, language: Language, own: frozenset[str] = frozenset()) -> list[Fault]:
    """Return texts of the program that stand in another language than the interface's."""
    return [
        Fault(f"said in {other}", where, f"«{text[:60]}»")
        for text, where in words_of(window).items()
        if text not in own and (other := _other_language(text, language))
    ]


@cache
def _other_language(text: str, language: Language) -> str:
    """Return the language a text is of where it is not the one wanted, "" where nobody can tell."""
    mine = catalogue(language)
    if mine.has(text):
        return ""
    others = [other for other in Language if other is not language]
    for other in others:
        if catalogue(other).has(text):
            return other
    if not mine.speaks_in(text):
        for other in others:
            if catalogue(other).speaks_in(text):
                return other
    return Language.EN if language is not Language.EN and _is_english(text) else ""


_LATIN_WORDS = re.compile(r"\b[A-Za-z]{4,}\b")
_KEPT = frozenset(
    f"{TITLE} English Ctrl Alt Shift Enter Escape Space Delete Home Backspace Caps Lock Korem Desktop KOREM "
    "OneDrive Google Drive Yandex Disk Dropbox Windows Linux CUPS".split()
)
"""Names that stay in Latin letters in every language."""


def _is_english(text: str) -> bool:
    if re.search(r"[\u0400-\u04ff]", text):
        return False  # names of things and examples stay as they are written
    plain = re.sub(r"\S*[/\\.@_]\S*", " ", text)  # files, folders and addresses keep their letters
    return any(word not in _KEPT for word in _LATIN_WORDS.findall(plain))
