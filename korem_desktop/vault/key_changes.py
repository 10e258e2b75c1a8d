"""What an open vault does with its keys: another passphrase, a recovery code, a new master key.

A new passphrase or a first recovery code only wraps the same master key anew, in place. *Somebody may know
it* and a renewed recovery code take a new master key: the records are written once more under it as
``records.db.new``, read back from the medium, and only then the key files are rewritten, which is the moment
that counts; the new records take the place of the old ones afterwards. A kill before that moment leaves the
old keys and records, one after it the new keys, and the next unlock finishes or takes back what is left
(:func:`finish`, :func:`clear`). Sealed files keep their own keys, which lie in the records.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import contextmanager, suppress
from dataclasses import replace
from hmac import compare_digest
from typing import TYPE_CHECKING

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report, silent
from korem_desktop.vault import folder as names
from korem_desktop.vault import key_copies, keys
from korem_desktop.vault.faults import on_the_medium
from korem_desktop.vault.kdf import Cost, derive, derive_new
from korem_desktop.vault.keys import Secrets
from korem_desktop.vault.locked_page import wipe
from korem_desktop.vault.passphrase import new_to_bytes
from korem_desktop.vault.recovery_code import RecoveryCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from korem_desktop.vault.folder import Folder
    from korem_desktop.vault.records import Records
    from korem_desktop.vault.session import Session

_STEPS = 4  # of a new master key, beside the derivation: copied, read back, switched, opened


class KeyChanges:
    """The keys of one open vault. Every verb blocks, one at a time, and never runs in the records thread."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._changing = threading.Lock()

    @property
    def cost(self) -> Cost:
        """Return what one guess at the passphrase costs."""
        return self._session.header.cost

    @property
    def generation(self) -> int:
        """Return how often the keys were written: 1 when the vault was made."""
        return self._session.header.generation

    @property
    def has_code(self) -> bool:
        """Return whether there is a recovery code."""
        return self._session.header.recovery_kind == keys.RECOVERY_CODE

    @property
    def opened_by_code(self) -> bool:
        """Return whether the recovery code opened the vault, and no new passphrase was set since."""
        return not any(self._session.secrets.slot_key)

    def change_passphrase(
        self, passphrase: str, *, cost: Cost | None = None, report: Report = silent
    ) -> tuple[Failure, ...]:
        """Set another passphrase; master key and recovery code stay. Return what should be told.

        Only tests give a cost. Raises Known (PASSPHRASE_*, MEMORY_TOO_SMALL, VAULT_NEWER, what the medium
        refuses: then the old one stays, and KEYS_UNCERTAIN where that is not sure) and Cancelled.
        """
        with self._changing, self._another() as new:
            header = self._with_passphrase(passphrase, new, cost, report)
            return self._rewrap(header, new)

    def add_code(self, code: RecoveryCode) -> tuple[Failure, ...]:
        """Make the first recovery code; the master key stays. Return what should be told.

        Raises Known: PASSPHRASE_NEEDED, VAULT_NEWER, and what the medium refuses, as change_passphrase.
        """
        with self._changing, self._another() as new:
            self._need_passphrase()
            return self._rewrap(self._with_code(self._session.header, code, new), new)

    def check_code(self, code: RecoveryCode) -> None:
        """See whether a code would open this vault as it lies on the medium; changes nothing.

        Raises Known: RECOVERY_NONE, RECOVERY_CODE_WRONG, KEYS_DAMAGED and the like.
        """
        if not self.has_code:
            raise Known(Failure.RECOVERY_NONE)
        opened = 0
        with self._changing, self._another() as probe:
            for name in (names.KEYS, names.KEYS_COPY):
                wipe(probe.payload)
                raw = self._session.home.read(name, keys.SIZE + 1)
                file = keys.parse(raw or b"")
                probe.derive_typed(code.bits, file.header.recovery_salt)
                opened += keys.open_recovery_slot(file, probe) and compare_digest(
                    probe.master, self._session.secrets.master
                )
        if opened != 2:
            raise Known(Failure.RECOVERY_CODE_WRONG)

    def renew(
        self,
        *,
        passphrase: str | None = None,
        code: RecoveryCode | None = None,
        cost: Cost | None = None,
        report: Report = silent,
    ) -> tuple[Failure, ...]:
        """Take a new master key, and return what should be told.

        ``passphrase`` None keeps the one there is; ``code`` None leaves the vault without a recovery code,
        since the old code's key has to go with the old master key. Raises Known and Cancelled as
        change_passphrase does, and nothing has changed then; PASSPHRASE_NEEDED where the vault was opened by
        the code and no passphrase is given. KEYS_UNCERTAIN means that the records were closed: unlocking
        again finds out, and finishes it.
        """
        with self._changing, self._another() as new:
            if passphrase is None:
                self._need_passphrase()
                header = self._next(self._session.header)
            else:
                header = self._with_passphrase(passphrase, new, cost, report)
            new.fill_new()
            header = self._with_code(header, code, new)
            # Queued saves come first; none comes between the copy and the switch.
            job: Callable[[Records], tuple[Failure, ...]] = lambda records: _switch(  # noqa: E731 - typed
                self._session, records, header, new, report
            )
            return self._session.records.submit(job).result()

    # steps

    @contextmanager
    def _another(self) -> Iterator[Secrets]:
        """Give a copy of the secrets to prepare the next state in, wiped at the end."""
        new = Secrets()
        try:
            new.take_over(self._session.secrets)
            yield new
        finally:
            new.wipe()

    def _need_passphrase(self) -> None:
        if self.opened_by_code:
            raise Known(Failure.PASSPHRASE_NEEDED)

    def _next(self, header: keys.Header) -> keys.Header:
        if header.minor > keys.MINOR or header.recovery_kind not in (keys.NO_RECOVERY, keys.RECOVERY_CODE):
            raise Known(Failure.VAULT_NEWER)  # what a later version put there would be lost
        return replace(header, generation=header.generation + 1)

    def _with_passphrase(
        self, passphrase: str, new: Secrets, cost: Cost | None, report: Report
    ) -> keys.Header:
        header = self._next(self._session.header)
        typed = new_to_bytes(passphrase)
        try:
            salt = os.urandom(16)
            if cost is None:
                cost = derive_new(typed, salt, new.slot_key, report)
            else:
                derive(typed, salt, cost, new.slot_key)
        finally:
            wipe(typed)
        return replace(header, cost=cost, salt=salt)

    def _with_code(self, header: keys.Header, code: RecoveryCode | None, new: Secrets) -> keys.Header:
        if header.generation == self._session.header.generation:
            header = self._next(header)
        if code is None:
            wipe(new.recovery_key)
            return replace(header, recovery_kind=keys.NO_RECOVERY, recovery_salt=bytes(16))
        salt = os.urandom(16)
        new.derive_typed(code.bits, salt)
        new.recovery_key[:] = new.typed_key
        return replace(header, recovery_kind=keys.RECOVERY_CODE, recovery_salt=salt)

    def _rewrap(self, header: keys.Header, new: Secrets) -> tuple[Failure, ...]:
        told = key_copies.rewrite(self._session.home, keys.build(header, new))
        self._session.take_over(header, new)
        return told


def finish(session: Session) -> bool:
    """Finish a change of the master key whose keys were written and whose records were not yet in place.

    Called at unlock with the keys unwrapped, before anything else is opened; returns whether there was
    anything to finish. Raises Known.
    """
    home, mine = session.home, bytes(session.secrets.records_salt)
    if home.read(names.RECORDS, 16) == mine or home.read(names.RECORDS_NEW, 16) != mine:
        return False
    with on_the_medium():
        # A journal here would belong to the old records, and must not be played into the new ones.
        home.remove(names.JOURNAL)
        home.sync()
        home.put_in_place(names.RECORDS_NEW, names.RECORDS)
    return True


def clear(home: Folder) -> bool:
    """Take back a change of the master key that did not come to the keys; return whether there was one.

    Called once the records have opened: so these are not the only ones. Raises OSError.
    """
    if not home.is_file(names.RECORDS_NEW):
        return False
    for name in (_JOURNAL_NEW, names.RECORDS_NEW):
        home.scrub(name)
    home.sync()
    return True


_JOURNAL_NEW = f"{names.RECORDS_NEW}-journal"


def _switch(
    session: Session, records: Records, header: keys.Header, new: Secrets, report: Report
) -> tuple[Failure, ...]:
    """Write the records under new keys, switch to them, and go on with them; in the records thread."""
    home = session.home
    try:
        report(0, _STEPS)
        _copy(session, records, new)
        report(1, _STEPS)
        _check(session, new)
        report(2, _STEPS)
        told = key_copies.rewrite(home, keys.build(header, new))
    except BaseException as failure:
        if isinstance(failure, Known) and failure.kind is Failure.KEYS_UNCERTAIN:
            records.connection.close()  # the copy may be put in place yet: nothing more must be saved
        else:
            with suppress(OSError, Known):
                clear(home)
        raise
    session.take_over(header, new)
    try:
        with suppress(OSError):  # as at unlock: not vouched for then
            session.state.write_in_use()
        records.connection.close()
        with on_the_medium():
            home.put_in_place(names.RECORDS_NEW, names.RECORDS)
        session.reconnect(records.connection)
    except Known as known:
        raise Known(Failure.KEYS_UNCERTAIN) from known
    with suppress(OSError, Known):  # nothing opens them any more
        for name in home.copies_of_records():
            home.scrub(name)
        home.sync()
    return told


def _copy(session: Session, records: Records, new: Secrets) -> None:
    home = session.home
    with on_the_medium():
        for name in (_JOURNAL_NEW, names.RECORDS_NEW):
            home.remove(name)
        home.make(names.RECORDS_NEW)
    target = session.connect(names.RECORDS_NEW, new)
    try:
        records.connection.copy_to(target)
    finally:
        target.close()
    with on_the_medium():
        home.remove(_JOURNAL_NEW)
        home.sync()


def _check(session: Session, new: Secrets) -> None:
    """Read the new records back from the medium. Raises Known: MEDIUM_FAILED where they are not whole."""
    with on_the_medium():
        session.home.forget_cached(names.RECORDS_NEW)
    try:
        written = session.connect(names.RECORDS_NEW, new)
    except Known as known:  # damage in the pages that are read at opening
        kind = Failure.MEDIUM_FAILED if known.kind is Failure.RECORDS_DAMAGED else known.kind
        raise Known(kind, **known.facts) from known
    try:
        is_whole = not written.execute("PRAGMA cipher_integrity_check") and written.execute(
            "PRAGMA integrity_check"
        ) == [("ok",)]
    finally:
        written.close()
    with on_the_medium():
        session.home.remove(_JOURNAL_NEW)
    if not is_whole:
        raise Known(Failure.MEDIUM_FAILED)
