"""The catalogues of the interface: nothing missing, nothing left over, nothing unfinished."""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.helpers import source_rules as rules
from tests.helpers import words

CATALOGUES = rules.ROOT / "resources" / "i18n"
RECIPE = rules.ROOT / "packaging" / "update_catalogues.py"
LANGUAGES = ("en", "ru", "kk")


def messages(catalogue: str) -> list[ET.Element]:
    """Return the messages of a catalogue given as text."""
    return list(ET.fromstring(catalogue).iter("message"))


def unfinished(catalogue: str) -> list[str]:
    """Return the sources that have no finished translation."""
    found = []
    for message in messages(catalogue):
        translation = message.find("translation")
        forms = [] if translation is None else list(translation.iter("numerusform"))
        texts = [form.text for form in forms] or ([] if translation is None else [translation.text])
        is_finished = translation is not None and translation.get("type") is None
        if not is_finished or not texts or not all((text or "").strip() for text in texts):
            found.append(message.findtext("source", ""))
    return found


def other_placeholders(catalogue: str) -> list[str]:
    """Return the sources whose translation leaves other places open; a plural may spell its number out."""
    found = []
    for message in messages(catalogue):
        source = set(words.placeholders(message.findtext("source", "")))
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [set(words.placeholders(form.text or "")) for form in translation.iter("numerusform")]
        if forms:
            is_right = all(source - {"%n"} <= form <= source for form in forms) and source in forms
        else:
            is_right = set(words.placeholders(translation.text or "")) == source
        if not is_right:
            found.append(message.findtext("source", ""))
    return found


def read(language: str, folder: Path = CATALOGUES) -> str:
    """Return a language's catalogue as text."""
    return (folder / f"korem_{language}.ts").read_text(encoding="utf-8")


def sources(catalogue: str, *, plurals_only: bool = False) -> list[tuple[str, str, str]]:
    """Return context, source and comment of every message, in the order of the file."""
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
        for context in ET.fromstring(catalogue).iter("context")
        for message in context.iter("message")
        if message.get("numerus") == "yes" or not plurals_only
    ]


def test_the_catalogues_hold_the_words_of_the_code(tmp_path: Path) -> None:
    """Gathering the words again changes no byte: none is missing and none is left over."""
    for language in LANGUAGES:
        shutil.copy(CATALOGUES / f"korem_{language}.ts", tmp_path)
    subprocess.run([sys.executable, RECIPE, tmp_path], check=True)
    assert [language for language in LANGUAGES if read(language, tmp_path) != read(language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated(language: str) -> None:
    """No entry is unfinished or empty, in any of its plural forms."""
    assert unfinished(read(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_leave_the_same_places_open(language: str) -> None:
    """%1, %n and {name} stand in the translation as in the source."""
    assert other_placeholders(read(language)) == []


def test_russian_and_kazakh_hold_the_same_messages() -> None:
    """The two full catalogues have the same sources, and English a part of them: the plurals."""
    assert sources(read("ru")) == sources(read("kk"))
    assert sources(read("en")) == sources(read("ru"), plurals_only=True)


def test_gathering_finds_code_forms_and_plurals(tmp_path: Path) -> None:
    """The recipe: words of Python and of a form, only plurals in English, no change the second time."""
    code = tmp_path / "screen.py"
    code.write_text(
        "class Screen(QWidget):\n"
        "    def f(self, n):\n        self.tr('Plain %1')\n        self.tr('%n items', '', n)\n",
        encoding="utf-8",
    )
    form = tmp_path / "form.ui"
    form.write_text(
        '<ui version="4.0"><class>Form</class><widget class="QLabel" name="Form">'
        '<property name="text"><string>On a form</string></property></widget></ui>',
        encoding="utf-8",
    )
    run = (
        "import runpy, sys; from pathlib import Path; "
        "update = runpy.run_path(sys.argv[1])['update']; "
        "update(Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]])"
    )
    command = [sys.executable, "-c", run, *map(str, (RECIPE, tmp_path, code, form))]
    subprocess.run(command, check=True)
    first = {language: read(language, tmp_path) for language in LANGUAGES}
    subprocess.run(command, check=True)
    assert first == {language: read(language, tmp_path) for language in LANGUAGES}
    assert unfinished(first["en"]) == ["%n items"]
    for language in ("kk", "ru"):
        assert sorted(unfinished(first[language])) == ["%n items", "On a form", "Plain %1"]


SAMPLE = """<TS><context><name>A</name>
<message><source>Page %1</source><translation>{0}</translation></message>
<message numerus="yes"><source>%n of %1</source>
<translation><numerusform>{1}</numerusform><numerusform>{2}</numerusform></translation></message></context></TS>"""


@pytest.mark.parametrize(
    ("forms", "faults"),
    [
        (("%1-бет", "%1: бір", "%1: %n"), []),
        (("бет", "%1: бір", "%1: %n"), ["Page %1"]),
        (("%1", "бір", "%1: %n"), ["%n of %1"]),
        (("%1", "%1", "%1"), ["%n of %1"]),
        (("%1 %2", "%1", "%1 %n"), ["Page %1"]),
    ],
)
def test_a_lost_placeholder_is_seen(forms: tuple[str, str, str], faults: list[str]) -> None:
    """A lost or added place is a fault; a number spelled out in one plural form is not."""
    assert other_placeholders(SAMPLE.format(*forms)) == faults


def test_an_unfinished_form_is_seen() -> None:
    """An entry marked so, and an empty text or plural form, are unfinished."""
    sample = SAMPLE.format("", "%n", "")
    assert unfinished(sample) == ["Page %1", "%n of %1"]
    marked = SAMPLE.format("x", "x", "x").replace("<translation>", '<translation type="unfinished">')
    assert unfinished(marked) == ["Page %1", "%n of %1"]
