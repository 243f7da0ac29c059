"""What another life of this database did (PROTOCOL S-7): it was put back from an older copy, together with the mark
that would have told, and the server has batches of this very key that it does not know.

Asked once after each sign-in, before anything is sent: the next batches would claim places that are taken. While nobody
is signed in nobody asks; then each upload whose own place, or the one before, is taken is refused by the server.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from fieldapp.log import topic
from fieldapp.operations import carried, receipts, rosters, sealing
from fieldapp.operations.desk import Desk, folders_of
from fieldapp.store import handing, outgoing
from fieldapp.store.engine import Tx
from sync.client.answers import StoppedByServer
from sync.client.asking import Asker
from sync.client.places import Places
from sync.client.sending import Listed, lying_in
from sync.client.transport import NoConnection, OddAnswer, TooSlow
from sync.protocol.envelope import Head
from sync.protocol.identifiers import BatchHash, Incarnation
from sync.protocol.places import NONE, Known
from sync.protocol.roster import Roster

NOT_TOLD = (StoppedByServer, OddAnswer, TooSlow, NoConnection)  # an older server, or what lies between


def ask(desk: Desk, asker: Asker) -> Collection[BatchHash]:
    """Begins new streams where the server has more of one's own. Returns what must not go up although it lies in the
    outbox: what it holds is in no other file yet. Without an answer the round goes on as it would have: the server
    refuses what claims a place that is taken (S-9), and the next round asks again. Raises LineError, DiskFull,
    DatabaseDamaged, Locked, RosterRefused.
    """
    opened = desk.opened
    if opened is None or desk.server in opened.asked:
        return ()
    roster = rosters.load(desk.home)
    try:
        told = Places(asker, roster, desk.keys.key_id).newest(_known(desk, roster))
    except NOT_TOLD as without:
        topic("sync").info("nobody told of places: %s", type(without).__name__)
        return ()
    barred = _reckon(desk, roster, told)
    if not barred:
        opened.asked.add(desk.server)
    return barred


def _known(desk: Desk, roster: Roster) -> list[Known]:
    """Of each stream that goes on, and of those that files wait in since a power cut."""
    with desk.vault.read() as tx:
        lives = {one.incarnation for one in outgoing.all_streams(tx) if one.sequence}
        lives |= {one.parsed.incarnation for one in _own_files(desk, roster)}
        there = handing.newest_at_server(tx)
    return [Known(Incarnation(one), BatchHash(there.get(one, (0, NONE))[1])) for one in sorted(lives)]


def _own_files(desk: Desk, roster: Roster) -> Iterator[Listed]:
    listed, _ = lying_in(folders_of(desk.folder).outbox, roster)
    return (one for one in listed if one.parsed.sender == desk.keys.key_id)


def _reckon(desk: Desk, roster: Roster, told: Mapping[bytes, Head]) -> Collection[BatchHash]:
    with desk.vault.read() as tx:
        others = {
            life: head
            for life, head in told.items()
            if handing.is_of_another_life(tx, life, head.sequence, head.batch)
        }
    if not others:
        return ()
    topic("sync").warning("%d streams went on in another life: new streams are begun", len(others))
    receipts.apply(desk)  # what has one is not sealed again
    with desk.vault.read() as tx:
        goes_on = any(handing.goes_on(tx, life) for life in others)
        ended = {**(_elsewhere(tx, told) if goes_on else {}), **others}
    if goes_on:
        sealing.put_back(desk, ended)
    whole = sealing.seal_all(desk)
    with desk.vault.read() as tx:
        files = [one for one in _own_files(desk, roster) if one.parsed.incarnation in ended]
        known = {one.hash for one in files if outgoing.knows(tx, one.hash.hex())}
    if not whole:
        return known
    sealing.remove_files(desk.folder.outbox, tuple(one.hex() for one in sorted(known)))
    return ()


def _elsewhere(tx: Tx, told: Mapping[bytes, Head]) -> dict[bytes, Head]:
    """How far the server has the streams of the other lanes, as its receipts and its answer say. Those are over, too:
    what waits in them is sealed anew. Where their files went up all the same, a life in between, which went on from a
    copy too, would show a coordinator two laptops in use (S-8)."""
    found = dict[bytes, Head]()
    for life, (sequence, batch) in handing.newest_at_server(tx).items():
        head = Head(Incarnation(life), sequence, BatchHash(batch))
        found[life] = max(head, told.get(life, head), key=lambda one: one.sequence)
    return {life: head for life, head in {**told, **found}.items() if handing.goes_on(tx, life)}


def refused(desk: Desk, taken: Collection[str]) -> bool:
    """The server refused these batches, for it has others of this very key in their places. What waits is sealed anew;
    True where that can be sent now."""
    topic("sync").warning("%d places were taken: new streams are begun", len(taken))
    receipts.apply(desk)  # what has one is not sealed again
    with desk.vault.read() as tx:
        in_use = outgoing.is_in_use(tx, taken)
        known = [one for one in taken if outgoing.knows(tx, one)]
    if in_use:  # else only their files were left, by a power cut
        sealing.put_back(desk)
    # What this database did not seal may be the only copy: it stays for sticks, and a coordinator decides (S-1).
    carried.keep(desk.folder, [one for one in taken if one not in known])
    if not known or not sealing.seal_all(desk):
        return False  # what these files hold is in no other one yet
    sealing.remove_files(desk.folder.outbox, tuple(known))
    return True
