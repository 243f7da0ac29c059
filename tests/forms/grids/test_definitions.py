"""What a form says of a grid, ours and SurveyCTO's; bad definitions are findings; runs in an interview."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms import AnswerRefused, Kind
from forms.grids import Ending, GridKind, Stored, TimedGrid
from forms.scenario import Scenario
from forms.xlsform import attempt
from tests.forms.little import bind, xform

CHOICES = "".join(f"<item><label>{c}</label><value>{c}</value></item>" for c in "abcdefghij")


def form(
    attributes: str = "", appearance: str = "fw-timed-grid", *, binds: str = "", tag: str = "select"
) -> Scenario:
    return Scenario(
        xform(
            "<grid/><last/><left/><rate/><stopped/><tries/><day/><sum/>",
            bind("grid", type="string") + bind("last", type="int") + bind("left", type="int")
            + bind("rate", type="decimal") + bind("day", type="date") + bind("sum", calculate="1 + 1") + binds,
            f'<{tag} ref="/data/grid" appearance="{appearance}" {attributes}><label>G</label>{CHOICES}</{tag}>',
        )
    )  # fmt: skip


def read(attributes: str = "", appearance: str = "fw-timed-grid") -> TimedGrid:
    asked = form(attributes, appearance)
    assert asked.form.findings == ()
    grid = asked.see("/data/grid").grid
    assert grid is not None
    return grid


def test_a_grid_is_a_select_multiple_to_everybody_else() -> None:
    asked = form()
    assert asked.see("/data/grid").kind is Kind.SELECT_MULTIPLE
    asked.answer("/data/grid", ["a", "b"])
    assert "<grid>a b</grid>" in asked.finish()


def test_a_plain_select_multiple_is_no_grid() -> None:
    assert form(appearance="minimal").see("/data/grid").grid is None


@pytest.mark.parametrize(
    ("kind", "columns", "stop_after"),
    [("letters", 10, 10), ("words", 5, 5), ("passage", 0, 0), ("numbers", 5, 0), ("arithmetic", 2, 0)],
)
def test_each_kind_has_its_layout_and_rule(kind: str, columns: int, stop_after: int) -> None:
    grid = read(f'fw:grid="{kind}"')
    assert (grid.kind, grid.columns, grid.stop_after) == (GridKind(kind), columns, stop_after)
    assert (grid.duration_s, grid.rows, grid.strict, grid.pause, grid.ending) == (
        60,
        4,
        False,
        False,
        Ending.ASK,
    )


def test_all_that_can_be_said_is_read() -> None:
    grid = read(
        'fw:grid="words" fw:duration="90" fw:stop_after="0" fw:strict="1" fw:finish="2" fw:pause="yes" fw:rows="6"'
        ' fw:columns="4" fw:direction="rtl" fw:capture_at="15" fw:continuity="true" fw:labels="no" fw:size="28"'
        ' fw:last=" /data/last " fw:left="left" fw:per_minute="../rate" fw:resets="tries"'
    )
    assert grid == TimedGrid(
        GridKind.WORDS, 4, 6, 90, 0, strict=True, ending=Ending.LAST, pause=True, continuity=True, labels=False,
        right_to_left=True, capture_at_s=15, size_pt=28,
        stores=((Stored.LAST, "/data/last"), (Stored.LEFT, "/data/left"), (Stored.PER_MINUTE, "/data/rate"),
                (Stored.RESETS, "/data/tries")),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("call", "wanted"),
    [
        ("custom-timed-grid-test(type='letters', duration=60, end-after=7)", TimedGrid(stop_after=7)),
        ("custom-timed-grid-test(type='reading', duration=90, strict=1)",
         TimedGrid(GridKind.PASSAGE, 0, duration_s=90, stop_after=0, strict=True)),
        ("custom-timed-grid-test(type=words, finish=3, pause = 1,continuity=1)",
         TimedGrid(GridKind.WORDS, 5, stop_after=5, ending=Ending.NONE, pause=True, continuity=True)),
        ("custom-timed-grid-test(type=7, page-rows=5, all-answered='a')", TimedGrid(columns=7, rows=5, none="a")),
        ("custom-egra-test(type='letters', duration=30, ends-with=10)", TimedGrid(duration_s=30)),
        ("custom-timed-grid-test()", TimedGrid()),
        ("minimal custom-timed-grid-test(type='numbers') w2", TimedGrid(GridKind.NUMBERS, 5, stop_after=0)),
    ],
)  # fmt: skip
def test_the_call_of_surveyctos_plug_in_is_understood(call: str, wanted: TimedGrid) -> None:
    assert read(appearance=call) == wanted


def test_our_own_columns_win_over_the_plug_ins_parameters() -> None:
    assert read('fw:duration="45"', "custom-timed-grid-test(duration=60)").duration_s == 45


def test_a_call_without_end_does_not_hold_up_the_form() -> None:
    assert form(appearance=f"custom-timed-grid-test({'a' * 300_000})").see("/data/grid").grid == TimedGrid()


BAD = {
    "no such kind": ('fw:grid="runes"', "runes"),
    "no size": ('fw:size="huge"', "huge"),
    "a size of a wall": ('fw:size="500"', "500"),
    "no time": ('fw:duration="0"', "duration"),
    "negative time": ('fw:duration="-60"', "duration"),
    "no number": ('fw:duration="a minute"', "duration"),
    "not a number": ('fw:duration="NaN"', "duration"),
    "half a rule": ('fw:stop_after="1.5"', "stop_after"),
    "no rows": ('fw:rows="0"', "rows"),
    "no answer": ('fw:strict="maybe"', "strict"),
    "no such ending": ('fw:finish="4"', "finish"),
    "no such way": ('fw:direction="up"', "direction"),
    "a mistyped column": ('fw:durration="60"', "durration"),
    "a node that is not there": ('fw:last="/data/none"', "none"),
    "the grid itself": ('fw:last="/data/grid"', "taken"),
    "one node for two values": ('fw:last="last" fw:attempted="last"', "taken"),
    "a date for a number": ('fw:last="day"', "date"),
    "a calculated node": ('fw:correct="sum"', "calculated"),
    "no such choice": ('fw:none="zz"', "zz"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_definition_is_told_with_a_remedy_and_the_form_opens(name: str) -> None:
    attributes, word = BAD[name]
    asked = form(attributes)
    (finding,) = asked.form.findings
    assert word in finding.what
    assert finding.remedy
    assert finding.ref in ("/data/grid", "/data/sum")
    grid = asked.see("/data/grid").grid
    assert grid is not None
    assert (grid.duration_s, grid.rows, grid.stop_after) == (60, 4, 10)


def test_only_a_select_multiple_can_be_a_grid() -> None:
    asked = form(tag="select1")
    assert ["select_multiple" in f.what for f in asked.form.findings] == [True]
    assert asked.see("/data/grid").grid is None


def test_a_required_grid_needs_a_choice_for_nothing_wrong() -> None:
    required = bind("grid", required="true()")
    asked = form(binds=required)
    assert ["without a mistake" in f.what for f in asked.form.findings] == [True]
    assert form('fw:none="j"', binds=required).form.findings == ()


STORES = 'fw:last="last" fw:left="left" fw:per_minute="rate" fw:autostopped="stopped" fw:resets="tries"'


def test_a_run_is_written_to_the_answer_and_to_the_nodes_that_the_form_names() -> None:
    asked = form(STORES, binds='<bind nodeset="/data/stopped" relevant="true()"/>')
    changes = asked.session.record_grid("/data/grid", "start; tap 1000 2; finish 40500; last 41000 8")
    assert asked.see("/data/grid").text == "c"
    names = ("last", "left", "rate", "stopped", "tries")
    assert [asked.value(f"/data/{n}") for n in names] == [
        "9",
        "19",
        "11.85",
        "no",
        "0",
    ]  # 8 right in 40.5 s; int: 19
    assert "/data/grid" in changes.refs
    written = asked.finish()
    assert "<grid>c</grid><last>9</last><left>19</left><rate>11.85</rate>" in written
    assert asked.interrupt().value("/data/rate") == "11.85"


def test_what_depends_on_the_figures_is_worked_out_at_once() -> None:
    asked = form(STORES, binds=bind("day", relevant="/data/last > 5"))
    assert not asked.session.node_text("/data/last")
    asked.session.record_grid("/data/grid", "start; last 60000 4")
    assert "<day" not in asked.finish()
    asked.session.record_grid("/data/grid", "start; last 60000 6")
    assert "<day" in asked.finish()


def test_a_run_begun_again_empties_what_was_stored_but_is_counted() -> None:
    asked = form(STORES)
    first = "start; tap 1000 2; finish 40000; last 41000 8"
    asked.session.record_grid("/data/grid", first)
    asked.session.record_grid("/data/grid", f"{first}; reset 50000")
    assert asked.see("/data/grid").text == ""
    assert [asked.value(f"/data/{n}") for n in ("last", "left", "rate", "tries")] == ["", "", "", "1"]
    asked.session.apply("grid", "/data/grid", f"{first}; reset 50000; start; last 60000 3")
    assert [asked.value(f"/data/{n}") for n in ("last", "left", "tries")] == ["4", "0", "1"]


def test_a_journal_that_cannot_be_is_refused_and_changes_nothing() -> None:
    asked = form(STORES)
    asked.session.record_grid("/data/grid", "start; last 60000 3")
    before = asked.session.snapshot()
    for journal in ("start; tap 5 99", "fly", "start; last 10 3"):
        with pytest.raises(AnswerRefused):
            asked.session.record_grid("/data/grid", journal)
    assert asked.session.snapshot() == before
    with pytest.raises(AnswerRefused, match="no timed grid"):
        form(appearance="minimal").session.record_grid("/data/grid", "start")


def test_a_run_without_mistakes_does_not_fail_on_a_choice_that_is_not_there() -> None:
    asked = form('fw:none="zz" fw:last="last"')
    asked.session.record_grid("/data/grid", "start; last 60000 3")
    assert (asked.see("/data/grid").text, asked.value("/data/last")) == ("", "4")


def test_a_grid_in_a_repeat_stores_within_its_own_instance() -> None:
    body = (
        '<repeat nodeset="/data/child"><select ref="/data/child/grid" appearance="fw-timed-grid"'
        f' fw:last="../last" fw:resets="/data/all"><label>G</label>{CHOICES}</select></repeat>'
    )
    asked = Scenario(xform("<child><grid/><last/></child><all/>", bind("child/last", type="int"), body))
    assert asked.form.findings == ()
    asked.add_repeat("/data/child")
    asked.session.record_grid("/data/child[2]/grid", "start; last 60000 3")
    assert [asked.value(f"/data/child[{n}]/last") for n in (1, 2)] == ["", "4"]
    assert asked.value("/data/all") == "0"


def test_figures_cannot_go_into_another_repeat() -> None:
    body = (
        f'<select ref="/data/grid" appearance="fw-timed-grid" fw:last="/data/child/last">{CHOICES}</select>'
    )
    asked = Scenario(xform("<grid/><child><last/></child>", "", body + '<repeat nodeset="/data/child"/>'))
    assert ["nothing can be stored" in f.what for f in asked.form.findings] == [True]


TABLE = """
| survey |
| | type | name | label | appearance | body::fw:grid | body::fw:duration | body::fw:last | body::fw:left | calculation |
| | select_multiple l | read | Letters | fw-timed-grid | letters | 30 | ${last} | ${left} | |
| | integer | last | Last | | | | | | |
| | integer | left | Left | | | | | | |
| | calculate | cpm | | | | | | | round((${last} - count-selected(${read})) * 60 div (30 - ${left}), 1) |
| choices |
| | list_name | name | label |
| | l | 1 | a |
| | l | 2 | b |
| | l | 3 | c |
| settings |
| | namespaces |
| | fw="urn:fieldapp:forms:1" |
"""


def test_a_grid_is_written_in_an_xlsform_as_columns(tmp_path: Path) -> None:
    (tmp_path / "form.md").write_text(TABLE, "utf-8")
    complaint, made = attempt(str(tmp_path / "form.md"))
    assert not complaint
    asked = Scenario(str(made["xml"]))
    assert asked.form.findings == ()
    asked.session.record_grid("/data/read", "start; tap 1000 1; finish 10000; last 11000 2")
    assert asked.value("/data/cpm") == "12"  # two right in ten seconds


WORDS = st.sampled_from(
    [*(s.value for s in Stored), "grid", "duration", "stop_after", "strict", "finish", "none", "rows"]
)


@given(
    st.dictionaries(
        WORDS, st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20)
    )
)
def test_whatever_stands_in_the_columns_the_form_opens_and_the_rest_is_told(told: dict[str, str]) -> None:
    asked = form(" ".join(f"fw:{name}={quoteattr(text)}" for name, text in told.items()))
    assert all(f.what and f.remedy for f in asked.form.findings)
    grid = asked.see("/data/grid").grid
    assert grid is not None
    assert grid.duration_s > 0
    assert grid.rows > 0
    paths = [path for _, path in grid.stores]
    assert len(set(paths)) == len(paths)
    asked.session.record_grid("/data/grid", f"start; time_up {grid.duration_ms}; last {grid.duration_ms} 2")
