"""Two areas in one programme: each with its coordinator, its worker and its keys."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from fieldapp.model import RecordId
from fieldapp.operations import (
    accounts,
    areas,
    caseload,
    coordinators,
    drafts,
    enrolment,
    intake,
    rosters,
    sticks,
    submissions,
)
from fieldapp.operations.desk import Desk
from sync.protocol.identifiers import AreaId
from tests.fieldapp.operations.field import CHEAP, FORM, PASSPHRASE, Field, answer, carry
from tests.fieldapp.operations.test_coordinators import paper

OSH = "Ош"


@dataclass
class Two:
    """Aida's area with Bekzat in it, and Osh: Nurlan coordinates, Zarina works there."""

    field: Field
    nurlan: Desk
    zarina: Desk
    osh: AreaId

    def finish(self, given_name: str = "Жылдыз") -> RecordId:
        """A record of a person of Osh."""
        person = caseload.add(self.nurlan, given_name, 2011)
        caseload.assign(self.nurlan, person.person, [self.zarina.member])
        carry(self.nurlan, self.zarina)
        intake.apply_all(self.zarina)
        draft = drafts.begin(self.zarina, FORM, person.person, "").draft
        row, session = drafts.resume(self.zarina, draft)
        answer(self.zarina, row.draft, session, consent="yes", name=given_name, age="13")
        return submissions.close(self.zarina, draft, session).record

    def news(self, source: Desk, *targets: Desk) -> None:
        """What somebody's stick brings: batches and the list of keys."""
        stick = self.field.folder / f"stick of {source.member[:6]}"
        stick.mkdir(exist_ok=True)
        sticks.put(source.home.path, stick, desk=source)
        for target in targets:
            sticks.take(target, stick)
            intake.apply_all(target)

    def close(self) -> None:
        for desk in (self.nurlan, self.zarina):
            accounts.close(desk)
        self.field.close()


def new_laptop(field: Field, name: str) -> enrolment.Requested:
    home = field.folder / name
    accounts.choose_file_keystore(home)
    return enrolment.request(home, name, PASSPHRASE, clock=field.clock, cost=CHEAP)


def begin(equipped: Field) -> Two:
    """Nurlan founds Osh as an area of his own, and lets Zarina in."""
    asked = new_laptop(equipped, "Nurlan")
    welcome = coordinators.join(
        equipped.coordinator, asked.request, "Nurlan", asked.words, paper(equipped), where=OSH
    )
    enrolment.accept(asked.desk, welcome)
    nurlan = asked.desk
    here = Two(equipped, nurlan, nurlan, coordinators.areas(nurlan)[0][0])
    here.news(equipped.coordinator, nurlan)
    other = new_laptop(equipped, "Zarina")
    enrolment.accept(other.desk, enrolment.approve(nurlan, other.request, "Zarina", other.words))
    here.zarina = other.desk
    here.news(nurlan, here.zarina, equipped.coordinator)
    equipped.down()
    return here


def again(made: Two, folder: Path) -> Two:
    """A copy in another folder, a while later; everybody signs in."""
    shutil.copytree(made.field.folder, folder, dirs_exist_ok=True)
    field = Field.open(folder, made.field.founded, made.field.people, after_min=10)
    nurlan, zarina = (
        accounts.sign_in(folder / one.home.path.name, one.member, PASSPHRASE, clock=field.clock)
        for one in (made.nurlan, made.zarina)
    )
    return Two(field, nurlan, zarina, made.osh)


def works_in_both(two: Two) -> None:
    """Bekzat is let into Osh as well, and says that he works there: no coordinator reads all of his work then."""
    worker = two.field.worker
    asked = enrolment.write_request(worker.keys)
    enrolment.approve(two.nurlan, asked, "Bekzat", enrolment.six_words(asked))
    two.news(two.nurlan, two.field.coordinator, worker)
    two.news(two.field.coordinator, worker, two.nurlan)
    both = rosters.areas_of(rosters.load(worker.home), worker.keys.key_id)
    areas.agree(worker, {area.hex() for area in both})
    accounts.renew_escrow(worker)
