"""The interview with long forms through the real engine: first paint, toggles, keys, scrolling, growth."""

from __future__ import annotations

import gc
import random
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from fieldapp.model import Changed
from fieldapp.ui.filling import FillingPlace
from fieldapp.ui.kit import theme
from forms import Context, Form, Session, read_form
from tests.fieldapp.ui.filling.lanes import Disk, Lanes, draft
from tests.fieldapp.ui.speed.clocks import cpu_ms, memory_mb, p99
from tests.forms.little import bind, xform

WORLD = Context(now=lambda: datetime(2026, 11, 22, tzinfo=UTC), random=random.Random(1))
TOGGLED, TOGGLES, KEYS, STEPS = 50, 200, 1_000, 300
INTERVIEWS, WARM = 1_000, 100


def long_form(questions: int, toggled: int = 0) -> Form:
    """Texts in one section; the first question shows or hides those that follow it."""
    names = [f"q{n}" for n in range(questions)]
    binds = "".join(bind(name, type="string", relevant="/data/s = '1'") for name in names[:toggled])
    choices = "".join(f"<item><label>{n}</label><value>{n}</value></item>" for n in (0, 1))
    switch = f'<select1 ref="/data/s"><label>Switch</label>{choices}</select1>'
    asked = "".join(f'<input ref="/data/{n}"><label>Question {n}</label></input>' for n in names)
    data = "<s/>" + "".join(f"<{name}/>" for name in names)
    return read_form(xform(data, bind("s", type="string") + binds, switch + asked).encode())


class Forgetful(Disk):
    """Keeps nothing of what it was given: a thousand interviews on it are no growth of the program."""

    def _log(self, what: str) -> Changed:
        for kept in (self.acts, self.snapshots, self.positions, self.log):
            kept.clear()
        return Changed()


def opened(form: Form, position: str = "") -> FillingPlace:
    QApplication.instance() or QApplication([])
    theme.apply(theme.Look())
    place = FillingPlace(Lanes(), Forgetful().verbs())  # type: ignore[arg-type]
    theme.dress(place)
    place.resize(1366, 768)
    place.open(draft(position), Session(form, WORLD))
    place.show()
    place.activateWindow()
    QApplication.processEvents()
    return place


def form_1000() -> dict[str, float]:
    """A read form of 1,000 questions, to its first paint; the look and the first place are there already."""
    small = opened(long_form(3))
    form = long_form(1_000)
    session, place = Session(form, WORLD), small

    def show() -> None:
        place.open(draft(), session)
        QApplication.processEvents()
        place.repaint()

    return {"first_paint_ms": cpu_ms(show)}


def toggle_50() -> dict[str, float]:
    place = opened(long_form(1_000, TOGGLED))
    names = ("filling.option./data/s.1", "filling.option./data/s.0")
    times = []
    for turn in range(TOGGLES):
        button = next(w for w in place.findChildren(QAbstractButton) if w.objectName() == names[turn % 2])
        times.append(cpu_ms(lambda b=button: QTest.mouseClick(b, Qt.MouseButton.LeftButton)))
    assert place.session is not None
    assert len(place.session.items(place.session.sections()[0].key)) in (951, 1_001)
    return {"p99_ms": p99(times[10:])}


def key(questions: int) -> dict[str, float]:
    place = opened(long_form(questions), "/data/q50")
    times = []
    for turn in range(KEYS):
        focused = QApplication.focusWidget()
        assert focused is not None
        letter = Qt.Key(Qt.Key.Key_A.value + turn % 26)
        times.append(cpu_ms(lambda w=focused, k=letter: QTest.keyClick(w, k)))
    place.commit()
    assert place.session is not None
    assert len(place.session.question("/data/q50").text) == KEYS
    return {"p99_ms": p99(times[20:])}


def scroll() -> dict[str, float]:
    place = opened(long_form(1_000))
    assert place.opened is not None
    bar = place.opened.screen.page.verticalScrollBar()
    times = [cpu_ms(lambda: bar.setValue(bar.value() + 100)) for _ in range(STEPS)]
    assert bar.value() > STEPS * 50
    return {"p99_ms": p99(times[10:])}


def growth() -> dict[str, float]:
    """The same place opens interview after interview, as on a long day."""
    form = long_form(20)
    place = opened(form)

    def interview() -> None:
        place.open(draft(), Session(form, WORLD))
        QApplication.processEvents()
        for name in ("q1", "q2"):
            place.jump_to(f"/data/{name}")
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClicks(focused, "abc")
        place.close_draft()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    for _ in range(WARM):
        interview()
    gc.collect()
    before = memory_mb()
    for _ in range(INTERVIEWS):
        interview()
    gc.collect()
    return {"over_1000_interviews_mb": memory_mb() - before}


PARTS = {
    "form_1000": form_1000,
    "toggle_50": toggle_50,
    "key_100": lambda: key(100),
    "key_3000": lambda: key(3_000),
    "scroll": scroll,
    "growth": growth,
}
