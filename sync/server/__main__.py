"""`python -m sync.server`: serve, and what whoever runs the server does beside it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from sync.protocol.errors import ProtocolError
from sync.server import backups, upkeep
from sync.server.app import DATABASE, database_url, new_life, now, open_server, serve
from sync.server.keys import WrongKey, receipt_key, stored_roster
from sync.server.refusals import NoRosterYet, Refusal
from sync.server.senders import DAY_S, Limits
from sync.server.store import Away, DatabaseTrouble, NoRoom, Store, Unsafe, said
from sync.server.store.engine import FILE_NAME, is_sqlite

DAMAGED = "Keep it as it is, and restore the last backup that is whole into another folder or database."


def main(arguments: list[str] | None = None) -> int:
    asked = _parser().parse_args(arguments)
    try:
        return int(asked.act(asked))
    except NoRoom:
        sys.stderr.write("The disk is full. Make room and try again.\n")
    except (upkeep.UpkeepError, ProtocolError, Refusal, Away, Unsafe, WrongKey, OSError) as error:
        sys.stderr.write(f"{error}\n")
    except DatabaseTrouble as error:
        sys.stderr.write(f"The mailbox cannot be read: {said(error)}. {DAMAGED}\n")
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sync.server", description=__doc__)
    parser.add_argument("--store", type=Path, required=True, help="folder of the mailbox; made if absent")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8440)
    parser.add_argument("--roster", type=Path, help="bundle of the list of keys")
    parser.add_argument(
        "--workers", type=int, default=1, help=f"processes; more than one with PostgreSQL ({DATABASE})"
    )
    parser.set_defaults(act=_serve)
    acts = parser.add_subparsers()
    acts.add_parser("serve", help="answer the laptops; so without a command, too").set_defaults(act=_serve)
    acts.add_parser("key", help="print the key that the charter must name").set_defaults(act=_key)
    copy = acts.add_parser("backup", help="copy a mailbox, also a running one, into a new folder")
    copy.add_argument("target", type=Path)
    copy.set_defaults(act=_backup)
    back = acts.add_parser("restore", help="put a backup where no mailbox is")
    back.add_argument("copy", type=Path)
    back.set_defaults(act=_restore)
    keys = acts.add_parser("roster", help="write the list of keys into a file, as a recovery needs it")
    keys.add_argument("file", type=Path)
    keys.set_defaults(act=_roster)
    acts.add_parser("verify", help="check every batch, hash and receipt").set_defaults(act=_verify)
    old = acts.add_parser(
        "retention", help="erase bodies older than so many days, and keys whose time is over"
    )
    old.add_argument("--days", type=int, required=True)
    old.set_defaults(act=_retention)
    return parser


def _serve(asked: argparse.Namespace) -> int:
    if asked.workers < 1:
        raise upkeep.UpkeepError("At least one worker.")
    if asked.workers > 1 and is_sqlite(database_url(asked.store)):
        raise upkeep.UpkeepError(f"Several workers need PostgreSQL: name its URL in {DATABASE}.")
    serve(asked.store, asked.host, asked.port, roster=asked.roster, workers=asked.workers)
    return 0


def _key(asked: argparse.Namespace) -> int:
    print(receipt_key(asked.store).public.raw.hex())  # noqa: T201 - the command's whole purpose
    return 0


def _roster(asked: argparse.Namespace) -> int:
    _must_be_there(asked.store)
    store = Store(database_url(asked.store))
    try:
        roster = store.read(stored_roster)
    finally:
        store.close()
    if roster is None:
        raise NoRosterYet
    asked.file.write_bytes(roster.bundle().to_bytes())
    return 0


def _backup(asked: argparse.Namespace) -> int:
    backups.backup(database_url(asked.store), asked.store, asked.target)
    return 0


def _restore(asked: argparse.Namespace) -> int:
    backups.restore(asked.copy, database_url(asked.store), asked.store, new_life)
    return 0


def _must_be_there(folder: Path) -> None:
    if is_sqlite(database_url(folder)) and not (folder / FILE_NAME).exists():
        raise upkeep.UpkeepError(f"There is no mailbox in {folder}.")


def _verify(asked: argparse.Namespace) -> int:
    _must_be_there(asked.store)
    server = open_server(asked.store)
    try:
        found = upkeep.verify(server.box.store, server.box.keys.check)
    finally:
        server.close()
    for position, wrong in found.bad:
        print(f"{position}: {wrong}")  # noqa: T201
    print(f"{found.batches} batches, {found.erased} erased by retention, {len(found.bad)} bad")  # noqa: T201
    return 1 if found.bad else 0


def _retention(asked: argparse.Namespace) -> int:
    if asked.days < 1:
        raise upkeep.UpkeepError("At least one day.")
    _must_be_there(asked.store)
    server = open_server(asked.store)
    try:
        erased = upkeep.retention(
            server.box.store,
            before=now() - asked.days * DAY_S,
            now=now(),
            reservation_s=Limits().reservation_s,
        )
        gone = server.box.keys.destroy_due()
    finally:
        server.close()
    print(f"{erased} bodies erased, {gone} keys destroyed")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
