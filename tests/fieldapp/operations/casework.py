"""Cases in a field of real laptops: a form that opens them, and what travels by stick between its people."""

from __future__ import annotations

from fieldapp.casework.consent import Scope
from fieldapp.model import Closed, ContentClass, FormId, PersonId
from fieldapp.operations import caseload, drafts, library, rights, submissions
from fieldapp.operations.desk import Desk
from fieldapp.operations.rights import Given
from tests.fieldapp.operations.field import Field

WELCOME = FormId("form_w")

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:entities="http://www.opendatakit.org/xforms/entities"
 xmlns:fw="urn:fieldapp:forms:1">
<h:head><h:title>Form W</h:title><model entities:entities-version="2025.1.0">
<instance><data id="form_w" version="1"><name/><year/><scopes/><refused/><by/><text/><lang/>
<relation jr:template=""><rel/><meta><entity dataset="link" id="" create="1"><label/></entity></meta></relation>
<meta><instanceID/><entity dataset="person" id="" create="1"><label/></entity></meta></data></instance>
<bind nodeset="/data/name" type="string" entities:saveto="given_name"/>
<bind nodeset="/data/year" type="string" entities:saveto="birth_year"/>
<bind nodeset="/data/scopes" type="string" entities:saveto="consent_scope"/>
<bind nodeset="/data/refused" type="string" calculate="if(/data/scopes = 'none', 'yes', '')" fw:flag="declined"/>
<bind nodeset="/data/by" type="string" entities:saveto="consent_by"/>
<bind nodeset="/data/text" type="string" entities:saveto="consent_text"/>
<bind nodeset="/data/lang" type="string" entities:saveto="consent_language"/>
<bind nodeset="/data/relation/rel" type="string" entities:saveto="rel_type"/>
<bind nodeset="/data/relation/meta/entity/@id" type="string"/>
<bind nodeset="/data/relation/meta/entity/label" type="string" calculate="../../../rel"/>
<bind nodeset="/data/meta/entity/@id" type="string"/>
<setvalue event="odk-instance-first-load" ref="/data/meta/entity/@id" value="uuid()"/>
<bind nodeset="/data/meta/entity/label" type="string" calculate="/data/name"/>
<bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid"/>
</model></h:head><h:body>
<input ref="/data/name"><label>Name</label></input><input ref="/data/year"><label>Year</label></input>
<input ref="/data/scopes"><label>What for</label></input><input ref="/data/by"><label>Who</label></input>
<input ref="/data/text"><label>Text</label></input><input ref="/data/lang"><label>Language</label></input>
<group ref="/data/relation"><label>Relatives</label><repeat nodeset="/data/relation">
<setvalue event="odk-new-repeat odk-instance-first-load" ref="/data/relation/meta/entity/@id" value="uuid()"/>
<input ref="/data/relation/rel"><label>Who</label></input></repeat></group></h:body></h:html>"""


def publish(field: Field) -> None:
    """Form W, which opens cases, reaches the worker."""
    path = field.folder / "form_w.xml"
    path.write_text(FORM, "utf-8")
    library.publish(field.coordinator, path, ContentClass.CARE)
    field.down()


def welcome(
    field: Field, name: str = "Айгүл", scopes: str = "services contact", relatives: tuple[str, ...] = ()
) -> tuple[Closed, PersonId]:
    """The worker fills Form W with somebody new."""
    draft = drafts.begin(field.worker, WELCOME, None, "").draft
    _, session = drafts.resume(field.worker, draft)
    told = {"name": name, "year": "1990", "scopes": scopes, "by": "self", "text": "notice 3", "lang": "ru"}
    for ref, text in told.items():
        session.answer(f"/data/{ref}", text)
    for number, relative in enumerate(relatives, 1):
        session.add_repeat("/data/relation")
        session.answer(f"/data/relation[{number}]/rel", relative)
    closed = submissions.close(field.worker, draft, session)
    (row,) = [row for row in submissions.rows(field.worker) if row.record == closed.record]
    assert row.participant is not None
    return closed, row.participant.person


def agree(desk: Desk, person: PersonId, *scopes: Scope) -> None:
    given = Given(scopes, "self", "ru", "notice 3", "signed", desk.now().date())
    rights.consent(desk, person, given)


def opened(field: Field, name: str = "Мадина") -> PersonId:
    """A case that the coordinator opened, agreed to."""
    person = caseload.add(field.coordinator, name, 1990).person
    agree(field.coordinator, person, Scope.SERVICES, Scope.CONTACT)
    return person
