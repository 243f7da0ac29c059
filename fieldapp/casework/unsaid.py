"""What a record said of somebody by mistake: its correction names the versions, and the fold leaves them out. Pure.

So what stood before holds again: a name, a day, a service as it was. What others said since stands. Nobody unsays what
somebody else said, and whoever a record brought onto the list stays there: a person decides whether they are erased.
"""

from __future__ import annotations

from fieldapp.casework import lists
from fieldapp.casework.events import Event, EventId, History, emptied


def without(history: History) -> History:
    """The same history, of what was taken back its places alone."""
    gone: set[EventId] = set()
    for one in history:
        if lists.UNSAID in one.properties:
            gone |= _taken_back(history, one)
    return History(emptied(one) if one.event in gone else one for one in history) if gone else history


def _taken_back(history: History, word: Event) -> set[EventId]:
    """And the word itself, where all that it names is here: it has said by then what it had to."""
    versions = set(word.properties[lists.UNSAID].split())
    said = [
        one
        for one in history
        if one.key == word.key and one.record in versions and history.knew(word.event, one.event)
    ]
    own = {one.event for one in said if one.by == word.by and not (one.creates and one.list == lists.PERSON)}
    return own | {word.event} if own and len(own) == len(said) else own


def is_gone(newest: list[Event]) -> bool:
    """Whether nothing was said of an entity since it was taken back: here the mistake came within a sheet."""
    return bool(newest) and all(lists.UNSAID in one.properties and one.list != lists.PERSON for one in newest)
