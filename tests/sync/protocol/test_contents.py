"""Messages out of a batch: each with who wrote it, and nothing at all where one of them does not fit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import canonical, messages
from sync.protocol.batch import OpenedBatch, SealedBatch, open_batch
from sync.protocol.contents import Written, read_contents
from sync.protocol.envelope import Head, PersonAddress
from sync.protocol.errors import Malformed, NotAllowed, ProofInvalid, ProtocolError, UnknownMessage
from sync.protocol.identifiers import BatchHash, ContentClass, Incarnation, MessageHash, RecordId
from sync.protocol.keys import MemberKeys
from sync.protocol.messages import (
    Acknowledgement,
    AttachmentPart,
    CaseSheet,
    Change,
    Decision,
    Enclosure,
    Erased,
    Erasure,
    ErasureConsent,
    ErasureWithdrawn,
    FormIssue,
    Horizon,
    MemberCard,
    Message,
    Opening,
    Participant,
    QuestionComment,
    RosterNews,
    SheetEntity,
    StreamHead,
    Taken,
    Tally,
    Verdict,
    decode,
)
from tests.sync.protocol.interviews import version_of
from tests.sync.protocol.world import START, world

VERSION = MessageHash(b"v" * 32)


def opened(some: SealedBatch, to: PersonAddress | None = None) -> OpenedBatch:
    here = world()
    if to is not None:
        return open_batch(some, here.worker.identity, here.roster.verify_key)
    secret = here.roster.open_epoch(here.address().epoch, here.coordinator.identity)
    return open_batch(some, secret, here.roster.verify_key)


def read(*raw: bytes, sender: MemberKeys | None = None, down: bool = False) -> tuple[Written, ...]:
    here = world()
    to = PersonAddress(here.worker.key_id) if down else None
    some = opened(here.seal(raw, sender=sender, to=to), to)
    return read_contents(some, here.roster.verify_key, here.roster.is_reader)


def version() -> messages.RecordVersion:
    return version_of(1, world().worker.key_id)


def decision() -> Decision:
    comment = QuestionComment("/data/item_03", "How is sleep?", "Please ask again.")
    return Decision(RecordId(b"r" * 16), VERSION, Verdict.RETURNED, START, (comment,))


def every_kind() -> list[Message]:
    here = world()
    head = Head(Incarnation(b"i" * 16), 3, BatchHash(b"b" * 32))
    return [
        replace(version(), parents=(VERSION,), number=2),
        decision(),
        Acknowledgement((VERSION,), START),
        Enclosure(version().encode(), opened(here.seal([version().encode()])).proof(0)),
        FormIssue("form_b", "7", ContentClass.CARE, START, b"<h/>", {"a.csv": b"x"}, False, {"title": "B"}),
        FormIssue("form_b", "7", ContentClass.CARE, START, withdrawn=True),
        Participant(b"p" * 16, here.area, START, {"code": "7KQ-42M", "year": 2011}),
        MemberCard(here.worker.key_id, "Some Name", "worker", START),
        Horizon(here.roster.heads, (StreamHead(here.worker.key_id, head),), START),
        RosterNews(here.roster.bundle(objects=()).to_bytes()),
        Erasure(b"o" * 16, (b"p" * 16,), (), START),
        ErasureConsent(VERSION, START),
        Erased(b"o" * 16, START, START + 5),
        AttachmentPart(VERSION, "a.jpg", b"f" * 32, 10, 0, b"0123456789"),
        Tally(202611, "form_b", 3),
        Opening("opened", b"v" * 32, START),
        Change(b"p" * 16, "person", b"p" * 16, True, "Anna", {"site": "north"}, (), START),
        CaseSheet(
            b"p" * 16,
            here.area,
            START,
            (MessageHash(b"h" * 32),),
            (MessageHash(b"c" * 32),),
            (SheetEntity("person", b"p" * 16, "Anna", {"site": "north"}, 1),),
            ("services",),
        ),
        Taken(MessageHash(b"s" * 32), START),
        ErasureWithdrawn(VERSION, START),
    ]


def test_every_kind_of_message_is_read_as_it_was_written() -> None:
    kinds = {type(one) for one in every_kind()}
    assert kinds == set(messages.KINDS.values())
    for one in every_kind():
        assert decode(one.encode()) == one
        assert decode(one.encode()).encode() == one.encode()


def test_a_version_comes_with_its_author_and_proof() -> None:
    (found,) = read(version().encode())
    assert found.message == version()
    assert found.signer == world().worker.key_id
    assert found.proof.count == 1


def test_m1_a_version_that_names_another_author_is_refused() -> None:
    for author in (world().teacher, world().coordinator, world().stranger):
        with pytest.raises(ProofInvalid):
            read(replace(version(), author=author.key_id).encode())


def test_m1_anothers_version_comes_enclosed_with_its_proof() -> None:
    here = world()
    (first,) = read(version().encode())
    enclosure = Enclosure(first.raw, first.proof)
    found = read(decision().encode(), enclosure.encode(), sender=here.coordinator, down=True)
    assert [type(one.message) for one in found] == [Decision, messages.RecordVersion]
    assert found[1].signer == here.worker.key_id
    assert found[1].hash == first.hash
    assert found[0].signer == here.coordinator.key_id


def test_m1_an_enclosure_whose_proof_fits_another_message_is_refused() -> None:
    (first,) = read(version().encode())
    odd = Enclosure(replace(version(), payload=b"<changed/>").encode(), first.proof)
    with pytest.raises(ProofInvalid):
        read(odd.encode(), sender=world().coordinator, down=True)


def test_an_enclosure_inside_an_enclosure_is_refused() -> None:
    here = world()
    (first,) = read(version().encode())
    inner = Enclosure(first.raw, first.proof).encode()
    to = PersonAddress(here.worker.key_id)
    proof = opened(here.seal([inner], sender=here.coordinator, to=to), to).proof(0)
    with pytest.raises(Malformed):
        read(Enclosure(inner, proof).encode(), sender=here.coordinator, down=True)


def test_m2_a_message_of_a_later_version_is_reported() -> None:
    later = canonical.encode([77, {1: 1}])
    with pytest.raises(UnknownMessage, match="Update it"):
        read(version().encode(), later)


def test_b4_one_message_that_cannot_be_read_spoils_the_whole_batch() -> None:
    for odd in (b"", b"\x00", canonical.encode([1, {}]), canonical.encode([True, {}]), b"\xff" * 9):
        with pytest.raises(ProtocolError):
            read(version().encode(), odd)


def test_m6_a_writer_cannot_speak_as_a_coordinator() -> None:
    for one in every_kind():
        if type(one) not in (messages.RecordVersion, AttachmentPart, Erased, Tally, Change, Taken):
            with pytest.raises(NotAllowed):
                read(one.encode())
            assert read(one.encode(), sender=world().coordinator, down=True)


def test_m6_nor_through_an_enclosure_of_his_own_words() -> None:
    """A coordinator's program that encloses a writer's forged decision makes it no decision."""
    here = world()
    forged = decision().encode()
    proof = opened(here.seal([forged])).proof(0)
    with pytest.raises(NotAllowed):
        read(Enclosure(forged, proof).encode(), sender=here.coordinator, down=True)


def test_m6_a_writer_gives_back_what_a_coordinator_said_of_orders_to_erase_and_nothing_else() -> None:
    here = world()
    to = PersonAddress(here.worker.key_id)

    def enclosed(raw: bytes, sender: MemberKeys | None) -> bytes:
        down = None if sender is None else to
        return Enclosure(raw, opened(here.seal([raw], sender=sender, to=down), down).proof(0)).encode()

    order = Erasure(b"o" * 16, (b"p" * 16,), (), START)
    for word in (order, ErasureConsent(VERSION, START), ErasureWithdrawn(VERSION, START)):
        (found,) = read(enclosed(word.encode(), here.coordinator))
        assert (found.message, found.signer) == (word, here.coordinator.key_id)
        with pytest.raises(NotAllowed):
            read(enclosed(word.encode(), None))  # a writer's own word
    for other in (decision(), Participant(b"p" * 16, here.area, START, {})):
        with pytest.raises(NotAllowed):
            read(enclosed(other.encode(), here.coordinator))


@settings(max_examples=200, deadline=None)
@given(
    st.integers(0, 20),
    st.dictionaries(st.integers(1, 9), st.one_of(st.integers(0, 9), st.binary(max_size=9))),
)
def test_any_fields_are_a_message_or_refused(kind: int, fields: dict[int, int | bytes]) -> None:
    try:
        found = decode(canonical.encode([kind, fields]))
    except ProtocolError:
        return
    assert found.encode() == canonical.encode([kind, fields])
