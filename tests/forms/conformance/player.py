"""Plays a recorded scenario: the verbs of its calls on a Stage. An unknown verb fails the scenario."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from forms.views import AnswerRefused, Choice, FormRefused
from tests.forms.conformance.stage import BEGINNING, END, QUESTION, NodeView, Payload, Stage

UUID = re.compile(r"^uuid:[0-9a-f-]{36}$", re.IGNORECASE)
Result = Any  # str, int, bool, list, None, NodeView, Choices, Stage, Payload


class Unplayable(Exception):
    """The scenario cannot go on: an unknown verb, or a step that leads elsewhere than it should."""


@dataclass(frozen=True)
class Choices:
    """A question's choices at one moment."""

    ref: str
    now: tuple[Choice, ...]
    before: Choices | None = None  # what the call before this one gave

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(c.value for c in self.now)


@dataclass
class Player:
    """`results[i]` is what our engine gave for event i; `differs` lists calls with other results.

    `instance`: the record that is restored where the recording does not hold it, None where that is not known.
    """

    instance: bytes | None = None

    results: dict[int, Result] = field(default_factory=dict)
    differs: list[str] = field(default_factory=list)
    compared: int = 0  # results of calls that both sides tell
    stage: Stage | None = None
    pending: Stage | None = None
    identifiers: dict[str, str] = field(default_factory=dict)  # a recorded instanceID -> ours in its place
    lists: dict[str, Choices] = field(default_factory=dict)  # the choices asked for last, by question
    prepared: Payload | None = None  # the record made ready last

    def step(self, number: int, event: Mapping[str, Any]) -> None:
        """Plays one event that is not an assertion."""
        if "init" in event:
            self._init(event)
            return
        verb = VERBS.get(event["call"])
        if verb is None:
            raise Unplayable(f"unknown verb {event['call']}")
        try:
            self.results[number] = verb(self, event["args"], event)
        except AnswerRefused as refused:
            if "error" not in event:
                self._note(event, f"refused: {refused}")
            self.results[number] = self._after_refusal(event)

    def _init(self, event: Mapping[str, Any]) -> None:
        if not event.get("form"):  # the recording itself had none
            return
        options = event.get("options") or {}
        if isinstance(options.get("editInstance"), dict):
            options = {**options, "editInstance": self.missing_instance().decode()}
        try:
            self.stage = Stage.load(event["form"], event.get("attachments") or {}, options)
        except FormRefused as refused:
            if "error" not in event:
                raise Unplayable(f"the form is refused: {refused}") from refused

    def _after_refusal(self, event: Mapping[str, Any]) -> Result:
        target = event["args"][0] if event["args"] and isinstance(event["args"][0], str) else ""
        try:
            return self.now.node(target)
        except AnswerRefused:
            return None

    def _note(self, event: Mapping[str, Any], what: str) -> None:
        self.differs.append(f"{event['call']} {event['args']}: {what}")

    @property
    def now(self) -> Stage:
        if self.stage is None:
            raise Unplayable("no form is open")
        return self.stage

    def missing_instance(self) -> bytes:
        """What is restored where the recording says no more than that something was."""
        if self.instance is not None:
            return self.instance
        if self.prepared is not None:
            return self.prepared.xml
        raise Unplayable("the recording does not hold the instance that is restored")

    def identify(self, event: Mapping[str, Any], ours: str) -> None:
        """Ours stands for a recorded identifier from now on."""
        theirs = (event.get("result") or {}).get("value")
        if UUID.match(theirs or "") and UUID.match(ours):
            self.identifiers[theirs] = ours


# the verbs, by what they do


def _move(player: Player, args: Sequence[Any], event: Mapping[str, Any]) -> Result:
    found = player.now.move(-1 if event["call"] == "prev" else 1)
    wanted = args[0]
    if found.ref != wanted and "error" not in event:
        raise Unplayable(f"{event['call']} leads to {found.ref}, not to {wanted}")
    return found


def _answer(player: Player, args: Sequence[Any], event: Mapping[str, Any]) -> Result:
    stage = player.now
    targeted = len(args) > 1 and isinstance(args[0], str) and args[0].startswith("/")
    ref = args[0] if targeted else stage.here().ref
    text = " ".join(lexical(value, event) for value in (args[1:] if targeted else args))
    stage.answer(ref, text)
    view = stage.node(ref)
    player.identify(event, view.value)
    return view


def lexical(value: Any, event: Mapping[str, Any]) -> str:
    """A recorded argument as an answer's text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dict):
        return _lexical_object(value, event)
    return str(value)


def _lexical_object(value: Mapping[str, Any], event: Mapping[str, Any]) -> str:
    if value.get("kind") == "File":  # only the result tells its name
        return str((event.get("result") or {}).get("value", ""))
    if "latitude" in value:
        order = ("latitude", "longitude", "altitude", "accuracy")
        return " ".join(str(float(value.get(part) or 0)) for part in order)
    for key in ("string", "int", "value"):
        if key in value:
            return str(value[key])
    raise Unplayable(f"unknown argument {dict(value)}")


def _answer_of(player: Player, args: Sequence[Any], event: Mapping[str, Any]) -> Result:
    view = player.now.node(args[0])
    player.identify(event, view.value)
    return view


def _attribute_of(player: Player, args: Sequence[Any], event: Mapping[str, Any]) -> Result:
    return _answer_of(player, [f"{args[0]}/@{args[1]}"], event)


def _new_repeat(player: Player, args: Sequence[Any], _: Mapping[str, Any]) -> Result:
    target = args[0]
    player.now.add_repeat(target["assertCurrentReference"] if isinstance(target, dict) else target)


def _explicit_repeat(player: Player, args: Sequence[Any], _: Mapping[str, Any]) -> Result:
    if args[1]["explicitRepeatCreation"]:
        player.now.add_repeat(args[0])


def _remove_repeat(player: Player, args: Sequence[Any], _: Mapping[str, Any]) -> Result:
    player.now.session.remove_repeat(args[0])


def _count(player: Player, args: Sequence[Any], _: Mapping[str, Any]) -> Result:
    return player.now.session.count_of(args[0])


def _choices(player: Player, args: Sequence[Any], _: Mapping[str, Any]) -> Result:
    stage = player.now
    before = player.lists.get(args[0])
    found = Choices(args[0], stage.session.question(stage.live(args[0]).ref()).choices, before)
    player.lists[args[0]] = found
    return found


def _current(args: Sequence[Any]) -> str:
    return str(args[0]["assertCurrentReference"])


def _label(player: Player, args: Sequence[Any], _: Mapping[str, Any]) -> Result:
    return player.now.session.question(_current(args)).label


def _hint(player: Player, args: Sequence[Any], _: Mapping[str, Any]) -> Result:
    return player.now.session.question(_current(args)).hint


def _option_labels(player: Player, args: Sequence[Any], _: Mapping[str, Any]) -> Result:
    return [c.label for c in player.now.session.question(_current(args)).choices]


def _selected_labels(player: Player, args: Sequence[Any], _: Mapping[str, Any]) -> Result:
    view = player.now.session.question(_current(args))
    picked = view.text.split()
    return [c.label for c in view.choices if c.value in picked]


def _serialize(player: Player, _: Sequence[Any], __: Mapping[str, Any]) -> Result:
    return player.now.session.submission().decode()


def _title(player: Player, _: Sequence[Any], __: Mapping[str, Any]) -> Result:
    return player.now.form.title


def _payload(player: Player, _: Sequence[Any], __: Mapping[str, Any]) -> Result:
    player.prepared = player.now.payload()
    return player.prepared


def _edit(player: Player, _: Sequence[Any], __: Mapping[str, Any]) -> Result:
    player.pending = player.now.again(edit=player.now.session.submission())
    return player.pending


def _restore(player: Player, args: Sequence[Any], event: Mapping[str, Any]) -> Result:
    """Restores the present state as a draft, or what the recording names without holding it."""
    told = args[0] if args else None
    missing = isinstance(told, dict) and "payloadType" not in told and "data" in told
    instance = player.missing_instance() if missing else player.now.session.snapshot()
    try:
        player.pending = player.now.again(restore=instance)
    except FormRefused as refused:
        if "error" not in event:
            raise Unplayable(f"the instance is refused: {refused}") from refused
        return None
    if "error" in event and missing:
        raise Unplayable("the instance should have been refused")
    return player.pending


def _fork(player: Player, _: Sequence[Any], __: Mapping[str, Any]) -> Result:
    """The scenario that the call before it has made takes over."""
    if player.pending is not None:
        player.stage, player.pending = player.pending, None
    return player.now


def _new_instance(player: Player, _: Sequence[Any], __: Mapping[str, Any]) -> Result:
    player.stage = player.now.again()
    return player.now


def _language(player: Player, args: Sequence[Any], _: Mapping[str, Any]) -> Result:
    player.now.session.set_language(args[0])


def _beginning(player: Player, _: Sequence[Any], __: Mapping[str, Any]) -> Result:
    player.now.at = 0


def _whole(_: Player, __: Sequence[Any], event: Mapping[str, Any]) -> Result:
    """Web Forms has no such call either: what is recorded of it is its error."""
    if "error" not in event:
        raise Unplayable(f"{event['call']} gives nothing that could be compared")


def _ref_at_index(player: Player, _: Sequence[Any], __: Mapping[str, Any]) -> Result:
    """The end stands for the root, as does the beginning."""
    here = player.now.here()
    return player.now.form.schema.nodes[0].path if here.kind in (BEGINNING, END) else here.ref


def _index_of(player: Player, args: Sequence[Any], _: Mapping[str, Any]) -> Result:
    return next((e for e in player.now.events() if e.ref == args[0]), None)


VERBS: dict[str, Callable[[Player, Sequence[Any], Mapping[str, Any]], Result]] = {
    "next": _move,
    "prev": _move,
    "answer": _answer,
    "answerOf": _answer_of,
    "attributeOf": _attribute_of,
    "getInstanceNode": _answer_of,
    "createNewRepeat": _new_repeat,
    "proposed_addExplicitCreateNewRepeatCallHere": _explicit_repeat,
    "removeRepeat": _remove_repeat,
    "countRepeatInstancesOf": _count,
    "proposed_canCreateOrRemoveRepeat": lambda p, a, _: p.now.can_change(a[0]),
    "choicesOf": _choices,
    "getQuestionLabel": _label,
    "getQuestionLabelText": _label,
    "proposed_getQuestionLabelText": _label,
    "getQuestionHint": _hint,
    "proposed_getAvailableOptionLabels": _option_labels,
    "proposed_getSelectedOptionLabelsAsText": _selected_labels,
    "getSelectedOptionLabels": _selected_labels,
    "proposed_getTitle": _title,
    "proposed_serializeInstance": _serialize,
    "prepareWebFormsInstancePayload": _payload,
    "prepareWebFormsSubmission": _payload,
    "editCurrentInstance": _edit,
    "proposed_editCurrentInstanceState": _edit,
    "proposed_serializeAndRestoreInstanceState": _restore,
    "serializeAndDeserializeInstance": _restore,
    "serializeAndDeserializeForm": _restore,
    "restoreWebFormsInstanceState": _restore,
    "fork": _fork,
    "newInstance": _new_instance,
    "setLanguage": _language,
    "jumpToBeginningOfForm": _beginning,
    "indexOf": _index_of,
    "refAtIndex": _ref_at_index,
    "getCurrentIndex": lambda p, _, __: p.now.at,
    "getQuestionAtIndex": lambda p, _, __: p.now.here(),
    "atQuestion": lambda p, _, __: p.now.here().kind == QUESTION,
    "atTheEndOfForm": lambda p, _, __: p.now.here().ref == END,
    "getValidationOutcome": lambda p, _, __: p.now.session.problems(),
    "getFormDef": lambda p, _, __: p.now.session.problems(),
    "getEvaluationContext": lambda _, __, ___: None,
    "expandSingle": _whole,
}

__all__ = ["VERBS", "Choices", "NodeView", "Payload", "Player", "Unplayable"]
