"""What readers say the mailbox need not keep any longer. The bodies go; headers and receipts stay, so that what is
sent again is answered like the first time and not kept again (PROTOCOL T-5).
"""

from __future__ import annotations

from sync.protocol.envelope import verified_before
from sync.protocol.errors import NotAppointed
from sync.protocol.identifiers import BatchHash, KeyId
from sync.protocol.letting_go import Word, is_enough, may_say, read_word
from sync.protocol.roster import Roster
from sync.server.store import Store, Transaction, ageing


def hear(store: Store, roster: Roster, raw: bytes, now: int) -> tuple[BatchHash, ...]:
    """Keep a word, erase what enough have said it of; returns the batches of it that are still here.

    Errors: those of `read_word`; NotAppointed, and nothing is kept, for a word about a batch that is not the
    signer's to say it of.
    """
    word = read_word(raw, roster.verify_key)
    return store.write(lambda c: _hear(c, roster, word, now))


def _hear(connection: Transaction, roster: Roster, word: Word, now: int) -> tuple[BatchHash, ...]:
    here = ageing.present(connection, word.batches)
    readers = roster.charter.readers
    for row in here:
        if not may_say(verified_before(row.header).to, KeyId(row.sender), word.signer, readers):
            raise NotAppointed
    for row in here:
        ageing.put_word(connection, row.batch, word.signer, now)
        said_by = frozenset(KeyId(one) for one in ageing.words(connection, row.batch))
        if is_enough(verified_before(row.header).to, KeyId(row.sender), said_by, readers):
            ageing.erase(connection, (row,), now)
    left = {bytes(row.batch) for row in ageing.present(connection, word.batches)}
    return tuple(one for one in word.batches if one in left)
