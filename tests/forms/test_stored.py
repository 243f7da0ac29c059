"""What a computed value is once a node of some type keeps it, and what others then read from that node."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from forms.scenario import Scenario
from tests.forms.little import bind, questions, xform

# type | expression => the text that is kept
KEPT = """
string | 1.50 => 1.5
string | 2 => 2
string | true() => true
string | 1 = 2 => false
string | 'a b' => a b
string | today() => 2026-03-09
string | now() => 2026-03-09T12:00:00.000Z
string | 0 div 0 =>
string | -1 div 0 => -Infinity
string | 999999999999999 => 999999999999999
string | -1000000000000000 => -1000000000000000
string | 1000000000000000 => 1000000000000000
string | 0.1 => 0.1
string | 10 div 4 => 2.5
decimal | 10 div 4 => 2.5
decimal | 3.0 => 3
decimal | '2.50' => 2.50
decimal | true() => true
int | 2.9 => 2
int | -2.9 => -2
int | '7.8' => 7
int | 'abc' => abc
int | '1_0' => 1_0
int | '١٢' => ١٢
int | 'inf' => inf
int | 'nan' => nan
int | '1e3' => 1e3
int | ' 7 ' => 7
int | '' =>
int | 0 div 0 =>
int | 1 div 0 => Infinity
int | true() => true
long | 5000000000.7 => 5000000000
date | date('2020-01-02') => 2020-01-02
date | today() => 2026-03-09
date | now() => 2026-03-09
date | 1 => 1970-01-02
date | 1.5 => 1970-01-02
date | -1 => 1969-12-31
date | 0 div 0 =>
date | 9999999 =>
date | 'x' => x
dateTime | now() => 2026-03-09T12:00:00.000Z
dateTime | today() => 2026-03-09T00:00:00.000Z
dateTime | 0.5 => 1970-01-01T12:00:00.000Z
dateTime | 1 => 1970-01-02T00:00:00.000Z
time | now() => 12:00:00.000Z
time | '10:30:00.000' => 10:30:00.000
time | today() => 2026-03-09
boolean | true() => true
boolean | 0 => 0
select1 | 3 => 3
select1 | 'a' => a
geopoint | '1 2' => 1 2
"""

# type | value in the form | expression over /data/v => result
READ = """
int | 7 | /data/v + 1 => 8
int | 7 | /data/v = '7' => true
int | 7 | /data/v = '7.0' => true
int | 7 | /data/v < 10 => true
int | seven | /data/v = 'seven' => true
int | seven | /data/v + 1 =>
int | 2.7 | /data/v => 2
decimal | 2.50 | /data/v = '2.5' => true
decimal | 2.50 | concat(/data/v, 'x') => 2.50x
decimal | 2.50 | /data/v * 2 => 5
string | 2.50 | /data/v = '2.5' => false
string | 2.50 | /data/v = 2.5 => true
string | 2.50 | /data/v * 2 => 5
string |  | /data/v = '' => true
string |  | /data/v != '' => false
string | a | /data/v != '' => true
string | a | /data/v != 'a' => false
date | 2020-01-02 | /data/v + 1 => 18264
date | 2020-01-02 | /data/v = '2020-01-02' => true
date | 2020-01-02 | /data/v != '2020-01-02' => false
date | 2020-01-02 | /data/v > date('2020-01-01') => true
date | 2020-01-02 | /data/v > '2020-01-02' => false
date | 2020-01-02T10:00:00Z | /data/v => 2020-01-02
date | nonsense | /data/v = 'nonsense' => true
date | nonsense | /data/v + 1 =>
date | 2020-01-02 | format-date(/data/v, '%e.%n.%y') => 2.1.20
dateTime | 1970-01-02T12:00:00.000Z | /data/v + 0 => 1.5
dateTime | 1970-01-02T12:00:00.000Z | /data/v => 1970-01-02T12:00:00.000Z
dateTime | 1970-01-02T12:00:00.000Z | decimal-time(/data/v) => 0.5
time | 06:00:00.000 | /data/v * 2 => 0.5
time | 06:00:00.000 | decimal-time(/data/v) => 0.25
time | 06:00:00.000Z | /data/v < '07:00' => false
time | 06:00:00.000Z | boolean(/data/v) => true
time | 06:00:00.000Z | date(/data/v) =>
time | 06:00:00.000Z | concat(/data/v, '') => 06:00:00.000Z
time | x | /data/v + 1 =>
boolean | true | /data/v = true() => true
boolean | true | /data/v + 1 => 2
boolean | 1 | /data/v + 1 => 2
boolean | false | /data/v + 1 => 1
boolean | 0 | /data/v + 1 => 1
boolean | 0 | if(/data/v, 'y', 'n') => n
boolean | false | if(/data/v, 'y', 'n') => n
boolean | false | not(/data/v) => true
boolean | x | /data/v + 1 =>
boolean | x | /data/v = 'x' => true
geopoint | 10 20 0 0 | distance(/data/v, '10 21') => 109627.62
select | b a | selected(/data/v, 'a') => true
odk:rank | b a | selected-at(/data/v, 0) => b
"""

# expression of an untyped node => expression over it => result: what was computed keeps its kind
PASSED_ON = """
true() => if(/data/v, 'y', 'n') => y
1 = 2 => if(/data/v, 'y', 'n') => n
1 = 2 => /data/v = 'false' => false
1 = 2 => /data/v = false() => true
1 = 2 => concat(/data/v, '!') => false!
true() => /data/v + 1 => 2
date('2020-01-02') => /data/v + 1 => 18264
date('2020-01-02') => /data/v > '2020-01-01' => true
date('2020-01-02') => concat(/data/v, '!') => 2020-01-02!
now() => /data/v - today() => 0.5
3 * 4 => /data/v = '12.0' => false
3 * 4 => /data/v + 1 => 13
'12' => /data/v + 1 => 13
0 div 0 => /data/v = '' => true
0 div 0 => /data/v + 1 =>
'' => coalesce(/data/v, 0) + 1 => 1
7 => coalesce(/data/v, 0) + 1 => 8
"""


def test_a_group_reads_as_what_is_in_it() -> None:
    model = bind("x", calculate="/data/g + 1") + bind("z", calculate="sum(/data/g) = 12")
    talk = Scenario(xform("<g><a>1</a><b>2</b></g><x/><z/>", model))
    assert [talk.value(f"/data/{n}") for n in "xz"] == ["13", "true"]


def rows(table: str, *marks: str) -> list[list[str]]:
    found = []
    for line in table.strip("\n").splitlines():
        parts, rest = [], line
        for mark in marks:
            part, _, rest = rest.partition(mark)
            parts.append(part.strip())
        found.append([*parts, rest.strip()])
    return found


@pytest.mark.parametrize(("type_", "expression", "text"), rows(KEPT, " | ", " =>"))
def test_a_node_keeps_a_value_as_its_type_has_it(type_: str, expression: str, text: str) -> None:
    talk = Scenario(xform("<v/>", bind("v", type=type_, calculate=expression)))
    assert talk.value("/data/v") == text


@pytest.mark.parametrize(("type_", "expression", "text"), rows(KEPT, " | ", " =>"))
def test_and_so_when_an_answer_makes_it_anew(type_: str, expression: str, text: str) -> None:
    later = f"if(/data/q = 'now', {expression}, 'not yet')"
    talk = Scenario(xform("<q/><v/>", bind("v", type=type_, calculate=later), questions("q")))
    talk.answer("/data/q", "now")
    assert talk.value("/data/v") == text


@pytest.mark.parametrize(("type_", "value", "expression", "result"), rows(READ, " | ", " | ", " =>"))
def test_a_value_is_read_as_its_type_has_it(type_: str, value: str, expression: str, result: str) -> None:
    talk = Scenario(xform(f"<v>{value}</v><x/>", bind("v", type=type_) + bind("x", calculate=expression)))
    assert talk.value("/data/x") == result


@pytest.mark.parametrize(("made", "expression", "result"), rows(PASSED_ON, " => ", " =>"))
def test_a_computed_value_keeps_its_kind(made: str, expression: str, result: str) -> None:
    talk = Scenario(xform("<v/><x/>", bind("v", calculate=made) + bind("x", calculate=expression)))
    assert talk.value("/data/x") == result
    assert talk.interrupt().value("/data/x") == talk.correct().value("/data/x") == result


@pytest.mark.parametrize(("made", "expression", "result"), rows(PASSED_ON, " => ", " =>"))
def test_and_so_does_what_an_action_sets_while_the_draft_is_closed(
    made: str, expression: str, result: str
) -> None:
    action = f'<setvalue event="odk-instance-first-load" ref="/data/v" value="{made}"/>'
    talk = Scenario(xform("<v/><x/>", action + bind("x", calculate=expression)))
    assert talk.value("/data/x") == talk.interrupt().value("/data/x") == result


@pytest.mark.parametrize("event", ["odk-instance-first-load", "calculated"])
def test_a_question_does_not_appear_because_a_draft_was_opened_again(event: str) -> None:
    action = f'<setvalue event="{event}" ref="/data/v" value="1 = 2"/>'
    made = bind("v", calculate="random() = 2") if event == "calculated" else action
    talk = Scenario(xform("<v/><q/>", made + bind("q", relevant="/data/v"), questions("q")))
    assert talk.questions() == talk.interrupt().questions() == talk.interrupt().interrupt().questions() == []


def test_a_typed_word_is_no_truth_value_in_a_draft() -> None:
    action = '<setvalue event="odk-instance-first-load" ref="/data/v" value="1 = 2"/>'
    talk = Scenario(xform("<v/><x/>", action + bind("x", calculate="if(/data/v, 'y', 'n')"), questions("v")))
    talk.answer("/data/v", "no")
    talk.answer("/data/v", "false")
    assert talk.value("/data/x") == talk.interrupt().value("/data/x") == "y"


@pytest.mark.parametrize("type_", ["int", "long"])
@pytest.mark.parametrize("digits", ["9" * 400, "1." + "1" * 5000, "9007199254740993", "-9007199254740993"])
def test_long_numbers_open_and_keep_their_digits(type_: str, digits: str) -> None:
    talk = Scenario(
        xform(f"<v>{digits}</v><c/>", bind("v", type=type_) + bind("c", type=type_, calculate=f"'{digits}'"))
    )
    assert (
        talk.value("/data/v")
        == talk.interrupt().value("/data/v")
        == talk.correct().value("/data/v")
        == digits
    )
    assert talk.value("/data/c") == digits


def test_a_long_answer_keeps_its_digits_in_a_draft_and_in_a_record() -> None:
    talk = Scenario(xform("<v/>", bind("v", type="long"), questions("v")))
    talk.answer("/data/v", "9007199254740993")
    assert talk.interrupt().value("/data/v") == talk.correct().value("/data/v") == "9007199254740993"


def test_what_is_hidden_reads_as_nothing_whatever_its_type() -> None:
    types = {"a": "int", "b": "date", "c": "boolean", "d": "string", "e": "time", "f": "dateTime"}
    values = {
        "a": "5",
        "b": "2020-01-02",
        "c": "true",
        "d": "x",
        "e": "06:00:00.000",
        "f": "2020-01-02T00:00:00Z",
    }
    instance = "<show>1</show>" + "".join(
        f"<{n}>{v}</{n}><{n}t/><{n}n/><{n}e/><{n}b/>" for n, v in values.items()
    )
    model = "".join(
        bind(n, type=t, relevant="/data/show = 1") + bind(f"{n}t", calculate=f"concat(/data/{n}, '.')")
        + bind(f"{n}n", calculate=f"string(number(/data/{n}) * 0)") + bind(f"{n}e", calculate=f"/data/{n} = ''")
        + bind(f"{n}b", calculate=f"boolean(/data/{n})")
        for n, t in types.items()
    )  # fmt: skip
    talk = Scenario(xform(instance, bind("show", type="int") + model, questions("show")))
    shown = {n: [talk.value(f"/data/{n}{k}") for k in "tneb"] for n in types}
    assert shown["a"] == ["5.", "0", "false", "true"]
    assert shown["d"] == ["x.", "NaN", "false", "true"]
    assert all(shown[n] == [f"{values[n]}.", "0", "false", "true"] for n in "bce")
    talk.answer("/data/show", 0)
    assert all(
        [talk.value(f"/data/{n}{k}") for k in "tneb"] == [".", "NaN", "true", "false"] for n in "abcdef"
    )
    talk.answer("/data/show", 1)
    assert shown == {n: [talk.value(f"/data/{n}{k}") for k in "tneb"] for n in types}


BISHKEK = timezone(timedelta(hours=6))
# expression => what it gives on a device whose clock stands six hours before UTC; 2026-03-09 23:30 there
FAR_EAST = """
today() => 2026-03-09
now() => 2026-03-09T23:30:00.000+06:00
format-date-time('2020-03-09T23:30:00Z', '%d %H:%M') => 10 05:30
format-date-time('2020-03-09T23:30:00', '%d %H:%M') => 09 23:30
format-date(now(), '%d %H') => 09 23
decimal-time('2020-01-01T06:00:00Z') => 0.5
decimal-time('06:00:00Z') => 0.5
decimal-time('06:00') => 0.25
decimal-date-time('1970-01-01T06:00:00') => 0
decimal-date-time('1970-01-02') => 1
date('2020-01-01T01:00:00') => 2020-01-01T01:00:00.000+06:00
date(now()) => 2026-03-09
"""


@pytest.mark.parametrize(("expression", "result"), rows(FAR_EAST, " =>"))
def test_times_are_those_of_the_devices_clock(expression: str, result: str) -> None:
    moment = datetime(2026, 3, 9, 23, 30, tzinfo=BISHKEK)
    talk = Scenario(
        xform("<x/><d/>", bind("x", calculate=expression) + bind("d", type="dateTime", calculate="today()")),
        now=lambda: moment,
    )
    assert talk.value("/data/x") == result
    assert talk.value("/data/d") == "2026-03-09T00:00:00.000+06:00"
