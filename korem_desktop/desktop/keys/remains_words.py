"""What stays of an erased vault, in the interface language of now."""

from __future__ import annotations

from PySide6.QtCore import QObject

from korem_desktop.casework.erasing import Remain, Remains
from korem_desktop.desktop.figures import breakable


class RemainsWords(QObject):
    """A sentence for each kind of what stays."""

    def of(self, remains: Remains) -> list[str]:
        """Return the sentences, in the order of the kinds."""
        return [self._sentence(kind, remains) for kind in remains.kinds]

    def _sentence(self, kind: Remain, remains: Remains) -> str:
        said = {
            Remain.COPIES: self.tr(
                "Copies of the folder, and files and papers that you saved, printed or gave away, stay as "
                "they are."
            ),
            Remain.CLOUD: self.tr(
                "{service} keeps copies of this folder, earlier ones too. Delete them there as well."
            ),
            Remain.FLASH: self.tr(
                "A stick or a modern disk may keep old parts of files for some time. Without the keys nobody "
                "can read them, unless it kept an old part of the key files too."
            ),
            Remain.COPY_ON_WRITE: self.tr(
                "This disk keeps earlier states of files by itself; the system may have snapshots of them."
            ),
            Remain.FOREIGN: self.tr("Files in the folder that are not the vault's stay: {names}"),
        }[kind]
        return said.format(service=remains.service, names=breakable(", ".join(remains.names)))
