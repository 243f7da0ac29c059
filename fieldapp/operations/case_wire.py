"""Between changes of cases and the protocol's messages. Pure; parses at the edge, once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from fieldapp.casework import lists
from fieldapp.casework.authority import Offices
from fieldapp.casework.consent import EVALUATED, Consents, Statement, told_of
from fieldapp.casework.events import MOST_VALUE, EntityId, Event, EventId, emptied
from fieldapp.casework.reach import Attempt, Status
from fieldapp.casework.registers import Entity
from fieldapp.casework.waves import BEGAN
from fieldapp.model import MemberId, PersonId
from fieldapp.operations import wire
from fieldapp.store.cases import KeptChange, KeptSheet
from sync.protocol import messages
from sync.protocol.errors import Malformed
from sync.protocol.identifiers import AreaId, MessageHash

ATTEMPTS_TOLD = 60  # of the newest: more than two years of trying every fortnight
# Properties of a consent that a sheet tells in details of its own.
PROTECTS = {
    "consent_withheld_from": "withheld",
    "consent_agencies": "agencies",
    "consent_review_on": "review",
    "consent_basis": "basis",
}
# And of its evidence: which text was read to them, in which language, when, and who said it.
EVIDENCE = {
    f"consent_{name}": name for name in ("by", "assent", "method", "witness", "language", "text", "on")
}


@dataclass(frozen=True, slots=True)
class Said:
    """A change before it is signed."""

    case: PersonId
    list: str
    entity: EntityId
    properties: Mapping[str, str]
    creates: bool = False
    label: str = ""
    version: str = ""


def write_change(said: Said, parents: Iterable[str], at: datetime) -> bytes:
    """The message of a change."""
    return messages.Change(
        case=bytes.fromhex(said.case),
        list=said.list,
        entity=bytes.fromhex(said.entity),
        creates=said.creates,
        label=said.label,
        properties=dict(said.properties),
        parents=tuple(MessageHash(bytes.fromhex(one)) for one in sorted(parents)),
        changed_at=wire.seconds(at),
        versions=(MessageHash(bytes.fromhex(said.version)),) if said.version else (),
    ).encode()


def keep_change(
    raw: bytes, told: messages.Change, by: MemberId, area: AreaId, proof: bytes = b""
) -> KeptChange:
    """A change as the store has it."""
    return KeptChange(
        change=wire.identify(raw),
        case=PersonId(told.case.hex()),
        area=area.hex(),
        by=by,
        at=wire.moment(told.changed_at),
        version=told.versions[0].hex() if told.versions else "",
        parents=frozenset(one.hex() for one in told.parents),
        message=raw,
        proof=proof,
    )


def read_event(kept: KeptChange) -> Event:
    """What a kept change says; of one whose content was erased, that it was there."""
    parents = frozenset(EventId(one) for one in kept.parents)
    bare = Event(EventId(kept.change), kept.case, "", EntityId(""), kept.by, kept.at, parents=parents)
    if not kept.message:
        return emptied(bare)
    told = messages.decode(kept.message)
    if not isinstance(told, messages.Change):
        raise Malformed("a change")
    known = _known(told)
    if known is None:
        return emptied(bare)
    return Event(
        event=EventId(kept.change),
        case=kept.case,
        list=told.list,
        entity=EntityId(told.entity.hex()),
        by=kept.by,
        at=kept.at,
        creates=told.creates,
        label=told.label,
        properties=known,
        parents=parents,
        record=kept.version,
    )


def _known(told: messages.Change) -> dict[str, str] | None:
    """What this program knows of a change by a later one; None of a list that is not here. A yes beside something that
    is not known may be less than a yes: only a no is heard of such a statement."""
    fitting = lists.LISTS.get(told.list)
    if fitting is None:
        return None
    known = {
        name: value
        for name, value in told.properties.items()
        if name in fitting.properties and len(value) <= MOST_VALUE
    }
    agreed = any(not word.startswith("?") for word in known.get(lists.STATEMENT, "").split())
    if agreed and len(known) < len(told.properties):
        return {name: value for name, value in known.items() if name not in lists.CONSENT}
    return known


@dataclass(frozen=True, slots=True)
class SheetOf:
    """What a member gets of a case."""

    case: PersonId
    area: str
    heads: Sequence[str] = ()
    covered: Sequence[str] = ()
    entities: Sequence[Entity] = ()
    scopes: Sequence[str] = ()
    asked: bool = False  # whether anybody asked for consent
    unasked: Sequence[str] = ()  # scopes that nobody asked for; those in neither are a no
    withheld: Collection[str] = ()  # who must not be told anything
    agencies: Collection[str] = ()  # with whom it may be shared
    review: date | None = None  # when consent is to be asked again
    evidence: Mapping[str, str] = field(default_factory=dict)  # of the newest statement, as the role sees it
    move: Mapping[str, str | int | bool] = field(default_factory=dict)  # as `move_details` makes it
    basis: str = ""  # what it rests on, as a coordinator agreed, where that is not consent alone
    attempts: Sequence[Attempt] = ()
    closed: date | None = None  # when the case was closed: what is kept counts from it, not from the sheet
    paused: bool = False  # to a role that does not see where the case stands
    removed: bool = False


def write_sheet(sheet: SheetOf, at: datetime) -> bytes:
    """The message of a sheet; `entities` have passed the member's role."""
    details: dict[str, str | int | bytes | bool] = {"asked": sheet.asked}
    if sheet.asked:
        told = {
            "unasked": sheet.unasked,
            "withheld": sorted(sheet.withheld),
            "agencies": sorted(sheet.agencies),
            "basis": sheet.basis.split(),
        }
        details |= {name: " ".join(words) for name, words in told.items() if words}
        details |= {EVIDENCE[name]: words for name, words in sheet.evidence.items() if words}
        if sheet.review is not None:
            details["review"] = sheet.review.isoformat()
    if sheet.closed is not None:
        details["closed"] = sheet.closed.isoformat()
    if sheet.paused:
        details["paused"] = True
    if sheet.attempts:
        newest = sorted(sheet.attempts, key=lambda one: one.on)[-ATTEMPTS_TOLD:]
        details["attempts"] = "\n".join(
            f"{one.on.isoformat()} {one.channel or '-'} {one.result} {one.wave or '-'} {one.record or '-'}"
            for one in newest
        )
    return messages.CaseSheet(
        case=bytes.fromhex(sheet.case),
        area=AreaId(bytes.fromhex(sheet.area)),
        made_at=wire.seconds(at),
        heads=tuple(MessageHash(bytes.fromhex(one)) for one in sorted(sheet.heads)),
        covered=tuple(MessageHash(bytes.fromhex(one)) for one in sorted(sheet.covered)),
        entities=tuple(
            messages.SheetEntity(
                one.list, bytes.fromhex(one.entity), one.label, dict(one.properties), one.version
            )
            for one in sheet.entities
        ),
        scopes=tuple(sheet.scopes),
        removed=sheet.removed,
        details={**({} if sheet.removed else details), **sheet.move},
    ).encode()


def keep_sheet(raw: bytes, told: messages.CaseSheet, by: MemberId) -> KeptSheet:
    """A sheet as the store has it."""
    return KeptSheet(PersonId(told.case.hex()), wire.identify(raw), by, told.made_at, told.removed, raw)


def read_sheet(kept: KeptSheet) -> messages.CaseSheet:
    """Raises Malformed."""
    told = messages.decode(kept.message)
    if not isinstance(told, messages.CaseSheet):
        raise Malformed("a case sheet")
    return told


def as_events(kept: KeptSheet, member: MemberId, own: Sequence[Event]) -> tuple[tuple[Event, ...], Offices]:
    """A member's case: the sheet as if a coordinator had said it, and the member's own changes that it does not cover.

    `own` come with parents first. Of values the own ones are shown, as what was said last here; but a yes that did not
    know of what the sheet says of consent lifts no no of it, here as at the coordinator's.
    """
    told = read_sheet(kept)
    base, agreed = _base(kept, told, member), _agreed(kept, told)
    covered = covered_by({one.hex() for one in told.covered}, own)
    ids = frozenset(one.event for one in base)
    whole = ids | {one.event for one in agreed}
    knew = _knew({one.hex() for one in told.heads}, own)
    left = [one for one in own if one.event not in covered]
    mine = tuple(
        Event(
            one.event, one.case, one.list, one.entity, one.by, one.at, one.creates, one.label, one.properties,
            one.parents | (whole if one.event in knew else ids), one.record,
        )
        for one in left
    )  # fmt: skip
    return (*base, *agreed, *mine), Offices(frozenset((kept.by,)), {})


def covered_by(named: set[str], own: Sequence[Event]) -> frozenset[str]:
    """What the sheet names, and all that those knew of."""
    found: set[str] = set()
    for one in reversed(own):
        if one.event in named or one.event in found:
            found |= {one.event, *one.parents}
    return frozenset(found)


def _knew(heads: set[str], own: Sequence[Event]) -> frozenset[str]:
    """Whose author knew all that the sheet says; an earlier program's sheet does not tell."""
    found: set[str] = set()
    for one in own:
        if not heads or one.event in heads or one.parents & (heads | found):
            found.add(one.event)
    return frozenset(found)


def _agreed(kept: KeptSheet, told: messages.CaseSheet) -> tuple[Event, ...]:
    """What a sheet says of consent, as one statement by itself, with the day on which support began by it."""
    said = _consent(told)
    if not said:
        return ()
    began = next((one.properties.get(BEGAN, "") for one in told.entities if one.list == lists.PERSON), "")
    at, entity = wire.moment(kept.made_at), EntityId(kept.case)
    name, properties = EventId(f"{kept.sheet}/consent"), {BEGAN: began} | said
    return (Event(name, kept.case, lists.PERSON, entity, kept.by, at, properties=properties),)


def _base(kept: KeptSheet, told: messages.CaseSheet, member: MemberId) -> tuple[Event, ...]:
    at, case = wire.moment(kept.made_at), kept.case
    found = []
    for place, one in enumerate(told.entities):
        properties = dict(one.properties)
        if one.list == lists.PERSON:
            properties = {"worker": member, BEGAN: ""} | properties
            if told.details.get("asked", False):
                del properties[BEGAN]  # said with the statement
        entity = EntityId(one.entity.hex())
        name = EventId(f"{kept.sheet}/{place}")
        found.append(Event(name, case, one.list, entity, kept.by, at, True, one.label, properties))
    for place, line in enumerate(str(told.details.get("attempts", "")).split("\n")):
        on, _, rest = line.partition(" ")
        if rest:
            channel, result, wave, record = (*rest.split(" "), "", "", "")[:4]
            attempt = {
                "attempt_on": on,
                "attempt_channel": channel,
                "attempt_result": result,
                "attempt_wave": wave,
                "attempt_record": record.strip("-"),
            }
            name = EventId(f"{kept.sheet}/a{place}")
            found.append(Event(name, case, lists.PERSON, EntityId(case), kept.by, at, properties=attempt))
    return (*found, *_closing(kept, told, found))


def _closing(kept: KeptSheet, told: messages.CaseSheet, known: Sequence[Event]) -> tuple[Event, ...]:
    """The closing of which a sheet tells: of the day on which it was said, and by somebody who knew of every try. Or
    that the case rests: since when is nothing that anybody counts from."""
    closed, paused = day(str(told.details.get("closed", ""))), bool(told.details.get("paused", False))
    if closed is None and not paused:
        return ()
    at = datetime(closed.year, closed.month, closed.day, tzinfo=UTC) if closed else wire.moment(kept.made_at)
    name, of = EventId(f"{kept.sheet}/closed"), EntityId(kept.case)
    status = Status.CLOSED if closed else Status.PAUSED
    properties, parents = {"case_status": status.value}, frozenset(one.event for one in known)
    return (Event(name, kept.case, lists.PERSON, of, kept.by, at, properties=properties, parents=parents),)


def _consent(told: messages.CaseSheet) -> dict[str, str]:
    """The scopes as the coordinator's program judged them, so that they are judged alike here."""
    if not told.details.get("asked", False):
        return {}
    scope = told_of(told.scopes, str(told.details.get("unasked", "")).split())
    said = {name: str(told.details.get(detail, "")) for name, detail in (PROTECTS | EVIDENCE).items()}
    for name in (
        "consent_language",
        "consent_text",
    ):  # a role that sees none, or a sheet of an earlier program
        said[name] = said[name] or EVALUATED
    return said | {lists.STATEMENT: scope, "consent_basis": said["consent_basis"] or EVALUATED}


def as_told(agreed: Consents) -> Consents:
    """What a sheet does not say of a statement stays unsaid, on screens and in what is signed later."""
    basis = "" if agreed.basis == EVALUATED else agreed.basis
    return replace(agreed, statements=tuple(_as_told(one) for one in agreed.statements), basis=basis)


def _as_told(one: Statement) -> Statement:
    language, text = ("" if said == EVALUATED else said for said in (one.language, one.text))
    return replace(one, language=language, text=text, basis="" if one.basis == EVALUATED else one.basis)


def day(text: str) -> date | None:
    """An ISO date, or None."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
