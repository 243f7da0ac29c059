"""The table of requirements in README.md, made from `held`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.requirements.held import REQUIREMENTS, Requirement

README = Path(__file__).resolve().parents[2] / "README.md"
BEGIN, END = "<!-- requirements: python -m tests.requirements -->", "<!-- end of requirements -->"


def table() -> str:
    """Markdown, with both marks."""
    return "\n".join([BEGIN, *_lines(), END])


def _lines() -> Iterator[str]:
    yield "| | requirement | held by | |"
    yield "|---|---|---|---|"
    for one in REQUIREMENTS:
        files = sorted({test.partition("::")[0] for test in one.tests})
        held = ", ".join(f"`{file.rpartition('/')[2].removesuffix('.py')}`" for file in files)
        yield f"| {one.name} | {one.what} | {held or '–'} | {_rest(one)} |"


def _rest(one: Requirement) -> str:
    said = [f"missing: {one.missing}"] if one.missing else []
    return "; ".join([*said, f"decided by {one.decided}"] if one.decided else said)


def written(readme: str) -> str:
    """README with today's table. Raises ValueError where the marks are not there."""
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError("README.md has lost the marks of the table")
    return before + table() + after
