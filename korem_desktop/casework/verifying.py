"""Checking that what is kept is still what was taken in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from korem_desktop.clock import Clock
from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.domain.log import Event
from korem_desktop.domain.readable import Readable
from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report, silent

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault

CHUNK = 256 * 1024
"""Bytes read at a time; a sealed file's own chunk, so that none is unsealed twice."""


def check_item(opened: OpenVault, item: EvidenceItem, *, clock: Clock, report: Report = silent) -> None:
    """Read an item whole, compare its file code with the one fixed at intake, and note the check in the log.

    Blocks. Raises Known (SEALED_DAMAGED, SEALED_MISSING) and Cancelled.
    """
    readable = opened.sealed.open(item)
    try:
        for _ in chunks(readable, item, report):
            pass
    finally:
        readable.poison()
    details = {"item": item.id, "sha256": item.sha256}
    opened.records.submit(
        lambda records: records.append_log(item.case, Event.CHECKED, details, clock.now())
    ).result()


def chunks(readable: Readable, item: EvidenceItem, report: Report = silent) -> Iterator[bytes]:
    """Yield an item's bytes in order; raises Known at the end where they are not those taken in."""
    found, offset = hashlib.sha256(), 0
    report(0, item.size)
    while part := readable.read(offset, CHUNK):
        found.update(part)
        offset += len(part)
        yield part
        report(offset, item.size)
    if offset != item.size or found.hexdigest() != item.sha256:
        raise Known(Failure.SEALED_DAMAGED, name=item.name, place=offset)
