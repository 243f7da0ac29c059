"""Jobs off the UI thread: what comes back, what is dropped, and that no write that failed is silent."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fieldapp.errors import NotReached
from fieldapp.operations import packs
from fieldapp.ui.background import Background, Lane
from fieldapp.ui.desk_calls import DeskCalls


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def test_a_result_comes_back_on_the_ui_thread(background: Background, qtbot: QtBot) -> None:
    owner, came = QObject(), []
    background.run(
        Lane.READ, owner, threading.get_ident, lambda there: came.append((there, threading.get_ident()))
    )
    qtbot.waitUntil(lambda: bool(came))
    there, here = came[0]
    assert here == threading.get_ident() != there


def test_the_latest_of_a_key_wins(background: Background, qtbot: QtBot) -> None:
    owner, came, go = QObject(), [], threading.Event()
    ran: list[int] = []

    def work(number: int) -> int:
        go.wait(10)
        ran.append(number)
        return number

    for number in range(6):
        background.run(Lane.READ, owner, lambda n=number: work(n), came.append, key="search")
    with qtbot.waitSignal(background.idle):
        go.set()
    assert came == [5]
    assert sorted(ran) == [0, 1, 5]  # two were running; those that were overtaken never began


def test_keys_of_other_owners_do_not_overtake(background: Background, qtbot: QtBot) -> None:
    first, second, came = QObject(), QObject(), []
    with qtbot.waitSignal(background.idle):
        background.run(Lane.READ, first, lambda: "first", came.append, key="rows")
        background.run(Lane.READ, second, lambda: "second", came.append, key="rows")
    assert sorted(came) == ["first", "second"]


def test_a_result_for_a_widget_that_is_gone_is_dropped(background: Background, qtbot: QtBot) -> None:
    owner, came, go = QObject(), [], threading.Event()
    background.run(Lane.READ, owner, lambda: go.wait(10), came.append)
    shiboken6.delete(owner)
    with qtbot.waitSignal(background.idle):
        go.set()
    assert came == []


def test_writes_run_in_order_and_none_is_dropped(background: Background, qtbot: QtBot) -> None:
    owner, done = QObject(), []
    with qtbot.waitSignal(background.idle):
        for number in range(50):
            background.run(Lane.WRITE, owner, lambda n=number: done.append(n))
    assert done == list(range(50))


def test_an_error_goes_to_who_asked(background: Background, qtbot: QtBot) -> None:
    owner, told = QObject(), []
    with qtbot.waitSignal(background.idle):
        background.run(Lane.READ, owner, lambda: 1 / 0, None, told.append)
    assert [type(error) for error in told] == [ZeroDivisionError]


def test_a_failed_write_is_told_even_when_its_screen_is_gone(background: Background, qtbot: QtBot) -> None:
    owner, go = QObject(), threading.Event()

    def write() -> None:
        go.wait(10)
        raise OSError

    background.run(Lane.WRITE, owner, write, None, lambda _error: None)
    shiboken6.delete(owner)
    with qtbot.waitSignal(background.failed_unexpectedly) as told:
        go.set()
    assert isinstance(told.args[0], OSError)


def test_closing_finishes_what_is_being_written(qtbot: QtBot) -> None:
    background, written = Background(), []
    owner = QObject()
    for number in range(20):
        background.run(Lane.WRITE, owner, lambda n=number: written.append(n))
    background.close()
    assert written == list(range(20))
    background.run(Lane.WRITE, owner, lambda: written.append(99))
    assert 99 not in written


@pytest.mark.parametrize("lane", [Lane.WRITE, Lane.SYNC])
def test_closing_waits_for_no_server(qtbot: QtBot, tmp_path: Path, lane: Lane) -> None:
    background, ends, asked = Background(), list[str](), threading.Event()
    calls = DeskCalls(background, tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"

        def ask() -> None:
            try:
                packs.over(url, None, lambda line: asked.set() or line.call("GET", "/", most=10))
            except NotReached as problem:
                ends.append(str(problem))

        background.run(lane, calls, ask)
        assert asked.wait(10)
        background.close()
    assert ["Stopped." in one for one in ends] == [True]
