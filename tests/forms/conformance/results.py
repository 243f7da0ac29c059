"""What a recorded call gave beside what ours gives. Most calls are asserted on by nobody: here they are compared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from tests.forms.conformance.matchers import member, same, text_of
from tests.forms.conformance.player import Choices, NodeView
from tests.forms.conformance.stage import Event, Payload

UUID = re.compile(r"uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
PARTS = ("value", "relevant", "required", "readonly", "event", "ref", "status")
LOOKED_INTO = (Event, NodeView, Payload)


def compared(event: Mapping[str, Any], ours: Any) -> Iterator[tuple[str, Any, Any]]:
    """Each part that both sides tell: its name, ours, the recorded one."""
    told = event.get("result")
    if isinstance(told, (bool, int, str)):
        yield "", ours, told
    elif isinstance(told, list) and all(isinstance(one, str) for one in told):
        yield "", ours, told
    elif isinstance(told, Mapping) and isinstance(ours, LOOKED_INTO) and not isinstance(ours, Choices):
        for part in PARTS:
            if told.get(part) is not None and not (part == "value" and isinstance(ours, (Event, Payload))):
                yield part, member(ours, part), told[part]
        if isinstance(ours, Payload):
            theirs = [fault["reference"] for fault in told.get("violations") or ()]
            yield "violations", [problem.ref for problem in ours.problems], theirs


def difference(part: str, ours: Any, theirs: Any) -> str:
    """How they differ, or "": ids made anew are as good as each other."""
    if isinstance(ours, str) and isinstance(theirs, str):
        ours, theirs = UUID.sub("uuid:any", ours), UUID.sub("uuid:any", theirs)
    try:
        if same(text_of(ours), theirs):
            return ""
    except etree.XMLSyntaxError:
        pass
    return f"{part} {ours!r}, recorded {theirs!r}".lstrip()
