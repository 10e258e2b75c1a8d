"""A paper on the screen: as it prints, and as text for a screen reader. It never leaves the memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QPalette, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

if TYPE_CHECKING:  # for the types alone
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPdfWidgets import QPdfView

ZOOM_STEP = 1.25
_SMALLEST, _LARGEST = 0.3, 4.0
_MARGIN = 12  # pixels around a page


_DIVISIONS = {ord(mark): None for mark in "\u0002\u00ad\ufffe"}
"""What Qt leaves of a word divided at the end of a line; no font has them."""


class Preview(QObject):
    """Puts a PDF into a view made when it is first needed, and its text, page by page, into a pane."""

    def __init__(self, column: QVBoxLayout, pane: QPlainTextEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._column = column
        self._pane = pane
        self._name = ""
        self._bytes = QByteArray()
        self._buffer = QBuffer(self)
        self._document: QPdfDocument | None = None
        self._view: QPdfView | None = None
        self._wants_text = False
        self._next_page = 0
        self._turn = QTimer(self)  # one page a turn: a hundred pages of text would hold the window up
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._add_page)

    @property
    def pages(self) -> int:
        """Return how many pages are shown."""
        return self._document.pageCount() if self._document is not None else 0

    def show(self, pdf: bytes) -> None:
        """Show a paper in place of the one before, from its first page; nothing for no bytes.

        The same paper stays as it is: the reader is not thrown back to its first page, and the window does
        not wait for a page that is being drawn.
        """
        if not pdf and self._view is None:
            return
        view, document = self._made()
        if pdf and self.pages and self._bytes == pdf:
            return
        document.close()
        self._buffer.close()
        self._bytes = QByteArray(pdf)  # the document reads from it as long as it is shown
        self._buffer.setBuffer(self._bytes)
        self._pane.clear()
        self._next_page = 0
        self.follow_palette()
        view.setVisible(bool(pdf))
        if pdf:
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            document.load(self._buffer)
            view.verticalScrollBar().setValue(0)
        if self._wants_text:
            self._turn.start()

    def read(self) -> None:
        """Begin to fill the pane with the text."""
        self._wants_text = True
        self._turn.start()

    def name(self, name: str, description: str) -> None:
        """Give the view the words a screen reader says: it has none of its own."""
        self._name, self._description = name, description
        if self._view is not None:
            self._view.setAccessibleName(name)
            self._view.setAccessibleDescription(description)

    def follow_palette(self) -> None:
        """Lay the pages on the window's own colour; the view would take the darkest of the palette."""
        if self._view is not None:
            palette = QGuiApplication.palette()
            palette.setColor(QPalette.ColorRole.Dark, palette.color(QPalette.ColorRole.Window))
            self._view.setPalette(palette)

    def zoom(self, steps: int) -> None:
        """Show the pages larger (1) or smaller (-1)."""
        view, _ = self._made()
        factor = view.zoomFactor()
        if view.zoomMode() is not view.ZoomMode.Custom:
            factor = self._fitting(view)
            view.setZoomMode(view.ZoomMode.Custom)
        view.setZoomFactor(min(_LARGEST, max(_SMALLEST, factor * ZOOM_STEP**steps)))

    def _fitting(self, view: QPdfView) -> float:
        """Return the zoom at which a page now fills the width."""
        page = view.document().pagePointSize(0).width()
        across = view.viewport().width() - 2 * _MARGIN
        return across / (page * view.logicalDpiX() / 72) if page > 0 else 1.0

    def _made(self) -> tuple[QPdfView, QPdfDocument]:
        if self._view is None or self._document is None:
            # late: the PDF engine is needed on this screen only, and not to start
            from PySide6.QtPdf import QPdfDocument
            from PySide6.QtPdfWidgets import QPdfView

            self._document = QPdfDocument(self)
            self._view = QPdfView()
            self._view.setObjectName("paper_preview")
            self._view.setPageMode(QPdfView.PageMode.MultiPage)
            self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            self._view.setDocument(self._document)
            self._view.setFrameShape(QPdfView.Shape.NoFrame)
            self._column.addWidget(self._view)
            QWidget.setTabOrder(self._pane, self._view)  # made late, it would come last of all
            if self._name:
                self.name(self._name, self._description)
        return self._view, self._document

    def _add_page(self) -> None:
        if self._document is None or self._next_page >= self._document.pageCount():
            self._turn.stop()
            return
        text = self._document.getAllText(self._next_page).text()
        end = QTextCursor(self._pane.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertText(text.replace("\r\n", "\n").translate(_DIVISIONS).rstrip() + "\n\n")
        if self._next_page == 0:
            self._pane.moveCursor(QTextCursor.MoveOperation.Start)  # reading begins at the beginning
        self._next_page += 1
