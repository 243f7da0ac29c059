"""One small form per feature, written as the tables that authors write, played through the session."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from forms import Kind, read_form
from forms.features import features, gaps
from forms.scenario import Scenario
from forms.xlsform import attempt
from tests.forms.little import calculated

CHOICES = """
| choices |
| | list_name | name | label | region |
| | c         | a    | Anar  | n      |
| | c         | b    | Bulut | s      |
"""


def form(folder: Path, table: str, files: Mapping[str, bytes] | None = None, **world: object) -> Scenario:
    path = folder / "form.md"
    path.write_text(table, "utf-8")
    complaint, made = attempt(str(path))
    assert not complaint, complaint
    read = read_form(str(made["xml"]).encode(), files)
    assert read.findings == ()
    assert read.missing_files == ()
    return Scenario(read, **world)  # type: ignore[arg-type]


def survey(*rows: str, columns: str = "type | name | label") -> str:
    return "\n".join(["| survey |", f"| | {columns} |", *(f"| | {row} |" for row in rows)]) + CHOICES


KINDS = {
    "text": Kind.TEXT,
    "integer": Kind.INTEGER,
    "decimal": Kind.DECIMAL,
    "range": Kind.RANGE,
    "date": Kind.DATE,
    "time": Kind.TIME,
    "dateTime": Kind.DATETIME,
    "note": Kind.NOTE,
    "acknowledge": Kind.ACKNOWLEDGE,
    "barcode": Kind.BARCODE,
    "geopoint": Kind.GEOPOINT,
    "geotrace": Kind.GEOTRACE,
    "geoshape": Kind.GEOSHAPE,
    "image": Kind.IMAGE,
    "audio": Kind.AUDIO,
    "video": Kind.VIDEO,
    "file": Kind.FILE,
    "select_one c": Kind.SELECT_ONE,
    "select_multiple c": Kind.SELECT_MULTIPLE,
    "rank c": Kind.RANK,
}


@pytest.mark.parametrize("type_", KINDS)
def test_every_type_of_question_has_its_kind(type_: str, tmp_path: Path) -> None:
    asked = form(tmp_path, survey(f"{type_} | q | Q"))
    assert asked.see("/data/q").kind is KINDS[type_]


def test_particulars_of_the_interview_are_filled_in(tmp_path: Path) -> None:
    rows = [f"{t} | {t} |" for t in ("start", "end", "today", "deviceid", "username", "email", "phonenumber")]
    told = {"deviceid": "D", "username": "U", "email": "e@x.org", "phonenumber": "+7"}
    asked = form(tmp_path, survey(*rows, "text | q | Q"), properties=told)
    written = asked.finish()
    assert "<today>2026-03-09</today>" in written
    assert "<deviceid>D</deviceid>" in written
    assert "<end>2026-03-09T12:00" in written


LIST = b"name,label,region\nx,Xanthe,n\ny,Yol,s\n"
SPOTS = (
    b'{"type":"FeatureCollection","features":[{"type":"Feature","id":"p1",'
    b'"properties":{"title":"Well"},"geometry":{"type":"Point","coordinates":[76.9,43.2]}}]}'
)


@pytest.mark.parametrize(
    ("name", "content", "labels"),
    [
        ("places.csv", LIST, ["Xanthe", "Yol"]),
        ("places.xml", b"<root><item><name>x</name><label>Xanthe</label></item></root>", ["Xanthe"]),
        ("places.geojson", SPOTS, ["Well"]),
    ],
)
def test_choices_from_a_file(name: str, content: bytes, labels: list[str], tmp_path: Path) -> None:
    asked = form(tmp_path, survey(f"select_one_from_file {name} | q | Q"), {name: content})
    assert asked.labels("/data/q") == labels


def test_choices_from_a_file_can_be_filtered(tmp_path: Path) -> None:
    table = survey(
        "select_one c | r | R |", "select_one_from_file places.csv | q | Q | region = ${r}",
        columns="type | name | label | choice_filter",
    ).replace("| a    |", "| n    |")  # fmt: skip
    asked = form(tmp_path, table, {"places.csv": LIST})
    asked.answer("/data/r", "n")
    assert asked.choices("/data/q") == ["x"]


def test_pulldata_looks_up_a_row(tmp_path: Path) -> None:
    row = "calculate | l | | pulldata('places', 'label', 'name', ${q})"
    asked = form(
        tmp_path,
        survey("text | q | Q |", row, columns="type | name | label | calculation"),
        {"places.csv": LIST},
    )
    asked.answer("/data/q", "y")
    assert asked.value("/data/l") == "Yol"


def test_choices_from_the_answers_of_a_repeat(tmp_path: Path) -> None:
    rows = (
        "begin_repeat | p | P",
        "text | name | Name",
        "end_repeat | |",
        "select_one ${name} | head | Head",
    )
    asked = form(tmp_path, survey(*rows))
    asked.answer("/data/p[1]/name", "Aida")
    assert asked.labels("/data/head") == ["Aida"]


def test_randomized_choices_keep_their_order_while_the_form_is_open(tmp_path: Path) -> None:
    table = survey("select_one c | q | Q | randomize=true", columns="type | name | label | parameters")
    asked = form(tmp_path, table)
    assert sorted(asked.choices("/data/q")) == ["a", "b"]
    assert [asked.choices("/data/q") for _ in range(5)] == [asked.choices("/data/q")] * 5


def test_or_other_asks_what_else(tmp_path: Path) -> None:
    asked = form(tmp_path, survey("select_one c or_other | q | Q"))
    asked.answer("/data/q", "other")
    assert "/data/q_other" in asked.questions()


def test_a_counted_repeat_follows_its_number(tmp_path: Path) -> None:
    rows = ("integer | n | N |", "begin_repeat | p | P | ${n}", "text | a | A |", "end_repeat | | |")
    asked = form(tmp_path, survey(*rows, columns="type | name | label | repeat_count"))
    asked.answer("/data/n", 3)
    assert asked.count("/data/p") == 3
    assert asked.places_to_add() == []


def test_a_trigger_calculates_once_its_question_changes(tmp_path: Path) -> None:
    rows = ("text | a | A | |", "calculate | at | | now() | ${a}")
    asked = form(tmp_path, survey(*rows, columns="type | name | label | calculation | trigger"))
    assert asked.value("/data/at") == ""
    asked.answer("/data/a", "x")
    assert asked.value("/data/at").startswith("2026-03-09T12:00")


def test_a_dynamic_default_stands_until_it_is_changed(tmp_path: Path) -> None:
    asked = form(tmp_path, survey("date | d | D | today()", columns="type | name | label | default"))
    assert asked.see("/data/d").text == "2026-03-09"
    asked.answer("/data/d", "2020-01-01")
    assert asked.interrupt().see("/data/d").text == "2020-01-01"


def test_the_last_record_gives_a_default(tmp_path: Path) -> None:
    table = survey("text | d | D | ${last-saved#d}", columns="type | name | label | default")
    first = form(tmp_path, table)
    first.answer("/data/d", "Osh")
    again = Scenario(first.form, last_saved=first.finish().encode())
    assert again.see("/data/d").text == "Osh"


def test_languages_fall_back_and_carry_media_and_guidance(tmp_path: Path) -> None:
    en, ru = "English (en)", "Russian (ru)"
    columns = f"type | name | label::{en} | label::{ru} | guidance_hint::{en} | media::image::{en}"
    table = survey(
        "text | q | Hello | Привет | Say it slowly | wave.png", "text | r | Only here | | |", columns=columns
    )
    asked = form(tmp_path, table.replace("| label |", "| label::English (en) |"))
    assert asked.see("/data/q").label == "Hello"
    assert asked.see("/data/q").guidance == "Say it slowly"
    assert asked.see("/data/q").media.image == "wave.png"
    asked.speak("Russian (ru)")
    assert asked.see("/data/q").label == "Привет"


def test_messages_of_the_form_are_shown(tmp_path: Path) -> None:
    columns = "type | name | label | constraint | constraint_message | required | required_message"
    asked = form(
        tmp_path, survey("integer | n | N | . < 10 | Less than ten. | yes | We need it.", columns=columns)
    )
    assert asked.problems()["/data/n"].message == "We need it."
    asked.answer("/data/n", 12)
    assert asked.see("/data/n").problem == "Less than ten."


def test_labels_show_other_answers(tmp_path: Path) -> None:
    asked = form(tmp_path, survey("text | a | Name", "note | b | Good day, ${a}!"))
    asked.answer("/data/a", "Aida")
    assert asked.see("/data/b").label == "Good day, Aida!"


def test_what_else_a_form_says_of_a_question_reaches_the_screen(tmp_path: Path) -> None:
    columns = (
        "type | name | label | parameters | body::rows | body::autoplay | media::image | media::big-image"
    )
    rows = (
        "image | i | I | max-pixels=640 | | | small.png | big.png",
        "text | t | T | | 5 | | |",
        "audio | a | A | quality=low | | audio | |",
        "geopoint | g | G | capture-accuracy=7 | | | |",
        "range | r | R | start=1 end=5 step=1 tick_interval=2 | | | |",
        "file | f | F | | | | |",
        "integer | n | N | | | | |",
    )
    asked = form(tmp_path, survey(*rows, columns=columns))
    assert {ref.rpartition("/")[2]: dict(asked.see(ref).extras) for ref in asked.questions()} == {
        "i": {"mediatype": "image/*", "max-pixels": "640"},
        "t": {"rows": "5"},
        "a": {"mediatype": "audio/*", "quality": "low", "autoplay": "audio"},
        "g": {"accuracyThreshold": "7"},
        "r": {"tick-interval": "2"},
        "f": {"mediatype": "application/*"},
        "n": {},
    }
    assert (asked.see("/data/i").media.image, asked.see("/data/i").media.big_image) == (
        "small.png",
        "big.png",
    )


APPEARANCES = sorted(
    {w for f in features() if f.group == "Appearances" for w in f.words if re.fullmatch(r"[a-z-]+", w)}
)


def test_every_appearance_of_the_matrix_reaches_the_screen(tmp_path: Path) -> None:
    """Also those that are not obeyed: which of them a screen follows is its affair."""
    rows = [f"select_one c | q{n} | Q | {word}" for n, word in enumerate(APPEARANCES)]
    asked = form(tmp_path, survey(*rows, columns="type | name | label | appearance"))
    assert len(APPEARANCES) > 40
    for number, word in enumerate(APPEARANCES):
        assert word in asked.see(f"/data/q{number}").appearance


def test_a_form_says_what_of_it_is_not_supported(tmp_path: Path) -> None:
    columns = "type | name | label | appearance | parameters"
    rows = (
        "geopoint | g | G | placement-map | capture-accuracy=5",
        "image | i | I | signature | max-pixels=640",
        "text | t | T | multiline masked ex:org.x.Y(a='b c') | ",
        "text | u | U | glitter | ",
        "text | v | V | glitter | ",
        "start-geopoint | s | | | ",
        "select_one c | c | C | w3 columns-2 | ",
    )
    found = {g.feature.feature: g.refs for g in gaps(form(tmp_path, survey(*rows, columns=columns)).form)}
    assert found == {
        "geopoint": ("/data/g",),
        "image": ("/data/i",),
        "start-geopoint": ("/data/s",),
        "masked": ("/data/t",),
        "ex: (external applications), intent": ("/data/t",),
        "maps, placement-map, hide-input": ("/data/g",),
        "max-pixels": ("/data/i",),
        "quality, autoplay, accuracyThreshold and the like": ("/data/g",),
        "glitter": ("/data/u", "/data/v"),
    }


def test_a_form_without_oddities_has_no_gaps(tmp_path: Path) -> None:
    asked = form(tmp_path, survey("text | q | Q", "select_one c | c | C", "date | d | D"))
    assert gaps(asked.form) == ()


def test_values_that_nobody_sees_are_in_the_record(tmp_path: Path) -> None:
    rows = ("hidden | h | | kept | ", "calculate | c | | | 1 + 1", "text | q | Q | | ")
    asked = form(tmp_path, survey(*rows, columns="type | name | label | default | calculation"))
    assert asked.questions() == ["/data/q"]
    assert "<h>kept</h><c>2</c>" in asked.finish()


def test_a_number_of_a_sim_card_stays_empty(tmp_path: Path) -> None:
    asked = form(
        tmp_path,
        survey("simserial | s | ", "subscriberid | i | ", "text | q | Q"),
        properties={"simserial": "7"},
    )
    assert [asked.value(f"/data/{n}") for n in ("s", "i")] == ["7", ""]


def test_a_list_says_which_columns_it_uses(tmp_path: Path) -> None:
    table = survey(
        "select_one_from_file places.csv | q | Q | value=code, label=title",
        columns="type | name | label | parameters",
    )
    asked = form(tmp_path, table, {"places.csv": b"code,title\n7,Osh\n"})
    assert (asked.choices("/data/q"), asked.labels("/data/q")) == (["7"], ["Osh"])


def test_a_file_is_there_for_expressions_alone(tmp_path: Path) -> None:
    rows = (
        "csv-external | places | | ",
        "xml-external | more | | ",
        "calculate | a | | {}",
        "calculate | b | | {}",
    )
    paths = ("instance('places')/root/item[name='y']/label", "instance('more')/root/item[name='x']/label")
    table = survey(*rows, columns="type | name | label | calculation").format(*paths)
    files = {"places.csv": LIST, "more.xml": b"<root><item><name>x</name><label>X</label></item></root>"}
    asked = form(tmp_path, table.replace("| a    |", "| a |"), files)
    assert [asked.value(f"/data/{n}") for n in ("a", "b")] == ["Yol", "X"]


def test_a_record_names_itself(tmp_path: Path) -> None:
    table = survey("text | a | A") + "\n| settings |\n| | instance_name |\n| | concat('Home ', ${a}) |\n"
    asked = form(tmp_path, table)
    asked.answer("/data/a", "7")
    assert "instanceName>Home 7</" in asked.finish()


def test_sound_and_film_of_a_label_are_named(tmp_path: Path) -> None:
    columns = "type | name | label | media::audio | media::video"
    asked = form(tmp_path, survey("text | q | Q | q.mp3 | q.mp4", columns=columns))
    assert (asked.see("/data/q").media.audio, asked.see("/data/q").media.video) == ("q.mp3", "q.mp4")


PATHS = {  # of <g><a>1</a><b>2</b></g><m><n>3</n></m><m><n>4</n></m>, seen from /data/x
    "/data/g/b": "2",
    "../g/b": "2",
    "./../g/b": "2",
    "count(//n)": "2",
    "count(/data/g/*)": "2",
    "/data/m[2]/n": "4",
    "/data/m[n = 4]/n": "4",
    "/data/m[position() = last()]/n": "4",
    "count(/data/m[n > 2][n < 4])": "1",
    "/data/@id": "test",
    "count(/data/g/a | /data/m/n)": "3",
    "sum(/data/g/a | /data/m/n)": "8",
    "/data/g/child::b": "2",
    "name(/data/g/a/parent::*)": "g",
    "/data/g/a/self::a": "1",
    "count(/data/m/descendant::n)": "2",
    "name(/data/g/a/ancestor::g)": "g",
    "/data/g/a/following-sibling::b": "2",
    "/data/g/b/preceding-sibling::a": "1",
    "/data/attribute::id": "test",
}


@pytest.mark.parametrize("path", PATHS)
def test_paths_of_every_kind_lead_somewhere(path: str) -> None:
    assert calculated(path, "<g><a>1</a><b>2</b></g><m><n>3</n></m><m><n>4</n></m>") == PATHS[path]


def test_an_appearance_keeps_its_parentheses_together(tmp_path: Path) -> None:
    columns = "type | name | label | appearance"
    asked = form(
        tmp_path, survey("text | q | Q | multiline ex:org.x.Scan(a='b c', d=(1 2)) w2", columns=columns)
    )
    assert asked.see("/data/q").appearance == {"multiline", "ex:org.x.Scan(a='b c', d=(1 2))", "w2"}


def test_groups_and_appearances_reach_the_screen(tmp_path: Path) -> None:
    columns = "type | name | label | appearance"
    rows = ("begin_group | g | G | field-list", "select_one c | q | Q | likert w2", "end_group | | |")
    asked = form(tmp_path, survey(*rows, columns=columns))
    assert asked.see("/data/g/q").appearance == {"likert", "w2"}
    assert [s.label for s in asked.session.sections()] == ["G"]


def test_an_entity_is_made_where_its_condition_holds(tmp_path: Path) -> None:
    rows = ("text | n | N | given_name", "select_one c | ok | OK |")
    table = survey(*rows, columns="type | name | label | save_to") + (
        "\n| entities |\n| | list_name | label | create_if |\n| | person | ${n} | ${ok} = 'a' |\n"
    )
    asked = form(tmp_path, table)
    asked.answer("/data/n", "Aida")
    asked.answer("/data/ok", "a")
    written = asked.finish()
    assert 'dataset="person"' in written
    assert 'create="true"' in written  # the entities specification takes 1 and true alike
    assert ">Aida</" in written


def test_a_correction_has_a_new_id_and_names_the_old_one(tmp_path: Path) -> None:
    first = form(tmp_path, survey("text | a | A"))
    again = first.correct()
    assert again.session.instance_id != first.session.instance_id
    assert f"deprecatedID>{first.session.instance_id}<" in again.finish()
