"""Who comes gets the past of its scope, who leaves gets nothing new: what the registers then have to say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sync.protocol import programme, succession
from sync.protocol.charter import Departure
from sync.protocol.errors import NotAppointed, TooFewSignatures
from sync.protocol.identifiers import ContentClass
from tests.sync.protocol.world import MONTH, START, Dice, World, narrow_reader, world

CARE, LINKS = ContentClass.CARE, ContentClass.LINKS


def joined(here: World, *classes: ContentClass) -> World:
    """The stranger reads these classes of the first area."""
    reader = narrow_reader(here.stranger, here.area, *classes)
    content = succession.with_reader(here.roster.charter, reader)
    charter = programme.next_charter(here.roster, content, here.root[:2], START)
    roster = here.roster.with_charter(charter.raw).with_objects([here.stranger.identity.recipient.raw])
    return replace(here, roster=roster)


def left(here: World) -> World:
    """The first coordinator has gone."""
    said = len(here.roster.registers[here.coordinator.key_id])
    content = succession.without_reader(here.roster.charter, Departure(here.coordinator.key_id, said))
    charter = programme.next_charter(here.roster, content, here.root[1:], START)
    return replace(here, roster=here.roster.with_charter(charter.raw))


def rewrapped(here: World) -> World:
    acts, objects = [], []
    for epoch in succession.unwrapped(here.roster, START):
        act, wrap = programme.rewrap(here.roster, epoch, here.coordinator.identity)
        acts.append(act)
        objects.append(wrap)
    return here.with_acts(*acts, objects=objects)


def test_nothing_is_asked_where_nobody_came_or_left() -> None:
    here = world()
    assert succession.unwrapped(here.roster, START) == ()
    assert succession.to_replace(here.roster) == ()


def test_e3_who_joins_is_given_the_epochs_of_its_scope_and_no_others() -> None:
    here = joined(world(), LINKS)
    asked = succession.unwrapped(here.roster, START)
    assert [(one.area, one.content_class) for one in asked] == [(here.area, LINKS)]
    after = rewrapped(here)
    assert succession.unwrapped(after.roster, START) == ()
    assert after.roster.open_epoch(asked[0].epoch, here.stranger.identity)
    care = after.roster.current_epoch(here.area, CARE, START).epoch
    with pytest.raises(NotAppointed):
        after.roster.open_epoch(care, here.stranger.identity)
    wider = joined_wider(after)
    assert [one.content_class for one in succession.unwrapped(wider.roster, START)] == [CARE]


def joined_wider(here: World) -> World:
    charter = here.roster.charter
    reader = narrow_reader(here.stranger, here.area, LINKS, CARE)
    readers = (*(one for one in charter.readers if one.key != reader.key), reader)
    grown = programme.next_charter(here.roster, replace(charter, readers=readers), here.root, START)
    return replace(here, roster=here.roster.with_charter(grown.raw))


def test_e3_when_a_reader_departs_its_lanes_ask_for_new_epochs() -> None:
    here = rewrapped(joined(world(), LINKS))
    gone = left(here)
    asked = succession.to_replace(gone.roster)
    assert {area for area, _ in asked} == {here.area}
    assert [content_class for _, content_class in asked] == list(ContentClass)
    assert succession.unwrapped(gone.roster, START) == ()


def test_a_departure_that_names_too_few_of_its_words_is_mended() -> None:
    """What the departed had wrapped for others and is not counted any more is wrapped again."""
    here = rewrapped(joined(world(), LINKS))
    content = succession.without_reader(here.roster.charter, Departure(here.coordinator.key_id, 1))
    charter = programme.next_charter(here.roster, content, here.root[1:], START)
    after = here.roster.with_charter(charter.raw)
    assert [one.content_class for one in succession.unwrapped(after, START)] == [LINKS]


def test_an_epoch_opened_after_the_departure_answers_it() -> None:
    here = world()
    other = programme.reader_for(here.other_coordinator, [here.other_area, here.area])
    readers = tuple(other if one.key == other.key else one for one in here.roster.charter.readers)
    charter = programme.next_charter(
        here.roster, replace(here.roster.charter, readers=readers), here.root, START
    )
    gone = left(replace(here, roster=here.roster.with_charter(charter.raw)))
    act, objects = programme.open_epoch(
        gone.roster, here.area, CARE, starts_at=START, ends_at=START + MONTH, destroy_at=START + 9 * MONTH
    )
    after = gone.with_acts(act, by=here.other_coordinator, objects=objects)
    assert (here.area, CARE) in succession.to_replace(gone.roster)
    assert (here.area, CARE) not in succession.to_replace(after.roster)


def test_the_answer_is_the_same_for_everybody_and_in_any_order() -> None:
    here = joined(world(), LINKS)
    act, wrap = programme.rewrap(
        here.roster, succession.unwrapped(here.roster, START)[0], here.coordinator.identity, Dice("wrap")
    )
    after = here.with_acts(act, objects=[wrap]).roster
    assert succession.unwrapped(after.of_bundle(after.bundle().to_bytes()), START) == ()


def test_a_destroyed_epoch_is_wrapped_for_nobody() -> None:
    here = joined(world(), LINKS)
    (epoch,) = succession.unwrapped(here.roster, START)
    assert succession.unwrapped(here.roster, epoch.destroy_at) == ()
    assert succession.destroyed(here.roster, epoch.destroy_at - 1) == frozenset()
    assert epoch.epoch in succession.destroyed(here.roster, epoch.destroy_at)


def test_r1_too_few_root_keys_change_nobody() -> None:
    here = world()
    content = succession.without_reader(here.roster.charter, Departure(here.coordinator.key_id, 1))
    for few in (here.root[:1], [here.stranger.signing, here.root[0]], []):
        charter = programme.next_charter(here.roster, content, few, START)
        with pytest.raises(TooFewSignatures):
            here.roster.with_charter(charter.raw)
