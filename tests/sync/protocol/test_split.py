"""An escrow that several coordinators open together: one part alone gives nothing, a false one is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import pytest

from sync.protocol import age, canonical, programme, split
from sync.protocol.charter import MAX_READERS, Reader
from sync.protocol.enrolment import request_of
from sync.protocol.errors import InsideDiffers, Malformed, NotSealedToYou, ProtocolError, WrongLength
from sync.protocol.identifiers import ContentClass, KeyId
from sync.protocol.keys import Identity, MemberKeys
from sync.protocol.reopening import MAX_ANSWER_BYTES, MAX_REQUEST_BYTES, Reopening, read_request
from tests.sync.protocol.world import World, world

KEY = bytes(range(32))
MEMBER = KeyId(b"m" * 16)
PEOPLE = tuple(Identity.generate() for _ in range(3))


def made(people: Sequence[Identity] = PEOPLE) -> split.Split:
    whole = age.seal(b"whole", [Identity.generate().recipient])
    return split.make(KEY, MEMBER, whole, [[one.recipient] for one in people])


def test_k13_all_parts_together_are_the_key_and_fewer_are_not() -> None:
    whole = split.read(made().to_bytes())
    found = [split.shares(whole, MEMBER, split.records(whole, MEMBER, one)) for one in PEOPLE]
    together = {number: share for each in found for number, share in each.items()}
    assert split.key_of(whole, together) == KEY
    for some in combinations(together.items(), 2):
        assert split.key_of(whole, dict(some)) is None
    assert KEY not in together.values()
    again = split.read(made().to_bytes())
    assert set(again.parts).isdisjoint(whole.parts)


def test_k13_nobody_opens_anothers_part() -> None:
    whole = made()
    with pytest.raises(NotSealedToYou):
        split.records(whole, MEMBER, Identity.generate())
    assert list(split.shares(whole, MEMBER, split.records(whole, MEMBER, PEOPLE[1]))) == [1]
    with pytest.raises(NotSealedToYou):  # a part that came is not asked for again
        split.records(whole.without([1]), MEMBER, PEOPLE[1])


def test_k13_who_holds_several_parts_gives_them_at_once() -> None:
    whole = made((PEOPLE[0], PEOPLE[1], PEOPLE[0]))
    assert sorted(split.shares(whole, MEMBER, split.records(whole, MEMBER, PEOPLE[0]))) == [0, 2]


def test_k13_no_record_of_another_person_escrow_or_share_is_taken() -> None:
    whole, other = made(), made()
    good = split.records(whole, MEMBER, PEOPLE[0])
    for bad in (split.records(other, MEMBER, PEOPLE[0]), good[:-1] + bytes([good[-1] ^ 1])):
        with pytest.raises(InsideDiffers):
            split.shares(whole, MEMBER, bad)
    with pytest.raises(InsideDiffers):
        split.shares(whole, KeyId(b"o" * 16), good)
    with pytest.raises(InsideDiffers):  # files of two people on one laptop were exchanged
        split.records(whole, KeyId(b"o" * 16), PEOPLE[0])
    for bad in (b"", good[:-1], good + b"\0"):
        with pytest.raises(WrongLength):
            split.shares(whole, MEMBER, bad)


def test_what_is_no_such_escrow_is_refused_and_no_cut_is_taken() -> None:
    whole = made()
    raw = whole.to_bytes()
    for odd in ([1, whole.mark, 3, b"", []], [2, b"short", 3, b"", []], [2, whole.mark, 1, b"", []], [2]):
        with pytest.raises(Malformed):
            split.read(canonical.encode(odd))
    for length in range(0, len(raw), 211):
        with pytest.raises(ProtocolError):
            split.read(raw[:length])
    assert split.is_split(raw)
    assert not split.is_split(whole.whole)


def test_k13_no_part_stands_in_it_twice_and_all_stand_in_order() -> None:
    whole = made()
    first, second, third = whole.parts
    for odd in ((first, first, third), (second, first, third)):
        with pytest.raises(Malformed):
            split.read(replace(whole, parts=odd).to_bytes())
    assert split.read(replace(whole, parts=(second, third)).to_bytes()).parts == (second, third)


def test_k13_as_many_parts_as_there_may_be_fit_into_a_request_and_one_answer() -> None:
    """Also where one coordinator holds all of them, and where all readers there may be hold one."""
    people = [Identity.generate() for _ in range(MAX_READERS - split.MOST_PARTS)]
    circles = [[people[0].recipient, *(one.recipient for one in people[1:][at::30])] for at in range(30)]
    assert sum(map(len, circles)) >= split.MOST_PARTS
    whole = split.make(KEY, MEMBER, age.seal(b"whole", [people[0].recipient]), circles)
    asked = Reopening(MEMBER, PEOPLE[0].recipient, whole.to_bytes()).to_bytes()
    assert len(asked) <= MAX_REQUEST_BYTES
    records = split.records(split.read(read_request(asked).escrow), MEMBER, people[0])
    assert len(age.seal(records, [PEOPLE[0].recipient])) <= MAX_ANSWER_BYTES
    assert split.key_of(whole, split.shares(whole, MEMBER, records)) == KEY
    with pytest.raises(Malformed):
        split.read(replace(whole, count=split.MOST_PARTS + 1).to_bytes())


def in_both_areas(here: World) -> World:
    """The other area's coordinator has let the worker in as well."""
    act, _ = programme.appoint(request_of(here.worker), here.other_area, (ContentClass.CARE,))
    return here.with_acts(act, by=here.other_coordinator)


def parts(here: World, member: MemberKeys) -> list[set[bytes]]:
    found = programme.escrow_parts(here.roster, member.key_id)
    return [{one.raw for one in circle} for circle in found]


def raw(keys: MemberKeys) -> bytes:
    return keys.identity.recipient.raw


def test_k13_each_areas_coordinator_has_a_part_and_no_other() -> None:
    here = world()
    assert parts(here, here.worker) == []  # one coordinator reads all of it
    both = parts(in_both_areas(here), here.worker)
    assert sorted(both, key=sorted) == sorted(
        [{raw(here.coordinator)}, {raw(here.other_coordinator)}], key=sorted
    )


def narrowed(here: World, *kinds: ContentClass, also: MemberKeys | None = None) -> World:
    """The first area's coordinator reads all but these; another one of that area, if any, these alone."""
    readers = [
        _without(one, kinds) if here.area in one.appoints else one for one in here.roster.charter.readers
    ]
    if also is not None:
        classes = tuple(sorted({*kinds, ContentClass.PROGRAMME}))
        readers.append(programme.reader_for(also, [here.area], classes=classes))
    charter = here.next_charter(readers=tuple(sorted(readers, key=lambda one: one.key.key_id)))
    objects = [] if also is None else [raw(also)]
    return replace(here, roster=here.roster.with_objects(objects).with_charter(charter.raw))


def _without(one: Reader, kinds: Sequence[ContentClass]) -> Reader:
    scopes = (
        replace(scope, classes=tuple(kind for kind in scope.classes if kind not in kinds))
        for scope in one.scopes
    )
    return replace(one, scopes=tuple(scopes))


def test_k13_a_class_that_another_coordinator_reads_is_a_part_of_theirs() -> None:
    """The first reads all but wellbeing, the second wellbeing alone: neither may open a worker's database alone."""
    second = MemberKeys.generate()
    here = narrowed(world(), ContentClass.WELLBEING, also=second)
    wanted = [{raw(here.coordinator)}, {raw(second)}]
    assert sorted(parts(here, here.worker), key=sorted) == sorted(wanted, key=sorted)
    assert parts(here, here.teacher) == []  # writes learning only: the first reads all of it


def test_k13_where_nobody_reads_a_class_there_are_no_parts() -> None:
    here = narrowed(world(), ContentClass.WELLBEING)
    assert parts(here, here.worker) == []
    assert len(programme.escrow_circle(here.roster, here.worker.key_id)) == 1  # the recovery key


def test_r13_an_area_in_which_a_member_does_not_work_takes_nobody_out_of_the_circle() -> None:
    """Whoever has seen a request can appoint its key for what the member's own coordinator does not read. What lies
    there of the member's own area is of what they write there."""
    here = narrowed(world(), ContentClass.WELLBEING)
    act, _ = programme.appoint(request_of(here.teacher), here.other_area, (ContentClass.WELLBEING,))
    here = here.with_acts(act, by=here.other_coordinator)
    lying = {(here.area, ContentClass.LEARNING), (here.area, None)}
    circle = programme.escrow_circle(here.roster, here.teacher.key_id, [here.area], lying)
    assert raw(here.coordinator) in {one.raw for one in circle}
    assert programme.escrow_parts(here.roster, here.teacher.key_id, [here.area], lying) == ()
    both = programme.escrow_circle(here.roster, here.teacher.key_id, [here.area, here.other_area], lying)
    assert raw(here.coordinator) not in {one.raw for one in both}
