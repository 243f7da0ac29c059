"""Orders to erase without a window: `python -m fieldapp orders ...`, `take-order-back ...`. See commands.py."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from fieldapp.config import default_home
from fieldapp.errors import NoSuchOrder
from fieldapp.operations import accounts, erasing, taking_back
from fieldapp.operations.desk import Desk
from fieldapp.operations.erasing import OrderRow

NAMES: Final = ("orders", "take-order-back")
SHORT: Final = 8  # digits that name an order here; two that begin alike are told apart by more
Ask = Callable[[str], str]
Open = Callable[[argparse.Namespace, Ask], Desk]


def add_to(acts: argparse._SubParsersAction[argparse.ArgumentParser], open_desk: Open) -> None:
    """The verbs, signed in by `open_desk` as a coordinator."""
    show = acts.add_parser(NAMES[0], help="the orders to erase, and which of them wait for a second person")
    show.set_defaults(act=lambda given, ask: _show(given, ask, open_desk))
    back = acts.add_parser(NAMES[1], help="take an order of one's own back that waits for a second person")
    back.add_argument("order", help="how it begins, as `orders` writes it")
    back.set_defaults(act=lambda given, ask: _take_back(given, ask, open_desk))
    for verb in (show, back):
        verb.add_argument(
            "--home", type=Path, default=default_home(), help="the folder of this laptop's work"
        )
        verb.add_argument("--name", required=True, help="the coordinator, as on the tile")


def _show(given: argparse.Namespace, ask: Ask, open_desk: Open) -> None:
    desk = open_desk(given, ask)
    try:
        found = erasing.rows(desk)
        for row in found:
            sys.stdout.write(
                f"{row.order[:SHORT]}  {row.at:%Y-%m-%d}  {row.by}: {row.people} people, {_state(row)}\n"
            )
        if not found:
            sys.stdout.write("There are no orders.\n")
    finally:
        accounts.close(desk)


def _state(row: OrderRow) -> str:
    if row.taken_back_at is not None:
        return f"taken back on {row.taken_back_at:%Y-%m-%d}"
    if row.void:
        return "given by somebody who has left"
    return "waits for a second coordinator" if row.waits else f"carried out on {len(row.done_at)} laptops"


def _take_back(given: argparse.Namespace, ask: Ask, open_desk: Open) -> None:
    desk = open_desk(given, ask)
    try:
        named = [row.order for row in erasing.rows(desk) if given.order and row.order.startswith(given.order)]
        if len(named) != 1:
            raise NoSuchOrder
        taking_back.take_back(desk, named[0])
        sys.stdout.write("You took the order back. The others hear of it with their next round.\n")
    finally:
        accounts.close(desk)
