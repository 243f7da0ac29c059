"""What tests that Web Forms fails want of forms that are not quite as they should be."""

from __future__ import annotations

import pytest

from forms import read_form
from forms.scenario import Scenario
from tests.forms.conformance.wanted import field, repeat, wanted
from tests.forms.little import HEAD, bind, questions, xform


def told(form: str) -> list[str]:
    return [finding.what for finding in read_form(form.encode()).findings]


# circles are found when the form is opened; what is caught in one is switched off, the form opens


@wanted("form-definition-validity--000", "form-definition-validity--001")
def test_a_calculation_that_reads_itself_is_told_and_switched_off() -> None:
    form = xform("<stock>4</stock>", bind("stock", type="int", calculate=". + 1"), questions("stock"))
    assert told(form) == ["The calculate of /data/stock depends on itself."]
    assert Scenario(form).value("/data/stock") == "4"


@wanted("form-definition-validity--002")
def test_a_circle_of_calculations_is_told_for_each_of_them() -> None:
    logic = bind("x", calculate="/data/y + 1") + bind("y", calculate="/data/z + 1")
    form = xform("<x/><y/><z/>", logic + bind("z", calculate="/data/x + 1"), questions("x", "y", "z"))
    assert told(form) == [f"The calculate of /data/{n} depends on itself." for n in "xyz"]


@wanted("form-definition-validity--003")
def test_relevance_that_reads_itself_is_told_and_switched_off() -> None:
    form = xform("<stock/>", bind("stock", type="int", relevant=". > 0"), questions("stock"))
    assert told(form) == ["The relevant of /data/stock depends on itself."]
    assert Scenario(form).see("/data/stock").relevant


@wanted("form-definition-validity--004")
def test_an_answer_cannot_lock_itself() -> None:
    form = xform("<stock/>", bind("stock", type="int", readonly=". > 10"), questions("stock"))
    assert told(form) == ["The readonly of /data/stock depends on itself."]
    talk = Scenario(form)
    talk.answer("/data/stock", 11)
    talk.answer("/data/stock", 12)
    assert talk.value("/data/stock") == "12"


def test_an_answer_cannot_require_itself() -> None:
    form = xform("<stock/>", bind("stock", type="int", required=". > 10"), questions("stock"))
    assert told(form) == ["The required of /data/stock depends on itself."]


# forms that are not quite as they should be open, and say what is wrong


@wanted("smoketests__form-init--009")
def test_a_range_without_numbers_as_limits_is_told() -> None:
    form = xform("<n/>", bind("n", type="decimal"), '<range ref="/data/n" start="-2.0.1" end="2" step="1"/>')
    assert told(form) == ["The range /data/n has no numbers as limits."]


@wanted("smoketests__form-init--010")
@pytest.mark.parametrize("tag", ["select1", "select", "odk:rank"])
def test_a_choice_without_choices_is_told(tag: str) -> None:
    form = xform("<n/>", body=f'<{tag} ref="/data/n"><label>Pick</label></{tag}>')
    assert told(form) == ["/data/n has no choices."]


@wanted("secondary-instances--012")
def test_a_list_without_the_column_of_the_value_or_the_label_is_told() -> None:
    body = (
        "<select1 ref=\"/data/n\"><itemset nodeset=\"instance('l')/root/item[first != '']\">"
        '<value ref="{}"/><label ref="{}"/></itemset></select1>'
    )
    source = '<instance id="l" src="jr://file-csv/list.csv"/>'
    files = {"list.csv": b"name,first\na,A\n"}

    def found(value: str, label: str) -> list[str]:
        form = xform("<n/>", source, body.format(value, label)).encode()
        return [finding.what for finding in read_form(form, files).findings]

    assert found("name", "first") == []
    missing = ["The choices of /data/n have no 'foo' in their list."]
    assert found("foo", "first") == missing
    assert found("name", "foo") == missing


@wanted("secondary-instances--014")
def test_a_missing_list_is_an_empty_one() -> None:
    source = '<instance id="l" src="jr://file-csv/list.csv"/>' + bind(
        "n", calculate="count(instance('l')/root/item)"
    )
    body = '<select1 ref="/data/m"><itemset nodeset="instance(\'l\')/root/item"><value ref="name"/></itemset></select1>'
    talk = Scenario(xform("<n/><m/>", source, body))
    assert talk.form.missing_files == ("list.csv",)
    assert talk.choices("/data/m") == []


@wanted("smoketests__form-init--013")
def test_a_template_whose_prefix_is_another_one_is_a_template_all_the_same() -> None:
    head = HEAD.replace("xmlns:jr=", "xmlns:rosa=")
    form = (
        f'{head}<h:head><h:title>T</h:title><model><instance><data id="t"><p rosa:template=""><name>new</name></p>'
        "<p><name>Ann</name></p></data></instance></model></h:head><h:body>"
        f"{repeat('/data/p', field('/data/p/name'))}</h:body></h:html>"
    )
    talk = Scenario(form)
    talk.add_repeat("/data/p")
    assert [talk.value(f"/data/p[{n}]/name") for n in (1, 2)] == ["Ann", "new"]


@wanted("smoketests__form-init--015")
def test_two_questions_may_ask_for_one_node() -> None:
    """A form may ask for the same thing in two places; both write the same answer."""
    body = '<group ref="/data/g"><input ref="/data/g/cough"/></group><input ref="/data/g/cough"/>'
    talk = Scenario(xform("<g><cough/></g>", body=body))
    assert talk.form.findings == ()
    talk.answer("/data/g/cough", "dry")
    assert talk.questions() == ["/data/g/cough", "/data/g/cough"]


@wanted("smoketests__form-init--017")
def test_a_body_before_the_head_is_a_body() -> None:
    """JavaRosa refuses such a form, for no reason that the specification would give."""
    form = xform("<a/>", bind("a", type="int"), questions("a"))
    start, end = form.index("<h:body>"), form.index("</h:html>")
    turned = form[:start].replace("<h:head>", form[start:end] + "<h:head>") + form[end:]
    talk = Scenario(turned)
    talk.answer("/data/a", 3)
    assert (talk.value("/data/a"), talk.form.findings) == ("3", ())


@wanted("label-hint-text--000")
def test_blanks_between_outputs_stay_and_no_title_is_needed() -> None:
    label = 'Name: <output value=" ../first "/> <output value=" ../last "/>'
    form = xform(
        "<first>Ann</first><last>Lee</last><q/>", body=f'<input ref="/data/q"><label>{label}</label></input>'
    )
    talk = Scenario(form.replace("<h:title>Test</h:title>", ""))
    assert (talk.see("/data/q").label, talk.form.title) == ("Name: Ann Lee", "test")
