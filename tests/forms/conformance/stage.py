"""What the recorded tests look at: a form open in a session, a cursor over its events, views of any node.

Events are those of a form read aloud: a group, a repeat instance, the offer to add one, a question, the end.
This reads the engine's inside on purpose: the recordings ask for nodes that no screen shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from random import Random

from forms import Context, Form, Session, read_form
from forms.definition import Control, SubmissionTarget
from forms.engine.live import Frame, Live
from forms.values import written
from forms.views import AnswerFault, AnswerProblem, AnswerRefused, Kind

NUMBER = re.compile(r"^-?\d+\.\d+$")
LOCAL_CLOCK = re.compile(r"T\d\d:\d\d:\d\d(\.\d+)?$")
QUESTION, GROUP, REPEAT, PROMPT = "QUESTION", "GROUP", "REPEAT", "PROMPT_NEW_REPEAT"
BEGINNING, END = "BEGINNING_OF_FORM", "END_OF_FORM"
ZONE = timezone(timedelta(hours=-7))  # where the recordings were made
RECORDED = datetime(2026, 11, 22, 6, 25, tzinfo=ZONE)  # and when: children of a form come of an age later
PROPERTIES = {"deviceID": "deviceid", "phoneNumber": "phonenumber", "email": "email", "username": "username"}


@dataclass(frozen=True)
class Event:
    kind: str
    ref: str


@dataclass(frozen=True)
class NodeView:
    """One node as it stands now; asked for anew each time, since the recordings hold live nodes."""

    stage: Stage
    ref: str
    value: str

    @property
    def live(self) -> Live:
        return self.stage.live(self.ref)

    @property
    def relevant(self) -> bool:
        return self.live.relevant

    @property
    def readonly(self) -> bool:
        return self.stage.session._show.readonly(self.live)

    @property
    def required(self) -> bool:
        return self.stage.session._show.required(self.live)

    @property
    def appearance(self) -> frozenset[str]:
        control = self.stage.control(self.live)
        return control.appearance if control is not None else frozenset()

    def fault(self) -> tuple[AnswerFault | None, str]:
        """What keeps the answer from standing, and the message; (None, "") where it can stand."""
        control = self.stage.control(self.live)
        found = self.stage.session._show.fault(self.live, control) if control is not None else None
        if found is None or not self.relevant:
            return None, ""
        return found.fault, found.message


@dataclass(frozen=True)
class Payload:
    """A record as it was made ready at one moment."""

    xml: bytes
    problems: tuple[AnswerProblem, ...]
    target: SubmissionTarget

    @property
    def status(self) -> str:
        return "pending" if self.problems else "ready"


class Stage:
    """A session with a cursor. `edit`: a submission to be edited."""

    def __init__(
        self,
        form: Form,
        properties: Mapping[str, str],
        *,
        restore: bytes | None = None,
        edit: bytes | None = None,
        seed: int = 1,
    ) -> None:
        self.form = form
        self.properties = properties
        self.seed = seed
        named = {PROPERTIES.get(k, k): v for k, v in properties.items()}
        world = Context(now=lambda: RECORDED, random=Random(seed), properties=named)
        self.session = Session(form, world, restore=restore, edit=edit)
        self.at = 0
        self.came_from: Stage | None = None

    @classmethod
    def load(cls, xml: str, files: Mapping[str, str], options: Mapping[str, object]) -> Stage:
        named = {name.rpartition("/")[2]: text.encode() for name, text in files.items()}
        form = read_form(xml.encode(), named)
        edit = options.get("editInstance")
        properties = options.get("preloadProperties")
        named_properties = properties if isinstance(properties, dict) else {}
        return cls(form, named_properties, edit=edit.encode() if isinstance(edit, str) else None)

    def again(self, *, restore: bytes | None = None, edit: bytes | None = None) -> Stage:
        """Another session of the same form, which remembers where it came from."""
        made = Stage(self.form, self.properties, restore=restore, edit=edit, seed=self.seed + 1)
        made.came_from = self
        return made

    # nodes

    def live(self, ref: str) -> Live:
        return self.session._find.node(ref)

    def control(self, live: Live) -> Control | None:
        number = self.form.control_of.get(live.defn.number)
        if number is None:
            number = next((c.number for c in self.form.controls if c.node == live.defn.number), None)
        return self.form.controls[number] if number is not None else None

    def node(self, ref: str) -> NodeView:
        """A node with its value as a record has it."""
        live = self.live(ref)
        return NodeView(self, ref, written(live.defn.type, self._value(live)))

    def payload(self) -> Payload:
        return Payload(self.session.submission(), tuple(self.session.problems()), self.form.submission)

    def _value(self, live: Live) -> str:
        """A question reads as empty while irrelevant; a computed value as what was computed (JavaRosa)."""
        if live.defn.children:
            return ""
        computed = self.form.bindings[live.defn.number].calculate is not None
        if computed and live.defn.number not in self.form.control_of:
            return live.kept
        return live.string()

    # the cursor

    def events(self) -> list[Event]:
        found = [Event(BEGINNING, BEGINNING)]
        for number in self.form.top:
            found.extend(self._walk(self.form.controls[number], self.session.root))
        return [*found, Event(END, END)]

    def _walk(self, control: Control, frame: Frame) -> Iterator[Event]:
        if control.tag == "repeat":
            yield from self._walk_repeat(control, frame)
            return
        live = self._live_of(control, frame)
        if live is not None and not live.relevant:
            return
        if control.kind is not None:
            yield Event(QUESTION, live.ref() if live is not None else "")
            return
        if live is not None and not self._wraps_repeat(control):
            yield Event(GROUP, live.ref())
        for child in control.children:
            yield from self._walk(self.form.controls[child], frame)

    def _wraps_repeat(self, control: Control) -> bool:
        """`<group ref="/data/r"><repeat nodeset="/data/r">` is one thing."""
        return any(self.form.controls[c].node == control.node for c in control.children)

    def _live_of(self, control: Control, frame: Frame) -> Live | None:
        if control.node < 0:
            return None
        defn = self.form.schema.nodes[control.node]
        if defn.range >= 0:  # a group that wraps a repeat
            return None
        there = frame.levels[min(defn.depth, len(frame.levels) - 1)]
        live: Live = there.slots[defn.slot]
        return live

    def _walk_repeat(self, control: Control, frame: Frame) -> Iterator[Event]:
        defn = self.form.schema.nodes[control.node]
        outer = frame.levels[min(defn.depth - 1, len(frame.levels) - 1)]
        row = outer.ranges[defn.range]
        for instance in row.instances:
            if not instance.slots[0].relevant:
                continue
            yield Event(REPEAT, instance.slots[0].ref())
            for child in control.children:
                yield from self._walk(self.form.controls[child], instance)
        free = control.count is None and not control.fixed
        if free and self._offers(outer, defn.parent) and self.session._pages._wanted(control, outer):
            yield Event(PROMPT, self._row_ref(outer, defn.path, defn.parent))

    def _offers(self, outer: Frame, parent: int) -> bool:
        return bool(outer.slots[self.form.schema.nodes[parent].slot].relevant)

    def _row_ref(self, outer: Frame, path: str, parent: int) -> str:
        return f"{outer.slots[self.form.schema.nodes[parent].slot].ref()}/{path.rpartition('/')[2]}"

    def move(self, steps: int) -> Event:
        there = self.events()
        self.at = max(0, min(self.at + steps, len(there) - 1))
        return there[self.at]

    def here(self) -> Event:
        there = self.events()
        return there[min(self.at, len(there) - 1)]

    def go_to(self, ref: str, kind: str = "") -> bool:
        """Puts the cursor on the event of this ref, if there is one."""
        for place, event in enumerate(self.events()):
            if event.ref == plain(ref) and kind in ("", event.kind):
                self.at = place
                return True
        return False

    # acts

    def answer(self, ref: str, text: str) -> None:
        """Answers as the card of that type would: whole numbers, days. AnswerRefused leaves all as it was."""
        self._approach(ref)
        live = self.live(ref)
        control = self.control(live)
        if control is not None and control.kind is Kind.ACKNOWLEDGE:
            text = "OK" if text in ("1", "OK", "true") else ""
        elif live.defn.type in ("int", "integer") and NUMBER.match(text):
            text = text.partition(".")[0]
        elif live.defn.type == "date" and LOCAL_CLOCK.search(text):
            text = text.partition("T")[0]
        self.session.answer(live.ref(), text)

    def _approach(self, ref: str) -> None:
        """Moves to the question, or to the last event around it where the body puts it elsewhere."""
        if self.go_to(ref):
            return
        around = [n for n, e in enumerate(self.events()) if ref.startswith(f"{e.ref}/")]
        if around:
            self.at = around[-1]

    def add_repeat(self, ref: str) -> None:
        """Adds an instance and moves to it."""
        self.session.add_repeat(ref)
        self.go_to(f"{ref}[{self.session.count_of(ref)}]", REPEAT)

    def can_change(self, ref: str) -> bool:
        try:
            _, control = self.session._find.row(ref)
        except AnswerRefused:
            return False
        return control is not None and control.count is None and not control.fixed


def plain(ref: str) -> str:
    return ref.strip()
