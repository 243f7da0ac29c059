"""Participants assigned to this laptop, and their visits that are due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from threading import Lock

from sqlalchemy import Select, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from fieldapp.casework.name_index import NameIndex
from fieldapp.casework.names import keys
from fieldapp.model import DueVisit, FormId, MemberId, Participant, PersonId
from fieldapp.store.engine import AnyRow, Tx
from fieldapp.store.schema import due_visits, participant_changes, participants, records
from fieldapp.store.schema import forms as form_table

_NEWEST = select(func.max(participant_changes.c.number))
_NAMED = [participants.c[name] for name in ("search", "person", "code", "birth_year", "given_name")]
_NEWER = (
    select(
        participant_changes.c.number,
        participant_changes.c.person.label("who"),
        participants.c.assigned,
        *_NAMED,
    )
    .outerjoin(participants, participants.c.person == participant_changes.c.person)
    .where(participant_changes.c.number > bindparam("upto"))
    .order_by(participant_changes.c.number)
)
# From the Latin spelling on: the code before it is on the first line of the keys.
_SPELLED = func.substr(participants.c.search, func.instr(participants.c.search, "\n"))
_IN_ORDER = select(*_NAMED).where(participants.c.assigned).order_by(_SPELLED, participants.c.person)


def put(tx: Tx, person: Participant, *, assigned: bool = True, told: str = "", told_at: int = 0) -> None:
    """Keep a participant, or what changed about them; `told` names the message that said so."""
    kept = {
        "code": person.code,
        "given_name": person.given_name,
        "birth_year": person.birth_year,
        "search": keys(person.given_name, person.code),
        "assigned": assigned,
        "told": told,
        "told_at": told_at,
    }
    row = insert(participants).values(person=person.person, **kept)
    tx.execute(row.on_conflict_do_update(index_elements=["person"], set_=kept))


def say(tx: Tx, person: PersonId, message: str, at: int) -> None:
    """Which word about a participant was said last, here or by somebody else."""
    mine = participants.c.person == person
    tx.execute(update(participants).where(mine).values(told=message, told_at=at))


def let_go(tx: Tx, person: PersonId) -> None:
    """R-17: no longer this member's: not found any more, and nothing is due. Records here stay until purged."""
    tx.execute(update(participants).where(participants.c.person == person).values(assigned=False))
    nothing_due(tx, person)


def nothing_due(tx: Tx, person: PersonId) -> None:
    """No visit is due with somebody any more."""
    tx.execute(delete(due_visits).where(due_visits.c.person == person))


def get(tx: Tx, person: PersonId) -> Participant | None:
    """One participant, assigned or not."""
    row = tx.execute(select(participants).where(participants.c.person == person)).first()
    return None if row is None else _participant(row)


def listed(tx: Tx, person: PersonId) -> Participant | None:
    """One participant who is on this member's list."""
    mine = (participants.c.person == person, participants.c.assigned)
    row = tx.execute(select(participants).where(*mine)).first()
    return None if row is None else _participant(row)


def by_id(tx: Tx) -> dict[PersonId, Participant]:
    """All participants that this laptop knows."""
    return {PersonId(row.person): _participant(row) for row in tx.execute(select(participants))}


def with_records(tx: Tx, author: MemberId | None = None) -> dict[PersonId, Participant]:
    """Those about whom a record (of this author's) lies here: what lists of records need, out of thousands."""
    named = select(records.c.person).where(records.c.person.is_not(None))
    if author is not None:
        named = named.where(records.c.author == author)
    found = tx.execute(select(participants).where(participants.c.person.in_(named)))
    return {PersonId(row.person): _participant(row) for row in found}


class Finder:
    """Finds participants. Keeps what was read as long as the database is open, and reads only what changed since."""

    def __init__(self) -> None:
        self._one = Lock()  # two screens may search at once
        self._index: NameIndex | None = None
        self._upto = 0  # the last change that the index knows

    def search(self, tx: Tx, text: str, limit: int) -> tuple[Participant, ...]:
        """Assigned participants, best answer first, then by name."""
        with self._one:
            found = self._ready(tx).find(text, limit)
        return tuple(_read(person, shown) for person, shown in found)

    def _ready(self, tx: Tx) -> NameIndex:
        if self._index is not None:
            for row in tx.execute(_NEWER, {"upto": self._upto}):
                if row.assigned:
                    self._index.change(row.who, row.search, _shown(row))
                else:
                    self._index.drop(row.who)
                self._upto = row.number
        if self._index is None or self._index.is_outgrown:
            self._upto = tx.execute(_NEWEST).scalar() or 0
            self._index = NameIndex((r.search, r.person, _shown(r)) for r in tx.execute(_IN_ORDER))
        return self._index


def _shown(row: AnyRow) -> str:
    """The name last, because it may have any letter in it."""
    return f"{row.birth_year or ''}\n{row.code}\n{row.given_name}"


def _read(person: str, shown: str) -> Participant:
    born, code, name = shown.split("\n", 2)
    return Participant(PersonId(person), code, name, int(born) if born else None)


def put_due(tx: Tx, person: PersonId, visits: Sequence[tuple[FormId, date]]) -> None:
    """Replace what is due for one participant."""
    tx.execute(delete(due_visits).where(due_visits.c.person == person))
    for form, due in visits:
        row = insert(due_visits).values(person=person, form=form, due=due.isoformat())
        tx.execute(row.on_conflict_do_nothing())


def done(tx: Tx, person: PersonId, form: FormId) -> None:
    """The earliest due visit with this form has taken place."""
    due = (
        select(due_visits.c.due)
        .where(due_visits.c.person == person, due_visits.c.form == form)
        .order_by(due_visits.c.due)
        .limit(1)
    )
    first = tx.execute(due).scalar()
    if first is not None:
        visit = (due_visits.c.person == person, due_visits.c.form == form, due_visits.c.due == first)
        tx.execute(delete(due_visits).where(*visit))


def list_due(tx: Tx) -> tuple[DueVisit, ...]:
    """What is due, earliest first; forms that are not here or withdrawn are left out."""
    titles = {r.form: r.title for r in tx.execute(_usable_titles())}
    visits = select(participants, due_visits.c.form, due_visits.c.due).join(
        due_visits, due_visits.c.person == participants.c.person
    )
    return tuple(
        DueVisit(_participant(r), FormId(r.form), titles[r.form], date.fromisoformat(r.due))
        for r in tx.execute(visits.order_by(due_visits.c.due, participants.c.person))
        if r.form in titles
    )


def _usable_titles() -> Select[tuple[str, str]]:
    usable = select(form_table.c.form, form_table.c.title).where(~form_table.c.withdrawn)
    return usable.order_by(form_table.c.published_at)


def _participant(row: AnyRow) -> Participant:
    return Participant(PersonId(row.person), row.code, row.given_name, row.birth_year)


def told(tx: Tx, person: PersonId) -> tuple[str, int]:
    """Which word of a coordinator about a participant was applied last, and from when it is."""
    known = select(participants.c.told, participants.c.told_at).where(participants.c.person == person)
    row = tx.execute(known).first()
    return ("", 0) if row is None else (row.told, row.told_at)
