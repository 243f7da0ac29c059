"""Adding, removing and counting repeat instances."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from forms.definition import NodeDef
from forms.engine.grow import grow_instance, renumber
from forms.engine.live import Frame, Range
from forms.engine.wake import frames_below
from forms.views import AnswerRefused
from forms.xform import JAVAROSA, Tag

if TYPE_CHECKING:
    from forms.engine.session import Session

MAX_INSTANCES = 10_000  # of one repeat
MAX_TOGETHER = (
    50_000  # of all repeats of a record: a count of 10,000 within one of 10,000 would fill any memory
)


class Repeats:
    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, row: Range, *, parked: bool = False) -> Frame:
        """Adds an instance at the end: a parked one where there is one, else from the template."""
        if len(row.instances) >= MAX_INSTANCES:
            raise AnswerRefused(f"There are already {MAX_INSTANCES} of these.")
        if parked and row.parked:
            frame = row.parked.pop()
            row.instances.append(frame)
            row.joined(frame)
            renumber(row, len(row.instances) - 1)
            self._session.waker.grown(frame)
            return frame
        if self._session.instances >= MAX_TOGETHER:
            raise AnswerRefused(f"This record already has {MAX_TOGETHER} repeated entries.")
        frame = grow_instance(row, None)
        self._inherit(frame)
        self._session.events.preload(frame)
        self._session.waker.grown(frame)
        self._session.events.new_repeat(frame)
        return frame

    def insert(self, row: Range, place: int) -> Frame:
        """Adds an instance at `place`, from 0; those behind it move on by one."""
        frame = self.add(row)
        row.instances.insert(place, row.instances.pop())
        renumber(row, place)
        self._session.waker.reshaped(frame)
        self._session.waker.moved(row.instances[place:])
        return frame

    def _inherit(self, frame: Frame) -> None:
        node = frame.slots[0]
        if node.up is not None and not node.up.relevant:
            self._session.waker.spread_relevance(node)

    def remove(self, row: Range, frame: Frame) -> None:
        self._session.instances -= _instances_in(frame)
        self._take_out(row, frame)

    def _take_out(self, row: Range, frame: Frame) -> None:
        place = frame.index
        row.instances.pop(place)
        row.left(frame)
        renumber(row, place)
        self._session.waker.reshaped(frame)
        self._session.waker.moved(row.instances[place:])

    def ensure_fixed(self) -> None:
        """A repeat that nobody can add to has the instances that the form defines, and at least one.

        What a restored record has too few of starts from the template; what it has too many of is parked.
        """
        nodes = self._session.form.schema.nodes
        for control in self._session.form.controls:
            if control.tag == "repeat" and control.fixed and control.count is None:
                node = nodes[control.node]
                for frame in list(frames_below(self._session.root, nodes[node.parent].frame)):
                    self._fix(frame.ranges[node.range], max(1, self._defined(frame, node)))

    def _fix(self, row: Range, wanted: int) -> None:
        while len(row.instances) < wanted:
            grow_instance(row, None)
        row.parked.extend(row.instances[wanted:])
        del row.instances[wanted:]

    def _defined(self, frame: Frame, repeat: NodeDef) -> int:
        """How many instances of `repeat` the form itself has in this frame."""
        form = self._session.form
        outer = form.schema.nodes[frame.defn.node]
        within = repeat.path[len(outer.path) + 1 :].split("/")
        return len(_along(self._source(frame), within))

    def _source(self, frame: Frame) -> Tag:
        """The part of the form's own instance that `frame` stands for, or its template."""
        form = self._session.form
        if frame.up is None:
            return form.seed
        node, outer = form.schema.nodes[frame.defn.node], form.schema.nodes[frame.up.defn.node]
        there = _along(self._source(frame.up), node.path[len(outer.path) + 1 :].split("/"))
        return there[frame.index] if frame.index < len(there) else form.templates[node.number]

    def resize(self, row: Range, wanted: int) -> None:
        """jr:count: instances beyond the number are parked, so that a slip of the finger loses nothing."""
        with self._session.waker.together(), suppress(AnswerRefused):
            while len(row.instances) > wanted:
                frame = row.instances[-1]
                self._take_out(row, frame)
                row.parked.append(frame)
            while len(row.instances) < min(wanted, MAX_INSTANCES):
                self.add(row, parked=True)


def _instances_in(frame: Frame) -> int:
    """With itself."""
    return 1 + sum(_instances_in(inner) for row in frame.ranges for inner in (*row.instances, *row.parked))


def _along(tag: Tag, names: list[str]) -> list[Tag]:
    """The descendants of `tag` at this path, without templates."""
    mark = (JAVAROSA, "template")
    found = [tag]
    for name in names:
        found = [child for at in found for child in at.named(name) if mark not in child.attributes]
    return found
