"""A coordinator sets when accepted records leave laptops."""

from __future__ import annotations

from fieldapp.operations import purge_policy
from fieldapp.operations.purge_policy import Policy
from tests.fieldapp.ui.hands import Hands


def test_two_numbers_are_set_and_impossible_ones_told(office: Hands) -> None:
    office.until(lambda: office.see("team.purging.days").text() == "90")
    office.fill("team.purging.coordinators", "1")
    office.press("team.purging.set")
    office.read("2 to 10 coordinators")
    office.fill("team.purging.coordinators", "many")
    office.press("team.purging.set")
    office.read("2 to 10 coordinators")
    assert purge_policy.of(office.program.calls.desk) == Policy()
    office.fill("team.purging.coordinators", "3")
    office.fill("team.purging.days", "30")
    office.press("team.purging.set")
    office.read("It is set")
    assert purge_policy.of(office.program.calls.desk) == Policy(3, 30)
