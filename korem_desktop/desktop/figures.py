"""Names, sizes, moments and lengths of time as a person reads them, in the interface language."""

from __future__ import annotations

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

_LONGEST = 24  # letters of a word that any label has room for, in large letters too


def breakable(text: str) -> str:
    """Return a text whose long words (file names, mostly) may go on in the next line, for showing only."""
    return re.sub(rf"(\S{{{_LONGEST}}})(?=\S)", "\\1\u200b", text)


def unbroken(text: str) -> str:
    """Return a text as it was before :func:`breakable`."""
    return text.replace("\u200b", "")


def size_text(size: int) -> str:
    """Return a size in bytes with a unit (1 kB = 1024 bytes, as file managers count)."""
    if size < 1024:  # Qt's own word for bytes has one form only, which Russian has not
        return QCoreApplication.translate("Figures", "less than 1 kB")
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def moment_text(moment: datetime) -> str:
    """Return a moment as dd.MM.yyyy HH:mm, the form read in all three languages."""
    return moment.strftime("%d.%m.%Y %H:%M")


def time_left_text(seconds: int) -> str:
    """Return how long something still takes, rounded up to minutes."""
    if seconds < 60:
        return QCoreApplication.translate("Figures", "less than a minute left")
    minutes = -(-seconds // 60)
    if minutes < 60:
        return QCoreApplication.translate("Figures", "about {minutes} min left").format(minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    return QCoreApplication.translate("Figures", "about {hours} h {minutes} min left").format(
        hours=hours, minutes=minutes
    )
