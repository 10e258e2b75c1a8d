"""Checking everything that is kept: the records page by page, and every sealed file from the medium."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import TYPE_CHECKING

from korem_desktop.clock import Clock
from korem_desktop.domain.integrity import Checked
from korem_desktop.domain.log import Event
from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report, silent

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.vault.records import Records


def check_everything(opened: OpenVault, *, clock: Clock, report: Report = silent) -> Checked:
    """Check everything and return what was found; each case's handling log says that it was done.

    Blocks for as long as reading everything takes; reports bytes. Raises Cancelled, and Known where the
    medium is gone or the vault was locked. Damage is no failure of the check: it is in the report.
    """
    found = opened.vault.check(report=report)
    damaged = Counter(one.case for one in found.damaged)

    def note(records: Records) -> None:
        with records.transaction():
            for case in records.cases():
                items = len(records.evidence(case.id))
                if items:
                    details = {"items": str(items), "damaged": str(damaged[case.id])}
                    records.append_log(case.id, Event.CHECKED, details, clock.now())

    try:
        opened.records.submit(note).result()
    except Known as known:
        if known.kind is not Failure.RECORDS_DAMAGED:  # that is in the report already
            raise
    return found


def remove_unclaimed(opened: OpenVault, names: Collection[str]) -> int:
    """Remove sealed files that belong to nothing, because the person wants it; return how many. Blocks.

    One that records claim by now stays. Raises Known.
    """
    return opened.sealed.remove_unclaimed(names)
