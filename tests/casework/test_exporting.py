"""Writing a file out: whole, or not at all, on real file systems that are full or read-only."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.casework.exporting import MAX_NAME, safe_name, write_out
from korem_desktop.failures import Failure, Known

_MOUNTED = """
import os, sys
from pathlib import Path
from korem_desktop.casework.exporting import write_out
from korem_desktop.failures import Known
if sys.argv[2] == "named":
    del os.O_TMPFILE
folder = Path(sys.argv[1])
try:
    write_out(folder, "document.pdf", lambda: [b"x" * 4096] * int(sys.argv[3]))
except Known as known:
    print(known.kind.value)
print(sorted(path.name for path in folder.iterdir()))
"""

_KILLED = """
import os, sys
from pathlib import Path
from korem_desktop.casework.exporting import write_out
def chunks():
    yield b"x" * 100_000
    os._exit(9)
write_out(Path(sys.argv[1]), "document.pdf", chunks)
"""


def on_a_medium(options: str, way: str, pages: int, folder: Path) -> list[str]:
    """Write 4 KiB pages onto a tmpfs of our own, and return what was printed."""
    run = 'mount -t tmpfs -o $1 tmpfs $2 && exec $3 -c "$4" $2 $5 $6'
    place, count = str(folder), str(pages)
    own = "-m" if os.geteuid() == 0 else "-Urm"  # root needs no user namespace, and may not have one
    done = subprocess.run(
        ["unshare", own, "sh", "-c", run, "sh", options, place, sys.executable, _MOUNTED, way, count],
        capture_output=True,
        text=True,
        check=True,
    )  # fmt: skip
    return done.stdout.splitlines()


@pytest.mark.parametrize("way", ["unnamed", "named"])
def test_a_full_medium_is_said_and_left_empty(tmp_path: Path, way: str) -> None:
    """Nothing of a file stays that does not fit."""
    assert on_a_medium("size=65536", way, 8, tmp_path) == ["['document.pdf']"]
    assert on_a_medium("size=65536", way, 32, tmp_path) == [Failure.DISK_FULL.value, "[]"]


@pytest.mark.parametrize("way", ["unnamed", "named"])
def test_a_read_only_medium_is_said(tmp_path: Path, way: str) -> None:
    """A medium that takes no writing has its own kind."""
    assert on_a_medium("ro", way, 1, tmp_path) == [Failure.FOLDER_READ_ONLY.value, "[]"]


def test_a_kill_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    """Where files without a name are had, half a file never has one."""
    done = subprocess.run([sys.executable, "-c", _KILLED, str(tmp_path)], check=False)
    assert done.returncode == 9
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("has_unnamed", [True, False])
def test_taken_names_get_a_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_unnamed: bool) -> None:
    """document.pdf, document-2.pdf, document-3.pdf: what is there is never touched, be it a dangling link."""
    if not has_unnamed:
        monkeypatch.delattr(os, "O_TMPFILE")
    (tmp_path / "document.pdf").write_bytes(b"mine")
    (tmp_path / "document-2.pdf").symlink_to(tmp_path / "nowhere")
    path = write_out(tmp_path, "document.pdf", lambda: [b"new", b"er"])
    assert path == tmp_path / "document-3.pdf"
    assert path.read_bytes() == b"newer"
    assert (tmp_path / "document.pdf").read_bytes() == b"mine"
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("has_unnamed", [True, False])
def test_a_failing_source_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_unnamed: bool
) -> None:
    """Whatever goes wrong while the bytes come, the folder is as it was."""
    if not has_unnamed:
        monkeypatch.delattr(os, "O_TMPFILE")

    def chunks() -> Iterator[bytes]:
        yield b"x" * 100_000
        raise Known(Failure.SEALED_DAMAGED, name="a", place=1)

    with pytest.raises(Known):
        write_out(tmp_path, "document.pdf", chunks)
    assert list(tmp_path.iterdir()) == []


def test_where_no_name_can_be_given_the_file_is_written_under_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some systems take a nameless file and then refuse it a name."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "not here")

    monkeypatch.setattr(os, "link", refuse)
    assert write_out(tmp_path, "document.pdf", lambda: [b"whole"]).read_bytes() == b"whole"


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    """A folder that is gone, or a file in its place, is one kind."""
    (tmp_path / "file").touch()
    for folder in (tmp_path / "gone", tmp_path / "file"):
        with pytest.raises(Known) as caught:
            write_out(folder, "document.pdf", lambda: [b""])
        assert caught.value.kind is Failure.FOLDER_MISSING


@given(st.text(max_size=300))
def test_any_name_becomes_one_that_every_system_takes(name: str) -> None:
    """No separators, no reserved words, no trailing dots, never empty, never longer than a name may be."""
    safe = safe_name(name)
    assert safe
    assert safe not in (".", "..")
    assert not set(safe) & set('<>:"/\\|?*\0\n')
    assert len(safe.encode()) <= MAX_NAME
    assert safe == safe.strip(" .")
    assert safe.partition(".")[0].lower() not in {"con", "nul", "com1"}
    assert safe_name(safe) == safe


def test_an_ordinary_name_stays() -> None:
    """Kazakh letters, spaces and signs that do no harm are kept, and so is the suffix of a long name."""
    assert safe_name("Дауыс жазбасы №1 (қайта).m4a") == "Дауыс жазбасы №1 (қайта).m4a"
    assert safe_name("ә" * 200 + ".m4a") == "ә" * 125 + ".m4a"
    assert safe_name("CON.txt") == "_CON.txt"
    assert safe_name("../..") == "file"
