"""The passphrase of an open vault: another one, or one that somebody else may know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from korem_desktop.casework.opening import check_passphrase
from korem_desktop.failures import Failure
from korem_desktop.progress import Report, silent

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.vault.recovery_code import RecoveryCode

__all__ = ["change_passphrase", "is_passphrase_unknown", "somebody_may_know"]


def is_passphrase_unknown(opened: OpenVault) -> bool:
    """Return whether the code opened the vault and no passphrase was set since: that comes first then."""
    return opened.keys.opened_by_code


def change_passphrase(opened: OpenVault, passphrase: str, *, report: Report = silent) -> tuple[Failure, ...]:
    """Set another passphrase; the recovery code stays. Blocks for seconds; returns what should be told.

    For a passphrase nobody else knows: whoever knew the old one and has an old copy of the folder can read
    what is written later too, so :func:`somebody_may_know` is for that. Raises Known and Cancelled; the old
    one counts then (with KEYS_UNCERTAIN: either).
    """
    check_passphrase(passphrase)
    return opened.keys.change_passphrase(passphrase, report=report)


def somebody_may_know(
    opened: OpenVault, passphrase: str, *, code: RecoveryCode | None = None, report: Report = silent
) -> tuple[Failure, ...]:
    """Set another passphrase, and lay the records under a new master key.

    The recovery code is replaced by ``code``, or the vault has none then. What the old passphrase or the old
    code opened before, it opens no more; copies of the folder made earlier still open with it. Blocks for
    seconds; returns what should be told. Raises Known and Cancelled as :func:`change_passphrase` does; after
    KEYS_UNCERTAIN the vault has to be locked and opened again.
    """
    check_passphrase(passphrase)
    return opened.keys.renew(passphrase=passphrase, code=code, report=report)
