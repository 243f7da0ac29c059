"""Random forms of at least `LEAST` questions, with every feature at a stated frequency."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from random import Random
from xml.sax.saxutils import quoteattr

from tests.forms.differential.expressions import DATES, SHAPE, Expressions, Place
from tests.forms.differential.lists import Lists, instances
from tests.forms.differential.wording import Wording
from tests.forms.little import xform

LEAST = 20
# How often a question (a group, a repeat, a text) has it; printed with every run.
FREQUENCIES = {
    "relevant": 0.25, "constraint": 0.25, "required": 0.15, "readonly": 0.08, "calculate": 0.3, "default": 0.15,
    "label with output": 0.3, "group": 0.12, "repeat": 0.12, "nested repeat": 0.25, "relevant group": 0.5,
    "read-only group": 0.15, "relevant repeat": 0.2, "counted repeat": 0.2, "fixed repeat": 0.1,
    "several instances": 0.3, "itemset with a filter": 0.6, "itemset in random order": 0.15,
    "setvalue at first load": 0.08, "setvalue at load": 0.04, "setvalue in a new instance": 0.3,
    "setvalue when a question changes": 0.12, "choices of a repeat": 0.1, "cascade": 0.35,
    "select many from a list": 0.3, "once": 0.05, "preload": 0.06, "text by itext": 0.3,
    "text not translated": 0.15, "choice label by itext": 0.3, "hint": 0.2, "message": 0.5,
    "date kept as text": 0.3, "relevant calculation": 0.1,
}  # fmt: skip
KINDS = (
    "int", "int", "decimal", "text", "text", "one", "one", "one", "many", "date", "time", "dateTime",
    "geopoint", "rank", "range", "trigger",
)  # fmt: skip
TYPES = {
    "text": "string", "one": "string", "many": "string", "rank": "odk:rank", "range": "int", "trigger": "string",
    "count": "int",
}  # fmt: skip
VALUES = {
    "int": ("0", "1", "2", "5", "17", "40", "3", "-2"),
    "decimal": ("0", "1", "2.5", "0.25", "-7.5", "36.6", "1000000.125"),
    "text": ("a", "b", "abc", "b c", "Ab-9", "x1", "ä", "12", "0", "-1.5", "日本", 'it\'s <b> & "c"', "x"),
    "date": DATES,
    "time": ("10:30:00.000Z", "23:59:00.000Z"),
    "dateTime": ("2020-03-09T10:30:00.000Z", "1999-12-31T23:59:59.000Z"),
    "geopoint": ("1.5 2.5 0 0", "-43.25 170 10 5"),
    "range": ("1", "3", "10"),
    "trigger": ("OK",),
    "count": ("1", "2", "3"),
}
READ_AS = {"range": "int", "count": "int", "trigger": "text"}  # what an expression sees in it
NOT_READ = ("rank", "geopoint", "dateTime")
SMALL = 1_009  # Computed whole numbers stay below it, products of three within JavaRosa's 32 bits.
PRELOADS = {"date": "today", "property": "deviceid"}


@dataclass
class Made:
    """A form with what is needed to act on it."""

    xml: str
    kinds: dict[str, str] = field(default_factory=dict)  # path -> kind of each question
    repeats: list[str] = field(default_factory=list)
    counts: dict[str, str] = field(default_factory=dict)  # question -> the repeat whose jr:count it is
    sources: dict[str, str] = field(default_factory=dict)  # path + attribute -> expression
    places: list[Place] = field(default_factory=list)
    used: Counter[str] = field(default_factory=Counter)


class Maker:
    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._made = Made("")
        self._binds: list[str] = []
        self._actions: list[str] = []
        self._places = self._made.places
        self._open: list[str] = []  # repeats whose content is being made
        self._number = 0
        self._wording = Wording(self._happens)
        self._lists = Lists(self._random, self._happens, self._wording, self._made.sources)

    def form(self) -> Made:
        instance, body = self._content("/data", "", 0)
        instance += f"<shape>{SHAPE}</shape>"
        self._bind("/data/shape", type="geoshape")
        lists = instances(self._wording)
        model = f"{self._wording.model()}{lists}{''.join(self._binds)}{''.join(self._actions)}"
        self._made.xml = xform(instance, model, body)
        return self._made

    def _happens(self, what: str) -> bool:
        found = self._random.random() < FREQUENCIES[what]
        self._made.used[f"feature {what}"] += found
        return found

    def _expressions(self, repeat: str, above: str) -> Expressions:
        repeats = [*self._made.repeats, *self._open]
        return Expressions(self._random, self._places, repeats, repeat, self._made.used, above)

    def _content(self, above: str, repeat: str, depth: int) -> tuple[str, str]:
        instance, body, asked = [], [], 0
        wanted = LEAST if depth == 0 else self._random.randint(1, 4)
        while asked < wanted:
            if depth < 2 and self._happens("group"):
                one, two = self._group(above, repeat, depth)
            elif depth < 2 and (not repeat or self._happens("nested repeat")) and self._happens("repeat"):
                one, two = self._repeat(above, repeat, depth)
            elif self._happens("calculate"):
                one, two = self._calculation(above, repeat), ""
            elif self._happens("preload"):
                one, two = self._preload(above), ""
            else:
                one, two = self._question(above, repeat, self._random.choice(KINDS))
                asked += 1
            instance.append(one)
            body.append(two)
        return "".join(instance), "".join(body)

    def _name(self) -> str:
        self._number += 1
        return f"n{self._number}"

    def _bind(self, path: str, **attributes: str) -> None:
        """`jr_` in front of a name becomes the prefix. What JavaRosa would take for one with another is left out."""
        attributes = {n: v for n, v in attributes.items() if not self._merged(path, n, v)}
        for name, value in attributes.items():
            self._made.sources[f"{path} {name}"] = value
        told = "".join(f" {n.replace('jr_', 'jr:')}={quoteattr(v)}" for n, v in attributes.items())
        self._binds.append(f'<bind nodeset="{path}"{told}/>')

    def _merged(self, path: str, name: str, value: str) -> bool:
        """JavaRosa keeps equal expressions once, in a place common to them: there a repeat is all its instances."""
        repeats = (*self._made.repeats, *self._open)
        if not any(f"{repeat}/" in f"{value}/" for repeat in repeats):
            return False

        def around(inner: str) -> set[str]:
            return {repeat for repeat in repeats if inner.startswith(f"{repeat}/")}

        return any(
            known == value and key.endswith(f" {name}") and around(key) != around(f"{path} {name}")
            for key, known in self._made.sources.items()
        )

    def _group(self, above: str, repeat: str, depth: int) -> tuple[str, str]:
        name = self._name()
        path, make = f"{above}/{name}", self._expressions(repeat, above)
        logic = {}
        if self._happens("relevant group"):
            logic["relevant"] = make.boolean(2)
        if self._happens("read-only group"):
            logic["readonly"] = make.boolean(1)
        if logic:
            self._bind(path, **logic)
        label = self._wording.element("label", name, make)
        instance, body = self._content(path, repeat, depth + 1)
        return f"<{name}>{instance}</{name}>", f'<group ref="{path}">{label}{body}</group>'

    def _repeat(self, above: str, repeat: str, depth: int) -> tuple[str, str]:
        before, asked, count = "", "", ""
        if self._happens("counted repeat"):
            before, asked = self._question(above, repeat, "count")
            count = f' jr:count="{self._places[-1].path}"'
        elif self._happens("fixed repeat") and not repeat:
            count = ' jr:noAddRemove="true()"'
        name = self._name()
        path, make = f"{above}/{name}", self._expressions(repeat, above)
        if before:
            self._made.counts[self._places[-1].path] = path
        if self._happens("relevant repeat"):
            self._bind(path, relevant=make.boolean(1))
        label = self._wording.element("label", name, make)
        self._open.append(path)
        instance, body = self._content(path, path, depth + 1)
        self._made.repeats.append(self._open.pop())
        made = f"<{name}>{instance}</{name}>"
        if not repeat:  # a template holds templates, as the converter writes it
            template = made
            for inner in [path, *(r for r in self._made.repeats if r.startswith(path + "/"))]:
                tag = inner.rpartition("/")[2]
                template = template.replace(f"<{tag}>", f'<{tag} jr:template="">')
            fewest = self._random.randint(2, 3)
            several = fewest if "count" not in count and self._happens("several instances") else 1
            made = template + made * several
        held = f'<repeat nodeset="{path}"{count}>{body}{self._new_instance(path)}</repeat>'
        return before + made, f'{asked}<group ref="{path}">{label}{held}</group>'

    def _new_instance(self, repeat: str) -> str:
        """An action in the repeat for each new instance of it; what is calculated is left alone."""
        near = [p for p in self._places if p.repeat == repeat and p.asked and p.kind in ("int", "text")]
        if not near or not self._happens("setvalue in a new instance"):
            return ""
        place = self._random.choice(near)
        counted = any(f"{repeat}/".startswith(f"{other}/") for other in self._made.counts.values())
        sets = any(key.endswith(f" set-by-{place.path}") for key in self._made.sources)
        if f"{place.path} relevant" in self._made.sources or (counted and (sets or self._hidden(repeat))):
            return ""
        value = self._random.choice(("4", "position(..)")) if place.kind == "int" else "'new'"
        if place.path.rpartition("/")[0] != repeat:
            value = "4" if place.kind == "int" else "'new'"
        self._made.sources[f"{place.path} new-repeat"] = value
        return f'<setvalue event="odk-new-repeat" ref="{place.path}" value={quoteattr(value)}/>'

    def _calculation(self, above: str, repeat: str) -> str:
        name, kind = self._name(), self._random.choice(("int", "decimal", "text", "text", "date", "boolean"))
        path = f"{above}/{name}"
        wanted = {"int": "number", "decimal": "number"}.get(kind, kind)
        make = self._expressions(repeat, above)
        plan = make.make(wanted, self._random.randint(1, 3))
        plan = f"int({plan}) mod {SMALL}" if kind == "int" else plan
        hides = self._happens("relevant calculation")
        if wanted != "boolean" and self._happens("once"):
            plan = f"once({self._once(path, kind, make, hides)})"
        logic = {"calculate": plan, "type": TYPES.get(kind, kind)}
        if kind == "boolean" or (kind == "date" and self._happens("date kept as text")):
            logic["type"] = "string"
        if hides:
            logic["relevant"] = make.boolean(1)
        self._bind(path, **logic)
        if kind != "boolean":
            self._places.append(Place(path, kind, repeat))
        return f"<{name}/>"

    def _once(self, path: str, kind: str, make: Expressions, hides: bool) -> str:
        """A question, or a constant where it depends on the order of an engine's steps what is kept."""
        counted = any(path.startswith(f"{repeat}/") for repeat in self._made.counts.values())
        if not hides and not counted and not self._hidden(path):
            at_load = [key.partition(" ")[0] for key in self._made.sources if " odk-instance" in key]
            if found := make.always([*self._hiding(), *at_load]).asked(kind):
                return found
        return {"date": "date('2024-02-29')", "text": "'new'"}.get(kind, "4")

    def _preload(self, above: str) -> str:
        name, how = self._name(), self._random.choice(sorted(PRELOADS))
        kind = "date" if how == "date" else "text"
        path = f"{above}/{name}"
        self._bind(path, type=TYPES.get(kind, kind), jr_preload=how, jr_preloadParams=PRELOADS[how])
        return f"<{name}/>"

    def _question(self, above: str, repeat: str, kind: str) -> tuple[str, str]:
        name = self._name()
        path = f"{above}/{name}"
        make = self._expressions(repeat, above)
        self._made.used[f"question {kind}"] += 1
        self._logic(path, kind, make)
        label = self._wording.element("label", name, make)
        listed = kind in ("one", "many")  # what a choice filter takes back tells nobody in JavaRosa
        action = "" if listed else self._action(path, make)
        hint = self._wording.hint(name, make)
        self._set_at_load(path, kind, repeat, make)
        self._made.kinds[path] = kind
        body = self._control(path, kind, label + hint + action, make)
        given = kind in VALUES and (self._happens("default") or kind == "count")
        value = self._random.choice(VALUES[kind]) if given else ""
        if kind not in NOT_READ:
            positive = kind in ("range", "count")
            self._places.append(Place(path, READ_AS.get(kind, kind), repeat, asked=True, positive=positive))
        escaped = value.replace("&", "&amp;").replace("<", "&lt;")
        return f"<{name}>{escaped}</{name}>", body

    def _logic(self, path: str, kind: str, make: Expressions) -> None:
        logic, name = {"type": TYPES.get(kind, kind)}, path.rpartition("/")[2]
        for attribute in ("relevant", "required", "readonly"):
            if kind != "count" and self._happens(attribute):
                logic[attribute] = make.boolean(self._random.randint(0, 2))
        if logic.get("readonly") == "true()":  # a note, which nobody could answer
            logic.pop("required", None)
        if self._happens("constraint"):
            logic["constraint"] = self._constraint(kind, make)
            if self._happens("message"):
                logic["jr_constraintMsg"] = self._wording.message(name, make)
        if "required" in logic and self._happens("message"):
            logic["jr_requiredMsg"] = f"wanted, {name}"
        self._bind(path, **logic)

    def _constraint(self, kind: str, make: Expressions) -> str:
        if kind in ("int", "decimal", "range", "count"):
            return self._random.choice((". > 0", ". >= 0 and . < 20", f". != {make.number(1)}"))
        if kind == "date":
            return self._random.choice((". > date('2000-01-01')", ". <= today()", f". >= {make.date(0)}"))
        if kind == "many":
            return self._random.choice(
                ("count-selected(.) < 3", "not(selected(., 'p') and selected(., 'q'))")
            )
        return self._random.choice(
            ("string-length(.) < 3", "regex(., '[a-z].*')", f". != {make.text(1)}", make.boolean(1))
        )

    def _action(self, path: str, make: Expressions) -> str:
        if not self._happens("setvalue when a question changes"):
            return ""
        kind = self._random.choice(("text", "text", "int"))
        found = make.asked(kind)
        if found is None or not found.startswith("/") or self._made.kinds.get(found) not in ("text", "int"):
            return ""
        inside = make.alone or found.startswith(f"{make.here}/")  # elsewhere it would read all instances
        make = make.from_afar() if inside else make.absolute()
        value = make.text(1) if kind == "text" else f"int({make.number(1)}) mod {SMALL}"
        self._made.sources[f"{found} set-by-{path}"] = value
        return f'<setvalue event="xforms-value-changed" ref="{found}" value={quoteattr(value)}/>'

    def _hiding(self) -> list[str]:
        """What may be irrelevant, with all in it."""
        return [key.removesuffix(" relevant") for key in self._made.sources if key.endswith(" relevant")]

    def _hidden(self, path: str) -> bool:
        """May it be irrelevant, by itself or by what is around it?"""
        return any(f"{path}/".startswith(f"{other}/") for other in self._hiding())

    def _set_by(self, path: str) -> dict[str, str]:
        """What a change of `path` sets, and a change of that in turn; with the values."""
        found: dict[str, str] = {}
        more = [path]
        while more:
            ending = f" set-by-{more.pop()}"
            for key, value in self._made.sources.items():
                if key.endswith(ending) and (to := key.removesuffix(ending)) not in found:
                    found[to] = value
                    more.append(to)
        return found

    def _reads_calculated(self, source: str) -> bool:
        calculated = (key.split()[0] for key in self._made.sources if key.endswith(" calculate"))
        return any(re.search(rf"{re.escape(path)}(?!\w)", source) for path in calculated)

    def _set_at_load(self, path: str, kind: str, repeat: str, make: Expressions) -> None:
        hiding, sets = self._hiding(), self._set_by(path)
        if kind not in ("int", "text") or repeat or any(self._hidden(one) for one in (path, *sets)):
            return
        if any(self._reads_calculated(value) for value in sets.values()):
            return  # whether it is worked out by then is a matter of steps (forms/README.md)
        for what, event in (("first load", "odk-instance-first-load"), ("load", "odk-instance-load")):
            if self._happens(f"setvalue at {what}"):
                value = "7" if kind == "int" else make.always(hiding).text(1)
                self._made.sources[f"{path} {event}"] = value
                self._actions.append(f'<setvalue event="{event}" ref="{path}" value={quoteattr(value)}/>')

    def _control(self, path: str, kind: str, inside: str, make: Expressions) -> str:
        if kind in ("one", "many", "rank"):
            tag = {"one": "select1", "many": "select", "rank": "odk:rank"}[kind]
            return f'<{tag} ref="{path}">{inside}{self._lists.inside(kind, path, make)}</{tag}>'
        if kind == "range":
            return f'<range ref="{path}" start="1" end="10" step="1">{inside}</range>'
        tag = "trigger" if kind == "trigger" else "input"
        return f'<{tag} ref="{path}">{inside}</{tag}>'
