"""When it may be said that a child is an orphan or came together with a relative again (section 6.1). Pure.

"Orphan" holds where the deaths of both parents are verified and a coordinator says so; "together again" where the
relation was verified before, and all of the preparation was done. A coordinator's word alone is not enough, and it
holds no longer than what it stands on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from fieldapp.casework import lists
from fieldapp.casework.authority import Offices, Why
from fieldapp.casework.events import EntityId, Event
from fieldapp.casework.registers import Case, Entity, Proposal, Said
from fieldapp.model import Notice

STATUS, ORPHAN, NOT_KNOWN = "uasc_status", "orphan_verified", "unknown"
VERIFICATION, REUNIFIED, PENDING = "verification", "reunified", "pending"
DIED: Final = "died_verified"
PARENTS: Final = ("mother", "father")
SUPPORTED: Final = frozenset(("two_sided", "documents"))  # what a coming together may stand on
PREPARED: Final = frozenset(("wish", "visit", "talk", "plan", "follow_up"))  # all of it
PAPERS: Final = frozenset(("birth_paper", "identity_paper", "family_paper", "court_paper", "death_paper"))
STATEMENTS: Final = frozenset(("two_statements",))
PROOFS: Final = PAPERS | STATEMENTS
NEEDS: Final[Mapping[str, frozenset[str]]] = {  # one of these has to be written down as seen or heard
    "two_sided": STATEMENTS,
    "documents": PAPERS,
    DIED: frozenset(("death_paper", "court_paper")),
    REUNIFIED: frozenset(),
}
NOT_BOTH: Final = Notice(
    "kinship.not_both",
    "The deaths of both parents are not verified. Verify both on the child's page first: each has to stand there as a "
    "relation.",
)
NOT_SUPPORTED: Final = Notice(
    "kinship.not_supported",
    "This relation was not verified by both sides or by papers. Verify it first.",
)
NOT_PREPARED: Final = Notice(
    "kinship.not_prepared",
    "Not all of the preparation is done. Do what is left of it, and write it down then.",
)
UNSEEN: Final = Notice(
    "kinship.unseen",
    "It is not written down what was seen or heard for this. Choose the papers or statements that it stands on.",
)


def parents(case: Case) -> Mapping[str, tuple[Entity, ...]]:
    """The relations to mother and father as they are written down."""
    links = case.of(lists.LINK)
    return {kind: tuple(one for one in links if one.properties.get("rel_type") == kind) for kind in PARENTS}


def died(case: Case, link: Entity) -> bool:
    """Whether a death is verified, and nobody says otherwise."""
    disputed = any(
        one.entity == link.entity and one.name in (VERIFICATION, "whereabouts") for one in case.conflicts
    )
    return not disputed and DIED in (link.properties.get(VERIFICATION), link.properties.get("whereabouts"))


def may_be_orphan(case: Case) -> bool:
    """Whether the deaths of both parents are verified."""
    return all(links and all(died(case, one) for one in links) for links in parents(case).values())


def concerns(name: str, told: Mapping[str, str]) -> bool:
    """Whether a change says something that has to be looked at here."""
    return (name == lists.PERSON and told.get(STATUS) == ORPHAN) or (
        name == lists.LINK and told.get(VERIFICATION) == REUNIFIED
    )


def refused(
    case: Case, name: str, entity: EntityId, told: Mapping[str, str], offices: Offices
) -> Notice | None:
    """Why a coordinator cannot say this of a case as it stands; None where they can."""
    if name == lists.PERSON and told.get(STATUS) == ORPHAN:
        return None if may_be_orphan(case) else NOT_BOTH
    if name == lists.LINK and told.get(VERIFICATION) == REUNIFIED:
        if not _was_supported(case, entity, offices):
            return NOT_SUPPORTED
        link = case.entities.get((lists.LINK, entity))
        prepared = told.get("prepared", link.properties.get("prepared", "") if link else "")
        return None if set(prepared.split()) >= PREPARED else NOT_PREPARED
    return None


def _was_supported(case: Case, entity: EntityId, offices: Offices) -> bool:
    """Whether it was verified before: what stands now may be "together again" itself."""
    link = case.entities.get((lists.LINK, entity))
    if link is None or died(case, link):
        return False
    return link.properties.get(VERIFICATION) in SUPPORTED or any(
        case.history.knew(later.event, earlier.event)
        for later in _words(case, link, VERIFICATION, frozenset((REUNIFIED,)), offices)
        for earlier in _words(case, link, VERIFICATION, SUPPORTED, offices)
    )


def _words(case: Case, of: Entity, name: str, values: frozenset[str], offices: Offices) -> Iterator[Event]:
    """Coordinators' changes that say one of these of a property."""
    for one in case.history:
        says = one.key == (of.list, of.entity) and one.properties.get(name) in values
        if says and one.by in offices.coordinators:
            yield one


def held(case: Case, offices: Offices) -> Case:
    """The case with nothing that does not hold: the word that was said waits for a coordinator again."""
    entities, waits = dict(case.entities), list(case.proposals)
    for key, one in case.entities.items():
        for name, value, instead in ((STATUS, ORPHAN, NOT_KNOWN), (VERIFICATION, REUNIFIED, PENDING)):
            if one.properties.get(name) != value or refused(case, *key, {name: value}, offices) is None:
                continue
            entities[key] = replace(one, properties=dict(one.properties) | {name: instead})
            waits += _word(case, one, name, value, offices)
    return replace(case, entities=entities, proposals=tuple(waits)) if entities != case.entities else case


def _word(case: Case, one: Entity, name: str, value: str, offices: Offices) -> list[Proposal]:
    """The last word that said so."""
    said = _words(case, one, name, frozenset((value,)), offices)
    last = max(said, key=lambda event: (event.at, event.event), default=None)
    if last is None:
        return []
    told = Said(value, last.event, last.by, last.at, last.record)
    return [Proposal(one.list, one.entity, name, told, Why.KINSHIP)]
