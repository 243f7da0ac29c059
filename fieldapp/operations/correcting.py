"""What a correction says to cases: only what it changes of what its record said before.

A record is often corrected weeks later, for one answer. Its other answers were true when they were given; since then
somebody else may have said more, or the person no. So what a correction does not change it does not say again, and what
it does say knows of no more than its record did: a no that came later stands (PROTOCOL G-2), and a value that came
later is shown beside it as a conflict.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from fieldapp.casework import lists
from fieldapp.model import PersonId, RecordId
from fieldapp.operations.case_wire import Said
from fieldapp.store import cases, records
from fieldapp.store.cases import KeptChange
from fieldapp.store.engine import Tx

Entry = tuple[PersonId, str, str]
RESTRICTED: Final = "consent_restricted"  # stands by itself, and a coordinator may have lifted it since
STATEMENT: Final = frozenset(lists.CONSENT) - {RESTRICTED}
ATTEMPT: Final = frozenset(lists.ATTEMPT)
PASSED_ON: Final = frozenset(("provider", "consent_ok"))  # to whom, and that they agreed to just that


@dataclass(frozen=True, slots=True)
class Before:
    """What the version said that is corrected; empty for a new record. `upto`: what was known of cases when its
    draft was begun; `after`: by case, the newest changes with which the record spoke of it."""

    upto: int | None
    said: Mapping[Entry, Said] = field(default_factory=dict)
    after: Mapping[PersonId, tuple[str, ...]] = field(default_factory=dict)

    def left(self, said: Said) -> Said | None:
        """What of it is new; None where all of it was said before."""
        old = self.said.get(_entry(said))
        if old is None:
            return said
        told = _differing(said.properties, old.properties)
        label = "" if said.label == old.label else said.label
        creates = said.creates and not old.creates
        if not told and not label and not creates:
            return None
        return replace(said, properties=told, label=label, creates=creates)


def before(tx: Tx, record: RecordId, upto: int | None, said: Iterable[Said | None]) -> Before:
    """`said`: what the version that is corrected says."""
    versions = [one.version for one in records.outlines(tx, record).get(record, ())]
    by_case: dict[PersonId, list[KeptChange]] = {}
    for one in cases.by_versions(tx, versions):
        by_case.setdefault(one.case, []).append(one)
    return Before(
        upto,
        {_entry(one): one for one in said if one is not None},
        {case: _newest(several) for case, several in by_case.items()},
    )


def _entry(said: Said) -> Entry:
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
