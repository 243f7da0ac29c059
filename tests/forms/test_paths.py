"""Paths from everywhere to everywhere: from the root, from inside a repeat, from a repeat within it.

One example a line: expression => result; where there are several contexts, their results in order with `|` between.
After acts that change everything the same expressions are held against an interview that computes anew.
"""

from __future__ import annotations

import re

import pytest

from forms import Session
from forms.scenario import Scenario
from tests.forms.little import bind, xform

OUTER = """<o><n>{}</n>{}<g><t>{}</t></g>{}</o>"""
INNER = "<i><v>{}</v>{}</i>"

AT_ROOT = """
count(/data/o) => 3
count(/data/o/i) => 4
count(/data/o/i/v) => 4
sum(/data/o/n) => 3
sum(/data/o/i/v) => 44
sum(/data/o/n, /data/e) => 8
count-non-empty(/data/o/n) => 2
count-non-empty(/data/o/i/v) => 3
count-non-empty(/data/o/n, /data/o/i/v) => 5
max(/data/o/i/v) => 21
min(/data/o/i/v) => 11
max(/data/o/n, 7) => 7
join('-', /data/o/n) => 1-2-
concat(/data/o/n, /data/e) => 125
string(/data/o/n) => 1
/data/o[1]/n => 1
/data/o[2]/i[1]/v => 21
/data/o/i[2]/v => 12
/data/o[i/v = 21]/n => 2
/data/o[i/v > 20]/n => 2
/data/o[count(i) = 2]/g/t => a
/data/o[n = '']/g/t => c
/data/o[position() = 2]/n => 2
/data/o[position() > 1]/n => 2
/data/o[last()]/g/t => c
/data/o[position() = last() - 1]/n => 2
/data/o[position() = 2][1]/n => 2
/data/o[2][n = 1]/n =>
count(/data/o[n]) => 2
count(/data/o[not(n)]) => 1
count(/data/o[n = 1 or n = 2]) => 2
count(/data/o[n = 1 and i/v = 12]) => 1
count(/data/o[n = 1 and i/v = 21]) => 0
count(/data/o[string(n) = '']) => 1
count(/data/o[number(n) >= 1]) => 2
count(/data/o['']) => 0
count(/data/o['x']) => 3
count(/data/o[true()]) => 3
/data/o[../e = 5][2]/n => 2
/data/o[/data/e = 5][2]/n => 2
/data/o/i[../n = 2]/v => 21
/data/o/i[../../e = 5][2]/v => 12
count(/data/o[count(i[v > 11]) = 1]) => 2
/data/o[i[position() = 2]/v = 12]/n => 1
count(/data/o/i[position() = last()]) => 3
count(/data/o/n[2]) => 0
count(/data/o/i[1]/v) => 3
position((/data/o)[2]) => 2
count(/data/o[count(/data/o) = 3]) => 3
(/data/o/i/v)[3] => 21
(/data/o/i/v)[last() - 1] => 21
(/data/o)[2]/g/t => b
/data/o[sum(i/v) = 21]/n => 2
/data/o[sum(i/v, 1) = 22]/n => 2
/data/o[max(i/v) = 12]/n => 1
/data/o[min(i/v) = 11]/n => 1
/data/o[count-non-empty(i/v) = 2]/n => 1
/data/o[count-non-empty(i/v, n) = 2]/n => 2
/data/o[concat(i/v) = '1112']/n => 1
/data/o[join('-', i/v) = '11-12']/n => 1
/data/o[position(i[2]) = 2]/n => 1
/data/o[name(i) = 'i'][2]/n => 2
/data/o[name(.) = 'o'][2]/n => 2
/data/o[name() = 'o'][2]/n => 2
/data/o[(i/v)[2] = 12]/n => 1
count(/data/o[count(i | g) = 2]) => 2
/data/o[if(n = 2, true(), false())]/n => 2
/data/o[if(n = 2, g/t, 'x') = 'b']/n => 2
/data/o[coalesce(n, 5) = 5]/g/t => c
/data/o[coalesce(n, n, 5) = 5]/g/t => c
/data/o[coalesce(n, 5) + 1 = 6]/g/t => c
/data/o[indexed-repeat(/data/o/n, /data/o, 2) = n]/g/t => b
/data/o[indexed-repeat(/data/o/n, /data/o, n) = 2]/g/t => b
/data/o[fw-missing(n) = ''][2]/n => 2
/data/o[randomize(i, 1)/v = 21]/n => 2
/data/o[randomize(i, n)/v = 21]/n => 2
/data/o[normalize-space(g/t) = 'b']/n => 2
/data/o[string-length(g/t) = n]/n => 1
/data/o[position() = 2 and last() = 3]/n => 2
/data/o[-n = -2]/g/t => b
/data/o[n + 1 = 3]/g/t => b
/data/o[1 + n = 3]/g/t => b
/data/o[n + n = 4]/g/t => b
/data/o[3 - n = 1]/g/t => b
/data/o[n * 2 = 4]/g/t => b
/data/o[4 div n = 2]/g/t => b
/data/o[n mod 2 = 0]/g/t => b
/data/o[1 + n + 1 = 4]/g/t => b
/data/o[1 + n - 1 = 2]/g/t => b
/data/o[n = 1 or n = 5 or g/t = 'c'][2]/g/t => c
/data/o[n > 0 and n < 2 and g/t = 'a']/n => 1
/data/o[string-length(uuid(n)) = 2]/g/t => b
/data/o[property(g/t) = 'B']/n => 2
/data/o[pulldata('none', 'a', 'b', n) = ''][2]/n => 2
/data/o[weighted-checklist(n, 2, n = 2, 2)]/g/t => b
/data/o[round(n div 2) = 1][2]/n => 2
/data/o[n][last()]/n => 2
/data/o[i/v != 11][2]/n => 2
/data/o[11 != i/v][2]/n => 2
/data/o[i/v >= 12][2]/n => 2
/data/o[12 <= i/v][2]/n => 2
/data/o[i/v = ../e + 7]/n => 1
/data/o[not(i/v = 21)][2]/g/t => c
/data/o[(i)[2]/v = 12]/n => 1
/data/o[instance('none')/root/item = 1]/n =>
uuid(1 div 0) =>
count(/data/o | /data/e) => 4
count(/data/o | /data/o) => 3
join('-', /data/e | /data/o/n) => 5-1-2-
join('-', /data/o/n | /data/e) => 5-1-2-
count(//v) => 4
count(//i/v) => 4
count(/data//v) => 4
count(/data/o//v) => 4
//t => a
count(//nothing) => 0
count(/data/o/*) => 10
count(/data/o/g/*) => 3
count(/data/o/node()) => 10
name(/data/o[1]/*) => n
name(/data/o) => o
name(/data/o[9]) =>
local-name(/data/e) => e
count(/data/o[1]/i[1]/following-sibling::*) => 2
count(/data/o[1]/i[1]/following-sibling::i) => 1
count(/data/o[1]/i[2]/preceding-sibling::*) => 2
count(/data/o[1]/following-sibling::o) => 2
/data/o[3]/preceding-sibling::o[1]/n => 2
/data/o[1]/following-sibling::o[1]/n => 2
count(/data/o/i/ancestor::o) => 3
count(/data/o[1]/i/ancestor-or-self::i) => 2
/data/o[1]/i/parent::o/n => 1
count(/data/o/i/parent::g) => 0
/data/o[2]/i/../n => 2
count(/data/o/i/..) => 3
/data/o[1]/self::o/n => 1
count(/data/o/self::i) => 0
count(/data/o[1]/descendant::v) => 2
count(/data/o[1]/descendant-or-self::o) => 1
/data/e/@at => q
/data/e/attribute::at => q
count(/data/e/@*) => 1
/data/o[2]/child::n => 2
/data/e/text() => 5
/data/o[2]/n/text() => 2
/data/./e => 5
./../e => 5
../e => 5
current()/../e => 5
/data/o[current()/../e = 5][1]/n => 1
/data/o[n = 2 and current()/../e = 5]/g/t => b
position(/data/o[3]) => 3
position(/data/o[n = 2]) => 2
position(/data/o[1]/i[2]) => 2
position(/data/o[9]) =>
position(/data/e) => 1
last() => 1
/data/e = 5 => true
/data/e = '5' => true
/data/e != 5 => false
/data/e = 4 => false
5 = /data/e => true
'5' != /data/e => false
/data/e < 6 => true
/data/e < 5 => false
6 > /data/e => true
/data/e >= 5 => true
/data/e = /data/e => true
/data/o/n = 2 => true
/data/o/n = 3 => false
2 = /data/o/n => true
/data/o/n != 2 => true
2 != /data/o/n => true
/data/o/n > 1 => true
/data/o/n > 2 => false
1 < /data/o/n => true
2 < /data/o/n => false
/data/o/n = /data/o/i/v => true
/data/o/n != /data/o/i/v => true
/data/o/n < /data/o/i/v => true
/data/o/n > /data/o/i/v => false
/data/o/n = true() => true
/data/o/n = false() => false
true() != /data/o/n => false
/data/o[9] = true() => false
/data/o[9] = false() => true
/data/o[9]/n = '' => false
/data/o[9]/n != '' => false
boolean(/data/o) => true
boolean(/data/o/n) => true
boolean(/data/o[9]) => false
not(/data/o[9]) => true
number(/data/o/n) => 1
number(/data/o[9]) =>
/data/e + /data/o[2]/n => 7
/data/o[1]/n * 3 => 3
- /data/e => -5
if(/data/e = 5, /data/o[2]/n, 'no') => 2
if(/data/e = 4, 'yes', /data/o[2]/g/t) => b
if(/data/e = 5, /data/e, /data/o) => 5
coalesce(/data/o[3]/n, /data/e) => 5
coalesce(/data/o[3]/n, /data/o[3]/n, /data/e) => 5
coalesce(/data/e, 0) + 1 => 6
coalesce(/data/h, 0) + 1 => 1
coalesce(/data/h, 'x') => x
indexed-repeat(/data/o/n, /data/o, 2) => 2
indexed-repeat(/data/o/n, /data/o, 1 + 1) => 2
indexed-repeat(/data/o/i/v, /data/o, 1, /data/o/i, 2) => 12
indexed-repeat(/data/o/i/v, /data/o/i, 1, /data/o, 2) => 21
indexed-repeat(/data/o/i/v, /data/o/i, 2) => 12
indexed-repeat(/data/o/i/v, /data/o, 2) => 21
indexed-repeat(/data/o/n, /data/o, 3) =>
indexed-repeat(/data/o/n, /data/o, 4) =>
indexed-repeat(/data/o/n, /data/o, 0) =>
indexed-repeat(/data/o/n, /data/o, -1) =>
indexed-repeat(/data/o/n, /data/o, 'x') =>
indexed-repeat(//n, //o, 2) => 2
fw-missing(/data/e) =>
count(randomize(/data/o)) => 3
join('-', randomize(/data/o/g/t, 42)) => a-b-c
string-length(uuid()) => 36
string-length(uuid(7)) => 7
string-length(uuid(10001)) => 10000
uuid(-1) =>
uuid('x') =>
property('deviceid') => here
property('nothing') =>
version() => 1
"""

IN_OUTER = """
../n => 1|2|
/data/o/n => 1|2|
/data/o/g/t => a|b|c
count(/data/o) => 3|3|3
count(../../o) => 3|3|3
count(../i) => 2|1|1
count(/data/o/i) => 2|1|1
sum(/data/o/i/v) => 23|21|0
sum(../i/v) => 23|21|0
count(/data/o/i/v) => 2|1|1
sum(/data/o[true()]/n) => 3|3|3
position(..) => 1|2|3
position() => 1|2|3
position(../../o[2]) => 2|2|2
/data/o[1]/n => 1|1|1
/data/o[2]/g/t => b|b|b
/data/o[last()]/g/t => c|c|c
sum(/data/o[position() <= position(current()/..)]/n) => 1|3|3
/data/o[position() = position(current()/..) - 1]/n => |1|2
count(/data/o[n = current()/../n]) => 1|1|1
count(/data/o[n != current()/../n]) => 2|2|2
current()/../n => 1|2|
../i[2]/v => 12||
../i[last()]/v => 12|21|
../../e => 5|5|5
/data/e => 5|5|5
../../o[1]/g/t => a|a|a
indexed-repeat(/data/o/i/v, /data/o/i, 1) => 11|21|
indexed-repeat(/data/o/n, /data/o, position(..) - 1) => |1|2
indexed-repeat(/data/o/n, /data/o, 2) => 2|2|2
../preceding-sibling::o[1]/n => |1|2
../following-sibling::o[1]/g/t => b|c|
count(../preceding-sibling::o) => 0|1|2
count(../following-sibling::o) => 2|1|0
join('-', ../i/v) => 11-12|21|
join('-', /data/o[n > 1]/n) => 2|2|2
count(//o) => 3|3|3
count(../g/*[name() = 't']) => 1|1|1
name(..) => o|o|o
../g/../n => 1|2|
../../o[g/t = 'b']/n => 2|2|2
count-non-empty(../i/v) => 2|1|0
max(../i/v) => 12|21|
max(/data/o/i/v) => 12|21|
once(../g/t) => a|b|c
if(../n > 1, 'big', 'small') => small|big|small
concat(../n, '/', count(/data/o)) => 1/3|2/3|/3
"""

IN_INNER = """
../v => 11|12|21|
/data/o/i/v => 11|12|21|
../../n => 1|1|2|
/data/o/n => 1|1|2|
/data/o/g/t => a|a|b|c
count(/data/o/i) => 2|2|1|1
count(/data/o) => 3|3|3|3
count(../../i) => 2|2|1|1
position(..) => 1|2|1|1
position(../..) => 1|1|2|3
position() => 1|2|1|1
sum(../../i/v) => 23|23|21|0
sum(/data/o/i/v) => 11|12|21|0
indexed-repeat(/data/o/i/v, /data/o, position(../..), /data/o/i, 1) => 11|11|21|
indexed-repeat(/data/o/i/v, /data/o, 1, /data/o/i, position(..)) => 11|12|11|11
indexed-repeat(/data/o/i/v, /data/o/i, 2) => 12|12||
indexed-repeat(/data/o/n, /data/o, 2) => 2|2|2|2
../preceding-sibling::i[1]/v => |11||
count(/data/o[1]/i) => 2|2|2|2
/data/o[2]/i[1]/v => 21|21|21|21
/data/o/i[1]/v => 11|11|21|
/data/o/i[position() = 1]/v => 11|11|21|
count(../../../o/i) => 4|4|4|4
../../../e => 5|5|5|5
current()/../../g/t => a|a|b|c
count(/data/o[i/v = current()/../v]) => 1|1|1|1
../../i[v > current()/../v]/v => 12|||
concat(position(../..), '.', position(..)) => 1.1|1.2|2.1|3.1
"""

ROOT, OUT = ["/data/x"], [f"/data/o[{k}]/x" for k in (1, 2, 3)]
IN = ["/data/o[1]/i[1]/x", "/data/o[1]/i[2]/x", "/data/o[2]/i[1]/x", "/data/o[3]/i[1]/x"]
KINDS = "".join(bind(name, type="int") for name in ("o/n", "o/i/v", "e", "h"))
BODY = (
    '<input ref="/data/e"/><repeat nodeset="/data/o"><input ref="/data/o/n"/><input ref="/data/o/g/t"/>'
    '<repeat nodeset="/data/o/i"><input ref="/data/o/i/v"/></repeat></repeat>'
)


def form_at(refs: list[str], expression: str) -> str:
    outer_x, inner_x = ("<x/>" if refs is OUT else ""), ("<x/>" if refs is IN else "")
    outers = [
        OUTER.format(n, "".join(INNER.format(v, inner_x) for v in row), t, outer_x)
        for n, row, t in ((1, (11, 12), "a"), (2, (21,), "b"), ("", ("",), "c"))
    ]
    place = {1: "x", 3: "o/x", 4: "o/i/x"}[len(refs)]
    return xform(
        '<e at="q">5</e><h/>' + "".join(outers) + ("<x/>" if refs is ROOT else ""),
        KINDS + bind(place, calculate=expression),
        BODY,
    )


def talk_at(refs: list[str], expression: str) -> Scenario:
    talk = Scenario(form_at(refs, expression), properties={"deviceid": "here", "b": "B"})
    assert bool(talk.form.findings) == ("'none'" in expression)
    return talk


EVERY = [
    (refs, *(part.removeprefix(" ") for part in line.split(" =>")))
    for refs, table in ((ROOT, AT_ROOT), (OUT, IN_OUTER), (IN, IN_INNER))
    for line in table.strip().splitlines()
]


@pytest.mark.parametrize(
    ("refs", "expression", "results"), EVERY, ids=[f"{len(r)}: {e}" for r, e, _ in EVERY]
)
def test_a_path_gives(refs: list[str], expression: str, results: str) -> None:
    talk = talk_at(refs, expression)
    assert "|".join(talk.value(ref) for ref in refs) == results


UNSTEADY = ("uuid", "randomize(/data/o)", "once(")  # anew is not the same


def now(talk: Scenario, refs: list[str]) -> list[str]:
    """All results as they stand, instance by instance."""
    rows = [f"/data/o[{k}]" for k in range(1, talk.count("/data/o") + 1)]
    if refs is ROOT:
        return [talk.value("/data/x")]
    if refs is OUT:
        return [talk.value(f"{row}/x") for row in rows]
    return [talk.value(f"{row}/i[{j}]/x") for row in rows for j in range(1, talk.count(f"{row}/i") + 1)]


def anew(talk: Scenario) -> Scenario:
    """The same answers in a new interview that has no result to begin with."""
    again = object.__new__(Scenario)
    draft = re.sub(rb"<x>[^<]*</x>", b"<x/>", talk.session.snapshot())
    again.session = Session(talk.form, talk.session.context, restore=draft)
    return again


@pytest.mark.parametrize(
    ("refs", "expression", "results"), EVERY, ids=[f"{len(r)}: {e}" for r, e, _ in EVERY]
)
def test_what_an_act_wakes_is_what_a_new_interview_computes(
    refs: list[str], expression: str, results: str
) -> None:
    if expression.startswith(UNSTEADY):
        return
    talk = talk_at(refs, expression)
    acts = (
        lambda: talk.answer("/data/o[3]/n", 3),
        lambda: talk.answer("/data/o[1]/i[2]/v", 40),
        lambda: talk.answer("/data/e", 4),
        lambda: talk.answer("/data/o[2]/g/t", "B"),
        lambda: talk.add_repeat("/data/o[2]/i"),
        lambda: talk.answer("/data/o[2]/i[2]/v", 5),
        lambda: talk.add_repeat("/data/o"),
        lambda: talk.answer("/data/o[4]/n", 1),
        lambda: talk.remove_repeat("/data/o[1]/i[1]"),
        lambda: talk.remove_repeat("/data/o[1]"),
        lambda: talk.clear("/data/o[1]/n"),
    )
    for number, act in enumerate(acts, 1):
        act()
        assert now(talk, refs) == now(anew(talk), refs), f"act {number}"


# output => what a label shows: it may look at everything, itself and the record's id (two nodes) included
IN_A_LABEL = """
count(/) => 1
name(/) =>
count(/*) => 1
name(/*) => data
count(/..) => 0
count(/@*) => 0
substr(string(/), 0, 8) => 12xuuid:
number(/) =>
starts-with(/, '12x') => true
boolean(/) => true
count(/data/*) => 4
count(//*) => 6
count(/data) => 1
name(..) => data
count(../*) => 4
name(/data/a/following-sibling::*) => b
count(/data/a/ancestor-or-self::*) => 2
count(/descendant-or-self::node()) => 7
count(/data/a/@*) => 0
string(.) => 1
. + 1 => 2
normalize-space() => 1
name() => a
string() => 1
local-name() => a
"""


@pytest.mark.parametrize("line", IN_A_LABEL.strip().splitlines())
def test_a_label_looks_at_everything(line: str) -> None:
    expression, _, shown = line.partition(" =>")
    label = f'<label>[<output value="{expression}"/>]</label>'
    talk = Scenario(
        xform("<a>1</a><b>2</b><c>x</c>", bind("a", type="int"), f'<input ref="/data/a">{label}</input>')
    )
    assert talk.see("/data/a").label == f"[{shown.strip()}]"
