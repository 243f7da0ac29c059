"""Who wakes whom: triggers in an order that respects what they read; cycles are found and switched off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from forms.definition import (
    Binding,
    Control,
    Expression,
    NodeDef,
    Schema,
    Shape,
    Straight,
    Task,
    Text,
    Trigger,
    Wake,
)
from forms.reading.texts import Note

Reads = frozenset[tuple[int, int]]


@dataclass(slots=True)
class _Draft:
    task: Task
    node: int
    frame: int
    reads: Reads
    expression: Expression | None
    control: int = -1
    writes: tuple[int, ...] = ()


@dataclass(slots=True)
class Plan:
    triggers: tuple[Trigger, ...]
    wakes: tuple[tuple[Wake, ...], ...]
    structure_wakes: tuple[tuple[Wake, ...], ...]
    place_wakes: tuple[tuple[int, ...], ...]
    bindings: tuple[Binding, ...]


@dataclass(slots=True)
class Planner:
    schema: Schema
    bindings: tuple[Binding, ...]
    controls: list[Control]
    note: Note
    _drafts: list[_Draft] = field(default_factory=list)
    _places: dict[int, list[int]] = field(default_factory=dict)

    def plan(self) -> Plan:
        self._collect()
        bad = self._in_cycles()
        for place in bad:
            self._switch_off(self._drafts[place])
        keep = [d for i, d in enumerate(self._drafts) if i not in bad]
        ordered = _sorted(keep, _edges(keep))
        shows = [d for d in self._shows() if d.reads]
        ordered += shows
        triggers = tuple(self._trigger(i, d) for i, d in enumerate(ordered))
        wakes = self._wakes(ordered, triggers)
        return Plan(triggers, wakes, self._structure_wakes(wakes), self.place_wakes(), self.bindings)

    def _trigger(self, rank: int, draft: _Draft) -> Trigger:
        depth = self.schema.frames[draft.frame].depth
        slot = self.schema.nodes[draft.node].slot
        return Trigger(
            rank, draft.task, draft.node, draft.frame, depth, slot, draft.expression, draft.control
        )

    def _collect(self) -> None:
        for node, binding in zip(self.schema.nodes, self.bindings, strict=True):
            if binding.relevant is not None:
                below = tuple(n.number for n in self._below(node))
                self._drafts.append(
                    _Draft(
                        Task.RELEVANT,
                        node.number,
                        node.frame,
                        binding.relevant.reads,
                        binding.relevant,
                        writes=below,
                    )
                )
            if binding.calculate is not None and node.shape in (Shape.LEAF, Shape.ATTRIBUTE):
                self._drafts.append(
                    _Draft(
                        Task.CALCULATE,
                        node.number,
                        node.frame,
                        binding.calculate.reads,
                        binding.calculate,
                        writes=(node.number,),
                    )
                )
        for control in self.controls:
            self._collect_control(control)

    def _collect_control(self, control: Control) -> None:
        if control.count is not None:
            node = self.schema.nodes[control.node]
            below = tuple(n.number for n in self._below(node))
            frame = self.schema.frames[node.frame].outer
            self._drafts.append(
                _Draft(
                    Task.COUNT, node.number, frame, control.count.reads, control.count, control.number, below
                )
            )
        if control.itemset is not None:
            node = self.schema.nodes[control.node]
            reads = frozenset(r for r in control.itemset.reads if r[0] != node.number)
            if reads:
                self._drafts.append(
                    _Draft(Task.CHOICES, node.number, node.frame, reads, None, control.number, (node.number,))
                )

    def _below(self, node: NodeDef) -> Iterator[NodeDef]:
        yield node
        for number in (*node.attributes, *node.children):
            yield from self._below(self.schema.nodes[number])

    def _shows(self) -> Iterator[_Draft]:
        """What only changes how a question looks is evaluated when it is looked at."""
        for control in self.controls:
            if control.node < 0:
                continue
            node, binding = self.schema.nodes[control.node], self.bindings[control.node]
            reads: set[tuple[int, int]] = set()
            for text in (control.label, control.hint, binding.constraint_message, binding.required_message):
                reads |= _text_reads(text)
            for choice in control.choices:
                reads |= _text_reads(choice.label)
            for made in (binding.required, binding.constraint, *self._readonly(node)):
                reads |= made.reads if made is not None else frozenset()
            if control.itemset is not None:
                reads |= control.itemset.reads
            reads = {r for r in reads if r[0] != node.number}
            yield _Draft(Task.SHOW, node.number, node.frame, frozenset(reads), None, control.number)
            if (
                control.tag == "repeat" and binding.relevant is not None
            ):  # the place to add one, where there is none
                outer = self.schema.nodes[node.parent]
                yield _Draft(
                    Task.SHOW, outer.number, outer.frame, binding.relevant.reads, None, control.number
                )

    def _readonly(self, node: NodeDef) -> Iterator[Expression | None]:
        """Its own and those of the groups around it, since they are inherited."""
        at: NodeDef | None = node
        while at is not None:
            yield self.bindings[at.number].readonly
            at = self.schema.nodes[at.parent] if at.parent >= 0 else None

    def _in_cycles(self) -> set[int]:
        """Circles through a jr:count or a choice filter come to rest by themselves (a count that grows until
        an answer says enough; a filter that only clears), so those give up their place in the order first."""
        for group in self._circles():
            for place in group:
                if self._drafts[place].task in (Task.COUNT, Task.CHOICES):
                    self._drafts[place].writes = ()
        return {place for group in self._circles() for place in group}

    def _circles(self) -> list[list[int]]:
        edges = _edges(self._drafts)
        return [group for group in _strong(edges) if len(group) > 1 or group[0] in edges[group[0]]]

    def _switch_off(self, draft: _Draft) -> None:
        node = self.schema.nodes[draft.node]
        name = {Task.RELEVANT: "relevant", Task.CALCULATE: "calculate"}.get(draft.task, "")
        self.note(
            f"The {name or 'number of instances'} of {node.path} depends on itself.",
            "Take the circle out of the form's logic.",
            node.path,
        )
        if name:
            binding = self.bindings[draft.node]
            changed = replace(binding, disabled=binding.disabled | {name}, **{name: None})  # type: ignore[arg-type]
            self.bindings = (*self.bindings[: draft.node], changed, *self.bindings[draft.node + 1 :])

    def _wakes(self, drafts: list[_Draft], triggers: tuple[Trigger, ...]) -> tuple[tuple[Wake, ...], ...]:
        found: list[dict[tuple[int, int], Wake]] = [{} for _ in self.schema.nodes]
        for draft, trigger in zip(drafts, triggers, strict=True):
            for number, anchor in draft.reads:
                if number < 0:
                    self._places.setdefault(~number, []).append(trigger.rank)
                    continue
                depth = min(anchor, self.schema.nodes[number].depth, trigger.depth)
                wake = Wake(trigger.rank, depth, depth == trigger.depth, trigger.frame)
                found[number].setdefault((wake.rank, wake.depth), wake)
        return tuple(tuple(sorted(f.values(), key=lambda w: w.rank)) for f in found)

    def place_wakes(self) -> tuple[tuple[int, ...], ...]:
        """Per frame: the triggers that read an instance's number."""
        return tuple(tuple(sorted(set(self._places.get(f.node, ())))) for f in self.schema.frames)

    def _structure_wakes(self, wakes: tuple[tuple[Wake, ...], ...]) -> tuple[tuple[Wake, ...], ...]:
        made = []
        for frame in self.schema.frames:
            found: dict[tuple[int, int], Wake] = {}
            repeat = self.schema.nodes[frame.node]
            for node in self._below(repeat):
                for wake in wakes[node.number]:
                    if wake.depth < frame.depth:
                        found.setdefault((wake.rank, wake.depth), wake)
            made.append(tuple(sorted(found.values(), key=lambda w: w.rank)))
        return tuple(made)


def straight(wakes: tuple[Wake, ...]) -> Straight:
    depths = {wake.depth for wake in wakes}
    if len(depths) > 1 or not all(wake.direct for wake in wakes):
        return None
    return (depths.pop() if depths else 0, tuple(wake.rank for wake in reversed(wakes)))


def _text_reads(text: Text | None) -> Reads:
    return text.reads if text is not None else frozenset()


def _edges(drafts: list[_Draft]) -> list[set[int]]:
    """For each trigger the triggers that read what it writes."""
    readers: dict[int, list[int]] = {}
    for place, draft in enumerate(drafts):
        for number in {n for n, _ in draft.reads}:
            readers.setdefault(number, []).append(place)
    edges: list[set[int]] = []
    for draft in drafts:
        woken: set[int] = set()
        for number in draft.writes:
            woken.update(readers.get(number, ()))
            if draft.task is Task.COUNT:
                woken.update(readers.get(~number, ()))
        edges.append(woken)
    return edges


def _sorted(drafts: list[_Draft], edges: list[set[int]]) -> list[_Draft]:
    """Kahn's order; among free ones relevance first, then as they stand in the form."""
    import heapq

    waiting = [0] * len(drafts)
    for woken in edges:
        for place in woken:
            waiting[place] += 1
    free = [(_first(drafts[i]), i) for i, n in enumerate(waiting) if n == 0]
    heapq.heapify(free)
    order = []
    while free:
        _, place = heapq.heappop(free)
        order.append(drafts[place])
        for following in edges[place]:
            waiting[following] -= 1
            if waiting[following] == 0:
                heapq.heappush(free, (_first(drafts[following]), following))
    return order


def _first(draft: _Draft) -> int:
    return 0 if draft.task in (Task.RELEVANT, Task.COUNT) else 1


def _strong(edges: list[set[int]]) -> Iterable[list[int]]:
    """Tarjan's strongly connected components, without recursion."""
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    on: set[int] = set()
    for start in range(len(edges)):
        if start in index:
            continue
        work: list[tuple[int, Iterator[int]]] = [(start, iter(edges[start]))]
        index[start] = low[start] = len(index)
        stack.append(start)
        on.add(start)
        while work:
            place, following = work[-1]
            step = next((f for f in following if f not in index or f in on), None)
            if step is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[place])
                if low[place] == index[place]:
                    yield _popped(stack, on, place)
            elif step not in index:
                index[step] = low[step] = len(index)
                stack.append(step)
                on.add(step)
                work.append((step, iter(edges[step])))
            else:
                low[place] = min(low[place], index[step])


def _popped(stack: list[int], on: set[int], place: int) -> list[int]:
    group = []
    while True:
        member = stack.pop()
        on.discard(member)
        group.append(member)
        if member == place:
            return group
