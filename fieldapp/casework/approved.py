"""How far a coordinator's approval of a plan reaches: it is of the plan as it stood. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from fieldapp.casework import lists
from fieldapp.casework.authority import Offices
from fieldapp.casework.consent import YES
from fieldapp.casework.registers import Case, Entity

APPROVED: Final = "approved"
PLANNED: Final = frozenset(
    ("goals", "start_on")
)  # when it is looked at again is no part of what was agreed to


def held(case: Case, offices: Offices) -> Case:
    """The case with no plan approved that a worker has changed since: it waits for another look."""
    changed = {
        (lists.PLAN, one.entity): _opened_again(one)
        for one in case.of(lists.PLAN)
        if is_approved(one.properties) and not _covers(case, one, offices)
    }
    return replace(case, entities=dict(case.entities) | changed) if changed else case


def is_approved(told: Mapping[str, str]) -> bool:
    """Whether a plan stands as approved."""
    return told.get(APPROVED, "") in YES


def _opened_again(plan: Entity) -> Entity:
    return replace(plan, properties=dict(plan.properties) | {APPROVED: "no"})


def _covers(case: Case, plan: Entity, offices: Offices) -> bool:
    """Whether some approval knew of every worker's change of the plan that counts."""
    history = [one for one in case.history if one.key == (plan.list, plan.entity)]
    approvals = [
        one for one in history if one.by in offices.coordinators and one.properties.get(APPROVED) in YES
    ]
    changes = [
        one
        for one in history
        if one.by not in offices.coordinators
        and case.standings[one.event] is None
        and PLANNED & set(one.properties)
    ]
    return all(any(case.history.knew(yes.event, one.event) for yes in approvals) for one in changes)
