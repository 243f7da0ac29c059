"""Arrival day: a list of people becomes cases, all that can be taken and nobody twice; the rest is told row by row."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from fieldapp.case_errors import AreaOpen, NoList
from fieldapp.casework import arrival, codes, lists, twins
from fieldapp.casework.arrival import Arriving, Here
from fieldapp.casework.events import EntityId
from fieldapp.casework.rows import Bad
from fieldapp.casework.twins import Suspicion
from fieldapp.model import Participant, PersonId
from fieldapp.operations import areas, case_wire, cases, directory, overviews, posting, spreadsheets
from fieldapp.operations.case_wire import Said
from fieldapp.operations.desk import Desk
from fieldapp.store import cases as case_store
from fieldapp.store import overviews as kept
from fieldapp.store import people
from fieldapp.store.engine import Tx
from sync.protocol.identifiers import AreaId


@dataclass(frozen=True, slots=True)
class Arrived:
    """What became of a list: every row of it is in `taken`, in `bad` or in `here`. `suspected`: may be somebody already
    here."""

    taken: tuple[tuple[int, PersonId, str], ...]  # row, person, code
    bad: tuple[Bad, ...]
    left_out: tuple[str, ...]
    suspected: tuple[Suspicion, ...]
    here: tuple[Here, ...] = ()


def read(path: Path, desk: Desk) -> arrival.ArrivalList:
    """What a list holds, and which of its rows are here already; nothing is kept. Raises NoList, DiskRefused."""
    try:
        found = spreadsheets.read(path)
        listed = arrival.read(found.grid, desk.today(), _places(desk))
        told = arrival.of_sheet(found.name, found.hidden, found.others, listed)
        with desk.vault.read() as tx:
            return _known(desk, tx, replace(listed, told=told))
    except arrival.NoList as none:
        raise NoList(reason=none.notice) from none
    except spreadsheets.Unread as odd:
        raise NoList(reason=odd.reason) from odd


def _places(desk: Desk) -> dict[str, str]:
    """Where people may be: the list of places, by name, each with its number as forms keep it."""
    found = directory.entries(desk, lists.SITE)
    return {one.label: str(UUID(one.case)) for one in found if not one.retired}


def _known(desk: Desk, tx: Tx, listed: arrival.ArrivalList) -> arrival.ArrivalList:
    """A sheet is corrected and read again: what was taken of it stays what it is. Those of the same names are read
    once, however many rows share a name."""
    here, wanted = list(listed.here), {row.properties["given_name"] for row in listed.taken}
    named = {one.person: one for one in people.by_id(tx).values() if one.given_name in wanted}
    opened = _opened(desk, tx, named)
    for row in listed.taken:
        if (one := opened.get(arrival.row_of(row.properties))) is not None:
            here.append(Here(row.row, one.person, one.given_name, one.code))
    again = {one.row for one in here}
    left = tuple(row for row in listed.taken if row.row not in again)
    return replace(listed, taken=left, here=tuple(here))


def _opened(desk: Desk, tx: Tx, named: Mapping[PersonId, Participant]) -> dict[arrival.Told, Participant]:
    """By row: whose case was opened from it a few days ago. No case is folded for it."""
    found: dict[arrival.Told, Participant] = {}
    for change in case_store.openings(tx, sorted(named)):
        event = case_wire.read_event(change)
        if event.creates and event.list == lists.PERSON:
            for told in arrival.rows_of(event, desk.now()):
                found.setdefault(told, named[change.case])
    return found


def take(desk: Desk, listed: arrival.ArrivalList, area: str = "") -> Arrived:
    """Open a case for each row that can be taken: all in one transaction. Nobody is contacted before consent.

    `area`: where these people belong, in hexadecimal digits, where `areas.to_choose` leaves a choice. What was
    taken since the list was read, also by a second press, is taken once. Raises NotAllowed, AreaOpen, AreaRefused,
    DiskFull.
    """
    desk.need_coordinator()
    now = desk.now()
    if not area and areas.to_choose(desk, None):
        raise AreaOpen
    taken = []
    with desk.vault.write() as tx:
        where = areas.chosen(desk, tx, area)
        listed = _known(desk, tx, listed)
        given = {codes.written(codes.bare(one.code)) for one in people.by_id(tx).values() if one.code}
        bad = list(listed.bad)
        for row in listed.taken:
            code = row.properties.get("case_code", "")
            if code in given:
                bad.append(Bad(row.row, arrival.code_taken(code)))
                continue
            code = code or codes.new_code(given)
            given.add(code)
            taken.append((row.row, _open(desk, tx, row, code, now, where), code))
        overviews.refresh(desk, tx)
        everybody = kept.known(tx)
    posting.send_off(desk)
    new = {person for _, person, _ in taken}
    suspected = tuple(one for one in twins.suspicions(everybody) if {one.first, one.second} & new)
    bad.sort(key=lambda one: one.row)
    return Arrived(tuple(taken), tuple(bad), listed.left_out, suspected, listed.here)


def _open(desk: Desk, tx: Tx, row: Arriving, code: str, now: datetime, area: AreaId) -> PersonId:
    person = PersonId(secrets.token_hex(16))
    told = dict(row.properties) | {"case_code": code, "arrival_month": now.strftime("%Y-%m")}
    said = Said(person, lists.PERSON, EntityId(person), told, True, row.properties["given_name"])
    cases.say(desk, tx, said, now, belongs=area)
    return person
