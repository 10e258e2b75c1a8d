"""Where to go, in a few lines beside the choice; the contact sheet says it at length."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from korem_desktop.desktop.interview.editors.wording import Words
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.directory import advise
from korem_desktop.texts.contacts import contacts

ADVISED = "addressee.kind"
"""The question beside which the advice stands."""

_CALLED_NOT_GONE_TO = "danger"  # the reason of a number to dial, which is no place to take a statement to


def advice_in_words(answers: Answers, words: Words) -> str:
    """Return the first road with its reason, whether that is law or our advice, and the names of the second.

    An empty text where the directory has nothing for this case.
    """
    advice = [line for line in advise(answers, contacts()) if line.reason != _CALLED_NOT_GONE_TO]
    first = next((line for line in advice if not line.second_road), None)
    if first is None:
        return ""
    language = words.language.value
    mark = words.note("mark.law" if first.is_law else "mark.ours")
    said = f"{mark}: {first.contact.names[language]}. {words.note(f'reason.{first.reason}')}"
    second = [line.contact.names[language] for line in advice if line.second_road]
    if second:
        names = "; ".join(second)
        said += " " + QCoreApplication.translate("Advice", "Second way: {names}.").format(names=names)
    return said
