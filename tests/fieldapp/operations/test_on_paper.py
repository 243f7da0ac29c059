"""R-11: the notice on paper, in the words and languages of the form that asks for consent."""

from __future__ import annotations

from fieldapp.model import PersonId
from fieldapp.operations import caseload, cases, handing_over, on_paper
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_pack_forms import given, publish
from tests.requirements.test_words_of_rules import NATURE


def somebody(field: Field, language: str = "") -> PersonId:
    person = caseload.add(field.coordinator, "Зоя", 1991).person
    if language:
        cases.change(field.coordinator, person, {"lang": language})
    handing_over.assign(field.coordinator, person, [field.worker.member])
    field.down()
    return person


def test_it_is_there_in_each_language_the_persons_own_first(equipped: Field) -> None:
    publish(equipped, "welcome")
    assert [one.language for one in on_paper.notice(equipped.worker, somebody(equipped, "ru"))] == [
        "Russian (ru)",
        "English (en)",
    ]
    pages = on_paper.notice(equipped.worker, somebody(equipped, "kk"))  # no draft is given to anybody
    assert [one.language for one in pages] == ["English (en)", "Russian (ru)"]
    assert "stop at any time and take your word back later" in pages[0].text
    assert "Решаете вы." in pages[1].text


def test_it_says_what_they_may_ask_and_nothing_of_the_programme_or_of_anybody(equipped: Field) -> None:
    publish(equipped, "welcome")
    for page in on_paper.notice(equipped.worker, somebody(equipped)):
        assert len(page.text.split("\n\n")) == len(on_paper.PAPER)
        assert not NATURE.search(page.text)
        for secret in (
            "Form W",
            "Зоя",
            equipped.worker.name,
            equipped.coordinator.name,
            "begin anew",
            "заново",
        ):
            assert secret not in page.text


def test_who_agreed_gets_it_as_well_and_without_a_form_there_is_none(equipped: Field) -> None:
    person = given(equipped)
    assert on_paper.notice(equipped.worker, person) == ()
    publish(equipped, "welcome", "consent_change")
    assert on_paper.notice(equipped.worker, person)
