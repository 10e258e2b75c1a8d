"""The shipped cases, played from a new vault to the papers through the real interface."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from korem_desktop import paths
from korem_desktop.domain.answer import Answers
from korem_desktop.failures import Failure, Known
from korem_desktop.vault import vault
from tests.helpers.rehearsals import Played, files_under, first_lost, greys_of, rehearse, words_of

MARKED = 0.01
"""How much of a page the word across it covers at least: ҮЛГІ, the shortest."""


@pytest.mark.parametrize(
    "language", ["ru", "en", pytest.param("kk", marks=pytest.mark.campaign)]
)  # the case of test_rehearsal_large.py is in Kazakh
def test_a_shipped_case_is_played_to_its_end(tmp_path: Path, language: str) -> None:
    """Papers, pictures and vault are there, nothing else is written anywhere, and the passphrase opens it."""
    home = tmp_path / "home"
    played = rehearse(tmp_path / "out", "--language", language, home=home)
    assert (played.status, played.problems) == (0, "")
    assert files_under(home) == set()
    assert {entry.name for entry in played.out.iterdir()} == {"REHEARSAL.txt", "vault", "papers", "pictures"}
    check_papers(played, language)
    check_pictures(played.out / "pictures")
    check_vault(played)


def check_papers(played: Played, language: str) -> None:
    """Every page is marked as practice, and the person's own words are on each copy of the statement."""
    papers = played.out / "papers"
    assert files_under(papers) == {"statement.pdf", "contacts.pdf"}
    for pdf in papers.iterdir():
        assert min(greys_of(pdf)) > MARKED
    case = tomllib.loads((paths.resources() / f"rehearsal/{language}/case.toml").read_text(encoding="utf-8"))
    own = case["answers"]["own.words"].split()
    copies = 1 if language == "en" else 2  # a copy for reading is not handed in
    assert first_lost(own * copies, words_of(papers / "statement.pdf")) == ""


def check_pictures(pictures: Path) -> None:
    """They are numbered without a gap, named neutrally, and say nothing of the machine inside."""
    names = sorted(picture.name for picture in pictures.iterdir())
    assert [int(name[:3]) for name in names] == list(range(1, len(names) + 1))
    assert {"001-first-page.png", "003-gate-happened.png", "010-own-words.png"} <= set(names)
    assert any(name.endswith("-locked.png") for name in names)
    for picture in pictures.iterdir():
        data = picture.read_bytes()
        assert data.startswith(b"\x89PNG")
        assert not chunks_of(data) & {b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"tIME"}


def chunks_of(png: bytes) -> set[bytes]:
    """Return the kinds of chunk of a picture; its four letters may stand in packed pixels by chance."""
    place, kinds = 8, set()
    while place < len(png):
        kinds.add(png[place + 4 : place + 8])
        place += 12 + int.from_bytes(png[place : place + 4], "big")
    return kinds


def check_vault(played: Played) -> None:
    """It is a practice vault, opens with the passphrase said last and no other, and hides the case."""
    place = played.out / "vault"
    with pytest.raises(Known) as refused:
        vault.unlock(place, "another passphrase")
    assert refused.value.kind is Failure.PASSPHRASE_WRONG
    opened = vault.unlock(place, played.passphrase)
    try:
        assert opened.practice
        [case] = opened.records.submit(lambda records: records.cases()).result()
        answers = Answers.from_records(
            opened.records.submit(lambda records: records.answers(case.id)).result()
        )
        assert len(answers.rows("person")) == 2
        canary = answers.get("you.residence").text()
    finally:
        opened.close()
    assert canary
    for file in place.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert all(canary.encode(code) not in data for code in ("utf-8", "utf-16-le"))


FORGETFUL = """
import sys
from korem_desktop.hardening import harden
hardened = harden()
from korem_desktop.casework.statements import Statements
from korem_desktop.launch import launch
save = Statements.save
def forget(self, case, changes, position):
    kept = {key: text for key, text in changes.items() if key != "you.iin"}
    return save(self, case, kept, position)
Statements.save = forget
sys.exit(launch(sys.argv[1:], hardened))
"""


@pytest.mark.campaign
def test_an_answer_lost_on_the_way_to_the_vault_is_named(tmp_path: Path) -> None:
    """A program that does not save one answer fails its rehearsal after the lock, at that answer."""
    played = rehearse(tmp_path / "out", "--language", "en", home=tmp_path / "home", program=("-c", FORGETFUL))
    assert played.status == 1
    assert "the answers after the lock" in played.problems
    assert "you.iin" in played.problems


def test_an_earlier_rehearsal_is_replaced_and_a_broken_one_names_its_step(tmp_path: Path) -> None:
    """A file that is gone when it is to be taken in stops the rehearsal: exit 1, the step and the reason."""
    from korem_desktop.desktop.rehearsal.folder import prepare

    out = prepare(tmp_path / "out")
    (out / "papers" / "old.txt").write_text("x")  # goes with the earlier rehearsal, before it is taken in
    case = tmp_path / "case.toml"
    case.write_text(
        'format = 1\nlanguage = "en"\n'
        '[[evidence]]\nname = "gone"\nfile = "out/papers/old.txt"\nhow = "drop"\n'
    )
    played = rehearse(out, "--case", str(case), home=tmp_path / "home")
    assert played.status == 1
    assert "taking in gone" in played.problems
    assert "old.txt" in played.problems
    assert list((out / "pictures").glob("*-where-it-failed.png"))
    assert files_under(tmp_path / "home") == set()
