"""The words for every foreseen failure: what happened, and what to do next.

The core raises kinds; only here do they become sentences, translated when they are shown, never at import.
The words themselves stand in ``failure_words``.
"""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QCoreApplication

from korem_desktop.casework.opening import SHORTEST_PASSPHRASE
from korem_desktop.desktop.failure_words.backups import BACKUPS
from korem_desktop.desktop.failure_words.keys import KEYS
from korem_desktop.desktop.failure_words.papers import PAPERS
from korem_desktop.desktop.failure_words.places import PLACES
from korem_desktop.desktop.failure_words.records import RECORDS
from korem_desktop.desktop.failure_words.sources import SOURCES
from korem_desktop.failures import Failure, Known

CONTEXT = "Sentences"

NOTICES = frozenset(
    {
        Failure.RECORDS_HEALED,
        Failure.KEYS_COPY_HEALED,
        Failure.REKEY_FINISHED,
        Failure.REKEY_UNDONE,
        Failure.BACKUP_OPENED,
        Failure.TYPING_BROUGHT_BACK,
    }
)
"""What is told although nothing has gone wrong for the person."""

_CONSTANTS: dict[str, str | int] = {"shortest": SHORTEST_PASSPHRASE, "longest": 1024}

SENTENCES: dict[Failure, tuple[object, object]] = {
    **KEYS,
    **RECORDS,
    **PLACES,
    **BACKUPS,
    **SOURCES,
    **PAPERS,
}
"""The short title and the sentence of every kind."""


def title(known: Known) -> str:
    """Return a failure in a few words."""
    return QCoreApplication.translate(CONTEXT, _words(known)[0])


def sentence(known: Known) -> str:
    """Return what happened and what to do next, with the failure's facts in their places."""
    facts: defaultdict[str, str | int] = defaultdict(lambda: "…", {**_CONSTANTS, **known.facts})
    return QCoreApplication.translate(CONTEXT, _words(known)[1]).format_map(facts)


def _words(known: Known) -> tuple[str, str]:
    short, long = SENTENCES[known.kind]
    return str(short), str(long)
