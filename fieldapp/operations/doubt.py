"""A coordinator's laptop that was put back from an older copy does not know what it signed since: whatever it adds
to the list of keys could contradict its own later word, and everybody would refuse both. Until it has heard the list
from somebody else, it adds nothing.
"""

from __future__ import annotations

from fieldapp.errors import ListInDoubt
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from fieldapp.store.engine import Tx

IN_DOUBT = "list_in_doubt"  # identity: b"1" from noticing the copy to hearing the list
SHOWED_AT = "showed_at"  # identity: when this coordinator last showed everybody what it has seen, in seconds


def begin(tx: Tx) -> None:
    """The mark outside the database tells that this is an older copy."""
    identity.put(tx, IN_DOUBT, b"1")
    identity.forget(
        tx, SHOWED_AT
    )  # others may have what is gone here: they are shown at the next whole round


def end(desk: Desk) -> None:
    """The list was heard: a whole round, or a stick that had it."""
    with desk.vault.read() as tx:
        if not identity.get(tx, IN_DOUBT):
            return
    with desk.vault.write() as tx:
        identity.put(tx, IN_DOUBT, b"")


def there_is(desk: Desk) -> bool:
    """Whether nothing may be added to the list now."""
    with desk.vault.read() as tx:
        return bool(identity.get(tx, IN_DOUBT))


def refuse(desk: Desk) -> None:
    """Raises ListInDoubt."""
    if there_is(desk):
        raise ListInDoubt
