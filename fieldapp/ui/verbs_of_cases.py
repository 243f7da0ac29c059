"""What a person can do with cases. As verbs.py: imported late, `Desk` is opaque."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from fieldapp.model import Changed, FormRow, MemberId, Participant, PersonId, Tile

if TYPE_CHECKING:
    from fieldapp.casework.arrival import ArrivalList
    from fieldapp.casework.events import EntityId
    from fieldapp.casework.holding import Part
    from fieldapp.operations import moved
    from fieldapp.operations.arrivals import Arrived
    from fieldapp.operations.assigning import Offer as ToGive
    from fieldapp.operations.conflicts import Doubt, Offer, Register, Settled, ToSettle
    from fieldapp.operations.desk import Desk
    from fieldapp.operations.doubles import Alike
    from fieldapp.operations.follow_up import DuePage
    from fieldapp.operations.homes import Home
    from fieldapp.operations.on_paper import Page
    from fieldapp.operations.profiles import Profile
    from fieldapp.operations.rights import Given


def profile(desk: Desk, who: PersonId) -> Profile:
    from fieldapp.operations import profiles

    return profiles.look(desk, who)


def tried(desk: Desk, who: PersonId, channel: str, result: str, on: date) -> Changed:
    from fieldapp.operations import following

    following.tried(desk, who, channel, result, on)
    return Changed(people=True)


def close_case(desk: Desk, who: PersonId, ending: str) -> Changed:
    from fieldapp.operations import following

    return following.close(desk, who, ending)


def reopen_case(desk: Desk, who: PersonId) -> Changed:
    from fieldapp.operations import following

    return following.reopen(desk, who)


def keep_longer(desk: Desk, who: PersonId, until: date, reason: str) -> Changed:
    from fieldapp.operations import keeping

    return keeping.keep(desk, who, until, reason)


def notice(desk: Desk, who: PersonId) -> tuple[Page, ...]:
    from fieldapp.operations import on_paper

    return on_paper.notice(desk, who)


def consent_forms(desk: Desk, who: PersonId) -> tuple[FormRow, ...]:
    from fieldapp.operations import agreeing

    return agreeing.consent_forms(desk, who)


def agree(desk: Desk, who: PersonId, given: Given) -> Changed:
    from fieldapp.operations import rights

    return rights.consent(desk, who, given)


def take_back(desk: Desk, who: PersonId) -> Changed:
    from fieldapp.operations import rights

    return rights.withdraw(desk, who)


def restrict(desk: Desk, who: PersonId, lift: bool) -> Changed:
    from fieldapp.operations import rights

    return rights.restrict(desk, who, lift=lift)


def recipients(desk: Desk, who: PersonId) -> tuple[str, ...]:
    from fieldapp.operations import rights

    return rights.recipients(desk, who)


def held(desk: Desk, who: PersonId) -> tuple[Part, ...]:
    from fieldapp.operations import rights

    return rights.held(desk, who)


def due_page(desk: Desk, group: str) -> DuePage:
    from fieldapp.operations import follow_up

    return follow_up.page(desk, group)


def to_settle(desk: Desk) -> ToSettle:
    from fieldapp.operations import conflicts

    return conflicts.look(desk)


def open_case(desk: Desk, who: PersonId) -> Settled:
    from fieldapp.operations import conflicts

    return conflicts.of_case(desk, who)


def settle(desk: Desk, who: PersonId, register: Register, told: str) -> Changed:
    from fieldapp.operations import conflicts

    return conflicts.settle(desk, who, register.list, register.entity, {register.name: told})


def homes_like(desk: Desk, text: str) -> tuple[Home, ...]:
    from fieldapp.operations import homes

    return homes.like(desk, text)


def take_offer(desk: Desk, who: PersonId, offer: Offer) -> Changed:
    from fieldapp.operations import conflicts

    return conflicts.take(desk, who, offer)


def leave_offer(desk: Desk, who: PersonId, offer: Offer) -> Changed:
    from fieldapp.operations import conflicts

    return conflicts.leave(desk, who, offer)


def same(desk: Desk, doubt: Doubt) -> Changed:
    from fieldapp.operations import one_person

    return one_person.merge(desk, doubt.first.person, doubt.second.person)


def not_same(desk: Desk, doubt: Doubt) -> Changed:
    from fieldapp.operations import doubles

    return doubles.not_the_same(desk, doubt.first.person, doubt.second.person)


def read_arrivals(desk: Desk, path: Path) -> ArrivalList:
    from fieldapp.operations import arrivals

    return arrivals.read(path, desk)


def alike(desk: Desk, name: str, birth_year: int | None, area: str) -> tuple[Alike, ...]:
    """Who on the list may be somebody who is to be written down."""
    from fieldapp.operations import doubles

    return doubles.alike(desk, name, birth_year, area)


def add_other(
    desk: Desk, name: str, birth_year: int | None, area: str, not_same: tuple[Alike, ...]
) -> Participant:
    """Somebody new who is none of those that look alike: nobody is asked about these pairs again."""
    from fieldapp.operations import doubles

    added = add_person(desk, name, birth_year, area)
    for one in not_same:
        doubles.not_the_same(desk, added.person, one.participant.person)
    return added


def apart(desk: Desk, who: PersonId, other: PersonId) -> Changed:
    from fieldapp.operations import doubles

    return doubles.apart(desk, who, other)


def correctable(desk: Desk) -> Mapping[str, tuple[str, ...]]:
    from fieldapp.operations import rights

    return rights.correctable(desk.role)


def correct(desk: Desk, who: PersonId, told: Mapping[str, str], home: Mapping[str, str]) -> Changed:
    from fieldapp.operations import rights

    return rights.correct(desk, who, told, home)


def approve_plan(desk: Desk, who: PersonId, plan: EntityId, approved: bool) -> Changed:
    from fieldapp.operations import approvals

    return approvals.plan(desk, who, plan, approved=approved)


def plan_done(desk: Desk, who: PersonId, plan: EntityId) -> Changed:
    from fieldapp.operations import following

    return following.plan_done(desk, who, plan)


def verify_relation(
    desk: Desk, who: PersonId, link: EntityId, kind: str, proof: Collection[str], prepared: Collection[str]
) -> Changed:
    from fieldapp.operations import approvals

    return approvals.relation(desk, who, link, kind, proof, prepared)


def orphan(desk: Desk, who: PersonId, evidence: Collection[str]) -> Changed:
    """Without evidence it is taken back."""
    from fieldapp.operations import approvals

    return approvals.orphan(desk, who, evidence) if evidence else approvals.no_orphan(desk, who)


def agree_to_basis(desk: Desk, who: PersonId, basis: str) -> Changed:
    from fieldapp.operations import approvals

    return approvals.basis(desk, who, basis)


def add_person(desk: Desk, name: str, birth_year: int | None, area: str) -> Participant:
    """Somebody new, on no list: their case is open. `area`: "" where this coordinator has one."""
    from fieldapp.operations import caseload

    return caseload.add(desk, name, birth_year, area=area)


def take_arrivals(desk: Desk, listed: ArrivalList, area: str) -> tuple[Arrived, Mapping[PersonId, str]]:
    """What became of the list, and the name of each who is on it or looks like somebody on it."""
    from fieldapp.operations import arrivals, people

    arrived = arrivals.take(desk, listed, area)
    named = {one for pair in arrived.suspected for one in (pair.first, pair.second)}
    named |= {person for _, person, _ in arrived.taken}
    return arrived, {one: people.get(desk, one).given_name for one in named}


def to_give(desk: Desk, several: Sequence[PersonId]) -> ToGive:
    from fieldapp.operations import assigning

    return assigning.offer(desk, several)


def assign(desk: Desk, several: Collection[PersonId], to: Collection[MemberId], place: str | None) -> Changed:
    from fieldapp.operations import assigning

    return assigning.assign(desk, several, to, place)


def with_cases(desk: Desk) -> tuple[Tile, ...]:
    from fieldapp.operations import assigning

    return assigning.with_cases(desk)


def to_take_over(desk: Desk, leaves: MemberId) -> ToGive | None:
    """All whose case is this member's; None where there is nobody."""
    from fieldapp.operations import assigning

    several = assigning.cases_of(desk, leaves)
    return assigning.offer(desk, several) if several else None


def take_over(
    desk: Desk, several: Collection[PersonId], leaves: MemberId, to: Collection[MemberId], place: str | None
) -> Changed:
    from fieldapp.operations import assigning

    return assigning.take_over(desk, several, leaves, to, place)


def hand_overs(desk: Desk) -> tuple[moved.Row, ...]:
    from fieldapp.operations import moved

    return moved.recent(desk)


def hand_overs_seen(desk: Desk) -> Changed:
    from fieldapp.operations import moved

    return moved.seen(desk)
