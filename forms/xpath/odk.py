"""ODK's own functions: choices, lists, places, randomness, and this project's fw-missing()."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

from forms.values import BadValue, codec_of
from forms.xpath.compile import Code, Compiler
from forms.xpath.kinds import NAN, Focus, Function, Kind, to_text
from forms.xpath.registry import built, plain
from forms.xpath.tokens import XPathError
from forms.xpath.tree import Literal, Tree, parse

EARTH_RADIUS_M = 6_378_100.0  # The radius that JavaRosa and Collect calculate with.


@built("if", 3, 3)
def if_(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    condition = compiler.boolean(args[0])
    yes, no = compiler.code(args[1]), compiler.code(args[2])
    kind = yes.kind if yes.kind is no.kind else Kind.ANY
    then, otherwise = yes.run, no.run
    if Kind.NODES in (yes.kind, no.kind):
        then, otherwise, kind = compiler.single(args[1]), compiler.single(args[2]), Kind.ANY
    return Code(kind, lambda frame, at: then(frame, at) if condition(frame, at) else otherwise(frame, at))


@built("coalesce", 1, None)
def coalesce(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    """A number that is none is passed over like an empty text (JavaRosa)."""
    if len(args) == 2:
        first, second = compiler.single(args[0]), compiler.single(args[1])

        def two(frame: Any, at: Focus | None) -> Any:
            value = first(frame, at)
            return second(frame, at) if _is_empty(value) else value

        return Code(Kind.ANY, two, number=_number_or(compiler, args))
    parts = [compiler.single(arg) for arg in args]

    def run(frame: Any, at: Focus | None) -> Any:
        value: Any = ""
        for part in parts:
            value = part(frame, at)
            if not _is_empty(value):
                return value
        return value

    return Code(Kind.ANY, run)


def _is_empty(value: Any) -> bool:
    return math.isnan(value) if isinstance(value, float) else to_text(value) == ""


def _number_or(compiler: Compiler, args: tuple[Tree, ...]) -> Function | None:
    """`coalesce(question, 0)` in a sum, the commonest use of all, without a text in between."""
    first, second = compiler.code(args[0]), compiler.code(args[1])
    if first.slot is None or not isinstance(second.constant, float):
        return None
    (depth, place), otherwise = first.slot, second.constant

    def run(frame: Any, at: Focus | None) -> float:
        node = frame.levels[depth].slots[place]
        if node.text == "" and not node.defn.children:
            return otherwise
        number: float | None = node.num
        return float(node.number()) if number is None else number

    return run


@built("once", 1, 1)
def once(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    """The own value if there is one; while the node is irrelevant there is none, as everywhere (JavaRosa)."""
    here = compiler.here
    value = compiler.single(args[0])
    if here is None:
        return Code(Kind.ANY, value)
    place = here.slot

    def run(frame: Any, at: Focus | None) -> Any:
        node = frame.slots[place]
        return node.native_kept() if node.relevant and node.kept != "" else value(frame, at)

    return Code(Kind.ANY, run)


@built("random", 0, 0)
def random(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    return Code(Kind.NUMBER, lambda frame, at: frame.session.random())


@built("uuid", 0, 1)
def uuid(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    if not args:
        return Code(Kind.TEXT, lambda frame, at: frame.session.uuid())
    size = compiler.number(args[0])
    return Code(Kind.TEXT, lambda frame, at: frame.session.random_word(size(frame, at)))


@built("instance", 1, 1)
def instance(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    """Alone it is the document element's parent, so that the next step names the document element."""
    if isinstance(args[0], Literal):
        from forms.xpath import lists
        from forms.xpath.tree import Call

        return lists.instance_path(compiler, Call("instance", args), ())
    id_ = compiler.text(args[0])

    def run(frame: Any, at: Focus | None) -> list[Any]:
        found = frame.session.instance(id_(frame, at))
        return [found.document] if found is not None else []

    return Code(Kind.NODES, run)


@built("pulldata", 4, 4)
def pulldata(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    id_, wanted, column = (compiler.text(arg) for arg in args[:3])
    value = compiler.text(args[3])
    if isinstance(args[0], Literal):
        compiler.reads.asked.append(("list", args[0].text, ()))

    def run(frame: Any, at: Focus | None) -> str:
        found = frame.session.instance(id_(frame, at))
        if found is None:
            return ""
        root = (found.root.name, "item")
        items = found.equal(root, column(frame, at), value(frame, at))
        return items[0].child_text(wanted(frame, at)) if items else ""

    return Code(Kind.TEXT, run)


@built("jr:choice-name", 2, 2)
def choice_name(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    """The label of a choice; the second argument is a path in quotes (spec) or a path."""
    from forms.xpath.indexed import node_at

    tree = args[1]
    if isinstance(tree, Literal):
        tree = parse(tree.text)
    node = node_at(compiler, tree)
    if node is None:
        raise XPathError("jr:choice-name() names no question")
    value = compiler.text(args[0])
    number = node.number
    compiler.reads.nodes.add((number, 0))
    compiler.chosen.add(number)
    return Code(Kind.TEXT, lambda frame, at: frame.session.choice_name(frame, number, value(frame, at)))


@built("jr:itext", 1, 1)
def itext(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    id_ = compiler.text(args[0])
    if isinstance(args[0], Literal):
        compiler.reads.asked.append(("text", args[0].text, ()))
    return Code(Kind.TEXT, lambda frame, at: frame.session.itext(frame, id_(frame, at)))


@built("version", 0, 0)
def version(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    return Code(Kind.TEXT, lambda frame, at: frame.session.form.version)


@built("property", 1, 1)
def property_(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    name = compiler.text(args[0])
    return Code(Kind.TEXT, lambda frame, at: frame.session.property(name(frame, at)))


@built("fw-missing", 1, 1)
def fw_missing(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    """The quiet answer of a question ("refused", "unknown", "notasked", "na"), "" for none."""
    nodes = compiler.nodes(args[0])

    def run(frame: Any, at: Focus | None) -> str:
        for node in nodes(frame, at):
            missing = getattr(node, "missing", None)
            return str(missing.value) if missing is not None else ""
        return ""

    return Code(Kind.TEXT, run)


# places on the earth


def _points(texts: list[str]) -> list[tuple[float, float]] | None:
    found = []
    for text in texts:
        for point in text.split(";"):
            if point.strip():
                try:
                    parts = codec_of("geopoint").accept(point).split()
                except BadValue:
                    return None
                found.append((float(parts[0]), float(parts[1])))
    return found


@plain("distance", "f", Kind.NUMBER, most=None)
def distance(*lists: list[str]) -> float:
    """Metres along a line of points, as Collect calculates them; its arc cosine gives 0.1 m or nothing at all for a
    point that stands twice, which is 0 here."""
    points = _points([t for texts in lists for t in texts])
    if points is None:
        return NAN
    return round(sum(_between(a, b) for a, b in pairwise(points)) * 100) / 100


def _between(a: tuple[float, float], b: tuple[float, float]) -> float:
    if a == b:
        return 0.0
    lat1, lon1, lat2, lon2 = map(math.radians, (*a, *b))
    inner = math.sin(lat1) * math.sin(lat2) + math.cos(lat1) * math.cos(lat2) * math.cos(lon1 - lon2)
    return math.acos(max(-1.0, min(1.0, inner))) * EARTH_RADIUS_M


@plain("area", "f", Kind.NUMBER, most=None)
def area(*lists: list[str]) -> float:
    """Square metres inside a shape."""
    points = _points([t for texts in lists for t in texts])
    if points is None:
        return NAN
    if len(points) < 3:
        return 0.0
    if points[0] != points[-1]:
        points.append(points[0])
    flat = [_projected(points[0], point) for point in points[1:]]
    total = sum((y1 * x2 - x1 * y2) / 2 for (x1, y1), (x2, y2) in pairwise(flat))
    return round(abs(total) * 100) / 100


plain("enclosed-area", "f", Kind.NUMBER, most=None)(area)  # its older name


def _projected(origin: tuple[float, float], point: tuple[float, float]) -> tuple[float, float]:
    """Metres to the east and to the north, as JavaRosa lays a small area flat."""
    degree = 2 * math.pi * EARTH_RADIUS_M / 360
    return (point[1] - origin[1]) * degree * math.cos(math.radians(point[0])), (point[0] - origin[0]) * degree


@plain("geofence", "tt", Kind.BOOLEAN)
def geofence(point: str, shape: str) -> bool:
    """Is the point inside the shape?"""
    here, corners = _points([point]), _points([shape])
    if not here or not corners:
        return False
    lat, lon = here[0]
    inside = False
    for (lat1, lon1), (lat2, lon2) in pairwise(corners):
        if (lat1 > lat) != (lat2 > lat) and lon < (lon2 - lon1) * (lat - lat1) / (lat2 - lat1) + lon1:
            inside = not inside
    return inside


@plain("intersects", "t", Kind.BOOLEAN)
def intersects(trace: str) -> bool:
    """Does a line cross itself?"""
    points = _points([trace])
    if not points or len(points) < 4:
        return False
    lines = list(pairwise(points))
    closed = points[0] == points[-1]
    for i, one in enumerate(lines):
        for j in range(i + 2, len(lines)):
            if closed and i == 0 and j == len(lines) - 1:
                continue
            if _cross(one, lines[j]):
                return True
    return False


_Line = tuple[tuple[float, float], tuple[float, float]]


def _cross(one: _Line, two: _Line) -> bool:
    def side(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    return side(*one, two[0]) * side(*one, two[1]) <= 0 and side(*two, one[0]) * side(*two, one[1]) <= 0
