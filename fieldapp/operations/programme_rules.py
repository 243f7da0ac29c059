"""What a programme's country and agreements say: ages of consent and assent, and how long what is kept.

A coordinator sets it for the areas that are theirs; it travels signed, as a card, to everybody there. What was said
last counts (clocks.py), whoever of several coordinators said it.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Final

from fieldapp.case_errors import RulesRefused
from fieldapp.casework import rules as country
from fieldapp.casework.rules import Rules
from fieldapp.model import Changed, MemberId
from fieldapp.operations import clocks, openings, posting, rosters, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from fieldapp.store.engine import Tx
from sync.protocol import canonical, messages
from sync.protocol.identifiers import AreaId, KeyId

KEPT: Final = "rules"  # identity: [told at, then the figures in the order of `Rules`]
JUDGED: Final = "rules judged"  # identity: those by which workers' sheets were written last


def current(tx: Tx) -> Rules:
    """What was said last, or what holds where nobody said anything."""
    return _known(tx)[1]


def of(desk: Desk) -> Rules:
    with desk.vault.read() as tx:
        return current(tx)


def put(desk: Desk, rules: Rules) -> Changed:
    """Say it to everybody of one's areas. Raises NotAllowed, RulesRefused."""
    desk.need_coordinator()
    if not country.fits(rules):
        raise RulesRefused
    now, roster = desk.now(), rosters.load(desk.home)
    with desk.vault.write() as tx:
        at = clocks.stamp(tx, now, _known(tx)[0])
        _keep(tx, at, rules, now)
        for area in sorted(rosters.offices_of(roster, desk.keys.key_id)):
            posting.post(tx, posting.in_areas(desk, [area]), KEPT, _card(area, at, rules), now)
            openings.note(desk, tx, "rules set", area.hex(), now)
    from fieldapp.operations import settling

    settling.settle(desk)
    posting.send_off(desk)
    return Changed(settings=True, people=True)


def tell(desk: Desk, tx: Tx, newcomer: MemberId, area: AreaId, now: datetime) -> None:
    """Somebody who is new in an area of this coordinator hears what was said."""
    at, rules = _known(tx)
    if at:
        posting.post(tx, (newcomer,), KEPT, _card(area, at, rules), now)


def heard(tx: Tx, card: messages.MemberCard, now: datetime) -> bool:
    """A coordinator's word, and whether it counts from now on; what cannot be set is passed over."""
    told = {name: card.details.get(name) for name in asdict(Rules())}
    if not all(isinstance(number, int) for number in told.values()):
        return False
    rules = Rules(**told)  # type: ignore[arg-type]
    known = _known(tx)
    if not country.fits(rules) or not clocks.replaces(tx, _said(card.changed_at, rules), _said(*known), now):
        return False
    _keep(tx, card.changed_at, rules, now)
    return True


def judged(tx: Tx) -> Rules:
    """The rules by which what was last sent to workers was judged."""
    raw = identity.get(tx, JUDGED)
    return Rules() if raw is None else _parts(raw)[1]


def note_judged(tx: Tx, rules: Rules) -> None:
    """From now on workers have what these rules say."""
    identity.put(tx, JUDGED, _packed(0, rules))


def _card(area: AreaId, at: int, rules: Rules) -> bytes:
    details: messages.Details = dict(asdict(rules))
    return messages.MemberCard(KeyId(area), KEPT, wire.RULES_ROLE, at, details).encode()


def _keep(tx: Tx, at: int, rules: Rules, now: datetime) -> None:
    clocks.note(tx, _said(at, rules), now)
    identity.put(tx, KEPT, _packed(at, rules))


def _said(at: int, rules: Rules) -> clocks.Said:
    return clocks.Said(at, " ".join((KEPT, str(at), *map(str, asdict(rules).values()))))


def _known(tx: Tx) -> tuple[int, Rules]:
    raw = identity.get(tx, KEPT)
    return (0, Rules()) if raw is None else _parts(raw)


def _packed(at: int, rules: Rules) -> bytes:
    return canonical.encode([at, *asdict(rules).values()])


def _parts(raw: bytes) -> tuple[int, Rules]:
    match canonical.decode(raw, max_bytes=len(raw)):
        case [int(at), int(consent), int(assent), int(contact), int(file)]:
            return at, Rules(consent, assent, contact, file)
    raise AssertionError("written by this program")
