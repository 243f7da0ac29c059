"""Every function with odd arguments, asked of a form as it stands at the end of its acts.

A wrong argument stops a whole form in JavaRosa, so these are no part of the form: each is evaluated by itself
at one of its questions. What JavaRosa refuses must give something here, but nothing says what.
"""

from __future__ import annotations

from collections import Counter
from random import Random

from tests.forms.differential.expressions import DATES, DIGESTS, PATTERNS, SHAPE, Expressions, Place

# One letter per argument: n number, t text, b truth, v anything, o operand, d day, k time of day, m choices,
# i place, s small number, c column of a repeat, a shape, g shape or text of one, p point, f pattern of a date,
# x pattern of a text, h digest, e encoding.
ARGUMENTS = {
    "abs": "n", "acos": "n", "area": "a", "asin": "n", "atan": "n", "atan2": "nn", "base64-decode": "t",
    "boolean": "v", "boolean-from-string": "v", "checklist": "iibb", "coalesce": "vv", "concat": "vvv",
    "contains": "tt", "cos": "n", "count": "c", "count-non-empty": "c", "count-selected": "m", "date": "d",
    "date-time": "d", "decimal-date-time": "d", "decimal-time": "k", "digest": "the", "distance": "g",
    "enclosed-area": "a", "ends-with": "tt", "exp": "n", "exp10": "n", "extract-signed": "tt", "false": "",
    "format-date": "df", "format-date-time": "df", "geofence": "pa", "if": "bvv", "int": "n", "is-selected": "mt",
    "join": "tvv", "log": "n", "log10": "n", "max": "nn", "min": "nn", "normalize-space": "t", "not": "b",
    "number": "v", "once": "v", "pi": "", "pow": "nn", "regex": "tx", "round": "ns",
    "selected": "mt", "selected-at": "mi", "sin": "n", "sqrt": "n", "starts-with": "tt", "string": "v",
    "string-length": "t", "substr": "tii", "substring-after": "tt", "substring-before": "tt", "sum": "c", "tan": "n",
    "translate": "ttt", "true": "", "version": "", "weighted-checklist": "ssbnbn",
}  # fmt: skip
FEWER = ("round", "substr", "digest", "concat", "coalesce", "max", "min", "join")
WHOLE = {
    "current": "string(current()/.)",
    "indexed-repeat": "string(indexed-repeat({column}, {repeat}, {place}))",
    "instance": "count(instance('towns')/root/item[{v} = name])",
    "jr:choice-name": "jr:choice-name({t}, ' {choices} ')",
    "jr:itext": "jr:itext('region-{letter}')",
    "now": "format-date(now(), '%Y-%m-%d')",
    "position": "string(count({repeat}[position() = {s}]))",
    "property": "property('deviceid')",
    "random": "(random() < 1) = {b}",
    "randomize": "join(' ', randomize(instance('towns')/root/item/name, {n}))",
    "today": "today() - {day}",
    "uuid": "string-length(uuid({s}))",
}
SIGNS = ("+", "-", "*", "div", "mod", "<", "<=", ">", ">=", "=", "!=", "and", "or")
ODD = (
    "''", "' '", "'abc'", "'-1'", "' 7 '", "'1.50'", "'true'", "'ä'", "'日本語'", "'a  b'", "'10:30'", "'1e3'", "'+5'",
    "'.5'", "'5.'", "'0x10'", "'NaN'", "'Infinity'", "'-'", "-1", "0", "-0.5", "2.5", "-2.5", "0.1", "(0 div 0)",
    "(1 div 0)", "(-1 div 0)", "-0", "true()", "false()", "date('2020-01-01')", "today()",
    "string(/data/nothing)",
)  # fmt: skip
# The numbers of an argument: of each node of a column, or of what is not empty.
COLUMN, SINGLE = "join('|', {0})", "if(string({0}) = '', '', number({0}))"
HUGE = ("99999999999999999999", "0.0000001", "2147483648", "-2147483649")  # JavaRosa's text of them is Java's
ODD_DAYS = ("'2020-02-29'", "'2020-13-01'", "date-time('2020-03-09T10:30:00.000Z')", "''")


MOMENTS = (
    *(f"'{d}'" for d in DATES), "18000", "-0.5", "1.75", "'2020-03-09T10:30:00.000Z'",
    "'1999-12-31T23:59:59.999+02:00'",
)  # fmt: skip
LITERALS = {
    "a": ("/data/shape",),
    "s": ("0", "1", "12", "'abc'", "''"),
    "i": tuple(map(str, range(-3, 7))),
    "g": ("/data/shape", f"'{SHAPE}'", "'1 1; 1 2'", "'1 1 0 0'"),
    "p": ("'1.2 1.5 0 0'", "'3 3'", "'1 1 0 0'"),
    "f": ("'%Y-%m-%d'", "'%e/%n/%y %H:%M:%S.%3'", "'%b %a %h'", "'day'", "'%%'"),
    "h": tuple(f"'{d}'" for d in DIGESTS),
    "e": ("'hex'", "'base64'"),
    "x": tuple(f"'{p}'" for p in PATTERNS),
}


class Probes:
    """Expressions for a question at `path`, in the form that `places` and `repeats` tell of."""

    def __init__(
        self, random: Random, places: list[Place], repeats: list[str], path: str, repeat: str
    ) -> None:
        self._random = random
        self.values: list[
            str
        ] = []  # expressions for the values that the last one was made of; "|" between those of one
        self._used: Counter[str] = Counter()
        self._make = Expressions(random, places, repeats, repeat, self._used, "-")

    def one(self, name: str) -> str:
        """A call of the function, or an operator between two values."""
        if name in SIGNS:
            left, right = self._any("o"), self._any("o")
            self.values = [SINGLE.format(left), SINGLE.format(right)]
            return f"{left} {name} {right}"
        if name in WHOLE:
            column = self._make.column("int", "text")
            if name == "indexed-repeat" and column is None:
                name = "current"
            letters = {letter: self._any(letter) for letter in "nvtbids"}
            return WHOLE[name].format(
                **letters,
                column=column.path if column else "/data/shape",
                repeat=column.repeat if column else "/data/shape",
                choices=self._make.asked("one") or "/data/shape",
                day=self._make.date(0),
                place=self._random.choice(("1", "2", "9", "'2'", "1.5", "2.9")),
                letter=self._random.choice("xyz"),
            )
        letters = ARGUMENTS[name]
        if name in FEWER and self._random.random() < 0.3:
            letters = letters[:-1]
        given = [self._any(letter) for letter in letters]
        self.values = [
            (COLUMN if k == "c" else SINGLE).format(v) for k, v in zip(letters, given, strict=True)
        ]
        return f"{name}({', '.join(given)})"

    def _any(self, letter: str) -> str:
        if self._random.random() < 0.6 or letter in "acgs":
            return self._fitting(letter)
        if letter in "dk":
            return self._random.choice(ODD + ODD_DAYS)
        odd = self._random.choice(ODD + HUGE if letter in "nbo" else ODD)
        if letter == "m":  # at a superfluous blank JavaRosa sees an empty choice
            return odd.replace("' ", "'").replace(" '", "'").replace("  ", " ")
        return odd

    def _fitting(self, letter: str) -> str:
        make, one = self._make, self._random.choice
        if letter == "x" and self._random.random() < 0.2:
            letter = "t"
        if letter in LITERALS:
            return one(LITERALS[letter])
        if letter == "c":
            column = make.column("int", "decimal", "text", "one")
            return column.path if column else "instance('towns')/root/item/name"
        if letter == "m":
            return make.ref("many", "one") or "'a b c'"
        if letter in "dk":
            return one((make.date(1), *MOMENTS))
        if letter in "vo":
            return make.make(one(("number", "text", "boolean", "date")), 1)
        return {"n": make.number, "t": make.text, "b": make.boolean}[letter](letter == "b")


def names() -> tuple[str, ...]:
    return (*ARGUMENTS, *WHOLE, *SIGNS)
