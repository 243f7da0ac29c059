"""Paper first, the laptop days later: a talk is of the wave of its own day, and ends that one alone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from fieldapp.case_errors import TalkEnded
from fieldapp.casework import reach, waves
from fieldapp.casework.waves import BY_NAME, What
from fieldapp.errors import NotFinished
from fieldapp.model import Closed, PersonId
from fieldapp.operations import cases, drafts, following, rights, submissions, twice
from fieldapp.operations.desk import Desk
from forms import Session
from sync.protocol import messages
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_following import START, supported
from tests.fieldapp.operations.test_pack_forms import answer, begin, publish

EDGES = [
    (name, edge + timedelta(days=beyond))
    for name in ("W3", "W6")
    for edge, beyond in zip(waves.window(START, BY_NAME[name]), (-1, 1), strict=True)
    for beyond in (0, beyond)
]


@pytest.fixture
def field(equipped: Field) -> Field:
    publish(equipped, "visit")
    return equipped


def at(field: Field, on: date) -> None:
    field.clock.at = datetime(on.year, on.month, on.day, 9, tzinfo=UTC)


def tell(session: Session, on: date | None, wave: str | None = None) -> None:
    if on is not None:
        answer(session, before__attempt_on=on.isoformat())
    answer(session, before__attempt_channel="home", before__attempt_result="reached", before__alone="no")
    if wave is not None:
        answer(session, before__attempt_wave=wave)


def visited(field: Field, person: PersonId, on: date | None, wave: str | None = None) -> Closed:
    """Typed today, of a day that may be another; `wave`: chosen by hand."""
    draft, session = begin(field, "form_b", person)
    tell(session, on, wave)
    return submissions.close(field.worker, draft, session)


def tried(desk: Desk, person: PersonId) -> list[tuple[date, str]]:
    return [(one.on, one.wave) for one in reach.attempts(cases.look(desk, person)[0])]


def ended(desk: Desk, person: PersonId) -> frozenset[str]:
    return waves.done(cases.look(desk, person)[0])


def due(desk: Desk, person: PersonId) -> list[str]:
    return [one.name for one in following.due(desk) if one.person == person and one.what is What.WAVE]


def test_a_talk_typed_in_the_next_window_is_of_its_own_day_at_both(field: Field) -> None:
    person, on = supported(field), date(2027, 2, 2)
    at(field, date(2027, 5, 3))
    closed = visited(field, person, on)
    assert [one.plain for one in closed.told] == [
        "The talk was on 2027-02-02: it counts as the follow-up W3, in whose time that day lies."
    ]
    field.up()
    for desk in (field.worker, field.coordinator):
        assert tried(desk, person) == [(on, "W3")]
        assert due(desk, person) == ["W6"]
    read = submissions.view(field.coordinator, closed.record)
    assert "After 3 months" in [row.text for row in read.answers]


@pytest.mark.parametrize(("name", "on"), EDGES)
def test_the_days_at_the_edge_of_a_window_are_the_days_of_the_talk(field: Field, name: str, on: date) -> None:
    person = supported(field)
    inside = waves.in_window(START, BY_NAME[name], on)
    at(field, on + timedelta(days=80 if name == "W3" else 3))
    visited(field, person, on)
    assert tried(field.worker, person) == [(on, name if inside else "")]
    assert ended(field.worker, person) == (frozenset((name,)) if inside else frozenset())


def test_a_talk_outside_of_all_windows_ends_none_and_names_one_that_is_still_to_come(field: Field) -> None:
    person, on = supported(field), date(2027, 3, 10)
    at(field, date(2027, 6, 2))  # W6 has closed by now
    (told,) = visited(field, person, on).told
    assert "the next one, W12, is from" in told.plain
    assert ended(field.worker, person) == frozenset()
    assert due(field.worker, person) == ["W12"]


def test_what_was_chosen_by_hand_stands_outside_of_all_windows(field: Field) -> None:
    """As the form says: outside its time a talk counts, too."""
    person = supported(field)
    at(field, date(2027, 5, 3))
    visited(field, person, date(2027, 3, 5), "W3")
    assert ended(field.worker, person) == {"W3"}


def test_a_first_talk_in_the_days_of_two_windows_leaves_the_second_one_open(field: Field) -> None:
    person, on = supported(field), date(2026, 11, 25)  # W0 and W1
    at(field, date(2026, 12, 10))  # W1 alone
    visited(field, person, on)
    assert tried(field.worker, person) == [(on, "W0")]
    assert due(field.worker, person) == ["W1"]


def test_a_day_before_support_began_is_of_no_wave(field: Field) -> None:
    person = supported(field)
    visited(field, person, date(2026, 10, 30))
    assert tried(field.worker, person) == [(date(2026, 10, 30), "")]
    assert due(field.worker, person) == ["W0"]


def test_a_day_that_has_not_come_is_no_talk(field: Field) -> None:
    person = supported(field)
    draft, session = begin(field, "form_b", person)
    tell(session, date(2027, 2, 2))
    with pytest.raises(NotFinished):
        submissions.close(field.worker, draft, session)
    assert tried(field.worker, person) == []


def test_where_the_record_is_not_kept_after_all_the_form_is_as_it_was(field: Field) -> None:
    person = supported(field)
    at(field, date(2027, 5, 3))
    draft, session = begin(field, "form_b", person)
    tell(session, date(2027, 2, 2))
    rights.restrict(field.worker, person)
    with pytest.raises(TalkEnded):
        submissions.close(field.worker, draft, session)
    assert session.question("/data/before/attempt_wave").text == "W6"


def test_a_corrected_day_moves_the_wave_and_an_untouched_one_leaves_it(field: Field) -> None:
    person = supported(field)
    at(field, date(2027, 5, 3))
    record = visited(field, person, None).record
    assert ended(field.worker, person) == {"W6"}
    draft = submissions.correct(field.worker, record, "").draft
    _, session = drafts.resume(field.worker, draft)
    answer(session, before__attempt_on="2027-02-02")
    submissions.close(field.worker, draft, session, "the paper says February")
    assert ended(field.worker, person) == {"W3"}
    at(field, date(2027, 10, 1))  # in the time of W12, for another reason
    draft = submissions.correct(field.worker, record, "").draft
    _, session = drafts.resume(field.worker, draft)
    answer(session, before__attempt_channel="phone")
    submissions.close(field.worker, draft, session)
    assert tried(field.worker, person) == [(date(2027, 2, 2), "W3")]


def test_correcting_the_first_of_two_waves_of_one_day_does_not_turn_it_into_the_second(field: Field) -> None:
    person = supported(field)
    at(field, date(2026, 11, 25))  # in the windows of W0 and W1
    record = visited(field, person, None).record
    draft = submissions.correct(field.worker, record, "").draft
    _, session = drafts.resume(field.worker, draft)
    answer(session, before__attempt_on="2026-11-24")
    submissions.close(field.worker, draft, session)
    assert tried(field.worker, person) == [(date(2026, 11, 24), "W0")]


def test_a_talk_that_moves_to_somebody_else_is_of_their_wave(field: Field) -> None:
    first, second = supported(field), supported(field, "Сара")
    cases.change(field.coordinator, second, {"started_on": "2026-06-02"})
    field.down()
    at(field, date(2027, 2, 2))  # W3 of the first, no window of the second
    draft, session = begin(field, "form_b", first)
    tell(session, date(2026, 12, 1))
    drafts.move(field.worker, draft, second)
    submissions.close(field.worker, draft, session)
    assert tried(field.worker, second) == [(date(2026, 12, 1), "W6")]


@pytest.fixture
def almaty(monkeypatch: pytest.MonkeyPatch) -> Iterator[timezone]:
    """The zone of the laptop's system, five hours before UTC."""
    monkeypatch.setenv("TZ", "XXX-5")
    time.tzset()
    yield timezone(timedelta(hours=5))
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has no zone of a process")
def test_the_day_is_the_laptops_own_also_where_it_is_another_one_in_greenwich(
    field: Field, almaty: timezone
) -> None:
    """Half past one at night on the first day of a window is still the day before in UTC."""
    person = supported(field)
    opens, _ = waves.window(START, BY_NAME["W3"])
    field.clock.at = datetime(opens.year, opens.month, opens.day, 1, 30, tzinfo=almaty)
    visited(field, person, None)
    assert tried(field.worker, person) == [(opens, "W3")]


def test_a_record_says_the_wave_of_its_talk_and_a_second_one_is_told_by_that_day(field: Field) -> None:
    """R-21. In the time of W6 a talk of W3 was typed: the one that is begun now is not the second one of W6."""
    person = supported(field)
    at(field, date(2027, 5, 3))
    visited(field, person, date(2027, 2, 2))
    (row,) = submissions.rows(field.worker)
    with field.worker.vault.read() as tx:
        from fieldapp.store import records

        kept = records.outlines(tx, row.record)[row.record][0]
        version = records.version(tx, kept.version)
    assert version is not None
    told = messages.decode(version.message)
    assert isinstance(told, messages.RecordVersion)
    assert told.details["wave"] == "W3"
    draft, _ = begin(field, "form_b", person)
    assert twice.already(field.worker, draft) is None
