"""The sheet of the recovery code: the groups as they are typed back, how to keep it, nothing of anybody."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pytest

from korem_desktop.documents.pdf import Claims
from korem_desktop.documents.recovery_sheet import recovery_sheet
from korem_desktop.languages import Language
from korem_desktop.progress import Cancelled
from korem_desktop.texts.wording import wording
from tests.helpers.papers import structure_of, text_of
from tests.helpers.pdf_rules import broken_rules

GROUPS = ("000011", "123453", "700007", "999999", "040403", "531751", "246807", "808082")
CATALOGUES = Path(__file__).resolve().parents[2] / "resources" / "i18n"


def flat(pdf: bytes) -> str:
    """Return the text of the file on one line, divisions taken out."""
    return " ".join(text_of(pdf).replace("\u00ad\n", "").split())


@pytest.mark.parametrize("language", Language)
def test_the_groups_are_read_in_their_order(language: Language, tmp_path: Path) -> None:
    """Each after its number, all of them on the one page; a screen reader finds them so, too."""
    pdf = recovery_sheet(GROUPS, language)
    with pikepdf.open(BytesIO(pdf)) as document:
        assert len(document.pages) == 1
    assert tuple("".join(pair) for pair in re.findall(r"(\d{3})\s(\d{3})", text_of(pdf))) == GROUPS
    told = re.findall(r'"(\d)\."\s+LBody \(block\)\s+"(\d{3})\s(\d{3})"', structure_of(pdf, tmp_path))
    assert told == [(str(number), group[:3], group[3:]) for number, group in enumerate(GROUPS, 1)]


@pytest.mark.parametrize("language", Language)
def test_it_says_how_to_keep_it(language: Language) -> None:
    """What it opens, that it is no BitLocker key, apart from the folder, what ends it; a line for the day."""
    say, read = wording(language).phrase, flat(recovery_sheet(GROUPS, language))
    for key in ("purpose", "how", "apart", "bitlocker", "picture", "try", "renewed", "day"):
        assert say(f"recovery.{key}") in read
    assert "BitLocker" in read


@pytest.mark.parametrize("language", Language)
def test_the_buttons_it_names_are_those_of_the_program(language: Language) -> None:
    """Whatever it quotes is said so on the screen, else nobody finds the way years later."""
    # the English catalogue holds plurals alone: what is said in English are the sources of any other
    other, tag = (Language.KK, "source") if language is Language.EN else (language, "translation")
    tree = ElementTree.parse(CATALOGUES / f"korem_{other.value}.ts")
    shown = {message.findtext(tag) for message in tree.iter("message")}
    say = wording(language).phrase
    quoted = re.findall("[«“](.+?)[»”]", say("recovery.how") + say("recovery.try"))
    assert len(quoted) == 5
    assert [words for words in quoted if words not in shown] == []


@pytest.mark.parametrize("language", Language)
def test_it_keeps_the_rules_of_every_paper(language: Language) -> None:
    """Archival, accessible, and silent about who made it: no name of the program either."""
    pdf = recovery_sheet(GROUPS, language)
    assert broken_rules(pdf) == []
    with pikepdf.open(BytesIO(pdf)) as document:
        assert dict(document.trailer.Info) == {"/Title": wording(language).phrase("paper.title")}
    assert "korem" not in flat(pdf).casefold()


def test_one_for_practice_says_so() -> None:
    """The word across the page, and that it opens nothing else."""
    say = wording(Language.KK).phrase
    assert say("recovery.specimen_note") in flat(recovery_sheet(GROUPS, Language.KK, practice=True))
    assert say("recovery.specimen_note") not in flat(recovery_sheet(GROUPS, Language.KK))
    drawn = recovery_sheet(GROUPS, Language.KK, practice=True, claims=Claims(compressed=False))
    assert b"/Watermark" in drawn


def test_it_is_stopped_between_its_parts() -> None:
    """A request to stop is heard."""

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        recovery_sheet(GROUPS, Language.RU, report=stop)
