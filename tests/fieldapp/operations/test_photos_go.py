"""R-5: photos go by themselves once support has been over for some time, at the worker's and at the coordinator's."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.casework.consent import Scope
from fieldapp.casework.reach import Ending
from fieldapp.casework.registers import Case
from fieldapp.file_errors import NoSuchFile
from fieldapp.model import ContentClass, PersonId, RecordId
from fieldapp.operations import (
    accounts,
    attachments,
    cases,
    drafts,
    following,
    handing_over,
    library,
    photos,
    reviews,
    rights,
    submissions,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import files as stored
from fieldapp.store.engine import Tx
from fieldapp.store.schema import file_parts, files
from fieldapp.ui import states
from sync.protocol import messages
from sync.protocol.identifiers import MessageHash
from tests.fieldapp.operations.casework import agree, opened
from tests.fieldapp.operations.field import PASSPHRASE, Field, attach
from tests.fieldapp.operations.test_attachments import PHOTO, XFORM, count, finished, photo, visiting

__all__ = ["visiting"]
DRAWN = XFORM.replace('<upload ref="/data/face"', '<upload appearance="signature" ref="/data/face"')


@pytest.fixture
def somebody(visiting: Field) -> PersonId:
    person = opened(visiting)
    agree(visiting.coordinator, person, Scope.SERVICES, Scope.CONTACT)
    handing_over.assign(visiting.coordinator, person, [visiting.worker.member])
    visiting.down()
    return person


def taken(field: Field, person: PersonId, folder: Path) -> tuple[RecordId, str]:
    """A photo and a voice in one record, with the worker."""
    draft = drafts.begin(field.worker, PHOTO, person, "").draft
    face = attach(field.worker, draft, "/data/face", photo(folder))
    voice = attach(field.worker, draft, "/data/voice", photo(folder, 3000, "v.wav", b"RIFF____WAVE"))
    return finished(field, draft, face=face, voice=voice).record, face


def only_photo(field: Field, person: PersonId, folder: Path) -> None:
    draft = drafts.begin(field.worker, PHOTO, person, "").draft
    finished(field, draft, face=attach(field.worker, draft, "/data/face", photo(folder)))


def kept(desk: Desk, record: RecordId) -> dict[str, tuple[bool, bool]]:
    """By question: whether its file is here, and whether it was erased."""
    return {one.ref.rpartition("/")[2]: (one.here, one.erased) for one in attachments.rows(desk, record)}


THERE, GONE = (True, False), (False, True)


def test_photos_of_who_is_closed_go_everywhere_and_nothing_else_of_the_record(
    visiting: Field, somebody: PersonId, tmp_path: Path
) -> None:
    record, face = taken(visiting, somebody, tmp_path)
    visiting.up()
    reviews.open(visiting.coordinator, record)
    both = (visiting.worker, visiting.coordinator)
    following.close(visiting.coordinator, somebody, Ending.GOALS_MET)
    visiting.down()
    visiting.clock.later(days=29)
    for desk in both:
        photos.let_go(desk)
        assert kept(desk, record) == {"face": THERE, "voice": THERE}
    visiting.clock.later(days=1)
    for desk in both:
        assert photos.let_go(desk).records
        assert kept(desk, record) == {"face": GONE, "voice": THERE}
        assert count(desk, files) == 1
        assert not photos.let_go(desk).records
        with pytest.raises(NoSuchFile):
            attachments.content(desk, record, face)
        assert kept(desk, record) == {"face": GONE, "voice": THERE}
    assert submissions.rows(visiting.worker)


def test_photos_go_as_well_after_the_person_took_back_their_word(
    visiting: Field, somebody: PersonId, tmp_path: Path
) -> None:
    record, _ = taken(visiting, somebody, tmp_path)
    visiting.up()
    rights.withdraw(visiting.coordinator, somebody)
    visiting.clock.later(days=30)
    home, member = visiting.coordinator.home.path, visiting.coordinator.member
    accounts.close(visiting.coordinator)
    visiting.coordinator = accounts.sign_in(
        home, member, PASSPHRASE, clock=visiting.clock
    )  # nobody has to ask
    assert kept(visiting.coordinator, record) == {"face": GONE, "voice": THERE}
    (row,) = (one for one in attachments.rows(visiting.coordinator, record) if one.erased)
    assert "erased" in states.file_words(row, own=False)


def test_a_part_that_comes_once_more_brings_none_back(
    visiting: Field, somebody: PersonId, tmp_path: Path
) -> None:
    record, name = taken(visiting, somebody, tmp_path)
    desk, content = visiting.coordinator, (tmp_path / "Айгүл at home.JPG").read_bytes()
    visiting.up()
    with desk.vault.read() as tx:
        (came,) = (one for one in stored.of_record(tx, record) if one.name == name)
    following.close(desk, somebody, Ending.GOALS_MET)
    visiting.clock.later(days=30)
    photos.let_go(desk)
    digest, version = bytes.fromhex(came.file), MessageHash(bytes.fromhex(came.version))
    part = messages.AttachmentPart(version, name, digest, came.size, 0, content)
    with desk.vault.write() as tx:
        assert not attachments.arrived(tx, came.parts[0], part, came.by)
    assert kept(desk, record) == {"face": GONE, "voice": THERE}
    assert count(desk, file_parts) == 0


def test_who_is_open_or_was_opened_again_keeps_them(
    visiting: Field, somebody: PersonId, tmp_path: Path
) -> None:
    record, _ = taken(visiting, somebody, tmp_path)
    visiting.up()
    visiting.clock.later(days=400)
    photos.let_go(visiting.coordinator)
    following.close(visiting.coordinator, somebody, Ending.GOALS_MET)
    following.reopen(visiting.coordinator, somebody)
    visiting.clock.later(days=400)
    photos.let_go(visiting.coordinator)
    assert kept(visiting.coordinator, record) == {"face": THERE, "voice": THERE}


def test_what_is_not_sent_yet_is_not_destroyed(visiting: Field, somebody: PersonId, tmp_path: Path) -> None:
    record, _ = taken(visiting, somebody, tmp_path)
    following.close(visiting.coordinator, somebody, Ending.GOALS_MET)
    visiting.down()
    visiting.clock.later(days=30)
    photos.let_go(visiting.worker)
    assert kept(visiting.worker, record) == {"face": THERE, "voice": THERE}


def test_a_sign_in_folds_each_person_once_and_nobody_whose_files_are_gone(
    visiting: Field, somebody: PersonId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(2):
        only_photo(visiting, somebody, tmp_path)
    visiting.up()
    following.close(visiting.coordinator, somebody, Ending.GOALS_MET)
    visiting.clock.later(days=30)
    folded = list[PersonId]()

    def found(desk: Desk, tx: Tx, case: PersonId) -> Case | None:
        folded.append(case)
        return whole(desk, tx, case)

    whole = cases.find
    monkeypatch.setattr(cases, "find", found)
    assert photos.let_go(visiting.coordinator).records
    assert folded == [somebody]
    photos.let_go(visiting.coordinator)
    assert folded == [somebody]


def test_what_was_drawn_by_hand_is_no_photo(visiting: Field, somebody: PersonId, tmp_path: Path) -> None:
    (tmp_path / "drawn.xml").write_text(DRAWN.replace('version="1"', 'version="2"'))
    library.publish(visiting.coordinator, tmp_path / "drawn.xml", ContentClass.CARE)
    visiting.down()
    record, _ = taken(visiting, somebody, tmp_path)
    visiting.up()
    following.close(visiting.coordinator, somebody, Ending.GOALS_MET)
    visiting.clock.later(days=30)
    photos.let_go(visiting.coordinator)
    assert kept(visiting.coordinator, record) == {"face": THERE, "voice": THERE}
