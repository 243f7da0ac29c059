"""The second reader itself: it takes a good submission and says what is wrong with a bad one. And a few of the
random forms of `./dev bench differential`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import differential
from tests.forms.differential.judge import DECIDED
from tests.forms.javarosa import Load, load_all

FORM = b"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>t</h:title>
<model><instance><data id="t"><age/><twice/></data></instance>
<bind nodeset="/data/age" type="int" constraint=". &lt; 100"/>
<bind nodeset="/data/twice" type="int" calculate="/data/age * 2"/></model></h:head>
<h:body><input ref="/data/age"><label>Age</label></input></h:body></h:html>"""


@pytest.mark.java
def test_javarosa_tells_good_submissions_from_bad_ones(tmp_path: Path) -> None:
    found = load_all(
        [
            Load("good", FORM, b'<data id="t"><age>7</age><twice>14</twice></data>'),
            Load("miscalculated", FORM, b'<data id="t"><age>7</age><twice>15</twice></data>'),
            Load("out of bounds", FORM, b'<data id="t"><age>700</age><twice>1400</twice></data>'),
            Load("foreign", FORM, b'<other id="t"><age>7</age></other>'),
            Load("cut off", FORM, b'<data id="t"><age>7'),
        ],
        tmp_path,
    )
    assert {name: loaded.ok for name, loaded in found.items()} == {
        "good": True,
        "miscalculated": True,
        "out of bounds": False,
        "foreign": False,
        "cut off": False,
    }
    assert found["good"].detail == "2"
    assert found["good"].otherwise == ""
    assert "15 -> 14" in found["miscalculated"].otherwise


@pytest.mark.java
def test_a_few_random_forms_agree() -> None:
    told = differential.run(seed=2, forms=12, acts=20)
    assert told.disagreements == []
    assert told.decided.keys() <= DECIDED
    assert told.forms == 12
    assert told.acts > 100
    assert told.compared > 5000
    assert sum(told.probed.values()) > 50
