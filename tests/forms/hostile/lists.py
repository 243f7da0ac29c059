"""Attached lists that are far too long, or not what they say."""

from __future__ import annotations

from tests.forms.hostile.attack import Bad, attack
from tests.forms.little import bind, questions, xform

MILLION = 1_000_000


def _list(
    content: bytes,
    filter_: str = "",
    calculate: str = "pulldata('t','label','name',/data/a)",
    ending: str = "csv",
) -> Bad:
    """A form with a choice and a look-up from the list; both are asked for after each answer."""
    choice = (
        f'<select1 ref="/data/q"><itemset nodeset="instance(\'t\')/root/item{filter_}">'
        '<value ref="name"/><label ref="label"/></itemset></select1>'
    )
    model = f'<instance id="t" src="jr://file/t.{ending}"/>' + bind("x", calculate=calculate)
    form = xform("<a/><q/><x/>", model, questions("a") + choice)
    answers = (("/data/a", "n5"), ("/data/a", "g7"), ("/data/a", "n999999"))
    return Bad(form.encode(), {f"t.{ending}": content}, answers, ("/data/x",))


def _rows(count: int) -> bytes:
    return b"name,label,g\n" + b"".join(b"n%d,Label of %d,g%d\n" % (i, i, i % 1000) for i in range(count))


@attack("Label of 999999", cpu_s=20, memory_mb=250)
def a_csv_of_a_million_rows() -> Bad:
    return _list(_rows(MILLION), "[g = /data/a]")


@attack("finding: /data/q shows 1000000 choices at once", cpu_s=40, memory_mb=400)
def a_million_choices_at_once() -> Bad:
    return _list(_rows(MILLION))


@attack("more than 1000000 rows", cpu_s=20, memory_mb=200)
def a_csv_of_more_rows_than_allowed() -> Bad:
    return _list(b"name\n" + b"a\n" * (MILLION + 5))


@attack("larger than 64 MB", memory_mb=130)
def a_csv_of_a_hundred_megabytes() -> Bad:
    return _list(b"name,label\n" + b"x" * 100_000_000)


@attack("open", memory_mb=100)
def a_csv_of_sixteen_thousand_columns() -> Bad:
    head = b",".join(b"c%d" % i for i in range(16_000))
    return _list(head + b"\n" + (b"," * 16_000 + b"\n") * 1_000)


@attack("more than 20000000 cells", cpu_s=20, memory_mb=200)
def a_csv_of_too_many_cells() -> Bad:
    head = b",".join(b"c%d" % i for i in range(2_000))
    return _list(head + b"\n" + (b"1" + b"," * 1_999 + b"\n") * 12_000)


@attack("never closed", cpu_s=20, memory_mb=100)
def a_csv_of_quotes_that_are_never_closed() -> Bad:
    return _list(b"name,label\n" + (b'"z,1\n' + b"y,1\n" * 40_000) * 11)


@attack("open", cpu_s=60, memory_mb=700)
def an_xml_list_of_six_hundred_thousand_rows() -> Bad:
    row = b"<item><name>n%d</name><label>L %d</label></item>"
    rows = b"".join(row % (i, i) for i in range(600_000))
    return _list(b"<root>" + rows + b"</root>", "[name = /data/a]", ending="xml")


@attack("more than 1,000,000 elements", memory_mb=250)
def an_xml_list_that_is_no_table_and_too_long() -> Bad:
    return _list(b"<root>" + b"<item><a><b/></a></item>" * 700_000 + b"</root>", ending="xml")


@attack("open", cpu_s=30, memory_mb=300)
def a_geojson_of_three_hundred_thousand_places() -> Bad:
    place = b'{"geometry":{"type":"Point","coordinates":[1,2]},"properties":{"name":"n%d","label":"L"}}'
    places = b",".join(place % i for i in range(300_000))
    made = b'{"type":"FeatureCollection","features":[' + places + b"]}"
    return _list(made, "[name = /data/a]", ending="geojson")


@attack("cannot be used")
def a_geojson_nested_without_end() -> Bad:
    deep = b"[" * 100_000 + b"]" * 100_000
    return _list(b'{"type":"FeatureCollection","features":' + deep + b"}", ending="geojson")


@attack("open", cpu_s=20, memory_mb=200)
def a_list_shuffled_a_hundred_thousand_times_over() -> Bad:
    return _list(_rows(100_000), "[g = /data/a]", "count(randomize(instance('t')/root/item, 5))")
