"""The feature matrix (features.json): what of ODK's world is supported, and what a person meets who fills a form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from forms.definition import Form, SubmissionTarget


@dataclass(frozen=True, slots=True)
class Feature:
    """One row. `support`: full, part or none. `words`: patterns of appearances, or `kind:`, `action:`, `form:` and a
    word, by which a form is known to use it. `shown_by`: tests, scenarios and real forms that show it."""

    group: str
    feature: str
    support: str
    note: str
    shown_by: tuple[str, ...]
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that a form uses and that is not, or not wholly, supported."""

    feature: Feature
    refs: tuple[str, ...]  # where; () for the form as a whole


@cache
def features() -> tuple[Feature, ...]:
    rows = json.loads(Path(__file__).with_name("features.json").read_text("utf-8"))
    return tuple(Feature(**{**row, "shown_by": tuple(row["shown_by"]), "words": tuple(row.get("words", ()))})
                 for row in rows)  # fmt: skip


def gaps(form: Form) -> tuple[Gap, ...]:
    """In the order of the matrix; an appearance that nobody knows comes last, as a feature of its own."""
    used: dict[str, list[str]] = {}
    for word, ref in _used(form):
        used.setdefault(word, []).append(ref)
    found: list[Gap] = []
    known: set[str] = set()
    for feature in features():
        words = [w for w in used if any(re.fullmatch(p, w, re.DOTALL) for p in feature.words)]
        known.update(words)
        if words and feature.support != "full":
            refs = dict.fromkeys(r for w in words for r in used[w] if r)
            found.append(Gap(feature, tuple(refs)))
    for word, where in used.items():
        if word not in known and ":" not in word.split("(")[0]:
            note = "nobody knows this appearance: the question is shown in its plain way"
            found.append(Gap(Feature("Appearances", word, "none", note, ()), tuple(dict.fromkeys(where))))
    return tuple(found)


def missing_lists(form: Form) -> tuple[Gap, ...]:
    """For each file that is not there: the questions that have no choices without it, the values that stay empty."""
    found = []
    for name in form.missing_files:
        ids = [id_ for id_, file in form.files.items() if file == name]
        reads = re.compile(
            "|".join(
                rf"instance\(\s*['\"]{re.escape(i)}['\"]|pulldata\(\s*['\"]{re.escape(i)}['\"]" for i in ids
            )
        )
        nodes = form.schema.nodes
        refs = [
            nodes[c.node].path for c in form.controls if c.itemset and reads.search(c.itemset.nodes.source)
        ]
        for node, binding in zip(nodes, form.bindings, strict=True):
            sources = (
                binding.relevant,
                binding.calculate,
                binding.constraint,
                binding.required,
                binding.readonly,
            )
            if any(e is not None and reads.search(e.source) for e in sources):
                refs.append(node.path)
        note = "the file is missing; a list has no choices, a value stays empty"
        found.append(Gap(Feature("Secondary instances", name, "part", note, ()), tuple(dict.fromkeys(refs))))
    return tuple(found)


def _used(form: Form) -> Iterator[tuple[str, str]]:
    """(appearance, or `kind:`, `action:`, `form:` and a word; path)"""
    for control in form.controls:
        path = form.schema.nodes[control.node].path if control.node >= 0 else ""
        for word in control.appearance:
            yield word, path
        if control.kind is not None:
            yield f"kind:{control.kind.value}", path
        for extra in control.extras:
            yield f"extra:{extra}", path
    for name, path in form.undone:
        yield f"action:{name}", path
    if form.audit is not None and form.audit.locates:
        yield "form:audit-location", form.audit.ref
    asks = form.submission
    for word, asked in (("encryption", asks.public_key), ("submission", asks != SubmissionTarget())):
        if asked:
            yield f"form:{word}", ""
