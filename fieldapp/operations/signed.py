"""Coordinators' words are kept as they were signed, so that a lost laptop can show them to whoever opens it.

A database alone proves nothing: whoever has its passphrase can write a person or a verdict into it, and the coordinator
who opens it would sign that for everybody. So of its lists only this is taken, by the checks that any batch passes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fieldapp.operations import wire
from fieldapp.store import told
from fieldapp.store.engine import Tx
from sync.protocol import messages
from sync.protocol.contents import Written, proven
from sync.protocol.envelope import Header, verified_before
from sync.protocol.errors import NotAllowed, ProtocolError
from sync.protocol.roster import Roster

TAKEN: Final = (
    messages.FormIssue,
    messages.Participant,
    messages.CaseSheet,
    messages.MemberCard,
    messages.Decision,
)


def is_taken(message: messages.Message) -> bool:
    """What is kept, and what is taken of what somebody else kept. Not the list of whom to call: an old number must not
    come back from a lost laptop, however well it was signed once."""
    return isinstance(message, TAKEN) and not (
        isinstance(message, messages.MemberCard) and message.role in (wire.CONTACT_ROLE, wire.PURGING_ROLE)
    )


def keep(tx: Tx, written: Written) -> None:
    """A word that was applied."""
    if not is_taken(written.message):
        return
    named, proof = written.hash.hex(), wire.write_proof(written.proof)
    match written.message:
        case messages.Participant() as person:
            told.keep(tx, told.of_person(person.person.hex()), named, written.raw, proof)
        case messages.CaseSheet(removed=True) as sheet:
            told.forget(tx, told.of_case(sheet.case.hex()))
        case messages.CaseSheet() as sheet:
            told.keep(tx, told.of_case(sheet.case.hex()), named, written.raw, proof)
        case messages.MemberCard() as card:
            told.keep(tx, wire.subject_of(card), named, written.raw, proof)
        case messages.FormIssue() as form:
            subject = f"withdrawn {form.form}" if form.withdrawn else f"form {form.form} {form.version}"
            told.keep(tx, subject, named, written.raw, proof)
        case messages.Decision() as decision:
            told.keep(tx, told.of_record(decision.record.hex()), named, written.raw, proof, alone=False)


def shown(there: Tx, roster: Roster) -> Iterator[tuple[Written, Header]]:
    """What another's database proves to be a coordinator's word, with the header under which it was signed.

    Of who has left it proves nothing: with that key anything can be signed later, and no date shows when. Each word
    comes once, however often somebody wrote it there.
    """
    seen = set[bytes]()
    for body, proof in told.everything(there):
        try:
            enclosure = messages.Enclosure(body, wire.read_proof(proof))
            written = proven(enclosure, roster.verify_key, roster.is_reader)
            if not is_taken(written.message) or roster.departure(written.signer) is not None:
                raise NotAllowed("a word that a lost laptop cannot bring")
            if written.hash in seen:
                continue
            seen.add(written.hash)
            yield written, verified_before(enclosure.proof.header)
        except ProtocolError:
            continue
