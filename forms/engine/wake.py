"""Recomputes what a change wakes, in the definition's order, and nothing else."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from forms.definition import Task, Trigger, Wake
from forms.engine.live import Frame, Live
from forms.values import date_of, kind_of, loaded, local_zone, moment_text
from forms.views import Changes
from forms.xpath.kinds import number_text, to_text

if TYPE_CHECKING:
    from forms.engine.session import Session

# What a compiled expression can still raise on odd values; its result is then empty.
FAULTS = (ArithmeticError, ValueError, TypeError, AttributeError, LookupError, RecursionError)

CALCULATE = Task.CALCULATE  # an Enum's member is looked up slowly
SHORT = 1e15  # whole numbers below have their digits as text
LONG = 50_000  # characters that any computed text may have; in a repeat it may not have more
MAX_LONG = 50_000_000  # of all computed texts outside of repeats, shared out equally

_UNFITTED = frozenset(("string", "decimal", "select", "select1"))  # a number's text is its value there


class Waker:
    """Holds what is to be recomputed and what has changed since the last `finish`.

    Ranks wait in two places: `_line` holds those that one change woke together, highest first, so that the next one
    is popped from its end; `_heap` holds what came in between. Each waiting rank stands in one of them, and in
    `_pending` with its frames.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._triggers = session.form.triggers
        self._wakes = session.form.wakes
        self._straight = session.form.straight
        self._asked = session.form.asked
        self._line: list[int] = []
        self._heap: list[int] = []
        self._pending: dict[int, Frame | dict[Frame, None]] = {}
        self._choosing = {t.node: t.rank for t in self._triggers if t.task is Task.CHOICES}
        self._sources = frozenset(a.source for a in session.form.actions)
        self.changed: set[Live] = set()
        self.structure = False
        self._regrown: set[int] = set()  # repeats, by node number, that gained or lost instances
        self._longest = max(LONG, MAX_LONG // (len(self._triggers) or 1))
        self._held: dict[tuple[int, Frame | None], Frame] | None = None
        self._tasks: dict[Task, Callable[[Trigger, Frame], None]] = {
            Task.RELEVANT: self._relevant,
            Task.CALCULATE: self._calculate,
            Task.COUNT: self._count,
            Task.CHOICES: self._choices,
            Task.SHOW: self._show,
        }

    def everything(self, *, fresh: bool) -> None:
        """Marks all logic for the first computation.

        Not `fresh`: a calculation that reads nothing (`uuid()`, `today()`) keeps what it gave the first time,
        so that a draft or a correction does not get other identifiers than the record had; and one that is a
        question keeps what it has, since a person may have typed over it.
        """
        for trigger in self._triggers:
            if trigger.task is not Task.SHOW:
                keeps = _reads_nothing(trigger) or self._asked[trigger.node]
                settled = not fresh and trigger.task is Task.CALCULATE and keeps
                for frame in frames_below(self._session.root, trigger.frame):
                    if settled and frame.slots[trigger.slot].kept:
                        self._recall(trigger, frame)
                    else:
                        self._push(trigger.rank, frame)

    def _recall(self, trigger: Trigger, frame: Frame) -> None:
        """A record has but the text of what was computed: it is of the kind that the expression gives."""
        node: Live = frame.slots[trigger.slot]
        if node.val is None:
            _, val = _text_of(self.value(trigger, frame, otherwise=""), node.defn.type)
            if val is not None:
                node.recall(kind_of(val))

    def constants(self) -> None:
        """What a form says is never relevant is not relevant from the first moment (JavaRosa)."""
        for trigger in self._triggers:
            never = trigger.expression is not None and trigger.expression.source == "false()"
            if never and trigger.task is Task.RELEVANT:
                self.again(trigger)
        self.settle()

    def again(self, trigger: Trigger) -> None:
        """Recomputes one trigger everywhere, though nothing that it reads has changed."""
        for frame in frames_below(self._session.root, trigger.frame):
            self._push(trigger.rank, frame)

    def touched(self, node: Live) -> None:
        """`node` has another visible value: wake who reads it."""
        number = node.defn.number
        if self._asked[number]:
            self.changed.add(node)
        frame = node.frame
        if frame.row is not None and frame.row.totals:
            frame.row.update(node)
        if frame.terms is not None:
            for total in frame.terms.get(node.defn.slot, ()):
                total.update(node)
        straight, pending = self._straight[number], self._pending
        if straight is not None and not pending:  # The commonest case by far: nothing else waits.
            depth, ranks = straight
            if len(ranks) == 1:
                self._line.append(ranks[0])
                pending[ranks[0]] = frame.levels[depth]
            elif ranks:
                self._line += ranks
                pending.update(dict.fromkeys(ranks, frame.levels[depth]))
            return
        for wake in self._wakes[number]:
            if wake.direct:
                self._push(wake.rank, frame.levels[wake.depth])
            else:
                self._push_below(wake, frame.levels[wake.depth])

    def _push(self, rank: int, frame: Frame) -> None:
        """Most triggers wait for one frame; only a second one makes it a set in order."""
        waiting = self._pending.get(rank)
        if waiting is None:
            self._pending[rank] = frame
            heapq.heappush(self._heap, rank)
        elif isinstance(waiting, dict):
            waiting[frame] = None
        elif waiting is not frame:
            self._pending[rank] = {waiting: None, frame: None}

    def _push_below(self, wake: Wake, top: Frame) -> None:
        for frame in frames_below(top, wake.frame):
            self._push(wake.rank, frame)

    def settle(self) -> None:
        """Runs what waits, lowest rank first, until nothing does."""
        line, heap, pending, triggers = self._line, self._heap, self._pending, self._triggers
        while pending:
            rank = line.pop() if line and not (heap and heap[0] < line[-1]) else heapq.heappop(heap)
            trigger, waiting = triggers[rank], pending.pop(rank)
            if trigger.task is CALCULATE and waiting.__class__ is Frame:
                self._calculate(trigger, waiting)
                continue
            run = self._tasks[trigger.task]
            for frame in waiting if isinstance(waiting, dict) else (waiting,):
                run(trigger, frame)

    def finish(self) -> Changes:
        """Settles, and says what changed since the last call."""
        self.settle()
        refs = frozenset(n.ref() for n in self.changed)
        made = Changes(refs, self.structure)
        self._session.counts.note(self.changed, self._regrown)
        self.changed = set()
        self.structure = False
        self._regrown.clear()
        return made

    def value(self, trigger: Trigger, frame: Frame, otherwise: Any) -> Any:
        expression = trigger.expression
        if expression is None:
            return otherwise
        try:
            return expression.run(frame, None)
        except FAULTS:
            return otherwise

    # tasks

    def _relevant(self, trigger: Trigger, frame: Frame) -> None:
        node: Live = frame.slots[trigger.slot]
        relevant = self.value(trigger, frame, otherwise=True)
        if node.own is not relevant:
            node.own = relevant
            self.spread_relevance(node)

    def spread_relevance(self, node: Live) -> None:
        relevant = node.own and (node.up is None or node.up.relevant)
        if node.relevant is relevant:
            return
        node.appear(relevant)
        self.structure = True
        self.touched(node)
        if relevant and node.defn.number in self._choosing:  # Its choice may have gone while it was hidden.
            self._push(self._choosing[node.defn.number], node.frame)
        for attribute in node.defn.attributes:
            self.spread_relevance(node.frame.slots[self._session.form.schema.nodes[attribute].slot])
        for child in node.children():
            self.spread_relevance(child)

    def _calculate(self, trigger: Trigger, frame: Frame) -> None:
        node: Live = frame.slots[trigger.slot]
        try:
            value = trigger.expression.run(frame, None)  # type: ignore[union-attr]
        except FAULTS:
            value = ""
        self.store(node, value)

    def store(self, node: Live, value: Any) -> bool:
        """Puts a computed value into a node as its type has it; True where that changed it."""
        num = val = None
        type_ = node.defn.type
        if value.__class__ is not float:
            text, val = _text_of(value, type_)
            if len(text) > LONG:
                text = text[: LONG if node.defn.depth else self._longest]
        elif type_ in _UNFITTED:
            num = value + 0.0  # a kept -0 is 0, as its text says
            text = str(int(value)) if -SHORT < value < SHORT and value.is_integer() else number_text(value)
        else:
            text = _fitted(value, type_)
        if text == node.kept and val == node.val:
            return False
        if val is None and node.plain and node.relevant:  # as `keep` does, without the call
            node.kept = node.text = text
            node.num = num
        else:
            node.keep(text, val, num)
        node.missing, node.partial = None, ""
        if node.relevant:
            self.touched(node)
        if node.defn.number in self._sources:
            self._session.events.value_changed(node)
        return True

    def _count(self, trigger: Trigger, frame: Frame) -> None:
        wanted = self.value(trigger, frame, otherwise=0.0)
        if math.isnan(wanted):
            return  # An empty count while it is being typed keeps what is there.
        node = self._session.form.schema.nodes[trigger.node]
        self._session.repeats.resize(frame.ranges[node.range], max(0.0, wanted))

    def _choices(self, trigger: Trigger, frame: Frame) -> None:
        node: Live = frame.slots[trigger.slot]
        self.changed.add(node)
        if node.kept and node.relevant:
            self._session.choices.drop_vanished(node, trigger.control)

    def _show(self, trigger: Trigger, frame: Frame) -> None:
        if self._session.form.controls[trigger.control].kind is None:
            self.structure = True  # a heading, or a place to add an instance
        else:
            self.changed.add(frame.slots[trigger.slot])

    # repeats

    def grown(self, frame: Frame) -> None:
        """A new instance: all its own logic, and what looks at the repeat from outside."""
        for trigger in self._session.frame_triggers[frame.defn.number]:
            self._push(trigger.rank, frame)
        for number in frame.defn.ranges:
            row = frame.ranges[self._session.form.schema.nodes[number].range]
            for trigger_frame in row.instances:
                self.grown(trigger_frame)
        self.reshaped(frame)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Many instances come or go at once: what looks at their repeat from outside is woken once."""
        if self._held is not None:
            yield
            return
        self._held = {}
        try:
            yield
        finally:
            held, self._held = self._held, None
            for frame in held.values():
                self.reshaped(frame)

    def reshaped(self, frame: Frame) -> None:
        self.structure = True
        self._regrown.add(frame.defn.node)
        if self._held is not None:
            self._held[frame.defn.number, frame.up] = frame
            return
        for wake in self._session.form.structure_wakes[frame.defn.number]:
            level = frame.levels[wake.depth]
            if wake.direct:
                self._push(wake.rank, level)
            else:
                self._push_below(wake, level)

    def moved(self, frames: list[Frame]) -> None:
        """These instances have a new number, since one before them went."""
        for frame in frames:
            for rank in self._session.form.place_wakes[frame.defn.number]:
                trigger = self._triggers[rank]
                for inner in frames_below(frame, trigger.frame):
                    self._push(rank, inner)


def frames_below(top: Frame, wanted: int) -> Iterator[Frame]:
    """All frames of one definition under `top`, itself included."""
    if top.defn.number == wanted:
        yield top
        return
    for row in top.ranges:
        for frame in row.instances:
            yield from frames_below(frame, wanted)


def _reads_nothing(trigger: Trigger) -> bool:
    return trigger.expression is not None and not trigger.expression.reads


def _text_of(value: Any, type_: str) -> tuple[str, Any]:
    if isinstance(value, bool):
        return ("true" if value else "false"), value
    if isinstance(value, float | int):
        return _fitted(float(value), type_), None
    if isinstance(value, date):
        return _moment_of(value, type_)
    if isinstance(value, time):
        return moment_text(value), None
    text = to_text(value)
    return (loaded(type_, text) if type_ == "int" else text), None


def _moment_of(value: date, type_: str) -> tuple[str, Any]:
    if type_ == "date":
        return moment_text(value.date() if isinstance(value, datetime) else value), None
    if type_ == "dateTime" and not isinstance(value, datetime):
        value = datetime.combine(value, time(tzinfo=local_zone()))
    if type_ == "time" and isinstance(value, datetime):
        return moment_text(value.timetz()), None
    return moment_text(value), None if type_ == "dateTime" else value


def _fitted(number: float, type_: str) -> str:
    if type_ in ("int", "long") and math.isfinite(number):
        return str(int(number))
    if type_ in ("date", "dateTime") and not math.isnan(number):
        moment = date_of(number)
        return _moment_of(moment, type_)[0] if moment is not None else ""
    return number_text(number)
