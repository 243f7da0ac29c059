"""Whether two people on the list may be one: suspected, never decided here. Pure.

The same name in Cyrillic, Latin or Arabic letters has one skeleton (casework.names). A coordinator decides; "the same"
and "not the same" are changes like others, so that they can be undone, and two coordinators who differ are a conflict.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from fieldapp.casework import names
from fieldapp.casework.codes import bare
from fieldapp.casework.of_age import year_of
from fieldapp.casework.registers import Case
from fieldapp.model import PersonId

YEARS_APART: Final = 1  # birth years are often a guess
SOUNDS: Final = 2  # consonants that have to agree: one is half of all names


class Reason(StrEnum):
    SAME_CODE = "same_code"
    SAME_NAME = "same_name"  # in any script and spelling
    LIKE_NAME = "like_name"  # one sound differs
    BIRTH_YEAR = "birth_year"
    MOTHER = "mother"


@dataclass(frozen=True, slots=True)
class Known:
    """What is compared of one person."""

    person: PersonId
    code: str
    given_name: str
    birth_year: int | None = None
    mother_name: str = ""
    same_as: PersonId | None = None
    not_same: frozenset[PersonId] = frozenset()


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Two people who may be one, and why. `first` is the smaller id."""

    first: PersonId
    second: PersonId
    reasons: tuple[Reason, ...]


def known(case: Case) -> Known | None:
    """A case as it is compared; None before its person is there."""
    person = case.person
    if person is None or not person.created:
        return None
    told = person.properties
    disputed = any(one.name == "same_as" for one in case.conflicts)
    same = told.get("same_as", "")
    return Known(
        person=case.case,
        code=told.get("case_code", ""),
        given_name=told.get("given_name", "") or person.label,
        birth_year=year_of(told.get("birth_year", "")),
        mother_name=told.get("mother_name", ""),
        same_as=PersonId(same) if same and not disputed else None,
        not_same=frozenset(PersonId(one) for one in told.get("not_same", "").split()),
    )


def groups(people: Iterable[Known]) -> dict[PersonId, PersonId]:
    """By person: the one whose page shows both. Those who are nobody's double are their own."""
    everybody = {one.person: one for one in people}
    root = {person: person for person in everybody}

    def found(person: PersonId) -> PersonId:
        while root[person] != person:
            person = root[person]
        return person

    for one in sorted(everybody.values(), key=lambda known: known.person):
        if one.same_as in everybody:
            ends = found(one.person), found(one.same_as)
            root[max(ends)] = min(ends)
    return {person: found(person) for person in everybody}


def suspicions(people: Iterable[Known]) -> tuple[Suspicion, ...]:
    """All pairs that a coordinator should look at; those decided already are left out."""
    people = sorted(people, key=lambda one: one.person)
    together = groups(people)
    found: dict[tuple[PersonId, PersonId], Suspicion] = {}
    for bucket in _alike(people).values():
        for place, first in enumerate(bucket):
            for second in bucket[place + 1 :]:
                pair = first.person, second.person
                if pair in found or together[first.person] == together[second.person]:
                    continue
                if second.person in first.not_same or first.person in second.not_same:
                    continue
                reasons = compared(first, second)
                if reasons:
                    found[pair] = Suspicion(*pair, reasons)
    return tuple(found[pair] for pair in sorted(found))


def like(new: Known, everybody: Iterable[Known]) -> tuple[Suspicion, ...]:
    """Who may be somebody that is on no list yet; whoever is a double stands for the one whose page shows both."""
    everybody = tuple(everybody)
    together = groups(everybody)
    wanted = set(_keys(new.given_name)) | ({("code", bare(new.code))} if new.code else set())
    found: dict[PersonId, tuple[Reason, ...]] = {}
    for one in everybody:
        theirs = (("code", bare(one.code)), *_keys(one.given_name))
        if wanted.isdisjoint(theirs) or not (reasons := compared(new, one)):
            continue
        root = together[one.person]
        found[root] = max(found.get(root, ()), reasons, key=len)
    return tuple(Suspicion(new.person, person, reasons) for person, reasons in sorted(found.items()))


def _alike(people: Iterable[Known]) -> Mapping[tuple[str, str], list[Known]]:
    """Buckets in which a pair can meet: one code, one skeleton, or a skeleton with one sound left out."""
    buckets: dict[tuple[str, str], list[Known]] = {}
    for one in people:
        for key in {("code", bare(one.code)), *_keys(one.given_name)}:
            if key[1]:
                buckets.setdefault(key, []).append(one)
    return buckets


def _keys(name: str) -> Iterator[tuple[str, str]]:
    for bones in names.skeleton(name).split():
        yield "bones", bones
        if len(bones) > SOUNDS:
            yield from (("bones", bones[:gap] + bones[gap + 1 :]) for gap in range(len(bones)))


def compared(first: Known, second: Known) -> tuple[Reason, ...]:
    """Why two may be one; () where nothing speaks for it or the years of birth speak against it."""
    if first.code and bare(first.code) == bare(second.code):
        return (Reason.SAME_CODE,)
    years = first.birth_year, second.birth_year
    if None not in years and abs(years[0] - years[1]) > YEARS_APART:  # type: ignore[operator]
        return ()
    mothers = _bones(first.mother_name), _bones(second.mother_name)
    if all(mothers) and not mothers[0] & mothers[1]:
        return ()
    reasons = []
    if _bones(first.given_name) & _bones(second.given_name):
        reasons.append(Reason.SAME_NAME)
    elif None not in years and _one_apart(first.given_name, second.given_name):
        reasons.append(Reason.LIKE_NAME)
    if not reasons:
        return ()
    if None not in years:
        reasons.append(Reason.BIRTH_YEAR)
    if all(mothers):
        reasons.append(Reason.MOTHER)
    return tuple(reasons)


def _bones(name: str) -> set[str]:
    return {bones for bones in names.skeleton(name).split() if len(bones) >= SOUNDS}


def _one_apart(first: str, second: str) -> bool:
    """One sound more, less or other, in names that have at least three."""
    return any(
        abs(len(one) - len(other)) <= 1 and min(len(one), len(other)) > SOUNDS and _near(one, other)
        for one in _bones(first)
        for other in _bones(second)
    )


def _near(one: str, other: str) -> bool:
    if len(one) > len(other):
        one, other = other, one
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) <= 1
    return any(one == other[:gap] + other[gap + 1 :] for gap in range(len(other)))
