"""The state record: a swap under a clean lock is seen, and nothing else raises an alarm."""

from __future__ import annotations

from pathlib import Path

import pytest

from korem_desktop.failures import Failure
from korem_desktop.vault.session import Session
from korem_desktop.vault.vault import Vault
from tests.helpers.vaults import CASE, a_vault_with_case, do, reopened, take_in


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The folder of a cleanly locked vault with one item."""
    vault = a_vault_with_case(tmp_path)
    take_in(vault, "x", b"x")
    vault.close()
    return tmp_path / "vault"


def notices(place: Path) -> tuple[Failure, ...]:
    """Return what an unlock notices, the first look behind it included."""
    with reopened(place) as vault:
        return (*vault.notices, *(told.kind for told in vault.first_look.result()))


def test_a_clean_vault_raises_no_alarm(place: Path) -> None:
    """Locked and unlocked many times, nothing is noticed."""
    assert [notices(place) for _ in range(5)] == [()] * 5


def test_an_older_page_is_seen(place: Path) -> None:
    """A single older page in place, which both of SQLite's own checks accept, is noticed."""
    records = place / "records.db"
    before = records.read_bytes()
    with reopened(place) as vault:
        do(vault, lambda r: r.save_answers(CASE.id, {"a": "1"}))
    with reopened(place) as vault:
        do(vault, lambda r: r.save_answers(CASE.id, {"a": "2"}))
    after = bytearray(records.read_bytes())
    changed = [n for n in range(len(before) // 4096) if before[n * 4096 :][:4096] != after[n * 4096 :][:4096]]
    page = changed[-1] * 4096
    after[page : page + 4096] = before[page : page + 4096]
    records.write_bytes(after)
    records.write_bytes(after)
    (place / "records.db.copy").unlink()
    assert notices(place) == (Failure.RECORDS_DIFFER,)


@pytest.mark.parametrize(
    ("change", "notice"),
    [
        ("gone", Failure.SEALED_DIFFER),
        ("longer", Failure.SEALED_DIFFER),
        ("more", Failure.SEALED_DIFFER),
        ("journal", Failure.JOURNAL_STRAY),
        ("no state", Failure.STATE_DIFFERS),
        ("zeros", Failure.STATE_DIFFERS),
        ("foreign state", Failure.STATE_DIFFERS),
    ],
)
def test_each_difference_is_seen(place: Path, tmp_path: Path, change: str, notice: Failure) -> None:
    """Sealed files gone, changed or added, a stray journal, and the record itself removed or replaced."""
    (item,) = (place / "sealed").iterdir()
    match change:
        case "gone":
            item.unlink()
        case "longer":
            item.write_bytes(item.read_bytes() + b"x")
        case "more":
            (place / "sealed" / ("ab" * 16)).touch()
        case "journal":
            (place / "records.db-journal").write_bytes(b"x" * 600)
        case "no state":
            (place / "state").unlink()
        case "zeros":
            (place / "state").write_bytes(bytes(8192))
        case "foreign state":
            (tmp_path / "other").mkdir()
            a_vault_with_case(tmp_path / "other").close()
            (place / "state").write_bytes((tmp_path / "other" / "vault" / "state").read_bytes())
    assert notices(place) == (notice,)
    assert notices(place) == ()


def test_a_session_that_did_not_end_raises_no_alarm(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a kill there is nothing to compare with, and nothing is claimed."""
    with monkeypatch.context() as patch:
        patch.setattr("korem_desktop.vault.state.State.write_clean", lambda self, records: None)
        with reopened(place) as vault:
            do(vault, lambda r: r.save_answers(CASE.id, {"a": "1"}))
    assert notices(place) == ()


def test_a_torn_record_leaves_the_one_before_it(place: Path) -> None:
    """Whichever of the two records is lost, the other still says something true."""
    for half in (0, 4096):
        torn = bytearray((place / "state").read_bytes())
        torn[half : half + 64] = bytes(64)
        (place / "state").write_bytes(torn)
        assert notices(place) == ()


def test_what_a_file_manager_leaves_raises_no_alarm(place: Path) -> None:
    """Thumbnails and folder settings are not evidence."""
    (place / "sealed" / "Thumbs.db").touch()
    (place / ".directory").touch()
    assert notices(place) == ()


def test_a_record_that_cannot_be_written_keeps_nobody_out(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk still opens."""

    def full(*arguments: object, **more: object) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr("korem_desktop.vault.state.State._write", full)
    vault: Vault
    with reopened(place) as vault:
        assert isinstance(vault._session, Session)
        assert do(vault, lambda r: r.cases()) == [CASE]
