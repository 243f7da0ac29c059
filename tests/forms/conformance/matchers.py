"""The recorded assertions: one function per matcher. An unknown matcher fails the scenario."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from lxml import etree

from forms.definition import SubmissionTarget
from forms.engine.show import CONSTRAINT, REQUIRED
from forms.views import AnswerFault
from tests.forms.conformance.player import Choices, NodeView, Unplayable
from tests.forms.conformance.stage import Event, Payload, Stage

CLOSE = 0.5  # no tolerance is recorded; expected distances and areas are rounded to whole metres
STATUS = {
    None: "OK",
    AnswerFault.REQUIRED: "REQUIRED_BUT_EMPTY",
    AnswerFault.CONSTRAINT: "CONSTRAINT_VIOLATED",
}
TRUE = ("1", "true", "OK")  # OK is an acknowledgement
# Matchers that compare more than is recorded: where they must not hold, the recording may not tell why.
UNTOLD = {"toEqualUploadedAnswer": "only the file's name is recorded, not its type and content"}
# How wanted things without a value of their own are recorded: expect.any(Object) and the like.
ANYTHING = ("Any", "Anything", "ArrayContaining", "Object", "ObjectContaining")
VALUE_KEYS = {"kind", "string"}
UUID = re.compile(r"^uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.IGNORECASE)


def text_of(thing: Any) -> Any:
    """What a recorded value or one of our results reads as."""
    if isinstance(thing, NodeView):
        return thing.value
    if isinstance(thing, Event):
        return thing.ref
    if isinstance(thing, Choices):
        return thing.values
    if isinstance(thing, Mapping):
        return next((thing[k] for k in ("value", "string", "ref") if k in thing), thing)
    return thing


def along(thing: Any, path: Sequence[Any]) -> Any:
    """Follows the path within a result that an assertion is about."""
    for part in path:
        thing = member(thing, str(part))
    return thing


def member(thing: Any, name: str) -> Any:
    """A named part of one of our results, as the recordings call it."""
    if name in ("ref", "reference") and isinstance(thing, NodeView):
        return thing.ref
    if name in ("value", "ref", "stringValue", "reference", "asString"):
        return text_of(thing)
    if name in ("currentState", "node"):
        return thing
    if name in ("event", "eventType") and isinstance(thing, Event):
        return thing.kind
    if name in ("size", "length") and isinstance(thing, (Choices, list, str)):
        return len(text_of(thing))
    if isinstance(thing, Payload) and name in OF_PAYLOAD:
        return OF_PAYLOAD[name](thing)
    if isinstance(thing, SubmissionTarget) and name in OF_TARGET:
        return OF_TARGET[name](thing)
    if isinstance(thing, NodeView) and name in ("relevant", "readonly", "required"):
        return getattr(thing, name)
    if isinstance(thing, NodeView) and name == "validationState":
        return Validity(*thing.fault())
    if isinstance(thing, Validity) and name in ("constraint", "required", "violation"):
        return thing.only(name)
    if isinstance(thing, Validity) and name in ("valid", "message", "condition"):
        return getattr(thing, name)
    raise Unplayable(f"unknown part {name} of {type(thing).__name__}")


@dataclass(frozen=True)
class Validity:
    """What keeps an answer from standing; `only` picks one condition."""

    fault: AnswerFault | None
    message: str

    def only(self, name: str) -> Validity | None:
        wanted = {"constraint": AnswerFault.CONSTRAINT, "required": AnswerFault.REQUIRED}.get(
            name, self.fault
        )
        return self if self.fault is not None and self.fault is wanted else None

    @property
    def valid(self) -> bool:
        return self.fault is None

    @property
    def condition(self) -> str:
        return self.fault.value if self.fault is not None else ""


OF_PAYLOAD: dict[str, Callable[[Payload], Any]] = {
    "status": lambda p: p.status,
    "violations": lambda p: list(p.problems) or None,
    "submissionMeta": lambda p: p.target,
}
OF_TARGET: dict[str, Callable[[SubmissionTarget], Any]] = {
    "submissionAction": lambda t: t.action or None,
    "submissionMethod": lambda t: t.method,
    "encryptionKey": lambda t: t.public_key or None,
}


def same(ours: Any, wanted: Any) -> bool:
    if isinstance(ours, str) and isinstance(wanted, str) and wanted.lstrip().startswith("<"):
        return canonical(ours) == canonical(wanted)
    if isinstance(ours, (list, tuple)) and isinstance(wanted, (list, tuple)):
        return list(ours) == list(wanted)
    return bool(ours == wanted)


def canonical(xml: str) -> str:
    return str(etree.canonicalize(xml, strip_text=True))


def equal_answer(ours: Any, expected: Sequence[Any]) -> bool:
    wanted, value = expected[0], str(text_of(ours))
    if wanted["kind"] == "ExpectedBooleanAnswer":
        return (value in TRUE) == (wanted["value"] in TRUE)
    if wanted["kind"] == "ExpectedDisplayTextAnswer":  # what is ticked, in whatever order
        return sorted(value.split()) == sorted(wanted["value"].split())
    return value == str(wanted["value"])


def close_to(ours: Any, expected: Sequence[Any]) -> bool:
    return abs(float(text_of(ours)) - float(expected[0]["value"])) <= CLOSE


def to_be(ours: Any, expected: Sequence[Any]) -> bool:
    wanted = expected[0]
    if isinstance(ours, Choices):  # the very list that the call before gave, not one made anew
        return ours.ref == wanted["ref"] and ours.before is not None and ours.now is ours.before.now
    return same(text_of(ours), text_of(wanted))


def matches(ours: Any, expected: Sequence[Any]) -> bool:
    pattern = expected[0]["string"]
    body, _, flags = pattern[1:].rpartition("/")
    found = re.search(body, str(text_of(ours)), re.IGNORECASE if "i" in flags else 0)
    return found is not None


def match_object(ours: Any, expected: Sequence[Any]) -> bool:
    return agrees(ours, expected[0])


def agrees(ours: Any, wanted: Any) -> bool:
    """`toMatchObject`: what is wanted is there; what is not named may be anything."""
    if wanted is None:
        return ours is None
    if isinstance(wanted, Mapping) and wanted.get("kind") in ANYTHING:
        return ours is not None and ours != []
    if isinstance(wanted, Mapping) and wanted.get("kind") == "URL":
        return canonical_url(str(ours)) == wanted["string"]
    if isinstance(wanted, Mapping) and not VALUE_KEYS & set(wanted):
        return ours is not None and all(agrees(member(ours, k), v) for k, v in wanted.items())
    if isinstance(wanted, list) and isinstance(ours, (list, tuple)):
        return len(wanted) == len(ours) and all(map(agrees, ours, wanted))
    return same(text_of(ours), text_of(wanted))


def canonical_url(text: str) -> str:
    """`https://example.org` -> `https://example.org/`, as a browser writes it."""
    parts = urlsplit(text)
    return urlunsplit(parts._replace(path=parts.path or "/"))


def contains_in_order(ours: Any, expected: Sequence[Any]) -> bool:
    there = iter(ours.values)
    return all(wanted["string"] in there for wanted in expected[0])


def contains_in_any_order(ours: Any, expected: Sequence[Any]) -> bool:
    return {wanted["string"] for wanted in expected[0]} <= set(ours.values)


def classes(ours: Any) -> frozenset[str]:
    found: frozenset[str] = ours.stage.form.classes
    return found


def message(ours: Any, fault: AnswerFault | None = None) -> str | None:
    found, words = ours.fault()
    return words if found is not None and fault in (None, found) else None


def uploaded(ours: Any, expected: Sequence[Any]) -> bool:
    return bool(text_of(ours) == expected[0]["value"])


def deprecated_from_source(ours: Stage, expected: Sequence[Any]) -> bool:
    uri = expected[0]["metaNamespaceURI"]
    assert ours.came_from is not None
    old = _meta(ours.came_from, uri, "instanceID")
    return bool(old) and _meta(ours, uri, "deprecatedID") == old


def edited_instance_id(ours: Stage, expected: Sequence[Any]) -> bool:
    uri = expected[0]["metaNamespaceURI"]
    assert ours.came_from is not None
    new = _meta(ours, uri, "instanceID")
    return bool(UUID.match(new)) and new != _meta(ours.came_from, uri, "instanceID")


def _meta(stage: Stage, uri: str, name: str) -> str:
    """A child of meta, in this namespace or, for forms without a namespace, in none."""
    root = etree.fromstring(stage.session.submission())
    spaces = [f"{{{uri}}}", ""] if uri.endswith("2002/xforms") else [f"{{{uri}}}"]
    found = (root.findtext(f"{space}meta/{space}{name}") for space in spaces)
    return next((text for text in found if text), "")


def own_id(ours: Stage, expected: Sequence[Any]) -> bool:
    return bool(UUID.match(_meta(ours, expected[0]["metaNamespaceURI"], "instanceID")))


def record_xml(ours: Payload | Stage) -> str:
    return (ours.xml if isinstance(ours, Payload) else ours.session.submission()).decode()


def same_record(ours: Payload | Stage, expected: Sequence[Any]) -> bool:
    return canonical(record_xml(ours)) == canonical(expected[0])


MATCHERS: dict[str, Callable[[Any, Sequence[Any]], bool]] = {
    "toEqualAnswer": equal_answer,
    "toHaveAnswerCloseTo": close_to,
    "toBe": to_be,
    "toEqual": to_be,
    "toStrictEqual": to_be,
    "toBeNull": lambda o, _: o is None,
    "toBeTruthy": lambda o, _: bool(o),
    "toBeFalsy": lambda o, _: not o,
    "toBeGreaterThan": lambda o, e: o > e[0],
    "toBeGreaterThanOrEqual": lambda o, e: o >= e[0],
    "toBeLessThan": lambda o, e: o < e[0],
    "toBeLessThanOrEqual": lambda o, e: o <= e[0],
    "toHaveLength": lambda o, e: len(text_of(o)) == e[0],
    "toMatch": matches,
    "toMatchObject": match_object,
    "toContain": lambda o, e: e[0] in text_of(o),
    "toStartWith": lambda o, e: str(text_of(o)).startswith(e[0]),
    "toBeRelevant": lambda o, _: o.relevant,
    "toBeNonRelevant": lambda o, _: not o.relevant,
    "toBeReadonly": lambda o, _: o.readonly,
    "toBeEnabled": lambda o, _: not o.readonly,
    "toBeRequired": lambda o, _: o.required,
    "toBeOptional": lambda o, _: not o.required,
    "toHaveAppearance": lambda o, e: e[0] in o.appearance,
    "notToHaveAppearance": lambda o, e: e[0] not in o.appearance,
    "toYieldAppearances": lambda o, e: set(e[0]) == set(o.appearance),
    "toHaveClass": lambda o, e: e[0] in classes(o),
    "notToHaveClass": lambda o, e: e[0] not in classes(o),
    "toYieldClasses": lambda o, e: set(e[0]) == set(classes(o)),
    "toContainChoices": contains_in_order,
    "toContainChoicesInAnyOrder": contains_in_any_order,
    "toHaveValidityStatus": lambda o, e: STATUS[o.fault()[0]] == e[0],
    "toHaveConstraintMessage": lambda o, e: message(o, AnswerFault.CONSTRAINT) == e[0],
    "toHaveRequiredMessage": lambda o, e: message(o, AnswerFault.REQUIRED) == e[0],
    "toHaveValidityMessage": lambda o, e: message(o) == e[0],
    "toHaveDefaultRequiredMessage": lambda o, _: message(o, AnswerFault.REQUIRED) == REQUIRED,
    "toHaveDefaultConstraintMessage": lambda o, _: message(o, AnswerFault.CONSTRAINT) == CONSTRAINT,
    "toBeValid": lambda o, _: not o,
    "toEqualUploadedAnswer": uploaded,
    "toBeReadyForSubmission": lambda o, _: o.status == "ready",
    "toBePendingSubmissionWithViolations": lambda o, _: o.status == "pending",
    "toHavePreparedSubmissionXML": same_record,
    "toHaveSerializedSubmissionXML": same_record,
    "toHaveComputedPreloadInstanceID": own_id,
    "toHaveDeprecatedIDFromSource": deprecated_from_source,
    "toHaveEditedPreloadInstanceID": edited_instance_id,
}
