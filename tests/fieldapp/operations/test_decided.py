"""One coordinator decides about what is kept apart, and it counts for all of them: whichever way of a fork they hold,
and whether they have the batch already."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from fieldapp.model import ContentClass, Role
from fieldapp.operations import (
    accounts,
    decided,
    enrolment,
    kept_apart,
    openings,
    posting,
    reviews,
    rosters,
    sealing,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import journal
from sync.protocol.envelope import EpochAddress, batch_hash, verified_before
from tests.fieldapp.operations.field import PASSPHRASE, Field, sealed_files
from tests.fieldapp.operations.test_coordinators import joined
from tests.fieldapp.operations.test_hostile_batches import forge
from tests.fieldapp.operations.test_withdrawals import Batch, comes, news


@dataclass
class Torn:
    """Bekzat's laptop and a copy of it, and what each sealed in the same place; Nurlan decides as Aida does."""

    field: Field
    nurlan: Desk
    clone: Desk
    owners: tuple[Batch, ...]
    others: tuple[Batch, ...]

    @property
    def aida(self) -> Desk:
        return self.field.coordinator

    def come(self) -> None:
        """Aida gets the one way first, Nurlan the other."""
        for desk, first, second in (
            (self.aida, self.owners, self.others),
            (self.nurlan, self.others, self.owners),
        ):
            assert comes(desk, *first).quarantined == 0
            assert comes(desk, *second).quarantined == 1

    def goes_on(self, name: str, *, clone: bool = False) -> tuple[Batch, ...]:
        before = self.field.worker
        self.field.worker = self.clone if clone else before
        self.field.finish(name=name)
        self.field.worker, made = before, sealed_by(self.field.worker)
        return made


@pytest.fixture
def torn(equipped: Field) -> Iterator[Torn]:
    nurlan = joined(equipped, "Нурлан").desk
    news(equipped.coordinator, nurlan)
    equipped.finish(name="Дана")  # before the copy was made
    for desk in (equipped.coordinator, nurlan):
        comes(desk, *sealed_by(equipped.worker))
    equipped.confirm(equipped.worker)
    laptop, copy = equipped.folder / "laptop", equipped.folder / "copy"
    member = equipped.worker.member
    accounts.close(equipped.worker)
    shutil.copytree(laptop, copy)
    equipped.worker = accounts.sign_in(laptop, member, PASSPHRASE, clock=equipped.clock)
    clone = accounts.sign_in(copy, member, PASSPHRASE, clock=equipped.clock)
    found = Torn(equipped, nurlan, clone, (), ())
    found.owners = found.goes_on("Мадина")
    found.others = found.goes_on("Алия", clone=True)
    yield found
    accounts.close(nurlan)
    accounts.close(clone)


def sealed_by(worker: Desk) -> tuple[Batch, ...]:
    heads = [path for path in sealed_files(worker) if path.suffix == ".head"]
    found = [(path.read_bytes(), path.with_suffix(".age").read_bytes()) for path in heads]
    return tuple(one for one in found if isinstance(verified_before(one[0]).to, EpochAddress))


def let_in(desk: Desk) -> int:
    rows = [row for row in kept_apart.rows(desk) if row.can_be_let_in]
    for row in rows:
        kept_apart.admit(desk, row.batch)
    return len(rows)


def records(desk: Desk) -> int:
    return len(reviews.queue(desk))


def test_q5_who_lets_nobody_in_decides_nothing_though_they_read_it(torn: Torn) -> None:
    """A focal point who reads every record: their word that a batch may come in counts at no coordinator's."""
    onlooker = joined(torn.field, "Салтанат", Role.FOCAL_POINT).desk
    news(torn.aida, onlooker)
    torn.come()
    (apart,) = kept_apart.rows(torn.aida)
    at = torn.field.clock.at
    with onlooker.vault.write() as tx:
        openings.tell(tx, (torn.aida.member,), decided.LET_IN, apart.batch, at, at)
    sealing.seal_all(onlooker)
    news(onlooker, torn.aida)
    with torn.aida.vault.read() as tx:
        assert onlooker.member in journal.who(tx, decided.LET_IN, apart.batch)
    assert [one.batch for one in kept_apart.rows(torn.aida)] == [apart.batch]
    accounts.close(onlooker)


@pytest.mark.parametrize("withdrawn", [True, False])
def test_q5_after_one_decision_about_a_fork_all_coordinators_are_equal(torn: Torn, withdrawn: bool) -> None:
    """Each had merged the other's half; a third one gets both after the decision."""
    third = joined(torn.field, "Салтанат").desk
    torn.come()
    if withdrawn:
        torn.field.clock.later(minutes=1)
        enrolment.revoke(torn.aida, torn.field.worker.member)
        news(torn.aida, torn.nurlan, third)
    assert (records(torn.aida), records(torn.nurlan)) == (2, 2)
    assert let_in(torn.aida) == 1
    news(torn.aida, torn.nurlan, third)
    comes(third, *torn.others, *torn.owners)
    for desk in (torn.aida, torn.nurlan, third):
        assert (records(desk), kept_apart.rows(desk)) == (3, ())
    assert let_in(torn.nurlan) == 0
    accounts.close(third)


def test_q5_what_goes_on_from_what_was_let_in_is_no_fork_by_itself(torn: Torn) -> None:
    torn.come()
    let_in(torn.aida)
    news(torn.aida, torn.nurlan)
    further = torn.goes_on("Сауле", clone=True)
    for desk in (torn.aida, torn.nurlan):
        comes(desk, *further)
        assert (records(desk), kept_apart.rows(desk)) == (4, ())


def test_q5_what_waited_behind_a_fork_is_looked_at_again(torn: Torn) -> None:
    """It followed what was kept apart, and came before the decision."""
    torn.come()
    torn.field.confirm(torn.field.worker)
    further, last = torn.goes_on("Сауле"), torn.goes_on("Дина")
    for batches in (further, last):
        assert comes(torn.aida, *batches).quarantined == 0
    assert comes(torn.nurlan, *further).quarantined == 1
    let_in(torn.aida)
    news(torn.aida, torn.nurlan)
    comes(torn.nurlan, *last)
    assert (records(torn.nurlan), kept_apart.rows(torn.nurlan)) == (5, ())


def test_q5_work_that_came_after_a_withdrawal_is_let_in_once_for_all(torn: Torn) -> None:
    enrolment.revoke(torn.aida, torn.field.worker.member)
    news(torn.aida, torn.nurlan)
    for desk in (torn.aida, torn.nurlan):
        assert comes(desk, *torn.owners).quarantined == len(torn.owners)
    assert let_in(torn.nurlan) == len(torn.owners)
    assert records(torn.aida) == 1
    news(torn.nurlan, torn.aida)
    assert (records(torn.aida), kept_apart.rows(torn.aida)) == (2, ())


def test_q5_a_coordinator_who_comes_later_hears_what_was_let_in(torn: Torn) -> None:
    torn.come()
    let_in(torn.aida)
    later = joined(torn.field, "Салтанат").desk
    news(torn.aida, later)
    comes(later, *torn.others, *torn.owners)
    assert (records(later), kept_apart.rows(later)) == (3, ())
    accounts.close(later)


def test_q5_who_does_not_read_it_lets_nothing_in(torn: Torn) -> None:
    """A coordinator of another class of the area."""
    gulnara = joined(torn.field, "Гульнара", classes=(ContentClass.LEARNING,)).desk
    news(torn.aida, gulnara, torn.nurlan)
    enrolment.revoke(torn.aida, torn.field.worker.member)
    news(torn.aida, gulnara, torn.nurlan)
    assert comes(torn.nurlan, *torn.owners).quarantined == len(torn.owners)
    with gulnara.vault.write() as tx:
        for header, _ in torn.owners:
            openings.note(gulnara, tx, "admitted", batch_hash(header).hex(), torn.field.clock())
    posting.send_off(gulnara)
    news(gulnara, torn.nurlan)
    assert len([row for row in openings.rows(torn.nurlan) if row.what == "admitted"]) == len(torn.owners)
    assert len(kept_apart.rows(torn.nurlan)) == len(torn.owners)
    assert records(torn.nurlan) == 1
    accounts.close(gulnara)


def test_q5_nobody_lets_in_what_they_signed_themselves(torn: Torn) -> None:
    """Whoever has the key of a coordinator who left had said so before, of what they show to nobody until then."""
    made = forge(torn.field, torn.nurlan.keys, [])
    header, roster = verified_before(made.header), rosters.load(torn.aida.home)
    with torn.aida.vault.write() as tx:
        journal.line(tx, "admitted", made.hash.hex(), torn.nurlan.member, torn.field.clock())
        assert not decided.is_let_in(tx, roster, header, made.hash)
        journal.line(tx, "admitted", made.hash.hex(), torn.aida.member, torn.field.clock())
        assert decided.is_let_in(tx, roster, header, made.hash)


def test_q5_a_whole_way_that_was_kept_apart_comes_at_once(torn: Torn) -> None:
    """Aida had only the first of it when she decided; the rest waits at Nurlan, one behind the other."""
    torn.come()
    let_in(torn.aida)
    rest = list[tuple[Batch, ...]]()
    for name in ("Сауле", "Дина", "Жанар"):
        torn.field.confirm(torn.field.worker)
        rest.append(torn.goes_on(name))
    comes(torn.nurlan, *rest[1])
    assert comes(torn.nurlan, *rest[0]).quarantined == len(rest[0])
    news(torn.aida, torn.nurlan)
    comes(torn.nurlan, *rest[2])
    assert (records(torn.nurlan), kept_apart.rows(torn.nurlan)) == (6, ())
