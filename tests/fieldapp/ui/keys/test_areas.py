"""An area of its own begins with its coordinator, who joins by two sheets, in the window."""

from __future__ import annotations

from pathlib import Path

from fieldapp.model import Role
from fieldapp.operations import coordinators, intake, rosters, sticks
from tests.fieldapp.operations.field import Field
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.keys.people import asks, joins
from tests.fieldapp.ui.keys.test_readers import sheets, type_sheets


def test_a_new_area_begins_with_its_coordinator(office: Hands, new: Hands, field: Field, stick: Path) -> None:
    first, second, _ = sheets(field)
    words = asks(new, "Нурлан")
    office.press("team.from_stick")
    assert not office.visible("team.new_area.1")
    assert not office.visible("team.area.1.1")  # there is one alone: nothing to choose
    office.fill("team.name.1", "Нурлан")
    office.fill("team.words.1", words)
    office.press(f"team.role.1.{Role.COORDINATOR}")
    office.fill("team.new_area.1", "Ош")
    office.press("team.appoint.1")
    office.read("The area Ош begins with them")
    type_sheets(office, first, second)
    office.read("Нурлан is in")
    office.press("team.pack")
    office.read("The pack is on the stick")
    joins(new, office.text("team.words"))
    theirs, ours = new.program.calls.desk, office.program.calls.desk
    roster = rosters.load(theirs.home)
    (osh,) = rosters.offices_of(roster, theirs.keys.key_id)
    assert not rosters.offices_of(roster, ours.keys.key_id) & {osh}
    assert roster.readers_of(osh, min(one.content_class for one in roster.epochs.values()))
    sticks.take(theirs, stick)
    intake.apply_all(theirs)
    new.until(lambda: [name for _, name in coordinators.areas(theirs)] == ["Ош"])
    new.press("nav.team")
    new.see(f"team.leave.{field.coordinator.member}")
