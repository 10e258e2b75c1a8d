"""What the built wheel holds: everything the program needs, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.helpers import source_rules as rules

SHIPPED = ("wording", "directory", "fonts", "icons", "style", "rehearsal", "words")  # of resources/


def files_under(folder: Path, name: str) -> set[str]:
    """Return the files under a folder as they are named below ``name`` in a wheel; caches left out."""
    return {
        f"{name}/{path.relative_to(folder).as_posix()}"
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Build the wheel as a packager would, without any network, and return the names in it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--disable-pip-version-check", "--no-cache-dir"]
    command += ["--no-index", "--no-build-isolation", "--no-deps"]
    command += ["--wheel-dir", str(folder), str(rules.ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        assert archive.testzip() is None
        return set(archive.namelist())


def test_the_wheel_holds_exactly_the_package_and_the_shipped_resources(wheel: set[str]) -> None:
    """Every file of the package, generated ones too, and of the shipped folders; nothing more."""
    expected = files_under(rules.PACKAGE, "korem_desktop")
    for name in SHIPPED:
        expected |= files_under(rules.ROOT / "resources" / name, f"korem_desktop/_resources/{name}")
    found = {name for name in wheel if not name.split("/")[0].endswith(".dist-info")}
    assert (sorted(expected - found), sorted(found - expected)) == ([], [])


def test_the_wheel_holds_what_is_not_python(wheel: set[str]) -> None:
    """The control: schema, format, forms, catalogues, wording, fonts and the licence are there."""
    needed = (
        "korem_desktop/vault/FORMAT.md",
        "korem_desktop/vault/schema/current.sql",
        "korem_desktop/desktop/_forms/__init__.py",
        *(f"korem_desktop/desktop/_catalogues/korem_{language}.qm" for language in ("en", "ru", "kk")),
        *(f"korem_desktop/_resources/wording/{language}/paper.toml" for language in ("en", "ru", "kk")),
        "korem_desktop/_resources/fonts/NotoSerif-Regular.ttf",
    )
    assert [name for name in needed if name not in wheel] == []
    assert [name for name in wheel if name.endswith("licenses/LICENSE")]


def test_the_wheel_holds_no_sources_of_catalogues_and_no_tests(wheel: set[str]) -> None:
    """Translation sources, forms as drawn and tests stay in the repository."""
    strays = (".ts", ".ui", ".pyc")
    assert [name for name in wheel if name.endswith(strays) or "tests/" in name or "i18n" in name] == []


def test_every_form_and_catalogue_is_compiled(wheel: set[str]) -> None:
    """Each ui/*.ui has its module and each *.ts its catalogue in the wheel."""
    forms = {f"korem_desktop/desktop/_forms/{path.stem}.py" for path in (rules.ROOT / "ui").glob("*.ui")}
    sources = (rules.ROOT / "resources" / "i18n").glob("*.ts")
    catalogues = {f"korem_desktop/desktop/_catalogues/{path.stem}.qm" for path in sources}
    assert (forms | catalogues) - wheel == set()
