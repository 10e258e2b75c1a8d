"""What a screen is given to work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from korem_desktop.casework.opening import OpenVault
from korem_desktop.clock import Clock
from korem_desktop.desktop.running import Runner
from korem_desktop.domain.case import Case
from korem_desktop.failures import Known
from korem_desktop.languages import Language


@dataclass(frozen=True, slots=True)
class Workplace:
    """One open case: the vault behind it, the runner for its jobs, and the window's ear for failures."""

    opened: OpenVault
    case: Case
    runner: Runner
    clock: Clock
    wording_language: Callable[[], Language]  # the interface language now
    say: Callable[[Known], None]  # shows a failure or a notice in the message strip
