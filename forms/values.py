"""Typed answers and their text: one codec per XForms type. Pure: no clock, no form.

`CODECS[type].accept(text)` gives the text as it is stored, or raises `BadValue` with a sentence for the
person. `.native(text)` gives what XPath sees (ODK XForms, "Data Types"; JavaRosa for what it leaves open).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal

Native = str | float | bool | date | time

_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\Z", re.ASCII)
_TIME = re.compile(
    r"(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?\Z",
    re.ASCII,
)
_DATETIME = re.compile(r"(\d{4}-\d{2}-\d{2})T(.+)\Z", re.ASCII)
_NUMBER = re.compile(r"\s*(-?(?:\d+(?:\.\d*)?|\.\d+))\s*\Z", re.ASCII)
_INTEGER = re.compile(r"-?\d+\Z", re.ASCII)
_WHOLE = re.compile(r"(?<![\w.-])-?\d+(?![\w.-])", re.ASCII)
_DOUBLE = re.compile(r"(?<![\w.-])(-?\d+)\.0(?![\w.-])", re.ASCII)
_DOUBLES = frozenset(("decimal", "geopoint", "geotrace", "geoshape"))
_PARTIAL = re.compile(r"\d{4}(-(0[1-9]|1[0-2]))?\Z", re.ASCII)
_EPOCH = date(1970, 1, 1)
# JavaRosa keeps integers in 32 bits; a longer one would not survive the way to Collect.
INTEGER_MAX = 2_147_483_647
LONGEST_NUMBER = 100  # characters; Python itself refuses to read a number of thousands of digits


class BadValue(ValueError):
    """Text that is no value of its type; the message is a sentence for the person."""


def parse_date(text: str) -> date | None:
    match = _DATE.match(text)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def parse_time(text: str) -> time | None:
    """`HH:MM[:SS[.fff]][offset]`; an offset is kept in `tzinfo`."""
    match = _TIME.match(text)
    if match is None:
        return None
    zone = _zone(match[5])
    fraction = int(float("0." + match[4]) * 1_000_000) if match[4] else 0
    try:
        return time(int(match[1]), int(match[2]), int(match[3] or 0), fraction, tzinfo=zone)
    except ValueError:
        return None


def _zone(text: str | None) -> tzinfo | None:
    if text is None:
        return None
    if text == "Z":
        return UTC
    digits = text[1:].replace(":", "")
    hours, minutes = int(digits[:2]), int(digits[2:] or 0)
    if hours > 14 or minutes > 59:
        return timezone(timedelta(hours=23, minutes=59))  # kept out by `_time_text`
    delta = timedelta(hours=hours, minutes=minutes)
    return timezone(-delta if text[0] == "-" else delta)


_local_zone: list[tzinfo] = [UTC]


def use_zone(zone: tzinfo | None) -> None:
    """Texts without an offset are in this zone (the session's clock says which)."""
    _local_zone[0] = zone or UTC


def local_zone() -> tzinfo:
    return _local_zone[0]


def parse_datetime(text: str) -> datetime | None:
    """An aware datetime from `YYYY-MM-DDTHH:MM:SS.fff+HH:MM`; without an offset in the local zone."""
    match = _DATETIME.match(text)
    if match is None:
        return None
    day, clock = parse_date(match[1]), parse_time(match[2])
    if day is None or clock is None:
        return None
    return datetime.combine(day, clock.replace(tzinfo=clock.tzinfo or local_zone()))


def parse_moment(text: str) -> date | None:
    """A date or a datetime, whichever the text spells."""
    return parse_date(text) if len(text) <= 10 else parse_datetime(text)


def days_of(moment: date) -> float:
    """Days since 1970-01-01: whole ones for a date, from midnight UTC for a datetime."""
    if isinstance(moment, datetime):
        aware = moment if moment.tzinfo else moment.replace(tzinfo=local_zone())
        return (aware - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(days=1)
    return float((moment - _EPOCH).days)


def date_of(value: str | float) -> date | None:
    """date(): from text, or from days since 1970-01-01."""
    if isinstance(value, str):
        found = parse_moment(value)
        if found is not None or value == "":
            return found
        value = number_of_text(value)
    if math.isnan(value) or abs(value) > 4_000_000:
        return None
    try:
        whole = math.floor(value)
        day = _EPOCH + timedelta(days=whole)
        if value == whole:
            return day
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=value)
    except OverflowError:
        return None


def seconds_of_day(clock: time) -> float:
    return clock.hour * 3600 + clock.minute * 60 + clock.second + clock.microsecond / 1e6


def number_of_text(text: str) -> float:
    """XPath number() with ODK's extension for dates; NaN for anything else."""
    match = _NUMBER.match(text)
    if match is not None:
        return float(match[1])
    if len(text) >= 8 and text[4:5] == "-":
        moment = parse_moment(text)
        if moment is not None:
            return days_of(moment)
    return math.nan


def offset_text(moment: datetime | time) -> str:
    offset = moment.utcoffset()
    if offset is None:
        return ""
    minutes = round(offset.total_seconds() / 60)
    if minutes == 0:
        return "Z"
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def moment_text(moment: date | time) -> str:
    """The lexical form of a date, dateTime or time, as Collect writes it."""
    if isinstance(moment, time):
        return f"{moment:%H:%M:%S}.{moment.microsecond // 1000:03d}{offset_text(moment)}"
    if isinstance(moment, datetime):
        stamp = moment.strftime("%H:%M:%S")
        return f"{moment.date().isoformat()}T{stamp}.{moment.microsecond // 1000:03d}{offset_text(moment)}"
    return moment.isoformat()


def is_partial_date(text: str) -> bool:
    return _PARTIAL.match(text) is not None


@dataclass(frozen=True, slots=True)
class Codec:
    """How one type keeps out what is no value of it, and what XPath sees of a value."""

    accept: Callable[[str], str]
    native: Callable[[str], Native]


# XML 1.0 cannot hold these at all; they come from barcode scanners and the clipboard.
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _text(text: str) -> str:
    """Composed characters, line ends as XML reads them, nothing that XML cannot hold."""
    cleaned = NOT_IN_XML.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", cleaned)


def loaded(type_: str, text: str) -> str:
    """A value from XML as its type has it: `2.5` of an int is 2, a date loses its time; odd ones stay."""
    if type_ in ("int", "long"):
        if _NUMBER.match(text) is None or len(text) > LONGEST_NUMBER:
            return text
        return str(int(Decimal(text.strip())))  # a long has more digits than a double
    if type_ == "date" and "T" in text and parse_date(text[:10]) is not None:
        return text[:10]
    return text


def written(type_: str, text: str) -> str:
    """A value as it stands in a record: decimals and coordinates are doubles, `89.0` for 89 (JavaRosa)."""
    return _WHOLE.sub(r"\g<0>.0", text) if type_ in _DOUBLES else text


def unwritten(type_: str, text: str) -> str:
    """A value from a record as a person types it: `89.0` of a decimal is 89."""
    return _DOUBLE.sub(r"\1", text) if type_ in _DOUBLES else text


def _integer_text(text: str) -> str:
    text = text.strip()
    if not _INTEGER.match(text):
        raise BadValue("This must be a whole number.")
    if len(text) > LONGEST_NUMBER or abs(int(text)) > INTEGER_MAX:
        raise BadValue("This number is too large.")
    return str(int(text))


def _long_text(text: str) -> str:
    text = text.strip()
    if not _INTEGER.match(text):
        raise BadValue("This must be a whole number.")
    return text


def _decimal_text(text: str) -> str:
    match = _NUMBER.match(text)
    if match is None:
        raise BadValue("This must be a number.")
    return match[1]


def _date_text(text: str) -> str:
    text = text.strip()
    day = parse_date(text)
    if day is None:
        raise BadValue("This is not a date.")
    return day.isoformat()


def _time_text(text: str) -> str:
    text = text.strip()
    clock = parse_time(text)
    if clock is None or text.count(":") < 2 or not _offset_fits(clock):
        raise BadValue("This is not a time.")
    return text


def _offset_fits(clock: time | datetime) -> bool:
    offset = clock.utcoffset()
    return offset is None or abs(offset) <= timedelta(hours=14)


def _datetime_text(text: str) -> str:
    text = text.strip()
    moment = parse_datetime(text)
    if moment is None or not _offset_fits(moment):
        raise BadValue("This is not a date and time.")
    return text


def _point_text(text: str) -> str:
    parts = text.split()
    if not 2 <= len(parts) <= 4 or any(not _NUMBER.match(p) for p in parts):
        raise BadValue("A place needs latitude and longitude, as numbers.")
    if abs(float(parts[0])) > 90 or abs(float(parts[1])) > 180:
        raise BadValue("Latitude goes from -90 to 90, longitude from -180 to 180.")
    return " ".join([*parts, "0", "0"][:4])


def _trace_text(text: str) -> str:
    points = [p.strip() for p in text.split(";") if p.strip()]
    if len(points) < 2:
        raise BadValue("A line needs at least two places.")
    return "; ".join(_point_text(p) for p in points)


def _shape_text(text: str) -> str:
    traced = _trace_text(text)
    points = traced.split("; ")
    if len(points) < 4 or points[0].split()[:2] != points[-1].split()[:2]:
        raise BadValue("An area needs at least three places and ends where it begins.")
    return traced


def _boolean_text(text: str) -> str:
    if text not in ("true", "false", "0", "1"):
        raise BadValue("This must be true or false.")
    return text


def _native_boolean(text: str) -> Native:
    return {"true": True, "1": True, "false": False, "0": False}.get(text, text)


def _native_number(text: str) -> Native:
    number = number_of_text(text)
    return text if math.isnan(number) else number


def _native_moment(text: str) -> Native:
    moment = parse_moment(text)
    return text if moment is None else moment


def _native_time(text: str) -> Native:
    clock = parse_time(text)
    return text if clock is None else clock


def _itself(text: str) -> Native:
    return text


def _choices_text(text: str) -> str:
    return " ".join(_text(text).split())


STRING = Codec(_text, _itself)
CODECS = {
    "string": STRING,
    "int": Codec(_integer_text, _native_number),
    "long": Codec(_long_text, _native_number),
    "decimal": Codec(_decimal_text, _native_number),
    "date": Codec(_date_text, _native_moment),
    "time": Codec(_time_text, _native_time),
    "dateTime": Codec(_datetime_text, _native_moment),
    "boolean": Codec(_boolean_text, _native_boolean),
    "geopoint": Codec(_point_text, _itself),
    "geotrace": Codec(_trace_text, _itself),
    "geoshape": Codec(_shape_text, _itself),
    "select": Codec(_choices_text, _itself),
    "odk:rank": Codec(_choices_text, _itself),
}
_KINDS = ((bool, "boolean"), (datetime, "dateTime"), (date, "date"), (time, "time"))
# Other names of the same types, from XForms, XML Schema and older converters.
_SAME = {
    "integer": "int",
    "double": "decimal",
    "float": "decimal",
    "datetime": "dateTime",
    "rank": "odk:rank",
}


def type_name(raw: str) -> str:
    """`xsd:int` -> `int`; unknown types are `string` (spec)."""
    local = raw.rsplit(":", maxsplit=1)[-1]
    local = _SAME.get(local, local)
    return local if local in CODECS or local in ("select1", "binary", "barcode") else "string"


def kind_of(value: Native) -> str:
    """The type whose codec reads the text of a computed value back as what it was; "" where the text is all."""
    for kind, name in _KINDS:
        if isinstance(value, kind):
            return name
    return ""


def codec_of(type_: str) -> Codec:
    return CODECS.get(type_, STRING)
