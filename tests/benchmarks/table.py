"""The table ``make bench`` prints: ours, a reference of the same run, the ratio, the goal."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True)
class Row:
    """One figure. With a reference the goal is a ratio, without one it is in the row's own unit."""

    name: str
    ours: float
    unit: str
    goal: float | None = None
    reference: float | None = None
    reference_name: str = ""
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Return ours over the reference, or None."""
        return self.ours / self.reference if self.reference else None

    @property
    def is_over(self) -> bool:
        """Return whether the goal is missed."""
        value = self.ratio if self.reference else self.ours
        return self.goal is not None and value is not None and value > self.goal


def median_seconds(
    job: Callable[[], object], runs: int = 5, before: Callable[[], object] | None = None
) -> float:
    """Return the median wall time of a job over ``runs`` runs, after one warm-up."""
    times = []
    for run in range(runs + 1):
        if before is not None:
            before()
        start = perf_counter()
        job()
        if run:
            times.append(perf_counter() - start)
    return statistics.median(times)


def show(rows: Sequence[Row]) -> str:
    """Return the table as text; its last line counts the rows over goal."""
    head = f"{'what':<44} {'ours':>12} {'reference':>12} {'ratio':>7} {'goal':>7}  against"
    lines = [head, "-" * len(head)]
    for row in rows:
        reference = f"{row.reference:.4g} {row.unit}" if row.reference else ""
        ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
        goal = f"{row.goal:g}" if row.goal is not None else ""
        mark = " OVER" if row.is_over else ""
        against = ", ".join(part for part in (row.reference_name, row.note) if part)
        ours = f"{row.ours:.4g} {row.unit}"
        lines.append(f"{row.name:<44} {ours:>12} {reference:>12} {ratio:>7} {goal:>7}  {against}{mark}")
    over = sum(row.is_over for row in rows)
    lines.append(f"{over} of {len(rows)} rows over goal")
    return "\n".join(lines)
