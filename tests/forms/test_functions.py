"""Every function at its edges, and the same everywhere: with constants, with questions, inside a predicate.

One example a line: expression => result, worked out from the ODK XForms specification, XPath 1.0 and JavaRosa's
documentation. Each literal of an example is also put into a question and read from there, and the whole is also
asked inside a predicate, where its arguments are children of the node looked at.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

import pytest

from forms.scenario import Scenario
from tests.forms.little import bind, calculated, xform

NUMBERS = """
1 + 2 => 3
7 - 2 => 5
7 - 2 - 1 => 4
7 - 2 + 1 => 6
2 * 3 => 6
2 * 3 * 4 div 8 => 3
7 div 2 => 3.5
8 div 2 div 2 => 2
7 mod 4 => 3
-7 mod 4 => -3
7 mod 0 =>
1 div 0 => Infinity
-1 div 0 => -Infinity
1 div -0 => -Infinity
0 div 0 =>
'x' div 0 =>
2 + 3 * 4 - 6 div 2 => 11
- 3 => -3
-(2 + 3) => -5
'4' * '5' => 20
true() + true() => 2
number('12') => 12
number(' 12.50 ') => 12.5
number('') =>
number(true()) => 1
number(false()) => 0
int(2.9) => 2
int(-2.9) => -2
int(1 div 0) => Infinity
int('x') =>
round(0.4) => 0
round(0.5) => 1
round(1.5) => 2
round(-0.5) => 0
round(-1.5) => -1
round(-1.51) => -2
round(0.49999999999999994) => 0
round(1 div 0) => Infinity
round(2.345, 2) => 2.35
round(2.344, 2) => 2.34
round(-2.345, 2) => -2.34
round(-2.346, 2) => -2.35
round(2.55, 1) => 2.6
round(1234, -2) => 1200
round(1250, -2) => 1300
round(-1250, -2) => -1200
round(-1251, -2) => -1300
round(15, -1) => 20
round(14, -1) => 10
round(3.7, 0) => 4
round(2.5, 0) => 3
round(2.71828, 1.9) => 2.7
round(7.5, 'x') => 8
round(7.25, 400) => 7.25
floor(1.9) => 1
floor(-1.1) => -2
floor(1 div 0) => Infinity
ceiling(1.1) => 2
ceiling(-1.9) => -1
ceiling(-1 div 0) => -Infinity
abs(-3.5) => 3.5
abs(3.5) => 3.5
pow(2, 10) => 1024
pow(4, -0.5) => 0.5
pow(0, -2) => Infinity
pow(0, -1) => Infinity
pow(-0, -1) => -Infinity
pow(-0, -2) => Infinity
pow(-8, 0.5) =>
pow(10, 400) => Infinity
pow(-10, 400) => Infinity
pow(-10, 401) => -Infinity
pow(1, 1 div 0) =>
pow(-1, 1 div 0) =>
pow(2, 1 div 0) => Infinity
sqrt(9) => 3
sqrt(0) => 0
sqrt(-4) =>
exp(0) => 1
exp(1000) => Infinity
exp10(3) => 1000
exp10(-2) => 0.01
exp10(400) => Infinity
log(1) => 0
log(0) => -Infinity
log(-1) =>
log10(0.001) => -3
log10(0) => -Infinity
log10(-1) =>
sin(0) => 0
round(sin(1), 6) => 0.841471
cos(0) => 1
round(cos(1), 6) => 0.540302
round(tan(1), 6) => 1.557408
asin(0) => 0
round(asin(1), 6) => 1.570796
asin(2) =>
acos(1) => 0
round(acos(0), 6) => 1.570796
acos(2) =>
round(atan(1), 6) => 0.785398
round(atan2(1, -1), 6) => 2.356194
round(atan2(-1, 1), 6) => -0.785398
round(pi(), 6) => 3.141593
min(3, 1, 2) => 1
max(3, 1, 2) => 3
max(3, 'x') =>
min('x', 3) =>
max('', 2) => 2
min('', 2) => 2
max() =>
sum(1, 2, 3.5) => 6.5
sum('', 2) => 2
sum(5) => 5
sum('') => 0
sum('x', 1) =>
string(12.0) => 12
string(0.5) => 0.5
string(-0.25) => -0.25
string(1 div 3) => 0.3333333333333333
string(999999999999999) => 999999999999999
string(1000000000000000) => 1000000000000000
string(-1000000000000000) => -1000000000000000
string(0.0000012) => 0.0000012
string(0 div 0) => NaN
string(1 div 0) => Infinity
string(-1 div 0) => -Infinity
concat(0 div 0) => NaN
"""

LOGIC = """
true() => true
false() => false
not(true()) => false
not(false()) => true
not('') => true
not('x') => false
not(0) => true
boolean(1) => true
boolean(0) => false
boolean(0 div 0) => false
boolean('') => false
boolean('false') => true
boolean-from-string('true') => true
boolean-from-string('1') => true
boolean-from-string('false') => false
boolean-from-string('0') => false
boolean-from-string('True') => false
1 and 1 => true
1 and 0 => false
0 and 1 => false
0 or 1 => true
1 or 0 => true
0 or 0 => false
1 and 1 and 1 => true
1 and 1 and 0 => false
0 or 0 or 1 => true
0 or 0 or 0 => false
'a' and 'b' => true
'' or '' => false
1 or 0 and 0 => true
1 = 1 => true
1 = 2 => false
1 != 2 => true
1 != 1 => false
'a' = 'a' => true
'a' = 'b' => false
'a' != 'b' => true
'a' != 'a' => false
1 = '1' => true
'1.0' = 1 => true
'1.0' = '1' => false
'x' = 1 => false
'x' != 1 => true
true() = 'x' => true
true() = '' => false
false() = 0 => true
true() != 0 => true
true() = 2 => true
1 < 2 => true
2 < 1 => false
1 < 1 => false
1 <= 1 => true
2 <= 1 => false
2 > 1 => true
1 > 1 => false
1 >= 1 => true
1 >= 2 => false
'2' > '10' => false
'x' < 1 => false
'x' >= 1 => false
true() > false() => true
1 < 2 = true() => true
1 = 1 != false() => true
3 > 2 > 1 => false
'2020-01-02' > '2020-01-01' => true
'2020-01-01' >= '2020-01-01' => true
'2020-01-01' < '2020-01-01' => false
date('2020-01-01') = '2020-01-01' => true
date('2020-01-01') != '2020-01-02' => true
date('2020-01-01') = 18262 => true
if(1 = 1, 'y', 'n') => y
if(1 = 2, 'y', 'n') => n
if('x', 1, 2) => 1
if('', 1, 'b') => b
if(true(), true(), false()) => true
coalesce('', '') =>
coalesce('a', 'b') => a
coalesce('', 'b') => b
coalesce('', '', 'c') => c
coalesce('', 'b', 'c') => b
coalesce('a', 'b', 'c') => a
coalesce('', '', '') =>
coalesce('', 0) => 0
coalesce('', 0) + 1 => 1
coalesce(5, 0) + 1 => 6
coalesce('5', 0) + 1 => 6
coalesce('x') => x
coalesce(0 div 0, 2) => 2
coalesce(0 div 0, 0 div 0, 2) => 2
coalesce(3, 2, 1) => 3
once('x') => x
checklist(1, 2, 1, 0) => true
checklist(1, 2, 0, 0) => false
checklist(1, 2, 1, 1) => true
checklist(1, 2, 1, 1, 1) => false
checklist(2, 2, 1, 1, 0) => true
checklist(-1, 1, 1, 1) => false
checklist(-1, 1, 0, 0) => true
checklist(1, -1, 1, 1, 1) => true
checklist(1, -1, 0) => false
checklist(0, 0) => true
weighted-checklist(2, 3, 1, 2, 0, 1) => true
weighted-checklist(3, 3, 1, 2, 1, 1) => true
weighted-checklist(3, 3, 1, 2, 0, 1) => false
weighted-checklist(-1, 2, 1, 2, 1, 1) => false
weighted-checklist(4, -1, 1, 2, 1, 1) => false
weighted-checklist(0, 5, -1, 9) => false
weighted-checklist(0, 5, -1, 4) => true
weighted-checklist(-2, 5, 1, 4) => true
weighted-checklist(1, 5, 0, 4) => false
checklist(-2, 0.9, 0) => true
checklist(1.9, 2, 1, 0) => true
checklist('x', 2, 0) => true
checklist(0, 'x', 0) => true
checklist(0, 'x', 1) => false
checklist(0, -2, 1) => true
weighted-checklist(1, 5, 2, 1) => true
"""

TEXTS = """
concat('a', 'b', 'c') => abc
concat('a') => a
concat() =>
concat(1, true()) => 1true
join(', ', 'a', 'b') => a, b
join('-', 'a') => a
join('-', '', '') => -
join('', 1, 2) => 12
string-length('') => 0
string-length('abc') => 3
normalize-space('  a   b  ') => a b
substr('hello', 0, 2) => he
substr('hello', 1) => ello
substr('hello', -2) => lo
substr('hello', 1, -1) => ell
substr('hello', -9, 2) => he
substr('hello', 2, 2) =>
substr('hello', 4, 1) =>
substr('hello', 'x') => hello
substr('hello', 1.9, 3.9) => el
substr('hello', -1.5) => o
substr('hello', -1 div 0, 1 div 0) => hello
substr('hello', 0, 'x') =>
substr('hello', 9) =>
substr('hello', 0, 5) => hello
substring('12345', 2) => 2345
substring('12345', 2, 3) => 234
substring('12345', 1.5, 2.6) => 234
substring('12345', 0, 3) => 12
substring('12345', 0.4, 1.4) =>
substring('12345', -1 div 0) => 12345
substring('12345', 1, 0) =>
substring('12345', 'x') =>
substring-before('a-b-c', '-') => a
substring-before('abc', '-') =>
substring-before('abc', '') =>
substring-after('a-b-c', '-') => b-c
substring-after('abc', '-') =>
substring-after('abc', '') => abc
translate('banana', 'an', 'oN') => boNoNo
translate('banana', 'an', 'o') => booo
translate('abc', 'aa', 'xy') => xbc
translate('abc', '', 'xyz') => abc
replace('a1b22', '[0-9]+', '#') => a#b#
replace('abc', 'x', 'y') => abc
replace('a', '(', 'y') => a
replace('aXb', 'X', '\\1') => a\\1b
contains('abc', 'bc') => true
contains('abc', 'd') => false
starts-with('abc', 'a') => true
starts-with('abc', 'b') => false
ends-with('abc', 'c') => true
ends-with('abc', 'b') => false
lower-case('AbC') => abc
upper-case('aBc') => ABC
regex('abc', '[a-c]+') => true
regex('abcd', '[a-c]+') => false
regex('abc', 'b') => false
regex('é', '\\p{L}') => true
regex('1', '\\p{L}') => false
regex('_', '\\p{L}') => false
regex('7', '\\p{N}') => true
regex('x', '\\p{N}') => false
regex('a-b.c', '[\\w-.]+') => true
regex('a b', '[\\w-.]+') => false
regex('a-', '[\\w-]+') => true
regex('aaa', '(a+)+') => true
regex('aab', '(a+)+') => false
selected('a b c', 'b') => true
selected('a b c', ' c ') => true
selected('a b c', 'b c') => true
selected('a b c', 'a c') => false
selected('a b c', 'c b') => false
selected('ab c', 'b c') => false
is-selected('b a', 'b a') => true
selected('ab', 'b') => false
selected('', '') => true
selected('', 'a') => false
selected('a', '') => false
is-selected('a b', 'a') => true
is-selected('a b', 'c') => false
selected-at('a b c', 0) => a
selected-at('a b c', 2) => c
selected-at('a b c', 3) =>
selected-at('a b c', -1) =>
selected-at('a b c', 'x') => a
selected-at('a b c', 1.9) => b
selected-at('a b c', 1 div 0) =>
selected-at('', 0) =>
count-selected('a  b') => 2
count-selected('') => 0
digest('abc', 'MD5') => kAFQmDzST7DWlj99KOF/cg==
digest('abc', 'md5', 'hex') => 900150983cd24fb0d6963f7d28e17f72
digest('abc', 'SHA-1', 'HEX') => a9993e364706816aba3e25717850c26c9cd0d89d
digest('abc', 'SHA-256', 'hex') => ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
digest('abc', 'SHA-256', 'base64') => ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=
digest('', 'MD5', 'hex') => d41d8cd98f00b204e9800998ecf8427e
digest('abc', 'SHA-384') => ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn
digest('abc', 'SHA-512') => 3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==
digest('abc', 'SHA-3', 'hex') =>
base64-decode('w6k=') => é
base64-decode('/w==') => \ufffd
base64-decode('a b c/ä') => i\ufffd?
base64-decode('é') =>
base64-decode('a') =>
normalize-unicode('e\u0301') => \u00e9
extract-signed('a', 'b') =>
"""

MOMENTS = """
today() => 2026-03-09
now() => 2026-03-09T12:00:00.000Z
date('2020-02-29') => 2020-02-29
date('2020-02-30') =>
date(0) => 1970-01-01
date('1') => 1970-01-02
date(-1) => 1969-12-31
date(1.9) => 1970-01-02
date-time(1.5) => 1970-01-02T12:00:00.000Z
date(now()) => 2026-03-09
date-time(now()) => 2026-03-09T12:00:00.000Z
date-time('') =>
date-time('2020-01-01') => 2020-01-01
date('2020-01-01T10:00:00Z') => 2020-01-01T10:00:00.000Z
date(true()) =>
date(today()) => 2026-03-09
date('') =>
date('2020-01-31') + 1 => 18293
decimal-date-time('1970-01-02') => 1
decimal-date-time('1970-01-01T06:00:00Z') => 0.25
decimal-date-time('1970-01-01T06:00:00+01:00') => 0.20833333333333334
decimal-date-time('x') =>
decimal-date-time('') =>
decimal-time('06:00:00.000') => 0.25
decimal-time('18:00') => 0.75
decimal-time('12:00:00.000+06:00') => 0.25
decimal-time('2020-01-01T06:00:00Z') => 0.25
decimal-time('2020-01-01T06:00:00+03:00') => 0.125
decimal-time('2020-01-01') => 0
decimal-time(1.25) => 0.25
decimal-time(-0.25) => 0.75
decimal-time(1 div 0) =>
decimal-time('x') =>
decimal-time('') =>
decimal-time(0.5) => 0.5
format-date('2020-03-09', '%Y-%m-%d') => 2020-03-09
format-date('2020-03-09', '%y/%n/%e') => 20/3/9
format-date('2009-12-31', '%y %j %') => 09 %j %
format-date('0987-12-31', '%Y') => 0987
format-date('x', '%Y') =>
format-date('2020-01-06', '%a %A %W') => Mon Monday 02
format-date('2020-01-07', '%a %A') => Tue Tuesday
format-date('2020-01-08', '%a %A') => Wed Wednesday
format-date('2020-01-09', '%a %A') => Thu Thursday
format-date('2020-01-10', '%a %A') => Fri Friday
format-date('2020-01-11', '%a %A') => Sat Saturday
format-date('2020-01-12', '%a %A') => Sun Sunday
format-date('2020-01-15', '%b %B %e') => Jan January 15
format-date('2020-02-15', '%b %B') => Feb February
format-date('2020-03-15', '%b %B') => Mar March
format-date('2020-04-15', '%b %B') => Apr April
format-date('2020-05-15', '%b %B') => May May
format-date('2020-06-15', '%b %B') => Jun June
format-date('2020-07-15', '%b %B') => Jul July
format-date('2020-08-15', '%b %B') => Aug August
format-date('2020-09-15', '%b %B') => Sep September
format-date('2020-10-15', '%b %B') => Oct October
format-date('2020-11-15', '%b %B %n') => Nov November 11
format-date('2020-12-15', '%b %B') => Dec December
format-date('2020-03-09', '%H:%M:%S.%3 %h') => 00:00:00.000 0
format-date-time('2020-03-09T15:06:07.089Z', '%H:%M:%S.%3') => 15:06:07.089
format-date-time('2020-03-09T05:06:07Z', '%h.%M %%') => 5.06 %
format-date-time('x', '%Y') =>
format-date-time('2020-03-09T23:30:00+02:00', '%d %H:%M') => 09 21:30
"""

PLACES = """
distance('0 0;0 1') => 111318.85
distance('0 0', '0 1') => 111318.85
distance('0 0;0 1;1 1') => 222637.69
distance('60 0;60 1') => 55658.89
distance('0 0') => 0
distance('43.25 76.9;43.25 76.9') => 0
distance('37.1 70.5;37.1 70.5;37.1 70.6') => 8878.61
distance('0.08 1;0.08 1.000000001') => 0
distance('0.08 1;-0.08 -179') => 20037392.1
distance('0 0;x') =>
distance('0 0; ;0 1') => 111318.85
distance('0 0;0 180') => 20037392.1
area('0 0;0 1;1 1;0 0') => 6195942628.45
area('0 0;0 1;1 1') => 6195942628.45
area('0 0;1 1;0 1;0 0') => 6195942628.45
enclosed-area('0 0;0 1;1 1;0 0') => 6195942628.45
area('0 0;0 1') => 0
area('0 0;0 1;x') =>
geofence('0.2 0.5', '0 0;0 1;1 1;0 0') => true
geofence('0.5 0.2', '0 0;0 1;1 1;0 0') => false
geofence('0.2 1.5', '0 0;0 1;1 1;0 0') => false
geofence('-0.2 0.5', '0 0;0 1;1 1;0 0') => false
geofence('5 5', '0 0;0 10;10 10;10 0;0 0') => true
geofence('5 -5', '0 0;0 10;10 10;10 0;0 0') => false
geofence('15 5', '0 0;0 10;10 10;10 0;0 0') => false
geofence('', '0 0;0 1;1 1;0 0') => false
geofence('0 0', '') => false
geofence('x', '0 0;0 1;1 1;0 0') => false
intersects('0 0;1 1;0 1;1 0') => true
intersects('0 0;1 0;1 1;0 1') => false
intersects('0 0;0 1;1 1;1 0;0 0') => false
intersects('0 0;1 1;1 0;0 1;0 0') => true
intersects('0 0;0 2;1 2;1 1;0 1') => true
intersects('0 0;0 1') => false
intersects('0 0;1 1;2 0') => false
intersects('x') => false
"""


def examples(*tables: str) -> list[tuple[str, str]]:
    pairs = [line.partition(" =>") for table in tables for line in table.strip().splitlines()]
    return [(expression, result.removeprefix(" ")) for expression, _, result in pairs]


EVERY = examples(NUMBERS, LOGIC, TEXTS, MOMENTS, PLACES)
LITERAL = re.compile(r"'([^']*)'|(?<![\w.'])(\d+(?:\.\d+)?)")


def asked(expression: str, name: str) -> tuple[str, list[tuple[str, str]]]:
    """The expression with names in place of its literals, and for each name the type and the value."""
    values: list[tuple[str, str]] = []

    def put(match: re.Match[str]) -> str:
        text = match[1] is not None
        values.append(("string", match[1]) if text else ("decimal", match[2]))
        return name.format(f"a{len(values) - 1}", "string" if text else "number")

    return LITERAL.sub(put, expression), values


def form_of(values: list[tuple[str, str]], group: str, calculation: str) -> str:
    """The values in questions a0, a1, ... of a group beside a question `hit`."""
    instance = "".join(f"<a{n}>{escape(text)}</a{n}>" for n, (_, text) in enumerate(values))
    binds = "".join(bind(f"{group}/a{n}", type=kind) for n, (kind, _) in enumerate(values))
    return xform(f"<{group}>{instance}<hit>yes</hit></{group}><x/>", binds + bind("x", calculate=calculation))


@pytest.mark.parametrize(("expression", "result"), EVERY)
def test_with_constants(expression: str, result: str) -> None:
    assert calculated(expression) == result


ASKED = [(expression, result) for expression, result in EVERY if LITERAL.search(expression)]


@pytest.mark.parametrize(("expression", "result"), ASKED)
def test_with_questions(expression: str, result: str) -> None:
    text, values = asked(expression, "/data/p/{}")
    assert Scenario(form_of(values, "p", text)).value("/data/x") == result


# how an argument inside a predicate is written: as a path, as a text or a number, as what is known only when it runs
INSIDE = {"path": "{0}", "value": "{1}({0})", "either": "if(1 = 1, {0}, '')", "outside": "current()/../p/{0}"}


@pytest.mark.parametrize("written", INSIDE)
@pytest.mark.parametrize(("expression", "result"), ASKED)
def test_inside_a_predicate(expression: str, result: str, written: str) -> None:
    text, values = asked(expression, INSIDE[written])
    same = f"string({text}) = '{result}'" + (f" or string({text}) = 'NaN'" if result == "" else "")
    talk = Scenario(form_of(values, "p", f"string(/data/p[{same}]/hit)"))
    assert talk.form.findings == ()
    assert talk.value("/data/x") == "yes"
