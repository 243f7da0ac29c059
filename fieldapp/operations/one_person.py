"""Somebody who was registered twice is one person: what they say holds for each of their registrations.

What they say from their page is kept in all of them at once. What a form or another laptop kept in one alone a
coordinator's program repeats in the others, when it errs on the side of no: a no, a restriction, whom not to tell. A
no is repeated once and by its name, so that a later yes, which knew of it, stands. A yes opens nothing elsewhere. What
ends ends for all of them, too, unless somebody was reached through another one since.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from fieldapp.casework import lists, reach, retention
from fieldapp.casework.consent import COPIED, WITHHELD, Consents, Lack, Scope, told_of
from fieldapp.casework.events import EntityId
from fieldapp.casework.reach import REACHED, Ending, Status
from fieldapp.casework.registers import Case
from fieldapp.model import Changed, PersonId
from fieldapp.operations import cases, doubles, handing_over, overviews, posting
from fieldapp.operations.case_wire import Said
from fieldapp.operations.desk import Desk
from fieldapp.operations.registrations import groups as registered_twice
from fieldapp.operations.registrations import together
from fieldapp.store import cases as stored
from fieldapp.store import identity

SETTLED = "one_person.settled"  # identity: what was here when all registrations had learnt
# What a statement without some scopes leaves of a yes: one that lacks something goes on to lack it, and is no no. What
# waits for a coordinator is not repeated: by one of them it would count.
GOES_ON = (None, Lack.NO_CARER, Lack.NO_ASSENT, Lack.AGE_OPEN, Lack.NO_TEXT, Lack.RESTRICTED)
ASKED_ANEW = (Lack.NOT_ASKED, Lack.PROPOSED, Lack.NO_BASIS_APPROVED)
MOST_NAMED = 50  # statements that one repetition names: a value holds 4,096 characters


def registrations(desk: Desk, person: PersonId) -> tuple[PersonId, ...]:
    """All of this person's that are here; the one that was meant first. Raises NoSuchPerson."""
    with overviews.looked_at(desk) as tx:
        cases.picture(desk, tx, person)
        others = (one for one in together(desk, tx, person) if one != person)
        return (person, *(one for one in others if cases.find(desk, tx, one) is not None))


def say(desk: Desk, person: PersonId, properties: Mapping[str, str]) -> None:
    """A statement in one registration. Raises NoSuchPerson, ChangeRefused."""
    now = desk.now()
    with desk.vault.write() as tx:
        cases.picture(desk, tx, person)
        handing_over.said(desk, tx, Said(person, lists.PERSON, EntityId(person), properties), now)
    posting.send_off(desk)


def stop(
    desk: Desk,
    person: PersonId,
    scopes: Collection[Scope],
    repeats: Collection[str] = (),
    withheld: Collection[str] = (),
) -> None:
    """A no to these scopes in one registration; the rest as it stands there. `repeats`: the statements elsewhere that
    say so; `withheld`: who else must not be told."""
    with desk.vault.read() as tx:
        found = cases.picture(desk, tx, person)
        agreed = cases.consents(desk, tx, found)
    told = left_of(found, agreed, scopes, desk.today())
    protects = {*agreed.withheld_from, *withheld}
    if protects:
        told[WITHHELD] = " ".join(sorted(protects))
    if repeats:
        told[COPIED] = " ".join(sorted(repeats)[:MOST_NAMED])
    say(desk, person, told)


def left_of(
    found: Case, agreed: Consents, scopes: Collection[Scope], today: date, never: Collection[Scope] = ()
) -> dict[str, str]:
    """The statement that is left without these scopes. `never`: those of them that nobody asked for, after all."""
    rest = {scope: lack for scope, lack in agreed.scopes.items() if scope not in scopes}
    left = [scope for scope, lack in rest.items() if lack in GOES_ON]
    unasked = [scope for scope, lack in rest.items() if lack in ASKED_ANEW]
    counting = [one for one in agreed.statements if found.standings.get(one.event) is None]
    newest = counting[-1] if counting else None
    told = {lists.STATEMENT: told_of(left, (*unasked, *never)), "consent_on": today.isoformat()}
    if newest is not None and left:
        told |= {
            "consent_by": newest.given_by,
            "consent_assent": newest.assent,
            "consent_method": newest.method,
            "consent_witness": newest.witness,
            "consent_basis": newest.basis,
            "consent_language": newest.language,
            "consent_text": newest.text,
            "consent_agencies": " ".join(sorted(agreed.agencies)),
            "consent_review_on": agreed.review_on.isoformat() if agreed.review_on else "",
        }
    return told


def merge(desk: Desk, first: PersonId, double: PersonId) -> Changed:
    """As `doubles.merge`; what either said no to holds for both from now on. Raises NotAllowed, NoSuchPerson."""
    changed = doubles.merge(desk, first, double)
    settle(desk)
    return changed


def settle(desk: Desk) -> None:
    """What one registration says no to the others learn: on a coordinator's laptop, when anything came that it may
    depend on."""
    with overviews.looked_at(desk) as tx:
        state = f"{stored.mark(tx)} {overviews.judged(desk, tx)}".encode()
        if identity.get(tx, SETTLED) == state:
            return
        groups = set(registered_twice(tx).values())
        here = {
            one: found
            for group in groups
            if len(group) > 1
            for one in group
            if (found := cases.find(desk, tx, one)) is not None
            and desk.member in cases.coordinators_of(desk, tx, one)
        }
        agreed = {one: cases.consents(desk, tx, found) for one, found in here.items()}
    for group in groups:
        several = {one: agreed[one] for one in group if one in agreed}
        for one in several:
            _learn(desk, one, several)
        if group[0] in here:
            _end(desk, here[group[0]], [here[one] for one in group[1:] if one in here])
    with desk.vault.write() as tx:  # as it was before: what was said just now is looked at once more
        identity.put(tx, SETTLED, state)


def _end(desk: Desk, first: Case, doubles_: Iterable[Case]) -> None:
    """Closed in the registration that shows the others, closed in them; one may have been entered in error alone."""
    closed, ending = retention.closed_on(first), reach.standing(first).ending
    if closed is None or ending is Ending.ENTERED_IN_ERROR:
        return
    for one in doubles_:
        since = any(tried.result == REACHED and tried.on >= closed for tried in reach.attempts(one))
        if not since and reach.standing(one).status is not Status.CLOSED:
            say(desk, one.case, {"case_status": Status.CLOSED, "closure_reason": ending or ""})


def _learn(desk: Desk, person: PersonId, several: Mapping[PersonId, Consents]) -> None:
    mine, others = several[person], [told for one, told in several.items() if one != person]
    nos = {
        event: scopes
        for told in others
        for event, scopes in told.nos.items()
        if event not in mine.copied and any(mine.scopes[scope] is not Lack.REFUSED for scope in scopes)
    }
    withheld = frozenset().union(*(told.withheld_from for told in others)) - mine.withheld_from
    if nos or (withheld and mine.statements):
        stop(desk, person, frozenset().union(*nos.values()), tuple(nos), withheld)
    if any(told.restricted for told in others) and not mine.restricted:
        say(desk, person, {"consent_restricted": "yes"})
