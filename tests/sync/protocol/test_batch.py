"""A batch from end to end: opened by whoever should, refused where a byte differs."""

from __future__ import annotations

import hashlib
import random
from dataclasses import replace
from functools import cache

import pytest

from sync.protocol import age, batch, body
from sync.protocol.authorship import root_of
from sync.protocol.batch import Place, SealedBatch, check_body, open_batch
from sync.protocol.body import Body, write_body
from sync.protocol.envelope import Header, PersonAddress, sign_header, verify_header
from sync.protocol.errors import (
    BodyDiffers,
    InsideDiffers,
    NotSealedToYou,
    OtherRecipients,
    ProtocolError,
    SealRefused,
)
from sync.protocol.identifiers import BatchHash, ContentClass, Incarnation, ViewHash
from sync.protocol.keys import Identity, MemberKeys
from tests.sync.protocol.interviews import version_of
from tests.sync.protocol.world import START, World, world


@cache
def messages(count: int = 3) -> tuple[bytes, ...]:
    return tuple(version_of(seed, world().worker.key_id).encode() for seed in range(count))


@cache
def sealed() -> SealedBatch:
    return world().seal(messages())


def key_of_epoch(content_class: ContentClass = ContentClass.CARE) -> Identity:
    here = world()
    return here.roster.open_epoch(here.address(content_class).epoch, here.coordinator.identity)


def opened(some: SealedBatch) -> batch.OpenedBatch:
    return open_batch(some, key_of_epoch(), world().roster.verify_key)


def test_a_coordinator_opens_what_a_worker_sealed() -> None:
    found = opened(sealed())
    assert tuple(raw for _, raw in found.messages) == messages()
    assert found.hash == sealed().hash
    assert found.body.sealed_at == START + 60


def test_the_recovery_key_opens_every_epoch() -> None:
    here = world()
    for content_class in ContentClass:
        to = here.address(content_class)
        secret = here.roster.open_epoch(to.epoch, here.recovery.identity)
        assert open_batch(here.seal([b"\x01"], to=to), secret, here.roster.verify_key).body.messages == (
            b"\x01",
        )


def test_a_downlink_opens_for_its_member_alone() -> None:
    here = world()
    down = here.seal(messages(), sender=here.coordinator, to=PersonAddress(here.worker.key_id))
    assert open_batch(down, here.worker.identity, here.roster.verify_key).body.messages == messages()
    for other in (here.teacher, here.coordinator, here.recovery):
        with pytest.raises(NotSealedToYou):
            open_batch(down, other.identity, here.roster.verify_key)


def test_another_class_needs_another_key() -> None:
    with pytest.raises(NotSealedToYou):
        open_batch(sealed(), key_of_epoch(ContentClass.LINKS), world().roster.verify_key)


def test_h5_every_byte_of_a_body_altered_is_refused_before_it_is_opened() -> None:
    good = sealed()
    header = verify_header(good.header, world().roster.verify_key)
    for at in range(len(good.body)):
        altered = good.body[:at] + bytes([good.body[at] ^ 1]) + good.body[at + 1 :]
        with pytest.raises(BodyDiffers):
            check_body(header, altered)
    with pytest.raises(BodyDiffers):
        open_batch(replace(good, body=good.body[:-1]), Identity(bytes(32)), world().roster.verify_key)


def test_h5_every_length_cut_is_refused() -> None:
    header = verify_header(sealed().header, world().roster.verify_key)
    for length in range(len(sealed().body)):
        with pytest.raises(BodyDiffers):
            check_body(header, sealed().body[:length])
    with pytest.raises(BodyDiffers):
        check_body(header, sealed().body + b"\x00")


def test_h5_a_large_body_is_refused_wherever_it_is_altered_or_cut() -> None:
    dice = random.Random(5)
    large = world().seal([dice.randbytes(300_000)])
    header = verify_header(large.header, world().roster.verify_key)
    for at in dice.sample(range(len(large.body)), 300):
        for odd in (large.body[:at], large.body[:at] + bytes([large.body[at] ^ 128]) + large.body[at + 1 :]):
            with pytest.raises(BodyDiffers):
                check_body(header, odd)


def test_the_wrong_body_under_a_good_header_is_refused() -> None:
    other = world().seal(messages())
    with pytest.raises(BodyDiffers):
        opened(SealedBatch(sealed().header, other.body))


def forged(header_changes: dict[str, object], body_changes: dict[str, object], by: MemberKeys) -> SealedBatch:
    """A batch whose outside and inside disagree, under a good signature."""
    here: World = world()
    to = here.address()
    inside = Body(
        sender=by.key_id,
        incarnation=Incarnation(b"i" * 16),
        sequence=2,
        roster=here.roster.view,
        to=to,
        secret=b"s" * 32,
        messages=messages(),
        sealed_at=START,
        previous=BatchHash(b"p" * 32),
    )
    root = root_of(inside.messages, inside.secret)
    inside = replace(inside, **body_changes)
    recipients = [here.roster.epoch_recipient(to.epoch)]
    content = age.seal(write_body(inside), recipients)
    header = Header(
        incarnation=inside.incarnation if "incarnation" not in body_changes else Incarnation(b"i" * 16),
        sequence=2,
        roster=here.roster.view,
        to=to,
        body_hash=hashlib.sha256(content).digest(),
        root=root,
        previous=BatchHash(b"p" * 32),
        sender=by.key_id,
        body_length=len(content),
    )
    return SealedBatch(sign_header(replace(header, **header_changes), by.signing), content)


def test_a_forged_batch_without_any_difference_opens() -> None:
    assert opened(forged({}, {}, world().worker)).body.messages == messages()


@pytest.mark.parametrize(
    "changes",
    [
        {"incarnation": Incarnation(b"j" * 16)},
        {"sequence": 3},
        {"roster": ViewHash(b"v" * 32)},
        {"previous": BatchHash(b"q" * 32)},
        {"previous": None, "sequence": 1},
        {"to": PersonAddress(b"t" * 16)},  # type: ignore[arg-type]
    ],
)
def test_b1_an_inside_that_differs_from_the_outside_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(InsideDiffers):
        opened(forged(changes, {}, world().worker))
    with pytest.raises(InsideDiffers):
        opened(forged({}, changes, world().worker))


def test_b1_nobody_can_put_his_own_signature_on_anothers_body() -> None:
    """The thief knows neither content nor key, only the two files."""
    header = verify_header(sealed().header, world().roster.verify_key)
    stolen = replace(header, sender=world().teacher.key_id)
    taken = SealedBatch(sign_header(stolen, world().teacher.signing), sealed().body)
    with pytest.raises(InsideDiffers):
        opened(taken)


def test_b2_messages_that_the_root_does_not_cover_are_refused() -> None:
    for changes in (
        {"messages": messages()[:2]},
        {"messages": (*messages(), messages()[0])},
        {"messages": tuple(reversed(messages()))},
        {"secret": b"t" * 32},
    ):
        with pytest.raises(InsideDiffers):
            opened(forged({}, changes, world().worker))


def test_b3_each_check_comes_before_the_next() -> None:
    """A batch that is wrong in every later way is refused for the first."""
    here, lying = world(), forged({"root": bytes(32), "body_hash": bytes(32)}, {}, world().worker)
    with pytest.raises(ProtocolError, match="signature"):
        open_batch(
            replace(lying, header=lying.header[:-1] + bytes([lying.header[-1] ^ 1])),
            key_of_epoch(),
            here.roster.verify_key,
        )
    with pytest.raises(BodyDiffers):
        opened(lying)
    with pytest.raises(SealRefused):
        open_batch(forged({"root": bytes(32)}, {}, here.worker), Identity(bytes(32)), here.roster.verify_key)


def test_a2_a_body_for_two_is_refused() -> None:
    here = world()
    two = [here.roster.epoch_recipient(here.address().epoch), here.stranger.identity.recipient]
    content = age.seal(b"whatever", two)
    header = verify_header(sealed().header, here.roster.verify_key)
    header = replace(header, body_hash=hashlib.sha256(content).digest(), body_length=len(content))
    with pytest.raises(OtherRecipients):
        opened(SealedBatch(sign_header(header, here.worker.signing), content))


def test_a_recipient_that_is_not_the_epochs_is_not_sealed_to() -> None:
    here = world()
    with pytest.raises(ValueError, match="epoch"):
        batch.seal_batch(
            [],
            key=here.worker.signing,
            recipient=here.worker.identity.recipient,
            to=here.address(),
            place=Place(Incarnation(bytes(16)), 1),
            roster=here.roster.view,
            sealed_at=START,
        )


def test_messages_of_a_body_are_bounded() -> None:
    with pytest.raises(ProtocolError):
        world().seal([bytes(body.MAX_MESSAGE_BYTES + 1)])


def test_files_of_a_batch_show_no_name_form_or_person() -> None:
    clear = sealed().header + sealed().body
    for word in (b"form_b", b"xform", b"instanceID", b"item_0"):
        assert word not in clear
