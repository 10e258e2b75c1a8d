"""From a passphrase to the key of its slot: Argon2id (RFC 9106), what it may cost, and how that is chosen."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import cast

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report, silent

MEMORY_KIB = 256 * 1024
LANES = 4
FEWEST_PASSES = 3  # RFC 9106, section 4; a computer busy with other work would settle for one
SECONDS = 1.0  # passes are raised at creation until one guess costs this here

# A key file from elsewhere may ask for anything; beyond these it is refused before memory is taken.
LARGEST_MEMORY_KIB = 4 * 1024 * 1024
MOST_PASSES = 64
MOST_LANES = 16

_MEMINFO = Path("/proc/meminfo")
_GROUPS = Path("/proc/self/cgroup")
_GROUP_ROOT = Path("/sys/fs/cgroup")
_SPARE_KIB = 64 * 1024  # left to the rest of the system


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs: memory in KiB, passes over it, and lanes (the parallelism)."""

    memory_kib: int
    passes: int
    lanes: int

    def is_acceptable(self) -> bool:
        """Return whether the values are ones Argon2id can take and we are willing to."""
        return (
            1 <= self.lanes <= MOST_LANES
            and 1 <= self.passes <= MOST_PASSES
            and 8 * self.lanes <= self.memory_kib <= LARGEST_MEMORY_KIB
        )


def derive(passphrase: bytearray, salt: bytes, cost: Cost, into: memoryview) -> None:
    """Write the 32-byte key of a slot into ``into``.

    Raises Known: KDF_REFUSED for a cost out of bounds, MEMORY_TOO_SMALL where the memory is not there. It is
    looked at first because Linux, having promised more than it has, kills instead of failing.
    """
    if not cost.is_acceptable():
        raise Known(Failure.KDF_REFUSED)
    needed = cost.memory_kib + _SPARE_KIB
    available = _available_kib()
    # A small cost is never refused: the margin is there for hundreds of megabytes.
    if available is not None and cost.memory_kib > _SPARE_KIB and needed > available:
        raise Known(Failure.MEMORY_TOO_SMALL, needed_mib=needed // 1024)
    argon = Argon2id(
        salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    try:
        argon.derive_into(cast(bytes, passphrase), into)  # any buffer does; only the stub says bytes
    except MemoryError as error:
        raise Known(Failure.MEMORY_TOO_SMALL, needed_mib=needed // 1024) from error


def derive_new(passphrase: bytearray, salt: bytes, into: memoryview, report: Report = silent) -> Cost:
    """Choose the passes so that a guess takes :data:`SECONDS` here, write the key, and return the cost.

    Never fewer than :data:`FEWEST_PASSES`. Reports steps of about one derivation each. Raises Known as
    :func:`derive`.
    """
    passes, seconds, step = FEWEST_PASSES, 0.0, 0
    while True:
        report(step, step + 2)
        begun = perf_counter()
        cost = Cost(MEMORY_KIB, passes, LANES)
        derive(passphrase, salt, cost, into)
        seconds = perf_counter() - begun
        step += 1
        if seconds >= SECONDS or passes >= MOST_PASSES:
            report(step, step)
            return cost
        # A tenth more than the measure asks for, so that the second run is nearly always the last.
        passes = min(MOST_PASSES, max(passes + 1, math.ceil(passes * SECONDS / seconds * 1.1)))


def _available_kib() -> int | None:
    """Return the memory Linux thinks it can give without swapping, None where it does not say."""
    if sys.platform != "linux":
        return None
    return min([*_from_meminfo(), *_from_control_groups()], default=None)


def _from_meminfo() -> Iterator[int]:
    for line in _lines(_MEMINFO):
        name, _, rest = line.partition(":")
        if name == "MemAvailable":
            yield int(rest.split()[0])


def _from_control_groups() -> Iterator[int]:
    """Yield what the groups this process is in may use at most: beyond that it would be killed too."""
    for line in _lines(_GROUPS):
        number, _, place = line.partition("::")
        group = _GROUP_ROOT / place.lstrip("/")
        if number == "0" and group.is_relative_to(_GROUP_ROOT):
            for each in (group, *group.parents):
                for limit in _lines(each / "memory.max"):
                    if limit.isdecimal():
                        yield int(limit) // 1024


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return []
