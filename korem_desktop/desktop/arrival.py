"""From an opened vault to the case to work on: what was carried over a lock, the settings, the case."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, Signal

from korem_desktop.casework.opening import OpenVault
from korem_desktop.casework.statements import Statements
from korem_desktop.clock import Clock
from korem_desktop.desktop.carrying import Carried
from korem_desktop.desktop.opening.intent import Intent
from korem_desktop.desktop.preferences import Preferences
from korem_desktop.desktop.running import Runner
from korem_desktop.domain.answer import Answer
from korem_desktop.domain.case import Case
from korem_desktop.failures import Known


class Arrival(QObject):
    """``ready(Case, settings, is_new)`` comes once, or ``failed(Known)`` where the records cannot be read."""

    ready = Signal(object, object, bool)
    failed = Signal(object)

    def __init__(
        self,
        opened: OpenVault,
        runner: Runner,
        preferences: Preferences,
        clock: Clock,
        intent: Intent,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened, self._runner = opened, runner
        self._preferences = preferences
        self._clock, self._intent = clock, intent

    def begin(self, carried: Carried) -> None:
        """Save what was carried before anything reads, then read."""
        carried.take_up(self._opened, self._runner)
        self._runner.follow(self._opened.settings(), done=self._set_up, failed=self._fail)

    def _set_up(self, settings: dict[str, str]) -> None:
        self._preferences.follow(settings)
        found = partial(self._found, settings)
        self._runner.follow(self._opened.cases(), done=found, failed=self._fail)

    def _found(self, settings: dict[str, str], cases: list[Case]) -> None:
        if cases:
            self.ready.emit(cases[0], settings, False)
            return
        situation = self._intent.situation
        said = {"happened.kind": Answer(situation).to_json()} if situation else {}
        statements = Statements(self._opened, self._clock)
        begun: Future[Case] = statements.begin(self._intent.road, self._preferences.language, said)
        self._runner.follow(begun, done=lambda case: self.ready.emit(case, settings, True), failed=self._fail)

    def _fail(self, known: Known) -> None:
        self.failed.emit(known)
