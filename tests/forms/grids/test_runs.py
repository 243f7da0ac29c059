"""Runs of timed grids: tables worked by hand, and what holds of any run at all."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.grids import (
    Act,
    Deed,
    Ending,
    GridItem,
    GridKind,
    GridRefused,
    Phase,
    Run,
    Stored,
    TimedGrid,
    begin,
    items_of,
    read_journal,
    replayed,
    result_of,
    write_journal,
)
from forms.grids.run import step

GRID = TimedGrid(stop_after=3)  # letters, 10 columns, 60 s
STRICT = replace(GRID, strict=True)
ITEMS = tuple(GridItem(f"v{n}", chr(96 + n)) for n in range(1, 21))  # v1 … v20


def played(journal: str, grid: TimedGrid = GRID, items: tuple[GridItem, ...] = ITEMS) -> Run:
    return replayed(grid, items, read_journal(journal))


def figures(journal: str, grid: TimedGrid = GRID, items: tuple[GridItem, ...] = ITEMS) -> dict[str, str]:
    result = result_of(played(journal, grid, items))
    return {"wrong": result.wrong, **{k.value: v for k, v in result.figures.items()}}


# Worked by hand: 20 letters, 60 seconds, places in a journal from 0, stored ones from 1.
BY_HAND = {
    # the 15th letter was the last in a full minute, two mistakes: 13 right in 60 s are 13 a minute
    "time is up": ("start; tap 4000 2; tap 9000 7; time_up 60000; last 62000 14",
                   {"wrong": "v3 v8", "last": "15", "left": "0", "attempted": "15", "correct": "13", "incorrect": "2",
                    "not_attempted": "5", "per_minute": "13", "autostopped": "no", "resets": "0"}),
    # all 20 read in 45 s, one mistake: 19 * 60 / 45 = 25.33
    "finished early": ("start; tap 1000 0; finish 45000; last 46000 19",
                       {"wrong": "v1", "last": "20", "left": "15", "correct": "19", "per_minute": "25.33"}),
    # the first three wrong, the assessor stops after 8 s: none right, the last one marked is the last attempted
    "stopped": ("start; tap 1000 0; tap 3000 1; tap 6000 2; stop 8000",
                {"wrong": "v1 v2 v3", "last": "3", "left": "52", "autostopped": "yes", "correct": "0",
                 "per_minute": "0", "not_attempted": "17"}),
    # the same, but the child is given a chance; a minute later 12 were read, 9 of them right
    "not stopped": ("start; tap 1000 0; tap 3000 1; tap 6000 2; go_on 7000; last 60500 11",
                    {"wrong": "v1 v2 v3", "last": "12", "autostopped": "no", "correct": "9", "per_minute": "9"}),
    # the child corrects itself: the mark is taken back, and nothing is wrong
    "corrected": ("start; tap 2000 4; tap 3000 4; finish 30000; last 31000 9",
                  {"wrong": "", "last": "10", "left": "30", "correct": "10", "incorrect": "0", "per_minute": "20"}),
    # a mark behind the last item heard in time does not count
    "behind the last": ("start; tap 58000 9; tap 60100 10; last 63000 9",
                        {"wrong": "v10", "attempted": "10", "correct": "9"}),
    # the wrong item was tapped as the last; another tap puts it right, and the mark counts again
    "a slip": ("start; tap 50000 9; last 60500 4; last 62000 10",
               {"wrong": "v10", "last": "11", "incorrect": "1"}),
    # the second row of ten is marked whole; one of them was right after all
    "a row": ("start; row 30000 13; tap 31000 19; last 60000 19",
              {"wrong": "v11 v12 v13 v14 v15 v16 v17 v18 v19", "correct": "11", "incorrect": "9"}),
    # a row marked by mistake comes back as it was: v12 stays wrong
    "a row undone": ("start; tap 20000 11; row 30000 15; unrow 30500 15; last 60000 19",
                     {"wrong": "v12", "correct": "19"}),
    # marking the first row whole meets the stop rule
    "a row that stops": ("start; row 9000 0; stop 9500",
                         {"last": "10", "autostopped": "yes", "left": "50.5", "incorrect": "10"}),
    # begun again: what was marked before is gone, the second try counts
    "reset": ("start; tap 2000 0; tap 9000 3; reset 15000; start; tap 4000 1; last 60000 5",
              {"wrong": "v2", "resets": "1", "correct": "5", "per_minute": "5", "times": "2:4000"}),
    # at 30 s the child had reached the eighth letter
    "at half a minute": ("start; reached 30400 7; last 60000 14", {"item_at": "8", "last": "15"}),
    # a self-correction of the hand within 0.4 s is a tremble: the item stays wrong
    "a tremble": ("start; tap 5000 3; tap 5100 3; last 60000 9", {"wrong": "v4", "times": "4:5000"}),
    # the program ended after 20 s and was opened again: 40 s were left, the pause does not count
    "cut short": ("start; tap 20000 1; interrupt 20000; resume 31000; last 71000 9",
                  {"wrong": "v2", "interrupted": "yes", "left": "0", "last": "10", "per_minute": "9"}),
    "nothing used": ("start; finish 0; last 500 0", {"per_minute": "0", "left": "60", "attempted": "1"}),
}  # fmt: skip


@pytest.mark.parametrize("name", BY_HAND)
def test_runs_worked_by_hand(name: str) -> None:
    journal, wanted = BY_HAND[name]
    found = figures(journal)
    assert {k: found[k] for k in wanted} == wanted


def test_a_strict_grid_stops_by_itself_and_takes_no_marks_after_its_time() -> None:
    found = figures("start; tap 1000 0; tap 2000 1; tap 3000 2", STRICT)
    assert (found["autostopped"], found["last"], found["left"]) == ("yes", "3", "57")
    over = played("start; tap 1000 5; time_up 60000", STRICT)
    with pytest.raises(GridRefused, match="over"):
        step(over, Act(Deed.TAP, 60_100, 6))
    assert step(over, Act(Deed.LAST, 60_200, 8)).phase is Phase.DONE


def test_marks_are_taken_after_the_time_where_the_grid_is_not_strict() -> None:
    assert figures("start; time_up 60000; tap 60300 4; last 61000 9")["wrong"] == "v5"


def test_the_last_item_is_never_set_by_the_clock() -> None:
    run = played("start; tap 59000 5; time_up 60000")
    assert (run.phase, run.last) == (Phase.CLOSING, -1)
    with pytest.raises(GridRefused):
        result_of(run)


def test_a_tap_after_the_time_ends_it_though_the_program_said_nothing() -> None:
    run = played("start; tap 60001 5")
    assert (run.phase, run.used_ms) == (Phase.CLOSING, 60_000)


def test_finish_can_mean_that_all_was_read_or_be_forbidden() -> None:
    found = figures("start; tap 2000 0; finish 30000", replace(GRID, ending=Ending.LAST))
    assert (found["last"], found["left"], found["correct"]) == ("20", "30", "19")
    with pytest.raises(GridRefused, match="before its time"):
        played("start; finish 30000", replace(GRID, ending=Ending.NONE))


def test_pauses_are_for_grids_that_allow_them_and_take_no_time() -> None:
    with pytest.raises(GridRefused, match="paused"):
        played("start; pause 1000")
    run = played(
        "start; pause 10000; resume 50000; tap 55000 3; finish 65000; last 66000 9", replace(GRID, pause=True)
    )
    assert (run.used_ms, run.interrupted) == (25_000, False)


def test_the_stop_rule_is_taken_back_with_its_mark_and_asked_once() -> None:
    run = played("start; tap 1000 0; tap 2000 1; tap 3000 2")
    assert run.phase is Phase.STOPPING
    assert step(run, Act(Deed.TAP, 4000, 1)).phase is Phase.RUNNING
    on = step(run, Act(Deed.GO_ON, 4000))
    assert step(step(on, Act(Deed.TAP, 5000, 1)), Act(Deed.TAP, 6000, 1)).phase is Phase.RUNNING


def test_the_stop_rule_counts_from_the_first_item_only() -> None:
    assert played("start; tap 1000 1; tap 2000 2; tap 3000 3; tap 4000 4").phase is Phase.RUNNING
    assert played("start; row 1000 0", replace(GRID, stop_after=0)).phase is Phase.RUNNING
    assert played("start; tap 1000 0", replace(GRID, stop_after=3), ITEMS[:2]).phase is Phase.RUNNING


def test_a_row_that_was_changed_since_is_not_taken_back_whole() -> None:
    run = played("start; row 1000 12; tap 2000 13")
    with pytest.raises(GridRefused, match="changed"):
        step(run, Act(Deed.UNROW, 3000, 12))
    with pytest.raises(GridRefused, match="already"):
        step(played("start; row 1000 12"), Act(Deed.ROW, 2000, 17))


IMPOSSIBLE = {
    "tap before start": "tap 100 1",
    "started twice": "start; start",
    "time backwards": "start; tap 5000 1; tap 4000 2",
    "no such item": "start; tap 100 20",
    "a tap without an item": "start; tap 100",
    "late start": "start 500",
    "time not up": "start; time_up 59999",
    "stop without the rule": "start; tap 100 0; stop 200",
    "last while it runs": "start; last 30000 4",
    "tap when done": "start; time_up 60000; last 61000 5; tap 62000 2",
    "finish when done": "start; time_up 60000; last 61000 5; finish 62000",
    "finish after the time": "start; finish 60000",
    "time up after finish": "start; finish 30000; time_up 60000",
    "last after the stop rule": "start; tap 1000 0; tap 2000 1; tap 3000 2; stop 4000; last 5000 9",
    "reached too early": "start; reached 29999 4",
    "resume without pause": "start; resume 100",
    "reset before start": "reset",
    "reset as a slip of the finger": "start; tap 5000 1; reset 5399",
    "tap while it stands still": "start; interrupt 5000; tap 6000 1",
}


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_impossible_acts_are_refused(name: str) -> None:
    with pytest.raises(GridRefused):
        played(IMPOSSIBLE[name])


def test_an_empty_grid_does_not_start() -> None:
    with pytest.raises(GridRefused, match="nothing to read"):
        played("start", GRID, ())


def test_time_left_is_told_while_it_runs_and_stands() -> None:
    run = played("start; tap 20000 1")
    assert [run.left_ms(at) for at in (20_000, 45_000, 70_000)] == [40_000, 15_000, 0]
    assert begin(GRID, ITEMS).left_ms(9_000) == 60_000
    still = step(run, Act(Deed.INTERRUPT, 25_000))
    assert still.left_ms(99_000) == 35_000
    assert played("start; finish 30000").left_ms(99_000) == 30_000


def test_a_journal_is_a_line_that_can_be_cut_off() -> None:
    acts = (Act(Deed.START), Act(Deed.TAP, 1250, 3), Act(Deed.LAST, 60_000, 5))
    assert write_journal(acts) == "start 0; tap 1250 3; last 60000 5"
    assert read_journal(write_journal(acts)) == acts
    assert read_journal("start 0; tap 1250 3; ") == acts[:2]
    assert read_journal("") == ()


@pytest.mark.parametrize(
    "text", ["fly 1", "tap x", "tap 1 2 3", "tap -5 1", "tap 1 " + "9" * 5000, "start;;\x00"]
)
def test_what_is_no_journal_is_refused(text: str) -> None:
    with pytest.raises(GridRefused, match="journal"):
        read_journal(text)


PASSAGE = TimedGrid(GridKind.PASSAGE, 0)


def test_ends_of_sentences_are_counted_as_far_as_was_read() -> None:
    told = ("Ana", "ran", "home.", "She", "said:", "«Come!»", "مرحبا؟", "end")
    items = items_of(PASSAGE, [(str(n), word) for n, word in enumerate(told)])
    assert [item.ends for item in items] == [0, 0, 1, 0, 0, 1, 1, 0]
    for last, marks in ((1, "0"), (2, "1"), (4, "1"), (5, "2"), (7, "3")):
        assert figures(f"start; last 60000 {last}", PASSAGE, items)["marks"] == marks


def test_punctuation_alone_is_no_word() -> None:
    items = items_of(
        PASSAGE, [("1", "Ana"), ("2", "ran"), ("3", "."), ("4", "–"), ("5", "She"), ("none", "All right")]
    )
    assert [(i.value, i.ends) for i in items] == [("1", 0), ("2", 1), ("5", 0), ("none", 0)]
    with_none = items_of(replace(PASSAGE, none="none"), [("1", "Ana"), ("none", "All right")])
    assert [i.value for i in with_none] == ["1"]
    letters = items_of(TimedGrid(), [("1", "."), ("2", "b.")])
    assert [(i.value, i.ends) for i in letters] == [("1", 0), ("2", 0)]


def test_a_run_without_mistakes_stores_the_choice_for_it() -> None:
    assert figures("start; last 60000 5", replace(GRID, none="all_right"))["wrong"] == "all_right"
    assert figures("start; tap 1000 4; last 60000 5", replace(GRID, none="all_right"))["wrong"] == "v5"
    assert figures("start; tap 1000 9; last 60000 5", replace(GRID, none="all_right"))["wrong"] == "all_right"


# What holds of any run

DEEDS = [*Deed, *([Deed.TAP] * 8), Deed.LAST, Deed.LAST]
GRIDS = st.builds(
    TimedGrid,
    columns=st.sampled_from([0, 1, 3, 10]),
    stop_after=st.integers(0, 4),
    strict=st.booleans(),
    ending=st.sampled_from(list(Ending)),
    pause=st.booleans(),
    duration_s=st.sampled_from([1.0, 20.0, 60.0]),
    none=st.sampled_from(["", "none"]),
)
WISHES = st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 9_000), st.integers(-1, 7)), max_size=40)


def wandered(grid: TimedGrid, wishes: list[tuple[Deed, int, int]]) -> tuple[list[Act], list[Run]]:
    """A run of whatever is allowed of what is wished; what is refused is left out."""
    items = ITEMS[:6]
    acts, states = [Act(Deed.START)], [step(begin(grid, items), Act(Deed.START))]
    for deed, wait, item in wishes:
        act = Act(deed, 0 if deed is Deed.START else states[-1].now_ms + wait, item)
        try:
            states.append(step(states[-1], act))
        except GridRefused:
            continue
        acts.append(act)
    return acts, states


@given(GRIDS, WISHES)
def test_no_run_reaches_an_impossible_state(grid: TimedGrid, wishes: list[tuple[Deed, int, int]]) -> None:
    _, states = wandered(grid, wishes)
    for run in states:
        assert 0 <= run.left_ms(run.now_ms) <= grid.duration_ms
        assert all(0 <= mark < len(run.items) for mark in run.marks)
        if run.phase is not Phase.DONE:
            assert run.last == -1
            continue
        found = result_of(run).figures
        whole = {
            what: int(found[what])
            for what in (Stored.CORRECT, Stored.INCORRECT, Stored.ATTEMPTED, Stored.LAST)
        }
        assert (
            whole[Stored.CORRECT] + whole[Stored.INCORRECT]
            == whole[Stored.ATTEMPTED]
            == whole[Stored.LAST]
            >= 1
        )
        assert int(found[Stored.NOT_ATTEMPTED]) + whole[Stored.ATTEMPTED] == len(run.items)
        assert min(whole.values()) >= 0
        assert not run.wrong or run.wrong[-1] <= run.last
        assert float(found[Stored.LEFT]) >= 0
        assert float(found[Stored.PER_MINUTE]) >= 0


@given(GRIDS, WISHES)
def test_a_journal_gives_the_same_run_again_wherever_it_was_cut(
    grid: TimedGrid, wishes: list[tuple[Deed, int, int]]
) -> None:
    acts, states = wandered(grid, wishes)
    for count, state in enumerate(states, start=1):
        assert replayed(grid, ITEMS[:6], read_journal(write_journal(acts[:count]))) == state


@given(GRIDS, WISHES)
def test_a_crash_takes_no_mark_and_no_time(grid: TimedGrid, wishes: list[tuple[Deed, int, int]]) -> None:
    _, states = wandered(grid, wishes)
    for run in states:
        if run.phase in (Phase.RUNNING, Phase.STOPPING):
            stopped = step(run, Act(Deed.INTERRUPT, run.now_ms))
            again = step(stopped, Act(Deed.RESUME, run.now_ms + 86_400_000))
            assert again.left_ms(again.now_ms) == run.left_ms(run.now_ms)
            assert again.interrupted
            assert again.marks == run.marks


@given(GRIDS, WISHES, st.integers(0, 5), st.integers(400, 5_000))
def test_two_deliberate_taps_on_one_item_change_nothing(
    grid: TimedGrid, wishes: list[tuple[Deed, int, int]], item: int, wait: int
) -> None:
    for run in wandered(replace(grid, stop_after=0), wishes)[1]:
        at = run.now_ms + wait
        if run.phase is Phase.RUNNING and at + wait - run.still_ms < grid.duration_ms:
            twice = step(step(run, Act(Deed.TAP, at, item)), Act(Deed.TAP, at + wait, item))
            assert twice.marks == run.marks


@given(GRIDS, WISHES)
def test_a_reset_leaves_nothing_but_its_count(grid: TimedGrid, wishes: list[tuple[Deed, int, int]]) -> None:
    for run in wandered(grid, wishes)[1]:
        if run.phase is not Phase.READY:
            again = step(run, Act(Deed.RESET, run.now_ms + 400))
            assert again == replace(begin(grid, run.items), resets=run.resets + 1)


@given(GRIDS, WISHES)
def test_time_never_goes_back_within_a_try(grid: TimedGrid, wishes: list[tuple[Deed, int, int]]) -> None:
    for before, after in pairwise(wandered(grid, wishes)[1]):
        if before.resets == after.resets:
            assert after.now_ms >= before.now_ms
            assert after.left_ms(after.now_ms) <= before.left_ms(before.now_ms)
