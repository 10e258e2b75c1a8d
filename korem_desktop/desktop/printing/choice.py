"""Which paper, in which language."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

from korem_desktop.casework.printing import Sheet
from korem_desktop.desktop._forms.papers import Ui_PapersForm
from korem_desktop.languages import Language


class PaperChoice(QObject):
    """The two groups of radio buttons; ``changed`` comes when either has another answer."""

    changed = Signal()

    def __init__(self, form: Ui_PapersForm, parent: QObject) -> None:
        super().__init__(parent)
        self._sheets, self._languages = QButtonGroup(self), QButtonGroup(self)
        # Named here: a form turns every name into an attribute, which a colon cannot stand in.
        for button, sheet in (
            (form.sheet_statement, Sheet.STATEMENT),
            (form.sheet_contacts, Sheet.CONTACTS),
        ):
            self._add(self._sheets, button, "paper", sheet.value)
        for button, language in (
            (form.language_kk, Language.KK),
            (form.language_ru, Language.RU),
            (form.language_en, Language.EN),
        ):
            self._add(self._languages, button, "paper_language", language.value)
        for group in (self._sheets, self._languages):
            group.buttonToggled.connect(self._toggled)

    @property
    def sheet(self) -> Sheet:
        """Return the paper chosen."""
        return Sheet(_chosen(self._sheets))

    @property
    def language(self) -> Language:
        """Return the language chosen for it."""
        return Language(_chosen(self._languages))

    def choose(self, sheet: Sheet, language: Language) -> None:
        """Choose both."""
        for group, value in ((self._sheets, sheet.value), (self._languages, language.value)):
            for button in group.buttons():
                if button.property("value") == value:
                    button.setChecked(True)

    def _add(self, group: QButtonGroup, button: QAbstractButton, prefix: str, value: str) -> None:
        button.setObjectName(f"{prefix}:{value}")
        button.setProperty("value", value)
        group.addButton(button)

    def _toggled(self, _: QAbstractButton, checked: bool) -> None:
        if checked:
            self.changed.emit()


def proposed(interface: Language) -> Language:
    """Return the language a paper is proposed in: a statement is handed in in Kazakh or Russian."""
    return Language.KK if interface is Language.KK else Language.RU


def _chosen(group: QButtonGroup) -> str:
    button = group.checkedButton()
    return str(button.property("value")) if button is not None else ""
