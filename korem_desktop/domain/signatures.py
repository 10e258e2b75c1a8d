"""What an item is, told from its first bytes against a list of allowed signatures.

A name proves nothing: an SDP text called ``.mp4`` made a player open sockets, a playlist fetched addresses,
an SVG opened local files. So sound, video and pictures are only what begins like one of the formats below;
every text format is a document at most, and playlists, SVG and their like are not even that. A name may only
break the tie between sound and video, where one container holds either.

Sources: ISO/IEC 14496-12 (ftyp brands), RFC 9559 (Matroska), RFC 3533 (Ogg), RFC 4867 (AMR), ISO/IEC 11172-3
(MPEG audio frames), ISO/IEC 13818-1 (MPEG streams), ID3v2.4.0, Microsoft's ASF and BMP descriptions,
APPNOTE.TXT (ZIP), RFC 2083 (PNG), ITU-T T.81 (JPEG), TIFF 6.0.
"""

from __future__ import annotations

import re

from korem_desktop.domain.evidence import Medium

HEAD = 64 * 1024
"""Bytes worth reading: containers name their tracks within them more often than not."""

_SOUND_NAMES = (".m4a", ".m4b", ".mka", ".oga", ".wma", ".3ga", ".aac", ".weba", ".opus", ".mp4a")
_SOUND_BRANDS = {b"M4A ", b"M4B ", b"M4P ", b"F4A "}
_PICTURE_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"}
_MOTION_BRANDS = (
    b"iso",
    b"mp4",
    b"avc1",
    b"dash",
    b"M4V",
    b"qt  ",
    b"3gp",
    b"3g2",
    b"MSNV",
    b"mmp4",
    b"XAVC",
    b"F4V ",
)
_MP4_VIDEO, _MP4_SOUND = re.compile(rb"hdlr.{8}vide", re.DOTALL), re.compile(rb"hdlr.{8}soun", re.DOTALL)
_MATROSKA_VIDEO = re.compile(rb"V_(?:VP[89]|AV1|MPEG|MS/VFW|THEORA|MJPEG|PRORES|QUICKTIME|UNCOMPRESSED)")
_MATROSKA_SOUND = re.compile(rb"A_(?:OPUS|VORBIS|AAC|MPEG|PCM|FLAC|AC3|EAC3|MS/ACM)")
_OLD_MOVIE_ATOMS = {b"moov", b"mdat", b"wide"}
_ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_ASF_VIDEO = re.compile(re.escape(bytes.fromhex("c0ef19bc4d5bcf11a8fd00805f5c442b")))
_ASF_SOUND = re.compile(re.escape(bytes.fromhex("409e69f84d5bcf11a8fd00805f5c442b")))
_OGG_VIDEO = b"\x80theora"
_OGG_SOUND = (b"\x01vorbis", b"OpusHead", b"Speex   ", b"\x7fFLAC")
_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")
_OFFICE = re.compile(
    rb"\[Content_Types\]\.xml|_rels/|word/|xl/|ppt/|mimetypeapplication/(?:vnd\.oasis\.opendocument|epub\+zip)"
)
_BMP_HEADERS = {12, 40, 52, 56, 64, 108, 124}
_ACTIVE_TEXT = (
    *("#extm3u", "#ext-x-", "v=0", "ffconcat", "file '", "[playlist]", "[reference]"),
    *(";ffmetadata", "<asx", "<smil", "<mpd", "<?wpl"),
)
_ACTIVE_MARKUP = ("<svg", "<mpd", "<smil", "<smoothstreamingmedia", "<asx", "<playlist", "<!entity")
_CONTROLS = frozenset(range(32)) - {9, 10, 12, 13, 27}

# MPEG audio: kbit/s by the index of the header, for (version 1, layer II), (1, III), (2 and 2.5, II and III)
_RATES = {
    (1, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (1, 3): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (2, 3): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_HERTZ = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}


def tag_length(head: bytes) -> int:
    """Return how many bytes an ID3 tag at the very beginning takes; 0 where there is none.

    The tag may be longer than the head (it holds a cover picture): what follows it decides what the file is,
    since players skip it and look again.
    """
    if (
        len(head) < 10
        or head[:3] != b"ID3"
        or not 2 <= head[3] <= 4
        or any(byte & 0x80 for byte in head[6:10])
    ):
        return 0
    length = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
    footer = 10 if head[5] & 0x10 else 0
    return 10 + length + footer


def medium_of(head: bytes, name: str = "", *, after_tag: bytes | None = None) -> Medium:
    """Return what begins with these bytes (:data:`HEAD` of them, or the whole where it is shorter).

    ``after_tag`` are the bytes found :func:`tag_length` into the file, where it has an ID3 tag. Never fails.
    """
    tag = tag_length(head)
    if tag:
        rest = head[tag:] if after_tag is None else after_tag
        return Medium.SOUND if _is_tagged_sound(rest) else Medium.OTHER
    if _is_sound(head):
        return Medium.SOUND
    if _is_picture(head):
        return Medium.PICTURE
    moving = _container(head, name)
    if moving is not None:
        return moving
    return _written(head)


def _is_tagged_sound(rest: bytes) -> bool:
    return rest[:4] == b"fLaC" or _is_frames(rest)


def _is_sound(head: bytes) -> bool:
    return (
        (head[:4] in (b"RIFF", b"RF64", b"BW64") and head[8:12] == b"WAVE")
        or (head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"))
        or head[:4] == b"fLaC"
        or head.startswith((b"#!AMR\n", b"#!AMR-WB\n"))
        or (head[:4] == b"caff" and head[4:6] == b"\x00\x01")
        or _is_frames(head)
    )


def _is_frames(head: bytes) -> bool:
    """Return whether the bytes are MPEG audio: one frame, and another exactly where the first one ends."""
    for length_of in (_mpeg_frame, _adts_frame):
        length = length_of(head, 0)
        if length and length_of(head, length):
            return True
    return False


def _mpeg_frame(head: bytes, at: int) -> int:
    if len(head) < at + 4 or head[at] != 0xFF or head[at + 1] & 0xE0 != 0xE0:
        return 0
    version, layer = head[at + 1] >> 3 & 3, 4 - (head[at + 1] >> 1 & 3)
    rate, hertz = head[at + 2] >> 4, head[at + 2] >> 2 & 3
    if version == 1 or layer not in (2, 3) or rate in (0, 15) or hertz == 3:
        return 0
    kilobits = _RATES[1 if version == 3 else 2, layer][rate]
    samples = 72 if layer == 3 and version != 3 else 144
    return samples * kilobits * 1000 // _HERTZ[version][hertz] + (head[at + 2] >> 1 & 1)


def _adts_frame(head: bytes, at: int) -> int:
    if len(head) < at + 7 or head[at] != 0xFF or head[at + 1] & 0xF6 != 0xF0 or head[at + 2] >> 2 & 15 > 12:
        return 0
    length = (head[at + 3] & 3) << 11 | head[at + 4] << 3 | head[at + 5] >> 5
    return length if length >= 7 else 0


def _is_picture(head: bytes) -> bool:
    return (
        head[:3] == b"\xff\xd8\xff"
        or head[:8] == b"\x89PNG\r\n\x1a\n"
        or head[:6] in (b"GIF87a", b"GIF89a")
        or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")
        or head[:4] in (b"II*\x00", b"MM\x00*")
        or head[:12] in (b"\x00\x00\x00\x0cjP  \r\n\x87\n", b"\x00\x00\x00\x0cJXL \r\n\x87\n")
        or (
            head[:2] == b"BM"
            and head[6:10] == b"\0\0\0\0"
            and int.from_bytes(head[14:18], "little") in _BMP_HEADERS
        )
        or (head[4:8] == b"ftyp" and head[8:12] in _PICTURE_BRANDS)
    )


def _container(head: bytes, name: str) -> Medium | None:
    """Return sound or video for a container that may hold either, None for none of them."""
    if head[4:8] == b"ftyp":
        if head[8:12] in _SOUND_BRANDS:
            return Medium.SOUND
        if head[8:12].startswith(_MOTION_BRANDS):
            return _tracks(head, _MP4_VIDEO, _MP4_SOUND, name)
        return None
    if head[4:8] in _OLD_MOVIE_ATOMS and int.from_bytes(head[:4], "big") not in range(2, 8):
        return _tracks(head, _MP4_VIDEO, _MP4_SOUND, name)
    if head[:4] == b"\x1aE\xdf\xa3" and (b"webm" in head[:64] or b"matroska" in head[:64]):
        return _tracks(head, _MATROSKA_VIDEO, _MATROSKA_SOUND, name)
    if head[:16] == _ASF:
        return _tracks(head, _ASF_VIDEO, _ASF_SOUND, name)
    if head[:5] == b"OggS\x00":
        return Medium.VIDEO if _OGG_VIDEO in head else _ogg_sound(head)
    if (head[:4] == b"RIFF" and head[8:12] == b"AVI ") or head[:4] in (
        b"\0\0\1\xba",
        b"FLV\1",
        b"\0\0\1\xb3",
    ):
        return Medium.VIDEO
    if len(head) > 376 and head[0] == head[188] == head[376] == 0x47:
        return Medium.VIDEO
    return None


def _ogg_sound(head: bytes) -> Medium | None:
    return Medium.SOUND if any(codec in head for codec in _OGG_SOUND) else None


def _tracks(head: bytes, video: re.Pattern[bytes], sound: re.Pattern[bytes], name: str) -> Medium:
    """Tell by the tracks the head names; where it names none by the name, and video if that says nothing."""
    if video.search(head):
        return Medium.VIDEO
    if sound.search(head) or name.lower().endswith(_SOUND_NAMES):
        return Medium.SOUND
    return Medium.VIDEO


def _written(head: bytes) -> Medium:
    if head.removeprefix(b"\xef\xbb\xbf")[:5] == b"%PDF-" or head[:5] == b"{\\rtf" or head[:8] == _OLD_OFFICE:
        return Medium.DOCUMENT
    if head[:4] == b"PK\x03\x04":
        return Medium.DOCUMENT if _OFFICE.search(head) else Medium.OTHER
    text = _as_text(head)
    if not text.strip():
        return Medium.OTHER
    start = text.lstrip("\ufeff \t\r\n").lower()
    if start.startswith(_ACTIVE_TEXT) or any(mark in start[:4096] for mark in _ACTIVE_MARKUP):
        return Medium.OTHER
    return Medium.DOCUMENT


def _as_text(head: bytes) -> str:
    """Return the head as text, or nothing where it is not text (a last character cut in two is let go)."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings: tuple[str, ...] = ("utf-16",)
    elif _CONTROLS.intersection(head):
        return ""
    else:
        encodings = ("utf-8", "cp1251")
    for encoding in encodings:
        for cut in range(4):
            try:
                text = head[: len(head) - cut].decode(encoding)
            except UnicodeDecodeError:
                continue
            return "" if any(ord(sign) in _CONTROLS for sign in text) else text
    return ""
