"""Printing through a real CUPS scheduler: the bytes as they are, nothing written on the way."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from korem_desktop.failures import Failure, Known
from korem_desktop.printers import cups
from tests.helpers.papers import text_of
from tests.helpers.print_system import PrintSystem, print_system

_ROOT = Path(__file__).resolve().parents[2]
_PRINT = """
import sys
from korem_desktop.failures import Known
from korem_desktop.printers.system import system_printer
from korem_desktop.progress import Cancelled

def report(done, total):
    if stop and done >= stop:
        raise Cancelled

pdf, queue, copies, stop = open(sys.argv[1], "rb").read(), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
try:
    system_printer().print_(pdf, queue, copies, report=report)
except Known as known:
    print(known.kind.value, known.facts)
except Cancelled:
    print("cancelled")
else:
    print("printed")
"""
_PRINT_CODE = """
import sys
from korem_desktop.casework.printing import print_
from korem_desktop.documents.recovery_sheet import recovery_sheet
from korem_desktop.languages import Language
print_(recovery_sheet(sys.argv[2:], Language.KK), sys.argv[1])
print("printed")
"""
_LIST = """
from korem_desktop.printers.system import system_printer
for info in system_printer().printers():
    print(info.name, info.is_default, info.description, sep="|")
"""


@pytest.fixture(scope="module")
def system() -> Iterator[PrintSystem]:
    """Run one scheduler for the module."""
    with print_system() as running:
        yield running


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """Make a PDF larger than one chunk of the request, that a filter can read."""
    path = tmp_path / "in.pdf"
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>"]  # fmt: skip
    content = b"0 0 m 100 100 l S\n" * 20_000
    objects.append(b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content))
    body, offsets = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    body += b"xref\n0 5\n0000000000 65535 f \n%strailer\n<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        table,
        len(body),
    )
    path.write_bytes(body)
    return path


def run(
    system: PrintSystem,
    code: str,
    *arguments: object,
    prefix: tuple[str, ...] = (),
    extra: dict[str, str] | None = None,
) -> str:
    """Run code in a process of its own that speaks to the scheduler, and return what it prints."""
    environment = {**system.environment, "PYTHONPATH": str(_ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    environment |= extra or {}
    command = [*prefix, sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_document_arrives_as_it_was_under_a_neutral_title(system: PrintSystem, paper: Path) -> None:
    """Byte for byte, titled "Document", in the copies asked for."""
    queue = system.add_queue("keep:/", "-m", "raw")
    assert run(system, _PRINT, paper, queue, 3, 0) == "printed"
    system.wait_for(queue)
    assert system.kept(queue) == [("Document", "3", paper.read_bytes())]


def traced(system: PrintSystem, folder: Path, code: str, *arguments: object) -> list[str]:
    """Run code that prints, and return its calls about files and the network; nothing may be left behind."""
    scratch, trace = folder / "scratch", folder / "trace"
    scratch.mkdir()
    watched = ("strace", "-f", "-qq", "-o", str(trace), "-e", "trace=%file,%network,memfd_create")
    homes = {"TMPDIR": str(scratch), "HOME": str(scratch), "XDG_RUNTIME_DIR": str(scratch)}
    assert run(system, code, *arguments, prefix=watched, extra=homes) == "printed"
    assert list(scratch.iterdir()) == []
    return trace.read_text(encoding="utf-8", errors="replace").splitlines()


def written(calls: list[str]) -> list[str]:
    """Return the calls that made a file or opened one for writing, and did."""
    making = r"\b(creat|mkdir|mknod|rename|link|symlink|memfd_create)\w*\("
    writing = re.compile(rf"O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE|{making}")
    succeeded = [call for call in calls if not re.search(r"= -1 E", call)]
    return [call for call in succeeded if writing.search(call) and "/dev/null" not in call]


def test_nothing_is_written_on_the_way(system: PrintSystem, paper: Path, tmp_path: Path) -> None:
    """Traced to the system call: no file is made or opened for writing, and no socket but the scheduler's."""
    queue = system.add_queue("keep:/", "-m", "raw")
    calls = traced(system, tmp_path, _PRINT, paper, queue, 1, 0)
    system.wait_for(queue)
    assert any(str(paper) in call for call in calls if "= -1 E" not in call)  # the trace sees files
    assert written(calls) == []
    asked = [call for call in calls if re.search(r"\b(socket|connect|sendto|bind)\(", call) and "AF_" in call]
    assert asked
    assert [call for call in asked if not re.search(rf"socket\(AF_UNIX|{system.folder}/sock", call)] == []


def test_a_recovery_code_is_printed_and_never_a_file(system: PrintSystem, tmp_path: Path) -> None:
    """From its groups to the printer: the sheet arrives, and nothing of ours was written on the way."""
    groups = ("000011", "123453", "700007", "999999", "040403", "531751", "246807", "808082")
    queue = system.add_queue("keep:/", "-m", "raw")
    assert written(traced(system, tmp_path, _PRINT_CODE, queue, *groups)) == []
    system.wait_for(queue)
    ((title, copies, document),) = system.kept(queue)
    assert (title, copies) == ("Document", "1")
    assert re.findall(r"(\d{3})\s(\d{3})", text_of(document)) == [(one[:3], one[3:]) for one in groups]


def test_printers_are_listed_the_usual_one_first(system: PrintSystem) -> None:
    """Names, descriptions, and which is the usual one."""
    other = system.add_queue("keep:/", "-m", "raw", "-D", "Екінші қабат")
    usual = system.add_queue("keep:/", "-m", "raw", "-D", "Бірінші қабат")
    system.ask("lpadmin", "-d", usual)
    lines = run(system, _LIST).splitlines()
    assert lines[0] == f"{usual}|True|Бірінші қабат"
    assert f"{other}|False|Екінші қабат" in lines


def test_a_stopped_job_is_taken_back(system: PrintSystem, paper: Path) -> None:
    """Cancelled while the document goes out: nothing is printed, and no job waits."""
    queue = system.add_queue("keep:/", "-m", "raw")
    assert run(system, _PRINT, paper, queue, 1, 100_000) == "cancelled"
    assert system.ask("lpstat", "-W", "not-completed", "-o", queue) == ""
    assert run(system, _PRINT, paper, queue, 1, 0) == "printed"
    system.wait_for(queue, jobs=2)  # the cancelled one counts as completed
    assert system.kept(queue) == [("Document", "1", paper.read_bytes())]


def test_a_queue_that_refuses_says_why(system: PrintSystem, paper: Path) -> None:
    """A printer that takes no jobs fails with the print system's own word."""
    queue = system.add_queue("keep:/", "-m", "raw")
    system.ask("cupsreject", queue)
    said = run(system, _PRINT, paper, queue, 1, 0)
    assert said.startswith("printer_failed")
    assert "reason" in said


@pytest.mark.parametrize("queue", ["nobody", "", "a b/../c", "жоқ"])
def test_a_printer_that_is_not_there(system: PrintSystem, paper: Path, queue: str) -> None:
    """No such queue: its own kind of failure, whatever the name."""
    assert run(system, _PRINT, paper, queue, 1, 0) == "printer_none {}"


def test_no_print_system_at_all(system: PrintSystem, paper: Path, tmp_path: Path) -> None:
    """No scheduler answers: no printer is known, and printing says so."""
    nowhere = {"CUPS_SERVER": str(tmp_path / "none")}
    assert run(system, _LIST, extra=nowhere) == ""
    assert run(system, _PRINT, paper, "any", 1, 0, extra=nowhere) == "printer_none {}"


def test_no_library_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without libcups no printer is known, and printing says so."""
    monkeypatch.setattr(cups, "_LIBRARIES", {})
    cups._library.cache_clear()
    try:
        assert cups.Cups().printers() == []
        with pytest.raises(Known) as raised:
            cups.Cups().print_(b"%PDF-", "any")
        assert raised.value.kind is Failure.PRINTER_NONE
    finally:
        cups._library.cache_clear()


def test_a_virtual_printer_prints_the_pages(system: PrintSystem, paper: Path) -> None:
    """Through the filters to cups-pdf where the scheduler is root's (its backend is), else to a file."""
    if os.getuid() != 0:
        queue = system.add_queue("keep:/", "-m", "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd")
        assert run(system, _PRINT, paper, queue, 1, 0) == "printed"
        system.wait_for(queue)
        assert b"%!PS" in system.kept(queue)[0][2][:200]
        return
    queue = system.add_queue("cups-pdf:/", "-m", "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd")
    folder = Path("/var/spool/cups-pdf/ANONYMOUS")  # where the jobs of users without an account go
    before = set(folder.glob("*.pdf"))
    assert run(system, _PRINT, paper, queue, 1, 0) == "printed"
    system.wait_for(queue)
    (made,) = set(folder.glob("*.pdf")) - before
    try:
        said = subprocess.run(["pdfinfo", made], capture_output=True, text=True, check=True).stdout
        assert re.search(r"Pages:\s+1\b", said)
    finally:
        made.unlink()
