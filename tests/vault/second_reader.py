"""A second reader of the vault, written from FORMAT.md alone. It imports nothing of the program.

``python second_reader.py FOLDER PASSPHRASE`` prints what is in a vault; it never writes to it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import struct
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2 as sqlcipher


class Unreadable(Exception):  # noqa: N818
    """The vault is not as FORMAT.md says, or the passphrase is not its."""


@dataclass
class Keys:
    """What the key files give."""

    vault_id: bytes
    generation: int
    practice: bool
    master: bytes
    records_salt: bytes

    def derived(self, info: str) -> bytes:
        """Return a derived key."""
        return HKDF(hashes.SHA256(), 32, self.vault_id, info.encode()).derive(self.master)


def whole(raw: bytes) -> bool:
    """Return whether one copy of the keys is whole."""
    if len(raw) != 4096 or raw[:8] != b"KOREMVLT" or hashlib.sha256(raw[:4064]).digest() != raw[4064:]:
        return False
    (major,) = struct.unpack_from(">H", raw, 8)
    if major > 1:
        raise Unreadable("newer")
    memory, passes, lanes = struct.unpack_from(">III", raw, 44)
    return raw[40] == 1 and 1 <= lanes <= 16 and 1 <= passes <= 64 and 8 * lanes <= memory <= 4 << 20


def slot_key(raw: bytes, passphrase: str) -> bytes:
    """Return the key of the passphrase slot."""
    memory, passes, lanes = struct.unpack_from(">III", raw, 44)
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Argon2id(salt=raw[56:72], length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(
        text
    )


def open_slot(raw: bytes, key: bytes) -> Keys:
    """Unwrap the passphrase slot."""
    payload = AESGCM(key).decrypt(raw[256:268], raw[268:540], raw[:256])
    (generation,) = struct.unpack_from(">Q", raw, 28)
    return Keys(raw[12:28], generation, bool(raw[36] & 1), payload[:32], payload[32:48])


def written(bits: bytes) -> list[str]:
    """Return the eight groups of a recovery code."""
    number = int.from_bytes(bits, "big")
    start = hashlib.sha256(bits).digest()[0]
    for step in range(13):
        rest = ((start + step) % 13) * 2**128 + number
        digits = []
        for _ in range(8):
            digits.append(rest % 90_910)
            rest //= 90_910
        digits.reverse()
        falling = sum(digits[i] > digits[j] for i in range(8) for j in range(i + 1, 8))
        if len(set(digits)) == 8 and falling % 2 == 0:
            return [f"{11 * digit:06d}" for digit in digits]
    raise Unreadable("code")


def code_bits(groups: list[str]) -> bytes:
    """Return the 16 bytes of a written recovery code."""
    number = 0
    for group in groups:
        if int(group) % 11:
            raise Unreadable("group")
        number = number * 90_910 + int(group) // 11
    bits = (number % 2**128).to_bytes(16, "big")
    if written(bits) != groups:
        raise Unreadable("code")
    return bits


def open_recovery_slot(raw: bytes, groups: list[str]) -> Keys:
    """Unwrap the recovery slot; its payload is the same as the passphrase slot's."""
    if raw[72] != 1:
        raise Unreadable("no code")
    key = HKDF(hashes.SHA256(), 32, raw[88:104], b"recovery").derive(code_bits(groups))
    payload = AESGCM(key).decrypt(raw[768:780], raw[780:1052], raw[:256])
    if payload[48:80] != key:
        raise Unreadable("payload")
    (generation,) = struct.unpack_from(">Q", raw, 28)
    return Keys(raw[12:28], generation, bool(raw[36] & 1), payload[:32], payload[32:48])


def read_keys(folder: Path, passphrase: str) -> Keys:
    """Open the copy of the keys that counts; a secret of eight groups of digits is a recovery code."""
    groups = passphrase.split()
    is_code = len(groups) == 8 and all(re.fullmatch("[0-9]{6}", group) for group in groups)
    found = []
    for name in ("keys", "keys.2"):
        path = folder / name
        if path.is_file() and not path.is_symlink() and whole(raw := path.read_bytes()):
            found.append(raw)
    if not found:
        raise Unreadable("keys")
    found.sort(key=lambda raw: -int(struct.unpack_from(">Q", raw, 28)[0]))
    opened = []
    for raw in found:
        if raw[12:28] == found[0][12:28] and raw[28:36] < found[0][28:36]:
            continue
        try:
            if is_code:
                opened.append(open_recovery_slot(raw, groups))
            else:
                opened.append(open_slot(raw, slot_key(raw, passphrase)))
        except InvalidTag:
            continue
    if not opened:
        raise Unreadable("passphrase")
    salt = (folder / "records.db").read_bytes()[:16]
    return next((keys for keys in opened if keys.records_salt == salt), opened[0])


def open_records(folder: Path, keys: Keys) -> Any:
    """Open a copy of the records in memory; the file itself is only read."""
    connection = sqlcipher.connect(f"file:{folder}/records.db?mode=ro", uri=True)
    raw = (keys.derived("records") + keys.records_salt).hex()
    connection.execute(f"PRAGMA key = \"x'{raw}'\"")
    connection.execute("PRAGMA cipher_compatibility = 4")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version >> 16 > 1:
        raise Unreadable("newer")
    return connection


def rows(connection: Any, sql: str, *values: object) -> list[dict[str, Any]]:
    """Return rows by column name."""
    cursor = connection.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def padded(size: int) -> int:
    """Return the padded size."""
    least = max(size, 262_144)
    exponent = least.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (least + mask) & ~mask


def read_item(folder: Path, keys: Keys, row: dict[str, Any], names: list[str]) -> bytes:
    """Decrypt an item and hold it against its fingerprint."""
    if row["padded_size"] != padded(row["size"]):
        raise Unreadable("padding")
    cipher = AESGCM(row["key"])
    chunks = -(-row["padded_size"] // row["chunk_size"])
    plain = b""
    for segment, name in enumerate(names):
        raw = (folder / "sealed" / name).read_bytes()
        associated = keys.vault_id + bytes.fromhex(row["id"]) + segment.to_bytes(4, "big")
        first = segment * row["segment_chunks"]
        for chunk in range(first, min(first + row["segment_chunks"], chunks)):
            length = min(row["chunk_size"], row["padded_size"] - chunk * row["chunk_size"]) + 16
            nonce = chunk.to_bytes(11, "big") + (b"\1" if chunk == chunks - 1 else b"\0")
            try:
                plain += cipher.decrypt(nonce, raw[:length], associated)
            except InvalidTag as error:
                raise Unreadable(f"chunk {chunk}") from error
            raw = raw[length:]
        if raw:
            raise Unreadable("length")
    if len(plain) != row["padded_size"] or any(plain[row["size"] :]):
        raise Unreadable("padding")
    content = plain[: row["size"]]
    if hashlib.sha256(content).digest() != row["sha256"]:
        raise Unreadable("fingerprint")
    return content


def check_log(case: str, entries: list[dict[str, Any]]) -> None:
    """Follow the chain of a case."""
    link = hashlib.sha256(b"korem log 1" + case.encode()).digest()
    for number, entry in enumerate(entries, start=1):
        if entry["details"] is not None:
            committed = hashlib.sha256(entry["salt"] + entry["details"].encode()).digest()
            if committed != entry["commitment"]:
                raise Unreadable(f"log details {number}")
        at, event = entry["at"].encode(), entry["event"].encode()
        body = b"korem log 1" + link + struct.pack(">QI", number, len(at)) + at
        body += struct.pack(">I", len(event)) + event + entry["commitment"]
        link = hashlib.sha256(body).digest()
        if (entry["number"], entry["fingerprint"]) != (number, link):
            raise Unreadable(f"log {number}")


def check_state(folder: Path, keys: Keys) -> str:
    """Return what the state record says: ``as left``, ``differs`` or ``in use``."""
    raw = (folder / "state").read_bytes()
    found: list[tuple[int, bytes]] = []
    for record in (raw[:4096], raw[4096:8192]):
        mac = hmac.digest(keys.derived("state"), record[:88], "sha256")
        if record[:8] == b"KOREMSTA" and hmac.compare_digest(mac, record[88:120]):
            found.append((int.from_bytes(record[8:16], "big"), record))
    if not found:
        return "differs"
    record = max(found)[1]
    if not record[16]:
        return "in use"
    names = [name for name in os.listdir(folder / "sealed") if re.fullmatch(r"[0-9a-f]{32}(\.part)?", name)]
    sealed = hashlib.sha256()
    for name in sorted(names):
        size = (folder / "sealed" / name).stat().st_size
        sealed.update(name.encode() + b"\0" + size.to_bytes(8, "big"))
    there = struct.pack(">I", len(names)) + hashlib.sha256((folder / "records.db").read_bytes()).digest()
    journal = folder / "records.db-journal"
    is_empty = not journal.exists() or not journal.stat().st_size
    return "as left" if is_empty and record[20:88] == there + sealed.digest() else "differs"


def read(folder: Path, passphrase: str) -> dict[str, Any]:
    """Return everything in a vault."""
    keys = read_keys(folder, passphrase)
    state = check_state(folder, keys)
    connection = open_records(folder, keys)
    try:
        cases = []
        for case in rows(connection, "SELECT * FROM cases ORDER BY created"):
            log = rows(connection, "SELECT * FROM log WHERE case_id = ? ORDER BY number", case["id"])
            check_log(case["id"], log)
            items = []
            for row in rows(
                connection,
                "SELECT * FROM evidence WHERE case_id = ? AND status = 'kept' ORDER BY taken_in",
                case["id"],
            ):
                names = rows(
                    connection, "SELECT name FROM segments WHERE item = ? ORDER BY number", row["id"]
                )
                content = read_item(folder, keys, row, [name["name"] for name in names])
                items.append({**row, "content": content, "files": len(names)})
            answers = rows(connection, "SELECT place, value FROM answers WHERE case_id = ?", case["id"])
            cases.append(
                {
                    **case,
                    "answers": {answer["place"]: answer["value"] for answer in answers},
                    "notes": rows(connection, "SELECT * FROM notes WHERE case_id = ?", case["id"]),
                    "revisions": rows(connection, "SELECT * FROM revisions WHERE case_id = ?", case["id"]),
                    "evidence": items,
                    "log": log,
                }
            )
        settings = {row["name"]: row["value"] for row in rows(connection, "SELECT * FROM settings")}
    finally:
        connection.close()
    return {"practice": keys.practice, "state": state, "settings": settings, "cases": cases}


if __name__ == "__main__":
    seen = read(Path(sys.argv[1]), sys.argv[2])
    sys.stdout.write(
        json.dumps(seen, ensure_ascii=False, indent=1, default=lambda value: value[:32].hex()) + "\n"
    )
