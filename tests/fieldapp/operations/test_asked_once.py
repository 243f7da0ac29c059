"""On a cheap laptop each question to the database is felt: a person's page asks for all that it names at once."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import event
from sqlalchemy.engine import Engine

from fieldapp.operations import cases, profiles
from fieldapp.store import erasures
from tests.fieldapp.operations.casework import opened
from tests.fieldapp.operations.field import Field


def asked(act: Callable[[], object], part: str) -> int:
    """How many statements with this part in them it takes."""
    found = []

    def listen(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if part in " ".join(statement.split()):
            found.append(statement)

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        act()
    finally:
        event.remove(Engine, "before_cursor_execute", listen)
    return len(found)


def test_a_page_asks_once_who_is_one_person_and_once_who_of_those_it_names_is_erased(equipped: Field) -> None:
    desk = equipped.coordinator
    child, carer, *relatives = (opened(equipped, name) for name in ("Мадина", "Анна", "Берта", "Клара"))
    cases.change(desk, child, {"carer_id": carer})
    one = asked(lambda: profiles.look(desk, child), "FROM erased")
    for number, relative in enumerate(relatives, 1):
        told = {"from_id": child, "to_id": relative, "rel_type": "aunt"}
        cases.change(desk, child, told, of="link", entity=f"{number:032x}", creates=True)
    assert len(profiles.look(desk, child).relations) == len(relatives)
    assert asked(lambda: profiles.look(desk, child), "FROM erased") == one
    assert asked(lambda: profiles.look(desk, child), "same_as >") == 1


def test_somebody_erased_is_found_among_several_in_their_area_and_in_no_other(equipped: Field) -> None:
    with equipped.coordinator.vault.write() as tx:
        erasures.keep_erased(tx, ["p1", "p2"], ["aa"])
        erasures.keep_erased(tx, ["p3"], [""])
        named = ("p1", "p3", "p4")
        assert erasures.erased_of(tx, "aa", named) == {"p1", "p3"}
        assert erasures.erased_of(tx, "bb", named) == {"p3"}
        assert erasures.erased_of(tx, "aa", ()) == frozenset()
