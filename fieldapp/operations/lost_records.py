"""What somebody finished on a lost laptop and no whole batch holds: the power went between Finish and sealing, or a
sealed file was damaged. Nothing shows yet who wrote it.

Whoever opens the database has the key of its owner, so it is sealed as the owner's own program would seal it after a
restore (S-6): in a stream of its own that names the old head (PROTOCOL K-11). It proves no more than the database does:
whoever knew its passphrase could have written, and sealed, the same.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import groupby
from pathlib import Path
from typing import Final

from fieldapp.config import sync_folder
from fieldapp.errors import from_os
from fieldapp.log import topic
from fieldapp.model import MemberId, VersionId
from fieldapp.operations import admission, attachments, clocks, rosters, sealing, targets, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import cases, elsewhere, inbox, outgoing, records
from fieldapp.store.elsewhere import Waits
from fieldapp.store.engine import Tx
from sync.client.folders import put_batch, read_plain
from sync.protocol import messages
from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX, Place, seal_batch
from sync.protocol.contents import FROM_WRITERS
from sync.protocol.envelope import MAX_HEADER_BYTES, Head, batch_hash
from sync.protocol.errors import NotAllowed, ProtocolError
from sync.protocol.identifiers import ID_BYTES, BatchHash, Incarnation, KeyId
from sync.protocol.keys import MemberKeys
from sync.protocol.roster import Roster

LIFE: Final = b"fieldapp/left unsealed/1/"
Message = tuple[Waits, bytes]


def seal(desk: Desk, there: Tx, member: MemberId, waiting: Sequence[Waits], *, alone: bool) -> frozenset[str]:
    """Aside, for `put_in_place`; returns which messages lie sealed there now, or did before. Twice seals nothing twice.

    `alone`: opened by one coordinator. Another reader's key signs nothing then: that one would be withdrawn by nobody.
    Raises DiskFull, DiskRefused.
    """
    keys, roster = _keys(there), rosters.load(desk.home)
    if keys is None or keys.key_id.hex() != member or not _may_sign(roster, keys.key_id, alone=alone):
        return frozenset()
    found = set[str]()
    aside = _aside(desk, member)
    aside.mkdir(parents=True, exist_ok=True)
    for target, several in groupby(waiting, key=lambda one: one.target):
        lane = tuple(several)
        if _are_here(desk, lane):
            continue
        try:
            with admission.fits():
                found |= _lane(desk, there, keys, target, lane, aside)
        except ProtocolError as problem:  # of an area or class that this list of keys does not know
            topic("sync").warning("what was finished on a laptop is not sealed: %s", problem.code)
    return frozenset(found)


def put_in_place(desk: Desk, member: MemberId) -> bool:
    """What was sealed for somebody lies in the inbox; whether there was something. After it is kept that their key is
    to be withdrawn: a power cut before that leaves nothing merged that one person signed in another's name, and one
    after it costs nothing that was finished, for whoever withdraws the key then does this first. Raises DiskFull,
    DiskRefused."""
    aside, moved = _aside(desk, member), False
    try:
        for suffix in (BODY_SUFFIX, HEADER_SUFFIX):  # a header never stands without its whole body
            for path in sorted(aside.glob(f"*{suffix}")):
                path.replace(desk.folder.inbox / path.name)
                moved = True
            sync_folder(desk.folder.inbox)
        if aside.is_dir():
            shutil.rmtree(aside)
    except OSError as problem:
        raise from_os(problem) from problem
    return moved


def _aside(desk: Desk, member: MemberId) -> Path:
    return desk.folder.lost / member


def are_theirs(there: Tx, member: MemberId) -> bool:
    """Whether the signing key in a database is that of whom its folder and its escrow name: anybody can make both in
    another's name, and a key that never lay there must not be withdrawn for it."""
    keys = _keys(there)
    return keys is not None and keys.key_id.hex() == member


def _keys(there: Tx) -> MemberKeys | None:
    with suppress(ProtocolError):
        return MemberKeys.from_bytes(elsewhere.keys(there))
    return None


def _may_sign(roster: Roster, key: KeyId, *, alone: bool) -> bool:
    if roster.departure(key) is not None:
        return False
    return not alone if roster.is_reader(key) else key in roster.writers


def _are_here(desk: Desk, lane: Sequence[Waits]) -> bool:
    with desk.vault.read() as tx:
        return all(_is_here(tx, one) for one in lane)


def _is_here(tx: Tx, one: Waits) -> bool:
    return records.version(tx, VersionId(one.id)) is not None or bool(cases.message(tx, one.id))


def _lane(
    desk: Desk, there: Tx, keys: MemberKeys, target: str, lane: Sequence[Waits], aside: Path
) -> set[str]:
    """The stream's name is made of what is in it and of who opens it: a second time it is the same one."""
    now, roster = desk.now(), rosters.load(desk.home)
    named = "\n".join((desk.member, keys.key_id.hex(), target, *(one.id for one in lane)))
    life = Incarnation(hashlib.sha256(LIFE + named.encode()).digest()[:ID_BYTES])
    with desk.vault.read() as tx:
        surely = clocks.surely(tx, now)
        came = {one.sequence: one.batch for one in inbox.life(tx, MemberId(keys.key_id.hex()), life)}
    to, recipient = targets.address_of(roster, target, now, surely, keys.key_id)
    continues = _old_head(there, target)
    previous, sealed = None, set[str]()
    for sequence, chunk in enumerate(_chunks(there, lane, keys.key_id), 1):
        name = f"{life.hex()}-{sequence}"
        paths = [folder / f"{name}{HEADER_SUFFIX}" for folder in (aside, desk.folder.inbox)]
        here = next((path for path in paths if path.is_file()), None)
        if sequence in came:
            previous = BatchHash(bytes.fromhex(came[sequence]))
        elif here is not None:
            previous = batch_hash(read_plain(here, most=MAX_HEADER_BYTES))
        else:
            batch = seal_batch(
                [raw for _, raw in chunk],
                key=keys.signing,
                recipient=recipient,
                to=to,
                place=Place(life, sequence, previous, continues if sequence == 1 else None),
                roster=roster.view,
                sealed_at=wire.seconds(now),
            )
            try:
                put_batch(aside, name, batch.header, batch.body)
            except OSError as problem:
                raise from_os(problem) from problem
            previous = batch.hash
        sealed |= {one.id for one, _ in chunk}
    return sealed


def _old_head(there: Tx, target: str) -> Head | None:
    before = outgoing.stream(there, target)
    if before is None or not before.sequence:
        return None if before is None or not before.continues else sealing.old_head(before.continues)
    return Head(Incarnation(before.incarnation), before.sequence, BatchHash(before.head))


def _chunks(there: Tx, lane: Sequence[Waits], author: KeyId) -> Iterator[list[Message]]:
    """As much as a batch holds; of files one part."""
    chunk, total = list[Message](), 0
    for one in lane:
        try:
            with admission.fits():
                raw = _message(there, one, author)
        except ProtocolError:
            continue
        single = one.kind == attachments.KIND
        if chunk and (single or total + len(raw) > sealing.BATCH_BYTES):
            yield chunk
            chunk, total = [], 0
        chunk.append((one, raw))
        total += len(raw)
    if chunk:
        yield chunk


def _message(there: Tx, one: Waits, author: KeyId) -> bytes:
    """Raises NotAllowed for what its author may not say: it would keep its whole batch from being merged."""
    raw = elsewhere.body(there, one)
    if one.kind == attachments.KIND:
        raw = attachments.part_of(there, raw)
    told = messages.decode(raw)
    own = isinstance(told, messages.Opening) and told.subject == author
    if not own and not isinstance(told, FROM_WRITERS):
        raise NotAllowed("what only a coordinator may say")
    if isinstance(told, messages.RecordVersion) and told.author != author:
        raise NotAllowed("another's record")
    return raw
