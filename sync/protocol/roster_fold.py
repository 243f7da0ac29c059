"""From the kept chains to answers: writers, epochs, wrapped secrets. Pure, and the same in any order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sync.protocol.charter import Scope
from sync.protocol.identifiers import AreaId, ContentClass, EpochId, KeyId, ObjectHash
from sync.protocol.keys import VerifyKey
from sync.protocol.register import Appoint, OpenEpoch, Revoke, Rewrap, SignedEntry


@dataclass(frozen=True, slots=True)
class Writer:
    """A member who may write: in which areas and classes, and whether that has ended."""

    key: VerifyKey
    recipient: ObjectHash
    scopes: tuple[Scope, ...]
    revoked: Revoke | None = None

    def writes(self, area: AreaId, content_class: ContentClass) -> bool:
        return any(scope.covers(area, content_class) for scope in self.scopes)


class Folded(NamedTuple):
    writers: Mapping[KeyId, Writer]
    epochs: Mapping[EpochId, OpenEpoch]
    wraps: Mapping[EpochId, tuple[ObjectHash, ...]]  # oldest first within a register


def fold(registers: Mapping[KeyId, tuple[SignedEntry, ...]]) -> Folded:
    """Everything that all registers say together."""
    chains = [[act for one in chain for act in one.entry.acts] for _, chain in sorted(registers.items())]
    acts = [act for chain in chains for act in chain]
    writers = _appointed(chains)
    for revoke in sorted(_of(acts, Revoke), key=lambda one: (one.at, one.key_id)):
        writer = writers.get(revoke.key_id)
        if writer and writer.revoked is None and revoke.area in {scope.area for scope in writer.scopes}:
            writers[revoke.key_id] = replace(writer, revoked=revoke)
    epochs: dict[EpochId, OpenEpoch] = {}
    for epoch in sorted(_of(acts, OpenEpoch), key=lambda one: (one.starts_at, one.wrap), reverse=True):
        epochs[epoch.epoch] = epoch  # one key opened twice counts from its earliest start
    return Folded(writers, epochs, _wraps(acts, epochs))


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
