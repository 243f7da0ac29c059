"""Random XPath expressions of a wanted type over the questions that stand before; what they use is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

T = TypeVar("T")
NUMBERS = ("0", "1", "2", "3", "7", "10", "-1", "-4", "0.5", "2.25", "100")
WORDS = ("a", "b", "abc", "b c", "Ab-9", "", "x1", "ä", "1", "12", "a b c")
CURVES = ("sqrt", "exp", "log", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "exp10")
ORDER = ("<", "<=", ">", ">=", "=", "!=")
DIGESTS = ("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512")
DATES = ("2020-01-01", "1999-12-31", "2024-02-29", "2020-03-09", "1970-01-01")
PATTERNS = ("[a-z]+", ".*b.*", "[0-9]{1,3}", "(a|b)*c?", "^[A-Z][a-z]-\\d$", "")
LONG = 12
SHAPE = "1 1 0 0; 1 2 0 0; 2 2 0 0; 1 1 0 0"


@dataclass(frozen=True)
class Place:
    """A question or calculation that may be read: `kind` int, decimal, text, date, time, one, many."""

    path: str
    kind: str
    repeat: str = ""  # path of the repeat around it
    asked: bool = False  # a question, so that its values are known
    positive: bool = False  # its answers are all above 0


class Expressions:
    """`here`: path of the repeat that the expression stands in. `used` counts functions and operators."""

    def __init__(
        self,
        random: Random,
        places: Sequence[Place],
        repeats: Sequence[str],
        here: str,
        used: Counter[str],
        above: str,
    ) -> None:
        self._random = random
        self._places = list(places)
        self._around = [r for r in (*repeats, here) if r and (here + "/").startswith(r + "/")]
        self._repeats = [r for r in repeats if r not in self._around]
        self.here = here
        self._used = used
        self._above = above  # path of the node around the expression's own

    @property
    def alone(self) -> bool:
        """No repeat around it."""
        return not self._around

    def make(self, kind: str, depth: int = 2) -> str:
        made: str = {"number": self.number, "text": self.text, "boolean": self.boolean, "date": self.date}[
            kind
        ](depth)
        return made

    def _call(self, name: str, *args: str) -> str:
        self._used[name] += 1
        return f"{name}({', '.join(args)})"

    def _sign(self, left: str, sign: str, right: str) -> str:
        self._used[f"operator {sign}"] += 1
        return f"({left} {sign} {right})"

    def _pick(self, options: Sequence[Callable[[], str]]) -> str:
        return self._random.choice(options)()

    def _quoted(self, words: Sequence[str]) -> str:
        return f"'{self._one(words)}'"

    def _one(self, options: Sequence[T]) -> T:
        return self._random.choice(options)

    def _inner(self, low: int, high: int) -> str:
        return str(self._random.randint(low, high))

    def absolute(self) -> Expressions:
        """The same without relative paths: inside a predicate those start at the item, in JavaRosa they do not."""

        def outside(path: str) -> bool:
            return not any(f"{path}/".startswith(f"{around}/") for around in self._around)

        places = [p for p in self._places if outside(p.path)]
        repeats = [r for r in self._repeats if outside(r)]
        return Expressions(self._random, places, repeats, self.here, self._used, "-")

    def from_afar(self) -> Expressions:
        """The same without relative paths: an action's start at what it sets."""
        return Expressions(self._random, self._places, self._repeats, self.here, self._used, "-")

    def always(self, hiding: Sequence[str]) -> Expressions:
        """The same over questions that are never irrelevant: known even before anything is calculated."""
        seen = [
            p for p in self._places if p.asked and not any(f"{p.path}/".startswith(f"{h}/") for h in hiding)
        ]
        return Expressions(self._random, seen, self._repeats, self.here, self._used, self._above)

    def sibling(self, *kinds: str) -> str | None:
        """A question beside the expression's own, as the converter writes it in a filter."""
        near = [p for p in self._places if p.kind in kinds and p.path.rpartition("/")[0] == self._above]
        if not near:
            return None
        self._used["current"] += 1
        return f"current()/../{self._one(near).path.rpartition('/')[2]}"

    # reading questions

    def ref(self, *kinds: str) -> str | None:
        """A question that is one node here, or None."""
        fitting = [p for p in self._places if p.kind in kinds and p.repeat in ("", *self._around)]
        if not fitting:
            return None
        place = self._one(fitting)
        if place.repeat not in ("", self.here):
            self._used["feature outer repeat read"] += 1
        above, _, name = place.path.rpartition("/")
        if above == self._above and self._random.random() < 0.4:
            self._used["path .."] += 1
            return self._one((f"../{name}", f"current()/../{name}"))
        return place.path

    def asked(self, kind: str) -> str | None:
        """A question that is one node here, by its absolute path."""
        fitting = [p for p in self._places if p.kind == kind and p.asked and p.repeat in ("", *self._around)]
        return self._one(fitting).path if fitting else None

    def column(self, *kinds: str) -> Place | None:
        """A question of a repeat that stands elsewhere: all of its instances."""
        fitting = [p for p in self._places if p.kind in kinds and p.repeat in self._repeats and p.repeat]
        return self._one(fitting) if fitting else None

    # numbers

    def number(self, depth: int) -> str:
        if depth <= 0:
            return self._pick((lambda: self._one(NUMBERS), self._number_ref, self._number_ref))
        return self._pick((
            lambda: self._sign(self.number(depth - 1), self._one(("+", "-", "*")), self.number(depth - 1)),
            lambda: self._sign(self.number(depth - 1), self._one(("div", "mod")), self._one(("2", "3", "4", "-3"))),
            lambda: f"-{self._number_ref()}",
            lambda: self._arithmetic(depth),
            lambda: self._counts(depth),
            lambda: self._totals(depth),
            lambda: self._choose(self.number, depth),
            lambda: self._curves(depth),
            lambda: self._moments(depth),
            self._long_sum,
        ))  # fmt: skip

    def _number_ref(self) -> str:
        found = self.ref("int", "decimal")
        if found is None:
            return self._one(NUMBERS)
        if self._random.random() < 0.3:
            return self._call("coalesce", found, "0")
        return found

    def _arithmetic(self, depth: int) -> str:
        one = self.number(depth - 1)
        return self._pick((
            lambda: self._call("int", one),
            lambda: self._call("round", one),
            lambda: self._call("round", one, self._inner(0, 3)),
            lambda: self._call("abs", one),
            lambda: self._call("number", self._one((one, "'12'", "'abc'", "''", "'-1.5'", "true()"))),
            lambda: self._call("pow", self._inner(-3, 5), self._inner(0, 4)),
            lambda: self._call("max", self._safe(), self._inner(1, 9)),
            lambda: self._call("min", self._safe(), self._inner(0, 9), "3"),
        ))  # fmt: skip

    def _safe(self) -> str:
        """A number for sure: JavaRosa leaves out what is none, XPath 2.0 does not (a decision)."""
        return self._call("coalesce", self.ref("int") or "4", "0")

    def _counts(self, depth: int) -> str:
        chosen = self.ref("many") or "'a b c'"
        return self._pick((
            lambda: self._call("string-length", self.text(depth - 1)),
            lambda: self._call("count-selected", chosen),
            lambda: self._call("count", self._one(self._repeats)) if self._repeats else "0",
            self._position,
            lambda: self._call("count", self._list_path()),
        ))  # fmt: skip

    def _position(self) -> str:
        """The own instance's number, seen from the repeat itself or from a group in it."""
        if not self.here or not self._above.startswith(self.here):
            return "1"
        steps = self._above.count("/") - self.here.count("/") + 1
        return self._call("position", "/".join([".."] * steps))

    def _list_path(self) -> str:
        self._used["instance"] += 1
        where = self._one(("", "[g = 'x']", "[position() < 3]", f"[g = {self._quoted(('x', 'y', 'q'))}]"))
        return f"instance('towns')/root/item{where}"

    def _totals(self, depth: int) -> str:
        column = self.column("int", "decimal")
        if column is None:
            return self._number_ref()
        name = self._one(("sum", "sum", "count", "count-non-empty", "min", "max", "indexed-repeat"))
        if name == "max" and not column.positive:  # that of JavaRosa is never below 4.9E-324
            name = "min"
        if name == "indexed-repeat" and any(column.repeat.startswith(f"{r}/") for r in self._repeats):
            name = "count"  # one index would leave the repeat around it open: several nodes
        if name == "indexed-repeat":
            return self._call(
                "coalesce", self._call(name, column.path, column.repeat, self._inner(1, 2)), "0"
            )
        condition = self._condition(column) if self._random.random() < 0.3 else ""
        path = column.path
        if condition:
            self._used["predicate"] += 1
            path = column.repeat + condition + column.path.removeprefix(column.repeat)
        return self._call(name, path)

    def _condition(self, column: Place) -> str:
        """Which instances of a repeat: by their place, or by what is in them."""
        depth = column.repeat.count("/") + 1
        if column.path.count("/") != depth or self._random.random() < 0.5:
            return f"[position() = {self._inner(1, 2)}]"
        return f"[./{column.path.rpartition('/')[2]} {self._one(('>', '!=', '<='))} {self._inner(0, 5)}]"

    def _curves(self, depth: int) -> str:
        one = self.number(depth - 1)
        name = self._one(
            ("sqrt", "exp", "log", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "exp10")
        )
        if name in ("log", "log10"):
            one = self._sign(self._call("abs", self._safe()), "+", "1")
        elif name in ("exp", "exp10"):
            one = self._inner(-3, 3)
        return self._pick((
            lambda: self._call("round", self._call(name, one), "6"),
            lambda: self._call("round", self._call("atan2", one, self._inner(1, 5)), "4"),
            lambda: self._call("round", self._call("pi"), "5"),
            lambda: self._call("round", self._call("distance", self._one(("/data/shape", f"'{SHAPE}'"))), "0"),
            self._area,
        ))  # fmt: skip

    def _area(self) -> str:
        """In square kilometres: JavaRosa writes large numbers with an exponent."""
        found = self._call(self._one(("area", "enclosed-area")), "/data/shape")
        return self._call("round", self._sign(found, "div", "1000000"), "2")

    def _moments(self, depth: int) -> str:
        return self._pick((
            lambda: self._call("decimal-date-time", self._call("date", self._quoted(DATES))),
            lambda: self._call("int", self._call("decimal-date-time", self._quoted(DATES))),
            lambda: self._sign(self._call("date", self._quoted(DATES)), "-", self._call("date", self._quoted(DATES))),
            lambda: self._call("int", self._call("random")),
            lambda: self._call("weighted-checklist", "1", "9", self.number(0), "2", "1", "3") + " + 0",
        ))  # fmt: skip

    def _long_sum(self) -> str:
        """Of so many questions beside each other that the engine keeps it up to date."""
        near = [p.path for p in self._places if p.kind in ("int", "decimal") and p.repeat == self.here]
        if len(near) < LONG or self._random.random() < 0.5:
            return self._number_ref()
        self._used["feature long sum"] += 1
        return f"({' + '.join(self._random.sample(near, LONG))})"

    def _choose(self, make: Callable[[int], str], depth: int) -> str:
        return self._call("if", self.boolean(depth - 1), make(depth - 1), make(depth - 1))

    # texts

    def text(self, depth: int) -> str:
        if depth <= 0:
            return self._pick((lambda: self._quoted(WORDS), self._text_ref, self._text_ref))
        return self._pick((
            lambda: self._call("concat", self.text(depth - 1), "'-'", self.text(depth - 1)),
            lambda: self._parts(depth),
            lambda: self._parts(depth),
            lambda: self._choose(self.text, depth),
            lambda: self._call("coalesce", self.text(depth - 1), "'none'"),
            lambda: self._lists(depth),
            lambda: self._call("string", self._call("int", self.number(depth - 1))),
            lambda: self._stamps(depth),
            lambda: self._codes(depth),
        ))  # fmt: skip

    def _text_ref(self) -> str:
        return self.ref("text", "one", "many") or self._quoted(WORDS)

    def _parts(self, depth: int) -> str:
        one = self.text(depth - 1)
        return self._pick((
            lambda: self._call("substr", one, self._inner(0, 3)),
            lambda: self._call("substr", one, self._inner(-3, 2), self._inner(-1, 5)),
            lambda: self._call("substring-before", one, "'b'"),
            lambda: self._call("substring-after", one, "'b'"),
            lambda: self._call("translate", one, "'abc'", "'AB'"),
            lambda: self._call("normalize-space", one),
            lambda: self._call("string", one),
        ))  # fmt: skip

    def _lists(self, depth: int) -> str:
        column = self.column("int", "text", "one")
        if column is not None and self._random.random() < 0.5:
            return self._call("join", "' '", column.path)
        town = self.sibling("one") or self.absolute().ref("one") or "'t1'"
        return self._pick((
            lambda: self._call("selected-at", self.ref("many") or "'p q'", self._inner(0, 2)),
            lambda: self._call("string", f"instance('towns')/root/item[name = {town}]/label"),
            # Not by a comma: "2,1" is a number in JavaRosa.
            lambda: self._call("join", "'/'", self.text(depth - 1), self.text(depth - 1)),
        ))  # fmt: skip

    def _stamps(self, depth: int) -> str:
        return self._pick((
            lambda: self._call("format-date", self.date(0), "'%Y-%m-%d %b %n %e %y %a'"),
            lambda: self._call("format-date-time", self.date(0), "'%d/%m/%Y %H:%M:%S'"),
            lambda: self._call("format-date", self._call("date", self._inner(0, 30_000)), "'%d.%m.%Y'"),
        ))  # fmt: skip

    def _codes(self, depth: int) -> str:
        one = self.text(depth - 1)
        return self._pick((
            lambda: self._call("digest", one, self._quoted(DIGESTS), self._quoted(("hex", "base64"))),
            lambda: self._call("base64-decode", self._quoted(("aGk=", "YWJj"))),
            lambda: self._call("version"),
            lambda: self._call("substr", self._call("uuid"), "8", "9"),
        ))  # fmt: skip

    # booleans

    def boolean(self, depth: int) -> str:
        if depth <= 0:
            return self._pick(
                (
                    self._plain_check,
                    self._plain_check,
                    lambda: self._call(self._one(("true", "false"))),
                )
            )
        return self._pick((
            lambda: self._sign(self.boolean(depth - 1), self._one(("and", "or")), self.boolean(depth - 1)),
            lambda: self._call("not", self.boolean(depth - 1)),
            lambda: self._sign(self.number(depth - 1), self._one(ORDER), self.number(0)),
            lambda: self._sign(self.text(depth - 1), self._one(("=", "!=")), self.text(0)),
            lambda: self._checks(depth),
            lambda: self._checks(depth),
            self._plain_check,
        ))  # fmt: skip

    def _plain_check(self) -> str:
        ref = self.ref("int", "decimal", "text", "one", "many", "date")
        if ref is None:
            return self._sign(self.number(0), "<", "5")
        return self._sign(ref, self._one(("=", "!=")), "''")

    def _checks(self, depth: int) -> str:
        one = self.text(depth - 1)
        return self._pick((
            lambda: self._call("contains", one, self._quoted(("a", "b", "", "zz"))),
            lambda: self._call("starts-with", one, self._quoted(("a", "b", ""))),
            lambda: self._call("ends-with", one, self._quoted(("c", "b", ""))),
            lambda: self._call("regex", one, self._quoted(PATTERNS)),
            self._selected,
            lambda: self._call("boolean", self.number(0)),
            lambda: self._call("boolean-from-string", self._quoted(("true", "1", "false", "yes", ""))),
            lambda: self._call("checklist", "1", "2", self.boolean(0), self.boolean(0)),
            lambda: self._call("weighted-checklist", "2", "9", self.boolean(0), "2", self.boolean(0), "1"),
            self._day_check,
            lambda: self._sign(self._call("today"), ">", self._call("date", self._quoted(DATES))),
            lambda: self._sign(self._call("now"), ">", self._call("date-time", "'2020-01-01T10:00:00.000+00:00'")),
            lambda: self._call("geofence", self._quoted(("1.2 1.5 0 0", "3 3 0 0")), "/data/shape"),
        ))  # fmt: skip

    def _selected(self) -> str:
        name, choices = self._one(("selected", "is-selected")), self.ref("many", "one") or "'a b'"
        return self._call(name, choices, self._quoted(("a", "p", "q", "t1")))

    def _day_check(self) -> str:
        other = self._call("date", self._quoted(DATES))
        return self._sign(self._call("date", self.date(0)), self._one(("<", ">", "=", "<=")), other)

    # dates

    def date(self, depth: int) -> str:
        ref = self.ref("date")
        if ref is not None and self._random.random() < 0.6:
            return ref
        day = self._call("date", self._quoted(DATES))
        if depth > 0:
            return self._call("date", self._sign(day, "+", self._inner(0, 400)))
        return day
