"""Every function of the specification by an example, worked by hand from its text; the feature matrix shows them.

The signed message is the second test vector of RFC 8032."""

from __future__ import annotations

import json

import pytest

import forms.xpath.functions  # noqa: F401 - registers all families
from forms.scenario import Scenario
from forms.xpath.registry import FUNCTIONS
from tests.forms.little import bind, xform
from tests.forms.shared import ROOT

EXAMPLES: dict[str, list[str]] = json.loads((ROOT / "tests/forms/functions.json").read_text("utf-8"))
SPECIFIED = (  # the functions of the ODK XForms specification
    "abs acos area asin atan atan2 base64-decode boolean boolean-from-string ceiling checklist "
    "coalesce concat contains cos count count-non-empty count-selected current date date-time "
    "decimal-date-time decimal-time digest distance ends-with exp exp10 extract-signed false floor "
    "format-date format-date-time geofence if indexed-repeat instance int intersects join jr:choice-name "
    "jr:itext last local-name log log10 lower-case max min name normalize-space not now number "
    "once pi position pow pulldata random randomize regex round selected selected-at sin sqrt "
    "starts-with string string-length substr substring-after substring-before sum tan today translate true "
    "upper-case uuid weighted-checklist "
)
FORM = xform(
    "<m><age>7</age></m><m><age>4</age></m><limit>7</limit><town/><x/>",
    '<instance id="towns"><root><item><name>a</name><label>Almaty</label></item><item><name>b</name>'
    "<label>Bishkek</label></item></root></instance>"
    '<itext><translation lang="en"><text id="greeting"><value>Good day</value></text></translation></itext>'
    "EXPRESSION",
    '<repeat nodeset="/data/m"><input ref="/data/m/age"/></repeat><select1 ref="/data/town">'
    '<itemset nodeset="instance(\'towns\')/root/item"><value ref="name"/><label ref="label"/></itemset></select1>',
).replace("<m><age>4", "<m><age/></m><m><age>4")


def test_every_function_of_the_specification_is_there_and_has_its_example() -> None:
    assert sorted(EXAMPLES) == sorted(SPECIFIED.split())
    assert sorted(set(SPECIFIED.split()) - set(FUNCTIONS)) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_function_gives_what_its_example_says(name: str) -> None:
    expression, result = EXAMPLES[name]
    assert f"{name}(" in expression
    text = FORM.replace("EXPRESSION", bind("x", calculate=expression))
    asked = Scenario(text)
    assert asked.form.findings == ()
    assert asked.value("/data/x") == result
