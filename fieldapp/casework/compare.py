"""Two submissions side by side, without their form. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from xml.etree import ElementTree

PRIVATE = "urn:fieldapp:forms:1"
MISSING = f"{{{PRIVATE}}}missing"
PARTIAL = f"{{{PRIVATE}}}partial"
LARGEST = 16 * 1024 * 1024  # what a batch may hold


META = "/meta/"  # no answers: ids, and the name of an audit log


class NotXml(ValueError):
    """A submission that cannot be read."""


def _local(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]


def _read(xml: bytes) -> Iterator[tuple[str, str, bool]]:
    return (entry for entry in _whole(xml) if META not in entry[0])


@lru_cache(maxsize=512)  # versions never change
def _whole(xml: bytes) -> tuple[tuple[str, str, bool], ...]:
    if len(xml) > LARGEST or b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        raise NotXml("not a submission")
    try:
        root = ElementTree.fromstring(xml)  # noqa: S314 - without declarations there is nothing to expand
    except ElementTree.ParseError as problem:
        raise NotXml("not a submission") from problem
    found: list[tuple[str, str, bool]] = []
    stack = [(root, f"/{_local(root.tag)}")]
    while stack:
        node, path = stack.pop()
        children = list(node)
        if not children:
            quiet = node.get(MISSING, "")
            found.append((path, quiet or node.get(PARTIAL, "") or (node.text or "").strip(), bool(quiet)))
        counts: dict[str, int] = {}
        totals: dict[str, int] = {}
        for child in children:
            totals[_local(child.tag)] = totals.get(_local(child.tag), 0) + 1
        named = []
        for child in children:
            name = _local(child.tag)
            counts[name] = counts.get(name, 0) + 1
            place = f"[{counts[name]}]" if totals[name] > 1 else ""
            named.append((child, f"{path}/{name}{place}"))
        stack.extend(reversed(named))
    return tuple(found)


def forget() -> None:
    """Drop what was read from memory; done on locking."""
    _whole.cache_clear()


def leaves(xml: bytes) -> dict[str, str]:
    """Answers by path, in form order; a quiet answer by its code. Raises NotXml."""
    return {path: text for path, text, _ in _read(xml)}


def audit_file(xml: bytes) -> dict[str, str]:
    """Where a record names the file of its audit log, and how; {} for none. Raises NotXml."""
    logs = ((path, text) for path, text, _ in _whole(xml) if path.endswith(f"{META}audit"))
    return {path: text for path, text in logs if text}


def told(xml: bytes) -> dict[str, tuple[str, bool]]:
    """Answers by path with whether each is a quiet one, in form order. Raises NotXml."""
    return {path: (text, is_quiet) for path, text, is_quiet in _read(xml)}


def changed(before: bytes, after: bytes) -> int:
    """How many answers differ. Raises NotXml."""
    old, new = leaves(before), leaves(after)
    return sum(old.get(path, "") != new.get(path, "") for path in old.keys() | new.keys())


def quiet(xml: bytes) -> int:
    """How many answers are quiet ones (R-24). Raises NotXml."""
    return sum(is_quiet for _, _, is_quiet in _read(xml))
