"""Nothing is asked of somebody before consent: two forms of the pack ask for it, no other goes on (R-7)."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.case_errors import (
    AgeNotAsked,
    ConsentFirst,
    ConsentOfBoth,
    ConsentRefused,
    ConsentWaits,
    TalkEnded,
)
from fieldapp.casework.consent import Lack, Scope
from fieldapp.errors import FieldError
from fieldapp.model import ContentClass, DraftId, FormId, PersonId
from fieldapp.operations import (
    agreeing,
    caseload,
    cases,
    drafts,
    entering,
    handing_over,
    library,
    one_person,
    profiles,
    rights,
    submissions,
)
from fieldapp.operations.rights import Given
from forms import Session
from tests.fieldapp.operations.casework import agree
from tests.fieldapp.operations.field import FORM, Field
from tests.fieldapp.operations.test_pack_forms import PACK, answer, begin, given
from tests.forms.conversions import converted

LISTED = json.loads((PACK / "pack.json").read_text("utf-8"))["forms"]
ASKING = {"form_w", "form_n"}
OTHERS = sorted({one["form_id"] for one in LISTED} - ASKING)


@pytest.fixture(scope="module")
def published(made: Field, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A programme at rest that has the whole pack."""
    folder = tmp_path_factory.mktemp("whole pack")
    shutil.copytree(made.folder, folder, dirs_exist_ok=True)
    field = Field.open(folder, made.founded, made.people)
    for one in LISTED:
        path = folder / f"{one['form_id']}.xml"
        path.write_bytes(converted(PACK / one["file"]).xml)
        library.publish(field.coordinator, path, ContentClass(one["content_class"]))
    field.down()
    field.close()
    return folder


@pytest.fixture
def whole_pack(published: Path, made: Field, tmp_path: Path) -> Iterator[Field]:
    shutil.copytree(published, tmp_path, dirs_exist_ok=True)
    field = Field.open(tmp_path, made.founded, made.people)
    field.server_key = made.server_key
    yield field
    field.close()


def somebody(field: Field, born: int = 1990) -> PersonId:
    """On the list of an arrival day: nobody has asked them anything."""
    person = caseload.add(field.coordinator, "Новая", born).person
    handing_over.assign(field.coordinator, person, [field.worker.member])
    field.down()
    return person


def said(field: Field, person: PersonId, *scopes: Scope, **more: str) -> None:
    told = Given(scopes, "self", "ru", "W-1", "signed", field.clock().date(), **more)
    rights.consent(field.coordinator, person, told)
    field.down()


def refusal(field: Field, form: str, person: PersonId) -> type[FieldError] | None:
    """Why a form does not begin with somebody; None where it does."""
    try:
        drafts.begin(field.worker, FormId(form), person, "")
    except FieldError as error:
        return type(error)
    return None


def test_before_consent_only_the_forms_that_ask_for_it_begin(whole_pack: Field) -> None:
    person = somebody(whole_pack)
    begun = {form: refusal(whole_pack, form, person) for form in (*OTHERS, *ASKING)}
    assert begun == dict.fromkeys(OTHERS, ConsentFirst) | dict.fromkeys(ASKING)
    assert [one.form for one in agreeing.consent_forms(whole_pack.worker, person)] == ["form_w"]
    said(whole_pack, person, Scope.SERVICES)
    assert {refusal(whole_pack, form, person) for form in OTHERS} == {None}
    assert [one.form for one in agreeing.consent_forms(whole_pack.worker, person)] == ["form_n"]


def test_which_form_asks_for_consent_is_told_without_a_list_of_everybody(
    whole_pack: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is asked with every refusal, and making the lists of all forms took half a second with 300 people."""
    person = somebody(whole_pack)

    def listed(*_: object) -> dict[str, bytes]:
        raise AssertionError("a list was made")

    monkeypatch.setattr(entering, "list_files", listed)
    assert {one.form for one in agreeing.asking_forms(whole_pack.worker)} == ASKING
    assert [one.form for one in agreeing.consent_forms(whole_pack.worker, person)] == ["form_w"]


def test_who_said_no_is_asked_nothing_and_whose_consent_lacks_something_is_asked_for_that(
    whole_pack: Field,
) -> None:
    refused, child, disputed = (somebody(whole_pack, born) for born in (1990, 2015, 2015))
    said(whole_pack, refused)
    said(whole_pack, child, Scope.SERVICES)
    basis = Given(
        (Scope.SERVICES,), "self", "ru", "W-1", "signed", whole_pack.clock().date(), basis="best_interest"
    )
    rights.consent(whole_pack.worker, disputed, basis)
    found = [refusal(whole_pack, "form_p", one) for one in (refused, child, disputed)]
    assert found == [ConsentRefused, ConsentFirst, ConsentWaits]
    with pytest.raises(ConsentOfBoth):  # a coordinator's laptop knows what is missing
        drafts.begin(whole_pack.coordinator, FormId("form_p"), child, "")
    assert refusal(whole_pack, "form_l", child) is None  # who may have left is asked nothing more


def test_whose_age_nobody_wrote_down_is_asked_for_that(whole_pack: Field) -> None:
    """Neither begun as with an adult nor sent back for a carer's word."""
    person = caseload.add(whole_pack.coordinator, "Зере", None).person
    said(whole_pack, person, Scope.SERVICES)
    with pytest.raises(AgeNotAsked, match="year of birth"):
        drafts.begin(whole_pack.coordinator, FormId("form_p"), person, "")
    rights.correct(whole_pack.coordinator, person, {"birth_year": "1990"})
    drafts.begin(whole_pack.coordinator, FormId("form_p"), person, "")


def test_a_welcome_that_leaves_out_age_and_role_asked_whether_they_are_of_age(whole_pack: Field) -> None:
    draft, session = begin(whole_pack, "form_w")
    answer(session, before__alone="yes", before__talk_language="ru", before__who="adult")
    answer(session, before__consent="yes", about__given_name="Сауле", agreement__consent_how="signed")
    submissions.close(whole_pack.worker, draft, session)
    (row,) = submissions.rows(whole_pack.worker)
    assert row.participant is not None
    assert cases.look(whole_pack.worker, row.participant.person)[1].may(Scope.SERVICES)


def visited(session: Session, **more: str) -> None:
    answer(
        session, before__attempt_channel="home", before__attempt_result="reached", before__alone="yes", **more
    )
    answer(session, before__willing="yes")


def test_what_began_with_nobody_is_not_finished_with_somebody_who_was_never_asked(whole_pack: Field) -> None:
    person = somebody(whole_pack)
    draft, session = begin(whole_pack, "form_b")
    named = next(
        one.value
        for one in session.question("/data/before/person").choices
        if one.value.replace("-", "") == person
    )
    visited(session, before__person=named)
    with pytest.raises(ConsentFirst):
        submissions.close(whole_pack.worker, draft, session)
    assert submissions.rows(whole_pack.worker) == ()
    assert [one.draft for one in drafts.rows(whole_pack.worker)] == [draft]
    said(whole_pack, person, Scope.SERVICES, Scope.CONTACT)
    submissions.close(whole_pack.worker, draft, session)


def begun_with_consent(field: Field) -> tuple[PersonId, DraftId, Session]:
    person = given(field)
    draft, session = begin(field, "form_b", person)
    visited(session)
    return person, draft, session


def test_what_moved_to_somebody_who_was_never_asked_is_not_finished(whole_pack: Field) -> None:
    _, draft, session = begun_with_consent(whole_pack)
    drafts.move(whole_pack.worker, draft, somebody(whole_pack))
    with pytest.raises(ConsentFirst):
        submissions.close(whole_pack.worker, draft, session)


def test_what_began_before_consent_ended_is_not_finished_after_it(whole_pack: Field) -> None:
    person, draft, session = begun_with_consent(whole_pack)
    rights.withdraw(whole_pack.worker, person)
    with pytest.raises(TalkEnded):
        submissions.close(whole_pack.worker, draft, session)
    person, draft, session = begun_with_consent(whole_pack)
    said(whole_pack, person)  # everything was asked anew, and nothing agreed to
    with pytest.raises((TalkEnded, ConsentRefused)):
        submissions.close(whole_pack.worker, draft, session)


def test_a_form_that_asks_by_itself_and_changes_no_list_begins(whole_pack: Field) -> None:
    assert refusal(whole_pack, FORM, somebody(whole_pack)) is None


def test_whose_case_opens_here_is_asked_by_the_form_that_opens_it(whole_pack: Field) -> None:
    draft, session = begin(whole_pack, "form_w")
    answer(session, before__alone="yes", before__talk_language="ru", before__who="adult")
    answer(session, before__consent="yes", about__given_name="Сауле")
    answer(session, about__birth_known="year", about__birth_told="1990", about__adult_roles="woman")
    submissions.close(whole_pack.worker, draft, session)
    (row,) = submissions.rows(whole_pack.worker)
    assert row.participant is not None
    assert cases.look(whole_pack.worker, row.participant.person)[1].may(Scope.SERVICES)


def test_a_child_by_the_registration_in_which_nobody_was_asked_needs_who_looks_after_it(
    whole_pack: Field,
) -> None:
    """On the page and where a form is begun alike, until a coordinator sets the year right (R-8)."""
    desk = whole_pack.coordinator
    asked = caseload.add(desk, "Гүлнара", 1990).person
    agree(desk, asked, Scope.SERVICES, Scope.CONTACT)
    drafts.begin(desk, FormId("form_b"), asked, "")
    one_person.merge(desk, asked, caseload.add(desk, "Gulnara", desk.today().year - 12).person)
    assert profiles.look(desk, asked).consents.scopes[Scope.SERVICES] is Lack.NO_CARER
    with pytest.raises(ConsentOfBoth):
        drafts.begin(desk, FormId("form_b"), asked, "")
