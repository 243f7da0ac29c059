"""Joining by stick and by network: one pack for many laptops, and six words that tell a false programme."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.config import read_machine
from fieldapp.errors import NotAllowed, NotReached, RequestRefused, RosterRefused
from fieldapp.key_errors import OtherProgramme
from fieldapp.model import ContentClass, Line
from fieldapp.operations import (
    accounts,
    enrolment,
    library,
    packs,
    programme,
    rosters,
    rounds,
    sticks,
)
from sync.protocol import age, padding
from sync.protocol.keys import MemberKeys
from sync.protocol.pack import write_pack
from sync.server.keys import receipt_key
from sync.testing import ServerThread, odd_server
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, all_bytes


def newcomer(field: Field, name: str) -> enrolment.Requested:
    home = field.folder / name
    accounts.choose_file_keystore(home)
    return enrolment.request(home, name, PASSPHRASE, clock=field.clock, cost=CHEAP)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


@pytest.fixture
def three(equipped: Field) -> Iterator[list[enrolment.Requested]]:
    found = [newcomer(equipped, name) for name in ("Алма", "Берик", "Вера")]
    yield found
    for one in found:
        accounts.close(one.desk)


def test_one_pack_for_many_laptops(equipped: Field, three: list[enrolment.Requested], stick: Path) -> None:
    for one in three:
        packs.leave_on_stick(one.desk, stick)
        packs.leave_on_stick(one.desk, stick)
    asking = packs.on_stick(equipped.coordinator, stick)
    assert {one.words for one in asking} == {one.words for one in three}
    named = {one.words: one.desk.name for one in three}
    newcomers = [
        enrolment.Newcomer(one.request, named[one.words], one.words, (ContentClass.WELLBEING,))
        for one in asking
    ]
    before = len(rosters.load(equipped.coordinator.home).registers[equipped.coordinator.keys.key_id])
    members = enrolment.approve_all(equipped.coordinator, newcomers)
    after = len(rosters.load(equipped.coordinator.home).registers[equipped.coordinator.keys.key_id])
    assert (len(members), after - before) == (3, 1)  # one entry of the register for all
    assert packs.pack(equipped.coordinator, members, stick) == 1
    sticks.put(equipped.folder / "office", stick)
    heard = enrolment.programme_words(equipped.folder / "office")
    for one in three:
        offer = packs.offered_on_stick(one.desk, stick)
        assert offer is not None
        assert offer.words == heard
        packs.take(one.desk, offer, heard.upper())
        sticks.take(one.desk, stick)
        assert [row.title for row in library.rows(one.desk)] == ["Form A"]
    assert packs.on_stick(equipped.coordinator, stick) == ()


def test_no_key_and_no_name_of_the_programme_lies_open_in_a_pack(
    equipped: Field, three: list[enrolment.Requested], stick: Path
) -> None:
    programme.set_server(equipped.coordinator, "https://mailbox.example")
    members = enrolment.approve_all(
        equipped.coordinator, [enrolment.Newcomer(one.request, one.desk.name, one.words) for one in three]
    )
    packs.pack(equipped.coordinator, members, stick)
    found, roster = all_bytes(stick), rosters.load(equipped.coordinator.home)
    secret = [writer.key.raw for writer in roster.writers.values()] + [b"mailbox.example", "Алма".encode()]
    assert not [one for one in secret if one in found]
    assert packs.offered_on_stick(equipped.worker, stick) is None  # a member who is not among them
    offer = packs.offered_on_stick(three[0].desk, stick)
    assert offer is not None
    assert offer.server == "https://mailbox.example"


def test_where_one_of_many_does_not_fit_nobody_is_appointed(
    equipped: Field, three: list[enrolment.Requested]
) -> None:
    view = rosters.load(equipped.coordinator.home).view
    good = [enrolment.Newcomer(one.request, one.desk.name, one.words) for one in three]
    bad = enrolment.Newcomer(three[0].request, "X", three[1].words)
    with pytest.raises(RequestRefused):
        enrolment.approve_all(equipped.coordinator, [*good, bad])
    assert rosters.load(equipped.coordinator.home).view == view


def test_a_withdrawn_key_is_not_appointed_again(equipped: Field) -> None:
    asked = enrolment.write_request(equipped.worker.keys)
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    with pytest.raises(RequestRefused, match="withdrawn"):
        enrolment.approve(equipped.coordinator, asked, "Bekzat", enrolment.six_words(asked))


def test_a_false_programmes_stick_takes_nobody_in(
    equipped: Field, three: list[enrolment.Requested], stick: Path
) -> None:
    """Somebody who saw the request makes a programme of their own and lays its pack and list on the stick."""
    evil = Field.begin(equipped.folder / "evil")
    victim = three[0]
    (member,) = enrolment.approve_all(
        evil.coordinator, [enrolment.Newcomer(victim.request, "Алма", victim.words)]
    )
    packs.pack(evil.coordinator, [member], stick)
    sticks.put(equipped.folder / "evil" / "office", stick)
    assert [one.message_id for one in sticks.take(victim.desk, stick).said] == ["round.not_joined"]
    bundle = rosters.load(evil.coordinator.home).bundle().to_bytes()
    (victim.desk.folder.inbox / "roster.news").write_bytes(bundle)  # put there by hand
    accounts._settle(victim.desk)
    assert not rosters.path_of(victim.desk.home).exists()
    offer = packs.offered_on_stick(victim.desk, stick)
    assert offer is not None
    with pytest.raises(RosterRefused, match="six words differ"):
        packs.take(victim.desk, offer, enrolment.programme_words(equipped.folder / "office"))
    assert not rosters.path_of(victim.desk.home).exists()
    evil.close()


@pytest.fixture
def online(tmp_path: Path) -> Iterator[tuple[Field, ServerThread]]:
    store = tmp_path / "server"
    store.mkdir()
    field = Field.begin(tmp_path, receipt_key=receipt_key(store).public)
    field.publish()
    bundle = rosters.load(field.coordinator.home).bundle().to_bytes()
    with ServerThread(store, bundle, clock=lambda: int(field.clock.at.timestamp())) as server:
        programme.set_server(field.coordinator, server.url)
        rounds.exchange(field.coordinator)
        yield field, server
    field.close()


def test_joining_by_network(online: tuple[Field, ServerThread]) -> None:
    field, server = online
    asked = newcomer(field, "Алма")
    packs.leave_at_server(asked.desk, server.url)
    packs.leave_at_server(asked.desk, server.url)
    assert packs.offered_by_server(asked.desk, server.url) is None
    (waits,) = packs.at_server(field.coordinator)
    assert waits == packs.Asking(asked.request, asked.words)
    enrolment.approve(field.coordinator, waits.request, "Алма", asked.words)
    assert packs.at_server(field.coordinator) == ()
    assert packs.offered_by_server(asked.desk, server.url) is None  # the coordinator was not there since
    assert rounds.exchange(field.coordinator).line is Line.SENT
    offer = packs.offered_by_server(asked.desk, server.url)
    assert offer is not None
    packs.take(asked.desk, offer, enrolment.programme_words(field.folder / "office"))
    for _ in range(2):
        assert rounds.exchange(asked.desk).line is Line.SENT
    assert [row.title for row in library.rows(asked.desk)] == ["Form A"]
    accounts.close(asked.desk)


def test_a_hostile_server_cannot_take_anybody_into_a_programme_of_its_own(
    online: tuple[Field, ServerThread],
) -> None:
    field, server = online
    asked = newcomer(field, "Алма")
    evil = Field.begin(field.folder / "evil", receipt_key=server.server.box.keys.server)
    enrolment.approve(evil.coordinator, asked.request, "Алма", asked.words)
    store = field.folder / "evil store"
    shutil.copytree(field.folder / "server", store, ignore=shutil.ignore_patterns("*.db*", "*.sqlite*"))
    bundle = rosters.load(evil.coordinator.home).bundle().to_bytes()
    with ServerThread(store, bundle, clock=lambda: int(field.clock.at.timestamp())) as hostile:
        offer = packs.offered_by_server(asked.desk, hostile.url)
        assert offer is not None
        with pytest.raises(RosterRefused, match="six words differ"):
            packs.take(asked.desk, offer, enrolment.programme_words(field.folder / "office"))
    assert not rosters.path_of(asked.desk.home).exists()
    accounts.close(asked.desk)
    evil.close()


def test_who_asks_whom_is_bounded_and_told(online: tuple[Field, ServerThread]) -> None:
    field, server = online
    with pytest.raises(NotAllowed):
        packs.at_server(field.worker)
    programme.set_server(field.worker, server.url)
    for url in ("http://127.0.0.1:9", "nonsense"):
        with pytest.raises(NotReached):
            packs.leave_at_server(field.worker, url)
    with odd_server(b"<html>sign in</html>") as url, pytest.raises(NotReached):
        packs.offered_by_server(field.worker, url)
    stranger = enrolment.write_request(MemberKeys.generate())
    assert server.server.box.store is not None
    with pytest.raises(RequestRefused):
        enrolment.approve(field.coordinator, stranger[:-1], "X", enrolment.six_words(stranger[:-1]))


def test_a_false_pack_beside_the_true_one_stops_nothing(
    equipped: Field, three: list[enrolment.Requested], stick: Path
) -> None:
    one = three[0]
    (member,) = enrolment.approve_all(
        equipped.coordinator, [enrolment.Newcomer(one.request, one.desk.name, one.words)]
    )
    packs.pack(equipped.coordinator, [member], stick)
    false = age.seal(padding.pack(b"\x83\x01\x60\x40"), [one.desk.keys.identity.recipient])
    (stick / packs.FOLDER / f"00{packs.PACK_SUFFIX}").write_bytes(false)
    offer = packs.offered_on_stick(one.desk, stick)
    assert offer is not None
    assert offer.words == enrolment.programme_words(equipped.folder / "office")


def test_a_longer_list_of_another_programme_does_not_hide_the_true_one(
    equipped: Field, three: list[enrolment.Requested], stick: Path
) -> None:
    """Requests are public: somebody lets all of them into a programme of their own, and seals its list to each."""
    victim, *_ = three
    evil = Field.begin(equipped.folder / "evil")
    enrolment.approve_all(
        evil.coordinator, [enrolment.Newcomer(one.request, one.desk.name, one.words) for one in three]
    )
    packs.pack(evil.coordinator, [victim.desk.member], stick)
    enrolment.approve(equipped.coordinator, victim.request, "Алма", victim.words)
    packs.pack(equipped.coordinator, [victim.desk.member], stick)
    lengths = {
        len(rosters.load(one.home).bundle().to_bytes()) for one in (evil.coordinator, equipped.coordinator)
    }
    assert len(lengths) == 2
    offer = packs.offered_on_stick(victim.desk, stick)
    assert offer is not None
    assert len(offer.others) == 1
    packs.take(victim.desk, offer, enrolment.programme_words(equipped.folder / "office"))
    assert packs.belongs(victim.desk)
    assert rosters.load(victim.desk.home).programme == rosters.load(equipped.coordinator.home).programme
    evil.close()


def lay(stick: Path, newcomer: enrolment.Requested, content: bytes, name: str) -> None:
    sealed = age.seal(content, [newcomer.desk.keys.identity.recipient])
    (stick / packs.FOLDER).mkdir(exist_ok=True)
    (stick / packs.FOLDER / f"{name}{packs.PACK_SUFFIX}").write_bytes(sealed)


def test_d7_nobody_else_sends_a_newcomer_to_a_server_of_their_own(
    equipped: Field, three: list[enrolment.Requested], stick: Path
) -> None:
    """The list is public, and its words are the true ones: only who lets people in names the server."""
    one = three[0]
    programme.set_server(equipped.coordinator, "https://server.example")
    enrolment.approve(equipped.coordinator, one.request, "Алма", one.words)
    bundle = rosters.load(equipped.coordinator.home).bundle().to_bytes()
    for place, key in enumerate((equipped.worker.keys.signing, MemberKeys.generate().signing)):
        lay(stick, one, write_pack("https://evil.example", bundle, key), f"0{place}")
    with pytest.raises(RosterRefused):
        packs.offered_on_stick(one.desk, stick)
    packs.pack(equipped.coordinator, [one.desk.member], stick)
    offer = packs.offered_on_stick(one.desk, stick)
    assert offer is not None
    packs.take(one.desk, offer, enrolment.programme_words(equipped.folder / "office"))
    assert one.desk.server == "https://server.example"


def test_d7_who_joins_on_a_shared_laptop_moves_nobody_to_another_server(equipped: Field, stick: Path) -> None:
    home = equipped.worker.home
    programme.set_server(equipped.worker, "https://here.example")
    asked = enrolment.request(home.path, "Зарина", PASSPHRASE, clock=equipped.clock, cost=CHEAP)
    enrolment.approve(equipped.coordinator, asked.request, "Зарина", asked.words)
    programme.set_server(equipped.coordinator, "https://there.example")
    packs.pack(equipped.coordinator, [asked.desk.member], stick)
    offer = packs.offered_on_stick(asked.desk, stick)
    assert offer is not None
    packs.take(asked.desk, offer, enrolment.programme_words(equipped.folder / "office"))
    assert asked.desk.server == "https://there.example"
    assert read_machine(home).server == "https://here.example"
    accounts.close(asked.desk)


@pytest.mark.parametrize("lies_there", ["nothing", "half", "another programme's"])
def test_what_lies_on_a_new_laptop_keeps_nobody_from_joining(
    equipped: Field, three: list[enrolment.Requested], stick: Path, lies_there: str
) -> None:
    """A list that was cut by a bad disk, or that somebody laid there: the words of the true one were compared."""
    one, path = three[0], rosters.path_of(three[0].desk.home)
    enrolment.approve(equipped.coordinator, one.request, "Алма", one.words)
    packs.pack(equipped.coordinator, [one.desk.member], stick)
    evil = Field.begin(equipped.folder / "evil")
    raw = rosters.load(evil.coordinator.home).bundle().to_bytes()
    path.parent.mkdir(exist_ok=True)
    path.write_bytes({"nothing": b"", "half": raw[: len(raw) // 2], "another programme's": raw}[lies_there])
    offer = packs.offered_on_stick(one.desk, stick)
    assert offer is not None
    packs.take(one.desk, offer, enrolment.programme_words(equipped.folder / "office"))
    assert packs.belongs(one.desk)
    evil.close()


def test_a_list_that_others_here_work_by_gives_way_to_no_other(equipped: Field, stick: Path) -> None:
    evil = Field.begin(equipped.folder / "evil")
    home = equipped.worker.home
    before = rosters.load(home).view
    asked = enrolment.request(home.path, "Зарина", PASSPHRASE, clock=equipped.clock, cost=CHEAP)
    enrolment.approve(evil.coordinator, asked.request, "Зарина", asked.words)
    packs.pack(evil.coordinator, [asked.desk.member], stick)
    offer = packs.offered_on_stick(asked.desk, stick)
    assert offer is not None
    with pytest.raises(RosterRefused):
        packs.take(asked.desk, offer, enrolment.programme_words(evil.coordinator.home.path))
    assert rosters.load(home).view == before
    assert asked.desk.server == ""
    for desk in (asked.desk, evil.coordinator, evil.worker):
        accounts.close(desk)


def test_whoever_joined_and_is_alone_on_the_laptop_does_not_change_the_programme(
    equipped: Field, stick: Path
) -> None:
    evil = Field.begin(equipped.folder / "evil")
    for desk in (equipped.worker, equipped.coordinator):
        before = rosters.load(desk.home).view
        asked = enrolment.write_request(desk.keys)
        enrolment.approve(evil.coordinator, asked, desk.name, enrolment.six_words(asked))
        packs.pack(evil.coordinator, [desk.member], stick)
        offer = packs.offered_on_stick(desk, stick)
        assert offer is not None
        with pytest.raises(OtherProgramme, match="another programme"):
            packs.take(desk, offer, enrolment.programme_words(evil.coordinator.home.path))
        assert (rosters.load(desk.home).view, desk.role) == (before, desk.role)
    evil.close()


def test_an_old_pack_takes_nobody_in_whose_key_was_withdrawn_since(equipped: Field, stick: Path) -> None:
    home = equipped.worker.home
    asked = enrolment.request(home.path, "Зарина", PASSPHRASE, clock=equipped.clock, cost=CHEAP)
    enrolment.approve(equipped.coordinator, asked.request, "Зарина", asked.words)
    packs.pack(equipped.coordinator, [asked.desk.member], stick)
    enrolment.revoke(equipped.coordinator, asked.desk.member)
    rosters.merge(home, rosters.load(equipped.coordinator.home).bundle().to_bytes())
    offer = packs.offered_on_stick(asked.desk, stick)
    assert offer is not None
    with pytest.raises(RosterRefused, match="withdrawn since"):
        packs.take(asked.desk, offer, enrolment.programme_words(equipped.folder / "office"))
    accounts.close(asked.desk)
