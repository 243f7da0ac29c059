"""The real server, which writes a line to nowhere before each receipt that it gives: strace sees when it promised.

marking_server.py [early] --store DIR --port N ...; `early`: a seeded bug, its commits are not forced to the disk.
"""

from __future__ import annotations

import hashlib
import os
import sys
from typing import Any

from fastapi import Response

from sync.server import __main__ as program
from sync.server import http
from sync.server.intake import Expected, Kept
from sync.server.store import writer

MARK = "MARK receipt "


def name_of(receipt: bytes) -> str:
    return hashlib.sha256(receipt).hexdigest()


def arm() -> None:
    nowhere, answer = os.open(os.devnull, os.O_WRONLY), http._stand

    def marked(found: Kept | Expected) -> Response:
        if isinstance(found, Kept):
            os.write(nowhere, f"{MARK}{name_of(found.receipt)}\n".encode())
        return answer(found)

    http._stand = marked


def forget_to_force() -> None:
    say = writer._say_outside

    def lazily(connection: Any, *, durable: bool) -> None:
        say(connection, durable=False)

    writer._say_outside = lazily


if __name__ == "__main__":
    arm()
    if sys.argv[1] == "early":
        forget_to_force()
    sys.exit(program.main([word for word in sys.argv[1:] if word != "early"]))
