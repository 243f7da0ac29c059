"""Whoever has one registration of somebody hears anew of it when another one says another age: what may be done rests
on the lowest (R-8), and nothing in the case that they have has changed."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime

from fieldapp.casework import lists, of_age
from fieldapp.casework.registers import Case
from fieldapp.model import PersonId
from fieldapp.operations import cases, handing_over, overviews, registrations
from fieldapp.operations.case_wire import Said
from fieldapp.operations.desk import Desk
from fieldapp.store import cases as stored
from fieldapp.store import identity
from fieldapp.store.engine import Tx

NAMES = frozenset(("birth_year", "roles", registrations.SAME))
TOLD = "ages.told"  # identity: by registration of whoever has several, a digest of the age that was told
SETTLED = "ages.settled"  # what was here when all had been told


def after(desk: Desk, tx: Tx, said: Said, now: datetime) -> None:
    """At once, where a coordinator's own word may have changed it."""
    names = said.properties.keys() & NAMES if said.list == lists.PERSON else ()
    if names and (registrations.SAME in names or len(registrations.together(desk, tx, said.case)) > 1):
        overviews.refresh(desk, tx)
        settle(desk, tx, now)


def settle(desk: Desk, tx: Tx, now: datetime) -> None:
    """On a coordinator's laptop, after lists were made anew, when anything came that it may depend on."""
    mark = stored.mark(tx).encode()
    if identity.get(tx, SETTLED) == mark:
        return
    before, groups = json.loads(identity.get(tx, TOLD) or b"{}"), registrations.groups(tx)
    stands = {}
    for one in sorted(PersonId(case) for case in {*before, *groups}):
        alone = cases.by_itself(desk, tx, one)
        if alone is None or desk.member not in cases.coordinators_of(desk, tx, one):
            continue
        age = _age(registrations.whole(desk, tx, alone, groups.get(one, ())))
        if one in groups:
            stands[one] = age
        if age != before.get(one, _age(alone)):
            handing_over.send_sheets(desk, tx, one, now)
    identity.put(tx, TOLD, json.dumps(stands, sort_keys=True).encode())
    identity.put(tx, SETTLED, mark)


def _age(found: Case) -> str:
    """All that says how old somebody is, in one word."""
    told = f"{found.case} {max(of_age.years_of(found), default=0)} {' '.join(sorted(of_age.roles_of(found)))}"
    return hashlib.sha256(told.encode()).hexdigest()
