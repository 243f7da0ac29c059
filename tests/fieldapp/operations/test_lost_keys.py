"""Keys that a list names and that are not here: two clocks that were years ahead destroyed them too early (E-4). They
come again with anybody's list, and what was kept apart for want of them is opened then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from fieldapp.model import Line
from fieldapp.operations import clocks, epochs, intake, kept_apart, programme, reviews, rosters, rounds
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from sync.client.transport import Answer, Headers, HttpTransport
from sync.protocol.errors import KeyDestroyed, Missing
from sync.protocol.succession import destroyed_objects
from sync.server.keys import Keys, receipt_key
from sync.testing import ServerThread
from tests.fieldapp.operations.field import Field

YEARS = 10 * 366


@dataclass
class Heard:
    """A line that remembers what was asked."""

    inner: HttpTransport
    asked: list[str] = field(default_factory=list)

    def call(
        self, method: str, path: str, *, body: bytes = b"", headers: Headers | None = None, most: int
    ) -> Answer:
        self.asked.append(f"{method} {path}")
        return self.inner.call(method, path, body=body, headers=headers, most=most)

    def close(self) -> None:
        self.inner.close()

    def lists(self) -> int:
        return self.asked.count("GET /v1/roster")


@pytest.fixture
def online(tmp_path: Path) -> Iterator[tuple[Field, ServerThread]]:
    store = tmp_path / "server"
    store.mkdir()
    made = Field.begin(tmp_path, receipt_key=receipt_key(store).public)
    made.publish()
    made.person()
    bundle = rosters.load(made.coordinator.home).bundle().to_bytes()
    with ServerThread(store, bundle, clock=lambda: int(made.clock.at.timestamp())) as server:
        for desk in (made.coordinator, made.worker):
            programme.set_server(desk, server.url)
        for desk in (made.coordinator, made.worker, made.worker, made.coordinator):
            assert rounds.exchange(desk).line is Line.SENT
        yield made, server
    made.close()


def two_clocks_ahead(made: Field) -> None:
    """The coordinator's, and that of another who sealed something for them; then both are put right."""
    made.clock.later(days=YEARS)
    with made.coordinator.vault.write() as tx:
        identity.put(tx, clocks.HEARD_AT, str(int(made.clock.at.timestamp())).encode())
    assert epochs.destroy_due(made.coordinator) > 0
    made.clock.later(days=-YEARS)


def codes(desk: Desk) -> list[str]:
    return [row.code for row in kept_apart.rows(desk)]


def test_e4_keys_that_two_wrong_clocks_destroyed_come_again_from_the_server(
    online: tuple[Field, ServerThread],
) -> None:
    made, server = online
    two_clocks_ahead(made)
    closed = made.finish()
    assert rounds.exchange(made.worker).line is Line.SENT
    line = Heard(HttpTransport(server.url))
    assert rounds.exchange(made.coordinator, line=line).line is Line.SENT
    assert (line.lists(), codes(made.coordinator)) == (1, [])
    assert [row.record for row in reviews.queue(made.coordinator)] == [closed.record]
    assert rounds.exchange(made.coordinator, line=line).line is Line.SENT
    assert line.lists() == 1


@pytest.mark.parametrize("ahead", [False, True])
def test_e4_what_was_kept_apart_for_want_of_a_key_is_opened_when_a_stick_brings_it(
    equipped: Field, ahead: bool
) -> None:
    """The list's heads are the same before and after. `ahead`: the batch came while the clock was."""
    two_clocks_ahead(equipped)
    closed = equipped.finish()
    view = rosters.load(equipped.coordinator.home).view
    equipped.clock.later(days=YEARS if ahead else 0)
    equipped.up()
    equipped.clock.later(days=-YEARS if ahead else 0)
    assert codes(equipped.coordinator) == [KeyDestroyed.code if ahead else Missing.code]
    intake.apply_all(equipped.coordinator)
    assert reviews.queue(equipped.coordinator) == ()
    rosters.merge(equipped.coordinator.home, rosters.path_of(equipped.worker.home).read_bytes())
    intake.apply_all(equipped.coordinator)
    assert codes(equipped.coordinator) == []
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [closed.record]
    assert rosters.load(equipped.coordinator.home).view == view


def test_a_server_that_lacks_the_keys_as_well_is_asked_once(
    online: tuple[Field, ServerThread], monkeypatch: pytest.MonkeyPatch
) -> None:
    made, server = online
    two_clocks_ahead(made)
    roster = rosters.load(made.worker.home)
    gone = destroyed_objects(roster, 2**39)
    poor = replace(roster, objects={name: raw for name, raw in roster.objects.items() if name not in gone})
    monkeypatch.setattr(Keys, "roster", property(lambda _: poor))
    line = Heard(HttpTransport(server.url))
    for _ in range(3):
        assert rounds.exchange(made.coordinator, line=line).line is Line.SENT
    assert line.lists() == 1
