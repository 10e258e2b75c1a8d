"""The guide: the same topics in three languages, honest about what they rest on, and plain."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from korem_desktop.failures import Bug
from korem_desktop.languages import Language
from korem_desktop.paths import resources
from korem_desktop.texts.contacts import contacts
from korem_desktop.texts.guide import Basis, Citation, guide, read

FIRST = ("behave", "after", "desk", "release", "trap", "false_report", "program")
KAZAKH = set("әғқңөұүі")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the guide to spoil."""
    return Path(shutil.copytree(resources() / "guide", tmp_path / "guide"))


def spoil(path: Path, before: str, after: str) -> None:
    """Replace a text in a file; it must be there."""
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


@pytest.mark.parametrize("language", Language)
def test_the_first_topics_are_there_in_order(language: Language) -> None:
    """Each with a title, a lead of one sentence, parts and what it rests on."""
    topics = guide(language).topics
    assert tuple(topic.id for topic in topics) == FIRST
    for topic in topics:
        assert topic.title
        assert topic.parts
        assert topic.citations
        assert topic.lead.endswith(".")
        assert len(re.findall(r"[.!?](\s|$)", topic.lead)) == 1


def test_topics_have_one_structure_in_every_language() -> None:
    """The same parts on the same basis with as many sentences, and the same sources."""
    shapes = [
        [
            (
                topic.id,
                [(p.basis, len(p.text), len(p.rules), len(p.points), len(p.after)) for p in topic.parts],
                [(citation.source, citation.as_of) for citation in topic.citations],
            )
            for topic in guide(language).topics
        ]
        for language in Language
    ]
    assert shapes[0] == shapes[1] == shapes[2]


@pytest.mark.parametrize("language", Language)
def test_every_basis_but_the_program_is_said_in_words(language: Language) -> None:
    """Nobody has to guess whether a sentence is law, the memo or our advice."""
    said = guide(language).basis
    assert all(said[basis] for basis in Basis if basis is not Basis.PROGRAM)
    assert not said[Basis.PROGRAM]


@pytest.mark.parametrize("language", Language)
def test_a_source_of_law_names_the_day_its_text_was_read(language: Language) -> None:
    """Every part that retells a law or the memo has a dated source under its topic."""
    for topic in guide(language).topics:
        dated = [citation for citation in topic.citations if citation.as_of is not None]
        for citation in dated:
            assert citation.as_of is not None
            assert citation.as_of.strftime("%d.%m.%Y") in citation.words
        if {part.basis for part in topic.parts} & {Basis.LAW, Basis.OLD_LAW, Basis.MEMO}:
            assert dated


def test_a_source_grows_old_on_the_day_of_its_limit() -> None:
    """Twelve months after it was read, to the day; a source without a day never does."""
    law = Citation("law", "", date(2025, 9, 16), 12)
    assert not law.is_old(date(2026, 9, 15))
    assert law.is_old(date(2026, 9, 16))
    assert not Citation("program", "", None, 12).is_old(date(2100, 1, 1))


@pytest.mark.parametrize("language", Language)
def test_the_articles_that_matter_are_named(language: Language) -> None:
    """Release, trap, special devices, false report and the duty to accept, each under its own topic."""
    expected = {
        "desk": ("181", "185", "186", "106"),
        "release": ("367", "253", "368"),
        "trap": ("399", "417", "112"),
        "false_report": ("419",),
    }
    found = guide(language)
    for topic, articles in expected.items():
        cited = " ".join(citation.words for citation in found.topic(topic).citations)
        assert [article for article in articles if article not in cited] == []


def test_a_time_limit_from_an_old_text_is_told_as_old() -> None:
    """The one term of days stands in a part marked as an old wording, with its year."""
    for language in Language:
        parts = [part for topic in guide(language).topics for part in topic.parts]
        with_days = [
            part for part in parts if re.search(r"\b15\b", " ".join(part.text + part.points + part.rules))
        ]
        assert [part.basis for part in with_days] == [Basis.OLD_LAW]
        assert "2019" in with_days[0].text[0]


@pytest.mark.parametrize("language", Language)
def test_what_the_memo_has_out_of_date_is_not_repeated(language: Language) -> None:
    """No state secret, no registration within a day, no reward: the law says otherwise, or nobody knows."""
    words = "\n".join(topic.words() for topic in guide(language).topics).casefold()
    out_of_date = ("государственная тайна", "мемлекеттік құпия", "state secret", "24 час", "24 hour")
    assert [text for text in out_of_date if text in words] == []
    assert not re.search(r"вознагражд|сыйақы|\breward", words)


@pytest.mark.parametrize("language", Language)
def test_topics_named_in_a_text_exist_under_that_title(language: Language) -> None:
    """A pointer to another topic uses its title as it stands in the list."""
    found = guide(language)
    behave, after = found.topic("behave").words(), found.topic("after").words()
    assert found.topic("trap").title in behave
    assert found.topic("release").title in after


@pytest.mark.parametrize("language", Language)
def test_plain_words_and_letters_are_kept(language: Language) -> None:
    """No trade words; Kazakh has its own letters in every paragraph of some length."""
    for topic in guide(language).topics:
        assert not re.search(r"хранилищ|қойма|парольная фраза", topic.words().casefold())
        if language is Language.KK:
            for line in topic.words().splitlines():
                assert len(line) < 40 or KAZAKH & set(line.casefold())


@pytest.mark.parametrize("language", Language)
def test_a_topic_is_found_by_its_words(language: Language) -> None:
    """Every word must be there, in any letters; an empty search finds all."""
    found = guide(language)
    assert found.find("  ") == found.topics
    title = found.topic("desk").title
    assert found.topic("desk") in found.find(title.upper())
    assert found.find(f"{title} 💾") == ()


def test_a_search_takes_e_for_yo() -> None:
    """People leave out the dots."""
    assert guide(Language.RU).topic("desk") in guide(Language.RU).find("еще не переданы")


@pytest.mark.parametrize("language", Language)
def test_the_numbers_to_call_are_those_of_the_directory(language: Language) -> None:
    """102 and 112, each with its purpose and the directory's source, then three short lines to say."""
    known = {contact.id: contact for contact in contacts()}
    emergency = guide(language).emergency
    assert [call.number for call in emergency.calls] == ["102", "112"]
    sources = [known[body].source for body in ("police", "emergency")]
    assert [call.citation.words for call in emergency.calls] == sources
    assert all(call.purpose for call in emergency.calls)
    assert len(emergency.say) == 3


@pytest.mark.parametrize(
    ("file", "before", "after", "named"),
    [
        ("ru/release.toml", "lead =", "leed =", "ru/release.toml: lead"),
        ("ru/release.toml", 'title = "', 'extra = "x"\ntitle = "', "ru/release.toml: extra"),
        ("kk/desk.toml", 'basis = "law"', 'basis = "lore"', "kk/desk.toml, part 1: basis"),
        ("en/trap.toml", 'of = "memo"', 'of = "menu"', "menu"),
        ("en/behave.toml", 'heading = "Five rules"', 'heading = ""', "en/behave.toml, part 1: heading"),
        ("en/emergency.toml", "police =", "polite =", "en/emergency.toml, purpose: police"),
        ("guide.toml", "memo = {", "memory = {", "memo"),
        ("guide.toml", '"behave", ', '"behave", "gone", ', "gone.toml"),
        ("ru/frame.toml", 'advice = "', 'advise = "', "ru/frame.toml, basis: advise"),
        ("ru/after.toml", "[[part]]", "[[part", "ru/after.toml"),
    ],
)
def test_a_fault_in_a_file_is_named(folder: Path, file: str, before: str, after: str, named: str) -> None:
    """A missing, misspelt or unknown key raises a Bug that says where."""
    spoil(folder / file, before, after)
    language = Language(file[:2]) if "/" in file else Language.EN
    with pytest.raises(Bug, match=re.escape(named)):
        read(folder, language)
