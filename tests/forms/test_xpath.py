"""Expressions: what is understood, what is refused, and what they give."""

from __future__ import annotations

import contextlib
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.scenario import Scenario
from forms.xpath.kinds import number_text, to_number
from forms.xpath.tokens import XPathError
from forms.xpath.tree import parse
from tests.forms.little import bind, calculated, xform

numbers = st.integers(min_value=0, max_value=9)  # twelve of them multiplied stay exact
leaves = numbers.map(str)
sums = st.recursive(
    leaves,
    lambda inner: st.tuples(inner, st.sampled_from(["+", "-", "*"]), inner).map(
        lambda t: f"({t[0]} {t[1]} {t[2]})"
    ),
    max_leaves=12,
)


@given(sums)
def test_arithmetic_is_pythons(text: str) -> None:
    assert calculated(text) == str(eval(text))


@given(st.text(alphabet="abc/.@*[]()|=<>!'\"12 +-,:$", max_size=30))
def test_any_text_is_understood_or_refused_with_a_place(text: str) -> None:
    with contextlib.suppress(XPathError):
        parse(text)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_numbers_text_has_no_exponent_and_is_the_same_number(number: float) -> None:
    text = number_text(number)
    assert "e" not in text
    assert to_number(text) == pytest.approx(number, rel=1e-15)


@pytest.mark.parametrize("depth", [100, 5_000])
def test_deep_nesting_is_understood_up_to_a_limit(depth: int) -> None:
    text = "(" * depth + "1" + ")" * depth
    if depth == 100:
        assert calculated(text) == "1"
    else:
        with pytest.raises(XPathError):
            parse(text)


def test_a_chain_of_ten_thousand_terms_is_flat() -> None:
    assert calculated(" + ".join(["1"] * 10_000)) == "10000"


@pytest.mark.parametrize(
    "text",
    ["1 +", "concat('a'", "a b", "/data/", "[1]", "1e3", "'open", "a::b", "$x", ")", "", "foo(1", "//"],
)
def test_broken_expressions_are_refused(text: str) -> None:
    with pytest.raises(XPathError):
        parse(text)


REPEATS = "<r><v>1</v></r><r><v>2</v></r><r><v/></r><blank/><d>2020-05-06</d><ws>a b c</ws>"

# One example a line: expression => result. ODK XForms specification first, JavaRosa where it is silent.
EXAMPLES = r"""
1 div 0 => Infinity
0 div 0 =>
-1 div 0 => -Infinity
1 = 1 => true
7 div 2 => 3.5
not('false') => false
boolean('false') => true
boolean-from-string('1') => true
boolean-from-string('yes') => false
int(-2.7) => -2
int('12abc') =>
round(-2.5) => -2
round(2.5) => 3
round(1.256, 2) => 1.26
round(1250, -2) => 1300
round('') =>
0.1 + 0.2 => 0.30000000000000004
10000000 * 10000000 => 100000000000000
100000000000 * 1000000000000 => 100000000000000000000000
1 div 10000000 => 0.0000001
5 mod -3 => 2
-5 mod 3 => -2
5.5 mod 2 => 1.5
1 mod 0 =>
number('abc') =>
number('2020-01-01') => 18262
'2020-01-01' + 1 => 18263
date('2020-01-01') + 1 => 18263
date(18262) => 2020-01-01
date('2020-13-01') =>
date('nonsense') =>
format-date('2020-03-09','%Y %y %m %n %d %e %b %a') => 2020 20 03 3 09 9 Mar Mon
format-date-time('2020-03-09T05:06:07.008','%H %h %M %S %3 %%') => 05 5 06 07 008 %
format-date('','%Y') =>
decimal-date-time('2020-01-01') => 18262
decimal-time('06:00') => 0.25
decimal-date-time('2020-01-01T12:00:00Z') => 18262.5
decimal-time('x') =>
concat('a', 1, true(), 2.0) => a1true2
substr('hello', 1, 3) => el
substr('hello', -3) => llo
substr('hello', 3, 99) => lo
substr('hello', 3, 1) =>
selected('a b c','b') => true
selected('abc','b') => false
selected-at('a b c', 1) => b
selected-at('a b c', 9) =>
selected-at('a', -1) =>
count-selected('a b  c') => 3
count-selected('') => 0
regex('abc','b') => false
regex('abc','.*b.*') => true
if('0', 'y', 'n') => y
if('', 'y','n') => n
coalesce('', 'z') => z
coalesce('a', 'z') => a
string-length('é') => 1
normalize-space('  a   b ') => a b
translate('bar','abc','AB') => BAr
substring-before('a/b','/') => a
substring-after('a/b','/') => b
contains('','') => true
starts-with('abc','ab') => true
ends-with('abc','bc') => true
ends-with('abc','b') => false
pow(2, 0.5) => 1.4142135623730951
pow(0, -1) => Infinity
sqrt(-1) =>
log(0) => -Infinity
log10(1000) => 3
exp(1) => 2.718281828459045
exp10(2) => 100
pi() => 3.141592653589793
abs(-3) => 3
floor(-1.2) => -2
ceiling(1.2) => 2
atan2(1,1) => 0.7853981633974483
checklist(1,2,1,0) => true
checklist(2,-1,1,0) => false
weighted-checklist(2,3,1,2,0,1) => true
'a' < 'b' => false
'10' < '9' => false
'' = 0 => false
'2020-01-02' > '2020-01-01' => true
today() > '2020-01-01' => true
1 or 0 and 0 => true
2 * 3 - 4 div 2 => 4
1 - - 1 => 2
true() + 1 => 2
string(true()) => true
lower-case('A') => a
upper-case('a') => A
digest('a','MD5') => DMF1ucDxtqgxw5niaXcmYQ==
digest('a','other') =>
base64-decode('aGk=') => hi
digest('a','SHA-1','hex') => 86f7e437faa5a7fce15d1ddcb9eaeaea377667b8
base64-decode('?') =>
join('-', 1, 2) => 1-2
join('-', /data/r/v) => 1-2-
concat(/data/r/v) => 12
sum(/data/r/v) => 3
count(/data/r/v) => 3
max(/data/r/v) => 2
min(/data/r/v) => 1
min() =>
max('') =>
max(1, 5, 3) => 5
count-non-empty(/data/r/v) => 2
count(/data/r/v | /data/blank | /data/blank) => 4
/data/r/v = 2 => true
/data/r/v != 2 => true
/data/r[v = 2]/v => 2
/data/r[last()]/v =>
/data/r[position() = 2]/v => 2
/data/r[2]/v => 2
/data/r[1]/v + /data/r[2]/v => 3
string(/data/r/v) => 1
name(/data/blank) => blank
/data/blank + 1 =>
/data/blank = '' => true
/data/blank = 0 => false
if(/data/blank, 'y', 'n') => n
boolean(/data/d) => true
format-date(/data/d, '%d.%m.%Y') => 06.05.2020
selected(/data/ws, 'c') => true
indexed-repeat(/data/r/v, /data/r, 2) => 2
indexed-repeat(/data/r/v, /data/r, 9) =>
position(/data/r[2]) => 2
count(//v) => 3
count(/data/r/*) => 3
count(/data/r/v/..) => 3
count(../r) => 3
string(//d) => 2020-05-06
count(/data/r[1]/following-sibling::r) => 2
count(/data/blank/preceding-sibling::*) => 3
distance('0 0;0 1') => 111318.85
distance('x') =>
area('0 0;0 1;1 1;0 0') => 6195942628.45
geofence('0.2 0.5','0 0;0 1;1 1;0 0') => true
geofence('5 5','0 0;0 1;1 1;0 0') => false
intersects('0 0;1 1;0 1;1 0') => true
intersects('0 0;1 1') => false
version() => 1
string-length(uuid()) = 36 => true
string-length(uuid(5)) => 5
random() < 1 => true
-(3) => -3
3 > 2 = true() => true
substring('12345', 2, 3) => 234
replace('aa','a','b') => bb
selected('', '') => true
selected('a', '') => false
checklist('', -3, true()) => true
checklist(2, -1, true()) => false
weighted-checklist(0, 2, 'yes', 1, '', 5) => true
weighted-checklist(3, -1, 'yes', 2) => false
date(1.75) => 1970-01-02
date(-2.5) => 1969-12-30
date(date-time('2020-03-09T10:30:00.000Z')) => 2020-03-09
date-time(1.75) => 1970-01-02T18:00:00.000Z
decimal-time(2.25) => 0.25
decimal-time('2020-02-29') => 0
string(number('Infinity')) => NaN
coalesce(number('abc'), 7) => 7
coalesce('', number('abc'), 7) => 7
substr('abcdef', '') => abcdef
substr('abcdef', -2.5) => ef
substr('abcdef', 0, 'x') =>
selected-at('a b', 'x') => a
selected-at('a b', -0.5) => a
selected-at('a b', 1.5) => b
round(2.6, 'x') => 3
format-date-time('1999-12-31T23:59:00.000+02:00', '%H:%M') => 21:59
format-date('2020-01-01T01:00:00.000+02:00', '%Y-%m-%d') => 2019-12-31
round(-0.245, 2) => -0.24
round(0.245, 2) => 0.25
round(-25, -1) => -20
round(-26, -1) => -30
round(0.49999999999999994) => 0
string(pow(-1, 1 div 0)) => NaN
string(pow(1, 0 div 0)) => NaN
indexed-repeat(/data/r/v, /data/r, 2.9) => 2
indexed-repeat(/data/r/v, /data/r, 1 div 0) =>
count(randomize(/data/r/v, 1 div 0)) => 3
"""


def _example(line: str) -> tuple[str, str]:
    expression, _, result = line.partition(" =>")
    return expression, result.removeprefix(" ")


@pytest.mark.parametrize(("expression", "result"), [_example(line) for line in EXAMPLES.strip().splitlines()])
def test_an_expression_gives(expression: str, result: str) -> None:
    body = "<repeat nodeset='/data/r'><input ref='/data/r/v'/></repeat>"
    form = xform(
        REPEATS + "<x/>",
        bind("r/v", type="int") + bind("d", type="date") + bind("x", calculate=expression),
        body,
    )
    assert Scenario(form).value("/data/x") == result


def test_numbers_are_read_as_xpath_writes_them() -> None:
    assert [to_number(t) for t in ("1", " 2 ", "-.5", "3.")] == [1, 2, -0.5, 3]
    assert all(math.isnan(to_number(t)) for t in ("", "1e3", "+1", "0x1", "1 2", "--1", "١"))
