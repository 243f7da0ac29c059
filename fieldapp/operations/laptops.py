"""A lost laptop that was found: opened, and what lay sealed on it is merged, whatever else could be read there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from fieldapp.model import Changed
from fieldapp.operations import recovery, rounds
from fieldapp.operations.desk import Desk
from fieldapp.operations.recovery import Found
from sync.protocol.sheets import Together

# Anything can come in one.
BY_ITS_ROUND = Changed(drafts=True, records=True, people=True, forms=True, reviews=True)


def open_found(
    desk: Desk, laptop: Path, paper: Together | None = None, *, progress: rounds.Progress = lambda _: True
) -> Found:
    """By one coordinator, with their own key, or by two recovery sheets (`paper`): these open also what no coordinator
    reads all of. See `recovery.open_laptop`, also for what is raised. What was sealed there is merged also where no
    database opens. Fetches first: for the thread of rounds."""
    own = None if paper is None else paper.recovery
    try:
        found = recovery.open_laptop(desk, laptop, own, progress=progress)
    finally:
        applied = rounds.apply_inbox(desk)
    return replace(found, changed=found.changed | applied | BY_ITS_ROUND)
