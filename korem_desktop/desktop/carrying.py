"""What was typed last, carried over a lock where the medium refused it or did not answer in time.

It leaves one process and enters the next as ciphertext that only its own vault opens.
"""

from __future__ import annotations

import base64
import binascii
from concurrent.futures import Future
from contextlib import suppress
from functools import partial

from korem_desktop.casework.opening import OpenVault
from korem_desktop.casework.unsaved import Unsaved, seal_draft, take_up
from korem_desktop.desktop.handing_over import Handover, Reason
from korem_desktop.desktop.running import Runner
from korem_desktop.failures import Failure, Known


class Carried:
    """What came over the lock before this one, and what goes over the next.

    ``told`` is what to say of it once a case is on screen: a notice, the medium's refusal, or None. ``lost``
    names the errors that kept something from being given over, "" where there were none.
    """

    def __init__(self, handover: Handover | None) -> None:
        self._folder = handover.folder if handover is not None else ""
        self._waiting = handover.unsaved if handover is not None else ()
        self._sealed = ""
        self.lost = handover.lost if handover is not None else ""
        self.told: Known | None = None
        is_uncertain = handover is not None and handover.reason in (Reason.UNSAVED, Reason.CLOSED)
        if is_uncertain and not self._waiting:
            self.told = Known(Failure.TYPING_UNSAVED, fault=TimeoutError.__name__)

    def take_up(self, opened: OpenVault, runner: Runner) -> None:
        """Save what was carried, before anything reads; what the medium refuses stays to be carried on."""
        for text in self._waiting:
            try:
                sealed = base64.b64decode(text, validate=True)
            except (binascii.Error, ValueError):
                self._drop(text, Failure.TYPING_LOST)
                continue
            saved: Future[Failure | None] = take_up(opened, sealed)
            is_here = str(opened.folder) == self._folder
            runner.follow(saved, done=partial(self._taken, text, is_here), failed=self._refused)

    def seal(self, opened: OpenVault, unsaved: Unsaved) -> None:
        """Seal what is not saved now; to be called before the vault is closed."""
        if unsaved:
            with suppress(Known):  # the vault is closed already: nothing can be sealed any more
                self._sealed = base64.b64encode(seal_draft(opened, unsaved)).decode()

    def onwards(self, *, is_saved: bool) -> tuple[str, ...]:
        """Return what goes on: what still waits, and what was sealed last unless all of it is saved."""
        return self._waiting if is_saved or not self._sealed else (*self._waiting, self._sealed)

    def _taken(self, text: str, is_here: bool, told: Failure | None) -> None:
        if told is Failure.TYPING_LOST and not is_here:
            return  # another vault was opened meanwhile: its own may be opened next
        self._drop(text, told)

    def _drop(self, text: str, told: Failure | None) -> None:
        self._waiting = tuple(other for other in self._waiting if other != text)
        if told is not None:
            self.told = Known(told)

    def _refused(self, known: Known) -> None:
        self.told = known
