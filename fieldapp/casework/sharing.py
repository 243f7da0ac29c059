"""Whether something of a person may be passed on to a service (R-7, R-8), and why not. Pure.

Who refers asks for exactly that, this once; it counts only beside an agreement that stands to tell other services at
all, and never against whom the person does not want to be told.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from fieldapp.casework.consent import YES, Consents, Lack, Scope, not_told_at
from fieldapp.model import Notice

# What a service knows of a person from the moment when it was asked; a need that is only written down it does not know.
PASSED_ON: Final = frozenset(("sent", "accepted", "started", "completed", "no_answer"))
OF_A_CHILD: Final = frozenset((Lack.NO_CARER, Lack.NO_ASSENT))
NOT_YET_ASKED: Final = frozenset((Lack.REFUSED, Lack.NOT_ASKED))

NO_SHARE: Final = Notice(
    "share.not_agreed",
    "Nothing may be passed on: the person has not agreed that other services are told. Ask them and write down what "
    "they say, as a change of consent; then keep this again. Or leave the service out.",
)
NO_CARER: Final = Notice(
    "share.child",
    "Nothing of a child may be passed on before the carer has agreed, and the child. Ask both and write down what they "
    "say, as a change of consent; then keep this again. Or leave the service out.",
)
WAITS: Final = Notice(
    "share.waits",
    "Nothing may be passed on now: what was agreed waits for a coordinator, or nothing is to be used. Call your "
    "coordinator, or leave the service out.",
)
WITHHELD: Final = Notice(
    "share.withheld",
    "The person does not want those to be told whom this service would tell: their page says who. Choose another "
    "service, or ask the person and write down what they say, as a change of consent.",
)
NOT_THIS_ONE: Final = Notice(
    "share.agency",
    "The person has not agreed that this service is told. Ask them whether exactly this may be passed on to it; "
    "without a clear yes leave the service out.",
)


def refused(agreed: Consents, service: Mapping[str, str], label: str = "") -> Notice | None:
    """Why this change of a service may not pass anything on; None where it may, or passes nothing on. `label`: the
    provider's name, as agreements of before name it."""
    provider = service.get("provider", "")
    if not provider or service.get("status", "") not in PASSED_ON:
        return None
    lack = agreed.scopes[Scope.SHARE]
    if lack is not None:
        return NO_SHARE if lack in NOT_YET_ASKED else NO_CARER if lack in OF_A_CHILD else WAITS
    near = not_told_at(agreed.withheld_from, service.get("type", ""), provider)
    if near or label in agreed.withheld_from:
        return WITHHELD
    if service.get("consent_ok", "") in YES or {provider, label} & agreed.agencies:
        return None
    return NOT_THIS_ONE
