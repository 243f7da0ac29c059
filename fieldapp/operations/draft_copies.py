"""Unfinished interviews on a stick: a copy for the day when this laptop is put back from an older copy, or lost.

What was finished, thrown away or refused here never comes back: the ids of all that were ever put on a stick are kept,
and one of them that is no draft any more is over.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from fieldapp.errors import NoSuchForm
from fieldapp.log import topic
from fieldapp.model import Action, DraftId, FormId, PersonId, RecordId, VersionId
from fieldapp.operations import areas, rosters, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import belonging, drafts, erasures, files, identity, library, records
from fieldapp.store.engine import Tx
from sync.protocol import canonical, draft_copy
from sync.protocol.draft_copy import MOST_CONTENT, DraftCopy
from sync.protocol.errors import Malformed, NotSealedToYou, ProtocolError, TooLarge
from sync.protocol.identifiers import ID_BYTES
from sync.protocol.parcel import DRAFT_SUFFIX
from sync.protocol.roster import Roster

CARRIED = "drafts_carried"  # identity: ids of drafts that were put on a stick, one after the other
MOST_CARRIED = 4096
FORMAT, IN_PARTS = 1, 2
PART_BYTES = MOST_CONTENT - 1024  # of a copy that is too long for one file
MOST_PARTS = 4  # an interview's files have 40 MB at most


@dataclass(slots=True)
class Back:
    """What became of the copies on a stick. `waits`: their form, or the record that they correct, is not here."""

    taken: int = 0
    waits: int = 0
    copy: tuple[bytes, int] = (b"", 0)  # the one whose parts are coming: they lie side by side
    parts: dict[int, bytes] = field(default_factory=dict)


@dataclass(slots=True)
class Made:
    """Copies by their names in a parcel, of so many drafts; and how many stay here."""

    copies: dict[str, bytes] = field(default_factory=dict)
    drafts: int = 0
    left: int = 0


def make(desk: Desk, roster: Roster) -> Made:
    """A copy of each open draft; a long one in parts. One for which there is no key stays here and is counted."""
    made = Made()
    with desk.vault.write() as tx:
        rows = drafts.rows(tx)
        _carry(tx, [row.draft for row in rows])
        for row in rows:
            try:
                content_class = library.load(tx, row.form, row.form_version).row.content_class
                person = row.participant.person if row.participant else None
                area = areas.of_draft(desk, tx, row.draft, person)
                lane = area, rosters.wire_class(content_class.name)
                epoch = roster.current_epoch(*lane, wire.seconds(desk.now()))
                circle = [desk.keys.identity.recipient, roster.epoch_recipient(epoch.epoch)]
                named, saved_at = bytes.fromhex(row.draft), wire.seconds(row.saved_at)
                parts = [DraftCopy(named, saved_at, part) for part in _parts(_content(tx, row.draft))]
                sealed = [draft_copy.seal(part, desk.keys.signing, circle) for part in parts]
            except (ProtocolError, NoSuchForm) as problem:
                topic("sync").warning("a draft was not put on the stick: %s", type(problem).__name__)
                made.left += 1
                continue
            made.drafts += 1
            made.copies |= {hashlib.sha256(raw).hexdigest() + DRAFT_SUFFIX: raw for raw in sealed}
    return made


def _parts(content: bytes) -> list[bytes]:
    """Raises TooLarge."""
    if len(content) <= MOST_CONTENT:
        return [content]
    cut = [content[at : at + PART_BYTES] for at in range(0, len(content), PART_BYTES)]
    if len(cut) > MOST_PARTS:
        raise TooLarge("a draft")
    return [canonical.encode([IN_PARTS, place, len(cut), part]) for place, part in enumerate(cut)]


def _joined(copy: DraftCopy, back: Back) -> DraftCopy | None:
    """The copy itself, or the whole of one in parts; None while parts of it are to come. Raises Malformed."""
    match canonical.decode(copy.content, max_bytes=MOST_CONTENT):
        case [int(form), int(place), int(count), bytes(part)] if form == IN_PARTS:
            if not 0 <= place < count <= MOST_PARTS:
                raise Malformed("a part of a draft")
        case _:
            return copy
    if back.copy != (copy.draft, copy.saved_at):
        back.copy, back.parts = (copy.draft, copy.saved_at), {}
    back.parts[place] = part
    if len(back.parts) < count:
        return None
    whole = b"".join(content for _, content in sorted(back.parts.items()))
    back.copy, back.parts = (b"", 0), {}
    return replace(copy, content=whole)


def take(desk: Desk, raw: bytes, back: Back) -> None:
    """A copy that came: the interview goes on here where it is one's own and is neither here newer nor over.

    Raises ProtocolError for what is no copy; somebody else's is passed over.
    """
    roster = rosters.load(desk.home)
    try:
        copy = draft_copy.opened(raw, desk.keys.identity, roster.verify_key)
    except NotSealedToYou:
        return
    if copy.author != desk.keys.key_id:
        return
    whole = _joined(copy, back)
    if whole is None:
        return
    kept, area, attached = _read(whole)
    with desk.vault.write() as tx:
        if not _is_wanted(tx, copy) or _is_erased(tx, area, kept):
            return
        if not _can_go_on(tx, kept):
            back.waits += 1
            return
        drafts.restore(tx, kept)
        if area:  # an earlier program's copy has none
            belonging.put(tx, kept.draft, area)
        for name, content in attached:
            files.keep(tx, kept.draft, name, content)
        _carry(tx, [kept.draft])
    back.taken += 1


def _is_wanted(tx: Tx, copy: DraftCopy) -> bool:
    here = {row.draft: row for row in drafts.rows(tx)}
    row = here.get(DraftId(copy.draft.hex()))
    if row is not None:
        return wire.seconds(row.saved_at) < copy.saved_at
    return copy.draft.hex() not in _carried(tx)


def _is_erased(tx: Tx, area: str, kept: drafts.Restored) -> bool:
    """G-4: of whom or what an order named, nothing comes back."""
    named = [one for one in (kept.person, kept.corrects) if one is not None]
    if not named:
        return False
    return erasures.is_erased_in(tx, area, *named) if area else erasures.is_erased_anywhere(tx, *named)


def _can_go_on(tx: Tx, kept: drafts.Restored) -> bool:
    try:
        library.load(tx, kept.form, kept.form_version)
    except NoSuchForm:
        return False
    return kept.base is None or records.version(tx, kept.base) is not None


def _carried(tx: Tx) -> set[str]:
    raw = identity.get(tx, CARRIED) or b""
    return {raw[at : at + ID_BYTES].hex() for at in range(0, len(raw), ID_BYTES)}


def _carry(tx: Tx, named: list[DraftId]) -> None:
    known, raw = _carried(tx), identity.get(tx, CARRIED) or b""
    new = b"".join(bytes.fromhex(one) for one in named if one not in known)
    if new:
        identity.put(tx, CARRIED, (raw + new)[-MOST_CARRIED * ID_BYTES :])


def _content(tx: Tx, draft: DraftId) -> bytes:
    kept = drafts.load(tx, draft)
    row, attached = kept.row, list[list[Any]]()
    for one in files.of_draft(tx, draft):
        attached.append([one.name, files.content(tx, one.file) or b""])
    person = row.participant.person if row.participant else ""
    return canonical.encode(
        [
            FORMAT,
            [row.form, row.form_version, row.form_title, kept.language, person, row.position],
            [row.answered, row.total, kept.seed, kept.interruptions],
            [wire.seconds(kept.started_at), wire.seconds(row.saved_at)],
            [row.corrects or "", kept.base or "", kept.reason, kept.mode, belonging.get(tx, draft)],
            [kept.safety_opened, kept.safety_contacted],
            kept.snapshot,
            [[one.kind, one.ref, one.value, _moment(one.at)] for one in kept.actions],
            attached,
        ]
    )


def _moment(at: datetime | None) -> int:
    return 0 if at is None else wire.seconds(at)


def _read(copy: DraftCopy) -> tuple[drafts.Restored, str, list[tuple[str, bytes]]]:
    """Raises Malformed. The author's own signature stands over it, so its parts are as this program wrote them."""
    match canonical.decode(copy.content, max_bytes=MOST_PARTS * MOST_CONTENT):
        case [
            int(form),
            [str(named), str(version), str(title), str(language), str(person), str(position)],
            [int(answered), int(total), int(seed), int(interruptions)],
            [int(started), int(saved)],
            [str(corrects), str(base), str(reason), str(mode), *rest],
            [bool(opened), bool(contacted)],
            bytes(snapshot),
            list(acts),
            list(attached),
        ] if form == FORMAT and len(rest) <= 1:
            kept = drafts.Restored(
                draft=DraftId(copy.draft.hex()),
                person=PersonId(person) if person else None,
                form=FormId(named),
                form_version=version,
                form_title=title,
                language=language,
                snapshot=snapshot,
                total=total,
                seed=seed,
                corrects=RecordId(corrects) if corrects else None,
                base=VersionId(base) if base else None,
                answered=answered,
                actions=tuple(_action(one) for one in acts),
                position=position,
                started_at=wire.moment(started),
                saved_at=wire.moment(saved),
                interruptions=interruptions,
                reason=reason,
                mode=mode,
                safety_opened=opened,
                safety_contacted=contacted,
            )
            return kept, str(*rest), [_file(one) for one in attached]
    raise Malformed("a draft")


def _action(one: object) -> Action:
    match one:
        case [str(kind), str(ref), str(value), int(at)]:
            return Action(kind, ref, value, wire.moment(at) if at else None)
    raise Malformed("an act of a draft")


def _file(one: object) -> tuple[str, bytes]:
    match one:
        case [str(name), bytes(content)] if "/" not in name and len(content) <= MOST_CONTENT:
            return name, content
    raise TooLarge("a file of a draft")
