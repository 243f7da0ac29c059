"""A laptop that was put back together with its mark asks the server what its other life did, before anything goes up
(PROTOCOL S-7): however much was finished meanwhile, no place of a stream is claimed twice.
"""

from __future__ import annotations

import pytest

from fieldapp.model import Line, MemberId
from fieldapp.operations import accounts, kept_apart, people, rounds, sealing, stick_out, sticks
from fieldapp.operations.desk import Desk
from fieldapp.store import inbox
from sync.client.transport import (
    Answer,
    Cancelled,
    Headers,
    HttpTransport,
    LineError,
    NoConnection,
    TooSlow,
)
from sync.protocol.envelope import Head, Header, verified_before
from sync.protocol.identifiers import BatchHash
from sync.testing import ServerThread
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.lives import AGES, Life, go_on
from tests.fieldapp.operations.test_horizons import names

# More Finishes than places were used since; `./dev bench restores`: fewer and more, too.
BEYOND = (2,) if AGES == (1,) else (0, 1, 2, 4)
Streams = dict[bytes, dict[int, tuple[BatchHash, Header]]]


@pytest.fixture
def life(served: tuple[Field, ServerThread]) -> Life:
    return Life(*served)


def came(desk: Desk, of: MemberId) -> Streams:
    """What came from somebody, merged or kept apart, by stream and number."""
    found: Streams = {}
    with desk.vault.read() as tx:
        for one in inbox.everybody(tx).get(of, ()):
            header = verified_before(inbox.header(tx, one.batch))
            found.setdefault(one.incarnation, {})[one.sequence] = BatchHash(bytes.fromhex(one.batch)), header
    return found


def newest(streams: Streams) -> dict[bytes, Head]:
    return {
        incarnation: Head(batches[max(batches)][1].incarnation, max(batches), batches[max(batches)][0])
        for incarnation, batches in streams.items()
    }


def assert_begun_behind(before: Streams, after: Streams) -> None:
    """Nothing came in the old streams any more, and each new one continues the very end of one of them."""
    old = newest(before)
    assert {one: head for one, head in newest(after).items() if one in old} == old
    begun = [batches[1][1].continues for one, batches in after.items() if one not in old]
    assert begun
    assert set(begun) <= set(old.values())


def another_life(life: Life, laptop: str, copy: str, keyring: str = "restored") -> None:
    """The one who works there signs in to the copy that was put back."""
    whose = "coordinator" if laptop == "office" else "worker"
    accounts.close(getattr(life.field, whose))
    life.put_back(laptop, copy, keyring)
    setattr(life.field, whose, life.sign_in(laptop))


def back_up(life: Life, laptop: str, to: str) -> None:
    whose = "coordinator" if laptop == "office" else "worker"
    accounts.close(getattr(life.field, whose))
    life.copy(laptop, to)
    setattr(life.field, whose, life.sign_in(laptop))


@pytest.mark.parametrize("beyond", BEYOND)
@pytest.mark.parametrize("age", AGES)
def test_s7_whatever_was_finished_before_the_first_round_claims_no_place_twice(
    life: Life, age: int, beyond: int
) -> None:
    """As many records as the other life sent since, and more: those claim places that are free."""
    life.round()
    life.office()
    back_up(life, "laptop", "backup")
    for _ in range(age):
        life.round()
    life.office()
    before = came(life.field.coordinator, life.field.worker.member)
    another_life(life, "laptop", "backup")
    for number in range(age + beyond):
        life.finished.append(life.field.finish(name=f"Н{number}").record)
    life.round()
    life.office()
    life.round()
    life.office()
    assert_begun_behind(before, came(life.field.coordinator, life.field.worker.member))
    assert life.records() == set(life.finished)
    assert life.codes() == []
    assert "notice.copy" not in names(life.field.coordinator)
    assert not any(life.field.worker.folder.outbox.iterdir())


@pytest.mark.parametrize("beyond", BEYOND)
@pytest.mark.parametrize("age", AGES)
def test_s7_what_an_office_sends_down_before_its_first_round_is_kept_apart_nowhere(
    life: Life, age: int, beyond: int
) -> None:
    """Nobody at a worker's laptop could let it in."""
    back_up(life, "office", "backup")
    for number in range(age):
        life.field.person(f"А{number}")
        life.office()
        rounds.exchange(life.field.worker)
    before = came(life.field.worker, life.field.coordinator.member)
    another_life(life, "office", "backup")
    given = [life.field.person(f"Б{number}").person for number in range(age + beyond)]
    for _ in range(2):
        life.office()
        rounds.exchange(life.field.worker)
    after = came(life.field.worker, life.field.coordinator.member)
    assert_begun_behind(before, after)
    with life.field.worker.vault.read() as tx:
        assert inbox.quarantined(tx) == ()
    assert set(given) <= {one.person for one in people.search(life.field.worker, "Б")}


@pytest.mark.parametrize("beyond", BEYOND)
@pytest.mark.parametrize("seen", [True, False])
def test_s9_nobody_signed_in_sends_behind_what_the_other_life_used(
    life: Life, beyond: int, seen: bool
) -> None:
    """A locked laptop cannot ask; the server tells it to wait for its person, and then the other life is known."""
    life.round()
    life.office()
    back_up(life, "laptop", "backup")
    life.round()
    if seen:
        life.office()
    another_life(life, "laptop", "backup")
    for number in range(1 + beyond):
        life.finished.append(life.field.finish(name=f"Н{number}").record)
    accounts.close(life.field.worker)
    locked = rounds.exchange_locked(life.field.folder / "laptop")
    assert locked.sent_batches == 0
    assert [one.message_id for one in locked.said] in (["kept_back.place-taken"], ["kept_back.ask-first"])
    life.office()
    before = came(life.field.coordinator, life.field.worker.member)
    life.field.worker = life.sign_in("laptop")
    for _ in range(2):
        life.round()
        life.office()
    assert_begun_behind(before, came(life.field.coordinator, life.field.worker.member))
    assert life.records() == set(life.finished)
    assert life.codes() == []
    assert "notice.copy" not in names(life.field.coordinator)


@pytest.mark.parametrize("beyond", BEYOND)
@pytest.mark.parametrize("seen", [True, False])
def test_s9_by_stick_alone_one_of_two_lives_may_be_kept_apart_and_nothing_is_lost(
    life: Life, beyond: int, seen: bool
) -> None:
    """No server is asked. A coordinator lets in whichever of the two came later."""
    life.round()
    life.office()
    back_up(life, "laptop", "backup")
    life.round()
    if seen:
        life.office()
    another_life(life, "laptop", "backup")
    for number in range(1 + beyond):
        life.finished.append(life.field.finish(name=f"Н{number}").record)
    accounts.close(life.field.worker)
    stick = life.field.folder / "stick"
    stick.mkdir()
    stick_out.put(life.field.folder / "laptop", stick)
    sticks.take(life.field.coordinator, stick)
    life.field.worker = life.sign_in("laptop")
    for _ in range(2):
        life.office()
        life.round()
    life.office()
    assert set(life.codes()) <= {"forked"}
    for row in kept_apart.rows(life.field.coordinator):
        kept_apart.admit(life.field.coordinator, row.batch)
    assert life.records() == set(life.finished)
    assert life.codes() == []
    assert "notice.copy" not in names(life.field.coordinator)


@pytest.mark.parametrize("age", AGES)
def test_s8_a_copy_that_finished_much_before_its_first_round_is_told_as_one(life: Life, age: int) -> None:
    life.round()
    back_up(life, "laptop", "clone")
    for _ in range(age):
        life.round()
    original, clone = life.field.worker, life.sign_in("clone")
    life.field.worker = clone
    for number in range(age + 2):
        life.finished.append(life.field.finish(name=f"К{number}").record)
    life.round()
    life.office()
    assert "notice.copy" not in names(life.field.coordinator)  # it might have been put back
    life.field.worker = original
    go_on(life, life.round, life.office)
    assert "notice.copy" in names(life.field.coordinator)
    assert life.codes() == []
    assert life.records() == set(life.finished)
    accounts.close(clone)


@pytest.mark.parametrize(
    ("since", "keyring", "told"), [(0, "restored", True), (1, "restored", False), (0, "not restored", False)]
)
def test_s8_a_second_copy_of_another_day_is_told_only_where_it_is_the_laptop_to_the_last_bit(
    life: Life, since: int, keyring: str, told: bool
) -> None:
    """Monday's copy is put back, and days later Tuesday's. Where nothing at all was sealed after Tuesday's was made,
    and the mark came back with it, it is what Monday's copy in a thief's hands would leave on the laptop."""
    life.round()
    back_up(life, "laptop", "monday")
    life.round()
    back_up(life, "laptop", "tuesday")
    for _ in range(since):
        life.round()
    life.office()
    another_life(life, "laptop", "monday")
    go_on(life, life.round, life.office)
    life.field.clock.later(days=3)
    another_life(life, "laptop", "tuesday", keyring)
    for _ in range(since + 1):
        life.finished.append(life.field.finish(name="Али").record)
    life.round()
    life.office()
    life.round()
    life.office()
    assert ("notice.copy" in names(life.field.coordinator)) == told
    assert life.records() == set(life.finished)
    assert life.codes() == []


def test_s7_what_cannot_be_sealed_anew_yet_does_not_go_up_in_the_old_places(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    life.round()
    life.office()
    back_up(life, "laptop", "backup")
    life.round()
    life.office()
    before = came(life.field.coordinator, life.field.worker.member)
    another_life(life, "laptop", "backup")
    for _ in range(3):
        life.finished.append(life.field.finish(name="Али").record)
    with monkeypatch.context() as patched:
        patched.setattr(sealing, "seal_all", lambda _: False)
        held = rounds.exchange(life.field.worker)
    assert (held.sent_batches, [one.message_id for one in held.said]) == (0, ["kept_back.place-taken"])
    life.round()
    life.office()
    assert_begun_behind(before, came(life.field.coordinator, life.field.worker.member))
    assert life.records() == set(life.finished)
    assert not any(life.field.worker.folder.outbox.iterdir())


class Watched:
    """The real line; what was asked, and a server of before that question where `older`."""

    def __init__(self, url: str, *, older: bool = False) -> None:
        self._line = HttpTransport(url)
        self._older = older
        self.asked: list[str] = []

    def call(
        self, method: str, path: str, *, body: bytes = b"", headers: Headers | None = None, most: int
    ) -> Answer:
        self.asked.append(path.partition("?")[0])
        if self._older and path == "/v1/places":
            return Answer(404, b'{"detail":"Not Found"}', {"content-type": "application/json"})
        return self._line.call(method, path, body=body, headers=headers, most=most)

    def close(self) -> None:
        self._line.close()


class CutOff(Watched):
    """Something on the line lets this one question through to nobody."""

    def __init__(self, url: str, problem: LineError) -> None:
        super().__init__(url)
        self._problem = problem

    def call(
        self, method: str, path: str, *, body: bytes = b"", headers: Headers | None = None, most: int
    ) -> Answer:
        if path == "/v1/places":
            self.asked.append(path)
            raise self._problem
        return super().call(method, path, body=body, headers=headers, most=most)


@pytest.mark.parametrize("problem", [TooSlow("cut off"), NoConnection("cut off")])
def test_s7_no_answer_holds_nothing_back_and_is_asked_for_again(life: Life, problem: LineError) -> None:
    life.finished.append(life.field.finish(name="Дана").record)
    line = CutOff(life.server.url, problem)
    for times in (1, 2):
        assert rounds.exchange(life.field.worker, line=line).line is Line.SENT
        assert line.asked.count("/v1/places") == times
    life.office()
    assert life.records() == set(life.finished)
    line.close()


def test_s7_who_stops_while_it_is_asked_stops_the_round(life: Life) -> None:
    life.finished.append(life.field.finish(name="Дана").record)
    line = CutOff(life.server.url, Cancelled("stopped"))
    assert rounds.exchange(life.field.worker, line=line).line is not Line.SENT
    life.office()
    assert not life.records()
    line.close()


def test_s7_a_sign_in_asks_once_and_before_anything_goes_up(life: Life) -> None:
    life.round()
    accounts.close(life.field.worker)
    life.field.worker = life.sign_in("laptop")
    line = Watched(life.server.url)
    for _ in range(3):
        life.finished.append(life.field.finish(name="Али").record)
        assert rounds.exchange(life.field.worker, line=line).line is Line.SENT
    assert line.asked.index("/v1/places") < line.asked.index("/v1/batches")
    assert line.asked.count("/v1/places") == 1
    line.close()


def test_s7_a_server_that_does_not_know_the_question_gets_everything_as_before(life: Life) -> None:
    line = Watched(life.server.url, older=True)
    for _ in range(2):
        life.finished.append(life.field.finish(name="Али").record)
        assert rounds.exchange(life.field.worker, line=line).line is Line.SENT
    life.office()
    assert life.records() == set(life.finished)
    assert names(life.field.worker) == []
    line.close()


def test_s7_a_receipt_that_was_lost_on_the_way_is_no_other_life(life: Life) -> None:
    """The server has what this database sealed, and the laptop does not know that yet."""
    life.round()
    life.finished.append(life.field.finish(name="Али").record)
    rounds.exchange_locked(life.field.folder / "laptop")
    for receipt in life.field.worker.folder.receipts.iterdir():
        receipt.unlink()
    accounts.close(life.field.worker)
    life.field.worker = life.sign_in("laptop")
    life.round()
    life.office()
    assert len(came(life.field.coordinator, life.field.worker.member)) == 2  # of Form A, and of programme
    assert life.records() == set(life.finished)
