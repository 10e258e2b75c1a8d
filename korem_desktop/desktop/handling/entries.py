"""The entries of the handling log in plain words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from korem_desktop.casework.handling import Entry
from korem_desktop.casework.printing import Sheet
from korem_desktop.desktop.figures import breakable
from korem_desktop.domain.log import Event


class EntryWords(QObject):
    """Each entry as a sentence, in the interface language of now."""

    def sentence(self, entry: Entry) -> str:
        """Say what was done and to what."""
        name = breakable(entry.name)
        if entry.is_forgotten:
            return self._forgotten(entry)
        match entry.event:
            case Event.TAKEN_IN:
                return self.tr("Added: “{name}”").format(name=name)
            case Event.OPENED:
                return self.tr("Opened: “{name}”").format(name=name)
            case Event.PRINTED:
                return self.tr("Printed: {paper}").format(paper=self._paper(entry))
            case Event.EXPORTED:
                if "paper" in entry.details:
                    return self.tr("Saved as a file: {paper}").format(paper=self._paper(entry))
                return self.tr("Copied out of the vault: “{name}”").format(name=name)
            case Event.CHECKED:
                return self._checked(entry)
            case Event.DELETED:
                return self.tr("A file was deleted for good")
            case "case_begun":
                return self.tr("The case was begun")
            case "road_turned":
                return self.tr("Changed between the short and the full statement")
        return entry.event

    def fingerprint(self, entry: Entry) -> str:
        """Return the fingerprint of the content that an entry is about, "" where it names none."""
        code = entry.details.get("sha256", "")
        return self.tr("file code {code}").format(code=breakable(code)) if code else ""

    def _forgotten(self, entry: Entry) -> str:
        match entry.event:
            case Event.TAKEN_IN:
                return self.tr("A file was added that was deleted later")
            case Event.OPENED:
                return self.tr("A file was opened that was deleted later")
            case Event.EXPORTED:
                return self.tr("A file was copied out that was deleted later")
            case Event.CHECKED:
                return self.tr("A file was checked that was deleted later")
        return self.tr("Something was done with a file that was deleted later")

    def _checked(self, entry: Entry) -> str:
        if entry.item:
            return self.tr("Checked and found whole: “{name}”").format(name=breakable(entry.name))
        damaged = entry.details.get("damaged", "0")
        if damaged != "0":
            return self.tr("Everything was checked. Damaged or missing: {number}").format(number=damaged)
        return self.tr("Everything was checked and found whole")

    def _paper(self, entry: Entry) -> str:
        named = {
            Sheet.STATEMENT: self.tr("statement"),
            Sheet.CONTACTS: self.tr("sheet of contacts"),
        }
        paper, language = entry.details.get("paper", ""), entry.details.get("language", "")
        known = next((text for sheet, text in named.items() if sheet.value == paper), paper)
        return f"{known} ({language})" if language else known
