"""Entities as values: created, updated, either, of several lists, inside repeats, in corrections."""

from __future__ import annotations

from pathlib import Path

import pytest

from forms.entities import EntityAction, EntityChange
from forms.scenario import Scenario
from forms.xlsform import attempt
from tests.forms.little import HEAD, bind, questions, xform

ANN, BEA = "0d9b1d1a-6f3e-4d4e-9d0a-5f0f1b2c3d4e", "7a0c6a52-9a49-4c6e-8f1f-2f3f4f5f6f70"
PEOPLE = f"name,label,given,__version,__trunkVersion,__branchId\n{ANN},Ann,Ann,4,,\n{BEA},Bea,Bea,2,1,{ANN}\n"


def played(folder: Path, table: str, people: str = PEOPLE) -> Scenario:
    path = folder / "form.md"
    path.write_text(table, "utf-8")
    complaint, made = attempt(str(path))
    assert not complaint, complaint
    return Scenario(str(made["xml"]), {"person.csv": people.encode()})


INTAKE = """
| survey |
| | type         | name | label  | save_to          |
| | text         | hh   | Home   | household#code   |
| | select_one s | size | Size   | household#size   |
| | begin_repeat | m    | Member |                  |
| | text         | n    | Name   | person#given     |
| | integer      | age  | Age    | person#age       |
| | end_repeat   |      |        |                  |
| choices |
| | list_name | name | label |
| | s | big | Big |
| entities |
| | list_name | label | create_if |
| | household | concat('Home ', ${hh}) | ${hh} != '' |
| | person    | ${n}  | ${age} > 3 |
"""


def test_one_record_makes_entities_of_two_lists_one_of_them_in_a_repeat(tmp_path: Path) -> None:
    talk = played(tmp_path, INTAKE)
    assert talk.session.entities() == ()
    talk.answer("/data/hh", "H7")
    for number, (name, age) in enumerate((("Ann", 5), ("Bea", 2), ("Cem", 9)), start=1):
        if number > 1:
            talk.add_repeat("/data/m")
        talk.answer(f"/data/m[{number}]/n", name)
        talk.answer(f"/data/m[{number}]/age", age)
    found = talk.session.entities()
    assert {(e.list, e.label, e.ref, e.action) for e in found} == {
        ("household", "Home H7", "/data", EntityAction.CREATE),
        ("person", "Ann", "/data/m[1]", EntityAction.CREATE),
        ("person", "Cem", "/data/m[3]", EntityAction.CREATE),
    }
    by_label = {e.label: e for e in found}
    assert dict(by_label["Home H7"].properties) == {"code": "H7", "size": ""}
    assert dict(by_label["Cem"].properties) == {"given": "Cem", "age": "9"}
    assert len({e.id for e in found}) == 3
    assert [e.problem for e in found] == [""] * 3
    assert all(e.id in talk.finish() for e in found)


def test_a_draft_and_a_correction_speak_of_the_same_entities(tmp_path: Path) -> None:
    talk = played(tmp_path, INTAKE)
    talk.answer("/data/m[1]/n", "Ann")
    talk.answer("/data/m[1]/age", 5)
    (before,) = talk.session.entities()
    assert talk.interrupt().session.entities() == (before,)
    again = talk.correct()
    again.answer("/data/m[1]/n", "Anna")
    again.add_repeat("/data/m")
    again.answer("/data/m[2]/n", "New")
    again.answer("/data/m[2]/age", 7)
    first, second = again.session.entities()
    assert (first.id, first.label, first.properties["given"]) == (before.id, "Anna", "Anna")
    assert second.label == "New"
    assert second.id != before.id
    assert second.problem == ""
    assert f"deprecatedID>{talk.session.instance_id}<" in again.finish()


UPSERT = """
| survey |
| | type                            | name  | label | save_to | relevant      |
| | select_one_from_file person.csv | who   | Who   |         |               |
| | text                            | given | Given | given   |               |
| | text                            | note  | Note  | note    | ${given} = '' |
| entities |
| | list_name | label    | entity_id | create_if   | update_if    |
| | person    | ${given} | coalesce(${who}, uuid()) | ${who} = '' | ${who} != '' |
"""


def test_a_form_that_creates_or_updates_says_which(tmp_path: Path) -> None:
    talk = played(tmp_path, UPSERT)
    talk.answer("/data/given", "Dan")
    (made,) = talk.session.entities()
    assert (made.action, made.base_version, made.problem) == (EntityAction.CREATE, None, "")
    talk.answer("/data/who", BEA)
    (changed,) = talk.session.entities()
    assert (changed.action, changed.id) == (EntityAction.UPDATE, BEA)
    assert (changed.base_version, changed.trunk_version, changed.branch_id) == (2, 1, ANN)
    talk.answer("/data/who", ANN)
    (other,) = talk.session.entities()
    assert (other.base_version, other.trunk_version, other.branch_id) == (4, None, "")


def test_only_what_is_relevant_is_changed_and_an_empty_answer_empties(tmp_path: Path) -> None:
    talk = played(tmp_path, UPSERT)
    talk.answer("/data/who", ANN)
    assert dict(talk.session.entities()[0].properties) == {"given": "", "note": ""}
    talk.answer("/data/given", "Anna")
    assert dict(talk.session.entities()[0].properties) == {"given": "Anna"}


def test_an_update_from_a_list_without_versions_says_why_it_cannot_be_applied(tmp_path: Path) -> None:
    talk = played(tmp_path, UPSERT, f"name,label\n{ANN},Ann\n")
    talk.answer("/data/who", ANN)
    (change,) = talk.session.entities()
    assert change.base_version is None
    assert "version" in change.problem


def xml(model: str, meta: str, version: str = "2025.1.0", instance: str = "<a/>") -> str:
    head = HEAD.replace("<h:html", '<h:html xmlns:entities="http://www.opendatakit.org/xforms/entities"')
    return (
        f'{head}<h:head><h:title>T</h:title><model entities:entities-version="{version}"><instance>'
        f'<data id="t">{instance}<meta><instanceID/>{meta}</meta></data></instance>{model}</model></h:head>'
        f"<h:body>{questions('a')}</h:body></h:html>"
    )


def entity(**attributes: str) -> str:
    given = {"dataset": "person", "id": ANN, **attributes}
    return f"<entity {' '.join(f'{k}={v!r}' for k, v in given.items())}><label>L</label></entity>"


SAVED = '<bind nodeset="/data/a" entities:saveto="given"/>'


@pytest.mark.parametrize(
    ("attributes", "actions"),
    [
        ({"create": "1"}, ["create"]),
        ({"create": "true"}, ["create"]),
        ({"create": "yes"}, []),
        ({"create": ""}, []),
        ({"update": "1", "baseVersion": "3"}, ["update"]),
        ({"update": "0", "create": "1"}, ["create"]),
        ({"update": "1", "create": "1", "baseVersion": "3"}, ["create", "update"]),
        ({}, []),
    ],
)
def test_one_and_true_are_said_and_nothing_else(attributes: dict[str, str], actions: list[str]) -> None:
    found = Scenario(xml(SAVED, entity(**attributes))).session.entities()
    assert [e.action.value for e in found] == actions


@pytest.mark.parametrize(
    ("meta", "word"),
    [
        (entity(create="1", id="7"), "UUID"),
        (entity(create="1", id=""), "UUID"),
        (entity(create="1").replace(">L<", "><"), "label"),
        (entity(update="1"), "version"),
        (entity(update="1", baseVersion="x"), "version"),
        (entity(update="1", baseVersion="1").replace(">L<", "><"), ""),
        (entity(create="1"), ""),
    ],
)
def test_what_cannot_be_applied_says_why(meta: str, word: str) -> None:
    (change,) = Scenario(xml(SAVED, meta)).session.entities()
    assert word in change.problem
    assert bool(change.problem) is bool(word)


def test_an_irrelevant_entity_is_none() -> None:
    model = SAVED + '<bind nodeset="/data/meta/entity" relevant="/data/a = \'x\'"/>'
    talk = Scenario(xml(model, entity(create="1")))
    assert talk.session.entities() == ()
    talk.answer("/data/a", "x")
    assert len(talk.session.entities()) == 1


def test_a_newer_specification_is_told_and_not_guessed_at() -> None:
    talk = Scenario(xml(SAVED, entity(create="1"), version="2026.1.0"))
    assert talk.session.entities() == ()
    assert ["2026.1.0" in f.what for f in talk.form.findings] == [True]
    assert Scenario(xml(SAVED, entity(create="1"), version="2025.1.7")).form.findings == ()
    assert Scenario(xml(SAVED, entity(create="1"), version="2022.1.0")).session.entities() != ()


@pytest.mark.parametrize(
    ("model", "meta", "word"),
    [
        (SAVED.replace("given", "label"), entity(create="1"), "reserved"),
        (SAVED.replace("given", "__id"), entity(create="1"), "reserved"),
        (SAVED, entity(create="1", dataset="a.b"), "list"),
        (SAVED, entity(create="1", dataset="__a"), "list"),
        (SAVED, entity(create="1", dataset=""), "list"),
    ],
)
def test_names_that_no_list_can_have_are_found_at_load(model: str, meta: str, word: str) -> None:
    (finding,) = Scenario(xml(model, meta)).form.findings
    assert word in finding.what
    assert finding.remedy


def test_an_answer_in_a_repeat_does_not_go_to_an_entity_outside_of_it() -> None:
    model = bind("m/b") + '<bind nodeset="/data/m/b" entities:saveto="given"/>'
    text = xml(model, entity(create="1"), instance="<a/><m><b/></m>")
    text = text.replace("</h:body>", '<repeat nodeset="/data/m"><input ref="/data/m/b"/></repeat></h:body>')
    talk = Scenario(text)
    assert [f.ref for f in talk.form.findings] == ["/data/m/b"]
    assert dict(talk.session.entities()[0].properties) == {}


def test_a_change_is_frozen(tmp_path: Path) -> None:
    (change,) = Scenario(xml(SAVED, entity(create="1"))).session.entities()
    assert isinstance(change, EntityChange)
    with pytest.raises(TypeError):
        change.properties["given"] = "x"  # type: ignore[index]


def test_what_is_made_in_a_part_that_opens_later_has_an_id() -> None:
    """Another default that is hidden at first gets no value; an identifier tells nothing, and has to be there."""
    asked = Scenario(
        xform(
            '<open/><g><a/><note/><meta><entity dataset="people" id="" create="1"><label/></entity></meta></g>',
            bind("open", type="string") + bind("g", relevant="/data/open = 'yes'") + SAVED.replace("/a", "/g/a")
            + bind("g/meta/entity/label", calculate="'Ann'")
            + '<setvalue event="odk-instance-first-load" ref="/data/g/meta/entity/@id" value="uuid()"/>'
            + '<setvalue event="odk-instance-first-load" ref="/data/g/note" value="\'x\'"/>',
            '<input ref="/data/open"><label>O</label></input><group ref="/data/g"><label>G</label>'
            '<input ref="/data/g/a"><label>A</label></input></group>',
        )
    )  # fmt: skip
    assert asked.session.entities() == ()
    asked.answer("/data/open", "yes")
    (made,) = asked.session.entities()
    assert (made.problem, made.label) == ("", "Ann")
    assert asked.value("/data/g/note") == ""
