"""One row in our engine, in a process of its own, so that nothing is warm that is not said. Process CPU."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from random import Random

from forms import Context, Session, kept_forms, read_form
from tests.forms.speed.rows import ROWS, Row

ROOT = Path(__file__).resolve().parents[3]


def our_ref(ref: str) -> str:
    """JavaRosa's `/data/m[5]/age[0]` is our `/data/m[6]/age`: positions from 1, and only on repeats."""
    return re.sub(r"(/m)\[(\d+)\]", lambda m: f"{m[1]}[{int(m[2]) + 1}]", ref).replace("[0]", "")


def measure(row: Row, forms: Path) -> float:
    """CPU ms of one act, after as many unmeasured ones."""
    words = [sys.executable, "-m", "tests.forms.speed.ours", row.name, str(forms)]
    return float(subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout)


def here(row: Row, forms: Path) -> float:
    """The same within this process."""
    path = forms / f"{row.form}.xml"
    text = path.read_text("utf-8")
    files = {p.name: p.read_bytes() for p in forms.glob("*.csv") if p.name in text}
    context = Context(now=lambda: datetime.now().astimezone(), random=Random(1))

    def opened(_: int = 0) -> Session:
        if row.anew:
            kept_forms.clear()
        return Session(read_form(path.read_bytes(), files), context)

    if row.opens:
        return cpu_each(opened, row.answers)
    session = opened()
    session.sections()
    for _ in range(row.instances - 1):
        session.add_repeat("/data/m")
    if row.adds:
        return cpu_each(lambda _: session.add_repeat("/data/m"), row.answers)
    return cpu_each(answering(session, row), row.answers)


def answering(session: Session, row: Row) -> Callable[[int], object]:
    refs = [our_ref(r) for r in row.refs]
    if row.before[0]:
        session.answer(our_ref(row.before[0]), row.before[1])

    def one(turn: int) -> object:
        place, round_ = turn % len(refs), turn // len(refs)
        session.answer(refs[place], row.values[(place + round_) % len(row.values)])
        return session.question(our_ref(row.choices)).choices if row.choices else None

    return one


def cpu_each(act: Callable[[int], object], times: int) -> float:
    """Mean CPU milliseconds of one act, after as many unmeasured ones."""
    for turn in range(times):
        act(turn)
    began = time.process_time()
    for turn in range(times, 2 * times):
        act(turn)
    return (time.process_time() - began) * 1000 / times


if __name__ == "__main__":
    print(here(next(r for r in ROWS if r.name == sys.argv[1]), Path(sys.argv[2])))
