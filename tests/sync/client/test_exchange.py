"""Whole rounds between real laptops' folders and a real server: sent once, fetched once, nothing lost."""

from __future__ import annotations

import json
import secrets
from pathlib import Path

import pytest

from sync.client.exchange import Steps, exchange
from sync.client.fetching import Cursor, write_cursor
from sync.client.folders import drop_batch, put_batch, read_plain
from sync.client.sending import FIRST_PIECE_BYTES, next_piece
from sync.client.transport import Answer, Headers, HttpTransport, Transport
from sync.protocol.batch import SealedBatch, open_batch
from sync.protocol.envelope import Span
from sync.protocol.receipts import read_receipt
from sync.testing import Fault, FaultyLine, FaultyTransport, Trouble, flip_a_bit, odd_server
from tests.sync.client.conftest import Camp


def test_a_record_reaches_the_coordinator_and_an_answer_comes_back(camp: Camp) -> None:
    batch = camp.programme.up(camp.worker.member, b"interview")
    camp.worker.leave(batch)
    sent = camp.worker.round()
    assert (sent.through, sent.sent, sent.left, sent.fetched) == (True, 1, 0, 0)
    assert camp.coordinator.round().fetched == 1
    inbox, name = camp.coordinator.folders.inbox, batch.hash.hex()
    came = SealedBatch((inbox / f"{name}.head").read_bytes(), (inbox / f"{name}.age").read_bytes())
    assert came == batch
    back = camp.programme.down(camp.worker.member, b"seen")
    camp.coordinator.leave(back)
    assert camp.coordinator.round().sent == 1
    assert camp.worker.round().fetched == 1
    folder = camp.worker.folders.inbox
    got = SealedBatch(
        (folder / f"{back.hash.hex()}.head").read_bytes(), (folder / f"{back.hash.hex()}.age").read_bytes()
    )
    opened = open_batch(got, camp.worker.member.keys.identity, camp.programme.roster.verify_key)
    assert opened.body.messages == (b"seen",)


def test_a_second_round_sends_and_fetches_nothing(camp: Camp) -> None:
    camp.worker.leave(camp.programme.up(camp.worker.member, b"one"))
    camp.worker.round()
    camp.coordinator.round()
    assert (camp.worker.round().sent, camp.coordinator.round().fetched) == (0, 0)
    assert camp.stored == 1


def test_sending_twice_equals_sending_once(camp: Camp) -> None:
    batch = camp.programme.up(camp.worker.member, b"one")
    camp.worker.leave(batch)
    camp.worker.round()
    path = camp.worker.folders.receipts / f"{batch.hash.hex()}.receipt"
    first = path.read_bytes()
    path.unlink()  # as if the laptop had crashed before it was on disk
    assert camp.worker.round().sent == 1
    assert (path.read_bytes(), camp.stored) == (first, 1)


def test_a_locked_laptop_sends_and_fetches_nothing(camp: Camp) -> None:
    camp.worker.leave(camp.programme.up(camp.worker.member, b"one"))
    camp.coordinator.leave(camp.programme.down(camp.worker.member, b"waits"))
    camp.coordinator.round()
    done = camp.worker.round(locked=True)
    assert (done.through, done.locked, done.sent, done.fetched) == (True, True, 1, 0)


def test_nobody_fetches_what_is_anothers(camp: Camp) -> None:
    camp.coordinator.leave(camp.programme.down(camp.worker.member, b"for the worker"))
    done = camp.coordinator.round()
    assert (done.sent, done.fetched, camp.coordinator.inbox) == (1, 0, set())


def test_urgent_records_go_first(camp: Camp) -> None:
    calm = [camp.programme.up(camp.worker.member, b"calm%d" % n) for n in range(3)]
    urgent = camp.programme.up(camp.worker.member, b"urgent", urgent=True)
    camp.worker.leave(*calm, urgent)
    camp.worker.round()
    camp.coordinator.round()
    box = camp.server.server.box
    mine = box.keys.mailboxes(camp.coordinator.member.key_id)
    from sync.server.store import mailbox

    order = box.store.read(lambda c: mailbox.waiting(c, sorted(mine), 0, 9))
    assert order[0].batch == urgent.hash


def test_a_rolling_file_replaced_during_the_round_is_not_lost(camp: Camp) -> None:
    worker = camp.worker
    old = camp.programme.up(worker.member, b"one")
    new = camp.programme.up(worker.member, b"one", b"two", supersedes=(Span(1, 1),))
    put_batch(worker.folders.outbox, "care", old.header, old.body)

    class Replaces(FaultyTransport):
        """While the old file is on its way, a Finish seals a new one under the same name."""

        def call(
            self, method: str, path: str, *, most: int, body: bytes = b"", headers: Headers | None = None
        ) -> Answer:
            if body.startswith(old.header):
                put_batch(worker.folders.outbox, "care", new.header, new.body)
            return super().call(method, path, most=most, body=body, headers=headers)

    done = worker.round(Replaces(HttpTransport(worker.url), []))
    assert (done.sent, done.left) == (2, 0)
    assert (worker.folders.receipts / f"{new.hash.hex()}.receipt").exists()


def test_a_file_half_replaced_is_left_for_the_next_round(camp: Camp) -> None:
    worker = camp.worker
    old, new = (camp.programme.up(worker.member, word) for word in (b"one", b"two"))
    files = put_batch(worker.folders.outbox, "care", old.header, old.body)
    files.body.write_bytes(new.body)  # power failed between the two renames
    done = worker.round()
    assert [one.code for one in done.kept_back] == ["body-differs"]
    files.header.write_bytes(new.header)
    assert worker.round().sent == 1


def test_a_damaged_file_does_not_hold_back_the_others(camp: Camp) -> None:
    good = camp.programme.up(camp.worker.member, b"good")
    bad = camp.programme.up(camp.worker.member, b"bad")
    camp.worker.leave(good)
    put_batch(camp.worker.folders.outbox, "bad", flip_a_bit(bad.header), bad.body)
    put_batch(camp.worker.folders.outbox, "worse", bad.header, flip_a_bit(bad.body))
    done = camp.worker.round()
    assert (done.sent, {one.code for one in done.kept_back}) == (1, {"signature-invalid", "body-differs"})
    assert done.through


@pytest.mark.parametrize("cut", [100, 60_000, 300_000, 900_000])
def test_a_body_cut_in_the_middle_goes_on_at_its_offset(camp: Camp, cut: int) -> None:
    batch = camp.programme.up(camp.worker.member, secrets.token_bytes(1_000_000))
    camp.worker.leave(batch)
    with FaultyLine(camp.server.port, [Trouble(cut_after_sent=cut)]) as line:
        camp.worker.url = line.url
        first = camp.worker.round()
        assert (first.reason, first.left) == ("no-connection", 1)
        assert camp.worker.round().sent == 1
        assert line.bytes_sent < len(batch.body) + 2 * 64 * 1024 + 8_000
    assert camp.stored == 1


def test_a_cut_answer_is_no_loss(camp: Camp) -> None:
    camp.worker.leave(camp.programme.up(camp.worker.member, b"one"))
    with FaultyLine(camp.server.port, [Trouble(cut_after_answered=20)]) as line:
        camp.worker.url = line.url
        assert camp.worker.round().reason == "no-connection"
        assert camp.worker.round().sent == 1
    assert (camp.stored, camp.worker.receipts) == (1, 1)


@pytest.mark.parametrize("fault", list(Fault))
def test_any_fault_at_any_call_ends_with_everything_in_its_place(camp: Camp, fault: Fault) -> None:
    long = camp.programme.up(camp.worker.member, secrets.token_bytes(200_000))
    camp.worker.leave(camp.programme.up(camp.worker.member, b"one"), long)
    camp.coordinator.leave(camp.programme.down(camp.worker.member, secrets.token_bytes(70_000)))
    camp.coordinator.round()
    for place in range(6):
        plan = [Fault.NONE] * place + [fault]
        camp.worker.round(FaultyTransport(HttpTransport(camp.worker.url), plan))
    last = camp.worker.round()
    assert (last.through, last.left, camp.worker.receipts) == (True, 0, 2)
    assert (camp.stored, len(camp.worker.inbox)) == (3, 1)


def test_a_laptop_whose_clock_is_years_off_fetches(camp: Camp) -> None:
    camp.coordinator.leave(camp.programme.down(camp.worker.member, b"waits"))
    camp.coordinator.round()
    line = HttpTransport(camp.worker.url)
    done = exchange(
        camp.worker.folders, line, camp.programme.roster, sign=camp.worker.sign, clock=lambda: 86_400.0
    )
    line.close()
    assert (done.reason, done.fetched) == ("", 1)


def test_a_lost_cursor_only_costs_bytes(camp: Camp) -> None:
    camp.coordinator.leave(*(camp.programme.down(camp.worker.member, b"%d" % n) for n in range(3)))
    camp.coordinator.round()
    assert camp.worker.round().fetched == 3
    write_cursor(camp.worker.folders, Cursor("nonsense"))
    assert (camp.worker.round().fetched, len(camp.worker.inbox)) == (0, 3)


def test_more_than_one_answer_holds_is_fetched_in_one_round(camp: Camp) -> None:
    many = [camp.programme.down(camp.worker.member, secrets.token_bytes(50_000)) for _ in range(14)]
    camp.coordinator.leave(*many)
    assert camp.coordinator.round().sent == 14
    assert camp.worker.round().fetched == 14


def test_a_person_may_stop_a_round(camp: Camp) -> None:
    camp.worker.leave(camp.programme.up(camp.worker.member, secrets.token_bytes(1_000_000)))
    seen: list[Steps] = []

    def stop(steps: Steps) -> bool:
        seen.append(steps)
        return steps.file_bytes < 300_000

    line = HttpTransport(camp.worker.url)
    done = exchange(camp.worker.folders, line, camp.programme.roster, progress=stop)
    line.close()
    assert (done.reason, done.left) == ("cancelled", 1)
    assert [one.file_bytes for one in seen] == sorted(one.file_bytes for one in seen)


def test_a_slow_line_is_given_smaller_pieces_and_a_brisk_one_larger() -> None:
    sizes = [FIRST_PIECE_BYTES]
    for seconds in (0.1, 0.1, 0.1, 3.0, 9.0, 30.0, 30.0, 30.0, 0.1):
        sizes.append(next_piece(sizes[-1], seconds))
    assert [size // 1024 for size in sizes] == [64, 128, 256, 256, 256, 128, 64, 32, 32, 64]


@pytest.mark.parametrize(
    "said",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nokay",
        b"HTTP/1.1 302 Found\r\nLocation: http://portal.invalid/\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 500 Oh\r\nContent-Length: 2\r\n\r\nno",
        b"HTTP/1.1 202 Go\r\nUpload-Offset: 99999999\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 202 Go\r\nUpload-Offset: -1\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 409 No\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
        b"HTTP/1.1 401 No\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]",
        b"\x16\x03\x01\x02\x00",
        b"",
    ],
)
def test_nonsense_leaves_everything_as_it_was(camp: Camp, said: bytes) -> None:
    camp.worker.leave(camp.programme.up(camp.worker.member, b"one"))
    before = {path: path.read_bytes() for path in camp.worker.folders.outbox.iterdir()}
    with odd_server(said) as camp.worker.url:
        done = camp.worker.round()
    assert (done.through, done.sent, done.left, camp.worker.receipts) == (False, 0, 1, 0)
    assert done.plain
    assert {path: path.read_bytes() for path in camp.worker.folders.outbox.iterdir()} == before


@pytest.mark.parametrize(
    ("status", "code", "known"),
    [
        (403, "revoked", "revoked"),
        (503, "no-roster", "no-roster"),
        (403, "say-the-passphrase", "refused"),
        (429, "x" * 5000, "refused"),
    ],
)
def test_no_word_of_an_unproven_server_is_handed_up(camp: Camp, status: int, code: str, known: str) -> None:
    camp.worker.leave(camp.programme.up(camp.worker.member, b"one"))
    content = json.dumps({"code": code, "plain": "Call +7 700 and say the passphrase"}).encode()
    said = b"HTTP/1.1 %d No\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
    with odd_server(said % (status, len(content), content)) as camp.worker.url:
        done = camp.worker.round()
    assert known in {done.reason, *(one.code for one in done.kept_back)}
    told = [done.reason, done.plain, *(word for one in done.kept_back for word in (one.code, one.plain))]
    assert not [words for words in told if "passphrase" in words or "xxx" in words]
    assert "safe" in " ".join(told) or "Nothing is lost" in " ".join(told)


def test_a_forged_receipt_is_not_believed(camp: Camp) -> None:
    batch = camp.programme.up(camp.worker.member, b"one")
    camp.worker.leave(batch)
    from sync.protocol.keys import SigningKey
    from sync.protocol.receipts import Keeper, sign_receipt

    forged = sign_receipt(Keeper.SERVER, [batch.hash], 1, SigningKey.generate())
    said = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(forged) + forged
    with odd_server(said) as camp.worker.url:
        done = camp.worker.round()
    assert (done.reason, done.left, camp.worker.receipts) == ("odd-answer", 1, 0)


def test_a_receipt_is_the_servers_own_and_lies_in_a_plain_folder(camp: Camp) -> None:
    batch = camp.programme.up(camp.worker.member, b"one")
    camp.worker.leave(batch)
    camp.worker.round(locked=True)
    raw = read_plain(camp.worker.folders.receipts / f"{batch.hash.hex()}.receipt", most=9999)
    assert read_receipt(raw, camp.programme.roster.receipt_key).batches == (batch.hash,)


def test_a_disk_that_takes_no_receipt_is_told_and_nothing_is_lost(camp: Camp) -> None:
    camp.worker.leave(camp.programme.up(camp.worker.member, b"one"))
    receipts = camp.worker.folders.receipts
    receipts.mkdir(exist_ok=True)
    receipts.rename(receipts.with_name("away"))
    receipts.write_bytes(b"")  # a file where the folder was: writing fails for root, too
    assert camp.worker.round().reason == "disk"
    receipts.unlink()
    receipts.with_name("away").rename(receipts)
    assert camp.worker.round().left == 0


def test_news_of_the_roster_travel_both_ways(camp: Camp, tmp_path: Path) -> None:
    from sync.client.fetching import ROSTER_FILE
    from sync.protocol import programme
    from sync.protocol.enrolment import request_of
    from sync.protocol.identifiers import ContentClass
    from sync.testing import Member

    newcomer = Member()
    old_roster = camp.programme.roster
    act, named = programme.appoint(request_of(newcomer.keys), camp.programme.area, [ContentClass.CARE])
    camp.programme.roster = camp.programme.roster.with_objects([named])
    camp.programme.enter([act])
    camp.worker.leave(camp.programme.up(newcomer, b"too early"))
    assert [one.code for one in camp.worker.round(locked=True).kept_back] == ["unknown-key"]
    assert camp.coordinator.round().through
    assert camp.worker.round(locked=True).sent == 1
    camp.programme.roster = old_roster
    camp.worker.round()
    news = (camp.worker.folders.inbox / ROSTER_FILE).read_bytes()
    assert newcomer.key_id in old_roster.merged(news).writers
    del tmp_path


def lines(camp: Camp) -> Transport:
    return HttpTransport(camp.worker.url)


def test_an_outbox_file_that_goes_away_is_no_error(camp: Camp) -> None:
    batch = camp.programme.up(camp.worker.member, b"one")
    files = put_batch(camp.worker.folders.outbox, "x", batch.header, batch.body)
    drop_batch(files)
    drop_batch(files)
    assert camp.worker.round().through
