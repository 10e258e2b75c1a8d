"""Blank forms: papers to fill by hand, made without a vault. Nothing of the person's is in them."""

from __future__ import annotations

from enum import StrEnum

from korem_desktop.languages import Language
from korem_desktop.progress import Report, silent


class BlankForm(StrEnum):
    """The forms there are."""

    STATEMENT = "statement"
    DESK_CARD = "desk_card"
    REFUSAL = "refusal"


HANDED_IN = (BlankForm.STATEMENT, BlankForm.REFUSAL)
"""Forms written in two copies: one is handed in, the other comes back with a mark."""


def blank_form_pdf(form: BlankForm, language: Language, *, report: Report = silent) -> bytes:
    """Return the PDF of a form; in English it is a copy for reading. Blocks; raises Cancelled."""
    # late, all of them: ReportLab is not needed to start
    from korem_desktop.documents.blank_statement import blank_statement
    from korem_desktop.documents.desk_card import desk_card
    from korem_desktop.documents.refusal import refusal

    match form:
        case BlankForm.STATEMENT:
            return blank_statement(language, report=report)
        case BlankForm.DESK_CARD:
            return desk_card(language, report=report)
        case BlankForm.REFUSAL:
            return refusal(language, report=report)
