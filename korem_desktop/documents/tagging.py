"""The structure a screen reader follows: elements, marked content, and the way back from content to element.

ISO 32000-1, 14.7 and 14.8; the roles used are standard ones, so no role map is needed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
)


@dataclass(frozen=True, eq=False)
class Node:
    """A place in the structure as a story plans it: a role under a parent. Drawing makes the element."""

    role: str
    parent: Node | None = None

    def child(self, role: str) -> Node:
        """Plan an element inside this one."""
        return Node(role, self)


class _Entry(PDFObject):  # type: ignore[misc]
    """An object of the file, already in its written form: a tree has hundreds."""

    text = b""

    def format(self, document: PDFDocument) -> bytes:
        """Return the written form."""
        del document
        return self.text


@dataclass(eq=False)
class Element:
    """A structure element; its children are elements, or marked content as (page index, number)."""

    role: str
    parent: Element | None = None
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    reference: str = ""  # as the file writes it, once registered
    entry: _Entry = field(default_factory=_Entry)


class Structure:
    """The tree of one file, grown in the order of drawing."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self._made: dict[tuple[int, Node], Element] = {}
        self._marks: list[list[Element]] = []  # by page, then by number

    def open_page(self) -> int:
        """Begin a page and return its index."""
        self._marks.append([])
        return len(self._marks) - 1

    def element(self, node: Node, copy: int) -> Element:
        """Return the element of a planned place in one copy of the sheet, made at its first drawing."""
        key = (copy, node)
        made = self._made.get(key)
        if made is None:
            parent = self.element(node.parent, copy) if node.parent else self.root
            made = self._made[key] = Element(node.role, parent)
            parent.kids.append(made)
        return made

    def mark(self, element: Element) -> int:
        """Give the next marked content of the current page to an element and return its number."""
        page = len(self._marks) - 1
        number = len(self._marks[page])
        self._marks[page].append(element)
        element.kids.append((page, number))
        return number

    def write(self, document: PDFDocument, pages: list[PDFObjectReference]) -> PDFObjectReference:
        """Register the tree with the document and return the reference of its root."""
        tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        tree_reference = document.Reference(tree)
        names = [page.format(document).decode("ascii") for page in pages]
        self._register(self.root, document)
        _write(self.root, tree_reference.format(document).decode("ascii"), names)
        parents: list[Any] = []
        for index, marks in enumerate(self._marks):
            parents += [index, document.Reference(PDFArray([element.reference for element in marks]))]
        tree["K"] = self.root.reference
        tree["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(parents)}))
        tree["ParentTreeNextKey"] = len(self._marks)
        return tree_reference

    def _register(self, element: Element, document: PDFDocument) -> None:
        element.reference = document.Reference(element.entry).format(document).decode("ascii")
        for kid in element.kids:
            if isinstance(kid, Element):
                self._register(kid, document)


def _write(element: Element, parent: str, pages: list[str]) -> None:
    """Write the entry of an element and of all below it; ``parent`` and ``pages`` are references."""
    home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    kids: list[str] = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(kid.reference)
            _write(kid, element.reference, pages)
        elif kid[0] == home:
            kids.append(str(kid[1]))
        else:
            kids.append(f"<</Type /MCR /Pg {pages[kid[0]]} /MCID {kid[1]}>>")
    page = "" if home is None else f" /Pg {pages[home]}"
    text = f"<</Type /StructElem /S /{element.role} /P {parent}{page} /K [{' '.join(kids)}]>>"
    element.entry.text = text.encode("ascii")
