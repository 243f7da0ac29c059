"""Lists of a programme without a window: `python -m fieldapp phone-list ...`, `take-list ...`. See commands.py."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from fieldapp.casework import lists
from fieldapp.config import default_home
from fieldapp.operations import accounts, directory, safety
from fieldapp.operations.desk import Desk

NAMES: Final = ("phone-list", "take-list")
Ask = Callable[[str], str]
Open = Callable[[argparse.Namespace, Ask], Desk]


def add_to(acts: argparse._SubParsersAction[argparse.ArgumentParser], open_desk: Open) -> None:
    """The verbs, signed in by `open_desk` as a coordinator."""
    phones = acts.add_parser(
        NAMES[0], help="whom to phone in the safety pathway: show it, or replace it by a sheet"
    )
    phones.add_argument(
        "file", type=Path, nargs="?", help="an .xlsx or .csv with the headings name, role, phone"
    )
    phones.set_defaults(act=lambda given, ask: _phones(given, ask, open_desk))
    take = acts.add_parser(NAMES[1], help="take services, places or schools from a sheet")
    take.add_argument("list", choices=sorted(lists.REFERENCES))
    take.add_argument("file", type=Path, help="an .xlsx or .csv with headings in row 1")
    take.add_argument("--area", default="", help="the area's number, where the coordinator works in several")
    take.add_argument("--look", action="store_true", help="say what would be taken, and take nothing")
    take.set_defaults(act=lambda given, ask: _take(given, ask, open_desk))
    for verb in (phones, take):
        verb.add_argument(
            "--home", type=Path, default=default_home(), help="the folder of this laptop's work"
        )
        verb.add_argument("--name", required=True, help="the coordinator, as on the tile")


def _phones(given: argparse.Namespace, ask: Ask, open_desk: Open) -> None:
    told = safety.read(given.file) if given.file else None
    desk = open_desk(given, ask)
    try:
        if told is not None:
            safety.write(desk, told)
        for one in safety.contacts(desk):
            sys.stdout.write(f"{one.name}, {one.role}: {one.phone}\n")
        if told is not None:
            sys.stdout.write("It is kept. Laptops have it with their next round.\n")
    finally:
        accounts.close(desk)


def _take(given: argparse.Namespace, ask: Ask, open_desk: Open) -> None:
    desk = open_desk(given, ask)
    try:
        found = directory.read(desk, given.list, given.file, given.area)
        for bad in found.bad:
            sys.stdout.write(f"Row {bad.row}: {bad.why.plain}\n")
        for told in found.told:
            sys.stdout.write(f"{told.plain}\n")
        if found.left_out:
            sys.stdout.write(f"Not kept: {', '.join(found.left_out)}.\n")
        if not given.look:
            directory.take(desk, found, given.area)
        new, changed, same = len(found.new), len(found.changed), len(found.same)
        sys.stdout.write(f"{new} new, {changed} changed, {same} here already, {len(found.bad)} not taken.\n")
    finally:
        accounts.close(desk)
