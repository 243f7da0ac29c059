"""The recorded assertions: one function per matcher. An unknown matcher fails the scenario."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from lxml import etree

from forms.engine.show import REQUIRED
from forms.views import AnswerFault
from tests.forms.conformance.player import Choices, NodeView, Unplayable
from tests.forms.conformance.stage import Event, Stage

CLOSE = 1e-4  # expected distances and areas are rounded to whole metres
STATUS = {
    None: "OK",
    AnswerFault.REQUIRED: "REQUIRED_BUT_EMPTY",
    AnswerFault.CONSTRAINT: "CONSTRAINT_VIOLATED",
}
TRUE = ("1", "true", "OK")  # OK is an acknowledgement
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
        if part in ("value", "ref"):
            thing = text_of(thing)
        elif part == "submissionMeta":
            raise Unmatched("where a submission goes is not a part of the form engine")
        else:
            raise Unplayable(f"unknown path {part}")
    return thing


class Unmatched(Exception):
    """The assertion cannot hold, and why."""


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
    wanted = float(expected[0]["value"])
    return abs(float(text_of(ours)) - wanted) <= max(abs(wanted), 1) * CLOSE * 10


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
    return _agrees(ours, expected[0])


def _agrees(ours: Any, wanted: Mapping[str, Any]) -> bool:
    for key, value in wanted.items():
        if key in ("currentState", "node"):
            held = _agrees(ours, value)
        elif key == "validationState":
            fault, _ = ours.fault()
            held = all((fault is not None) if v else (fault is None) for v in value.values())
        elif key in ("relevant", "readonly", "required"):
            held = getattr(ours, key) is value
        elif key == "value":
            held = ours.value == value
        else:
            raise Unplayable(f"unknown property {key}")
        if not held:
            return False
    return True


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
    """Only the name is recorded; files are the program's, so two files of one name are alike here."""
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


def prepared_xml(ours: Stage, expected: Sequence[Any]) -> bool:
    return canonical(ours.session.submission().decode()) == canonical(expected[0])


MATCHERS: dict[str, Callable[[Any, Sequence[Any]], bool]] = {
    "toEqualAnswer": equal_answer,
    "toHaveAnswerCloseTo": close_to,
    "toBe": to_be,
    "toEqual": to_be,
    "toBeNull": lambda o, _: o is None,
    "toMatch": matches,
    "toMatchObject": match_object,
    "toContain": lambda o, e: e[0] in o,
    "toStartWith": lambda o, e: str(text_of(o)).startswith(e[0]),
    "toBeRelevant": lambda o, _: o.relevant,
    "toBeNonRelevant": lambda o, _: not o.relevant,
    "toBeReadonly": lambda o, _: o.readonly,
    "toBeEnabled": lambda o, _: not o.readonly,
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
    "toHaveDefaultConstraintMessage": lambda o, _: bool(message(o, AnswerFault.CONSTRAINT)),
    "toBeValid": lambda o, _: o is not None,
    "toEqualUploadedAnswer": uploaded,
    "toHavePreparedSubmissionXML": prepared_xml,
    "toHaveDeprecatedIDFromSource": deprecated_from_source,
    "toHaveEditedPreloadInstanceID": edited_instance_id,
}
