"""Which of a form's languages a person means. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

TAG = re.compile(r"\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)\s*$")  # XLSForm's habit: "Русский (ru)"


def tag_of(language: str) -> str:
    """The BCP 47 tag in a form's name of a language, lower case; the name itself where it holds none."""
    found = TAG.search(language)
    return (found[1] if found else language).strip().lower()


def chosen(languages: Sequence[str], wanted: str, default: str) -> str:
    """The form's language for `wanted`, which is its name or a tag ("ru", "ru-KG"); else its default."""
    if wanted in languages:
        return wanted
    if not wanted:
        return default
    exact = [one for one in languages if tag_of(one) == tag_of(wanted)]
    primary = tag_of(wanted).split("-")[0]
    near = [one for one in languages if tag_of(one).split("-")[0] == primary]
    return next(iter((*exact, *near)), default)
