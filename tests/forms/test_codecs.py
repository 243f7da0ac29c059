"""Every codec, with any text: what it takes is stable and seen by XPath as it is; what it refuses changes nothing."""

from __future__ import annotations

import math
from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms import AnswerRefused, Session
from forms.scenario import Scenario
from forms.values import CODECS, BadValue, Native, loaded, moment_text, unwritten, written
from tests.forms.hostile.attack import WORLD
from tests.forms.little import bind, questions, xform

MANY = settings(max_examples=60, deadline=None, derandomize=True)
_numbers = st.one_of(
    st.integers().map(str), st.floats().map(str), st.decimals(allow_nan=False, places=3).map(str)
)
_clock = st.times().map(lambda t: t.isoformat("milliseconds"))
_zone = st.sampled_from(("", "Z", "+05:00", "-0330", "+14:00", "+14:01", "-23:59", "+99:99"))
_times = st.tuples(_clock, _zone).map("".join)
_dates = st.dates().map(date.isoformat)
_points = st.lists(
    st.one_of(st.integers(-200, 200).map(str), st.floats(-200, 200).map(lambda f: f"{f:.4f}")),
    min_size=1, max_size=5,
).map(" ".join)  # fmt: skip
_lines = st.lists(_points, min_size=1, max_size=4).map(lambda p: "; ".join([*p, p[0]]))
_areas = st.lists(
    st.tuples(st.integers(-91, 91), st.floats(-180, 180).map(lambda f: f"{f:.3f}")).map(
        lambda p: f"{p[0]} {p[1]}"
    ),
    min_size=2, max_size=5,
).map(lambda p: "; ".join([*p, p[0]]))  # fmt: skip
_near = {  # what is mostly a value of the type, so that both ways are gone often
    "int": _numbers,
    "long": _numbers,
    "decimal": _numbers,
    "date": _dates,
    "time": _times,
    "dateTime": st.tuples(_dates, st.just("T"), _times).map("".join),
    "boolean": st.sampled_from(("true", "false", "1", "0", "TRUE", "2")),
    "geopoint": _points,
    "geotrace": _lines,
    "geoshape": _areas,
}
_padded = st.sampled_from(("", " ", "\n", "\u00a0"))


def texts(type_: str) -> st.SearchStrategy[str]:
    anything = st.text(max_size=30)
    shaped = st.tuples(_padded, _near.get(type_, anything), _padded).map("".join)
    return st.one_of(shaped, shaped, anything, st.from_regex(r"[-+.0-9eET:Z/ ;]{0,30}", fullmatch=True))


def taken(type_: str, text: str) -> str | None:
    try:
        return CODECS[type_].accept(text)
    except BadValue:
        return None


@pytest.mark.parametrize("type_", CODECS)
def test_what_was_taken_once_is_taken_again_as_it_is(type_: str) -> None:
    met = {True: 0, False: 0}

    @MANY
    @given(texts(type_))
    def holds(text: str) -> None:
        stored = taken(type_, text)
        met[stored is not None] += 1
        if stored is None:
            return
        assert CODECS[type_].accept(stored) == stored
        assert loaded(type_, stored) == stored
        back = unwritten(type_, written(type_, stored))
        assert _same(CODECS[type_].native(back), CODECS[type_].native(stored))
        assert unwritten(type_, written(type_, back)) == back

    holds()
    assert met[True]
    assert met[False] or type_ in ("string", "select", "odk:rank")


def _same(one: Native, other: Native) -> bool:
    """Coordinates are texts: they are compared as numbers."""
    if not isinstance(one, str) or not isinstance(other, str):
        return one == other
    split = [text.replace(";", " ; ").split() for text in (one, other)]
    return len(split[0]) == len(split[1]) and all(
        a == b or float(a) == float(b) for a, b in zip(*split, strict=True)
    )


@pytest.mark.parametrize("type_", CODECS)
def test_xpath_sees_the_value_that_is_stored(type_: str) -> None:
    @MANY
    @given(texts(type_))
    def holds(text: str) -> None:
        stored = taken(type_, text)
        if stored:
            assert _is_seen(type_, stored, CODECS[type_].native(stored))

    holds()


def _is_seen(type_: str, stored: str, seen: Native) -> bool:
    if type_ in ("int", "long", "decimal"):
        return isinstance(seen, float) and not math.isnan(seen) and seen == float(stored)
    if type_ == "date":
        return isinstance(seen, date) and not isinstance(seen, datetime) and moment_text(seen) == stored
    if type_ == "dateTime":
        return (
            isinstance(seen, datetime)
            and seen.tzinfo is not None
            and stored.startswith(seen.date().isoformat())
        )
    if type_ == "time":
        return isinstance(seen, time) and stored.startswith(f"{seen:%H:%M}")
    if type_ == "boolean":
        return seen is (stored in ("true", "1"))
    return seen == stored


@pytest.mark.parametrize("type_", CODECS)
def test_a_form_keeps_what_is_taken_and_nothing_of_what_is_refused(type_: str) -> None:
    model = bind("q", type=type_) + bind("n", calculate="string-length(/data/q)")
    scenario = Scenario(xform("<q/><n/>", model, questions("q")))
    session = scenario.session

    @MANY
    @given(texts(type_))
    def holds(text: str) -> None:
        before = session.snapshot()
        try:
            session.answer("/data/q", text)
        except AnswerRefused:
            assert session.snapshot() == before
            return
        stored = session.node_text("/data/q")
        assert stored == (taken(type_, text) if text else "")
        again = Session(scenario.form, WORLD, restore=session.snapshot())
        assert again.node_text("/data/q") == stored
        assert again.node_text("/data/n") == session.node_text("/data/n")

    holds()
