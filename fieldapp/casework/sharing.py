"""Whether something of a person may be passed on to a service (R-7, R-8), and why not. Pure.

Who refers asks for exactly that, this once; it counts only beside an agreement that stands to tell other services at
all, and never against whom the person does not want to be told. So it is judged before it is kept, and again where it
comes to a coordinator, from whichever program: there it waits for a decision, counts as proposed, and is not lost.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Final
from uuid import UUID

from fieldapp.casework import lists
from fieldapp.casework.authority import Offices, Why
from fieldapp.casework.consent import YES, Consents, Lack, Scope, not_told_at
from fieldapp.casework.events import Event
from fieldapp.casework.registers import Case, Entity, Proposal, Said, fold
from fieldapp.model import Notice

# What a service knows of a person from the moment when it was asked; a need that is only written down it does not know.
PASSED_ON: Final = frozenset(("sent", "accepted", "started", "completed", "no_answer"))
BY_A_SERVICE: Final = PASSED_ON - {"completed"}  # what the family or we did ourselves is done without any
KEPT_BACK: Final[Mapping[str, str]] = {
    "status": "proposed",
    "provider": "",
    "consent_ok": "no",
}  # nobody was told
OF_A_CHILD: Final = frozenset((Lack.NO_CARER, Lack.NO_ASSENT))
NOT_YET_ASKED: Final = frozenset((Lack.REFUSED, Lack.NOT_ASKED))

NO_SHARE: Final = Notice(
    "share.not_agreed",
    "Nothing may be passed on: the person has not agreed that other services are told. Ask them and write down what "
    "they say, as a change of consent; then keep this again. Or leave the service out.",
)
NO_CARER: Final = Notice(
    "share.child",
    "Nothing of a child may be passed on before the carer has agreed, and the child. Ask both and write down what they "
    "say, as a change of consent; then keep this again. Or leave the service out.",
)
NO_AGE: Final = Notice(
    "share.age",
    "Nothing may be passed on before it is known whether the person is of age. Ask how old they are and correct the "
    "year of birth on their page; then keep this again. Or leave the service out.",
)
WAITS: Final = Notice(
    "share.waits",
    "Nothing may be passed on now: what was agreed waits for a coordinator, or nothing is to be used. Call your "
    "coordinator, or leave the service out.",
)
WITHHELD: Final = Notice(
    "share.withheld",
    "The person does not want those to be told whom this service would tell: their page says who. Choose another "
    "service, or ask the person and write down what they say, as a change of consent.",
)
NOT_THIS_ONE: Final = Notice(
    "share.agency",
    "The person has not agreed that this service is told. Ask them whether exactly this may be passed on to it; "
    "without a clear yes leave the service out.",
)


NO_SERVICE: Final = Notice(
    "share.no_service",
    "This need is only written down: no service was asked yet, so none can have answered. Choose the service and ask "
    "whether exactly this may be passed on, or leave it as a need.",
)


def unnamed(service: Mapping[str, str]) -> Notice | None:
    """Why a need does not stand where a service would have it: none is named, and nobody agreed to any."""
    return NO_SERVICE if service.get("status") in BY_A_SERVICE and not service.get("provider") else None


def own_word(service: Mapping[str, str], said: Mapping[str, str]) -> dict[str, str]:
    """A service as a change leaves it. Whoever is named anew is told only what was agreed to with them: an earlier yes
    was for somebody else, or for nobody."""
    told = {**service, **said}
    if said.get("provider") and said["provider"] != service.get("provider"):
        told["consent_ok"] = said.get("consent_ok", "")
    return told


def refused(agreed: Consents, service: Mapping[str, str], label: str = "") -> Notice | None:
    """Why this change of a service may not pass anything on; None where it may, or passes nothing on. `label`: the
    provider's name, as agreements of before name it."""
    provider = service.get("provider", "")
    if not provider or service.get("status", "") not in PASSED_ON:
        return None
    lack = agreed.scopes[Scope.SHARE]
    if lack is not None:
        return _words_of(lack)
    near = not_told_at(agreed.withheld_from, service.get("type", ""), provider)
    if near or is_among(agreed.withheld_from, provider, label):
        return WITHHELD
    if service.get("consent_ok", "") in YES or is_among(agreed.agencies, provider, label):
        return None
    return NOT_THIS_ONE


def _words_of(lack: Lack) -> Notice:
    if lack is Lack.AGE_OPEN:
        return NO_AGE
    return NO_SHARE if lack in NOT_YET_ASKED else NO_CARER if lack in OF_A_CHILD else WAITS


def is_among(agencies: Collection[str], provider: str, label: str) -> bool:
    """Whether a provider is one of those that a person named: by its number, or by the name that somebody typed."""
    return bool({one_word(provider), one_word(label)} - {""} & {one_word(one) for one in agencies})


def one_word(told: str) -> str:
    """A service as it stands among others in a property, to be compared: its 32 digits, or its name without blanks."""
    return number(told) or "_".join(told.casefold().replace("_", " ").split())


def number(told: str) -> str:
    """The 32 digits of an entry of the programme's lists, however they are written; "" for a name."""
    try:
        return UUID(told.removeprefix("uuid:")).hex
    except ValueError:
        return ""


def held(
    case: Case, offices: Offices, consents_of: Callable[[Case], Consents], label_of: Callable[[str], str]
) -> Case:
    """The case with nothing counted as passed on that was not agreed to: that waits for a coordinator's word.

    `consents_of`: what was agreed to in a case; `label_of`: a provider's name. What was agreed to when it was written
    counts, whatever was said since.
    """
    entities, waits = dict(case.entities), list(case.proposals)
    for service in case.of(lists.SERVICE):
        lacking = [
            event
            for event in _passing_on(case, service, offices)
            if not _was_agreed(case, service, event, offices, consents_of, label_of)
        ]
        if lacking:
            last = max(lacking, key=lambda one: (one.at, one.event))
            entities[service.list, service.entity] = replace(
                service, properties={**service.properties, **KEPT_BACK}
            )
            waits += _waiting(service, last)
    return replace(case, entities=entities, proposals=tuple(waits)) if entities != case.entities else case


def _passing_on(case: Case, service: Entity, offices: Offices) -> list[Event]:
    """Changes that count and name whom the service is from, and of which no coordinator knew who spoke of it since."""
    about = [one for one in case.history if one.key == (service.list, service.entity)]
    decided = [one for one in about if one.by in offices.coordinators and KEPT_BACK.keys() & one.properties]
    return [
        one
        for one in about
        if one.properties.get("provider")
        and case.standings[one.event] is None
        and one.by not in offices.coordinators
        and not any(case.history.knew(word.event, one.event) for word in decided)
    ]


def _was_agreed(
    case: Case,
    service: Entity,
    event: Event,
    offices: Offices,
    consents_of: Callable[[Case], Consents],
    label_of: Callable[[str], str],
) -> bool:
    """Now, or as far as its author knew when it was written: in this registration, of whoever has several."""
    told = {**service.properties, **event.properties, "consent_ok": event.properties.get("consent_ok", "")}
    label = label_of(told["provider"])
    if refused(consents_of(case), told, label) is None:
        return True
    past = case.history.past(event.event)
    before = fold(case.case, (one for one in case.history if case.history.bit(one.event) & past), offices)
    return refused(consents_of(before), told, label) is None


def _waiting(service: Entity, event: Event) -> list[Proposal]:
    """All that it said of the service, so that it is taken or left as a whole."""
    values = {name: service.properties.get(name, "") for name in KEPT_BACK}
    return [
        Proposal(
            service.list, service.entity, name, Said(told, event.event, event.by, event.at, event.record),
            Why.NOT_AGREED,
        )
        for name, told in values.items()
        if told != KEPT_BACK[name]
    ]  # fmt: skip
