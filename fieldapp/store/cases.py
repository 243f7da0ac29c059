"""Changes of cases as they were signed, sheets, and who took which. Knows nothing of what they mean."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BindParameter, ColumnElement, Subquery, bindparam, delete, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from fieldapp.model import DraftId, MemberId, PersonId, VersionId
from fieldapp.store.case_schema import (
    case_heads,
    case_overviews,
    case_sheets,
    case_stale,
    changes,
    draft_bases,
    sheets_sent,
)
from fieldapp.store.engine import AnyRow, Tx

AT_ONCE = 500  # values in one statement; SQLite takes more
MOST_STALE = 500  # cases that are searched for one word
# Asked of every case that anything comes to: to build a statement anew costs more than to ask it.
_CASE: BindParameter[str] = bindparam("case")
_CHANGES = select(changes).where(changes.c.case == _CASE)
_OPENED = (
    select(changes.c.area)
    .where(changes.c.case == _CASE)
    .order_by(changes.c.parents != "", changes.c.at, changes.c.change)
    .limit(1)
)
_SHEET = select(case_sheets).where(case_sheets.c.case == _CASE)

_WORKER = b"\x66worker"  # the name of the property, as CBOR has it


@dataclass(frozen=True, slots=True)
class KeptChange:
    """One change. `message` is empty where its content was erased."""

    change: str
    case: PersonId
    area: str
    by: MemberId
    at: datetime
    version: str
    parents: frozenset[str]
    message: bytes
    proof: bytes = b""


@dataclass(frozen=True, slots=True)
class KeptSheet:
    """A case as a coordinator sent it here."""

    case: PersonId
    sheet: str
    by: MemberId
    made_at: int
    removed: bool
    message: bytes


@dataclass(frozen=True, slots=True)
class SentSheet:
    """What was sent to whom, and when their program took it over or let it go."""

    sheet: str
    member: MemberId
    case: PersonId
    removed: bool
    heads: tuple[str, ...]
    sent_at: datetime
    taken_at: datetime | None = None


def put(tx: Tx, change: KeptChange) -> bool:
    """Keep a change; False where it is here already, with or without its content."""
    row = insert(changes).values(
        change=change.change,
        case=change.case,
        area=change.area,
        by=change.by,
        at=change.at,
        version=change.version,
        parents="\n".join(sorted(change.parents)),
        message=change.message,
        proof=change.proof,
    )
    return tx.execute(row.on_conflict_do_nothing()).rowcount > 0


def of_case(tx: Tx, case: PersonId) -> tuple[KeptChange, ...]:
    """All changes of a case."""
    return tuple(_change(row) for row in tx.execute(_CHANGES, {"case": case}))


def by_versions(tx: Tx, versions: Collection[VersionId]) -> tuple[KeptChange, ...]:
    """The changes that these versions of a record said."""
    found = select(changes).where(changes.c.version.in_(versions)).order_by(changes.c.change)
    return tuple(_change(row) for row in tx.execute(found))


def opened_in(tx: Tx, case: PersonId) -> str | None:
    """The area (hex) of a case's first change; None where no change of it is here."""
    return tx.execute(_OPENED, {"case": case}).scalar()


def openings(tx: Tx, several: Sequence[PersonId]) -> Iterator[KeptChange]:
    """The changes with which these cases were opened: those that knew of none before."""
    for first in range(0, len(several), AT_ONCE):
        among = changes.c.case.in_(several[first : first + AT_ONCE])
        found = select(changes).where(among, changes.c.parents == "").order_by(changes.c.case)
        yield from (_change(row) for row in tx.execute(found))


def naming(tx: Tx, person: PersonId) -> tuple[KeptChange, ...]:
    """Changes, of whatever case, in which somebody's number stands as a value: found without reading the others."""
    stands = func.instr(changes.c.message, person.encode()) > 0
    return tuple(_change(row) for row in tx.execute(select(changes).where(stands)))


def look_again(tx: Tx, case: PersonId) -> None:
    """The case has to be folded anew before a list says anything of it."""
    tx.execute(insert(case_stale).values(case=case).on_conflict_do_nothing())


def stale_naming(tx: Tx, name: str) -> tuple[PersonId, ...]:
    """The cases that have to be folded anew and of which a change or a sheet speaks of a property. Of many that wait
    some: after a round all are folded."""
    of, word = select(case_stale.c.case).limit(MOST_STALE).subquery().c.case, name.encode()
    told = select(changes.c.change).where(changes.c.case == of, func.instr(changes.c.message, word) > 0)
    sent = select(case_sheets.c.case).where(
        case_sheets.c.case == of, func.instr(case_sheets.c.message, word) > 0
    )
    found = select(of).where(or_(told.exists(), sent.exists()))
    return tuple(PersonId(case) for case in tx.execute(found).scalars())


def proven(tx: Tx, until: datetime, now: datetime) -> tuple[tuple[str, bytes], ...]:
    """(change, proof) of all changes by others that are still here with their content; as `records.proven`."""
    whole = (changes.c.proof != b"", changes.c.message != b"", ~changes.c.at.between(until, now))
    found = select(changes.c.change, changes.c.proof).where(*whole)
    return tuple((row.change, row.proof) for row in tx.execute(found))


def message(tx: Tx, change: str) -> bytes:
    """A change as it travels."""
    return bytes(tx.execute(select(changes.c.message).where(changes.c.change == change)).scalar() or b"")


def all_cases(tx: Tx) -> tuple[PersonId, ...]:
    """The cases of which a change or a sheet is here."""
    here = select(changes.c.case).union(select(case_sheets.c.case).where(~case_sheets.c.removed))
    return tuple(sorted(PersonId(case) for case in tx.execute(here).scalars()))


def forget_case(tx: Tx, case: PersonId) -> None:
    """Delete all that is known of a case."""
    for table in (changes, case_sheets, case_heads):
        tx.execute(delete(table).where(table.c.case == case))
    tx.execute(delete(sheets_sent).where(sheets_sent.c.case == case))


def empty(tx: Tx, versions: Iterable[VersionId]) -> None:
    """The records of these changes were erased: their place in history stays, nothing else."""
    mine = changes.c.version.in_(tuple(versions))
    tx.execute(update(changes).where(mine).values(message=b"", proof=b"", by=""))


def empty_change(tx: Tx, named: str) -> None:
    """As `empty`, for one change."""
    mine = changes.c.change == named
    tx.execute(update(changes).where(mine).values(message=b"", proof=b"", by=""))


def put_sheet(tx: Tx, sheet: KeptSheet) -> None:
    """Keep a case's sheet in the place of the one before."""
    told = {
        "sheet": sheet.sheet,
        "by": sheet.by,
        "made_at": sheet.made_at,
        "removed": sheet.removed,
        "message": sheet.message,
    }
    new = insert(case_sheets).values(case=sheet.case, **told)
    tx.execute(new.on_conflict_do_update(index_elements=["case"], set_=told))


def sheet(tx: Tx, case: PersonId) -> KeptSheet | None:
    """The newest sheet of a case, also one that says that it is no longer this member's."""
    row = tx.execute(_SHEET, {"case": case}).first()
    return None if row is None else KeptSheet(*row)


def sheets(tx: Tx) -> tuple[KeptSheet, ...]:
    """The newest sheet of each case that is this member's."""
    found = select(case_sheets).where(~case_sheets.c.removed).order_by(case_sheets.c.case)
    return tuple(KeptSheet(*row) for row in tx.execute(found))


def all_sheets(tx: Tx) -> tuple[KeptSheet, ...]:
    """The newest sheet of each case, also of those that went to somebody else."""
    return tuple(KeptSheet(*row) for row in tx.execute(select(case_sheets).order_by(case_sheets.c.case)))


def assigning(tx: Tx, most: int) -> tuple[PersonId, ...]:
    """The cases that were handed over last; not all that is found need be a hand-over."""
    last = func.max(changes.c.at)
    found = select(changes.c.case).where(func.instr(changes.c.message, _WORKER) > 0).group_by(changes.c.case)
    return tuple(PersonId(one) for one in tx.execute(found.order_by(last.desc()).limit(most)).scalars())


def perhaps_of(tx: Tx, member: MemberId) -> tuple[PersonId, ...]:
    """Every case that may be a member's: one whose changes name them, or that they began."""
    named = func.instr(changes.c.message, member.encode()) > 0
    found = select(changes.c.case).where(named | (changes.c.by == member)).distinct().order_by(changes.c.case)
    return tuple(PersonId(one) for one in tx.execute(found).scalars())


def know(tx: Tx, case: PersonId, heads: Iterable[str]) -> None:
    """From now on these are the newest changes of a case."""
    told = "\n".join(sorted(heads))
    if told != "\n".join(known(tx, case)):
        tx.execute(insert(case_heads).values(case=case, heads=told))


def known(tx: Tx, case: PersonId, upto: int | None = None) -> tuple[str, ...]:
    """The newest changes of a case as they were known; `upto`: when an interview began."""
    found = select(case_heads.c.heads).where(case_heads.c.case == case)
    if upto is not None:
        found = found.where(case_heads.c.number <= upto)
    told = tx.execute(found.order_by(case_heads.c.number.desc()).limit(1)).scalar() or ""
    return tuple(filter(None, told.split("\n")))


def begin_draft(tx: Tx, draft: DraftId) -> None:
    """Note what an interview begins with."""
    last = tx.execute(select(func.max(case_heads.c.number))).scalar() or 0
    tx.execute(insert(draft_bases).values(draft=draft, number=last).on_conflict_do_nothing())


def begun(tx: Tx, draft: DraftId) -> int | None:
    """Up to where an interview knew the cases; None for one that an earlier program began."""
    return tx.execute(select(draft_bases.c.number).where(draft_bases.c.draft == draft)).scalar()


def sent(tx: Tx, one: SentSheet) -> None:
    """A sheet goes to a member."""
    row = insert(sheets_sent).values(
        sheet=one.sheet,
        member=one.member,
        case=one.case,
        removed=one.removed,
        heads="\n".join(one.heads),
        sent_at=one.sent_at,
        taken_at=one.taken_at,
    )
    tx.execute(row.on_conflict_do_nothing())


def taken(tx: Tx, named: str, member: MemberId, at: datetime) -> bool:
    """The member's program has done as the sheet says; the first word on it stands."""
    mine = (
        sheets_sent.c.sheet == named,
        sheets_sent.c.member == member,
        sheets_sent.c.taken_at.is_(None),
    )
    return tx.execute(update(sheets_sent).where(*mine).values(taken_at=at)).rowcount > 0


def sheets_of(tx: Tx, case: PersonId) -> tuple[SentSheet, ...]:
    """What was sent of a case, oldest first."""
    return _sent(tx, sheets_sent.c.case == case)


def sent_cases(tx: Tx) -> tuple[PersonId, ...]:
    """The cases of which a sheet went out from here."""
    found = select(sheets_sent.c.case).distinct().order_by(sheets_sent.c.case)
    return tuple(PersonId(case) for case in tx.execute(found).scalars())


def heads_of(tx: Tx, cases: Iterable[PersonId]) -> dict[PersonId, tuple[str, ...]]:
    """The newest changes of each of these cases."""
    wanted = set(cases)
    newest = (
        select(func.max(case_heads.c.number)).where(case_heads.c.case.in_(wanted)).group_by(case_heads.c.case)
    )
    found = select(case_heads.c.case, case_heads.c.heads).where(case_heads.c.number.in_(newest))
    told = {PersonId(row.case): row.heads for row in tx.execute(found)}
    return {case: tuple(filter(None, told.get(case, "").split("\n"))) for case in sorted(wanted)}


def authors(tx: Tx, several: Iterable[str]) -> frozenset[MemberId]:
    """Who made these changes, as far as they are here."""
    found = select(changes.c.by).where(changes.c.change.in_(tuple(several)))
    return frozenset(MemberId(by) for by in tx.execute(found).scalars() if by)


def outdated(tx: Tx) -> dict[PersonId, set[MemberId]]:
    """Who has which case as it was before its newest changes; asked of the database as one question, since after each
    round few of thousands are."""
    whose: dict[PersonId, set[MemberId]] = {}
    for one in _as_before(tx, removed=False):
        whose.setdefault(one.case, set()).add(one.member)
    return whose


def let_go_before(tx: Tx) -> tuple[SentSheet, ...]:
    """The newest sheets that told somebody to let a case go which changed since."""
    return _as_before(tx, removed=True)


def looked_at(tx: Tx, one: SentSheet) -> None:
    """What a sheet says still holds for the case as it is now."""
    mine = sheets_sent.c.sheet == one.sheet, sheets_sent.c.member == one.member
    now = "\n".join(known(tx, one.case))
    tx.execute(update(sheets_sent).where(*mine).values(heads=now))


def _latest() -> Subquery:
    """Each member's newest sheet of each case: `place` 1."""
    latest = (sheets_sent.c.sent_at.desc(), sheets_sent.c.sheet.desc())
    place = func.row_number().over(partition_by=(sheets_sent.c.case, sheets_sent.c.member), order_by=latest)
    return select(sheets_sent, place.label("place")).subquery()


def _as_before(tx: Tx, *, removed: bool) -> tuple[SentSheet, ...]:
    """The newest heads are looked up case by case: as a join of two lists SQLite compares each with each, which takes
    seconds for some thousand cases."""
    sent, told = _latest(), case_heads.c
    heads = select(told.heads).where(told.case == sent.c.case).order_by(told.number.desc()).limit(1)
    differ = sent.c.heads != func.coalesce(heads.scalar_subquery(), "")
    found = select(sent).where(sent.c.place == 1, sent.c.removed.is_(removed), differ)
    return tuple(_sheet_sent(row) for row in tx.execute(found.order_by(sent.c.case, sent.c.member)))


def homes_amiss(tx: Tx, among: Collection[MemberId]) -> tuple[PersonId, ...]:
    """Homes that one of these members never got and has the case of a person in them, or has and of nobody in them.

    Two passes over all that was sent, in memory: as joins they would compare everything with everything.
    """
    sent = _latest()
    rows = tx.execute(select(sent.c.case, sent.c.member, sent.c.removed).where(sent.c.place == 1)).all()
    told = {(row.case, row.member) for row in rows}
    have = {(row.case, row.member) for row in rows if not row.removed}
    is_home = case_overviews.c.entities.startswith('[["household"')
    overviews = tx.execute(
        select(case_overviews.c.case, case_overviews.c.home, is_home.label("is_home"))
    ).all()
    lives = {row.case: row.home for row in overviews if row.home}
    here = {row.case for row in overviews if row.is_home}
    near = {(lives[case], member) for case, member in have if case in lives}
    unsent = {home for home, member in near - told if home in here and member in among}
    left = {home for home, member in have - near if home in here}
    return tuple(sorted(PersonId(home) for home in unsent | left))


def mark(tx: Tx) -> str:
    """Another word whenever more of any case came, or a case went."""
    newest = tx.execute(select(func.max(case_heads.c.number))).scalar() or 0
    return f"{newest} {tx.execute(select(func.count()).select_from(case_overviews)).scalar()}"


def _sent(tx: Tx, which: ColumnElement[bool]) -> tuple[SentSheet, ...]:
    found = select(sheets_sent).where(which)
    rows = tx.execute(found.order_by(sheets_sent.c.sent_at, sheets_sent.c.sheet, sheets_sent.c.member))
    return tuple(_sheet_sent(row) for row in rows)


def _sheet_sent(row: AnyRow) -> SentSheet:
    heads = tuple(filter(None, row.heads.split("\n")))
    member, case = MemberId(row.member), PersonId(row.case)
    return SentSheet(row.sheet, member, case, row.removed, heads, row.sent_at, row.taken_at)


def _change(row: AnyRow) -> KeptChange:
    return KeptChange(
        row.change,
        PersonId(row.case),
        row.area,
        MemberId(row.by),
        row.at,
        row.version,
        frozenset(filter(None, row.parents.split("\n"))),
        row.message,
        row.proof,
    )
