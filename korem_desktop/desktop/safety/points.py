"""What the safety page says, in the interface language of now; SECURITY.md says the same at length."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject

from korem_desktop.desktop.safety.point import Mark

Said = tuple[Mark, str]


class SafetyWords(QObject):
    """The sentences; ``absent`` names the protections of the process that are not in force here."""

    def __init__(self, absent: Collection[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._absent = frozenset(absent)

    def in_force(self) -> list[Said]:
        """Return what protects now, and what does not on this system."""
        said = [
            self._holds(
                self.tr(
                    "Everything you write and add is encrypted with your passphrase before it reaches the "
                    "disk or the stick."
                )
            ),
            self._holds(
                self.tr(
                    "Each time it locks, the program starts afresh: nothing of your case stays in its memory."
                )
            ),
            self._network(),
        ]
        for name, holds, lacks in (
            (
                "closed_to_others",
                self.tr("Other programs of your account cannot read its memory."),
                self.tr("Other programs of your account could read its memory while it is open."),
            ),
            (
                "no_core_dumps",
                self.tr("If it crashes, no copy of its memory is left on the disk."),
                self.tr("If it crashes, the system may leave a copy of its memory on the disk."),
            ),
            (
                "files_private",
                self.tr("Files that it makes are for your account alone."),
                self.tr(
                    "Other accounts of this computer may be able to open files it makes; in the vault "
                    "they are encrypted."
                ),
            ),
            (
                "stderr_silent",
                self.tr("Nothing of yours reaches the journals of the system."),
                self.tr("Parts of the system that it uses may write to the journals of the system."),
            ),
        ):
            is_absent = name in self._absent
            said.append((Mark.ABSENT, lacks) if is_absent else self._holds(holds))
        return said

    def limits(self) -> list[Said]:
        """Return what the program cannot protect from."""
        return self._all(
            Mark.LIMIT,
            self.tr(
                "Somebody who sees the screen or the keyboard: a person behind you, a camera, a spying "
                "program."
            ),
            self.tr("The administrator of this computer: on an employer's computer do not use it at all."),
            self.tr(
                "Somebody who knows your passphrase, or makes you open everything. There is no hidden second "
                "vault."
            ),
            self.tr(
                "A forgotten passphrase: without a recovery code nobody can open the vault, and neither can "
                "we."
            ),
            self.tr(
                "A folder that was deleted or a stick that was lost: keep a copy of the whole folder "
                "elsewhere."
            ),
            self.tr("The program has not been checked by independent experts."),
        )

    def traces(self) -> list[Said]:
        """Return what remains outside all the same."""
        return self._all(
            Mark.LIMIT,
            self.tr(
                "Clipboard: what you copy stays there for a minute or until the lock, and other programs can "
                "read it meanwhile."
            ),
            self.tr(
                "Printing: the print system may keep a paper for some time, and for longer when it was "
                "printed and by whom."
            ),
            self.tr(
                "Saved papers and copies: they are not encrypted. Deleted ones can often be brought back, "
                "from sticks too."
            ),
            self.tr(
                "Sleep and memory: while it is open, the system may write parts of its memory to the disk. "
                "Lock it before the computer sleeps, and rather switch the computer off."
            ),
            self.tr(
                "Lists of the system: that this program ran, and which files you opened in other programs, "
                "may be remembered."
            ),
            self.tr(
                "The folder: anybody can see that it is there, how large it is and when it last changed, but "
                "not what is in it."
            ),
            self.tr("Originals: the recordings on your phone stay there. Keep them; they may be needed."),
        )

    def shortcuts(self) -> list[tuple[str, str]]:
        """Return the keys that work everywhere, each with what it does."""
        return [
            ("Ctrl+L · F12", self.tr("save, lock and hide everything at once")),
            ("Ctrl+1 … Ctrl+8", self.tr("the places at the side, from the top")),
            ("Alt+←", self.tr("back")),
            ("F1", self.tr("the guide")),
            ("Tab", self.tr("the next field or button")),
        ]

    def _network(self) -> Said:
        if "no_network_kernel" not in self._absent:
            return self._holds(
                self.tr("It cannot reach the internet: the system refuses it every connection.")
            )
        if "no_network_python" not in self._absent:
            return Mark.ABSENT, self.tr(
                "The program blocks its own way to the internet, but the system of this computer does not "
                "enforce it."
            )
        return Mark.ABSENT, self.tr(
            "The program never goes online by itself, but nothing else on this computer blocks it."
        )

    def _holds(self, text: str) -> Said:
        return Mark.HOLDS, text

    def _all(self, mark: Mark, *texts: str) -> list[Said]:
        return [(mark, text) for text in texts]
