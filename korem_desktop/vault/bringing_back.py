"""Bringing back single sealed files from a backup, for items of an open vault that are missing or damaged.

Nothing is overwritten: a damaged file stays as ``NAME.replaced``. What comes back is read back from the
medium, decrypted and held against the item's fingerprint, before anything is renamed.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Cancelled, Report, silent
from korem_desktop.vault import backup_folder
from korem_desktop.vault.copying import copy, elsewhere
from korem_desktop.vault.faults import on_the_medium
from korem_desktop.vault.layout import Sealing
from korem_desktop.vault.sealed_folder import PART, SealedFolder
from korem_desktop.vault.sealing import verify

if TYPE_CHECKING:
    from korem_desktop.domain.evidence import EvidenceItem
    from korem_desktop.vault.records import Records
    from korem_desktop.vault.session import Session

T = TypeVar("T")
_REPLACED = "replaced"
_SPARE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What became of the items whose sealed files were missing or damaged, by id."""

    whole: tuple[str, ...]
    still_lost: tuple[str, ...]


class BringingBack:
    """The sealed files of one open vault. Blocks for long; never in the records thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def sealed(self, source: Path, *, thorough: bool = False, report: Report = silent) -> BroughtBack:
        """Bring back the items whose sealed files are missing or of a wrong length.

        ``thorough`` reads every item of the vault from its medium first, and brings back the damaged ones
        too. An item is taken from the backup only where it is whole there. Reports items. Raises Known:
        BACKUP_NONE, BACKUP_OF_ANOTHER, BACKUP_UNREACHABLE, DISK_FULL and the like, and Cancelled; what was
        brought back by then stays.
        """
        session = self._session
        with ExitStack() as after:
            kept, kept_sealed = backup_folder.open_with_sealed(source, after)
            if backup_folder.lying(kept).vault_id != session.header.vault_id:
                raise Known(Failure.BACKUP_OF_ANOTHER)
            ids = self._job(lambda records: records.sealed_rows.kept_ids())
            whole: list[str] = []
            lost: list[str] = []
            for number, item in enumerate(ids):
                self._step()
                report(number, len(ids))
                evidence, sealing = self._job(_row(item))
                if self._is_whole(evidence, sealing, thorough):
                    continue
                is_back = self._bring_back(evidence, sealing, kept_sealed)
                (whole if is_back else lost).append(item)
            report(len(ids), len(ids))
        return BroughtBack(tuple(whole), tuple(lost))

    def _is_whole(self, item: EvidenceItem, sealing: Sealing, thorough: bool) -> bool:
        with on_the_medium():
            sizes = [self._session.sealed.size(name) for name in sealing.names]
        if sizes != [sealing.shape.file_size(number) for number in range(len(sizes))]:
            return False
        return not thorough or self._verifies(item, sealing, self._session.sealed, "")

    def _verifies(self, item: EvidenceItem, sealing: Sealing, folder: SealedFolder, suffix: str) -> bool:
        try:
            fingerprint = bytes.fromhex(item.sha256)
            vault_id = self._session.header.vault_id
            verify(sealing, fingerprint, vault_id, folder, self._step, suffix=suffix)
        except Known:
            return False
        return True

    def _bring_back(self, item: EvidenceItem, sealing: Sealing, kept: SealedFolder) -> bool:
        """Take an item's files from the backup; return whether it is whole now. Raises Known."""
        if not self._verifies(item, sealing, kept, ""):
            return False
        own = self._session.sealed
        with on_the_medium():
            needed = sum(sealing.shape.file_size(number) for number in range(len(sealing.names)))
            if own.free_space() < needed + _SPARE:
                raise Known(Failure.DISK_FULL)
            try:
                for name in sealing.names:
                    copy(kept, name, own, name + PART, self._step, reading=elsewhere)
                if not self._verifies(item, sealing, own, PART):
                    raise Known(Failure.MEDIUM_FAILED)
                for name in sealing.names:
                    if own.size(name) is not None:
                        own.rename(name, f"{name}.{_REPLACED}")
                    own.rename(name + PART, name)
            except BaseException:
                with suppress(OSError):
                    for name in sealing.names:
                        own.remove(name + PART)
                raise
            own.sync()
        return True

    def _step(self, done: int = 0) -> None:
        """Look at a stop, whatever was done."""
        del done
        if self._session.store.is_stopping:
            raise Cancelled

    def _job(self, job: Callable[[Records], T]) -> T:
        return self._session.records.submit(job).result()


def _row(item: str) -> Callable[[Records], tuple[EvidenceItem, Sealing]]:
    return lambda records: (records.sealed_rows.item(item), records.sealed_rows.sealing(item))
