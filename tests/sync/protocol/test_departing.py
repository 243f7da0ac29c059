"""A register that went two ways, and its owner's departure: the entry that the charter names tells which way stands,
for whoever holds the other one, too."""

from __future__ import annotations

import itertools
from contextlib import suppress
from dataclasses import replace

import pytest

from sync.protocol import departing
from sync.protocol.bundle import Bundle
from sync.protocol.charter import Departure
from sync.protocol.errors import Forked, Gap, Malformed, NotAppointed
from sync.protocol.identifiers import ContentClass
from sync.protocol.roster import Roster
from tests.sync.protocol.world import World, appointment, entry_by, revoke_worker, world

LINKS = ContentClass.LINKS


def departed(here: World, named: Departure) -> Roster:
    readers = tuple(one for one in here.roster.charter.readers if one.key != here.coordinator.signing.public)
    return here.roster.with_charter(here.next_charter(readers=readers, departed=(named,)).raw)


def last(here: World) -> Departure:
    key = here.coordinator.key_id
    return departing.after(here.roster.registers[key], key, ())


def two_ways() -> tuple[World, World]:
    """Both go on from one entry; the second is the longer."""
    here = world()
    theirs = here.with_acts(revoke_worker(here)).with_acts(appointment(here)).with_acts(appointment(here))
    return here.with_acts(appointment(here, here.area, LINKS)), theirs


@pytest.mark.parametrize("which", [0, 1])
def test_r4_a_departure_that_was_signed_before_the_fork_was_seen_heals_who_holds_the_other_way(
    which: int,
) -> None:
    ours, theirs = two_ways()[which], two_ways()[1 - which]
    gone = departed(ours, last(ours))
    healed = theirs.roster.merged(gone.bundle().to_bytes())
    assert healed.view == gone.view
    assert healed.writers == gone.writers
    assert Roster.of_bundle(healed.bundle().to_bytes()).view == gone.view


def test_r4_what_else_the_departed_signed_costs_nobody_anything() -> None:
    """It is passed over; what came beside it is taken; and no head of it is lacking, nor contradicts."""
    ours, theirs = two_ways()
    gone = departed(ours, last(ours))
    beside = entry_by(theirs, theirs.other_coordinator, appointment(theirs, theirs.other_area, LINKS))
    shown = theirs.roster.with_entry(beside)
    merged = gone.merged(shown.bundle().to_bytes())
    assert merged.registers[ours.coordinator.key_id] == gone.registers[ours.coordinator.key_id]
    assert len(merged.registers[ours.other_coordinator.key_id]) == 2
    assert merged.lacks(shown.heads) == ()
    assert merged.contradicted(shown.bundle().to_bytes()) == {}


def test_r4_a_newcomer_who_is_shown_the_other_way_first_is_not_turned_against_the_true_one() -> None:
    """With the departed's key a place before the last one could else be signed anew."""
    ours, theirs = two_ways()
    gone = departed(ours, last(ours))
    key, raw = ours.coordinator.key_id, gone.bundle()
    false = tuple(one.raw for one in theirs.roster.registers[key])
    mixed = replace(raw, entries=(*false, *raw.entries))
    assert Roster.of_bundle(mixed.to_bytes()).view == gone.view
    with pytest.raises(Gap):
        Roster.of_bundle(replace(raw, entries=false).to_bytes())
    bent = [one[:-1] + bytes([one[-1] ^ 1]) for one in raw.entries]
    assert gone.merged(replace(raw, entries=tuple(bent)).to_bytes()).view == gone.view  # known, so not read
    with pytest.raises(Gap):
        theirs.roster.merged(Bundle(raw.charters, (), (), ()).to_bytes())
    with pytest.raises(NotAppointed):
        gone.with_entry(entry_by(ours, ours.coordinator, appointment(ours)))


def test_r10_a_later_charter_names_the_entry_of_a_departure_that_named_none() -> None:
    """An earlier program signed it: who holds the other way refused every list since."""
    ours, theirs = two_ways()
    key = ours.coordinator.key_id
    old = replace(ours, roster=departed(ours, Departure(key, len(ours.roster.registers[key]))))
    with pytest.raises(Forked):
        theirs.roster.with_charter(old.roster.charters[-1].raw).merged(old.roster.bundle().to_bytes())
    content = departing.completed(old.roster.charter, old.roster.registers)
    healed = old.roster.with_charter(old.next_charter(departed=content.departed).raw)
    assert theirs.roster.merged(healed.bundle().to_bytes()).view == healed.view
    assert departing.completed(healed.charter, healed.registers) == healed.charter


def test_r10_a_departure_is_changed_in_no_other_way() -> None:
    ours, theirs = two_ways()
    key, named = ours.coordinator.key_id, last(ours)
    gone = replace(ours, roster=departed(ours, named))
    unnamed = replace(ours, roster=departed(ours, Departure(key, named.register_version)))
    for here, other in (
        (gone, last(theirs)),
        (gone, Departure(key, named.register_version)),
        (gone, replace(named, register_version=1)),
        (unnamed, replace(last(theirs), register_version=named.register_version + 1)),
        (unnamed, replace(named, key_id=ours.worker.key_id)),
        (unnamed, Departure(key, 1)),
        (unnamed, departing.after(world().roster.registers[key], key, ())),
    ):
        with pytest.raises(Malformed):
            here.roster.with_charter(here.next_charter(departed=(other,)).raw)
    with pytest.raises(Malformed):
        gone.next_charter(departed=(Departure(key, 0, (), bytes(32)),))


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_r4_in_any_order_it_is_the_same_list(order: tuple[int, ...]) -> None:
    """What is refused as a fork before the departure is heard comes again with whatever comes next."""
    ours, theirs = two_ways()
    gone = departed(ours, last(ours))
    further = ours.roster.with_entry(
        entry_by(ours, ours.other_coordinator, appointment(ours, ours.other_area, LINKS))
    )
    shown = [one.bundle().to_bytes() for one in (ours.roster, theirs.roster, gone, further)]
    held = world().roster
    for place in (*order, *order):
        with suppress(Forked):
            held = held.merged(shown[place])
    assert held.view == gone.merged(shown[3]).view
