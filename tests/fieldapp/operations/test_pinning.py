"""Somebody who uses a shared laptop's account puts another list of keys there (PROTOCOL R-16)."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from fieldapp.model import MemberId
from fieldapp.operations import accounts, escrow, reopening, rosters, today
from fieldapp.security import slots
from fieldapp.security.slots import read_slots
from fieldapp.store import identity
from sync.protocol import age, programme
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import ContentClass
from sync.protocol.keys import Identity, MemberKeys, SigningKey
from sync.protocol.register import Appoint
from sync.protocol.roster import Roster
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, sealed_files

NOTICE = "notice.list_exchanged"


def of_their_own(true: Roster, victim: MemberKeys, reader: MemberKeys, now: int) -> Roster:
    """A programme in which `reader` alone reads all, and that names the victim as the true one does."""
    recovery, roots = Identity.generate(), [SigningKey.generate() for _ in range(3)]
    charter = programme.first_charter(
        roots,
        threshold=2,
        areas=true.charter.areas,
        readers=[programme.reader_for(reader, true.charter.areas)],
        recovery=recovery.recipient,
        receipt_keys=true.charter.receipt_keys,
        made_at=now - 100,
    )
    appoint = next(
        act for act, _ in true.acts() if isinstance(act, Appoint) and act.key.key_id == victim.key_id
    )
    made = Roster.begin(charter.raw).with_objects(
        [reader.identity.recipient.raw, recovery.recipient.raw, true.objects[appoint.recipient]]
    )
    acts: list[object] = [appoint]
    for area in true.charter.areas:
        for one in ContentClass:
            act, objects = programme.open_epoch(
                made, area, one, starts_at=now - 50, ends_at=now + 10**7, destroy_at=now + 10**8
            )
            acts.append(act)
            made = made.with_objects(objects)
    return made.with_entry(programme.next_entry(made, reader.signing, acts, now - 40).raw)  # type: ignore[arg-type]


def evil(field: Field, reader: MemberKeys) -> bytes:
    true, now = rosters.load(field.worker.home), int(field.clock.at.timestamp())
    return of_their_own(true, field.worker.keys, reader, now).bundle().to_bytes()


def opens_something(field: Field, reader: MemberKeys, bundle: bytes) -> bool:
    """Whether the reader of that programme opens a batch of the victim or the key of their database."""
    their = Roster.of_bundle(bundle)
    for epoch in their.epochs:
        secret = their.open_epoch(epoch, reader.identity)
        for path in sealed_files(field.worker):
            if path.suffix == ".age":
                try:
                    age.open_file(path.read_bytes(), secret, max_plain=10**7)
                except ProtocolError:
                    continue
                return True
    sealed = read_slots(field.worker.folder.slots).escrow
    try:
        return escrow.opened(sealed, field.worker.member, reader.identity) == field.worker.database_key
    except (ProtocolError, ValueError):
        return False


def told(field: Field) -> bool:
    return NOTICE in {one.message_id for one in today.look(field.worker).notices}


def sign_in_again(field: Field) -> None:
    field.clock.later(hours=1)
    field.worker = accounts.sign_in(
        field.worker.home.path, field.worker.member, PASSPHRASE, clock=field.clock
    )


def test_r16_a_programme_of_somebody_elses_gets_nothing_and_is_told(equipped: Field) -> None:
    reader, true = MemberKeys.generate(), rosters.load(equipped.worker.home).view
    bundle = evil(equipped, reader)
    accounts.close(equipped.worker)
    rosters.path_of(equipped.worker.home).write_bytes(bundle)
    sign_in_again(equipped)
    equipped.finish()
    assert not opens_something(equipped, reader, bundle)
    assert rosters.load(equipped.worker.home).view == true
    assert told(equipped)
    accounts.close(equipped.worker)
    sign_in_again(equipped)
    assert not told(equipped)


@pytest.fixture
def locks(monkeypatch: pytest.MonkeyPatch) -> list[slots.Slots]:
    """All that was ever written beside a database: whoever uses the account reads along."""
    seen, write = list[slots.Slots](), slots.write_slots

    def noted(path: Path, made: slots.Slots) -> None:
        seen.append(made)
        write(path, made)

    monkeypatch.setattr(slots, "write_slots", noted)
    return seen


def keys_in(locks: list[slots.Slots], member: MemberId, own: Identity) -> list[bytes]:
    found = []
    for sealed in (one for made in locks for one in made.escrows):
        with suppress(ProtocolError):
            found.append(escrow.opened(sealed, member, own))
    return found


@pytest.mark.parametrize("held", [True, False])
def test_r16_no_key_of_a_database_is_ever_sealed_to_a_programme_of_somebody_elses(
    equipped: Field, locks: list[slots.Slots], held: bool
) -> None:
    """Neither at a sign-in, where another key is due or seems to be, ..."""
    worker, reader = equipped.worker, MemberKeys.generate()
    bundle = evil(equipped, reader)
    if held:
        with worker.vault.write() as tx:
            identity.put(tx, escrow.HELD, b"1")
    before = worker.database_key
    accounts.close(worker)
    rosters.path_of(worker.home).write_bytes(bundle)
    sign_in_again(equipped)
    assert keys_in(locks, worker.member, reader.identity) == []
    assert (equipped.worker.database_key != before) is held
    aida = equipped.coordinator.keys.identity
    assert all(equipped.worker.database_key in keys_in([one], worker.member, aida) for one in locks[-1:])


def test_r16_nor_when_the_work_is_opened_anew(equipped: Field, locks: list[slots.Slots]) -> None:
    """... nor when an answer is taken, while nobody is signed in."""
    worker, reader = equipped.worker, MemberKeys.generate()
    bundle, new = evil(equipped, reader), "совсем новые слова"
    accounts.close(worker)
    asked = reopening.ask(worker.home.path, worker.member, new, cost=CHEAP)
    answered = reopening.answer(equipped.coordinator, asked.request, asked.words)
    rosters.path_of(worker.home).write_bytes(bundle)
    reopening.finish(worker.home.path, worker.member, answered, new, cost=CHEAP, clock=equipped.clock)
    assert keys_in(locks, worker.member, reader.identity) == []
    assert len({*keys_in(locks, worker.member, equipped.coordinator.keys.identity)}) == 2


@pytest.mark.parametrize("taken", [False, True])
def test_r16_that_it_was_another_is_told_also_where_the_key_is_changed(equipped: Field, taken: bool) -> None:
    """At a sign-in that changes it, and at the first one after an answer was taken, when nobody could read it."""
    worker, new = equipped.worker, PASSPHRASE
    bundle = evil(equipped, MemberKeys.generate())
    with worker.vault.write() as tx:
        identity.put(tx, escrow.HELD, b"1")
    accounts.close(worker)
    asked = reopening.ask(worker.home.path, worker.member, new, cost=CHEAP)
    answered = reopening.answer(equipped.coordinator, asked.request, asked.words)
    rosters.path_of(worker.home).write_bytes(bundle)
    if taken:
        reopening.finish(worker.home.path, worker.member, answered, new, cost=CHEAP, clock=equipped.clock)
    sign_in_again(equipped)
    assert told(equipped)
    sign_in_again(equipped)
    assert not told(equipped)


def test_r16_nor_while_somebody_is_signed_in(equipped: Field) -> None:
    reader = MemberKeys.generate()
    bundle = evil(equipped, reader)
    rosters.path_of(equipped.worker.home).write_bytes(bundle)
    equipped.finish()
    accounts.lock(equipped.worker)
    accounts.unlock(equipped.worker, PASSPHRASE)
    assert not opens_something(equipped, reader, bundle)
    assert told(equipped)


@pytest.mark.parametrize("there", [b"", b"nothing of the kind", None])
def test_r16_a_list_that_is_damaged_or_gone_is_put_back(equipped: Field, there: bytes | None) -> None:
    path, true = rosters.path_of(equipped.worker.home), rosters.load(equipped.worker.home).view
    accounts.close(equipped.worker)
    path.unlink()
    if there is not None:
        path.write_bytes(there)
    sign_in_again(equipped)
    assert rosters.load(equipped.worker.home).view == true
    assert told(equipped)
    assert path.exists()


def test_r16_an_older_list_is_brought_up_to_what_is_known(equipped: Field) -> None:
    path = rosters.path_of(equipped.worker.home)
    whole = rosters.load(equipped.worker.home)
    older = Roster.begin(whole.charters[0].raw).with_objects(whole.objects.values())
    accounts.close(equipped.worker)
    path.write_bytes(older.bundle().to_bytes())
    sign_in_again(equipped)
    assert rosters.load(equipped.worker.home).view == whole.view
    assert Roster.of_bundle(path.read_bytes()).view == whole.view
