"""The wording is the same set of texts in three languages, in letters of one script."""

from __future__ import annotations

import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.helpers import source_rules as rules
from tests.helpers import words

RESOURCES = rules.ROOT / "resources"
LANGUAGES = ("kk", "ru", "en")


def texts_of(path: Path) -> dict[str, str]:
    """Return every text of a TOML file by its key."""
    return words.flat(tomllib.loads(path.read_text(encoding="utf-8")))


def sentences_of(path: Path) -> list[str]:
    """Return what a person reads of a file of words: TOML texts, lines of Markdown, translations."""
    if path.suffix == ".toml":
        return list(texts_of(path).values())
    if path.suffix == ".md":
        return path.read_text(encoding="utf-8").splitlines()
    translations = ET.parse(path).iter("translation") if path.suffix == ".ts" else ()
    return [text for translation in translations for text in translation.itertext()]


def file_names(folder: Path) -> list[str]:
    """Return the names of the files in a folder and below, in order."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("kind", ["wording", "guide"])
def test_the_same_files_stand_in_every_language(kind: str) -> None:
    """No language has a file the others lack."""
    found = {language: file_names(RESOURCES / kind / language) for language in LANGUAGES}
    assert found["kk"] == found["ru"] == found["en"]


def test_there_is_wording() -> None:
    """The control: the comparison below has something to compare."""
    assert {"paper.toml", "questions.toml", "steps.toml"} <= set(file_names(RESOURCES / "wording" / "kk"))
    assert {"frame.toml", "emergency.toml", "release.toml"} <= set(file_names(RESOURCES / "guide" / "kk"))


@pytest.mark.parametrize("kind", ["wording", "guide"])
def test_keys_and_placeholders_are_equal(kind: str) -> None:
    """Every text is there in all three, leaves the same places open, and is empty nowhere or everywhere."""
    faults = []
    for name in file_names(RESOURCES / kind / "kk"):
        tables = {language: texts_of(RESOURCES / kind / language / name) for language in LANGUAGES}
        faults += [f"{name}: {fault}" for fault in words.disagreements(tables)]
    assert faults == []


def test_no_word_mixes_latin_and_cyrillic_letters() -> None:
    """A Latin i in a Kazakh word looks right, and is found by no search and read wrongly aloud."""
    faults = [
        f"{path.relative_to(RESOURCES)}: {word}"
        for path in sorted(RESOURCES.rglob("*"))
        for text in sentences_of(path)
        for word in words.mixed_letters(text)
    ]
    assert faults == []


def test_a_difference_is_seen() -> None:
    """A missing key, another placeholder and a forgotten text are each named."""
    languages = {
        "kk": {"a": "{x} бет", "b": "сөз", "c": "", "d": ""},
        "ru": {"a": "лист {y}", "b": "слово", "c": "", "d": "слово"},
        "en": {"a": "page {x}", "c": "", "d": "word"},
    }
    assert words.disagreements(languages) == [
        "a: other placeholders",
        "b: missing in en",
        "d: empty in kk only",
    ]


@pytest.mark.parametrize("text", ["бiр", "Қазақcтан", "i", "Текст c ошибкой", "мына PDFтің"])
def test_letters_that_only_look_right_are_seen(text: str) -> None:
    """A Latin letter inside a Cyrillic word, or standing for one."""
    assert words.mixed_letters(text if len(text) > 1 else f"ол {text} бұл")


RIGHT = ["бір", "PDF-файл", "{name}ға", "%1-бет %nдана", "WhatsApp жазбасы", "say a «сөз»", "e-mail хаты"]


@pytest.mark.parametrize("text", [*RIGHT, "<i>сөз</i>"])
def test_right_letters_pass(text: str) -> None:
    """Words of one script, endings after a hyphen or a placeholder, and markup."""
    assert words.mixed_letters(text) == []


def test_nested_texts_are_flattened() -> None:
    """Every text keeps its place in its key, in tables and in lists, however deep it stands."""
    table = {"a": {"b": "1", "c": ["2", {"d": "3"}]}, "e": "4"}
    assert words.flat(table) == {"a.b": "1", "a.c.0": "2", "a.c.1.d": "3", "e": "4"}


def test_kazakh_has_one_word_for_a_folder() -> None:
    """«Қалта» on every screen, in the wording and in the guide; never the Russian word beside it."""
    kazakh = [RESOURCES / "i18n" / "korem_kk.ts"]
    kazakh += [path for path in RESOURCES.rglob("*") if "kk" in path.parts and path.is_file()]
    said = [text.lower() for path in kazakh for text in sentences_of(path)]
    assert any("қалта" in text for text in said)
    assert [text for text in said if "папк" in text] == []
