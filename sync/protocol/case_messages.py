"""What stands in a body about people and cases. Lists, labels and properties are opaque here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from sync.protocol.identifiers import AreaId, MessageHash
from sync.protocol.message import DETAILS as _DETAILS
from sync.protocol.message import Details, Message
from sync.protocol.shapes import HASH, ID, SECONDS, Shape, Shaped, flag, several, shaped, text, texts_to, uint


@dataclass(frozen=True, slots=True)
class Change(Message):
    """One change of one entity of a case. `parents`: the newest changes of the case that its author knew of."""

    TYPE: ClassVar[int] = 17
    case: bytes
    list: str
    entity: bytes
    creates: bool
    label: str
    properties: Mapping[str, str]
    parents: tuple[MessageHash, ...]
    changed_at: int
    versions: tuple[MessageHash, ...] = ()  # the record version that said it: one, or none
    SHAPE: ClassVar[Shape] = {
        1: ("case", ID),
        2: ("list", text(64)),
        3: ("entity", ID),
        4: ("creates", flag),
        5: ("label", text(512)),
        6: ("properties", texts_to(text(16384), 64)),
        7: ("parents", several(HASH, 256)),
        8: ("changed_at", SECONDS),
        9: ("versions", several(HASH, 1)),
    }


@dataclass(frozen=True, slots=True)
class SheetEntity(Shaped):
    """One entity of a case as the coordinator's picture has it, as far as the member's role goes."""

    list: str
    entity: bytes
    label: str
    properties: Mapping[str, str]
    version: int
    SHAPE: ClassVar[Shape] = {
        1: ("list", text(64)),
        2: ("entity", ID),
        3: ("label", text(512)),
        4: ("properties", texts_to(text(16384), 64)),
        5: ("version", uint(2**31)),
    }


@dataclass(frozen=True, slots=True)
class CaseSheet(Message):
    """A case for who works with it, or that it is no longer theirs. `heads`: what it was folded from, to be named as
    parents; `covered`: the member's own changes in it."""

    TYPE: ClassVar[int] = 18
    case: bytes
    area: AreaId
    made_at: int
    heads: tuple[MessageHash, ...]
    covered: tuple[MessageHash, ...]
    entities: tuple[SheetEntity, ...]
    scopes: tuple[str, ...]  # that the person agreed to, as far as the coordinator knows
    removed: bool = False
    details: Details = field(default_factory=dict)
    SHAPE: ClassVar[Shape] = {
        1: ("case", ID),
        2: ("area", ID),
        3: ("made_at", SECONDS),
        4: ("heads", several(HASH, 256)),
        5: ("covered", several(HASH, 65536)),
        6: ("entities", several(shaped(SheetEntity), 4096)),
        7: ("scopes", several(text(64), 64)),
        8: ("removed", flag),
        9: ("details", _DETAILS),
    }


@dataclass(frozen=True, slots=True)
class Taken(Message):
    """A member's program has taken a case sheet over, or let the case go: the receipt of a hand-over."""

    TYPE: ClassVar[int] = 19
    sheet: MessageHash
    taken_at: int
    SHAPE: ClassVar[Shape] = {1: ("sheet", HASH), 2: ("taken_at", SECONDS)}
