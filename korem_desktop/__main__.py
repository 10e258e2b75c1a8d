"""The program's entry: the process is hardened before anything else is imported, then launched."""

from __future__ import annotations

import sys

from korem_desktop.hardening import harden


def main() -> int:
    """Harden, launch, and return the exit status."""
    hardened = harden()
    from korem_desktop.launch import launch  # late: Qt and its libraries read what harden() has just set

    return launch(sys.argv[1:], hardened)


if __name__ == "__main__":
    sys.exit(main())
