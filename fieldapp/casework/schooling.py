"""What of somebody's learning the school must not know, so that no teacher gets it (R-16). Pure.

Whoever asks may be told no, or nothing. A no stands at once, whoever wrote it and in whatever order it comes; only a
later yes that counts and knew of it lifts it. Where nobody was asked, it is as the role sees it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from fieldapp.casework import lists
from fieldapp.casework.consent import YES
from fieldapp.casework.events import EntityId
from fieldapp.casework.registers import Case

TOLD: Final = "school_told"  # "yes" or "no", of one start of learning


def untold(case: Case) -> frozenset[EntityId]:
    """The schools and courses of which a teacher holds nothing."""
    said = [one for one in case.history if one.list == lists.ENROLMENT and TOLD in one.properties]
    lifting = [
        one for one in said if one.properties[TOLD] in YES and case.standings[one.event] is None
    ]  # a yes of somebody whose case it is not opens nothing
    return frozenset(
        no.entity
        for no in said
        if no.properties[TOLD] not in YES
        and not any(yes.key == no.key and case.history.knew(yes.event, no.event) for yes in lifting)
    )


def without(case: Case) -> Case:
    """The case as a teacher's laptop has it."""
    gone = untold(case)
    if not gone:
        return case
    return replace(
        case,
        entities={
            key: one
            for key, one in case.entities.items()
            if not (one.list == lists.ENROLMENT and one.entity in gone)
        },
    )
