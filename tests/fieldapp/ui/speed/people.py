"""People by the thousand and the hundred thousand: search, the list, a person's page, what is due; in the window."""

from __future__ import annotations

import random
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea
from sqlalchemy import insert, update

from fieldapp.casework.names import keys
from fieldapp.operations import following, people, today
from fieldapp.operations.desk import Desk
from fieldapp.store.case_schema import case_due
from fieldapp.store.engine import Tx
from fieldapp.store.people import Finder
from fieldapp.store.schema import due_visits, participants, records, versions
from tests.fieldapp.operations.field import FORM, Field
from tests.fieldapp.ui.speed.clocks import cpu_ms, idle, p99
from tests.fieldapp.ui.speed.signed import Signed

SEARCHES, STEPS, PAGES, VISITS = 300, 200, 40, 24
DUE, OWN = 1_000, 2_000  # of one worker: visits that are due, and records of two years
NAMES = ("Айгүл", "Aigul", "أيغول", "Данияр", "Zarina", "Тимур", "Malika", "أمينة")
FIRST = date(2026, 11, 1)


def fill(tx: Tx, author: str, made: random.Random, count: int) -> list[str]:
    """Everybody with one record, the first ones with a long time together; returns the names as they are typed."""
    tx.execute(update(participants).values(assigned=False))
    who = [f"{made.getrandbits(128):032x}" for _ in range(count)]
    names = [f"{made.choice(NAMES)}{made.choice('абвгдежзabcdef')}{n % 977}" for n in range(count)]
    tx.execute(insert(participants), [_participant(n, who[n], names[n]) for n in range(count)])
    visits = [(who[n], visit) for n in range(count) for visit in range(VISITS if n < PAGES else 1)]
    by = [author if n < OWN else "other" for n in range(len(visits))]
    tx.execute(
        insert(records),
        [_record(n, by[n], person) for n, (person, _) in enumerate(visits)],
    )
    tx.execute(insert(versions), [_version(n, visit) for n, (_, visit) in enumerate(visits)])
    due = [FIRST + timedelta(days=n % 60) for n in range(count)]
    tx.execute(insert(due_visits), [_visit(who[n], due[n]) for n in range(min(DUE, count))])
    tx.execute(insert(case_due), [_due(who[n], due[n]) for n in range(count)])
    return names


def _participant(number: int, person: str, name: str) -> dict[str, object]:
    code = f"C{number:06d}"
    shown = {"person": person, "code": code, "given_name": name, "birth_year": 2010}
    return shown | {"search": keys(name, code), "assigned": True, "told": "", "told_at": 0}


def _record(number: int, author: str, person: str) -> dict[str, object]:
    where = {"record": f"r{number:031d}", "person": person, "author": author, "form": FORM}
    return where | {"content_class": "wellbeing", "area": ""}


def _version(number: int, visit: int) -> dict[str, object]:
    at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=visit * 7)
    words = dict.fromkeys(("reason", "opened_by", "held"), "")
    row = {"version": f"v{number:031d}", "record": f"r{number:031d}", "number": 1, "form_version": "1"}
    row |= {"form_title": "Form A", "message": b"m" * 400, "proof": b"", "xml": b"x" * 400, "finished_at": at}
    return row | {"urgent": False, "quiet": 0, "delivery": "opened", "opened_at": at} | words


def _visit(person: str, due: date) -> dict[str, object]:
    return {"person": person, "form": FORM, "due": due.isoformat()}


def _due(person: str, due: date) -> dict[str, object]:
    row = {"case": person, "what": "wave", "due": due.isoformat(), "name": "W3", "entity": "", "rank": 0}
    return row | {"opens": "", "closes": ""}


def measured(count: int) -> dict[str, float]:
    """Names in three scripts, by their first letters, as somebody types them."""
    made = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        field = Field.begin(Path(folder))
        field.publish()
        with field.worker.vault.write() as tx:
            names = fill(tx, field.worker.member, made, count)
        figures = _asked(field.worker, [made.choice(names)[: made.randint(1, 6)] for _ in range(SEARCHES)])
        field.close()
        return figures | _on_the_screen(Path(folder), made)


def _asked(desk: Desk, typed: list[str]) -> dict[str, float]:
    figures = {"search_first_ms": _cpu(lambda: people.search(desk, "warm")), "index_mb": _index_mb(desk)}
    times = [_cpu(lambda t=text: people.search(desk, t)) for text in typed]
    due = [_cpu(lambda: following.due(desk, 200)) for _ in range(20)]
    looks = [_cpu(lambda: today.look(desk)) for _ in range(5)]
    return figures | {"search_p99_ms": p99(times), "due_page_p99_ms": p99(due), "today_ms": max(looks)}


def _index_mb(desk: Desk) -> float:
    """What the index over everybody holds on to."""
    finder = Finder()
    tracemalloc.start()
    with desk.vault.read() as tx:
        finder.search(tx, "warm", 200)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return held / 2**20


def _cpu(act: Callable[[], object]) -> float:
    began = time.process_time()
    act()
    return (time.process_time() - began) * 1000


def _on_the_screen(folder: Path, made: random.Random) -> dict[str, float]:
    signed = Signed(folder)
    idle(1)
    signed.press("nav.people")
    signed.see("people.row.", prefix=True)
    idle(1)
    assert signed.window.shell is not None
    place = signed.window.shell.people
    area = place.list.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    steps = [cpu_ms(lambda: bar.setValue((bar.value() + 58) % bar.maximum())) for _ in range(STEPS)]
    shown = []
    for _ in range(PAGES):
        found = people.search(signed.program.calls.desk, made.choice(NAMES)[: made.randint(1, 4)])
        shown.append(cpu_ms(lambda rows=found: place.show_people(rows)))
    pages = [_page(signed, f"C{number:06d}") for number in range(PAGES)]
    signed.close()
    return {
        "list_scroll_p99_ms": p99(steps), "list_shown_p99_ms": p99(shown), "person_page_p99_ms": p99(pages[1:])
    }  # fmt: skip


def _page(signed: Signed, code: str) -> float:
    """From the click on a person's row until the page is painted, with all that the database does for it."""
    assert signed.window.shell is not None
    place = signed.window.shell.people
    place.search_for(code)
    idle(0.3)
    row = signed.see("people.row.", prefix=True)
    assert isinstance(row, QAbstractButton)
    began = time.process_time()
    row.click()
    while not place.page.isVisible():
        QApplication.processEvents()
        time.sleep(0.001)
    QApplication.processEvents()
    return (time.process_time() - began) * 1000


PARTS = {"people_5000": lambda: measured(5_000), "people_100000": lambda: measured(100_000)}
