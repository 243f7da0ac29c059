"""Builds the server's long-lived objects from a folder or a database's URL and wires them."""

from __future__ import annotations

import os
import secrets
import socket
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

from sync.protocol.roster import Roster
from sync.server.arriving import Patience
from sync.server.counting import COUNTS, Tally
from sync.server.delivery import Delivery
from sync.server.http import build
from sync.server.http.lines import PatientLine
from sync.server.http.parts import Mailbox
from sync.server.intake import Intake
from sync.server.keys import Keys, named_key, stored_roster
from sync.server.senders import Limits
from sync.server.store import Store, Transaction, mailbox
from sync.server.store.engine import is_sqlite, sqlite_url

DATABASE = "FIELDAPP_SERVER_DATABASE"  # A PostgreSQL URL holds a password: environment, never a command line.
FOLDER = "FIELDAPP_SERVER_STORE"  # the folder, from the parent process to its workers
LIFE = "life"
WORKER_STARTS_S = 60
MOST_CONNECTIONS = 512  # Beyond, 503: a flood must not take the memory of those who are being served.


def now() -> int:
    return int(time.time())


@dataclass(frozen=True, slots=True)
class Server:
    box: Mailbox
    app: FastAPI

    def close(self) -> None:
        self.box.store.close()


def open_server(
    folder: Path,
    *,
    database: str | None = None,
    roster: Path | None = None,
    limits: Limits | None = None,
    clock: Callable[[], int] = now,
    patience: Patience | None = None,
) -> Server:
    """Opens or makes the store: in `folder`, or where `database` or the environment says. The receipt key lies in
    `folder`. Raises ProtocolError for a roster that does not hold, WrongKey for a key that the newest charter does not
    name."""
    url = database or database_url(folder)
    if is_sqlite(url):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    store = Store(url)
    try:
        if not store.read(life):
            new_life(store)
        keys = _keys(store, folder, roster, clock)
        keys.destroy_due()
    except BaseException:
        store.close()
        raise
    intake = Intake(store, limits or Limits(), clock, keys.verify, keys.sign_receipt, keys.is_own)
    delivery = Delivery(store, life, keys.mailboxes)
    box = Mailbox(store, keys, intake, delivery, clock, patience or Patience(), Tally.shared())
    return Server(box, build(box))


def _keys(store: Store, folder: Path, roster: Path | None, clock: Callable[[], int]) -> Keys:
    """What the file `roster` adds counts already: it may be that which names the key."""
    held, given = store.read(stored_roster), roster.read_bytes() if roster else None
    if given is None:
        return Keys(store, named_key(folder, held), clock)
    newest = held.merged(given) if held else Roster.of_bundle(given)
    keys = Keys(store, named_key(folder, newest), clock)
    keys.give(given)
    return keys


def database_url(folder: Path) -> str:
    return os.environ.get(DATABASE) or sqlite_url(folder)


def life(transaction: Transaction) -> bytes:
    """Random, as old as the store or its last restoration: cursors of another life count from the start."""
    return mailbox.setting(transaction, LIFE) or b""


def new_life(store: Store) -> bytes:
    fresh = secrets.token_bytes(16)
    store.write(lambda c: mailbox.put_setting(c, LIFE, fresh))
    return fresh


def serve(folder: Path, host: str, port: int, *, roster: Path | None = None, workers: int = 1) -> None:
    """Until a signal ends it. Several workers are processes of their own that share nothing but the database."""
    server = open_server(folder, roster=roster)
    if workers == 1:
        try:
            uvicorn_for(server.app).run([listening(host, port)])
        finally:
            server.close()
        return
    server.close()
    os.environ[FOLDER] = str(folder)
    with tempfile.TemporaryDirectory(prefix="mailbox-counts-") as counts:
        os.environ[COUNTS] = counts
        config = _config("sync.server.app:worker", factory=True, workers=workers)
        Multiprocess(config, [listening(host, port)]).run()


def worker() -> FastAPI:
    """The app of one of several worker processes."""
    return open_server(Path(os.environ[FOLDER])).app


def listening(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes a free one.

    With its protocol said: asyncio switches Nagle's delay off only then, and an answer in two pieces
    otherwise waits 40 ms for the laptop's acknowledgement.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    opened = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name != "nt":  # There it would let another program take the port over.
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    opened.bind((host, port))
    opened.listen(2048)
    return opened


def uvicorn_for(app: FastAPI) -> uvicorn.Server:
    return uvicorn.Server(_config(app))


def _config(app: FastAPI | str, *, factory: bool = False, workers: int = 1) -> uvicorn.Config:
    """No access log (it would hold addresses), no server name; a body's silence is bounded by `Patience`, a head's by
    `PatientLine`."""
    return uvicorn.Config(
        app,
        http=PatientLine,
        factory=factory,
        workers=workers,
        access_log=False,
        log_level="warning",
        server_header=False,
        proxy_headers=False,
        lifespan="off",
        limit_concurrency=MOST_CONNECTIONS,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=10,
        # A worker answers only once it has read the server's modules. In uvicorn's own 5 s a busy or slow machine may
        # not get there: it was killed and begun again for ever.
        timeout_worker_healthcheck=WORKER_STARTS_S,
    )
