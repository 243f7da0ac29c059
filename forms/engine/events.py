"""Actions and preloads: what happens on load, on a new repeat instance, and when a value changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forms.definition import Action
from forms.engine.live import Frame, Live
from forms.engine.wake import FAULTS, frames_below

if TYPE_CHECKING:
    from forms.engine.session import Session

FIRST_LOAD = frozenset(("odk-instance-first-load", "xforms-ready"))
LOAD = frozenset(("odk-instance-load",))
NEW_REPEAT = "odk-new-repeat"
VALUE_CHANGED = "xforms-value-changed"
# Two nodes that set each other would go on for ever.
MAX_NESTING = 50
MAX_ACTIONS = (
    10_000  # that one answer sets off: ten nodes that all set each other would be 10^50 within the nesting
)
_PROPERTIES = {"phone number": "phonenumber", "uri:deviceid": "deviceid", "uri:username": "username"}


class Events:
    def __init__(self, session: Session) -> None:
        self._session = session
        self.ready = False  # while loading, nothing counts as a change by the person
        self._nesting = 0
        self._left = MAX_ACTIONS
        self._defaults: dict[Live, str] = {}  # what first-load events set -> its value before
        self._by_source: dict[int, list[Action]] = {}
        form = session.form
        self._preloads = [(n, b) for n, b in zip(form.schema.nodes, form.bindings, strict=True) if b.preload]
        self._ids = frozenset(  # of entities: what is made in a part that opens later needs one, too
            number
            for made in form.entities
            for number in form.schema.nodes[made.entity].attributes
            if form.schema.nodes[number].name == "id"
        )
        for action in session.form.actions:
            if VALUE_CHANGED in action.events and action.source >= 0:
                self._by_source.setdefault(action.source, []).append(action)

    def load(self, events: frozenset[str]) -> None:
        """Sets values before the first calculation; a target that turns out irrelevant takes none at last."""
        for action in self._session.form.actions:
            if action.events & events:
                for frame in list(frames_below(self._session.root, action.frame)):
                    self._do(action, frame)
                    self._session.waker.settle()

    def undo_hidden(self) -> None:
        """A dynamic default is not given to what is not relevant when the form is first opened; what is calculated
        has its own value by now. An entity's id stays: it tells nothing, and what is made has to have one."""
        bindings = self._session.form.bindings
        for node, before in self._defaults.items():
            if node.defn.number in self._ids:
                continue
            if not node.relevant and bindings[node.defn.number].calculate is None:
                self._session.waker.store(node, before)
        self._defaults.clear()

    def new_repeat(self, frame: Frame) -> None:
        """Actions of the repeat itself and of questions in it. What they set may set other things, also while
        the form is opened and a jr:count brings the instance (JavaRosa)."""
        ready, self.ready = self.ready, True
        try:
            self._new_repeat(frame)
        finally:
            self.ready = ready

    def _new_repeat(self, frame: Frame) -> None:
        for action in self._session.form.actions:
            if NEW_REPEAT in action.events and action.frame == frame.defn.number:
                self._do(action, frame)
        for row in frame.ranges:
            for inner in row.instances:
                self._new_repeat(inner)

    def value_changed(self, node: Live) -> None:
        actions = self._by_source.get(node.defn.number)
        if actions is None or not self.ready or self._nesting >= MAX_NESTING:
            return
        self._session.waker.settle()
        if self._nesting == 0:
            self._left = MAX_ACTIONS
        self._nesting += 1
        try:
            for action in actions:
                self._left -= 1
                if self._left >= 0:
                    self._do(action, node.frame)
        finally:
            self._nesting -= 1

    def _do(self, action: Action, frame: Frame) -> None:
        target = action.target
        if target is None:
            return
        try:
            nodes = list(target.run(frame, None))
        except FAULTS:
            return
        if not nodes:
            nodes = self._hidden(action, frame)
        if len(nodes) > 1 and not (action.events & (FIRST_LOAD | LOAD)):
            nodes = nodes[:1]
        for node in nodes:
            if isinstance(node, Live):
                if action.events & FIRST_LOAD:
                    self._defaults.setdefault(node, node.kept)
                self._session.waker.store(node, self._value(action, node.frame))

    def _hidden(self, action: Action, frame: Frame) -> list[Live]:
        """A target that is irrelevant now still gets its value."""
        node = self._session.form.schema.nodes[action.target_node]
        if node.depth < len(frame.levels) and frame.levels[node.depth].defn.number == node.frame:
            return [frame.levels[node.depth].slots[node.slot]]
        return [f.slots[node.slot] for f in frames_below(self._session.root, node.frame)]

    def _value(self, action: Action, frame: Frame) -> object:
        if action.value is None:
            return action.words
        try:
            return action.value.run(frame, None)
        except FAULTS:
            return ""

    # preloads (spec: Preload Attributes)

    def preload(self, top: Frame, *, end: bool = False) -> None:
        """`top`: the form that is opened, or a new instance. `end`: what is set when the form is finished."""
        for node, binding in self._preloads:
            if (binding.preload == "timestamp" and binding.preload_params == "end") is not end:
                continue
            for frame in list(frames_below(top, node.frame)):
                live: Live = frame.slots[node.slot]
                value = self._preloaded(binding.preload, binding.preload_params, live)
                if value is not None:
                    self._session.waker.store(live, value)

    def _preloaded(self, kind: str, params: str, live: Live) -> object | None:
        now = self._session.now()
        match kind:
            case "uid":
                return f"uuid:{self._session.uuid()}"
            case "timestamp":
                return now
            case "date":
                return now.date() if params == "today" else None
            case "property":
                name = _PROPERTIES.get(params, params)
                return self._session.property(name) or self._session.property(params)
            case "context" if params == "UserName":
                return self._session.property("username")
            case _:
                return None
