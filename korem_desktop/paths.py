"""Where things are: the shipped resources, and the places proposed to the person."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).parent


def resources() -> Path:
    """Return the folder of shipped resources (inside the wheel, or beside the package in a checkout)."""
    shipped = _PACKAGE / "_resources"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "resources"


def documents_folder() -> Path:
    """Return the person's documents folder, proposed as a home for a vault; it may not exist."""
    import platformdirs  # late: start-up time, it has many modules

    return Path(platformdirs.user_documents_dir())


def runtime_folder() -> Path:
    """Return the folder the system empties at log-out; it may not exist."""
    import platformdirs  # late: start-up time, it has many modules

    return Path(platformdirs.user_runtime_dir(ensure_exists=False))


_PORTABLE = ("portable", "portable.txt")


def program_folder() -> Path:
    """Return the folder the program stands in: beside the executable, or beside the package."""
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else _PACKAGE.parent


def portable_folder() -> Path | None:
    """Return the program's folder where a file ``portable`` (or ``portable.txt``) beside it says that
    everything is to stay there; else None.
    """
    beside = program_folder()
    return beside if any((beside / name).is_file() for name in _PORTABLE) else None


def list_file() -> Path:
    """Return the file for a list of vaults, which is there only where the person asked for one.

    Its name says nothing of this program; in portable mode it lies beside the program.
    """
    beside = portable_folder()
    if beside is not None:
        return beside / "places.json"
    import platformdirs  # late: start-up time, it has many modules

    return Path(platformdirs.user_config_dir("places")) / "places.json"
