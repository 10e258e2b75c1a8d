"""Where to go: the advice for each kind of body, and KOREM JSC's own line."""

from __future__ import annotations

import pytest

from korem_desktop.domain.answer import Answers
from korem_desktop.domain.directory import advise, concerns_korem, names_korem
from korem_desktop.domain.interviews.main_road import BODIES
from korem_desktop.texts.contacts import contacts
from tests.helpers.answers import a_full_case, about, an_offered_case, put

STATE = [("anticorruption", False), ("own_security", True)]
ROADS = {
    "police": [("anticorruption", False), ("own_security_police", True)],
    "knb": [("prosecutor", False), ("own_security", True)],
    "anticorruption": [("prosecutor", False), ("own_security", True)],
    "prosecutor": [("anticorruption", False), ("prosecutor_higher", True)],
    "economic": STATE,
    "revenue": STATE,
    "court": [("anticorruption", False), ("prosecutor_general", True)],
    "deputy": [("anticorruption", False), ("prosecutor_general", True)],
    "akimat": STATE,
    "ministry": STATE,
    "quasi_state": [("anticorruption", False)],
    "private": [("economic", False)],
    "foreign": [("anticorruption", False)],
    "other": STATE,
    "": STATE,
}


def lines(answers: Answers) -> list[tuple[str, bool]]:
    """Return the advice as contact ids and whether each is a second road."""
    return [(line.contact.id, line.second_road) for line in advise(answers, contacts())]


@pytest.mark.parametrize("body", ["", *BODIES])
def test_each_kind_of_body_has_its_roads_and_then_the_duty_station(body: str) -> None:
    """The table of the design; any duty station and the emergency number come after."""
    assert lines(about(body)) == [*ROADS[body], ("police", False), ("emergency", False)]


def test_reasons_say_whose_they_are() -> None:
    """The memo's two roads and art. 187 are law; the prosecutor before one's own service is our advice."""
    marks = {line.reason: line.is_law for line in advise(about("akimat"), contacts())}
    assert marks == {
        "investigates_bribery": True, "own_security": True, "any_duty_station": True, "danger": False,
    }  # fmt: skip
    assert not advise(about("knb"), contacts())[0].is_law


def test_a_body_one_of_the_persons_serves_in_is_no_first_road() -> None:
    """With a policeman and an officer of the service, the service is a second road and says why."""
    advice = advise(about("akimat", "anticorruption"), contacts())
    first = [line.contact.id for line in advice if not line.second_road]
    assert first == ["prosecutor", "police", "emergency"]
    service = next(line for line in advice if line.contact.id == "anticorruption")
    assert (service.second_road, service.reason, service.is_law) == (True, "own_body_among", False)
    assert lines(about("knb", "prosecutor"))[0][1]
    assert [line.reason for line in advise(about("police"), contacts())][2] == "duty_station_own_body"


def test_nobody_is_named_twice() -> None:
    """Persons of several bodies share their roads."""
    ids = [line.contact.id for line in advise(about(*BODIES), contacts())]
    assert len(ids) == len(set(ids))
    assert {"anticorruption", "economic", "prosecutor", "own_security", "own_security_police"} <= set(ids)


def test_who_is_offered_gets_the_roads_of_their_own_post() -> None:
    """The road depends on where the applicant serves, which is said beside each."""
    advice = advise(an_offered_case(), contacts())
    assert [line.reason for line in advice][:2] == ["if_official", "if_manager"]
    assert not any(line.second_road for line in advice)


@pytest.mark.parametrize(
    "text",
    [
        "КОРЭМ", "KOREM", "korem", "Korem JSC", "АО «КОРЭМ»", "«КОРЭМ» АҚ", "АО \"Корэм\"", "КОРЕМ", "KОРЭM",
        "АО КОРЭМ, отдел торгов", "в КОРЭМе", "работает в АО Корэма", "(корэм)", "KOREM-де", "korem.kz",
        "ＫＯＲＥＭ", "КОРЁМ", "K0REM", "отдел_КОРЭМ",
    ],
)  # fmt: skip
def test_korem_is_recognised_in_any_spelling(text: str) -> None:
    """Either alphabet, a mixture, quotes, endings."""
    assert names_korem(text)


@pytest.mark.parametrize(
    "text", ["", "Скорем", "корематериал", "Кореманов", "KOREMAX", "көрем", "KEGOC", "Корея", "ко рэм"]
)
def test_other_names_are_not_korem(text: str) -> None:
    """Only the whole word, not a part of another."""
    assert not names_korem(text)


def test_the_company_line_stands_last_and_only_where_it_concerns_the_company() -> None:
    """KOREM JSC's line is for cases about KOREM JSC, on whichever side the applicant stands."""
    advice = advise(about("quasi_state", institution="АО «КОРЭМ»"), contacts())
    assert (advice[-1].contact.id, advice[-1].reason) == ("korem", "korem_line")
    assert "korem" not in [line.contact.id for line in advise(a_full_case(), contacts())]
    offered = an_offered_case()
    put(offered, "you.work", "KOREM JSC")
    assert concerns_korem(offered)
    put(offered, "happened.kind", "extorted")
    assert not concerns_korem(offered)


def test_missing_contacts_are_passed_over() -> None:
    """An organisation's own file may leave a body out."""
    assert advise(about("akimat"), ()) == ()
    only = tuple(contact for contact in contacts() if contact.id == "prosecutor")
    assert [line.contact.id for line in advise(about("knb"), only)] == ["prosecutor"]
