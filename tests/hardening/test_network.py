"""No network: refused by the kernel to native code, and by Python's own hook before that."""

from __future__ import annotations

import errno

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.hardening import seccomp
from tests.helpers.hardened_child import run_child

FAMILIES = {"AF_INET": 2, "AF_INET6": 10, "AF_NETLINK": 16, "AF_PACKET": 17, "AF_VSOCK": 40, "AF_ALG": 38}


def test_the_kernel_refuses_every_family_but_unix_to_native_code() -> None:
    """socket(2) called past Python answers EAFNOSUPPORT for each network family, of any kind."""
    told = run_child(
        f"print(json.dumps([native_socket(f, k) for f in {list(FAMILIES.values())} for k in (1, 2, 3)]))"
    ).told
    assert set(told) == {"EAFNOSUPPORT"}


def test_the_same_calls_are_answered_otherwise_without_the_filter() -> None:
    """The control: an unhardened child gets its AF_NETLINK socket, so the refusal above is the filter's."""
    control = "import ctypes; print(ctypes.CDLL(None).socket(16, 3, 0) >= 0)"
    assert run_child(control, prelude="").out == "True\n"


def test_a_pair_of_sockets_is_refused_too() -> None:
    """socketpair(2) of a family other than AF_UNIX is refused by the filter, and of AF_UNIX given."""
    told = run_child(
        "place = (ctypes.c_int * 2)()\n"
        "answers = []\n"
        "for family in (2, 1):\n"
        "    result = libc.socketpair(family, 1, 0, place)\n"
        "    answers.append('done' if result == 0 else errno.errorcode[ctypes.get_errno()])\n"
        "print(json.dumps(answers))"
    ).told
    assert told == ["EAFNOSUPPORT", "done"]


def test_io_uring_does_not_exist() -> None:
    """io_uring, which could open sockets behind the filter's back, is absent."""
    assert run_child("print(json.dumps(native(425, 4, 0)))").told == "ENOSYS"


def test_the_x32_table_does_not_exist() -> None:
    """The second call table of x86-64 is absent, for socket(2) and for a harmless call."""
    told = run_child("print(json.dumps([native(0x40000000 + n, 2, 1, 0) for n in (41, 39)]))").told
    assert told == ["ENOSYS", "ENOSYS"]


def test_unix_sockets_work() -> None:
    """The print system, the sound server and the desktop's bus are reached by AF_UNIX, which stays."""
    told = run_child(
        "import socket\n"
        "one, two = socket.socketpair()\n"
        "one.sendall(b'heard')\n"
        "named = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)\n"
        "named.bind(b'\\0korem-test-%d' % os.getpid())\n"
        "print(json.dumps([native_socket(1), two.recv(5).decode()]))"
    ).told
    assert told == ["done", "heard"]


def test_children_and_their_children_inherit_the_refusal() -> None:
    """A program started by the hardened process, which hardens nothing itself, has no network either."""
    told = run_child(
        "import subprocess\n"
        "code = 'import ctypes; c = ctypes.CDLL(None, use_errno=True);"
        " print(c.socket(2, 1, 0), ctypes.get_errno())'\n"
        "shell = ['/bin/sh', '-c', 'exec \"$0\" -c \"$1\"', sys.executable, code]\n"
        "print(json.dumps(subprocess.run(shell, capture_output=True, text=True).stdout.split()))"
    ).told
    assert told == ["-1", str(errno.EAFNOSUPPORT)]


def test_threads_have_no_network_either() -> None:
    """The refusal holds in a thread started before the hardening, and in one started after it."""
    told = run_child(
        "first = threading.Event()\n"
        "answers = []\n"
        "def early():\n"
        "    first.wait()\n"
        "    answers.append(native_socket(2))\n"
        "early_thread = threading.Thread(target=early)\n"
        "early_thread.start()\n"
        "hardened = harden()\n"
        "first.set()\n"
        "early_thread.join()\n"
        "late = threading.Thread(target=lambda: answers.append(native_socket(2)))\n"
        "late.start()\n"
        "late.join()\n"
        "print(json.dumps([answers, hardened.no_network_kernel]))",
        prelude=(
            "import ctypes, errno, json, threading\n"
            "from korem_desktop.hardening import harden\n"
            "libc = ctypes.CDLL(None, use_errno=True)\n"
            "def native_socket(family):\n"
            "    result = libc.socket(family, 1, 0)\n"
            "    return 'done' if result >= 0 else errno.errorcode[ctypes.get_errno()]\n"
        ),
    ).told
    assert told == [["EAFNOSUPPORT", "EAFNOSUPPORT"], True]


HOOKED = """
from korem_desktop.hardening import sockets
sockets.refuse_network()
import _socket, json, socket
def answer(job):
    try:
        job()
    except OSError as problem:
        return problem.errno
    return "done"
"""


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.socket()",
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.getaddrinfo('localhost', 80)",
        "socket.gethostbyname('localhost')",
        "socket.gethostbyaddr('127.0.0.1')",
        "socket.getnameinfo(('127.0.0.1', 9), 0)",
        "_socket.socket().connect(('127.0.0.1', 9))",
        "_socket.socket().bind(('127.0.0.1', 0))",
        "_socket.socket(-1, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
        "_socket.socket(-1, socket.SOCK_DGRAM).sendmsg([b'x'], [], 0, ('127.0.0.1', 9))",
    ],
)
def test_python_refuses_before_the_kernel_is_asked(attempt: str) -> None:
    """With the hook alone (as on a system without the filter) no Python socket or look-up gets through."""
    done = run_child(f"print(json.dumps(answer(lambda: {attempt})))", prelude=HOOKED)
    assert done.told == errno.EAFNOSUPPORT


def test_the_hook_lets_unix_sockets_be() -> None:
    """With the hook alone AF_UNIX sockets speak, send messages and are taken over by descriptor."""
    code = (
        "def talk():\n"
        "    one, two = socket.socketpair()\n"
        "    one.sendmsg([b'x'])\n"
        "    again = socket.socket(fileno=two.detach())\n"
        "    assert again.recv(1) == b'x'\n"
        "print(json.dumps(answer(talk)))"
    )
    assert run_child(code, prelude=HOOKED).told == "done"


def verdict(instructions: list[seccomp.Instruction], number: int, architecture: int, argument: int) -> int:
    """Run a filter as the kernel would: classic BPF over number, architecture and the first argument."""
    data = {0: number, 4: architecture, 16: argument & 0xFFFFFFFF}
    held, at = 0, 0
    while True:
        code, if_true, if_false, constant = instructions[at]
        at += 1
        if code == 0x20:
            held = data[constant]
        elif code == 0x15:
            at += if_true if held == constant else if_false
        elif code == 0x35:
            at += if_true if held >= constant else if_false
        else:
            assert code == 0x06
            return constant


KNOWN = [41, 53, 198, 199, 425]  # the numbers the filter looks at, on one architecture or the other


@pytest.mark.parametrize("machine", sorted(seccomp.TABLES))
@given(
    number=st.one_of(st.integers(0, 500), st.integers(0, 2**32 - 1), st.sampled_from(KNOWN)),
    family=st.one_of(st.integers(0, 50), st.integers(0, 2**64 - 1)),
)
def test_the_filter_says_what_it_should_on_every_call(machine: str, number: int, family: int) -> None:
    """Only sockets of other families, io_uring and x32 are refused, all else allowed, on both machines."""
    table = seccomp.TABLES[machine]
    if number == table.io_uring_setup or (table.has_x32 and number >= seccomp.X32_BIT):
        expected = seccomp.NO_CALL
    elif number in {table.socket, table.socketpair} and family & 0xFFFFFFFF != seccomp.AF_UNIX:
        expected = seccomp.NO_FAMILY
    else:
        expected = seccomp.ALLOW
    assert verdict(seccomp.program(table), number, table.architecture, family) == expected


@pytest.mark.parametrize("machine", sorted(seccomp.TABLES))
@given(number=st.integers(0, 2**32 - 1), other=st.integers(0, 2**32 - 1))
def test_another_architecture_ends_the_process(machine: str, number: int, other: int) -> None:
    """A call by another architecture's table (such as int 0x80 of i386) is never answered."""
    table = seccomp.TABLES[machine]
    expected = seccomp.KILL if other != table.architecture else None
    found = verdict(seccomp.program(table), number, other, seccomp.AF_UNIX)
    assert found == expected if expected is not None else found != seccomp.KILL


def test_an_unknown_machine_is_not_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no table fits, nothing is installed and nothing is claimed."""
    monkeypatch.setattr(seccomp, "TABLES", {})
    assert not seccomp.refuse_network()


def test_a_filter_that_refuses_nothing_is_not_claimed() -> None:
    """The claim comes from trying: a filter that lets a socket through is reported as absent."""
    code = (
        "from korem_desktop.hardening import seccomp\n"
        "seccomp.program = lambda table: [(0x06, 0, 0, seccomp.ALLOW)]\n"
        "print(seccomp.refuse_network())"
    )
    assert run_child(code, prelude="").out == "False\n"


def test_the_tables_differ_where_the_architectures_do() -> None:
    """The numbers are those of asm/unistd.h: 41, 53, 317 on x86-64, and the common table on aarch64."""
    x86, arm = seccomp.TABLES["x86_64"], seccomp.TABLES["aarch64"]
    assert (x86.socket, x86.socketpair, x86.seccomp, x86.architecture) == (41, 53, 317, 0xC000003E)
    numbers = {"socket": 198, "socketpair": 199, "seccomp": 277}
    assert arm == x86._replace(architecture=0xC00000B7, has_x32=False, **numbers)
