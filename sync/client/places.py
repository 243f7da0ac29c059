"""What a server has in the places of one's own streams (PROTOCOL S-7). Believed is what one's own key signed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sync.client.asking import Asker
from sync.protocol.envelope import Head, batch_hash, verify_header
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import KeyId
from sync.protocol.places import (
    MOST_ANSWER_BYTES,
    MOST_STREAMS,
    Known,
    read_answer,
    write_question,
)
from sync.protocol.roster import Roster


@dataclass(frozen=True, slots=True)
class Places:
    """Asks for one member, who signs with the key `own`."""

    asker: Asker
    roster: Roster
    own: KeyId

    def newest(self, known: Sequence[Known]) -> dict[bytes, Head]:
        """By incarnation, what is newest at the server in those of these streams where it is another than known.

        Whatever else an answer holds counts for nothing: this only ever tells what one signed oneself. Raises
        LineError.
        """
        found: dict[bytes, Head] = {}
        for first in range(0, len(known), MOST_STREAMS):
            asked = known[first : first + MOST_STREAMS]
            question = write_question(asked)
            answer = self.asker.ask("POST", "/v1/places", body=question, most=MOST_ANSWER_BYTES)
            names = {one.incarnation: one.newest for one in asked}
            for head in self._heads(answer.body):
                if names.get(head.incarnation, head.batch) != head.batch:
                    found[head.incarnation] = head
        return found

    def _heads(self, answer: bytes) -> Iterator[Head]:
        try:
            for raw in read_answer(answer):
                header = verify_header(raw, self.roster.verify_key)
                if header.sender == self.own:
                    yield Head(header.incarnation, header.sequence, batch_hash(raw))
        except ProtocolError:
            return  # what came before it stands by its own signature
