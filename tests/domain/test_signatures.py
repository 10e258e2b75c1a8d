"""What an item is, told from its first bytes."""

from __future__ import annotations

import io
import struct
import wave
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.domain.evidence import Medium
from korem_desktop.domain.signatures import HEAD, medium_of, tag_length


def a_wave() -> bytes:
    """Build a short sound file."""
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\0\0" * 100)
    return out.getvalue()


def an_archive(name: str, content: bytes = b"") -> bytes:
    """Build a ZIP with one member."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, content)
    return out.getvalue()


MP3_FRAME = b"\xff\xfb\x90\x00" + bytes(413)  # 128 kbit/s, 44 100 Hz: 417 bytes
AAC_FRAME = b"\xff\xf1\x50\x80\x02\x1f\xfc" + bytes(9)  # 16 bytes
TAG = b"ID3\x04\x00\x00" + bytes([0, 0, 1, 0]) + bytes(128)


def an_mp4(brand: bytes, handler: bytes = b"") -> bytes:
    """Build the beginning of an ISO container, with one track's handler where one is named."""
    head = struct.pack(">I", 16) + b"ftyp" + brand + bytes(4)
    return head + (struct.pack(">I", 32) + b"hdlr" + bytes(8) + handler + bytes(12) if handler else b"")


def a_matroska(kind: bytes, codec: bytes) -> bytes:
    """Build the beginning of a Matroska file with one track's codec."""
    return b"\x1aE\xdf\xa3\x9fB\x82\x84" + kind + bytes(40) + b"\x86\x86" + codec


ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c") + bytes(40)

EXPECTED = {
    Medium.SOUND: [
        a_wave(),
        b"RF64" + bytes(4) + b"WAVEds64",
        b"FORM" + bytes(4) + b"AIFFCOMM",
        b"fLaC\0\0\0\x22",
        b"#!AMR\n\x3c",
        b"#!AMR-WB\n\x04",
        b"caff\x00\x01\x00\x00desc",
        MP3_FRAME * 3,
        AAC_FRAME * 3,
        TAG + MP3_FRAME * 2,
        TAG + AAC_FRAME * 2,
        an_mp4(b"M4A "),
        an_mp4(b"isom", b"soun"),
        a_matroska(b"webm", b"A_OPUS"),
        ASF + bytes.fromhex("409e69f84d5bcf11a8fd00805f5c442b"),
        b"OggS\x00\x02" + bytes(22) + b"OpusHead",
        b"OggS\x00\x02" + bytes(22) + b"\x01vorbis",
    ],
    Medium.VIDEO: [
        an_mp4(b"isom", b"vide"),
        an_mp4(b"mp42"),
        an_mp4(b"3gp4", b"soun") + b"hdlr" + bytes(8) + b"vide",
        an_mp4(b"qt  "),
        struct.pack(">I", 1 << 20) + b"mdat" + bytes(20),
        a_matroska(b"matroska", b"V_MPEG4/ISO/AVC"),
        a_matroska(b"webm", b"A_OPUS") + b"V_VP9",
        ASF + bytes.fromhex("c0ef19bc4d5bcf11a8fd00805f5c442b"),
        b"OggS\x00\x02" + bytes(22) + b"\x80theora",
        b"RIFF" + bytes(4) + b"AVI LIST",
        b"\0\0\1\xba" + bytes(8),
        b"FLV\1\5",
        (b"\x47" + bytes(187)) * 4,
    ],
    Medium.PICTURE: [
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"GIF89a\x01\x00",
        b"RIFF" + bytes(4) + b"WEBPVP8 ",
        b"II*\x00\x08",
        b"MM\x00*\x00",
        b"BM" + bytes(4) + bytes(4) + b"\x36\0\0\0" + b"\x28\0\0\0",
        an_mp4(b"heic"),
        an_mp4(b"avif"),
    ],
    Medium.DOCUMENT: [
        b"%PDF-1.7\n",
        b"\xef\xbb\xbf%PDF-1.4\n",
        rb"{\rtf1\ansi",
        bytes.fromhex("d0cf11e0a1b11ae1"),
        an_archive("word/document.xml"),
        an_archive("[Content_Types].xml"),
        an_archive("mimetype", b"application/vnd.oasis.opendocument.text"),
        "Айгүл: ақшаны әкелдің бе? 50 000 ₸".encode(),
        "Айгүл: ақшаны әкелдің бе?".encode("utf-16"),
        "Перевод получен".encode("cp1251"),
        b"<html><body>chat</body></html>",
    ],
    Medium.OTHER: [
        b"",
        b"   \n",
        b"\0\1\2\3 not known",
        an_archive("photo.jpg"),
        b"MZ\x90\x00",
        b"BM is how this text begins".replace(b" ", b"\0"),
        TAG,
    ],
}


@pytest.mark.parametrize(
    ("medium", "head"), [(medium, head) for medium, heads in EXPECTED.items() for head in heads]
)
def test_known_beginnings(medium: Medium, head: bytes) -> None:
    """Every format on the list is told by its beginning."""
    assert medium_of(head[:HEAD]) is medium


ACTIVE = [
    "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\nm=audio 5004 RTP/AVP 0\r\n",
    "#EXTM3U\n#EXTINF:1,\nhttp://example.invalid/a.ts\n",
    "ffconcat version 1.0\nfile '/etc/passwd'\n",
    "file '/etc/passwd'\n",
    "[playlist]\nFile1=http://example.invalid/\n",
    ";FFMETADATA1\ntitle=a\n",
    "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>",
    "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
    "<?xml version='1.0'?><MPD xmlns='urn:mpeg:dash:schema:mpd:2011'/>",
    "<asx version='3.0'><entry/></asx>",
]


@pytest.mark.parametrize("name", ["", "talk.mp4", "talk.mp3", "picture.svg", "picture.png", "talk.m4a"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("text", ACTIVE)
def test_texts_that_open_other_things_are_never_played_or_shown(text: str, encoding: str, name: str) -> None:
    """A playlist, a session description or an SVG is nothing a player or a viewer gets, whatever its name."""
    assert medium_of(text.encode(encoding), name) is Medium.OTHER


@pytest.mark.parametrize("text", ACTIVE)
def test_a_tag_does_not_hide_a_playlist(text: str) -> None:
    """Players skip an ID3 tag and look again: so do we."""
    assert medium_of(TAG + text.encode(), "talk.mp3") is Medium.OTHER
    assert medium_of(TAG, "talk.mp3", after_tag=text.encode()) is Medium.OTHER


def test_a_long_tag_is_followed() -> None:
    """With a cover picture longer than the head, what stands after the tag decides."""
    head = b"ID3\x03\x00\x00" + bytes([0, 0x20, 0, 0]) + bytes(HEAD - 10)
    assert tag_length(head) == 10 + (0x20 << 14)
    assert medium_of(head) is Medium.OTHER
    assert medium_of(head, after_tag=MP3_FRAME * 2) is Medium.SOUND


def test_a_name_only_breaks_the_tie_between_sound_and_video() -> None:
    """A container whose head names no track goes by the name; nothing else does."""
    assert medium_of(an_mp4(b"mp42"), "Дауыс 001.m4a") is Medium.SOUND
    assert medium_of(an_mp4(b"mp42"), "клип.mp4") is Medium.VIDEO
    assert medium_of(b"plain words", "talk.mp3") is Medium.DOCUMENT
    assert medium_of(b"%PDF-1.7", "talk.m4a") is Medium.DOCUMENT
    assert medium_of(an_mp4(b"isom", b"vide"), "talk.m4a") is Medium.VIDEO


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
def test_no_text_is_a_recording_or_a_picture(text: str) -> None:
    """No text, in either encoding, counts as sound, video or a picture."""
    safe = {Medium.DOCUMENT, Medium.OTHER}
    assert medium_of(text.encode("utf-8")) in safe
    assert medium_of(b"\xff\xfe" + text.encode("utf-16-le")) in safe


@given(st.binary(max_size=2048), st.binary(max_size=64))
def test_no_bytes_break_it(head: bytes, after: bytes) -> None:
    """Whatever the bytes are, there is an answer."""
    assert medium_of(head, after_tag=after) in Medium
    assert medium_of(b"ID3" + head) in Medium
    assert medium_of(b"RIFF" + head) in Medium
