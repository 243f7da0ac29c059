"""What bad input gets: a clear refusal or a form that is open, in bounded time, and never a crash."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms import AnswerRefused, Context, FormRefused, Session, read_form
from forms.reading.listfiles import MAX_ROWS
from forms.scenario import Scenario
from forms.xform import MAX_BYTES
from tests.forms.little import HEAD, bind, questions, xform

WORLD = Context(now=lambda: datetime(2024, 5, 6, tzinfo=UTC), random=Random(1))
SETTINGS = settings(max_examples=120, deadline=None, derandomize=True)
WORDS = [
    "1",
    "2.5",
    "'a'",
    '"b"',
    "(",
    ")",
    "[",
    "]",
    ",",
    "+",
    "-",
    "*",
    "div",
    "mod",
    "and",
    "or",
    "=",
    "!=",
    "<",
    "<=",
    "|",
    "/",
    "//",
    ".",
    "..",
    "@",
    "::",
    "/data/a",
    "/data/r/v",
    "../a",
    "current()/.",
    "count(",
    "sum(",
    "if(",
    "concat(",
    "regex(",
    "once(",
    "position(",
    "instance('x')/root/item",
    "indexed-repeat(",
    "randomize(",
    "jr:choice-name(",
    "date(",
    "substr(",
    "selected-at(",
    "pulldata(",
    "$x",
    "1e3",
    "Ж",
    "\xa0",
]
LISTED = '<instance id="x"><root><item><name>a</name></item></root></instance>'
SMALL = "<a>1</a><r><v>1</v></r><r><v>2</v></r><x/><y/>"


def opened(expression: str) -> Session:
    binds = bind("x", calculate=expression) + bind("a", relevant=expression, constraint=expression)
    repeat = '<group ref="/data/r"><repeat nodeset="/data/r"><input ref="/data/r/v"/></repeat></group>'
    itemset = f'<itemset nodeset="{_quoted(expression)}"><value ref="name"/><label ref="name"/></itemset>'
    listed = f'<select1 ref="/data/y">{itemset}</select1>'
    form = read_form(xform(SMALL, LISTED + binds, questions("a") + repeat + listed).encode())
    return Session(form, WORLD)


def _quoted(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


@SETTINGS
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join))
def test_any_expression_leaves_a_form_that_opens_and_takes_answers(expression: str) -> None:
    session = opened(expression)
    for text in ("2", "", "x y"):
        session.answer("/data/a", text) if session.question("/data/a").relevant else None
    session.problems()
    session.add_repeat("/data/r")
    session.question("/data/y")
    assert session.submission().startswith(b"<data")


@SETTINGS
@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\x00"), max_size=30))
def test_any_text_as_an_expression_is_told_or_works(text: str) -> None:
    cleaned = "".join(c for c in text if c.isprintable())
    assert opened(cleaned or "1").sections()


KINDS = (
    "string",
    "int",
    "decimal",
    "date",
    "time",
    "dateTime",
    "geopoint",
    "geotrace",
    "geoshape",
    "boolean",
    "long",
)


@SETTINGS
@given(st.sampled_from(KINDS), st.one_of(st.text(max_size=40), st.from_regex(r"[-+.0-9eET:Z/ ;]{0,40}")))
def test_any_answer_is_kept_readably_or_refused(kind: str, text: str) -> None:
    scenario = Scenario(
        xform("<q/><n/>", bind("q", type=kind) + bind("n", calculate="/data/q + 1"), questions("q"))
    )
    try:
        scenario.answer("/data/q", text)
    except AnswerRefused:
        assert scenario.value("/data/q") == ""
    draft = scenario.session.snapshot()
    assert Session(scenario.form, WORLD, restore=draft).snapshot() == draft


@SETTINGS
@given(st.binary(max_size=200))
def test_any_bytes_as_a_form_or_a_draft_are_refused(content: bytes) -> None:
    with pytest.raises(FormRefused):
        read_form(content)
    with pytest.raises(FormRefused):
        Session(Scenario(xform("<q/>", "", questions("q"))).form, WORLD, restore=content)


BOMB = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9)
)
HOSTILE = {
    "a bomb of entities": f"{BOMB}]><h>&j;</h>",
    "an entity from outside": '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><h>&a;</h>',
    "a document type": xform("<q/>").replace("<h:html", "<!DOCTYPE h><h:html", 1),
    "nesting": f"{HEAD}<h:head><model><instance><data>{'<g>' * 10_000}{'</g>' * 10_000}</data></instance>"
    "</model></h:head></h:html>",
    "nesting of another kind": "<a>" * 100_000,
    "a namespace left open": "<h:html/>",
    "no instance": f"{HEAD}<h:head><model/></h:head></h:html>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_xml_is_refused_with_a_remedy(name: str) -> None:
    with pytest.raises(FormRefused) as refused:
        read_form(HOSTILE[name].encode())
    assert all(f.what and f.remedy and f.refused for f in refused.value.findings)


def test_a_huge_file_is_refused_unread() -> None:
    with pytest.raises(FormRefused, match="larger than"):
        read_form(b" " * (MAX_BYTES + 1))


def test_filters_in_a_circle_come_to_rest() -> None:
    lists = '<instance id="x"><root><item><name>a</name></item><item><name>b</name></item></root></instance>'
    row = "".join(
        f'<select1 ref="/data/{one}"><itemset nodeset="instance(\'x\')/root/item[name != /data/{two}]">'
        '<value ref="name"/><label ref="name"/></itemset></select1>'
        for one, two in (("p", "q"), ("q", "p"))
    )
    scenario = Scenario(xform("<p/><q/>", lists, row))
    scenario.answer("/data/p", "a")
    assert [c.value for c in scenario.session.question("/data/q").choices] == ["b"]
    scenario.answer("/data/q", "b")
    assert (scenario.value("/data/p"), scenario.value("/data/q")) == ("a", "b")


LOOK = "instance('t')/root/item[name = 'z']/label"
ATTACHED = '<instance id="t" src="jr://file-csv/t.csv"/>'


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"name,label\n\x00\x01,\xff\n",
        b"name,label\nz\n",
        b'name,label\n"z',
        b"\xef\xbb\xbfname;label\n",
    ],
)
def test_a_broken_list_leaves_the_form_open(content: bytes) -> None:
    form = read_form(xform("<x/>", ATTACHED + bind("x", calculate=LOOK)).encode(), {"t.csv": content})
    assert Session(form, WORLD).node_text("/data/x") in ("", "\u00ff")


def test_a_list_longer_than_the_limit_is_named_and_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MAX_ROWS >= 1_000_000
    monkeypatch.setattr("forms.reading.listfiles.MAX_ROWS", 50)
    content = b"name,label\n" + b"z,1\n" * 51
    form = read_form(xform("<x/>", ATTACHED + bind("x", calculate=LOOK)).encode(), {"t.csv": content})
    assert "more than 50 rows" in form.findings[0].what
    assert Session(form, WORLD).node_text("/data/x") == ""


def test_texts_that_treble_forty_times_stay_small() -> None:
    names = [f"c{i}" for i in range(40)]
    instance = "<q>abc</q>" + "".join(f"<{n}/>" for n in names)
    sources = ["/data/q", *(f"/data/{n}" for n in names)]
    model = bind("q", type="string") + "".join(
        bind(n, calculate=f"concat({source}, {source}, {source})")
        for n, source in zip(names, sources, strict=False)
    )
    session = Scenario(xform(instance, model, questions("q"))).session
    session.answer("/data/q", "abcd")
    assert len(session.node_text("/data/c39")) == 1_000_000


def test_a_pattern_that_cannot_be_read_is_told_and_leaves_the_question_answerable() -> None:
    model = bind("q", type="string", constraint="regex(., '(((')")
    scenario = Scenario(xform("<q/>", model, questions("q")))
    assert any("(((" in finding.what for finding in scenario.form.findings)
    scenario.session.answer("/data/q", "anything")
    assert scenario.session.question("/data/q").problem == ""
