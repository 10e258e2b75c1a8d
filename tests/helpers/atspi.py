"""A screen reader's side of the accessibility bus: what a program tells there, and what it lets be done.

Speaks D-Bus by jeepney; names, roles and actions are those of AT-SPI 2.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

PATIENCE = 60.0
"""Seconds; a bound for a program that hangs, never a measure."""

_SPACE = "org.a11y.atspi."
_PASSWORD_TEXT = 40  # a role by its number: the names of roles know only "text"
_ROOT = "/org/a11y/atspi/accessible/root"


class State(IntEnum):
    """The states looked at, by their bit."""

    CHECKED = 4
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SHOWING = 25


class Refused(Exception):  # noqa: N818 - the house's word
    """The program refused a call, or what was asked for is gone; carries the error's name."""


@dataclass(frozen=True)
class Ear:
    """A connection to the accessibility bus of a session."""

    connection: DBusConnection

    def programs(self) -> list[Thing]:
        """Return the programs on the bus."""
        return Thing(self, f"{_SPACE}Registry", _ROOT).children()

    def ask(
        self, name: str, path: str, interface: str, method: str, signature: str = "", *values: object
    ) -> Any:
        """Call a method and return what it returns first; raises Refused."""
        call = new_method_call(DBusAddress(path, name, interface), method, signature or None, values)
        reply = self.connection.send_and_get_reply(call, timeout=PATIENCE)
        if reply.header.message_type is MessageType.error:
            raise Refused(reply.header.fields.get(HeaderFields.error_name))
        return reply.body[0] if reply.body else None


@contextmanager
def listening(session: dict[str, str]) -> Iterator[Ear]:
    """Connect to the accessibility bus that a session's own bus names."""
    with open_dbus_connection(session["DBUS_SESSION_BUS_ADDRESS"]) as own:
        address = Ear(own).ask("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
    with open_dbus_connection(address) as connection:
        yield Ear(connection)


@dataclass(frozen=True)
class Thing:
    """One thing in a program's tree; it may go at any moment."""

    ear: Ear
    program: str
    path: str

    @property
    def name(self) -> str:
        """Return what it is called."""
        return str(self._property("Accessible", "Name"))

    @property
    def description(self) -> str:
        """Return what is said of it besides."""
        return str(self._property("Accessible", "Description"))

    @cached_property
    def role(self) -> str:
        """Return what it is, in words."""
        return str(self._call("Accessible", "GetRoleName"))

    @property
    def is_password(self) -> bool:
        """Return whether a reader is told not to speak what is typed."""
        return bool(self._call("Accessible", "GetRole") == _PASSWORD_TEXT)

    @cached_property
    def id(self) -> str:
        """Return the way to it by the names things have in the program, which no screen reader says."""
        return str(self._property("Accessible", "AccessibleId"))

    def find(self, id: str) -> Thing | None:  # noqa: A002 - the bus's word
        """Return the part of it that the program calls so; of several one that takes the focus."""
        called = [part for part in self.everything() if part.id.endswith(f".{id}")]
        return next((part for part in called if part.has(State.FOCUSABLE)), called[0] if called else None)

    def has(self, state: State) -> bool:
        """Return whether a state holds now."""
        low, high = self._call("Accessible", "GetState")
        return bool((low | high << 32) >> state & 1)

    def children(self) -> list[Thing]:
        """Return its parts."""
        return [Thing(self.ear, name, path) for name, path in self._call("Accessible", "GetChildren")]

    def everything(self) -> Iterator[Thing]:
        """Give itself and all its parts that are shown; what goes meanwhile is left out."""
        yield self
        try:
            children = self.children()
        except Refused:
            return
        for child in children:
            try:
                is_shown = child.has(State.SHOWING)
            except Refused:
                continue
            if is_shown:
                yield from child.everything()

    def actions(self) -> list[str]:
        """Return what can be done with it."""
        try:
            count = self._property("Action", "NActions")
        except Refused:
            return []
        return [str(self._call("Action", "GetName", "i", number)) for number in range(count)]

    def act(self, *wanted: str) -> None:
        """Do the first of these actions that it has, or its first; raises Refused where it has none."""
        offered = self.actions()
        if not offered:
            raise Refused(f"no action: {self.role} {self.name}")
        chosen = next((action for action in wanted if action in offered), offered[0])
        if not self._call("Action", "DoAction", "i", offered.index(chosen)):
            raise Refused(f"{chosen}: {self.role} {self.name}")

    def write(self, text: str) -> None:
        """Put a text into a field."""
        if not self._call("EditableText", "SetTextContents", "s", text):
            raise Refused(f"text: {self.role} {self.name}")

    def text(self) -> str:
        """Return the text a reader is told."""
        return str(self._call("Text", "GetText", "ii", 0, -1))

    def _call(self, interface: str, method: str, signature: str = "", *values: object) -> Any:
        return self.ear.ask(self.program, self.path, _SPACE + interface, method, signature, *values)

    def _property(self, interface: str, name: str) -> Any:
        properties = "org.freedesktop.DBus.Properties"
        got = self.ear.ask(self.program, self.path, properties, "Get", "ss", _SPACE + interface, name)
        return got[1]  # the type comes first


def wait_for(look: Callable[[], Thing | None], what: str) -> Thing:
    """Look until something is there."""
    limit = time.monotonic() + PATIENCE
    while time.monotonic() < limit:
        try:
            found = look()
        except Refused:
            found = None  # it went while it was looked at
        if found is not None:
            return found
        time.sleep(0.02)  # the bus tells no test when a program is ready
    raise AssertionError(f"never there: {what}")
