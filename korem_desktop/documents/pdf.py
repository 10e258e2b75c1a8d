"""Writing the file: pages with marked content, and what PDF/A-2a and PDF/UA-1 ask of a document.

ReportLab makes the font subsets and formats the objects; the file around them is written here, because its
own writer names itself in comments, leaves no line end before ``endstream`` and derives the file's
identifier from nothing of the content. Nothing here knows the machine, the user, the program or the hour.

Sources: ISO 32000-1:2008; ISO 19005-2:2011 (PDF/A-2); ISO 14289-1:2014 (PDF/UA-1).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFIndirectObject,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFText,
    PDFZCompress,
)

from korem_desktop import paths
from korem_desktop.documents.setting import Line
from korem_desktop.documents.tagging import Element, Structure
from korem_desktop.documents.typefaces import font

Rectangle = tuple[float, float, float, float]  # left, bottom, width, height in points


@dataclass(frozen=True, slots=True)
class Claims:
    """What a file says it keeps to; other than the default only for a validator of an older part."""

    version: tuple[int, int] = (1, 7)
    part: int = 2
    conformance: str = "A"
    accessible: bool = True
    compressed: bool = True


class Page:
    """A page being drawn; everything on it is either marked content of an element, or an artifact."""

    def __init__(self, file: PdfFile, index: int) -> None:
        self._file = file
        self.index = index
        self.code: list[bytes] = []

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """Draw as the content of an element."""
        number = self._file.structure.mark(element)
        self._put(f"/{element.role} <</MCID {number}>> BDC")
        yield
        self._put("EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout", subtype: str = "") -> Iterator[None]:
        """Draw what is no content: a line, a box, a running header or footer (``Pagination``)."""
        properties = f"/Type /{kind}" + (f" /Subtype /{subtype}" if subtype else "")
        self._put(f"/Artifact <<{properties}>> BDC")
        yield
        self._put("EMC")

    def write(self, line: Line, x: float, y: float, size: float, grey: float = 0.0) -> None:
        """Write a set line with its base line's left end at (x, y)."""
        if not line.pieces:
            return
        self._put(f"BT {_n(grey)} g 1 0 0 1 {_n(x + line.offset)} {_n(y)} Tm {_n(line.spread, 4)} Tw")
        self._show(line, size)
        self._put("ET")

    def write_askew(self, line: Line, matrix: tuple[float, float, float, float, float, float], size: float,
                    grey: float) -> None:  # fmt: skip
        """Write a set line through a matrix, such as a turned one."""
        self._put(f"BT {_n(grey)} g {' '.join(_n(v, 4) for v in matrix)} Tm 0 Tw")
        self._show(line, size)
        self._put("ET")

    def rule(
        self, x1: float, y1: float, x2: float, y2: float, weight: float = 0.5, grey: float = 0.0
    ) -> None:
        """Draw a straight line ``weight`` points thick."""
        self._put(f"{_n(weight)} w {_n(grey)} G {_n(x1)} {_n(y1)} m {_n(x2)} {_n(y2)} l S")

    def frame(self, box: Rectangle, weight: float = 0.5, grey: float = 0.0, dashed: bool = False) -> None:
        """Draw the outline of a box."""
        dash = "[3 2] 0 d " if dashed else ""
        end = " [] 0 d" if dashed else ""
        self._put(f"{dash}{_n(weight)} w {_n(grey)} G {' '.join(_n(v) for v in box)} re S{end}")

    def fill(self, box: Rectangle, grey: float) -> None:
        """Fill a box with a shade of grey."""
        self._put(f"{_n(grey)} g {' '.join(_n(v) for v in box)} re f")

    def _show(self, line: Line, size: float) -> None:
        document = self._file.document
        for name, text in line.pieces:
            letters = font(name)
            for subset, codes in letters.splitString(text, document):
                self._put(f"{letters.getSubsetInternalName(subset, document)} {_n(size)} Tf")
                self.code.append(b"(" + _escaped(codes) + b") Tj")

    def _put(self, operators: str) -> None:
        self.code.append(operators.encode("ascii"))


class PdfFile:
    """A file being drawn page by page."""

    def __init__(
        self, language: str, title: str, size: tuple[float, float], claims: Claims | None = None
    ) -> None:
        self._claims = claims or Claims()
        self._language = language
        self._title = title
        self._size = size
        self._pages: list[Page] = []
        self.structure = Structure()
        self.document = PDFDocument(compression=int(self._claims.compressed), invariant=1)

    def page(self) -> Page:
        """Begin a page."""
        self._pages.append(Page(self, self.structure.open_page()))
        return self._pages[-1]

    def finish(self) -> bytes:
        """Return the whole file."""
        document = self.document
        for letters in document.delayedFonts:
            letters.addObjects(document)
        tree = PDFDictionary({"Type": PDFName("Pages"), "Count": len(self._pages)})
        tree_reference = document.Reference(tree)
        pages = [document.Reference(self._page_object(page, tree_reference)) for page in self._pages]
        tree["Kids"] = PDFArray(pages)
        catalog = {
            "Type": PDFName("Catalog"),
            "Pages": tree_reference,
            "Lang": PDFString(self._language),
            "MarkInfo": PDFDictionary({"Marked": "true"}),
            "ViewerPreferences": PDFDictionary({"DisplayDocTitle": "true"}),
            "StructTreeRoot": self.structure.write(document, pages),
            "Metadata": document.Reference(self._metadata()),
            "OutputIntents": PDFArray([document.Reference(self._output_intent())]),
        }
        root = document.Reference(PDFDictionary(catalog))
        information = document.Reference(PDFDictionary({"Title": PDFString(self._title)}))
        return self._serialised(root, information)

    def _page_object(self, page: Page, parent: PDFObjectReference) -> PDFDictionary:
        content = self._stream(PDFDictionary(), b"\n".join(page.code) + b"\n")
        return PDFDictionary(
            {
                "Type": PDFName("Page"),
                "Parent": parent,
                "MediaBox": PDFArray([0, 0, *self._size]),
                "Resources": PDFDictionary({"Font": PDFObjectReference("BasicFonts")}),
                "Contents": self.document.Reference(content),
                "StructParents": page.index,
            }
        )

    def _stream(self, dictionary: PDFDictionary, content: bytes) -> PDFStream:
        return PDFStream(dictionary, content, [PDFZCompress] if self._claims.compressed else None)

    def _metadata(self) -> PDFStream:
        dictionary = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
        return PDFStream(dictionary, _xmp(self._title, self._language, self._claims).encode())

    def _output_intent(self) -> PDFDictionary:
        stream = self._stream(PDFDictionary({"N": 3}), _colour_profile())
        return PDFDictionary(
            {
                "Type": PDFName("OutputIntent"),
                "S": PDFName("GTS_PDFA1"),
                "OutputConditionIdentifier": PDFString("sRGB"),
                "Info": PDFString("sRGB"),
                "DestOutputProfile": self.document.Reference(stream),
            }
        )

    def _serialised(self, root: PDFObjectReference, information: PDFObjectReference) -> bytes:
        document = self.document
        parts = [b"%%PDF-%d.%d\n%%\xe2\xe3\xcf\xd3\n" % self._claims.version]
        length = len(parts[0])
        offsets: list[int] = []
        while len(offsets) + 1 in document.numberToId:  # formatting may register further objects
            name = document.numberToId[len(offsets) + 1]
            body = PDFIndirectObject(name, document.idToObject[name]).format(document)
            if body.endswith(b"endstream\nendobj\n"):
                body = body.removesuffix(b"endstream\nendobj\n") + b"\nendstream\nendobj\n"
            offsets.append(length)
            parts.append(body)
            length += len(body)
        # The identifier: the digest of everything drawn, so that equal papers are equal files.
        digest = PDFText(hashlib.sha256(b"".join(parts)).digest()[:16], enc="raw")
        table = [b"0000000000 65535 f \n", *(b"%010d 00000 n \n" % offset for offset in offsets)]
        trailer = PDFDictionary(
            {"Size": len(table), "Root": root, "Info": information, "ID": PDFArray([digest, digest])}
        )
        return b"".join(
            [
                *parts,
                b"xref\n0 %d\n" % len(table),
                *table,
                b"trailer\n",
                trailer.format(document),
                b"\nstartxref\n%d\n%%%%EOF\n" % length,
            ]
        )


@cache
def _colour_profile() -> bytes:
    return (paths.resources() / "style" / "sRGB.icc").read_bytes()


def _n(value: float, places: int = 2) -> str:
    """Return a number as PDF writes it: no exponent, no needless figures."""
    text = f"{value:.{places}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _escaped(codes: bytes) -> bytes:
    for plain, safe in ((b"\\", b"\\\\"), (b"(", b"\\("), (b")", b"\\)"), (b"\r", b"\\r"), (b"\n", b"\\n")):
        codes = codes.replace(plain, safe)
    return codes


_PDFUA_SCHEMA = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
"""


def _xmp(title: str, language: str, claims: Claims) -> str:
    """Return the metadata packet: title, language and claims; no date, no tool, no author."""
    title, accessible = escape(title), _PDFUA_SCHEMA if claims.accessible else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language></rdf:Description>\n"
        '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
        f"<pdfaid:part>{claims.part}</pdfaid:part><pdfaid:conformance>{claims.conformance}</pdfaid:conformance>"
        f"</rdf:Description>\n{accessible}</rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="r"?>'
    )
