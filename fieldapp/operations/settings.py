"""What a person chooses for themselves; kept in their own database."""

from __future__ import annotations

from contextlib import suppress

from fieldapp.model import Changed, Preferences
from fieldapp.operations.desk import Desk
from fieldapp.store import identity


def get(desk: Desk) -> Preferences:
    """The person's choices, or the defaults."""
    with desk.vault.read() as tx:
        kept = identity.get_preferences(tx)
    size, minutes = 100, Preferences().lock_after_min
    with suppress(ValueError):
        size = int(kept.get("text_size", "100"))
    with suppress(ValueError):
        minutes = int(kept.get("lock_after_min", str(minutes)))
    return Preferences(
        kept.get("language", ""), kept.get("theme", "system"), size, minutes, bool(kept.get("one_at_a_time"))
    )


def put(desk: Desk, preferences: Preferences) -> Changed:
    """Keep the person's choices."""
    chosen = {
        "language": preferences.language,
        "theme": preferences.theme,
        "text_size": str(preferences.text_size),
        "lock_after_min": str(preferences.lock_after_min),
        "one_at_a_time": "yes" if preferences.one_at_a_time else "",
    }
    with desk.vault.write() as tx:
        identity.put_preferences(tx, chosen)
    return Changed(settings=True)
