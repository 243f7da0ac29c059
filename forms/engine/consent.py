"""What a form's `declined` flag depends on: nobody counts as agreed who was not asked, or whose answer is quiet.

A flag that is computed from consent questions is silent as long as they are empty, and stays so where one of
them stands on a quiet answer. So a form with that flag cannot be finished then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from forms.definition import Form
from forms.engine.live import Live
from forms.views import AnswerFault, AnswerProblem, Flag

QUIET = "Consent needs a clear answer: this question cannot be left quiet."
NOT_ASKED = "Consent was not asked: an answer is needed here."


@dataclass(frozen=True, slots=True)
class Consent:
    """Node numbers of questions: `asked` are those that the flag is computed from, `deciding` also those that
    decide whether they are shown."""

    asked: frozenset[int] = frozenset()
    deciding: frozenset[int] = frozenset()

    def faults(self, nodes: tuple[Live, ...]) -> Iterator[AnswerProblem]:
        """What stands in the way among the relevant `nodes`, in form order."""
        open_ones = [node for node in nodes if node.defn.number in self.asked]
        unasked = open_ones and not any(node.kept or node.missing for node in open_ones)
        for node in nodes:
            if node.missing is not None and node.defn.number in self.deciding:
                yield AnswerProblem(node.ref(), AnswerFault.REQUIRED, QUIET)
            elif unasked and node is open_ones[0]:
                yield AnswerProblem(node.ref(), AnswerFault.REQUIRED, NOT_ASKED)


def consent_of(form: Form) -> Consent:
    """Empty for a form without the flag."""
    flagged = [number for number, bind in enumerate(form.bindings) if bind.flag is Flag.DECLINED]
    asked = _reached(form, flagged, relevance=False) - set(flagged)
    return Consent(asked, _reached(form, flagged, relevance=True))


def _reached(form: Form, begin: list[int], *, relevance: bool) -> frozenset[int]:
    """Questions that the values of `begin` come from; with `relevance`, also through what shows them."""
    known, waiting = set(begin), list(begin)
    while waiting:
        for number in _reads(form, waiting.pop(), relevance=relevance):
            if number not in known:
                known.add(number)
                waiting.append(number)
    return frozenset(number for number in known if number in form.control_of)


def _reads(form: Form, number: int, *, relevance: bool) -> Iterator[int]:
    expressions = [form.bindings[number].calculate]
    while relevance and number >= 0:
        expressions.append(form.bindings[number].relevant)
        number = form.schema.nodes[number].parent
    for expression in expressions:
        if expression is not None:
            yield from (node for node, _ in expression.reads if node >= 0)
