"""Builds the server's long-lived objects from a folder and wires them."""

from __future__ import annotations

import os
import secrets
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from sync.server.arriving import Patience
from sync.server.delivery import Delivery
from sync.server.http import Mailbox, build
from sync.server.intake import Intake
from sync.server.keys import Keys, receipt_key
from sync.server.senders import Limits
from sync.server.store import Store, mailbox
from sync.server.store.engine import sqlite_url

DATABASE = "FIELDAPP_SERVER_DATABASE"  # A PostgreSQL URL holds a password: environment, never a command line.
LIFE = "life"
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
    roster: Path | None = None,
    limits: Limits | None = None,
    clock: Callable[[], int] = now,
    patience: Patience | None = None,
) -> Server:
    """Opens or makes the store in `folder`. Raises ProtocolError for a roster that does not hold."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    store = Store(os.environ.get(DATABASE) or sqlite_url(folder))
    try:
        keys = Keys(store, receipt_key(folder), clock)
        keys.destroy_due()
        if roster is not None:
            keys.give(roster.read_bytes())
    except BaseException:
        store.close()
        raise
    intake = Intake(store, limits or Limits(), clock, keys.verify, keys.sign_receipt)
    delivery = Delivery(store, life(store), keys.mailboxes)
    box = Mailbox(store, keys, intake, delivery, clock, patience or Patience())
    return Server(box, build(box))


def life(store: Store) -> bytes:
    """Random, as old as the store or its last restoration: cursors of another life count from the start."""
    return store.read(lambda c: mailbox.setting(c, LIFE)) or new_life(store)


def new_life(store: Store) -> bytes:
    fresh = secrets.token_bytes(16)
    store.write(lambda c: mailbox.put_setting(c, LIFE, fresh))
    return fresh


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
    """No access log (it would hold addresses), no server name; a body's silence is bounded by `Patience`."""
    return uvicorn.Server(
        uvicorn.Config(
            app,
            access_log=False,
            log_level="warning",
            server_header=False,
            proxy_headers=False,
            lifespan="off",
            limit_concurrency=MOST_CONNECTIONS,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=10,
        )
    )
