"""The recovery code: proposed, typed back, kept, tried again after a week, used, renewed.

It is written by hand first; nothing here puts it into a file. The screens show a proposed code, let it be
typed back whole (:func:`differing`), and only then keep it.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from korem_desktop.clock import Clock
from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report, silent
from korem_desktop.vault.recovery_code import DIGITS, GROUPS, RecoveryCode, Typed, look, make, parse, split

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.vault.records import Records

__all__ = [
    "DIGITS",
    "GROUPS",
    "RecoveryCode",
    "Typed",
    "differing",
    "drill",
    "has_code",
    "is_drill_due",
    "keep",
    "look",
    "parse",
    "propose",
    "split",
    "unlock_by_code",
]

WEEK = timedelta(days=7)
"""After this a kept code is asked for once more, while a lost paper can still be replaced."""

_WRITTEN, _DRILLED = "recovery_written", "recovery_drilled"  # settings: days in ISO 8601


def propose() -> RecoveryCode:
    """Return a new code to be written down; nothing knows of it yet."""
    return make()


def differing(code: RecoveryCode, groups: Sequence[str]) -> tuple[int, ...]:
    """Return the numbers (from 1) of the groups typed back otherwise than they are shown."""
    typed = ["".join(split(group)) for group in [*groups, *[""] * GROUPS][:GROUPS]]
    return tuple(
        number
        for number, (shown, back) in enumerate(zip(code.groups, typed, strict=True), 1)
        if shown != back
    )


def has_code(opened: OpenVault) -> bool:
    """Return whether the vault has a recovery code."""
    return opened.keys.has_code


def keep(
    opened: OpenVault, code: RecoveryCode, *, clock: Clock, report: Report = silent
) -> tuple[Failure, ...]:
    """Make a code the vault's, in the place of an earlier one, which opens nothing from then on.

    Blocks; an earlier code makes it longer, since the records get a new master key then. Returns what should
    be told. Raises Known (PASSPHRASE_NEEDED, KEYS_UNCERTAIN, what the medium refuses) and Cancelled.
    """
    told = opened.keys.renew(code=code, report=report) if opened.keys.has_code else opened.keys.add_code(code)
    _note(opened, {_WRITTEN: clock.today().isoformat(), _DRILLED: ""})
    return told


def drill(opened: OpenVault, groups: Sequence[str], *, clock: Clock) -> None:
    """See whether the code on paper would open this vault as its key files lie on the medium.

    Changes no key. Blocks. Raises Known: RECOVERY_GROUP_WRONG, RECOVERY_ORDER_WRONG, RECOVERY_CODE_WRONG,
    RECOVERY_NONE.
    """
    opened.keys.check_code(parse(groups))
    _note(opened, {_DRILLED: clock.today().isoformat()})


def is_drill_due(opened: OpenVault, clock: Clock) -> Future[bool]:
    """Return whether the code was written down a week ago or more and has not been tried since."""
    today = clock.today()

    def look_up(records: Records) -> bool:
        written, drilled = records.setting(_WRITTEN), records.setting(_DRILLED)
        return bool(written) and not drilled and date.fromisoformat(written) + WEEK <= today

    if not opened.keys.has_code:
        settled: Future[bool] = Future()
        settled.set_result(False)
        return settled
    return opened.records.submit(look_up)


def unlock_by_code(folder: Path, groups: Sequence[str], *, report: Report = silent) -> OpenVault:
    """Open a vault by the code on paper; a new passphrase should be set next.

    Blocks. Raises Known as :func:`drill` does, and what opening a vault refuses.
    """
    from korem_desktop.casework.opening import OpenVault  # late: SQLCipher is not needed to start
    from korem_desktop.vault import vault  # late: SQLCipher and cryptography are not needed to start

    if len(groups) != GROUPS:
        raise Known(Failure.RECOVERY_GROUP_WRONG, group=min(len(groups), GROUPS) + 1)
    return OpenVault(vault.unlock_by_code(folder, parse(groups), report=report))


def _note(opened: OpenVault, days: dict[str, str]) -> None:
    """Keep when the code was written and tried, in one go."""

    def keep_days(records: Records) -> None:
        with records.transaction():
            for name, day in days.items():
                records.set_setting(name, day)

    opened.records.submit(keep_days).result()
