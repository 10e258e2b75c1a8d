"""Blank forms: made without a vault, in every language, saved and printed as they are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from korem_desktop.casework import printing
from korem_desktop.casework.blank_forms import BlankForm, blank_form_pdf
from korem_desktop.languages import Language
from korem_desktop.progress import Cancelled
from tests.helpers.papers import solid, text_of
from tests.helpers.print_system import print_system

_ROOT = Path(__file__).resolve().parents[2]
_PRINT = """
import sys
from korem_desktop.casework import printing
from korem_desktop.casework.blank_forms import BlankForm, blank_form_pdf
from korem_desktop.languages import Language
printing.print_(blank_form_pdf(BlankForm.REFUSAL, Language.KK), sys.argv[1], 2)
"""
_TITLES = {
    (BlankForm.STATEMENT, Language.KK): "Қылмыстық құқық бұзушылық туралы арыз",
    (BlankForm.STATEMENT, Language.RU): "Заявление об уголовном правонарушении",
    (BlankForm.STATEMENT, Language.EN): "Statement on a criminal offence",
    (BlankForm.DESK_CARD, Language.KK): "Кезекші бөлімде: не айту және не істеу керек",
    (BlankForm.DESK_CARD, Language.RU): "В дежурной части: что говорить и что делать",
    (BlankForm.DESK_CARD, Language.EN): "At the duty station: what to say and what to do",
    (BlankForm.REFUSAL, Language.KK): "Шағым",
    (BlankForm.REFUSAL, Language.RU): "Жалоба",
    (BlankForm.REFUSAL, Language.EN): "Complaint",
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("form", BlankForm)
def test_each_form_is_made_in_each_language(form: BlankForm, language: Language) -> None:
    """Its title is read back from the file."""
    assert solid(_TITLES[form, language]) in solid(text_of(blank_form_pdf(form, language)))


def test_a_form_that_is_no_longer_wanted_is_given_up() -> None:
    """The report is asked while the sheet is laid out."""

    def stop(done: int, total: int) -> None:
        del done, total
        raise Cancelled

    with pytest.raises(Cancelled):
        blank_form_pdf(BlankForm.STATEMENT, Language.RU, report=stop)


def test_a_form_is_saved_under_a_name_that_says_nothing(tmp_path: Path) -> None:
    """The same bytes, as any other paper."""
    pdf = blank_form_pdf(BlankForm.DESK_CARD, Language.KK)
    path = printing.export(pdf, tmp_path)
    assert path == tmp_path / "document.pdf"
    assert path.read_bytes() == pdf


def test_a_form_is_printed_as_it_is() -> None:
    """A real print system gets the bytes, the neutral title and the number of copies."""
    with print_system() as system:
        queue = system.add_queue("keep:/", "-m", "raw")
        environment = {**system.environment, "PYTHONPATH": str(_ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        subprocess.run([sys.executable, "-c", _PRINT, queue], env=environment, check=True)
        system.wait_for(queue)
        pdf = blank_form_pdf(BlankForm.REFUSAL, Language.KK)
        assert system.kept(queue) == [("Document", "2", pdf)]
