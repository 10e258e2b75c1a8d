"""Who may import whom: the table of the house file by file, and the contracts of import-linter."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.helpers import source_rules as rules

LEAVES = {"failures", "languages", "paths", "progress", "clock"}
TODAY = {"vault", "documents", "printers", "texts", "domain", "casework", "desktop", "commands", "hardening"}

TABLE: dict[str, set[str]] = {
    **{leaf: set() for leaf in LEAVES},
    "paths": {"platformdirs"},
    "hardening": set(),
    "domain": LEAVES,
    "texts": {"domain"} | LEAVES,
    "vault": {"domain", "sqlcipher3", "cryptography"} | LEAVES,
    "documents": {"texts", "domain", "reportlab", "pyphen"} | LEAVES,
    "printers": LEAVES,
    "casework": {"vault", "documents", "printers", "texts", "domain", "zxcvbn"} | LEAVES,
    "desktop": {"casework", "texts", "domain", "PySide6", "shiboken6"} | LEAVES,
    "commands": {"casework", "desktop.rehearsal", "texts", "domain", "hardening"} | LEAVES,
    "launch": TODAY | LEAVES,
    "__main__": {"hardening", "launch"},
}


def imports_of(source: str, module: str) -> list[tuple[int, str]]:
    """Return every import of a source, wherever it stands, as (line, full dotted name)."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                kept = module.split(".")[: -node.level]
                base = ".".join([*kept, *([base] if base else [])])
            found += [(node.lineno, f"{base}.{alias.name}") for alias in node.names]
    return found


def foreign_imports(module: str, source: str) -> list[str]:
    """Return the imports of a module that its room may not make."""
    room = module.split(".")[1] if "." in module else "korem_desktop"
    allowed = TABLE.get(room, set())
    faults = []
    for line, name in imports_of(source, module):
        top = name.split(".")[0]
        inside = name.removeprefix("korem_desktop.") if name.startswith("korem_desktop.") else ""
        ours = {room, "__version__"} | allowed
        is_right = (
            any(f"{inside}.".startswith(f"{room_allowed}.") for room_allowed in ours)
            if inside
            else top in sys.stdlib_module_names or top in allowed
        )
        if not is_right:
            faults.append(f"{module}:{line}: {room} may not import {name}")
    return faults


def dotted(path: Path) -> str:
    """Return a file's module name."""
    parts = path.relative_to(rules.ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_every_file_imports_only_what_its_room_may() -> None:
    """The table holds for each file, late imports and imports for the type checker included."""
    sources = {dotted(path): path.read_text(encoding="utf-8") for path in rules.modules()}
    assert [fault for module, source in sources.items() for fault in foreign_imports(module, source)] == []


def test_every_room_stands_in_the_table() -> None:
    """A new room or leaf is given its place before it is built."""
    rooms = {dotted(path).split(".")[1] for path in rules.modules() if dotted(path) != "korem_desktop"}
    assert rooms - set(TABLE) == set()


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("korem_desktop.desktop.screen", "from korem_desktop.vault.vault import Vault"),
        ("korem_desktop.desktop.screen", "from korem_desktop import documents"),
        ("korem_desktop.casework.intake", "from PySide6.QtCore import QObject"),
        ("korem_desktop.launch", "import PySide6"),
        ("korem_desktop.vault.keys", "from ..documents import statement"),
        ("korem_desktop.vault.keys", "import korem_desktop.documents"),
        ("korem_desktop.texts.wording", "import cryptography"),
        ("korem_desktop.domain.case", "def f():\n    import platformdirs"),
        ("korem_desktop.commands.rehearse", "from korem_desktop.desktop.main_window import MainWindow"),
        ("korem_desktop.commands.rehearse", "from korem_desktop.printers import cups"),
        ("korem_desktop.clock", "from korem_desktop.paths import resources"),
        ("korem_desktop.paths", "import requests"),
    ],
)
def test_an_import_past_the_table_is_seen(module: str, line: str) -> None:
    """Each kind of wrong import is found, relative, late or by package."""
    assert foreign_imports(module, line)


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("korem_desktop.commands.rehearse", "from korem_desktop.desktop.rehearsal.play import play"),
        ("korem_desktop.desktop.main_window", "from korem_desktop import __version__"),
        ("korem_desktop.vault.keys", "from . import layout\nimport hashlib\nfrom cryptography import x509"),
    ],
)
def test_an_import_the_table_allows_is_right(module: str, line: str) -> None:
    """What the table gives a room passes."""
    assert foreign_imports(module, line) == []


HEALTHY = {
    "__main__": ["from korem_desktop.hardening import harden", "from korem_desktop.launch import launch"],
    "launch": ["import korem_desktop.commands.rehearse", "import korem_desktop.desktop.window"],
    "commands/rehearse": [
        "import korem_desktop.desktop.rehearsal.play",
        "import korem_desktop.casework.intake",
        "import korem_desktop.texts.wording",
        "import korem_desktop.hardening",
    ],
    "desktop/rehearsal/play": ["import PySide6.QtCore", "import korem_desktop.desktop.screen"],
    "desktop/window": ["import korem_desktop.casework.intake", "import korem_desktop.desktop.widgets.strip"],
    "desktop/screen": ["import korem_desktop.desktop.widgets.strip"],
    "desktop/widgets/strip": ["import PySide6.QtWidgets"],
    "casework/intake": [
        "import korem_desktop.vault.keys",
        "import korem_desktop.documents.sheet",
        "import korem_desktop.printers.cups",
        "import zxcvbn",
    ],
    "vault/keys": ["import sqlcipher3", "import cryptography", "import korem_desktop.domain.case"],
    "documents/sheet": ["import reportlab", "import pyphen", "import korem_desktop.texts.wording"],
    "printers/cups": ["import korem_desktop.failures"],
    "texts/wording": ["import korem_desktop.domain.case"],
    "domain/case": ["import korem_desktop.languages"],
    "domain/note": [],
    "hardening/seccomp": [],
    **{leaf: [] for leaf in LEAVES},
}

WRONG = {  # one import for each contract, by the contract's first words
    "Floors": ("domain/case", "import korem_desktop.vault.keys"),
    "The middle rooms": ("desktop/screen", "import korem_desktop.documents.sheet"),
    "The authored words": ("printers/cups", "import korem_desktop.texts.wording"),
    "The window": ("commands/rehearse", "import korem_desktop.desktop.screen"),
    "Hardening": ("casework/intake", "import korem_desktop.hardening.seccomp"),
    "The entry": ("__main__", "import korem_desktop.paths"),
    "Qt only": ("casework/intake", "import PySide6"),
    "Paper libraries": ("desktop/screen", "import reportlab"),
    "The judge": ("desktop/screen", "import zxcvbn"),
    "The database": ("documents/sheet", "import cryptography"),
    "Screens": ("desktop/widgets/strip", "import korem_desktop.desktop.rehearsal.play"),
    "No two siblings": ("domain/note", "import korem_desktop.domain.case\n"),
}


def build(folder: Path, house: dict[str, list[str]]) -> str:
    """Write a small house with our contracts, run import-linter over it, and return what it says."""
    shutil.copy(rules.ROOT / "pyproject.toml", folder)
    (folder / "korem_desktop").mkdir()
    for place, lines in house.items():
        path = folder / "korem_desktop" / f"{place}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines), encoding="utf-8")
    for path in [folder / "korem_desktop", *(folder / "korem_desktop").rglob("*")]:
        if path.is_dir():
            (path / "__init__.py").touch()
    script = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run(
        [script, "--no-cache", "--no-logo"], cwd=folder, capture_output=True, text=True, check=False
    )
    return " ".join((done.stdout + done.stderr).split())


def names_of_contracts() -> list[str]:
    """Return the contracts' names as they stand in pyproject.toml."""
    settings = tomllib.loads((rules.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]]


def test_a_healthy_house_keeps_every_contract(tmp_path: Path) -> None:
    """The contracts allow what the table allows."""
    said = build(tmp_path, HEALTHY)
    assert f"Contracts: {len(WRONG)} kept, 0 broken." in said


def test_every_contract_bites(tmp_path: Path) -> None:
    """One wrong import for each contract breaks each of them."""
    house = {place: list(lines) for place, lines in HEALTHY.items()}
    for place, line in WRONG.values():
        house[place].append(line)
    house["domain/case"].append("import korem_desktop.domain.note")
    said = build(tmp_path, house)
    names = names_of_contracts()
    assert [name for name in names if f"{name} BROKEN" not in said] == []
    assert [begin for begin in WRONG if not any(name.startswith(begin) for name in names)] == []
    assert len(names) == len(WRONG)
