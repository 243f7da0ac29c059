"""What somebody agreed to who was registered twice. Pure."""

from __future__ import annotations

import heapq
from collections.abc import Iterable

from fieldapp.casework.consent import Consents, Lack, Scope


def _weight(lack: Lack) -> tuple[bool, bool, str]:
    """A no comes first, then what a yes lacks; that one was not asked there says nothing of the other."""
    return lack is not Lack.REFUSED, lack is Lack.NOT_ASKED, lack


def merged(parts: Iterable[Consents]) -> Consents:
    """Of somebody who was registered twice: a no in either holds, a yes in one is enough where the other was silent."""
    parts = tuple(parts)
    asked = tuple(one for one in parts if one.statements) or parts[:1]
    scopes: dict[Scope, Lack | None] = {}
    for scope in Scope:
        lacks = (one.scopes[scope] for one in asked)
        scopes[scope] = min((lack for lack in lacks if lack is not None), key=_weight, default=None)
    return Consents(
        scopes=scopes,
        statements=tuple(heapq.merge(*(one.statements for one in parts), key=lambda one: one.at)),
        withheld_from=frozenset().union(*(one.withheld_from for one in parts)),
        agencies=asked[0].agencies.intersection(*(one.agencies for one in asked[1:])),
        restricted=any(one.restricted for one in parts),
        review_on=min((one.review_on for one in parts if one.review_on), default=None),
        withdrawn=frozenset().union(*(one.withdrawn for one in parts)),
        by_others=min((one.by_others for one in asked if one.by_others), default=None),
        waits=next((one.waits for one in asked if one.waits is not None), None),
        basis=next((one.basis for one in asked if one.basis), ""),
    )
