"""Between what the store keeps and the protocol's messages. Pure; parses at the edge, once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from fieldapp.casework import compare
from fieldapp.casework.verdicts import Decision
from fieldapp.model import (
    Comment,
    ContentClass,
    FormId,
    FormRow,
    MemberId,
    Participant,
    PersonId,
    RecordId,
    Verdict,
    VersionId,
)
from fieldapp.store.records import Record, Version
from sync.protocol import canonical, messages
from sync.protocol.authorship import Proof, message_hash
from sync.protocol.body import MAX_MESSAGE_BYTES
from sync.protocol.errors import Malformed
from sync.protocol.identifiers import ContentClass as WireClass
from sync.protocol.identifiers import KeyId, MessageHash
from sync.protocol.identifiers import RecordId as WireRecord
from sync.protocol.shapes import from_map, to_map

KIND = "xform"
DUE = "due:"  # details of a participant: "due:<form>" -> "2026-11-30 2026-12-30"
CONTACT_ROLE = "contact"
AREA_ROLE = "area"
PURGING_ROLE = "purging"
RULES_ROLE = "rules"
OWN_ROLES = (CONTACT_ROLE, PURGING_ROLE, RULES_ROLE)  # cards of an area that name nobody
# 2999-12-30: Windows knows no time of day after that year; with room for any time zone.
LAST_S = 32_503_507_200
SELF = "self"  # answered on the respondent's own view


@dataclass(frozen=True, slots=True)
class Circumstances:
    """R-21: what is kept about an interview beside its answers, in the version's details.

    Details are optional but area, class, form, form_version (also the instrument's), title and urgent:
    person, reason (of a correction), language, started_at (seconds; the end is the version's own
    `finished_at`), interruptions, safety_opened and safety_contacted, mode ("self", "interviewer" or "proxy":
    left out where nobody knows), wave (of a follow-up plan: left out without one). The interviewer is the
    version's author, except where mode is "self".
    """

    language: str = ""
    started_at: datetime | None = None
    interruptions: int = 0
    safety_opened: bool = False
    safety_contacted: bool = False
    mode: str = ""
    wave: str = ""


def subject_of(card: messages.MemberCard) -> str:
    """What a card is about: of two about the same the newer one counts, also where somebody's role has changed."""
    kind = card.role if card.role in (*OWN_ROLES, AREA_ROLE) else "member"
    return f"{kind} {card.member.hex()}"


def seconds(moment: datetime) -> int:
    """Of a clock that fell back to the first of 1970, east of Greenwich, none: messages know no time before."""
    return max(0, int(moment.timestamp()))


def moment(at: int) -> datetime:
    """What came may name any second up to the year 36812: one after all calendars is the last day of them."""
    return datetime.fromtimestamp(min(at, LAST_S), UTC)


def identify(message: bytes) -> str:
    """The hash that names a message everywhere, hex."""
    return message_hash(message).hex()


def write_version(record: Record, version: Version, around: Circumstances) -> bytes:
    """The message of a new version; `version.version` and `.message` are not looked at."""
    return _version_of(record, version, around).encode()


def name_record(record: Record, version: Version, around: Circumstances) -> RecordId:
    """What a new record is called: by the first version that is about to be written (PROTOCOL M-11)."""
    return RecordId(messages.named_by(_version_of(record, version, around)).hex())


def _version_of(record: Record, version: Version, around: Circumstances) -> messages.RecordVersion:
    details: dict[str, str | int | bytes | bool] = {
        "area": record.area,
        "class": record.content_class.value,
        "form": record.form,
        "form_version": version.form_version,
        "title": version.form_title,
        "urgent": version.urgent,
        "language": around.language,
        "interruptions": around.interruptions,
    }
    if record.person is not None:
        details["person"] = record.person
    if version.reason:
        details["reason"] = version.reason[:2000]
    if around.started_at is not None:
        details["started_at"] = seconds(around.started_at)
    details |= {name: told for name, told in (("mode", around.mode), ("wave", around.wave)) if told}
    if around.safety_opened:
        details |= {"safety_opened": True, "safety_contacted": around.safety_contacted}
    return messages.RecordVersion(
        record=WireRecord(bytes.fromhex(record.record)),
        number=version.number,
        author=KeyId(bytes.fromhex(record.author)),
        kind=KIND,
        payload=version.xml,
        finished_at=seconds(version.finished_at),
        parents=() if version.previous is None else (MessageHash(bytes.fromhex(version.previous)),),
        details=details,
    )


def read_version(raw: bytes, wire: messages.RecordVersion, proof: bytes) -> tuple[Record, Version]:
    """A version that arrived. Raises Malformed where it is not one that this program makes."""
    if wire.kind != KIND or len(wire.parents) > 1 or (wire.number == 1) != (not wire.parents):
        raise Malformed("a record version")
    try:
        record = Record(
            record=RecordId(wire.record.hex()),
            person=PersonId(str(wire.details["person"])) if "person" in wire.details else None,
            author=MemberId(wire.author.hex()),
            form=FormId(str(wire.details["form"])),
            content_class=ContentClass(str(wire.details["class"])),
            area=str(wire.details["area"]),
        )
        version = Version(
            version=VersionId(identify(raw)),
            record=record.record,
            number=wire.number,
            previous=VersionId(wire.parents[0].hex()) if wire.parents else None,
            form_version=str(wire.details["form_version"]),
            form_title=str(wire.details["title"]),
            message=raw,
            proof=proof,
            xml=wire.payload,
            finished_at=moment(wire.finished_at),
            urgent=bool(wire.details["urgent"]),
            reason=str(wire.details.get("reason", "")),
            quiet=compare.quiet(wire.payload),
        )
    except (KeyError, ValueError) as problem:
        raise Malformed("a record version's details") from problem
    return record, version


def write_decision(decision: Decision) -> bytes:
    """The message of a decision; `decision.decision` is not looked at."""
    accepted = decision.verdict is Verdict.ACCEPTED
    return messages.Decision(
        record=WireRecord(bytes.fromhex(decision.record)),
        version=MessageHash(bytes.fromhex(decision.version)),
        verdict=messages.Verdict.ACCEPTED if accepted else messages.Verdict.RETURNED,
        decided_at=seconds(decision.at),
        comments=tuple(messages.QuestionComment(c.ref, c.label, c.text) for c in decision.comments),
        seen=tuple(MessageHash(bytes.fromhex(seen)) for seen in sorted(decision.over)),
    ).encode()


def read_decision(raw: bytes, wire: messages.Decision, by: MemberId) -> Decision:
    """A decision that arrived, signed by `by`."""
    accepted = wire.verdict is messages.Verdict.ACCEPTED
    return Decision(
        decision=identify(raw),
        record=RecordId(wire.record.hex()),
        version=VersionId(wire.version.hex()),
        verdict=Verdict.ACCEPTED if accepted else Verdict.RETURNED,
        comments=tuple(Comment(c.ref, c.label, c.words) for c in wire.comments),
        over=frozenset(seen.hex() for seen in wire.seen),
        by=by,
        at=moment(wire.decided_at),
    )


def write_proof(proof: Proof) -> bytes:
    """A proof as it is kept beside its message."""
    return canonical.encode(to_map(proof))


def read_proof(raw: bytes) -> Proof:
    """Raises Malformed."""
    return from_map(Proof, canonical.decode(raw, max_bytes=MAX_MESSAGE_BYTES))


def write_form(row: FormRow, xml: bytes, files: dict[str, bytes], at: datetime) -> bytes:
    """A published form with its files."""
    return messages.FormIssue(
        form=row.form,
        version=row.version,
        content_class=WireClass[row.content_class.name],
        issued_at=seconds(at),
        content=xml,
        files=files,
        details={"title": row.title},
    ).encode()


def write_withdrawal(row: FormRow, at: datetime) -> bytes:
    """A form takes no new drafts any more."""
    return messages.FormIssue(
        form=row.form,
        version=row.version,
        content_class=WireClass[row.content_class.name],
        issued_at=seconds(at),
        withdrawn=True,
    ).encode()


def write_participant(
    person: Participant, area: bytes, due: list[tuple[FormId, date]], at: datetime, *, removed: bool = False
) -> bytes:
    """A participant with what is due for them."""
    details: dict[str, str | int | bytes | bool] = {"code": person.code, "given_name": person.given_name}
    if person.birth_year is not None:
        details["birth_year"] = person.birth_year
    for form in sorted({form for form, _ in due}):
        days = (day.isoformat() for named, day in sorted(due) if named == form)
        details[DUE + form] = " ".join(days)
    return messages.Participant(
        person=bytes.fromhex(person.person),
        area=area,  # type: ignore[arg-type]
        changed_at=seconds(at),
        details=details,
        removed=removed,
    ).encode()


def read_participant(wire: messages.Participant) -> tuple[Participant, list[tuple[FormId, date]]]:
    """Raises Malformed."""
    try:
        birth_year = wire.details.get("birth_year")
        person = Participant(
            PersonId(wire.person.hex()),
            str(wire.details["code"]),
            str(wire.details["given_name"]),
            None if birth_year is None else int(birth_year),
        )
        due = [
            (FormId(name.removeprefix(DUE)), date.fromisoformat(day))
            for name, days in wire.details.items()
            if name.startswith(DUE)
            for day in str(days).split()
        ]
    except (KeyError, ValueError) as problem:
        raise Malformed("a participant") from problem
    return person, due
