"""Files beside a record: taken in durably, sent by themselves, read by the coordinator, gone when unnamed."""

from __future__ import annotations

import hashlib
import random
import shutil
from pathlib import Path

import pytest
from sqlalchemy import func, select

from fieldapp.file_errors import FileRefused, FilesTooMany, FileTooLarge, FileUnreadable, NoSuchFile
from fieldapp.model import Action, Closed, ContentClass, Delivery, DraftId, FormId
from fieldapp.operations import attachments, drafts, intake, library, reviews, submissions
from fieldapp.operations.desk import Desk
from fieldapp.store.schema import draft_files, file_parts, files
from sync.protocol import messages
from tests.fieldapp.operations.field import Field, all_bytes, attach, carry, sealed_files
from tests.fieldapp.operations.test_hostile_batches import forge

PHOTO = FormId("photo_form")
XFORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:fw="urn:fieldapp:forms:1"><h:head><h:title>Form B</h:title><model>
<instance><data id="photo_form" version="1"><face/><voice/><paper/><note/><no/><meta><instanceID/></meta>
</data></instance>
<bind nodeset="/data/face" type="binary"/><bind nodeset="/data/voice" type="binary"/>
<bind nodeset="/data/paper" type="binary"/><bind nodeset="/data/note" type="string"/>
<bind nodeset="/data/no" type="string" fw:flag="declined"/>
<bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid"/></model></h:head><h:body>
<upload ref="/data/face" mediatype="image/*"><label>Photo</label></upload>
<upload ref="/data/voice" mediatype="audio/*"><label>Voice</label></upload>
<upload ref="/data/paper" mediatype="application/*"><label>Paper</label></upload>
<input ref="/data/note"><label>Note</label></input>
<input ref="/data/no"><label>No</label></input></h:body></h:html>"""
JPEG = b"\xff\xd8\xff\xe0"


def noise(size: int, seed: int = 7) -> bytes:
    """As a photo's bytes: nothing in them packs."""
    return random.Random(seed).randbytes(size)


def photo(folder: Path, size: int = 2000, name: str = "Айгүл at home.JPG", sign: bytes = JPEG) -> Path:
    path = folder / name
    path.write_bytes(sign + noise(size - len(sign), size))
    return path


@pytest.fixture
def visiting(equipped: Field, tmp_path: Path) -> Field:
    """The worker has a form that asks for a photo."""
    (tmp_path / "form.xml").write_text(XFORM)
    library.publish(equipped.coordinator, tmp_path / "form.xml", ContentClass.CARE)
    equipped.down()
    return equipped


def begun(field: Field) -> DraftId:
    return drafts.begin(field.worker, PHOTO, field.people[0].person, "").draft


def finished(field: Field, draft: DraftId, **answers: str) -> Closed:
    _, session = drafts.resume(field.worker, draft)
    for name, text in answers.items():
        act = Action("answer", f"/data/{name}", text)
        session.apply(act.kind, act.ref, act.value)
        drafts.save(field.worker, draft, [act], act.ref, 1, 4)
    return submissions.close(field.worker, draft, session)


def count(desk: Desk, table: object) -> int:
    with desk.vault.read() as tx:
        return int(tx.execute(select(func.count()).select_from(table)).scalar_one())  # type: ignore[arg-type]


def test_a_photo_travels_in_parts_by_itself_and_is_read_by_the_coordinator(
    visiting: Field, tmp_path: Path
) -> None:
    path = photo(tmp_path, 2 * attachments.PART_BYTES + 5)
    draft = begun(visiting)
    name = attach(visiting.worker, draft, "/data/face", path)
    assert name.endswith(".jpg")
    assert attachments.of_draft(visiting.worker, draft, name) == path.read_bytes()
    closed = finished(visiting, draft, face=name)
    assert (closed.sealed, len(sealed_files(visiting.worker))) == (True, 2 * (1 + 3))
    (row,) = submissions.files(visiting.worker, closed.record)
    assert (row.ref, row.size, row.here, row.delivery) == (
        "/data/face", path.stat().st_size, True, Delivery.SEALED,
    )  # fmt: skip
    visiting.up()
    reviews.open(visiting.coordinator, closed.record)
    assert [(one.name, one.here) for one in reviews.files(visiting.coordinator, closed.record)] == [
        (name, True)
    ]
    assert reviews.file(visiting.coordinator, closed.record, name) == path.read_bytes()
    visiting.down()
    assert submissions.files(visiting.worker, closed.record)[0].delivery is Delivery.OPENED
    assert sealed_files(visiting.worker) == []


def test_each_file_has_its_own_state_in_outbox_and_review(visiting: Field, tmp_path: Path) -> None:
    draft = begun(visiting)
    name = attach(visiting.worker, draft, "/data/face", photo(tmp_path))
    closed = finished(visiting, draft, face=name, note="seen")
    (row,) = submissions.rows(visiting.worker)
    assert [(one.ref, one.delivery) for one in row.files] == [("/data/face", Delivery.SEALED)]
    small = min(sealed_files(visiting.worker), key=lambda one: (one.suffix != ".age", one.stat().st_size))
    for suffix in (".head", ".age"):  # the record comes, its photo not yet
        shutil.copy(small.with_suffix(suffix), visiting.coordinator.folder.inbox)
    intake.apply_all(visiting.coordinator)
    view = reviews.open(visiting.coordinator, closed.record)
    assert [(one.ref, one.name, one.here) for one in view.files] == [("/data/face", name, False)]
    visiting.down()
    (row,) = submissions.rows(visiting.worker)
    assert (row.delivery, row.files[0].delivery) == (Delivery.OPENED, Delivery.SEALED)
    visiting.up()
    view = reviews.open(visiting.coordinator, closed.record)
    assert [(one.ref, one.here) for one in view.files] == [("/data/face", True)]
    visiting.down()
    (row,) = submissions.rows(visiting.worker)
    assert row.files[0].delivery is Delivery.OPENED
    assert [one.delivery for one in submissions.view(visiting.worker, closed.record).files] == [
        Delivery.OPENED
    ]


def test_parts_in_any_order_before_their_record_and_twice(visiting: Field, tmp_path: Path) -> None:
    path = photo(tmp_path, 2 * attachments.PART_BYTES + 5)
    draft = begun(visiting)
    name = attach(visiting.worker, draft, "/data/face", path)
    closed = finished(visiting, draft, face=name)
    pairs = sorted({one.stem for one in sealed_files(visiting.worker)}, reverse=True)
    outbox, inbox = visiting.worker.folder.outbox, visiting.coordinator.folder.inbox
    largest = max(pairs, key=lambda one: (outbox / f"{one}.age").stat().st_size)
    for pair in [one for one in pairs if one != largest] * 2:
        for suffix in (".head", ".age"):
            shutil.copy(outbox / (pair + suffix), inbox)
        intake.apply_all(visiting.coordinator)
    (row,) = reviews.files(visiting.coordinator, closed.record)
    assert (row.name, row.here) == (name, False)
    with pytest.raises(NoSuchFile):
        reviews.file(visiting.coordinator, closed.record, name)
    carry(visiting.worker, visiting.coordinator)
    intake.apply_all(visiting.coordinator)
    assert reviews.file(visiting.coordinator, closed.record, name) == path.read_bytes()
    assert count(visiting.coordinator, file_parts) == 0


def test_a_correction_sends_no_photo_again(visiting: Field, tmp_path: Path) -> None:
    draft = begun(visiting)
    name = attach(visiting.worker, draft, "/data/face", photo(tmp_path))
    closed = finished(visiting, draft, face=name)
    visiting.up()
    before = len(sealed_files(visiting.worker))
    again = submissions.correct(visiting.worker, closed.record, "").draft
    finished(visiting, again, note="better")
    assert len(sealed_files(visiting.worker)) == before
    visiting.up()
    assert [one.name for one in reviews.files(visiting.coordinator, closed.record)] == [name]
    replaced = submissions.correct(visiting.worker, closed.record, "").draft
    other = attach(visiting.worker, replaced, "/data/face", photo(tmp_path, 3000))
    finished(visiting, replaced, face=other)
    visiting.up()
    assert [one.name for one in reviews.files(visiting.coordinator, closed.record)] == [other]


def test_what_no_answer_names_goes_with_the_draft(visiting: Field, tmp_path: Path) -> None:
    draft = begun(visiting)
    attach(visiting.worker, draft, "/data/face", photo(tmp_path, 3000))
    kept = attach(visiting.worker, draft, "/data/face", photo(tmp_path, 4000))
    assert count(visiting.worker, files) == 2
    finished(visiting, draft, face=kept)
    assert (count(visiting.worker, files), count(visiting.worker, draft_files)) == (1, 0)
    for end in (drafts.discard, drafts.decline):
        draft = begun(visiting)
        attach(visiting.worker, draft, "/data/face", photo(tmp_path, 5000))
        end(visiting.worker, draft)
        assert count(visiting.worker, files) == 1


@pytest.mark.parametrize(
    ("ref", "sign", "name"),
    [
        ("/data/face", b"%PDF-1.7", "a.jpg"),
        ("/data/face", b"MZ\x90", "a.jpg"),
        ("/data/voice", JPEG, "a.mp3"),
        ("/data/paper", b"\x7fELF", "a.pdf"),
        ("/data/paper", b"#!/bin/sh", "a.txt"),
        ("/data/paper", b"PK\x03\x04", "a.jar"),
        ("/data/note", JPEG, "a.jpg"),
        ("/data/nowhere", JPEG, "a.jpg"),
    ],
)
def test_what_a_question_does_not_ask_for_is_refused(
    visiting: Field, tmp_path: Path, ref: str, sign: bytes, name: str
) -> None:
    with pytest.raises(FileRefused):
        attach(visiting.worker, begun(visiting), ref, photo(tmp_path, 300, name, sign))
    assert count(visiting.worker, files) == 0


@pytest.mark.parametrize(
    ("ref", "sign", "name", "suffix"),
    [
        ("/data/face", b"\x89PNG\r\n\x1a\n", "a.jpg", ".png"),
        ("/data/voice", b"\0\0\0\x18ftypM4A ", "a", ".m4a"),
        ("/data/paper", b"PK\x03\x04", "a.docx", ".docx"),
        ("/data/paper", JPEG, "a.docx", ".jpg"),
    ],
)
def test_a_file_is_called_by_what_it_is(
    visiting: Field, tmp_path: Path, ref: str, sign: bytes, name: str, suffix: str
) -> None:
    taken = attach(visiting.worker, begun(visiting), ref, photo(tmp_path, 300, name, sign))
    assert Path(taken).suffix == suffix


def test_files_have_bounds_and_links_are_not_followed(visiting: Field, tmp_path: Path) -> None:
    draft = begun(visiting)
    large = photo(tmp_path, attachments.MAX_FILE_MB * attachments.MB + 1, "large.jpg")
    with pytest.raises(FileTooLarge):
        attach(visiting.worker, draft, "/data/face", large)
    (tmp_path / "link.jpg").symlink_to(large)
    for odd in (tmp_path / "link.jpg", tmp_path / "nothing.jpg", tmp_path):
        with pytest.raises(FileUnreadable):
            attach(visiting.worker, draft, "/data/face", odd)
    with large.open("r+b") as file:
        file.truncate(attachments.MAX_FILE_MB * attachments.MB)
    for _ in range(attachments.MAX_DRAFT_MB // attachments.MAX_FILE_MB):
        attach(visiting.worker, draft, "/data/face", large)
    with pytest.raises(FilesTooMany):
        attach(visiting.worker, draft, "/data/face", large)


def test_nothing_of_a_photo_lies_open_on_the_laptop(visiting: Field, tmp_path: Path) -> None:
    marker = "ПРИЗНАК-7Q".encode() * 20
    path = tmp_path / "Айгүл-marker.jpg"
    path.write_bytes(JPEG + marker)
    draft = begun(visiting)
    name = attach(visiting.worker, draft, "/data/face", path)
    finished(visiting, draft, face=name)
    found = all_bytes(tmp_path / "laptop")
    assert not [one for one in (marker, b"marker", name.encode()) if one in found]


def test_another_worker_cannot_put_a_photo_into_a_record(visiting: Field, tmp_path: Path) -> None:
    draft = begun(visiting)
    name = attach(visiting.worker, draft, "/data/face", photo(tmp_path))
    closed = finished(visiting, draft, face=name)
    visiting.up()
    version = bytes.fromhex(submissions.rows(visiting.worker)[0].version)
    evil = JPEG + b"evil"
    digest = hashlib.sha256(evil).digest()
    part = messages.AttachmentPart(version, name, digest, len(evil), 0, evil)  # type: ignore[arg-type]
    batch = forge(visiting, visiting.coordinator.keys, [part.encode()])
    for suffix, content in ((".head", batch.header), (".age", batch.body)):
        (visiting.coordinator.folder.inbox / f"evil{suffix}").write_bytes(content)
    assert intake.apply_all(visiting.coordinator).applied == 1
    assert reviews.file(visiting.coordinator, closed.record, name) == photo(tmp_path).read_bytes()


@pytest.mark.parametrize(
    ("size", "offset", "content", "name"),
    [
        (10, 0, b"", "a"),
        (3, 0, b"four", "a"),
        (2**40, 0, b"x", "a"),
        (10, 5, b"x", "a"),
        (10, 0, b"x", "../a"),
    ],
)
def test_a_part_that_cannot_be_is_kept_apart(
    visiting: Field, size: int, offset: int, content: bytes, name: str
) -> None:
    part = messages.AttachmentPart(b"v" * 32, name, b"f" * 32, size, offset, content)  # type: ignore[arg-type]
    batch = forge(visiting, visiting.worker.keys, [part.encode()])
    for suffix, raw in ((".head", batch.header), (".age", batch.body)):
        (visiting.coordinator.folder.inbox / f"odd{suffix}").write_bytes(raw)
    assert intake.apply_all(visiting.coordinator).quarantined == 1
    assert count(visiting.coordinator, file_parts) == 0
