"""What a session writes and reads: submissions, snapshots, corrections, entities."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms import FormRefused, Missing, Session
from forms.scenario import Scenario
from forms.xform import parse_xml
from tests.forms.little import HEAD, MEMBERS, bind, questions, xform

PLAIN = xform(
    "<a/><b/><d/>", bind("b", relevant="/data/a = 'yes'") + bind("d", type="date"), questions("a", "b", "d")
)


def test_a_submission_leaves_out_what_is_irrelevant_and_a_snapshot_does_not() -> None:
    talk = Scenario(PLAIN)
    talk.answer("/data/a", "yes")
    talk.answer("/data/b", "kept")
    talk.answer("/data/a", "no")
    assert "<b>" not in talk.finish()
    later = talk.interrupt()
    later.answer("/data/a", "yes")
    assert later.value("/data/b") == "kept"


def test_a_record_has_its_forms_id_version_and_an_instance_id() -> None:
    talk = Scenario(PLAIN)
    root = parse_xml(talk.finish().encode())
    assert (root.name, root.get("id"), root.get("version")) == ("data", "test", "1")
    assert talk.session.instance_id in talk.finish()
    assert re.fullmatch(
        r"uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", talk.session.instance_id
    )
    assert talk.interrupt().session.instance_id == talk.session.instance_id


def test_quiet_answers_and_partial_dates_travel_as_attributes() -> None:
    talk = Scenario(PLAIN)
    talk.decline("/data/a", Missing.NOT_ASKED)
    talk.session.answer_partial("/data/d", "1987")
    text = talk.finish()
    assert 'xmlns:fw="urn:fieldapp:forms:1"' in text
    assert '<a fw:missing="notasked"/>' in text
    assert '<d fw:partial="1987"/>' in text
    for later in (talk.interrupt(), talk.correct()):
        assert later.see("/data/a").missing is Missing.NOT_ASKED
        assert later.see("/data/d").partial == "1987"


def test_a_correction_has_a_new_id_and_names_the_old_one() -> None:
    first = Scenario(PLAIN)
    first.answer("/data/a", "yes")
    second = first.correct()
    third = second.interrupt().correct()
    ids = [s.session.instance_id for s in (first, second, third)]
    assert len(set(ids)) == 3
    assert "deprecatedID" not in first.finish()
    assert f"<orx:deprecatedID>{ids[0]}</orx:deprecatedID>" in second.finish()
    assert f"<orx:deprecatedID>{ids[1]}</orx:deprecatedID>" in third.finish()
    assert third.value("/data/a") == "yes"
    assert third.value("/data/orx:meta/orx:deprecatedID") == ids[1]


def test_repeats_are_written_without_their_template_and_read_again() -> None:
    house = Scenario(MEMBERS)
    assert "<m>" not in house.finish()
    for number in (1, 2):
        house.add_repeat("/data/m")
        house.answer(f"/data/m[{number}]/age", number)
    later = house.interrupt()
    assert later.finish() == house.finish()
    assert later.value("/data/m[2]/age") == "2"


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=30))
def test_any_text_survives_the_way_to_xml_and_back(text: str) -> None:
    talk = Scenario(PLAIN)
    talk.answer("/data/a", text)
    assert talk.interrupt().value("/data/a") == talk.value("/data/a")


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    talk = Scenario(PLAIN)
    talk.answer("/data/a", "a\x00\x0bb\ufffe]]>\r\n<&")
    assert talk.interrupt().value("/data/a") == talk.value("/data/a") == "ab]]>\n<&"


def test_another_forms_record_is_refused() -> None:
    with pytest.raises(FormRefused):
        Scenario(PLAIN).session.__class__(
            Scenario(PLAIN).form, Scenario(PLAIN).session.context, restore=b"<other><a>1</a></other>"
        )


ENTITY = (
    HEAD.replace("<h:html", '<h:html xmlns:entities="http://www.opendatakit.org/xforms/entities"')
    + '<h:head><h:title>Tree</h:title><model entities:entities-version="2024.1.0"><instance>'
    '<data id="trees"><species/><meta><instanceID/><entity dataset="trees" id="" create="1"><label/></entity>'
    "</meta>"
    '</data></instance><bind nodeset="/data/species" entities:saveto="species"/>'
    '<bind nodeset="/data/meta/entity/@id" type="string"/>'
    '<bind nodeset="/data/meta/entity/@create" calculate="/data/species != \'\'"/>'
    '<setvalue event="odk-instance-first-load" ref="/data/meta/entity/@id" value="uuid()"/>'
    '<bind nodeset="/data/meta/entity/label" calculate="/data/species"/></model></h:head>'
    '<h:body><input ref="/data/species"/></h:body></h:html>'
)


def test_an_entity_is_declared_in_meta() -> None:
    talk = Scenario(ENTITY)
    identity = talk.value("/data/meta/entity/@id")
    assert len(identity) == 36
    assert 'create="false"' in talk.finish()
    talk.answer("/data/species", "oak")
    entity = f'<entity dataset="trees" id="{identity}" create="true"><label>oak</label></entity>'
    assert entity in talk.finish()
    assert talk.interrupt().value("/data/meta/entity/@id") == identity


def test_a_form_with_its_own_namespace_keeps_it() -> None:
    form = PLAIN.replace('<data id="test" version="1">', '<data xmlns="http://example.org/f" version="1">')
    talk = Scenario(form)
    assert talk.form.id == "http://example.org/f"
    assert talk.finish().startswith('<data xmlns="http://example.org/f"')


def test_decimals_and_coordinates_are_written_as_doubles_and_read_again_as_they_were_typed() -> None:
    form = xform(
        "<d/><c/><p/>",
        bind("d", type="decimal")
        + bind("c", calculate="concat(/data/d, '!')")
        + bind("p", type="geopoint", relevant="/data/d > 0"),
        questions("d", "p"),
    )
    talk = Scenario(form)
    talk.answer("/data/d", "89")
    talk.answer("/data/p", "-7 1.5")
    assert "<d>89.0</d><c>89!</c><p>-7.0 1.5 0.0 0.0</p>" in talk.finish()
    assert (talk.see("/data/d").text, talk.interrupt().value("/data/d")) == ("89", "89")
    later = talk.correct()
    assert (later.see("/data/d").text, later.value("/data/c")) == ("89", "89!")
    later.answer("/data/d", "3.50")
    assert "<d>3.50</d>" in later.finish()
    later.answer("/data/d", "4.0")
    assert later.interrupt().see("/data/d").text == "4.0"
    assert later.correct().see("/data/d").text == "4"


@pytest.mark.parametrize("id_", ['id="other"', ""])
def test_a_record_with_another_id_is_refused(id_: str) -> None:
    form = Scenario(PLAIN).form
    with pytest.raises(FormRefused, match="another form"):
        Session(form, Scenario(PLAIN).session.context, restore=f"<data {id_}><a>1</a></data>".encode())


def test_what_a_form_says_about_sending_is_told() -> None:
    key = '<submission action=" https://example.org/x " method="form-data-post" base64RsaPublicKey="QUI="/>'
    told = Scenario(xform("<a/>", key)).form.submission
    assert (told.action, told.method, told.public_key) == ("https://example.org/x", "post", "QUI=")
    plain = Scenario(PLAIN).form.submission
    assert (plain.action, plain.method, plain.public_key) == ("", "post", "")
    odd = Scenario(xform("<a/>", '<submission method="pigeon"/>')).form
    assert odd.submission.method == "pigeon"
    assert any("pigeon" in finding.what for finding in odd.findings)


TYPED_OVER = xform(
    "<a/><r><b/></r>",
    bind("a", type="int") + bind("r/b", type="int", calculate="/data/a * 2"),
    questions("a") + '<repeat nodeset="/data/r"><input ref="/data/r/b"><label>b</label></input></repeat>',
)


@pytest.mark.parametrize("opened_again", [Scenario.interrupt, Scenario.correct])
def test_what_is_typed_over_a_calculation_outlives_a_crash_and_a_correction(
    opened_again: Callable[[Scenario], Scenario],
) -> None:
    talk = Scenario(TYPED_OVER)
    talk.answer("/data/a", 3)
    talk.answer("/data/r[1]/b", 7)
    later = opened_again(talk)
    assert later.value("/data/r[1]/b") == "7"
    later.answer("/data/a", 4)
    assert later.value("/data/r[1]/b") == "8"
