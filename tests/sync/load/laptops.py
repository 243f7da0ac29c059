"""Interviews with 50 questions that the real Finish path seals, and rounds of the real program: bytes and time."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from fieldapp.model import Action, ContentClass, Line, Role
from fieldapp.operations import (
    accounts,
    coordinators,
    drafts,
    enrolment,
    library,
    programme,
    rosters,
    rounds,
    submissions,
)
from sync.server.keys import receipt_key
from sync.testing import FaultyLine, ServerThread
from sync.testing.slow_line import Quality, SlowLine
from tests.fieldapp.operations.field import CHEAP, FORM, PASSPHRASE, Field
from tests.sync.protocol import interviews

HTML, XFORMS = "http://www.w3.org/1999/xhtml", "http://www.w3.org/2002/xforms"
ITEMS = [f"item_{place:02}" for place in range(50)]
ROUNDS = 200  # Before this many a bad line must have let everything through.


def form() -> bytes:
    """50 questions."""
    leaves = "".join(f"<{name}/>" for name in ITEMS)
    binds = "".join(f'<bind nodeset="/data/{name}" type="string"/>' for name in ITEMS)
    body = "".join(f'<input ref="/data/{name}"><label>{name}</label></input>' for name in ITEMS)
    return (
        f'<h:html xmlns="{XFORMS}" xmlns:h="{HTML}"><h:head><h:title>Form B</h:title><model><instance>'
        f'<data id="{FORM}" version="2026111901"><start/><end/>{leaves}<meta><instanceID/></meta></data></instance>'
        '<bind nodeset="/data/start" type="dateTime" jr:preload="timestamp" jr:preloadParams="start" '
        'xmlns:jr="http://openrosa.org/javarosa"/><bind nodeset="/data/end" type="dateTime" jr:preload="timestamp" '
        f'jr:preloadParams="end" xmlns:jr="http://openrosa.org/javarosa"/>{binds}'
        '<bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid" '
        f'xmlns:jr="http://openrosa.org/javarosa"/></model></h:head><h:body>{body}</h:body></h:html>'
    ).encode()


@contextlib.contextmanager
def camp(folder: Path, readers: int) -> Iterator[tuple[Field, ServerThread]]:
    """A programme with so many coordinators; what its worker needs waits at the server."""
    (folder / "server").mkdir(parents=True)
    field = Field.begin(folder, receipt_key=receipt_key(folder / "server").public)
    others = [_joined(field, f"Reader{number}") for number in range(readers - 1)]
    (folder / "form.xml").write_bytes(form())
    library.publish(field.coordinator, folder / "form.xml", ContentClass.WELLBEING)
    field.person()
    bundle = rosters.load(field.coordinator.home).bundle().to_bytes()
    with ServerThread(folder / "server", bundle, clock=lambda: int(field.clock.at.timestamp())) as server:
        for desk in (field.coordinator, field.worker):
            programme.set_server(desk, server.url)
        _through(rounds.exchange(field.coordinator))
        yield field, server
    for one in others:
        accounts.close(one)
    field.close()


def _joined(field: Field, name: str) -> rounds.Desk:
    accounts.choose_file_keystore(field.folder / name)
    asked = enrolment.request(
        field.folder / name, name, PASSPHRASE, role=Role.COORDINATOR, clock=field.clock, cost=CHEAP
    )
    words = [" ".join(one.words) for one in field.founded.sheets[:2]]
    paper = coordinators.put_together(rosters.load(field.coordinator.home), words)
    welcome = coordinators.join(
        field.coordinator, asked.request, name, asked.words, paper, role=Role.COORDINATOR, classes=tuple(ContentClass)
    )  # fmt: skip
    enrolment.accept(asked.desk, welcome)
    return asked.desk


def _through(result: rounds.RoundResult) -> None:
    if result.line is not Line.SENT:
        raise RuntimeError(f"a round did not go through: {result.said}")


def finish(field: Field, seed: int) -> None:
    """One interview, begun, answered and finished as the program does it."""
    dice = Random(seed)
    draft = drafts.begin(field.worker, FORM, field.people[0].person, "").draft
    _, session = drafts.resume(field.worker, draft)
    acts = [
        Action("answer", f"/data/{name}", interviews._answer(dice, place), field.worker.now())
        for place, name in enumerate(ITEMS)
    ]
    for act in acts:
        session.apply(act.kind, act.ref, act.value)
    drafts.save(field.worker, draft, acts, acts[-1].ref, *session.progress())
    submissions.close(field.worker, draft, session)


@dataclass(frozen=True, slots=True)
class Cost:
    """Bytes on the socket of one round, requests and answers, HTTP included."""

    records: int
    coordinators: int
    sent: int
    answered: int

    @property
    def per_record(self) -> float:
        return round((self.sent + self.answered) / self.records, 1)


def costs(folder: Path, readers: int, counts: tuple[int, ...]) -> Iterator[Cost]:
    """Of so many interviews, finished one by one without a line, then sent in one round."""
    with camp(folder, readers) as (field, server), FaultyLine(server.port) as line:
        programme.set_server(field.worker, line.url)
        for _ in range(2):  # the second sends that the case was taken over, which is no part of a record
            _through(rounds.exchange(field.worker))
        seed = 0
        for count in counts:
            for _ in range(count):
                finish(field, seed := seed + 1)
            sent, answered = line.bytes_sent, line.bytes_answered
            _through(rounds.exchange(field.worker))
            yield Cost(count, readers, line.bytes_sent - sent, line.bytes_answered - answered)


@dataclass(frozen=True, slots=True)
class Step:
    """From the first try until a round went through. `line_s`: for which the line itself held things up. `bytes` of
    both ways; `whole_bytes`: over a line that breaks nothing, so the rest was sent twice."""

    what: str
    seconds: float
    line_s: float
    failed_rounds: int
    stalls: int
    resets: int
    bytes: int
    whole_bytes: int = 0

    @property
    def twice(self) -> int:
        return max(0, self.bytes - self.whole_bytes)


STEPS = ("first sync", "twelve interviews", "nothing changed")


def slow_sync(folder: Path, quality: Quality) -> list[Step]:
    """Until forms, cases and keys are there; until twelve interviews, finished one by one, are receipted; a round that
    changes nothing. Over a bad line, against the same over a whole one."""
    whole = _over(folder / "whole", Quality(bits_s=10**9, latency_s=0.0))
    bad = _over(folder / "bad", quality)
    return [replace(one, whole_bytes=other.bytes) for one, other in zip(bad, whole, strict=True)]


def _over(folder: Path, quality: Quality) -> list[Step]:
    steps = []
    with camp(folder, 1) as (field, server), SlowLine(server.port, quality) as line:
        programme.set_server(field.worker, line.url)
        for what in STEPS:
            if what == "twelve interviews":
                for seed in range(12):
                    finish(field, seed)
            steps.append(_step(what, field, line))
    return steps


def _step(what: str, field: Field, line: SlowLine) -> Step:
    began, held = time.monotonic(), line.held_s
    stalls, resets, carried = line.stalls, line.resets, line.sent + line.answered
    failed = _until_through(field)
    return Step(
        what,
        round(time.monotonic() - began, 2),
        round(line.held_s - held, 2),
        failed,
        line.stalls - stalls,
        line.resets - resets,
        line.sent + line.answered - carried,
    )


def _until_through(field: Field) -> int:
    """Rounds at once behind each other; how many did not go through."""
    for failed in range(ROUNDS):
        if rounds.exchange(field.worker).line is Line.SENT:
            return failed
    raise RuntimeError("the bad line let nothing through")
