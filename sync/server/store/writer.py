"""The one thread that writes. It gathers what waits into one commit, so that many senders share one fsync."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from sync.server.store.engine import WARNED, take_turn

T = TypeVar("T")
PATIENCE_S = 20.0  # Below the laptops' own: a database that hangs must not hold every thread of the server.
GROUP = 64  # Writes in one commit: enough to share the fsync, few enough that a failed commit costs little.


@dataclass(frozen=True, slots=True)
class _Write:
    act: Callable[[Connection], Any]
    durable: bool
    done: Future[Any]


class TooLong(Exception):
    """The commit hangs, as where a synchronous standby is away. It may still happen; asking again tells."""


class Writer:
    """`run` returns only after the commit; what is `durable` then survives a power cut.

    What is not durable (a reservation, a part of a body) survives a killed process. Losing it to a power cut
    costs the sender a repeated request, never a record; the next durable commit makes it durable too.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._waiting: queue.SimpleQueue[_Write | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="mailbox-writer", daemon=True)
        self._thread.start()

    def run(self, act: Callable[[Connection], T], *, durable: bool = True) -> T:
        """Runs `act` inside a transaction and commits. Raises what `act` or the commit raised, TooLong."""
        write = _Write(act, durable, Future())
        self._waiting.put(write)
        try:
            answer: T = write.done.result(PATIENCE_S)
        except TimeoutError as error:
            write.done.cancel()  # Not begun yet: then it is not done at all.
            raise TooLong from error
        return answer

    def close(self) -> None:
        """Finishes what waits, then stops."""
        self._waiting.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (group := self._gather()) is not None:
            begun = [write for write in group if write.done.set_running_or_notify_cancel()]
            try:
                with self._engine.connect() as connection:  # anew: the last one may have died with its server
                    _commit(connection, begun)
            except Exception as error:  # noqa: BLE001 - handed to everyone who waits
                for write in begun:
                    if not write.done.done():
                        write.done.set_exception(error)

    def _gather(self) -> list[_Write] | None:
        first = self._waiting.get()
        if first is None:
            return None
        group = [first]
        while len(group) < GROUP:
            try:
                following = self._waiting.get_nowait()
            except queue.Empty:
                break
            if following is None:
                self._waiting.put(None)  # Stop after this group.
                break
            group.append(following)
        return group


def _commit(connection: Connection, group: list[_Write]) -> None:
    try:
        durable = any(write.durable for write in group)
        _say_outside(connection, durable=durable)
        try:
            with connection.begin():
                _say_inside(connection, durable=durable)
                outcomes: list[tuple[Any, Exception | None]] = [
                    (write.act(connection), None) for write in group
                ]
        except Exception:
            if len(group) == 1 or connection.invalidated:
                raise
            with connection.begin():  # One failed, seldom enough: once more, each in a savepoint.
                _say_inside(connection, durable=durable)
                outcomes = [_attempt(connection, write) for write in group]
        if connection.info.pop(WARNED, None):
            raise TooLong  # somebody ended the wait for the standby by hand
    except BaseException as error:  # noqa: BLE001 - handed to everyone who waits for this commit
        for write in group:
            write.done.set_exception(error)
        return
    for write, (answer, failure) in zip(group, outcomes, strict=True):
        if failure is not None:
            write.done.set_exception(failure)
        else:
            write.done.set_result(answer)


def _attempt(connection: Connection, write: _Write) -> tuple[Any, Exception | None]:
    """One write in a savepoint of its own: its failure must not undo its neighbours."""
    try:
        with connection.begin_nested():
            return write.act(connection), None
    except Exception as error:
        if connection.invalidated:  # The database is gone, and with it what all of them have written.
            raise
        return None, error


def _say_outside(connection: Connection, *, durable: bool) -> None:
    """SQLite takes this only outside a transaction."""
    if connection.dialect.name == "sqlite":
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}").close()


def _say_inside(connection: Connection, *, durable: bool) -> None:
    connection.info.pop(WARNED, None)
    take_turn(connection)
    if not durable and connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL synchronous_commit = off")
