"""``python -m tests.benchmarks``: measure and print the table. A module of rows has a ``rows()``."""

from __future__ import annotations

from importlib import import_module

from tests.benchmarks.table import Row, show

MODULES = ("startup", "vault", "guessing", "records", "outside", "paper", "gaps", "screens")


def main() -> None:
    """Run every module of rows, one after another on a quiet machine."""
    rows: list[Row] = []
    for name in MODULES:
        rows.extend(import_module(f"tests.benchmarks.{name}").rows())
    print(show(rows))


if __name__ == "__main__":
    main()
