"""The forms to fill by hand: what stands on them, how long they are, and what their files claim."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from korem_desktop.documents.blank_lines import free_lines
from korem_desktop.documents.blank_statement import blank_statement
from korem_desktop.documents.desk_card import desk_card
from korem_desktop.documents.refusal import refusal
from korem_desktop.documents.tagging import Node
from korem_desktop.languages import Language
from korem_desktop.texts.wording import wording
from tests.helpers.papers import solid, structure_of, text_of
from tests.helpers.pdf_rules import broken_rules

FORMS: dict[str, tuple[Callable[[Language], bytes], int]] = {
    "statement": (blank_statement, 2),
    "desk_card": (desk_card, 1),
    "refusal": (refusal, 1),
}
forms = pytest.mark.parametrize("form", FORMS)
languages = pytest.mark.parametrize("language", Language)

_ON_SHEET = {
    "statement": "blank_statement.",
    "desk_card": "desk_card.",
    "refusal": "refusal.",
}
_SHARED = {
    "statement": [
        *(f"statement.{key}" for key in ("title", "stamp", "to", "applicant", "iin", "document", "phone")),
        *(f"statement.{key}" for key in ("residence_or_work", "side.extorted", "side.offered")),
        *(f"statement.{key}" for key in ("warning.text", "warning.hint", "mark.heading", "mark.note")),
        *(f"choice.request.{key}" for key in ("register", "take_evidence", "non_disclosure", "safety")),
    ],
    "desk_card": [f"contacts.desk.{key}" for key in ("accept", "warning", "ask", "refusal", "other_body")],
    "refusal": ["statement.to", "statement.applicant", "choice.request.tell_decision", "statement.date"],
}


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page."""
    return text_of(pdf).split("\f")[:-1]


@forms
@languages
def test_every_word_of_a_form_is_on_it(form: str, language: Language) -> None:
    """All that is authored for the sheet, and what it takes from the statement, is read back."""
    words = wording(language)
    keys = [key for key in words._paper if key.startswith(_ON_SHEET[form])] + _SHARED[form]
    read = solid(text_of(FORMS[form][0](language), "-raw"))
    assert [key for key in keys if solid(words.phrase(key)) not in read] == []
    assert "None" not in read


@forms
@languages
def test_a_form_is_as_long_as_it_is_said_to_be(form: str, language: Language) -> None:
    """Two pages of statement, one of each other form, and none of them nearly empty."""
    make, count = FORMS[form]
    pages = pages_of(make(language))
    assert len(pages) == count
    assert all(len(page.split()) > 40 for page in pages)


@forms
@languages
def test_forms_keep_the_rules_of_pdf_a_2a_and_pdf_ua_1(form: str, language: Language) -> None:
    """Structure, marked content, letters, fonts, metadata and output intent are as both standards ask."""
    assert broken_rules(FORMS[form][0](language)) == []


@forms
def test_the_same_form_has_the_same_bytes(form: str) -> None:
    """Nothing of the hour, the machine or the person is in it."""
    make, _ = FORMS[form]
    assert make(Language.KK) == make(Language.KK)


@forms
def test_only_the_english_form_is_called_a_translation(form: str) -> None:
    """What can be handed in does not say so."""
    make, _ = FORMS[form]
    for language in Language:
        notice = solid(wording(language).phrase("blank.reading_copy"))
        assert (notice in solid(text_of(make(language)))) is (language is Language.EN)


@languages
def test_the_statement_is_signed_three_times(language: Language) -> None:
    """On each page, below the warning, and at the end; the officer signs the part that is torn off."""
    say = wording(language).phrase
    first, second = pages_of(blank_statement(language))
    own = re.compile(
        rf"^{re.escape(say('statement.signature'))}:|\s{re.escape(say('statement.signature'))}:", re.M
    )
    assert say("paper.sign_page") in first
    assert say("paper.sign_page") in second
    assert len(own.findall(second)) == 3
    warning = solid(second).index(solid(say("statement.warning.text")))
    assert warning < solid(second).index(solid(say("blank_statement.slip")))


@languages
def test_no_date_of_a_law_stands_on_what_is_handed_in(language: Language) -> None:
    """The source line is on the part the applicant keeps: a later law must not spoil the sheet."""
    say = wording(language).phrase
    handed_in, kept = solid(text_of(blank_statement(language))).split(solid(say("blank_statement.slip")))
    assert "16.09.2025" not in handed_in
    assert "16.09.2025" in kept


@languages
def test_what_was_read_in_an_old_text_says_so(language: Language) -> None:
    """On the card it stands with its date; on the complaint no term stands at all."""
    card = wording(language).phrase("desk_card.complain")
    assert "26.12.2019" in card
    assert "27.06.2019" in wording(language).phrase("desk_card.coupon")
    assert "2019" not in text_of(refusal(language))
    assert "15" not in text_of(refusal(language)).replace("185", "")


@languages
def test_every_entry_of_the_card_says_where_it_comes_from(language: Language) -> None:
    """A law or a memo with its date, or our own advice."""
    words = wording(language)
    ours = words.note("mark.ours")
    entries = (
        "say",
        "copy",
        "coupon",
        "who",
        "complain",
        "original",
        "unread",
        "guess",
        "trap",
        "aloud",
        "leave",
    )
    for key in entries:
        text = words.phrase(f"desk_card.{key}")
        assert ours in text or re.search(r"\d\d\.\d\d\.20\d\d", text), key


def test_a_screen_reader_finds_the_four_points_as_a_list(tmp_path: Path) -> None:
    """Each point is an entry with its number, and the lines to write on are no content."""
    say = wording(Language.KK).phrase
    read = structure_of(blank_statement(Language.KK), tmp_path).replace("\u00ad", "")
    place = 0
    for number, key in enumerate(("who", "what", "act", "when"), 1):
        place = read.index(f"{number}.", place)
        place = read.index(say(f"blank_statement.point.{key}"), place)


def test_free_lines_have_no_words() -> None:
    """A line to write on may stand last on a page, and goes on overleaf."""
    lines = free_lines(Node("Sect"), 3)
    assert len(lines) == 3
    assert not any(line.keeps for line in lines)
