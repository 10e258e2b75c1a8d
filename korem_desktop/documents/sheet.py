"""The sheet: pages, their running header and footer, page x of y in each copy, the word across a page."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from korem_desktop.documents import look
from korem_desktop.documents.blocks import Block, Pen, Stack, fill
from korem_desktop.documents.pdf import Claims, Page, PdfFile
from korem_desktop.documents.setting import Span, Style, set_lines, width
from korem_desktop.documents.typefaces import Face
from korem_desktop.languages import Language
from korem_desktop.progress import Report, silent

_LARGEST = 120.0
"""Size in points of the word across a page, however short it is."""

LANGUAGE_TAGS = {Language.KK: "kk-KZ", Language.RU: "ru-KZ", Language.EN: "en-GB"}


@dataclass(frozen=True, slots=True)
class Running:
    """The words that run along every page of one copy."""

    header: str
    page: Callable[[int, int], str]  # number and count of pages
    sign_label: str = ""  # the footer's signature line; none where empty
    sign_name: str = ""


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of a paper: what stands on it and what runs along it."""

    blocks: Sequence[Block]
    running: Running


def bind(
    copies: Sequence[Copy],
    language: Language,
    title: str,
    *,
    watermark: str = "",
    bottom: float = look.BOTTOM,
    report: Report = silent,
    claims: Claims | None = None,
) -> bytes:
    """Lay out and draw the copies into one file; ``watermark`` stands across every page.

    ``bottom`` is the lower margin in points; a footer needs the usual one.
    ``report`` is called at every block and every page; what it raises ends the work.
    """
    room = look.PAGE[1] - look.TOP - bottom
    blocks_total = sum(len(copy.blocks) for copy in copies)
    done, total = 0, 2 * blocks_total

    def placed() -> None:
        nonlocal done
        done += 1
        report(min(done, blocks_total), total)

    laid_out: list[list[list[Block]]] = []
    for copy in copies:
        pages: list[list[Block]] = []
        rest = list(copy.blocks)
        while rest:
            taken, rest = fill(rest, look.MEASURE, room, placed)
            pages.append(taken)
        laid_out.append(pages)

    file = PdfFile(LANGUAGE_TAGS[language], title, look.PAGE, claims)
    drawn, pages_total = 0, sum(len(pages) for pages in laid_out)
    for number, (copy, pages) in enumerate(zip(copies, laid_out, strict=True)):
        for index, page_blocks in enumerate(pages):
            page = file.page()
            if watermark:
                _across(page, watermark)
            _header(page, copy.running, index + 1, len(pages))
            Stack(page_blocks).draw(
                Pen(page, file.structure, number), look.LEFT, look.PAGE[1] - look.TOP, look.MEASURE
            )
            _footer(page, copy.running)
            drawn += 1
            report(blocks_total + blocks_total * drawn // pages_total, total)
    return file.finish()


def _header(page: Page, running: Running, number: int, count: int) -> None:
    y = look.PAGE[1] - look.TOP + 16
    right = Span(running.page(number, count), Face.SMALL)
    with page.artifact("Pagination", "Header"):
        for span, x in (
            (Span(running.header, Face.SMALL), look.LEFT),
            (right, look.PAGE[0] - look.RIGHT - width([right], look.RUNNING.size)),
        ):
            line = set_lines([span], look.RUNNING, 10_000)[0]
            page.write(line, x, y, look.RUNNING.size, look.RUNNING.grey)
        page.rule(look.LEFT, y - 5, look.PAGE[0] - look.RIGHT, y - 5, look.HAIR)


def _footer(page: Page, running: Running) -> None:
    if not running.sign_label:
        return
    y = look.BOTTOM - 26
    size = look.RUNNING.size
    label = Span(running.sign_label, Face.SMALL)
    name = Span(running.sign_name, Face.SMALL)
    start = look.LEFT + width([label], size) + 4
    end = start + 55 * look.MM
    with page.artifact("Pagination", "Footer"):
        page.write(set_lines([label], look.RUNNING, 10_000)[0], look.LEFT, y, size, look.RUNNING.grey)
        page.rule(start, y - 2, end, y - 2, look.HAIR)
        if running.sign_name and end + 4 + width([name], size) <= look.PAGE[0] - look.RIGHT:
            page.write(set_lines([name], look.RUNNING, 10_000)[0], end + 4, y, size, look.RUNNING.grey)


def _across(page: Page, word: str) -> None:
    """Write a word in light grey from corner to corner, under everything else."""
    span = Span(word, Face.SMALL_BOLD)
    size = min(_LARGEST, 0.62 * math.hypot(*look.PAGE) / width([span], 1))
    line = set_lines([span], Style(size, size), 100_000)[0]
    angle = math.atan2(look.PAGE[1], look.PAGE[0])
    cos, sin = math.cos(angle), math.sin(angle)
    wide, rise = width([span], size), size * 0.36
    x = look.PAGE[0] / 2 - cos * wide / 2 + sin * rise
    y = look.PAGE[1] / 2 - sin * wide / 2 - cos * rise
    with page.artifact("Pagination", "Watermark"):
        page.write_askew(line, (cos, sin, -sin, cos, x, y), size, look.WATERMARK)
