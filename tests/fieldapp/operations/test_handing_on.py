"""What one coordinator lacks and anybody else still has comes to it by itself, also after it was there before."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.model import MemberId, RecordId
from fieldapp.operations import accounts, handing_on, horizons, kept_apart, programme, reviews, rounds
from fieldapp.operations.desk import Desk
from fieldapp.store import records
from fieldapp.store.inbox import APPLIED, QUARANTINED, Arrived
from sync.protocol.envelope import Head, Span
from sync.protocol.errors import Forked, KeyDestroyed, Missing
from sync.protocol.identifiers import BatchHash, Incarnation
from sync.server.store import mailbox
from sync.server.store.engine import FILE_NAME
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.operations.lives import Life
from tests.fieldapp.operations.online import serving
from tests.fieldapp.operations.test_coordinators import joined

NINE_DAYS_MIN = 9 * 24 * 60  # after the beginning: `everybody` takes eight


@pytest.fixture(scope="module")
def made_both(made_online: Field, tmp_path_factory: pytest.TempPathFactory) -> tuple[Field, Desk]:
    """A second coordinator has joined, and everybody has heard of it; at rest."""
    folder = tmp_path_factory.mktemp("made both")
    shutil.copytree(made_online.folder, folder, dirs_exist_ok=True)
    field = Field.open(folder, made_online.founded, made_online.people)
    desk = joined(field).desk
    with serving(field) as server:
        programme.set_server(desk, server.url)
        everybody(Life(field, server), desk)
    accounts.close(desk)
    field.close()
    return field, desk


@pytest.fixture
def life(made_both: tuple[Field, Desk], tmp_path: Path) -> Iterator[Life]:
    made, _ = made_both
    shutil.copytree(made.folder, tmp_path, dirs_exist_ok=True)
    field = Field.open(tmp_path, made.founded, made.people, after_min=NINE_DAYS_MIN)
    with serving(field) as server:
        yield Life(field, server)
    field.close()


@pytest.fixture
def second(life: Life, made_both: tuple[Field, Desk]) -> Iterator[Desk]:
    _, old = made_both
    home = life.field.folder / old.home.path.name
    desk = accounts.sign_in(home, old.member, PASSPHRASE, clock=life.field.clock)
    programme.set_server(desk, life.server.url)
    yield desk
    accounts.close(desk)


def everybody(life: Life, second: Desk) -> None:
    """Comes on two days of two weeks."""
    for _ in range(2):
        for _ in range(2):
            for desk in (life.field.worker, second, life.field.coordinator):
                rounds.exchange(desk)
        life.field.clock.later(days=4)


def here(desk: Desk) -> set[RecordId]:
    with desk.vault.read() as tx:
        return {one.record for one in records.all_records(tx)}


def acknowledged(desk: Desk, by: Desk) -> int:
    with desk.vault.read() as tx:
        chains = [records.chain(tx, one.record) for one in records.all_records(tx)]
        return sum(
            by.member in records.acknowledged_by(tx, version.version) for one in chains for version in one
        )


def server_forgets(life: Life, tmp_path: Path) -> None:
    """Put back from a copy that is older than all records."""
    with closing(sqlite3.connect(tmp_path / "server" / FILE_NAME)) as file:
        file.execute("DELETE FROM parts")
        file.execute("DELETE FROM batches")
        file.commit()


def all_open(life: Life, second: Desk) -> None:
    life.round()
    everybody(life, second)
    for desk in (life.field.coordinator, second):
        reviews.open(desk, life.finished[-1])
    everybody(life, second)


def test_m10_a_record_that_all_have_opened_is_sent_again_to_who_lost_it(
    life: Life, second: Desk, tmp_path: Path
) -> None:
    accounts.close(life.field.coordinator)
    life.copy("office", "backup")
    life.field.coordinator = life.sign_in("office")
    all_open(life, second)
    office = life.field.coordinator
    assert acknowledged(life.field.worker, by=office) == 1
    accounts.close(office)
    life.put_back("office", "backup", "not restored")
    server_forgets(life, tmp_path)
    life.field.coordinator = life.sign_in("office")
    assert here(life.field.coordinator) == set()
    rounds.exchange(life.field.coordinator)
    rounds.exchange(life.field.coordinator)
    rounds.exchange(life.field.worker)
    assert acknowledged(life.field.worker, by=life.field.coordinator) == 0  # nothing is purged on its word
    everybody(life, second)
    assert here(life.field.coordinator) == here(second) == set(life.finished)


@pytest.mark.parametrize("keyring", ["restored", "not restored"])
def test_m10_what_only_the_other_coordinator_still_has_is_handed_on(
    life: Life, second: Desk, tmp_path: Path, keyring: str
) -> None:
    accounts.close(life.field.coordinator)
    accounts.close(life.field.worker)
    life.copy("office", "office's backup")
    life.copy("laptop", "laptop's backup")
    life.field.coordinator, life.field.worker = life.sign_in("office"), life.sign_in("laptop")
    all_open(life, second)
    accounts.close(life.field.coordinator)
    accounts.close(life.field.worker)
    life.put_back("office", "office's backup", keyring)
    life.put_back("laptop", "laptop's backup", keyring)
    server_forgets(life, tmp_path)
    life.field.coordinator, life.field.worker = life.sign_in("office"), life.sign_in("laptop")
    assert here(life.field.coordinator) | here(life.field.worker) == set()
    everybody(life, second)
    everybody(life, second)
    assert here(life.field.coordinator) == set(life.finished)
    view = reviews.open(life.field.coordinator, life.finished[-1])
    assert view.authorship is not None and view.authorship.chain_complete  # by the author's own signature


def test_m10_a_laptop_put_back_with_its_mark_hears_of_it_and_begins_anew(
    life: Life, second: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a server that tells neither what is newest in a stream nor whose place is taken: whatever it sent meanwhile
    is kept apart as a clone's; all of it comes again, without a person's word."""
    for told in ("newest", "taken"):
        monkeypatch.setattr(mailbox, told, lambda *_: None)
    life.round()
    accounts.close(life.field.worker)
    life.copy("laptop", "backup")
    life.field.worker = life.sign_in("laptop")
    life.round()
    everybody(life, second)
    accounts.close(life.field.worker)
    life.put_back("laptop", "backup", "restored")
    life.field.worker = life.sign_in("laptop")
    life.round()
    life.office()
    assert {row.code for row in kept_apart.rows(life.field.coordinator)} == {"forked"}
    assert here(life.field.coordinator) < set(life.finished)
    everybody(life, second)
    everybody(life, second)
    assert here(life.field.coordinator) == here(second) == set(life.finished)


def test_m10_what_went_the_way_that_a_put_back_laptop_forgot_is_handed_on(
    life: Life, second: Desk, tmp_path: Path
) -> None:
    """Two batches claim one number, and each coordinator got another of them: by numbers alone nothing is missing."""
    life.round()
    everybody(life, second)
    accounts.close(life.field.worker)
    life.copy("laptop", "backup")
    life.field.worker = life.sign_in("laptop")
    life.round()
    life.office()
    accounts.close(life.field.worker)
    life.put_back("laptop", "backup", "restored")
    server_forgets(life, tmp_path)  # what `second` has not fetched yet
    life.field.worker = life.sign_in("laptop")
    life.round()
    rounds.exchange(second)
    assert here(second) == {life.finished[0], life.finished[2]}
    everybody(life, second)
    everybody(life, second)
    assert here(life.field.coordinator) == here(second) == set(life.finished)


def test_m10_of_a_stream_that_went_two_ways_numbers_do_not_tell_what_is_here() -> None:
    first, one_way, other_way, later = (BatchHash(bytes([n]) * 32) for n in range(4))
    head = Head(Incarnation(bytes(16)), 3, later)
    numbers = {1: first, 2: other_way, 3: later}
    torn = handing_on.Life({}, numbers, True, frozenset())
    assert not torn.surely_before(head, 2, one_way)  # although 3 follows it: the other may hold the other 2
    assert torn.surely_before(head, 3, later)
    whole = handing_on.Life({}, numbers, False, frozenset())
    assert whole.surely_before(head, 2, other_way)
    assert not whole.surely_before(replace(head, batch=one_way), 2, other_way)
    assert not handing_on.Life({}, numbers, False, frozenset({Span(1, 2**53 - 2)})).surely_before(
        head, 2, other_way
    )


def test_m10_to_others_a_coordinator_claims_nothing_from_where_a_stream_went_two_ways() -> None:
    def came(number: int, code: str = "", life: bytes = b"life") -> Arrived:
        return Arrived(f"{number}", MemberId("m"), life, number, APPLIED, datetime.now(UTC), code=code)

    arrived = [came(1), came(2), came(3, Forked.code), came(4), came(5, life=b"other")]
    assert [one.sequence for one in horizons._before_forks(arrived)] == [1, 5]


@pytest.mark.parametrize("code", [KeyDestroyed.code, Missing.code])
def test_m4_what_does_not_open_is_not_claimed_as_seen(code: str) -> None:
    """Its key is gone, or in no list that came: whoever has what is inside is to send it again, or to hand it on."""

    def came(number: int, code: str = "") -> Arrived:
        state = QUARANTINED if code else APPLIED
        return Arrived(f"{number:064x}", MemberId("m"), b"life", number, state, datetime.now(UTC), code=code)

    assert [one.sequence for one in horizons._whole([came(1), came(2, code), came(3)])] == [1]
    assert [one.sequence for one in horizons._whole([came(1), came(2, Forked.code), came(3)])] == [3]
