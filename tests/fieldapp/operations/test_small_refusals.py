"""What nobody can have meant is refused with a sentence, whoever types it and wherever."""

from __future__ import annotations

import pytest

from fieldapp.case_errors import ChangeRefused
from fieldapp.casework.reach import Ending, Status
from fieldapp.operations import cases, following, rights, submissions
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_corrected_visits import visit
from tests.fieldapp.operations.test_pack_forms import answer, begin, given, publish


@pytest.mark.parametrize(
    ("told", "home"),
    [
        ({"given_name": "  "}, None),
        ({"sex": "alien"}, None),
        ({"lang": "???"}, None),
        ({"birth_est": "perhaps"}, None),
        ({"given_name": "Сара"}, {"safe_to_visit": "sometimes"}),
    ],
)
def test_a_correction_that_says_nothing_true_is_refused_whole(
    equipped: Field, told: dict[str, str], home: dict[str, str] | None
) -> None:
    person = given(equipped)
    before = cases.look(equipped.worker, person)[0].person
    with pytest.raises(ChangeRefused):
        rights.correct(equipped.worker, person, told, home)
    assert cases.look(equipped.worker, person)[0].person == before
    rights.correct(equipped.worker, person, {"given_name": "Сара", "lang": "ky", "sex": ""})


def test_contact_is_not_lost_before_it_was_tried(equipped: Field) -> None:
    publish(equipped, "visit", "closing")
    person = given(equipped)
    visit(equipped, person, "home", "not_reached")
    equipped.up()
    with pytest.raises(ChangeRefused, match="3 tries"):
        following.close(equipped.coordinator, person, Ending.CONTACT_LOST)
    draft, session = begin(equipped, "form_l", person)
    answer(session, before__presence="nobody", ending__closure_reason="contact_lost")
    with pytest.raises(ChangeRefused, match="3 tries"):
        submissions.close(equipped.worker, draft, session)  # the draft stays as it was
    for channel in ("phone", "home"):
        equipped.clock.later(days=3)
        visit(equipped, person, channel, "not_reached")
    submissions.close(equipped.worker, draft, session)
    equipped.up()
    following.close(equipped.coordinator, person, Ending.CONTACT_LOST)
    assert following.standing(equipped.coordinator, person).status is Status.CLOSED
