"""The only door for XML: lxml reads it here, hostile XML is turned away, and light `Tag`s come out.

Turned away: document types (so no entities, no bombs), nesting deeper than `MAX_DEPTH`, more than
`MAX_BYTES`. Nothing is fetched from anywhere.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, cast
from xml.sax.saxutils import escape

from lxml import etree

from forms.values import NOT_IN_XML
from forms.views import Finding, FormRefused

MAX_BYTES = 64 * 1024 * 1024  # The largest real form seen has 2 MB; an attached XML list may have 30.
MAX_MARKS = (
    2_000_000  # of "<", two an element, which takes 300 bytes as a Tag: the largest real form has 400,000
)
MAX_DEPTH = 200  # lxml's own limit is 256; no real form nests deeper than 15.

XFORMS = "http://www.w3.org/2002/xforms"
XHTML = "http://www.w3.org/1999/xhtml"
JAVAROSA = "http://openrosa.org/javarosa"
OPENROSA = "http://openrosa.org/xforms"
ODK = "http://www.opendatakit.org/xforms"
ENTITIES = "http://www.opendatakit.org/xforms/entities"
FIELDAPP = "urn:fieldapp:forms:1"


@dataclass(slots=True, eq=False)
class Tag:
    """An element: `space` and `name`, attributes as {(space, name): text}, text before each child kept."""

    name: str
    space: str = ""
    attributes: dict[tuple[str, str], str] = field(default_factory=dict)
    children: list[Tag] = field(default_factory=list)
    text: str = ""  # before the first child
    tail: str = ""  # behind this element
    prefixes: Mapping[str, str] = field(default_factory=dict)  # declared on this element: prefix -> URI

    def get(self, name: str, space: str = "", default: str = "") -> str:
        return self.attributes.get((space, name), default)

    def named(self, name: str) -> list[Tag]:
        return [c for c in self.children if c.name == name]

    def first(self, name: str) -> Tag | None:
        for child in self.children:
            if child.name == name:
                return child
        return None

    def walk(self) -> Iterator[Tag]:
        waiting = [self]
        while waiting:
            tag = waiting.pop()
            yield tag
            if tag.children:
                waiting.extend(reversed(tag.children))

    def full_text(self) -> str:
        return self.text + "".join(c.full_text() + c.tail for c in self.children)


def parse_xml(xml: bytes) -> Tag:
    """The root element; FormRefused (one finding) for what is not well-formed or hostile."""
    if xml.count(b"<") > MAX_MARKS:
        raise _refused(
            f"The file has more than {MAX_MARKS // 2:,} elements.",
            "Move long lists of choices into CSV files, or split the form.",
        )
    return _built(xml, _Builder())


def each_child(xml: bytes, take: Callable[[Tag, Tag], None]) -> Tag:
    """Hands (root, child) to `take` for each child of the root as it ends; the root forgets them.

    So a list of a million rows never stands in memory whole. FormRefused as in `parse_xml`, also half-way.
    """
    return _built(xml, _Builder(take))


def _built(xml: bytes, builder: _Builder) -> Tag:
    if len(xml) > MAX_BYTES:
        raise _refused(f"The file is larger than {MAX_BYTES // 2**20} MB.", "Split the form or its lists.")
    target: Any = builder  # lxml-stubs want bytes, too, which never come
    entities: Any = "internal"  # with False, libxml2 hands a target `&#38;` for an attribute's `&`
    parser = etree.XMLParser(
        target=target, resolve_entities=entities, no_network=True, load_dtd=False, dtd_validation=False,
        huge_tree=False,
    )  # fmt: skip
    try:
        return cast("Tag", etree.fromstring(xml, parser))
    except (etree.XMLSyntaxError, ValueError, LookupError) as fault:
        raise _malformed(fault) from fault


def _malformed(fault: Exception) -> FormRefused:
    why = (str(fault).splitlines() or [""])[0]
    if "XML_PARSE_HUGE" in why:
        return _refused(
            "One text or one attribute in the file is longer than 10 million characters.",
            "Shorten it; move long lists into CSV files.",
        )
    return _refused(f"This is not well-formed XML: {why}", "Export the form again from where it was made.")


def _refused(what: str, remedy: str) -> FormRefused:
    return FormRefused((Finding(what, remedy, refused=True),))


_NONE: Mapping[str, str] = MappingProxyType({})


def composed(text: str) -> str:
    """Composed characters, as answers have them: what looks alike is alike, whoever typed it."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


class _Builder:
    """Makes Tags while lxml reads: no tree of lxml's own is built, and what is hostile ends it at once."""

    def __init__(self, take: Callable[[Tag, Tag], None] | None = None) -> None:
        self._take = take
        self._open: list[Tag] = []
        self._root: Tag | None = None
        self._closed: Tag | None = None  # text that follows is its tail
        self._texts: list[
            str
        ] = []  # what was read since the last mark: lxml hands a text over in many pieces
        self._names: dict[str, tuple[str, str]] = {}  # a form has few names and uses each a thousand times

    def doctype(self, *_: object) -> None:
        raise _refused(
            "The file declares a document type (DOCTYPE).", "Remove the DOCTYPE line; forms need none."
        )

    def start(self, tag: str, attributes: Mapping[str, str], prefixes: Mapping[str | None, str]) -> None:
        if self._texts:
            self._say()
        names = self._names
        space, name = names.get(tag) or self._split(tag)
        told = {names.get(k) or self._split(k): composed(v) for k, v in attributes.items()}
        declared = {p or "": u for p, u in prefixes.items()} if prefixes else _NONE
        made = Tag(name, space, told, [], "", "", declared)
        if self._open:
            self._open[-1].children.append(made)
        else:
            self._root = made
        self._open.append(made)
        self._closed = None
        if len(self._open) > MAX_DEPTH + 1:
            raise _refused(
                f"The XML is nested deeper than {MAX_DEPTH} levels.", "Take groups out of each other."
            )

    def _split(self, full: str) -> tuple[str, str]:
        space, name = full[1:].split("}", 1) if full.startswith("{") else ("", full)
        self._names[full] = space, name
        return space, name

    def end(self, tag: str) -> None:
        if self._texts:
            self._say()
        self._closed = self._open.pop()
        if self._take is not None and len(self._open) == 1:
            root = self._open[0]
            root.children.clear()
            self._take(root, self._closed)

    def data(self, data: str) -> None:
        self._texts.append(data)

    def _say(self) -> None:
        text = composed(self._texts[0] if len(self._texts) == 1 else "".join(self._texts))
        self._texts.clear()
        if self._closed is not None:
            self._closed.tail += text  # again behind a comment
        elif self._open:
            self._open[-1].text += text

    def close(self) -> Tag | None:
        return self._root


_QUOTE = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;"}


def write_xml(root: Tag, prefixes: Mapping[str, str]) -> str:
    """`root` as text. `prefixes`: URI -> prefix for all but the default namespace, declared on the root."""
    used = _spaces(root)
    known = {uri: p for uri, p in prefixes.items() if p}
    for uri in used:
        if uri and uri != root.space and uri not in known:
            known[uri] = f"n{len(known)}"
    declared = {uri: p for uri, p in known.items() if uri in used and uri != root.space}
    out: list[str] = []
    _write(root, root.space, declared, out, top=True)
    return "".join(out)


def _spaces(root: Tag) -> set[str]:
    found = set()
    for tag in root.walk():
        found.add(tag.space)
        found.update(space for space, _ in tag.attributes)
    return found


def _write(tag: Tag, default: str, prefixes: Mapping[str, str], out: list[str], *, top: bool = False) -> None:
    prefix = "" if tag.space in (default, "") else prefixes.get(tag.space, "")
    name = f"{prefix}:{tag.name}" if prefix else tag.name
    out.append(f"<{name}")
    if top:
        if default:
            out.append(f' xmlns="{escape(default, _QUOTE)}"')
        out.extend(f' xmlns:{p}="{escape(uri, _QUOTE)}"' for uri, p in prefixes.items())
    for (space, local), value in tag.attributes.items():
        mark = prefixes.get(space, "") if space else ""
        out.append(f' {mark + ":" if mark else ""}{local}="{escape(NOT_IN_XML.sub("", value), _QUOTE)}"')
    if not tag.children and not tag.text:
        out.append("/>")
        return
    out.append(">" + escape(NOT_IN_XML.sub("", tag.text)))
    for child in tag.children:
        _write(child, default, prefixes, out)
    out.append(f"</{name}>")
