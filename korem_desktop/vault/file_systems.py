"""On what a folder lies, as far as the system says: a disk of this computer, or something farther away."""

from __future__ import annotations

import os
import re
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_ESCAPED = re.compile(r"\\([0-7]{3})")

# Of another computer, or of the host of a virtual one: locks may not hold, connections break.
_REMOTE = {
    *("9p", "afs", "ceph", "cifs", "coda", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2"),
    *("prl_fs", "smb2", "smb3", "smbfs", "vboxsf", "virtiofs", "vmhgfs"),
}
# Behind a program, but on a disk of this computer.
_LOCAL_FUSE = frozenset({"fuse.exfat", "fuse.exfat-fuse", "fuse.ntfs", "fuse.ntfs-3g"})


def kind_of(folder: Path) -> str:
    """Return the type of the file system a folder lies on, by Linux's names; "" where that is not known."""
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    place = os.path.realpath(folder)
    found, kind = "", ""
    for line in lines:
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        root = _ESCAPED.sub(lambda sign: chr(int(sign[1], 8)), fields[4])
        # the last of equal ones lies on top
        if len(root) >= len(found) and (place == root or place.startswith(root.rstrip("/") + "/")):
            found, kind = root, after.split(" ")[0]
    return kind


def is_remote(folder: Path) -> bool:
    """Return whether a folder lies on a network or behind a program; False where that is not known."""
    kind = kind_of(folder)
    if kind in _LOCAL_FUSE:
        return False
    return kind in _REMOTE or kind == "fuse" or kind.startswith("fuse.")
