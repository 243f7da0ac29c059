"""Expressions that are too long, too deep, or whose values swell; patterns that explode."""

from __future__ import annotations

from functools import partial

from tests.forms.hostile.attack import ATTACKS, Attack, Bad, attack
from tests.forms.little import bind, questions, xform


def _calculated(expression: str) -> Bad:
    form = xform("<a/><x/>", bind("x", calculate=expression), questions("a"))
    return Bad(form.encode(), {}, (("/data/a", "2"), ("/data/a", ""), ("/data/a", "abc")), ("/data/x",))


# name -> (expression, what is told)
EXPRESSIONS = {
    "a literal of a megabyte": ("'" + "x" * 1_000_000 + "'", "longer than"),
    "ninety thousand terms": ("1" + "+1" * 90_000, "open · 90001"),
    "twenty thousand terms that are answers": ("/data/a" + "+/data/a" * 15_000, "open"),
    "ten thousand brackets": ("(" * 10_000 + "1" + ")" * 10_000, "nested deeper"),
    "ten thousand signs": ("-" * 10_000 + "1", ""),
    "ten thousand arguments": ("concat(" + ",".join(["/data/a"] * 10_000) + ")", "open"),
    "sixty thousand steps": ("/data" + "/a" * 60_000, ""),
    "sixty thousand steps up": (".." + "/.." * 60_000, ""),
    "sixty thousand filters": ("/data/a" + "[1]" * 60_000, ""),
    "filters within filters": ("//*[//*[//*[//*[//*[//*[//*[//*]]]]]]]", ""),
    "a thousand searches": ("count(" + "//*" * 1_000 + ")", ""),
    "a union of ten thousand searches": ("count(" + "|".join(["//*"] * 10_000) + ")", ""),
    "sixty thousand comparisons": ("1" + "=1" * 60_000, ""),
    "a number of a hundred thousand digits": ("9" * 100_000, ""),
    "a hundred functions within each other": ("not(" * 100 + "1" + ")" * 100, "open"),
    "ten to the ten to the ten": ("pow(10, pow(10, 10))", "open"),
    "rounded to a million places": ("round(1.5, 1000000)", "open"),
    "rounded to a million places before the point": ("round(1.5, -1000000)", "open"),
    "a random text of a thousand million letters": ("string-length(uuid(1000000000))", "open"),
}
for _name, (_expression, _told) in EXPRESSIONS.items():
    ATTACKS[_name] = Attack(_name, partial(_calculated, _expression), _told, 5, 250)

# pattern, and a text on which a backtracking engine takes for ever
PATTERNS = (
    ("(a+)+", "a" * 5_000 + "!"),
    ("(a|a)*", "a" * 5_000 + "!"),
    ("(.*)*!", "a" * 5_000),
    ("(a?){1000}a{1000}", "a" * 1_000),
    ("a*a*a*a*a*a*a*a*b", "a" * 20_000),
    ("(x+x+)+y", "x" * 5_000),
    (".*.*.*.*.*.*x", "a" * 20_000),
    (r"\d*\d*\d*\d*x", "1" * 20_000),
    (r"(a*)\1*b", "a" * 20_000),
    ("(.*,){20}P", "1,2,3,4,5," * 2_000),
    (r"\s+$", " " * 20_000 + "x"),
    ("[a-z]+@[a-z]+", "a" * 20_000),
    ("((a{0,40}){0,60})b", "a" * 20_000),
)


def _matched(pattern: str, text: str) -> Bad:
    model = bind("a", constraint=f"regex(., '{pattern}')") + bind(
        "x", calculate=f"regex(/data/a, '{pattern}')"
    )
    model += bind("y", calculate=f"replace(/data/a, '{pattern}', 'z')")
    form = xform("<a/><x/><y/>", model, questions("a"))
    return Bad(form.encode(), {}, (("/data/a", text),), ("/data/x",))


for _place, (_pattern, _text) in enumerate(PATTERNS):
    _name = f"pattern {_place}: {_pattern}"
    ATTACKS[_name] = Attack(_name, partial(_matched, _pattern, _text), "", 5, 150)


def _chain(expression: str) -> Bad:
    """Forty calculations, each of the one before."""
    names = [f"c{i}" for i in range(40)]
    before = ["/data/a", *(f"/data/{n}" for n in names)]
    model = bind("a", type="string") + "".join(
        bind(name, calculate=expression.replace("BEFORE", one))
        for name, one in zip(names, before, strict=False)
    )
    instance = "<a/>" + "".join(f"<{n}/>" for n in names)
    return Bad(xform(instance, model, questions("a")).encode(), {}, (("/data/a", "2"), ("/data/a", "abc")))


@attack("open", memory_mb=400, cpu_s=30)
def texts_that_swell_when_joined() -> Bad:
    return _chain("join(BEFORE, BEFORE, BEFORE, BEFORE, BEFORE)")


@attack("open", memory_mb=400, cpu_s=30)
def texts_that_swell_when_replaced() -> Bad:
    return _chain("replace(BEFORE, '.', BEFORE)")


@attack("open", memory_mb=400, cpu_s=30)
def texts_that_swell_between_letters() -> Bad:
    return _chain(f"replace(concat(BEFORE, 'abcdef'), '', '{'z' * 1_000}')")


@attack("finding: The relevant of", memory_mb=400, cpu_s=60)
def a_thousand_questions_of_which_each_reads_all() -> Bad:
    names = [f"q{i}" for i in range(1_000)]
    model = "".join(bind(n, relevant="count(//*[. = 'x']) = 0") for n in names)
    form = xform("".join(f"<{n}/>" for n in names), model, questions(*names))
    return Bad(form.encode())


@attack("open", memory_mb=400, cpu_s=60)
def four_hundred_questions_of_which_each_reads_all_before() -> Bad:
    model = "".join(
        bind(f"q{i}", calculate="concat(" + ",".join(f"/data/q{j}" for j in range(i)) + ", '')")
        for i in range(1, 400)
    )
    form = xform("".join(f"<q{i}/>" for i in range(400)), model, questions("q0"))
    return Bad(form.encode(), {}, (("/data/q0", "a"), ("/data/q0", "")))


@attack("open", memory_mb=500, cpu_s=60)
def a_thousand_questions_of_which_each_reads_all_before() -> Bad:
    """Half a million reads, of some 600 bytes each: code, place in the order, tree while it is compiled."""
    model = "".join(
        bind(f"q{i}", calculate="concat(" + ",".join(f"/data/q{j}" for j in range(i)) + ", '')")
        for i in range(1, 1_000)
    )
    form = xform("".join(f"<q{i}/>" for i in range(1_000)), model, questions("q0"))
    return Bad(form.encode(), {}, (("/data/q0", "a"), ("/data/q0", "")))


@attack("open", memory_mb=200, cpu_s=60)
def three_thousand_instances_that_each_look_for_their_like() -> Bad:
    model = bind("r/w", calculate="count(/data/r[v = current()/../v])")
    body = '<group ref="/data/r"><repeat nodeset="/data/r" jr:count="/data/n"><input ref="/data/r/v"/></repeat></group>'
    return Bad(xform("<n>1000</n><r><v/><w/></r>", model, body).encode())


@attack("open", memory_mb=500, cpu_s=60)
def a_thousand_texts_of_which_each_doubles_the_one_before() -> Bad:
    names = [f"c{i}" for i in range(1_000)]
    before = ["/data/a", *(f"/data/{n}" for n in names)]
    model = "".join(
        bind(name, calculate=f"concat({one}, {one}, '{name}')")
        for name, one in zip(names, before, strict=False)
    )
    form = xform("<a/>" + "".join(f"<{n}/>" for n in names), model, questions("a"))
    return Bad(form.encode(), {}, (("/data/a", "2"),))
