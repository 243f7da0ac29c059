"""Two people and one laptop through several shifts: what neither of them has sent lies there at the end, and is sent in
whoever's shift the network comes."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import ExitStack
from typing import NoReturn

import pytest

from fieldapp.model import Line
from fieldapp.operations import accounts, caseload, drafts, enrolment, programme, reviews, rounds, submissions
from fieldapp.operations.desk import Desk
from sync.testing import ServerThread
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, sealed_files
from tests.fieldapp.operations.online import exchange

HERS = "зарина и её слова"


@pytest.fixture
def two(served: tuple[Field, ServerThread]) -> Iterator[tuple[Field, Desk, ServerThread]]:
    """Bekzat and Zarina, both of whom belong to the programme; nobody is signed in but the coordinator."""
    field, server = served
    exchange(field.coordinator, field.worker)
    asked = enrolment.request(field.folder / "laptop", "Zarina", HERS, clock=field.clock, cost=CHEAP)
    welcome = enrolment.approve(field.coordinator, asked.request, "Zarina", asked.words)
    enrolment.accept(asked.desk, welcome, server=server.url)
    programme.set_server(asked.desk, server.url)
    both = [field.worker.member, asked.desk.member]
    caseload.assign(field.coordinator, field.people[0].person, both)
    exchange(field.coordinator, asked.desk)
    yield field, asked.desk, server
    accounts.close(asked.desk)


def test_what_neither_has_sent_outlives_every_shift(two: tuple[Field, Desk, ServerThread]) -> None:
    field, zarina, server = two
    members = {field.worker.member: PASSPHRASE, zarina.member: HERS}
    bekzat, finished, begun = field.worker, dict[str, list[str]](), dict[str, list[str]]()
    for desk in (bekzat, zarina):
        accounts.close(desk)

    def shift(member: str) -> Desk:
        desk = accounts.sign_in(
            field.folder / "laptop",
            member,
            members[member],
            clock=field.clock,  # type: ignore[arg-type, index]
        )
        programme.set_server(desk, server.url)
        return desk

    for number, member in enumerate([*members, *members]):
        field.worker = shift(member)
        finished.setdefault(member, []).append(field.finish(name=f"М{number}").record)
        begun.setdefault(member, []).append(field.interview(name="начато")[0])
        accounts.close(field.worker)
        field.clock.later(hours=8)
    for member in members:
        field.worker = shift(member)
        assert {row.record for row in submissions.rows(field.worker)} == set(finished[member])
        assert {row.draft for row in drafts.rows(field.worker)} == set(begun[member])
        assert sealed_files(field.worker) != []
        accounts.close(field.worker)
    field.worker = shift(zarina.member)
    assert rounds.exchange(field.worker).line is Line.SENT
    for _ in range(2):
        assert rounds.exchange(field.coordinator).line is Line.SENT
    everything = {record for records in finished.values() for record in records}
    assert {row.record for row in reviews.queue(field.coordinator)} == everything


def test_anothers_damaged_folder_is_no_word_on_the_round_of_who_is_signed_in(
    two: tuple[Field, Desk, ServerThread],
) -> None:
    """A disk that opens the folder of sealed files and then cannot list it."""
    field, zarina, _ = two
    closed = field.finish(name="Марат")
    true_scan = os.scandir

    class Unlisted(ExitStack):
        def __iter__(self) -> NoReturn:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    with pytest.MonkeyPatch.context() as patched:
        damaged = zarina.folder.outbox
        patched.setattr(os, "scandir", lambda path: Unlisted() if path == damaged else true_scan(path))
        found = rounds.exchange(field.worker)
    assert (found.line, found.sent_batches, found.said) == (Line.SENT, 1, ())
    exchange(field.coordinator)
    assert [row.record for row in reviews.queue(field.coordinator)] == [closed.record]
