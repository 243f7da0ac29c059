"""Readers by area and content class: who reads school matters opens no talk with a psychologist, and the other way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from fieldapp.errors import FieldError
from fieldapp.model import ContentClass, FormId, RecordId, Role
from fieldapp.operations import (
    accounts,
    coordinators,
    drafts,
    enrolment,
    epochs,
    intake,
    kept_apart,
    library,
    own_kinds,
    programme,
    reviews,
    rosters,
    submissions,
)
from fieldapp.operations.desk import Desk
from sync.protocol import age
from sync.protocol.envelope import EpochAddress, verify_header
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import ContentClass as WireClass
from sync.protocol.keys import SigningKey
from tests.fieldapp.operations.field import CHEAP, FORM, PASSPHRASE, Field, answer, carry, sealed_files, xform
from tests.fieldapp.operations.test_coordinators import Second, joined

SCHOOL = FormId("form_school")


@pytest.fixture
def education(equipped: Field) -> Iterator[Second]:
    """Gulnara reads learning alone; the worker has a form of each class."""
    second = joined(equipped, "Гульнара", Role.COORDINATOR, (ContentClass.LEARNING,))
    path = equipped.folder / "school.xml"
    path.write_bytes(xform(form=SCHOOL, title="School"))
    library.publish(equipped.coordinator, path, ContentClass.LEARNING)
    equipped.down()
    yield second
    accounts.close(second.desk)


def record(desk: Desk, form: FormId) -> RecordId:
    draft = drafts.begin(desk, form, None, "").draft
    row, session = drafts.resume(desk, draft)
    answer(desk, row.draft, session, consent="yes", name="Мадина", age="12")
    return submissions.close(desk, draft, session).record


def test_a_reader_for_education_alone_opens_no_psychosocial_batch(education: Second) -> None:
    """Of both, sealed by the real Finish, the one opens and of the other not a byte: neither by the program, nor with
    every key that the reader has."""
    field, gulnara = education.field, education.desk
    talk, school = record(field.worker, FORM), record(field.worker, SCHOOL)
    headers = [path for path in sealed_files(field.worker) if path.suffix == ".head"]
    roster = rosters.load(gulnara.home)
    classes = {}
    for path in headers:
        to = verify_header(path.read_bytes(), roster.verify_key).to
        assert isinstance(to, EpochAddress)
        classes[to.content_class] = path.with_suffix(".age").read_bytes()
    assert set(classes) == {WireClass.WELLBEING, WireClass.LEARNING}
    own = [gulnara.keys.identity]
    for name in roster.epochs:
        try:
            own.append(roster.open_epoch(name, gulnara.keys.identity))
        except ProtocolError:
            continue
    assert [opens(classes[WireClass.WELLBEING], key) for key in own] == [False] * len(own)
    assert any(opens(classes[WireClass.LEARNING], key) for key in own)
    carry(field.worker, gulnara)
    assert intake.apply_all(gulnara).quarantined == 1
    assert [row.record for row in reviews.queue(gulnara)] == [school]
    (apart,) = reviews.quarantine(gulnara)
    with pytest.raises(FieldError):
        kept_apart.admit(gulnara, apart.batch)
    field.up()
    assert {row.record for row in reviews.queue(field.coordinator)} == {talk, school}


def opens(body: bytes, key: object) -> bool:
    try:
        age.open_file(body, key, max_plain=2**24)  # type: ignore[arg-type]
    except ProtocolError:
        return False
    return True


def test_what_each_coordinator_reads_is_told(education: Second) -> None:
    read = coordinators.reads(education.field.coordinator)
    assert read[education.desk.member] == (ContentClass.LEARNING, ContentClass.PROGRAMME)
    assert set(read[education.field.coordinator.member]) == set(ContentClass)


def test_a_worker_writes_only_the_classes_chosen(equipped: Field, monkeypatch: pytest.MonkeyPatch) -> None:
    """A batch of another class, by a program that begins any form, is kept apart; what they may write is merged."""
    monkeypatch.setattr(own_kinds, "writes", lambda *_of: True)
    home = equipped.folder / "teacher"
    accounts.choose_file_keystore(home)
    asked = enrolment.request(home, "Teacher", PASSPHRASE, clock=equipped.clock, cost=CHEAP)
    one = enrolment.Newcomer(asked.request, "Teacher", asked.words, (ContentClass.LEARNING,))
    enrolment.approve_all(equipped.coordinator, [one])
    enrolment.accept(asked.desk, rosters.load(equipped.coordinator.home).bundle().to_bytes())
    path = equipped.folder / "school.xml"
    path.write_bytes(xform(form=SCHOOL, title="School"))
    library.publish(equipped.coordinator, path, ContentClass.LEARNING)
    carry(equipped.coordinator, asked.desk)
    intake.apply_all(asked.desk)
    record(asked.desk, FORM)
    school = record(asked.desk, SCHOOL)
    carry(asked.desk, equipped.coordinator)
    intake.apply_all(equipped.coordinator)
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [school]
    assert {row.code for row in reviews.quarantine(equipped.coordinator)} == {"not-appointed"}
    accounts.close(asked.desk)


def test_e3_a_founder_who_reads_less_seals_the_rest_to_the_sheets_until_somebody_reads_it(
    equipped: Field,
) -> None:
    """Once a reader of wellbeing is let in, they open what is sealed, also what was before: the two sheets that let
    them in hand on the first keys. The founder never does."""
    homes = [equipped.folder / name for name in ("founder", "psychologist")]
    for home in homes:
        accounts.choose_file_keystore(home)
    founded = programme.create(
        homes[0],
        "Сауле",
        PASSPHRASE,
        receipt_key=SigningKey.generate().public,
        classes=(ContentClass.CARE, ContentClass.LEARNING),
        clock=equipped.clock,
        cost=CHEAP,
    )
    founder = founded.desk
    roster = rosters.load(founder.home)
    (area,) = roster.charter.areas

    def newest(content_class: WireClass, key: object) -> bool:
        now = rosters.load(founder.home)
        epoch = now.current_epoch(area, content_class, int(equipped.clock.at.timestamp()))
        try:
            now.open_epoch(epoch.epoch, key)  # type: ignore[arg-type]
        except ProtocolError:
            return False
        return True

    for content_class in WireClass:
        wanted = content_class in (WireClass.CARE, WireClass.LEARNING, WireClass.PROGRAMME)
        assert newest(content_class, founder.keys.identity) is wanted, content_class
        assert newest(content_class, founded.recovery)
    assert not epochs.keep_up(founder)
    first = {roster.epoch(name).content_class: name for name in roster.epochs}
    asked = enrolment.request(homes[1], "Назгуль", PASSPHRASE, clock=equipped.clock, cost=CHEAP)
    sheets = coordinators.put_together(roster, [" ".join(one.words) for one in founded.sheets[:2]])
    coordinators.join(
        founder, asked.request, "Назгуль", asked.words, sheets, classes=(ContentClass.WELLBEING,)
    )
    for content_class in WireClass:
        wanted = content_class in (WireClass.WELLBEING, WireClass.PROGRAMME)
        assert newest(content_class, asked.desk.keys.identity) is wanted, content_class
    assert not newest(WireClass.WELLBEING, founder.keys.identity)
    handed = rosters.load(founder.home)
    assert handed.open_epoch(first[WireClass.WELLBEING], asked.desk.keys.identity)
    for content_class, key in ((WireClass.WELLBEING, founder.keys), (WireClass.LINKS, asked.desk.keys)):
        with pytest.raises(ProtocolError):
            handed.open_epoch(first[content_class], key.identity)
    assert not epochs.keep_up(founder)
    for desk in (founder, asked.desk):
        accounts.close(desk)
