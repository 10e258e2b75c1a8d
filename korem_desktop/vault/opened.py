"""An open vault, as the rest of the program has it: its records, its sealed files, its keys."""

from __future__ import annotations

from korem_desktop.domain.integrity import Checked
from korem_desktop.failures import Failure
from korem_desktop.progress import Report, silent
from korem_desktop.vault import draft
from korem_desktop.vault.backup import Backups
from korem_desktop.vault.bringing_back import BringingBack
from korem_desktop.vault.checking import check
from korem_desktop.vault.key_changes import KeyChanges
from korem_desktop.vault.session import Session


class Vault:
    """An open vault. ``notices`` are things met at unlocking that the person should hear of."""

    def __init__(self, session: Session, notices: tuple[Failure, ...] = ()) -> None:
        self._session = session
        self.folder = session.home.path
        self.id = session.header.vault_id
        self.practice = session.header.practice
        self.notices = notices
        self.records = session.records
        self.sealed = session.store
        self.keys = KeyChanges(session)
        self.first_look = session.first_look.found
        self.backups = Backups(session)
        self.bringing_back = BringingBack(session)

    def is_there(self) -> bool:
        """Return whether the folder still stands where it was opened: not after its medium was pulled out.

        Touches the medium, and may hang with it.
        """
        return self._session.home.is_there()

    def seal_draft(self, plain: bytes) -> bytes:
        """Seal what could not be saved, to be carried over a lock. Never touches the medium, never waits.

        Raises Known(RECORDS_CLOSED) once the keys are gone.
        """
        return draft.seal(self._session.secrets, self.id, plain)

    def open_draft(self, sealed: bytes) -> bytes:
        """Return what was sealed for this vault. Raises Known(TYPING_LOST) where it is not that."""
        return draft.unseal(self._session.secrets, self.id, sealed)

    def check(self, *, report: Report = silent) -> Checked:
        """Check everything that is kept, as :func:`checking.check` says; not to be called from a job."""
        return check(self._session, report)

    def close(self) -> None:
        """Save what is queued, close everything, forget the keys; idempotent. Not to be called from a job."""
        self._session.close_clean()

    def erase(self, *, report: Report = silent) -> tuple[str, ...]:
        """Erase the vault as ``vault/erasing.py`` says, and close it; return the names of what stays.

        Cannot be stopped. Raises Known. Not to be called from a job.
        """
        return self._session.erase(report)
