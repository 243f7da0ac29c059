"""A server that turns: what it tries with lists and batches is refused and told by name, and nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace

import pytest

from fieldapp.model import Line, Verdict
from fieldapp.operations import (
    enrolment,
    erasing,
    library,
    people,
    reviews,
    rosters,
    rounds,
    submissions,
    today,
)
from fieldapp.operations.desk import Desk
from sync.client.fetching import CURSOR_FILE
from sync.protocol import programme as pieces
from sync.protocol import statement
from sync.protocol.bundle import Bundle
from sync.protocol.charter import sign_charter
from sync.protocol.keys import MemberKeys, SigningKey
from sync.protocol.roster import Roster
from sync.server.keys import ROSTER_MARK, Keys
from sync.server.store import mailbox
from sync.testing import ServerThread
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.online import exchange

Online = tuple[Field, ServerThread]


@pytest.fixture
def online(served: Online) -> Online:
    """A programme at rest: everybody has everything, the server too."""
    field, _ = served
    exchange(field.coordinator, field.worker)
    return served


class Lie:
    """What the server gives instead of its list of keys; in all else it is the true one."""

    view = b"\x01" * 32

    def __init__(self, true: Roster, raw: bytes) -> None:
        self._true, self._raw = true, raw

    def __getattr__(self, name: str) -> object:
        return getattr(self._true, name)

    def bundle(self) -> Lie:
        return self

    def to_bytes(self) -> bytes:
        return self._raw


def shows(monkeypatch: pytest.MonkeyPatch, server: ServerThread, raw: bytes) -> None:
    """From now on this is the list of keys that it gives."""
    lie = Lie(server.server.box.keys.roster, raw)
    monkeypatch.setattr(Keys, "roster", property(lambda _self: lie))


def with_charter(roster: Roster, *signers: SigningKey) -> bytes:
    """A ghost who reads everything, signed by these."""
    ghost = pieces.reader_for(MemberKeys.generate(), roster.charter.areas)
    newest = roster.charters[-1]
    content = replace(
        newest.charter,
        version=newest.charter.version + 1,
        previous=newest.hash,
        readers=(*newest.charter.readers, ghost),
    )
    forged = sign_charter(content, signers).raw
    whole = roster.bundle()
    return Bundle((*whole.charters, forged), whole.entries, whole.objects, whole.heads).to_bytes()


def with_entry(roster: Roster) -> bytes:
    """The coordinator's register goes on with an entry that somebody else signed."""
    key, reader = SigningKey.generate(), roster.charter.readers[0].key.key_id
    made = pieces.next_entry(roster, key, [], 1)
    chain = roster.registers[reader]
    entry = replace(made.entry, version=len(chain) + 1, previous=chain[-1].hash)
    (_, signature) = statement.sign("register", made.statement.payload, [key]).signatures[0]
    raw = statement.Statement(replace(made, entry=entry).statement.payload, ((reader, signature),)).to_bytes()
    whole = roster.bundle()
    return Bundle(whole.charters, (*whole.entries, raw), whole.objects, whole.heads).to_bytes()


INJECTIONS: dict[str, Callable[[Field, Roster], bytes]] = {
    "a reader signed by nobody": lambda _field, roster: with_charter(roster),
    "a reader signed by one": lambda field, roster: with_charter(roster, field.founded.roots[0]),
    "a reader signed by strangers": lambda _field, roster: with_charter(
        roster, *(SigningKey.generate() for _ in "ab")
    ),
    "an entry signed by a stranger": lambda _field, roster: with_entry(roster),
    "another programme": lambda field, _roster: Field.begin(field.folder / "evil").founded.bundle,
}


@pytest.mark.parametrize("kind", INJECTIONS)
def test_a_list_that_was_tampered_with_is_refused_and_told(
    online: Online, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    field, server = online
    roster = rosters.load(field.worker.home)
    shows(monkeypatch, server, INJECTIONS[kind](field, roster))
    for desk in (field.worker, field.coordinator):
        said = rounds.exchange(desk)
        assert "a list of keys that those who may sign it did not sign" in said.note
        assert rosters.load(desk.home).view == roster.view


def test_r7_a_list_that_is_rolled_back_is_told_and_given_back(online: Online) -> None:
    field, server = online
    box = server.server.box
    kept = ("roster", ROSTER_MARK)
    old = box.store.read(lambda c: {name: mailbox.setting(c, name) for name in kept})
    asked = enrolment.write_request(MemberKeys.generate())
    enrolment.approve(field.coordinator, asked, "Новый", enrolment.six_words(asked))
    for desk in (field.coordinator, field.worker, field.coordinator, field.worker):
        assert "older list" not in rounds.exchange(desk).note
    newest = rosters.load(field.worker.home).view
    box.store.write(
        lambda c: [mailbox.put_setting(c, name, value) for name, value in old.items() if value is not None]
    )
    said = rounds.exchange(field.worker)
    assert "older list of keys than it had before" in said.note
    assert rosters.load(field.worker.home).view == newest == box.keys.roster.view
    assert "older list" not in rounds.exchange(field.worker).note
    assert rounds.exchange(field.coordinator).note == ""


def test_a_server_that_was_never_told_is_not_accused(online: Online) -> None:
    field, _ = online
    asked = enrolment.write_request(MemberKeys.generate())
    enrolment.approve(field.coordinator, asked, "Новый", enrolment.six_words(asked))
    assert rounds.exchange(field.coordinator).note == ""


def test_what_is_given_again_changes_nothing_and_is_told(online: Online) -> None:
    field, _ = online
    record = field.finish().record
    rounds.exchange(field.worker)
    rounds.exchange(field.coordinator)
    before = [(row.record, row.verdict) for row in reviews.queue(field.coordinator)]
    (field.coordinator.folder.inbox / CURSOR_FILE).unlink()
    said = rounds.exchange(field.coordinator)
    assert "came again that were here already" in said.note
    assert (
        [(row.record, row.verdict) for row in reviews.queue(field.coordinator)]
        == before
        == [(record, "open")]
    )


def test_bodies_that_were_swapped_are_refused_and_told(
    online: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    field, server = online
    field.finish(name="Мадина")
    rounds.exchange(field.worker)
    field.finish(name="Алия")
    rounds.exchange(field.worker)
    store = server.server.box.store
    batches = [row.announced for row in _all(server) if row.announced.sender == field.worker.keys.key_id][-2:]
    bodies = [store.read(lambda c, one=one: b"".join(mailbox.body(c, one.batch))) for one in batches]  # type: ignore[misc]
    true = mailbox.body
    other = {batches[0].batch: bodies[1], batches[1].batch: bodies[0]}
    assert len(bodies[0]) == len(bodies[1])
    monkeypatch.setattr(
        mailbox,
        "body",
        lambda c, batch, start=0: iter([other[batch][start:]]) if batch in other else true(c, batch, start),
    )
    said = rounds.exchange(field.coordinator)
    assert said.line is Line.OFFLINE
    assert "arrived damaged and is asked for again" in said.note
    assert reviews.queue(field.coordinator) == ()
    monkeypatch.undo()
    assert rounds.exchange(field.coordinator).line is Line.SENT
    assert len(reviews.queue(field.coordinator)) == 2


def _all(server: ServerThread) -> list:  # type: ignore[type-arg]
    from sync.server.store import ageing

    return list(ageing.every(server.server.box.store.read))


def test_a_downlink_given_to_another_member_opens_for_nobody(online: Online) -> None:
    field, server = online
    asked = enrolment.request(field.folder / "laptop", "Zarina", "зарина и её слова", clock=field.clock)
    enrolment.accept(
        asked.desk,
        enrolment.approve(field.coordinator, asked.request, "Zarina", asked.words),
        server=server.url,
    )
    for path in field.coordinator.folder.outbox.iterdir():
        if field.worker.keys.key_id not in path.with_suffix(".head").read_bytes():
            shutil.copy(path, field.worker.folder.inbox / path.name)
    said = rounds.exchange(field.worker)
    assert "sealed to other keys than yours" in said.note
    assert [row.title for row in library.rows(field.worker)] == ["Form A"]


def test_s3_a_word_to_a_worker_that_is_held_back_is_told_once_a_later_one_came(
    online: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The record was returned; the server gives everything else. No coordinator can see that: the worker's own program
    does, after the next downlink and one round more."""
    field, server = online
    closed = field.finish()
    rounds.exchange(field.worker)
    rounds.exchange(field.coordinator)
    reviews.open(field.coordinator, closed.record)
    reviews.send_back(field.coordinator, closed.record, {"/data/grp/age": "Really?"})
    rounds.exchange(field.coordinator)
    held = _all(server)[-1].announced.batch
    true = mailbox.waiting
    monkeypatch.setattr(
        mailbox, "waiting", lambda *given: tuple(one for one in true(*given) if one.batch != held)
    )
    rounds.exchange(field.worker)
    assert not told(field.worker)
    field.person("Дана")
    rounds.exchange(field.coordinator)
    for _ in range(2):
        rounds.exchange(field.worker)
    assert told(field.worker) == {"notice.missed"}
    monkeypatch.undo()
    (field.worker.folder.inbox / CURSOR_FILE).unlink()  # as it fetches all anew
    rounds.exchange(field.worker)
    assert not told(field.worker)
    assert submissions.rows(field.worker)[0].verdict is Verdict.RETURNED


def test_a_downlink_that_an_erasure_took_back_is_not_missed(online: Online) -> None:
    """A worker who was away when somebody was erased: what else the downlink held is in the next one."""
    field, _ = online
    erased, _kept = field.person("Нургүл"), field.person("Дана")
    rounds.exchange(field.coordinator)
    erasing.order(field.coordinator, [erased.person])
    for _ in range(3):
        rounds.exchange(field.coordinator)
    for _ in range(3):
        rounds.exchange(field.worker)
    assert told(field.worker) <= {"notice.erased"}
    assert {one.given_name for one in people.search(field.worker, "")} == {"Айгүл", "Дана"}


def told(desk: Desk) -> set[str]:
    return {one.message_id for one in today.look(desk).notices}
