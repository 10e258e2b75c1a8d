"""What safety says of each page it leads to."""

from __future__ import annotations

from PySide6.QtCore import QObject


class PageWords(QObject):
    """A heading, a sentence and the words of the button, in the interface language of now."""

    def of(self, name: str) -> tuple[str, str, str]:
        """Return the words for a page. Raises KeyError for a name nobody knows."""
        return {
            "keys": (
                self.tr("Passphrase and recovery code"),
                self.tr(
                    "Change the passphrase, make a recovery code in case you forget it, or erase everything."
                ),
                self.tr("Open passphrase and code"),
            ),
            "backups": (
                self.tr("Backups"),
                self.tr("A copy elsewhere saves what you collected when this folder or stick is lost."),
                self.tr("Open backups"),
            ),
            "check": (
                self.tr("Check"),
                self.tr("Look whether everything in the vault is whole and can be read."),
                self.tr("Open the check"),
            ),
            "log": (
                self.tr("Log"),
                self.tr("What was done with your recordings and documents, in order."),
                self.tr("Open the log"),
            ),
        }[name]
