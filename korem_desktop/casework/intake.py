"""Recordings and documents: taking them in, reading them back, describing, exporting and removing them."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from korem_desktop.casework.verifying import chunks
from korem_desktop.clock import Clock
from korem_desktop.domain.case import Case
from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin
from korem_desktop.domain.log import Event
from korem_desktop.domain.readable import Readable
from korem_desktop.domain.signatures import HEAD, medium_of, tag_length
from korem_desktop.failures import Known
from korem_desktop.progress import Report, silent
from korem_desktop.vault.source import NamedBytes

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault

__all__ = ["NamedBytes", "describe", "export_item", "items", "open_item", "remove", "take_in"]


def _unheard(_: Known) -> None:
    """Tell nobody."""


def take_in(
    opened: OpenVault,
    case: Case,
    source: Path | NamedBytes,
    *,
    origin: Origin,
    clock: Clock,
    report: Report = silent,
    warn: Callable[[Known], None] = _unheard,
) -> EvidenceItem:
    """Seal a file or bytes into the vault and return the item; the source is left untouched.

    Blocks. ``warn`` hears, on this thread, what the person should know of an item that is kept all the same
    (SOURCE_VANISHED). Raises Known (the source is missing, odd or changes, the medium is full) and Cancelled;
    nothing is left then.
    """
    if isinstance(source, Path):
        medium = _medium_of_file(source, opened.folder)
    else:
        medium = medium_of(source.data[:HEAD], source.name, after_tag=_after_tag(source.data))
    return opened.sealed.take_in(
        case.id, source, origin=origin, medium=medium, now=clock.now(), report=report, warn=warn
    )


def items(opened: OpenVault, case: Case) -> Future[list[EvidenceItem]]:
    """Return the case's items, in the order they came."""
    return opened.records.submit(lambda records: records.evidence(case.id))


def describe(opened: OpenVault, item_id: str, shows: str) -> Future[None]:
    """Keep the person's words for what an item shows; an item removed meanwhile stays removed."""
    from korem_desktop.vault.records_thread import Priority  # late: SQLCipher is not needed to start

    return opened.records.submit(
        lambda records: records.describe_evidence(item_id, shows), priority=Priority.SAVE
    )


def open_item(opened: OpenVault, item: EvidenceItem, *, clock: Clock) -> Readable:
    """Open an item for reading, and say so in the handling log. Blocks; raises Known."""
    readable = opened.sealed.open(item)
    _log(opened, item, Event.OPENED, clock)
    return readable


def export_item(
    opened: OpenVault, item: EvidenceItem, folder: Path, *, clock: Clock, report: Report = silent
) -> Path:
    """Write an item as a new file into a folder, under its own name: whole and checked, or not at all.

    Blocks. Raises Known (a sealed file damaged or missing, the folder missing, full or read-only) and
    Cancelled.
    """
    from korem_desktop.casework.exporting import safe_name, write_out  # late: not needed to start

    readable = opened.sealed.open(item)
    try:
        path = write_out(folder, safe_name(item.name), lambda: chunks(readable, item, report))
    finally:
        readable.poison()
    _log(opened, item, Event.EXPORTED, clock)
    return path


def remove(opened: OpenVault, item: EvidenceItem) -> None:
    """Remove an item for good: its key first, then its bytes. Blocks; raises Known."""
    opened.sealed.delete(item)


def _log(opened: OpenVault, item: EvidenceItem, event: Event, clock: Clock) -> None:
    details = {"item": item.id, "sha256": item.sha256}
    opened.records.submit(lambda records: records.append_log(item.case, event, details, clock.now())).result()


def _medium_of_file(path: Path, vault: Path) -> Medium:
    """Tell a file by its beginning. What cannot be read is OTHER: taking it in then says why it cannot be."""
    try:
        found = path.stat()
        # Opening a device or a pipe may block, or do something; and closing a second descriptor of the open
        # vault's own records would let go of SQLite's lock on them (POSIX locks belong to the process).
        if not stat.S_ISREG(found.st_mode) or _is_inside(found, vault):
            return Medium.OTHER
        fd = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError):
        return Medium.OTHER
    try:
        with os.fdopen(fd, "rb") as file:
            head = file.read(HEAD)
            tag = tag_length(head)
            file.seek(tag)
            return medium_of(head, path.name, after_tag=file.read(HEAD) if tag else None)
    except OSError:
        return Medium.OTHER


def _is_inside(found: os.stat_result, vault: Path) -> bool:
    return any(os.path.samestat(found, one.stat()) for one in vault.iterdir() if one.is_file())


def _after_tag(data: bytes) -> bytes | None:
    tag = tag_length(data)
    return data[tag : tag + HEAD] if tag else None
