"""What the mailbox lets go of: two readers say it of what is sealed to an area, of a downlink its sender."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from sync.protocol import programme
from sync.protocol.batch import SealedBatch
from sync.protocol.charter import Departure
from sync.protocol.identifiers import BatchHash, ContentClass
from sync.protocol.letting_go import MAX_WORD_BYTES, sign_word
from sync.server import upkeep
from sync.testing import Member
from tests.sync.server.conftest import Running
from tests.sync.server.test_fetching import bearer, post_all


@pytest.fixture
def second(running: Running) -> Member:
    """Another coordinator of the area."""
    return _joins(running, tuple(ContentClass))


def _joins(running: Running, classes: tuple[ContentClass, ...]) -> Member:
    made, new = running.programme, Member()
    reader = programme.reader_for(new.keys, [made.area], classes=classes)
    _charter(running, readers=(*made.roster.charter.readers, reader))
    return new


def _charter(running: Running, **changed: object) -> None:
    made = running.programme
    content = replace(made.roster.charter, **changed)  # type: ignore[arg-type]
    signed = programme.next_charter(made.roster, content, made.root[:2], 1_700_000_500)
    made.roster = made.roster.with_charter(signed.raw)
    running.server.server.box.keys.give(made.bundle)


def says(running: Running, member: Member, *batches: SealedBatch) -> tuple[int, list[str]]:
    word = sign_word([one.hash for one in batches], 1_700_000_900, member.keys.signing)
    answer = running.call("POST", "/v1/let-go", word)
    return answer.status, json.loads(answer.body).get("waits", [])


def waits(running: Running, member: Member) -> bytes:
    return running.call("GET", "/v1/waiting", Authorization=bearer(running, member)).body


def test_t5_one_reader_alone_empties_no_mailbox(running: Running, second: Member) -> None:
    made, worker = running.programme, running.programme.workers[0]
    gone, kept = made.up(worker, b"one"), made.up(worker, b"two")
    post_all(running, gone, kept)
    for _ in range(3):  # said again it is still one
        assert says(running, made.coordinator, gone, kept) == (200, [gone.hash.hex(), kept.hash.hex()])
    assert gone.body in waits(running, second)
    assert says(running, second, gone) == (200, [])
    assert gone.body not in waits(running, second)
    assert kept.body in waits(running, made.coordinator)
    body = f"/v1/batches/{gone.hash.hex()}/body"
    assert running.call("GET", body, Authorization=bearer(running, second)).status == 404
    assert says(running, second, gone) == (200, [])


def test_t5_nobody_else_has_a_word(running: Running, second: Member) -> None:
    made, (worker, other) = running.programme, running.programme.workers
    narrow = _joins(running, (ContentClass.LEARNING,))
    batch = made.up(worker, b"care")
    post_all(running, batch)
    says(running, second, batch)
    for nobody in (worker, other, narrow, Member()):
        assert says(running, nobody, batch)[0] == 403
    one = next(reader for reader in made.roster.charter.readers if reader.key.key_id == second.key_id)
    left = Departure(second.key_id, 0, ())
    _charter(running, readers=tuple(r for r in made.roster.charter.readers if r != one), departed=(left,))
    assert says(running, second, batch)[0] == 403
    assert says(running, made.coordinator, batch) == (
        200,
        [batch.hash.hex()],
    )  # and what it said counts no more
    assert batch.body in waits(running, made.coordinator)


def test_t5_what_went_to_one_person_is_its_senders_to_take_back(running: Running, second: Member) -> None:
    made, (worker, other) = running.programme, running.programme.workers
    batch = made.down(worker, b"a name")
    post_all(running, batch)
    for nobody in (worker, other, second):
        assert says(running, nobody, batch)[0] == 403
    assert batch.body in waits(running, worker)
    assert says(running, made.coordinator, batch) == (200, [])
    assert batch.body not in waits(running, worker)


def test_what_was_let_go_is_receipted_again_and_not_kept_again(running: Running, second: Member) -> None:
    made, worker = running.programme, running.programme.workers[0]
    batch = made.up(worker, b"one")
    receipt = running.call("POST", "/v1/batches", batch.header + batch.body).body
    for reader in (made.coordinator, second):
        says(running, reader, batch)
    again = running.call("POST", "/v1/batches", batch.header + batch.body)
    assert (again.status, again.body) == (200, receipt)
    assert batch.body not in waits(running, second)
    box = running.server.server.box
    assert upkeep.counts(box.store)["bytes"] == 0
    found = upkeep.verify(box.store, box.keys.check)
    assert (found.batches, found.erased, found.bad) == (1, 1, ())


def test_a_word_that_is_none_is_refused_whole(running: Running, second: Member) -> None:
    made, worker = running.programme, running.programme.workers[0]
    batch, others = made.up(worker, b"one"), made.down(worker, b"two")
    post_all(running, batch, others)
    assert says(running, second, batch, others)[0] == 403  # the second of them is another's
    assert says(running, made.coordinator, batch) == (
        200,
        [batch.hash.hex()],
    )  # nothing of that word was kept
    word = bytearray(sign_word([batch.hash], 5, second.keys.signing))
    for at in range(len(word)):
        word[at] ^= 1
        assert running.call("POST", "/v1/let-go", bytes(word)).status in (400, 403, 422)
        word[at] ^= 1
    assert running.call("POST", "/v1/let-go", sign_word([], 5, second.keys.signing)).status == 400
    assert running.call("POST", "/v1/let-go", bytes(MAX_WORD_BYTES + 1)).status == 413
    unknown = sign_word([BatchHash(b"?" * 32)], 5, second.keys.signing)
    assert json.loads(running.call("POST", "/v1/let-go", unknown).body) == {"waits": []}
    assert batch.body in waits(running, second)
