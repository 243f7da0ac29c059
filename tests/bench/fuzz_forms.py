"""`./dev bench fuzz_forms --minutes N`: random expressions, forms and acts until the time is over.

Ends with exit 1 at the first that breaks what must hold, and prints it at its smallest.
"""

from __future__ import annotations

import argparse
import time

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from tests.forms import fuzz

ROUND = settings(
    max_examples=500, deadline=None, database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip


def one_round(number: int) -> None:
    @seed(number)
    @ROUND
    @given(st.one_of(fuzz.expressions, fuzz.raw))
    def expression(text: str) -> None:
        fuzz.holds_of_an_expression(text)

    @seed(number)
    @ROUND
    @given(fuzz.forms(), fuzz.acts)
    def form(xml: str, acts: list[tuple[int, int, str]]) -> None:
        fuzz.holds_of_a_form(xml, acts)

    expression()
    form()


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("--minutes", type=float, default=5)
    words.add_argument("--seed", type=int, default=0)
    given_ = words.parse_args()
    until = time.monotonic() + given_.minutes * 60
    rounds = 0
    while rounds == 0 or time.monotonic() < until:
        one_round(given_.seed + rounds)  # what it finds ends the run with its own report
        rounds += 1
        print(f"round {rounds}: seed {given_.seed + rounds - 1} found nothing", flush=True)
    print(f"{rounds * ROUND.max_examples} expressions and as many forms with acts: nothing found")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
