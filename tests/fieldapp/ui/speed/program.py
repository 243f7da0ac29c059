"""The whole program: its window against a bare one, places, memory."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from tests.fieldapp.ui.speed.clocks import cpu_ms, idle
from tests.fieldapp.ui.speed.signed import Signed
from tests.fieldapp.ui.test_startup import HEAVY

RUNS = 5
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
print(sum(1 for name in sys.modules if name.startswith(tuple(sys.argv[2:]))))
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
    bare, ours, later, early = [], [], [], 0.0
    with tempfile.TemporaryDirectory() as home:
        for _ in range(RUNS):
            bare.append(_printed(BARE)[0])
            shown, early, after = _printed(OURS, home, *HEAVY)
            ours.append(shown)
            later.append(after)
    middle = [sorted(times)[RUNS // 2] * 1000 for times in (bare, ours, later)]
    return {
        "bare_ms": middle[0],
        "shown_ms": middle[1],
        "next_2_s_ms": middle[2],
        "times_bare": middle[1] / middle[0],
        "forbidden_modules": early,
    }


def _printed(script: str, *words: str) -> list[float]:
    done = subprocess.run([sys.executable, "-c", script, *words], capture_output=True, text=True, check=True)
    return [float(line) for line in done.stdout.split()]


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


PARTS = {"window": window, "places": places, "memory": memory}
