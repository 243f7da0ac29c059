"""Choices: fixed ones, lists with filters, files, cascades, random order."""

from __future__ import annotations

import pytest

from forms import AnswerRefused, read_form
from forms.scenario import Scenario
from forms.xpath.nodes import shuffled
from tests.forms.little import bind, calculated, questions, xform

PLACES = (
    '<instance id="places"><root><item><name>n1</name><label>North 1</label><area>north</area></item>'
    "<item><name>n2</name><label>North 2</label><area>north</area></item>"
    "<item><name>s1</name><label>South 1</label><area>south</area></item></root></instance>"
)


def select(name: str, nodeset: str, tag: str = "select1") -> str:
    return (
        f'<{tag} ref="/data/{name}"><label>{name}</label><itemset nodeset="{nodeset}">'
        f'<value ref="name"/><label ref="label"/></itemset></{tag}>'
    )


NORTH_OR_SOUTH_1 = "instance('places')/root/item[area = /data/area or name = 's1']"
FILTERED = xform(
    "<area/><place/><label/>",
    PLACES + bind("label", calculate="jr:choice-name(/data/place, '/data/place')"),
    questions("area") + select("place", "instance('places')/root/item[area = /data/area]"),
)


def test_a_choice_that_went_while_its_question_was_hidden_is_gone_when_it_comes_back() -> None:
    """Otherwise a district of another region would stand in the record (JavaRosa clears it when the list is read)."""
    hidden = bind("label", calculate="/data/g/place") + bind("g", relevant="/data/show = 1")
    body = questions("area", "show") + '<group ref="/data/g">{}</group>'.format(
        select("g/place", "instance('places')/root/item[area = /data/area]")
    )
    talk = Scenario(xform("<area>north</area><show>1</show><g><place/></g><label/>", PLACES + hidden, body))
    talk.answer("/data/g/place", "n2")
    for show, area in ((0, "south"), (0, "north"), (1, "north")):
        talk.answer("/data/show", show)
        talk.answer("/data/area", area)
    assert talk.value("/data/label") == "n2"
    talk.answer("/data/show", 0)
    talk.answer("/data/area", "south")
    assert "/data/g/place" in talk.answer("/data/show", 1).refs
    assert (
        talk.value("/data/g/place")
        == talk.value("/data/label")
        == talk.interrupt().value("/data/label")
        == ""
    )


def test_a_filter_shows_what_fits() -> None:
    talk = Scenario(FILTERED)
    assert talk.choices("/data/place") == []
    assert "/data/place" in talk.answer("/data/area", "north").refs
    assert talk.labels("/data/place") == ["North 1", "North 2"]
    talk.answer("/data/place", "n2")
    assert talk.value("/data/label") == "North 2"


def test_a_choice_that_vanishes_is_taken_back() -> None:
    talk = Scenario(FILTERED)
    talk.answer("/data/area", "north")
    talk.answer("/data/place", "n2")
    talk.answer("/data/area", "south")
    assert (talk.value("/data/place"), talk.value("/data/label")) == ("", "")


def test_an_answer_that_is_no_choice_is_refused() -> None:
    talk = Scenario(FILTERED)
    talk.answer("/data/area", "north")
    with pytest.raises(AnswerRefused):
        talk.answer("/data/place", "s1")


def test_several_choices_keep_those_that_are_left() -> None:
    form = xform(
        "<area/><places/>", PLACES,
        questions("area") + select("places", NORTH_OR_SOUTH_1, "select"),
    )  # fmt: skip
    talk = Scenario(form)
    talk.answer("/data/area", "north")
    talk.answer("/data/places", ["n1", "s1"])
    talk.answer("/data/area", "south")
    assert talk.value("/data/places") == "s1"


CSV = 'name,label,code\na,Ä,1\nb,"B, b",2\nc,C,02\n'


@pytest.mark.parametrize("comma", [",", ";", "\t", "|"])
def test_a_list_from_a_file(comma: str) -> None:
    text = CSV.replace('"B, b"', "B").replace(",", comma)
    form = xform(
        "<x/>", '<instance id="f" src="jr://file-csv/f.csv"/>', select("x", "instance('f')/root/item")
    )
    talk = Scenario(form, {"f.csv": text.encode("utf-8-sig")})
    assert talk.labels("/data/x") == ["Ä", "B", "C"]


def test_a_missing_file_is_told_and_the_rest_works() -> None:
    body = select("x", "instance('f')/root/item") + questions("y")
    form = xform("<x/><y/>", '<instance id="f" src="jr://file-csv/f.csv"/>', body)
    talk = Scenario(form)
    assert talk.form.missing_files == ("f.csv",)
    assert talk.choices("/data/x") == []
    talk.answer("/data/y", "1")


def test_lookups_in_a_file() -> None:
    model = '<instance id="f" src="jr://file-csv/f.csv"/>'
    files = {"f.csv": CSV.encode()}

    def found(expression: str) -> str:
        form = xform("<x/>", model + bind("x", calculate=expression))
        return Scenario(form, files).value("/data/x")

    assert found("pulldata('f', 'label', 'name', 'b')") == "B, b"
    assert found("pulldata('f', 'label', 'name', 'z')") == ""
    assert found("pulldata('other', 'label', 'name', 'b')") == ""
    assert found("instance('f')/root/item[code = 2]/name") == "b"
    assert found("instance('f')/root/item[code = '02']/name") == "c"
    assert found("count(instance('f')/root/item[code = 2])") == "2"
    assert found("instance('f')/root/item[2]/label") == "B, b"
    assert found("instance('f')/root/item[name = 'b' and code = '1']/label") == ""
    assert found("join(' ', instance('f')/root/item[code > 1]/name)") == "b c"


ITEM = "instance('g')/root/item"


def test_places_from_geojson() -> None:
    geo = (
        b'{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "p1", "geometry": '
        b'{"type": "Point", "coordinates": [74.5, 42.8]}, "properties": {"title": "Well", "deep": true}}]}'
    )
    source = '<instance id="g" src="jr://file/g.geojson"/>'
    form = xform("<x/>", source + bind("x", calculate=f"concat({ITEM}[id='p1']/geometry, {ITEM}/deep)"))
    assert Scenario(form, {"g.geojson": geo}).value("/data/x") == "42.8 74.5 0 0true"


@pytest.mark.parametrize(
    "content", [b"{", b"[]", b'{"type": "FeatureCollection", "features": [1]}', b"\xff\xfe"]
)
def test_a_broken_file_is_a_finding(content: bytes) -> None:
    form = xform(
        "<x/>", '<instance id="g" src="jr://file/g.geojson"/>', select("x", "instance('g')/root/item")
    )
    assert Scenario(form, {"g.geojson": content}).form.findings


def test_random_order_follows_its_seed() -> None:
    items = "<i>A</i><i>B</i><i>C</i><i>D</i><i>E</i><i>F</i>"
    one = calculated("join('', randomize(/data/l/i, 42))", f"<l>{items}</l>")
    assert sorted(one) == list("ABCDEF")
    assert one == calculated("join('', randomize(/data/l/i, 42))", f"<l>{items}</l>")
    assert one != calculated("join('', randomize(/data/l/i, 43))", f"<l>{items}</l>")


def test_choices_from_a_repeat_follow_it() -> None:
    form = xform(
        "<r jr:template=''><name/><label/></r><x/>", "",
        '<repeat nodeset="/data/r"><input ref="/data/r/name"/><input ref="/data/r/label"/></repeat>'
        + select("x", "/data/r[name != '']"),
    )  # fmt: skip
    talk = Scenario(form)
    talk.add_repeat("/data/r")
    talk.answer("/data/r[1]/name", "a")
    assert "/data/x" in talk.answer("/data/r[1]/label", "Ann").refs
    assert talk.labels("/data/x") == ["Ann"]
    talk.answer("/data/x", "a")
    talk.remove_repeat("/data/r[1]")
    assert talk.value("/data/x") == ""


def test_blanks_around_a_choice_of_a_repeat_are_no_part_of_its_value() -> None:
    form = xform(
        "<r><name> a </name><label>Ann</label></r><x/>", "",
        '<repeat nodeset="/data/r"><input ref="/data/r/name"/><input ref="/data/r/label"/></repeat>'
        + select("x", "/data/r[name != '']"),
    )  # fmt: skip
    talk = Scenario(form)
    assert talk.choices("/data/x") == ["a"]
    talk.answer("/data/x", "a")
    assert talk.value("/data/x") == "a"


@pytest.mark.parametrize(
    ("seed", "same"), [("''", "0"), ("true()", "1"), ("/data/none", "0"), ("0 div 0", "0")]
)
def test_a_seed_that_is_no_number_gives_javarosas_order(seed: str, same: str) -> None:
    items = "<none/><l><i>A</i><i>B</i><i>C</i><i>D</i><i>E</i><i>F</i></l>"
    one = calculated(f"join('', randomize(/data/l/i, {seed}))", items)
    assert one == calculated(f"join('', randomize(/data/l/i, {same}))", items)


def test_the_name_of_a_choice_where_there_are_none_is_told() -> None:
    form = read_form(
        xform("<a/><b/>", bind("b", calculate="jr:choice-name('x', ' /data/a ')"), questions("a")).encode()
    )
    (finding,) = form.findings
    assert (finding.what, finding.ref) == (
        "The calculation of /data/b names a choice of /data/a, which has none.", "/data/b",
    )  # fmt: skip
    assert Scenario(form).value("/data/b") == ""


def test_a_seed_of_64_bits_is_rounded_to_a_double_first() -> None:
    row = list(range(30))
    assert shuffled(row, 2**62 + 5) == shuffled(row, 2**62)
    assert shuffled(row, -(2**62) - 5) == shuffled(row, -(2**62))


def test_a_long_list_without_a_filter_is_told_when_the_form_is_opened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("forms.reading.choices.LONG", 3)
    rows = "".join(f"<item><name>{n}</name><label>{n}</label></item>" for n in range(4))
    told = []
    for filter_ in ("", "[name = /data/q]"):
        itemset = (
            f'<itemset nodeset="instance(\'x\')/root/item{filter_}"><value ref="name"/><label ref="label"/>'
        )
        body = f'{questions("q")}<select1 ref="/data/c">{itemset}</itemset></select1>'
        form = Scenario(xform("<q/><c/>", f'<instance id="x"><root>{rows}</root></instance>', body)).form
        told.append([f.what for f in form.findings])
    assert told == [["/data/c shows 4 choices at once, which takes seconds each time."], []]
