"""Whose word counts here (PROTOCOL M-7, M-8): that somebody reads something somewhere is no office everywhere. Pure.

Whoever reads the programme's class alone decides about no record, and another area's coordinator tells this area's
workers no forms, people or phone numbers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from fieldapp.model import MemberId
from fieldapp.operations import rosters
from fieldapp.store.records import Record
from sync.protocol import messages
from sync.protocol.charter import Reader
from sync.protocol.identifiers import AreaId, KeyId
from sync.protocol.roster import Roster

TOLD = (
    messages.Participant
    | messages.CaseSheet
    | messages.MemberCard
    | messages.FormIssue
    | messages.Erasure
    | messages.ErasureConsent
    | messages.ErasureWithdrawn
)


def reads(roster: Roster, member: MemberId, record: Record) -> bool:
    """Whether somebody reads this record's area and class: only who does can have opened it."""
    reader = roster.ever_reader(KeyId(bytes.fromhex(member)))
    return reader is not None and _reads(reader, record)


def decides(roster: Roster, member: MemberId, record: Record) -> bool:
    """Whether somebody is a coordinator of its area who reads it."""
    reader = roster.ever_reader(KeyId(bytes.fromhex(member)))
    return reader is not None and _reads(reader, record) and area_of(record) in reader.appoints


def _reads(reader: Reader, record: Record) -> bool:
    return reader.reads(area_of(record), rosters.wire_class(record.content_class.name))


def area_of(record: Record) -> AreaId:
    return AreaId(bytes.fromhex(record.area))


def without_office(roster: Roster, record: Record, members: Iterable[MemberId]) -> tuple[MemberId, ...]:
    """Of these, who decides nothing about this record."""
    return tuple(one for one in members if not decides(roster, one, record))


def may_tell(
    roster: Roster,
    to: KeyId,
    by: KeyId,
    message: messages.Message,
    own_roles: Collection[str],
    here: Collection[AreaId],
) -> bool:
    """Whether `to` takes this from `by`: people and phone numbers from a coordinator of an area of its own; forms and
    names also, where both are coordinators, from another area's. `own_roles`: cards that are no names; `here`: the
    areas in which `to` works."""
    if not isinstance(message, TOLD):
        return True
    told_by, told = roster.ever_reader(by), roster.ever_reader(to)
    if told_by is None:
        return False
    shared = not set(here).isdisjoint(told_by.appoints)
    if isinstance(message, messages.Participant | messages.CaseSheet):
        return shared and message.area in told_by.appoints
    if isinstance(message, messages.MemberCard) and message.role in own_roles:
        return shared
    if isinstance(message, messages.Erasure | messages.ErasureConsent | messages.ErasureWithdrawn):
        return shared
    return shared or bool(told_by.appoints and told is not None and told.appoints)
