"""Bundles, views and heads: what rosters tell each other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sync.protocol.bundle import Bundle
from sync.protocol.errors import (
    Forked,
    Missing,
    NotAppointed,
    UnknownKey,
)
from sync.protocol.identifiers import NOBODY, ContentClass
from sync.protocol.roster import Roster
from tests.sync.protocol.world import (
    appointment,
    entry_by,
    revoke_worker,
    world,
)

LINKS = ContentClass.LINKS


def test_a_bundle_carries_everything_and_a_suffix_only_what_is_lacking() -> None:
    here = world()
    whole = Roster.of_bundle(here.roster.bundle().to_bytes(), programme=here.roster.programme)
    assert whole == here.roster
    after = here.with_acts(appointment(here))
    news = after.roster.bundle(here.roster.heads, objects=())
    assert (len(news.charters), len(news.entries), len(news.objects)) == (0, 1, 0)
    assert whole.merged(news.to_bytes()).view == after.roster.view


def test_r9_a_bundle_is_taken_whole_or_not_at_all() -> None:
    here = world()
    bad = entry_by(here, here.worker, appointment(here))
    good = entry_by(here, here.coordinator, appointment(here))
    view = here.roster.view
    with pytest.raises(NotAppointed):
        here.roster.merged(Bundle((), (good, bad), (), here.roster.heads).to_bytes())
    assert here.roster.view == view
    with pytest.raises(Missing):
        Roster.of_bundle(Bundle((), (good,), (), ()).to_bytes())


def test_r9_objects_that_nobody_names_are_left_out() -> None:
    here = world()
    extra = Bundle((), (), (b"unasked for", here.coordinator.identity.recipient.raw), here.roster.heads)
    thin = Roster.of_bundle(here.roster.bundle(objects=()).to_bytes())
    assert list(thin.merged(extra.to_bytes()).objects.values()) == [here.coordinator.identity.recipient.raw]
    assert set(here.roster.objects) == here.roster.named


def test_r7_an_older_bundle_changes_nothing_and_shows_itself_as_older() -> None:
    here = world()
    after = here.with_acts(appointment(here))
    assert after.roster.merged(here.roster.bundle().to_bytes()).view == after.roster.view
    assert after.roster.lacks(here.roster.heads) == ()
    assert after.roster.bundle(here.roster.heads).entries != ()


def test_r8_heads_that_are_lacking_are_named_and_contradicting_ones_are_a_fork() -> None:
    here = world()
    after = here.with_acts(appointment(here))
    assert [head.owner for head in here.roster.lacks(after.roster.heads)] == [here.coordinator.key_id]
    lying = replace(here.roster.heads[0], hash=bytes(32))
    assert lying.owner == NOBODY
    with pytest.raises(Forked):
        here.roster.lacks([lying])


def test_r12_who_signed_twice_in_one_place_is_named_and_nobody_else() -> None:
    here = world()
    ours = here.with_acts(appointment(here))
    theirs = here.with_acts(appointment(here, here.area, LINKS)).with_acts(appointment(here))
    other_way = theirs.roster.bundle().to_bytes()
    with pytest.raises(Forked):
        ours.roster.merged(other_way)
    assert ours.roster.contradicted(other_way) == {here.coordinator.key_id: 2}
    assert ours.roster.contradicted(ours.roster.bundle().to_bytes()) == {}
    assert here.roster.contradicted(other_way) == {}
    true = theirs.roster.registers[here.coordinator.key_id][1].raw
    forged = true[:-1] + bytes([true[-1] ^ 1])
    assert ours.roster.contradicted(Bundle((), (forged,), (), ()).to_bytes()) == {}


def test_the_question_of_years_later_has_an_answer() -> None:
    """After the revocation the key can still be looked up, and the charter that gave the office is kept."""
    after = world().with_acts(revoke_worker(world()))
    assert after.roster.verify_key(world().worker.key_id) == world().worker.signing.public
    gone = after.roster.with_charter(replace(after).without_coordinator(2).raw)
    assert gone.verify_key(world().coordinator.key_id) == world().coordinator.signing.public
    with pytest.raises(UnknownKey):
        gone.reader(world().coordinator.key_id)
    assert gone.is_reader(world().coordinator.key_id)
