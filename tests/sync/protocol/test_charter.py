"""The charter chain: nothing counts without enough of the root, and nobody vanishes from it."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from sync.protocol.charter import sign_charter
from sync.protocol.errors import (
    Forked,
    Gap,
    Malformed,
    ProtocolError,
    TooFewSignatures,
)
from sync.protocol.identifiers import ContentClass
from sync.protocol.keys import SigningKey
from sync.protocol.roster import Roster
from sync.protocol.statement import Statement
from tests.sync.protocol.world import (
    START,
    Dice,
    world,
)

LINKS = ContentClass.LINKS


def test_r1_a_charter_needs_the_threshold_of_its_root() -> None:
    here = world()
    for signers in ((here.root[0],), (here.root[1],), (here.stranger.signing, here.root[0])):
        with pytest.raises(TooFewSignatures):
            here.roster.with_charter(here.next_charter(*signers).raw)
    for signers in itertools.combinations(here.root, 2):
        assert here.roster.with_charter(here.next_charter(*signers).raw).charter.version == 2


def test_r1_a_new_root_needs_both_roots() -> None:
    here = world()
    fresh = [SigningKey.generate(Dice("new root")) for _ in range(3)]
    fresh = [SigningKey.generate(Dice(f"new root {n}")) for n in range(3)]
    keys = {"root": tuple(key.public for key in fresh)}
    with pytest.raises(TooFewSignatures):
        here.roster.with_charter(here.next_charter(*fresh, **keys).raw)
    with pytest.raises(TooFewSignatures):
        here.roster.with_charter(here.next_charter(*here.root, **keys).raw)
    both = here.next_charter(*here.root[:2], *fresh[:2], **keys)
    assert here.roster.with_charter(both.raw).charter.root[0] == fresh[0].public


def test_r1_one_key_signing_twice_counts_once() -> None:
    here = world()
    once = here.next_charter(here.root[0]).statement
    twice = Statement(once.payload, (once.signatures[0], once.signatures[0]))
    with pytest.raises(Malformed):
        here.roster.with_charter(twice.to_bytes())


def test_r1_a_broken_signature_does_not_count_nor_spoil_the_good_ones() -> None:
    here = world()
    whole = here.next_charter(*here.root).statement
    key, signature = whole.signatures[0]
    broken = ((key, bytes(64)), *whole.signatures[1:])
    assert here.roster.with_charter(Statement(whole.payload, broken).to_bytes()).charter.version == 2
    with pytest.raises(TooFewSignatures):
        here.roster.with_charter(Statement(whole.payload, broken[:2]).to_bytes())
    assert signature


def test_r2_versions_follow_one_by_one_and_name_the_one_before() -> None:
    here = world()
    second = here.next_charter()
    after = replace(here, roster=here.roster.with_charter(second.raw))
    third = after.next_charter()
    with pytest.raises(Gap):
        here.roster.with_charter(third.raw)
    other_past = sign_charter(replace(third.charter, previous=bytes(32)), here.root[:2])
    with pytest.raises(Forked):
        after.roster.with_charter(other_past.raw)


def test_r2_a_second_charter_for_the_same_place_is_a_fork_and_an_old_one_changes_nothing() -> None:
    here = world()
    grown = here.roster.with_charter(here.next_charter().raw)
    with pytest.raises(Forked):
        grown.with_charter(here.next_charter(made_at=START + 1).raw)
    assert grown.with_charter(here.roster.charters[0].raw) is grown


def test_r2_the_same_charter_with_another_signature_is_the_same() -> None:
    here = world()
    grown = here.roster.with_charter(here.next_charter(*here.root[:2]).raw)
    assert grown.with_charter(here.next_charter(*here.root).raw) is grown
    assert here.next_charter(*here.root[:2]).hash == here.next_charter(*here.root[1:]).hash


def test_r9_another_programmes_charter_is_refused_at_enrolment() -> None:
    here = world()
    first = here.roster.charters[0]
    assert Roster.begin(first.raw, programme=first.hash).programme == here.roster.programme
    with pytest.raises(Forked):
        Roster.begin(first.raw, programme=bytes(32))


@pytest.mark.parametrize("threshold", [4, 3])
def test_a_threshold_beyond_the_root_is_refused(threshold: int) -> None:
    charter = replace(world().roster.charter, threshold=threshold, root=world().roster.charter.root[:2])
    with pytest.raises(Malformed):
        sign_charter(charter, world().root)


def test_r6_a_charter_past_its_review_is_still_good() -> None:
    here = world()
    assert here.roster.with_charter(here.next_charter(review_by=1).raw).charter.review_by == 1


def test_every_byte_of_a_charter_altered_is_refused() -> None:
    raw = world().roster.charters[0].raw
    for at in range(len(raw)):
        with pytest.raises(ProtocolError):
            Roster.begin(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
    for length in range(0, len(raw), 3):
        with pytest.raises(ProtocolError):
            Roster.begin(raw[:length])
