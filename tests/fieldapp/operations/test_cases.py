"""Cases between laptops: opened by a form, handed over with a receipt, decided by coordinators."""

from __future__ import annotations

import pytest

from fieldapp.case_errors import ChangeRefused, KeptUnused, NotAgreed
from fieldapp.casework.consent import Lack, Scope
from fieldapp.casework.events import EntityId
from fieldapp.errors import NotAllowed
from fieldapp.model import PersonId
from fieldapp.operations import (
    caseload,
    cases,
    conflicts,
    drafts,
    entering,
    handing_over,
    overviews,
    people,
    profiles,
    rights,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from tests.fieldapp.operations.casework import WELCOME, agree, opened, publish, welcome
from tests.fieldapp.operations.field import FORM, Field
from tests.fieldapp.operations.test_coordinators import joined


def told(desk: Desk, person: PersonId, name: str) -> str:
    found, _ = cases.look(desk, person)
    assert found.person is not None
    return found.person.properties.get(name, "")


def test_a_form_opens_a_case_with_relations_that_is_usable_offline_at_once(equipped: Field) -> None:
    publish(equipped)
    closed, person = welcome(equipped, relatives=("mother", "aunt"))
    found, agreed = cases.look(equipped.worker, person)
    assert [one.properties["rel_type"] for one in found.of("link")] in (
        ["mother", "aunt"],
        ["aunt", "mother"],
    )
    assert agreed.may(Scope.SERVICES)
    (participant,) = people.search(equipped.worker, "Aigul", 5)[:1]
    assert participant.given_name == "Айгүл"
    assert drafts.begin(equipped.worker, FORM, person, "").participant is not None
    assert [row.record for row in people.visits(equipped.worker, person)] == [closed.record]
    table = entering.list_files(equipped.worker, ["person"])["person.csv"].decode()
    assert (
        table.splitlines()[0]
        == "name,label,__version,birth_est,birth_year,case_code,given_name,lang,next_due,next_wave"
    )
    assert "Айгүл" in table
    assert "notice 3" not in table  # no evidence of consent reaches a form


def test_what_a_worker_entered_is_the_coordinators_picture_too(equipped: Field) -> None:
    publish(equipped)
    _, person = welcome(equipped, relatives=("mother",))
    equipped.up()
    found, agreed = cases.look(equipped.coordinator, person)
    assert (told(equipped.coordinator, person, "given_name"), found.owners) == (
        "Айгүл",
        {equipped.worker.member},
    )
    assert (len(found.of("link")), agreed.may(Scope.CONTACT), found.proposals) == (1, True, ())
    equipped.up()  # the same files again
    assert cases.look(equipped.coordinator, person)[0].entities == found.entities


def test_a_hand_over_is_complete_when_both_laptops_said_so(equipped: Field) -> None:
    person = opened(equipped)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member], place="north")
    (sent,) = handing_over.hand_overs(equipped.coordinator, person)
    assert sent.taken_at is None
    equipped.down()
    assert (told(equipped.worker, person, "given_name"), told(equipped.worker, person, "place")) == (
        "Мадина",
        "north",
    )
    equipped.up()
    (sent,) = handing_over.hand_overs(equipped.coordinator, person)
    assert sent.taken_at is not None
    handing_over.assign(equipped.coordinator, person, [])
    equipped.down()
    assert person not in [one.person for one in people.search(equipped.worker, "", 50)]
    equipped.up()
    (sent,) = handing_over.hand_overs(equipped.coordinator, person)
    assert (sent.letting_go, sent.taken_at is not None) == (True, True)


def test_late_edits_of_the_former_worker_come_as_proposals(equipped: Field) -> None:
    person = opened(equipped)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    cases.change(equipped.worker, person, {"site": "north"})
    assert told(equipped.worker, person, "site") == "north"
    handing_over.assign(equipped.coordinator, person, [])
    equipped.up()
    found, _ = cases.look(equipped.coordinator, person)
    assert [(one.name, one.said.value, one.said.by) for one in found.proposals] == [
        ("site", "north", equipped.worker.member)
    ]
    cases.decide(equipped.coordinator, person, "person", EntityId(person), "site", "north")
    found, _ = cases.look(equipped.coordinator, person)
    assert (found.proposals, told(equipped.coordinator, person, "site")) == ((), "north")


def test_the_worker_sees_what_a_coordinator_decided_over_their_own_change(equipped: Field) -> None:
    person = opened(equipped)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    cases.change(equipped.worker, person, {"site": "north"})
    cases.change(equipped.coordinator, person, {"site": "south"})
    equipped.up()
    (conflict,) = cases.look(equipped.coordinator, person)[0].conflicts
    assert {one.by for one in conflict.values} == {equipped.worker.member, equipped.coordinator.member}
    cases.decide(equipped.coordinator, person, "person", EntityId(person), "site", "south")
    equipped.up()
    equipped.down()
    assert told(equipped.worker, person, "site") == "south"


def test_an_interview_speaks_of_what_it_began_with(equipped: Field) -> None:
    """What arrived while it was open, its author had not seen."""
    publish(equipped)
    person = opened(equipped)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    draft = drafts.begin(equipped.worker, FORM, person, "").draft
    cases.change(equipped.coordinator, person, {"site": "south"})
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    from fieldapp.operations.case_wire import Said
    from fieldapp.store import cases as case_store

    with equipped.worker.vault.write() as tx:
        upto = case_store.begun(tx, draft)
        said = Said(person, "person", EntityId(person), {"site": "north"})
        cases.say(equipped.worker, tx, said, equipped.clock(), upto)
    from fieldapp.operations import posting

    posting.send_off(equipped.worker)
    equipped.up()
    assert [one.name for one in cases.look(equipped.coordinator, person)[0].conflicts] == ["site"]


def test_a_withdrawal_at_one_laptop_stops_use_at_all_of_them(equipped: Field) -> None:
    publish(equipped)
    _, person = welcome(equipped)
    equipped.up()
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    rights.withdraw(equipped.coordinator, person)
    with pytest.raises(NotAgreed):
        handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    assert person not in [one.person for one in people.search(equipped.worker, "", 50)]


def test_who_hears_a_withdrawal_can_begin_nothing_but_a_new_consent(equipped: Field) -> None:
    publish(equipped)
    _, person = welcome(equipped)
    rights.withdraw(equipped.worker, person)
    with pytest.raises(NotAgreed):
        drafts.begin(equipped.worker, FORM, person, "")
    assert drafts.begin(equipped.worker, WELCOME, person, "").participant is not None
    equipped.up()
    assert not cases.look(equipped.coordinator, person)[1].may(Scope.SERVICES)


def test_a_part_of_consent_is_taken_back_and_the_rest_stands(equipped: Field) -> None:
    publish(equipped)
    _, person = welcome(equipped)
    rights.withdraw(equipped.worker, person, [Scope.CONTACT])
    _, agreed = cases.look(equipped.worker, person)
    assert (agreed.may(Scope.SERVICES), agreed.may(Scope.CONTACT)) == (True, False)


def test_what_nobody_asked_for_is_no_refusal_on_any_laptop(equipped: Field) -> None:
    """Neither a sheet nor a part that is taken back makes a no of it."""
    desk = equipped.coordinator
    person = caseload.add(desk, "Тимур", 1990).person
    yes, unasked = (Scope.SERVICES, Scope.CONTACT), {Scope.PHOTO, Scope.DNA}
    given = rights.Given(yes, "self", "ru", "notice 3", "signed", desk.now().date(), unasked=unasked)
    rights.consent(desk, person, given)
    rights.withdraw(desk, person, [Scope.CONTACT])
    handing_over.assign(desk, person, [equipped.worker.member])
    equipped.down()
    for at in (desk, equipped.worker):
        lacks = cases.look(at, person)[1].scopes
        assert {scope for scope, lack in lacks.items() if lack is Lack.NOT_ASKED} == unasked
        assert (lacks[Scope.SERVICES], lacks[Scope.CONTACT]) == (None, Lack.REFUSED)


def test_before_consent_a_worker_gets_no_more_than_a_welcome_talk_needs(equipped: Field) -> None:
    person = opened(equipped)
    cases.change(equipped.coordinator, person, {"uasc_status": "separated"})
    rights.restrict(equipped.coordinator, person)
    with pytest.raises(KeptUnused):
        handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    rights.restrict(equipped.coordinator, person, lift=True)
    unasked = caseload.add(equipped.coordinator, "Тимур", 2014).person
    cases.change(equipped.coordinator, unasked, {"uasc_status": "separated", "lang": "kk"})
    handing_over.assign(equipped.coordinator, unasked, [equipped.worker.member])
    equipped.down()
    assert (told(equipped.worker, unasked, "lang"), told(equipped.worker, unasked, "uasc_status")) == (
        "kk",
        "",
    )


def test_each_role_gets_its_fields(equipped: Field) -> None:
    from fieldapp.model import Role, Tile

    person = opened(equipped)
    cases.change(equipped.coordinator, person, {"uasc_status": "separated"})
    cases.change(
        equipped.coordinator,
        person,
        {"person_id": person, "level": "3"},
        of="enrolment",
        entity="e" * 32,
        creates=True,
    )
    cases.change(
        equipped.coordinator,
        person,
        {"person_id": person, "type": "health"},
        of="service",
        entity="5" * 32,
        creates=True,
    )
    with equipped.coordinator.vault.write() as tx:
        identity.put_member(tx, Tile(equipped.worker.member, "Bekzat", Role.TEACHER))
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    found, agreed = cases.look(equipped.worker, person)
    assert {one.list for one in found.entities.values()} == {"person", "enrolment"}
    assert told(equipped.worker, person, "uasc_status") == ""
    assert agreed.may(Scope.SERVICES)


def test_two_coordinators_have_one_picture(equipped: Field) -> None:
    from fieldapp.operations import intake
    from tests.fieldapp.operations.field import carry

    second = joined(equipped)
    person = opened(equipped)
    carry(equipped.coordinator, second.desk)
    intake.apply_all(second.desk)
    cases.change(second.desk, person, {"site": "south"})
    cases.change(equipped.coordinator, person, {"site": "north"})
    for source, target in ((equipped.coordinator, second.desk), (second.desk, equipped.coordinator)):
        carry(source, target)
        intake.apply_all(target)
    pictures = [cases.look(desk, person)[0] for desk in (equipped.coordinator, second.desk)]
    assert pictures[0].entities == pictures[1].entities
    assert pictures[0].conflicts == pictures[1].conflicts != ()


def test_what_is_held_is_said_in_plain_words(equipped: Field) -> None:
    publish(equipped)
    _, person = welcome(equipped)
    lines = [line.plain for part in rights.held(equipped.worker, person) for line in part.lines]
    assert "given name: Айгүл" in lines
    assert any(line.endswith("Form W") for line in lines)


def test_a_change_that_no_list_holds_is_refused_with_a_remedy(equipped: Field) -> None:
    person = opened(equipped)
    with pytest.raises(ChangeRefused, match="has no score"):
        cases.change(equipped.coordinator, person, {"score": "27"})


def test_a_worker_decides_nothing_and_lifts_no_restriction(equipped: Field) -> None:
    publish(equipped)
    _, person = welcome(equipped)
    with pytest.raises(NotAllowed):
        cases.decide(equipped.worker, person, "person", EntityId(person), "site", "north")
    with pytest.raises(NotAllowed):
        rights.restrict(equipped.worker, person, lift=True)
    agree(equipped.worker, person, Scope.SERVICES)


def test_whoever_opened_a_case_hears_what_a_coordinator_says_of_it(equipped: Field) -> None:
    """Before anybody was given it: else the worker went on with somebody who had taken consent back."""
    publish(equipped)
    _, person = welcome(equipped)
    equipped.up()
    rights.correct(equipped.coordinator, person, {"lang": "ar"})
    equipped.down()
    assert told(equipped.worker, person, "lang") == "ar"
    rights.withdraw(equipped.coordinator, person)
    equipped.down()
    assert person not in {one.person for one in people.search(equipped.worker, "", 50)}


def test_the_others_of_one_home_stand_on_a_persons_page(equipped: Field) -> None:
    """Those of a case that changed a moment ago, too; who moved out is not among them any more."""
    desk, home = equipped.coordinator, "ab" * 16
    mother, child, other = (caseload.add(desk, name, 1990).person for name in ("Алия", "Болат", "Вера"))
    for person in (mother, child):
        cases.change(desk, person, {"household_id": home})

    def there(person: PersonId) -> list[PersonId]:
        return [one.person for one in profiles.look(desk, person).household]

    assert (there(mother), there(child), there(other)) == ([child], [mother], [])
    with overviews.looked_at(desk):
        pass
    assert (there(mother), there(child), there(other)) == ([child], [mother], [])
    cases.change(desk, other, {"household_id": home})
    cases.change(desk, child, {"household_id": "cd" * 16})
    assert (there(mother), there(child)) == ([other], [])


def test_a_carer_changed_on_two_laptops_at_once_waits_for_a_coordinator_with_both_by_name(
    equipped: Field,
) -> None:
    desk, child = equipped.coordinator, opened(equipped)
    mother, aunt = (caseload.add(desk, name, 1990).person for name in ("Алия", "Вера"))
    handing_over.assign(desk, child, [equipped.worker.member])
    equipped.down()
    cases.change(equipped.worker, child, {"carer_id": mother})
    cases.change(desk, child, {"carer_id": aunt})
    equipped.up()
    settled = conflicts.of_case(desk, child)
    (one,) = settled.differing
    assert (one.register.name, {word.value for word in one.words}) == ("carer_id", {mother, aunt})
    assert {str(key): who.given_name for key, who in settled.named.items()} == {mother: "Алия", aunt: "Вера"}
    conflicts.settle(desk, child, one.register.list, one.register.entity, {"carer_id": mother})
    equipped.down()
    for here in (desk, equipped.worker):
        assert told(here, child, "carer_id") == mother
        assert cases.look(here, child)[0].conflicts == ()
