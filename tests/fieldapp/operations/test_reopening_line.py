"""A forgotten passphrase by network: the request goes up, six words are compared, the answer comes down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldapp.config import Home
from fieldapp.errors import AnswerRefused, NotReached, RequestRefused
from fieldapp.operations import accounts, openings, programme, reopening, reopening_line, rosters, submissions
from sync.protocol.keys import Identity
from sync.protocol.reopening import Reopening, read_request
from sync.server import reopening as at_server
from sync.testing import ServerThread
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field

NEW = "совсем новые слова"


@pytest.fixture
def served(equipped: Field) -> Iterator[ServerThread]:
    """The programme's server runs, and both laptops know it."""
    store = equipped.store()
    bundle = rosters.load(equipped.coordinator.home).bundle().to_bytes()
    with ServerThread(store, bundle, clock=lambda: int(equipped.clock.at.timestamp())) as server:
        for desk in (equipped.coordinator, equipped.worker):
            programme.set_server(desk, server.url)
        yield server


def laptop(field: Field) -> Path:
    return field.folder / "laptop"


def sign_in(field: Field, passphrase: str) -> None:
    field.worker = accounts.sign_in(laptop(field), field.worker.member, passphrase, clock=field.clock)


def test_the_request_goes_up_and_the_answer_comes_down(equipped: Field, served: ServerThread) -> None:
    """With wrong words nothing is answered; with the right ones all that was unsent is there."""
    member = equipped.worker.member
    draft, _ = equipped.interview(name="Мадина")
    closed = equipped.finish(name="Алия")
    accounts.close(equipped.worker)
    words = reopening_line.ask(laptop(equipped), member, NEW, cost=CHEAP)
    assert reopening_line.ask(laptop(equipped), member, NEW, cost=CHEAP) == words  # twice is once
    with pytest.raises(AnswerRefused):
        reopening_line.finish(laptop(equipped), member, NEW, cost=CHEAP)
    (one,) = reopening_line.waiting(equipped.coordinator)
    assert (one.member, one.name) == (member, "Bekzat")
    with pytest.raises(RequestRefused):
        reopening_line.answer(equipped.coordinator, one, "bafola " * 6)
    with pytest.raises(AnswerRefused):
        reopening_line.finish(laptop(equipped), member, NEW, cost=CHEAP)
    reopening_line.answer(equipped.coordinator, one, words)
    assert reopening_line.waiting(equipped.coordinator) == ()
    reopening_line.finish(laptop(equipped), member, NEW, cost=CHEAP)
    sign_in(equipped, NEW)
    assert [row.record for row in submissions.rows(equipped.worker)] == [closed.record]
    assert openings.rows(equipped.coordinator)[0].what == "reopened"
    assert draft


def test_a_request_that_the_server_swapped_is_not_answered(equipped: Field, served: ServerThread) -> None:
    """Its own key in the place of the laptop's: the six words differ."""
    member, box = equipped.worker.member, served.server.box
    words = reopening_line.ask(laptop(equipped), member, NEW, cost=CHEAP)
    (one,) = reopening_line.waiting(equipped.coordinator)
    genuine, own = read_request(one.request), Identity.generate()
    forged = Reopening(genuine.member, own.recipient, genuine.escrow).to_bytes()
    at_server.keep(box.store, box.keys.members, forged, box.clock())
    (shown,) = reopening_line.waiting(equipped.coordinator)
    assert shown.request == forged
    with pytest.raises(RequestRefused):
        reopening_line.answer(equipped.coordinator, shown, words)


def test_an_answer_that_the_server_swapped_opens_nothing(equipped: Field, served: ServerThread) -> None:
    """Another key's, damaged, cut: the work stays closed as it was, and the true answer still opens it."""
    member, box = equipped.worker.member, served.server.box
    words = reopening_line.ask(laptop(equipped), member, NEW, cost=CHEAP)
    (one,) = reopening_line.waiting(equipped.coordinator)
    reopening_line.answer(equipped.coordinator, one, words)
    reader = box.keys.roster.reader(equipped.coordinator.keys.key_id)
    name = at_server.name_of(one.request)
    true = at_server.answered(box.store, name)
    assert true is not None
    before = Home(laptop(equipped)).person(member).slots.read_bytes()
    for wrong in (b"", b"nothing", true[:-1], true[:-1] + bytes([true[-1] ^ 1])):
        at_server.answer(box.store, box.keys.roster, reader, name, wrong, box.clock())
        with pytest.raises(AnswerRefused):
            reopening_line.finish(laptop(equipped), member, NEW, cost=CHEAP)
    assert Home(laptop(equipped)).person(member).slots.read_bytes() == before
    at_server.answer(box.store, box.keys.roster, reader, name, true, box.clock())
    reopening_line.finish(laptop(equipped), member, NEW, cost=CHEAP)
    accounts.close(equipped.worker)
    sign_in(equipped, NEW)


def test_an_answer_that_opens_nothing_is_asked_for_anew_and_a_true_one_stays(
    equipped: Field, served: ServerThread
) -> None:
    member, box = equipped.worker.member, served.server.box
    words = reopening_line.ask(laptop(equipped), member, NEW, cost=CHEAP)
    (one,) = reopening_line.waiting(equipped.coordinator)
    reader = box.keys.roster.reader(equipped.coordinator.keys.key_id)
    at_server.answer(box.store, box.keys.roster, reader, at_server.name_of(one.request), b"x", box.clock())
    assert reopening_line.waiting(equipped.coordinator) == ()
    assert reopening_line.ask(laptop(equipped), member, NEW, cost=CHEAP) == words
    (again,) = reopening_line.waiting(equipped.coordinator)
    reopening_line.answer(equipped.coordinator, again, words)
    assert reopening_line.ask(laptop(equipped), member, NEW, cost=CHEAP) == words  # pressed once too often
    reopening_line.finish(laptop(equipped), member, NEW, cost=CHEAP)
    accounts.close(equipped.worker)
    sign_in(equipped, NEW)


def test_without_a_server_the_stick_is_named(equipped: Field) -> None:
    with pytest.raises(NotReached) as refused:
        reopening_line.ask(laptop(equipped), equipped.worker.member, NEW, cost=CHEAP)
    assert "stick" in refused.value.remedy
    sign_in(equipped, PASSPHRASE)
    assert reopening.ask(laptop(equipped), equipped.worker.member, NEW, cost=CHEAP).words


def test_the_key_for_the_answer_is_opened_once(
    equipped: Field, served: ServerThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It costs as long as a sign-in, and a try of the passphrase."""
    member, tried = equipped.worker.member, list[object]()
    words = reopening_line.ask(laptop(equipped), member, NEW, cost=CHEAP)
    (one,) = reopening_line.waiting(equipped.coordinator)
    reopening_line.answer(equipped.coordinator, one, words)
    slowly = accounts.open_slowly

    def open_slowly(*given: Any) -> bytes:
        tried.append(given)
        return slowly(*given)

    monkeypatch.setattr(accounts, "open_slowly", open_slowly)
    reopening_line.finish(laptop(equipped), member, NEW, cost=CHEAP)
    assert len(tried) == 1
