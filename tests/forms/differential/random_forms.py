"""Random forms of at least `LEAST` questions, with every feature at a stated frequency, and random acts on them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from random import Random
from xml.sax.saxutils import quoteattr

from tests.forms.differential.expressions import DATES, SHAPE, Expressions, Place
from tests.forms.little import xform

LEAST = 20
# How often a question (a group, a repeat) has it; printed with every run.
FREQUENCIES = {
    "relevant": 0.25, "constraint": 0.25, "required": 0.15, "readonly": 0.08, "calculate": 0.3, "default": 0.15,
    "label with output": 0.3, "group": 0.15, "repeat": 0.12, "nested repeat": 0.2, "relevant group": 0.5,
    "itemset with a filter": 0.6, "itemset in random order": 0.15, "setvalue at first load": 0.08,
    "setvalue when a question changes": 0.08, "choices of a repeat": 0.1, "once": 0.05,
}  # fmt: skip
KINDS = ("int", "int", "decimal", "text", "text", "one", "one", "many", "date", "time", "geopoint", "rank")
TYPES = {"text": "string", "one": "string", "many": "string", "rank": "odk:rank"}
VALUES = {
    "int": ("0", "1", "2", "5", "17", "40", "3"),
    "decimal": ("0", "1", "2.5", "0.25", "-7.5", "36.6"),
    "text": ("a", "b", "abc", "b c", "Ab-9", "x1", "ä", "12", "0"),
    "date": DATES,
    "time": ("10:30:00.000Z", "23:59:00.000Z"),
    "geopoint": ("1.5 2.5 0 0", "-43.25 170 10 5"),
}
TOWNS = [
    ("t1", "One", "x"),
    ("t2", "Two", "x"),
    ("t3", "Three", "y"),
    ("t4", "Four", "z"),
    ("t5", "Five", "y"),
]


@dataclass
class Made:
    """A form with what is needed to act on it."""

    xml: str
    kinds: dict[str, str] = field(default_factory=dict)  # path -> kind of each question
    repeats: list[str] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)  # path + attribute -> expression
    used: Counter[str] = field(default_factory=Counter)


class Maker:
    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._made = Made("")
        self._binds: list[str] = []
        self._actions: list[str] = []
        self._places: list[Place] = []
        self._number = 0

    def form(self) -> Made:
        instance, body = self._content("/data", "", 0)
        instance += f"<shape>{SHAPE}</shape>"
        self._bind("/data/shape", type="geoshape")
        lists = "".join(f"<item><name>{n}</name><label>{w}</label><g>{g}</g></item>" for n, w, g in TOWNS)
        model = f'<instance id="towns"><root>{lists}</root></instance>{"".join(self._binds)}{"".join(self._actions)}'
        self._made.xml = xform(instance, model, body)
        return self._made

    def _happens(self, what: str) -> bool:
        found = self._random.random() < FREQUENCIES[what]
        self._made.used[f"feature {what}"] += found
        return found

    def _expressions(self, repeat: str, above: str) -> Expressions:
        return Expressions(self._random, self._places, self._made.repeats, repeat, self._made.used, above)

    def _content(self, above: str, repeat: str, depth: int) -> tuple[str, str]:
        instance, body, asked = [], [], 0
        wanted = LEAST if depth == 0 else self._random.randint(2, 5)
        while asked < wanted:
            if depth < 2 and self._happens("group"):
                one, two = self._group(above, repeat, depth)
            elif depth < 2 and (not repeat or self._happens("nested repeat")) and self._happens("repeat"):
                one, two = self._repeat(above, repeat, depth)
            elif self._happens("calculate"):
                one, two = self._calculation(above, repeat), ""
            else:
                one, two = self._question(above, repeat)
                asked += 1
            instance.append(one)
            body.append(two)
        return "".join(instance), "".join(body)

    def _name(self) -> str:
        self._number += 1
        return f"n{self._number}"

    def _bind(self, path: str, **attributes: str) -> None:
        for name, value in attributes.items():
            self._made.sources[f"{path} {name}"] = value
        told = "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items())
        self._binds.append(f'<bind nodeset="{path}"{told}/>')

    def _group(self, above: str, repeat: str, depth: int) -> tuple[str, str]:
        name = self._name()
        path = f"{above}/{name}"
        if self._happens("relevant group"):
            self._bind(path, relevant=self._expressions(repeat, above).boolean(2))
        instance, body = self._content(path, repeat, depth + 1)
        return f"<{name}>{instance}</{name}>", f'<group ref="{path}"><label>{name}</label>{body}</group>'

    def _repeat(self, above: str, repeat: str, depth: int) -> tuple[str, str]:
        name = self._name()
        path = f"{above}/{name}"
        instance, body = self._content(path, path, depth + 1)
        self._made.repeats.append(path)
        if repeat:  # seen from outside it is two levels of instances; only counts are asked of it
            self._places = [p for p in self._places if p.repeat != path]
        made = f"<{name}>{instance}</{name}>"
        if not repeat:  # a template holds templates, as the converter writes it
            template = made
            for inner in [path, *(r for r in self._made.repeats if r.startswith(path + "/"))]:
                tag = inner.rpartition("/")[2]
                template = template.replace(f"<{tag}>", f'<{tag} jr:template="">')
            made = template + made
        return (
            made,
            f'<group ref="{path}"><label>{name}</label><repeat nodeset="{path}">{body}</repeat></group>',
        )

    def _calculation(self, above: str, repeat: str) -> str:
        name, kind = self._name(), self._random.choice(("int", "decimal", "text", "text", "date"))
        path = f"{above}/{name}"
        wanted = {"int": "number", "decimal": "number", "text": "text", "date": "date"}[kind]
        plan = self._expressions(repeat, above).make(wanted, self._random.randint(1, 3))
        plan = f"int({plan})" if kind == "int" else plan
        if self._happens("once"):
            plan = "once(" + {"number": "4", "text": "'abc'", "date": "date('2020-01-01')"}[wanted] + ")"
        self._bind(path, type=TYPES.get(kind, kind), calculate=plan)
        self._places.append(Place(path, kind, repeat))
        return f"<{name}/>"

    def _question(self, above: str, repeat: str) -> tuple[str, str]:
        name, kind = self._name(), self._random.choice(KINDS)
        path = f"{above}/{name}"
        make = self._expressions(repeat, above)
        self._made.used[f"question {kind}"] += 1
        logic = {"type": TYPES.get(kind, kind)}
        for attribute in ("relevant", "required", "readonly"):
            if self._happens(attribute):
                logic[attribute] = make.boolean(self._random.randint(0, 2))
        if self._happens("constraint"):
            logic["constraint"] = self._constraint(kind, make)
        self._bind(path, **logic)
        label, action = self._label(name, make), self._action(path, make)
        self._set_at_load(path, kind, repeat, make)
        self._made.kinds[path] = kind
        body = self._control(path, kind, label + action, repeat, make)
        value = self._random.choice(VALUES[kind]) if kind in VALUES and self._happens("default") else ""
        if kind not in ("rank", "geopoint"):
            self._places.append(Place(path, kind, repeat, asked=True))
        return f"<{name}>{value}</{name}>", body

    def _constraint(self, kind: str, make: Expressions) -> str:
        if kind in ("int", "decimal"):
            return self._random.choice((". > 0", ". >= 0 and . < 20", f". != {make.number(1)}"))
        if kind == "date":
            return self._random.choice((". > date('2000-01-01')", ". <= today()"))
        return self._random.choice(
            ("string-length(.) < 3", "regex(., '[a-z].*')", f". != {make.text(1)}", make.boolean(1))
        )

    def _label(self, name: str, make: Expressions) -> str:
        if not self._happens("label with output"):
            return f"<label>{name}</label>"
        return f"<label>{name} <output value={quoteattr(make.text(1))}/>!</label>"

    def _action(self, path: str, make: Expressions) -> str:
        if not self._happens("setvalue when a question changes"):
            return ""
        found = make.ref("text")
        if found is None or not found.startswith("/") or f"{found} calculate" in self._made.sources:
            return ""
        self._made.sources[f"{found} set-by-{path}"] = "..."
        return f'<setvalue event="xforms-value-changed" ref="{found}" value={quoteattr(make.text(1))}/>'

    def _set_at_load(self, path: str, kind: str, repeat: str, make: Expressions) -> None:
        logic = (key.removesuffix(" relevant") for key in self._made.sources if key.endswith(" relevant"))
        hidden = any(path.startswith((other, f"{other}/")) for other in logic)
        if kind in ("int", "text") and not repeat and not hidden and self._happens("setvalue at first load"):
            value = "7" if kind == "int" else make.text(1)
            event = "odk-instance-first-load"
            self._made.sources[f"{path} first-load"] = value
            self._actions.append(f'<setvalue event="{event}" ref="{path}" value={quoteattr(value)}/>')

    def _control(self, path: str, kind: str, inside: str, repeat: str, make: Expressions) -> str:
        if kind == "one":
            return f'<select1 ref="{path}">{inside}{self._itemset(path, make)}</select1>'
        if kind in ("many", "rank"):
            tag = "select" if kind == "many" else "odk:rank"
            letters = "".join(f"<item><label>{c}</label><value>{c}</value></item>" for c in "pqr")
            return f'<{tag} ref="{path}">{inside}{letters}</{tag}>'
        return f'<input ref="{path}">{inside}</input>'

    def _itemset(self, path: str, make: Expressions) -> str:
        column = make.column("text")
        if (
            column is not None
            and column.path.count("/") == column.repeat.count("/") + 1
            and self._happens("choices of a repeat")
        ):
            name, base = column.path.rpartition("/")[2], column.repeat
            return f'<itemset nodeset="{base}[./{name} != \'\']"><value ref="{name}"/><label ref="{name}"/></itemset>'
        nodes = "instance('towns')/root/item"
        if self._happens("itemset with a filter"):
            nodes += f"[{self._filter(make)}]"
        if self._happens("itemset in random order"):
            nodes = f"randomize({nodes}, {self._random.randint(1, 99)})"
        self._made.sources[f"{path} choices"] = nodes
        return f'<itemset nodeset={quoteattr(nodes)}><value ref="name"/><label ref="label"/></itemset>'

    def _filter(self, make: Expressions) -> str:
        self._made.used["predicate"] += 1
        word = make.absolute().ref("text", "one") or "'x'"
        if self._random.random() < 0.5:
            word = make.sibling("text", "one") or word
        return self._random.choice(
            (
                f"g = {word}",
                "g = 'x' or g = 'y'",
                make.absolute().boolean(1),
                f"g != {word}",
                f"not({word} = name)",
            )
        )
