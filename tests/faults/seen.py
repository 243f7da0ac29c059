"""What lies on somebody's laptop, looked at without starting the program: nothing is mended by looking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from fieldapp.config import Home
from fieldapp.model import Delivery, Role
from fieldapp.operations import drafts, picture, remaking, rosters
from fieldapp.operations.desk import Desk, Opened
from fieldapp.security.keystore import FileKeystore
from fieldapp.store import identity, outgoing, records
from fieldapp.store.engine import open_vault
from fieldapp.store.schema import sealed_batches
from sync.protocol.errors import ProtocolError
from sync.protocol.keys import MemberKeys
from sync.protocol.receipts import Keeper
from tests.faults import photos
from tests.faults.photos import Photo
from tests.faults.programme import Person
from tests.fieldapp.operations.field import Clock

TEXT = re.compile(rb"<name>(.*?)</name>")


@dataclass
class Seen:
    """Texts are the answers to the one question that differs in every interview."""

    texts: dict[str, list[str]] = field(default_factory=dict)  # record -> of its versions
    drafts: dict[str, str] = field(default_factory=dict)  # draft -> text
    on_server: set[bytes] = field(
        default_factory=set
    )  # batches that a server's receipt names, says the database
    receipts: set[bytes] = field(default_factory=set)  # the same, by receipts that lie there unread
    not_whole: list[str] = field(default_factory=list)  # sealed batches whose files are not as they should be
    opened: set[str] = field(default_factory=set)  # texts that "a coordinator has opened"
    verdicts: dict[str, str] = field(default_factory=dict)
    twice: list[str] = field(default_factory=list)
    view: bytes = b""
    photos: dict[str, Photo] = field(default_factory=dict)  # by record
    every: set[str] = field(default_factory=set)  # texts in any finished version that is here
    anew: list[str] = field(default_factory=list)  # targets whose stream began anew
    entries: int = 0  # that this person signed in the list of keys


@contextmanager
def closed_desk(home: Path, person: Person, at: datetime) -> Iterator[Desk]:
    """The person's desk with an open database, and nothing of what a sign-in does."""
    place = Home(home)
    vault = open_vault(place.person(person.member).vault, person.database_key)
    try:
        with vault.read() as tx:
            keys = MemberKeys.from_bytes(identity.need(tx, "keys"))
            role = Role(identity.need(tx, "role").decode())
        opened = Opened(vault, keys, person.database_key)
        yield Desk(place, person.member, "", role, "", FileKeystore(place), Clock(at), opened)
    finally:
        vault.dispose()


def look(home: Path, person: Person, at: datetime) -> Seen:
    with closed_desk(home, person, at) as desk:
        return seen_at(desk, person)


def seen_at(desk: Desk, person: Person) -> Seen:
    seen, roster = Seen(), rosters.load(desk.home)
    seen.view = roster.view
    seen.entries = len(roster.registers.get(desk.keys.key_id, ()))
    with desk.vault.read() as tx:
        seen.every = {
            text_in(v.xml) for one in records.all_records(tx) for v in records.chain(tx, one.record)
        }
        mine = [one for one in records.all_records(tx) if person.reads or one.author == person.member]
        for record in mine:
            chain = records.chain(tx, record.record)
            seen.texts[record.record] = [text_in(version.xml) for version in chain]
            seen.photos[record.record] = photos.found(tx, record.record, seen.texts[record.record])
            seen.opened |= {text_in(v.xml) for v in chain if v.delivery is Delivery.OPENED}
        for folded in picture.folded(tx, mine, picture.names(tx)):
            seen.verdicts[folded.record.record] = str(folded.standing.verdict)
        kept = sealed_batches.c.keeper == outgoing.SERVER
        seen.on_server = {
            bytes.fromhex(name) for name in tx.execute(select(sealed_batches.c.batch).where(kept)).scalars()
        }
        standing = outgoing.standing(tx)
        seen.anew = [one.target for one in outgoing.all_streams(tx) if one.continues]
    seen.not_whole = [one.batch for one in standing if not remaking._is_whole(desk, roster, one)]
    for path in desk.folder.receipts.glob("[!.]*.receipt"):
        try:
            receipt = roster.receipt(path.read_bytes())
            if receipt.keeper is Keeper.SERVER:
                seen.receipts |= set(receipt.batches)
        except ProtocolError:
            continue
    for row in drafts.rows(desk):
        if row.corrects is None:
            seen.drafts[row.draft] = drafts.resume(desk, row.draft)[1].question("/data/grp/name").text or ""
    every = [text for texts in seen.texts.values() for text in texts]
    seen.twice = sorted({text for text in every if every.count(text) > 1})
    return seen


def acknowledged(desk: Desk) -> dict[str, int]:
    """Texts of one's own versions, and how many coordinators have said of each that they opened it."""
    with desk.vault.read() as tx:
        mine = [one for one in records.all_records(tx) if one.author == desk.member]
        chains = [version for one in mine for version in records.chain(tx, one.record)]
        return {text_in(one.xml): len(records.acknowledged_by(tx, one.version)) for one in chains}


def text_in(xml: bytes) -> str:
    found = TEXT.search(xml)
    return found[1].decode() if found else ""
