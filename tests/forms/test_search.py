"""Choices by the appearance search(): rows of an attached file, filtered as the form says."""

from __future__ import annotations

from pathlib import Path

import pytest

from forms.reading.search import arguments
from forms.scenario import Scenario
from forms.xlsform import attempt
from tests.forms.little import xform

FRUITS = b"key,name,other,season\n7,Red Apple,Alma,autumn\n8,Pear,Almurt,autumn\n9,red cherry,Shie,summer\n"


def asked(
    call: str, item: str = "<item><label>name</label><value>key</value></item>", tag: str = "select1"
) -> Scenario:
    body = (
        f'<input ref="/data/word"/><input ref="/data/when"/><{tag} ref="/data/q" appearance="minimal {call}">'
        f"<label>Q</label>{item}</{tag}>"
    )
    return Scenario(xform("<word/><when/><q/>", "", body), {"fruits.csv": FRUITS})


SEARCHES = {
    "search('fruits')": ["7", "8", "9"],
    "search('fruits.csv')": ["7", "8", "9"],
    "search('fruits', 'matches', 'season', 'autumn')": ["7", "8"],
    "search('fruits', 'contains', 'name', 'RED')": ["7", "9"],
    "search('fruits', 'startswith', 'name', 'p')": ["8"],
    "search('fruits', 'endswith', 'name', 'apple')": ["7"],
    "search('fruits', 'contains', 'name,other', 'alm')": ["7", "8"],
    "search('fruits', 'contains', 'name', 'red', 'season', 'summer')": ["9"],
    "search('fruits', 'contains', 'name', if(1 = 1, 'red', 'x'))": ["7", "9"],
    "search( 'fruits' , 'matches' , 'key' , 8 )": ["8"],
}


@pytest.mark.parametrize("call", SEARCHES)
def test_a_search_gives_the_rows_that_fit(call: str) -> None:
    talk = asked(call)
    assert talk.form.findings == ()
    assert talk.choices("/data/q") == SEARCHES[call]
    assert talk.see("/data/q").appearance >= {"minimal"}


def test_a_search_follows_the_answers_that_it_reads() -> None:
    talk = asked("search('fruits', 'contains', 'name', /data/word , 'season', /data/when )")
    assert talk.choices("/data/q") == []
    talk.answer("/data/word", "red")
    talk.answer("/data/when", "summer")
    assert talk.labels("/data/q") == ["red cherry"]
    talk.answer("/data/q", "9")
    talk.answer("/data/when", "autumn")
    assert talk.choices("/data/q") == ["7"]
    assert talk.see("/data/q").text == ""  # its choice has vanished


def test_several_columns_make_a_label_and_numbers_stay_choices() -> None:
    item = (
        "<item><label>None of them</label><value>-99</value></item>"
        "<item><label>name, other</label><value>key</value></item>"
    )
    talk = asked("search('fruits', 'matches', 'season', 'summer')", item)
    assert talk.choices("/data/q") == ["-99", "9"]
    assert talk.labels("/data/q") == ["None of them", "red cherry, Shie"]
    for value, label in (("9", "red cherry, Shie"), ("-99", "None of them")):
        talk.answer("/data/q", value)
        assert [text for ref, *_, text, _ in talk.session.answers() if ref == "/data/q"] == [label]


def test_a_value_comes_once_however_many_rows_have_it() -> None:
    talk = asked("search('fruits')", "<item><label>season</label><value>season</value></item>")
    assert talk.choices("/data/q") == ["autumn", "summer"]


def test_several_can_be_chosen() -> None:
    talk = asked("search('fruits')", tag="select")
    talk.answer("/data/q", ["7", "9"])
    assert talk.see("/data/q").text == "7 9"


def test_a_file_that_is_missing_is_named() -> None:
    item = "<item><label>name</label><value>key</value></item>"
    body = f"""<select1 ref="/data/q" appearance="search('nuts')">{item}</select1>"""
    talk = Scenario(xform("<q/>", "", body))
    assert talk.form.missing_files == ("nuts.csv",)
    assert talk.choices("/data/q") == []


ODD = {
    "search()": "file",
    "search('')": "file",
    "search(/data/word)": "file",
    "search('../up')": "file",
    "search('fruits', 'like', 'name', 'x')": "none of",
    "search('fruits', 'contains', 'na me', 'x')": "column",
    "search('fruits', 'contains', 'name')": "takes",
    "search('fruits', 'contains', 'name', 'x', 'season')": "takes",
}


@pytest.mark.parametrize("call", ODD)
def test_a_search_that_cannot_be_understood_is_told_and_the_form_opens(call: str) -> None:
    talk = asked(call)
    (finding,) = talk.form.findings
    assert ODD[call] in finding.what
    assert (finding.ref, bool(finding.remedy)) == ("/data/q", True)
    assert talk.choices("/data/q") == ["key"]


@pytest.mark.parametrize(
    "item", ["", "<item><label>n</label><value>a b</value></item>", "<item><label/><value>key</value></item>"]
)
def test_without_names_of_columns_it_is_told(item: str) -> None:
    assert "column" in asked("search('fruits')", item).form.findings[0].what


def test_the_converter_brings_a_search_through(tmp_path: Path) -> None:
    table = """
| survey |
| | type         | name | label | appearance |
| | begin_repeat | m    | M     |            |
| | text         | when | When  |            |
| | select_one f | q    | Q     | quick search('fruits', 'matches', 'season', ${when}) |
| | end_repeat   |      |       |            |
| choices |
| | list_name | name | label::English (en) | label::Kazakh (kk) |
| | f         | key  | name               | other              |
"""
    path = tmp_path / "form.md"
    path.write_text(table, "utf-8")
    complaint, made = attempt(str(path))
    assert not complaint
    talk = Scenario(str(made["xml"]), {"fruits.csv": FRUITS})
    assert talk.form.findings == ()
    talk.add_repeat("/data/m")
    talk.answer("/data/m[2]/when", "summer")
    assert talk.labels("/data/m[2]/q") == ["red cherry"]
    assert talk.choices("/data/m[1]/q") == []


def test_arguments_are_split_at_their_outer_commas() -> None:
    assert arguments("'a,b', f(1, '(') , ../c[x = ','], \"d\"") == [
        "'a,b'",
        "f(1, '(')",
        "../c[x = ',']",
        '"d"',
    ]
    assert arguments("") == []
    assert arguments("'a',") == ["'a'", ""]
