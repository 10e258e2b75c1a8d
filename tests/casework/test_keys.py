"""Another passphrase, the recovery code, and what is asked of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from korem_desktop.casework import keys, opening, recovery
from korem_desktop.casework.recovery import Reminder
from korem_desktop.clock import FixedDay
from korem_desktop.failures import Failure, Known
from tests.helpers.desk import Opened
from tests.helpers.vaults import PASSPHRASE, cheap_changes, known

OTHER = "төрт жай сөз керек"
DAY = date(2026, 3, 17)


@dataclass
class Days:
    """A clock that can be put forward."""

    day: date = DAY

    def clock(self, later: int = 0) -> FixedDay:
        """Return the clock so many days later."""
        return FixedDay(self.day + timedelta(days=later))


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let passphrases cost nothing."""
    cheap_changes(monkeypatch)


def opens(folder: Path, passphrase: str) -> bool:
    """Return whether a passphrase opens the vault."""
    try:
        opening.unlock(folder, passphrase).close()
    except Known as fault:
        if fault.kind is not Failure.PASSPHRASE_WRONG:
            raise
        return False
    return True


def test_a_passphrase_is_changed(opened: Opened) -> None:
    """The new one opens and the old one does not; one too short is refused before anything."""
    with known(Failure.PASSPHRASE_TOO_SHORT):
        keys.change_passphrase(opened.vault, "11 letters.")
    assert keys.change_passphrase(opened.vault, OTHER) == ()
    opened.vault.close()
    assert opens(opened.vault.folder, OTHER)
    assert not opens(opened.vault.folder, PASSPHRASE)


def test_somebody_may_know_it(opened: Opened) -> None:
    """Everything is laid under a new key, with a new code; the work goes on."""
    first, second = recovery.propose(), recovery.propose()
    recovery.keep(opened.vault, first, clock=opened.clock)
    assert keys.somebody_may_know(opened.vault, OTHER, code=second) == ()
    opened.vault.set_setting("language", "kk").result()
    opened.vault.close()
    assert opens(opened.vault.folder, OTHER)
    with known(Failure.RECOVERY_CODE_WRONG):
        recovery.unlock_by_code(opened.vault.folder, first.groups)
    again = recovery.unlock_by_code(opened.vault.folder, second.groups)
    assert again.setting("language").result() == "kk"
    again.close()


def test_the_code_opens_and_a_passphrase_is_wanted_then(opened: Opened) -> None:
    """Typed with spaces and dashes as people do; the vault says that its passphrase is not known."""
    code = recovery.propose()
    recovery.keep(opened.vault, code, clock=opened.clock)
    assert not keys.is_passphrase_unknown(opened.vault)
    opened.vault.close()
    typed = [f" {group[:3]}-{group[3:]}" for group in code.groups]
    again = recovery.unlock_by_code(opened.vault.folder, typed)
    assert keys.is_passphrase_unknown(again)
    with known(Failure.PASSPHRASE_NEEDED):
        recovery.keep(again, recovery.propose(), clock=opened.clock)
    keys.change_passphrase(again, OTHER)
    assert not keys.is_passphrase_unknown(again)
    again.close()
    assert opens(opened.vault.folder, OTHER)


@pytest.mark.parametrize("typed", [[], ["000011"] * 7, ["000011"] * 9])
def test_too_few_or_too_many_groups_open_nothing(opened: Opened, typed: list[str]) -> None:
    """It is told which group is wanting."""
    with known(Failure.RECOVERY_GROUP_WRONG) as told:
        recovery.unlock_by_code(opened.vault.folder, typed)
    assert told.facts == {"group": min(len(typed), 8) + 1}


def test_a_code_typed_back_is_compared_group_by_group(opened: Opened) -> None:
    """Which groups differ is said by number, missing ones too."""
    code = recovery.propose()
    assert recovery.differing(code, code.groups) == ()
    assert recovery.differing(code, [f"{group[:2]} {group[2:]}" for group in code.groups]) == ()
    assert recovery.differing(code, ["0", *code.groups[1:7]]) == (1, 8)


def reminded(opened: Opened, clock: FixedDay) -> Reminder:
    """Return what the vault reminds of on a day."""
    return recovery.reminder(opened.vault, clock).result()


def test_the_code_is_asked_for_again_after_a_week(opened: Opened) -> None:
    """Until it was typed right once; a renewed code begins anew."""
    days = Days()
    code = recovery.propose()
    recovery.keep(opened.vault, code, clock=days.clock())
    assert reminded(opened, days.clock(6)) is Reminder.NOTHING
    assert reminded(opened, days.clock(7)) is Reminder.TRY
    with known(Failure.RECOVERY_CODE_WRONG):
        recovery.drill(opened.vault, recovery.propose().groups, clock=days.clock(7))
    assert reminded(opened, days.clock(7)) is Reminder.TRY
    recovery.drill(opened.vault, code.groups, clock=days.clock(7))
    assert reminded(opened, days.clock(30)) is Reminder.NOTHING
    recovery.keep(opened.vault, recovery.propose(), clock=days.clock(30))
    assert reminded(opened, days.clock(37)) is Reminder.TRY
    with known(Failure.RECOVERY_CODE_WRONG):
        recovery.drill(opened.vault, code.groups, clock=days.clock(37))


def test_a_vault_without_a_code_reminds_until_it_is_put_off(opened: Opened) -> None:
    """Done without, nothing is said any more; after a code was made and lost with new keys, it is again."""
    days = Days()
    assert reminded(opened, days.clock()) is Reminder.MAKE
    recovery.put_off(opened.vault, days.clock()).result()
    assert reminded(opened, days.clock(30)) is Reminder.NOTHING
    recovery.keep(opened.vault, recovery.propose(), clock=days.clock(30))
    assert reminded(opened, days.clock(30)) is Reminder.NOTHING
    keys.somebody_may_know(opened.vault, OTHER)
    assert reminded(opened, days.clock(40)) is Reminder.MAKE


def test_a_code_that_opened_the_vault_needs_no_trial(opened: Opened) -> None:
    """Not then, and not once a new passphrase is set."""
    days, code = Days(), recovery.propose()
    recovery.keep(opened.vault, code, clock=days.clock())
    assert reminded(opened, days.clock(7)) is Reminder.TRY
    opened.vault.close()
    again = Opened(recovery.unlock_by_code(opened.vault.folder, code.groups), opened.folder)
    assert reminded(again, days.clock(7)) is Reminder.NOTHING
    keys.change_passphrase(again.vault, OTHER)
    assert reminded(again, days.clock(8)) is Reminder.NOTHING
    again.vault.close()
