"""What PDF/A-2a and PDF/UA-1 ask of our papers, as far as it can be checked by reading the file's structure.

veraPDF is the judge, and is in no package registry; these rules hold what satisfied it when this way of
writing was tried. The numbers are clauses of ISO 19005-2:2011 (A) and ISO 14289-1:2014 (UA).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import pikepdf

_PAINTING = {
    "Tj",
    "TJ",
    "'",
    '"',
    "S",
    "s",
    "f",
    "F",
    "f*",
    "B",
    "B*",
    "b",
    "b*",
    "Do",
    "sh",
    "BI",
    "INLINE IMAGE",
}
_OTHER_COLOUR = {"rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN"}
_ROLES = {"Document", "Sect", "H1", "H2", "H3", "H4", "P", "L", "LI", "Lbl", "LBody"}
_INSIDE = {"LI": {"L"}, "Lbl": {"LI"}, "LBody": {"LI"}}
_CATALOG = {
    "/Type", "/Pages", "/Lang", "/MarkInfo", "/ViewerPreferences", "/StructTreeRoot", "/Metadata",
    "/OutputIntents",
}  # fmt: skip
_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "schema": "http://www.aiim.org/pdfa/ns/schema#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}


def broken_rules(pdf: bytes) -> list[str]:
    """Return every rule the file breaks, with its clause."""
    with pikepdf.open(BytesIO(pdf)) as document:
        return [
            *_bytes_rules(pdf),
            *_document_rules(document, pdf),
            *_font_rules(document),
            *_page_rules(document),
            *_structure_rules(document),
        ]


def _bytes_rules(pdf: bytes) -> Iterator[str]:
    if not re.match(rb"%PDF-1\.7\n%[\x80-\xff]{4}\n", pdf):
        yield "A 6.1.2: header"
    if not pdf.endswith(b"%%EOF\n"):
        yield "A 6.1.3: end of file"
    for found in re.finditer(rb"/Length (\d+)(?:(?!endobj).)*?\nstream\n", pdf, re.DOTALL):
        end = found.end() + int(found[1])
        if pdf[end : end + 11] != b"\nendstream\n":
            yield f"A 6.1.7.1: length of the stream at {found.end()}"
    if b"ReportLab" in pdf:
        yield "ours: the writer names itself"


def _document_rules(document: pikepdf.Pdf, pdf: bytes) -> Iterator[str]:
    root = document.Root
    if set(root.keys()) != _CATALOG:
        yield f"A 6.10, 6.5: catalogue has {sorted(set(root.keys()) ^ _CATALOG)}"
    if bool(root.MarkInfo.get("/Marked")) is False:
        yield "A 6.7.2.2: not marked"
    if bool(root.ViewerPreferences.get("/DisplayDocTitle")) is False:
        yield "UA 7.1: the title is not displayed"
    if not re.fullmatch("(kk|ru)-KZ|en-GB", str(root.Lang)):
        yield "UA 7.2: language"
    if len(document.trailer.ID) != 2 or document.trailer.get("/Encrypt") is not None:
        yield "A 6.1.3: trailer"
    if set(document.trailer.Info.keys()) != {"/Title"}:
        yield "ours: more than a title in the information"
    (intent,) = list(root.OutputIntents)
    profile = intent.DestOutputProfile.read_bytes()
    if (
        intent.S != "/GTS_PDFA1"
        or intent.DestOutputProfile.N != 3
        or profile[8] != 2
        or profile[36:40] != b"acsp"
    ):
        yield "A 6.2.3: output intent"
    packet = root.Metadata.read_bytes()
    if "/Filter" in root.Metadata or packet not in pdf:
        yield "A 6.6.2.1: metadata are packed"
    tree = ElementTree.fromstring(packet)
    for path, expected in (
        (".//pdfaid:part", "2"),
        (".//pdfaid:conformance", "A"),
        (".//pdfuaid:part", "1"),
        (".//dc:title/rdf:Alt/rdf:li", str(document.trailer.Info.Title)),
        (".//schema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/"),
    ):
        if tree.findtext(path, namespaces=_NAMESPACES) != expected:
            yield f"A 6.6.4, UA 5: {path}"


def _font_rules(document: pikepdf.Pdf) -> Iterator[str]:
    for name, font in document.pages[0].Resources.Font.items():
        if font.Subtype != "/TrueType" or "/Encoding" in font or int(font.FontDescriptor.Flags) & 4 == 0:
            yield f"A 6.2.11.6: {name}"
        if "/FontFile2" not in font.FontDescriptor:
            yield f"A 6.2.11.4.1: {name} is not embedded"
        if font.LastChar - font.FirstChar + 1 != len(font.Widths):
            yield f"A 6.2.11.5: widths of {name}"


def _page_rules(document: pikepdf.Pdf) -> Iterator[str]:
    parents = list(document.Root.StructTreeRoot.ParentTree.Nums)
    for number, page in enumerate(document.pages):
        keys = set(page.obj.keys())
        if keys != {"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents", "/StructParents"}:
            yield f"A 6.3, 6.4: page {number} has {sorted(keys)}"
        if page.StructParents != number or parents[2 * number] != number:
            yield f"UA 7.1: page {number} is not in the parent tree"
        numbers: list[int] = []
        depth, font = 0, None
        for step in pikepdf.parse_content_stream(page):
            operands, name = list(step.operands), str(step.operator)
            if name == "BDC":
                depth += 1
                if str(operands[0]) != "/Artifact":
                    numbers.append(int(operands[1].get("/MCID", -1)))
            elif name == "EMC":
                depth -= 1
            elif name in _PAINTING and depth != 1:
                yield f"UA 7.1: page {number} paints outside marked content, or in two"
            elif name in _OTHER_COLOUR:
                yield f"ours: colour on page {number}"
            elif name == "Tf":
                font = page.Resources.Font[str(operands[0])]
            if name == "Tj" and font is not None:
                yield from _unreadable(font, bytes(operands[0]), number)
        if numbers != list(range(len(numbers))):
            yield f"UA 7.1: marked content of page {number} is not numbered"
        if len(parents[2 * number + 1]) != len(numbers):
            yield f"UA 7.1: parents of page {number}"
        for place, element in enumerate(parents[2 * number + 1]):
            if place not in _own_marks(element, page.obj):
                yield f"UA 7.1: page {number}, mark {place} is not its parent's"


def _unreadable(font: Any, codes: bytes, page: int) -> Iterator[str]:
    table = font.ToUnicode.read_bytes().decode("ascii")
    known = {int(code, 16): int(value, 16) for code, value in re.findall(r"<(..)> <(....)>", table)}
    for code in codes:
        if known.get(code, 0) in (0, 0xFEFF, 0xFFFE):
            yield f"A 6.2.11.7.2: page {page}, code {code} of {font.BaseFont} has no letter"


def _own_marks(element: Any, page: Any) -> set[int]:
    marks = set()
    for kid in element.K:
        if isinstance(kid, int):
            if element.Pg.objgen == page.objgen:
                marks.add(kid)
        elif kid.get("/Type") == "/MCR" and kid.Pg.objgen == page.objgen:
            marks.add(int(kid.MCID))
    return marks


def _structure_rules(document: pikepdf.Pdf) -> Iterator[str]:
    top = document.Root.StructTreeRoot.K
    if top.S != "/Document":
        yield "UA 7.1: no document element"
    headings: list[int] = []

    def walk(element: Any, parent: str) -> Iterator[str]:
        role = str(element.S)[1:]
        if role not in _ROLES:
            yield f"UA 7.1: role {role}"
        if parent not in _INSIDE.get(role, {parent}):
            yield f"UA 7.1: {role} in {parent}"
        if re.fullmatch("H[1-6]", role):
            headings.append(int(role[1]))
        if len(element.K) == 0:
            yield f"ours: empty {role}"
        for kid in element.K:
            if not isinstance(kid, int) and "/S" in kid:
                if kid.P.objgen != element.objgen:
                    yield f"UA 7.1: a child of {role} has another parent"
                yield from walk(kid, role)

    yield from walk(top, "")
    for before, after in zip([0, *headings], headings, strict=False):
        if after > before + 1:
            yield f"UA 7.4.2: heading {after} after {before}"
