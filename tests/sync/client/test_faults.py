"""Random faults, any seed: each record ends at the coordinator once, each answer at its worker once."""

from __future__ import annotations

import random
import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sync.client import fetching
from sync.client.exchange import exchange
from sync.client.transport import HttpTransport
from sync.protocol import programme
from sync.protocol.enrolment import request_of
from sync.protocol.identifiers import ContentClass
from sync.server.keys import receipt_key
from sync.testing import Fault, FaultyTransport, ServerThread, SmallProgramme
from tests.sync.client.conftest import Camp, Laptop, laptop

STEPS = 12


def faulty(url: str, dice: random.Random) -> FaultyTransport:
    plan = [dice.choice(list(Fault)) if dice.random() < 0.4 else Fault.NONE for _ in range(30)]
    return FaultyTransport(HttpTransport(url), plan)


def finish(one: Laptop, dice: random.Random) -> bytes:
    length = dice.choice([10, 3_000, 70_000, 300_000])
    batch = one.programme.up(one.member, secrets.token_bytes(length), urgent=dice.random() < 0.2)
    one.leave(batch)
    return batch.hash


@pytest.mark.parametrize("seed", [1, 3])
def test_nothing_is_lost_and_nothing_is_there_twice(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    (tmp_path / "store").mkdir()
    made = SmallProgramme(receipt_key(tmp_path / "store").public, writers=3)
    with ServerThread(tmp_path / "store", made.bundle) as server:
        workers = [
            laptop(tmp_path / str(n), member, made, server.url) for n, member in enumerate(made.workers)
        ]
        coordinator = laptop(tmp_path / "coordinator", made.coordinator, made, server.url)
        up: set[bytes] = set()
        down: dict[int, set[bytes]] = {n: set() for n in range(3)}
        for _ in range(STEPS):
            n = dice.randrange(3)
            up.add(finish(workers[n], dice))
            if dice.random() < 0.3:
                answer = made.down(workers[n].member, secrets.token_bytes(dice.choice([10, 90_000])))
                coordinator.leave(answer)
                down[n].add(answer.hash)
            workers[n].round(faulty(server.url, dice), locked=dice.random() < 0.3)
            coordinator.round(faulty(server.url, dice))
        everybody = [*workers, coordinator]
        for one in everybody * 3:
            last = one.round()
            assert last.reason in ("", "came-damaged")  # a piece spoiled earlier is found when it is whole
        assert [one.round().through for one in everybody] == [True] * 4
        assert {bytes.fromhex(name) for name in coordinator.inbox} == up
        for n, worker in enumerate(workers):
            assert {bytes.fromhex(name) for name in worker.inbox} == down[n]
        counted = server.server.box.store
        from sync.server import upkeep

        assert upkeep.counts(counted)["batches"] == len(up) + sum(map(len, down.values()))
        assert upkeep.verify(counted, server.server.box.keys.check).bad == ()


def test_a_server_that_is_not_there_stops_nobody(tmp_path: Path) -> None:
    made = SmallProgramme(receipt_key(tmp_path).public)
    one = laptop(tmp_path / "worker", made.workers[0], made, "http://127.0.0.1:9")
    finish(one, random.Random(0))
    done = one.round()
    assert (done.reason, done.left, done.locked) == ("no-connection", 1, False)
    line = HttpTransport("http://name.invalid")
    assert exchange(one.folders, line, made.roster).reason == "no-connection"
    line.close()


def test_a_batch_that_the_server_spoiled_holds_back_no_other(
    camp: Camp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "STRIKES", 3)
    spoiled, good = (camp.programme.down(camp.worker.member, word) for word in (b"one", b"two"))
    camp.coordinator.leave(spoiled, good)
    camp.coordinator.round()
    with closing(sqlite3.connect(tmp_path / "store" / "mailbox.db")) as opened:
        opened.execute(
            "UPDATE parts SET content = zeroblob(length(content)) WHERE batch = ?", (spoiled.hash,)
        )
        opened.commit()
    rounds = [camp.worker.round() for _ in range(4)]
    assert [one.fetched for one in rounds] == [1, 0, 0, 0]
    assert [one.reason for one in rounds] == ["came-damaged", "came-damaged", "", ""]
    assert [one.passed_over for one in rounds] == [(), (), ("body-differs",), ()]
    assert camp.worker.inbox == {good.hash.hex()}


def test_an_unknown_signer_is_kept_for_the_roster_that_may_name_it(camp: Camp) -> None:
    from sync.testing import Member

    known = camp.programme.roster
    newcomer = Member()
    act, named = programme.appoint(request_of(newcomer.keys), camp.programme.area, [ContentClass.CARE])
    camp.programme.roster = known.with_objects([named])
    camp.programme.enter([act])
    camp.server.server.box.keys.give(camp.programme.bundle)
    batch = camp.programme.up(newcomer, b"one")
    line = HttpTransport(camp.server.url)
    assert line.call("POST", "/v1/batches", body=batch.header + batch.body, most=9999).status == 200
    line.close()
    camp.programme.roster = known
    rounds = [camp.coordinator.round() for _ in range(3)]
    assert [(one.reason, one.fetched) for one in rounds] == [("", 1), ("", 0), ("", 0)]
    assert camp.coordinator.inbox == {batch.hash.hex()}
