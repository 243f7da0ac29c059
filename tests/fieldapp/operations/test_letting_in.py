"""The power goes while somebody is let in, or joins: nobody is left with a key and without name, forms or office."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from fieldapp.errors import DiskFull
from fieldapp.model import Role
from fieldapp.operations import (
    accounts,
    areas,
    coordinators,
    enrolment,
    intake,
    letting_in,
    library,
    openings,
    packs,
    recovery,
    rosters,
    today,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from tests.fieldapp.operations.field import PASSPHRASE, Field, carry
from tests.fieldapp.operations.test_coordinators import joined, paper
from tests.fieldapp.operations.test_packs import newcomer


class Cut(BaseException):
    """The power."""


def cut(*_given: object, **_more: object) -> None:
    raise Cut


def again(field: Field, desk: Desk) -> Desk:
    accounts.close(desk)
    return accounts.sign_in(desk.home.path, desk.member, PASSPHRASE, clock=field.clock)


def what(desk: Desk) -> list[str]:
    return [one.what for one in openings.rows(desk)]


def test_a_worker_whom_the_list_names_is_introduced_at_the_next_sign_in(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = newcomer(equipped, "Алма")
    with monkeypatch.context() as patched:
        patched.setattr(enrolment, "introduce", cut)
        with pytest.raises(Cut):
            enrolment.approve(equipped.coordinator, asked.request, "Алма", asked.words)
    equipped.coordinator = again(equipped, equipped.coordinator)
    for _ in range(2):  # once is enough
        assert "Алма" in {tile.name for tile in enrolment.who_is_in(equipped.coordinator)}
        assert what(equipped.coordinator).count("appointed") == 2  # with Bekzat
        equipped.coordinator = again(equipped, equipped.coordinator)
    enrolment.accept(asked.desk, rosters.load(equipped.coordinator.home).bundle().to_bytes())
    carry(equipped.coordinator, asked.desk)
    intake.apply_all(asked.desk)
    assert len(library.rows(asked.desk)) == len(library.rows(equipped.worker))
    accounts.close(asked.desk)


def test_whoever_was_not_let_in_after_all_is_not_introduced(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = newcomer(equipped, "Алма")

    def full(*_given: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(rosters, "write_durably", full)
        with pytest.raises(DiskFull):
            enrolment.approve(equipped.coordinator, asked.request, "Алма", asked.words)
    equipped.coordinator = again(equipped, equipped.coordinator)
    assert "Алма" not in {tile.name for tile in enrolment.who_is_in(equipped.coordinator)}
    assert what(equipped.coordinator).count("appointed") == 1
    enrolment.approve(equipped.coordinator, asked.request, "Алма", asked.words)
    with equipped.coordinator.vault.read() as tx:
        assert identity.get(tx, letting_in.COMING) is None
    accounts.close(asked.desk)


def test_a_coordinator_whom_the_list_names_gets_their_past_at_the_next_sign_in(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    equipped.finish()
    equipped.up()
    asked = newcomer(equipped, "Нурлан")
    with monkeypatch.context() as patched:
        patched.setattr(coordinators, "_hand_over", cut)
        with pytest.raises(Cut):
            coordinators.join(equipped.coordinator, asked.request, "Нурлан", asked.words, paper(equipped))
    equipped.coordinator = again(equipped, equipped.coordinator)
    assert what(equipped.coordinator).count("joined") == 1
    enrolment.accept(asked.desk, rosters.load(equipped.coordinator.home).bundle().to_bytes())
    carry(equipped.coordinator, asked.desk)
    intake.apply_all(asked.desk)
    assert recovery.count(asked.desk).records == 1
    accounts.close(asked.desk)


def test_an_area_that_begins_gets_its_name_at_the_next_sign_in(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = newcomer(equipped, "Нурлан")
    with monkeypatch.context() as patched:
        patched.setattr(coordinators, "called", cut)
        with pytest.raises(Cut):
            coordinators.join(
                equipped.coordinator, asked.request, "Нурлан", asked.words, paper(equipped), where="Ош"
            )
    equipped.coordinator = again(equipped, equipped.coordinator)
    with equipped.coordinator.vault.read() as tx:
        assert "Ош" in identity.area_names(tx).values()
    accounts.close(asked.desk)


@pytest.mark.parametrize("at", [(rosters, "keep_signed"), (enrolment, "take_office"), (areas, "settle")])
def test_a_coordinator_who_joins_has_their_office_and_their_server(
    equipped: Field, monkeypatch: pytest.MonkeyPatch, at: tuple[object, str]
) -> None:
    """At the next sign-in; or they are still asked to join."""
    asked = newcomer(equipped, "Нурлан")
    raw = coordinators.join(equipped.coordinator, asked.request, "Нурлан", asked.words, paper(equipped))
    words = enrolment.programme_words(equipped.folder / "office")
    with monkeypatch.context() as patched:
        patched.setattr(*at, cut)
        with pytest.raises(Cut):
            enrolment.accept(asked.desk, raw, server="https://server.example", words=words)
    desk = again(equipped, asked.desk)
    if not packs.belongs(desk):
        enrolment.accept(desk, raw, server="https://server.example", words=words)
    assert (desk.role, desk.server) == (Role.COORDINATOR, "https://server.example")
    assert coordinators.areas(desk)
    accounts.close(desk)


def test_a_key_that_another_coordinator_let_in_without_a_word_is_seen_and_can_be_withdrawn(
    equipped: Field,
) -> None:
    """Her list of keys came; the card with the name never does."""
    second = joined(equipped)
    second.hears()
    asked = newcomer(equipped, "Алма")
    enrolment.approve(second.desk, asked.request, "Алма", asked.words)
    intake.merge_list(equipped.coordinator, rosters.load(second.desk.home).bundle().to_bytes())
    assert asked.desk.member[:8] in {tile.name for tile in enrolment.who_is_in(equipped.coordinator)}
    enrolment.revoke(equipped.coordinator, asked.desk.member)
    assert asked.desk.member not in {tile.member for tile in enrolment.who_is_in(equipped.coordinator)}
    accounts.close(asked.desk)
    accounts.close(second.desk)


def test_who_is_let_in_gets_a_pack_until_something_of_theirs_came(equipped: Field) -> None:
    """Also after the coordinator's program was closed in between: the request is not shown a second time."""
    asked = newcomer(equipped, "Алма")
    enrolment.approve(equipped.coordinator, asked.request, "Алма", asked.words)
    equipped.finish()
    equipped.up()
    equipped.coordinator = again(equipped, equipped.coordinator)
    assert enrolment.unheard(equipped.coordinator) == (asked.desk.member,)
    accounts.close(asked.desk)


def test_whose_key_was_withdrawn_is_told_and_not_asked_to_join_with_it(equipped: Field) -> None:
    worker = equipped.worker
    enrolment.revoke(equipped.coordinator, worker.member)
    assert "notice.key_withdrawn" not in {one.message_id for one in today.look(worker).notices}
    intake.merge_list(worker, rosters.load(equipped.coordinator.home).bundle().to_bytes())
    intake.apply_all(worker)
    assert "notice.key_withdrawn" in {one.message_id for one in today.look(worker).notices}
    assert enrolment.is_withdrawn(worker)


def test_requests_that_nobody_can_answer_are_told(equipped: Field, tmp_path: Path) -> None:
    """One who is in already, and one whose key was withdrawn, leave theirs once more; a third is new."""
    first, second, third = (newcomer(equipped, name) for name in ("Алма", "Берик", "Вера"))
    for one in (first, second, third):
        packs.leave_on_stick(one.desk, tmp_path)
    for one in (first, second):
        enrolment.approve(equipped.coordinator, one.request, one.desk.name, one.words)
    enrolment.revoke(equipped.coordinator, second.desk.member)
    found = packs.asked_on_stick(equipped.coordinator, tmp_path)
    assert [one.request for one in found.asking] == [third.request]
    assert (found.let_in, found.withdrawn) == (True, True)
    for one in (first, second, third):
        accounts.close(one.desk)
