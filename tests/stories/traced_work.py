"""One worker's day at the real program under strace: interviews typed, left, resumed, finished, sealed, sent."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from fieldapp import demo
from fieldapp.casework import codes
from fieldapp.model import ContentClass, MemberId
from fieldapp.operations import accounts
from fieldapp.operations.desk import Desk, Opened
from tests.fieldapp.operations.field import CHEAP
from tests.stories import disk_trace, typed_form
from tests.stories.program import Program
from tests.stories.telling import exchange, finish, sign_in
from tests.stories.typist import Interview, write

Act = tuple[str, str, str]  # kind, ref, value


@dataclass(frozen=True)
class Traced:
    """The disk before, all that was asked of it with the marks of what was shown, and the truth to compare."""

    laid: demo.Demo
    start: disk_trace.Files
    ops: list[disk_trace.Op]
    acts: dict[str, list[Act]]  # by draft
    records: dict[str, str]  # draft -> record
    worker: Desk  # its keys, opened once; the vault itself is closed
    coordinator: Desk

    @property
    def home(self) -> Path:
        return self.laid.worker_home


def trace(folder: Path, *, longer: int = 0) -> Traced:
    """Two interviews, each finished and sealed, and a round; `longer`: so many more answers in the first."""
    form = typed_form.write(folder)
    people = [(f"Person {sign}", 1990, codes.new_code((), lambda _signs, one=sign: one)) for sign in "ABC"]
    laid = demo.lay_out(folder / "programme", forms=((form, ContentClass.CARE),), people=people, cost=CHEAP)
    laid.server.kill()
    try:
        worker = keys_of(laid.worker_home, laid.worker, demo.WORKER_PASSPHRASE)
        coordinator = keys_of(laid.coordinator_home, laid.coordinator, demo.COORDINATOR_PASSPHRASE)
        start = disk_trace.files_below(laid.worker_home)
        out = folder / "trace"
        program = Program(laid.worker_home, server=laid.server.url, before=disk_trace.strace_words(out))
        truth = work(program, laid, longer)
    finally:
        laid.server.kill()
    ops = disk_trace.read(out, laid.worker_home)
    acts = {draft: [(kind, ref, value) for kind, ref, value in done] for draft, done in truth["acts"].items()}
    return Traced(laid, start, ops, acts, truth["records"], worker, coordinator)


def keys_of(home: Path, member: str, passphrase: str) -> Desk:
    """A desk with its keys and a closed vault, by the program's own door."""
    desk = accounts.sign_in(home, MemberId(member), passphrase)
    opened = desk.opened
    assert opened is not None
    accounts.close(desk)
    desk.opened = Opened(opened.vault, opened.keys, opened.database_key)
    return desk


def work(program: Program, laid: demo.Demo, longer: int) -> dict[str, Any]:
    """What the traced program does; returns what it knows of acts and records."""
    random, first, second = Random(7), Interview("first"), Interview("second")
    try:
        program.do("mark_paints")
        sign_in(program, laid.worker, demo.WORKER_PASSPHRASE)
        begin(program)
        fill(program, random, first, ("marker", "text1", "choice", "number"))
        program.click("filling.leave")  # the journal becomes a snapshot
        program.wait("today.due")
        program.do("rest")
        program.click(program.names("today.continue.")[0])
        program.wait("filling.page")
        fill(program, random, first, ("text2", "choice", *random.choices(typed_form.NAMES, k=longer)))
        end(program)
        begin(program)
        fill(program, random, second, ("marker", "text1"))
        end(program)  # its batch stands for the first one's, which goes
        laid.server.start()
        exchange(program)
        truth = program.do("marked")
        program.quit()
    except BaseException:
        program.kill()
        raise
    return dict(truth)


def begin(program: Program) -> None:
    program.click("nav.today")
    program.wait("today.due")
    program.do("rest")
    program.click(program.names("today.start.")[0])
    program.wait("filling.page")


def fill(program: Program, random: Random, interview: Interview, names: tuple[str, ...]) -> None:
    """Answers, mostly each until the screen says that it is saved; every value is another one."""
    for name in names:
        others = [choice for choice in typed_form.CHOICES if choice != interview.holds(name)]
        digits = "".join(random.choices("123456789", k=6))
        for _ in write(program, interview, name, others[0] if name == typed_form.CHOICE else digits):
            pass
        program.press("Tab")
        if random.random() < 0.8:  # else the next answer goes with this one
            program.wait("filling.saved", text="Saved")
            program.do("rest")


def end(program: Program) -> None:
    finish(program)
    program.click("nav.outbox")
    program.do("rest")
    program.do("picture", path=str(program.home.parent / "outbox.png"))  # so that it was painted
