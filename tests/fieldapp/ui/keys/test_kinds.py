"""Kinds of workers: what somebody is let in as decides what of a case reaches them (R-15, R-16)."""

from __future__ import annotations

from pathlib import Path

from fieldapp.casework.consent import Scope
from fieldapp.model import ContentClass, MemberId, Role
from fieldapp.operations import caseload, cases, handing_over
from fieldapp.store import identity
from tests.fieldapp.operations.casework import agree
from tests.fieldapp.operations.field import Field
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.keys.people import asks, joins


def test_a_teacher_is_let_in_as_one_and_their_laptop_knows(
    office: Hands, new: Hands, field: Field, stick: Path
) -> None:
    own = asks(new, "Алма")
    office.press("team.from_stick")
    office.fill("team.name.1", "Алма")
    office.fill("team.words.1", own)
    office.press("team.role.1.teacher")
    office.read("Of a case they get name, code, language and learning; nothing else.")
    written = {kind for kind in ContentClass if "chosen" in _said(office, f"team.class.1.{kind}")}
    assert written == {ContentClass.CARE, ContentClass.LEARNING}
    office.press("team.appoint.1")
    office.read("Алма is in")
    desk = office.program.calls.desk
    teacher = MemberId(new.program.calls.member)
    with desk.vault.read() as tx:
        assert identity.member_names(tx)[teacher].role is Role.TEACHER
    person = caseload.add(desk, "Мадина", 2012).person
    agree(desk, person, Scope.SERVICES)
    cases.change(desk, person, {"lang": "kk", "uasc_status": "separated"})
    handing_over.assign(desk, person, [teacher])
    office.press("team.pack")
    office.read("The pack is on the stick")
    joins(new, office.text("team.words"))
    new.press("nav.outbox")
    new.press("outbox.fetch_stick")
    new.read("came from the stick")
    theirs = new.program.calls.desk
    new.until(lambda: theirs.role is Role.TEACHER)
    found = cases.look(theirs, person)[0].person
    assert found is not None
    assert found.properties["lang"] == "kk"
    assert "uasc_status" not in found.properties
    with theirs.vault.read() as tx:
        assert identity.get(tx, "role") == b"teacher"  # they are opened as that from now on


def _said(hands: Hands, name: str) -> str:
    return " ".join(widget.accessibleDescription() for widget in hands.visible(name))
