"""What an attack is, and the child process that suffers it.

The figures are stated per attack and are far above what is needed: they tell bounded from unbounded.
Memory is what the engine takes beyond the attack's own bytes, or all that the converter's own process takes; it can be
told on Linux only.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from unittest import mock

from forms import AnswerRefused, Context, Form, FormRefused, QuestionItem, Session, read_form, xlsform

WORLD = Context(now=lambda: datetime(2024, 5, 6, tzinfo=UTC), random=Random(1))
_STATUS, _REFS = Path("/proc/self/status"), Path("/proc/self/clear_refs")
ADDRESS_SPACE = 8 * 2**30  # an attack that gets through must not take the machine with it
PATIENCE_S = 300  # for the child as a whole


@dataclass(frozen=True)
class Bad:
    """A form and what is done with it: `answers` are given in turn, and all questions are looked at."""

    xml: bytes
    files: Mapping[str, bytes] = field(default_factory=dict)
    answers: tuple[tuple[str, str], ...] = ()
    shows: tuple[str, ...] = ()  # nodes whose text is told


@dataclass(frozen=True)
class Book:
    """An XLSForm, converted as a person's file is."""

    content: bytes
    ending: str = ".xlsx"


@dataclass(frozen=True)
class Attack:
    """`wanted`: a part of what must be told in the end ("refused", "finding", "open", words of a message)."""

    name: str
    make: Callable[[], Bad | Book]
    wanted: str
    cpu_s: float
    memory_mb: int


@dataclass(frozen=True)
class Suffered:
    cpu_s: float
    memory_mb: int  # -1 where the system does not tell
    outcome: str


ATTACKS: dict[str, Attack] = {}


def attack(
    wanted: str, cpu_s: float = 5, memory_mb: int = 100
) -> Callable[[Callable[[], Bad | Book]], Callable[[], Bad | Book]]:
    """Enters a function that builds an attack, under its own name in words."""

    def enter(make: Callable[[], Bad | Book]) -> Callable[[], Bad | Book]:
        name = make.__name__.replace("_", " ")
        ATTACKS[name] = Attack(name, make, wanted, cpu_s, memory_mb)
        return make

    return enter


def suffer(names: Sequence[str]) -> dict[str, Suffered]:
    """These attacks one after another in one child; a child that dies is an outcome, too."""
    words = [sys.executable, "-m", "tests.forms.hostile", *names]
    try:
        done = subprocess.run(
            words, capture_output=True, text=True, timeout=PATIENCE_S, check=False,
            cwd=Path(__file__).resolve().parents[3], env=os.environ | {"PYTHONUTF8": "1"},
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return dict.fromkeys(names, Suffered(PATIENCE_S, -1, f"the child died: not done in {PATIENCE_S} s"))
    met = {name: Suffered(*rest) for name, *rest in map(json.loads, done.stdout.splitlines())}
    last = done.stderr.strip().splitlines()[-1:] or [""]
    died = Suffered(0, -1, f"the child died ({done.returncode}): {last[0]}")
    return {name: met.get(name, died) for name in names}


def fault(attack: Attack, met: Suffered) -> str:
    """What is wrong with how it went; "" for nothing. CPU time is the child's own, so a busy machine counts little."""
    if attack.wanted not in met.outcome or met.outcome.startswith("the child died"):
        return f"wanted {attack.wanted!r}, got {met.outcome!r}"
    if met.cpu_s > attack.cpu_s:
        return f"took {met.cpu_s:.1f} s of {attack.cpu_s:.0f}"
    if met.memory_mb > attack.memory_mb:
        return f"took {met.memory_mb} MB of {attack.memory_mb}"
    return ""


def in_this_process(name: str) -> Suffered:
    """For the child."""
    _limit_memory()
    bad = ATTACKS[name].make()
    before, began = _peak_mb(reset=True), _spent_s()
    outcome, of_child = _converted(bad) if isinstance(bad, Book) else (_met(bad), 0)
    after = _peak_mb()
    spent = _spent_s() - began
    return Suffered(spent, max(after - before, of_child) if after >= 0 else -1, outcome)


def _spent_s() -> float:
    """CPU time of this process and of its children that have ended."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def _converted(book: Book) -> tuple[str, int]:
    """The outcome, and the memory that the converter's own process took: -1 where it did not live to tell."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "in" / f"form{book.ending}"
        path.parent.mkdir()
        path.write_bytes(book.content)
        weighed = path.with_suffix(_WEIGHT)
        try:
            with mock.patch.object(xlsform, "_convert", converted_and_weighed):
                made = xlsform.convert_xlsform(path)
            told = [f"converted: {len(made.xml)} bytes", *(f.what for f in made.findings)]
        except FormRefused as refused:
            _need(all(f.what and f.remedy for f in refused.findings))
            told = ["refused", *(f.what for f in refused.findings if f.refused)]
        _need({p.name for p in Path(folder).rglob("*")} <= {"in", path.name, weighed.name})
        outcome = ": ".join(told[:2])
        return outcome, int(weighed.read_text()) if weighed.exists() else -1


_WEIGHT = ".weight"
_convert = xlsform._convert


def converted_and_weighed(path: str) -> str:
    """For the converter's process: what it does, and beside the file the memory that it took."""
    reply = _convert(path)
    Path(path).with_suffix(_WEIGHT).write_text(str(_peak_mb()))
    return reply


def _met(bad: Bad) -> str:
    try:
        form = read_form(bad.xml, bad.files)
    except FormRefused as refused:
        _need(all(f.what and f.remedy and f.refused for f in refused.findings))
        return f"refused: {refused.findings[0].what}"
    assert all(f.what and f.remedy for f in form.findings)
    session = Session(form, WORLD)
    _look(session)
    told = []
    for ref, text in bad.answers:
        try:
            session.answer(ref, text)
        except AnswerRefused as refused:
            told.append(f"not taken: {refused}")
        _look(session)
    told += [session.node_text(ref)[:80] for ref in bad.shows]
    draft = session.snapshot()
    assert Session(form, WORLD, restore=draft).snapshot() == draft
    session.submission()
    return " · ".join([_opened(form), *told])


def _need(true: bool) -> None:
    if not true:
        raise AssertionError


def _opened(form: Form) -> str:
    return f"finding: {form.findings[0].what}" if form.findings else "open"


def _look(session: Session) -> None:
    """What a program asks for: sections, their items, the first and last questions with their choices."""
    session.problems()
    refs = [
        item.ref
        for section in session.sections()
        for item in session.items(section.key)
        if isinstance(item, QuestionItem)
    ]
    for ref in {*refs[:20], *refs[-5:]}:
        view = session.question(ref)
        assert len(view.label) >= 0
        assert len(view.choices) >= 0


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))


def _peak_mb(*, reset: bool = False) -> int:
    """The highest resident memory so far, or since it was reset; -1 where the system does not tell."""
    if not _STATUS.exists():
        return -1
    if reset:
        _REFS.write_text("5")
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1024
