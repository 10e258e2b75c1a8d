"""What a thorough check has found, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from korem_desktop.desktop.figures import breakable, size_text
from korem_desktop.desktop.safety.point import Mark
from korem_desktop.domain.integrity import Checked, Damage

Said = tuple[Mark, str]


class ReportWords(QObject):
    """A report as lines with marks, and what to do about it, in the interface language of now."""

    def heading(self, found: Checked) -> str:
        """Say it in a few words."""
        if not found.is_whole:
            return self.tr("Something is damaged, missing or changed")
        return self.tr("Everything is whole")

    def lines(self, found: Checked) -> list[Said]:
        """Say each part of it: what was written, each file that is damaged, the log, the copy."""
        files = self.tr("Files read whole: %n", "", found.items)
        said = [self._records(found)]
        if found.items:
            said.append((Mark.HOLDS, f"{files} ({size_text(found.size)})"))
        elif not found.damaged:  # else each is named below
            none = self.tr("No recordings or documents could be read, or none are kept.")
            said.append((Mark.LIMIT, none))
        said += [(Mark.ABSENT, self._damage(one)) for one in found.damaged]
        if found.broken_logs:
            text = self.tr("The log of what was done does not hold together. It was damaged or changed.")
            said.append((Mark.ABSENT, text))
        else:
            said.append((Mark.HOLDS, self.tr("The log of what was done holds together.")))
        said.append(self._copy(found))
        if found.replaced:
            text = self.tr(
                "Earlier records that were replaced still lie in the folder: %n", "", len(found.replaced)
            )
            said.append((Mark.LIMIT, text))
        return said

    def advice(self, found: Checked) -> list[str]:
        """Say what to do, most urgent first; nothing where everything is whole."""
        if found.is_whole:
            return []
        said = [
            self.tr(
                "Copy the whole folder of the vault to another stick or disk now, and keep this one as it is."
            )
        ]
        if found.damaged:
            said.append(
                self.tr(
                    "Bring damaged or missing files back from a backup if you have one, or add the originals "
                    "again. Delete neither the originals nor the damaged files."
                )
            )
        if _is_written_damaged(found):
            said.append(
                self.tr(
                    "Look through your answers and notes. Write again what is missing, or bring back what "
                    "was written from a backup."
                )
            )
        if found.copy_is_whole is False:
            said.append(
                self.tr(
                    "Lock and unlock once: the copy in the folder is made anew from whole records at a lock. "
                    "Then check again."
                )
            )
        said.append(self.tr("If it happens again, the stick or disk is wearing out. Use another one."))
        return said

    def can_come_back(self, found: Checked) -> bool:
        """Return whether a backup may hold whole what is damaged or missing here."""
        return bool(found.damaged) or _is_written_damaged(found)

    def unclaimed(self, found: Checked) -> str:
        """Say what the files are that belong to nothing."""
        count = self.tr("Files not linked to anything: %n", "", len(found.unclaimed))
        text = self.tr(
            "They may come from an interrupted copy, or from a newer state of this vault: then they are "
            "recordings you still want. If unsure, leave them: they do no harm."
        )
        return f"{count}. {text}"

    def _records(self, found: Checked) -> Said:
        if _is_written_damaged(found):
            text = self.tr("What you wrote is damaged in places.")
            parts = [self._part(name) for name in found.unreadable]
            if parts:
                text += " " + self.tr("Not all of this can be read: {parts}.").format(parts=", ".join(parts))
            return Mark.ABSENT, text
        return Mark.HOLDS, self.tr("Everything you wrote can be read.")

    def _part(self, name: str) -> str:
        return {
            "settings": self.tr("settings"),
            "cases": self.tr("the case"),
            "answers": self.tr("answers"),
            "notes": self.tr("notes"),
            "evidence": self.tr("the list of recordings and documents"),
            "segments": self.tr("the keys of recordings and documents"),
            "log": self.tr("the log"),
            "revisions": self.tr("statements as printed"),
        }.get(name, name)

    def _damage(self, one: Damage) -> str:
        name = breakable(one.name)
        if one.place is None:
            return self.tr("“{name}” is missing.").format(name=name)
        if one.place == 0:
            return self.tr("“{name}” is damaged from the start.").format(name=name)
        at = size_text(one.place)
        return self.tr("“{name}” is damaged; the first {size} can be read.").format(name=name, size=at)

    def _copy(self, found: Checked) -> Said:
        if found.copy_is_whole is None:
            text = self.tr(
                "There is no second copy of what you wrote in the folder yet. It is made the next time you "
                "lock."
            )
            return Mark.LIMIT, text
        if found.copy_is_whole:
            return Mark.HOLDS, self.tr(
                "The second copy of what you wrote, kept in the same folder, is whole."
            )
        return Mark.ABSENT, self.tr("The second copy of what you wrote, kept in the same folder, is damaged.")


def _is_written_damaged(found: Checked) -> bool:
    return bool(found.damaged_pages or found.unreadable) or not found.is_consistent
