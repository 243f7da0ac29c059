"""A form made in Excel opens and changes cases, also in repeats: at once on the laptop, then at the coordinator's."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from fieldapp.case_errors import ChangeRefused
from fieldapp.casework.consent import Scope
from fieldapp.casework.reach import Ending, Status
from fieldapp.model import Closed, ContentClass, FormId, Participant, PersonId
from fieldapp.operations import (
    caseload,
    cases,
    drafts,
    entering,
    following,
    handing_over,
    library,
    people,
    submissions,
)
from fieldapp.store import people as people_store
from forms import FormRefused
from tests.fieldapp.operations.casework import opened
from tests.fieldapp.operations.field import Field

WELCOME, VISIT = FormId("form_a1"), FormId("form_b1")
SURVEY = ["type", "name", "label", "relevant", "calculation", "save_to"]
SETTINGS = ["form_title", "form_id", "namespaces"]
NAMESPACES = 'fw="urn:fieldapp:forms:1"'
FORMS: dict[str, dict[str, list[list[str]]]] = {
    WELCOME: {
        "survey": [
            [*SURVEY, "bind::fw:flag"],
            ["text", "given", "Name", "", "", "person#given_name"],
            ["integer", "year", "Year of birth", "", "", "person#birth_year"],
            ["calculate", "refused", "", "", "if(${given} = 'nobody', 'yes', '')", "", "declined"],
            ["calculate", "scopes", "", "", "'services contact'", "person#consent_scope"],
            ["calculate", "said_by", "", "", "'self'", "person#consent_by"],
            ["calculate", "text", "", "", "'notice 3'", "person#consent_text"],
            ["calculate", "lang", "", "", "'en'", "person#consent_language"],
            ["begin_repeat", "relative", "Relative", "", "", ""],
            ["text", "rel", "Who", "", "", "link#rel_type"],
            ["end_repeat", "", "", "", "", ""],
            ["begin_repeat", "need", "Need", "", "", ""],
            ["text", "kind", "What", "", "", "service#type"],
            ["end_repeat", "", "", "", "", ""],
        ],
        "entities": [
            ["list_name", "label"],
            ["person", "${given}"],
            ["link", "${rel}"],
            ["service", "${kind}"],
        ],
    },
    VISIT: {
        "survey": [
            SURVEY,
            ["select_one_from_file person.csv", "who", "Whom did you visit?", "", "", ""],
            ["date", "on", "When?", "", "", "attempt_on"],
            ["text", "channel", "How?", "", "", "attempt_channel"],
            ["text", "result", "Result", "", "", "attempt_result"],
            ["text", "site", "Where do they live?", "", "", "site"],
        ],
        "entities": [["list_name", "entity_id", "label"], ["person", "${who}", ""]],
    },
}


def workbook(folder: Path, form: FormId, spoil: str = "") -> Path:
    """The form as somebody makes it in Excel; `spoil`: a column that no list has."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in {**FORMS[form], "settings": [SETTINGS, [form.title(), form, NAMESPACES]]}.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append([*row[:-1], spoil] if spoil and row[-1] == "site" else row)
    path = folder / f"{form}.xlsx"
    book.save(path)
    return path


def publish(field: Field, form: FormId, spoil: str = "") -> None:
    """A spoiled one past all checks, as from an earlier program."""
    read = library.read_file(workbook(field.folder, form, spoil), {})
    library.publish(field.coordinator, replace(read, findings=()) if spoil else read, ContentClass.CARE)
    field.down()


def fill(field: Field, form: FormId, person: PersonId | None = None, **told: str) -> Closed:
    """Repeats as `need_1_kind`; the question `who` takes the person."""
    draft = drafts.begin(field.worker, form, person, "").draft
    _, session = drafts.resume(field.worker, draft)
    for name, text in told.items():
        repeat, _, rest = name.partition("_")
        if rest:
            session.add_repeat(f"/data/{repeat}")
            number, _, leaf = rest.partition("_")
            session.answer(f"/data/{repeat}[{number}]/{leaf}", text)
        else:
            session.answer(f"/data/{name}", text)
    return submissions.close(field.worker, draft, session)


def welcomed(field: Field) -> PersonId:
    closed = fill(
        field, WELCOME, given="Жанар", year="1991", relative_1_rel="mother", relative_2_rel="aunt",
        need_1_kind="health",
    )  # fmt: skip
    (row,) = [row for row in submissions.rows(field.worker) if row.record == closed.record]
    assert row.participant is not None
    return row.participant.person


def supported(field: Field) -> PersonId:
    """Somebody of this worker's whose support began on 2 November."""
    person = opened(field, "Дина")
    cases.change(field.coordinator, person, {"started_on": "2026-11-02"})
    handing_over.assign(field.coordinator, person, [field.worker.member])
    field.down()
    return person


def dashed(person: PersonId) -> str:
    return f"{person[:8]}-{person[8:12]}-{person[12:16]}-{person[16:20]}-{person[20:]}"


def test_one_form_makes_entities_of_three_lists_also_in_repeats(equipped: Field) -> None:
    publish(equipped, WELCOME)
    person = welcomed(equipped)
    found, agreed = cases.look(equipped.worker, person)
    assert sorted(one.properties["rel_type"] for one in found.of("link")) == ["aunt", "mother"]
    assert [one.properties["type"] for one in found.of("service")] == ["health"]
    assert {one.properties["from_id"] for one in found.of("link")} == {person}
    assert (agreed.may(Scope.CONTACT), agreed.may(Scope.PHOTO)) == (True, False)
    equipped.up()
    at_office, _ = cases.look(equipped.coordinator, person)
    assert at_office.entities == found.entities
    assert (at_office.proposals, at_office.conflicts) == ((), ())


def test_who_was_just_entered_can_be_chosen_in_the_next_form_without_a_network(equipped: Field) -> None:
    publish(equipped, WELCOME)
    publish(equipped, VISIT)
    person = welcomed(equipped)
    told = fill(equipped, VISIT, person, who=dashed(person), site="north").told
    assert told == ()
    for desk in (equipped.worker, equipped.coordinator):
        found, _ = cases.look(desk, person)
        assert found.person is not None
        assert found.person.properties["site"] == "north"
        equipped.up()
    assert "Жанар" in entering.list_files(equipped.worker, ["person"])["person.csv"].decode()


def test_a_birth_date_in_the_future_is_a_sentence_and_nothing_is_kept(equipped: Field) -> None:
    publish(equipped, WELCOME)
    before = people.search(equipped.worker, "")
    with pytest.raises(ChangeRefused, match=r"2031 lies in the future\. Look at the paper again"):
        fill(equipped, WELCOME, given="Жанар", year="2031", need_1_kind="health")
    assert people.search(equipped.worker, "") == before
    assert len(drafts.rows(equipped.worker)) == 1  # it is open, with all that was typed
    assert submissions.rows(equipped.worker) == ()


def test_no_other_reason_ends_a_case_whatever_a_form_or_a_correction_says(equipped: Field) -> None:
    person = opened(equipped)
    with pytest.raises(ChangeRefused, match="does not fit closure reason"):
        cases.change(equipped.coordinator, person, {"closure_reason": "went back"})
    with pytest.raises(ChangeRefused, match="lies in the future"):
        cases.change(equipped.coordinator, person, {"birth_year": "2999"})
    with pytest.raises(ChangeRefused, match="has not come yet"):
        cases.change(equipped.coordinator, person, {"attempt_on": "2026-12-24"})


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"case_code": "7KQ-42M-5"}, "its last letter does not fit. Compare it with the card"),
        ({"case_code": "12"}, "its last letter does not fit. Compare it with the card"),
        ({"next_due": "31.12.2026"}, "is no day. Write year, month and day as 2026-12-31"),
        ({"started_on": "2026-02-30"}, "is no day. Write year, month and day"),
        ({"next_due": "2099-01-05"}, "more than 5 years ahead. Look at the year again"),
        ({"consent_review_on": "2099-01-05"}, "more than 5 years ahead"),
        ({"started_on": "1026-11-20"}, "more than 110 years back. Look at the year again"),
        ({"arrival_month": "11.2026"}, "is no month. Write year and month as 2026-12"),
        ({"arrival_month": "2027-01"}, "has not come yet"),
    ],
)
def test_what_cannot_be_true_is_refused_with_a_remedy_whoever_says_it(
    equipped: Field, told: dict[str, str], why: str
) -> None:
    person = opened(equipped)
    before = len(cases.look(equipped.coordinator, person)[0].history)
    with pytest.raises(ChangeRefused, match=re.escape(why)):
        cases.change(equipped.coordinator, person, told)
    assert len(cases.look(equipped.coordinator, person)[0].history) == before


def test_nobody_is_their_own_carer_relative_or_double(equipped: Field) -> None:
    desk, person = equipped.coordinator, opened(equipped)
    with pytest.raises(ChangeRefused, match=r"Nobody is their own carer\. Choose who looks after them"):
        cases.change(desk, person, {"carer_id": person})
    with pytest.raises(ChangeRefused, match="Nobody is their own relative"):
        cases.change(desk, person, {"from_id": person, "to_id": person}, of="link", entity="6" * 32)
    with pytest.raises(ChangeRefused, match="the other one of the two"):
        cases.change(desk, person, {"same_as": person})


def test_what_an_earlier_list_had_for_a_code_is_kept_when_its_case_is_opened(equipped: Field) -> None:
    desk = equipped.coordinator
    person = Participant(PersonId("7" * 32), "old 1", "Мадина")
    with desk.vault.write() as tx:
        people_store.put(tx, person)
    caseload.assign(desk, person.person, [equipped.worker.member])
    assert people.get(desk, person.person).code == "old 1"


def test_a_form_that_names_a_list_or_column_that_is_not_there_is_not_published(equipped: Field) -> None:
    with pytest.raises(FormRefused) as refused:
        library.publish(
            equipped.coordinator, workbook(equipped.folder, VISIT, "risk_of_rain"), ContentClass.CARE
        )
    assert any("has no risk_of_rain. Remove" in one.remedy for one in refused.value.findings)


def test_a_form_of_a_list_that_is_not_there_keeps_the_record_and_says_what_to_do(equipped: Field) -> None:
    publish(equipped, VISIT, spoil="risk_of_rain")
    person = supported(equipped)
    closed = fill(equipped, VISIT, person, who=dashed(person), site="north")
    assert [one.message_id for one in closed.told] == ["visit.no_list"]
    assert "Tell your coordinator" in closed.told[0].plain
    equipped.up()
    assert "north" in [row.text for row in submissions.view(equipped.coordinator, closed.record).answers]


def test_who_visits_after_the_case_was_closed_elsewhere_is_told_and_the_case_is_open(equipped: Field) -> None:
    publish(equipped, VISIT)
    person = supported(equipped)
    following.close(equipped.coordinator, person, Ending.OWN_WISH)
    equipped.down()
    visit = {"who": dashed(person), "on": "2026-11-19", "channel": "home", "result": "reached"}
    closed = fill(equipped, VISIT, person, **visit)
    assert [one.message_id for one in closed.told] == ["visit.closed"]
    equipped.up()
    standing = following.standing(equipped.coordinator, person)
    assert (standing.status, standing.reached_after_closing) == (Status.OPEN, True)


def test_a_visit_outside_of_every_window_counts_and_names_the_next_one(equipped: Field) -> None:
    publish(equipped, VISIT)
    person = supported(equipped)
    equipped.clock.later(days=190)  # 29 May: W6 closed on 30 May, so 10 days more
    equipped.clock.later(days=10)
    visit = {"who": dashed(person), "on": "2027-06-08", "channel": "home", "result": "reached"}
    closed = fill(equipped, VISIT, person, **visit)
    (told,) = closed.told
    assert told.plain.startswith(
        "This visit lies outside of every follow-up window; the next one, W12, is from 2027-"
    )
    assert "visit again in the window" in told.plain
    equipped.up()
    assert following.standing(equipped.coordinator, person).status is Status.OPEN
