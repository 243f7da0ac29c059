"""The entity lists of a programme: what each may hold, who writes it, and which part of it each role sees. Pure.

Properties are operational, never scores or narratives. What is not named here reaches no laptop: a form that saves
to another list or property is told so, and the rest of its record counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from fieldapp.model import ContentClass, Role

PERSON, HOUSEHOLD, LINK, SERVICE = "person", "household", "link", "service"
LIVES_IN: Final = "household_id"  # of a person: the home
PLAN, ENROLMENT, PROVIDER, SITE, SCHOOL = "plan", "enrolment", "provider", "site", "school"

STATEMENT: Final = "consent_scope"  # that a change is a statement of consent, and what it agrees to
NEXT_DUE: Final = "next_due"  # of a person: the day that was agreed on for the next talk
CONSENT: Final = (  # a statement of consent, always whole in one change
    STATEMENT,  # agreed to; "?photo": not asked; what is left out is a no
    "consent_by",
    "consent_assent",
    "consent_method",
    "consent_witness",
    "consent_language",
    "consent_text",
    "consent_on",
    "consent_withheld_from",
    "consent_agencies",
    "consent_basis",
    "consent_review_on",
    "consent_restricted",
    "consent_copied",  # which nos of another registration of the same person it repeats here
)
AGENCIES: Final = "consent_agencies"  # several in one value
ATTEMPT: Final = (
    "attempt_on",
    "attempt_channel",
    "attempt_result",
    "attempt_wave",
    "attempt_record",  # the record that told of it: its correction replaces the attempt
)  # each change is one attempt
MERGING: Final = ("same_as", "not_same")  # a coordinator's word about duplicates
ASSIGNMENT: Final = ("worker", "place")
KEPT_LONGER: Final = ("kept_until", "kept_reason")  # a coordinator's word when the time has ended
UNSAID: Final = "unsaid"  # which versions of a record said this of an entity by mistake (`casework.unsaid`)
RETIRED: Final = "retired"  # "yes": an entry that nothing new is referred to
FACTS: Final = frozenset((*CONSENT, *ATTEMPT, UNSAID))  # folded by rules of their own, never a conflict


@dataclass(frozen=True, slots=True)
class EntityList:
    """One list. `of`: the property that names the person whom an entity belongs to; "" where it is its own case."""

    name: str
    title: str  # generic: it tells nobody what the programme is about
    content_class: ContentClass
    properties: frozenset[str]
    of: str = ""
    reference: bool = False  # coordinators alone write it, everybody reads it


def _list(
    name: str, title: str, kind: ContentClass, properties: str, of: str = "", *, reference: bool = False
) -> EntityList:
    return EntityList(name, title, kind, frozenset(properties.split()), of, reference)


LISTS: Final[Mapping[str, EntityList]] = MappingProxyType(
    {
        one.name: one
        for one in (
            _list(
                PERSON,
                "Participants",
                ContentClass.CARE,
                "case_code given_name family_initial sex birth_year birth_est roles lang site household_id carer_id "
                "uasc_status uasc_evidence disability case_status closure_reason next_due next_wave "
                "last_contact arrival_month started_on "
                f"mother_name retention {' '.join((*CONSENT, *ATTEMPT, *MERGING, *ASSIGNMENT, *KEPT_LONGER, UNSAID))}",
            ),
            _list(
                HOUSEHOLD,
                "Homes",
                ContentClass.CARE,
                "hh_code admin1 admin2 settlement_type phone phone_ok safe_to_visit",
            ),
            _list(
                LINK,
                "Relations",
                ContentClass.LINKS,
                "from_id to_id to_label rel_type stated_by whereabouts contact verification child_wish "
                f"proof prepared {UNSAID}",
                of="from_id",
            ),
            _list(
                SERVICE,
                "Referrals",
                ContentClass.CARE,
                "person_id type provider urgency referred_on consent_ok status outcome_on next_check_on "
                f"{UNSAID}",
                of="person_id",
            ),
            _list(
                PLAN,
                "Plans",
                ContentClass.CARE,
                f"person_id goals start_on review_on approved {UNSAID}",
                of="person_id",
            ),
            _list(
                ENROLMENT,
                "Learning",
                ContentClass.LEARNING,
                "person_id level school_code language start_on placement_band status barrier school_told next_check_on "
                f"{UNSAID}",
                of="person_id",
            ),
            _list(
                PROVIDER,
                "Providers",
                ContentClass.PROGRAMME,
                "type area phone hours languages fee retired",
                reference=True,
            ),
            _list(SITE, "Places", ContentClass.PROGRAMME, "code admin1 admin2 retired", reference=True),
            _list(SCHOOL, "Schools", ContentClass.PROGRAMME, "code admin1 admin2 retired", reference=True),
        )
    }
)

WORKERS: Final = (
    Role.WORKER,
    Role.PSYCHOLOGIST,
    Role.TEACHER,
    Role.LINKS_OFFICER,
)  # who read nothing of others
# What a form gets of an entity (section 6.1): enough to pick the right person and to prefill, never consent evidence.
FORM_SEES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        PERSON: frozenset(
            ("case_code", "given_name", "birth_year", "birth_est", "lang", "next_due", "next_wave")
        )
    }
    | {name: one.properties - {RETIRED} for name, one in LISTS.items() if one.reference}
)

EVIDENCE: Final = "uasc_evidence"  # of being an orphan: the links officer's and the coordinators'
# Whose forms a role begins, where it is not those of every kind that their key was let in for.
ROLE_ASKS: Final[Mapping[Role, frozenset[ContentClass]]] = MappingProxyType(
    {Role.TEACHER: frozenset((ContentClass.LEARNING, ContentClass.PROGRAMME))}
)
_IDENTITY: Final = frozenset(("case_code", "given_name", "birth_year", "birth_est", "sex", "lang"))
_CARE_PERSON: Final = LISTS[PERSON].properties - {"mother_name", EVIDENCE, *MERGING}
_VERIFIED: Final = "verification"
HOW_VERIFIED: Final = frozenset(("proof", "prepared"))  # the links officer's and the coordinators'
TOLD_VERIFIED: Final = "verified"  # what a sheet says of all these: how, it does not say
VERIFICATIONS: Final = frozenset(("two_sided", "documents", "died_verified", "reunified", TOLD_VERIFIED))
REFERENCES: Final = frozenset((PROVIDER, SITE, SCHOOL))


def _care(person: frozenset[str], *more: str) -> Mapping[str, frozenset[str]]:
    whole = {name: LISTS[name].properties for name in (*more, *REFERENCES)}
    return MappingProxyType({PERSON: person} | whole)


ROLE_SEES: Final[Mapping[Role, Mapping[str, frozenset[str]]]] = MappingProxyType(
    {
        Role.WORKER: _care(_CARE_PERSON, HOUSEHOLD, LINK, SERVICE, PLAN, ENROLMENT),
        Role.PSYCHOLOGIST: _care(_CARE_PERSON - {"uasc_status", "place"}, SERVICE, PLAN),
        Role.TEACHER: MappingProxyType(
            {
                PERSON: _IDENTITY | {"next_due", "next_wave"},
                ENROLMENT: LISTS[ENROLMENT].properties,
                SCHOOL: LISTS[SCHOOL].properties,
            }
        ),
        Role.LINKS_OFFICER: _care(LISTS[PERSON].properties - set(MERGING), HOUSEHOLD, LINK, SERVICE),
        Role.COORDINATOR: MappingProxyType({name: one.properties for name, one in LISTS.items()}),
        Role.FOCAL_POINT: MappingProxyType({}),
    }
)


def seen_by(role: Role, name: str, properties: Mapping[str, str]) -> dict[str, str]:
    """The part of an entity that a role sees (R-15, R-16). How a relation was verified is the officer's alone:
    others read "verified" or "pending" beside what was stated.
    """
    allowed = ROLE_SEES[role].get(name, frozenset())
    shown = {key: value for key, value in properties.items() if key in allowed}
    if name != LINK or role in (Role.LINKS_OFFICER, Role.COORDINATOR):
        return shown
    if _VERIFIED in shown:
        shown[_VERIFIED] = verified(shown[_VERIFIED])
    return {key: value for key, value in shown.items() if key not in HOW_VERIFIED}


def verified(verification: str) -> str:
    """What everybody may know of how sure a relation is: "stated", "pending" or "verified". A word that is none of
    those that a coordinator makes true says no more than "stated" (R-18)."""
    if verification in VERIFICATIONS:
        return TOLD_VERIFIED
    return "pending" if verification in ("pending", "requested") else "stated"


def may_write(role: Role, name: str) -> bool:
    """Whether somebody of a role may change a list at all; coordinators judge the rest."""
    if role is Role.COORDINATOR:
        return True
    if (
        role is Role.TEACHER
    ):  # who a child is, who looks after it and what it agreed to is not theirs to say
        return name == ENROLMENT
    return name in ROLE_SEES[role] and name not in REFERENCES
