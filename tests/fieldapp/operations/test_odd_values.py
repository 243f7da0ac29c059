"""A genuine batch with values that nobody meant is taken in or kept apart: it stops nothing else, and nobody's sign-in.

"Odd" is what the protocol's shapes allow. Whether the code that applies a message copes with them is tried without the
door that catches everything; the door is tried by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from fieldapp.errors import DiskFull, NoSuchPerson, StoreBusy, StoreError
from fieldapp.log import place_of
from fieldapp.model import Changed, Delivery, Role
from fieldapp.operations import (
    accounts,
    admission,
    clocks,
    conflicts,
    doubles,
    erasing,
    horizons,
    intake,
    kept_apart,
    letting_go,
    library,
    merging,
    openings,
    people,
    profiles,
    purge_policy,
    quality,
    reviews,
    rosters,
    safety,
    sticks,
    submissions,
    today,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import records
from fieldapp.store.engine import Tx
from sync.protocol import messages, parcel
from sync.protocol.batch import Place, SealedBatch
from sync.protocol.contents import FROM_WRITERS
from sync.protocol.envelope import Span, batch_hash
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import BatchHash, Incarnation, random_id
from sync.protocol.identifiers import ContentClass as WireClass
from sync.protocol.messages import Message
from sync.protocol.parcel import Entry
from sync.protocol.receipts import Keeper, sign_receipt
from tests.fieldapp.operations.field import PASSPHRASE, Field, carry, sealed_files
from tests.fieldapp.operations.odd_values import FAR, at, good_ones, lane, seal, to_worker, variants
from tests.fieldapp.operations.test_hostile_sticks import lay


def class_of(one: Message) -> WireClass:
    """The lane in which a worker's program sends such a message."""
    if isinstance(one, messages.RecordVersion | messages.AttachmentPart):
        return WireClass.WELLBEING
    return WireClass.CARE if isinstance(one, messages.Change) else WireClass.PROGRAMME


def put(desk: Desk, batch: SealedBatch) -> None:
    """It lies in an inbox."""
    named = batch_hash(batch.header).hex()
    (desk.folder.inbox / f"{named}.head").write_bytes(batch.header)
    (desk.folder.inbox / f"{named}.age").write_bytes(batch.body)


def looks(desk: Desk) -> None:
    """What the places of a person's program ask for, one after the other."""
    today.look(desk)
    submissions.rows(desk)
    rosters.load(desk.home)
    library.rows(desk)
    safety.contacts(desk)
    for one in people.search(desk, ""):
        profiles.look(desk, one.person)
    if desk.role is Role.COORDINATOR:
        for row in reviews.queue(desk):
            reviews.open(desk, row.record)
        for apart in kept_apart.rows(desk):
            assert apart.reason
        for look in (
            quality.look,
            conflicts.look,
            doubles.suspected,
            erasing.rows,
            openings.rows,
            purge_policy.of,
        ):
            look(desk)


def sign_in_anew(field: Field) -> None:
    """Both close their programs and sign in again."""
    for name in ("office", "laptop"):
        desk = field.coordinator if name == "office" else field.worker
        accounts.close(desk)
        again = accounts.sign_in(field.folder / name, desk.member, PASSPHRASE, clock=field.clock)
        if name == "office":
            field.coordinator = again
        else:
            field.worker = again


def goes_on(field: Field) -> None:
    """Both work as before: what was finished now is reviewed, and the answer comes back."""
    for desk in (field.coordinator, field.worker):
        looks(desk)
    sign_in_anew(field)
    for desk in (field.coordinator, field.worker):
        looks(desk)
    closed = field.finish()
    field.up()
    assert closed.record in [row.record for row in reviews.queue(field.coordinator)]
    reviews.open(field.coordinator, closed.record)
    reviews.send_back(field.coordinator, closed.record, {"/data/grp/age": "Really?"})
    field.down()
    assert closed.record in [row.record for row in submissions.rows(field.worker) if row.comments]


@pytest.mark.parametrize("when", [FAR, 0])
def test_q4_no_message_of_any_second_stops_an_inbox_or_a_sign_in(equipped: Field, when: int) -> None:
    """Every kind of message with the first and the last second of the protocol wherever it names one, both ways."""
    office, laptop, now = equipped.coordinator, equipped.worker, equipped.clock.at
    sent = [0, 0]
    for one in good_ones(equipped):
        odd = at(when, one)
        by = (laptop if isinstance(one, FROM_WRITERS) else office).keys
        put(office, seal(equipped, by, [odd.encode()], lane(equipped, class_of(one), now), when))
        sent[0] += 1
        if not isinstance(one, FROM_WRITERS):
            down = [odd.encode(), messages.Horizon(rosters.load(office.home).heads, (), when).encode()]
            put(laptop, seal(equipped, office.keys, down, to_worker(equipped), when))
            sent[1] += 1
    for desk, count in ((office, sent[0]), (laptop, sent[1])):
        found = intake.apply_all(desk, whole=True)
        assert (found.applied + found.quarantined, [*desk.folder.inbox.iterdir()]) == (count, [])
        assert found.applied > count // 2
    goes_on(equipped)


@pytest.mark.parametrize("when", [FAR, 253402300799, 0])
def test_q4_a_receipt_of_any_second_stops_nothing(equipped: Field, when: int) -> None:
    """One from the programme's server, whose clock may say anything: it counts."""
    equipped.finish()
    desk, key = equipped.worker, equipped.server_key
    assert key is not None
    heads = [batch_hash(one.read_bytes()) for one in sealed_files(desk) if one.suffix == ".head"]
    raw = sign_receipt(Keeper.SERVER, heads, when, key)
    (desk.folder.receipts / "confirmed.receipt").write_bytes(raw)
    assert (intake.apply_all(desk).receipts, [*desk.folder.receipts.iterdir()]) == (1, [])
    sign_in_anew(equipped)
    assert [row.delivery for row in submissions.rows(equipped.worker)] == [Delivery.ON_SERVER]
    equipped.person("Бегимай")
    assert [one.given_name for one in people.search(equipped.coordinator, "Бегимай")] == ["Бегимай"]


def test_a_stick_made_in_any_year_is_taken(equipped: Field) -> None:
    stick = equipped.folder / "stick"
    stick.mkdir()
    equipped.finish()
    sticks.put(equipped.folder / "laptop", stick)
    assert sticks.take(equipped.coordinator, stick).taken == 1
    lay(stick, equipped.coordinator, Entry(parcel.ABOUT, parcel.About(FAR).to_bytes()))
    found = sticks.take(equipped.coordinator, stick)
    assert (found.taken, [one.message_id for one in found.said]) == (0, ["stick.known"])


def test_a_file_on_a_stick_that_does_not_fit_costs_no_other_one(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = equipped.folder / "stick"
    stick.mkdir()
    equipped.finish()
    sticks.put(equipped.folder / "laptop", stick)
    lay(stick, equipped.coordinator, Entry(parcel.ABOUT, parcel.About(FAR).to_bytes()))
    monkeypatch.setattr(parcel, "read_about", raising(OverflowError()))
    found = sticks.take(equipped.coordinator, stick)
    assert (found.taken, [one.message_id for one in found.said]) == (1, ["stick.damaged"])


@pytest.mark.parametrize("odd", [KeyError("a name"), OverflowError(), RecursionError(), NoSuchPerson()])
def test_q4_what_this_program_raises_over_keeps_its_batch_apart_alone(
    equipped: Field, monkeypatch: pytest.MonkeyPatch, odd: Exception
) -> None:
    """Nothing of it is applied, a coordinator reads why, all else is taken; a later program tries it again."""
    office, closed, true = equipped.coordinator, equipped.finish(), merging.apply
    with equipped.worker.vault.read() as tx:
        version = records.chain(tx, closed.record)[0].message
    other = equipped.finish()

    def apply(desk: Desk, tx: Tx, ready: merging.Ready, now: datetime) -> Changed:
        changed = true(desk, tx, ready, now)
        if isinstance(ready, merging.Written) and isinstance(ready.message, messages.Tally):
            raise odd
        return changed

    monkeypatch.setattr(merging, "apply", apply)
    put(office, of_worker(equipped, version, messages.Tally(202611, "form_a", 3).encode()))
    first = intake.apply_all(office)
    assert (first.applied, first.quarantined, reviews.queue(office)) == (0, 1, ())
    (apart,) = kept_apart.rows(office)
    assert (apart.code, apart.writer, apart.reason) == ("unfit", "Bekzat", admission.Unfit.plain)
    assert [one.plain for one in first.notes] == [admission.Unfit.plain]
    assert equipped.up().applied == 1  # both records came by themselves
    assert {row.record for row in reviews.queue(office)} == {closed.record, other.record}
    monkeypatch.setattr(merging, "apply", true)
    assert intake.apply_all(office).applied == 0
    monkeypatch.setattr(intake, "VERSION", "0.2.0")
    assert (intake.apply_all(office).applied, kept_apart.rows(office)) == (1, ())


def of_worker(field: Field, *bodies: bytes) -> SealedBatch:
    """A stream of the worker's own, in the lane of records."""
    now = field.clock.at
    to = lane(field, WireClass.WELLBEING, now)
    return seal(field, field.worker.keys, list(bodies), to, int(now.timestamp()))


def test_a_full_disk_is_no_fault_of_a_batch(equipped: Field, monkeypatch: pytest.MonkeyPatch) -> None:
    """What this computer cannot do now is told, and the batch waits."""
    equipped.finish()
    carry(equipped.worker, equipped.coordinator)
    for problem in (DiskFull(), StoreBusy(), OSError(5, "input/output error")):
        with monkeypatch.context() as patched:
            patched.setattr(merging, "apply", raising(problem))
            with pytest.raises(StoreError):
                intake.apply_all(equipped.coordinator)
    assert intake.apply_all(equipped.coordinator).applied == 1


def raising(problem: Exception) -> Callable[..., Any]:
    def act(*_: object, **__: object) -> Any:
        raise problem

    return act


def test_a_receipt_that_cannot_be_applied_is_set_apart(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    equipped.finish()
    with monkeypatch.context() as patched:
        patched.setattr(clocks, "heard", raising(ValueError("a year")))
        equipped.confirm(equipped.worker)
    desk = equipped.worker
    assert [*desk.folder.receipts.iterdir()] == []
    assert [one.name for one in desk.folder.quarantine.iterdir()] == ["confirmed.receipt"]
    assert [row.delivery for row in submissions.rows(desk)] == [Delivery.SEALED]
    equipped.confirm(desk)
    assert [row.delivery for row in submissions.rows(desk)] == [Delivery.ON_SERVER]


def test_signing_in_goes_past_whatever_an_inbox_makes_this_program_raise(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "_apply_all", raising(ZeroDivisionError()))
    sign_in_anew(equipped)
    assert today.look(equipped.worker)


def applied_without_a_door(desk: Desk, batch: SealedBatch) -> list[str]:
    """Each message by itself into the store; what it raised, other than a refusal. The transaction stands."""
    raised = []
    found, contents = intake.opened(desk, batch)
    with desk.vault.write() as tx:
        for one in contents:
            point = tx.begin_nested()
            try:
                ready = merging.prepare(desk, one, found.header)
                if ready is not None:
                    merging.apply_all(desk, tx, [ready], desk.now())
                if isinstance(one.message, messages.Horizon):
                    horizons.take(desk, tx, one.message, found.header.sender, found.body.sealed_at)
                letting_go.came(tx, rosters.load(desk.home), found.header, found.hash.hex(), [one])
                point.commit()
            except ProtocolError:
                point.rollback()
            except Exception as problem:  # noqa: BLE001 - whatever is raised is what this looks for
                point.rollback()
                raised.append(f"{one.message!r:.300}: {problem!r} at {place_of(problem)}")
    return raised


@pytest.mark.parametrize("down", [False, True])
def test_whatever_the_shapes_allow_is_applied_or_refused_by_name(equipped: Field, down: bool) -> None:
    """Each value by itself at each place of each kind of message; then everything is looked at."""
    office, now = equipped.coordinator, equipped.clock.at
    desk = equipped.worker if down else office
    second, raised = int(now.timestamp()), list[str]()
    for one in good_ones(equipped):
        bodies = [raw for raw in variants(one) if own(raw, equipped)]
        if down and not isinstance(one, FROM_WRITERS):
            bodies += [messages.Horizon(rosters.load(office.home).heads, (), second).encode()]
            batch = seal(equipped, office.keys, bodies, to_worker(equipped), second)
        elif not down:
            by = (equipped.worker if isinstance(one, FROM_WRITERS) else office).keys
            batch = seal(equipped, by, bodies, lane(equipped, class_of(one), now), second)
        else:
            continue
        raised += applied_without_a_door(desk, batch)
    assert not raised, "\n".join(raised)
    intake.apply_all(desk, whole=True)
    goes_on(equipped)


def own(raw: bytes, field: Field) -> bool:
    """A version by another author never leaves the opened batch: the whole is refused there (PROTOCOL M-1)."""
    found = messages.decode(raw)
    return not isinstance(found, messages.RecordVersion) or found.author == field.worker.keys.key_id


def test_a_batch_of_any_number_is_missed_by_a_few_numbers_only(equipped: Field) -> None:
    """A header names the place that it has; the gap before it may be longer than any memory."""
    office, laptop, second = equipped.coordinator, equipped.worker, int(equipped.clock.at.timestamp())
    last = 2**53 - 1
    place = Place(Incarnation(random_id()), last, BatchHash(bytes(32)), None, (Span(1, last - 20_000),))
    down = [messages.Horizon(rosters.load(office.home).heads, (), second).encode()]
    put(laptop, seal(equipped, office.keys, down, to_worker(equipped), second, place))
    to = lane(equipped, WireClass.PROGRAMME, equipped.clock.at)
    put(
        office, seal(equipped, laptop.keys, [messages.Tally(202611, "form_a", 3).encode()], to, second, place)
    )
    for _ in range(2):
        assert [intake.apply_all(desk, whole=True).quarantined for desk in (laptop, office)] == [0, 0]
    (missed,) = (one for one in today.look(laptop).notices if one.message_id == "notice.missed")
    assert missed.values["count"] == 1000
    goes_on(equipped)
