"""Writes the vectors that are not there yet; never one that is: `python -m tests.vectors.make`.

Keys, salts and places come from a seed. The encapsulation inside an age file is random by its construction,
so a second run would give other files: what was once published stays as it is.
"""

from __future__ import annotations

import json
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from sync.protocol import age, authorship, canonical, departing, padding, parcel, split
from sync.protocol.batch import Place, SealedBatch
from sync.protocol.bundle import object_hash
from sync.protocol.envelope import Head, PersonAddress, Span, batch_hash, sign_header, verify_header
from sync.protocol.identifiers import AreaId, BatchHash, ContentClass, Incarnation, KeyId
from sync.protocol.keys import Identity, SigningKey
from sync.protocol.messages import Enclosure, Message
from sync.protocol.parcel import Entry
from sync.protocol.places import MOST_STREAMS, Known, write_question
from sync.protocol.receipts import Keeper, sign_receipt, sign_token
from sync.protocol.register import Appoint
from sync.protocol.reopening import Reopening
from sync.protocol.streams import Mark, new_incarnation, next_place
from tests.sync.protocol.interviews import version_of
from tests.sync.protocol.test_batch import forged, key_of_epoch, opened
from tests.sync.protocol.test_contents import every_kind
from tests.sync.protocol.test_departing import departed, last, two_ways
from tests.sync.protocol.test_envelope import header, raw, signed_cbor
from tests.sync.protocol.world import START, Dice, appointment, entry_by, world

HERE = Path(__file__).resolve().parent
Vector = dict[str, Any]


def flipped(some: bytes, at: int) -> bytes:
    return some[:at] + bytes([some[at] ^ 1]) + some[at + 1 :]


def vector(name: str, must: str, given: dict[str, Any], out: object = None, error: str = "") -> Vector:
    found: Vector = {"name": name, "must": must.split(), "in": _plain(given)}
    return found | ({"error": error} if error else {"out": _plain(out)})


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value


def of_cbor() -> Iterator[Vector]:
    good = {"zero": 0, "24": 24, "2 to the 64, less 1": 2**64 - 1, "bytes": b"\x01\x02", "text": "да, أهلا"}
    for name, value in {
        **good,
        "list": [0, b"", None, True],
        "sorted keys": {10: 0, 100: 0, 1000: 0},
    }.items():
        yield vector(name, "", {"cbor": canonical.encode(value)}, True)
    for name, must, text, error in (
        ("float", "C-1", "f93c00", "not-canonical"),
        ("tag", "C-1", "c001", "not-canonical"),
        ("negative", "C-1", "20", "not-canonical"),
        ("undefined", "C-1", "f7", "not-canonical"),
        ("indefinite list", "C-1", "9fff", "not-canonical"),
        ("keys of two kinds", "C-1", "a20101613102", "not-canonical"),
        ("longer number than needed", "C-2", "1817", "not-canonical"),
        ("keys unsorted", "C-2", "a202000100", "not-canonical"),
        ("key repeated", "C-2", "a201000100", "not-canonical"),
        ("surplus byte", "C-2", "0000", "wrong-length"),
        ("cut", "C-2", "42ff", "wrong-length"),
        ("a list that claims 2 to the 62 items", "C-3", "9b4000000000000000", "wrong-length"),
        ("nested too deeply", "C-3", "81" * 20 + "00", "malformed"),
    ):
        yield vector(name, must, {"cbor": text}, error=error)


def of_keys() -> Iterator[Vector]:
    for number in (0, 1, 255):
        seed = bytes([number]) * 32
        signing, identity = SigningKey(seed), Identity(seed)
        yield vector(
            f"seed of {number}",
            "",
            {"seed": seed, "purpose": "receipt", "message": b"message"},
            {
                "signing public": signing.public.raw,
                "key id": signing.key_id,
                "signature": signing.sign("receipt", b"message"),
                "identity": identity.secret_text(),
                "recipient": str(identity.recipient),
                "epoch id": identity.recipient.epoch_id(AreaId(bytes(16)), ContentClass.LINKS),
            },
        )


def of_age() -> Iterator[Vector]:
    one, two = Identity(b"\x01" * 32), Identity(b"\x02" * 32)
    good = age.seal(b"plain words", [one.recipient], Dice("vector"))
    both = age.seal(b"plain words", [one.recipient, two.recipient], Dice("vector"))
    ask = {"identity": two.secret_text(), "only": False}
    yield vector(
        "one recipient", "", {"file": good, "identity": one.secret_text(), "only": True}, b"plain words"
    )
    yield vector("the second of two recipients", "", {**ask, "file": both}, b"plain words")
    yield vector(
        "two where one is wanted", "A-2", {**ask, "file": both, "only": True}, error="other-recipients"
    )
    yield vector("sealed to another", "", {**ask, "file": good}, error="not-sealed-to-you")
    mac = good.index(b"---") + 10
    yield vector(
        "MAC altered",
        "A-3",
        {"file": flipped(good, mac), "identity": one.secret_text(), "only": True},
        error="seal-broken",
    )
    yield vector(
        "payload cut",
        "A-3",
        {"file": good[:-1], "identity": one.secret_text(), "only": True},
        error="seal-broken",
    )
    classical = good.replace(b"-> mlkem", b"-> X25519 x\n\n-> mlkem", 1)
    yield vector(
        "a classical recipient beside it",
        "A-1",
        {"file": classical, "identity": one.secret_text(), "only": False},
        error="other-recipients",
    )


def of_padding() -> Iterator[Vector]:
    for length in (0, 1, 2048, 2049, 5000, 65_537, 1_000_000):
        yield vector(f"size of {length}", "P-1", {"length": length}, padding.padded_size(length))
    good = padding.pack(b"plain words")
    yield vector("packed", "", {"packed": good}, b"plain words")
    yield vector("padding not zero", "P-2", {"packed": flipped(good, len(good) - 1)}, error="does-not-unpack")
    yield vector("padded to another size", "P-2", {"packed": good + bytes(1)}, error="does-not-unpack")
    yield vector("no padding", "P-2", {"packed": good[:20]}, error="does-not-unpack")


def of_headers() -> Iterator[Vector]:
    key = world().worker.signing.public.raw
    fields = {"sequence": 7, "sender": world().worker.key_id, "body length": 5000}
    yield vector("a header", "", {"header": raw(), "key": key}, fields)
    person = sign_header(replace(header(), to=PersonAddress(world().worker.key_id)), world().worker.signing)
    yield vector("to a person", "", {"header": person, "key": key}, fields)
    for name, must, some, error in (
        ("another magic", "H-2", flipped(raw(), 0), "malformed"),
        ("version 0", "H-2", flipped(raw(), 8), "unknown-version"),
        ("suite 0", "H-2", flipped(raw(), 9), "unknown-version"),
        ("surplus byte", "H-2", raw() + b"\x00", "wrong-length"),
        ("cut", "H-2", raw()[:-1], "wrong-length"),
        ("signature altered", "H-1", flipped(raw(), len(raw()) - 1), "signature-invalid"),
        ("content altered", "H-1", flipped(raw(), 50), "signature-invalid"),
        ("body length altered", "H-1", flipped(raw(), 19), "signature-invalid"),
        ("no CBOR, badly signed", "H-1", flipped(signed_cbor(b"\xff"), 38), "signature-invalid"),
        ("no CBOR, well signed", "H-1", signed_cbor(b"\xff"), "not-canonical"),
        ("first of its stream with a previous", "H-3", signed_cbor(_fields(2, 1)), "malformed"),
        ("second of its stream without", "H-3", signed_cbor(_without(7)), "malformed"),
        ("supersedes itself", "H-4", signed_cbor(_fields(9, [{1: 7, 2: 7}])), "malformed"),
        ("spans that touch", "H-4", signed_cbor(_fields(9, [{1: 1, 2: 2}, {1: 3, 2: 3}])), "malformed"),
        ("unknown field", "C-4", signed_cbor(_fields(10, 0)), "malformed"),
        ("missing field", "C-4", signed_cbor(_without(9)), "malformed"),
        ("null field", "C-4", signed_cbor(_fields(7, None)), "malformed"),
    ):
        yield vector(name, must, {"header": some, "key": key}, error=error)


def _fields(key: int, value: object) -> dict[int, Any]:
    found = canonical.decode(raw()[36:-64], max_bytes=9999)
    assert isinstance(found, dict)
    return {**found, key: value}  # type: ignore[dict-item]


def _without(gone: int) -> dict[int, Any]:
    return {key: value for key, value in _fields(1, b"i" * 16).items() if key != gone}


def of_batches() -> Iterator[Vector]:
    here = world()
    secret, key = key_of_epoch().secret_text(), here.worker.signing.public.raw
    sealed = here.seal([version_of(seed, here.worker.key_id).encode() for seed in range(2)])

    def given(some: SealedBatch, public: bytes = key) -> dict[str, Any]:
        return {"header": some.header, "body": some.body, "identity": secret, "key": public}

    found = opened(sealed)
    out = {
        "hash": found.hash,
        "messages": list(found.body.messages),
        "hashes": [n for n, _ in found.messages],
    }
    yield vector("two records", "", given(sealed), out)
    second = here.seal(
        [b"\x80"], place=Place(Incarnation(b"i" * 16), 9, BatchHash(b"p" * 32), None, (Span(1, 8),))
    )
    yield vector("supersedes eight", "O-1", given(second), {"hash": second.hash, "messages": [b"\x80"]})
    again = here.seal([b"\x80"], place=new_incarnation(Head(Incarnation(b"o" * 16), 4, BatchHash(b"h" * 32))))
    yield vector("a new incarnation", "S-6", given(again), {"hash": again.hash, "messages": [b"\x80"]})
    yield vector(
        "body altered", "H-5", given(replace(sealed, body=flipped(sealed.body, 3000))), error="body-differs"
    )
    yield vector("body cut", "H-5", given(replace(sealed, body=sealed.body[:-1])), error="body-differs")
    moved = forged({"sequence": 3}, {}, here.worker)
    yield vector("inside another sequence", "B-1", given(moved), error="inside-differs")
    less = forged({}, {"messages": (b"\x80",)}, here.worker)
    yield vector("inside other messages", "B-2", given(less), error="inside-differs")
    stolen = replace(verify_header(sealed.header, here.roster.verify_key), sender=here.teacher.key_id)
    taken = SealedBatch(sign_header(stolen, here.teacher.signing), sealed.body)
    yield vector(
        "signed again by another",
        "B-1",
        given(taken, here.teacher.signing.public.raw),
        error="inside-differs",
    )


def of_messages() -> Iterator[Vector]:
    kinds: list[Message] = every_kind()
    for one in kinds:
        encoded = one.encode()
        yield vector(type(one).__name__, "", {"message": encoded}, authorship.message_hash(encoded))
    yield vector("a later type", "M-2", {"message": canonical.encode([99, {}])}, error="unknown-message")
    yield vector("no type", "M-2", {"message": canonical.encode({})}, error="malformed")
    yield vector("a missing field", "C-4", {"message": canonical.encode([3, {1: []}])}, error="malformed")


def of_proofs() -> Iterator[Vector]:
    here = world()
    key = here.worker.signing.public.raw
    for count in (1, 2, 3, 6):
        found = opened(here.seal([bytes([0x80 + n]) for n in range(count)]))
        enclosed = Enclosure(found.body.messages[-1], found.proof(count - 1)).encode()
        out = {"root": found.header.root, "hash": found.messages[-1][0]}
        yield vector(f"the last of {count}", "M-3", {"enclosure": enclosed, "key": key}, out)
        other = Enclosure(b"\x00", found.proof(count - 1)).encode()
        yield vector(
            f"another than the last of {count}",
            "M-3",
            {"enclosure": other, "key": key},
            error="proof-invalid",
        )


def of_rosters() -> Iterator[Vector]:
    here = world()
    bundle = here.roster.bundle(objects=()).to_bytes()
    yield vector("whole", "", {"bundle": bundle, "then": []}, {"view": here.roster.view})
    grown = here.with_acts(appointment(here))
    entry = grown.roster.registers[here.coordinator.key_id][-1].raw
    yield vector("one more entry", "", {"bundle": bundle, "then": [entry]}, {"view": grown.roster.view})
    newer = here.next_charter().raw
    out = {"view": here.roster.with_charter(newer).view}
    yield vector("one more charter", "", {"bundle": bundle, "then": [newer]}, out)
    for name, must, then, error in (
        ("a charter signed by one", "R-1", [here.next_charter(here.root[0]).raw], "too-few-signatures"),
        (
            "a charter signed by another root",
            "R-1",
            [here.next_charter(here.server, here.worker.signing).raw],
            "too-few-signatures",
        ),
        ("two charters in one place", "R-2", [newer, here.next_charter(made_at=1).raw], "forked"),
        ("a writer appoints", "R-3", [entry_by(here, here.worker, appointment(here))], "not-appointed"),
        (
            "another area's coordinator appoints",
            "R-3",
            [entry_by(here, here.other_coordinator, appointment(here))],
            "not-appointed",
        ),
        ("a departed coordinator goes on", "R-4", [here.without_coordinator().raw, entry], "not-appointed"),
        (
            "a reader vanishes",
            "R-10",
            [here.next_charter(readers=here.roster.charter.readers[1:]).raw],
            "malformed",
        ),
        (
            "another's recipient for a key",
            "R-11",
            [entry_by(here, here.coordinator, _stolen())],
            "signature-invalid",
        ),
        ("an entry is missing", "R-2", [entry_by(grown, here.coordinator)], "gap"),
    ):
        yield vector(name, must, {"bundle": bundle, "then": then}, error=error)


def of_departures() -> Iterator[Vector]:
    """A register that went two ways, and the charter that names the last entry of one of them."""
    ours, theirs = two_ways()
    gone = departed(ours, last(ours))
    named, whole = gone.charters[-1].raw, gone.bundle(objects=())
    other = tuple(one.raw for one in theirs.roster.registers[ours.coordinator.key_id])
    mixed = replace(whole, entries=(*other, *whole.entries)).to_bytes()
    yield vector("the other way came first", "R-4", {"bundle": mixed, "then": []}, {"view": gone.view})
    further = entry_by(ours, ours.coordinator, appointment(ours))
    bundle = whole.to_bytes()
    yield vector("it goes on", "R-4", {"bundle": bundle, "then": [further]}, error="not-appointed")
    lacking = replace(whole, entries=other).to_bytes()
    yield vector("the named way is lacking", "R-4", {"bundle": lacking, "then": []}, error="gap")
    before = ours.roster.bundle(objects=()).to_bytes()
    yield vector("one list", "R-4", {"bundle": before, "then": [named]}, {"view": gone.view})
    old = replace(ours, roster=departed(ours, replace(last(ours), register_hash=None)))
    completed = departing.completed(old.roster.charter, old.roster.registers)
    later = old.next_charter(departed=completed.departed).raw
    out = {"view": old.roster.with_charter(later).view}
    unnamed = old.roster.bundle(objects=()).to_bytes()
    yield vector("its entry is named later", "R-10", {"bundle": unnamed, "then": [later]}, out)
    here = replace(ours, roster=gone)
    changed = here.next_charter(departed=(last(theirs),)).raw
    yield vector(
        "another entry is named later", "R-10", {"bundle": bundle, "then": [changed]}, error="malformed"
    )


def _stolen() -> Appoint:
    return replace(appointment(world()), recipient=object_hash(world().worker.identity.recipient.raw))


def of_receipts() -> Iterator[Vector]:
    here = world()
    key = here.server.public.raw
    good = sign_receipt(Keeper.SERVER, [BatchHash(bytes(32))], START, here.server)
    yield vector("a receipt", "", {"receipt": good, "key": key}, [bytes(32)])
    yield vector("altered", "T-2", {"receipt": flipped(good, 40), "key": key}, error="signature-invalid")
    by_worker = sign_receipt(Keeper.SERVER, [BatchHash(bytes(32))], START, here.worker.signing)
    yield vector("by somebody else", "T-2", {"receipt": by_worker, "key": key}, error="unknown-key")
    token = sign_token(here.server.key_id, START, here.server, Dice("token"))
    ask = {"token": token, "key": key, "server": here.server.key_id}
    yield vector("a token", "", {**ask, "now": START + 300}, here.server.key_id)
    yield vector("a stale token", "T-4", {**ask, "now": START + 301}, error="token-stale")
    yield vector(
        "a token for another server", "T-4", {**ask, "server": bytes(16), "now": START}, error="not-allowed"
    )


def of_marks() -> Iterator[Vector]:
    heads = [Head(Incarnation(bytes([n]) * 16), n, BatchHash(bytes([n]) * 32)) for n in (2, 1)]
    lines = [{"incarnation": one.incarnation, "sequence": one.sequence, "batch": one.batch} for one in heads]
    yield vector("two streams at rest", "S-5", {"heads": lines}, Mark.at_rest(heads).to_bytes())
    yield vector("no stream", "S-5", {"heads": []}, Mark.at_rest([]).to_bytes())
    assert next_place(heads[0]).sequence == 3


def of_parcels() -> Iterator[Vector]:
    one, two = Identity(b"\x01" * 32), Identity(b"\x02" * 32)
    name = "5a" * 32
    inside = [
        Entry(parcel.ABOUT, parcel.About(START).to_bytes()),
        Entry(parcel.LIST, padding.pack(b"a bundle")),
        Entry(f"{name}.receipt", b"a receipt"),
        Entry(f"{name}.draft", b""),
        Entry(f"{name}.head", b"a header"),
        Entry(f"{name}.age", bytes(range(256)) * 2),
    ]
    told = [[entry.name, entry.content] for entry in inside]
    tar = b"".join(map(parcel.write, inside)) + parcel.END

    def to_both(plain: bytes) -> dict[str, Any]:
        file = age.seal(plain, [one.recipient, two.recipient], Dice("parcel"))
        return {"file": file, "identity": two.secret_text()}

    good = to_both(tar)
    yield vector("every kind of entry", "D-3", good, told)
    yield vector("nothing", "D-3", to_both(parcel.END), [])
    yield vector(
        "altered", "D-3", {**good, "file": flipped(good["file"], len(good["file"]) - 1)}, error="seal-broken"
    )
    yield vector("not sealed to the reader", "D-3", {**good, "identity": Identity(b"\x03" * 32).secret_text()},
                 error="not-sealed-to-you")  # fmt: skip
    yield vector("a tar that is cut", "D-3", to_both(tar[: -len(parcel.END) - 1]), error="seal-broken")
    yield vector("a name that is a path", "D-3", to_both(_renamed(tar, "../about")), error="malformed")
    yield vector("a link", "D-3", to_both(_renamed(tar, parcel.ABOUT, tarfile.SYMTYPE)), error="malformed")
    yield vector("an entry beyond its bound", "D-3", to_both(_renamed(tar, size=1025)), error="too-large")


def of_escrows() -> Iterator[Vector]:
    """An escrow of three parts, the request, and answers of two coordinators, one of whom holds two parts."""
    dice, member, key = Dice("escrow"), KeyId(b"m" * 16), bytes(range(32))
    one, two, sheets, answer = (Identity(bytes([number]) * 32) for number in (1, 2, 3, 4))
    circles = [[one.recipient], [two.recipient], [one.recipient, two.recipient]]
    whole = age.seal(b"\x01" + member + key, [sheets.recipient], dice)
    made = split.make(key, member, whole, circles, dice)
    given = {"escrow": made.to_bytes(), "member": member}
    request = Reopening(member, answer.recipient, made.without([0]).to_bytes()).to_bytes()
    yield vector("a request without the part that came", "K-13", {"request": request},
                 {"member": member, "to": answer.recipient.raw, "asked for": [1, 2]})  # fmt: skip
    records = {who: split.records(made, member, who) for who in (one, two)}
    for name, who in (("two parts of one coordinator", one), ("those of another", two)):
        yield vector(name, "K-13", {**given, "identity": who.secret_text()}, records[who])
    yield vector("no part", "K-13", {**given, "identity": answer.secret_text()}, error="not-sealed-to-you")
    stranger = {**given, "member": bytes(16), "identity": one.secret_text()}
    yield vector("another person's", "K-3 K-13", stranger, error="inside-differs")
    sealed = [age.seal(found, [answer.recipient], dice) for found in records.values()]
    asked = {**given, "answer key": answer.secret_text()}
    yield vector("both answers", "K-13", {**asked, "answers": sealed}, key)
    yield vector("one answer", "K-13", {**asked, "answers": sealed[:1]})
    false = age.seal(flipped(records[two], split.RECORD_BYTES - 1), [answer.recipient], dice)
    yield vector("a false part", "K-13", {**asked, "answers": [false]}, error="inside-differs")
    again = age.seal(
        split.records(split.make(key, member, whole, circles, dice), member, one), [answer.recipient], dice
    )
    yield vector(
        "a part of an escrow made anew", "K-13", {**asked, "answers": [again]}, error="inside-differs"
    )
    cut = age.seal(records[one][:-1], [answer.recipient], dice)
    yield vector("a record that is cut", "K-13", {**asked, "answers": [cut]}, error="wrong-length")
    twice = replace(made, parts=(made.parts[0], made.parts[0])).to_bytes()
    yield vector("a part twice", "K-13", {**asked, "escrow": twice, "answers": []}, error="malformed")


def _renamed(tar: bytes, name: str = parcel.ABOUT, kind: bytes = tarfile.REGTYPE, size: int = 0) -> bytes:
    """The tar with another head before its first entry."""
    head = tarfile.TarInfo(name)
    head.type, head.size = kind, size
    return head.tobuf(tarfile.USTAR_FORMAT, "ascii", "strict") + tar[parcel.BLOCK :]


def of_places() -> Iterator[Vector]:
    one, other = Incarnation(b"\x01" * 16), Incarnation(b"\x02" * 16)
    asked = write_question([Known(one, BatchHash(b"h" * 32)), Known(other)])
    told = [[one, BatchHash(b"h" * 32)], [other, bytes(32)]]
    yield vector("a question about two streams, one of which no server has", "S-7", {"question": asked}, told)
    most = [Known(Incarnation(bytes([n]) * 16)) for n in range(MOST_STREAMS)]
    yield vector(
        "the most streams at once",
        "S-7",
        {"question": write_question(most)},
        [[known.incarnation, known.newest] for known in most],
    )
    twice = write_question([Known(one), Known(one, BatchHash(b"h" * 32))])
    beyond = write_question([*most, Known(Incarnation(b"\xff" * 16))])
    for name, odd, error in (
        ("a question about nothing", b"", "wrong-length"),
        ("a question that is cut", asked[:-1], "wrong-length"),
        ("a stream too many", beyond, "wrong-length"),
        ("a stream twice", twice, "malformed"),
    ):
        yield vector(name, "S-7", {"question": odd}, error=error)
    other_life = replace(header(), incarnation=one, to=PersonAddress(world().coordinator.key_id))
    first, second = raw(), sign_header(other_life, world().worker.signing)
    key = world().worker.signing.public.raw
    batches = [batch_hash(first), batch_hash(second)]
    yield vector("an answer of two headers", "S-7", {"answer": first + second, "key": key}, batches)
    yield vector("an empty answer", "S-7", {"answer": b"", "key": key}, [])
    for name, answer, error in (
        ("an answer that is cut", first + second[:-1], "wrong-length"),
        ("a header in it that was altered", flipped(first, len(first) - 1), "signature-invalid"),
    ):
        yield vector(name, "S-7", {"answer": answer, "key": key}, error=error)


FILES: dict[str, Callable[[], Iterator[Vector]]] = {
    "cbor": of_cbor, "keys": of_keys, "age": of_age, "padding": of_padding, "headers": of_headers,
    "batches": of_batches, "messages": of_messages, "proofs": of_proofs, "rosters": of_rosters,
    "departures": of_departures, "receipts": of_receipts, "marks": of_marks, "parcels": of_parcels,
    "escrows": of_escrows,
    "places": of_places,
}  # fmt: skip


def main() -> None:
    for name, make in FILES.items():
        file = HERE / f"{name}.json"
        if not file.exists():
            file.write_text(json.dumps(list(make()), indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
