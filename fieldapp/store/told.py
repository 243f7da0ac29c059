"""What coordinators told this laptop, as it was signed: lists beside it are for work, this is for proof.

Whoever has a database can write any list into it. What stands here shows who said it (PROTOCOL K-5).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

from sqlalchemy import Column, Index, LargeBinary, String, Table, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from fieldapp.store.engine import Tx
from fieldapp.store.schema import metadata

MOST_BYTES: Final = 16 * 1024 * 1024  # a message has half of it; a database at hand may be anybody's work

MOST_PROOF_BYTES: Final = 1024 * 1024  # a header, a signature and a path of hashes

told = Table(
    "told",
    metadata,
    Column("message", String, primary_key=True),
    Column("subject", String, nullable=False),  # what it is about; of most the newest word alone is kept
    Column("body", LargeBinary, nullable=False),  # packed: a form lies here a second time
    Column("proof", LargeBinary, nullable=False),
)
Index("told_by_subject", told.c.subject)


def of_person(person: str) -> str:
    return f"person {person}"


def of_case(person: str) -> str:
    return f"case {person}"


def of_record(record: str) -> str:
    return f"record {record}"


def keep(tx: Tx, subject: str, message: str, body: bytes, proof: bytes, *, alone: bool = True) -> None:
    """Keep a word with what shows who signed it; `alone`: instead of the earlier ones about the same."""
    if alone:
        forget(tx, subject)
    row = insert(told).values(message=message, subject=subject, body=zlib.compress(body), proof=proof)
    tx.execute(row.on_conflict_do_nothing())


def forget(tx: Tx, subject: str) -> None:
    tx.execute(delete(told).where(told.c.subject == subject))


def everything(tx: Tx, subject: str | None = None) -> Iterator[tuple[bytes, bytes]]:
    """(message, proof) of each, or of each about a subject; forms before their withdrawal. What does not unpack is left
    out."""
    whole = [  # asked before anything of it is read: of a number, bytes() would make as many zeros
        func.typeof(told.c.body) == "blob",
        func.typeof(told.c.proof) == "blob",
        func.length(told.c.body) <= MOST_BYTES,
        func.length(told.c.proof) <= MOST_PROOF_BYTES,
    ]
    if subject is not None:
        whole.append(told.c.subject == subject)
    for row in tx.execute(select(told.c.body, told.c.proof).where(*whole).order_by(told.c.subject)):
        unpacking = zlib.decompressobj()
        try:
            yield unpacking.decompress(row.body, MOST_BYTES), row.proof
        except zlib.error:
            continue
