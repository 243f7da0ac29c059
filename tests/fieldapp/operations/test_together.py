"""Many acts in a row are sealed once."""

from __future__ import annotations

import pytest

from fieldapp.operations import caseload, posting
from fieldapp.operations.desk import Desk
from fieldapp.store import outgoing
from tests.fieldapp.operations.field import Field


def _sealed(desk: Desk) -> int:
    with desk.vault.read() as tx:
        return sum(one.sequence for one in outgoing.all_streams(tx))


def _waits(desk: Desk) -> bool:
    with desk.vault.read() as tx:
        return bool(outgoing.targets_unsealed(tx))


def _assigned(field: Field, name: str) -> None:
    person = caseload.add(field.coordinator, name, 2012)
    caseload.assign(field.coordinator, person.person, [field.worker.member], [])


def _fails(field: Field) -> None:
    with posting.together(field.coordinator):
        _assigned(field, "Amina")
        raise LookupError


def test_each_act_alone_is_sealed_and_many_together_once(equipped: Field) -> None:
    desk = equipped.coordinator
    before = _sealed(desk)
    _assigned(equipped, "Amina")
    alone = _sealed(desk) - before
    before = _sealed(desk)
    with posting.together(desk):
        for name in ("Dana", "Zarina", "Aisha"):
            with posting.together(desk):
                _assigned(equipped, name)
        assert _sealed(desk) == before
        assert _waits(desk)
    assert 0 < _sealed(desk) - before <= alone
    assert not _waits(desk)


def test_an_act_that_fails_in_the_middle_keeps_nothing_before_it_from_being_sealed(equipped: Field) -> None:
    desk = equipped.coordinator
    with pytest.raises(LookupError):
        _fails(equipped)
    assert not _waits(desk)
    before = _sealed(desk)
    _assigned(equipped, "Dana")
    assert _sealed(desk) > before
