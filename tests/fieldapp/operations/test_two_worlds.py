"""Two programmes that differ only in who they are for: names, answers, words, a form's title. Whoever holds the server
cannot tell one from the other by anything that it stores, logs, counts or sees on the line.

Random names and keys differ in every run; what is compared is everything else: how much, how long, in which fields,
in which order, when.
"""

from __future__ import annotations

import hashlib
import logging
import re
import sqlite3
import struct
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest

from fieldapp.model import Contact, ContentClass
from fieldapp.operations import (
    accounts,
    caseload,
    drafts,
    enrolment,
    erasing,
    library,
    packs,
    programme,
    reopening_line,
    reviews,
    rosters,
    rounds,
    sealing,
    submissions,
)
from fieldapp.operations.desk import Desk
from sync.client.transport import Answer, HttpTransport
from sync.protocol import body, canonical, padding
from sync.protocol.envelope import PREFIX_BYTES, read_prefix
from sync.protocol.keys import SIGNATURE_BYTES, MemberKeys
from sync.server.keys import receipt_key
from sync.server.store.engine import FILE_NAME
from sync.testing import FaultyLine, ServerThread
from tests.fieldapp.operations.field import CHEAP, FORM, PASSPHRASE, Field, answer, attach, xform
from tests.fieldapp.operations.test_attachments import PHOTO, photo
from tests.fieldapp.operations.test_attachments import XFORM as PHOTO_FORM
from tests.fieldapp.operations.test_attachments import finished as with_photo
from tests.fieldapp.operations.test_coordinators import joined

PACK, LARGE, BLOCK = padding.pack, 32 * 1024, 128 * 1024  # a block: the most that zstd allows
HEX = re.compile(r"[0-9a-f]{6,}")
# In both worlds: it keeps what differs between them away from where the padding of a list of keys steps by 1 or 2 kB.
# Padmé hides what differs within a step; the step itself tells the size to two in a hundred.
SHARED = hashlib.sha512(b"in both worlds").hexdigest().encode()
QUESTION = b"Name" + b", as they say it themselves" * 24 + SHARED


@dataclass(frozen=True)
class People:
    """What differs. `staff`: coordinator and worker; `later`: a second coordinator and a second worker."""

    staff: tuple[str, str]
    participants: tuple[str, str]
    title: str
    contact: Contact
    answers: Mapping[str, str]
    comment: str
    correction: str
    later: tuple[str, str]
    photo: tuple[str, int]  # its name, and its size: the same but for what padding hides


ONE = People(
    ("Aida", "Bek"),
    ("Ай", "Дана"),
    "Form A",
    Contact("N.", "health", "112"),
    {"name": "Мадина", "age": "7"},
    "?",
    "8",
    ("Nur", "Zo"),
    ("a.jpg", 40_000),
)
OTHER = People(
    ("Жаңыл Мырзабекова-Исакова", "Зухра Абдурахманова, психолог"),
    ("Александра Константиновна", "عبد الرحمن بن محمد"),
    "Как живётся ребёнку после возвращения домой",
    Contact("Кризисный центр «Дом»", "психолог, круглосуточно", "+996 312 000 111 доб. 25"),
    {"name": "Мухаммад-Юсуф Абдурахманов, называет себя Юра", "age": "11"},
    "Пожалуйста, спросите ещё раз: он сам так сказал или кто-то за него ответил?",
    "12",
    ("Нурланбек Абдыкадыров, Ошская область", "Заринахон Юлдашева"),
    ("Снимок с возвращения домой, двор.JPG", 40_200),
)


class Tapped:
    """A line that somebody listens to: what is asked and answered, without what is random in it."""

    def __init__(self, url: str, heard: list[str]) -> None:
        self._line, self.heard = HttpTransport(url), heard

    def call(
        self,
        method: str,
        path: str,
        *,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        most: int,
    ) -> Answer:
        found = self._line.call(method, path, body=body, headers=headers, most=most)
        asked = sorted((name, len(value)) for name, value in (headers or {}).items())
        told = sorted((name, len(value)) for name, value in found.headers.items() if name != "date")
        self.heard.append(
            f"{method} {HEX.sub('#', path)} {len(body)} {asked} -> {found.status} {len(found.body)} {told}"
        )
        return found

    def close(self) -> None:
        self._line.close()


@dataclass
class Seen:
    """All that the server's owner can look at."""

    line: list[str] = field(default_factory=list)
    headers: list[object] = field(default_factory=list)
    tables: dict[str, Counter[object]] = field(default_factory=dict)
    metrics: str = ""
    logs: list[str] = field(default_factory=list)
    roster: int = 0
    wire: tuple[int, int] = (
        0,
        0,
    )  # every byte that went there and back, below all that the program says of itself


def lived(
    folder: Path,
    people: People,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    *,
    long: bool = True,
) -> Seen:
    """The same weeks with these people; `long`: with all that happens in a year."""
    caplog.clear()
    numbers = count(1)  # what is random orders the sending: here it is the same in both worlds
    monkeypatch.setattr(sealing, "random_id", lambda: next(numbers).to_bytes(16, "big"))
    monkeypatch.setattr(MemberKeys, "generate", lambda: keys_of(next(numbers)))
    monkeypatch.setattr(body, "pack", steadily)
    store, seen = folder / "server", Seen()
    store.mkdir(parents=True)
    made = Field.begin(folder, receipt_key=receipt_key(store).public, names=people.staff)
    bundle = rosters.load(made.coordinator.home).bundle().to_bytes()
    with (
        ServerThread(store, bundle, clock=lambda: int(made.clock.at.timestamp())) as server,
        FaultyLine(server.port) as way,
    ):
        tapped = Tapped(way.url, seen.line)

        def round_of(*desks: Desk) -> None:
            for desk in desks:
                made.clock.later(hours=1)
                rounds.exchange(desk, line=tapped)

        programme.set_server(made.worker, server.url)
        path = folder / "form.xml"
        path.write_bytes(xform(title=people.title).replace(b">Name<", b">%s<" % QUESTION))
        caseload.set_contacts(made.coordinator, [people.contact])
        library.publish(made.coordinator, path, ContentClass.WELLBEING)
        made.people = [made.person(name) for name in people.participants]
        round_of(made.coordinator, made.worker)
        first = finished(made, people, 0)
        finished(made, people, 1)
        round_of(made.worker)
        finished(made, people, 0, afraid="yes")
        round_of(made.worker, made.coordinator)
        reviews.open(made.coordinator, first)
        reviews.send_back(made.coordinator, first, {"/data/grp/age": people.comment})
        round_of(made.coordinator, made.worker)
        made.correct(first, people.comment, age=people.correction)
        made.clock.later(days=30)
        round_of(made.worker, made.coordinator)
        reviews.open(made.coordinator, first)
        reviews.accept(made.coordinator, first)
        if long:
            the_rest(made, people, tapped, server.url, round_of)
        enrolment.revoke(made.coordinator, made.worker.member)
        round_of(made.coordinator, made.worker)
        seen.metrics = tapped._line.call("GET", "/metrics", most=10_000).body.decode()
        tapped.close()
        seen.wire = (way.bytes_sent, way.bytes_answered)
    made.close()
    seen.tables, seen.headers = tables(store), headers(store)
    elsewhere = ("asyncio", "alembic")  # of the tests' own making: migrations are taken once in a process
    seen.logs = [
        HEX.sub("#", record.getMessage())
        for record in caplog.records
        if not record.name.startswith(elsewhere)
    ]
    seen.roster = len(rosters.load(made.coordinator.home).bundle().to_bytes())
    return seen


def steadily(plain: bytes) -> bytes:
    """Packed and padded as always; but the packed length of a list of keys, 40 to 90 kB of random bytes, is another in
    every run, so here that is not packed: then what differs between the worlds is theirs."""
    if len(plain) <= LARGE:
        return PACK(plain)
    blocks = [plain[at : at + BLOCK] for at in range(0, len(plain), BLOCK)]
    frame = b"\x28\xb5\x2f\xfd\xa0" + len(plain).to_bytes(4, "little")
    for place, block in enumerate(blocks, 1):
        frame += (len(block) << 3 | (place == len(blocks))).to_bytes(3, "little") + block
    rest = padding.padded_size(len(frame) + 8) - len(frame) - 8
    return frame + struct.pack("<II", 0x184D2A50, rest) + bytes(rest)


def keys_of(number: int) -> MemberKeys:
    seeds = (hashlib.sha256(b"%s %d" % (word, number)).digest() for word in (b"signing", b"opening"))
    return MemberKeys.from_bytes(b"\1" + b"".join(seeds))


def the_rest(made: Field, people: People, line: Tapped, url: str, round_of: Callable[..., None]) -> None:
    """A second coordinator, somebody let in by network, a photo, a forgotten passphrase by network, and a person who is
    erased, whose sealed copies the server lets go."""
    folder = made.folder
    first, other = people.later
    second = joined(made, first).desk
    programme.set_server(second, url)
    round_of(made.coordinator, second, made.coordinator)
    home = folder / "third"
    accounts.choose_file_keystore(home)
    new = enrolment.request(home, other, PASSPHRASE, clock=made.clock, cost=CHEAP).desk
    packs.leave_at_server(new, url, line=line)
    (asking,) = packs.at_server(made.coordinator, line=line)
    enrolment.approve(made.coordinator, asking.request, other, asking.words)
    round_of(made.coordinator)
    offer = packs.offered_by_server(new, url, line=line)
    assert offer is not None
    packs.take(new, offer, offer.words)
    (folder / "photo.xml").write_text(PHOTO_FORM)
    library.publish(made.coordinator, folder / "photo.xml", ContentClass.CARE)
    round_of(made.coordinator, new, made.worker)
    draft = drafts.begin(made.worker, PHOTO, made.people[1].person, "").draft
    name, size = people.photo
    taken = attach(made.worker, draft, "/data/face", photo(folder, size, name))
    with_photo(made, draft, face=taken, note=people.comment)
    round_of(made.worker, made.coordinator, second)
    forgotten(made, line)
    round_of(made.worker)
    erasing.order(made.coordinator, [made.people[0].person])
    round_of(made.coordinator, second, made.worker)
    (order,) = erasing.rows(second)
    erasing.agree(second, order.order)
    round_of(second, made.coordinator, second)
    assert any("let-go" in heard for heard in line.heard)
    for desk in (second, new):
        accounts.close(desk)


def forgotten(made: Field, line: Tapped) -> None:
    """The request goes up, the answer comes down."""
    laptop, member, chosen = made.folder / "laptop", made.worker.member, "совсем новые слова"
    accounts.close(made.worker)
    words = reopening_line.ask(laptop, member, chosen, cost=CHEAP, line=line)
    (one,) = reopening_line.waiting(made.coordinator, line=line)
    reopening_line.answer(made.coordinator, one, words, line=line)
    reopening_line.finish(laptop, member, chosen, cost=CHEAP, line=line)
    made.worker = accounts.sign_in(laptop, member, chosen, clock=made.clock)


def finished(made: Field, people: People, which: int, **more: str) -> str:
    draft = drafts.begin(made.worker, FORM, made.people[which].person, "").draft
    row, session = drafts.resume(made.worker, draft)
    answer(made.worker, row.draft, session, consent="yes", **people.answers, **more)
    return submissions.close(made.worker, draft, session).record


def shape(value: object) -> object:
    """A value without its random bytes: their length, and every number and word as it is."""
    if isinstance(value, bytes):
        return len(value)
    if isinstance(value, str):
        return HEX.sub("#", value)
    if isinstance(value, dict):
        return {key: shape(part) for key, part in value.items()}
    if isinstance(value, list):
        return [shape(part) for part in value]
    return value


def tables(store: Path) -> dict[str, Counter[object]]:
    """Every row of every table."""
    found = {}
    with closing(sqlite3.connect(store / FILE_NAME)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            rows = database.execute(f'SELECT * FROM "{name}"')
            found[name] = Counter(str([shape(cell) for cell in row]) for row in rows)
    return found


def headers(store: Path) -> list[object]:
    """What every batch's header says outside its seal, in order of arrival."""
    with closing(sqlite3.connect(store / FILE_NAME)) as database:
        raws = [raw for (raw,) in database.execute("SELECT header FROM batches ORDER BY position")]
    return [
        (
            read_prefix(raw).body_length,
            shape(canonical.decode(raw[PREFIX_BYTES:-SIGNATURE_BYTES], max_bytes=8192)),
        )
        for raw in raws
    ]


def test_two_worlds_look_the_same_to_whoever_holds_the_server(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    one, other = (
        lived(tmp_path / name, people, caplog, monkeypatch)
        for name, people in (("one", ONE), ("other", OTHER))
    )
    assert one.headers == other.headers
    assert one.line == other.line
    assert one.wire == other.wire != (0, 0)
    assert one.tables == other.tables
    assert one.metrics == other.metrics
    assert one.logs == other.logs
    assert one.roster == other.roster
    assert (
        len(one.headers) >= 6
    )  # downlinks, records, an urgent one, a correction: there was something to see


def test_the_comparison_would_see_a_difference(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One more record, or one that is too long for its padding, shows: else the test above proved nothing."""
    caplog.set_level(logging.DEBUG)
    longer = People(
        **{**ONE.__dict__, "answers": {"name": "".join(map(chr, range(0x400, 0x1400))), "age": "7"}}
    )
    one, other = (
        lived(tmp_path / name, people, caplog, monkeypatch, long=False)
        for name, people in (("one", ONE), ("other", longer))
    )
    assert one.headers != other.headers
    assert one.tables != other.tables
    assert one.line != other.line
    assert one.wire != other.wire
