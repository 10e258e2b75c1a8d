"""How long ago a backup was made, in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject


def age_text(made: datetime, now: datetime) -> str:
    """Return how many days ago a moment was, counted by the calendar of ``now``."""
    return Ages().text((now.date() - made.astimezone(now.tzinfo).date()).days)


class Ages(QObject):
    """The words; an object of Qt's, which alone knows the plurals of a language."""

    def text(self, days: int) -> str:
        """Return so many days ago in words."""
        if days <= 0:
            return self.tr("today")
        if days == 1:
            return self.tr("yesterday")
        return self.tr("%n days ago", "", days)
