"""The recovery code: proposed, typed back, kept, printed, tried again after a week, used, renewed.

It is written by hand first; nothing here puts it into a file. The screens show a proposed code, let it be
typed back whole (:func:`differing`), only then keep it, and may print it while they still know it: the vault
itself holds nothing to print it from.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import date, timedelta
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from korem_desktop.clock import Clock
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from korem_desktop.progress import Report, silent
from korem_desktop.vault.recovery_code import DIGITS, GROUPS, RecoveryCode, Typed, look, make, parse, split

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.vault.records import Records

__all__ = [
    "DIGITS",
    "GROUPS",
    "RecoveryCode",
    "Reminder",
    "Typed",
    "differing",
    "drill",
    "has_code",
    "keep",
    "look",
    "parse",
    "print_code",
    "propose",
    "put_off",
    "reminder",
    "split",
    "unlock_by_code",
]

WEEK = timedelta(days=7)
"""After this a kept code is asked for once more, while a lost paper can still be replaced."""

_WRITTEN, _DRILLED = "recovery_written", "recovery_drilled"  # settings: days in ISO 8601
_PUT_OFF = "recovery_put_off"  # likewise: the day on which the person chose to do without a code


class Reminder(Enum):
    """What the person should be reminded of."""

    NOTHING = auto()
    MAKE = auto()  # there is no code, and nobody has said yet to do without one
    TRY = auto()  # the code was written down a week ago or more and has not been tried since


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
    _note(opened, {_WRITTEN: clock.today().isoformat(), _DRILLED: "", _PUT_OFF: ""})
    return told


def drill(opened: OpenVault, groups: Sequence[str], *, clock: Clock) -> None:
    """See whether the code on paper would open this vault as its key files lie on the medium.

    Changes no key. Blocks. Raises Known: RECOVERY_GROUP_WRONG, RECOVERY_ORDER_WRONG, RECOVERY_CODE_WRONG,
    RECOVERY_NONE.
    """
    opened.keys.check_code(parse(groups))
    _note(opened, {_DRILLED: clock.today().isoformat()})


def print_code(
    opened: OpenVault, code: RecoveryCode, printer: str, language: Language, *, report: Report = silent
) -> None:
    """Print the code on one sheet; the queue's own copy is the system's. Nothing is put into the log.

    Blocks. Raises Known (PRINTER_NONE, PRINTER_FAILED) and Cancelled; the job is taken back then.
    """
    from korem_desktop.casework.printing import print_  # late, both: ReportLab is not needed to start
    from korem_desktop.documents.recovery_sheet import recovery_sheet

    pdf = recovery_sheet(code.groups, language, practice=opened.practice, report=report)
    print_(pdf, printer, report=report)


def reminder(opened: OpenVault, clock: Clock) -> Future[Reminder]:
    """Return what to remind of today. A code that opened this vault needs no other trial."""
    today, has_code, is_used = clock.today(), opened.keys.has_code, opened.keys.opened_by_code

    def look_up(records: Records) -> Reminder:
        if not has_code:
            return Reminder.NOTHING if records.setting(_PUT_OFF) else Reminder.MAKE
        written, drilled = records.setting(_WRITTEN), records.setting(_DRILLED)
        if is_used and not drilled:
            records.set_setting(_DRILLED, today.isoformat())
            return Reminder.NOTHING
        is_due = written and not drilled and date.fromisoformat(written) + WEEK <= today
        return Reminder.TRY if is_due else Reminder.NOTHING

    return opened.records.submit(look_up)


def put_off(opened: OpenVault, clock: Clock) -> Future[None]:
    """Keep that the person does without a code, until one has been made."""
    return opened.set_setting(_PUT_OFF, clock.today().isoformat())


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
