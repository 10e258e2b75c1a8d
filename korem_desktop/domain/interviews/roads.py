"""The roads by name: which plan a case is written along."""

from __future__ import annotations

from korem_desktop.domain.interviews.express import EXPRESS
from korem_desktop.domain.interviews.main_road import PLAN
from korem_desktop.domain.question import Plan

_ROADS = {plan.id: plan for plan in (PLAN, EXPRESS)}


def plan_of(name: str) -> Plan:
    """Return the plan of a road, ``main_road`` or ``express``; raises ValueError where there is none."""
    if name not in _ROADS:
        raise ValueError(f"no road: {name}")
    return _ROADS[name]
