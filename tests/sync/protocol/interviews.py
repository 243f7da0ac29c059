"""Made-up interviews of about 1.8 kB with the entropy of real ones: for sizes and as ordinary payloads."""

from __future__ import annotations

import random
import uuid

from sync.protocol.identifiers import KeyId, RecordId
from sync.protocol.messages import RecordVersion

_WORDS = [
    "school",
    "home",
    "mother",
    "walks",
    "alone",
    "evening",
    "better",
    "since",
    "spring",
    "asks",
    "about",
    "brother",
    "sleeps",
    "badly",
    "market",
    "doctor",
    "paper",
    "waits",
    "answer",
    "teacher",
    "says",
    "reads",
    "slowly",
    "likes",
    "drawing",
    "bus",
    "late",
    "winter",
    "coat",
    "lost",
    "phone",
]
_CHOICES = ("yes", "no", "sometimes", "often", "never", "not_sure")


def interview(seed: int) -> bytes:
    """A submission of 50 questions: mostly choices, some numbers, dates and words."""
    dice = random.Random(seed)
    answers = "".join(f"<item_{place:02}>{_answer(dice, place)}</item_{place:02}>" for place in range(50))
    name = uuid.UUID(bytes=dice.randbytes(16), version=4)
    return (
        '<data xmlns:orx="http://openrosa.org/xforms" id="form_b" version="2026111901">'
        f"<start>{_moment(dice)}</start><end>{_moment(dice)}</end>{answers}<orx:meta><orx:instanceID>uuid:{name}</orx:instanceID></orx:meta></data>"
    ).encode()


def _moment(dice: random.Random) -> str:
    day, hour, minute = dice.randint(1, 28), dice.randint(8, 18), dice.randint(0, 59)
    return f"2026-11-{day:02}T{hour:02}:{minute:02}:17.000+05:00"


def _answer(dice: random.Random, place: int) -> str:
    kind = place % 10
    if kind < 4:
        return dice.choice(_CHOICES)
    if kind < 6:
        return " ".join(sorted(dice.sample(_CHOICES, dice.randint(1, 4))))
    if kind == 6:
        return str(dice.randint(0, 120))
    if kind == 7:
        return f"{dice.randint(1990, 2026)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
    return " ".join(dice.choice(_WORDS) for _ in range(dice.randint(4, 9)))


def version_of(seed: int, author: KeyId) -> RecordVersion:
    """A first version with such an interview."""
    dice = random.Random(-seed - 1)
    return RecordVersion(
        record=RecordId(dice.randbytes(16)),
        number=1,
        author=author,
        kind="xform",
        payload=interview(seed),
        finished_at=1_795_000_000 + seed * 4321,
        details={"form": "form_b", "version": "2026111901", "person": dice.randbytes(16)},
    )
