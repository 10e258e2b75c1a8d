"""How texts and moments are written into the records."""

from __future__ import annotations

from datetime import datetime

from korem_desktop.failures import Bug


def storable(text: str) -> str:
    """Return a text UTF-8 can hold: halves of one character are joined, a lone half becomes U+FFFD.

    A broken input method, a file name or a pasted text may hold such halves; SQLite would refuse the whole
    save.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def moment(value: datetime) -> str:
    """Return a zone-aware moment in ISO 8601; a naive one is a mistake in the code."""
    if value.tzinfo is None:
        raise Bug("a moment without a zone in vault.written")
    return value.isoformat()
