"""`./dev bench memory`: does anything grow with use? Answers, repeats that come and go, interviews of one form.

Each row is done once to warm up, then twice as often as the row says; printed are the bytes that Python holds
more after the second half than after the first, and the objects. Nothing may grow: exit 1 beyond a megabyte.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from random import Random

from forms import Context, Form, Session, read_form
from tests.forms.little import MEMBERS, bind, questions, xform

ALLOWED = 1_000_000  # bytes: the interpreter's own caches breathe
WORLD = Context(now=lambda: datetime(2024, 5, 6, tzinfo=UTC), random=Random(1))
ANSWERS, INSTANCES, SESSIONS = 100_000, 1_000, 1_000


def listed() -> Form:
    """Look-ups, a pattern, a text, a choice list that is filtered: whatever keeps what it found."""
    choice = (
        '<select1 ref="/data/c"><itemset nodeset="instance(\'t\')/root/item[g = /data/a]">'
        '<value ref="name"/><label ref="label"/></itemset></select1>'
    )
    model = (
        '<instance id="t" src="jr://file/t.csv"/>'
        + bind("a", type="string", constraint="regex(., '[a-z0-9]+')")
        + bind("x", calculate="pulldata('t', 'label', 'name', /data/a)")
        + bind("y", calculate="concat(/data/a, /data/x)")
        + bind("b", relevant="/data/a != 'n7'")
    )
    rows = b"".join(b"n%d,Label %d,g%d\n" % (i, i, i % 50) for i in range(5_000))
    form = xform("<a/><b/><c/><x/><y/>", model, questions("a", "b") + choice)
    return read_form(form.encode(), {"t.csv": b"name,label,g\n" + rows})


def answering(count: int) -> Callable[[], None]:
    session = Session(listed(), WORLD)

    def act() -> None:
        for place in range(count):
            session.answer("/data/a", f"n{place % 5_000}" if place % 2 else f"g{place % 50}")
            if place % 10 == 0:
                _ = session.question("/data/c").choices
                session.problems()

    return act


def coming_and_going(count: int) -> Callable[[], None]:
    session = Session(read_form(MEMBERS.encode()), WORLD)

    def act() -> None:
        for place in range(count):
            session.add_repeat("/data/m")
            session.answer("/data/m[1]/age", str(place % 90))
            session.sections()
            session.remove_repeat("/data/m[1]")

    return act


def interviewing(count: int) -> Callable[[], None]:
    form = listed()

    def act() -> None:
        for place in range(count):
            session = Session(form, WORLD)
            session.answer("/data/a", f"n{place}")
            session.sections()
            Session(form, WORLD, restore=session.snapshot()).submission()

    return act


def typing(count: int) -> Callable[[], None]:
    """Ever other texts, as a person types them."""
    session = Session(listed(), WORLD)
    number = [0]

    def act() -> None:
        for _ in range(count):
            number[0] += 1
            session.answer("/data/a", f"never the same {number[0]}")

    return act


ROWS: dict[str, tuple[Callable[[int], Callable[[], None]], int]] = {
    "answers": (answering, ANSWERS),
    "answers that are never the same": (typing, ANSWERS),
    "repeat instances added and removed": (coming_and_going, INSTANCES),
    "interviews of one form": (interviewing, SESSIONS),
}


def growth(make: Callable[[int], Callable[[], None]], count: int) -> tuple[int, int]:
    """(bytes, objects) that are more after the second half of twice `count` acts than after the first."""
    act = make(count)
    act()
    tracemalloc.start()
    try:
        held, objects = _held()
        act()
        after, more = _held()
    finally:
        tracemalloc.stop()
    return after - held, more - objects


def _held() -> tuple[int, int]:
    gc.collect()
    return tracemalloc.get_traced_memory()[0], len(gc.get_objects())


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("--of", type=int, default=1, help="a part of the acts: 10 does a tenth")
    part = words.parse_args().of
    grown = False
    print(f"{'what':42}{'times':>9}{'bytes more':>13}{'objects more':>14}")
    for name, (make, count) in ROWS.items():
        more, objects = growth(make, count // part)
        grown = grown or more > ALLOWED
        print(
            f"{name:42}{count // part:>9}{more:>13}{objects:>14}{'  GROWS' if more > ALLOWED else ''}",
            flush=True,
        )
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
