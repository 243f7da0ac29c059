"""The real server, but it is killed (as by the power) at a named moment of the n-th durable commit.

dying.py MOMENT N --store DIR --port N ...
"""

from __future__ import annotations

import os
import signal
import sys
from typing import Any

from sqlalchemy import Connection

from sync.server import __main__ as program
from sync.server.store import writer


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def arm(moment: str, number: int) -> None:
    seen = 0
    commit = writer._commit

    def counted(connection: Connection, group: list[Any]) -> None:
        nonlocal seen
        seen += any(write.durable for write in group)
        if seen == number and moment == "before commit":
            real = group[0].act

            def act_then_die(inner: Connection) -> object:
                real(inner)
                die()
                return None

            object.__setattr__(group[0], "act", act_then_die)
        if seen == number and moment == "after commit":
            for write in group:
                object.__setattr__(write, "done", _Deadly())
        commit(connection, group)

    writer._commit = counted


class _Deadly:
    def set_result(self, _: object) -> None:
        die()

    def set_exception(self, _: object) -> None:
        die()


if __name__ == "__main__":
    arm(sys.argv[1], int(sys.argv[2]))
    sys.exit(program.main(sys.argv[3:]))
