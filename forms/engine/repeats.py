"""Adding, removing and counting repeat instances."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

from forms.definition import Form, NodeDef
from forms.engine.grow import grow_instance, renumber
from forms.engine.live import Frame, Range
from forms.engine.wake import frames_below
from forms.views import AnswerRefused, Finding, FormRefused
from forms.xform import FIELDAPP, JAVAROSA, Tag

if TYPE_CHECKING:
    from forms.engine.session import Session

MAX_INSTANCES = 10_000  # of one repeat
MAX_TOGETHER = (
    50_000  # of all repeats of a record: a count of 10,000 within one of 10,000 would fill any memory
)


class Repeats:
    def __init__(self, session: Session) -> None:
        self._session = session
        form = session.form
        self._fixed = {  # by their numbers, outer ones first
            c.node: form.schema.nodes[c.node]
            for c in form.controls
            if c.tag == "repeat" and c.fixed and c.count is None
        }

    def add(self, row: Range, place: int | None = None, *, parked: bool = False) -> Frame:
        """Adds an instance at the end, or at `place`, from 0: those behind it move on by one. `parked`: a parked one
        where there is one, else from the template."""
        if len(row.instances) >= MAX_INSTANCES:
            raise AnswerRefused(f"There are already {MAX_INSTANCES} of these.")
        if parked and row.parked:
            frame = row.parked.pop()
            frame.index = len(row.instances)
            row.instances.append(frame)
            row.joined(frame)
            self._session.waker.spread_relevance(frame.slots[0])  # What is around it may have come or gone.
            self._session.waker.grown(frame)
            return frame
        if self._session.instances >= MAX_TOGETHER:
            raise AnswerRefused(f"This record already has {MAX_TOGETHER} repeated entries.")
        frame = grow_instance(row, None, place)
        self.ensure_fixed(frame)
        self._inherit(frame)
        self._session.events.preload(frame)
        # Before its first calculations, as dynamic defaults (JavaRosa).
        self._session.events.new_repeat(frame)
        self._session.waker.grown(frame)
        self._session.waker.moved(row.instances[frame.index + 1 :])
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

    def ensure_fixed(self, top: Frame) -> None:
        """A repeat that nobody can add to has the instances that the form defines, and at least one.

        What a restored record (or a new instance around it: `top`) has too few of starts from the template; what
        it has too many of is parked.
        """
        nodes = self._session.form.schema.nodes
        for node in self._fixed.values():
            for frame in list(frames_below(top, nodes[node.parent].frame)):
                row = frame.ranges[node.range]
                self._fix(
                    row, max(1, self._defined(frame, node) if self._stays(frame) else len(row.instances))
                )

    def _stays(self, frame: Frame) -> bool:
        """Is it at the place where the form has it? Others may have gone or come before it where that is allowed."""
        return all(around.defn.node in self._fixed for around in frame.levels[1:])

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

    def resize(self, row: Range, wanted: float) -> None:
        """jr:count: instances beyond the number are parked, so that a slip of the finger loses nothing. Not below 0;
        what `add` refuses is not added."""
        with self._session.waker.together(), suppress(AnswerRefused):
            while len(row.instances) > wanted:
                frame = row.instances[-1]
                self._take_out(row, frame)
                row.parked.append(frame)
            while len(row.instances) + 1 <= wanted:
                self.add(row, parked=True)


def check_reread(form: Form, root: Tag) -> None:
    """FormRefused for a draft or a record with more instances than anybody can add, and than the form itself has:
    growing them all would take memory and minutes before anything could be said."""
    most, together = _counted(form, root)
    if max(most.values(), default=0) <= MAX_INSTANCES and together <= MAX_TOGETHER:
        return
    own, own_together = _counted(form, form.seed)
    for path, count in most.items():
        if count > (limit := max(MAX_INSTANCES, own[path])):
            raise _too_many(f"{count} of {path}", limit)
    if together > (limit := max(MAX_TOGETHER, own_together)):
        raise _too_many(f"{together} repeated entries", limit)


def _too_many(what: str, limit: int) -> FormRefused:
    fault = f"The record has {what}, and {limit} are the most."
    remedy = "Ask whoever made it to split it; the file stays as it is."
    return FormRefused((Finding(fault, remedy, refused=True),))


def _counted(form: Form, root: Tag) -> tuple[Counter[str], int]:
    """The most instances that one row of each repeat has, by its path, and all there are. Parked ones are in no row."""
    nodes = form.schema.nodes
    most, together = Counter[str](), 0
    todo = [(nodes[0], root)]
    while todo:
        outer, tag = todo.pop()
        inner = {nodes[n].name: nodes[n] for n in outer.children}
        rows = Counter[str]()
        for child in tag.children:
            node = inner.get(child.name)
            if node is None or (JAVAROSA, "template") in child.attributes:
                continue
            if node.range >= 0:
                together += 1
                rows[node.path] += not child.get("parked", FIELDAPP)
            if node.children:
                todo.append((node, child))
        most |= rows
    return most, together


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
