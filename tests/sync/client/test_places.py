"""What a laptop believes of a server that says: another batch of yours has this place (PROTOCOL S-7)."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable

import pytest

from sync.client.transport import Answer
from sync.protocol.batch import SealedBatch
from tests.sync.client.conftest import Camp


class Saying:
    """A line whose other end answers every upload so."""

    def __init__(self, header: bytes) -> None:
        said = {"code": "place-taken", "plain": "Taken.", "header": base64.b64encode(header).decode()}
        self._answer = Answer(409, json.dumps(said).encode(), {"content-type": "application/json"})

    def call(self, *_words: object, **_more: object) -> Answer:
        return self._answer

    def close(self) -> None:
        pass


def two_lives(camp: Camp) -> tuple[SealedBatch, SealedBatch]:
    worker = camp.worker.member
    camp.programme.up(worker, b"before both")
    before = dict(worker.heads)
    one = camp.programme.up(worker, b"one")
    worker.heads.clear()
    worker.heads.update(before)
    return one, camp.programme.up(worker, b"other")


def test_s7_a_genuine_header_for_the_place_is_believed_and_the_file_stays(camp: Camp) -> None:
    one, other = two_lives(camp)
    camp.worker.leave(one)
    assert camp.worker.round().sent == 1
    camp.worker.leave(other)
    found = camp.worker.round(locked=True)
    assert [(one.name, one.code) for one in found.kept_back] == [(f"{other.hash.hex()}.head", "place-taken")]
    assert "put back from an older copy" in found.kept_back[0].plain
    assert found.left == 1  # the file lies there for its person's next sign-in


def flipped(camp: Camp, one: SealedBatch) -> bytes:
    return one.header[:-1] + bytes([one.header[-1] ^ 1])


def of_another_place(camp: Camp, _one: SealedBatch) -> bytes:
    return camp.programme.up(camp.worker.member, b"the next place").header


def of_somebody_else(camp: Camp, _one: SealedBatch) -> bytes:
    return camp.programme.down(camp.worker.member, b"seen").header


@pytest.mark.parametrize("lie", [flipped, of_another_place, of_somebody_else])
def test_s7_what_this_key_did_not_sign_for_the_place_is_not_believed(
    camp: Camp, lie: Callable[[Camp, SealedBatch], bytes]
) -> None:
    one, other = two_lives(camp)
    camp.worker.leave(other)
    found = camp.worker.round(Saying(lie(camp, one)), locked=True)  # type: ignore[arg-type]
    assert [one.code for one in found.kept_back] == ["refused"]
    assert found.left == 1


def test_s7_its_own_header_given_back_is_no_other_life(camp: Camp) -> None:
    only = camp.programme.up(camp.worker.member, b"only")
    camp.worker.leave(only)
    found = camp.worker.round(Saying(only.header), locked=True)  # type: ignore[arg-type]
    assert [one.code for one in found.kept_back] == ["refused"]
