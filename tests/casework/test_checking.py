"""Checking everything: what is found, what the log says of it, how it is stopped."""

from __future__ import annotations

import pytest

from korem_desktop.casework.checking import check_everything, remove_unclaimed
from korem_desktop.casework.handling import handling
from korem_desktop.casework.intake import open_item, remove, take_in
from korem_desktop.casework.opening import unlock
from korem_desktop.casework.verifying import check_item
from korem_desktop.domain.evidence import EvidenceItem, Origin
from korem_desktop.domain.log import Event
from korem_desktop.failures import Failure
from korem_desktop.progress import Cancelled
from korem_desktop.vault.source import NamedBytes
from tests.helpers.desk import Opened
from tests.helpers.vaults import PASSPHRASE, known


def keep(opened: Opened, name: str, data: bytes = b"x" * 1000) -> EvidenceItem:
    """Take bytes in."""
    return take_in(opened.vault, opened.case, NamedBytes(name, data), origin=Origin.PASTE, clock=opened.clock)


def test_everything_whole(opened: Opened) -> None:
    """Every item is read, bytes are reported up to the last, and the case's log says so."""
    for name in ("one", "two"):
        keep(opened, name)
    told: list[tuple[int, int]] = []
    found = check_everything(
        opened.vault, clock=opened.clock, report=lambda done, total: told.append((done, total))
    )
    assert found.is_whole
    assert (found.items, found.size, found.damaged, found.unclaimed) == (2, 2000, (), ())
    assert found.pages > 10
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1] == found.pages * 4096 + 2000
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    entry = opened.log()[-1]
    assert (entry.event, entry.details) == (Event.CHECKED, {"items": "2", "damaged": "0"})


def test_each_damage_is_named_and_placed(opened: Opened) -> None:
    """A missing file, a damaged one and one that belongs to nobody, in one report; the rest is whole."""
    gone, spoilt = keep(opened, "gone"), keep(opened, "spoilt", b"y" * 700_000)
    keep(opened, "whole")
    (name,) = opened.vault.records.submit(lambda r: r.sealed_rows.sealing(gone.id)).result().names
    (opened.vault.folder / "sealed" / name).unlink()
    (name,) = opened.vault.records.submit(lambda r: r.sealed_rows.sealing(spoilt.id)).result().names
    with (opened.vault.folder / "sealed" / name).open("r+b") as file:
        file.seek(300_000)
        file.write(b"spoilt")
    stranger = "ab" * 16
    (opened.vault.folder / "sealed" / stranger).write_bytes(b"newer evidence")
    found = check_everything(opened.vault, clock=opened.clock)
    assert not found.is_whole
    assert [(one.item, one.name, one.place) for one in found.damaged] == [
        (gone.id, "gone", None),
        (spoilt.id, "spoilt", 262_144),
    ]
    assert (found.items, found.unclaimed) == (1, (stranger,))
    assert (found.damaged_pages, found.unreadable, found.is_consistent) == ((), (), True)
    assert (opened.vault.folder / "sealed" / stranger).exists()
    assert (opened.log()[-1].details or {})["damaged"] == "2"


def test_damaged_records_are_found_by_page_and_part(opened: Opened) -> None:
    """Pages by number, and which parts cannot all be read; nothing crashes on the way."""
    keep(opened, "one")
    ((page,),) = opened.vault.records.submit(
        lambda records: records.connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'segments'"
        )
    ).result()
    opened.vault.close()
    path = opened.vault.folder / "records.db"
    (opened.vault.folder / "records.db.copy").unlink()
    raw = bytearray(path.read_bytes())
    raw[page * 4096 - 7] ^= 1
    path.write_bytes(raw)
    again = unlock(opened.vault.folder, PASSPHRASE)
    try:
        assert Failure.RECORDS_PARTLY_DAMAGED in again.notices
        found = again.vault.check()
    finally:
        again.close()
    assert (found.damaged_pages, found.unreadable) == ((page,), ("segments",))
    assert [(one.name, one.place) for one in found.damaged] == [("one", 0)]
    assert not found.is_consistent
    assert not found.is_whole


def test_a_stop_is_heeded_and_logs_nothing(opened: Opened) -> None:
    """The person may stop it at any item."""
    for name in ("one", "two"):
        keep(opened, name)
    before = opened.events()

    def stop(done: int, total: int) -> None:
        if done > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        check_everything(opened.vault, clock=opened.clock, report=stop)
    assert opened.events() == before


def test_a_lock_ends_it(opened: Opened) -> None:
    """A check never keeps the vault open."""
    keep(opened, "one")

    def lock(done: int, total: int) -> None:
        opened.vault.sealed._is_stopping = True

    with pytest.raises(Cancelled):
        check_everything(opened.vault, clock=opened.clock, report=lock)
    opened.vault.close()
    with known(Failure.RECORDS_CLOSED):
        check_everything(opened.vault, clock=opened.clock)


def test_the_handling_log_tells_what_was_done_and_to_what(opened: Opened) -> None:
    """In order, by item, with the item's name; after a deletion the chain holds and the names are gone."""
    one, two = keep(opened, "one"), keep(opened, "two")
    open_item(opened.vault, one, clock=opened.clock).poison()
    check_item(opened.vault, two, clock=opened.clock)
    log = handling(opened.vault, opened.case).result()
    assert [(entry.event, entry.name) for entry in log.entries] == [
        (Event.TAKEN_IN, "one"),
        (Event.TAKEN_IN, "two"),
        (Event.OPENED, "one"),
        (Event.CHECKED, "two"),
    ]
    assert (log.broken_at, log.root) == (None, opened.log()[-1].fingerprint.hex())
    about = handling(opened.vault, opened.case, two.id).result()
    assert [entry.number for entry in about.entries] == [2, 4]
    remove(opened.vault, two)
    log = handling(opened.vault, opened.case).result()
    assert log.broken_at is None
    assert [(entry.event, entry.name, entry.is_forgotten) for entry in log.entries[1:]] == [
        (Event.TAKEN_IN, "", True),
        (Event.OPENED, "one", False),
        (Event.CHECKED, "", True),
        (Event.DELETED, "", False),
    ]


def test_a_log_that_was_altered_is_told(opened: Opened) -> None:
    """The first entry that does not follow is named."""
    for name in ("one", "two", "three"):
        keep(opened, name)

    def alter(records: object) -> None:
        records.connection.execute("UPDATE log SET event = 'opened' WHERE number = 2")  # type: ignore[attr-defined]

    opened.vault.records.submit(alter).result()
    assert handling(opened.vault, opened.case).result().broken_at == 2
    assert opened.vault.vault.check().broken_logs == ((opened.case.id, 2),)


def test_only_what_belongs_to_nothing_is_removed_by_hand(opened: Opened) -> None:
    """A name that an item claims stays, whatever is asked; so does one not named, or outside the folder."""
    keep(opened, "one")
    (own,) = opened.sealed()
    named, other = "ab" * 16, "cd" * 16
    for name in (named, other):
        (opened.vault.folder / "sealed" / name).write_bytes(b"newer evidence")
    assert remove_unclaimed(opened.vault, [own.name, named, "../records.db", "ef" * 16]) == 1
    assert {path.name for path in opened.sealed()} == {own.name, other}
    assert (opened.vault.folder / "records.db").exists()
    assert check_everything(opened.vault, clock=opened.clock).unclaimed == (other,)
