"""Laptops that are put back from a copy, and copies that live on beside their original: nothing is ever lost, and the
alarm is for the true clone alone.

A round is a finished record and one exchange with the real server. The copy of a laptop is taken so many rounds ago;
the keyring (here its file: the device's secret and the mark) either came along or is today's.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable

import pytest

from fieldapp.errors import ListInDoubt
from fieldapp.model import Line
from fieldapp.operations import (
    accounts,
    enrolment,
    kept_apart,
    reviews,
    rosters,
    rounds,
    stick_out,
    sticks,
    today,
)
from fieldapp.operations.desk import Desk
from sync.protocol.keys import MemberKeys
from sync.testing import ServerThread
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.lives import AGES, KEYRINGS, Life, go_on
from tests.fieldapp.operations.test_horizons import names


@pytest.fixture
def life(served: tuple[Field, ServerThread]) -> Life:
    return Life(*served)


@pytest.mark.parametrize("keyring", KEYRINGS)
@pytest.mark.parametrize("age", AGES)
def test_s7_a_laptop_put_back_from_a_backup_loses_nothing_and_alarms_nobody(
    life: Life, age: int, keyring: str
) -> None:
    """What it sent since is on the server and at the coordinator; what it finishes from then on arrives, too."""
    life.round()
    accounts.close(life.field.worker)
    life.copy("laptop", "backup")
    life.field.worker = life.sign_in("laptop")
    for _ in range(age):
        life.round()
    accounts.close(life.field.worker)
    life.put_back("laptop", "backup", keyring)
    life.field.worker = life.sign_in("laptop")
    if keyring == "not restored":
        assert "notice.restored" in [one.message_id for one in today.look(life.field.worker).notices]
    for _ in range(3):
        life.round()
    life.office()
    life.round()
    life.office()
    assert life.records() == set(life.finished)
    assert life.codes() == []  # a notice, and no alarm: a restored backup is not a thief
    assert "notice.copy" not in names(life.field.coordinator)
    assert "notice.foreign" not in names(life.field.worker)


@pytest.mark.parametrize("keyring", KEYRINGS)
def test_k9_what_a_laptop_did_before_it_was_put_back_is_no_strangers(life: Life, keyring: str) -> None:
    """It began a lane since the copy was made, for urgent records: a stream that the copy never began."""
    life.round()
    life.office()
    rounds.exchange(life.field.worker)
    accounts.close(life.field.worker)
    life.copy("laptop", "backup")
    life.field.worker = life.sign_in("laptop")
    for _ in range(2):
        life.field.finish(name="Али", afraid="yes")
        rounds.exchange(life.field.worker)
        life.office()
    life.field.finish(name="Али", afraid="yes")
    rounds.exchange(life.field.worker)  # the office hears of this one later than of the others
    accounts.close(life.field.worker)
    life.put_back("laptop", "backup", keyring)
    life.field.worker = life.sign_in("laptop")
    for _ in range(4):
        rounds.exchange(life.field.worker)
        life.field.clock.later(days=8)
        life.office()
    rounds.exchange(life.field.worker)
    assert "notice.restored" in names(life.field.worker)
    assert "notice.foreign" not in names(life.field.worker)


def let_in_what_a_person_would(life: Life) -> list[str]:
    """A coordinator calls the worker, hears of the backup, and lets in what was kept apart."""
    codes = life.codes()
    for row in kept_apart.rows(life.field.coordinator):
        kept_apart.admit(life.field.coordinator, row.batch)
    return codes


@pytest.mark.parametrize("keyring", KEYRINGS)
@pytest.mark.parametrize("age", AGES)
def test_a_coordinators_laptop_put_back_gets_all_again(life: Life, age: int, keyring: str) -> None:
    """Batches are fetched again from where the copy stood; what it had said since is repeated or was heard."""
    life.round()
    life.office()
    accounts.close(life.field.coordinator)
    life.copy("office", "backup")
    life.field.coordinator = life.sign_in("office")
    for number in range(age):
        life.round()
        if number % 10 == 0:
            life.office()
            reviews.open(life.field.coordinator, life.finished[-1])
            reviews.accept(life.field.coordinator, life.finished[-1])
    life.office()
    rounds.exchange(life.field.worker)
    accounts.close(life.field.coordinator)
    life.put_back("office", "backup", keyring)
    life.field.coordinator = life.sign_in("office")
    life.office()
    assert life.records() == set(life.finished)
    assert life.codes() == []
    life.round()
    life.office()
    reviews.open(life.field.coordinator, life.finished[-1])
    rounds.exchange(life.field.coordinator)
    rounds.exchange(life.field.worker)
    assert life.records() == set(life.finished)
    assert "notice.dropped" not in names(life.field.worker)
    for desk in (life.field.coordinator, life.field.worker):  # nobody has a copy of anything
        assert not {"notice.copy", "notice.foreign"} & set(names(desk))


@pytest.mark.parametrize("keyring", KEYRINGS)
def test_r12_an_office_put_back_from_long_ago_contradicts_nothing(life: Life, keyring: str) -> None:
    """It renewed keys and appointed somebody since; anew from the copy, both would be a fork that all refuse."""
    accounts.close(life.field.coordinator)
    life.copy("office", "backup")
    life.field.coordinator = life.sign_in("office")
    for _ in range(2):
        life.field.clock.later(days=31)
        life.round()
        life.office()
        appoint(life)
        life.office()
    life.field.clock.later(days=31)
    accounts.close(life.field.coordinator)
    life.put_back("office", "backup", keyring)
    life.field.coordinator = life.sign_in("office")
    if keyring == "not restored":
        with pytest.raises(ListInDoubt):
            appoint(life)
        with pytest.raises(ListInDoubt):
            enrolment.revoke(life.field.coordinator, life.field.worker.member)
    life.office()
    appoint(life)
    life.office()
    life.round()
    rounds.exchange(life.field.worker)
    views = {rosters.load(desk.home).view for desk in (life.field.coordinator, life.field.worker)}
    assert views == {life.server.server.box.keys.roster.view}
    assert names(life.field.worker) == []
    life.office()
    assert life.records() == set(life.finished)


def appoint(life: Life) -> None:
    asked = enrolment.write_request(MemberKeys.generate())
    enrolment.approve(life.field.coordinator, asked, "Новый", enrolment.six_words(asked))


@pytest.mark.parametrize("age", AGES)
def test_s8_a_copy_that_lives_on_beside_its_laptop_is_the_one_alarm(life: Life, age: int) -> None:
    life.round()
    accounts.close(life.field.worker)
    life.copy("laptop", "clone")
    life.field.worker = life.sign_in("laptop")
    for _ in range(age):
        life.round()
    original, clone = life.field.worker, life.sign_in("clone")

    def work(desk: Desk) -> Callable[[], None]:
        def turn() -> None:
            life.field.worker = desk
            life.round()

        return turn

    go_on(life, work(clone), work(original))
    life.office()
    go_on(life, work(original), life.office)
    assert "notice.copy" in names(life.field.coordinator)
    assert life.codes() == []  # the server tells each of the two whose place is taken
    assert life.records() == set(life.finished)
    accounts.close(clone)
    life.field.worker = original


@pytest.mark.parametrize("several", [("Али",), ("Али", "Сара")])
def test_s7_a_morning_without_a_network_raises_no_alarm(life: Life, several: tuple[str, ...]) -> None:
    """The file of two records claims a place that is free: the one before is another's."""
    life.round()
    life.office()
    accounts.close(life.field.worker)
    life.copy("laptop", "backup")
    life.field.worker = life.sign_in("laptop")
    life.round()
    accounts.close(life.field.worker)
    life.put_back("laptop", "backup", "restored")
    life.field.worker = life.sign_in("laptop")
    for name in several:
        life.finished.append(life.field.finish(name=name).record)
    life.round()
    life.office()
    told = list[str]()
    for _ in range(3):
        life.field.clock.later(days=8)
        life.office()
        rounds.exchange(life.field.worker)
        told += names(life.field.worker)
    life.office()
    assert life.records() == set(life.finished)
    assert life.codes() == []
    assert "notice.copy" not in names(life.field.coordinator)
    assert "notice.dropped" not in told  # nor is the server accused of anything


def test_s9_while_nobody_is_signed_in_what_was_refused_stays(life: Life) -> None:
    """Nothing can be sealed anew without its person: the locked laptop loses no file, their next round sends all."""
    life.round()
    accounts.close(life.field.worker)
    life.copy("laptop", "backup")
    life.field.worker = life.sign_in("laptop")
    life.round()
    accounts.close(life.field.worker)
    life.put_back("laptop", "backup", "restored")
    life.field.worker = life.sign_in("laptop")
    life.finished.append(life.field.finish(name="Али").record)
    accounts.close(life.field.worker)
    home, outbox = life.field.folder / "laptop", life.field.worker.folder.outbox
    lying = {path.name for path in outbox.iterdir()}
    locked = rounds.exchange_locked(home)
    assert [one.message_id for one in locked.said] == ["kept_back.place-taken"]
    assert lying <= {path.name for path in outbox.iterdir()} != set()
    life.field.worker = life.sign_in("laptop")
    assert rounds.exchange(life.field.worker).line is Line.SENT
    assert not any(outbox.iterdir())
    life.office()
    assert life.records() == set(life.finished)


@pytest.mark.parametrize("keyring", KEYRINGS)
@pytest.mark.parametrize("waits", [1, 2])
def test_s6_a_backup_put_back_over_the_folder_loses_nothing_that_was_sealed_since(
    life: Life, keyring: str, waits: int
) -> None:
    """As a copying program does it: what is newer than the backup stays, a sealed file among it."""
    life.round()
    accounts.close(life.field.worker)
    life.copy("laptop", "backup")
    life.field.worker = life.sign_in("laptop")
    for _ in range(waits):
        life.finished.append(life.field.finish(name="Али").record)
    accounts.close(life.field.worker)
    put_over(life, "laptop", "backup", keyring)
    life.field.worker = life.sign_in("laptop")
    assert "notice.restored" in names(life.field.worker)
    for _ in range(3):
        life.round()
        life.office()
    assert life.records() == set(life.finished)
    assert life.codes() == []
    assert "notice.copy" not in names(life.field.coordinator)
    assert not any(life.field.worker.folder.outbox.iterdir())
    accounts.close(life.field.worker)
    life.field.worker = life.sign_in("laptop")
    assert "notice.restored" not in names(life.field.worker)  # it is over, and is not found once more


def put_over(life: Life, laptop: str, copy: str, keyring: str) -> None:
    home = life.field.folder / laptop
    kept = {path.name: path.read_bytes() for path in home.iterdir() if path.is_file()}
    for beside in home.rglob("*-wal"):
        beside.unlink()
    shutil.copytree(life.field.folder / copy, home, dirs_exist_ok=True)
    if keyring == "not restored":
        for name, content in kept.items():
            if name.startswith(("mark.", "device.secret")):
                (home / name).write_bytes(content)


def test_s9_a_file_that_the_database_does_not_know_is_never_removed(life: Life) -> None:
    """The server has another batch in its place. It may be the only copy: it stays for sticks, and a coordinator
    decides."""
    life.round()
    life.office()
    accounts.close(life.field.worker)
    life.copy("laptop", "put back")
    life.copy("laptop", "another life")
    life.field.worker = life.sign_in("laptop")
    life.round()
    accounts.close(life.field.worker)
    life.field.worker = life.sign_in("another life")
    life.finished.append(life.field.finish(name="Али").record)
    accounts.close(life.field.worker)
    outbox = life.field.worker.folder.outbox
    inside = outbox.relative_to(life.field.folder / "another life")
    (only,) = (path.name for path in outbox.iterdir() if path.suffix == ".head")
    for path in outbox.iterdir():
        shutil.copy(path, life.field.folder / "put back" / inside)
    life.field.worker = life.sign_in("put back")
    rounds.exchange(life.field.worker)
    assert only in {path.name for path in life.field.worker.folder.carried.iterdir()}
    life.round()
    stick = life.field.folder / "stick"
    stick.mkdir()
    stick_out.put(life.field.worker.home.path, stick, desk=life.field.worker)
    life.office()
    sticks.take(life.field.coordinator, stick)
    while let_in_what_a_person_would(life):
        life.office()
    assert life.records() == set(life.finished)


def test_s8_a_late_stick_of_the_life_before_is_no_alarm(life: Life) -> None:
    """What was sealed before the laptop was put back comes weeks later, by stick: nobody works on in the old stream."""
    life.round()
    accounts.close(life.field.worker)
    life.copy("laptop", "backup")
    life.field.worker = life.sign_in("laptop")
    life.finished.append(life.field.finish(name="Али").record)
    stick = life.field.folder / "stick"
    stick.mkdir()
    stick_out.put(life.field.worker.home.path, stick, desk=life.field.worker)
    accounts.close(life.field.worker)
    life.put_back("laptop", "backup", "not restored")
    life.field.worker = life.sign_in("laptop")
    for _ in range(2):
        life.round()
        life.office()
    sticks.take(life.field.coordinator, stick)
    life.office()
    assert life.records() == set(life.finished)
    assert "notice.copy" not in names(life.field.coordinator)


def test_a_laptop_that_was_never_put_back_raises_nothing(life: Life) -> None:
    """The control: signing in and out, locking, losing the keyring's mark to a crash between two steps."""
    for _ in range(4):
        life.round()
        accounts.close(life.field.worker)
        life.field.worker = life.sign_in("laptop")
        assert names(life.field.worker) == []
    life.office()
    assert life.codes() == []
    assert life.records() == set(life.finished)
