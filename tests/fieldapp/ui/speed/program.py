"""The whole program: its window against a bare one, places, people by the hundred thousand, memory."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from fieldapp.model import Participant, PersonId
from tests.fieldapp.ui.speed.clocks import cpu_ms, idle, p99
from tests.fieldapp.ui.speed.signed import Signed

PEOPLE, SEARCHES, RUNS = 100_000, 300, 5
SWITCHED = ("nav.people", "nav.forms", "nav.outbox", "nav.settings", "nav.today")
BARE = """
import time
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
line = QLineEdit()
line.show()
app.processEvents()
print(time.process_time())
"""
OURS = """
import sys, time
from pathlib import Path
from fieldapp import app
application = app.application()
program = app.build(Path(sys.argv[1]))
program.window.show()
application.processEvents()
shown = time.process_time()
print(shown)
program.window.start()
until = time.monotonic() + 2
while time.monotonic() < until:
    application.processEvents()
    time.sleep(0.01)
print(time.process_time() - shown)
program.close()
"""


HOME = """
import sys
from pathlib import Path
from fieldapp.security.passphrase import PRODUCT_COST
from tests.fieldapp.operations import field
field.CHEAP = PRODUCT_COST  # a passphrase costs here what it costs people
made = field.Field.begin(Path(sys.argv[1]))
made.equip()
made.close()
"""


def make_home(folder: str) -> None:
    """A programme at rest, made by another process: nothing of the making stays in this one's memory."""
    subprocess.run([sys.executable, "-c", HOME, folder], check=True)


def window() -> dict[str, float]:
    """From the start of Python: a bare window with one field, and ours; medians of runs that take turns."""
    bare, ours, later = [], [], []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(RUNS):
            bare.append(_printed(BARE)[0])
            shown, after = _printed(OURS, home)
            ours.append(shown)
            later.append(after)
    middle = [sorted(times)[RUNS // 2] * 1000 for times in (bare, ours, later)]
    return {
        "bare_ms": middle[0],
        "shown_ms": middle[1],
        "next_2_s_ms": middle[2],
        "times_bare": middle[1] / middle[0],
    }


def _printed(script: str, *words: str) -> list[float]:
    done = subprocess.run([sys.executable, "-c", script, *words], capture_output=True, text=True, check=True)
    return [float(line) for line in done.stdout.split()]


def search_100000() -> dict[str, float]:
    """Names in three scripts, by their first letters, as somebody types."""
    from fieldapp.operations import people
    from fieldapp.store import people as rows
    from tests.fieldapp.operations.field import Field

    made, names = (
        random.Random(7),
        ("Айгүл", "Aigul", "أيغول", "Данияр", "Zarina", "Тимур", "Malika", "أمينة"),
    )
    with tempfile.TemporaryDirectory() as folder:
        field = Field.begin(Path(folder))
        with field.worker.vault.write() as tx:
            for number in range(PEOPLE):
                name = f"{made.choice(names)}{made.choice('абвгдежзabcdef')}{number % 977}"
                rows.put(tx, Participant(PersonId(f"p{number}"), f"C{number:06d}", name, 2010))
        asked = [made.choice(names)[: made.randint(2, 5)] for _ in range(SEARCHES)]
        people.search(field.worker, "warm", 200)
        times = []
        for text in asked:
            began = time.process_time()
            people.search(field.worker, text, 200)
            times.append((time.process_time() - began) * 1000)
        field.close()
    return {"p99_ms": p99(times)}


def places() -> dict[str, float]:
    """Each place in turn, three times; the first visit counts, too."""
    with tempfile.TemporaryDirectory() as folder:
        make_home(folder)
        signed = Signed(Path(folder))
        idle(2)
        times = []
        for name in SWITCHED * 3:
            button = signed.see(name)
            assert isinstance(button, QAbstractButton)
            times.append(cpu_ms(button.click))
            idle(0.3)
        signed.close()
    return {"worst_ms": max(times)}


def memory() -> dict[str, float]:
    """Of a process that does what one person does in a day, and nothing for the measuring."""
    with tempfile.TemporaryDirectory() as folder:
        make_home(folder)
        done = subprocess.run(
            [sys.executable, "-m", "tests.fieldapp.ui.speed.at_rest", folder],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


PARTS = {"window": window, "search_100000": search_100000, "places": places, "memory": memory}
