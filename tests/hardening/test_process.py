"""Limits of the process: files, core dumps, foreign reads; again in the process that replaces it."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from korem_desktop.hardening import Hardened
from tests.helpers.hardened_child import child_environment, run_child


def test_everything_is_in_force_on_this_system() -> None:
    """On Linux with a known call table nothing is absent, and the record says so."""
    told = run_child("print(json.dumps([list(hardened.absent), hardened.no_network_kernel]))").told
    assert told == [[], True]


def test_the_record_names_what_is_absent() -> None:
    """What a system lacks is listed by name, so that nothing is claimed without it."""
    record = Hardened(
        files_private=True,
        no_core_dumps=True,
        closed_to_others=False,
        no_network_kernel=False,
        no_network_python=True,
        stderr_silent=True,
        exceptions_bare=True,
    )
    assert record.absent == ("closed_to_others", "no_network_kernel")


def test_hardening_twice_is_harmless() -> None:
    """A second call gives the same record, and Unix sockets and reports still work after it."""
    told = run_child(
        "again = harden()\n"
        "hooks = [sys.excepthook.__module__, threading.excepthook.__module__]\n"
        "say_to_terminal('heard', problem=True)\n"
        "print(json.dumps([again == hardened, native_socket(1), native_socket(2), hooks]))"
    )
    assert told.told == [True, "done", "EAFNOSUPPORT", ["korem_desktop.hardening.exceptions"] * 2]
    assert told.err == "heard\n"


def test_new_files_and_folders_are_the_owners_alone(tmp_path: Path) -> None:
    """A file made for everybody and a folder come out without access for group and others."""
    told = run_child(
        f"os.chdir({str(tmp_path)!r})\n"
        "os.close(os.open('file', os.O_CREAT | os.O_WRONLY, 0o666))\n"
        "os.mkdir('folder')\n"
        "print(json.dumps([os.stat(name).st_mode & 0o777 for name in ('file', 'folder')]))"
    ).told
    assert told == [0o600, 0o700]


def test_core_dumps_are_off_for_good() -> None:
    """Both limits on core files are zero, so that no child can raise them again."""
    told = run_child(
        "import subprocess\n"
        "lines = open('/proc/self/limits').readlines()\n"
        "child = subprocess.run(['/bin/cat', '/proc/self/limits'], capture_output=True, text=True)\n"
        "lines += child.stdout.splitlines()\n"
        "print(json.dumps([line.split()[4:6] for line in lines if line.startswith('Max core')]))"
    ).told
    assert told == [["0", "0"]] * 2


def test_an_abort_leaves_nothing_behind(tmp_path: Path) -> None:
    """A process that aborts writes no core file and prints nothing."""
    done = run_child(f"os.chdir({str(tmp_path)!r})\nos.abort()")
    assert done.status == -6
    assert (list(tmp_path.iterdir()), done.out, done.err) == ([], "", "")


def test_the_process_is_not_dumpable() -> None:
    """prctl says so itself, and /proc/self/environ belongs to root instead of the user."""
    code = "print(json.dumps([libc.prctl(3, 0, 0, 0, 0), os.stat('/proc/self/environ').st_uid]))"
    assert run_child(code).told == [0, 0]


def test_no_new_rights_can_be_gained() -> None:
    """The filter needs the process to give up set-user-id programs; the kernel confirms it."""
    lines = run_child("print(json.dumps(open('/proc/self/status').read().splitlines()))").told
    assert {"NoNewPrivs:\t1", "Seccomp:\t2"} <= set(lines)


NOBODY = 65534

VICTIM = """
import ctypes, os, sys
from korem_desktop.hardening import harden
secret = ctypes.create_string_buffer(b"the canary of this test")
if os.getuid() == 0:
    os.setgroups([]); os.setgid({nobody}); os.setuid({nobody})
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # changing the user closes a process; opened again for the control
print(ctypes.addressof(secret), flush=True)
sys.stdin.readline()
print(harden().closed_to_others, flush=True)
sys.stdin.readline()
"""

READER = """
import ctypes, errno, os, subprocess, sys
pipes = {{"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}}
victim = subprocess.Popen([sys.executable, "-c", sys.argv[1]], **pipes)
address = int(victim.stdout.readline())
if os.getuid() == 0:
    os.setgroups([]); os.setgid({nobody}); os.setuid({nobody})
libc = ctypes.CDLL(None, use_errno=True)
class Span(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]
def read():
    into = ctypes.create_string_buffer(23)
    here, there = Span(ctypes.addressof(into), 23), Span(address, 23)
    got = libc.process_vm_readv(victim.pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
    return into.raw.decode() if got == 23 else errno.errorcode[ctypes.get_errno()]
def open_memory():
    try:
        os.close(os.open(f"/proc/{{victim.pid}}/mem", os.O_RDONLY))
    except OSError as problem:
        return errno.errorcode[problem.errno]
    return "opened"
def attach():
    if libc.ptrace(16, victim.pid, 0, 0) != 0:
        return errno.errorcode[ctypes.get_errno()]
    os.waitpid(victim.pid, 0x40000000)
    libc.ptrace(17, victim.pid, 0, 0)
    return "attached"
print(os.getuid() != 0, read(), open_memory(), attach(), sep="|")
victim.stdin.write("\\n"); victim.stdin.flush()
victim.stdout.readline()
print(os.getuid() != 0, read(), open_memory(), attach(), sep="|")
victim.stdin.write("\\n"); victim.stdin.flush()
victim.wait()
"""


def test_another_program_of_the_same_user_cannot_read_the_memory() -> None:
    """The parent, an ordinary user, reads the child's memory before it hardens itself, and not after."""
    done = subprocess.run(
        [sys.executable, "-c", READER.format(nobody=NOBODY), VICTIM.format(nobody=NOBODY)],
        env=child_environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "True|the canary of this test|opened|attached",
        "True|EPERM|EACCES|EPERM",
    ]


def test_a_process_that_replaces_itself_is_hardened_again() -> None:
    """After exec the filter and the limits still hold, the mark against readers is gone, and comes back."""
    after = (
        "import ctypes, json, os\n"
        "libc = ctypes.CDLL(None)\n"
        "before = [libc.prctl(3, 0, 0, 0, 0), libc.socket(2, 1, 0), os.umask(0o077)]\n"
        "from korem_desktop.hardening import harden, say_to_terminal\n"
        "hardened = harden()\n"
        "os.write(2, b'native words')\n"
        "say_to_terminal('a report after exec', problem=True)\n"
        "now = [libc.prctl(3, 0, 0, 0, 0), libc.socket(2, 1, 0)]\n"
        "print(json.dumps([before, list(hardened.absent), now]))\n"
    )
    done = run_child(f"os.execv(sys.executable, [sys.executable, '-c', {after!r}])")
    assert done.told == [[1, -1, 0o077], [], [0, -1]]
    assert done.err == "a report after exec\n"


def test_many_replacements_do_not_wear_it_out() -> None:
    """Fifty locks in one life: the filters stack and the descriptors do not grow."""
    again = (
        "import json, os, sys\n"
        "from korem_desktop.hardening import harden, say_to_terminal\n"
        "hardened, left = harden(), int(sys.argv[1])\n"
        "if left:\n"
        "    os.execv(sys.executable, [sys.executable, '-S', '-c', sys.orig_argv[-2], str(left - 1)])\n"
        "say_to_terminal('still here', problem=True)\n"
        "print(json.dumps([list(hardened.absent), len(os.listdir('/proc/self/fd'))]))\n"
    )
    done = run_child(f"os.execv(sys.executable, [sys.executable, '-S', '-c', {again!r}, '50'])")
    assert done.told == [[], 5]  # 0 to 2, the copy of stderr, and the listing's own
    assert done.err == "still here\n"


@pytest.mark.parametrize("closed", [(2,), (1,), (0,), (0, 1, 2)])
def test_closed_standard_descriptors_are_filled(tmp_path: Path, closed: tuple[int, ...]) -> None:
    """Started without stdin, stdout or stderr, no file opened later takes their place and is printed into."""
    report = tmp_path / "report"
    code = (
        "import os\n"
        "from korem_desktop.hardening import harden, say_to_terminal\n"
        "harden()\n"
        f"own = os.open({str(report)!r}, os.O_CREAT | os.O_RDWR)\n"
        "assert own > 2\n"
        "os.write(2, b'native words')\n"
        "say_to_terminal('a report')\n"
        "say_to_terminal('a problem', problem=True)\n"
        "os.write(own, b'records only')\n"
    )

    def close_them() -> None:
        for descriptor in closed:
            os.close(descriptor)

    done = subprocess.run(
        [sys.executable, "-c", code],
        env=child_environment(),
        check=False,
        preexec_fn=close_them,
        capture_output=True,
    )
    assert done.returncode == 0
    assert report.read_text() == "records only"
    assert done.stdout == (b"" if 1 in closed else b"a report\n")
    assert done.stderr == (b"" if 2 in closed else b"a problem\n")


def test_the_tests_themselves_are_not_hardened() -> None:
    """The control for this file: the process that runs the tests is dumpable, its children are not."""
    assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 1
