"""A database's key is another one as soon as somebody who had it may not read all of it any longer (K-4, K-7, K-13)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete

from fieldapp.errors import DiskFull, StoreBusy
from fieldapp.model import Opens
from fieldapp.operations import accounts, areas, caseload, escrow, intake, rekeying, reopening, submissions
from fieldapp.operations.desk import Desk
from fieldapp.security import slots
from fieldapp.security.slots import Slots, read_slots, write_slots
from fieldapp.store import engine, erasures, identity, people, records
from fieldapp.store.case_schema import case_sheets
from tests.fieldapp.operations import two_areas
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, carry
from tests.fieldapp.operations.two_areas import Two

NEW = "совсем новые слова"


class PowerCut(BaseException):
    pass


def signed_in_again(two: Two, passphrase: str = PASSPHRASE) -> Desk:
    field = two.field
    accounts.close(field.worker)
    field.worker = accounts.sign_in(
        field.worker.home.path, field.worker.member, passphrase, clock=field.clock
    )
    return field.worker


def sealed(desk: Desk) -> bytes:
    return read_slots(desk.folder.slots).escrow


def fits(desk: Desk, key: bytes) -> bool:
    return engine.opens_with(desk.folder.vault, key)


def test_k13_what_opened_before_the_circle_narrowed_opens_nothing_after_the_next_sign_in(
    two: Two, caplog: pytest.LogCaptureFixture
) -> None:
    """The first area's coordinator, alone, had the whole key; once the work is of two areas neither has."""
    worker, aida = two.field.worker, two.field.coordinator.keys.identity
    kept = escrow.opened(sealed(worker), worker.member, aida)
    assert fits(worker, kept)
    two_areas.works_in_both(two)
    closed = two.field.finish(name="Алия")
    worker = signed_in_again(two)
    assert not fits(worker, kept)
    assert "damaged" not in caplog.text  # whoever reads the log is not made to fear for it
    assert closed.record in {row.record for row in submissions.rows(worker)}
    opens = {
        escrow.opens(sealed(worker), worker.member, desk.keys.identity)
        for desk in (two.field.coordinator, two.nurlan)
    }
    assert opens == {Opens.PART}
    key = worker.database_key
    assert signed_in_again(two).database_key == key  # once is enough


def test_k13_a_circle_that_grows_leaves_the_key(two: Two) -> None:
    key = two.field.worker.database_key
    assert signed_in_again(two).database_key == key


def test_k4_an_area_that_was_left_keeps_its_part_while_its_records_lie_there(two: Two) -> None:
    two_areas.works_in_both(two)
    first = two.field.finish(name="Алия")
    worker = two.field.worker
    areas.agree(worker, {two.osh.hex()})
    assert first.record in {row.record for row in submissions.rows(worker)}
    for desk in (two.field.coordinator, two.nurlan):
        assert escrow.opens(sealed(worker), worker.member, desk.keys.identity) is Opens.PART
    with worker.vault.write() as tx:
        records.purge(tx, first.record)
        for person in two.field.people:
            erasures.forget_person(tx, person.person)
        tx.execute(delete(case_sheets))
    worker = signed_in_again(two)  # nothing of the first area lies there
    opens = [
        escrow.opens(sealed(worker), worker.member, one.keys.identity)
        for one in (two.field.coordinator, two.nurlan)
    ]
    assert opens == [Opens.NOTHING, Opens.ALL]


def test_k4_somebody_who_was_handed_on_lies_there_by_name(two: Two) -> None:
    """A person of the second area was this worker's for a while. Their sheet says that they are another's now; name,
    year and code stay where they are."""
    two_areas.works_in_both(two)
    worker, person = two.field.worker, caseload.add(two.nurlan, "Жылдыз", 2011).person
    for member in (worker.member, two.zarina.member):
        caseload.assign(two.nurlan, person, [member])
        carry(two.nurlan, worker)
        intake.apply_all(worker)
    with worker.vault.read() as tx:
        assert people.get(tx, person) is not None
    first = next(one.area for one in areas.appointed(worker) if one.area != two.osh.hex())
    areas.agree(worker, {first})
    aida = two.field.coordinator.keys.identity
    assert escrow.opens(sealed(worker), worker.member, aida) is Opens.PART


@pytest.mark.parametrize("at", ["before", "after"])
def test_k7_a_power_cut_between_the_answer_and_the_new_key_is_made_good_at_the_next_sign_in(
    two: Two, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    """`before` any lock of the new key is written, or `after` it and before a page has changed."""
    field, worker = two.field, two.field.worker
    held = worker.database_key
    accounts.close(worker)
    asked = reopening.ask(worker.home.path, worker.member, NEW, cost=CHEAP)
    answered = reopening.answer(field.coordinator, asked.request, asked.words)

    def cut(*_: object) -> bytes:
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(rekeying, *{"before": ("change", cut), "after": ("_go_on", cut)}[at])
        with pytest.raises(PowerCut):
            reopening.finish(worker.home.path, worker.member, answered, NEW, cost=CHEAP, clock=field.clock)
    assert fits(worker, held)
    assert signed_in_again(two, NEW).database_key != held
    assert not fits(field.worker, held)
    assert (
        escrow.opened(sealed(field.worker), worker.member, field.coordinator.keys.identity)
        == field.worker.database_key
    )


def test_k13_a_circle_that_narrows_while_a_power_cut_holds_the_new_key_back_is_noticed(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Aida could open the key that was on its way, alone: it lay beside the database from before the cut."""
    worker, aida = two.field.worker, two.field.coordinator.keys.identity
    with worker.vault.write() as tx:
        identity.put(tx, escrow.HELD, b"1")
    with monkeypatch.context() as patched:
        patched.setattr(rekeying, "_go_on", lambda _folder, _member, key, _new, _both: key)
        worker = signed_in_again(two)
    coming = escrow.opened(read_slots(worker.folder.slots).coming_escrow, worker.member, aida)
    two_areas.works_in_both(two)
    worker = signed_in_again(two)
    assert not fits(worker, coming)


def test_k13_locks_of_a_key_of_before_that_are_put_back_do_not_bring_it_back(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever uses the same OS account copied the locks in the middle of an earlier change of the key. Aida, who could
    open that key, may not have the database alone any longer; they lay the copy there once more."""
    worker, aida = two.field.worker, two.field.coordinator.keys.identity
    with worker.vault.write() as tx:
        identity.put(tx, escrow.HELD, b"1")
    with monkeypatch.context() as patched:
        patched.setattr(rekeying, "_go_on", lambda _folder, _member, key, _new, _both: key)
        worker = signed_in_again(two)
    copied = read_slots(worker.folder.slots)
    held = escrow.opened(copied.coming_escrow, worker.member, aida)
    worker = signed_in_again(two)
    two_areas.works_in_both(two)
    worker = signed_in_again(two)
    assert not fits(worker, held)
    now = read_slots(worker.folder.slots)
    write_slots(worker.folder.slots, replace(now, coming=copied.coming, coming_escrow=copied.coming_escrow))
    worker = signed_in_again(two)
    assert not fits(worker, held)
    assert read_slots(worker.folder.slots).coming is None


@pytest.mark.parametrize("wrong", [b"", b"age-encryption.org/v1\nnothing"])
def test_k4_an_escrow_that_somebody_here_spoiled_is_made_anew_at_the_next_sign_in(
    two: Two, wrong: bytes
) -> None:
    """Whoever uses the same OS account writes beside the database: a forgotten passphrase would lose the work."""
    worker, aida = two.field.worker, two.field.coordinator.keys.identity
    path = worker.folder.slots
    write_slots(path, replace(read_slots(path), escrow=wrong))
    worker = signed_in_again(two)
    assert escrow.opened(sealed(worker), worker.member, aida) == worker.database_key
    made = sealed(worker)
    assert sealed(signed_in_again(two)) == made


def due(desk: Desk) -> None:
    with desk.vault.write() as tx:
        identity.put(tx, escrow.HELD, b"1")


def only_first(does: Callable[..., Any], trouble: BaseException, *, times: int = 1) -> Callable[..., Any]:
    """Works so many times; then there is trouble."""
    left = [times]

    def made(*given: Any) -> Any:
        left[0] -= 1
        if left[0] < 0:
            raise trouble
        return does(*given)

    return made


def test_k7_a_key_whose_locks_stayed_on_the_way_is_in_no_danger_from_the_next_change(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database had its new key, and something kept it busy before that was kept; so also at the next sign-in, and
    the change that began there came to nothing. Both times the locks of the key that fits were those that were coming.
    """
    due(two.field.worker)
    with monkeypatch.context() as patched:
        patched.setattr(rekeying, "_seal_anew_later", only_first(lambda *_: None, StoreBusy(), times=0))
        worker = signed_in_again(two)
        patched.setattr(engine, "rekey", only_first(engine.rekey, StoreBusy(), times=0))
        worker = signed_in_again(two)
    key = worker.database_key
    member, aida = worker.member, two.field.coordinator.keys.identity
    assert key in {escrow.opened(one, member, aida) for one in read_slots(worker.folder.slots).escrows}
    worker = signed_in_again(two)
    assert not fits(worker, key)
    assert escrow.opened(sealed(worker), member, aida) == worker.database_key


@pytest.mark.parametrize("where", ["the last locks", "the question which key fits"])
def test_k7_a_full_or_busy_disk_behind_the_new_key_is_no_damaged_database(
    two: Two, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    worker = two.field.worker
    key = worker.database_key
    due(worker)
    with monkeypatch.context() as patched:
        if where == "the last locks":
            patched.setattr(slots, "write_slots", only_first(write_slots, DiskFull()))
            worker = signed_in_again(two)
        else:
            patched.setattr(engine, "opens_with", only_first(engine.opens_with, StoreBusy()))
            with pytest.raises(StoreBusy):  # which asks to try again
                signed_in_again(two)
    worker = signed_in_again(two)
    assert not fits(worker, key)
    assert read_slots(worker.folder.slots).coming is None


def in_the_middle(two: Two, monkeypatch: pytest.MonkeyPatch) -> Slots:
    """The power goes when the database has its new key and before the old one's locks are gone; returns the locks."""
    due(two.field.worker)
    with monkeypatch.context() as patched:
        patched.setattr(slots, "write_slots", only_first(write_slots, PowerCut()))
        with pytest.raises(PowerCut):
            signed_in_again(two)
    return read_slots(two.field.worker.folder.slots)


def without_aida(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    found, aida = escrow.circle, two.field.coordinator.keys.identity.recipient.raw

    def left(*given: Any) -> escrow.Circle:
        return escrow.Circle(tuple(one for one in found(*given).whole if one.raw != aida))

    monkeypatch.setattr(escrow, "circle", left)


def test_k13_a_circle_that_narrows_before_the_old_locks_are_gone_is_noticed(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    locks = in_the_middle(two, monkeypatch)
    held = escrow.opened(locks.coming_escrow, two.field.worker.member, two.field.coordinator.keys.identity)
    assert fits(two.field.worker, held)
    without_aida(two, monkeypatch)  # she left, as another person's round brought
    assert not fits(signed_in_again(two), held)


def test_k13_locks_of_the_change_before_that_are_put_back_hide_nobody_who_has_the_key(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever uses the same OS account lays the copy from the middle of it there again, once its coordinator left."""
    locks = in_the_middle(two, monkeypatch)
    worker = signed_in_again(two)
    held = worker.database_key
    without_aida(two, monkeypatch)
    accounts.renew_escrow(worker)
    accounts.close(worker)
    write_slots(worker.folder.slots, locks)
    assert not fits(signed_in_again(two), held)


def test_k13_whoever_could_open_an_escrow_is_known_also_where_the_power_went_behind_it(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lay there, and the list of keys without them came before the next sign-in."""
    worker = two.field.worker
    key, found = worker.database_key, escrow.circle
    zarina = two.zarina.keys.identity

    def wider(*given: Any) -> escrow.Circle:
        return escrow.Circle((*found(*given).whole, zarina.recipient))

    def cut(path: Path, made: Slots) -> None:
        write_slots(path, made)
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(escrow, "circle", wider)
        patched.setattr(slots, "write_slots", cut)
        with pytest.raises(PowerCut):
            accounts.renew_escrow(worker)
    assert escrow.opened(sealed(worker), worker.member, zarina) == key
    assert not fits(signed_in_again(two), key)


def test_k7_a_key_does_not_change_under_a_program_that_has_the_database_open(two: Two) -> None:
    """A command beside the window signs the same person in: the window would take its database for damaged, and lock
    it for good by a new passphrase."""
    window, key, new = two.field.worker, two.field.worker.database_key, "другие слова совсем"
    due(window)
    command = accounts.sign_in(window.home.path, window.member, PASSPHRASE, clock=two.field.clock)
    assert command.database_key == key
    accounts.close(command)
    closed = two.field.finish(name="Алия")
    accounts.change_passphrase(window, PASSPHRASE, new, cost=CHEAP)
    worker = signed_in_again(two, new)
    assert closed.record in {row.record for row in submissions.rows(worker)}
    assert not fits(worker, key)


def test_k7_no_lock_is_made_for_a_key_that_opens_nothing_any_more(two: Two) -> None:
    """As where a program of before that changed it all the same."""
    window, folder = two.field.worker, two.field.worker.folder
    before, new = read_slots(folder.slots), bytes(range(32))
    window.vault.dispose()
    engine.rekey(folder.vault, window.database_key, new)
    with pytest.raises(StoreBusy):
        accounts.change_passphrase(window, PASSPHRASE, NEW, cost=CHEAP)
    assert read_slots(folder.slots) == before
    engine.rekey(folder.vault, new, window.database_key)
