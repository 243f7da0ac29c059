"""One form and its acts in our engine and in JavaRosa: the state of both after every act, in one shape.

Keys: "v REF" relevant and value, "q REF" required, read-only, constraint holds and label, "c REF" values of the
choices, "n REF" instances of a repeat.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from forms import Context, Session, read_form
from forms.definition import Shape
from forms.engine.live import Live
from forms.views import AnswerRefused, Kind
from tests.forms.differential.random_forms import VALUES, Made
from tests.forms.javarosa import jar
from tests.forms.shared import BUILD

SOURCE = Path(__file__).parents[1] / "java" / "RunScripts.java"
LISTS = (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK)
State = dict[str, str]
Act = tuple[str, ...]


class Ours:
    """Our engine, acted on by a seeded hand that only does what a person could do."""

    def __init__(self, made: Made, seed: int) -> None:
        self._made = made
        self._random = Random(seed)
        self.form = read_form(made.xml.encode())
        self.session = Session(self.form, Context(now=lambda: datetime.now(UTC), random=Random(seed)))

    def act(self) -> Act | None:
        """Does one act; None where nothing can be done."""
        for _ in range(20):
            dice = self._random.random()
            reshaping = dice < 0.12 and self._made.repeats
            found = self._reshape(add=dice < 0.08) if reshaping else self._answer()
            if found is not None:
                return found
        return None

    def _reshape(self, *, add: bool) -> Act | None:
        ref = self._ref(self._random.choice(self._made.repeats))
        if ref is None:
            return None
        try:
            row, _ = self.session._find.row(ref)
            node = row.owner.slots[self.form.schema.nodes[self.form.schema.nodes[row.node].parent].slot]
            if not node.relevant:
                return None
            if add:
                self.session.add_repeat(ref)
                return ("add", ref)
            if len(row.instances) < 2:  # JavaRosa does not wake all that read the last one
                return None
            ref = f"{ref}[{self._random.randint(1, len(row.instances))}]"
            self.session.remove_repeat(ref)
        except AnswerRefused:
            return None
        return ("remove", ref)

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
        text = self._text(path, [c.value for c in view.choices if c.value and " " not in c.value])
        if text is None:
            return None
        try:
            self.session.answer(ref, text)
        except AnswerRefused:
            return None
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

    def state(self) -> State:
        found: State = {}
        for live in _all(self.session.root.slots[0]):
            if live.defn.range >= 0:
                key = "n " + live.ref().rpartition("[")[0]
                found[key] = str(int(found.get(key, "0")) + 1)
            if live.defn.shape is Shape.LEAF and "/meta/" not in live.defn.path:
                found["v " + live.ref()] = "1" + live.kept if live.relevant else "0"
            number = self.form.control_of.get(live.defn.number)
            if live.relevant and number is not None and self.form.controls[number].kind is not None:
                self._question(live, found)
        return found

    def _question(self, live: Live, found: State) -> None:
        view = self.session.question(live.ref())
        verdict = "".join("1" if v else "0" for v in (view.required, view.readonly, not view.problem))
        found["q " + view.ref] = verdict + view.label
        if view.kind in LISTS:
            found["c " + view.ref] = " ".join(c.value for c in view.choices)


def _all(live: Live) -> Iterator[Live]:
    yield live
    for child in live.children():
        yield from _all(child)


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
        self._log.close()


def _compiled() -> Path:
    folder = BUILD / "java" / hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    if not (folder / f"{SOURCE.stem}.class").is_file():
        folder.mkdir(parents=True, exist_ok=True)
        command = ["javac", "-cp", str(jar()), "-d", str(folder), str(SOURCE)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder
