"""Adding, removing and counting repeat instances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forms.engine.grow import grow_instance, renumber
from forms.engine.live import Frame, Range
from forms.engine.wake import frames_below
from forms.views import AnswerRefused

if TYPE_CHECKING:
    from forms.engine.session import Session

MAX_INSTANCES = 10_000


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
        frame = grow_instance(row, None)
        self._inherit(frame)
        self._session.waker.grown(frame)
        self._session.events.new_repeat(frame)
        return frame

    def _inherit(self, frame: Frame) -> None:
        node = frame.slots[0]
        if node.up is not None and not node.up.relevant:
            self._session.waker.spread_relevance(node)

    def remove(self, row: Range, frame: Frame) -> None:
        place = frame.index
        row.instances.pop(place)
        row.left(frame)
        renumber(row, place)
        self._session.waker.reshaped(frame)
        self._session.waker.moved(row.instances[place:])

    def ensure_fixed(self) -> None:
        """A repeat that nobody can add to has at least one instance."""
        for control in self._session.form.controls:
            if control.tag == "repeat" and control.fixed and control.count is None:
                node = self._session.form.schema.nodes[control.node]
                outer = self._session.form.schema.nodes[node.parent]
                for frame in list(frames_below(self._session.root, outer.frame)):
                    if not frame.ranges[node.range].instances:
                        grow_instance(frame.ranges[node.range], None)

    def resize(self, row: Range, wanted: int) -> None:
        """jr:count: instances beyond the number are parked, so that a slip of the finger loses nothing."""
        while len(row.instances) < min(wanted, MAX_INSTANCES):
            self.add(row, parked=True)
        while len(row.instances) > wanted:
            frame = row.instances[-1]
            self.remove(row, frame)
            row.parked.append(frame)
