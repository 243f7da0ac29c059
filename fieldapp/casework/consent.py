"""What a person agreed to, scope by scope: a pure fold that errs on the side of no. Pure.

A statement names the scopes that are agreed to; what it leaves out is a no, and "?photo" says that nobody asked for
the photo. Both stop a scope at once, whoever said it and in whatever order it comes (PROTOCOL G-2): only a later
statement *that knew of it* opens the scope again. So two people who did not know of each other never add up to a yes.
Before there was a "?" whatever was not ticked was left out: such statements are read as they were meant, as a no.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from fieldapp.casework import lists
from fieldapp.casework.authority import Offices
from fieldapp.casework.events import Event, EventId, History
from fieldapp.casework.of_age import age_of, is_child, old_enough
from fieldapp.casework.registers import Case
from fieldapp.casework.rules import Rules
from fieldapp.model import MemberId, Notice


class Scope(StrEnum):
    """R-7: each asked by itself; the default is no."""

    SERVICES = "services"
    CONTACT = "contact"  # follow-up
    SHARE = "share"  # for referral, with each agency that is named
    TRACING = "tracing"  # disclosure for tracing
    # Referral to a laboratory; the value stands in forms and lists, so it says no more.
    DNA = "lab"
    REPORT = "report"  # what identifies nobody
    PHOTO = "photo"


class Lack(StrEnum):
    """Why a yes does not count yet."""

    NOT_ASKED = "not_asked"
    REFUSED = "refused"  # or taken back
    AGE_OPEN = "age_open"  # who answered for themselves: nobody wrote down whether they are of age
    NO_CARER = "no_carer"  # a child's consent is the carer's
    NO_ASSENT = "no_assent"  # and the child's own
    NO_BASIS_APPROVED = "no_basis_approved"  # against the carer's word: a legal basis and a coordinator
    NO_TEXT = "no_text"  # which text, in which language
    PROPOSED = "proposed"  # by somebody whose case it no longer is
    RESTRICTED = "restricted"


SELF: Final = "self"
EVALUATED: Final = "evaluated"  # stands where a coordinator's judgement is all that came; nobody reads it
CHILD: Final = "child"  # of a child: nobody who looks after it was asked
YES: Final = frozenset(("yes", "y", "1", "true"))
SMALL: Final = "small"  # of a child's assent: too small to be asked
REACHED_BY: Final[
    Mapping[str, frozenset[str]]
] = {  # who hears of a service of these kinds, by its very nature
    "school": frozenset(("education",)),
    "employer": frozenset(("livelihood",)),
    "family": frozenset(("family_mediation",)),
    "authorities": frozenset(("documents", "guardianship", "protection")),
}
WITHHELD: Final = "consent_withheld_from"
COPIED: Final = "consent_copied"
NOBODY: Final = "nobody"  # in it alone: what protected until now is taken back
METHODS: Final = frozenset(("signed", "thumb", "verbal_witness"))
WITNESSED: Final = frozenset(
    ("thumb", "verbal_witness")
)  # no name stands on the paper: somebody else was there
NOTHING_WAITS: Final = Notice(
    "consent.nothing_waits",
    "Nothing waits for a coordinator here: what was said counts already, or was taken back. Look at the page again.",
)
# Before a scope: nobody asked. Programs that do not know it read a word that is no scope: a no.
UNASKED: Final = "?"


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement as it was made: R-7's evidence."""

    event: EventId
    by: MemberId
    at: datetime
    scopes: frozenset[str]
    unasked: frozenset[str]  # the rest was refused
    given_by: str
    assent: str
    method: str
    witness: str
    language: str
    text: str
    on: str
    withheld_from: frozenset[str]
    agencies: frozenset[str]
    basis: str
    review_on: str


@dataclass(frozen=True, slots=True)
class Consents:
    """What holds now: for each scope None where it may be used, else why not."""

    scopes: Mapping[Scope, Lack | None]
    statements: tuple[Statement, ...]
    withheld_from: frozenset[str]
    agencies: frozenset[str]
    restricted: bool
    review_on: date | None
    withdrawn: frozenset[Scope]  # agreed to once, and not any more
    waits: Statement | None = (
        None  # rests on something else than consent, and no coordinator has agreed
    )
    basis: str = ""  # what it rests on where that is something else
    by_others: date | None = (
        None  # for somebody who surely is no child (any more): since when their own word is wanted
    )
    nos: Mapping[EventId, frozenset[Scope]] = field(default_factory=dict)  # which scopes each statement stops
    copied: frozenset[str] = (
        frozenset()
    )  # statements of the same person's other registrations that stand here, too

    @property
    def stopped(self) -> bool:
        """Whether nothing may be used, nor anybody be given the case: support was taken back, or all is restricted."""
        return self.restricted or Scope.SERVICES in self.withdrawn

    def may(self, scope: Scope, agency: str = "") -> bool:
        """Whether data may be used so; with an agency: shared with it."""
        if self.scopes[scope] is not None:
            return False
        return not agency or (agency in self.agencies and agency not in self.withheld_from)


def not_told_at(withheld: Collection[str], kind: str, provider: str) -> tuple[str, ...]:
    """Of those who must not be told, whom a service of this kind, or at this provider, may reach."""
    near = {one for one, kinds in REACHED_BY.items() if kind in kinds}
    if provider:
        near |= {"agencies", provider}
    return tuple(sorted(near.intersection(withheld)))


def of(case: Case, today: date, rules: Rules, offices: Offices) -> Consents:
    """The consents of a case's person."""
    history = case.history
    said = [one for one in history if one.list == lists.PERSON and lists.STATEMENT in one.properties]
    restricted = _restricted(history, offices)
    child = is_child(case, today, rules)
    scopes = {scope: _scope(case, scope, said, child, rules, today, offices) for scope in Scope}
    if restricted:
        scopes = {scope: lack or Lack.RESTRICTED for scope, lack in scopes.items()}
    counts = [one for one in said if case.standings[one.event] is None]
    newest = history.newest(one.event for one in counts)
    standing = [one for one in counts if one.event in newest]
    live = [_statement(one) for one in _live(case, said)]
    agencies = [one.agencies for one in live]
    stops = {scope: _stops(case, scope, said) for scope in Scope}
    on_basis = [one for one in live if one.basis]
    return Consents(
        scopes=scopes,
        statements=tuple(_statement(one) for one in _one_after_the_other(history, said)),
        withheld_from=_withheld(case, said),
        agencies=agencies[0].intersection(*agencies[1:]) if agencies else frozenset(),
        restricted=restricted,
        review_on=min((day for one in live if (day := _day(one.review_on))), default=None),
        withdrawn=frozenset(
            scope
            for scope, lack in scopes.items()
            if lack is Lack.REFUSED
            and (
                any(scope in _words(one, lists.STATEMENT) for one in said)
                or any(_words(one, COPIED) for one in stops[scope])
            )
        ),
        waits=max(
            (
                one
                for one in on_basis
                if one.by not in offices.coordinators and Lack.NO_BASIS_APPROVED in scopes.values()
            ),
            key=lambda one: (one.at, one.event),
            default=None,
        ),
        basis=min((one.basis for one in on_basis if one.by in offices.coordinators), default=""),
        by_others=_by_others(case, standing, today, rules),
        nos=_nos(stops),
        copied=frozenset().union(*(_words(one, COPIED) for one in said)),
    )


def _by_others(case: Case, newest: Iterable[Event], today: date, rules: Rules) -> date | None:
    """Who is of age speaks for themselves. What a carer agreed to still holds, so that support does not stop on a
    birthday; from then on, or from when it was said, it is to be asked of the person (R-8)."""
    age, told = age_of(case, today), [_statement(one) for one in newest]
    theirs = [one for one in told if one.scopes and one.given_by not in ("", SELF)]
    if (
        any(one.basis not in ("", EVALUATED) for one in told)
        or not theirs
        or is_child(case, today, rules) is not False
    ):
        return None
    of_age = date.min if age is None else date(today.year - age + rules.age_of_consent, 1, 1)
    return max(of_age, min(day_of(one) for one in theirs))


def _one_after_the_other(history: History, said: Iterable[Event]) -> Iterator[Event]:
    """Each after those that its author knew of, whatever their clocks said; of the rest the earlier one first."""
    left = sorted(said, key=lambda one: one.at)
    while left:
        first = next(one for one in left if not any(history.knew(one.event, other.event) for other in left))
        left.remove(first)
        yield first


def _nos(stops: Mapping[Scope, Collection[Event]]) -> dict[EventId, frozenset[Scope]]:
    """By statement that was made here, not repeated from elsewhere: what it says no to."""
    found: dict[EventId, set[Scope]] = {}
    for scope, several in stops.items():
        for one in several:
            if not _words(one, COPIED) and UNASKED + scope not in _words(one, lists.STATEMENT):
                found.setdefault(one.event, set()).add(scope)
    return {event: frozenset(scopes) for event, scopes in found.items()}


def _stops(case: Case, scope: Scope, said: Iterable[Event]) -> tuple[Event, ...]:
    """The statements without this scope that no yes which counts knew of."""
    said = tuple(said)
    counting = [
        one for one in said if scope in _words(one, lists.STATEMENT) and case.standings[one.event] is None
    ]
    return tuple(
        no
        for no in said
        if scope not in _words(no, lists.STATEMENT)
        and not any(case.history.knew(one.event, no.event) for one in counting)
    )


def _scope(
    case: Case,
    scope: Scope,
    said: list[Event],
    child: bool | None,
    rules: Rules,
    today: date,
    offices: Offices,
) -> Lack | None:
    history = case.history
    if not said:
        return Lack.NOT_ASKED
    yes = [one for one in said if scope in _words(one, lists.STATEMENT)]
    counting = [one for one in yes if case.standings[one.event] is None]
    stops = _stops(case, scope, said)
    if stops:
        asked = any(UNASKED + scope not in _words(one, lists.STATEMENT) for one in stops)
        return Lack.REFUSED if asked else Lack.NOT_ASKED
    if not counting:
        return Lack.PROPOSED if yes else Lack.REFUSED
    newest = history.newest(one.event for one in counting)
    lacks = {_lack(one, child, case, rules, today, offices) for one in counting if one.event in newest}
    return min((lack for lack in lacks if lack is not None), default=None)


def _live(case: Case, said: Iterable[Event]) -> list[Event]:
    """The newest statements that count, and those beside them that wait for a coordinator: what these say narrows what
    may be done, and widens nothing."""
    said = tuple(said)
    counting = [one for one in said if case.standings[one.event] is None]
    newest = case.history.newest(one.event for one in counting)
    return [one for one in said if one.event in newest or _waits(case, one, counting)]


def _waits(case: Case, one: Event, counting: Iterable[Event]) -> bool:
    return case.standings[one.event] is not None and not any(
        case.history.knew(other.event, one.event) for other in counting
    )


def _withheld(case: Case, said: list[Event]) -> frozenset[str]:
    """Who must not be told: as the newest statements that speak of it say. One that leaves it out lifts no protection,
    nor does one that waits; that nobody is meant any more has to be said."""
    live = _live(case, (one for one in said if _words(one, WITHHELD)))
    return frozenset().union(*(_words(one, WITHHELD) for one in live)) - {NOBODY}


def may_be_taken(case: Case, event: EventId) -> frozenset[Scope]:
    """What a statement that waits agrees to and a coordinator can take as it is: where a no stands of which its author
    did not know, the person has to be asked anew."""
    said = [one for one in case.history if one.list == lists.PERSON and lists.STATEMENT in one.properties]
    late = case.history[event]
    return frozenset(
        scope
        for scope in Scope
        if scope in _words(late, lists.STATEMENT)
        and all(case.history.knew(event, no.event) for no in _stops(case, scope, said))
    )


def _lack(
    event: Event, child: bool | None, case: Case, rules: Rules, today: date, offices: Offices
) -> Lack | None:
    told = _statement(event)
    if not told.text or not told.language:
        return Lack.NO_TEXT
    if told.basis:  # where a carer's consent is against the child's interest
        return None if event.by in offices.coordinators else Lack.NO_BASIS_APPROVED
    if child is False:
        return None
    if child is None and told.given_by in ("", SELF):
        return Lack.AGE_OPEN
    if told.given_by in ("", SELF, CHILD):
        return Lack.NO_CARER
    asked = old_enough(case, today, rules, said_small=told.assent == SMALL)
    return Lack.NO_ASSENT if asked and told.assent not in YES else None


def _restricted(history: History, offices: Offices) -> bool:
    """Kept and not used (R-10). Whoever restricts is believed at once; a coordinator who knew of it lifts it."""
    said = [one for one in history if one.list == lists.PERSON and "consent_restricted" in one.properties]
    lifts = [
        one
        for one in said
        if one.properties["consent_restricted"] not in YES and one.by in offices.coordinators
    ]
    return any(
        one.properties["consent_restricted"] in YES
        and not any(history.knew(lift.event, one.event) for lift in lifts)
        for one in said
    )


def _statement(event: Event) -> Statement:
    told, words = event.properties, _words(event, lists.STATEMENT)
    return Statement(
        event=event.event,
        by=event.by,
        at=event.at,
        scopes=frozenset(one for one in words if not one.startswith(UNASKED)),
        unasked=frozenset(one.removeprefix(UNASKED) for one in words if one.startswith(UNASKED)),
        given_by=told.get("consent_by", ""),
        assent=told.get("consent_assent", ""),
        method=told.get("consent_method", ""),
        witness=told.get("consent_witness", ""),
        language=told.get("consent_language", ""),
        text=told.get("consent_text", ""),
        on=told.get("consent_on", ""),
        withheld_from=_words(event, WITHHELD) - {NOBODY},
        agencies=_words(event, "consent_agencies"),
        basis=told.get("consent_basis", ""),
        review_on=told.get("consent_review_on", ""),
    )


def takes_part(event: Event) -> bool:
    """Whether this is a statement that agrees to support; what a child itself says no to is none."""
    return Scope.SERVICES in _words(event, lists.STATEMENT) and event.properties.get("consent_assent") != "no"


def refused_on(case: Case) -> date | None:
    """Since when support is refused, or was taken back; None while nobody said so."""
    said = [one for one in case.history if one.list == lists.PERSON and lists.STATEMENT in one.properties]
    stops = _stops(case, Scope.SERVICES, said)
    nos = (one for one in stops if UNASKED + Scope.SERVICES not in _words(one, lists.STATEMENT))
    return min((day_of(_statement(one)) for one in nos), default=None)


def day_of(told: Statement) -> date:
    """When it was said; where nobody wrote that, when it was typed."""
    return _day(told.on) or told.at.date()


def told_of(yes: Collection[str], unasked: Collection[str]) -> str:
    """The property `consent_scope`: what is agreed to, and what nobody asked for; the rest is a no."""
    return " ".join((*sorted(yes), *(UNASKED + one for one in sorted(set(unasked) - set(yes)))))


def _words(event: Event, name: str) -> frozenset[str]:
    return frozenset(event.properties.get(name, "").split())


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
