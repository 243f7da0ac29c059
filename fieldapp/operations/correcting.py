"""What a correction says to cases: only what it changes of what its record said before.

A record is often corrected weeks later, for one answer. Its other answers were true when they were given; since then
somebody else may have said more, or the person no. So what a correction does not change it does not say again, and what
it does say knows of no more than its record did: a no that came later stands (PROTOCOL G-2), and a value that came
later is shown beside it as a conflict.

A correction that moves a record to another person takes back what it said of the first one, and one that leaves out a
row what it said of that: by naming the versions that said so (`casework.unsaid`). Where those came within a sheet only,
a value becomes empty, a yes a question that nobody asked, a try to reach them none, until the next sheet comes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from fieldapp.casework import lists, reach
from fieldapp.casework.consent import Scope, told_of
from fieldapp.casework.events import EntityId
from fieldapp.casework.registers import Case
from fieldapp.model import PersonId, RecordId
from fieldapp.operations import cases as pictures
from fieldapp.operations import one_person
from fieldapp.operations.case_wire import Said
from fieldapp.operations.desk import Desk
from fieldapp.store import cases, records
from fieldapp.store.cases import KeptChange
from fieldapp.store.engine import Tx

Entry = tuple[PersonId, str, str]
RESTRICTED: Final = "consent_restricted"  # stands by itself, and a coordinator may have lifted it since
STATEMENT: Final = frozenset(lists.CONSENT) - {RESTRICTED}
ATTEMPT: Final = frozenset(lists.ATTEMPT)
NAMES: Final = frozenset(("given_name", "case_code", "person_id", "from_id"))  # who it is is not unsaid
OF_PEOPLE: Final = frozenset((lists.PERSON, *(name for name, one in lists.LISTS.items() if one.of)))
MOST_NAMED: Final = 60  # versions: a value holds 4,096 characters
PASSED_ON: Final = frozenset(("provider", "consent_ok"))  # to whom, and that they agreed to just that


@dataclass(frozen=True, slots=True)
class Before:
    """What the version said that is corrected; empty for a new record. `upto`: what was known of cases when its
    draft was begun; `after`: by case, the newest changes with which the record spoke of it."""

    upto: int | None
    said: Mapping[Entry, Said] = field(default_factory=dict)
    after: Mapping[PersonId, tuple[str, ...]] = field(default_factory=dict)
    versions: Mapping[PersonId, tuple[str, ...]] = field(
        default_factory=dict
    )  # by case: those that spoke of it

    def left(self, said: Said) -> Said | None:
        """What of it is new; None where all of it was said before."""
        old = self.said.get(entry(said))
        if old is None:
            return said
        told = _differing(said.properties, old.properties)
        label = "" if said.label == old.label else said.label
        creates = said.creates and not old.creates
        if not told and not label and not creates:
            return None
        return replace(said, properties=told, label=label, creates=creates)

    def of_others(self, cases_now: Iterable[PersonId]) -> tuple[Said, ...]:
        """What it said of people of whom the correction says nothing any more."""
        now = set(cases_now)
        several = (one for one in self.said.values() if one.list in OF_PEOPLE)
        return tuple(one for one in several if one.case not in now)

    def left_out(self, said_now: Collection[Entry], cases_now: Iterable[PersonId]) -> tuple[Said, ...]:
        """What it said of entities of the same people, of which the correction says nothing any more."""
        now = set(cases_now)
        several = (one for entry, one in self.said.items() if entry not in said_now)
        return tuple(one for one in several if one.case in now and lists.LISTS[one.list].of)


def before(tx: Tx, record: RecordId, upto: int | None, said: Iterable[Said | None]) -> Before:
    """`said`: what the version that is corrected says."""
    versions = [one.version for one in records.outlines(tx, record).get(record, ())]
    by_case: dict[PersonId, list[KeptChange]] = {}
    for one in cases.by_versions(tx, versions):
        by_case.setdefault(one.case, []).append(one)
    return Before(
        upto,
        {entry(one): one for one in said if one is not None},
        {case: _newest(several) for case, several in by_case.items()},
        {case: tuple(sorted({one.version for one in several})) for case, several in by_case.items()},
    )


def entry(said: Said) -> Entry:
    return said.case, said.list, said.entity


def _newest(several: Iterable[KeptChange]) -> tuple[str, ...]:
    several = tuple(several)
    followed = {parent for one in several for parent in one.parents}
    return tuple(sorted(one.change for one in several if one.change not in followed))


def _differing(new: Mapping[str, str], old: Mapping[str, str]) -> dict[str, str]:
    """What is judged as one is said as one: a statement of consent, an attempt, to whom a service was passed on."""
    changed = {name for name, told in new.items() if told != old.get(name, "")}
    for several in (STATEMENT, ATTEMPT):
        if changed & several:
            changed |= several
    if changed & {*PASSED_ON, "status"} and "provider" in new:
        changed |= PASSED_ON
    return {name: told for name, told in new.items() if name in changed}


def taken_back(desk: Desk, tx: Tx, said: Said, record: RecordId, versions: Iterable[str]) -> Iterator[Said]:
    """What makes undone what a record said of somebody, or something, that it is not about. `versions`: those of it
    that spoke of them."""
    found = pictures.find(desk, tx, said.case)
    entity = None if found is None else found.entities.get((said.list, said.entity))
    stands = {} if entity is None else entity.properties
    told = {
        name: ""
        for name, value in said.properties.items()
        if value and name not in NAMES and stands.get(name) == value
    }
    if said.list == lists.PERSON and lists.STATEMENT in said.properties:
        told |= _unasked(desk, tx, found, said)
    told[lists.UNSAID] = " ".join(list(versions)[-MOST_NAMED:])
    yield replace(said, properties=told, label="", creates=False)
    if said.list == lists.PERSON and found is not None:
        yield from untried(found, record, said.version)


def untried(found: Case, record: RecordId, version: str) -> Iterator[Said]:
    """What takes an attempt back that an earlier version of a record told of."""
    if any(one.record == record for one in reach.attempts(found)):
        told = {"attempt_on": "", "attempt_record": record}
        yield Said(found.case, lists.PERSON, EntityId(found.case), told, version=version)


def _unasked(desk: Desk, tx: Tx, found: Case | None, said: Said) -> dict[str, str]:
    """What else holds stays."""
    words = said.properties[lists.STATEMENT].split()
    yes, today = [scope for scope in Scope if scope in words], desk.now().date()
    if found is None:
        return {lists.STATEMENT: told_of((), yes), "consent_on": today.isoformat()}
    return one_person.left_of(found, pictures.consents(desk, tx, found), yes, today, yes)
