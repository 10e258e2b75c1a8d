"""The habits of the code: each rule over the whole tree, and over a line that breaks it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers import source_rules as rules

RULES: list[Callable[[str], list[str]]] = [
    rules.late_imports,
    rules.prints,
    rules.translation_faults,
    rules.unexplained_length,
]


def faults_in(paths: list[Path], rule: Callable[[str], list[str]]) -> list[str]:
    """Return every fault of one rule, each with its file."""
    return [f"{path.relative_to(rules.ROOT)}:{fault}" for path in paths for fault in rule(text_of(path))]


def text_of(path: Path) -> str:
    """Return a file's text."""
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_code_keeps_the_rule(rule: Callable[[str], list[str]]) -> None:
    """No file people write in the package breaks the rule."""
    assert faults_in(rules.modules(), rule) == []


def test_settings_are_touched_in_one_place() -> None:
    """QSettings writes to the home folder: only the file dialogs name it, to keep it from doing so."""
    allowed = rules.PACKAGE / "desktop" / "file_dialogs.py"
    others = [path for path in rules.modules() if path != allowed]
    assert faults_in(others, lambda source: rules.uses_of("QSettings", source)) == []


def test_names_say_what_a_thing_is() -> None:
    """No file, folder or class is called utils, helper, manager, controller or service."""
    paths = rules.modules() + rules.modules(rules.ROOT / "packaging")
    found = {
        str(path.relative_to(rules.ROOT)): names
        for path in paths
        if (names := rules.forbidden_names(path.relative_to(rules.ROOT), text_of(path)))
    }
    assert found == {}


def test_every_test_says_what_it_shows() -> None:
    """Every test function in the tree has a docstring."""
    assert faults_in(rules.modules(rules.ROOT / "tests"), rules.tests_without_docstring) == []


def test_no_package_where_it_breaks_the_tools() -> None:
    """A packaging/__init__.py would hide the distribution of that name; ui and resources are none either."""
    folders = ("packaging", "ui", "resources", "tests")
    assert [folder for folder in folders if (rules.ROOT / folder / "__init__.py").exists()] == []


LATE = "def f():\n{}    import json\n    import re\n"


@pytest.mark.parametrize(
    "source",
    [
        LATE.format(""),
        LATE.format("    # noqa: PLC0415\n"),
        "try:\n    import json\nexcept ImportError:\n    json = None\n",
        "if True:\n    from a import b  # type: ignore[x]\n",
        "class A:\n    import json\n",
        "def f():\n    import json  # late: start-up time\n    x = 1\n\n    import re\n",
    ],
)
def test_a_late_import_without_reason_is_seen(source: str) -> None:
    """An import in a function, class or condition needs a comment that says something."""
    assert rules.late_imports(source)


@pytest.mark.parametrize(
    "source",
    [
        "import json\nfrom a import b\n",
        LATE.format("    # late: start-up time\n"),
        "if TYPE_CHECKING:  # for the checker only: Qt is loaded late\n    import json\n    import re\n",
        "def f():\n    from a import (  # late: start-up time\n        b,\n    )\n",
    ],
)
def test_a_late_import_with_its_reason_is_right(source: str) -> None:
    """A comment on the line or above it is a reason, and a run of imports may share one."""
    assert rules.late_imports(source) == []


@pytest.mark.parametrize(
    "line",
    [
        'self.tr(f"{n} items")',
        'self.tr("a" + b)',
        'self.tr("%s items" % n)',
        'self.tr("{} items".format(n))',
        'self.tr("%n items", n=n)',
        'self.tr("%n items")',
        'QCoreApplication.translate("A", "%n items", "", n)',
        'QCoreApplication.translate("A", f"{n}")',
        "words = QCoreApplication.translate",
        "words = partial(self.tr, 'a')",
    ],
)
def test_a_word_lupdate_would_miss_is_seen(line: str) -> None:
    """Computed texts, keyword plurals and aliases are faults."""
    assert rules.translation_faults(line)


@pytest.mark.parametrize(
    "line",
    [
        'self.tr("Plain")',
        'self.tr("%n items", "", n)',
        'self.tr("Hello %1").replace("%1", name)',
        'self.tr("Hello {name}").format(name=name)',
        'QCoreApplication.translate("A", "Plain")',
        'QCoreApplication.translate("A", TABLE[kind])',
        'text.translate(str.maketrans("", ""))',
        'self.tr("one"\n"two")',
    ],
)
def test_a_word_lupdate_finds_is_right(line: str) -> None:
    """Literal texts pass, and so does filling them in afterwards."""
    assert rules.translation_faults(line) == []


def test_a_long_module_gives_its_reason() -> None:
    """Four hundred lines are free; one more needs a sentence in the docstring."""
    assert rules.unexplained_length('"""A."""\n' + "x = 1\n" * 399) == []
    assert rules.unexplained_length('"""A."""\n' + "x = 1\n" * 400)
    assert rules.unexplained_length('"""A. Long because it is one table."""\n' + "x = 1\n" * 400) == []


def test_names_and_prints_are_seen() -> None:
    """The other rules bite too: an empty name, a print, a setting, a silent test."""
    assert rules.forbidden_names(Path("a/utils.py"), "") == ["utils"]
    assert rules.forbidden_names(Path("a.py"), "class VaultManager: ...") == ["VaultManager"]
    assert rules.prints("print('x')")
    assert rules.uses_of("QSettings", "from PySide6.QtCore import QSettings")
    assert rules.uses_of("QSettings", "QtCore.QSettings.setPath()")
    assert rules.tests_without_docstring("def test_x(): ...")
