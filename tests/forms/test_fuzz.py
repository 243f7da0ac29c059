"""Random expressions and forms, a few hundred of each; `./dev bench fuzz_forms --minutes N` goes on for longer."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.forms import fuzz

FEW = settings(
    max_examples=80, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip


@FEW
@given(st.one_of(fuzz.expressions, fuzz.raw))
def test_any_expression_is_understood_or_told(text: str) -> None:
    fuzz.holds_of_an_expression(text)


@FEW
@given(fuzz.forms(), fuzz.acts)
def test_any_form_opens_and_takes_any_acts_or_refuses_them(
    xml: str, acts: list[tuple[int, int, str]]
) -> None:
    fuzz.holds_of_a_form(xml, acts)
