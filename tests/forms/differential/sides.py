"""One form and its acts in our engine and in JavaRosa: the state of both after every act, in one shape.

Only what is relevant is in it. Keys: "v REF" value, "q REF" required, read-only, constraint holds and label,
"h REF" hint, "m REF" message of a broken constraint, "c REF" values and labels of the choices, "n REF" instances
of a repeat, "a REF" one may be added.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from forms import Context, Session, read_form
from forms.definition import Shape
from forms.engine.live import Frame, Live
from forms.engine.show import CONSTRAINT
from forms.engine.wake import FAULTS
from forms.values import written
from forms.views import AnswerRefused, Changes, Kind
from forms.xpath.compile import Compiler, expression
from forms.xpath.functions import FUNCTIONS
from forms.xpath.kinds import to_text
from forms.xpath.tokens import XPathError
from tests.forms.differential.random_forms import VALUES, Made
from tests.forms.differential.wording import LANGUAGES
from tests.forms.javarosa import jar
from tests.forms.shared import BUILD

SOURCE = Path(__file__).parents[1] / "java" / "RunScripts.java"
LISTS = (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK)
PROPERTIES = {"deviceid": "laptop 7"}  # as the other side has it
State = dict[str, str]
Act = tuple[str, ...]


class Ours:
    """Our engine, acted on by a seeded hand that only does what a person could do."""

    def __init__(self, made: Made, seed: int) -> None:
        self._made = made
        self._random = Random(seed)
        self.told = Changes()  # by the last act
        self.form = read_form(made.xml.encode())
        self._repeats_in: dict[int, list[int]] = {}
        for control in self.form.controls:
            if control.tag == "repeat":
                outer = self.form.schema.nodes[control.node].parent
                self._repeats_in.setdefault(outer, []).append(control.number)
        self.session = Session(
            self.form, Context(now=lambda: datetime.now(UTC), random=Random(seed), properties=PROPERTIES)
        )

    def act(self) -> Act | None:
        """Does one act; None where nothing can be done."""
        for _ in range(20):
            dice = self._random.random()
            if dice > 0.97:
                self.told = self.session.set_language(tag := self._random.choice(LANGUAGES))
                return ("language", tag)
            reshaping = dice < 0.12 and self._made.repeats
            found = self._reshape(add=dice < 0.08) if reshaping else self._answer()
            if found is not None:
                return found
        return None

    def _reshape(self, *, add: bool) -> Act | None:
        ref = self._ref(self._random.choice(self._made.repeats))
        if ref is None:
            return None
        row, control = self.session._find.row(ref)
        try:
            if add:
                if control is None or not self._may_add(control.number, row.owner):
                    return None
                self.told = self.session.add_repeat(ref)
                return ("add", ref)
            if not row.instances:
                return None
            place = self._random.randint(1, len(row.instances))
            if not row.instances[place - 1].slots[0].relevant:
                return None
            ref = f"{ref}[{place}]"
            self.told = self.session.remove_repeat(ref)
        except AnswerRefused:
            return None
        return ("remove", ref)

    def _may_add(self, number: int, frame: Frame) -> bool:
        """Is the place for a new instance shown?"""
        control, nodes = self.form.controls[number], self.form.schema.nodes
        around: Live = frame.slots[nodes[nodes[control.node].parent].slot]
        free = control.count is None and not control.fixed
        return free and around.relevant and self.session._pages._wanted(control, frame)

    def _ref(self, path: str) -> str | None:
        """`path` with a random instance of every repeat around it."""
        for outer in sorted(self._made.repeats, key=len):
            if path.startswith(outer + "/"):
                inner = self._ref(outer)
                count = self.session.count_of(inner) if inner is not None else 0
                if not count:
                    return None
                return f"{inner}[{self._random.randint(1, count)}]{path[len(outer) :]}"
        return path

    def _answer(self) -> Act | None:
        path = self._random.choice(list(self._made.kinds))
        ref = self._innermost(path)
        if ref is None:
            return None
        view = self.session.question(ref)
        if not view.relevant or view.readonly:
            return None
        if self._made.kinds[path] == "count":
            return self._more(ref, view.text)
        text = self._text(path, [c.value for c in view.choices if c.value and " " not in c.value])
        if text is None:
            return None
        try:
            self.told = self.session.answer(ref, text)
        except AnswerRefused:
            return None
        return ("answer", ref, text)

    def _more(self, ref: str, before: str) -> Act | None:
        """Never fewer: JavaRosa leaves in the record what a smaller jr:count no longer asks for."""
        path = re.sub(r"\[\d+\]", "", ref)
        repeat = self._made.counts[path]
        there = self.session.count_of(ref.rpartition("/")[0] + "/" + repeat.rpartition("/")[2])
        text = str(self._random.randint(there, there + 2))
        if text == before or there > 4:
            return None
        self.told = self.session.answer(ref, text)
        return ("answer", ref, text)

    def _innermost(self, path: str) -> str | None:
        around = [r for r in self._made.repeats if path.startswith(r + "/")]
        if not around:
            return path
        inner = max(around, key=len)
        base = self._ref(inner)
        count = self.session.count_of(base) if base is not None else 0
        return f"{base}[{self._random.randint(1, count)}]{path[len(inner) :]}" if count else None

    def _text(self, path: str, choices: list[str]) -> str | None:
        kind = self._made.kinds[path]
        if self._random.random() < 0.12:
            return ""
        if kind in VALUES:
            return self._random.choice(VALUES[kind])
        if not choices:
            return None
        if kind == "one":
            return self._random.choice(choices)
        size = len(choices) if kind == "rank" else self._random.randint(1, len(choices))
        return " ".join(self._random.sample(choices, size))

    def untold(self, act: Act, before: State, after: State) -> list[str]:
        """Questions that show something else than before the act, though nobody was told to look again."""
        if act[0] == "remove":  # those behind it have other references now
            return []
        seen = [k for k, v in after.items() if k[0] in "qhmc" and k in before and before[k] != v]
        return [k for k in seen if k[2:] not in self.told.refs]

    def probe(self, ref: str, source: str) -> str:
        """What an expression gives at a question."""
        node = self.session._find.node(ref)
        try:
            run = expression(source, Compiler(self.form.schema, node.defn), "single").run
            return to_text(run(node.frame, None))
        except (XPathError, *FAULTS) as fault:
            return f"{type(fault).__name__} {fault}"

    def state(self) -> State:
        found: State = {}
        for live in _relevant(self.session.root.slots[0]):
            if live.defn.range >= 0:
                key = "n " + live.ref().rpartition("[")[0]
                found[key] = str(int(found.get(key, "0")) + 1)
            if live.defn.shape is Shape.LEAF and "/meta/" not in live.defn.path:
                found["v " + live.ref()] = written(live.defn.type, live.kept)
            for number in self._repeats_in.get(live.defn.number, ()):
                if self._may_add(number, live.frame):
                    found[
                        f"a {live.ref()}/{self.form.schema.nodes[self.form.controls[number].node].name}"
                    ] = ""
            number = self.form.control_of.get(live.defn.number)
            if number is not None and self.form.controls[number].kind is not None:
                self._question(live, found)
        return found

    def _question(self, live: Live, found: State) -> None:
        view = self.session.question(live.ref())
        verdict = "".join("1" if v else "0" for v in (view.required, view.readonly, not view.problem))
        found["q " + view.ref] = verdict + view.label
        if view.hint:
            found["h " + view.ref] = view.hint
        if view.problem not in ("", CONSTRAINT):
            found["m " + view.ref] = view.problem
        if view.kind in LISTS:
            found["c " + view.ref] = " | ".join(f"{c.value} = {c.label}" for c in view.choices)


def _relevant(live: Live) -> Iterator[Live]:
    if live.relevant:
        yield live
        for child in live.children():
            yield from _relevant(child)


class JavaRosa:
    """One JVM for all forms. Time stands in UTC there as here."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        path = f"{_compiled()}{os.pathsep}{jar()}"
        words = [
            "java",
            "-Xss64m",
            "-XX:TieredStopAtLevel=1",
            "-Duser.timezone=UTC",
            "-Duser.language=en",
            "-cp",
            path,
            SOURCE.stem,
        ]
        self._log = (folder / "javarosa.log").open("wb")
        self._process = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            encoding="utf-8",
            errors="replace",
        )

    def play(self, name: str, xml: str, acts: list[Act]) -> list[State | str]:
        """The state after loading and after each act; a text says why JavaRosa could not go on."""
        path = self._folder / f"{name}.xml"
        path.write_text(xml, encoding="utf-8")
        lines = ["\t".join(act) for act in (("form", str(path)), *acts)]
        assert self._process.stdin is not None
        self._process.stdin.write("\n".join([*lines, "end"]) + "\n")
        self._process.stdin.flush()
        found: list[State | str] = []
        state: State = {}
        for _ in lines:
            told = self._one(state)
            found.append(told or dict(state))
        return found

    def ask(self, ref: str, sources: list[str]) -> list[tuple[bool, str]]:
        """What expressions give at a question of the form just played: (given, text), or (False, why not)."""
        lines = [f"probe\t{ref}\t{source}" for source in sources]
        assert self._process.stdin is not None
        self._process.stdin.write("\n".join([*lines, "end"]) + "\n")
        self._process.stdin.flush()
        found = []
        for _ in lines:
            state: State = {}
            trouble = self._one(state)
            found.append((not trouble, trouble or "".join(state.values())))
        return found

    def lacking(self, names: list[str], ref: str) -> list[str]:
        """Those of the functions that it does not know."""
        answers = self.ask(ref, [f"{n}({', '.join(['1'] * FUNCTIONS[n].least)})" for n in names])
        return [
            n for n, (_, told) in zip(names, answers, strict=True) if told.endswith(f"handle function '{n}'")
        ]

    def _one(self, state: State) -> str:
        assert self._process.stdout is not None
        trouble = ""
        for line in self._process.stdout:
            kind, _, rest = line.rstrip("\n").partition("\t")
            if kind == ".":
                return trouble
            key, _, value = rest.partition("\t")
            if kind == "=":
                state[key] = (
                    value.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r").replace("\\\\", "\\")
                )
            elif kind == "-":
                state.pop(key, None)
            else:
                trouble = rest
        raise RuntimeError(f"JavaRosa has ended: {self._log.name}")

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(30)
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._log.close()


def _compiled() -> Path:
    folder = BUILD / "java" / hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    if not (folder / f"{SOURCE.stem}.class").is_file():
        folder.mkdir(parents=True, exist_ok=True)
        command = ["javac", "-cp", str(jar()), "-d", str(folder), str(SOURCE)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder
