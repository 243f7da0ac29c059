"""Events of a case in a few words: who says what, knowing of which."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from fieldapp.casework.authority import Offices
from fieldapp.casework.events import EntityId, Event, EventId
from fieldapp.model import MemberId, PersonId, Role

AIDA, SAULE = MemberId("a1" * 16), MemberId("a2" * 16)  # coordinators
BEK, DANA, TIMUR = (
    MemberId("b1" * 16),
    MemberId("b2" * 16),
    MemberId("b3" * 16),
)  # a worker, another, a teacher
OFFICES = Offices(frozenset((AIDA, SAULE)), {TIMUR: Role.TEACHER})
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CONSENT = {
    "consent_by": "self",
    "consent_method": "signed",
    "consent_language": "ru",
    "consent_text": "notice 3",
    "consent_on": "2026-03-02",
}


def case_id(name: str) -> PersonId:
    return PersonId(hashlib.sha256(name.encode()).hexdigest()[:32])


class Teller:
    """Says events one after the other; each knows of all before it unless told otherwise."""

    def __init__(self, name: str = "anna") -> None:
        self.case = case_id(name)
        self.said: list[Event] = []

    def say(
        self,
        by: MemberId,
        knowing: Iterable[Event] | None = None,
        *,
        of: str = "person",
        entity: str = "",
        creates: bool = False,
        at: datetime | None = None,
        **properties: str,
    ) -> Event:
        knew = self.said[-1:] if knowing is None else list(knowing)
        number = len(self.said)
        seed = f"{self.case}{number}{by}{sorted(properties.items())}{sorted(one.event for one in knew)}"
        event = Event(
            event=EventId(hashlib.sha256(seed.encode()).hexdigest()),
            case=self.case,
            list=of,
            entity=EntityId(case_id(entity) if entity else self.case),
            by=by,
            at=at or START + timedelta(hours=number),
            creates=creates,
            properties=properties,
            parents=frozenset(one.event for one in knew),
        )
        self.said.append(event)
        return event

    def opened(self, by: MemberId = BEK, **properties: str) -> Event:
        told = {"given_name": "Айгүл", "birth_year": "1990", "roles": "woman"} | properties
        return self.say(by, (), creates=True, **told)

    def agreed(self, by: MemberId, scopes: str, knowing: Iterable[Event] | None = None, **more: str) -> Event:
        return self.say(by, knowing, **({"consent_scope": scopes} | CONSENT | more))
