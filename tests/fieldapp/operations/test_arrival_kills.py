"""The program is killed while it takes a list or a wording file, at places that touch the disk: the next try finds all
of it or nothing, and a list that is read once more opens nobody twice."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from fieldapp.operations import accounts, arrivals, instruments, people
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.operations.test_arrivals import sheet
from tests.fieldapp.operations.test_instruments import sheet as wording_file

ROOT = Path(__file__).resolve().parents[3]
NAMES = ("Айжан", "Берта", "Вера", "Гульнара")

# Dies by itself before the n-th fsync, commit, rename or removal, as if by SIGKILL from outside: nothing is cleaned up.
JOB = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import event
from sqlalchemy.engine import Engine
from fieldapp.operations import accounts, arrivals, instruments
home, passphrase, what, path, last = Path(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4]), int(sys.argv[5])
desk = accounts.sign_in(home, accounts.tiles(home)[0].member, passphrase)
count = 0
def moment(*_, **__):
    global count
    count += 1
    if count == last:
        os.kill(os.getpid(), signal.SIGKILL)
def before(real):
    def called(*given, **named):
        moment()
        return real(*given, **named)
    return called
listed = arrivals.read(path, desk) if what == "list" else instruments.read_cells(path)
os.fsync = before(os.fsync)
Path.replace, Path.unlink = before(Path.replace), before(Path.unlink)
event.listen(Engine, "before_cursor_execute", moment)
event.listen(Engine, "commit", moment)
arrivals.take(desk, listed) if what == "list" else instruments.keep(desk, listed)
print(count, flush=True)
"""


def killed(home: Path, what: str, path: Path, last: int) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-c", JOB, str(home), PASSPHRASE, what, str(path), str(last)]
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)


def opened(home: Path, field: Field) -> Desk:
    return accounts.sign_in(home, accounts.tiles(home)[0].member, PASSPHRASE, clock=field.clock)


def places(count: int) -> Sequence[int]:
    """Of many moments the first and the last, and some between them."""
    return sorted({1, *(count * part // 6 for part in range(1, 6)), count - 2, count - 1, count} - {0})


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal on Windows")
def test_a_kill_while_a_list_is_taken_loses_nobody_and_doubles_nobody(equipped: Field) -> None:
    path = sheet(equipped.folder, *([name, 2015, "ж"] for name in NAMES))
    accounts.close(equipped.coordinator)
    before = equipped.folder / "office"
    whole = shutil.copytree(before, equipped.folder / "whole")
    count = int(killed(whole, "list", path, 0).stdout)
    found = set[int]()
    for last in places(count):
        home = shutil.copytree(before, equipped.folder / f"office{last}")
        assert killed(home, "list", path, last).returncode == -signal.SIGKILL
        desk = opened(home, equipped)
        here = [one.given_name for one in people.search(desk, "", 100) if one.given_name in NAMES]
        assert sorted(here) in ([], sorted(NAMES))
        found.add(len(here))
        again = arrivals.take(desk, arrivals.read(path, desk))
        assert (len(again.taken), len(again.here)) == (len(NAMES) - len(here), len(here))
        assert sorted(
            one.given_name for one in people.search(desk, "", 100) if one.given_name in NAMES
        ) == sorted(NAMES)
        accounts.close(desk)
    assert found == {0, len(NAMES)}  # the kills fell before and behind the commit


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal on Windows")
def test_a_kill_while_a_wording_file_is_taken_leaves_the_old_one_or_the_new_one_whole(
    equipped: Field,
) -> None:
    accounts.close(equipped.coordinator)
    home = equipped.folder / "office"
    first = wording_file(equipped.folder, "who-5")
    assert killed(home, "wording", first, 0).returncode == 0
    second = wording_file(equipped.folder, "who-5", item_01="asked in other words")
    before = shutil.copytree(home, equipped.folder / "before")
    count = int(killed(home, "wording", second, 0).stdout)
    for last in places(count):
        copy = shutil.copytree(before, equipped.folder / f"office{last}")
        assert killed(copy, "wording", second, last).returncode == -signal.SIGKILL
        desk = opened(copy, equipped)
        (usable,) = instruments.usable(desk)
        text = usable.wordings["ru"].texts["item_01"]
        assert text in ("who-5 ru item_01", "asked in other words")
        instruments.take(desk, second)
        (usable,) = instruments.usable(desk)
        assert usable.wordings["ru"].texts["item_01"] == "asked in other words"
        accounts.close(desk)
