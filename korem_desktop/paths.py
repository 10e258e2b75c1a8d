"""Where things are: the shipped resources, and the places proposed to the person."""

from __future__ import annotations

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
