"""Registers: each coordinator within its office, and the same picture in any order."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from sync.protocol import canonical, programme
from sync.protocol.bundle import object_hash
from sync.protocol.charter import Scope
from sync.protocol.enrolment import read_request, request_of
from sync.protocol.envelope import Head
from sync.protocol.errors import (
    Forked,
    Gap,
    Malformed,
    NotAppointed,
    ProtocolError,
    SignatureInvalid,
    TooFewSignatures,
    UnknownKey,
    UnknownMessage,
)
from sync.protocol.identifiers import BatchHash, ContentClass, Incarnation
from sync.protocol.register import Entry, Revoke, sign_entry
from sync.protocol.statement import Statement
from tests.sync.protocol.world import (
    START,
    appointment,
    entry_by,
    narrow_reader,
    revoke_worker,
    world,
)

LINKS = ContentClass.LINKS


def test_r3_only_a_coordinator_of_the_area_acts_there() -> None:
    here = world()
    for keys in (here.worker, here.stranger, here.other_coordinator):
        with pytest.raises(NotAppointed):
            here.roster.with_entry(entry_by(here, keys, appointment(here)))
    grown = here.roster.with_entry(entry_by(here, here.coordinator, appointment(here)))
    assert grown.writer(here.stranger.key_id).writes(here.area, ContentClass.CARE)


def test_r3_a_reader_who_appoints_nobody_cannot() -> None:
    here = world()
    reader = narrow_reader(here.stranger, here.area, LINKS)
    grown = here.roster.with_charter(here.next_charter(readers=(*here.roster.charter.readers, reader)).raw)
    with pytest.raises(NotAppointed):
        grown.with_entry(entry_by(replace(here, roster=grown), here.stranger, appointment(here)))


def test_r3_an_entry_names_a_charter_that_is_known_and_not_older_than_its_predecessors() -> None:
    here = world()
    chain = here.roster.registers[here.coordinator.key_id]
    entry = Entry(2, bytes(32), START, (appointment(here),), chain[-1].hash)
    with pytest.raises(Gap):
        here.roster.with_entry(sign_entry(entry, here.coordinator.signing).raw)
    newer = replace(here, roster=here.roster.with_charter(here.next_charter().raw))
    second = newer.roster.with_entry(entry_by(newer, here.coordinator, appointment(here)))
    chain = second.registers[here.coordinator.key_id]
    older = Entry(3, here.roster.charters[0].hash, START, (), chain[-1].hash)
    with pytest.raises(Forked):
        second.with_entry(sign_entry(older, here.coordinator.signing).raw)


def test_r3_an_entry_signed_by_another_in_the_coordinators_name_is_refused() -> None:
    here = world()
    good = programme.next_entry(here.roster, here.coordinator.signing, (appointment(here),), START).statement
    forged = good.co_signed("register", here.worker.signing).signatures
    (signature,) = (one for key, one in forged if key == here.worker.key_id)
    lying = Statement(good.payload, ((here.coordinator.key_id, signature),))
    with pytest.raises(ProtocolError):
        here.roster.with_entry(lying.to_bytes())
    with pytest.raises(Malformed):
        here.roster.with_entry(Statement(good.payload, forged).to_bytes())


def test_r3_a_signature_for_another_purpose_does_not_count() -> None:
    here = world()
    payload = here.next_charter().statement.payload
    signed = Statement(payload, ())
    for key in here.root:
        signed = signed.co_signed("register", key)
    with pytest.raises(TooFewSignatures):
        here.roster.with_charter(signed.to_bytes())


def test_r2_entries_follow_one_by_one() -> None:
    here = world()
    second = entry_by(here, here.coordinator, appointment(here))
    after = replace(here, roster=here.roster.with_entry(second))
    third = entry_by(after, here.coordinator, revoke_worker(here))
    with pytest.raises(Gap):
        here.roster.with_entry(third)
    with pytest.raises(Forked):
        after.roster.with_entry(entry_by(here, here.coordinator, revoke_worker(here)))
    assert after.roster.with_entry(second) is after.roster


def test_two_offline_coordinators_do_not_compete() -> None:
    here = world()
    ours = entry_by(here, here.coordinator, appointment(here))
    theirs = entry_by(here, here.other_coordinator, appointment(here, here.other_area, LINKS))
    one = here.roster.with_entry(ours).with_entry(theirs)
    other = here.roster.with_entry(theirs).with_entry(ours)
    assert one.view == other.view != here.roster.view
    assert one.writer(here.stranger.key_id) == other.writer(here.stranger.key_id)
    assert one.writer(here.stranger.key_id).writes(here.other_area, LINKS)
    assert not one.writer(here.stranger.key_id).writes(here.area, LINKS)


def test_a_later_appointment_in_one_register_replaces_the_earlier() -> None:
    here = world()
    wide = here.with_acts(appointment(here, here.area, ContentClass.CARE, LINKS))
    narrow = wide.with_acts(appointment(here, here.area, LINKS))
    assert narrow.roster.writer(here.stranger.key_id).scopes == (Scope(here.area, (LINKS,)),)


def test_r4_entries_of_the_departed_beyond_the_named_version_are_refused_in_any_order() -> None:
    here = world()
    late = entry_by(here, here.coordinator, appointment(here))
    gone = here.without_coordinator(register_version=1).raw
    first_gone = here.roster.with_charter(gone)
    with pytest.raises(NotAppointed):
        first_gone.with_entry(late)
    first_late = here.roster.with_entry(late).with_charter(gone)
    assert first_late.view == first_gone.view
    with pytest.raises(UnknownKey):
        first_late.writer(here.stranger.key_id)
    assert first_late.writer(here.worker.key_id).writes(here.area, ContentClass.CARE)


def test_r4_nobody_vanishes_or_shrinks_in_silence() -> None:
    here = world()
    mine, theirs = here.roster.charter.readers
    with pytest.raises(Malformed):
        here.roster.with_charter(here.next_charter(readers=(theirs,)).raw)
    with pytest.raises(Malformed):
        here.roster.with_charter(here.next_charter(readers=(replace(mine, appoints=()), theirs)).raw)
    gone = replace(here, roster=here.roster.with_charter(here.without_coordinator().raw))
    with pytest.raises(Malformed):
        gone.roster.with_charter(gone.next_charter(departed=()).raw)
    with pytest.raises(Malformed):
        gone.next_charter(readers=(mine, theirs))


def test_r5_a_revocation_is_final_and_wins_in_any_order() -> None:
    here = world()
    stranger = Revoke(here.stranger.key_id, here.area, (), START)
    for acts in itertools.permutations([appointment(here), stranger, appointment(here)]):
        after = here
        for act in acts:
            after = after.with_acts(act)
        assert after.roster.writer(here.stranger.key_id).revoked == stranger


def test_r5_of_two_withdrawals_the_heads_of_both_count_in_any_order() -> None:
    """Each coordinator names what it saw; which of them was the earlier says nothing about the other's streams."""
    here = world()
    second = programme.reader_for(here.stranger, [here.area])
    grown = here.roster.with_charter(here.next_charter(readers=(*here.roster.charter.readers, second)).raw)
    here = replace(here, roster=grown)
    one, other, common = (
        Head(Incarnation(bytes([n]) * 16), n, BatchHash(bytes([n]) * 32)) for n in (1, 2, 3)
    )
    early = Revoke(here.worker.key_id, here.area, (one, common), START)
    late = Revoke(here.worker.key_id, here.area, (common, other), START + 50)
    found = []
    for acts in itertools.permutations([(early, here.coordinator), (late, here.stranger)]):
        after = here
        for act, by in acts:
            after = after.with_acts(act, by=by)
        (revoke,) = after.roster.writer(here.worker.key_id).revocations
        assert set(revoke.heads) == {one, other, common}
        assert revoke.at == START
        found.append(revoke)
    assert found[0] == found[1]


def test_r5_a_revocation_counts_only_in_an_area_where_the_key_was_appointed() -> None:
    here = world()
    foreign = Revoke(here.worker.key_id, here.other_area, (), START)
    after = here.with_acts(foreign, by=here.other_coordinator)
    assert after.roster.writer(here.worker.key_id).revoked is None


def test_r5_another_areas_coordinator_cannot_end_a_writer_here() -> None:
    """Not even after an appointment of his own, for which a copy of the request's signature is enough."""
    here = world()
    copied = appointment(here, here.other_area, ContentClass.CARE)
    ours = here.with_acts(appointment(here))
    theirs = ours.with_acts(
        copied, Revoke(here.stranger.key_id, here.other_area, (), START), by=here.other_coordinator
    )
    writer = theirs.roster.writer(here.stranger.key_id)
    assert writer.revoked_in(here.area) is None
    assert writer.revoked_in(here.other_area) is not None
    assert writer.revoked is None
    assert writer.standing == {here.area}
    both = theirs.with_acts(Revoke(here.stranger.key_id, here.area, (), START))
    assert both.roster.writer(here.stranger.key_id).revoked is not None


def test_an_act_of_a_later_version_is_reported() -> None:
    here = world()
    newest = here.roster.registers[here.coordinator.key_id][-1]
    payload = canonical.encode({1: 2, 2: newest.hash, 3: here.roster.programme, 4: START, 5: [[9, {}]]})
    signed = Statement(payload, ()).co_signed("register", here.coordinator.signing)
    with pytest.raises(UnknownMessage):
        here.roster.with_entry(signed.to_bytes())


def test_every_byte_of_an_entry_altered_is_refused() -> None:
    here = world()
    raw = entry_by(
        here, here.coordinator, revoke_worker(here, Head(Incarnation(bytes(16)), 3, BatchHash(bytes(32))))
    )
    assert here.roster.with_entry(raw) is not here.roster
    for at in range(len(raw)):
        with pytest.raises(ProtocolError):
            here.roster.with_entry(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
    for length in range(len(raw)):
        with pytest.raises(ProtocolError):
            here.roster.with_entry(raw[:length])


def test_r11_nobody_names_a_recipient_of_his_own_for_anothers_key() -> None:
    """Else what coordinators send down to a member would be sealed to the one who named it."""
    here = world()
    honest = appointment(here)
    stolen = replace(honest, recipient=object_hash(here.coordinator.identity.recipient.raw))
    self_signed = programme.appoint(request_of(here.coordinator), here.area, [ContentClass.CARE])[0].request
    for lying in (stolen, replace(stolen, request=self_signed), replace(honest, request=bytes(64))):
        with pytest.raises(SignatureInvalid):
            here.with_acts(lying)


def test_r11_a_request_is_signed_by_its_own_key() -> None:
    request = request_of(world().stranger)
    assert read_request(request.to_bytes()) == request
    raw = request.to_bytes()
    for at in range(0, len(raw), 7):
        with pytest.raises(ProtocolError):
            read_request(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
    with pytest.raises(ProtocolError):
        read_request(raw[:-1])
