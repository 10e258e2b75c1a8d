"""What is in memory after a change of keys, and in the process that takes over at the lock."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from korem_desktop.vault.keys import Label
from korem_desktop.vault.vault import unlock
from tests.helpers.canaries import forms, key_forms
from tests.helpers.hardened_child import ROOT
from tests.helpers.vaults import CASE, PASSPHRASE, a_vault_with_case, do, take_in
from tests.helpers.watching import found_in_memory

OTHER = "өзгертілген құпиясөз 42"
PLAIN = hashlib.shake_256(b"opened").digest(65536)

# Opens, reads an item, takes a new master key, then does what a lock does: closes, and replaces itself.
CHILD = """
import os, sys
from pathlib import Path
from korem_desktop.vault.kdf import Cost
from korem_desktop.vault.vault import unlock
vault = unlock(Path(sys.argv[1]), sys.stdin.readline().rstrip("\\n"))
item = vault.records.submit(lambda records: records.evidence("case-1")).result()[0]
reading = vault.sealed.open(item)
plain = reading.read(0, reading.size)
vault.keys.renew(passphrase=sys.stdin.readline().rstrip("\\n"), cost=Cost(64, 1, 1))
print("open", flush=True)
sys.stdin.readline()
vault.close()
os.execv(sys.executable, [sys.executable, "-c", "print('locked', flush=True); input()"])
"""


def keys_of(folder: Path, passphrase: str) -> dict[str, bytes]:
    """Return the keys of a closed vault in every written form."""
    vault = unlock(folder, passphrase)
    session = vault._session
    found = key_forms("master key", bytes(session.secrets.master))
    found |= key_forms("slot key", bytes(session.secrets.slot_key))
    for label in Label:
        key = bytes(session.secrets.derived(label, session.header.vault_id))
        found |= key_forms(f"{label} key", key)
    vault.close()
    return found


def test_old_and_new_keys_are_gone_after_the_lock(tmp_path: Path) -> None:
    """Before it passphrases and what was opened are found; after it nothing, and no key of old or new."""
    vault = a_vault_with_case(tmp_path)
    take_in(vault, "voice.ogg", PLAIN)
    do(vault, lambda records: records.save_answers(CASE.id, {"a": "1"}))
    vault.close()
    old = keys_of(vault.folder, PASSPHRASE)
    command = [sys.executable, "-c", CHILD, str(vault.folder)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    child = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=environment
    )
    with child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(f"{PASSPHRASE}\n{OTHER}\n")
        child.stdin.flush()
        assert child.stdout.readline() == "open\n"
        words = forms({"old passphrase": PASSPHRASE, "new passphrase": OTHER})
        pieces = {f"opened, piece {at}": PLAIN[at : at + 64] for at in range(0, len(PLAIN), 4096)}
        before = found_in_memory(child.pid, words | pieces | old)
        child.stdin.write("\n")
        child.stdin.flush()
        assert child.stdout.readline() == "locked\n"
        new = {f"new {name}": key for name, key in keys_of(vault.folder, OTHER).items()}
        after = found_in_memory(child.pid, words | pieces | old | new)
        child.stdin.write("\n")
    assert set(pieces) <= before
    assert "new passphrase in utf-8" in before
    assert after == set()
