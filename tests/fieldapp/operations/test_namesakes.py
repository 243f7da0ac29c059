"""Whoever lets somebody in hears who of that name is in already, and since when."""

from __future__ import annotations

import pytest

from fieldapp.operations import accounts, enrolment, namesakes
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_coordinators import joined
from tests.fieldapp.operations.test_packs import newcomer


@pytest.mark.parametrize("name", ["Bekzat", " бекзат", "BEKZAT"])
def test_a_name_is_one_in_whichever_letters(equipped: Field, name: str) -> None:
    appointed = equipped.clock().date()
    equipped.clock.later(days=40)
    (found,) = namesakes.of(equipped.coordinator, name)
    assert (found.tile.member, found.since) == (equipped.worker.member, appointed)


def test_coordinators_count_and_letters_without_a_spelling_are_not_all_one(equipped: Field) -> None:
    equipped.clock.later(days=3)
    second = joined(equipped, "Нурлан").desk
    for name, member in (("Aida", equipped.coordinator.member), ("Nurlan", second.member)):
        assert [one.tile.member for one in namesakes.of(equipped.coordinator, name)] == [member]
    (found,) = namesakes.of(equipped.coordinator, "Нурлан")
    assert found.since == equipped.clock().date()
    asked = newcomer(equipped, "王")
    enrolment.approve(equipped.coordinator, asked.request, "王", asked.words)
    assert namesakes.of(equipped.coordinator, "李") == ()
    assert [one.tile.name for one in namesakes.of(equipped.coordinator, "王")] == ["王"]
    for desk in (second, asked.desk):
        accounts.close(desk)


def test_whose_key_was_withdrawn_is_nobody_to_be_told_apart_from(equipped: Field) -> None:
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    assert namesakes.of(equipped.coordinator, "Bekzat") == ()
