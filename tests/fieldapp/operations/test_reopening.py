"""A forgotten passphrase, a lost keyring, the end of a journey: opened from afar, and nothing unsent is lost."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.config import Home, PersonFolder
from fieldapp.errors import (
    AnswerRefused,
    DatabaseDamaged,
    DeviceSecretMissing,
    DiskFull,
    FieldError,
    NotAllowed,
    PassphraseTooShort,
    PutAway,
    RequestRefused,
    TooSoon,
    WrongPassphrase,
)
from fieldapp.key_errors import AnswerMisfits, NobodyElse
from fieldapp.model import MemberId
from fieldapp.operations import (
    accounts,
    drafts,
    enrolment,
    escrow,
    openings,
    recovery,
    rekeying,
    reopening,
    reopening_files,
    submissions,
)
from fieldapp.security.slots import Slots, read_slots, write_slots
from fieldapp.store import engine, identity
from sync.client import carrier
from sync.protocol import canonical, messages
from sync.protocol.keys import Identity
from sync.protocol.reopening import read_request
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, sealed_files
from tests.fieldapp.operations.test_coordinators import joined
from tests.fieldapp.operations.test_hostile_batches import deliver, forge

NEW = "совсем новые слова"
ROOT = Path(__file__).resolve().parents[3]


def laptop(field: Field) -> Path:
    return field.folder / "laptop"


def sign_in(field: Field, passphrase: str) -> None:
    field.worker = accounts.sign_in(laptop(field), field.worker.member, passphrase, clock=field.clock)


def ask(field: Field, passphrase: str = NEW) -> reopening.Asked:
    return reopening.ask(laptop(field), field.worker.member, passphrase, cost=CHEAP)


def reopen(field: Field) -> None:
    asked = ask(field)
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
    asked = ask(equipped)
    seen = reopening.look(equipped.coordinator, asked.request)
    assert (seen.member, seen.name, seen.words) == (equipped.worker.member, "Bekzat", asked.words)
    answered = reopening.answer(equipped.coordinator, asked.request, asked.words)
    reopening.finish(laptop(equipped), equipped.worker.member, answered, NEW, cost=CHEAP)
    with pytest.raises(WrongPassphrase):
        sign_in(equipped, PASSPHRASE)
    sign_in(equipped, NEW)
    assert [row.draft for row in drafts.rows(equipped.worker)] == [draft]
    assert [row.record for row in submissions.rows(equipped.worker)] == [closed.record]
    assert set(waiting) <= {path.read_bytes() for path in sealed_files(equipped.worker)}
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
    first = ask(equipped)
    assert ask(equipped) == first
    answered = reopening.answer(equipped.coordinator, first.request, first.words)
    with pytest.raises(PassphraseTooShort):
        ask(equipped, "short")
    reopening.finish(laptop(equipped), equipped.worker.member, answered, NEW, cost=CHEAP)
    with pytest.raises(AnswerRefused):  # its key is gone: an old answer on a stick opens nothing
        reopening.finish(laptop(equipped), equipped.worker.member, answered, NEW, cost=CHEAP)
    sign_in(equipped, NEW)
    assert ask(equipped).request != first.request
    assert ask(equipped, "another passphrase").request != ask(equipped).request


def test_words_that_differ_strangers_and_damage_open_nothing(equipped: Field) -> None:
    accounts.close(equipped.worker)
    asked = ask(equipped)
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
    forged = reopening.ask(laptop(equipped), asked.desk.member, NEW, cost=CHEAP)
    with pytest.raises(RequestRefused, match="does not match"):
        reopening.answer(equipped.coordinator, forged.request, forged.words)


def test_an_answer_for_another_database_leaves_the_locks_alone(equipped: Field) -> None:
    asked = ask(equipped)
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
    asked = ask(equipped)
    answered = reopening.answer(equipped.coordinator, asked.request, asked.words)
    equipped.worker.folder.vault.write_bytes(b"\0" * 8192)
    before = equipped.worker.folder.slots.read_bytes()
    with pytest.raises(AnswerMisfits) as said:
        reopening.finish(laptop(equipped), equipped.worker.member, answered, NEW, cost=CHEAP)
    assert "the database is damaged" in said.value.remedy  # if the next answer does not fit either
    assert equipped.worker.folder.slots.read_bytes() == before


@pytest.mark.parametrize("power", ["orderly", "cut"])
def test_an_answer_with_a_made_up_key_is_told_as_such_and_spoils_nothing(equipped: Field, power: str) -> None:
    """Whoever saw the request, which is no secret, can seal a key to it. After a power cut much of the work lies beside
    the database, in its log."""
    asked = ask(equipped)
    closed = equipped.finish(name="Алия")
    folder = equipped.worker.folder
    if power == "cut":
        kept = {path: path.read_bytes() for path in folder.path.glob("vault.db*")}
    accounts.close(equipped.worker)
    if power == "cut":
        for path, content in kept.items():
            path.write_bytes(content)
        assert folder.vault.with_name("vault.db-wal").stat().st_size
    member, to = equipped.worker.member, read_request(asked.request).to
    locks = folder.slots.read_bytes()
    with pytest.raises(AnswerMisfits) as said:
        reopening.finish(
            laptop(equipped), member, escrow.seal(secrets.token_bytes(32), member, [to]), NEW, cost=CHEAP
        )
    assert not isinstance(said.value, DatabaseDamaged)
    assert folder.slots.read_bytes() == locks
    answered = reopening.answer(equipped.coordinator, asked.request, asked.words)
    reopening.finish(laptop(equipped), member, answered, NEW, cost=CHEAP)  # the true one opens all of it
    sign_in(equipped, NEW)
    assert closed.record in {row.record for row in submissions.rows(equipped.worker)}


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


@pytest.mark.parametrize("step", ["write_slots", "remove_slots"])
def test_an_answer_of_before_opens_nothing_that_was_put_away_also_where_the_power_went(
    equipped: Field, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """An answer was given and not needed; whoever forces the new passphrase has the stick as well."""

    class PowerCut(BaseException):
        pass

    asked = ask(equipped)
    answered = reopening.answer(equipped.coordinator, asked.request, asked.words)
    accounts.renew_escrow(equipped.worker)
    monkeypatch.setattr(accounts, "renew_escrow", lambda _desk: None)
    done = getattr(reopening.slots, step)

    def cut(*given: object) -> None:
        done(*given)
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(reopening.slots, step, cut)
        with pytest.raises(PowerCut):
            reopening.put_away(equipped.worker)
    is_away = read_slots(equipped.worker.folder.slots).person is None
    assert is_away is (step == "write_slots")
    with pytest.raises(AnswerRefused):
        reopening.finish(
            laptop(equipped), equipped.worker.member, answered, NEW, cost=CHEAP, clock=equipped.clock
        )


def test_who_was_not_enrolled_cannot_put_anything_away(tmp_path: Path) -> None:
    accounts.choose_file_keystore(tmp_path)
    asked = enrolment.request(tmp_path, "Новый", PASSPHRASE, cost=CHEAP)
    with pytest.raises(Exception, match="list of keys"):
        reopening.put_away(asked.desk)
    accounts.close(asked.desk)
    with pytest.raises(RequestRefused, match="not enrolled"):
        reopening.ask(tmp_path, asked.desk.member, NEW, cost=CHEAP)
    accounts.close(accounts.sign_in(tmp_path, asked.desk.member, PASSPHRASE))


def test_nobody_else_on_the_account_takes_the_answer(equipped: Field) -> None:
    """Whoever uses the same OS account reads the keyring and every file; the answer opens under her passphrase."""
    equipped.finish()
    accounts.close(equipped.worker)
    asked = ask(equipped)
    answered = reopening.answer(equipped.coordinator, asked.request, asked.words)
    before = equipped.worker.folder.slots.read_bytes()
    waits = []
    for guess in ("совсем чужие слова", PASSPHRASE, "another passphrase", "and one more of them"):
        with pytest.raises((WrongPassphrase, TooSoon)) as refused:
            reopening.finish(
                laptop(equipped), equipped.worker.member, answered, guess, cost=CHEAP, clock=equipped.clock
            )
        waits.append(refused.value.wait_s)
    assert waits[-1] > 0  # guessing gets slow
    assert equipped.worker.folder.slots.read_bytes() == before
    equipped.clock.later(seconds=waits[-1])
    reopening.finish(
        laptop(equipped), equipped.worker.member, answered, NEW, cost=CHEAP, clock=equipped.clock
    )
    sign_in(equipped, NEW)


def test_whoever_knew_the_old_key_opens_nothing_afterwards(equipped: Field) -> None:
    """The database gets another key, and its escrow is made anew: the answer, and the escrow it came from, are void."""
    old, sealed = equipped.worker.database_key, read_slots(equipped.worker.folder.slots).escrow
    accounts.close(equipped.worker)
    reopen(equipped)
    assert not engine.opens_with(equipped.worker.folder.vault, old)
    now = read_slots(equipped.worker.folder.slots)
    assert now.escrow != sealed
    assert now.coming is None
    new = escrow.opened(now.escrow, equipped.worker.member, equipped.coordinator.keys.identity)
    assert engine.opens_with(equipped.worker.folder.vault, new)
    assert old not in equipped.worker.folder.vault.read_bytes()
    sign_in(equipped, NEW)
    assert equipped.worker.vault.check()


CHILD = """
import sys
from pathlib import Path
from fieldapp.store import engine
print("begins", flush=True)
engine.rekey(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3]))
print("done", flush=True)
"""


def _killed_amid(home: Path, copy: Path, path: Path, key: str, new: str) -> Path:
    """A copy of a laptop whose database was killed while its pages changed. On a busy machine it may be done before
    anybody looks: then once more, from the beginning."""
    for _ in range(20):
        shutil.rmtree(copy, ignore_errors=True)
        torn = shutil.copytree(home, copy) / path.relative_to(home)
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(torn), key, new], stdout=subprocess.PIPE, cwd=ROOT
        )
        log = torn.with_name("vault.db-wal")
        while child.poll() is None and _size(log) < 1_000_000:
            pass
        child.kill()
        if child.communicate()[0].splitlines() == [b"begins"] and _size(log) >= 1_000_000:
            return copy
    raise AssertionError("it was never killed amid the pages")


def _size(log: Path) -> int:
    try:
        return log.stat().st_size
    except FileNotFoundError:  # not yet, or no more
        return 0


def test_the_power_goes_while_the_database_gets_another_key(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the pages change, amid them (SIGKILL), after them, amid the locks: it opens, and all is there."""
    closed = equipped.finish(name="Алия")
    with equipped.worker.vault.write() as tx:
        identity.put(tx, "ballast", os.urandom(20_000_000))  # so that there is an amid
    accounts.close(equipped.worker)
    asked = ask(equipped)
    answered = reopening.answer(equipped.coordinator, asked.request, asked.words)
    moments = []
    real = engine.rekey

    def rekey(path: Path, key: bytes, new: bytes) -> None:
        moments.append(shutil.copytree(laptop(equipped), equipped.folder / "before"))
        moments.append(_killed_amid(laptop(equipped), equipped.folder / "amid", path, key.hex(), new.hex()))
        real(path, key, new)
        moments.append(shutil.copytree(laptop(equipped), equipped.folder / "after"))
        moments.append(shutil.copytree(laptop(equipped), equipped.folder / "amid the locks"))
        (moments[-1] / path.relative_to(laptop(equipped))).with_name("slots.json").write_bytes(b"half")

    monkeypatch.setattr(engine, "rekey", rekey)
    reopening.finish(laptop(equipped), equipped.worker.member, answered, NEW, cost=CHEAP)
    monkeypatch.setattr(engine, "rekey", real)
    assert len(moments) == 4
    for home in (*moments, laptop(equipped)):
        desk = accounts.sign_in(home, equipped.worker.member, NEW, clock=equipped.clock)
        assert [row.record for row in submissions.rows(desk)] == [closed.record]
        assert desk.vault.check()
        now = read_slots(desk.folder.slots)
        assert now.coming is None
        key = escrow.opened(now.escrow, desk.member, equipped.coordinator.keys.identity)
        assert key == desk.database_key
        accounts.close(desk)


def test_the_escrow_is_the_databases_also_where_somebody_asked_between(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power goes when the pages have another key and the locks not yet; another answer is asked for, and is one
    for the earlier key; then the first passphrase comes to mind. Whoever forgets it later still gets in."""
    accounts.close(equipped.worker)

    def cut(folder: PersonFolder, member: str, key: bytes, new: bytes, both: Slots) -> bytes:
        engine.rekey(folder.vault, key, new)
        raise FieldError

    with monkeypatch.context() as patched:
        patched.setattr(rekeying, "_go_on", cut)
        reopen(equipped)
    third = "третьи совсем новые слова"
    asked = ask(equipped, third)
    answered = reopening.answer(equipped.coordinator, asked.request, asked.words)
    with pytest.raises(AnswerRefused):
        reopening.finish(laptop(equipped), equipped.worker.member, answered, third, cost=CHEAP)
    sign_in(equipped, NEW)
    now = read_slots(equipped.worker.folder.slots)
    opened = escrow.opened(now.escrow, equipped.worker.member, equipped.coordinator.keys.identity)
    assert (now.coming, opened) == (None, equipped.worker.database_key)
    accounts.close(equipped.worker)
    reopen(equipped)
    sign_in(equipped, NEW)


def test_a_disk_that_is_full_leaves_the_old_key_until_the_next_time(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = equipped.worker.database_key
    accounts.close(equipped.worker)

    def full(path: Path, key: bytes, new: bytes) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(engine, "rekey", full)
        reopen(equipped)
        assert engine.opens_with(equipped.worker.folder.vault, old)
        sign_in(equipped, NEW)
        accounts.close(equipped.worker)
        found = recovery.open_laptop(equipped.coordinator, laptop(equipped))  # with two escrows beside it
        assert found.people == (equipped.worker.member,)
    sign_in(equipped, NEW)
    assert equipped.worker.database_key != old


def test_k10_the_persons_own_program_tells_that_the_work_was_opened_anew(equipped: Field) -> None:
    """A coordinator's program that keeps silent hides nothing: whoever reads the programme's class is told by hers."""
    accounts.close(equipped.worker)
    asked = ask(equipped)
    answered = reopening.answer_with(
        equipped.coordinator.keys.identity, asked.request, asked.words
    )  # no line of it
    reopening.finish(laptop(equipped), equipped.worker.member, answered, NEW, cost=CHEAP)
    sign_in(equipped, NEW)
    assert equipped.up().quarantined == 0
    told = [one for one in openings.rows(equipped.coordinator) if one.what == "own reopened"]
    assert [(one.by, one.about) for one in told] == [("Bekzat", "Bekzat")]
    accounts.close(equipped.worker)
    sign_in(equipped, NEW)
    equipped.up()
    assert len([one for one in openings.rows(equipped.coordinator) if one.what == "own reopened"]) == 1


def test_m6_a_worker_writes_no_other_line_into_the_journal(equipped: Field) -> None:
    for what, subject in (("revoked", equipped.worker.member), ("own reopened", equipped.coordinator.member)):
        line = messages.Opening(what, bytes.fromhex(subject), 1).encode()
        forged = forge(equipped, equipped.worker.keys, [line])
        deliver(equipped, forged.header, forged.body, what)
    assert not {"own reopened", "revoked"} & {one.what for one in openings.rows(equipped.coordinator)}


def test_a_false_answer_beside_the_true_one_on_a_stick_stops_nothing(equipped: Field, tmp_path: Path) -> None:
    """The request is public, so anybody may seal something to it and lay it where it is read first."""
    stick, member = tmp_path / "stick", equipped.worker.member
    stick.mkdir()
    accounts.close(equipped.worker)
    asked = ask(equipped)
    true = reopening.answer(equipped.coordinator, asked.request, asked.words)
    request = read_request(asked.request)
    false = escrow.seal(bytes(32), member, [request.to])
    folder = stick / carrier.FOLDER
    folder.mkdir(parents=True)
    (folder / f"0{member}{reopening_files.ANSWER_SUFFIX}").write_bytes(false)
    (folder / f"{member}{reopening_files.ANSWER_SUFFIX}").write_bytes(true)
    reopening_files.finish(laptop(equipped), member, stick, NEW, cost=CHEAP)
    sign_in(equipped, NEW)


def test_nobody_puts_away_what_nobody_else_could_open(equipped: Field) -> None:
    """The only coordinator: two sheets let in somebody new, and would give nothing of hers back."""
    with pytest.raises(NobodyElse):
        reopening.put_away(equipped.coordinator)
    assert (
        read_slots(equipped.coordinator.folder.slots).person is not None
    )  # her passphrase opens it as before
    second = joined(equipped).desk
    reopening.put_away(equipped.coordinator)
    with pytest.raises(PutAway):
        accounts.sign_in(equipped.folder / "office", equipped.coordinator.member, PASSPHRASE)
    accounts.close(second)
