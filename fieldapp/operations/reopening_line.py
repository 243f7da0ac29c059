"""How a request to open work anew reaches a coordinator, and the answer the laptop: by network, through the server.

The server, and whoever is on the line, can hold either back, or give another one: the six words, read aloud, tell
which request is genuine, and the answer opens with a key of the laptop that asked. A stick does the same
(reopening_files.py).
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from fieldapp.config import Home, read_machine
from fieldapp.errors import AnswerRefused, RequestRefused
from fieldapp.model import MemberId
from fieldapp.operations import packs, reopening
from fieldapp.operations.desk import Desk
from fieldapp.operations.reopening_files import Waiting
from fieldapp.security.passphrase import PRODUCT_COST, Cost
from sync.client import reopening as over_line
from sync.client.transport import Transport
from sync.protocol.sheets import Together


def ask(
    home: Path,
    member: MemberId,
    passphrase: str,
    *,
    cost: Cost = PRODUCT_COST,
    line: Transport | None = None,
) -> str:
    """Leave the request at the server, twice is once; returns the six words to read aloud. Asked again after an answer
    that opens nothing it waits there again; one that opens something stays, to be fetched.

    Raises as `reopening.ask`, and NotReached.
    """
    asked = reopening.ask(home, member, passphrase, cost=cost)

    def leave(found: Transport) -> None:
        there = over_line.take(found, asked.request)
        if there is None or not reopening.serves(home, member, asked, there):
            over_line.leave(found, asked.request)

    packs.over(_server(home), line, leave)
    return asked.words


def waiting(desk: Desk, *, line: Transport | None = None) -> tuple[Waiting, ...]:
    """The requests at the server that nobody answered; what is none is passed over. Raises NotAllowed, NotReached."""
    desk.need_coordinator()
    found = []
    for raw in packs.over(desk.server, line, lambda found: over_line.waiting(found, packs.sign(desk))):
        with suppress(RequestRefused):
            wanted = reopening.look(desk, raw)
            found.append(Waiting(raw, wanted.member, wanted.name, wanted.opens))
    return tuple(found)


def answer(
    desk: Desk, one: Waiting, words: str, paper: Together | None = None, *, line: Transport | None = None
) -> None:
    """Leave the answer at the server. Raises NotAllowed, RequestRefused, NotReached."""
    made = reopening.answer(desk, one.request, words, paper)
    packs.over(desk.server, line, lambda found: over_line.answer(found, packs.sign(desk), one.request, made))


def finish(
    home: Path,
    member: MemberId,
    passphrase: str,
    *,
    cost: Cost = PRODUCT_COST,
    line: Transport | None = None,
) -> None:
    """Take the answer from the server. Raises as `reopening.finish`, and NotReached; AnswerRefused, too, where there is
    none yet."""
    asked = reopening.opener(home, member, passphrase)
    found = packs.over(_server(home), line, lambda found: over_line.take(found, asked.request))
    if found is None:
        raise AnswerRefused(reason="no coordinator has answered this request at the server yet")
    reopening.take(home, asked, found, passphrase, cost=cost)


def _server(home: Path) -> str:
    return read_machine(Home(home)).server
