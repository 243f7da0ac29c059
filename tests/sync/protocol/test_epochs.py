"""Epochs: who seals to which, who opens which, and what a ghost looks like."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sync.protocol import age, programme
from sync.protocol.bundle import object_hash
from sync.protocol.charter import CHARTER, SignedCharter
from sync.protocol.errors import (
    InsideDiffers,
    Malformed,
    Missing,
    NotAppointed,
    UnknownKey,
)
from sync.protocol.identifiers import AreaId, ContentClass
from sync.protocol.keys import Identity, SigningKey
from sync.protocol.register import OpenEpoch
from sync.protocol.roster import Roster
from sync.protocol.statement import Statement, read_statement
from tests.sync.protocol.world import (
    MONTH,
    START,
    Dice,
    World,
    narrow_reader,
    world,
)

LINKS = ContentClass.LINKS


def with_epoch(
    here: World, starts_at: int, seed: str, content_class: ContentClass = ContentClass.CARE
) -> World:
    act, objects = programme.open_epoch(
        here.roster,
        here.area,
        content_class,
        starts_at=starts_at,
        ends_at=starts_at + MONTH,
        destroy_at=starts_at + 24 * MONTH,
        random=Dice(seed),
    )
    return here.with_acts(act, objects=objects)


def test_e1_the_epoch_that_started_last_is_sealed_to() -> None:
    here = with_epoch(world(), START + MONTH, "next month")
    old = here.roster.current_epoch(here.area, ContentClass.CARE, START)
    new = here.roster.current_epoch(here.area, ContentClass.CARE, START + MONTH)
    assert (old.starts_at, new.starts_at) == (START - MONTH, START + MONTH)


def test_e1_wrong_clocks_and_old_rosters_still_seal() -> None:
    here = world()
    only = here.roster.current_epoch(here.area, ContentClass.CARE, START)
    for clock in (0, START - 10 * MONTH, START + 100 * MONTH, 2**40 - 1):
        assert here.roster.current_epoch(here.area, ContentClass.CARE, clock) == only
    with pytest.raises(Missing):
        here.roster.current_epoch(AreaId(bytes(16)), ContentClass.CARE, START)


def test_e1_of_two_that_start_together_all_choose_the_same() -> None:
    one = with_epoch(with_epoch(world(), START, "one"), START, "two")
    other = with_epoch(with_epoch(world(), START, "two"), START, "one")
    at = START + 5
    care = ContentClass.CARE
    assert (
        one.roster.current_epoch(one.area, care, at).epoch
        == other.roster.current_epoch(one.area, care, at).epoch
    )


def test_each_reader_opens_the_epochs_of_its_scope_and_no_others() -> None:
    here = world()
    mine = here.roster.current_epoch(here.area, LINKS, START).epoch
    theirs = here.roster.current_epoch(here.other_area, LINKS, START).epoch
    assert here.roster.open_epoch(mine, here.coordinator.identity).recipient == here.roster.epoch_recipient(
        mine
    )
    for epoch, keys in ((theirs, here.coordinator), (mine, here.other_coordinator), (mine, here.worker)):
        with pytest.raises(NotAppointed):
            here.roster.open_epoch(epoch, keys.identity)


def test_e2_a_wrapped_secret_of_another_epoch_is_refused() -> None:
    here = world()
    wrong = age.seal(Identity(bytes(32)).secret_text().encode(), [here.coordinator.identity.recipient])
    act, objects = programme.open_epoch(
        here.roster, here.area, LINKS, starts_at=START, ends_at=START + 1, destroy_at=START + 2
    )
    lying = here.with_acts(replace(act, wrap=object_hash(wrong)), objects=[objects[0], wrong])
    with pytest.raises(InsideDiffers):
        lying.roster.open_epoch(act.epoch, here.coordinator.identity)


def test_e2_an_epoch_cannot_be_claimed_for_another_area_class_or_key() -> None:
    """The name covers all three, so that a second register cannot give an epoch another meaning."""
    here = world()
    mine = here.roster.current_epoch(here.area, LINKS, START)
    for odd in (
        replace(mine, area=here.other_area),
        replace(mine, area=here.other_area, content_class=ContentClass.CARE),
        replace(mine, area=here.other_area, recipient=object_hash(b"another")),
    ):
        with pytest.raises(Malformed):
            here.with_acts(odd, by=here.other_coordinator)


def test_e2_a_damaged_or_lying_rewrap_does_not_hide_the_good_wrap() -> None:
    here = world()
    epoch = here.roster.current_epoch(here.area, LINKS, START).epoch
    mine = [here.coordinator.identity.recipient]
    for bad in (
        b"damaged",
        age.seal(b"no key", mine),
        age.seal(here.stranger.identity.secret_text().encode(), mine),
    ):
        after = here.with_acts(programme.Rewrap(epoch, here.area, object_hash(bad)), objects=[bad])
        assert after.roster.wraps(epoch)[0] == object_hash(bad)
        assert after.roster.open_epoch(epoch, here.coordinator.identity)


def test_a_rewrap_by_another_areas_coordinator_counts_for_nothing() -> None:
    here = world()
    epoch = here.roster.current_epoch(here.area, LINKS, START).epoch
    foreign = programme.Rewrap(epoch, here.other_area, object_hash(b"x"))
    after = here.with_acts(foreign, by=here.other_coordinator, objects=[b"x"])
    assert after.roster.wraps(epoch) == here.roster.wraps(epoch)


def test_e3_a_new_reader_opens_the_past_after_a_rewrap() -> None:
    here = world()
    reader = narrow_reader(here.stranger, here.area, LINKS)
    charter = here.next_charter(readers=(*here.roster.charter.readers, reader))
    roster = here.roster.with_charter(charter.raw).with_objects([here.stranger.identity.recipient.raw])
    epoch = roster.current_epoch(here.area, LINKS, START)
    with pytest.raises(NotAppointed):
        roster.open_epoch(epoch.epoch, here.stranger.identity)
    secret = roster.open_epoch(epoch.epoch, here.coordinator.identity)
    act, wrap = programme.rewrap(roster, epoch, here.coordinator.identity)
    after = replace(here, roster=roster).with_acts(act, objects=[wrap])
    for keys in (here.stranger, here.coordinator, here.recovery):
        assert after.roster.open_epoch(epoch.epoch, keys.identity).recipient == secret.recipient


def test_e3_who_departed_opens_nothing_new() -> None:
    here = world()
    reader = programme.reader_for(here.stranger, [here.area])
    charter = here.next_charter(readers=(*here.roster.charter.readers, reader))
    roster = here.roster.with_charter(charter.raw).with_objects([here.stranger.identity.recipient.raw])
    gone = replace(here, roster=roster).without_coordinator()
    after = replace(here, roster=roster.with_charter(gone.raw))
    act, objects = programme.open_epoch(
        after.roster, here.area, LINKS, starts_at=START, ends_at=START + 1, destroy_at=START + 2
    )
    after = after.with_acts(act, by=here.stranger, objects=objects)
    assert after.roster.open_epoch(act.epoch, here.stranger.identity)
    with pytest.raises(NotAppointed):
        after.roster.open_epoch(act.epoch, here.coordinator.identity)


def test_e5_a_ghost_among_the_readers_shows() -> None:
    here = world()
    epoch = here.roster.current_epoch(here.area, LINKS, START)
    assert programme.surplus_of(here.roster, epoch) == 0
    secret = here.roster.open_epoch(epoch.epoch, here.coordinator.identity)
    ghost = [one.identity.recipient for one in (here.coordinator, here.recovery, here.stranger)]
    wrap = age.seal(secret.secret_text().encode(), ghost)
    act = programme.Rewrap(epoch.epoch, here.area, object_hash(wrap))
    after = here.with_acts(act, objects=[wrap])
    assert programme.surplus_of(after.roster, epoch) == 1


def test_what_the_roster_names_may_not_have_arrived() -> None:
    here = world()
    thin = Roster.of_bundle(here.roster.bundle(objects=()).to_bytes())
    assert thin.view == here.roster.view
    epoch = thin.current_epoch(here.area, LINKS, START).epoch
    for ask in (
        lambda: thin.epoch_recipient(epoch),
        lambda: thin.recipient_of(here.worker.key_id),
        lambda: thin.open_epoch(epoch, here.coordinator.identity),
    ):
        with pytest.raises(Missing):
            ask()


def test_receipt_keys_are_of_the_newest_charter() -> None:
    here = world()
    assert here.roster.receipt_key(here.server.key_id) == here.server.public
    other = SigningKey.generate(Dice("new server"))
    grown = here.roster.with_charter(here.next_charter(receipt_keys=(other.public,)).raw)
    assert grown.receipt_key(other.key_id) == other.public
    with pytest.raises(UnknownKey):
        grown.receipt_key(here.server.key_id)


def test_a_statement_survives_a_round_and_is_bounded() -> None:
    signed: SignedCharter = world().roster.charters[0]
    assert read_statement(signed.raw) == signed.statement
    assert signed.statement.signed_by(CHARTER, world().root[0].public)
    many = Statement(b"x", tuple((bytes([n]) * 16, bytes(64)) for n in range(17)))  # type: ignore[misc]
    with pytest.raises(Malformed):
        read_statement(many.to_bytes())


def test_e6_an_epoch_sealed_to_its_maker_alone_is_found_out() -> None:
    here = world()
    assert programme.unreadable(here.roster, here.coordinator) == ()
    secret = Identity.generate(Dice("selfish"))
    wrap = age.seal(secret.secret_text().encode(), [here.stranger.identity.recipient] * 2)
    act = OpenEpoch(
        secret.recipient.epoch_id(here.area, LINKS),
        object_hash(secret.recipient.raw),
        here.area,
        LINKS,
        START,
        START + MONTH,
        START + 9 * MONTH,
        object_hash(wrap),
    )
    after = here.with_acts(act, objects=[secret.recipient.raw, wrap])
    assert programme.unreadable(after.roster, here.coordinator) == (act,)
