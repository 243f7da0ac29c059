"""Sticks from anywhere: each trap is told in words that a person understands; nothing is lost or half applied."""

from __future__ import annotations

import os
import resource
import secrets
import shutil
import signal
import tarfile
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import zstandard

from fieldapp.errors import DiskFull
from fieldapp.model import Delivery, Step, StickResult, Verdict
from fieldapp.operations import (
    caseload,
    enrolment,
    library,
    people,
    reviews,
    rosters,
    stick_in,
    sticks,
    submissions,
    today,
)
from fieldapp.operations.desk import Desk
from fieldapp.stick_errors import StickDamaged, StickFull, StickGone, StickOdd
from sync.client import carrier
from sync.protocol import age_stream, parcel
from sync.protocol.bundle import MAX_BUNDLE_BYTES
from sync.protocol.envelope import batch_hash
from sync.protocol.identifiers import BatchHash
from sync.protocol.parcel import Entry
from sync.protocol.receipts import Keeper, sign_receipt
from sync.testing import flip_a_bit
from tests.fieldapp.operations.field import Field, downlinks, sealed_files


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def folder(stick: Path) -> Path:
    (stick / carrier.FOLDER).mkdir(exist_ok=True)
    return stick / carrier.FOLDER


def said(found: StickResult) -> list[str]:
    return [one.message_id for one in found.said]


def lay(stick: Path, to: Desk, *entries: Entry, tail: bytes = b"", name: str = "odd") -> None:
    """A parcel by somebody who knows the list of keys, and can therefore seal whatever they like."""
    sealing = age_stream.Sealing([to.keys.identity.recipient])
    raw = sealing.beginning + b"".join(sealing.add(parcel.write(entry)) for entry in entries)
    raw += sealing.add(tail or parcel.END) + sealing.end()
    (folder(stick) / f"{name}{carrier.SUFFIX}").write_bytes(raw)


def put(field: Field, stick: Path) -> None:
    sticks.put(field.folder / "laptop", stick)


def test_an_empty_stick_and_one_of_other_people_are_no_trouble(equipped: Field, stick: Path) -> None:
    assert said(sticks.take(equipped.worker, stick)) == ["stick.empty"]
    other = Field.begin(equipped.folder / "other")
    sticks.put(other.folder / "office", stick)
    assert said(sticks.take(equipped.worker, stick)) == ["stick.others"]
    other.close()


def test_what_is_damaged_on_a_stick_keeps_nothing_from_being_put_on_it(equipped: Field, stick: Path) -> None:
    equipped.finish()
    put(equipped, stick)
    [own] = folder(stick).iterdir()
    own.write_bytes(flip_a_bit(own.read_bytes()))
    again = sticks.exchange(equipped.worker, stick)  # one's own alone is no damage: it is put anew
    assert (again.put > 0, [name for name in said(again) if "damaged" in name]) == (True, [])
    assert not own.exists()

    lay(stick, equipped.worker, tail=b"rubbish" * 100)
    found = sticks.exchange(equipped.worker, stick)
    assert (found.put > 0, "error.stick_damaged.what" in said(found)) == (True, True)
    with pytest.raises(StickDamaged):
        sticks.take(equipped.worker, stick)


def test_what_came_is_told_where_nothing_could_be_put(
    equipped: Field, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    equipped.finish()
    put(equipped, stick)

    def full(*_: object, **__: object) -> None:
        raise carrier.StickFull(5_000_000, 0)

    monkeypatch.setattr(carrier, "leave", full)
    found = sticks.exchange(equipped.coordinator, stick)
    assert (found.taken > 0, found.put, found.not_put) == (True, 0, True)
    assert "error.stick_full.what" in said(found)
    (stick / carrier.FOLDER).rename(stick / "away")
    with pytest.raises(StickFull):
        sticks.exchange(equipped.coordinator, stick)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_links_and_paths_out_of_the_stick_lead_nowhere(equipped: Field, stick: Path, tmp_path: Path) -> None:
    secret = equipped.worker.folder.vault
    (folder(stick) / f"link{carrier.SUFFIX}").symlink_to(secret)
    (folder(stick) / f"..{carrier.SUFFIX}").mkdir()
    assert said(sticks.take(equipped.worker, stick)) == ["stick.empty"]
    evil = tarfile.TarInfo("../../../evil.age").tobuf(tarfile.USTAR_FORMAT, "ascii", "strict")
    lay(stick, equipped.worker, tail=evil + parcel.END)
    with pytest.raises(StickDamaged, match="Nothing was changed here"):
        sticks.take(equipped.worker, stick)
    assert not list(tmp_path.rglob("evil*"))
    other = tmp_path / "other"
    other.mkdir()
    (other / carrier.FOLDER).symlink_to(equipped.folder / "laptop", target_is_directory=True)
    for act in (sticks.take, sticks.exchange):
        with pytest.raises(StickOdd, match="not made by this program"):
            act(equipped.worker, other)


def test_a_million_files_are_told_and_what_is_ours_among_them_is_taken(
    equipped: Field, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrier, "MOST_NAMES", 200)
    for number in range(400):
        (folder(stick) / f"{number}.jpg").touch()
    found = sticks.take(equipped.coordinator, stick)
    assert said(found) == ["stick.crowded"]
    assert "Use a clean stick" in found.said[0].plain


def bomb() -> bytes:
    """A gigabyte of zeros, in a frame of some kilobytes that does not say so."""
    packer = zstandard.ZstdCompressor(level=19, write_content_size=False).compressobj()
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(1024)) + packer.flush()


def test_a_bomb_within_the_bound_costs_the_bound(equipped: Field, stick: Path) -> None:
    """A list of keys that unpacks to just what one may be, of zeros: it is unpacked, and is none."""
    packed = zstandard.ZstdCompressor(level=19).compress(bytes(MAX_BUNDLE_BYTES))
    assert len(packed) < 64 * 1024
    office, closed = equipped.coordinator, equipped.finish()
    put(equipped, stick)
    lay(stick, office, Entry(parcel.LIST, packed))
    tracemalloc.start()
    try:
        found = sticks.take(office, stick)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (found.taken, said(found)) == (1, ["stick.damaged"])
    assert [row.record for row in reviews.queue(office)] == [closed.record]
    assert peak < 4 * MAX_BUNDLE_BYTES


@pytest.mark.parametrize("trap", ["list", "draft", "body"])
def test_a_bomb_costs_no_memory_and_the_rest_is_taken(equipped: Field, stick: Path, trap: str) -> None:
    closed, packed = equipped.finish(), bomb()
    put(equipped, stick)
    office = equipped.coordinator
    if trap == "list":
        lay(stick, office, Entry(parcel.LIST, packed))
    elif trap == "draft":
        lay(stick, office, Entry("a" * 64 + ".draft", packed))
    else:
        lay(stick, office, Entry("a" * 64 + ".head", b"x"), Entry("a" * 64 + ".age", packed))
    found = sticks.take(office, stick)
    assert (found.taken, said(found)) == (1, ["stick.damaged"])
    assert [row.record for row in reviews.queue(office)] == [closed.record]


def test_damage_of_one_file_costs_no_other(equipped: Field, stick: Path) -> None:
    closed = equipped.finish()
    put(equipped, stick)
    (good,) = folder(stick).iterdir()
    (folder(stick) / f"bent{carrier.SUFFIX}").write_bytes(flip_a_bit(good.read_bytes()))
    (folder(stick) / f"noise{carrier.SUFFIX}").write_bytes(os.urandom(5000))
    (folder(stick) / f"nothing{carrier.SUFFIX}").touch()
    found = sticks.take(equipped.coordinator, stick)
    assert (found.taken, said(found)) == (1, ["stick.damaged"])
    assert found.said[0].values == {"count": 3}
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [closed.record]
    good.unlink()
    with pytest.raises(StickDamaged, match="3 files on it are damaged"):
        sticks.take(equipped.coordinator, stick)


def test_entries_that_lie_about_a_batch_are_refused_one_by_one(equipped: Field, stick: Path) -> None:
    equipped.finish()
    head, body = (
        next(path for path in sealed_files(equipped.worker) if path.suffix == suffix).read_bytes()
        for suffix in (".head", ".age")
    )
    name = "a" * 64
    lay(
        stick,
        equipped.coordinator,
        Entry(f"{name}.age", body),  # without its header
        Entry(f"{name}.head", head),
        Entry(f"{name}.head", flip_a_bit(head)),
        Entry(f"{name}.age", body),
        Entry(f"{name}.head", head),
        Entry(f"{name}.age", flip_a_bit(body)),
        Entry(f"{name}.head", head),
        Entry(f"{name}.age", body),
    )
    found = sticks.take(equipped.coordinator, stick)
    assert (found.taken, found.said[0].values) == (1, {"count": 3})


def test_yesterdays_downlink_changes_nothing_and_says_of_when_it_is(equipped: Field, stick: Path) -> None:
    worker, office = equipped.worker, equipped.coordinator
    closed = equipped.finish()
    equipped.up()
    reviews.open(office, closed.record)
    reviews.send_back(office, closed.record, {"/data/grp/age": "Really?"})
    yesterday, now = stick / "yesterday", stick / "now"
    for one in (yesterday, now):
        one.mkdir()
    sticks.put(office.home.path, yesterday, desk=office)
    equipped.down()
    equipped.correct(closed.record, age="13")
    equipped.clock.later(days=1)
    equipped.up()
    reviews.open(office, closed.record)
    reviews.accept(office, closed.record)
    sticks.put(office.home.path, now, desk=office)
    sticks.take(worker, now)
    before = submissions.rows(worker), today.look(worker), library.rows(worker)
    view = rosters.load(worker.home).view
    found = sticks.take(worker, yesterday)
    assert (found.taken, said(found)) == (0, ["stick.known"])
    assert "was put together on 2026-11-20." in found.said[0].plain
    assert (submissions.rows(worker), today.look(worker), library.rows(worker)) == before
    assert rosters.load(worker.home).view == view
    assert before[0][0].verdict is Verdict.ACCEPTED


@contextmanager
def files_of_at_most(limit: int) -> Iterator[None]:
    """A disk without room, as far as this process can tell."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.skipif(os.name == "nt", reason="RLIMIT_FSIZE")
def test_a_full_stick_keeps_what_it_had_and_nothing_here_is_lost(equipped: Field, stick: Path) -> None:
    put(equipped, stick)
    before = {path.name: path.read_bytes() for path in folder(stick).iterdir()}
    equipped.finish()
    with files_of_at_most(4000), pytest.raises(StickFull, match=r"1 MB are needed, [0-9]+ MB are free"):
        put(equipped, stick)
    assert {path.name: path.read_bytes() for path in folder(stick).iterdir()} == before
    put(equipped, stick)
    assert sticks.take(equipped.coordinator, stick).taken == 1


@pytest.mark.skipif(os.name == "nt", reason="RLIMIT_FSIZE")
def test_a_full_disk_here_is_told_and_the_same_stick_completes_it(equipped: Field, stick: Path) -> None:
    office = equipped.coordinator
    records = {equipped.finish(afraid="yes").record, equipped.finish().record}
    put(equipped, stick)
    with files_of_at_most(1000), pytest.raises(DiskFull):
        sticks.take(office, stick)
    assert not list(office.folder.inbox.glob(".*"))
    assert not list(office.folder.given.iterdir())  # T-1: nothing was signed for
    assert sticks.take(office, stick).taken == 2
    assert {row.record for row in reviews.queue(office)} == records
    assert len(list(office.folder.given.iterdir())) == 1


def pull(stick: Path, when: int) -> Callable[[Step], bool]:
    """Pulls the stick out once so many bytes have moved."""

    def at(step: Step) -> bool:
        if step.bytes >= when and stick.exists():
            for path in folder(stick).iterdir():
                os.truncate(path, 0)  # whoever reads it gets no more, as from a device that is gone
            shutil.rmtree(stick)
        return True

    return at


def test_pulled_out_while_it_is_written_nothing_is_lost(equipped: Field, stick: Path) -> None:
    equipped.finish()
    with pytest.raises(StickGone, match="Put it in and do the same again"):
        sticks.put(equipped.folder / "laptop", stick, progress=pull(stick, 1))
    stick.mkdir()
    put(equipped, stick)
    assert sticks.take(equipped.coordinator, stick).taken == 1
    shutil.rmtree(stick)
    with pytest.raises(StickGone):
        sticks.exchange(equipped.worker, stick)


def test_pulled_out_while_it_is_read_what_came_is_applied_and_signed_for(
    equipped: Field, stick: Path, tmp_path: Path
) -> None:
    """The urgent record lies first: it is there however early somebody pulls."""
    long = secrets.token_hex(200_000)  # a record of several chunks
    calm, urgent = equipped.finish(name=long), equipped.finish(name=long, afraid="yes")
    put(equipped, stick)
    (path,) = folder(stick).iterdir()
    whole, office = path.read_bytes(), equipped.coordinator
    path.write_bytes(whole[:-100_000])
    with suppress(StickDamaged):
        sticks.take(office, stick)
    assert [row.record for row in reviews.queue(office)] == [urgent.record]
    assert len(list(office.folder.given.iterdir())) == 1
    path.write_bytes(whole)
    assert sticks.take(office, stick).taken == 1
    assert {row.record for row in reviews.queue(office)} == {calm.record, urgent.record}


def test_called_off_what_came_stays_and_the_stick_is_as_it_was(equipped: Field, stick: Path) -> None:
    equipped.finish()
    found = sticks.put(equipped.folder / "laptop", stick, progress=lambda _: False)
    assert (said(found), list(folder(stick).iterdir())) == (["stick.stopped"], [])
    put(equipped, stick)
    found = sticks.take(equipped.coordinator, stick, progress=lambda _: False)
    assert (said(found), found.taken) == (["stick.stopped"], 0)
    assert sticks.take(equipped.coordinator, stick).taken == 1


def test_a_stick_that_would_fill_the_disk_is_taken_up_to_a_bound(
    equipped: Field, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        lay(stick, equipped.coordinator, name=f"empty{number}")
    monkeypatch.setattr(stick_in, "MOST_BYTES", 1)
    found = sticks.take(equipped.coordinator, stick)
    assert (said(found), "more on this stick" in found.said[0].plain) == (["stick.much"], True)


def test_t2_a_receipt_by_stick_is_believed_of_who_can_hold_the_batch_alone(
    equipped: Field, stick: Path
) -> None:
    """A coordinator's for a record: it is in hands, and is sent on. A worker's counts for the worker's own downlink."""
    worker, office = equipped.worker, equipped.coordinator
    equipped.finish()
    down = equipped.person("Бермет")
    assert down.given_name == "Бермет"
    mine, theirs = (
        [carrier_hash(path) for path in files if path.suffix == ".head"]
        for files in (sealed_files(worker), downlinks(office))
    )
    forged = sign_receipt(Keeper.STICK, mine, 1, worker.keys.signing)  # the worker for its own record
    lay(stick, worker, Entry("a" * 64 + ".receipt", forged))
    sticks.take(worker, stick)
    assert not submissions.rows(worker)[0].in_hands
    real = sign_receipt(Keeper.STICK, mine, 1, office.keys.signing)
    lay(stick, worker, Entry("a" * 64 + ".receipt", real))
    assert sticks.take(worker, stick).signed_for == len(mine)
    row = submissions.rows(worker)[0]
    assert (row.in_hands, row.delivery, row.received_at) == (True, Delivery.SEALED, None)
    assert len([one for one in sealed_files(worker) if one.suffix == ".head"]) == len(mine)

    shutil.rmtree(stick)
    stick.mkdir()
    lay(
        stick,
        office,
        Entry("a" * 64 + ".receipt", sign_receipt(Keeper.STICK, theirs, 1, office.keys.signing)),
    )
    sticks.take(office, stick)
    assert len(downlinks(office)) == 2 * len(theirs)
    lay(
        stick,
        office,
        Entry("a" * 64 + ".receipt", sign_receipt(Keeper.STICK, theirs, 1, worker.keys.signing)),
    )
    sticks.take(office, stick)
    assert downlinks(office) == []


def carrier_hash(path: Path) -> BatchHash:
    return batch_hash(path.read_bytes())


def downlink(field: Field, stick: Path) -> bytes:
    """A return and somebody new for the worker, as a coordinator's stick brings them."""
    closed = field.finish()
    field.up()
    reviews.open(field.coordinator, closed.record)
    reviews.send_back(field.coordinator, closed.record, {"/data/grp/age": "Really?"})
    someone = caseload.add(field.coordinator, "Нур", 2012)
    caseload.assign(field.coordinator, someone.person, [field.worker.member])
    sticks.put(field.coordinator.home.path, stick, desk=field.coordinator)
    (parcel_here,) = folder(stick).iterdir()
    raw = parcel_here.read_bytes()
    parcel_here.unlink()
    return raw


def known_to(desk: Desk) -> object:
    names = {one.given_name for one in people.search(desk, "")}
    return submissions.rows(desk), library.rows(desk), rosters.load(desk.home).view, names


def test_a_downlink_that_was_cut_anywhere_changes_nothing_and_the_whole_one_all(
    equipped: Field, stick: Path
) -> None:
    raw, worker = downlink(equipped, stick), equipped.worker
    before, path = known_to(worker), folder(stick) / f"cut{carrier.SUFFIX}"
    for length in (*range(0, len(raw), len(raw) // 12), *range(len(raw) - 20, len(raw), 3)):
        path.write_bytes(raw[:length])
        with pytest.raises(StickDamaged):
            sticks.take(worker, stick)
        assert known_to(worker) == before
    path.write_bytes(raw)
    assert sticks.take(worker, stick).taken > 0
    assert {one.given_name for one in people.search(worker, "")} == {"Айгүл", "Нур"}
    assert submissions.rows(worker)[0].verdict is Verdict.RETURNED


def test_another_programmes_stick_changes_nothing(equipped: Field, stick: Path) -> None:
    """Its coordinator let the worker in there, by the request that lies in every list, and seals to them."""
    evil, worker = Field.begin(equipped.folder / "evil"), equipped.worker
    asked = enrolment.write_request(worker.keys)
    enrolment.approve(evil.coordinator, asked, "Bekzat", enrolment.six_words(asked))
    evil.publish()
    before = known_to(worker)
    sticks.put(evil.coordinator.home.path, stick, desk=evil.coordinator)
    found = sticks.take(worker, stick)
    assert (found.taken, said(found)) == (0, ["stick.list", "stick.others"])
    assert known_to(worker) == before
    evil.close()


def test_bodies_that_changed_places_are_refused(equipped: Field, stick: Path) -> None:
    """Two genuine sealings of one coordinator to one worker."""
    office, worker = equipped.coordinator, equipped.worker
    caseload.assign(office, caseload.add(office, "Нур", 2012).person, [worker.member])
    heads = sorted(path for path in office.folder.outbox.iterdir() if path.suffix == ".head")
    assert len(heads) > 1
    entries = []
    for head, other in zip(heads, [*heads[1:], heads[0]], strict=True):
        entries.append(Entry(f"{'a' * 64}.head", head.read_bytes()))
        entries.append(Entry(f"{'a' * 64}.age", other.with_suffix(".age").read_bytes()))
    lay(stick, worker, *entries)
    before = known_to(worker)
    with pytest.raises(StickDamaged):
        sticks.take(worker, stick)
    assert known_to(worker) == before
