"""CUPS through libcups, by ctypes, streaming from memory.

``QPrinter`` writes the whole document to a temporary file before it prints; here the bytes go straight into
the request (``cupsCreateJob``, ``cupsStartDocument``, ``cupsWriteRequestData``, ``cupsFinishDocument`` of
CUPS 2's ``cups.h``). Only printers the scheduler knows are asked for: looking further would ask the whole
local network.
"""

from __future__ import annotations

import ctypes
import sys
from functools import cache
from typing import Any

from korem_desktop.failures import Failure, Known
from korem_desktop.printers.printer import MOST_COPIES, TITLE, PrinterInfo
from korem_desktop.progress import Cancelled, Report, silent

_CHUNK = 64 * 1024
_LIBRARIES = {"linux": "libcups.so.2", "darwin": "libcups.2.dylib"}

_HTTP_CONTINUE = 100
_IPP_LAST_SUCCESS = 0x00FF  # RFC 8011, appendix B.1: successful-ok and its kin are below 0x0100
_IPP_NOT_FOUND = 0x0406  # client-error-not-found
_DISCOVERED = 0x1000000  # CUPS_PRINTER_DISCOVERED: found on the network by asking around
_REMOVED = 0x04  # CUPS_DEST_FLAGS_REMOVED

_DEFAULT_SERVER: Any = None  # CUPS_HTTP_DEFAULT


class _Option(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("value", ctypes.c_char_p))


class _Destination(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("instance", ctypes.c_char_p),
        ("is_default", ctypes.c_int),
        ("num_options", ctypes.c_int),
        ("options", ctypes.POINTER(_Option)),
    )


_Seen = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_uint, ctypes.POINTER(_Destination))


class Cups:
    """The print system of Linux and macOS."""

    def printers(self) -> list[PrinterInfo]:
        """Return the printers the scheduler knows, the usual one first; none where it does not answer."""
        try:
            cups = _library()
        except OSError:
            return []
        found: dict[str, PrinterInfo] = {}

        def seen(_data: object, flags: int, destination: Any) -> int:
            entry = destination.contents
            if not flags & _REMOVED and not entry.instance:
                options = {o.name: o.value for o in entry.options[: entry.num_options]}
                name = _text(entry.name)
                found[name] = PrinterInfo(name, _text(options.get(b"printer-info")), bool(entry.is_default))
            return 1

        callback = _Seen(seen)  # kept until the call returns
        cups.cupsEnumDests(0, 0, None, 0, _DISCOVERED, callback, None)
        return sorted(found.values(), key=lambda info: (not info.is_default, info.name))

    def print_(self, pdf: bytes, printer: str, copies: int = 1, *, report: Report = silent) -> None:
        """Give a PDF to a printer's queue; raises Known, or what ``report`` raises once the job is taken
        back."""
        if printer not in {info.name for info in self.printers()}:
            raise Known(Failure.PRINTER_NONE)
        cups = _library()
        name = printer.encode()
        options = ctypes.POINTER(_Option)()
        many = str(max(1, min(copies, MOST_COPIES))).encode()
        count = cups.cupsAddOption(b"copies", many, 0, ctypes.byref(options))
        try:
            job = cups.cupsCreateJob(_DEFAULT_SERVER, name, TITLE.encode(), count, options)
        finally:
            cups.cupsFreeOptions(count, options)
        if not job:
            raise _failure(cups)
        try:
            self._send(cups, name, job, pdf, report)
        except (Known, Cancelled):
            cups.cupsCancelJob2(_DEFAULT_SERVER, name, job, 0)
            raise

    def _send(self, cups: ctypes.CDLL, name: bytes, job: int, pdf: bytes, report: Report) -> None:
        title, kind = TITLE.encode(), b"application/pdf"
        _expect(cups, cups.cupsStartDocument(_DEFAULT_SERVER, name, job, title, kind, 1) == _HTTP_CONTINUE)
        data = memoryview(pdf)
        for start in range(0, len(pdf), _CHUNK):
            report(start, len(pdf))
            chunk = bytes(data[start : start + _CHUNK])
            _expect(cups, cups.cupsWriteRequestData(_DEFAULT_SERVER, chunk, len(chunk)) == _HTTP_CONTINUE)
        _expect(cups, cups.cupsFinishDocument(_DEFAULT_SERVER, name) <= _IPP_LAST_SUCCESS)
        report(len(pdf), len(pdf))


@cache
def _library() -> ctypes.CDLL:
    """Load libcups and declare what is used of it; raises OSError where it is not installed."""
    name = _LIBRARIES.get(sys.platform)
    if name is None:
        raise OSError(f"no libcups on {sys.platform}")
    cups = ctypes.CDLL(name)
    text, number, pointer = ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p
    options = ctypes.POINTER(_Option)
    declared: dict[str, tuple[Any, tuple[Any, ...]]] = {
        "cupsEnumDests": (
            number,
            (ctypes.c_uint, number, pointer, ctypes.c_uint, ctypes.c_uint, _Seen, pointer),
        ),
        "cupsAddOption": (number, (text, text, number, ctypes.POINTER(options))),
        "cupsFreeOptions": (None, (number, options)),
        "cupsCreateJob": (number, (pointer, text, text, number, options)),
        "cupsStartDocument": (number, (pointer, text, number, text, text, number)),
        "cupsWriteRequestData": (number, (pointer, text, ctypes.c_size_t)),
        "cupsFinishDocument": (number, (pointer, text)),
        "cupsCancelJob2": (number, (pointer, text, number, number)),
        "cupsLastError": (number, ()),
        "cupsLastErrorString": (text, ()),
    }
    for function, (result, arguments) in declared.items():
        called = getattr(cups, function)
        called.restype, called.argtypes = result, arguments
    return cups


def _expect(cups: ctypes.CDLL, holds: bool) -> None:
    if not holds:
        raise _failure(cups)


def _failure(cups: ctypes.CDLL) -> Known:
    if cups.cupsLastError() == _IPP_NOT_FOUND:
        return Known(Failure.PRINTER_NONE)
    return Known(Failure.PRINTER_FAILED, reason=_text(cups.cupsLastErrorString()))


def _text(raw: bytes | None) -> str:
    return raw.decode("utf-8", "replace") if raw else ""
