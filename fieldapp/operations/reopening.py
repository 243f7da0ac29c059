"""Opening somebody's work anew, from afar: a forgotten passphrase, a lost keyring, the end of a journey.

The laptop shows a request: whose work, the escrow that lies beside its database, and a key made for this one
answer. A coordinator compares six words by voice, opens the escrow and seals the database's key to that key.
Nothing secret travels open, and nothing on the laptop is touched but its locks: drafts and unsent work stay.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from fieldapp.casework.spoken import six_words
from fieldapp.config import Home, write_durably
from fieldapp.errors import AnswerRefused, FieldError, RequestRefused, UnknownMember
from fieldapp.log import short, topic
from fieldapp.model import Changed, MemberId
from fieldapp.operations import accounts, escrow, openings, sealing
from fieldapp.operations.desk import Desk
from fieldapp.security import delay, keystore, slots, tiles
from fieldapp.security.passphrase import PRODUCT_COST, Cost, check_new
from fieldapp.store import identity
from fieldapp.store.engine import open_vault
from sync.protocol.errors import Malformed, ProtocolError
from sync.protocol.identifiers import KeyId
from sync.protocol.keys import Identity, Recipient
from sync.protocol.reopening import MAX_ANSWER_BYTES, Reopening, read_request


@dataclass(frozen=True, slots=True)
class Asked:
    """What the laptop shows: the request, and the words to read to the coordinator."""

    request: bytes
    words: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a coordinator reads of a request: whose work would be opened, and the words to compare."""

    member: MemberId
    name: str  # "" for somebody whose name never came here
    words: str


def ask(home: Path, member: MemberId) -> Asked:
    """Ask a coordinator to open this person's work anew; asking again gives the same request.

    Raises UnknownMember, SlotsDamaged, KeyringAbsent, DiskFull.
    """
    place = Home(home)
    if member not in place.members():
        raise UnknownMember
    sealed = slots.read_slots(place.person(member).slots).escrow
    if not sealed:
        raise RequestRefused(reason="this person was not enrolled yet, so no coordinator can open the work")
    own = _answer_key(place, member)
    request = Reopening(KeyId(bytes.fromhex(member)), own.recipient, sealed).to_bytes()
    return Asked(request, six_words(request))


def look(desk: Desk, request: bytes) -> Wanted:
    """Whose work a request is about. Raises NotAllowed, RequestRefused."""
    desk.need_coordinator()
    member, _, _ = _read(request)
    with desk.vault.read() as tx:
        known = identity.member_names(tx).get(member)
    return Wanted(member, known.name if known else "", six_words(request))


def answer(desk: Desk, request: bytes, words: str) -> bytes:
    """Open the escrow for the laptop that asked. Raises NotAllowed, RequestRefused."""
    desk.need_coordinator()
    made = answer_with(desk.keys.identity, request, words)
    member, _, _ = _read(request)
    with desk.vault.write() as tx:
        openings.note(desk, tx, "reopened", member, desk.now())
    sealing.seal_all(desk)
    return made


def answer_with(own: Identity, request: bytes, words: str) -> bytes:
    """As `answer`, with a coordinator's or the recovery key. Raises RequestRefused."""
    if " ".join(words.lower().split()) != six_words(request):
        raise RequestRefused(reason="the six words differ")
    member, to, sealed = _read(request)
    try:
        return escrow.seal(escrow.opened(sealed, member, own), member, [to])
    except ProtocolError as problem:
        raise RequestRefused(reason=problem.plain) from problem


def finish(
    home: Path, member: MemberId, answered: bytes, passphrase: str, *, cost: Cost = PRODUCT_COST
) -> None:
    """Take the answer and close the work under a new passphrase. A second time changes nothing more.

    Raises AnswerRefused, PassphraseTooShort, UnknownMember, DatabaseDamaged, KeyringAbsent, DiskFull. Then the
    locks are as before.
    """
    check_new(passphrase)
    place = Home(home)
    if member not in place.members():
        raise UnknownMember
    folder = place.person(member)
    try:
        if len(answered) > MAX_ANSWER_BYTES:
            raise Malformed("an answer")
        key = escrow.opened(answered, member, _kept_answer_key(place, member))
    except ProtocolError as problem:
        raise AnswerRefused(reason=problem.plain) from problem
    open_vault(folder.vault, key).dispose()
    secret = keystore.open_keystore(place).make_secret()
    slot = slots.close_slot(key, passphrase, secret, member, cost)
    slots.write_slots(folder.slots, replace(slots.read_slots(folder.slots), person=slot))
    delay.write_attempts(folder.attempts, delay.Attempts())
    folder.answer_key.unlink(missing_ok=True)
    topic("vault").info("opened anew: %s", short(member))


def put_away(desk: Desk) -> Changed:
    """Travel mode: seal what waits, then take the person's own lock off this laptop.

    Until a coordinator opens the work anew no passphrase does, also not under pressure. Raises RosterRefused where
    no programme is known yet: then there would be nobody to open it.
    """
    sealing.seal_all(desk)
    accounts.renew_escrow(desk)
    path = desk.folder.slots
    slots.write_slots(path, replace(slots.read_slots(path), person=None))
    accounts.lock(desk)
    return Changed(settings=True)


def _read(request: bytes) -> tuple[MemberId, Recipient, bytes]:
    try:
        found = read_request(request)
    except ProtocolError as problem:
        raise RequestRefused(reason=problem.plain) from problem
    return MemberId(found.member.hex()), found.to, found.escrow


def _answer_key(place: Home, member: MemberId) -> Identity:
    """The key that one answer will be sealed to; kept under the device's secret until the answer comes."""
    with suppress(ProtocolError, FieldError):
        return _kept_answer_key(place, member)
    made = Identity.generate()
    secret = keystore.open_keystore(place).make_secret()
    write_durably(place.person(member).answer_key, tiles.seal_note(made.secret_text(), member, secret))
    return made


def _kept_answer_key(place: Home, member: MemberId) -> Identity:
    try:
        sealed = place.person(member).answer_key.read_bytes()
        return Identity.parse(tiles.open_note(sealed, member, keystore.open_keystore(place).secret()))
    except (OSError, ValueError, json.JSONDecodeError) as problem:
        raise AnswerRefused(reason="nothing was asked on this laptop, or it was answered before") from problem
