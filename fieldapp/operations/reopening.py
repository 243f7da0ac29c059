"""Opening somebody's work anew, from afar: a forgotten passphrase, a lost keyring, the end of a journey.

The laptop shows a request: whose work, the escrow that lies beside its database, and a key made for this one
answer. A coordinator compares six words by voice, opens the escrow and seals the database's key to that key.
Nothing secret travels open, and nothing on the laptop is touched but its locks: drafts and unsent work stay.

The person chooses the new passphrase when asking: the key for the answer lies under it and the device's secret, as the
database's does, so that nobody else on the same OS account takes the answer. Then the database gets another key.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from fieldapp.casework.spoken import six_words
from fieldapp.config import Home, PersonFolder
from fieldapp.errors import (
    AnswerRefused,
    FieldError,
    RequestRefused,
    SlotsDamaged,
    UnknownMember,
)
from fieldapp.key_errors import AnswerMisfits, NobodyElse
from fieldapp.log import short, topic
from fieldapp.model import Changed, MemberId, Opens
from fieldapp.operations import accounts, escrow, openings, rekeying, reopening_parts, rosters, sealing
from fieldapp.operations.desk import Clock, Desk, system_clock
from fieldapp.security import delay, keystore, slots
from fieldapp.security.passphrase import PRODUCT_COST, Cost, check_new
from fieldapp.store import identity
from fieldapp.store.engine import open_vault, opens_with
from sync.protocol.errors import Malformed, ProtocolError
from sync.protocol.identifiers import KeyId
from sync.protocol.keys import Identity, Recipient
from sync.protocol.reopening import MAX_ANSWER_BYTES, Reopening, read_request
from sync.protocol.sheets import Together

OPENED_ANEW = "opened_anew"  # identity: b"1" from taking an answer to telling of it


@dataclass(frozen=True, slots=True)
class Asked:
    """What the laptop shows: the request, and the words to read to the coordinator; and the key for the answer."""

    request: bytes
    words: str
    own: Identity = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a coordinator reads of a request: whose work would be opened, and the words to compare. `opens`: how much
    this coordinator's key does; two recovery sheets do it where that is not all (PROTOCOL K-12)."""

    member: MemberId
    name: str  # "" for somebody whose name never came here
    words: str
    opens: Opens


def ask(home: Path, member: MemberId, passphrase: str, *, cost: Cost = PRODUCT_COST) -> Asked:
    """Ask a coordinator to open this person's work anew, for a new passphrase; asking again with the same one gives the
    same request, with another one another request.

    Raises PassphraseTooShort, UnknownMember, SlotsDamaged, KeyringAbsent, DiskFull.
    """
    check_new(passphrase)
    place = Home(home)
    if member not in place.members():
        raise UnknownMember
    sealed = slots.read_slots(place.person(member).slots).escrow
    if not sealed:
        raise RequestRefused(reason="this person was not enrolled yet, so no coordinator can open the work")
    own = _answer_key(place, member, passphrase, cost)
    request = _request(place, member, own)
    return Asked(request, six_words(request), own)


def serves(home: Path, member: MemberId, asked: Asked, answered: bytes) -> bool:
    """Whether an answer opens something of what was asked for; nothing is changed."""
    return reopening_parts.serves(Home(home).person(member), member, asked.own, answered)


def _request(place: Home, member: MemberId, own: Identity) -> bytes:
    """Of an escrow of several, those parts are asked for that have not come: so it is another request, with others'
    six words, after each answer."""
    folder, named = place.person(member), KeyId(bytes.fromhex(member))
    sealed = slots.read_slots(folder.slots).escrow
    return Reopening(named, own.recipient, reopening_parts.lacking(folder, member, own, sealed)).to_bytes()


def look(desk: Desk, request: bytes) -> Wanted:
    """Whose work a request is about. Raises NotAllowed, RequestRefused."""
    desk.need_coordinator()
    member, _, sealed = _read(request)
    with desk.vault.read() as tx:
        known = identity.member_names(tx).get(member)
    opens = escrow.opens(sealed, member, desk.keys.identity)
    return Wanted(member, known.name if known else "", six_words(request), opens)


def answer(desk: Desk, request: bytes, words: str, paper: Together | None = None) -> bytes:
    """Open the escrow for the laptop that asked; by `paper`, two recovery sheets, where no coordinator may read all of
    somebody's work. All readers and the member are told of that. Raises NotAllowed, RequestRefused.
    """
    desk.need_coordinator()
    made = answer_with(paper.recovery if paper else desk.keys.identity, request, words)
    member, _, _ = _read(request)
    with desk.vault.write() as tx:
        openings.note(desk, tx, openings.BY_SHEETS if paper else "reopened", member, desk.now())
    sealing.seal_all(desk)
    return made


def answer_with(own: Identity, request: bytes, words: str) -> bytes:
    """As `answer`, with a coordinator's or the recovery key. Raises RequestRefused."""
    if " ".join(words.lower().split()) != six_words(request):
        raise RequestRefused(reason="the six words differ")
    member, to, sealed = _read(request)
    try:
        return escrow.answer(sealed, member, own, to)
    except ProtocolError as problem:
        raise RequestRefused(reason=problem.plain) from problem


@dataclass(frozen=True, slots=True)
class Opener:
    """What was asked for, and the key that opens its answer: opening that costs as much as a sign-in."""

    member: MemberId
    own: Identity
    request: bytes


def opener(home: Path, member: MemberId, passphrase: str, *, clock: Clock = system_clock) -> Opener:
    """Of the request that `ask` made. Raises AnswerRefused, WrongPassphrase, TooSoon, UnknownMember, KeyringAbsent."""
    place = Home(home)
    if member not in place.members():
        raise UnknownMember
    own = _kept_answer_key(place, member, passphrase, clock)
    return Opener(member, own, _request(place, member, own))


def finish(
    home: Path,
    member: MemberId,
    answered: bytes,
    passphrase: str,
    *,
    cost: Cost = PRODUCT_COST,
    clock: Clock = system_clock,
) -> None:
    """Take the answer with the passphrase that was chosen for it, which opens the work from now on.

    Raises as `opener` and `take`.
    """
    take(home, opener(home, member, passphrase, clock=clock), answered, passphrase, cost=cost)


def take(home: Path, asked: Opener, answered: bytes, passphrase: str, *, cost: Cost = PRODUCT_COST) -> None:
    """As `finish`. Raises AnswerRefused, KeyringAbsent, DiskFull; PartAnswered where it is a part, which was kept:
    another coordinator answers the rest. Then the locks are as before."""
    place, member = Home(home), asked.member
    folder = place.person(member)
    try:
        if len(answered) > MAX_ANSWER_BYTES:
            raise Malformed("an answer")
        key = reopening_parts.opened(folder, member, asked.own, answered)
    except ProtocolError as problem:
        raise AnswerRefused(reason=problem.plain) from problem
    _need_fit(folder, key)
    secret = keystore.open_keystore(place).make_secret()
    slot = slots.close_slot(key, passphrase, secret, member, cost)
    before = slots.read_slots(folder.slots)
    slots.write_slots(folder.slots, slots.Slots(slot, before.escrow))
    delay.write_attempts(folder.attempts, delay.Attempts())
    slots.remove_slots(folder.answer_key)
    try:
        rekeying.change(place, member, key, passphrase, secret, cost)
    except (FieldError, OSError):  # the work is open; the old key stays until the next time
        topic("vault").warning("no new key yet: %s", short(member))
    finally:
        rosters.unpin(place, member)
    topic("vault").info("opened anew: %s", short(member))


def _need_fit(folder: PersonFolder, key: bytes) -> None:
    """Raises AnswerMisfits; AnswerRefused where the power went while the database was given another key, and the
    answer holds the earlier one."""
    if not opens_with(folder.vault, key):
        now = slots.read_slots(folder.slots)
        if now.coming_escrow:
            slots.write_slots(folder.slots, replace(now, escrow=now.coming_escrow, coming_escrow=now.escrow))
            raise AnswerRefused(reason="the key was just being changed; send the request once more")
        raise AnswerMisfits
    vault = open_vault(folder.vault, key)
    try:
        with vault.write() as tx:
            identity.put(tx, OPENED_ANEW, b"1")
            identity.put(tx, escrow.HELD, b"1")  # until it has another key, also after a power cut (K-7)
    finally:
        vault.dispose()


def tell(desk: Desk) -> None:
    """At sign-in: that it was opened anew is told by this person's own program, not by the coordinator's alone."""
    openings.settle(desk)
    with desk.vault.read() as tx:
        if identity.get(tx, OPENED_ANEW) is None:
            return
    with desk.vault.write() as tx:
        openings.note_own(desk, tx, desk.now())
        identity.forget(tx, OPENED_ANEW)


def put_away(desk: Desk) -> Changed:
    """Travel mode: seal what waits, then take the person's own lock off this laptop.

    Until it is opened anew no passphrase does, also not under pressure. Raises as `others_open`.
    """
    others_open(desk)
    sealing.seal_all(desk)
    accounts.renew_escrow(desk)
    path = desk.folder.slots
    # An answer that was given before opens nothing from here on, also after a power cut.
    slots.remove_slots(desk.folder.answer_key)
    slots.write_slots(path, slots.Slots(None, slots.read_slots(path).escrow))
    accounts.lock(desk)
    return Changed(settings=True)


def others_open(desk: Desk) -> Opens:
    """Whether another coordinator opens this person's work alone, or several do together; else it takes two sheets.

    Raises RosterRefused where no programme is known yet, NobodyElse where there is no other coordinator, at whose
    place the sheets could be typed: who joins by them is somebody new.
    """
    roster = rosters.load(desk.home)
    if not any(one.appoints and one.key.key_id != desk.keys.key_id for one in roster.charter.readers):
        raise NobodyElse
    with desk.vault.read() as tx:
        circle = escrow.circle(desk.home, desk.member, tx)
    own = {desk.keys.identity.recipient.raw, roster.recipient(roster.charter.recovery).raw}
    if any(one.raw not in own for one in circle.whole):
        return Opens.ALL
    return Opens.PART if circle.parts else Opens.NOTHING


def _read(request: bytes) -> tuple[MemberId, Recipient, bytes]:
    try:
        found = read_request(request)
    except ProtocolError as problem:
        raise RequestRefused(reason=problem.plain) from problem
    return MemberId(found.member.hex()), found.to, found.escrow


def _answer_key(place: Home, member: MemberId, passphrase: str, cost: Cost) -> Identity:
    """The key that one answer will be sealed to; another passphrase makes another one."""
    folder, secret = place.person(member), keystore.open_keystore(place).make_secret()
    with suppress(FieldError, slots.SlotClosed, ProtocolError):
        kept = slots.read_slots(folder.answer_key).person
        if kept is not None:
            return Identity(slots.open_slot(kept, passphrase, secret, member))
    made = Identity.generate()
    slots.write_slots(
        folder.answer_key, slots.Slots(slots.close_slot(made.seed, passphrase, secret, member, cost))
    )
    return made


def _kept_answer_key(place: Home, member: MemberId, passphrase: str, clock: Clock) -> Identity:
    folder = place.person(member)
    try:
        slot = slots.read_slots(folder.answer_key).person
    except SlotsDamaged:
        slot = None
    if slot is None:
        raise AnswerRefused(reason="nothing was asked on this laptop, or it was answered before")
    secret = keystore.open_keystore(place).secret
    return Identity(accounts.open_slowly(slot, passphrase, secret, member, folder.answer_attempts, clock))
