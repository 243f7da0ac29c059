"""`./dev bench fuzz --seconds 3600`: coverage-guided fuzzing of everything that reads bytes from outside.

Each target runs in a child under libFuzzer (atheris), beginning with good files and with what earlier runs found
worth keeping (build/fuzz). Anything but a refusal of the protocol's own is a crash; so are 256 MiB of memory and 20
seconds for one input. Exit 1 where there was one; its input lies beside the corpus.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "fuzz"
MOST_BYTES = 32 * 1024
MOST_MEMORY_MB = 256
LONGEST_S = 20
Read = Callable[[bytes], None]


def targets() -> dict[str, tuple[Read, list[bytes]]]:
    """What reads bytes, and good bytes to begin with. Imported late: the child instruments it first."""
    from fieldapp.errors import FieldError
    from fieldapp.operations import packs, reopening
    from sync.protocol import age, age_stream, canonical, messages, padding, parcel, sheets, split, statement
    from sync.protocol.authorship import Proof
    from sync.protocol.body import read_body
    from sync.protocol.bundle import read_bundle
    from sync.protocol.charter import CHARTER
    from sync.protocol.enrolment import read_request, request_of
    from sync.protocol.envelope import verify_header
    from sync.protocol.errors import ProtocolError
    from sync.protocol.keys import Identity
    from sync.protocol.receipts import read_receipt, read_token
    from sync.protocol.register import REGISTER
    from sync.protocol.roster import Roster
    from sync.protocol.shapes import from_map, to_map
    from tests.sync.protocol.test_contents import every_kind
    from tests.sync.protocol.test_envelope import header, signed_cbor
    from tests.sync.protocol.test_fuzz import good
    from tests.sync.protocol.world import START, world

    here, own = world(), Identity(bytes(32))
    sealed = age.seal(b"content", [own.recipient])
    several = split.make(bytes(32), here.worker.key_id, sealed, [[own.recipient], [own.recipient]])

    def refused(read: Callable[[bytes], object]) -> Read:
        def act(data: bytes) -> None:
            with suppress(ProtocolError, FieldError):
                read(data)

        return act

    def same(data: bytes) -> None:
        """What is read is written as it was: one value has one encoding."""
        value = canonical.decode(data, max_bytes=MOST_BYTES)
        if canonical.encode(value) != data:
            raise AssertionError("another encoding of the same value")

    def message(data: bytes) -> None:
        if messages.decode(data).encode() != data:
            raise AssertionError("a message that is written otherwise than it was read")

    def signed_roster(data: bytes) -> None:
        """A payload that good keys signed: a coordinator gone wrong is no stranger."""
        for purpose, keys, read in (
            (CHARTER, here.root[:2], here.roster.with_charter),
            (REGISTER, [here.coordinator.signing], here.roster.with_entry),
        ):
            with suppress(ProtocolError):
                grown = read(statement.sign(purpose, data, keys).to_bytes())
                Roster.of_bundle(grown.bundle().to_bytes())

    def small(data: bytes) -> None:
        for read in (
            lambda raw: read_receipt(raw, here.roster.receipt_key),
            lambda raw: read_token(raw, here.roster.receipt_key, server=here.server.key_id, now=START),
            read_request,
            lambda raw: from_map(Proof, canonical.decode(raw, max_bytes=MOST_BYTES)),
            reopening._read,
            lambda raw: split.records(split.read(raw), here.worker.key_id, own),
            lambda raw: split.shares(several, here.worker.key_id, raw),
            lambda raw: packs._offer(None, raw),  # type: ignore[arg-type] - refused before the desk is asked
            lambda raw: sheets.read_sheet(raw.decode("utf-8", "replace")),
        ):
            refused(read)(data)

    def stick(data: bytes) -> None:
        """A sealed parcel in pieces, and what would be inside one."""
        for entry in parcel.read(age_stream.opened(io.BytesIO(data).read, [own])):
            if not entry.name:
                raise AssertionError("an entry without a name")

    def planted(data: bytes) -> None:
        """A bug that only guidance finds: each byte has to be right before the next one counts."""
        if len(data) < 3 or data[0] != 0x82:
            return
        if data[1] != 0x0B:
            return
        if data[2] == 0xAD:
            raise AssertionError("the planted bug")

    def everything(data: bytes) -> None:
        """All of them in one child: the first byte says which."""
        read, _ = found[NAMES[data[0] % len(NAMES)]] if data else (small, [])
        read(data[1:])

    payloads = [statement.read_statement(good()[name]).payload for name in ("charter", "entry")]
    found: dict[str, tuple[Read, list[bytes]]] = {
        "header": (refused(lambda data: verify_header(data, here.roster.verify_key)), [good()["header"]]),
        "signed header": (
            refused(lambda data: verify_header(signed_cbor(data), here.roster.verify_key)),
            [canonical.encode(to_map(header()))],
        ),
        "cbor": (refused(same), [canonical.encode({1: [b"x", "y", True, None, {2: 3}]}), good()["bundle"]]),
        "age": (refused(lambda data: age.open_file(data, own, max_plain=MOST_BYTES)), [sealed]),
        "stick": (
            refused(stick),
            [sealed, age.seal(parcel.write(parcel.Entry("about", b"x")) + parcel.END, [own.recipient])],
        ),
        "parcel": (
            refused(lambda data: list(parcel.read(iter([data[:1000], data[1000:]])))),
            [parcel.write(parcel.Entry("about", b"x")) + parcel.END],
        ),
        "padding": (refused(padding.unpack), [padding.pack(b"content")]),
        "body": (
            refused(lambda data: read_body(padding.pack(data), header())),
            [canonical.encode({1: b"x"})],
        ),
        "messages": (refused(message), [one.encode() for one in every_kind()]),
        "bundle": (
            refused(lambda data: (read_bundle(data), here.roster.merged(data))),
            [good()["bundle"], here.roster.bundle().to_bytes()[:MOST_BYTES]],
        ),
        "signed roster": (signed_roster, payloads),
        "small": (
            small,
            [
                request_of(here.worker).to_bytes(),
                good()["charter"],
                several.to_bytes(),
                split.records(several, here.worker.key_id, own),
            ],
        ),
        "planted": (planted, [b"   "]),
    }
    firsts = [bytes([place]) + one for place, name in enumerate(NAMES) for one in found[name][1]]
    return {**found, "everything": (everything, firsts)}


NAMES = (
    "header",
    "signed header",
    "cbor",
    "age",
    "stick",
    "parcel",
    "padding",
    "body",
    "messages",
    "bundle",
    "signed roster",
    "small",
)


@dataclass(frozen=True, slots=True)
class Found:
    """What one target's run says of itself."""

    target: str
    ok: bool
    runs: int
    coverage: int  # edges of the readers' code that some input reached
    memory_mb: int
    said: str  # its last words where it crashed


def fuzz(target: str, *, seconds: int = 0, runs: int = -1, seed: int = 0, folder: Path = FOLDER) -> Found:
    """One target in a child, for so many seconds or runs (whichever is given)."""
    corpus = folder / target.replace(" ", "_")
    corpus.mkdir(parents=True, exist_ok=True)
    words = [sys.executable, "-m", "tests.bench.fuzz", "--child", target, str(corpus)]
    words += [
        f"-artifact_prefix={folder}/crash-{corpus.name}-",
        f"-max_len={MOST_BYTES}",
        f"-timeout={LONGEST_S}",
    ]
    words += [f"-rss_limit_mb={MOST_MEMORY_MB}", "-print_final_stats=1", f"-seed={seed}", f"-runs={runs}"]
    words += [f"-max_total_time={seconds}"] if seconds else []
    # A process counts the memory of the one that began it as its own peak: a small one stands in between.
    between = [sys.executable, "-c", "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1:]))"]
    done = subprocess.run(
        [*between, *words], cwd=ROOT, capture_output=True, text=True, errors="replace", check=False
    )
    said = done.stdout + done.stderr

    def figure(pattern: str) -> int:
        return int((re.findall(pattern, said) or ["0"])[-1])

    return Found(
        target,
        done.returncode == 0 and "DONE" in said,
        figure(r"number_of_executed_units:\s+(\d+)"),
        figure(r"cov: (\d+)"),
        figure(r"peak_rss_mb:\s+(\d+)"),
        "" if done.returncode == 0 else _last_words(said),
    )


def _last_words(said: str) -> str:
    """The trace, without the names of all modules."""
    told = [line for line in said.splitlines() if not line.startswith(("INFO:", "#", "stat::"))]
    return "\n".join(told)[-4000:]


def _child(target: str, corpus: str, options: list[str]) -> None:
    import atheris

    with atheris.instrument_imports(include=["sync.protocol", "fieldapp.operations.reopening"]):
        read, good = targets()[target]
    read = atheris.instrument_func(read)
    for one in good:
        (Path(corpus) / hashlib.sha256(one).hexdigest()[:16]).write_bytes(one)
    atheris.Setup([sys.argv[0], corpus, *options], read)
    atheris.Fuzz()


def main() -> int:
    if sys.argv[1:2] == ["--child"]:
        _child(sys.argv[2], sys.argv[3], sys.argv[4:])
        return 0
    asked = argparse.ArgumentParser(prog="./dev bench fuzz")
    asked.add_argument("--seconds", type=int, default=3600, help="for all targets together")
    asked.add_argument("--seed", type=int, default=0, help="0: another one each time")
    given = asked.parse_args()
    bad = 0
    for target in NAMES:
        found = fuzz(target, seconds=max(1, given.seconds // len(NAMES)), seed=given.seed)
        bad += not found.ok
        sys.stdout.write(
            f"{target:14} {'ok' if found.ok else 'CRASH':6} {found.runs:10} runs  {found.coverage:5} edges  "
            f"{found.memory_mb:5} MB\n{found.said}"
        )
        sys.stdout.flush()
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
