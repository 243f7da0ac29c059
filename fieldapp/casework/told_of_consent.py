"""What the sheet of a case tells of consent: what is still to be asked, and the evidence. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from fieldapp.casework import lists, waves
from fieldapp.casework.consent import Consents, Lack, Scope
from fieldapp.casework.registers import Case
from fieldapp.model import Role

AT_SCHOOL: Final = (
    Scope.SERVICES,
    Scope.CONTACT,
)  # of a laboratory or a search a school knows nothing


def scopes_of(role: Role) -> tuple[Scope, ...]:
    """Of which scopes a role hears what was said."""
    return AT_SCHOOL if role is Role.TEACHER else tuple(Scope)


def heard(role: Role, scopes: Iterable[str], open_: Iterable[str]) -> tuple[list[str], list[str]]:
    """What a role hears of the scopes that were agreed to, and of those still to be asked. Of the rest it hears
    nothing, which is told as not asked."""
    hidden = set(Scope) - set(scopes_of(role))
    return sorted(set(scopes) - hidden), sorted(set(open_) | hidden)


def unasked(agreed: Consents) -> list[Scope]:
    """What is still to be asked, also of a child whose carer or who itself was not asked (R-8): that is no refusal."""
    said_no = bool(agreed.statements) and agreed.statements[-1].assent == "no"  # the child itself
    open_ = frozenset((Lack.NOT_ASKED,)) if said_no else waves.TO_ASK
    return sorted(scope for scope, lack in agreed.scopes.items() if lack in open_)


def evidence(found: Case, agreed: Consents, role: Role) -> dict[str, str]:
    """R-7: which text was read to them last, in which language, when, and who said it; to roles that see consent."""
    newest = found.history.newest(one.event for one in agreed.statements)
    last = next((one for one in reversed(agreed.statements) if one.event in newest), None)
    if last is None:
        return {}
    told = {
        "consent_by": last.given_by,
        "consent_assent": last.assent,
        "consent_method": last.method,
        "consent_witness": last.witness,
        "consent_language": last.language,
        "consent_text": last.text,
        "consent_on": last.on,
    }
    return lists.seen_by(role, lists.PERSON, told)
