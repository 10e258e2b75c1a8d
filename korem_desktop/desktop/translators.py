"""The language of the interface, switched while the program runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from korem_desktop.languages import Language

LOCALES = {Language.KK: "kk_KZ", Language.RU: "ru_KZ", Language.EN: "en_GB"}

QT_LACKS = (
    # Words of Qt's own file dialog that its Kazakh catalogue lacks or has wrong; ours is asked first.
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directory:"),
    QT_TRANSLATE_NOOP("QFileDialog", "&New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Find Directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Go to the parent directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "My Computer"),
    QT_TRANSLATE_NOOP("QFileDialog", "Drive"),
    QT_TRANSLATE_NOOP("QFileDialog", "File"),
    QT_TRANSLATE_NOOP("QFileDialog", "Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "File Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Shortcut"),
    QT_TRANSLATE_NOOP("QFileDialog", "Alias"),
    QT_TRANSLATE_NOOP("QFileDialog", "Unknown"),
)

_CATALOGUES = Path(__file__).parent / "_catalogues"


class Translators(QObject):
    """Installs our catalogue and Qt's own for one language; widgets hear of it by ``LanguageChange``."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self._language = Language.EN

    @property
    def language(self) -> Language:
        """Return the language in use."""
        return self._language

    def use(self, language: Language) -> None:
        """Switch the interface to a language."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._language = language
        QLocale.setDefault(QLocale(LOCALES[language]))
        # The last installed is asked first: ours, where it has Qt's words, goes before Qt's.
        self._installed = []
        for name, folder in (
            (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"korem_{language}", str(_CATALOGUES)),
        ):
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._installed.append(translator)
                self._app.installTranslator(translator)


def system_language() -> Language:
    """Return the first of the person's system languages that is ours; Russian where none is."""
    for name in QLocale.system().uiLanguages():
        if name[:2].lower() in set(Language):
            return Language.from_locale(name)
    return Language.RU
