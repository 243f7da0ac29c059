"""What counts as a round that got and sent all: by such ones alone a server is accused of a drop (M-4)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.model import Line
from fieldapp.operations import rounds, sticks
from fieldapp.store import outgoing
from sync.client.transport import Answer, Headers, HttpTransport, NoConnection
from sync.testing import ServerThread
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_horizons import names


@dataclass
class Flipped:
    """A line that flips one bit of a sender's key in the next answer that holds it: a stranger's batch comes."""

    inner: HttpTransport
    sender: bytes
    is_done: bool = False

    def call(
        self, method: str, path: str, *, body: bytes = b"", headers: Headers | None = None, most: int
    ) -> Answer:
        answer = self.inner.call(method, path, body=body, headers=headers, most=most)
        if self.is_done or "/v1/waiting" not in path or self.sender not in answer.body:
            return answer
        self.is_done = True
        bent = bytes([self.sender[0] ^ 1]) + self.sender[1:]
        return replace(answer, body=answer.body.replace(self.sender, bent, 1))

    def close(self) -> None:
        self.inner.close()


def test_a_round_that_a_flipped_bit_left_a_hole_in_was_no_whole_round(
    two_worlds: tuple[Field, ServerThread, ServerThread],
) -> None:
    """It did not get a downlink that lay there: that one does not show, then, that what was confirmed by then has to be
    known to whoever sealed it."""
    field, one, _ = two_worlds
    for desk in (field.coordinator, field.worker, field.worker):
        rounds.exchange(desk)
    field.publish("2")
    field.clock.later(seconds=2)
    rounds.exchange(field.coordinator)
    field.clock.later(seconds=2)
    field.finish()
    line = HttpTransport(one.url)
    said = rounds.exchange(field.worker, line=Flipped(line, field.coordinator.keys.key_id))
    line.close()
    assert said.sent_batches == 1
    rounds.exchange(field.worker)
    field.clock.later(seconds=2)
    field.publish("3")
    rounds.exchange(field.coordinator)
    rounds.exchange(field.worker)
    assert names(field.worker) == []
    with field.worker.vault.read() as tx:
        assert not any(stream.continues for stream in outgoing.all_streams(tx))


def test_a_downlink_that_went_by_stick_alone_accuses_nobody(
    two_worlds: tuple[Field, ServerThread, ServerThread],
) -> None:
    """A later one stood for it before it was sent: when it came to the server is not known, for it never did."""
    field, _, _ = two_worlds
    stick = field.folder / "stick"
    stick.mkdir()
    for desk in (field.coordinator, field.worker, field.worker):
        rounds.exchange(desk)
    field.publish("2")
    sticks.put(field.coordinator.home.path, stick)
    field.clock.later(seconds=2)
    field.publish("3")
    rounds.exchange(field.coordinator)
    field.clock.later(seconds=2)
    field.finish()
    rounds.exchange(field.worker)
    assert sticks.take(field.worker, stick).taken == 1
    field.publish("4")
    rounds.exchange(field.coordinator)
    rounds.exchange(field.worker)
    assert names(field.worker) == []


@dataclass
class Bent:
    """A line that bends what is sent on its way, or breaks before anything is fetched."""

    inner: HttpTransport
    bends: bool = False

    def call(
        self, method: str, path: str, *, body: bytes = b"", headers: Headers | None = None, most: int
    ) -> Answer:
        if self.bends and path == "/v1/batches":
            body = body[:-1] + bytes([body[-1] ^ 1])
        elif not self.bends and path.startswith("/v1/waiting"):
            raise NoConnection
        return self.inner.call(method, path, body=body, headers=headers, most=most)

    def close(self) -> None:
        self.inner.close()


def test_a_round_that_could_not_send_all_shows_nothing_of_what_came_after(
    two_worlds: tuple[Field, ServerThread, ServerThread],
) -> None:
    """It read before its downlink was at the server: that this one came late does not show what was there to read."""
    field, one, _ = two_worlds
    for desk in (field.coordinator, field.worker, field.worker):
        rounds.exchange(desk)
    field.publish("2")
    field.clock.later(seconds=2)
    line = HttpTransport(one.url)
    said = rounds.exchange(field.coordinator, line=Bent(line, bends=True))
    assert (said.line, [one.message_id for one in said.said]) == (Line.SENT, ["kept_back.body-differs"])
    field.clock.later(seconds=2)
    field.finish()
    rounds.exchange(field.worker)
    assert rounds.exchange(field.coordinator, line=Bent(line)).line is Line.OFFLINE
    line.close()
    rounds.exchange(field.worker)
    field.publish("3")
    rounds.exchange(field.coordinator)
    rounds.exchange(field.worker)
    assert names(field.worker) == []
