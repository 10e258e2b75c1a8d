"""The locked requirements: exact, hashed, without any address; and no address of an index in any file."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.helpers import source_rules as rules

PACKAGING = rules.ROOT / "packaging"
RUN = PACKAGING / "requirements.txt"
DEV = PACKAGING / "requirements-dev.txt"


def locked(text: str) -> dict[str, tuple[str, frozenset[str]]]:
    """Return a lock file as name -> (version, hashes); raises ValueError on any other line."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for line in text.replace("\\\n", " ").splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = re.fullmatch(
            r"([A-Za-z0-9._-]+)==([^\s;]+)( ; [^\\]*?)?((?:\s+--hash=sha256:[0-9a-f]{64})+)\s*", line
        )
        if match is None:
            raise ValueError(line[:60])
        name, version, _, hashes = match.groups()
        found[re.sub(r"[-_.]+", "-", name).lower()] = (version, frozenset(hashes.split()))
    return found


@pytest.mark.parametrize("path", [RUN, DEV], ids=lambda path: path.name)
def test_every_requirement_is_exact_and_hashed(path: Path) -> None:
    """Each line is name==version with sha256 hashes, and nothing else stands in the file."""
    assert len(locked(path.read_text(encoding="utf-8"))) > 5


@pytest.mark.parametrize("path", sorted(PACKAGING.glob("requirements*")), ids=lambda path: path.name)
def test_no_requirement_names_an_address(path: Path) -> None:
    """Where packages come from is the machine's concern: no address and no option for one."""
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"://|@ |--index|--extra|--find|--trusted|^-[if] ", text, re.MULTILINE) == []


def test_what_runs_is_what_is_tested() -> None:
    """The development lock holds every requirement of the program, same version, same hashes."""
    run, dev = (locked(path.read_text(encoding="utf-8")) for path in (RUN, DEV))
    assert {name: pin for name, pin in run.items() if dev.get(name) != pin} == {}
    assert set(dev) > set(run)


def test_the_pins_that_were_measured_stay() -> None:
    """PySide6 (a newer one loses references to None on older Pythons) and reportlab (as tried)."""
    qt = ("pyside6", "pyside6-addons", "pyside6-essentials")
    pins = {"reportlab": "5.1.0"} | dict.fromkeys(qt, "6.11.3")
    run = locked(RUN.read_text(encoding="utf-8"))
    assert {name: run[name][0] for name in pins} == pins


@pytest.mark.parametrize(
    "line", ["a>=1", "a==1", "a==1 --hash=md5:00", "-r other.txt", "--index-url x", "a @ file:///a"]
)
def test_a_loose_requirement_is_seen(line: str) -> None:
    """A range, a missing hash, an option and an address are all refused."""
    with pytest.raises(ValueError, match=r"a|-r|--index"):
        locked(line)


NUMBER = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
# Put together here, so that this file does not find itself.
INDEX_WORDS = ("pypi" + ".", "python" + "hosted", "/sim" + "ple/", "index" + "-url", "index" + "_url")
OTHER_WORDS = ("trusted" + "-host", "npm" + "js.", "artif" + "actory", "devpi" + "/")
ADDRESS = re.compile(
    rf"://(?:[^/\s]*@)?{NUMBER}(?:\.{NUMBER}){{3}}\b"  # a URL with a number for a host
    rf"|\b(?!127\.0\.0\.1|0\.0\.0\.0){NUMBER}(?:\.{NUMBER}){{3}}:\d{{2,5}}\b"  # a number with a port
    "|" + "|".join(re.escape(word) for word in (*INDEX_WORDS, *OTHER_WORDS)),
    re.IGNORECASE,
)


def test_no_file_names_a_package_index() -> None:
    """No file under version control, or about to be, holds the address of an index or of a machine."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=rules.ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    faults = []
    for name in filter(None, listed.stdout.split("\0")):
        path = rules.ROOT / name
        if path == Path(__file__).resolve() or not path.is_file():
            continue
        text = path.read_bytes().decode("utf-8", "ignore")
        faults += [f"{name}: {found.group()}" for found in ADDRESS.finditer(text)]
    assert faults == []


@pytest.mark.parametrize(
    "text",
    ["https://10.1.2.3/x", "172.16.0.9:3141", "https://user@192.168.1.1:80", "x = https://PYPI" + ".org/a"],
)
def test_an_address_is_seen(text: str) -> None:
    """Addresses by number and the well-known indexes are found, whatever their case."""
    assert ADDRESS.search(text)


@pytest.mark.parametrize("text", ["version 6.11.3.0", "127.0.0.1:631", "https://adilet.zan.kz", "1.2.3.4 5"])
def test_what_is_no_address_passes(text: str) -> None:
    """Versions, the loopback and the law's own pages are no index."""
    assert not ADDRESS.search(text)
