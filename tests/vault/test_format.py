"""FORMAT.md is true: its vectors hold, and a reader written from it alone opens what the program makes."""

from __future__ import annotations

import ast
import hashlib
import random
import re
import shutil
import struct
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

from korem_desktop.domain.answer import Answers
from korem_desktop.vault import keys, layout, migrations, recovery_code, state
from korem_desktop.vault.kdf import Cost, derive
from korem_desktop.vault.keys import Header, Label, Secrets
from korem_desktop.vault.layout import Sealing, Shape, padme
from korem_desktop.vault.recovery_code import RecoveryCode
from tests.helpers.vaults import CASE, CHEAP, PASSPHRASE, a_vault_with_case, content, do, reopened, take_in
from tests.vault import second_reader

FORMAT = (Path(keys.__file__).parent / "FORMAT.md").read_text(encoding="utf-8")
VAULT_ID = bytes(range(0x10, 0x20))
SPECIMENS = Path(__file__).parent / "specimens"
SPECIMEN_PASSPHRASE = {"1.0": "throw-away 1.0", "1.1": "throw-away 1.1"}


def vector(number: int) -> list[str]:
    """Return the values of a known answer, as the page has them."""
    section = FORMAT.split("## Known answers")[1].split(f"**{number}. ")[1].split(f"**{number + 1}. ")[0]
    return re.findall(r"^    ([0-9a-f]+)$", section, re.MULTILINE)


def vector_secrets() -> Secrets:
    """Return the secrets of vector 2."""
    secrets = Secrets()
    secrets.slot_key[:] = bytes.fromhex(vector(1)[0])
    secrets.payload[:48] = bytes(range(0x20, 0x50))
    return secrets


def test_vector_1_slot_key() -> None:
    """The key of the passphrase slot."""
    key = bytearray(32)
    derive(bytearray("қоңыр аю 8 тас", "utf-8"), bytes(range(16)), Cost(64, 1, 1), memoryview(key))
    assert [key.hex()] == vector(1)


def test_vector_2_key_file() -> None:
    """Header, slot, checksum and the whole file."""
    header = Header(VAULT_ID, 1, True, Cost(64, 1, 1), bytes(range(16)))
    raw = keys.build(header, vector_secrets(), (bytes(range(0x50, 0x5C)), bytes(12))).raw
    lines = vector(2)
    assert "".join(lines[:2]) == raw[:104].hex()
    assert "".join(lines[2:-2]) == raw[256:540].hex()
    assert lines[-2:] == [raw[4064:].hex(), hashlib.sha256(raw).hexdigest()]
    assert not any(raw[104:256] + raw[540:4064])


def test_vector_3_derived_keys() -> None:
    """One key for each label."""
    secrets = vector_secrets()
    order = (Label.RECORDS, Label.STATE, Label.DRAFT)
    assert [bytes(secrets.derived(label, VAULT_ID)).hex() for label in order] == vector(3)


def test_vector_4_padding() -> None:
    """Padded sizes."""
    section = FORMAT.split("**4. Padding**")[1].split("**5. ")[0].split("decimal:")[1]
    pairs = re.findall(r"(\d+) (\d+)", section)
    assert len(pairs) == 8
    assert all(padme(int(size)) == int(padded) for size, padded in pairs)


def test_vector_5_sealed_files() -> None:
    """Nonce, associated data, and whole sealed files."""
    item = "00112233445566778899aabbccddeeff"
    expected = vector(5)
    small, large = Shape.of(5), Shape.of(300_000, 65_536, 2)
    files = []
    for shape, plain in ((small, b"hello"), (large, b"0123456789" * 30_000)):
        sealing = Sealing(item, bytes(range(0x60, 0x80)), shape, ("",) * shape.segments)
        padded = plain.ljust(shape.padded_size, b"\0")
        for segment in range(shape.segments):
            sealed = hashlib.sha256()
            for chunk in shape.segment_range(segment):
                begin = chunk * shape.chunk_size
                sealed.update(
                    AESGCM(sealing.key).encrypt(
                        shape.nonce(chunk),
                        padded[begin : begin + shape.chunk_length(chunk)],
                        sealing.associated(VAULT_ID, segment),
                    )
                )
            files.append(sealed.hexdigest())
    first = Sealing(item, b"", small, ("",))
    assert [small.nonce(0).hex(), first.associated(VAULT_ID, 0).hex(), *files] == expected


def test_vector_7_state() -> None:
    """The MAC of a state record."""
    body = state._BODY.pack(b"KOREMSTA", 2, True, 3, bytes(range(32)), bytes(range(0x20, 0x40)))
    mac = HMAC(bytes.fromhex(vector(3)[1]), SHA256())
    mac.update(body)
    assert [mac.finalize().hex()] == vector(7)


def test_the_numbers_in_the_page_are_the_codes() -> None:
    """Sizes and bounds that the page states in words."""
    assert (layout.CHUNK, layout.SEGMENT_CHUNKS, layout.LARGEST_SEGMENT) == (262_144, 4_095, 1 << 30)
    assert (keys.SIZE, keys.MAJOR, keys.MINOR) == (4096, 1, 0)
    for words in ("4,096 bytes", "262,144", "4,095", "`KOREMVLT`", "`KOREMSTA`", "1,024"):
        assert words in FORMAT


def test_every_table_and_column_is_in_the_page() -> None:
    """The page names what the schema has."""
    schema = (Path(keys.__file__).parent / "schema" / "current.sql").read_text(encoding="utf-8")
    for table, body in re.findall(r"CREATE TABLE (\w+) \((.*?)\n\) STRICT", schema, re.DOTALL):
        named = re.search(rf"- \*\*{table}\*\*\(([\w, \n]+)\)", FORMAT)
        assert named, table
        assert re.findall(r"\w+", named[1]) == re.findall(r"^    ([a-z]\w*) ", body, re.MULTILINE)


def test_vector_8_recovery_code() -> None:
    """The code as it is written, its key, its slot, and the whole file."""
    code = RecoveryCode(bytes(range(16)))
    assert " ".join(code.groups) in FORMAT
    secrets, salt = vector_secrets(), bytes(range(0x70, 0x80))
    secrets.derive_typed(code.bits, salt)
    secrets.recovery_key[:] = secrets.typed_key
    header = Header(VAULT_ID, 2, True, Cost(64, 1, 1), bytes(range(16)), keys.RECOVERY_CODE, salt)
    raw = keys.build(header, secrets, (bytes(range(0x50, 0x5C)), bytes(range(0x80, 0x8C)))).raw
    lines = vector(8)
    assert lines[0] == bytes(secrets.typed_key).hex()
    assert "".join(lines[1:-1]) == raw[768:1052].hex()
    assert lines[-1] == hashlib.sha256(raw).hexdigest()
    assert second_reader.code_bits(list(code.groups)) == code.bits


def test_the_second_reader_opens_by_the_recovery_code(tmp_path: Path) -> None:
    """After a new passphrase and a new master key, too."""
    vault = a_vault_with_case(tmp_path)
    item = take_in(vault, "voice.ogg", b"heard")
    first, second = recovery_code.make(), recovery_code.make()
    vault.keys.add_code(first)
    vault.keys.renew(code=second)
    vault.keys.change_passphrase("another one altogether", cost=CHEAP)
    vault.close()
    seen = second_reader.read(vault.folder, " ".join(second.groups))
    assert seen["state"] == "as left"
    assert seen["cases"][0]["evidence"][0]["id"] == item.id
    assert second_reader.read(vault.folder, "another one altogether") == seen
    for secret in (" ".join(first.groups), PASSPHRASE):
        with pytest.raises(second_reader.Unreadable, match="passphrase"):
            second_reader.read(vault.folder, secret)


def test_the_second_reader_knows_nothing_of_the_program() -> None:
    """It imports the standard library, cryptography and sqlcipher3, and is small."""
    source = Path(second_reader.__file__).read_text(encoding="utf-8")
    imported = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            imported |= {name.name.split(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            imported.add(node.module.split(".")[0])
    assert imported - set(sys.stdlib_module_names) == {"cryptography", "sqlcipher3"}
    assert len(source.splitlines()) < 300


def test_the_second_reader_opens_what_the_program_makes(tmp_path: Path) -> None:
    """Answers, several segments, a deleted item, the log and the state, byte for byte."""
    vault = a_vault_with_case(tmp_path)
    vault.sealed._chunk_size, vault.sealed._segment_chunks = 4096, 9
    do(vault, lambda records: records.save_answers(CASE.id, {"a": "Ұ₸😀", "b@x": "1"}, position="here"))
    data = random.Random(9).randbytes(300_001)
    items = [take_in(vault, "Жазба.mp3", data), take_in(vault, "y", b"y"), take_in(vault, "z", b"z")]
    vault.sealed.delete(items[1])
    vault.close()
    before = {path: path.read_bytes() for path in vault.folder.rglob("*") if path.is_file()}
    seen = second_reader.read(vault.folder, PASSPHRASE)
    assert {path: path.read_bytes() for path in vault.folder.rglob("*") if path.is_file()} == before
    (case,) = seen["cases"]
    assert (seen["practice"], seen["state"]) == (False, "as left")
    assert (case["title"], case["position"]) == (CASE.title, "here")
    assert case["answers"] == {"a": "Ұ₸😀", "b@x": "1"}
    assert [item["content"] for item in case["evidence"]] == [data, b"z"]
    assert case["evidence"][0]["files"] == 9
    assert [entry["details"] is None for entry in case["log"]] == [False, True, False, False]


def test_the_second_reader_refuses_what_the_program_refuses(tmp_path: Path) -> None:
    """A wrong passphrase, damaged keys, a flipped byte, a newer version."""
    vault = a_vault_with_case(tmp_path)
    take_in(vault, "x", b"x")
    vault.close()
    with pytest.raises(second_reader.Unreadable, match="passphrase"):
        second_reader.read(vault.folder, "not the passphrase")
    (sealed,) = (vault.folder / "sealed").iterdir()
    raw = bytearray(sealed.read_bytes())
    raw[1000] ^= 1
    sealed.write_bytes(raw)
    with pytest.raises(second_reader.Unreadable, match="chunk 0"):
        second_reader.read(vault.folder, PASSPHRASE)
    newer = bytearray((vault.folder / "keys").read_bytes())
    struct.pack_into(">H", newer, 8, 2)
    (vault.folder / "keys").write_bytes(newer[:4064] + hashlib.sha256(newer[:4064]).digest())
    with pytest.raises(second_reader.Unreadable, match="newer"):
        second_reader.read(vault.folder, PASSPHRASE)
    for name in ("keys", "keys.2"):
        (vault.folder / name).write_bytes(b"x" * 4096)
    with pytest.raises(second_reader.Unreadable, match="keys"):
        second_reader.read(vault.folder, PASSPHRASE)


@pytest.mark.parametrize("version", sorted(path.name for path in SPECIMENS.iterdir()))
def test_every_specimen_still_opens(version: str, tmp_path: Path) -> None:
    """A real vault of each format opens with the program and with the second reader, all of it."""
    shutil.copytree(SPECIMENS / version / "vault", tmp_path / "vault")
    seen = second_reader.read(tmp_path / "vault", SPECIMEN_PASSPHRASE[version])
    assert seen["state"] == "as left"
    with reopened(tmp_path / "vault", SPECIMEN_PASSPHRASE[version]) as vault:
        assert (vault.practice, vault.notices) == (True, ())
        (case,) = do(vault, lambda records: records.cases())
        answers = do(vault, lambda records: records.answers(case.id))
        items = do(vault, lambda records: records.evidence(case.id))
        assert answers == seen["cases"][0]["answers"]
        assert Answers.from_records(answers).get("account").text() == "Ұсталды: «он сказал» ₸ 😀"
        assert [item.name for item in items] == ["Жазба.txt", "two.bin"]
        assert [content(vault, item) for item in items] == [
            item["content"] for item in seen["cases"][0]["evidence"]
        ]
        assert [note.text for note in do(vault, lambda r: r.notes(case.id))] == ["Позвонил в 14:05"]
        assert do(vault, lambda records: records.setting("idle_minutes")) == "7"
        assert len(do(vault, lambda records: records.log(case.id))) == 4
        assert vault.sealed.unclaimed() == []
        assert vault.first_look.result() == ()
        assert vault.check().is_whole
        found = do(vault, lambda records: list(records.search_rows.find(case.id, ["позв"])))
        assert [kind for kind, _, _ in found] == ["note"]


def test_each_step_begins_and_ends_at_a_specimen() -> None:
    """No migration without real vaults of the format it comes from and of the one it leads to."""
    versions = {f"{step.version >> 16}.{step.version & 0xFFFF}" for step in migrations.steps()}
    assert {path.name for path in SPECIMENS.iterdir()} == versions == set(SPECIMEN_PASSPHRASE)
    for version in versions:
        assert (SPECIMENS / version / "vault" / "records.db").is_file()
