"""An error nobody foresaw: what the page and the terminal say of it."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.canaries import a_word, forms, found_in, matches
from tests.helpers.driving import PATIENCE, driven
from tests.helpers.vaults import PASSPHRASE, a_vault
from tests.helpers.watching import Home


def test_an_unforeseen_error_shows_its_type_and_place_and_nothing_of_the_case(tmp_path: Path) -> None:
    """In a job and in a slot: the page names both, the terminal too, and no message reaches either."""
    home, word = Home.make(tmp_path / "session"), a_word()
    vault = a_vault(home.desk)
    vault.close()
    with driven(home, "fault", vault.folder, text=word) as child:
        assert child.listen(PATIENCE, count=3), child.told
        assert child.process.stderr is not None
        child.process.wait()
        terminal = child.process.stderr.read()
    _, job, slot, end = child.told
    assert any("ValueError · " in words for words in job["page"])
    assert any("LookupError · " in words for words in slot["page"])
    assert end == {"ended": ""}
    assert terminal.splitlines()[0] == b"LookupError"
    needles = forms({"message": word, "passphrase": PASSPHRASE})
    said = "\n".join([*job["page"], *slot["page"]]).encode() + terminal
    assert matches(said, needles) == []
    assert found_in([vault.folder, *home.left_behind()], needles) == []
