"""From the kept chains to answers: writers, epochs, wrapped secrets. Pure, and the same in any order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple

from sync.protocol.charter import Scope
from sync.protocol.envelope import Head
from sync.protocol.identifiers import AreaId, ContentClass, EpochId, KeyId, ObjectHash
from sync.protocol.keys import VerifyKey
from sync.protocol.register import Appoint, OpenEpoch, Revoke, Rewrap, SignedEntry

READABLE_FOR_S: Final = (
    90 * 86400
)  # after an epoch's end: what was sealed on its last day comes late, by stick


@dataclass(frozen=True, slots=True)
class Writer:
    """A member who may write: in which areas and classes, and whether that has ended."""

    key: VerifyKey
    recipient: ObjectHash
    scopes: tuple[Scope, ...]
    revocations: tuple[
        Revoke, ...
    ] = ()  # at most one for each area: of several, all heads and the earliest time

    @property
    def areas(self) -> frozenset[AreaId]:
        """Where it was appointed, by whomever."""
        return frozenset(scope.area for scope in self.scopes)

    @property
    def revoked(self) -> Revoke | None:
        """Where it ended for good: it stands in no area any more. Appointment and withdrawal in one area say nothing
        about another: whoever has seen a request can publish both."""
        return self.revocations[0] if self.revocations and not self.standing else None

    @property
    def standing(self) -> frozenset[AreaId]:
        """The areas in which it was appointed and not revoked."""
        return self.areas - {one.area for one in self.revocations}

    def revoked_in(self, area: AreaId) -> Revoke | None:
        """Where its batches for this area end. Other areas' coordinators have no say in that."""
        return next((one for one in self.revocations if one.area == area), None)

    def writes(self, area: AreaId, content_class: ContentClass) -> bool:
        return any(scope.covers(area, content_class) for scope in self.scopes)


class Folded(NamedTuple):
    writers: Mapping[KeyId, Writer]
    epochs: Mapping[EpochId, OpenEpoch]
    wraps: Mapping[EpochId, tuple[ObjectHash, ...]]  # oldest first within a register
    objects: frozenset[ObjectHash]  # all that is named
    recipients: frozenset[ObjectHash]  # of them, those that are sealed to
    seen: Mapping[
        tuple[KeyId, AreaId], tuple[Head, ...]
    ]  # of keys that were withdrawn, or whose owners departed


def fold(registers: Mapping[KeyId, tuple[SignedEntry, ...]]) -> Folded:
    """Everything that all registers say together."""
    chains = [[act for one in chain for act in one.entry.acts] for _, chain in sorted(registers.items())]
    acts = [act for chain in chains for act in chain]
    writers = _appointed(chains)
    for revoke in sorted(_of(acts, Revoke), key=lambda one: (one.at, one.key_id, one.area)):
        writer = writers.get(revoke.key_id)
        if writer is not None and revoke.area in writer.areas:
            writers[revoke.key_id] = _ended(writer, revoke)
    epochs = _opened(_of(acts, OpenEpoch))
    recipients = frozenset(act.recipient for act in acts if isinstance(act, Appoint | OpenEpoch))
    wrapped = {act.wrap for act in acts if isinstance(act, OpenEpoch | Rewrap)}
    seen = _seen(registers)
    return Folded(writers, epochs, _wraps(acts, epochs), recipients | wrapped, recipients, seen)


def _seen(registers: Mapping[KeyId, tuple[SignedEntry, ...]]) -> dict[tuple[KeyId, AreaId], tuple[Head, ...]]:
    """Nobody names what they signed themselves: it could be shown to nobody before they had departed."""
    found = dict[tuple[KeyId, AreaId], set[Head]]()
    for by, chain in registers.items():
        for act in _of([act for one in chain for act in one.entry.acts], Revoke):
            if act.key_id != by:
                found.setdefault((act.key_id, act.area), set()).update(act.heads)
    return {place: in_order(heads) for place, heads in found.items()}


def in_order(heads: Iterable[Head]) -> tuple[Head, ...]:
    """The same for everybody."""
    return tuple(sorted(heads, key=lambda one: (one.incarnation, one.sequence, one.batch)))


def _ended(writer: Writer, revoke: Revoke) -> Writer:
    """Of several withdrawals in one area the earliest is the time, and the heads of all count (R-5): each coordinator
    names what it saw, and none sees every stream."""
    before = writer.revoked_in(revoke.area)
    if before is None:
        return replace(writer, revocations=(*writer.revocations, revoke))
    united = replace(before, heads=in_order({*before.heads, *revoke.heads}))
    return replace(writer, revocations=tuple(united if one is before else one for one in writer.revocations))


def _opened(acts: Iterable[OpenEpoch]) -> dict[EpochId, OpenEpoch]:
    """One key opened twice counts from its earliest start to its latest end; and no single coordinator destroys what
    is sealed to it (E-7): the latest destruction counts, and none comes before there was time to read."""
    epochs: dict[EpochId, OpenEpoch] = {}
    for act in sorted(acts, key=lambda one: (one.starts_at, one.wrap)):
        known = epochs.get(act.epoch, act)
        ends_at = max(known.ends_at, act.ends_at)
        destroy_at = max(known.destroy_at, act.destroy_at, ends_at + READABLE_FOR_S)
        epochs[act.epoch] = replace(known, ends_at=ends_at, destroy_at=destroy_at)
    return epochs


def _of(acts: Iterable[Any], kind: type[Any]) -> list[Any]:
    return [act for act in acts if isinstance(act, kind)]


def _appointed(chains: list[list[Any]]) -> dict[KeyId, Writer]:
    """A later appointment in one register replaces the earlier; those of several registers add up."""
    newest: dict[tuple[int, KeyId, AreaId], Appoint] = {}
    for place, chain in enumerate(chains):
        for act in _of(chain, Appoint):
            newest[place, act.key.key_id, act.area] = act
    writers: dict[KeyId, Writer] = {}
    classes: dict[KeyId, dict[AreaId, set[ContentClass]]] = {}
    for (_, key_id, area), act in newest.items():
        writers.setdefault(key_id, Writer(act.key, act.recipient, ()))
        classes.setdefault(key_id, {}).setdefault(area, set()).update(act.classes)
    for key_id, areas in classes.items():
        scopes = tuple(Scope(area, tuple(sorted(found))) for area, found in sorted(areas.items()))
        writers[key_id] = replace(writers[key_id], scopes=scopes)
    return writers


def _wraps(acts: list[Any], epochs: Mapping[EpochId, OpenEpoch]) -> dict[EpochId, tuple[ObjectHash, ...]]:
    found: dict[EpochId, list[ObjectHash]] = {name: [] for name in epochs}
    for act in _of(acts, OpenEpoch):
        found[act.epoch].append(act.wrap)
    for act in _of(acts, Rewrap):
        if act.epoch in found and act.area == epochs[act.epoch].area:
            found[act.epoch].append(act.wrap)
    return {name: tuple(dict.fromkeys(wraps)) for name, wraps in found.items()}
