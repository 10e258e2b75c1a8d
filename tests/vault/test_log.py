"""The handling log's chain."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from korem_desktop.domain import log
from korem_desktop.domain.log import Event, LogEntry, first_break
from korem_desktop.vault.vault import Vault
from tests.helpers.vaults import CASE, NOW, do


def entries(vault: Vault, count: int) -> list[LogEntry]:
    """Append entries and return the whole log."""
    for number in range(count):
        details = {"item": f"i{number}", "name": "Жазба.mp3"}
        do(vault, lambda records, d=details: records.append_log(CASE.id, Event.OPENED, d, NOW))  # type: ignore[misc]
    return do(vault, lambda records: records.log(CASE.id))


def test_known_answers() -> None:
    """FORMAT.md, vector 6."""
    committed = log.commitment(bytes(range(16)), log.details_text({"name": "Жазба", "item": "1"}))
    print_ = log.fingerprint(log.first_link("case-1"), 1, "2026-03-17T14:05:06+00:00", "taken in", committed)
    assert committed.hex() == "b54498e0145ca031c92490aa8a194750026c871aa74037e7d9ac7cd666a9fbb5"
    assert print_.hex() == "b1e06c2f20e9148ad274c3dfe22293eee7f883ced6ddbd1d51defc210edd9f53"


def test_a_chain_holds_and_is_numbered_from_one(vault: Vault) -> None:
    """Each entry follows the one before it."""
    found = entries(vault, 5)
    assert [entry.number for entry in found] == [1, 2, 3, 4, 5]
    assert first_break(CASE.id, found) is None
    assert first_break(CASE.id, []) is None


def test_every_change_breaks_it_where_it_was_made(vault: Vault) -> None:
    """Moment, event, details, salt, commitment, order, a missing and a foreign entry."""
    found = entries(vault, 4)
    changed = found[1]
    assert changed.details is not None
    for other in (
        replace(changed, at=changed.at.replace(second=0)),
        replace(changed, event=Event.PRINTED),
        replace(changed, details={**changed.details, "name": "Другая"}),
        replace(changed, salt=bytes(16)),
        replace(changed, details=None),
        replace(changed, commitment=bytes(32)),
    ):
        assert first_break(CASE.id, [found[0], other, *found[2:]]) == 2
    assert first_break(CASE.id, [found[0], *found[2:]]) == 2
    assert first_break(CASE.id, [found[0], found[2], found[1], found[3]]) == 2
    assert first_break("another case", found) == 1


def test_forgotten_details_leave_the_chain_whole(vault: Vault) -> None:
    """Salt and details go together; the commitment says nothing without them."""
    found = entries(vault, 3)
    forgotten = replace(found[1], details=None, salt=None)
    assert first_break(CASE.id, [found[0], forgotten, found[2]]) is None


def test_equal_details_commit_differently(vault: Vault) -> None:
    """The salt keeps a guess from being confirmed after the details are gone."""
    details = {"name": "one"}
    for _ in range(2):
        do(vault, lambda records: records.append_log(CASE.id, Event.PRINTED, details, NOW))
    first, second = do(vault, lambda records: records.log(CASE.id))
    assert first.commitment != second.commitment


def test_the_present_moment_is_taken_where_none_is_given(vault: Vault) -> None:
    """The log is never without a time, and it has a zone."""
    do(vault, lambda records: records.append_log(CASE.id, Event.CHECKED, {}))
    (entry,) = do(vault, lambda records: records.log(CASE.id))
    assert entry.at.tzinfo is not None


@given(st.dictionaries(st.text(st.characters(codec=None)), st.text(st.characters(codec=None)), max_size=4))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_details_hold(vault: Vault, details: dict[str, str]) -> None:
    """Whatever a file is called, its entry is written and holds."""
    do(vault, lambda records: records.append_log(CASE.id, Event.EXPORTED, details, NOW))
    assert first_break(CASE.id, do(vault, lambda records: records.log(CASE.id))) is None
