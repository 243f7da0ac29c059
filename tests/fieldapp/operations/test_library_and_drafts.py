"""Forms change while interviews are open; disks fill up; several threads work at once."""

from __future__ import annotations

import secrets
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.errors import (
    DiskFull,
    FormExists,
    FormWithdrawn,
    NoSuchDraft,
    NoSuchForm,
    NoSuchPerson,
    NotAllowed,
)
from fieldapp.model import Action, ContentClass, DraftId, FormId, PersonId
from fieldapp.operations import (
    accounts,
    drafts,
    enrolment,
    intake,
    library,
    people,
    reviews,
    safety,
    submissions,
    tallies,
    today,
)
from fieldapp.store import drafts as draft_store
from forms import FormRefused
from sync.protocol import messages
from tests.fieldapp.operations.field import CHEAP, FORM, Field, answer, carry, xform


def test_an_open_draft_finishes_on_its_own_version(equipped: Field) -> None:
    draft, _ = equipped.interview(name="Мадина")
    equipped.clock.later(days=1)
    equipped.publish("2", title="Form A, shorter")
    equipped.down()
    assert [(row.version, row.title) for row in library.rows(equipped.worker)] == [("2", "Form A, shorter")]
    row, session = drafts.resume(equipped.worker, draft)
    assert (row.form_version, session.form.version) == ("1", "1")
    closed = submissions.close(equipped.worker, draft, session)
    assert drafts.begin(equipped.worker, FORM, None, "").form_version == "2"
    assert submissions.view(equipped.worker, closed.record).answers[1].text == "Мадина"


def test_a_withdrawn_form_takes_no_new_drafts_but_ends_the_open_ones(equipped: Field) -> None:
    draft, _ = equipped.interview(name="Мадина")
    equipped.clock.later(days=1)
    library.withdraw(equipped.coordinator, FORM)
    equipped.down()
    with pytest.raises(FormWithdrawn):
        drafts.begin(equipped.worker, FORM, None, "")
    _, session = drafts.resume(equipped.worker, draft)
    closed = submissions.close(equipped.worker, draft, session)
    assert submissions.view(equipped.worker, closed.record).answers != ()
    assert today.look(equipped.worker).due == ()
    equipped.clock.later(days=1)
    equipped.publish("3")
    for _ in range(2):  # the withdrawal comes again with the rolling batch and means the old versions only
        equipped.down()
    assert drafts.begin(equipped.worker, FORM, None, "").form_version == "3"


def test_the_same_version_with_other_content_is_refused(equipped: Field, tmp_path: Path) -> None:
    other = tmp_path / "other.xml"
    other.write_bytes(xform("1", title="Something else"))
    with pytest.raises(FormExists):
        library.publish(equipped.coordinator, other, ContentClass.CARE)
    with pytest.raises(NotAllowed):
        library.publish(equipped.worker, other, ContentClass.CARE)


def test_a_refused_form_leaves_the_library_as_it_was(equipped: Field, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xml"
    bad.write_bytes(b"<h:html")
    before = library.rows(equipped.coordinator)
    with pytest.raises(FormRefused) as refused:
        library.publish(equipped.coordinator, bad, ContentClass.CARE)
    assert refused.value.findings
    assert library.examine(bad, {}) == refused.value.findings
    assert library.rows(equipped.coordinator) == before


def test_a_form_brings_its_files(equipped: Field, tmp_path: Path) -> None:
    path = tmp_path / "with.xml"
    path.write_bytes(xform("1", form="form_b"))
    library.publish(equipped.coordinator, path, ContentClass.CARE, files={"villages.csv": b"name\nOsh\n"})
    equipped.down()
    assert library.media(equipped.worker, FormId("form_b"), "1", "villages.csv") == b"name\nOsh\n"
    assert library.media(equipped.worker, FormId("form_b"), "1", "nothing.png") is None


def test_what_is_not_there_is_said(equipped: Field) -> None:
    with pytest.raises(NoSuchForm):
        drafts.begin(equipped.worker, FormId("nothing"), None, "")
    with pytest.raises(NoSuchPerson):
        drafts.begin(equipped.worker, FORM, PersonId("nobody"), "")
    with pytest.raises(NoSuchPerson):
        people.get(equipped.worker, PersonId("nobody"))
    for act in (drafts.resume, drafts.discard, drafts.decline):
        with pytest.raises(NoSuchDraft):
            act(equipped.worker, DraftId("nothing"))
    with pytest.raises(NoSuchDraft):
        drafts.save(equipped.worker, DraftId("nothing"), [Action("answer", "/data/consent", "x")], "", 0, 0)


def test_a_visit_that_took_place_is_no_longer_due(equipped: Field) -> None:
    assert len(today.look(equipped.worker).due) == 1
    equipped.finish()
    assert today.look(equipped.worker).due == ()
    equipped.person("Зухра")
    equipped.down()  # the rolling batch tells the old visit again
    assert today.look(equipped.worker).due == ()


def test_a_full_disk_while_typing_keeps_what_was_saved(equipped: Field) -> None:
    draft, session = equipped.interview(name="Мадина")
    with equipped.worker.vault.read() as tx:
        pages = tx.exec_driver_sql("PRAGMA page_count").scalar()
    assert isinstance(pages, int)
    equipped.worker.vault.limit_pages(pages)
    with pytest.raises(DiskFull) as full:
        answer(equipped.worker, draft, session, name="Мадина" * 40_000)
    assert "safe" in str(full.value)
    _, resumed = drafts.resume(equipped.worker, draft)
    assert resumed.question("/data/grp/name").text == "Мадина"
    equipped.worker.vault.limit_pages(pages * 10)
    answer(equipped.worker, draft, resumed, age="12")
    _, again = drafts.resume(equipped.worker, draft)
    assert again.question("/data/grp/age").text == "12"


def test_an_act_that_was_refused_does_not_lose_the_next(equipped: Field) -> None:
    draft, _ = equipped.interview(name="Мадина")
    acts = [Action("answer", "/data/grp/nowhere", "x"), Action("answer", "/data/grp/age", "9")]
    drafts.save(equipped.worker, draft, acts, "/data/grp/age", 2, 5)
    _, session = drafts.resume(equipped.worker, draft)
    assert session.question("/data/grp/age").text == "9"


def test_quiet_answers_and_a_later_snapshot_come_back(equipped: Field) -> None:
    draft, session = equipped.interview(name="Мадина")
    act = Action("missing", "/data/grp/age", "refused")
    session.apply(act.kind, act.ref, act.value)
    drafts.save(equipped.worker, draft, [act], act.ref, *session.progress())
    drafts.snapshot(equipped.worker, draft, session.snapshot(), "/data/grp/name")
    with equipped.worker.vault.read() as tx:
        assert draft_store.load(tx, draft).actions == ()
    row, resumed = drafts.resume(equipped.worker, draft)
    assert (row.position, resumed.question("/data/grp/age").missing) == ("/data/grp/name", "refused")
    closed = submissions.close(equipped.worker, draft, resumed)
    equipped.up()
    assert reviews.queue(equipped.coordinator)[0].quiet_answers == 1
    quiet = [row.ref for row in submissions.view(equipped.worker, closed.record).answers if row.quiet]
    assert quiet == ["/data/grp/age"]


def test_what_the_program_writes_by_itself_makes_a_draft_no_newer(equipped: Field) -> None:
    """Whether it still is the same talk is asked by when somebody was last there."""
    draft, session = equipped.interview(name="Мадина")
    at = equipped.clock()
    acts = [Action("answer", "/data/grp/age", str(age)) for age in range(drafts.COMPACT_AFTER)]
    drafts.save(equipped.worker, draft, acts, "/data/grp/age", 2, 5, at)
    equipped.clock.later(hours=5)
    assert [drafts.resume(equipped.worker, draft)[0].saved_at for _ in range(2)] == [at, at]
    drafts.snapshot(equipped.worker, draft, session.snapshot(), "/data/grp/age", at)
    assert drafts.resume(equipped.worker, draft)[0].saved_at == at


def test_the_circumstances_of_an_interview_travel_with_it(equipped: Field) -> None:
    draft, _ = equipped.interview(name="Мадина", afraid="yes")
    safety.note(equipped.worker, draft, opened=True, contacted=False)
    safety.note(equipped.worker, draft, opened=False, contacted=True)  # never taken back
    drafts.resume(equipped.worker, draft)
    _, session = drafts.resume(equipped.worker, draft)
    closed = submissions.close(equipped.worker, draft, session)
    with equipped.worker.vault.read() as tx:
        version = submissions.records.chain(tx, closed.record)[0]
    told = messages.decode(version.message)
    assert isinstance(told, messages.RecordVersion)
    assert (told.details["safety_opened"], told.details["safety_contacted"]) == (True, True)
    assert told.details["interruptions"] == 2
    assert told.details["person"] == equipped.people[0].person


def test_a_correction_that_is_open_is_taken_up_again(equipped: Field) -> None:
    closed = equipped.returned()
    first = submissions.correct(equipped.worker, closed.record, "")
    assert submissions.correct(equipped.worker, closed.record, "").draft == first.draft
    assert today.look(equipped.worker).returned == ()  # it stands among the drafts
    drafts.discard(equipped.worker, first.draft)
    assert len(today.look(equipped.worker).returned) == 1


def test_discarding_leaves_no_tally(equipped: Field) -> None:
    draft, _ = equipped.interview(name="Мадина")
    drafts.discard(equipped.worker, draft)
    assert (drafts.rows(equipped.worker), tallies.of_month(equipped.worker)) == ((), {})


def test_one_writes_while_two_read(equipped: Field) -> None:
    draft, session = equipped.interview(name="М")
    stop = threading.Event()

    def read() -> int:
        count = 0
        while not stop.is_set():
            assert len(today.look(equipped.worker).drafts) == 1
            assert people.search(equipped.worker, "айгул") != ()
            count += 1
        return count

    with ThreadPoolExecutor(3) as pool:
        readers = [pool.submit(read) for _ in range(2)]
        try:
            for number in range(25):
                answer(equipped.worker, draft, session, age=str(number))
        finally:
            stop.set()
        assert all(reader.result() > 0 for reader in readers)
    _, resumed = drafts.resume(equipped.worker, draft)
    assert resumed.question("/data/grp/age").text == "24"


def test_silence_of_more_than_a_week_is_said(equipped: Field) -> None:
    equipped.finish()
    assert today.look(equipped.worker).notices == ()
    equipped.clock.later(days=9)
    (silent,) = today.look(equipped.worker).notices
    assert silent.plain == "No coordinator has answered for 9 days."


def test_a_whole_library_reaches_a_new_laptop_in_several_batches(equipped: Field, tmp_path: Path) -> None:
    for number in range(3):
        path = tmp_path / f"large{number}.xml"
        path.write_bytes(xform("1", form=f"large_{number}"))
        sound = {f"sound{number}.mp3": secrets.token_bytes(3_000_000)}
        library.publish(equipped.coordinator, path, ContentClass.CARE, files=sound)
    accounts.choose_file_keystore(tmp_path / "new")
    asked = enrolment.request(
        tmp_path / "new", "Новый", "another passphrase", clock=equipped.clock, cost=CHEAP
    )
    enrolment.accept(asked.desk, enrolment.approve(equipped.coordinator, asked.request, "Новый", asked.words))
    carry(equipped.coordinator, asked.desk)
    assert intake.apply_all(asked.desk).applied >= 2
    assert len(library.rows(asked.desk)) == 4
    assert library.media(asked.desk, FormId("large_2"), "1", "sound2.mp3") is not None
    accounts.close(asked.desk)


def test_a_clock_that_fell_back_to_1970_does_not_keep_a_record_from_being_sealed(equipped: Field) -> None:
    equipped.clock.at = datetime(1970, 1, 2, tzinfo=UTC)
    assert equipped.finish().sealed
