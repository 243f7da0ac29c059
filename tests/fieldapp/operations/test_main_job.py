"""From keystroke to acceptance, by stick: every station is the real one."""

from __future__ import annotations

import pytest

from fieldapp.errors import ConsentDeclined, NotAllowed, NotCorrectable, NotFinished, NotPrivate
from fieldapp.model import Action, Delivery, Verdict
from fieldapp.operations import accounts, drafts, people, reviews, safety, submissions, tallies, today
from fieldapp.operations.tallies import Refusals
from fieldapp.store import journal, records
from sync.protocol import messages
from tests.fieldapp.operations.field import PASSPHRASE, Field, answer, sealed_files


def test_what_a_coordinator_gives_reaches_the_worker(equipped: Field) -> None:
    seen = today.look(equipped.worker)
    assert [(visit.participant.given_name, visit.form_title) for visit in seen.due] == [("Айгүл", "Form A")]
    assert safety.contacts(equipped.worker)[0].phone == "+996 555"
    assert people.search(equipped.worker, "aigul") == people.search(equipped.worker, "أيغول") != ()


def test_the_whole_way_of_a_record(equipped: Field) -> None:
    closed = equipped.finish()
    assert closed.sealed
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.SEALED
    equipped.up()
    view = reviews.open(equipped.coordinator, closed.record)
    assert view.authorship is not None
    assert (view.authorship.signed_by, view.authorship.chain_complete) == ("Bekzat", True)
    assert {row.ref: row.text for row in view.answers}["/data/grp/name"] == "Мадина"
    reviews.send_back(equipped.coordinator, closed.record, {"/data/grp/age": "Really?"})
    equipped.down()
    task = today.look(equipped.worker).returned[0]
    assert (task.comments[0].ref, task.comments[0].label, task.comments[0].text) == (
        "/data/grp/age",
        "Age",
        "Really?",
    )
    assert task.returned_by == "Aida"
    row = submissions.rows(equipped.worker)[0]
    assert (row.delivery, row.opened_by, row.verdict) == (Delivery.OPENED, "Aida", Verdict.RETURNED)

    again = equipped.correct(closed.record, "I misheard", age="13")
    assert again.record == closed.record
    equipped.up()
    queued = reviews.queue(equipped.coordinator)[0]
    assert (queued.verdict, queued.changed_answers) == (Verdict.CORRECTED, 1)
    view = reviews.open(equipped.coordinator, closed.record)
    assert (view.reason, view.row.number) == ("I misheard", 2)
    assert [(row.ref, row.before, row.text) for row in view.answers if row.before is not None] == [
        ("/data/grp/age", "12", "13")
    ]
    reviews.accept(equipped.coordinator, closed.record)
    equipped.down()
    assert submissions.rows(equipped.worker)[0].verdict is Verdict.ACCEPTED
    with pytest.raises(NotCorrectable):
        submissions.correct(equipped.worker, closed.record, "")


def test_the_author_corrects_unasked_until_it_is_accepted(equipped: Field) -> None:
    closed = equipped.finish()
    equipped.correct(closed.record, age="14")
    equipped.up()
    assert [row.verdict for row in reviews.queue(equipped.coordinator)] == [Verdict.OPEN]
    view = reviews.open(equipped.coordinator, closed.record)
    assert (view.row.number, view.authorship is not None) == (2, True)


def test_finish_says_what_is_missing_and_keeps_the_draft(equipped: Field) -> None:
    draft, session = equipped.interview(age="12")
    with pytest.raises(NotFinished) as refused:
        submissions.close(equipped.worker, draft, session)
    assert [problem.ref for problem in refused.value.problems] == ["/data/grp/name"]
    assert drafts.rows(equipped.worker)[0].draft == draft


@pytest.mark.parametrize("said", ["", "missing"])
def test_nobody_counts_as_agreed_whose_consent_is_quiet_or_was_not_asked(equipped: Field, said: str) -> None:
    draft, session = equipped.interview(consent="", name="Мадина", age="12")
    if said:
        act = Action("missing", "/data/consent", "refused", equipped.clock())
        session.apply(act.kind, act.ref, act.value)
        drafts.save(equipped.worker, draft, [act], act.ref, *session.progress())
    with pytest.raises(NotFinished) as refused:
        submissions.close(equipped.worker, draft, session)
    (problem,) = refused.value.problems
    assert problem.ref == "/data/consent"
    assert problem.message.startswith("Consent needs a clear answer" if said else "Consent was not asked")
    answer(equipped.worker, draft, session, consent="yes")
    assert submissions.close(equipped.worker, draft, session).sealed


def test_a_refusal_leaves_a_tally_and_nothing_else(equipped: Field) -> None:
    draft, session = equipped.interview(name="Безымянная", consent="no")
    with pytest.raises(ConsentDeclined):
        submissions.close(equipped.worker, draft, session)
    drafts.decline(equipped.worker, draft)
    assert drafts.rows(equipped.worker) == ()
    assert submissions.rows(equipped.worker) == ()
    assert tallies.of_month(equipped.worker) == {"2026-11": 1}
    assert sealed_files(equipped.worker) == []


def test_the_tally_is_told_when_the_month_is_over(equipped: Field) -> None:
    for _ in range(2):
        draft, _ = equipped.interview(consent="no")
        drafts.decline(equipped.worker, draft)
    for days in (0, 14, 30):
        equipped.clock.later(days=days)
        accounts.lock(equipped.worker)
        accounts.unlock(equipped.worker, PASSPHRASE)
        equipped.up()
        told = [one.months for one in tallies.by_area(equipped.coordinator)]
        assert told == ([] if days == 0 else [(("2026-11", 2),)])


def test_refusals_are_counted_by_area_and_name_nobody(equipped: Field) -> None:
    desk = equipped.coordinator
    assert tallies.by_area(desk) == ()
    with pytest.raises(NotAllowed):
        tallies.by_area(equipped.worker)
    for _ in range(2):
        draft, _ = equipped.interview(consent="no")
        drafts.decline(equipped.worker, draft)
    with desk.vault.write() as tx:
        journal.tally(tx, "2026-11", tallies.DECLINED)  # at this laptop
    assert tallies.by_area(desk) == ()  # a month that goes on would point at an interview
    equipped.clock.later(days=14)
    accounts.lock(equipped.worker)
    accounts.unlock(equipped.worker, PASSPHRASE)
    equipped.up()
    (found,) = tallies.by_area(desk)
    assert found.area is not None
    assert found.months == (("2026-11", 3),)
    assert set(Refusals.__dataclass_fields__) == {"area", "months"}


def test_what_an_earlier_program_kept_of_refusals_counts_once(equipped: Field) -> None:
    desk, worker = equipped.coordinator, equipped.worker.member
    with desk.vault.write() as tx:
        journal.told(tx, "2026-10", f"declined by {worker}", 2)
        journal.told(tx, "2026-09", f"declined by {worker}", 1)
        journal.told(tx, "2026-10", f"declined by {worker} in {'5' * 32}", 3)
    assert [one.months for one in tallies.by_area(desk)] == [(("2026-10", 3),), (("2026-09", 1),)]
    assert tallies.by_area(desk)[1].area is None


def test_a_talk_that_is_overheard_is_not_finished(equipped: Field) -> None:
    draft, session = equipped.interview(name="Мадина", loud="yes")
    with pytest.raises(NotPrivate):
        submissions.close(equipped.worker, draft, session)
    assert drafts.rows(equipped.worker)[0].draft == draft


def test_until_a_coordinator_has_opened_it_nobody_was_told(equipped: Field) -> None:
    equipped.finish()
    urgent = equipped.finish(afraid="yes")
    assert urgent.urgent
    told = today.look(equipped.worker).nobody_told
    assert [(one.record, one.phone) for one in told] == [(urgent.record, "+996 555")]
    equipped.up()
    assert reviews.queue(equipped.coordinator)[0].record == urgent.record
    equipped.down()
    assert today.look(equipped.worker).nobody_told != ()  # that it arrived tells nobody
    reviews.open(equipped.coordinator, urgent.record)
    equipped.down()
    assert today.look(equipped.worker).nobody_told == ()


def test_urgent_records_have_a_file_of_their_own(equipped: Field) -> None:
    equipped.finish()
    equipped.finish()
    assert len(sealed_files(equipped.worker)) == 2  # one batch, header and body
    equipped.finish(afraid="yes")
    assert len(sealed_files(equipped.worker)) == 4


def test_a_return_carries_the_record_to_a_laptop_that_purged_it(equipped: Field) -> None:
    closed = equipped.finish()
    equipped.up()
    reviews.open(equipped.coordinator, closed.record)
    reviews.send_back(equipped.coordinator, closed.record, {"": "Please look again"})
    purge(equipped)
    assert submissions.rows(equipped.worker) == ()
    equipped.down()
    assert today.look(equipped.worker).returned[0].comments[0].text == "Please look again"
    again = equipped.correct(closed.record, age="15")
    equipped.up()
    view = reviews.open(equipped.coordinator, again.record)
    assert (view.row.number, view.authorship is not None and view.authorship.chain_complete) == (2, True)


def purge(field: Field) -> None:
    with field.worker.vault.write() as tx:
        for table in ("batch_contents", "outgoing", "versions", "records"):
            tx.exec_driver_sql(f"DELETE FROM {table}")


def test_only_a_coordinator_reviews(equipped: Field) -> None:
    closed = equipped.finish()
    for act in (
        lambda: reviews.queue(equipped.worker),
        lambda: reviews.open(equipped.worker, closed.record),
        lambda: reviews.accept(equipped.worker, closed.record),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_an_interview_goes_on_at_the_same_place_after_the_lock(equipped: Field) -> None:
    draft, session = equipped.interview(name="Мадина", age="12")
    accounts.lock(equipped.worker)
    accounts.unlock(equipped.worker, PASSPHRASE)
    row, resumed = drafts.resume(equipped.worker, draft)
    assert (row.position, row.answered, row.participant) == ("/data/grp/age", 3, equipped.people[0])
    assert resumed.snapshot() == session.snapshot()
    assert resumed.instance_id == session.instance_id


def test_an_interview_is_moved_to_the_right_person_before_finish(equipped: Field) -> None:
    other = equipped.person("Зухра")
    equipped.down()
    draft, session = equipped.interview(name="Зухра")
    drafts.move(equipped.worker, draft, other.person)
    closed = submissions.close(equipped.worker, draft, session)
    assert [row.record for row in people.visits(equipped.worker, other.person)] == [closed.record]
    assert people.visits(equipped.worker, equipped.people[0].person) == ()


def test_many_acts_are_compacted_and_lose_nothing(equipped: Field) -> None:
    draft, session = equipped.interview(name="М")
    for number in range(1, 70):
        answer(equipped.worker, draft, session, age=str(number))
    _, resumed = drafts.resume(equipped.worker, draft)
    assert resumed.question("/data/grp/age").text == "69"
    answer(equipped.worker, draft, resumed, age="70")
    _, third = drafts.resume(equipped.worker, draft)
    assert third.question("/data/grp/age").text == "70"
    assert third.snapshot() == resumed.snapshot()


def test_what_is_known_of_an_interview_is_signed_with_it(equipped: Field) -> None:
    """R-21: the mode where the respondent's own view was used; no wave as long as there are no plans."""
    told = []
    for used in (False, True):
        draft, session = equipped.interview(name="Мадина")
        if used:
            drafts.shown_to_respondent(equipped.worker, draft)
        drafts.resume(equipped.worker, draft)
        closed = submissions.close(equipped.worker, draft, session)
        equipped.up()
        with equipped.coordinator.vault.read() as tx:
            version = messages.decode(records.chain(tx, closed.record)[0].message)
        assert isinstance(version, messages.RecordVersion)
        told.append(version.details)
    assert [details.get("mode") for details in told] == [None, "self"]
    assert all("wave" not in details for details in told)
    known = {
        "area",
        "class",
        "form",
        "form_version",
        "title",
        "urgent",
        "language",
        "interruptions",
        "person",
    }
    assert set(told[0]) == known | {"started_at"}
    assert told[0]["interruptions"] == 1
