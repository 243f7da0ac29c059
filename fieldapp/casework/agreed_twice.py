"""What somebody agreed to who was registered twice. Pure."""

from __future__ import annotations

import heapq
from collections.abc import Iterable

from fieldapp.casework.consent import Consents, Lack, Scope


def merged(parts: Iterable[Consents]) -> Consents:
    """Of somebody who was registered twice: a no in either holds, a yes in one is enough where the other was silent."""
    parts = tuple(parts)
    asked = tuple(one for one in parts if one.statements) or parts[:1]
    scopes: dict[Scope, Lack | None] = {}
    for scope in Scope:
        lacks = [one.scopes[scope] for one in asked]
        scopes[scope] = next((lack for lack in lacks if lack is not None), None)
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
