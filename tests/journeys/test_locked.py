"""The locked process: it has replaced itself, waits at the unlock page, and holds nothing of the case."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from korem_desktop.vault.keys import Label
from tests.helpers.canaries import a_word, forms, found_in, key_forms
from tests.helpers.driving import PATIENCE, driven, wait_for_the_unlock_page
from tests.helpers.hardened_child import ROOT
from tests.helpers.vaults import PASSPHRASE, a_vault
from tests.helpers.watching import Home, found_in_memory, may_read_closed_processes

NOBODY = 65534


def _vault_and_keys(home: Home) -> tuple[Path, dict[str, bytes]]:
    """Make a vault and return its folder and its keys in every written form."""
    vault = a_vault(home.desk)
    secrets = vault._session.secrets
    keys = key_forms("master key", bytes(secrets.master))
    for label in Label:
        key = bytes(secrets.derived(label, vault._session.header.vault_id))
        keys |= key_forms(f"{label} key", key)
    vault.close()
    return vault.folder, keys


def test_nothing_of_the_case_is_in_the_memory_of_the_locked_program(tmp_path: Path) -> None:
    """The scan finds account, passphrase and keys before the lock, and none of them in any form after it.

    Only root can read a closed process at all: run by an ordinary user, that is what this test shows.
    """
    home, word = Home.make(tmp_path / "session"), a_word()
    folder, keys = _vault_and_keys(home)
    needles = forms({"account": word, "passphrase": PASSPHRASE}) | keys
    with driven(home, "write", folder, text=f"{word} требует деньги") as child:
        assert child.listen(PATIENCE)
        assert word in child.told[-1]["saved"]["own.words"]
        if not may_read_closed_processes():
            with pytest.raises(PermissionError):
                found_in_memory(child.pid, needles)
            return
        before = found_in_memory(child.pid, needles)
        child.send("lock")
        wait_for_the_unlock_page(child)
        after = found_in_memory(child.pid, needles | {"folder": str(folder).encode("utf-16-le")})
    assert {"account in utf-16-le", "account in utf-8", "master key, raw"} <= before
    assert any(name.startswith("passphrase") for name in before)
    assert after == {"folder"}  # the page names the folder to unlock, and nothing else is known
    assert found_in([folder, *home.left_behind()], needles) == []


READER = """
import ctypes, errno, json, os, select, subprocess, sys, time
libc = ctypes.CDLL(None, use_errno=True)
class Span(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]
def read(pid):
    into = ctypes.create_string_buffer(8)
    try:
        with open(f"/proc/{pid}/maps") as maps:
            address = int(next(line for line in maps if " rw-p " in line).split("-")[0], 16)
    except OSError:
        address = 0x400000
    here, there = Span(ctypes.addressof(into), 8), Span(address, 8)
    got = libc.process_vm_readv(pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
    return "read" if got == 8 else errno.errorcode[ctypes.get_errno()]
pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
other = subprocess.Popen([sys.executable, "-c", "print(flush=True); input()"], **pipes)
other.stdout.readline()
program = subprocess.Popen([sys.executable, "-m", "tests.journeys.driven"], **pipes)
program.stdin.write(sys.argv[1] + chr(10)); program.stdin.flush()
program.stdout.readline()
ready = json.loads(program.stdout.readline())
said = [sorted(ready), read(other.pid), read(program.pid)]
program.stdin.write("lock" + chr(10)); program.stdin.flush()
limit = time.monotonic() + 60
while b"tests.journeys" in open(f"/proc/{program.pid}/cmdline", "rb").read() and time.monotonic() < limit:
    select.select([], [], [], 0.01)
# exec opens a process again; it holds nothing then, and closes itself before it reads anything
while read(program.pid) != "EPERM" and time.monotonic() < limit:
    select.select([], [], [], 0.01)
said += [b"korem_desktop" in open(f"/proc/{program.pid}/cmdline", "rb").read(), read(program.pid)]
program.kill(); other.kill()
print(json.dumps(said))
"""


def _as_ordinary_user() -> list[str]:
    """Return the command that runs another without root's rights.

    That is the user nobody, or, where nobody cannot reach the checkout, root without a single capability,
    whom the kernel treats alike.
    """
    if os.geteuid() != 0:
        return []
    nobody = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    # setpriv's own exec still has root's rights: what counts is what that child can start.
    again = [sys.executable, "-c", "import korem_desktop.launch, PySide6, tests.helpers.watching"]
    reached = subprocess.run(
        [*nobody, sys.executable, "-c", f"import subprocess; subprocess.run({again!r}, check=True)"],
        cwd="/",
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    return nobody if reached.returncode == 0 else ["setpriv", "--inh-caps=-all", "--bounding-set=-all"]


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that another user can be given, which the tests' own are not."""
    place = Path(tempfile.mkdtemp())
    place.chmod(0o755)
    yield place
    shutil.rmtree(place)


def test_the_parent_of_the_same_user_reads_neither_the_open_nor_the_locked_program(open_place: Path) -> None:
    """process_vm_readv from the parent, an ordinary user: an ordinary child is read, the program is not."""
    home = Home.make(open_place / "session")
    vault = a_vault(home.desk)
    vault.close()
    prefix = _as_ordinary_user()
    if prefix:
        for path in (home.root, *home.root.rglob("*")):
            os.chown(path, *((NOBODY, NOBODY) if "--clear-groups" in prefix else (0, 0)))
    order = {"part": "write", "vault": str(vault.folder), "passphrase": PASSPHRASE, "text": "слова"}
    done = subprocess.run(
        [*prefix, sys.executable, "-c", READER, json.dumps(order)],
        env=home.environment(),
        cwd=home.desk,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert json.loads(done.stdout) == [["saved"], "read", "EPERM", True, "EPERM"]
