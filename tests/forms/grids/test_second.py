"""A second assessor judges the same reading without seeing the first's marks; both are kept, and how far they agree."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from forms.grids import Deed, GridRefused, Phase, Stored, TimedGrid, result_of
from forms.grids.definition import OF_SECOND
from tests.forms.grids.test_definitions import form, read
from tests.forms.grids.test_runs import GRID, GRIDS, WISHES, figures, played, wandered

TWO = replace(GRID, stores=((Stored.SECOND, "/data/second"),))
FIRST = "start; tap 4000 2; tap 9000 7; time_up 60000; last 62000 14"  # v3 and v8, up to the fifteenth

BY_HAND = {
    # the same marks and the same end: they agree on all fifteen
    "alike": ("second 70000; second_tap 71000 2; second_tap 72000 7; second_last 73000 14",
              {"second": "v3 v8", "second_last": "15", "agreement": "100"}),
    # the second heard the eighth right and the fifth wrong: 13 of 15
    "two apart": ("second 70000; second_tap 71000 2; second_tap 72000 4; second_last 73000 14",
                  {"second": "v3 v5", "second_last": "15", "agreement": "86.7"}),
    # the second has twelve items read: of 15 that either has, 12 can be alike, and all of them are
    "another end": ("second 70000; second_tap 71000 2; second_tap 72000 7; second_last 73000 11",
                    {"second": "v3 v8", "second_last": "12", "agreement": "80"}),
    # a tap taken back; a mark behind the last item does not count
    "taken back": ("second 70000; second_tap 71000 2; second_tap 72000 2; second_tap 73000 19; second_last 74000 14",
                   {"second": "", "second_last": "15", "agreement": "86.7"}),
    # a slip: another last item is tapped at once
    "another last": ("second 70000; second_last 71000 3; second_last 72000 14", {"second_last": "15"}),
    # begun anew: what was marked before is gone
    "begun anew": ("second 70000; second_tap 71000 9; second 72000; second_last 73000 14",
                   {"second": "", "agreement": "86.7"}),
    "not ended yet": ("second 70000; second_tap 71000 9", {}),
    "left out after all": ("second 70000; second_last 71000 3; alone 72000", {}),
}  # fmt: skip


@pytest.mark.parametrize("name", BY_HAND)
def test_second_judgements_worked_by_hand(name: str) -> None:
    journal, wanted = BY_HAND[name]
    found = figures(f"{FIRST}; {journal}", TWO)
    assert {key: found[key] for key in wanted} == wanted
    assert found["wrong"] == "v3 v8", "the first's judgement stands, whatever the second says"
    assert found["last"] == "15"
    if not wanted:
        assert not OF_SECOND & result_of(played(f"{FIRST}; {journal}", TWO)).figures.keys()


REFUSED = {
    "before the run is done": "start; second 5000",
    "a tap without a second": f"{FIRST}; second_tap 70000 1",
    "an end without a second": f"{FIRST}; second_last 70000 1",
    "nobody to leave out": f"{FIRST}; alone 70000",
    "a tap after the end": f"{FIRST}; second 70000; second_last 71000 3; second_tap 72000 1",
    "an item that is not there": f"{FIRST}; second 70000; second_tap 71000 20",
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_makes_no_sense_is_refused(name: str) -> None:
    with pytest.raises(GridRefused):
        played(REFUSED[name], TWO)


def test_a_form_without_a_place_for_it_has_no_second_assessor() -> None:
    with pytest.raises(GridRefused):
        played(f"{FIRST}; second 70000", GRID)


def test_a_run_without_a_second_mistake_stores_the_choice_for_it() -> None:
    grid = replace(TWO, none="all_right")
    assert figures(f"{FIRST}; second 70000; second_last 71000 14", grid)["second"] == "all_right"


@given(GRIDS, WISHES)
def test_a_second_changes_nothing_of_the_first(grid: TimedGrid, wishes: list[tuple[Deed, int, int]]) -> None:
    _, states = wandered(replace(grid, stores=TWO.stores), wishes)
    for run in states:
        if run.phase is Phase.DONE:
            found, alone = result_of(run), result_of(replace(run, second=None, second_last=-1))
            assert found.wrong == alone.wrong
            assert {**found.figures, **alone.figures} == found.figures
            if Stored.AGREEMENT in found.figures:
                assert 0 <= float(found.figures[Stored.AGREEMENT]) <= 100


def test_both_judgements_and_the_taps_go_to_the_nodes_that_the_form_names() -> None:
    asked = form('fw:second="rate2" fw:second_last="last" fw:agreement="rate" fw:journal="stopped"')
    assert [f.what for f in asked.form.findings] != [], "a node that is not there is told"
    asked = form('fw:second="stopped" fw:second_last="last" fw:agreement="rate"')
    assert asked.form.findings == ()
    asked.session.record_grid(
        "/data/grid", "start; tap 1000 2; last 60000 8; second 61000; second_tap 62000 0"
    )
    assert asked.value("/data/stopped") == "", "nothing before the second has ended"
    asked.session.record_grid(
        "/data/grid", "start; tap 1000 2; last 60000 8; second 61000; second_tap 62000 0; second_last 63000 9"
    )
    assert [asked.value(f"/data/{n}") for n in ("stopped", "last", "rate")] == ["a", "10", "70"]


def test_the_journal_of_taps_is_kept_in_the_record_where_the_form_asks() -> None:
    asked = form('fw:journal="stopped"')
    going = "start; tap 1000 2; tap 2500 2; finish 40000"
    asked.session.record_grid("/data/grid", going)
    assert asked.value("/data/stopped") == "", "half a run has no result"
    asked.session.record_grid("/data/grid", f"{going}; last 41000 8")
    assert f"<stopped>{going}; last 41000 8</stopped>" in asked.finish()


def test_practice_and_hesitation_are_read() -> None:
    assert read('fw:practice=" A o  m "').practice == ("A", "o", "m")
    assert read('fw:practice="2 + 1 | 3 + 1"').practice == ("2 + 1", "3 + 1")
    assert read().practice == ()
    assert (read().hesitation_s, read('fw:hesitation="0"').hesitation_s) == (3, 0)
    many = form(f'fw:practice="{" ".join("abcdefghijklmnopqrstu")}"')
    assert [f.what for f in many.form.findings] == [
        "The timed grid /data/grid: practice has 21 items; 20 are used."
    ]
