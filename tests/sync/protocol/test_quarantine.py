"""What happens to a genuine batch: nothing genuine is thrown away, nothing doubtful is merged by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sync.protocol import departing
from sync.protocol.batch import Place, SealedBatch
from sync.protocol.charter import Departure
from sync.protocol.envelope import EpochAddress, Head, Header, PersonAddress, sign_header, verify_header
from sync.protocol.errors import UnknownKey
from sync.protocol.identifiers import ContentClass, EpochId
from sync.protocol.keys import MemberKeys
from sync.protocol.quarantine import Circumstances, Judgement, Reason, Standing, judge
from sync.protocol.register import Revoke
from sync.protocol.streams import Arrival, linked, new_incarnation
from tests.sync.protocol.test_streams import chain, head_of, header
from tests.sync.protocol.world import MONTH, START, World, world

ORDINARY = Circumstances(Arrival.NEW, False, True, START + 60, START + 90)


def judged(some: SealedBatch, here: World | None = None, around: Circumstances = ORDINARY) -> Judgement:
    roster = (here or world()).roster
    return judge(verify_header(some.header, roster.verify_key), some.hash, roster, around)


def quarantined(reason: Reason) -> Judgement:
    return Judgement(Standing.QUARANTINE, (reason,))


def noticed(reason: Reason) -> Judgement:
    return Judgement(Standing.NOTICE, (reason,))


def test_an_ordinary_batch_is_merged() -> None:
    assert judged(world().seal([b""])) == Judgement(Standing.MERGE, ())


def revoked(*heads: Head) -> World:
    return world().with_acts(Revoke(world().worker.key_id, world().area, heads, START + 50))


def test_q1_batches_up_to_the_named_head_pass_and_later_ones_are_kept_apart() -> None:
    batches = chain(4)
    here = revoked(head_of(batches[1]))
    known: dict[object, Header] = {one.hash: header(one) for one in batches}
    for place, one in enumerate(batches):
        reaches = linked(head_of(batches[1]), known, place + 1, one.hash)  # type: ignore[arg-type]
        found = judged(one, here, replace(ORDINARY, is_linked=reaches))
        assert found == (Judgement(Standing.MERGE, ()) if place < 2 else quarantined(Reason.REVOKED))


def test_q2_a_thief_who_signs_an_earlier_number_is_kept_apart() -> None:
    batches, thief = chain(4), chain(1, "thief")
    place = Place(header(batches[0]).incarnation, 2, thief[0].hash)
    stolen = world().seal([b"forged"], place=place)
    here = revoked(head_of(batches[3]))
    known: dict[object, Header] = {one.hash: header(one) for one in batches}
    reaches = linked(head_of(batches[3]), known, 2, stolen.hash)  # type: ignore[arg-type]
    assert not reaches
    assert judged(stolen, here, replace(ORDINARY, is_linked=reaches)) == quarantined(Reason.REVOKED)


def test_q2_another_batch_at_the_very_head_is_kept_apart() -> None:
    batches = chain(2)
    here = revoked(replace(head_of(batches[1]), batch=batches[0].hash))
    assert judged(batches[1], here, replace(ORDINARY, is_linked=True)) == quarantined(Reason.REVOKED)


def test_r5_of_two_heads_of_one_stream_either_lets_in_what_leads_up_to_it() -> None:
    """The one coordinator had seen two batches, the other three: the third stands, and a fourth does not."""
    batches = chain(4)
    known: dict[object, Header] = {one.hash: header(one) for one in batches}
    for order in ((1, 2), (2, 1)):
        heads = [head_of(batches[place]) for place in order]
        here = world()
        for head in heads:
            here = here.with_acts(Revoke(here.worker.key_id, here.area, (head,), START + 50))
        for place, one in enumerate(batches):
            reaches = any(linked(head, known, place + 1, one.hash) for head in heads)  # type: ignore[arg-type]
            found = judged(one, here, replace(ORDINARY, is_linked=reaches))
            assert found == (Judgement(Standing.MERGE, ()) if place < 3 else quarantined(Reason.REVOKED))


def test_q1_a_stream_that_the_revocation_does_not_name_is_kept_apart() -> None:
    here = revoked(head_of(chain(1, "another stream")[0]))
    assert judged(chain(1)[0], here) == quarantined(Reason.REVOKED)
    assert judged(chain(1)[0], revoked()) == quarantined(Reason.REVOKED)


def test_q1_a_departed_coordinators_later_batches_are_kept_apart() -> None:
    here = world()
    to = PersonAddress(here.worker.key_id)
    down = here.seal([b""], sender=here.coordinator, to=to)
    for heads, expected in (
        ((), quarantined(Reason.REVOKED)),
        ((head_of(down),), Judgement(Standing.MERGE, ())),
    ):
        readers = tuple(r for r in here.roster.charter.readers if r.key != here.coordinator.signing.public)
        departed = (Departure(here.coordinator.key_id, 1, heads),)
        gone = here.next_charter(readers=readers, departed=departed)
        assert judged(down, replace(here, roster=here.roster.with_charter(gone.raw))) == expected


@pytest.mark.parametrize("content_class", list(ContentClass))
def test_q1_a_class_that_the_sender_may_not_write_is_kept_apart(content_class: ContentClass) -> None:
    here = world()
    some = here.seal([b""], sender=here.teacher, to=here.address(content_class))
    fine = content_class is ContentClass.LEARNING
    assert judged(some) == (Judgement(Standing.MERGE, ()) if fine else quarantined(Reason.NOT_APPOINTED))


def test_q1_another_area_is_kept_apart() -> None:
    here = world()
    epoch = here.roster.current_epoch(here.other_area, ContentClass.CARE, START)
    some = here.seal([b""], to=EpochAddress(here.other_area, ContentClass.CARE, epoch.epoch))
    assert judged(some) == quarantined(Reason.NOT_APPOINTED)


def with_address(to: EpochAddress) -> SealedBatch:
    """Sealed to the right epoch, but another address stands outside and is signed."""
    here = world()
    some = here.seal([b""])
    bare = replace(verify_header(some.header, here.roster.verify_key), to=to)
    return SealedBatch(sign_header(bare, here.worker.signing), some.body)


def test_h6_an_epoch_of_another_class_or_an_unknown_one_is_not_merged() -> None:
    good = world().address()
    for to in (
        replace(good, content_class=ContentClass.LINKS),
        replace(good, area=world().other_area),
        replace(good, epoch=EpochId(bytes(16))),
    ):
        assert judged(with_address(to)) == quarantined(Reason.NOT_APPOINTED)


def test_only_readers_write_to_persons_but_everybody_to_himself() -> None:
    here = world()

    def down(sender: MemberKeys, member: MemberKeys) -> Judgement:
        return judged(here.seal([b""], sender=sender, to=PersonAddress(member.key_id)))

    assert down(here.coordinator, here.worker).standing is Standing.MERGE
    assert down(here.worker, here.worker).standing is Standing.MERGE
    assert down(here.worker, here.teacher) == quarantined(Reason.NOT_APPOINTED)


def test_who_never_was_in_the_roster_is_refused() -> None:
    with pytest.raises(UnknownKey):
        judged(world().seal([b""], sender=world().stranger))


def test_s1_forks_and_s4_changed_lanes_are_kept_apart() -> None:
    some = world().seal([b""])
    assert judged(some, around=replace(ORDINARY, arrival=Arrival.FORK)) == quarantined(Reason.FORK)
    changed = replace(ORDINARY, arrival=Arrival.LANE_CHANGED)
    assert judged(some, around=changed) == quarantined(Reason.LANE_CHANGED)


def test_what_is_merely_odd_is_merged_with_a_notice() -> None:
    here, some = world(), world().seal([b""])
    late = START + 2 * MONTH
    old = replace(ORDINARY, sealed_at=late, received_at=late)
    assert judged(some, around=old) == noticed(Reason.OLD_EPOCH)
    assert judged(some, around=replace(ORDINARY, received_at=late)) == Judgement(Standing.MERGE, ())
    assert judged(some, around=replace(ORDINARY, knows_view=False)) == noticed(Reason.NEWER_ROSTER)
    ahead = replace(ORDINARY, received_at=ORDINARY.sealed_at - 2 * 86_400 - 1)
    assert judged(some, around=ahead) == noticed(Reason.CLOCK)
    restored = here.seal([b""], place=new_incarnation(head_of(some)))
    assert judged(restored) == noticed(Reason.NEW_INCARNATION)


def test_every_reason_has_words_for_a_coordinator() -> None:
    assert all(len(reason.value) > 20 and reason.value.endswith(".") for reason in Reason)


def test_r14_of_who_departed_the_heads_that_coordinators_of_that_area_name_count_and_nobodys_own() -> None:
    """Who has a coordinator's key could name, before it is withdrawn, what they show to nobody until it was."""
    here = world()
    key = here.coordinator.key_id
    some = here.seal([b""], sender=here.coordinator)
    head = head_of(some)
    own = here.with_acts(Revoke(key, here.area, (head,), START))
    elsewhere = own.with_acts(Revoke(key, here.other_area, (head,), START), by=here.other_coordinator)
    readers = tuple(r for r in here.roster.charter.readers if r.key != here.coordinator.signing.public)
    left = departing.after(own.roster.registers[key], key, ())
    gone = elsewhere.next_charter(readers=readers, departed=(left,))
    after = replace(elsewhere, roster=elsewhere.roster.with_charter(gone.raw))
    assert after.roster.seen_in(key, here.area) == ()
    assert after.roster.seen_in(key, here.other_area) == (head,)
    assert judged(some, after) == quarantined(Reason.REVOKED)
