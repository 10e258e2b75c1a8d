"""The shape of the records: made from ``schema/current.sql``, brought up step by step from older ones.

``PRAGMA user_version`` holds the version as major * 65536 + minor. A later minor version adds only what an
older program may ignore; a later major version is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from korem_desktop.failures import Bug, Failure, Known
from korem_desktop.vault.connection import Connection

_SCHEMA = Path(__file__).parent / "schema"
_VERSION = re.compile(r"-- version (\d+)\.(\d+)\n")


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """One frozen script and the version it leads to."""

    version: int
    sql: str

    @classmethod
    def read(cls, path: Path) -> Step:
        """Read a script, whose first line names its version."""
        sql = path.read_text(encoding="utf-8")
        named = _VERSION.match(sql)
        if named is None:
            raise Bug(f"{path.name} names no version")
        return cls(int(named[1]) << 16 | int(named[2]), sql)


def steps() -> list[Step]:
    """Return the frozen steps in order."""
    return [Step.read(path) for path in sorted(_SCHEMA.glob("[0-9]*.sql"))]


def current() -> Step:
    """Return the sum of all steps."""
    return Step.read(_SCHEMA / "current.sql")


def make(connection: Connection) -> None:
    """Give an empty database its shape. Raises Known."""
    _apply(connection, current())


def version(connection: Connection, known_steps: Sequence[Step] | None = None) -> int:
    """Return the records' version, and write nothing.

    Raises Known: VAULT_NEWER for a later major one, RECORDS_DAMAGED where there is none.
    """
    road = list(known_steps) if known_steps is not None else steps()
    found = int(connection.execute("PRAGMA user_version")[0][0])
    if found <= 0:
        raise Known(Failure.RECORDS_DAMAGED)
    if found >> 16 > road[-1].version >> 16:
        raise Known(Failure.VAULT_NEWER)
    return found


def bring_up(
    connection: Connection, copy: Callable[[int], None], known_steps: Sequence[Step] | None = None
) -> bool:
    """Bring older records up to this version and return whether anything was done.

    ``copy`` is called with the old version before the first step, and must have put a whole copy on the
    medium when it returns. Each step is one transaction. Raises Known as :func:`version` does.
    """
    road = list(known_steps) if known_steps is not None else steps()
    found = version(connection, road)
    ahead = [step for step in road if step.version > found]
    if not ahead:
        return False
    copy(found)
    for step in ahead:
        _apply(connection, step)
    return True


def _apply(connection: Connection, step: Step) -> None:
    with connection.transaction():
        for statement in _statements(step.sql):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version={step.version}")


def _statements(sql: str) -> list[str]:
    """Return a script's statements one by one: run as a whole it would commit on its own."""
    from_sqlite: list[str] = []
    gathered = ""
    for line in sql.splitlines(keepends=True):
        gathered += line
        if _is_complete(gathered):
            from_sqlite.append(gathered.strip())
            gathered = ""
    if re.sub(r"--[^\n]*", "", gathered).strip():
        raise Bug("a schema script ends in the middle of a statement")
    return from_sqlite


def _is_complete(text: str) -> bool:
    return bool(sqlcipher.complete_statement(text)) and bool(re.sub(r"--[^\n]*", "", text).strip())
