"""A field for a passphrase: masked, may be shown, and says when Caps Lock is on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from korem_desktop.desktop.style import RESTYLED, icon, picture_side

LONGEST = 20_000
"""Characters the field takes; what is too long for a passphrase is refused with a sentence, not cut."""


class _Line(QLineEdit):
    """The field itself; ``caps(bool)`` is told from the letters typed, which needs no platform's help."""

    caps = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at the case of a typed letter against Shift."""
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps.emit(False)
        elif len(text) == 1 and text.lower() != text.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps.emit(text.isupper() != shifted)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget what was told of Caps Lock."""
        self.caps.emit(False)
        super().focusOutEvent(event)


class PassphraseEdit(QWidget):
    """The field with its button to show what is typed.

    Call :meth:`set_name` with the words of its label, for screen readers.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = _Line(self)
        self._line.setMaxLength(LONGEST)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._line.textChanged.connect(lambda: self.changed.emit())
        self._line.returnPressed.connect(self.submitted)
        self._line.caps.connect(self._tell_caps)
        self._show = QToolButton(self)
        self._show.setProperty("kind", "quiet")
        self._show.setCheckable(True)
        self._show.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._show.toggled.connect(self._toggled)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "problem")
        self._hint.setWordWrap(True)
        self._hint.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._line, 1)
        row.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._hint)
        self.setFocusProxy(self._line)
        self.retranslate()

    def set_name(self, name: str, field: str) -> None:
        """Give the field its accessible name and its object name (the button gets ``<field>_show``)."""
        self._line.setAccessibleName(name)
        self._line.setObjectName(field)
        self._show.setObjectName(f"{field}_show")

    def text(self) -> str:
        """Return what is typed, exactly."""
        return self._line.text()

    def clear(self) -> None:
        """Empty the field and hide it again."""
        self._line.clear()
        self._show.setChecked(False)

    def select_all(self) -> None:
        """Put the cursor into the field with everything marked, to be typed over."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.selectAll()

    def set_text(self, text: str) -> None:
        """Fill the field; used for practice, where the passphrase is no secret."""
        self._line.setText(text)

    def retranslate(self) -> None:
        """Set the words anew."""
        shown = self._show.isChecked()
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))
        what = self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        self._show.setAccessibleName(what)
        self._show.setIcon(icon("eye-off" if shown else "eye"))
        self._size_icon()
        self._hint.setText(self.tr("Caps Lock seems to be on: letters come out large."))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in RESTYLED and hasattr(self, "_show"):
            self._size_icon()
        super().changeEvent(event)

    def _size_icon(self) -> None:
        side = picture_side(self)
        self._show.setIconSize(QSize(side, side))

    def _toggled(self, shown: bool) -> None:
        self._line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.retranslate()

    def _tell_caps(self, on: bool) -> None:
        self._hint.setVisible(on)
