"""Drawings whose parts can be pressed (appearance image-map): reads an SVG, keeps its shapes, turns away all else.

A drawing comes with a form from whoever made it, so it is rebuilt from the few elements and attributes that show a
shape: nothing of it runs, and nothing is fetched. Turned away whole: scripts, whatever reacts to events, references
to anything outside the file, pictures inside the picture, document types, and what is too large to paint at once.
Left out without a word: effects, animations, dashes, what editors note for themselves.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from forms.values import number_of_text
from forms.views import FormRefused
from forms.xform import Tag, parse_xml, write_xml

MAX_BYTES = 2 * 1024 * 1024  # a traced map of a country's districts has 700 KB
MAX_ELEMENTS = 10_000
MAX_NUMBERS = 200_000  # corners of all shapes together: a second of painting on a slow laptop
MAX_NUMBER = 1e6
MAX_DEPTH = 40
MOST_OBLONG = 20.0  # sides in the relation 1 to 20: nobody can press a line
SVG = "http://www.w3.org/2000/svg"

SHAPES = frozenset(("path", "rect", "circle", "ellipse", "line", "polyline", "polygon"))
_HELD = SHAPES | frozenset(
    ("svg", "g", "a", "defs", "use", "style", "text", "tspan", "linearGradient", "radialGradient", "stop")
)
_FOREIGN = frozenset(
    ("script", "handler", "listener", "foreignObject", "iframe", "object", "embed", "image", "audio", "video")
)
_PLACED = frozenset((
    "d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "fx", "fy", "r", "rx", "ry", "width", "height",
    "transform", "gradientTransform",
))  # fmt: skip
_KEPT = _PLACED | frozenset((
    "id", "class", "style", "display", "visibility", "opacity", "fill", "fill-opacity", "fill-rule", "stroke",
    "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-opacity", "stroke-miterlimit", "offset",
    "gradientUnits", "spreadMethod", "stop-color", "stop-opacity", "font-size", "font-weight", "text-anchor",
))  # fmt: skip
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_OUTSIDE = re.compile(r"url\((?!\s*['\"]?\s*#)|@|\\|expression\(|javascript:", re.IGNORECASE)
_UNSHOWN = re.compile(r"(?:stroke-dasharray|filter|mask|clip-path|marker[a-z-]*)\s*:[^;}]*;?", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_STAYS = re.compile(r"(stroke-width|fill-rule)\s*:\s*([\w.]+)")
_LENGTH = re.compile(r"\s*([\d.]+(?:[eE][-+]?\d+)?)\s*(px|pt|pc|mm|cm|in)?\s*")
_PIXELS = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


class DrawingFault(StrEnum):
    UNREADABLE = "unreadable"  # no SVG, or one without a size
    FOREIGN = "foreign"  # it holds more than shapes
    LARGE = "large"


class DrawingRefused(Exception):
    """A drawing that is not shown; the choices are a list then."""

    def __init__(self, fault: DrawingFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Paint:
    """How a part is painted in place of its own colours: `#rrggbb`, and the outline's width in px of the screen."""

    fill: str
    stroke: str
    width: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """`width` and `height` of what is seen, in its own units; `ids` of the parts that can be pressed."""

    width: float
    height: float
    ids: frozenset[str]
    _root: Tag = field(repr=False)

    def painted(self, parts: Mapping[str, Paint]) -> bytes:
        """The drawing as SVG; `parts`: ids that are painted otherwise, all that is in them included."""
        return _written(_painted(self._root, parts, None))

    def coloured(self, colours: Mapping[str, str]) -> bytes:
        """Only the parts of `colours`, whole and each in its one colour: what lies under a point can be read off."""
        return _written(_coloured(self._root, colours, ""))


def read_drawing(content: bytes) -> Drawing:
    """DrawingRefused for what is no SVG or holds more than shapes."""
    if len(content) > MAX_BYTES:
        raise DrawingRefused(DrawingFault.LARGE)
    if re.search(rb"<!(DOCTYPE|ENTITY)", content, re.IGNORECASE):
        raise DrawingRefused(DrawingFault.FOREIGN)
    try:
        root = parse_xml(content)
    except FormRefused as fault:
        raise DrawingRefused(DrawingFault.UNREADABLE) from fault
    if root.name != "svg":
        raise DrawingRefused(DrawingFault.UNREADABLE)
    _look_through(root)
    left, top, width, height = _seen(root)
    kept = _kept(root, 0)
    kept.attributes = {("", "viewBox"): f"{left:g} {top:g} {width:g} {height:g}"}
    _look_at_uses(kept)
    ids = frozenset(tag.get("id") for tag in _pressable(kept) if tag.get("id"))
    return Drawing(width, height, ids, kept)


def _look_through(root: Tag) -> None:
    """Raises where anything of the file could run, fetch, or take too long."""
    numbers = 0
    for elements, tag in enumerate(root.walk(), start=1):
        if tag.name in _FOREIGN or (tag.name == "style" and _OUTSIDE.search(tag.full_text())):
            raise DrawingRefused(DrawingFault.FOREIGN)
        for (space, name), value in tag.attributes.items():
            if _reaches_out(space, name, value):
                raise DrawingRefused(DrawingFault.FOREIGN)
            if name in _PLACED:
                numbers += _counted(value)
        if elements > MAX_ELEMENTS or numbers > MAX_NUMBERS:
            raise DrawingRefused(DrawingFault.LARGE)


def _reaches_out(space: str, name: str, value: str) -> bool:
    if name == "href":
        return not value.strip().startswith("#")
    if not space and name.lower().startswith("on"):
        return True
    return name in _KEPT and _OUTSIDE.search(value) is not None


def _counted(value: str) -> int:
    found = _NUMBER.findall(value)
    if any(abs(float(number)) > MAX_NUMBER for number in found):
        raise DrawingRefused(DrawingFault.LARGE)
    return len(found)


def _seen(root: Tag) -> tuple[float, float, float, float]:
    """Left, top, width and height of what is seen, in the drawing's own units."""
    box = [number_of_text(n) for n in re.split(r"[\s,]+", root.get("viewBox").strip()) if n]
    if len(box) != 4:
        box = [0.0, 0.0, _length(root.get("width")), _length(root.get("height"))]
    left, top, width, height = box
    if not all(map(math.isfinite, box)) or width <= 0 or height <= 0:
        raise DrawingRefused(DrawingFault.UNREADABLE)
    oblong = max(width / height, height / width) > MOST_OBLONG
    if oblong or max(map(abs, box)) > MAX_NUMBER:
        raise DrawingRefused(DrawingFault.LARGE)
    return left, top, width, height


def _length(text: str) -> float:
    match = _LENGTH.fullmatch(text)
    return float(match[1]) * _PIXELS[match[2] or "px"] if match else math.nan


def _kept(tag: Tag, depth: int) -> Tag:
    """A copy with nothing in it but what shows shapes."""
    if depth > MAX_DEPTH:
        raise DrawingRefused(DrawingFault.LARGE)
    made = Tag("g" if tag.name == "a" else tag.name, SVG)
    for (space, name), value in tag.attributes.items():
        if not space and name in _KEPT:
            made.attributes["", name] = _UNSHOWN.sub("", value) if name == "style" else value
        elif name == "href" and tag.name != "a":
            made.attributes["", "href"] = value.strip()
    if tag.name in ("style", "text", "tspan"):
        made.text = _UNSHOWN.sub("", tag.text) if tag.name == "style" else tag.text
    for child in tag.children:
        if child.space in (SVG, "") and child.name in _HELD and child.name != "svg":
            made.children.append(_kept(child, depth + 1))
    return made


def _look_at_uses(root: Tag) -> None:
    """A shape that is used again and again inside what is used again makes a thousand million of one."""
    by_id = {tag.get("id"): tag for tag in root.walk() if tag.get("id")}
    for tag in root.walk():
        if tag.name == "use":
            used = by_id.get(tag.get("href")[1:])
            if used is not None and any(inner.name == "use" for inner in used.walk()):
                raise DrawingRefused(DrawingFault.LARGE)


def _pressable(tag: Tag) -> Iterator[Tag]:
    for child in tag.children:
        if child.name in SHAPES or child.name in ("g", "use"):
            yield child
            yield from _pressable(child)


def _painted(tag: Tag, parts: Mapping[str, Paint], paint: Paint | None) -> Tag:
    paint = parts.get(tag.get("id")) or paint
    made = _copy(tag)
    if paint is not None and tag.name in SHAPES | {"use", "g"}:
        _recolour(made, paint.fill, paint.stroke)
        made.attributes["", "stroke-width"] = f"{paint.width:g}"
        made.attributes["", "vector-effect"] = "non-scaling-stroke"
    made.children = [_painted(child, parts, paint) for child in tag.children]
    return made


def _coloured(tag: Tag, colours: Mapping[str, str], colour: str) -> Tag:
    colour = colours.get(tag.get("id"), colour)
    made = _copy(tag)
    if tag.name in SHAPES | {"use", "g"} and colour:
        _recolour(made, colour, colour)
        made.attributes["", "shape-rendering"] = "crispEdges"
    held = (child for child in tag.children if _is_seen(child, colours, colour))
    made.children = [
        _bare(child) if child.name == "defs" else _coloured(child, colours, colour) for child in held
    ]
    return made


def _bare(tag: Tag) -> Tag:
    """Without colours of its own: what is used has the colour of where it is used."""
    made = _copy(tag)
    for name in _COLOURS:
        made.attributes.pop(("", name), None)
    made.children = [_bare(child) for child in tag.children if child.name not in ("style", "text")]
    return made


def _is_seen(tag: Tag, colours: Mapping[str, str], colour: str) -> bool:
    """Nothing that cannot be pressed may lie over what can."""
    hidden = tag.get("display") == "none" or _HIDDEN.search(tag.get("style"))
    if hidden or tag.name in ("style", "text"):
        return False
    return tag.name in ("g", "defs") or bool(colours.get(tag.get("id"), colour))


def _copy(tag: Tag) -> Tag:
    return Tag(tag.name, tag.space, dict(tag.attributes), [], tag.text)


_COLOURS = frozenset((
    "class", "style", "fill", "fill-opacity", "stroke", "stroke-opacity", "opacity", "visibility", "vector-effect",
))  # fmt: skip


def _recolour(tag: Tag, fill: str, stroke: str) -> None:
    stays = _STAYS.findall(tag.get("style"))
    for name in _COLOURS:
        tag.attributes.pop(("", name), None)
    for name, value in stays:
        tag.attributes["", name] = value
    tag.attributes["", "style"] = f"fill:{fill};stroke:{stroke};fill-opacity:1;stroke-opacity:1;opacity:1"


def _written(root: Tag) -> bytes:
    return write_xml(root, {SVG: ""}).encode()


def unlike_colours(ids: Iterable[str]) -> dict[str, str]:
    """A colour for each id, none a mixture of two others by accident: edges are painted softly."""
    return {one: f"#{(place * 0x9E3779 + 0x35A7) & 0xFFFFFF:06x}" for place, one in enumerate(ids, start=1)}
