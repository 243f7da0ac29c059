"""When a round begins by itself, and when it does not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from fieldapp.model import Line, RoundResult
from fieldapp.ui import rounds
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.rounds import Rounds
from fieldapp.ui.watch import Watch


class Server:
    """Stands for the desk's calls: each round ends at once with what is due."""

    def __init__(self, *due: RoundResult) -> None:
        self.due, self.begun = list(due), 0

    def exchange(self, _owner: QObject, done: Callable[[RoundResult], None], _watch: Watch) -> None:
        self.begun += 1
        done(self.due.pop(0))


def test_a_server_that_asks_to_wait_is_left_alone_by_the_clock_and_not_by_a_person(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(rounds.time, "monotonic", lambda: now[0])
    later = RoundResult(Line.OFFLINE, retry_after_s=600)
    broken = RoundResult(Line.OFFLINE, retry_after_s=0)
    server = Server(later, later, RoundResult(Line.SENT), broken, RoundResult(Line.SENT))
    going = Rounds(cast(DeskCalls, server))
    clock = cast(Any, going)._clock.timeout

    def at(moment: float) -> int:
        now[0] = moment
        clock.emit()
        return server.begun

    going.go()
    assert [at(moment) for moment in (1120.0, 1500.0, 1599.0)] == [1, 1, 1]
    going.ask()
    assert server.begun == 2  # a person may always try; asked again, the wait begins anew
    assert [at(moment) for moment in (1700.0, 2300.0, 2301.0, 2302.0)] == [2, 3, 4, 5]
    del qapp


def test_no_server_silences_a_laptop_for_more_than_a_quarter_of_an_hour(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(rounds.time, "monotonic", lambda: now[0])
    server = Server(RoundResult(Line.OFFLINE, retry_after_s=10**14), RoundResult(Line.SENT))
    going = Rounds(cast(DeskCalls, server))
    going.go()
    now[0] += 900.0
    cast(Any, going)._clock.timeout.emit()
    assert server.begun == 2
    del qapp
