"""Typed answers: what is taken, how it is kept, what is turned away."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.values import (
    BadValue,
    codec_of,
    date_of,
    days_of,
    is_partial_date,
    loaded,
    moment_text,
    parse_datetime,
    parse_time,
    type_name,
    unwritten,
    written,
)

TAKEN = [
    ("int", "12", "12"),
    ("int", "-3", "-3"),
    ("int", "007", "7"),
    ("decimal", "1.50", "1.50"),
    ("decimal", "-.5", "-.5"),
    ("date", "2020-02-29", "2020-02-29"),
    ("time", "09:05:00", "09:05:00"),
    ("time", "09:05:00.000+05:00", "09:05:00.000+05:00"),
    ("dateTime", "2020-02-29T09:05:00.000Z", "2020-02-29T09:05:00.000Z"),
    ("string", "e\u0301", "é"),
    ("geopoint", "42.87 74.59", "42.87 74.59 0 0"),
    ("geotrace", "1 1;2 2", "1 1 0 0; 2 2 0 0"),
    ("geoshape", "1 1;2 2;3 1;1 1", "1 1 0 0; 2 2 0 0; 3 1 0 0; 1 1 0 0"),
    ("boolean", "true", "true"),
    ("select", " a  b ", "a b"),
    ("binary", "a.jpg", "a.jpg"),
]
TURNED_AWAY = [
    ("int", "1.5"),
    ("int", "x"),
    ("int", "2147483648"),
    ("int", "١"),
    ("decimal", "1e3"),
    ("decimal", "1,5"),
    ("date", "2020-02-30"),
    ("date", "2020-1"),
    ("date", "2020-02-28T10:00:00Z"),
    ("time", "25:02:00"),
    ("time", "22:02"),
    ("time", "22:02:00+25:00"),
    ("dateTime", "2026-04-22"),
    ("dateTime", "2026-4-2T14:3:0Z"),
    ("geopoint", "91 0"),
    ("geopoint", "1"),
    ("geotrace", "1 1"),
    ("geoshape", "1 1;2 2;3 1"),
    ("boolean", "maybe"),
]  # fmt: skip


@pytest.mark.parametrize(("type_", "text", "kept"), TAKEN)
def test_a_value_is_taken(type_: str, text: str, kept: str) -> None:
    assert codec_of(type_).accept(text) == kept


@pytest.mark.parametrize(("type_", "text"), TURNED_AWAY)
def test_a_value_is_turned_away(type_: str, text: str) -> None:
    with pytest.raises(BadValue):
        codec_of(type_).accept(text)


@given(st.dates())
def test_a_date_and_its_days_are_the_same(day: date) -> None:
    assert date_of(days_of(day)) == day
    assert codec_of("date").native(moment_text(day)) == day


@given(st.datetimes(timezones=st.just(UTC), min_value=datetime(1800, 1, 1)))
def test_a_moment_is_read_back_to_the_millisecond(moment: datetime) -> None:
    read = parse_datetime(moment_text(moment))
    assert read is not None
    assert abs(read - moment) < timedelta(milliseconds=1)


def test_an_offset_is_kept() -> None:
    moment = datetime(2026, 3, 9, 12, 0, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert moment_text(moment) == "2026-03-09T12:00:00.000+05:30"
    assert parse_time("10:00:00-03:00") == time(10, tzinfo=timezone(timedelta(hours=-3)))


@given(
    st.sampled_from(["int", "decimal", "date", "time", "dateTime", "geopoint", "geoshape", "boolean"]),
    st.text(max_size=20),
)
def test_any_text_is_taken_or_turned_away(type_: str, text: str) -> None:
    codec = codec_of(type_)
    codec.native(text)
    loaded(type_, text)
    try:
        kept = codec.accept(text)
    except BadValue:
        return
    assert codec.accept(kept) == kept


def test_types_have_many_names() -> None:
    assert [type_name(t) for t in ("xsd:int", "integer", "rank", "odk:rank", "thing", "")] == [
        "int", "int", "odk:rank", "odk:rank", "string", "string",
    ]  # fmt: skip


def test_partial_dates() -> None:
    assert [is_partial_date(t) for t in ("2019", "2019-05", "2019-13", "19", "2019-05-01", "")] == [
        True, True, False, False, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("type_", "text", "record"),
    [
        ("decimal", "89", "89.0"),
        ("decimal", "-1", "-1.0"),
        ("decimal", "0.5", "0.5"),
        ("decimal", "2020-01-01", "2020-01-01"),
        ("decimal", "", ""),
        ("int", "89", "89"),
        ("string", "89", "89"),
        ("geopoint", "1.5 -2 0 10", "1.5 -2.0 0.0 10.0"),
        ("geotrace", "1 2 0 0; 3.25 4 0 0", "1.0 2.0 0.0 0.0; 3.25 4.0 0.0 0.0"),
    ],
)
def test_a_value_as_a_record_has_it(type_: str, text: str, record: str) -> None:
    assert written(type_, text) == record
    assert unwritten(type_, record) == text
