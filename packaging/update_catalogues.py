"""Bring ``resources/i18n/korem_{en,ru,kk}.ts`` up to the interface words in the code and the forms.

By hand after a change of words: ``.venv/bin/python packaging/update_catalogues.py``, then translate what is
marked unfinished. A test runs it on a copy (its argument names the folder) and expects no change. English
holds only the plurals, since its other words are the source itself. Messages are sorted and carry no line
numbers, so that moving code changes nothing.
"""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "ru", "kk")


def lupdate() -> Path:
    """Return PySide6's own ``lupdate``."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed")
    return Path(spec.origin).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")


def sources() -> list[Path]:
    """Return the files that may hold interface words; generated forms repeat those of ``ui/``."""
    desktop = ROOT / "korem_desktop" / "desktop"
    code = [path for path in desktop.rglob("*.py") if "_forms" not in path.parts]
    return sorted(code) + sorted((ROOT / "ui").glob("*.ui"))


def update(folder: Path, texts: list[Path]) -> None:
    """Update the three catalogues in ``folder`` from the files given; a warning of lupdate stops it."""
    for language in LANGUAGES:
        options = ["-silent", "-warnings-are-errors", "-locations", "none", "-no-obsolete", "-sort-messages"]
        options += ["-source-language", "en", "-target-language", language]
        options += ["-pluralonly"] if language == "en" else []
        catalogue = folder / f"korem_{language}.ts"
        subprocess.run([lupdate(), *options, *texts, "-ts", catalogue], check=True)


if __name__ == "__main__":
    update(Path(sys.argv[1]) if len(sys.argv) > 1 else CATALOGUES, sources())
