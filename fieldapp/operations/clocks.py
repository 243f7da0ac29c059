"""What time it surely is: this laptop's clock, held back by what others signed; and which of two words about one
thing is the newer, where the clocks of those who said them may be years off.

A clock that is years ahead must not destroy keys before their time, nor keep a record from being sealed; a server
that lies about the time can do neither alone. Nor must a word that was said by such a clock beat all later ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fieldapp.operations import wire
from fieldapp.store import identity
from fieldapp.store.engine import Tx

HEARD_AT = "heard_at"  # identity: when a coordinator last sealed something for this person, in seconds
TOLD_AT = "time_told"  # identity: the latest time in a receipt, in seconds
# Identity, before a subject: when the newest word about it was said, in seconds, and its message.
SAID = "said "
AHEAD = "ahead "  # identity, before a message from far ahead: when it first came here, in seconds
WITHOUT_WORD_S = 62 * 86400  # two months without a receipt: then this laptop's clock is not believed further


def heard(tx: Tx, received_at: int) -> None:
    """A receipt told the time."""
    known, told = identity.get(tx, TOLD_AT), min(received_at, wire.LAST_S)
    if known is None or int(known) < told:
        identity.put(tx, TOLD_AT, str(told).encode())


def behind(tx: Tx, now: datetime) -> int:
    """Seconds by which this laptop's clock lies behind at least: a receipt told a time that it has not come to."""
    told = identity.get(tx, TOLD_AT)
    return 0 if told is None else max(0, int(told) - wire.seconds(now))


def likely(tx: Tx, now: datetime) -> int:
    """Seconds: this laptop's clock, within two months after the latest receipt or word, and never before it."""
    return max(_told(tx) or 0, surely(tx, now))


@dataclass(frozen=True, slots=True)
class Said:
    """A coordinator's word about something: when, by its author's clock in seconds, and which message it is."""

    at: int = 0
    message: str = ""


def stamp(tx: Tx, now: datetime, known: int = 0) -> int:
    """The time of a word, in seconds: after the one that it replaces (`known`, 0 for none), whatever the clocks say.

    After one from beyond all calendars no message can be dated; to any later word that one is from when it came here.
    """
    return max(likely(tx, now), known + 1 if known <= wire.LAST_S else 0)


def replaces(tx: Tx, new: Said, known: Said, now: datetime) -> bool:
    """Whether a word replaces the one that is known: the later one does.

    One from so far ahead that no right clock can have said it counts, against others, from when it first came here:
    what is said after that replaces it, though its own date lies years ahead. Hearing a word again changes nothing.
    """
    mine = likely(tx, now)
    if _is_believed(new.at, mine) is _is_believed(known.at, mine):
        return (new.at, new.message) > (known.at, known.message)
    if _is_believed(new.at, mine):
        return new.at >= _first_heard(tx, known.message, mine)
    return _first_heard(tx, new.message, mine) > known.at


def note(tx: Tx, said: Said, now: datetime) -> None:
    """A word was said, here or elsewhere; one from far ahead is dated."""
    mine = likely(tx, now)
    if not _is_believed(said.at, mine):
        _first_heard(tx, said.message, mine)


def newest(tx: Tx, subject: str) -> Said:
    """The newest word about a subject that is kept by its name."""
    at, _, message = (identity.get(tx, f"{SAID}{subject}") or b"0 ").decode().partition(" ")
    return Said(int(at), message)


def keep(tx: Tx, subject: str, said: Said, now: datetime) -> None:
    """This is the newest word about a subject."""
    note(tx, said, now)
    identity.put(tx, f"{SAID}{subject}", f"{said.at} {said.message}".encode())


def _first_heard(tx: Tx, message: str, mine: int) -> int:
    name = f"{AHEAD}{message}"
    kept = identity.get(tx, name)
    if kept is None:
        identity.put(tx, name, str(mine).encode())
        return mine
    return int(kept)


def _is_believed(at: int, now: int) -> bool:
    return at <= now + WITHOUT_WORD_S


def surely(tx: Tx, now: datetime) -> int:
    """Seconds. Where neither a receipt nor a coordinator's word ever came, this laptop's own clock."""
    told, mine = _told(tx), wire.seconds(now)
    return mine if told is None else min(mine, told + WITHOUT_WORD_S)


def _told(tx: Tx) -> int | None:
    """By the latest receipt, and by what a coordinator sealed for this person: in a programme by stick alone there is
    nothing else."""
    found = [int(raw) for name in (TOLD_AT, HEARD_AT) if (raw := identity.get(tx, name)) is not None]
    return max(found, default=None)
