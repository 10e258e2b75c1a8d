"""The row that says which folder: a field, a button to choose, and folders found or proposed under it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from korem_desktop.desktop.style import icon

CONTEXT = "PlaceRow"


class PlaceRow(QObject):
    """Joins the widgets of a form; ``chosen(Path)`` comes when the person picked a folder by a click."""

    chosen = Signal(object)

    def __init__(
        self, field: QLineEdit, choose: QPushButton, below: QWidget, rows: QVBoxLayout, page: QWidget
    ) -> None:
        super().__init__(page)
        self._field = field
        self._below = below
        self._rows = rows
        self._page = page
        below.hide()
        choose.clicked.connect(self._choose)

    def path(self) -> Path:
        """Return the folder in the field, absolute; a home sign at its start is understood."""
        text = self._field.text().strip()
        try:
            return Path(text).expanduser().absolute()
        except RuntimeError:
            return Path(text).absolute()

    def is_empty(self) -> bool:
        """Return whether no folder is named."""
        return not self._field.text().strip()

    def set_path(self, path: Path) -> None:
        """Put a folder into the field, its end in sight."""
        self._field.setText(str(path))

    def offer(self, places: Sequence[tuple[str, Path]]) -> None:
        """Show other folders as links under the field."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for label, place in places:
            link = QPushButton(label, self._below)
            link.setObjectName("place_offered")
            link.setProperty("kind", "link")
            link.setIcon(icon("folder-open", "accent"))
            link.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            self._rows.addWidget(link)
        self._below.setVisible(bool(places))

    def _choose(self) -> None:
        from korem_desktop.desktop import file_dialogs  # late: not needed to start

        title = QCoreApplication.translate("PlaceRow", "Choose a folder")
        start = self.path().parent if not self.is_empty() else None
        folder = file_dialogs.folder(self._page, title, start)
        if folder is not None:
            self.chosen.emit(folder)
