"""A coordinator's word on what nobody else makes true (R-18, R-8): a plan, a relation, an orphan, a basis of consent.

Each is a signed change like others, so that it travels to whoever works with the case and can be taken back.
"""

from __future__ import annotations

from collections.abc import Collection

from fieldapp.case_errors import ChangeRefused, NotInList
from fieldapp.casework import consent, kinship, lists
from fieldapp.casework.consent import Lack
from fieldapp.casework.events import EntityId
from fieldapp.casework.value_words import BASIS_WORDS
from fieldapp.errors import NoSuchPerson
from fieldapp.model import Changed, PersonId
from fieldapp.operations import cases, rights
from fieldapp.operations.desk import Desk

STATED = "stated"
KINDS = (*kinship.NEEDS, STATED)  # "stated" takes a verification back


def plan(desk: Desk, person: PersonId, plan: EntityId, *, approved: bool = True) -> Changed:
    """A plan is approved as it stands, or not any more. Raises NotAllowed, NoSuchPerson."""
    told = {"approved": "yes" if approved else "no"}
    return _say(desk, person, told, of=lists.PLAN, entity=plan)


def relation(
    desk: Desk,
    person: PersonId,
    link: EntityId,
    kind: str,
    proof: Collection[str] = (),
    prepared: Collection[str] = (),
) -> Changed:
    """How a stated relation was verified, and what was seen or heard for it; for a coming together what was prepared.

    Raises NotAllowed, NoSuchPerson, NotInList, ChangeRefused where something is missing.
    """
    _need_known(kind, KINDS)
    for one in proof:
        _need_known(one, kinship.PROOFS)
    needed = kinship.NEEDS.get(kind, frozenset[str]())
    if needed and needed.isdisjoint(proof):
        raise ChangeRefused(reason=kinship.UNSEEN)
    told = {"verification": kind}
    if kind == kinship.REUNIFIED:
        told["prepared"] = " ".join(sorted(prepared))
    else:
        told |= {"proof": " ".join(sorted(proof)), "prepared": ""}
    return _say(desk, person, told, of=lists.LINK, entity=link)


def orphan(desk: Desk, person: PersonId, evidence: Collection[str]) -> Changed:
    """Both parents of a child have died: each death is verified already, and it is written down what was looked at.

    Raises NotAllowed, NoSuchPerson, NotInList, ChangeRefused.
    """
    for one in evidence:
        _need_known(one, kinship.PROOFS)
    if not evidence:
        raise ChangeRefused(reason=kinship.UNSEEN)
    told = {kinship.STATUS: kinship.ORPHAN, lists.EVIDENCE: " ".join(sorted(evidence))}
    return _say(desk, person, told)


def no_orphan(desk: Desk, person: PersonId) -> Changed:
    """It is not known any more whether both parents have died. Raises NotAllowed, NoSuchPerson."""
    return _say(desk, person, {kinship.STATUS: kinship.NOT_KNOWN, lists.EVIDENCE: ""})


def basis(desk: Desk, person: PersonId, basis: str) -> Changed:
    """R-8: what a worker wrote down against a carer's word, or without free consent, rests on this from now on. Only
    scopes that wait for it are opened; whatever was refused stays so.

    Raises NotAllowed, NoSuchPerson, NotInList; ChangeRefused where nothing waits.
    """
    desk.need_coordinator()
    _need_known(basis, BASIS_WORDS)
    with desk.vault.read() as tx:
        agreed = cases.consents(desk, tx, cases.picture(desk, tx, person))
    waits = agreed.waits
    if waits is None:
        raise ChangeRefused(reason=consent.NOTHING_WAITS)
    opened = [scope for scope, lack in agreed.scopes.items() if lack in (None, Lack.NO_BASIS_APPROVED)]
    given = rights.Given(
        scopes=opened,
        given_by=waits.given_by,
        language=waits.language,
        text=waits.text,
        method=waits.method,
        on=consent.day_of(waits),
        assent=waits.assent,
        witness=waits.witness,
        withheld_from=agreed.withheld_from,
        agencies=agreed.agencies,
        basis=basis,
        review_on=agreed.review_on,
        unasked=[scope for scope, lack in agreed.scopes.items() if lack is Lack.NOT_ASKED],
    )
    return rights.consent(desk, person, given)


def _need_known(told: str, known: Collection[str]) -> None:
    if told not in known:
        raise NotInList(value=told, known=", ".join(sorted(known)))


def _say(
    desk: Desk, person: PersonId, told: dict[str, str], *, of: str = lists.PERSON, entity: str = ""
) -> Changed:
    desk.need_coordinator()
    with desk.vault.read() as tx:
        found = cases.picture(desk, tx, person)
    if (of, EntityId(entity or person)) not in found.entities:
        raise NoSuchPerson
    cases.change(desk, person, told, of=of, entity=entity)
    return Changed(people=True, reviews=True)
