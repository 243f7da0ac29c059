"""Random expressions, forms and acts, and what must hold of them whatever they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from xml.sax.saxutils import quoteattr

from hypothesis import strategies as st
from lxml import etree

from forms import (
    AddRepeat,
    AnswerRefused,
    Context,
    Form,
    FormRefused,
    Missing,
    QuestionItem,
    RepeatHead,
    Session,
    read_form,
)
from forms.xpath.registry import FUNCTIONS
from forms.xpath.tokens import XPathError
from forms.xpath.tree import parse
from tests.forms.little import HEAD

NAMES = ("a", "b", "r", "g", "meta", "n1")
PATHS = ("/data/a", "/data/b", "/data/r", "/data/r/a", "/data/g/b", "../a", "../../b", ".", "..", "//a", "/data/*",
         "current()/../a", "/data/r[1]/a", "/data/r[last()]/b", "@id", "instance('t')/root/item",
         "instance('t')/root/item[name = /data/a]/label", "/data/meta/instanceID")  # fmt: skip
TYPES = (
    "string",
    "int",
    "decimal",
    "date",
    "time",
    "dateTime",
    "boolean",
    "geopoint",
    "geoshape",
    "binary",
    "nonsense",
)
KINDS = ("input", "select", "select1", "rank", "range", "trigger", "upload", "secret", "nonsense")
EVENTS = (
    "odk-instance-first-load",
    "odk-instance-load",
    "xforms-value-changed",
    "odk-new-repeat",
    "nonsense",
)
ANSWERS = (
    "",
    "1",
    "2",
    "-3.5",
    "a",
    "a b",
    "2020-02-29",
    "12:30",
    "2020-01-01T10:00:00Z",
    "yes",
    "1 2 0 0",
    "é",
    "9" * 12,
)

literals = st.one_of(
    st.integers(-3, 5).map(str),
    st.floats(allow_nan=False, allow_infinity=False).map(lambda f: format(f, "f")[:30]),
    st.sampled_from(["'a'", "''", "'2020-01-01'", '"b c"', "'1'", "'[a-z]+'"]),
    st.sampled_from(PATHS),
)


def _deeper(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    call = st.tuples(st.sampled_from(sorted(FUNCTIONS)), st.lists(inner, max_size=4))
    operator = st.sampled_from(["+", "-", "*", "div", "mod", "=", "!=", "<", ">=", "and", "or", "|"])
    return st.one_of(
        call.map(lambda c: f"{c[0]}({', '.join(c[1])})"),
        st.tuples(inner, operator, inner).map(" ".join),
        inner.map(lambda e: f"-({e})"),
        st.tuples(st.sampled_from(PATHS), inner).map(lambda t: f"{t[0]}[{t[1]}]"),
    )


expressions = st.recursive(literals, _deeper, max_leaves=8)
raw = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=40)


@dataclass(frozen=True)
class Tree:
    name: str
    inner: tuple[Tree, ...] = ()
    text: str = ""


trees = st.recursive(
    st.builds(Tree, st.sampled_from(NAMES), st.just(()), st.sampled_from(ANSWERS)),
    lambda inner: st.builds(Tree, st.sampled_from(NAMES), st.lists(inner, max_size=4).map(tuple)),
    max_leaves=10,
)


def _written(tree: Tree) -> str:
    return f"<{tree.name}>{''.join(map(_written, tree.inner)) or tree.text}</{tree.name}>"


def _paths(tree: Tree, above: str) -> list[str]:
    own = f"{above}/{tree.name}"
    return [own, *(path for inner in tree.inner for path in _paths(inner, own))]


@st.composite
def forms(draw: st.DrawFn) -> str:
    """A form that is well-formed XML, and mostly nonsense otherwise."""
    inner = tuple(draw(st.lists(trees, min_size=1, max_size=5)))
    paths = [*sorted(set(_paths(Tree("data", inner), ""))), "/data/nowhere"]
    places = st.sampled_from(paths)
    model = "".join(draw(st.lists(_binds(places), max_size=6)) + draw(st.lists(_actions(places), max_size=2)))
    body = "".join(draw(st.lists(_controls(places), max_size=6)))
    lists = '<instance id="t"><root><item><name>a</name><label>A</label></item></root></instance>'
    instance = f'<instance><data id="f">{"".join(map(_written, inner))}</data></instance>'
    return f"{HEAD}<h:head><model>{instance}{lists}{model}</model></h:head><h:body>{body}</h:body></h:html>"


@st.composite
def _binds(draw: st.DrawFn, places: st.SearchStrategy[str]) -> str:
    told = {"nodeset": draw(places), "type": draw(st.sampled_from(TYPES))}
    for word in ("relevant", "calculate", "constraint", "required", "readonly"):
        if draw(st.integers(0, 2)) == 0:
            told[word] = draw(st.one_of(expressions, raw) if draw(st.integers(0, 5)) == 0 else expressions)
    return f"<bind {' '.join(f'{k}={quoteattr(v)}' for k, v in told.items())}/>"


@st.composite
def _actions(draw: st.DrawFn, places: st.SearchStrategy[str]) -> str:
    value = quoteattr(draw(expressions))
    return f'<setvalue event="{draw(st.sampled_from(EVENTS))}" ref="{draw(places)}" value={value}/>'


@st.composite
def _controls(draw: st.DrawFn, places: st.SearchStrategy[str], depth: int = 0) -> str:
    place = draw(places)
    shape = draw(st.integers(0, 5 if depth < 3 else 3))
    if shape > 3:
        inner = "".join(draw(st.lists(_controls(places, depth + 1), max_size=3)))
        if shape == 4:
            return f'<group ref="{place}"><label>g</label>{inner}</group>'
        count = f" jr:count={quoteattr(draw(expressions))}" if draw(st.booleans()) else ""
        return f'<group ref="{place}"><repeat nodeset="{place}"{count}>{inner}</repeat></group>'
    kind = draw(st.sampled_from(KINDS))
    nodes = quoteattr(draw(st.one_of(st.just("instance('t')/root/item"), expressions)))
    choice = f'<itemset nodeset={nodes}><value ref="name"/><label ref="label"/></itemset>'
    said = f"<label>x <output value={quoteattr(draw(expressions))}/></label>"
    action = draw(_actions(places)) if draw(st.integers(0, 4)) == 0 else ""
    return f'<{kind} ref="{place}">{said}{choice if kind in ("select", "select1", "rank") else ""}{action}</{kind}>'


acts = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 30), st.sampled_from(ANSWERS)), max_size=12)


def holds_of_an_expression(text: str) -> None:
    """It is understood or told; nothing else is raised."""
    try:
        parse(text)
    except XPathError as fault:
        _told(str(fault))


def holds_of_a_form(xml: str, done: list[tuple[int, int, str]]) -> None:
    """It opens or is refused; acts are done or refused; a draft goes on as it was; a record is well-formed."""
    world = Context(now=lambda: datetime(2024, 5, 6, tzinfo=UTC), random=Random(1))
    try:
        form = read_form(xml.encode())
    except FormRefused as refused:
        _told(refused.findings)
        return
    assert all(f.what and f.remedy for f in form.findings)
    session = Session(form, world)
    for act in done:
        try:
            _do(session, *act)
        except AnswerRefused as no:
            _told(str(no))
    again = Session(form, world, restore=session.snapshot())
    if _comes_back(form, xml):
        assert _shown(again) == _shown(session)
    etree.fromstring(again.snapshot())
    etree.fromstring(session.submission())


def _comes_back(form: Form, xml: str) -> bool:
    """Is a draft of it the same when it is opened again? Not where chance or that opening itself has a hand in it,
    or where a calculation was cleared by hand: an empty one is computed."""
    typed_over = any(form.bindings[node].calculate is not None for node in form.control_of)
    return not typed_over and not any(word in xml for word in ("odk-instance-load", "random", "uuid"))


def _shown(session: Session) -> list[object]:
    items = [item for section in session.sections() for item in session.items(section.key)]
    views = [session.question(item.ref) for item in items if isinstance(item, QuestionItem)]
    return [session.sections(), items, views, session.problems(), session.flags()]


def _told(what: object) -> None:
    if not what:
        raise AssertionError("refused without a word")


def _do(session: Session, what: int, place: int, text: str) -> None:
    items = [item for section in session.sections() for item in session.items(section.key)]
    refs = [i.ref for i in items if isinstance(i, QuestionItem)] or ["/data/a"]
    ref = refs[place % len(refs)]
    match what:
        case 0 | 1 | 2:
            session.answer(ref, text)
        case 3:
            session.answer_missing(ref, Missing.REFUSED)
        case 4:
            places = [i.ref for i in items if isinstance(i, AddRepeat)]
            session.add_repeat(places[place % len(places)] if places else "/data/r")
        case 5:
            heads = [i.ref for i in items if isinstance(i, RepeatHead)]
            session.remove_repeat(heads[place % len(heads)] if heads else "/data/r[1]")
        case _:
            view = session.question(ref)
            assert isinstance(view.label, str)
            assert view.choices is not None
            session.problems()
            session.flags()
