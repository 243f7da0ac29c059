"""What a question shows and whether its answer can stand. Evaluated when it is asked for."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from forms.definition import Control, Expression, NodeDef, Shape, Text
from forms.engine.consent import consent_of
from forms.engine.live import Frame, Live
from forms.engine.wake import FAULTS, frames_below
from forms.values import BadValue, number_of_text
from forms.views import (
    AnswerFault,
    AnswerProblem,
    AnswerRefused,
    Choice,
    Flag,
    Kind,
    Media,
    QuestionView,
    RangeLimits,
)
from forms.xpath.kinds import to_text

if TYPE_CHECKING:
    from forms.engine.session import Session

_LISTS = frozenset((Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK))
_FALSE = frozenset(("", "0", "no", "false"))
LONG = 2**63  # A seed has 64 bits (JavaRosa).
REQUIRED = "An answer is needed here."
CONSTRAINT = "This answer is not allowed here."


class Show:
    def __init__(self, session: Session) -> None:
        self._session = session
        self._consent = consent_of(session.form)
        self._order: int | None = None  # the seed of randomize() without one

    def question(self, node: Live, control: Control) -> QuestionView:
        words, frame, here = self._session.words, node.frame, node.defn
        choices: tuple[Choice, ...] = ()
        if control.kind in _LISTS:
            choices = self._session.choices.of(control, frame)
        return QuestionView(
            ref=node.ref(),
            kind=control.kind or Kind.TEXT,
            label=words.say(control.label, frame, here),
            hint=words.say(control.hint, frame, here),
            guidance=words.say(control.hint, frame, here, "guidance"),
            media=words.media(control.label, frame, here) if control.label is not None else Media(),
            appearance=control.appearance,
            text=node.kept,
            missing=node.missing,
            partial=node.partial,
            choices=choices,
            limits=RangeLimits(*control.limits) if control.limits is not None else None,
            relevant=node.relevant,
            required=self.required(node),
            readonly=self.readonly(node),
            problem=self.problem(node),
            extras=control.extras,
            grid=control.grid,
            run=node.run,
            size_pt=control.size_pt,
            may_be_quiet=not (node.defn.number < self._consent_end and self.required(node)),
        )

    @cached_property
    def _consent_end(self) -> int:
        """The number of the last node that says declined or not private, -1 without one (R-9, R-33).

        What is required before it is what consent hangs on: no quiet answer may stand in its place.
        """
        stopping = (Flag.DECLINED, Flag.NOT_PRIVATE)
        return max((n for n, b in enumerate(self._session.form.bindings) if b.flag in stopping), default=-1)

    def _holds(self, expression: Expression | None, frame: Frame, otherwise: bool) -> bool:
        if expression is None:
            return otherwise
        try:
            return bool(expression.run(frame, None))
        except FAULTS:
            return otherwise

    def required(self, node: Live) -> bool:
        """Against a clock nothing is: what was not reached in the time stays empty."""
        if any(node.defn.number in timed.nodes for timed in self._session.form.timed):
            return False
        return self._holds(
            self._session.form.bindings[node.defn.number].required, node.frame, otherwise=False
        )

    def readonly(self, node: Live) -> bool:
        """Its own or inherited from a group around it; what was chosen against a clock, where the form keeps it."""
        if node.kept and any(one.once and node.defn.number in one.nodes for one in self._session.form.timed):
            return True
        bindings = self._session.form.bindings
        at: Live | None = node
        while at is not None:
            if self._holds(bindings[at.defn.number].readonly, at.frame, otherwise=False):
                return True
            at = at.up
        return False

    def problem(self, node: Live) -> str:
        """Why the answer given cannot stand; "" if it can, or if there is none."""
        if not node.kept or not node.relevant:
            return ""
        wrong = self._type_problem(node)
        if wrong:
            return wrong
        binding = self._session.form.bindings[node.defn.number]
        if self._holds(binding.constraint, node.frame, otherwise=True):
            return ""
        return self._message(binding.constraint_message, node) or CONSTRAINT

    def _message(self, text: Text | None, node: Live) -> str:
        return self._session.words.say(text, node.frame, node.defn)

    def _type_problem(self, node: Live) -> str:
        try:
            node.defn.codec.accept(node.kept)
        except BadValue as fault:
            return str(fault)
        return ""

    def accepted(self, node: Live, control: Control, text: str) -> str:
        """The text as it is stored; AnswerRefused where it is no value of the question."""
        if control.kind is Kind.NOTE:
            raise AnswerRefused("A note takes no answer.")
        try:
            kept = node.defn.codec.accept(text)
        except BadValue as fault:
            raise AnswerRefused(str(fault)) from fault
        if control.kind in _LISTS:
            self._among_choices(node, control, kept)
        if control.kind is Kind.RANGE:
            self._in_range(control, kept)
        return kept

    def _among_choices(self, node: Live, control: Control, kept: str) -> None:
        there = set(self._session.choices.values(control, node.frame))
        chosen = [kept] if control.kind is Kind.SELECT_ONE else kept.split()
        if control.kind is Kind.RANK and (len(chosen) != len(there) or set(chosen) != there):
            raise AnswerRefused("All choices need a place in the order.")
        for value in chosen:
            if value not in there:
                raise AnswerRefused(f"{value} is not one of the choices.")

    def _in_range(self, control: Control, kept: str) -> None:
        if control.limits is None:
            return
        start, end, _ = control.limits
        low, high, value = (number_of_text(t) for t in (start, end, kept))
        if value < min(low, high) or value > max(low, high):
            raise AnswerRefused(f"This must lie between {start} and {end}.")

    def fault(self, node: Live, control: Control) -> AnswerProblem | None:
        """A note that is required is a barrier: what brought it up must change before the form ends (JavaRosa)."""
        if not node.kept:
            if node.missing is None and not node.partial and self.required(node):
                binding = self._session.form.bindings[node.defn.number]
                message = self._message(binding.required_message, node) or REQUIRED
                return AnswerProblem(node.ref(), AnswerFault.REQUIRED, message)
            return None
        wrong = self._type_problem(node)
        if wrong:
            return AnswerProblem(node.ref(), AnswerFault.TYPE, wrong)
        problem = self.problem(node)
        return AnswerProblem(node.ref(), AnswerFault.CONSTRAINT, problem) if problem else None

    def problems(self) -> Iterator[AnswerProblem]:
        controls, control_of = self._session.form.controls, self._session.form.control_of
        nodes = tuple(relevant_nodes(self._session.root.slots[0]))
        consent = {problem.ref: problem for problem in self._consent.faults(nodes)}
        for node in nodes:
            number = control_of.get(node.defn.number)
            if number is not None and controls[number].kind is not None:
                found = self.fault(node, controls[number])
                if consent and found is None:
                    found = consent.get(node.ref())
                if found is not None:
                    yield found

    def flags(self) -> frozenset[Flag]:
        found: set[Flag] = set()
        for node, flag in self._flagged:
            for frame in frames_below(self._session.root, node.frame):
                live: Live = frame.slots[node.slot]
                if live.relevant and live.text.strip().lower() not in _FALSE:
                    found.add(flag)
        return frozenset(found)

    @cached_property
    def _flagged(self) -> tuple[tuple[NodeDef, Flag], ...]:
        form = self._session.form
        both = zip(form.schema.nodes, form.bindings, strict=True)
        return tuple((n, b.flag) for n, b in both if b.flag is not None and n.shape is not Shape.ATTRIBUTE)

    def seed_of(self, value: Any) -> int:
        if value is None:  # one order per interview: a list must not jump while a person reads it
            if self._order is None:
                self._order = self._session.context.random.getrandbits(31)
            return self._order
        number = float(value) if isinstance(value, float | int) else number_of_text(to_text(value))
        if not math.isnan(number):
            return LONG - 1 if number >= LONG else int(max(number, -LONG))
        if isinstance(value, float) or to_text(value) == "":
            return 0
        digest = hashlib.sha256(to_text(value).encode()).digest()
        return int.from_bytes(digest[:8], "big", signed=True)


def relevant_nodes(node: Live) -> Iterator[Live]:
    """All relevant elements in document order."""
    if not node.relevant:
        return
    yield node
    for child in node.children():
        yield from relevant_nodes(child)
