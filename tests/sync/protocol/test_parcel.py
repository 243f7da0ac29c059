"""Parcels: what was put in comes out, also cut into pieces; what is more than a parcel, cut or altered is refused."""

from __future__ import annotations

import io
import secrets
import tarfile
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import age, age_stream, parcel
from sync.protocol.errors import Malformed, NotSealedToYou, ProtocolError, SealBroken, TooLarge
from sync.protocol.keys import Identity
from sync.protocol.parcel import Entry

ONE, TWO, OTHER = (Identity(bytes([number]) * 32) for number in (1, 2, 3))
ENTRIES = (
    Entry("about", parcel.About(1_795_000_000).to_bytes()),
    Entry("keys.list", b"k" * 70_000),
    Entry("a" * 64 + ".receipt", b"r" * 150),
    Entry("b" * 64 + ".head", b"h" * 300),
    Entry("b" * 64 + ".age", b"b" * 200_000),
    Entry("c" * 64 + ".draft", b""),
)


def sealed(entries: Sequence[Entry] = ENTRIES) -> bytes:
    sealing = age_stream.Sealing([ONE.recipient, TWO.recipient])
    out = sealing.beginning + b"".join(sealing.add(parcel.write(entry)) for entry in entries)
    return out + sealing.add(parcel.END) + sealing.end()


def pieces(raw: bytes, size: int = 1000) -> Iterator[bytes]:
    return iter([raw[at : at + size] for at in range(0, len(raw), size)])


def of_tar(raw: bytes) -> list[Entry]:
    return list(parcel.read(pieces(raw)))


def opened(raw: bytes, *identities: Identity, most: int = 1 << 20) -> list[Entry]:
    file = io.BytesIO(raw)
    return list(parcel.read(age_stream.opened(lambda size: file.read(min(size, most)), identities)))


@pytest.mark.parametrize("most", [1, 7, 65536, 1 << 20])
def test_what_is_put_in_comes_out_however_it_is_read(most: int) -> None:
    raw = sealed()
    assert tuple(opened(raw, OTHER, TWO, most=most)) == ENTRIES
    with pytest.raises(NotSealedToYou):
        opened(raw, OTHER)


@given(length=st.integers(0, 3 * 65536 + 2), cut=st.integers(1, 70_000))
@settings(max_examples=60, deadline=None)
def test_written_in_pieces_it_is_the_same_age_file(length: int, cut: int) -> None:
    plain = secrets.token_bytes(length)
    sealing = age_stream.Sealing([ONE.recipient])
    raw = sealing.beginning + b"".join(sealing.add(piece) for piece in pieces(plain, cut)) + sealing.end()
    assert age.open_file(raw, ONE, max_plain=length) == plain
    file = io.BytesIO(age.seal(plain, [ONE.recipient]))
    assert b"".join(age_stream.opened(file.read, [ONE])) == plain


def test_age_and_tar_open_it_without_this_program() -> None:
    plain = age.open_file(sealed(), ONE, max_plain=10_000_000)
    with tarfile.open(fileobj=io.BytesIO(plain)) as tar:
        found = [(one.name, tar.extractfile(one)) for one in tar.getmembers()]
    assert [(name, file.read()) for name, file in found if file] == [(e.name, e.content) for e in ENTRIES]


def test_a_cut_parcel_gives_its_whole_entries_and_says_so() -> None:
    raw = sealed()
    counts = set()
    for at in (0, 10, 3000, 4000, 70_000, 140_000, 270_000, len(raw) - 1):
        file = io.BytesIO(raw[:at])
        came, why = until_it_breaks(parcel.read(age_stream.opened(file.read, [ONE])))
        assert why is not None
        assert came == list(ENTRIES[: len(came)])
        counts.add(len(came))
    assert len(counts) > 2


def until_it_breaks(entries: Iterator[Entry]) -> tuple[list[Entry], ProtocolError | None]:
    came = []
    try:
        for entry in entries:
            came.append(entry)
    except ProtocolError as why:
        return came, why
    return came, None


def test_any_altered_or_added_byte_of_the_payload_is_refused() -> None:
    raw = sealed()
    for at in (len(raw) - 1, len(raw) - 70_000, len(raw) - 200_000, 2_000, 200):
        with pytest.raises(ProtocolError):
            opened(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :], ONE)
    with pytest.raises(SealBroken):
        opened(raw + b"\0", ONE)


def odd_tar(name: str = "about", kind: bytes = tarfile.REGTYPE, size: int = 1, **more: str) -> bytes:
    head = tarfile.TarInfo(name)
    head.type, head.size = kind, size
    head.linkname = more.get("linkname", "")
    form = tarfile.PAX_FORMAT if more.get("pax") else tarfile.USTAR_FORMAT
    if more.get("pax"):
        head.pax_headers = {"comment": "x" * 5000}
    return head.tobuf(form, "utf-8", "strict") + b"x".ljust(512, b"\0") + parcel.END


@pytest.mark.parametrize(
    "raw",
    [
        odd_tar("../../.bashrc"),
        odd_tar("/etc/passwd"),
        odd_tar("sub/" + "a" * 64 + ".age"),
        odd_tar("a" * 64 + ".age", tarfile.SYMTYPE, 0, linkname="/etc/passwd"),
        odd_tar("a" * 64 + ".age", tarfile.LNKTYPE, 0, linkname="about"),
        odd_tar("about", tarfile.DIRTYPE, 0),
        odd_tar("about", tarfile.CHRTYPE, 0),
        odd_tar("about", tarfile.FIFOTYPE, 0),
        odd_tar("about", tarfile.GNUTYPE_SPARSE),
        odd_tar("about", tarfile.GNUTYPE_LONGNAME),
        odd_tar("about", pax="yes"),
        odd_tar("A" * 64 + ".age"),
        odd_tar("a" * 63 + ".age"),
        odd_tar("about\n"),
        b"\xff" * 512,
        b"x" * 512,
    ],
)
def test_a_tar_that_is_more_than_a_parcel_is_refused(raw: bytes) -> None:
    with pytest.raises(Malformed):
        of_tar(raw)


def test_an_entry_that_claims_more_than_its_kind_may_have_is_refused_before_it_is_read() -> None:
    for name, size in (("about", 1025), ("a" * 64 + ".receipt", 65 * 1024), ("a" * 64 + ".age", 8**11 - 1)):
        with pytest.raises(TooLarge):
            of_tar(odd_tar(name, size=size))
    with pytest.raises(ValueError, match="no entry"):
        parcel.write(Entry("../x", b""))
    with pytest.raises(ValueError, match="no entry"):
        parcel.write(Entry("about", b"x" * 2000))


def test_a_parcel_without_end_is_left_at_its_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcel, "MOST_ENTRIES", 50)
    one = parcel.write(Entry("about", b"x"))
    came, why = until_it_breaks(parcel.read(iter(lambda: one, None)))
    assert (len(came), type(why)) == (50, TooLarge)


@given(raw=st.binary(max_size=2000))
@settings(max_examples=200, deadline=None)
def test_noise_is_refused_and_raises_nothing_else(raw: bytes) -> None:
    for read in (lambda: of_tar(raw), lambda: opened(raw, ONE), lambda: parcel.read_about(raw)):
        try:
            read()
        except ProtocolError:
            continue
        assert not raw.strip(b"\0") or read is not None
