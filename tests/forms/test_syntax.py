"""The grammar: which tree an expression has, and what is said, with its place, of one that has none."""

from __future__ import annotations

import re

import pytest

import forms.xpath.functions  # noqa: F401  (fills the registry)
from forms.scenario import Scenario
from forms.xpath.compile import Compiler
from forms.xpath.kinds import Kind
from forms.xpath.registry import FUNCTIONS
from forms.xpath.tokens import Sort, Token, XPathError, tokens
from forms.xpath.tree import Call, Chain, Filter, Literal, Negate, Number, Path, Step, _Kept, parse
from tests.forms.little import bind, questions, xform

MAX_LENGTH, MAX_DEPTH = 200_000, 120
N = [Number(float(n)) for n in range(10)]
A, B, C = (Path(None, (Step("child", name),)) for name in "abc")
ANY = Step("descendant-or-self", "node()")
TREES = {
    "7": N[7],
    "1.5": Number(1.5),
    ".5": Number(0.5),
    "3.": N[3],
    "'a b'": Literal("a b"),
    '"it\'s"': Literal("it's"),
    "1 + 2 - 3": Chain(N[1], (("+", N[2]), ("-", N[3]))),
    "1 + 2 * 3": Chain(N[1], (("+", Chain(N[2], (("*", N[3]),))),)),
    "1 * 2 + 3": Chain(Chain(N[1], (("*", N[2]),)), (("+", N[3]),)),
    "(1 + 2) * 3": Chain(Chain(N[1], (("+", N[2]),)), (("*", N[3]),)),
    "4 div 2 mod 3": Chain(N[4], (("div", N[2]), ("mod", N[3]))),
    "1 or 2 and 3": Chain(N[1], (("or", Chain(N[2], (("and", N[3]),))),)),
    "1 and 2 or 3": Chain(Chain(N[1], (("and", N[2]),)), (("or", N[3]),)),
    "1 and 2 = 3": Chain(N[1], (("and", Chain(N[2], (("=", N[3]),))),)),
    "1 = 2 < 3": Chain(N[1], (("=", Chain(N[2], (("<", N[3]),))),)),
    "1 != 2 >= 3": Chain(N[1], (("!=", Chain(N[2], ((">=", N[3]),))),)),
    "1 > 2 <= 3": Chain(N[1], ((">", N[2]), ("<=", N[3]))),
    "1 < 2 + 3": Chain(N[1], (("<", Chain(N[2], (("+", N[3]),))),)),
    "-1": Negate(N[1]),
    "--1": Negate(Negate(N[1])),
    "-1 + 2": Chain(Negate(N[1]), (("+", N[2]),)),
    "-a | b": Negate(Chain(A, (("|", B),))),
    "2 * -3": Chain(N[2], (("*", Negate(N[3])),)),
    "a | b | c": Chain(A, (("|", B), ("|", C))),
    "a": A,
    "a-b": Path(None, (Step("child", "a-b"),)),
    "a -b": Chain(A, (("-", B),)),
    "a.b": Path(None, (Step("child", "a.b"),)),
    "a:b": Path(None, (Step("child", "a:b"),)),
    "a:*": Path(None, (Step("child", "a:*"),)),
    "3div 2": Chain(N[3], (("div", N[2]),)),
    "div div mod": Chain(
        Path(None, (Step("child", "div"),)), (("div", Path(None, (Step("child", "mod"),))),)
    ),
    "* * *": Chain(Path(None, (Step("child", "*"),)), (("*", Path(None, (Step("child", "*"),))),)),
    "/": Path("/", ()),
    "/a": Path("/", (Step("child", "a"),)),
    "/a/b": Path("/", (Step("child", "a"), Step("child", "b"))),
    "//a": Path("/", (ANY, Step("child", "a"))),
    "a//b": Path(None, (Step("child", "a"), ANY, Step("child", "b"))),
    ".": Path(None, (Step("self", "node()"),)),
    "../a": Path(None, (Step("parent", "node()"), Step("child", "a"))),
    "./a": Path(None, (Step("self", "node()"), Step("child", "a"))),
    "@a": Path(None, (Step("attribute", "a"),)),
    "/@a": Path("/", (Step("attribute", "a"),)),
    "/.": Path("/", (Step("self", "node()"),)),
    "/..": Path("/", (Step("parent", "node()"),)),
    "a/@*": Path(None, (Step("child", "a"), Step("attribute", "*"))),
    "parent::a": Path(None, (Step("parent", "a"),)),
    "following-sibling::*": Path(None, (Step("following-sibling", "*"),)),
    "node()": Path(None, (Step("child", "node()"),)),
    "a/text()": Path(None, (Step("child", "a"), Step("child", "text()"))),
    "self::node()": Path(None, (Step("self", "node()"),)),
    "a[1]": Path(None, (Step("child", "a", (N[1],)),)),
    "a[1][b]": Path(None, (Step("child", "a", (N[1], B)),)),
    ".[1]": Path(None, (Step("self", "node()", (N[1],)),)),
    "..[1]": Path(None, (Step("parent", "node()", (N[1],)),)),
    "f()": Call("f", ()),
    "f(1, 'a')": Call("f", (N[1], Literal("a"))),
    "jr:f(a)": Call("jr:f", (A,)),
    "f()/a": Path(Call("f", ()), (Step("child", "a"),)),
    "f()//a": Path(Call("f", ()), (ANY, Step("child", "a"))),
    "f()[1]": Filter(Call("f", ()), (N[1],)),
    "(a)[1]/b": Path(Filter(A, (N[1],)), (Step("child", "b"),)),
    "(a)": A,
    "child::f": Path(None, (Step("child", "f"),)),
}


@pytest.mark.parametrize("text", TREES)
def test_the_tree_of_an_expression(text: str) -> None:
    assert parse(text) == TREES[text]
    assert parse(f"  {text}\n") == TREES[text]


# expression => what is said of it
REFUSED = """
1 + => an operand is missing before the end at character 4
concat('a' => ')' is missing before the end at character 11
concat('a', => an operand is missing before the end at character 12
concat(1 2) => ')' is missing before '2' at character 10
a b => 'b' at character 3 is not expected there
a b c => 'b' at character 3 is not expected there
/data/ => an operand is missing before the end at character 7
a/ => an operand is missing before the end at character 3
/ / => '/' at character 3 is not expected there
[1] => an operand is missing before '[' at character 1
1e3 => a number is followed by 'e' at character 2
12abc => a number is followed by 'a' at character 3
1_ => a number is followed by '_' at character 2
1divx => a number is followed by 'd' at character 2
'open => "'open" at character 1 cannot be understood
a #b => '#b' at character 3 cannot be understood
1 + #2345678901234567890 => '#23456789012' at character 5 cannot be understood
a::b => the axis 'a' is not known
$x => an operand is missing before '$' at character 1
) => an operand is missing before ')' at character 1
// => an operand is missing before the end at character 3
a[1 => ']' is missing before the end at character 4
a[] => an operand is missing before ']' at character 3
(1 => ')' is missing before the end at character 3
@ => an operand is missing before the end at character 2
@@a => an operand is missing before '@' at character 2
child:: => an operand is missing before the end at character 8
self::node( => ')' is missing before the end at character 12
a. => '.' at character 2 is not expected there
- => an operand is missing before the end at character 2
/data/a] => ']' at character 8 is not expected there
text( => ')' is missing before the end at character 6
"""


@pytest.mark.parametrize(("text", "said"), [line.split(" => ") for line in REFUSED.strip().splitlines()])
def test_what_is_no_expression_is_told_with_its_place(text: str, said: str) -> None:
    with pytest.raises(XPathError) as refused:
        parse(text)
    assert str(refused.value) == said


def test_nothing_is_no_expression() -> None:
    with pytest.raises(XPathError, match=r"^an operand is missing before the end at character 1$"):
        parse("")


def test_tokens_know_their_places() -> None:
    assert tokens("a * 'b'") == [
        Token(Sort.NAME, "a", 0),
        Token(Sort.OPERATOR, "*", 2),
        Token(Sort.LITERAL, "b", 4),
        Token(Sort.END, "", 7),
    ]
    assert [t.sort for t in tokens("@* | (* >= 1)")] == [
        Sort.MARK, Sort.NAME, Sort.OPERATOR, Sort.MARK, Sort.NAME, Sort.OPERATOR, Sort.NUMBER, Sort.MARK, Sort.END,
    ]  # fmt: skip


def test_an_expression_may_be_so_long_and_no_longer() -> None:
    assert parse("1".ljust(MAX_LENGTH)) == N[1]
    with pytest.raises(XPathError, match=f"^the expression is longer than {MAX_LENGTH} characters$"):
        parse("1".ljust(MAX_LENGTH + 1))


@pytest.mark.parametrize(
    ("opening", "closing"), [("(", ")"), ("f(", ")"), ("-", ""), ("a[", "]"), ("1 + (", ")"), ("f(1, ", ")")]
)
def test_an_expression_may_nest_so_deep_and_no_deeper(opening: str, closing: str) -> None:
    levels = next(n for n in range(1, 1_000) if not _is_read(opening * n + "1" + closing * n)) - 1
    assert MAX_DEPTH // 2 - 1 <= levels <= MAX_DEPTH
    with pytest.raises(XPathError, match=f"^the expression is nested deeper than {MAX_DEPTH} levels$"):
        parse(opening * (levels + 1) + "1" + closing * (levels + 1))


def _is_read(text: str) -> bool:
    try:
        parse(text)
    except XPathError:
        return False
    return True


# function: how many arguments it takes (ODK XForms specification; pulldata is Collect's own)
COUNTS = """
abs 1, acos 1, area 1+, asin 1, atan 1, atan2 2, base64-decode 1, boolean 1, boolean-from-string 1, ceiling 1,
checklist 2+, coalesce 1+, concat 0+, contains 2, cos 1, count 1, count-non-empty 1+, count-selected 1, current 0,
date 1, date-time 1, decimal-date-time 1, decimal-time 1, digest 2-3, distance 1+, enclosed-area 1+, ends-with 2,
exp 1, exp10 1, extract-signed 2, false 0, floor 1, format-date 2, format-date-time 2, fw-missing 1, geofence 2,
if 3, indexed-repeat 3-7, instance 1, int 1, intersects 1, is-selected 2, join 1+, jr:choice-name 2, jr:itext 1,
last 0, local-name 0-1, log 1, log10 1, lower-case 1, max 0+, min 0+, name 0-1, normalize-space 0-1,
normalize-unicode 1, not 1, now 0, number 1, once 1, pi 0, position 0-1, pow 2, property 1, pulldata 4, random 0,
randomize 1-2, regex 2, replace 3, round 1-2, selected 2, selected-at 2, sin 1, sqrt 1, starts-with 2, string 0-1,
string-length 1, substr 2-3, substring 2-3, substring-after 2, substring-before 2, sum 1+, tan 1, today 0,
translate 3, true 0, upper-case 1, uuid 0-1, version 0, weighted-checklist 2+
"""


# what an expression is known to give before it runs
KINDS_BEFORE = {
    Kind.NUMBER: "1|-1|1 + 1|count(/data/r)|count-non-empty(/data/r)|sum(1)|max(1)|min(1)|position()|position(..)"
    "|position(/data/r[1])|last()|random()",
    Kind.TEXT: "'a'|string()|normalize-space()|name()|local-name()|uuid()|uuid(3)|version()|property('a')"
    "|fw-missing(/data/a)|jr:itext('a')|jr:choice-name('a', '/data/a')|pulldata('a', 'b', 'c', 'd')",
    Kind.BOOLEAN: "1 = 1|1 < 2|1 != 1|1 and 1|1 or 1|1 and 1 and 1|weighted-checklist(1, 1)",
    Kind.NODES: "/data/a|../a|/data/r[1]/b|/data/zz|/|//b|(/data/r)[1]|/data/r \\| /data/a|current()|randomize(/data/r)"
    "|instance('x')/root/item|instance('x')|instance(/data/a)|indexed-repeat(/data/r/b, /data/r, 1)",
    Kind.ANY: "today()|now()|once(1)|coalesce(1, 2)|coalesce(1, 2, 3)|if(1, 2, 'a')|if(1, /data/a, /data/a)",
}
GIVEN = {
    Kind.NUMBER: "abs acos area asin atan atan2 ceiling cos count-selected decimal-date-time decimal-time distance"
    " enclosed-area exp exp10 floor int log log10 number pi pow round sin sqrt string-length tan",
    Kind.BOOLEAN: "boolean boolean-from-string checklist contains ends-with false geofence intersects is-selected not"
    " regex selected starts-with true",
    Kind.TEXT: "base64-decode concat digest extract-signed format-date format-date-time join lower-case"
    " normalize-unicode replace selected-at substr substring substring-after substring-before translate upper-case",
    Kind.ANY: "date date-time",
}


KIND_OF = {name: kind for kind, names in GIVEN.items() for name in names.split()}
COUNT_OF = dict(entry.split() for entry in COUNTS.replace("\n", " ").split(","))


def test_there_are_these_functions_and_no_others() -> None:
    assert set(FUNCTIONS) == set(COUNT_OF)
    assert {name for name, spec in FUNCTIONS.items() if spec.plain is not None} == set(KIND_OF)


@pytest.mark.parametrize("name", COUNT_OF)
def test_a_function_takes_so_many_arguments_and_gives_its_kind(name: str) -> None:
    """Called with every number of arguments: told is each that it does not take, and no other."""
    low, dash, high = COUNT_OF[name].removesuffix("+").partition("-")
    taken = range(int(low), 9 if COUNT_OF[name].endswith("+") else int(high if dash else low) + 1)
    for count in range(9):
        call = f"{name}({', '.join(['/data/a'] * count)})"
        form = Scenario(xform("<a>1</a><x/>", bind("x", calculate=call), questions("a"))).form
        told = [found.what for found in form.findings if re.search(r"\(\) takes .*, not \d", found.what)]
        assert bool(told) is (count not in taken), call
    assert name not in KIND_OF or FUNCTIONS[name].gives is KIND_OF[name]


@pytest.mark.parametrize(
    ("kind", "text"),
    [(kind, text) for kind, texts in KINDS_BEFORE.items() for text in re.split(r"(?<!\\)\|", texts)],
)
def test_what_an_expression_gives_is_known_before_it_runs(kind: Kind, text: str) -> None:
    form = Scenario(xform("<a/><r><b/></r><x/>", "", FORM)).form
    compiler = Compiler(form.schema, form.schema.find("/data/x"))
    assert compiler.code(parse(text.replace("\\|", "|"))).kind is kind


# a calculation => why it is switched off
SWITCHED_OFF = """
foo() => the function foo() is not known
not() => not() takes 1 argument, not 0
not(1, 2) => not() takes 1 argument, not 2
if(1, 2) => if() takes 3 arguments, not 2
substr('a') => substr() takes 2 to 3 arguments, not 1
substr('a', 1, 2, 3) => substr() takes 2 to 3 arguments, not 4
uuid(1, 2) => uuid() takes 0 to 1 argument, not 2
sum() => sum() takes at least 1 argument, not 0
checklist(1) => checklist() takes at least 2 arguments, not 1
count('a') => a path is expected where a value stands
count(1 + 1) => a path is expected where a value stands
'a' | 1 => a path is expected where a value stands
regex('a', '(') => the pattern '(' of regex() cannot be read
indexed-repeat(/data/a, /data/a, 1) => indexed-repeat() names something that is no repeat
indexed-repeat(/data/a, 'r', 1) => indexed-repeat() names something that is no repeat
indexed-repeat(/data/a, /data/r, 1, /data/r) => indexed-repeat() takes a node, then pairs of a repeat and an index
jr:choice-name(1, '/data/zz') => jr:choice-name() names no question
jr:choice-name(1, 2) => jr:choice-name() names no question
/data/a[foo()] => the function foo() is not known
"""
FORM = questions("a") + "<repeat nodeset='/data/r'><input ref='/data/r/b'/></repeat>"


def findings(calculation: str) -> list[tuple[str, str]]:
    form = xform("<a/><r><b/></r><x/>", bind("x", calculate=calculation), FORM)
    talk = Scenario(form)
    talk.answer("/data/a", "1")  # the rest of the form works
    assert talk.value("/data/x") == ""
    return [(found.what, found.ref) for found in talk.form.findings]


@pytest.mark.parametrize(("text", "why"), [line.split(" => ") for line in SWITCHED_OFF.strip().splitlines()])
def test_what_cannot_be_computed_is_switched_off_and_told(text: str, why: str) -> None:
    assert findings(text) == [(f"The calculation of /data/x is switched off: {why}.", "/data/x")]


@pytest.mark.parametrize(
    ("calculation", "told"),
    [
        ("indexed-repeat(/data/zz, /data/r, 1)", "names 'zz', which is not in the form"),
        (
            "indexed-repeat(1, /data/r, 1)",
            "is switched off: indexed-repeat() takes a question first, and here is a value",
        ),
    ],
)
def test_a_node_to_be_indexed_that_is_none_is_told(calculation: str, told: str) -> None:
    assert findings(calculation) == [(f"The calculation of /data/x {told}.", "/data/x")]


@pytest.mark.parametrize("path", ["/data/zz", "../zz", "/data/a/zz", "/data/r/zz/b", "/data/@zz"])
def test_a_path_that_names_nothing_is_told(path: str) -> None:
    assert findings(path) == [("The calculation of /data/x names 'zz', which is not in the form.", "/data/x")]


def test_trees_are_kept_up_to_a_size_and_the_last_used_stay() -> None:
    kept, tree = _Kept(100), parse("1 + 2")
    for number in range(30):
        kept.keep(f"{number:05}", tree)
        assert kept.get("00000") is tree
    assert [f"{n:05}" for n in range(30) if kept.get(f"{n:05}")] == [
        "00000",
        *(f"{n:05}" for n in range(11, 30)),
    ]
    kept.keep("x" * 11, tree)
    assert kept.get("x" * 11) is None
    assert parse("1 + 2") is tree
