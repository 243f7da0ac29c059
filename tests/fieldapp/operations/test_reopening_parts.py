"""A worker of two areas with a coordinator each: both give a part, none opens the work alone (PROTOCOL K-13)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.errors import AnswerRefused, RequestRefused, SlotsDamaged, WrongPassphrase
from fieldapp.key_errors import AnswerMisfits, PartAnswered
from fieldapp.model import Opens
from fieldapp.operations import (
    accounts,
    drafts,
    escrow,
    openings,
    recovery,
    reopening,
    reopening_files,
    reopening_parts,
    submissions,
)
from fieldapp.operations.packs import FOLDER
from fieldapp.security.slots import read_slots, write_slots
from fieldapp.store import engine
from sync.protocol import age, split
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import KeyId
from sync.protocol.reopening import read_request
from tests.fieldapp.operations import two_areas
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, all_bytes
from tests.fieldapp.operations.two_areas import Two

NEW = "совсем новые слова"


def ask(two: Two, passphrase: str = NEW) -> reopening.Asked:
    worker = two.field.worker
    return reopening.ask(worker.home.path, worker.member, passphrase, cost=CHEAP)


def finish(two: Two, answered: bytes) -> None:
    worker = two.field.worker
    reopening.finish(worker.home.path, worker.member, answered, NEW, cost=CHEAP, clock=two.field.clock)


def part_taken(two: Two) -> reopening.Asked:
    """The first area's coordinator has answered; returns what is asked for then."""
    asked = ask(two)
    finish_part(two, reopening.answer(two.field.coordinator, asked.request, asked.words))
    return ask(two)


def finish_part(two: Two, answered: bytes) -> None:
    with pytest.raises(PartAnswered) as told:
        finish(two, answered)
    assert told.value.values == {"left": 1}


def test_k13_both_coordinators_together_open_it_and_nothing_is_lost(two: Two) -> None:
    field = two.field
    two_areas.works_in_both(two)
    draft, _ = field.interview(name="Мадина")
    closed = field.finish(name="Алия")
    old = field.worker.database_key
    accounts.close(field.worker)
    first = ask(two)
    second = part_taken(two)
    assert (second.words == first.words, second == ask(two)) == (False, True)
    assert reopening.look(field.coordinator, second.request).opens is Opens.NOTHING
    finish(two, reopening.answer(two.nurlan, second.request, second.words))
    field.worker = accounts.sign_in(field.worker.home.path, field.worker.member, NEW, clock=field.clock)
    assert [row.draft for row in drafts.rows(field.worker)] == [draft]
    assert closed.record in {row.record for row in submissions.rows(field.worker)}
    assert not engine.opens_with(field.worker.folder.vault, old)  # K-7
    for desk in (field.coordinator, two.nurlan):
        assert openings.rows(desk)[0].what == "reopened"
    accounts.close(field.worker)  # the new escrow is one of several, too
    third = part_taken(two)
    finish(two, reopening.answer(two.nurlan, third.request, third.words))
    field.worker = accounts.sign_in(field.worker.home.path, field.worker.member, NEW, clock=field.clock)


def test_k13_no_coordinator_learns_the_key_or_another_ones_part(two: Two) -> None:
    two_areas.works_in_both(two)
    worker = two.field.worker
    sealed, member = read_slots(worker.folder.slots).escrow, KeyId(bytes.fromhex(worker.member))
    whole = split.read(sealed)
    for desk in (two.field.coordinator, two.nurlan):
        own = desk.keys.identity
        with pytest.raises(ProtocolError):
            escrow.opened(sealed, worker.member, own)
        mine = split.shares(whole, member, split.records(whole, member, own))
        assert len(mine) == 1
        assert split.key_of(whole, mine) is None
    asked = ask(two)
    answered = reopening.answer(two.field.coordinator, asked.request, asked.words)
    with pytest.raises(ProtocolError):  # sealed to the laptop that asked: not to the other coordinator
        age.open_file(answered, two.nurlan.keys.identity, max_plain=10_000)
    assert recovery.open_laptop(two.field.coordinator, worker.home.path, two.field.founded.recovery).people


def test_k13_false_answers_between_the_true_ones_cost_nothing(two: Two) -> None:
    """The key for the answers stands in the request: anybody seals something to it."""
    two_areas.works_in_both(two)
    field = two.field
    accounts.close(field.worker)
    second = part_taken(two)
    request = read_request(second.request)
    whole, member = split.read(request.escrow), KeyId(bytes.fromhex(field.worker.member))
    record = bytearray(split.records(whole, member, two.nurlan.keys.identity))
    record[-1] ^= 1
    before = field.worker.folder.slots.read_bytes()
    for false in (bytes(record), b"\2" * 66, b""):
        with pytest.raises(AnswerRefused):
            finish(two, age.seal(false, [request.to]))
    for _ in range(2):  # a whole key, which no part shows to be true, tells of no damaged database
        with pytest.raises(AnswerRefused) as refused:
            finish(two, escrow.seal(bytes(32), field.worker.member, [request.to]))
        assert not isinstance(refused.value, AnswerMisfits)
    assert field.worker.folder.slots.read_bytes() == before
    finish(two, reopening.answer(two.nurlan, second.request, second.words))
    field.worker = accounts.sign_in(field.worker.home.path, field.worker.member, NEW, clock=field.clock)


def test_k13_a_part_is_of_one_passphrase_and_goes_with_it(two: Two) -> None:
    two_areas.works_in_both(two)
    field = two.field
    accounts.close(field.worker)
    second = part_taken(two)
    with pytest.raises(WrongPassphrase):
        reopening.opener(field.worker.home.path, field.worker.member, "чужие слова совсем", clock=field.clock)
    other = ask(two, "чужие слова совсем")
    assert len(split.read(read_request(other.request).escrow).parts) == 2
    with pytest.raises((AnswerRefused, WrongPassphrase)):
        finish(two, reopening.answer(two.nurlan, second.request, second.words))
    field.worker = accounts.sign_in(
        field.worker.home.path, field.worker.member, PASSPHRASE, clock=field.clock
    )


def test_k13_who_has_no_part_answers_nothing_and_nothing_lies_open(two: Two, tmp_path: Path) -> None:
    two_areas.works_in_both(two)
    worker = two.field.worker
    asked = ask(two)
    request = read_request(asked.request)
    with pytest.raises(RequestRefused):
        reopening.answer_with(two.zarina.keys.identity, asked.request, asked.words)
    whole = split.read(request.escrow)
    shares = [
        share
        for desk in (two.field.coordinator, two.nurlan)
        for share in split.shares(
            whole,
            KeyId(bytes.fromhex(worker.member)),
            split.records(whole, KeyId(bytes.fromhex(worker.member)), desk.keys.identity),
        ).values()
    ]
    accounts.close(worker)
    part_taken(two)
    lying = all_bytes(worker.home.path)
    assert not any(share in lying for share in shares)


def test_k13_a_true_part_on_a_stick_is_told_whatever_lies_behind_it(two: Two, tmp_path: Path) -> None:
    two_areas.works_in_both(two)
    worker = two.field.worker
    accounts.close(worker)
    asked = ask(two)
    (tmp_path / FOLDER).mkdir()
    answered = reopening.answer(two.field.coordinator, asked.request, asked.words)
    for name, raw in (("a", answered), ("b", age.seal(b"false", [read_request(asked.request).to]))):
        (tmp_path / FOLDER / f"{name}{worker.member}{reopening_files.ANSWER_SUFFIX}").write_bytes(raw)
    with pytest.raises(PartAnswered):
        reopening_files.finish(worker.home.path, worker.member, tmp_path, NEW, cost=CHEAP)
    assert ask(two).words != asked.words  # one part less is asked for


def test_k13_another_part_sent_again_and_again_pushes_none_out(two: Two) -> None:
    two_areas.works_in_both(two)
    worker = two.field.worker
    accounts.close(worker)
    first = ask(two)
    request = read_request(first.request)
    finish_part(two, reopening.answer(two.field.coordinator, first.request, first.words))
    kept = ask(two)
    own = reopening.opener(worker.home.path, worker.member, NEW, clock=two.field.clock).own
    whole, member = split.read(request.escrow), KeyId(bytes.fromhex(worker.member))
    again = split.records(whole, member, two.field.coordinator.keys.identity)
    for _ in range(split.MOST_PARTS + 1):  # each seal has other bytes
        with pytest.raises((PartAnswered, AnswerRefused)):
            reopening_parts.opened(worker.folder, worker.member, own, age.seal(again, [request.to]))
    assert ask(two).words == kept.words
    raw = read_slots(worker.folder.answer_key).escrow
    assert len(raw) < 2 * split.MOST_PARTS * split.RECORD_BYTES


def test_a_damaged_escrow_is_told_where_it_is_asked_for(two: Two) -> None:
    two_areas.works_in_both(two)
    worker = two.field.worker
    accounts.close(worker)
    locks = read_slots(worker.folder.slots)
    for wrong in (b"garbage", locks.escrow[:-3], b"\x80"):
        write_slots(worker.folder.slots, replace(locks, escrow=wrong))
        with pytest.raises(SlotsDamaged):
            ask(two)
    write_slots(worker.folder.slots, locks)
    assert part_taken(two).words


def test_k13_a_power_cut_between_two_answers_keeps_what_came(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before it is written, and after: the same part comes again, or is not asked for any more."""
    two_areas.works_in_both(two)
    field = two.field
    accounts.close(field.worker)
    asked = ask(two)
    answered = reopening.answer(field.coordinator, asked.request, asked.words)

    class PowerCut(BaseException):
        pass

    def cut(*_: object) -> None:
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(reopening_parts.slots, "write_slots", cut)
        with pytest.raises(PowerCut):
            finish(two, answered)
    assert ask(two).words == asked.words
    finish_part(two, answered)
    second = ask(two)
    assert second.words != asked.words
    finish(two, reopening.answer(two.nurlan, second.request, second.words))
    field.worker = accounts.sign_in(field.worker.home.path, field.worker.member, NEW, clock=field.clock)


def test_k13_an_answer_that_was_taken_before_is_told_as_that_and_does_not_count_as_the_next(two: Two) -> None:
    """A server gives it for the request of the parts that are lacking, or it still lies on the stick: else the request
    would wait nowhere, and each press would say that an answer had come."""
    two_areas.works_in_both(two)
    field = two.field
    home, member = field.worker.home.path, field.worker.member
    accounts.close(field.worker)
    first = ask(two)
    answered = reopening.answer(field.coordinator, first.request, first.words)
    assert reopening.serves(home, member, first, answered)
    finish_part(two, answered)
    second = ask(two)
    assert not reopening.serves(home, member, second, answered)
    with pytest.raises(AnswerRefused) as told:
        finish(two, answered)
    assert "before" in str(told.value)
    assert ask(two).words == second.words
    finish(two, reopening.answer(two.nurlan, second.request, second.words))
    field.worker = accounts.sign_in(home, member, NEW, clock=field.clock)
