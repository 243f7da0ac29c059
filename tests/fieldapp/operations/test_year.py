"""Twelve months of the fictional programme, small: three laptops, two coordinators, the real server. One story, played
once; the whole one, with 180 people and a thousand orders, is `./dev bench year`."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

import pytest

from fieldapp import demo
from fieldapp.demo import fictional
from fieldapp.demo.script import Do, Script
from fieldapp.model import Role
from fieldapp.operations import people, reviews
from tests.fieldapp.operations import year_orders
from tests.fieldapp.operations.year import Year, begun, form_of, held_by

SEED, PEOPLE, WORKERS = 7, 15, 3


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    script = fictional.make(SEED, PEOPLE, workers=WORKERS, every=fictional.YEAR)
    with begun(script, tmp_path_factory.mktemp("year")) as year:
        year.play()
        yield year


def test_the_year_ends_with_every_count_as_the_script_says(year: Year) -> None:
    for desk in year.coordinators:
        assert vars(year.counted(desk)) == vars(year.script.expected)


def test_nothing_of_the_erased_is_on_any_list(year: Year) -> None:
    gone = next(act.whom[0] for act in year.script.acts if act.do is Do.ERASE)
    for desk in year.desks.values():
        assert year.player.people[gone] not in {one.person for one in people.search(desk, "", 1000)}


def test_the_whole_pack_was_filled_in_by_whom_it_is_for(year: Year) -> None:
    listed = {one["form_id"] for one in json.loads((demo.PACK / "pack.json").read_text("utf-8"))["forms"]}
    assert set(year.script.expected.forms) == listed
    assert set(year.script.roles.values()) == {Role.WORKER, Role.PSYCHOLOGIST, Role.TEACHER}
    desk = year.coordinators[0]
    by = {(form_of(row), row.author) for row in reviews.queue(desk)}
    assert {name for form, name in by if form == "form_e"} == {"psychologist1"}
    assert {name for form, name in by if form in ("form_f", "form_g")} == {"teacher1"}


def test_each_role_holds_its_own_fields_alone(year: Year) -> None:
    """R-15, R-16: on laptops of three people each, a database for everybody. By hand, as the design says."""
    told = {year.script.roles[name]: held_by(year.desks[name]) for name in ("psychologist1", "teacher1")}
    assert set(told[Role.TEACHER]) == {"person", "enrolment"}
    who = {"case_code", "given_name", "birth_year", "sex", "worker"}
    assert told[Role.TEACHER]["person"] - {"consent_scope", "case_status"} <= who | {
        "next_due",
        "lang",
        "birth_est",
    }
    assert set(told[Role.PSYCHOLOGIST]) == {"person", "service", "plan"}
    assert not told[Role.PSYCHOLOGIST]["person"] & {"uasc_status", "mother_name", "place"}
    workers = [held_by(year.desks[name]) for name in year.script.workers if name.startswith("worker")]
    held = set().union(*workers)
    assert held == {"person", "household", "link", "service", "plan", "enrolment"}


def test_its_events_in_any_order_are_one_picture_and_revive_nobody(year: Year) -> None:
    """Last of the five: it empties the coordinators' databases."""
    assert year_orders.folds(year, 200, SEED) == 0
    assert year_orders.many(year, 4, SEED) == 0


def last_given(script: Script) -> Counter[str]:
    """With how many people everybody works at the end: the last word on each, or whoever opened the case."""
    keepers: dict[str, list[str]] = {}
    for act in script.acts:
        if act.do in (Do.ASSIGN, Do.OPEN):
            keepers[act.whom[0]] = act.told.get("to", act.by).split()
        if act.do is Do.ERASE:
            del keepers[act.whom[0]]
    return Counter(name for several in keepers.values() for name in several)


def test_the_script_has_what_the_whole_year_is_about() -> None:
    script = fictional.make(SEED)
    roles = [one.role for one in script.people]
    assert [roles.count(role) for role in ("woman", "child", "relative")] == [52, 121, 7]
    care = [one.care for one in script.people if one.role == "child"]
    assert (care.count("separated"), care.count("unknown")) == (9, 4)
    first = next(act for act in script.acts if act.do is Do.LIST)
    assert len(first.whom) >= fictional.ON_FIRST_DAY - 1  # one of them was listed by nobody
    assert {act.do for act in script.acts} == set(Do)
    assert last_given(script) == script.expected.of_worker
    reached = script.expected.waves.total() / (2 * len(roles))
    assert 0.8 < reached < 0.9
    small = fictional.make(SEED, PEOPLE, workers=WORKERS)
    assert fictional.make(SEED, PEOPLE, workers=WORKERS) == small
    assert fictional.make(SEED + 1, PEOPLE, workers=WORKERS) != small
