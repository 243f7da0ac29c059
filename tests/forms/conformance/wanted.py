"""What the tests that Web Forms fails want, where a recording holds no wanted value: which test shows it."""

from __future__ import annotations

from collections.abc import Callable

SHOWN: dict[str, str] = {}  # scenario -> the hand-written test that stands for it
YES_NO = "".join(f"<item><label>{v}</label><value>{v}</value></item>" for v in ("yes", "no"))
Test = Callable[..., None]


def wanted(*scenarios: str) -> Callable[[Test], Test]:
    """Names the scenarios that a test was written for, after their titles."""

    def note(test: Test) -> Test:
        SHOWN.update(dict.fromkeys(scenarios, test.__name__))
        return test

    return note


def repeat(ref: str, *inner: str, count: str = "") -> str:
    counted = f' jr:count="{count}"' if count else ""
    return f'<repeat nodeset="{ref}"{counted}>{"".join(inner)}</repeat>'


def field(ref: str) -> str:
    return f'<input ref="{ref}"/>'
