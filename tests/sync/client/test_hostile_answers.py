"""Answers that no honest server gives, or that come at the worst time: no round stops the next one for good."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass

from sync.client.fetching import COMING
from sync.client.transport import Answer, Headers, HttpTransport
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
