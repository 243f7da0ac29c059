"""Two programmes that differ only in who they are for: names, answers, words, a form's title. Whoever holds the server
cannot tell one from the other by anything that it stores, logs, counts or sees on the line.

Random names and keys differ in every run; what is compared is everything else: how much, how long, in which fields,
in which order, when.
"""

from __future__ import annotations

import logging
import re
import sqlite3
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest

from fieldapp.model import Contact, ContentClass
from fieldapp.operations import (
    caseload,
    drafts,
    enrolment,
    library,
    programme,
    reviews,
    rosters,
    rounds,
    sealing,
    submissions,
)
from fieldapp.operations.desk import Desk
from sync.client.transport import Answer, HttpTransport
from sync.protocol import canonical
from sync.protocol.envelope import PREFIX_BYTES, read_prefix
from sync.protocol.keys import SIGNATURE_BYTES
from sync.server.keys import receipt_key
from sync.server.store.engine import FILE_NAME
from sync.testing import ServerThread
from tests.fieldapp.operations.field import FORM, Field, answer, xform

HEX = re.compile(r"[0-9a-f]{6,}")


@dataclass(frozen=True)
class People:
    """What differs. `staff`: coordinator and worker."""

    staff: tuple[str, str]
    participants: tuple[str, str]
    title: str
    contact: Contact
    answers: Mapping[str, str]
    comment: str
    correction: str


ONE = People(
    ("Aida", "Bek"),
    ("Ай", "Дана"),
    "Form A",
    Contact("N.", "health", "112"),
    {"name": "Мадина", "age": "7"},
    "?",
    "8",
)
OTHER = People(
    ("Жаңыл Мырзабекова-Исакова", "Зухра Абдурахманова, психолог"),
    ("Александра Константиновна", "عبد الرحمن بن محمد"),
    "Как живётся ребёнку после возвращения домой",
    Contact("Кризисный центр «Дом»", "психолог, круглосуточно", "+996 312 000 111 доб. 25"),
    {"name": "Мухаммад-Юсуф Абдурахманов, называет себя Юра", "age": "11"},
    "Пожалуйста, спросите ещё раз: он сам так сказал или кто-то за него ответил?",
    "12",
)


class Tapped:
    """A line that somebody listens to: what is asked and answered, without what is random in it."""

    def __init__(self, url: str, heard: list[str]) -> None:
        self._line, self._heard = HttpTransport(url), heard

    def call(
        self,
        method: str,
        path: str,
        *,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        most: int,
    ) -> Answer:
        found = self._line.call(method, path, body=body, headers=headers, most=most)
        asked = sorted((name, len(value)) for name, value in (headers or {}).items())
        told = sorted((name, len(value)) for name, value in found.headers.items() if name != "date")
        self._heard.append(
            f"{method} {HEX.sub('#', path)} {len(body)} {asked} -> {found.status} {len(found.body)} {told}"
        )
        return found

    def close(self) -> None:
        self._line.close()


@dataclass
class Seen:
    """All that the server's owner can look at."""

    line: list[str] = field(default_factory=list)
    headers: list[object] = field(default_factory=list)
    tables: dict[str, Counter[object]] = field(default_factory=dict)
    metrics: str = ""
    logs: list[str] = field(default_factory=list)
    roster: int = 0


def lived(
    folder: Path, people: People, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> Seen:
    """The same weeks with these people."""
    caplog.clear()
    numbers = count(1)  # what is random orders the sending: here it is the same in both worlds
    monkeypatch.setattr(sealing, "random_id", lambda: next(numbers).to_bytes(16, "big"))
    store, seen = folder / "server", Seen()
    store.mkdir(parents=True)
    made = Field.begin(folder, receipt_key=receipt_key(store).public, names=people.staff)
    bundle = rosters.load(made.coordinator.home).bundle().to_bytes()
    with ServerThread(store, bundle, clock=lambda: int(made.clock.at.timestamp())) as server:
        tapped = Tapped(server.url, seen.line)

        def round_of(*desks: Desk) -> None:
            for desk in desks:
                made.clock.later(hours=1)
                rounds.exchange(desk, line=tapped)

        programme.set_server(made.worker, server.url)
        path = folder / "form.xml"
        path.write_bytes(xform(title=people.title))
        caseload.set_contacts(made.coordinator, [people.contact])
        library.publish(made.coordinator, path, ContentClass.WELLBEING)
        made.people = [made.person(name) for name in people.participants]
        round_of(made.coordinator, made.worker)
        first = finished(made, people, 0)
        finished(made, people, 1)
        round_of(made.worker)
        finished(made, people, 0, afraid="yes")
        round_of(made.worker, made.coordinator)
        reviews.open(made.coordinator, first)
        reviews.send_back(made.coordinator, first, {"/data/grp/age": people.comment})
        round_of(made.coordinator, made.worker)
        made.correct(first, people.comment, age=people.correction)
        made.clock.later(days=30)
        round_of(made.worker, made.coordinator)
        reviews.open(made.coordinator, first)
        reviews.accept(made.coordinator, first)
        enrolment.revoke(made.coordinator, made.worker.member)
        round_of(made.coordinator, made.worker)
        seen.metrics = tapped._line.call("GET", "/metrics", most=10_000).body.decode()
        tapped.close()
    made.close()
    seen.tables, seen.headers = tables(store), headers(store)
    seen.logs = [HEX.sub("#", record.getMessage()) for record in caplog.records if record.name != "asyncio"]
    seen.roster = len(rosters.load(made.coordinator.home).bundle().to_bytes())
    return seen


def finished(made: Field, people: People, which: int, **more: str) -> str:
    draft = drafts.begin(made.worker, FORM, made.people[which].person, "").draft
    row, session = drafts.resume(made.worker, draft)
    answer(made.worker, row.draft, session, consent="yes", **people.answers, **more)
    return submissions.close(made.worker, draft, session).record


def shape(value: object) -> object:
    """A value without its random bytes: their length, and every number and word as it is."""
    if isinstance(value, bytes):
        return len(value)
    if isinstance(value, str):
        return HEX.sub("#", value)
    if isinstance(value, dict):
        return {key: shape(part) for key, part in value.items()}
    if isinstance(value, list):
        return [shape(part) for part in value]
    return value


def tables(store: Path) -> dict[str, Counter[object]]:
    """Every row of every table."""
    found = {}
    with closing(sqlite3.connect(store / FILE_NAME)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            rows = database.execute(f'SELECT * FROM "{name}"')
            found[name] = Counter(str([shape(cell) for cell in row]) for row in rows)
    return found


def headers(store: Path) -> list[object]:
    """What every batch's header says outside its seal, in order of arrival."""
    with closing(sqlite3.connect(store / FILE_NAME)) as database:
        raws = [raw for (raw,) in database.execute("SELECT header FROM batches ORDER BY position")]
    return [
        (
            read_prefix(raw).body_length,
            shape(canonical.decode(raw[PREFIX_BYTES:-SIGNATURE_BYTES], max_bytes=8192)),
        )
        for raw in raws
    ]


def test_two_worlds_look_the_same_to_whoever_holds_the_server(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    one, other = (
        lived(tmp_path / name, people, caplog, monkeypatch)
        for name, people in (("one", ONE), ("other", OTHER))
    )
    assert one.headers == other.headers
    assert one.line == other.line
    assert one.tables == other.tables
    assert one.metrics == other.metrics
    assert one.logs == other.logs
    assert one.roster == other.roster
    assert (
        len(one.headers) >= 6
    )  # downlinks, records, an urgent one, a correction: there was something to see


def test_the_comparison_would_see_a_difference(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One more record, or one that is too long for its padding, shows: else the test above proved nothing."""
    caplog.set_level(logging.DEBUG)
    longer = People(
        **{**ONE.__dict__, "answers": {"name": "".join(map(chr, range(0x400, 0x1400))), "age": "7"}}
    )
    one, other = (
        lived(tmp_path / name, people, caplog, monkeypatch)
        for name, people in (("one", ONE), ("other", longer))
    )
    assert one.headers != other.headers
    assert one.tables != other.tables
    assert one.line != other.line
