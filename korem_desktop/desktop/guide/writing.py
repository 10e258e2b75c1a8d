"""Writes a topic of the guide into a text document: paragraphs, headings and lists, and no markup."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextListFormat

from korem_desktop.desktop import style
from korem_desktop.texts.guide import Citation, Guide, Part, Topic

_LINE = 110.0  # line height in per cent; the font's own is generous


def write_topic(writer: Writer, guide: Guide, topic: Topic, today: date) -> None:
    """Write a topic and what it rests on; sources older than their limit on ``today`` are marked."""
    writer.title(topic.title, topic.lead)
    for part in topic.parts:
        _write_part(writer, part, guide.basis[part.basis])
    writer.paragraph(guide.sources, "hint", level=2, before=4.0, tone="muted")
    for citation in topic.citations:
        _cite(writer, citation, guide.old_mark, today)
    if any(citation.is_old(today) for citation in topic.citations):
        writer.paragraph(guide.old, "hint", before=1.0)


def write_emergency(writer: Writer, guide: Guide, today: date) -> None:
    """Write the numbers to call, large, and what to say."""
    words = guide.emergency
    writer.title(words.title, words.lead)
    for call in words.calls:
        more = f"  {call.name}"
        writer.paragraph(call.number, "dial", level=2, before=2.0, after=0.0, tone="danger", more=more)
        writer.paragraph(call.purpose)
        _cite(writer, call.citation, words.old, today)
    writer.paragraph(words.say_heading, "heading", level=2, before=3.0, after=1.0)
    writer.items(words.say, QTextListFormat.Style.ListDecimal)
    writer.paragraph(words.cannot, before=2.0, is_bold=True)


def _write_part(writer: Writer, part: Part, basis: str) -> None:
    writer.paragraph(part.heading, "heading", level=2, before=3.0, after=0.3 if basis else 1.0)
    if basis:
        writer.paragraph(basis, "hint", tone="muted", after=1.0)
    for text in part.text:
        writer.paragraph(text, after=1.0)
    writer.items(part.rules, QTextListFormat.Style.ListDecimal)
    writer.items(part.points, QTextListFormat.Style.ListDisc)
    for text in part.after:
        writer.paragraph(text, before=0.5, after=1.0)


def _cite(writer: Writer, citation: Citation, mark: str, today: date) -> None:
    tail = f" ·\u00a0{mark}" if citation.is_old(today) else ""
    writer.paragraph(citation.words, "hint", tone="muted", warning=tail)


class Writer:
    """Writes paragraphs one after the other.

    Distances are in ``unit``, the height of a small letter in pixels; ``is_close`` makes titles smaller.
    """

    def __init__(self, cursor: QTextCursor, font: QFont, unit: float, *, is_close: bool) -> None:
        self._cursor = cursor
        self._unit = unit
        self._scale = font.pointSizeF() / style.BODY
        self._is_close = is_close
        self._is_first = True

    def title(self, title: str, lead: str) -> None:
        """Write the title and the sentence under it."""
        self.paragraph(title, "heading" if self._is_close else "title", level=1, after=1.0)
        self.paragraph(lead, "body" if self._is_close else "heading", after=1.0)

    def paragraph(
        self,
        text: str,
        size: str = "body",
        *,
        level: int = 0,
        tone: str = "text",
        before: float = 0.0,
        after: float = 0.5,
        is_bold: bool = False,
        more: str = "",
        warning: str = "",
    ) -> None:
        """Write a paragraph; ``level`` makes it a heading, ``more`` goes on in a heading's own size."""
        block = QTextBlockFormat()
        block.setHeadingLevel(level)
        block.setTopMargin(before * self._unit)
        block.setBottomMargin(after * self._unit)
        line = 100.0 if level else _LINE
        block.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        letters = self._letters(size, tone, is_bold=is_bold or level > 0)
        if self._is_first:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(letters)
        else:
            self._cursor.insertBlock(block, letters)
        self._is_first = False
        self._cursor.insertText(text, letters)
        if more:
            self._cursor.insertText(more, self._letters("heading", "text", is_bold=True))
        if warning:
            self._cursor.insertText(warning, self._letters(size, "warning", is_bold=True))

    def items(self, texts: tuple[str, ...], kind: QTextListFormat.Style) -> None:
        """Write a list; nothing where it is empty."""
        made = None
        for text in texts:
            self.paragraph(text, after=1.0)
            if made is None:
                form = QTextListFormat()
                form.setStyle(kind)
                made = self._cursor.createList(form)
            else:
                made.add(self._cursor.block())

    def _letters(self, size: str, tone: str, *, is_bold: bool) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setFontPointSize(style.SIZES[size] * self._scale)
        letters.setFontWeight(QFont.Weight.Bold if is_bold else QFont.Weight.Normal)
        letters.setForeground(QColor(getattr(style.colours_now(), tone)))
        return letters
