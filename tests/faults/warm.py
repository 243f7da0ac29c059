"""Children begin warm: what SQLAlchemy compiles and a form's code are made once, in their parent, and shared.

Each turn is a child, and each death of the server another: they would otherwise spend most of their time on compiling
the same statements. Vaults of one process share them by themselves; the server's engines do here.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from sync import server
from sync.testing import ServerThread
from tests.compiled import keep_compiled
from tests.faults.blows import Calls
from tests.faults.kinds import Telling
from tests.faults.programme import COORDINATORS, SERVER, WORKERS, Made
from tests.faults.seen import look
from tests.faults.turns import Life, Turn

MINUTES = 20 * 60
TURNS: tuple[tuple[str, tuple[tuple[object, ...], ...]], ...] = (
    (
        "laptop",
        (("finish", "warm-1", False), ("finish", "warm-2", True), ("round", []), ("purge",), ("export",)),
    ),
    ("office", (("round", []), ("open_some", 9), ("review", 2), ("admit",), ("round", []), ("stick", []))),
    ("laptop", (("round", []), ("correct", "warm-3"), ("go_on",), ("round", []), ("locked", []))),
    ("office", (("round", []), ("open_some", 9), ("round", []))),
)


def _sharing(make: Callable[..., Engine]) -> Callable[..., Engine]:
    """Engines of one kind share what was compiled; it is kept by dialect, so they share that, too."""
    first: list[Engine] = []

    def made(*given: Any, **named: Any) -> Engine:
        engine = make(*given, **named)
        if first:
            engine.dialect = engine.pool._dialect = first[0].dialect
            engine._compiled_cache = first[0]._compiled_cache
        first.append(engine)
        return engine

    return made


def share() -> None:
    """The server's, from now on, in this process and its children."""
    server.store.open_engine = _sharing(server.store.open_engine)


def warm(made: Made, folder: Path) -> None:
    """Everybody does once what turns consist of, here, on a copy."""
    logging.disable(logging.CRITICAL)
    keep_compiled()
    folder.mkdir()
    made.copy(folder)
    tell = Telling(os.open(os.devnull, os.O_WRONLY))
    at = made.begun_at
    with ServerThread(folder / SERVER, clock=lambda: int(at.timestamp())) as running:
        for seed, (place, steps) in enumerate(TURNS):
            person, stick = made.people[place], folder / "stick"
            turn = Turn(folder / place, person, at, running.url, made.participant, stick, seed, list(steps))
            life = Life(turn, tell, Calls(folder, None))
            life.all()
            life.desk.vault.dispose()
    for place in (*COORDINATORS, *WORKERS):
        look(folder / place, made.people[place], at)
