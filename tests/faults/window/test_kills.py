"""The real window killed while somebody types: what it had called saved is in the vault."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from korem_desktop.domain.answer import Answers, Place
from tests.helpers.driving import PATIENCE, SLOW_MEDIUM, driven
from tests.helpers.vaults import a_vault, do, reopened
from tests.helpers.watching import Home


def _lost(saved: dict[str, str], kept: dict[str, str]) -> list[str]:
    """Return the places whose answer reported saved is not in the vault, nor the beginning of what is."""
    wanted, there = Answers.from_records(saved), Answers.from_records(kept)
    lost = [group for group in saved if group.startswith("#") and saved[group] != kept.get(group)]
    for key in (key for key in saved if not key.startswith("#")):
        place = Place.from_key(key)
        typed = wanted.get(place.question, place.row).text()
        if not there.get(place.question, place.row).text().startswith(typed):
            lost.append(
                f"{key}: {typed!r} reported saved, {there.get(place.question, place.row).text()!r} kept"
            )
    return lost


def _kill(tmp_path: Path, kills: int, seed: int, prefix: Sequence[str] = ()) -> None:
    """Kill the window again and again in one vault; after each, look for what was reported saved.

    ``prefix`` is a command that runs the program.
    """
    home, drawn = Home.make(tmp_path / "session"), random.Random(seed)
    vault = a_vault(home.desk)
    vault.close()
    longest = 0
    for number in range(kills):
        with driven(home, "type", vault.folder, seed=seed * 1000 + number, prefix=prefix) as child:
            assert child.listen(PATIENCE), child.told
            child.listen(drawn.uniform(0.0, 2.5), count=1_000)  # no longer: this is the random moment
            child.kill()
        assert all("saved" in said for said in child.told[1:]), child.told
        with reopened(vault.folder) as opened:
            kept = do(opened, lambda records: records.answers(records.cases()[0].id))
        assert _lost(child.told[-1]["saved"], kept) == []
        longest = max(longest, sum(map(len, kept.values())))
    assert longest > 100  # something was typed


def test_a_killed_window_loses_nothing_it_called_saved(tmp_path: Path) -> None:
    """Two kills at random moments of steady typing: the vault opens and holds every answer reported saved."""
    _kill(tmp_path, 2, seed=20260317)


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(1, 6))
def test_a_window_killed_again_and_again_loses_nothing_it_called_saved(tmp_path: Path, seed: int) -> None:
    """Ten kills in one vault on a slow medium, five vaults."""
    _kill(tmp_path, 10, seed, SLOW_MEDIUM)
