"""The habits of the code that no linter knows, as functions over source text; each returns faults as text."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "korem_desktop"
GENERATED = ("_forms", "_catalogues", "_resources")
LONGEST = 400  # lines of a module that need no reason
FORBIDDEN_WORDS = {"util", "utils", "helper", "helpers", "manager", "controller", "service", "services"}


def modules(folder: Path = PACKAGE) -> list[Path]:
    """Return every Python file people write in a folder, in order."""
    return sorted(path for path in folder.rglob("*.py") if not set(GENERATED) & set(path.parts))


def late_imports(source: str) -> list[str]:
    """Return imports inside a function or under a condition that give no reason.

    The reason is a comment on the import's line or the line above; a run of imports may share one.
    """
    tree = ast.parse(source)
    reasons = _reasons(source)
    faults = []
    for body in _bodies(tree):
        excused_line = 0
        for statement in body:
            if not isinstance(statement, ast.Import | ast.ImportFrom):
                continue
            last = statement.end_lineno or statement.lineno
            near = {statement.lineno - 1, *range(statement.lineno, last + 1)}
            if near & reasons or statement.lineno - 1 == excused_line:
                excused_line = last
            else:
                faults.append(f"{statement.lineno}: an import below the top of the module gives no reason")
    return faults


def _bodies(tree: ast.Module) -> Iterator[list[ast.stmt]]:
    """Yield every block of statements except the module's own, and those that only type checkers see."""
    for node in ast.walk(tree):
        if node is tree or (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            continue
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if isinstance(block, list):
                yield block


def _reasons(source: str) -> set[int]:
    """Return the lines holding a comment that says something (a mark for a linter alone does not)."""
    lines = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            words = re.sub(r"(noqa|type: ?ignore)(:? ?[A-Z\[][\w,\s\]-]*)?|pragma:.*", "", token.string)
            if len(re.findall(r"[A-Za-z]{2,}", words)) >= 2:
                lines.add(token.start[0])
    return lines


def prints(source: str) -> list[str]:
    """Return calls of print."""
    return [
        f"{node.lineno}: print() is not how the program speaks"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]


_MARKS = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP", "QT_TR_N_NOOP", "QT_TRANSLATE_N_NOOP"}


def translation_faults(source: str) -> list[str]:
    """Return uses of tr() and translate() that lupdate accepts in silence and then never finds."""
    tree = ast.parse(source)
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    faults = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in _MARKS and id(node) not in called:
            faults.append(f"{node.lineno}: {node.attr} under another name is not found by lupdate")
        if isinstance(node, ast.Call) and _name(node.func) in _MARKS:
            faults += [f"{node.lineno}: {fault}" for fault in _call_faults(node)]
    return faults


def _call_faults(call: ast.Call) -> Iterator[str]:
    values = [*call.args, *(keyword.value for keyword in call.keywords)]
    if any(_is_computed(value) for value in values):
        yield "a text put together at run time is not found by lupdate"
    if any(keyword.arg == "n" for keyword in call.keywords):
        yield "n= by keyword is not taken for a plural"
    is_plural = any("%n" in _text(value) for value in values)
    if _name(call.func) == "translate" and (len(call.args) > 3 or is_plural):
        yield "plurals only as self.tr(text, comment, n): translate() is not marked for them"
    if _name(call.func) == "tr" and is_plural and len(call.args) < 3:
        yield "%n needs the number: self.tr(text, comment, n)"


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _is_computed(node: ast.expr) -> bool:
    if isinstance(node, ast.JoinedStr):
        return True
    parts: list[ast.expr] = []
    if isinstance(node, ast.BinOp):
        parts = [node.left, node.right]
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        parts = [node.func.value]
    return any(_is_computed(part) or _text(part) for part in parts)


def _text(node: ast.expr) -> str:
    """Return a literal text, or "" where the node is none."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def uses_of(name: str, source: str) -> list[str]:
    """Return the lines where a name is imported or used."""
    found = []
    for node in ast.walk(ast.parse(source)):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
        names += [_name(node)] if isinstance(node, ast.Name | ast.Attribute) else []
        if name in names:
            found.append(f"{getattr(node, 'lineno', 0)}: {name}")
    return found


def unexplained_length(source: str) -> list[str]:
    """Return a fault where a module is over the length and its docstring does not say why."""
    lines = len(source.splitlines())
    docstring = ast.get_docstring(ast.parse(source)) or ""
    explained = re.search(r"(?i)\b(long|one file|400 lines|not split)\b[^.]*\b(because|since)\b", docstring)
    if lines <= LONGEST or explained:
        return []
    return [f"{lines} lines, and the docstring does not say why (“Long because …”)"]


def forbidden_names(path: Path, source: str) -> list[str]:
    """Return names of the file, its folders and classes that say nothing (utils, manager, ...).

    Functions are free: the person who helps an applicant is a helper, and a cloud folder has its service.
    """
    names = [part.removesuffix(".py") for part in path.parts]
    names += [node.name for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)]
    return [name for name in names if FORBIDDEN_WORDS & _words(name)]


def _words(name: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)}


def tests_without_docstring(source: str) -> list[str]:
    """Return the test functions that do not say in one line what they show."""
    return [
        f"{node.lineno}: {node.name}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and not ast.get_docstring(node)
    ]
