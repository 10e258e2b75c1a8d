"""What every screen of the window is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from korem_desktop.casework.unsaved import Unsaved


class Screen(QWidget):
    """One screen of the window, built as ``XScreen(workplace)`` when first shown, kept until the lock.

    ``saving(True)`` says that something is not saved yet, ``saving(False)`` that all of it is: the window
    shows it in words. ``wants(name)`` asks for another screen, ``wants_at(name, position)`` for a place of
    it. ``copies(text)`` puts words on the clipboard. ``wants_settings`` opens the settings, ``wants_wipe``
    wipes what is for practice; ``erased(Remains)`` says that the vault was erased and is closed.
    ``restores(Path)`` asks for the lock, and behind it for what brings back from the backup there; None
    where no backup is known yet.
    """

    saving = Signal(bool)
    wants = Signal(str)
    wants_at = Signal(str, str)
    wants_settings = Signal()
    wants_wipe = Signal()
    erased = Signal(object)
    restores = Signal(object)
    copies = Signal(str)

    _is_behind = False  # the language changed while nobody saw the screen

    def title(self) -> str:
        """Return the screen's name in the interface language now."""
        return ""

    def entered(self) -> None:
        """Called each time the screen comes to the front."""

    def hand_in(self) -> None:
        """Give pending text over to be saved: called before leaving the screen and before locking.

        It must return at once (queue the save, never wait for it).
        """

    def unsaved(self) -> Unsaved:
        """Return what was typed and is not reported saved: asked at a lock, after :meth:`hand_in`.

        It must return at once; what has reached the medium all the same does no harm.
        """
        return Unsaved()

    def position(self) -> str:
        """Return where the person is (page, field, cursor) as an opaque text; never what was answered."""
        return ""

    def restore(self, position: str) -> None:
        """Bring the person back to a position of :meth:`position`.

        May be called before the screen's content has been loaded: keep it then, and apply it after.
        """

    def retranslate(self) -> None:
        """Set every text anew: the interface language has changed."""

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language, or when next seen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._is_behind = not self.isVisible()
            if not self._is_behind:
                self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Say in the language of now what was passed over while nobody saw it."""
        if self._is_behind:
            self._is_behind = False
            self.retranslate()
        super().showEvent(event)
