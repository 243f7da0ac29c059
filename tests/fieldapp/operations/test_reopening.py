"""A forgotten passphrase, a lost keyring, the end of a journey: opened from afar, and nothing unsent is lost."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.config import Home
from fieldapp.errors import (
    AnswerRefused,
    DatabaseDamaged,
    DeviceSecretMissing,
    NotAllowed,
    PassphraseTooShort,
    PutAway,
    RequestRefused,
    WrongPassphrase,
)
from fieldapp.model import MemberId
from fieldapp.operations import accounts, drafts, enrolment, openings, reopening, submissions
from fieldapp.security.slots import read_slots, write_slots
from sync.protocol import canonical
from sync.protocol.keys import Identity
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, sealed_files

NEW = "совсем новые слова"


def laptop(field: Field) -> Path:
    return field.folder / "laptop"


def sign_in(field: Field, passphrase: str) -> None:
    field.worker = accounts.sign_in(laptop(field), field.worker.member, passphrase, clock=field.clock)


def reopen(field: Field) -> None:
    asked = reopening.ask(laptop(field), field.worker.member)
    answered = reopening.answer(field.coordinator, asked.request, asked.words)
    reopening.finish(laptop(field), field.worker.member, answered, NEW, cost=CHEAP)


def test_a_forgotten_passphrase_costs_nothing(equipped: Field) -> None:
    """A draft, a finished record that nobody has, and files ready to go: all are there afterwards."""
    draft, _ = equipped.interview(name="Мадина")
    closed = equipped.finish(name="Алия")
    waiting = [path.read_bytes() for path in sealed_files(equipped.worker)]
    accounts.close(equipped.worker)
    for _ in range(5):
        with pytest.raises(WrongPassphrase) as wrong:
            sign_in(equipped, "forgotten for good")
        equipped.clock.later(seconds=wrong.value.wait_s)
    asked = reopening.ask(laptop(equipped), equipped.worker.member)
    seen = reopening.look(equipped.coordinator, asked.request)
    assert (seen.member, seen.name, seen.words) == (equipped.worker.member, "Bekzat", asked.words)
    answered = reopening.answer(equipped.coordinator, asked.request, asked.words)
    reopening.finish(laptop(equipped), equipped.worker.member, answered, NEW, cost=CHEAP)
    with pytest.raises(WrongPassphrase):
        sign_in(equipped, PASSPHRASE)
    sign_in(equipped, NEW)
    assert [row.draft for row in drafts.rows(equipped.worker)] == [draft]
    assert [row.record for row in submissions.rows(equipped.worker)] == [closed.record]
    assert [path.read_bytes() for path in sealed_files(equipped.worker)] == waiting
    newest = openings.rows(equipped.coordinator)[0]
    assert (newest.what, newest.subject) == ("reopened", equipped.worker.member)


def test_a_lost_keyring_is_mended_the_same_way(equipped: Field) -> None:
    equipped.finish()
    accounts.close(equipped.worker)
    Home(laptop(equipped)).device_secret.unlink()
    with pytest.raises(DeviceSecretMissing):
        sign_in(equipped, PASSPHRASE)
    reopen(equipped)
    sign_in(equipped, NEW)
    assert len(submissions.rows(equipped.worker)) == 1
    assert [tile.name for tile in accounts.tiles(laptop(equipped))] == ["Bekzat"]


def test_a_question_asked_twice_is_one_and_an_answer_is_used_once(equipped: Field) -> None:
    accounts.close(equipped.worker)
    first = reopening.ask(laptop(equipped), equipped.worker.member)
    assert reopening.ask(laptop(equipped), equipped.worker.member) == first
    answered = reopening.answer(equipped.coordinator, first.request, first.words)
    for _ in range(2):
        with pytest.raises(PassphraseTooShort):
            reopening.finish(laptop(equipped), equipped.worker.member, answered, "short", cost=CHEAP)
    reopening.finish(laptop(equipped), equipped.worker.member, answered, NEW, cost=CHEAP)
    with pytest.raises(AnswerRefused):  # its key is gone: an old answer on a stick opens nothing
        reopening.finish(laptop(equipped), equipped.worker.member, answered, "another passphrase", cost=CHEAP)
    sign_in(equipped, NEW)
    assert reopening.ask(laptop(equipped), equipped.worker.member).request != first.request


def test_words_that_differ_strangers_and_damage_open_nothing(equipped: Field) -> None:
    accounts.close(equipped.worker)
    asked = reopening.ask(laptop(equipped), equipped.worker.member)
    with pytest.raises(RequestRefused, match="six words differ"):
        reopening.answer(equipped.coordinator, asked.request, "bafola " * 6)
    for bent in (b"", asked.request[:-1], asked.request[:-1] + bytes([asked.request[-1] ^ 1])):
        with pytest.raises(RequestRefused):
            reopening.answer(equipped.coordinator, bent, enrolment.six_words(bent))
    with pytest.raises(RequestRefused):
        reopening.answer_with(Identity.generate(), asked.request, asked.words)
    good = reopening.answer(equipped.coordinator, asked.request, asked.words)
    before = equipped.worker.folder.slots.read_bytes()
    for bad in (b"", good[:-1], bytes([*good[:-1], good[-1] ^ 1]), b"x" * 10_000):
        with pytest.raises(AnswerRefused):
            reopening.finish(laptop(equipped), equipped.worker.member, bad, NEW, cost=CHEAP)
    assert equipped.worker.folder.slots.read_bytes() == before
    sign_in(equipped, PASSPHRASE)
    with pytest.raises(NotAllowed):
        reopening.look(equipped.worker, asked.request)


def test_an_escrow_laid_under_another_name_opens_nothing(equipped: Field) -> None:
    """B puts A's escrow beside B's database and asks for B's work: the coordinator does not open A's."""
    asked = enrolment.request(laptop(equipped), "Zarina", PASSPHRASE, clock=equipped.clock, cost=CHEAP)
    enrolment.accept(
        asked.desk, enrolment.approve(equipped.coordinator, asked.request, "Zarina", asked.words)
    )
    stolen = read_slots(equipped.worker.folder.slots).escrow
    path = asked.desk.folder.slots
    write_slots(path, replace(read_slots(path), escrow=stolen))
    forged = reopening.ask(laptop(equipped), asked.desk.member)
    with pytest.raises(RequestRefused, match="does not match"):
        reopening.answer(equipped.coordinator, forged.request, forged.words)


def test_an_answer_for_another_database_leaves_the_locks_alone(equipped: Field) -> None:
    asked = reopening.ask(laptop(equipped), equipped.worker.member)
    (form, member, to, _) = canonical.decode(asked.request, max_bytes=10**6)  # type: ignore[misc]
    other = read_slots(equipped.coordinator.folder.slots).escrow
    forged = canonical.encode([form, bytes.fromhex(equipped.coordinator.member), to, other])
    answered = reopening.answer(equipped.coordinator, forged, enrolment.six_words(forged))
    before = equipped.worker.folder.slots.read_bytes()
    with pytest.raises(AnswerRefused):
        reopening.finish(laptop(equipped), MemberId(member.hex()), answered, NEW, cost=CHEAP)  # type: ignore[union-attr]
    assert equipped.worker.folder.slots.read_bytes() == before


def test_a_damaged_database_is_said_before_the_locks_change(equipped: Field) -> None:
    accounts.close(equipped.worker)
    asked = reopening.ask(laptop(equipped), equipped.worker.member)
    answered = reopening.answer(equipped.coordinator, asked.request, asked.words)
    equipped.worker.folder.vault.write_bytes(b"\0" * 8192)
    before = equipped.worker.folder.slots.read_bytes()
    with pytest.raises(DatabaseDamaged):
        reopening.finish(laptop(equipped), equipped.worker.member, answered, NEW, cost=CHEAP)
    assert equipped.worker.folder.slots.read_bytes() == before


def test_what_is_put_away_for_a_journey_opens_for_nobody_until_a_coordinator_says(equipped: Field) -> None:
    draft, _ = equipped.interview(name="Мадина")
    equipped.finish()
    reopening.put_away(equipped.worker)
    for passphrase in (PASSPHRASE, NEW):
        with pytest.raises(PutAway):
            sign_in(equipped, passphrase)
    copy = equipped.folder / "seized"
    shutil.copytree(laptop(equipped), copy)
    with pytest.raises(PutAway):
        accounts.sign_in(copy, equipped.worker.member, PASSPHRASE)
    assert equipped.up().applied == 1  # what was sealed still goes, without unlocking anything
    reopen(equipped)
    sign_in(equipped, NEW)
    assert [row.draft for row in drafts.rows(equipped.worker)] == [draft]


def test_who_was_not_enrolled_cannot_put_anything_away(tmp_path: Path) -> None:
    accounts.choose_file_keystore(tmp_path)
    asked = enrolment.request(tmp_path, "Новый", PASSPHRASE, cost=CHEAP)
    with pytest.raises(Exception, match="list of keys"):
        reopening.put_away(asked.desk)
    accounts.close(asked.desk)
    with pytest.raises(RequestRefused, match="not enrolled"):
        reopening.ask(tmp_path, asked.desk.member)
    accounts.close(accounts.sign_in(tmp_path, asked.desk.member, PASSPHRASE))
