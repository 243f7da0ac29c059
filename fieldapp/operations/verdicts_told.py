"""Whom this coordinator's verdicts were told. Whoever lets a reader in hands on what was decided by then; of what the
others had decided before they heard of the newcomer nobody else tells: a record that was accepted would wait for that
one, and be decided a second time, against the first.
"""

from __future__ import annotations

import json
from typing import Final

from fieldapp.model import Role
from fieldapp.operations import authority, posting, rosters, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import decisions, identity, records

TOLD_TO: Final = "verdicts_told_to"  # identity: JSON, the readers who were told all of them


def settle(desk: Desk) -> None:
    """Once for each reader of a list of keys that came. Twice changes nothing: it is the same message."""
    if desk.role is not Role.COORDINATOR:
        return
    roster, readers = rosters.load(desk.home), frozenset(posting.readers(desk))
    with desk.vault.read() as tx:
        new = readers.difference(json.loads(identity.get(tx, TOLD_TO) or b"[]"))
        if not new:
            return
        mine = [one for each in decisions.by_record(tx).values() for one in each if one.by == desk.member]
    with desk.vault.write() as tx:
        for one in mine:
            record = records.find(tx, one.record)
            to = [] if record is None else [each for each in new if authority.reads(roster, each, record)]
            posting.post(tx, to, "decision", wire.write_decision(one), desk.now())
        identity.put(tx, TOLD_TO, json.dumps(sorted(readers)).encode())
