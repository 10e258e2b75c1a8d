"""The real program watched from outside: a fresh home to run it in, its system calls, its memory."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.canaries import search
from tests.helpers.hardened_child import ROOT

PROGRAM = (sys.executable, "-m", "korem_desktop")

# What opens the network, and what can make a file, a folder or a name of one.
_TRACED = (
    "%network,open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,link,linkat,"
    "symlink,symlinkat,truncate,execve"
)
_CALL = re.compile(r"^(?P<name>\w+)\((?P<arguments>.*)\)\s+= (?P<result>-?\d+|\?)(?P<rest>.*)$")
_WRITING = re.compile(r"\bO_(?:WRONLY|RDWR|CREAT|TRUNC|TMPFILE)\b")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_BESIDE = re.compile(r'<((?:[^<>"\\]|\\.)*)>, "')
_HEXADECIMAL = re.compile(r"(?:^|[ ,(])0x[0-9a-f]{6,}")
_FAMILY = re.compile(r"^(?:AF|PF)_(\w+)")
_OTHER_ADDRESS = re.compile(r"sa_family=(?!AF_UNIX\b)(\w+)")
_ADDRESSING = {"connect", "bind", "sendto", "sendmsg", "sendmmsg"}
_OPENING = {"open", "openat", "openat2"}
_MAKING = {"creat", "mkdir", "mkdirat", "mknod", "mknodat", "truncate"}
_NAMING = {"rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"}


@dataclass(frozen=True)
class Home:
    """A fresh home folder and everything a session has beside it; nothing else of this machine is told."""

    root: Path

    @classmethod
    def make(cls, root: Path) -> Home:
        """Make the folders."""
        home = cls(root)
        for folder in (home.folder, home.temporary, home.runtime, home.desk):
            folder.mkdir(parents=True, mode=0o700)
        return home

    @property
    def folder(self) -> Path:
        """Return HOME."""
        return self.root / "home"

    @property
    def temporary(self) -> Path:
        """Return TMPDIR."""
        return self.root / "temporary"

    @property
    def runtime(self) -> Path:
        """Return XDG_RUNTIME_DIR."""
        return self.root / "runtime"

    @property
    def desk(self) -> Path:
        """Return where programs are started, and where what the person exports goes."""
        return self.root / "desk"

    @property
    def out(self) -> Path:
        """Return where a rehearsal plays."""
        return self.desk / "out"

    def left_behind(self) -> list[Path]:
        """Return the places where no trace may be: home, temporary files, runtime, shared memory."""
        return [self.folder, self.temporary, self.runtime, Path("/dev/shm")]

    def environment(self, **more: str) -> dict[str, str]:
        """Return an environment of this home and nothing else."""
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "HOME": str(self.folder),
            "TMPDIR": str(self.temporary),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "PYTHONPATH": str(ROOT),
            "LANG": "C.UTF-8",
            **more,
        }

    def run(self, command: Sequence[str], **more: str) -> subprocess.CompletedProcess[str]:
        """Run a program to its end."""
        return subprocess.run(
            command,
            env=self.environment(**more),
            cwd=self.desk,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )


def install(into: Path) -> Path:
    """Copy the program and its resources and compile them, as an installation does; return where it lies.

    Started from a checkout that has just changed, Python would write byte code beside the sources.
    """
    for name in ("korem_desktop", "resources"):
        shutil.copytree(ROOT / name, into / name)
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(into / "korem_desktop")], check=True)
    return into


@dataclass(frozen=True)
class Call:
    """One system call as strace tells it."""

    name: str
    arguments: str
    succeeded: bool
    rest: str

    def paths(self) -> list[str]:
        """Return the paths it names, whole: beside the folder they start from, or from the root."""
        starts = {match.end() - 1: unescape(match.group(1)) for match in _BESIDE.finditer(self.arguments)}
        found = []
        for match in _PATH.finditer(self.arguments):
            found.append(os.path.join(starts.get(match.start(), ""), unescape(match.group(1))))
        return found


@dataclass(frozen=True)
class Trace:
    """Every traced call of a program, its threads and what it started."""

    calls: tuple[Call, ...]

    def unreadable(self) -> list[str]:
        """Return calls whose path strace could not read: a process closed to its reader shows an address."""
        return [
            f"{call.name}({call.arguments})"
            for call in self.calls
            if call.name in _OPENING | _MAKING | _NAMING and _HEXADECIMAL.search(call.arguments)
        ]

    def networks(self) -> list[str]:
        """Return every socket of another family than AF_UNIX that was had, and every use of its address."""
        found = []
        for call in self.calls:
            if call.name in ("socket", "socketpair") and call.succeeded:
                family = _FAMILY.match(call.arguments)
                if family is None or family.group(1) not in ("UNIX", "LOCAL"):
                    found.append(f"{call.name}({call.arguments})")
            elif call.name in _ADDRESSING and _OTHER_ADDRESS.search(call.arguments):
                found.append(f"{call.name}({call.arguments})")
        return found

    def attempts(self) -> set[str]:
        """Return the families of sockets that were asked for, had or refused."""
        tried = (_FAMILY.match(call.arguments) for call in self.calls if call.name == "socket")
        return {match.group(1) for match in tried if match is not None}

    def written(self) -> set[str]:
        """Return every path that was made, opened for writing, renamed to or linked."""
        found: set[str] = set()
        for call in self.calls:
            if not call.succeeded:
                continue
            opened = call.name in _OPENING and _WRITING.search(call.arguments)
            if opened or call.name in _MAKING:
                found.update(call.paths())
            elif call.name in _NAMING:
                found.update(call.paths()[-1:])
            elif call.name == "bind":
                found.update(path for path in call.paths() if path.startswith("/"))
        return found

    def programs(self) -> list[str]:
        """Return what was executed, in the order of the threads' files."""
        return [call.arguments for call in self.calls if call.name == "execve" and call.succeeded]


def strace(into: Path) -> list[str]:
    """Return the command before the program's own that writes its system calls into a new folder."""
    into.mkdir()
    return ["strace", "-f", "-ff", "-y", "-qq", "-e", f"trace={_TRACED}", "-e", "signal=none", "-s", "64",
            "-o", str(into / "thread")]  # fmt: skip


def read_trace(folder: Path) -> Trace:
    """Read what :func:`strace` had written; a line that is not understood is a failure of the reading."""
    calls = []
    for path in sorted(folder.iterdir()):
        for line in path.read_text("utf-8", "replace").splitlines():
            if line.startswith(("+++", "---")) or "<unfinished ...>" in line or line.endswith("= ?"):
                continue
            match = _CALL.match(line)
            assert match is not None, line
            result = match.group("result")
            calls.append(Call(match.group("name"), match.group("arguments"), not result.startswith("-"),
                              match.group("rest")))  # fmt: skip
    return Trace(tuple(calls))


def unescape(text: str) -> str:
    """Return a path from strace's octal and C escapes."""
    return text.encode("latin-1", "backslashreplace").decode("unicode_escape").encode("latin-1").decode(
        "utf-8", "surrogateescape"
    )  # fmt: skip


def outside(paths: set[str], allowed: Sequence[Path]) -> list[str]:
    """Return the written paths that are neither in an allowed folder, nor nothing, nor memory."""
    folders = [f"{folder}/" for folder in allowed]
    return sorted(
        path
        for path in paths
        if path != "/dev/null"
        and path not in {str(folder) for folder in allowed}
        and not any(os.path.normpath(path).startswith(folder) for folder in folders)
    )


def may_read_closed_processes() -> bool:
    """Return whether this process has CAP_SYS_PTRACE: root has it, but not in every container."""
    with open("/proc/self/status", encoding="ascii") as status:
        [rights] = [int(line.split()[1], 16) for line in status if line.startswith("CapEff:")]
    return bool(rights >> 19 & 1)


def memory(pid: int) -> Iterator[bytes]:
    """Give what a process can have written into its memory, in chunks; needs the right to trace it.

    File mappings that cannot be written (libraries, fonts) are left out.
    """
    chunk = 1 << 22
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps:
        regions = [line.split(maxsplit=5) for line in maps]
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory_file:
        for place, rights, _, _, inode, *name in regions:
            is_file = inode != "0" and "w" not in rights
            if "r" not in rights or is_file or (name and name[0].startswith(("[vvar", "[vsyscall"))):
                continue
            start, end = (int(part, 16) for part in place.split("-"))
            memory_file.seek(start)
            while start < end:
                try:
                    data = memory_file.read(min(chunk, end - start))
                except OSError:
                    break  # a page behind the end of a mapped file
                if not data:
                    break
                start += len(data)
                yield data
            yield bytes(64)  # regions do not touch: no needle is found across their border


def found_in_memory(pid: int, needles: Mapping[str, bytes]) -> set[str]:
    """Return the labels of the needles in a process's memory."""
    return search(memory(pid), needles)
