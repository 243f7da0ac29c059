"""Services to refer to, places and schools: coordinators fill these lists, everybody of the area has them at once.

An entry is a case of its own, merged as cases are (registers.py). Each worker gets its sheet as a person's, and forms
choose from it without a network. Whoever changed an entry last sends it to those who lack it; an entry that is not used
any more stays, so that what was written of it can be read, and no form offers it.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from fieldapp.case_errors import AreaOpen, ChangeRefused, NoDirectory
from fieldapp.casework import directory, lists
from fieldapp.casework.directory import Listed
from fieldapp.casework.events import EntityId
from fieldapp.casework.registers import Case, Entity
from fieldapp.casework.rows import Bad
from fieldapp.model import Changed, MemberId, Notice, PersonId
from fieldapp.operations import areas, cases, entering, handing_over, overviews, posting, spreadsheets
from fieldapp.operations.case_wire import Said
from fieldapp.operations.desk import Desk
from fieldapp.store import cases as case_store
from fieldapp.store import identity
from fieldapp.store import overviews as kept
from fieldapp.store.engine import Tx
from sync.protocol.identifiers import AreaId

NAMING: Final = frozenset(  # properties whose values are entries
    (
        (lists.SERVICE, "provider"),
        (lists.ENROLMENT, "school_code"),
        (lists.PERSON, "site"),
        (lists.PERSON, "place"),
    )
)
TOLD: Final = (
    "directory told"  # identity: a hash of who has which entries, as far as this coordinator answers for it
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it stands. `area`: in hexadecimal digits."""

    case: PersonId
    list: str
    label: str
    properties: Mapping[str, str]
    area: str = ""

    @property
    def retired(self) -> bool:
        return bool(self.properties.get(lists.RETIRED))


@dataclass(frozen=True, slots=True)
class Reading:
    """What a sheet would do, row by row: `changed` with the entry as it is now; `same` are here already."""

    list: str
    new: tuple[Listed, ...] = ()
    changed: tuple[tuple[Listed, Entry], ...] = ()
    same: tuple[Listed, ...] = ()
    bad: tuple[Bad, ...] = ()
    left_out: tuple[str, ...] = ()
    told: tuple[
        Notice, ...
    ] = ()  # of the sheet as a whole: what was read although nobody sees it, and what was not

    @property
    def rows(self) -> int:
        """How many can be taken."""
        return len(self.new) + len(self.changed)


def entries(desk: Desk, name: str) -> tuple[Entry, ...]:
    """The entries of a list by name, those that are not used any more last."""
    with overviews.looked_at(desk) as tx:
        found = [_entry(tx, case, one) for case, one in kept.references(tx, (name,))]
    return tuple(sorted(found, key=lambda one: (one.retired, one.label.casefold(), one.case)))


def _entry(tx: Tx, case: PersonId, one: Entity) -> Entry:
    area = cases.known_case(tx, case)
    return Entry(case, one.list, one.label, one.properties, area.hex() if area else "")


def called(tx: Tx, told: str) -> str:
    """What the entry is called whose number stands as a value, with or without dashes; else the value itself."""
    entity = entering.entity_id(told)
    return (kept.called(tx, PersonId(entity)) if entity else "") or told


def agencies(tx: Tx, several: Iterable[str]) -> tuple[str, ...]:
    """What the services are called that a person named, by number or in words."""
    names = (called(tx, one) for one in several)
    return tuple(sorted(" ".join(name.replace("_", " ").split()) for name in names))


def offered(tx: Tx, area: AreaId) -> tuple[tuple[str, str], ...]:
    """The services of an area that somebody may agree to: number, as forms write it, and name; by name."""
    found = (
        (str(UUID(case)), one.label)
        for case, one in kept.references(tx, (lists.PROVIDER,))
        if not one.properties.get(lists.RETIRED) and cases.known_case(tx, case) == area
    )
    return tuple(sorted(found, key=lambda one: (one[1].casefold(), one[0])))


def with_names(tx: Tx, case: Case) -> Case:
    """A case to be read by people: the entries that it names by number stand there by name."""
    entities = {
        key: replace(
            one,
            properties={
                name: called(tx, told) if (one.list, name) in NAMING else told
                for name, told in one.properties.items()
            },
        )
        for key, one in case.entities.items()
    }
    return replace(case, entities=entities)


def put(
    desk: Desk, name: str, told: Mapping[str, str], case: PersonId | None = None, area: str = ""
) -> Changed:
    """Add an entry, or change one: `told` by property, its name as `directory.NAME`. `area`: where a new one belongs.

    Raises NotAllowed, ChangeRefused (with what is wrong), AreaOpen, AreaRefused, DiskFull.
    """
    desk.need_coordinator()
    label, properties, why = directory.parsed(name, told)
    if why is not None:
        raise ChangeRefused(reason=why)
    with desk.vault.write() as tx:
        _need_area(desk, tx, area if case is None else "-")
        _say(desk, tx, name, label, properties, case, area)
    posting.send_off(desk)
    return Changed(people=True)


def retire(desk: Desk, case: PersonId, *, back: bool = False) -> Changed:
    """No form offers this entry any more; `back`: it does again. Raises NotAllowed, NoSuchPerson."""
    desk.need_coordinator()
    with desk.vault.write() as tx:
        found = cases.picture(desk, tx, case)
        _say(desk, tx, found.reference, "", {lists.RETIRED: "" if back else "yes"}, case, "")
    posting.send_off(desk)
    return Changed(people=True)


def read(desk: Desk, name: str, path: Path, area: str = "") -> Reading:
    """What a sheet holds for a list of this area, beside what is here; nothing is kept. Raises NoDirectory,
    AreaRefused, DiskRefused."""
    try:
        sheet = spreadsheets.read(path)
        found = directory.read(name, sheet.grid)
    except directory.NoDirectory as none:
        raise NoDirectory(reason=none.notice) from none
    except spreadsheets.Unread as odd:
        raise NoDirectory(reason=odd.reason) from odd
    with overviews.looked_at(desk) as tx:
        beside = _beside(tx, found, areas.chosen(desk, tx, area))
    return replace(beside, told=directory.of_sheet(sheet.name, sheet.hidden, sheet.others, found))


def take(desk: Desk, found: Reading, area: str = "") -> Changed:
    """Keep all that can be taken, in one transaction, beside what is here by then.

    Raises NotAllowed, AreaOpen, AreaRefused, DiskFull: then nothing is kept.
    """
    desk.need_coordinator()
    told = (*found.new, *(one for one, _ in found.changed), *found.same)
    with desk.vault.write() as tx:
        _need_area(desk, tx, area)
        overviews.refresh(desk, tx)
        again = _beside(tx, directory.Directory(found.list, told, (), ()), areas.chosen(desk, tx, area))
        for one in again.new:
            _say(desk, tx, found.list, one.label, one.properties, None, area)
        for one, entry in again.changed:
            _say(desk, tx, found.list, one.label, {**one.properties, lists.RETIRED: ""}, entry.case, area)
    posting.send_off(desk)
    return Changed(people=True)


def _need_area(desk: Desk, tx: Tx, area: str) -> None:
    if not area and len(areas.mine(desk, tx)) > 1:
        raise AreaOpen


def _beside(tx: Tx, found: directory.Directory, area: AreaId) -> Reading:
    """Each row beside the entry that it names, where there is one: by its code, or by its name."""
    here = [_entry(tx, case, one) for case, one in kept.references(tx, (found.list,))]
    here = [one for one in here if one.area == area.hex()]
    known = {directory.key(one.list, one.label, one.properties): one for one in here}
    new, changed, same = list[Listed](), list[tuple[Listed, Entry]](), list[Listed]()
    for row in found.rows:
        entry = known.get(directory.key(found.list, row.label, row.properties))
        if entry is None:
            new.append(row)
        elif _differs(entry, row.label, {**row.properties, lists.RETIRED: ""}):
            changed.append((row, entry))
        else:
            same.append(row)
    return Reading(found.list, tuple(new), tuple(changed), tuple(same), found.bad, found.left_out)


def _differs(entry: Entry, label: str, properties: Mapping[str, str]) -> bool:
    return entry.label != label or any(
        entry.properties.get(key, "") != told for key, told in properties.items()
    )


def _say(
    desk: Desk,
    tx: Tx,
    name: str,
    label: str,
    properties: Mapping[str, str],
    case: PersonId | None,
    area: str,
) -> None:
    """Say what differs, and send the entry to everybody of its area."""
    now, of = desk.now(), case or PersonId(secrets.token_hex(16))
    if case is None:
        told = {key: value for key, value in properties.items() if value}
        belongs = areas.chosen(desk, tx, area)
        cases.say(desk, tx, Said(of, name, EntityId(of), told, True, label), now, belongs=belongs)
    else:
        picture = cases.picture(desk, tx, case)
        entity = picture.entities[name, EntityId(case)]
        disputed = {one.name for one in picture.conflicts}
        told = {
            key: value
            for key, value in properties.items()
            if entity.properties.get(key, "") != value or key in disputed
        }
        another = label if label != entity.label or directory.NAME in disputed else ""
        if not told and not another:
            return
        cases.say(desk, tx, Said(of, name, EntityId(of), told, label=another), now)
    handing_over.send_sheets(desk, tx, of, now)


def tell(desk: Desk, tx: Tx, newcomer: MemberId, now: datetime) -> None:
    """Somebody who is new gets all entries of their areas."""
    overviews.refresh(desk, tx)
    for case, _ in kept.references(tx, lists.REFERENCES):
        if newcomer in handing_over.keepers(desk, tx, cases.picture(desk, tx, case)):
            handing_over.send_sheets(desk, tx, case, now, among=(newcomer,))


def settle(desk: Desk) -> None:
    """After a round: entries that two coordinators changed go out as they are together, and who came in by another's
    hand gets those that were made here. Nothing is looked at twice where nothing changed."""
    with overviews.looked_at(desk) as tx:
        heads = case_store.heads_of(tx, (case for case, _ in kept.references(tx, lists.REFERENCES)))
        state = _state(desk, heads)
        if not heads or identity.get(tx, TOLD) == state:
            return
    with desk.vault.write() as tx:
        for case, newest in heads.items():
            if _answers_for(desk, tx, case, newest):
                _send_to_who_lacks(desk, tx, case, newest)
        identity.put(tx, TOLD, state)


def _send_to_who_lacks(desk: Desk, tx: Tx, case: PersonId, heads: tuple[str, ...]) -> None:
    newest = {one.member: one for one in case_store.sheets_of(tx, case)}.values()
    have = {one.member for one in newest if not one.removed and one.heads == heads}
    lacking = handing_over.keepers(desk, tx, cases.picture(desk, tx, case)) - have
    if lacking:
        handing_over.send_sheets(desk, tx, case, desk.now(), among=lacking)


def _state(desk: Desk, heads: Mapping[PersonId, Iterable[str]]) -> bytes:
    said = [*posting.members(desk), *(one for case, newest in heads.items() for one in (case, *newest))]
    return hashlib.sha256("\n".join(said).encode()).digest()


def _answers_for(desk: Desk, tx: Tx, case: PersonId, heads: Iterable[str]) -> bool:
    """Whoever said the newest of it; where none of those is a coordinator any more, everybody who is."""
    standing = {MemberId(one) for one in posting.readers(desk)} | {desk.member}
    saying = case_store.authors(tx, heads) & standing & cases.coordinators_of(desk, tx, case)
    return desk.member in saying or not saying
