"""The store of sealed files: taking in, opening, deleting, and what an unlock does about unfinished ones.

Order of writes at an intake, each step on the medium before the next: the row with the key (*taking in*); the
``*.part`` files; reading them back from the medium; the row as *verified*, with the fingerprint; the final
names; the row as *kept*, with its entry in the handling log. A kill before *verified* leaves parts that the
next unlock removes; one after it leaves a whole item that the next unlock finishes.

All public methods wait for the records thread and the medium: never call them from that thread or from the
window.
"""

from __future__ import annotations

import threading
import uuid
import weakref
from collections.abc import Callable, Collection
from concurrent.futures import Future
from contextlib import closing, suppress
from datetime import datetime
from typing import TypeVar

from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin
from korem_desktop.domain.log import Event
from korem_desktop.domain.readable import Readable
from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Cancelled, Report, silent
from korem_desktop.vault.faults import from_system, on_the_medium
from korem_desktop.vault.folder import Folder
from korem_desktop.vault.layout import CHUNK, SEGMENT_CHUNKS, Sealing, Shape
from korem_desktop.vault.records import Records
from korem_desktop.vault.records_thread import Priority, RecordsThread
from korem_desktop.vault.sealed_folder import PART, SealedFolder
from korem_desktop.vault.sealed_reader import SealedReader
from korem_desktop.vault.sealed_rows import Status, Unfinished
from korem_desktop.vault.sealing import Spoilt, seal, verify
from korem_desktop.vault.source import Incoming, NamedBytes, Source, incoming
from korem_desktop.vault.state import State

__all__ = ["NamedBytes", "SealedStore", "Source"]

T = TypeVar("T")
_SPARE = 1024 * 1024  # left free for the records' own journal


def _unheard(warning: Known) -> None:
    """Tell nobody."""


def _nothing() -> None:
    """Do nothing."""


class SealedStore:
    """The sealed files of one open vault."""

    def __init__(
        self,
        folder: Folder,
        sealed: SealedFolder,
        records: RecordsThread,
        vault_id: bytes,
        *,
        chunk_size: int = CHUNK,
        segment_chunks: int = SEGMENT_CHUNKS,
        after_deletion: Callable[[], None] = _nothing,
    ) -> None:
        self._folder = folder
        self._sealed = sealed
        self._records = records
        self._vault_id = vault_id
        self._chunk_size = chunk_size
        self._segment_chunks = segment_chunks
        self._after_deletion = after_deletion
        self._is_stopping = False
        self._working = threading.RLock()  # held by whoever changes the files
        self._readers: weakref.WeakSet[SealedReader] = weakref.WeakSet()

    def take_in(
        self,
        case: str,
        source: Source,
        *,
        origin: Origin,
        medium: Medium,
        now: datetime,
        report: Report = silent,
        warn: Callable[[Known], None] = _unheard,
    ) -> EvidenceItem:
        """Seal a source, verify it from the medium, and keep it.

        Reports bytes of content, twice over (sealing, then verifying). ``warn`` hears SOURCE_VANISHED: all of
        it was read and is kept, but the original was removed meanwhile. Cancelled and every Known leave
        nothing behind: SOURCE_*, DISK_FULL, MEDIUM_FAILED, FOLDER_READ_ONLY, RECORDS_CLOSED. (Where a medium
        fails in the very last step and cannot even be asked, the next unlock finds the item whole or gone.)
        """
        with self._working, closing(incoming(source, self._folder.is_own)) as reading:
            item, sealing = self._begin(case, reading, origin, medium, now)
            try:
                is_there = self._write(item, sealing, reading, report)
                kept = self._keep(item.case, sealing, now, "there" if is_there else "vanished")
            except BaseException as failure:
                done = self._take_back(sealing)
                if done is None or not isinstance(failure, Known):
                    raise
                is_there, kept = True, done
        if not is_there:
            warn(Known(Failure.SOURCE_VANISHED, name=item.name))
        return kept

    def open(self, item: EvidenceItem) -> Readable:
        """Return the content of an item. Raises Known: SEALED_MISSING, SEALED_DAMAGED, RECORDS_CLOSED."""
        try:
            sealing = self._job(lambda records: records.sealed_rows.sealing(item.id), Priority.SCREEN)
        except KeyError as error:
            raise Known(Failure.SEALED_MISSING, name=item.name) from error
        reader = SealedReader(sealing, item.name, self._vault_id, self._sealed)
        self._readers.add(reader)
        return reader

    def delete(self, item: EvidenceItem) -> None:
        """Remove an item for good; raises Known.

        First its key and the details of its log entries, then its files, then what other copies of the
        records in the folder know of it.
        """

        def forget(records: Records) -> None:
            with records.transaction():
                records.log_rows.forget_details(item.id)
                records.sealed_rows.drop(item.id)
                records.append_log(item.case, Event.DELETED, {})

        with self._working:
            sealing = self._job(lambda records: records.sealed_rows.sealing(item.id), Priority.SAVE)
            self._forget(forget, lambda records: records.sealed_rows.status(item.id) is not None)
            self._clear([sealing])

    def delete_case(self, case: str, report: Report = silent) -> None:
        """Remove a case for good, with all that belongs to it, as :meth:`delete` does an item.

        Reports items whose files are gone; cannot be stopped. Raises Known.
        """
        with self._working:
            sealings = self._job(lambda records: records.sealed_rows.sealings(case), Priority.SAVE)
            self.poison()
            self._forget(
                lambda records: records.drop_case(case),
                lambda records: any(one.id == case for one in records.cases()),
            )
            self._clear(sealings, report)

    def _forget(self, forget: Callable[[Records], None], is_there: Callable[[Records], bool]) -> None:
        try:
            self._job(forget, Priority.SAVE)
        except Known:
            # A commit may fail in its very last step and yet have happened: then the rest is done too.
            if self._job(is_there, Priority.SAVE):
                raise

    def _clear(self, sealings: list[Sealing], report: Report = silent) -> None:
        """Remove the files of what was forgotten, and every trace in the records and their copies."""
        with on_the_medium():
            for number, sealing in enumerate(sealings, start=1):
                for name in sealing.names:
                    self._sealed.remove(name)
                    self._sealed.remove(name + PART)
                with suppress(Cancelled):  # too late for that
                    report(number, len(sealings))
            self._sealed.sync()
            for name in self._folder.copies_of_records():
                self._folder.scrub(name)
            self._folder.sync()
        with suppress(Known):  # on a full disk: the rows themselves were overwritten where they lay
            self._job(lambda records: records.connection.execute("VACUUM"), Priority.SAVE)
        self._after_deletion()

    def unclaimed(self) -> list[str]:
        """Return the names of files no item claims. They are left alone: newer records may claim them."""
        claimed = self._job(lambda records: records.sealed_rows.names(), Priority.CHECK)
        with on_the_medium():
            there = self._sealed.sizes()
        return sorted(name for name in there if name.removesuffix(PART) not in claimed)

    def remove_unclaimed(self, names: Collection[str]) -> int:
        """Remove those of these files that no item claims now, and return how many; raises Known.

        Only ever because the person has asked for it: newer records may claim them.
        """
        with self._working:  # or the parts of an intake would be among them
            gone = set(self.unclaimed()).intersection(names)
            with on_the_medium():
                for name in gone:
                    self._sealed.remove(name)
                self._sealed.sync()
        return len(gone)

    def is_as_left(self, state: State, begun: Callable[[], None]) -> bool:
        """Return whether the sealed files are as the last lock left them; ``begun`` is called once nothing
        can change them before they were looked at.

        Raises Known, and Cancelled at a lock.
        """
        with self._working, on_the_medium():
            begun()
            return state.sealed_are_as_left(self._go_on)

    def differences(self) -> tuple[int, int, int]:
        """Return how many sealed files are missing, of a wrong length, and unclaimed. Raises Known."""
        claimed = dict(self._job(lambda records: records.sealed_rows.lengths(), Priority.CHECK))
        with on_the_medium():
            there = {name.removesuffix(PART): size for name, size in self._sealed.sizes(self._go_on).items()}
        missing = sum(name not in there for name in claimed)
        odd = sum(name in there and there[name] != size for name, size in claimed.items())
        return missing, odd, sum(name not in claimed for name in there)

    def check(self, item: EvidenceItem, step: Callable[[int], None]) -> None:
        """Read an item whole from the medium and compare it with its fingerprint; ``step`` hears the bytes.

        Raises Known: SEALED_DAMAGED with the place, SEALED_MISSING, MEDIUM_FAILED, RECORDS_CLOSED; Cancelled;
        KeyError where there is no such item any more.
        """
        sealing = self._job(lambda records: records.sealed_rows.sealing(item.id), Priority.CHECK)
        SealedReader(sealing, item.name, self._vault_id, self._sealed).poison()  # looks at lengths first

        def on(length: int) -> None:
            self._go_on()
            step(length)

        try:
            verify(sealing, bytes.fromhex(item.sha256), self._vault_id, self._sealed, on, suffix="")
        except Spoilt as spoilt:
            place = min(spoilt.chunk * sealing.shape.chunk_size, item.size)
            raise Known(Failure.SEALED_DAMAGED, name=item.name, place=place) from spoilt

    def _go_on(self) -> None:
        if self._is_stopping:
            raise Cancelled

    def finish_interrupted(self) -> None:
        """Deal with what a kill left: finish verified items, remove the parts of the others.

        A file under a final name is never removed here. Raises Known.
        """
        found = self._job(lambda records: records.sealed_rows.unfinished(), Priority.SAVE)
        if not found:
            return
        with self._working:  # after the first look at the files as they were left
            for unfinished in found:
                if unfinished.status is Status.VERIFIED:
                    self._finish(unfinished)
                elif unfinished.status is Status.TAKING_IN:
                    self._drop_parts(unfinished)

    @property
    def is_stopping(self) -> bool:
        """Return whether the vault is being closed: long jobs end at their next block."""
        return self._is_stopping

    def poison(self) -> None:
        """Make every open reader fail and forget its key; never waits."""
        for reader in list(self._readers):
            reader.poison()

    def stop(self) -> None:
        """Poison the readers, stop an intake at its next block and wait until it has taken itself back."""
        self._is_stopping = True
        self.poison()
        with self._working:
            return

    # the steps of an intake

    def _begin(
        self, case: str, reading: Incoming, origin: Origin, medium: Medium, now: datetime
    ) -> tuple[EvidenceItem, Sealing]:
        shape = Shape.of(reading.size, self._chunk_size, self._segment_chunks)
        with on_the_medium():
            if self._sealed.free_space() < sum(map(shape.file_size, range(shape.segments))) + _SPARE:
                raise Known(Failure.DISK_FULL)
        item = EvidenceItem(
            uuid.uuid4().hex, case, reading.name, medium, reading.size, "", now, reading.file_time, origin
        )
        sealing = Sealing.new(item.id, shape)
        self._job(lambda records: records.sealed_rows.begin(item, sealing), Priority.SAVE)
        return item, sealing

    def _write(self, item: EvidenceItem, sealing: Sealing, reading: Incoming, report: Report) -> bool:
        """Seal and verify; return whether the source is still there. Raises Known, Cancelled."""
        total = 2 * item.size
        done = 0

        def step(content: int) -> None:
            nonlocal done
            done += content
            if self._is_stopping:
                raise Cancelled
            report(done, total)

        report(0, total)
        sha256 = seal(reading, sealing, self._vault_id, self._sealed, step)
        is_there = reading.finish()
        with on_the_medium():
            self._sealed.sync()
        try:
            verify(sealing, sha256, self._vault_id, self._sealed, step, suffix=PART)
        except Spoilt as spoilt:
            raise Known(Failure.MEDIUM_FAILED) from spoilt
        self._job(lambda records: records.sealed_rows.verified(item.id, sha256), Priority.SAVE)
        return is_there

    def _keep(self, case: str, sealing: Sealing, at: datetime, source: str) -> EvidenceItem:
        with on_the_medium():
            for name in sealing.names:
                if self._sealed.size(name) is None:
                    self._sealed.rename(name + PART, name)
            self._sealed.sync()

        def keep(records: Records) -> EvidenceItem:
            with records.transaction():
                kept = records.sealed_rows.kept(sealing.item)
                details = {
                    "item": kept.id,
                    "name": kept.name,
                    "sha256": kept.sha256,
                    "size": str(kept.size),
                    "origin": kept.origin.value,
                    "source": source,
                }
                records.append_log(case, Event.TAKEN_IN, details, at)
                return kept

        return self._job(keep, Priority.SAVE)

    def _take_back(self, sealing: Sealing) -> EvidenceItem | None:
        """Undo an intake that failed; return the item where it turns out to be kept.

        A commit may fail in its very last step and yet have happened, so the row is asked before anything
        with a final name goes. Where it cannot be asked, the next unlock decides.
        """
        if not self._has_final_names(sealing):
            self._remove(sealing)  # at once: on a full medium the row goes only when there is room

        def ask(records: Records) -> EvidenceItem | None:
            kept = records.sealed_rows.status(sealing.item) is Status.KEPT
            return records.sealed_rows.item(sealing.item) if kept else None

        with suppress(Known):
            if kept := self._job(ask, Priority.SAVE):
                return kept
            self._remove(sealing)
            self._job(lambda records: records.sealed_rows.drop(sealing.item), Priority.SAVE)
        return None

    def _has_final_names(self, sealing: Sealing) -> bool:
        """Return whether final names are given already; True where that cannot be told."""
        try:
            return any(self._sealed.size(name) is not None for name in sealing.names)
        except OSError:
            return True

    def _remove(self, sealing: Sealing) -> None:
        with suppress(OSError):
            for name in sealing.names:
                self._sealed.remove(name + PART)
                self._sealed.remove(name)
            self._sealed.sync()

    # what a kill left

    def _finish(self, unfinished: Unfinished) -> None:
        sealing = unfinished.sealing
        with on_the_medium():
            found = all(
                sealing.shape.file_size(segment) in (self._sealed.size(name), self._sealed.size(name + PART))
                for segment, name in enumerate(sealing.names)
            )
        if found:
            self._keep(unfinished.case, sealing, unfinished.taken_in, "finished after an interruption")
        else:
            self._drop_parts(unfinished)

    def _drop_parts(self, unfinished: Unfinished) -> None:
        sealing = unfinished.sealing
        try:
            for name in sealing.names:
                self._sealed.remove(name + PART)
            self._sealed.sync()
            has_final = any(self._sealed.size(name) is not None for name in sealing.names)
        except OSError as error:
            raise from_system(error) from error
        # Final names under an unverified row mean older records were put in place: the key is not thrown
        # away.
        if not has_final:
            self._job(lambda records: records.sealed_rows.drop(sealing.item), Priority.SAVE)

    def _job(self, job: Callable[[Records], T], priority: Priority) -> T:
        future: Future[T] = self._records.submit(job, priority=priority)
        return future.result()
