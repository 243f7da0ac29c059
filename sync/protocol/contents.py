"""From an opened batch to messages with who wrote them: all are read and fit, or nothing counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sync.protocol.authorship import Proof, message_hash, verify_proof
from sync.protocol.batch import OpenedBatch
from sync.protocol.envelope import KeyOf
from sync.protocol.errors import Malformed, NotAllowed, ProofInvalid
from sync.protocol.identifiers import KeyId, MessageHash
from sync.protocol.messages import (
    AttachmentPart,
    Change,
    Enclosure,
    Erased,
    Erasure,
    ErasureConsent,
    ErasureWithdrawn,
    Message,
    Opening,
    RecordVersion,
    Taken,
    Tally,
    decode,
)

FROM_WRITERS: Final = (
    RecordVersion,
    AttachmentPart,
    Erased,
    Tally,
    Change,
    Taken,
)  # all else only a reader may say
GIVEN_BACK: Final = (Erasure, ErasureConsent, ErasureWithdrawn)  # enclosed by a writer, too (PROTOCOL G-8)


@dataclass(frozen=True, slots=True)
class Written:
    """One message, its identity, its bytes, and who signed it."""

    hash: MessageHash
    raw: bytes
    message: Message
    signer: KeyId
    proof: Proof  # shows it without the batch; for what came enclosed, the original one


def read_contents(
    opened: OpenedBatch, key_of: KeyOf, is_reader: Callable[[KeyId], bool]
) -> tuple[Written, ...]:
    """All messages of a batch in order; what was enclosed stands in its enclosure's place.

    Errors: Malformed and below, UnknownMessage, ProofInvalid (an author who did not sign), NotAllowed (a
    writer who speaks as a coordinator). Then nothing of the batch may be applied.
    """
    found = []
    for place, (name, raw) in enumerate(opened.messages):
        written = Written(name, raw, decode(raw), opened.header.sender, opened.proof(place))
        if isinstance(written.message, Enclosure):
            inside = proven(written.message, key_of, is_reader)
            if not isinstance(inside.message, GIVEN_BACK):
                _may_say(written, is_reader)
            found.append(inside)
            continue
        _may_say(written, is_reader)
        _is_author(written)
        found.append(written)
    return tuple(found)


def proven(enclosure: Enclosure, key_of: KeyOf, is_reader: Callable[[KeyId], bool]) -> Written:
    """What is enclosed, by whom its proof shows. Errors: as `read_contents`, and those of `verify_header`."""
    written = _enclosed(enclosure, key_of)
    _may_say(written, is_reader)
    _is_author(written)
    return written


def _enclosed(enclosure: Enclosure, key_of: KeyOf) -> Written:
    header = verify_proof(enclosure.proof, enclosure.message, key_of)
    message = decode(enclosure.message)
    if isinstance(message, Enclosure):
        raise Malformed("an enclosure inside an enclosure")
    name = message_hash(enclosure.message)
    return Written(name, enclosure.message, message, header.sender, enclosure.proof)


def _is_author(written: Written) -> None:
    message = written.message
    if isinstance(message, RecordVersion) and message.author != written.signer:
        raise ProofInvalid("the author is another than who signed")


def _may_say(written: Written, is_reader: Callable[[KeyId], bool]) -> None:
    told = written.message
    if isinstance(told, Opening) and told.subject == written.signer:
        return  # that one's own work was opened is also told by the one whose it is
    if not isinstance(told, FROM_WRITERS) and not is_reader(written.signer):
        raise NotAllowed("only a coordinator may say this")
