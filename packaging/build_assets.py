"""Make the generated rooms: forms from ``ui/*.ui`` and catalogues from ``resources/i18n/*.ts``.

Run by ``make`` and by the wheel's build hook. Outputs whose source is gone are deleted, so that nobody
imports a form that no longer exists.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "korem_desktop" / "desktop" / "_forms"
CATALOGUES = ROOT / "korem_desktop" / "desktop" / "_catalogues"


def qt_tools() -> tuple[Path, Path]:
    """Return PySide6's own ``uic`` and ``lrelease``."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed")
    home = Path(spec.origin).parent
    suffix = ".exe" if sys.platform == "win32" else ""
    uic = home / "Qt" / "libexec" / "uic"
    return (uic if uic.exists() else home / f"uic{suffix}"), home / f"lrelease{suffix}"


def newer(source: Path, made: Path) -> bool:
    """Return whether ``made`` is missing or older than its source or this recipe."""
    if not made.exists():
        return True
    stamp = made.stat().st_mtime
    return stamp < source.stat().st_mtime or stamp < Path(__file__).stat().st_mtime


def drop_unused_imports(form: Path) -> None:
    """Take out of a generated form what it imports and never names.

    ``uic`` imports a fixed list of classes, and PySide6 makes a class when it is first imported: for the
    forms of the first page that was 5 ms of the start.
    """
    source = form.read_text(encoding="utf-8")
    tree = ast.parse(source)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    lines = source.splitlines(keepends=True)
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    for node in sorted(imports, key=lambda node: node.lineno, reverse=True):
        names = [alias.name for alias in node.names if alias.name in used]
        kept = [f"from {node.module} import {', '.join(names)}\n"] if names else []
        lines[node.lineno - 1 : node.end_lineno] = kept
    form.write_text("".join(lines), encoding="utf-8")


def clear(folder: Path, wanted: set[str]) -> None:
    """Make ``folder`` and delete from it every file not wanted."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if path.is_file() and path.name not in wanted:
            path.unlink()


def main() -> None:
    """Bring both generated folders up to date."""
    uic, lrelease = qt_tools()
    forms = {f"{path.stem}.py": path for path in sorted((ROOT / "ui").glob("*.ui"))}
    clear(FORMS, {*forms, "__init__.py"})
    (FORMS / "__init__.py").write_text('"""Generated from ui/*.ui."""\n', encoding="utf-8")
    for name, source in forms.items():
        if newer(source, FORMS / name):
            subprocess.run([uic, "-g", "python", source, "-o", FORMS / name], check=True)
            drop_unused_imports(FORMS / name)
    catalogues = {f"{path.stem}.qm": path for path in sorted((ROOT / "resources" / "i18n").glob("*.ts"))}
    clear(CATALOGUES, set(catalogues))
    for name, source in catalogues.items():
        if newer(source, CATALOGUES / name):
            subprocess.run([lrelease, "-silent", source, "-qm", CATALOGUES / name], check=True)


if __name__ == "__main__":
    main()
