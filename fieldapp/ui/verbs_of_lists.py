"""What a coordinator sets for everybody: whom to phone, services, places, schools, and the programme's rules. As
verbs.py: imported late, `Desk` is opaque."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fieldapp.casework.rules import Rules
from fieldapp.model import Changed, Contact, PersonId

if TYPE_CHECKING:
    from fieldapp.operations.desk import Desk
    from fieldapp.operations.directory import Entry, Reading


def contacts(desk: Desk) -> tuple[Contact, ...]:
    from fieldapp.operations import safety

    return safety.contacts(desk)


def write_contacts(desk: Desk, told: Sequence[Contact]) -> Changed:
    from fieldapp.operations import safety

    return safety.write(desk, told)


def entries(desk: Desk, name: str) -> tuple[Entry, ...]:
    from fieldapp.operations import directory

    return directory.entries(desk, name)


def put_entry(desk: Desk, name: str, told: Mapping[str, str], case: PersonId | None, area: str) -> Changed:
    from fieldapp.operations import directory

    return directory.put(desk, name, told, case, area)


def retire_entry(desk: Desk, case: PersonId, back: bool) -> Changed:
    from fieldapp.operations import directory

    return directory.retire(desk, case, back=back)


def read_entries(desk: Desk, name: str, path: Path, area: str) -> Reading:
    from fieldapp.operations import directory

    return directory.read(desk, name, path, area)


def take_entries(desk: Desk, found: Reading, area: str) -> Changed:
    from fieldapp.operations import directory

    return directory.take(desk, found, area)


def rules(desk: Desk) -> Rules:
    from fieldapp.operations import programme_rules

    return programme_rules.of(desk)


def set_rules(desk: Desk, told: Rules) -> Changed:
    from fieldapp.operations import programme_rules

    return programme_rules.put(desk, told)
