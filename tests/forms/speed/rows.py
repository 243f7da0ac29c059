"""What is measured: every benchmark form at its sizes, with the design's goals where it names one.

A goal is a ratio: our CPU time may be at most `goal / javarosa` of JavaRosa's, both in milliseconds as the design's
table has them. A row without a goal must be faster than JavaRosa all the same; only reading a form anew, which
happens once in a process, is told without being judged.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

ROOMY = 1.5  # "the same at both sizes", on machines that are shared; growing with the size would be 3 or 4


@dataclass(frozen=True)
class Row:
    """One line of the table. References are written as JavaRosa has them, positions from 0."""

    name: str
    form: str
    refs: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    goal: float = 0  # ms; 0: no figure in the design
    javarosa: float = 0  # ms, the design's measurement
    instances: int = 0  # of the roster, before measuring
    choices: str = ""  # a question whose choices are read after each answer
    before: tuple[str, str] = ("", "")  # a question and its answer that the others need
    adds: bool = False  # measures adding one instance instead of answering
    opens: bool = False  # measures opening the form: reading it and starting an interview
    anew: bool = False  # ... with nothing kept of the reading before
    answers: int = 200
    size: int = 0  # of its form, for the growth within a family
    flat_with: str = ""  # must cost the same as this row
    web_forms: int = 0  # answers that ODK Web Forms' engine is asked for; 0: too slow at this size, or cannot

    @property
    def allowed(self) -> float:
        """The highest ratio to JavaRosa; without end for a form read anew: the design lets a reading be kept."""
        if self.anew:
            return inf
        return self.goal / self.javarosa if self.goal else 1.0

    @property
    def family(self) -> str:
        return self.name.partition(":")[0]


SCALE = ("0", "1", "2", "3")
TWO = ("1", "2")


def _line(name: str, size: int, goal: float, javarosa: float, answers: int, web_forms: int) -> Row:
    """A chain or a fan: one answer, then `size` calculations."""
    return Row(
        f"{name}: {size:,}", f"{name}_{size}", ("/data/q0[0]",), TWO, goal, javarosa,
        answers=answers, size=size, web_forms=web_forms,
    )  # fmt: skip


def _big(size: int, goal: float, javarosa: float, answers: int, web_forms: int) -> Row:
    flat = "questions, one answer: 1,000" if size > 1000 else ""
    return Row(
        f"questions, one answer: {size:,}", f"big_{size}", ("/data/g1[0]/q52[0]",), TWO, goal, javarosa,
        answers=answers, size=size, flat_with=flat, web_forms=web_forms,
    )  # fmt: skip


def _roster(size: int, goal: float, javarosa: float, answers: int, web_forms: int) -> Row:
    return Row(
        f"roster, one age: {size:,}", "roster", ("/data/m[5]/age[0]",), ("30", "31"), goal, javarosa, instances=size,
        answers=answers, size=size, flat_with="roster, one age: 200" if size > 200 else "", web_forms=web_forms,
    )  # fmt: skip


def _grown(size: int, goal: float, javarosa: float) -> Row:
    return Row(
        f"roster, add one: {size:,}", "roster", (), (), goal, javarosa, instances=size, adds=True, answers=60,
        size=size, flat_with="roster, add one: 200" if size > 200 else "",
    )  # fmt: skip


def _cascade(kind: str, size: int, goal: float, javarosa: float) -> Row:
    form = (
        f"{'plain_' if kind == 'csv' else ''}cascade_{kind}_{size}"  # plain: without Collect's own pulldata()
    )
    return Row(
        f"cascade, choices read ({kind}): {size:,}", form, ("/data/district[0]",), ("d1", "d11"),
        goal, javarosa, choices="/data/village[0]", before=("/data/region[0]", "r1"), size=size,
    )  # fmt: skip


def _opening(size: int, goal: float, javarosa: float, *, anew: bool) -> Row:
    name = f"open, {'read anew' if anew else 'warm'}: {size:,}"
    return Row(name, f"big_{size}", (), (), goal, javarosa, opens=True, anew=anew, answers=3, size=size)


ROWS = (
    Row("50 questions, 5 scales: one select", "psych50", ("/data/g_phq[0]/phq1[0]",), SCALE, 0.1, 0.32, web_forms=40),
    _line("chain", 100, 0, 0, 200, 40),
    _line("chain", 300, 0, 0, 100, 20),
    _line("chain", 1000, 2, 17.6, 60, 6),
    _line("chain", 3000, 6, 149, 20, 0),
    _line("fan", 100, 0, 0, 200, 40),
    _line("fan", 300, 0, 0, 100, 20),
    _line("fan", 1000, 2, 17.6, 60, 6),
    _line("fan", 3000, 6, 108, 20, 0),
    Row("chain and fan of 1,000 among 1,000 questions", "combo_1000", ("/data/q0[0]", "/data/q1[0]"), TWO, answers=20),
    _big(100, 0, 0, 200, 40),
    _big(300, 0, 0, 200, 40),
    _big(1000, 0.1, 0.85, 200, 20),
    _big(3000, 0.1, 1.84, 200, 0),
    _roster(50, 0, 0, 200, 20),
    _roster(200, 0.2, 0.87, 200, 10),
    _roster(800, 0.2, 7.2, 60, 0),
    _grown(50, 0, 0),
    _grown(200, 1, 11),
    _grown(800, 1, 43),
    _cascade("int", 1024, 0, 0),
    _cascade("int", 10000, 0.1, 1.19),
    _cascade("int", 40000, 0, 0),
    _cascade("csv", 1024, 0, 0),
    _cascade("csv", 10000, 0, 0),
    _cascade("csv", 40000, 0, 0),
    _opening(100, 0, 0, anew=False),
    _opening(1000, 50, 133.5, anew=False),  # the design has 103 to 164 for JavaRosa; their middle
    _opening(3000, 0, 0, anew=False),
    _opening(100, 0, 0, anew=True),
    _opening(1000, 0, 0, anew=True),
    _opening(3000, 0, 0, anew=True),
)  # fmt: skip
