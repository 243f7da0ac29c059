"""Answers that no honest server gives, or that come at the worst time: no round stops the next one for good."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from sync.client import fetching, strangers
from sync.client.fetching import COMING, Cursor, write_cursor
from sync.client.transport import Answer, Headers, HttpTransport
from sync.protocol import programme
from sync.protocol.batch import SealedBatch
from sync.protocol.enrolment import request_of
from sync.protocol.identifiers import ContentClass
from sync.server.delivery import ENTRY
from sync.server.keys import receipt_key
from sync.testing import Member, SmallProgramme
from tests.sync.client.conftest import Camp

Answers = Callable[[str, str, bytes, Headers], Answer]
JSON = {"content-type": "application/json"}


@dataclass
class Scripted:
    """A line whose other end is a function of method, path, body and headers. Counts what was asked and sent."""

    answers: Answers
    asked: int = 0
    sent: int = 0

    def call(
        self, method: str, path: str, *, body: bytes = b"", headers: Headers | None = None, most: int
    ) -> Answer:
        self.asked += 1
        self.sent += len(body)
        assert self.asked < 2_000, "the round goes on without end"
        return self.answers(method, path, body, headers or {})

    def close(self) -> None:
        pass


def refusal(status: int, code: str, **headers: str) -> Answer:
    said = b'{"code": "%s", "plain": "words of the server"}' % code.encode()
    return Answer(status, said, {**JSON, **{key.replace("_", "-"): text for key, text in headers.items()}})


def test_a_wait_that_is_no_number_is_none(camp: Camp) -> None:
    for wait in ("\xb2", "\u0661", "-1", "9" * 400, "Fri, 31 Dec 1999 23:59:59 GMT"):

        def later(*_: object, wait: str = wait) -> Answer:
            return refusal(503, "store-away", retry_after=wait)

        done = camp.worker.round(Scripted(later))
        assert (done.reason, done.retry_after_s) == ("store-away", 0)


def test_an_answer_that_this_program_does_not_foresee_is_an_odd_one(camp: Camp) -> None:
    def unforeseen(*_: object) -> Answer:
        raise ValueError("as int() and friends do")

    assert camp.worker.round(Scripted(unforeseen)).reason == "odd-answer"


def test_what_came_too_long_is_begun_again(camp: Camp) -> None:
    long, after = (camp.programme.down(camp.worker.member, secrets.token_bytes(n)) for n in (150_000, 5))
    camp.coordinator.leave(long, after)
    camp.coordinator.round()
    (camp.worker.folders.inbox / f".{long.hash.hex()}{COMING}").write_bytes(long.body + b"12")
    assert (camp.worker.round().reason, camp.worker.inbox) == ("", {long.hash.hex(), after.hash.hex()})


def test_two_rounds_at_once_take_a_long_body_once_and_whole(camp: Camp) -> None:
    """Each waits before it writes its piece until the other has the same piece, too."""
    long = camp.programme.down(camp.worker.member, secrets.token_bytes(1_200_000))
    camp.coordinator.leave(long)
    camp.coordinator.round()
    both = threading.Barrier(2)

    def round_() -> None:
        line = HttpTransport(camp.server.url)

        def together(method: str, path: str, body: bytes, headers: Headers) -> Answer:
            answer = line.call(method, path, body=body, headers=headers, most=2**21)
            if "/body?" in path:
                both.wait(10)
            return answer

        reasons.append(camp.worker.round(Scripted(together)).reason)
        line.close()

    reasons: list[str] = []
    rounds = [threading.Thread(target=round_) for _ in range(2)]
    for one in rounds:
        one.start()
    for one in rounds:
        one.join()
    assert (reasons, camp.worker.inbox) == (["", ""], {long.hash.hex()})
    assert (camp.worker.folders.inbox / f"{long.hash.hex()}.age").read_bytes() == long.body
    assert not list(camp.worker.folders.inbox.glob(f".*{COMING}"))


@pytest.mark.parametrize("length", [2_000, 300_000])
def test_a_body_that_the_way_spoils_each_time_holds_back_nothing_else(camp: Camp, length: int) -> None:
    spoiled = camp.programme.up(camp.worker.member, secrets.token_bytes(length), urgent=True)
    other = camp.programme.up(camp.worker.member, b"good", content_class=ContentClass.LEARNING)
    camp.worker.leave(spoiled, other)
    camp.coordinator.leave(camp.programme.down(camp.worker.member, b"waits"))
    camp.coordinator.round()
    real = HttpTransport(camp.worker.url)

    def spoils(method: str, path: str, body: bytes, headers: Headers) -> Answer:
        last = body[:-1] + bytes([body[-1] ^ 1]) if body and spoiled.body.endswith(body[-64:]) else body
        return real.call(method, path, body=last, headers=headers, most=2**21)

    line = Scripted(spoils)
    done = camp.worker.round(line)
    assert (done.reason, done.sent, done.fetched, done.left) == ("", 1, 1, 1)
    assert [one.code for one in done.kept_back] == ["body-differs"]
    assert line.sent < 2 * (len(spoiled.body) + len(spoiled.header)) + 5_000
    assert camp.worker.round(real).sent == 1
    real.close()


@pytest.mark.parametrize(
    ("status", "code", "sent"), [(429, "paused", 1), (429, "quota-spent", 0), (507, "server-full", 0)]
)
def test_who_may_send_no_more_still_fetches(camp: Camp, status: int, code: str, sent: int) -> None:
    photo = camp.programme.up(camp.worker.member, secrets.token_bytes(300_000), urgent=True)
    record = camp.programme.up(camp.worker.member, b"one", content_class=ContentClass.LEARNING)
    camp.worker.leave(photo, record)
    camp.coordinator.leave(camp.programme.down(camp.worker.member, b"waits"))
    camp.coordinator.round()
    real = HttpTransport(camp.worker.url)

    def takes_no_more(method: str, path: str, body: bytes, headers: Headers) -> Answer:
        """As the server does: of a sender who pauses only what is whole in one request."""
        if path == "/v1/batches" and (code != "paused" or not body.endswith(record.body)):
            return refusal(status, code, retry_after="77")
        return real.call(method, path, body=body, headers=headers, most=2**21)

    done = camp.worker.round(Scripted(takes_no_more))
    real.close()
    assert (done.reason, done.retry_after_s, done.sent, done.fetched) == (code, 77, sent, 1)


@pytest.mark.parametrize("status", [202, 409])
def test_no_server_makes_a_laptop_send_without_end(camp: Camp, status: int) -> None:
    """Its offset creeps: each answer is a step forward, of one byte."""
    camp.worker.leave(camp.programme.up(camp.worker.member, secrets.token_bytes(300_000)))

    def creeps(method: str, _path: str, _body: bytes, headers: Headers) -> Answer:
        offset = str(int(headers.get("Upload-Offset", "0")) + 1)
        if method == "POST" or status == 202:
            return Answer(202, b"", {"upload-offset": offset})
        return refusal(409, "other-offset", upload_offset=offset)

    line = Scripted(creeps)
    assert camp.worker.round(line).reason == "odd-answer"
    assert line.sent < 3 * 300_000 + 1_500_000


def packed(*batches: SealedBatch, inline: bool) -> bytes:
    return b"".join(ENTRY.pack(1, inline) + one.header + (one.body if inline else b"") for one in batches)


def gives(camp: Camp, entries: Sequence[bytes], bodies: bytes = b"") -> Scripted:
    """A server that has these answers waiting, one for each question, and the same list of keys as everybody."""

    def answers(_method: str, path: str, _body: bytes, _headers: Headers) -> Answer:
        if "/body?start=" in path:
            start = int(path.rpartition("=")[2])
            return Answer(200, bodies[start : start + 512 * 1024])
        place = int(path.rpartition("=")[2].rpartition(".")[2] or 0)
        return Answer(
            200,
            entries[place] if place < len(entries) else b"",
            {
                "mailbox-cursor": f"{1:016x}.{place + 1}",
                "mailbox-more": "1" if place + 1 < len(entries) else "0",
                "roster-view": camp.programme.roster.view.hex(),
            },
        )

    return Scripted(answers)


def on_disk(camp: Camp) -> int:
    return sum(one.stat().st_size for one in camp.worker.folders.inbox.iterdir())


def test_a_server_without_any_key_does_not_fill_the_disk(
    camp: Camp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strangers, "MOST_BYTES", 2_000_000)
    away = SmallProgramme(receipt_key(tmp_path).public)
    genuine = [away.down(away.workers[0], secrets.token_bytes(60_000)) for _ in range(3)]
    monkeypatch.setattr(strangers, "MOST", 2)
    few = gives(camp, [packed(one, inline=True) for one in genuine])
    for _ in range(3):
        write_cursor(camp.worker.folders, Cursor())  # a server may begin a new life as often as it likes
        done = camp.worker.round(few)
        assert (done.reason, done.passed_over) == ("", ("unknown-key",))
    assert camp.worker.inbox == {one.hash.hex() for one in genuine[:2]}

    monkeypatch.setattr(strangers, "MOST", 64)
    before = on_disk(camp)
    claim = SealedBatch(
        genuine[0].header[:12] + (16 * 2**20).to_bytes(8, "big") + genuine[0].header[20:], b""
    )
    long = gives(camp, [packed(claim, inline=False)], bodies=bytes(16 * 2**20))
    write_cursor(camp.worker.folders, Cursor())
    camp.worker.round(long)
    assert on_disk(camp) < before + 1_000
    assert long.asked < 5


def test_a_strangers_body_must_be_what_its_header_promises(camp: Camp, tmp_path: Path) -> None:
    away = SmallProgramme(receipt_key(tmp_path).public)
    [one, other] = [away.down(away.workers[0], secrets.token_bytes(60_000)) for _ in range(2)]
    assert len(one.body) == len(other.body)
    done = camp.worker.round(gives(camp, [packed(SealedBatch(one.header, other.body), inline=True)]))
    assert (done.reason, camp.worker.inbox) == ("came-damaged", set())


def test_strangers_that_were_passed_over_come_when_a_list_names_them(
    camp: Camp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strangers, "MOST", 1)
    known, newcomer = camp.programme.roster, Member()
    act, named = programme.appoint(request_of(newcomer.keys), camp.programme.area, [ContentClass.CARE])
    camp.programme.roster = known.with_objects([named])
    camp.programme.enter([act])
    camp.server.server.box.keys.give(camp.programme.bundle)
    grown, batches = camp.programme.roster, [camp.programme.up(newcomer, b"%d" % n) for n in range(3)]
    real = HttpTransport(camp.server.url)
    for one in batches:
        assert real.call("POST", "/v1/batches", body=one.header + one.body, most=9999).status == 200

    def without_list(method: str, path: str, body: bytes, headers: Headers) -> Answer:
        if path == "/v1/roster":
            return refusal(503, "store-away")
        return real.call(method, path, body=body, headers=headers, most=2**21)

    camp.programme.roster = known
    rounds = [camp.coordinator.round(Scripted(without_list)) for _ in range(3)]
    assert ["unknown-key" in one.passed_over for one in rounds] == [True, True, False]
    assert len(camp.coordinator.inbox) == 1
    camp.programme.roster = grown
    assert camp.coordinator.round(real).fetched == 2
    assert camp.coordinator.inbox == {one.hash.hex() for one in batches}


def test_a_round_takes_no_more_than_it_can_and_the_next_goes_on(
    camp: Camp, monkeypatch: pytest.MonkeyPatch
) -> None:
    camp.coordinator.leave(
        *(camp.programme.down(camp.worker.member, secrets.token_bytes(60_000)) for _ in range(12))
    )
    camp.coordinator.round()
    monkeypatch.setattr(fetching, "MOST_BYTES", 100_000)
    first, second = camp.worker.round(), camp.worker.round()
    assert (first.reason, second.reason, first.fetched + second.fetched) == ("more-waits", "", 12)
    monkeypatch.setattr(fetching, "MOST_ANSWERS", 20)
    write_cursor(camp.worker.folders, Cursor())
    endless = gives(camp, [b""] * 1_000)
    assert camp.worker.round(endless).reason == "more-waits"
    assert endless.asked < 30
