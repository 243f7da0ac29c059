"""A server that takes a coordinator's batch to somebody not: it silences nothing else by that, and is told of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager

import pytest

from fieldapp.model import RoundResult
from fieldapp.operations import enrolment, notices, programme, rounds
from fieldapp.store.engine import Tx, Vault
from sync.client.transport import Answer, HttpTransport
from sync.protocol.envelope import PersonAddress, read_prefix, verified_before
from sync.protocol.identifiers import KeyId
from sync.protocol.keys import MemberKeys
from sync.testing import ServerThread
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_horizons import names


class Refusing:
    """The true server, but for one member's downlinks."""

    def __init__(self, url: str, to: KeyId) -> None:
        self._line, self._to, self.refused = HttpTransport(url), to, 0

    def call(
        self,
        method: str,
        path: str,
        *,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        most: int,
    ) -> Answer:
        if method == "POST" and path == "/v1/batches":
            header = verified_before(body[: read_prefix(body[:36]).header_length])
            if isinstance(header.to, PersonAddress) and header.to.member == self._to:
                self.refused += 1
                said = json.dumps({"code": "too-large", "plain": "Too large."}).encode()
                return Answer(413, said, {"content-type": "application/json"})
        return self._line.call(method, path, body=body, headers=headers, most=most)

    def close(self) -> None:
        self._line.close()


def test_m4_what_is_dropped_is_told_although_something_else_is_refused(
    two_worlds: tuple[Field, ServerThread, ServerThread],
) -> None:
    field, one, other = two_worlds
    newcomer = MemberKeys.generate()
    asked = enrolment.write_request(newcomer)
    enrolment.approve(field.coordinator, asked, "Новый", enrolment.six_words(asked))
    line = Refusing(one.url, newcomer.key_id)

    def office() -> RoundResult:
        return rounds.exchange(field.coordinator, line=line)

    programme.set_server(field.worker, one.url)
    for _ in range(2):
        office()
        rounds.exchange(field.worker)
    field.finish()
    programme.set_server(field.worker, other.url)  # it takes the record, and nobody else ever sees it
    rounds.exchange(field.worker)
    programme.set_server(field.worker, one.url)
    told = list[str]()
    for version in range(2, 5):
        field.clock.later(hours=5)
        office()
        field.publish(str(version))
        office()
        rounds.exchange(field.worker)
        told += names(field.worker)
    assert line.refused
    assert "notice.dropped" in told
    assert "notice.kept_back" in names(field.coordinator)


def test_what_stays_in_the_outbox_is_written_down_only_when_it_changes(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the notice was taken away meanwhile, or the outbox is empty again."""
    desk, written = equipped.coordinator, list[str]()
    write = Vault.write

    def counted(vault: Vault) -> AbstractContextManager[Tx]:
        written.append("once")
        return write(vault)

    def writes(*left: str) -> int:
        written.clear()
        rounds._tell_kept_back(desk, left)
        return len(written)

    monkeypatch.setattr(Vault, "write", counted)
    assert writes() == 0  # as in most rounds
    assert [writes("a"), writes("a"), writes("a")] == [1, 1, 0]
    assert "notice.kept_back" in names(desk)
    with desk.vault.write() as tx:
        notices.take_back(tx, "notice.kept_back")
    assert [writes("a"), writes("a"), writes("a", "b")] == [1, 0, 1]
    assert [writes(), writes()] == [1, 0]
    assert "notice.kept_back" not in names(desk)
