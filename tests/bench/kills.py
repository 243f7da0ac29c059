"""`./dev bench kills`: the program is killed at random moments while somebody types without pause.

SIGKILL while typing, around Finish, in the middle of sealing and of a round; after each the program starts
again, its person signs in and goes on. An act counts as done once the program has answered the order. At the
end everything is sent to a real server and counted at the coordinator. Exit 1 where an act done more than a
second before a kill is gone, a finished record is missing or differs, or anything arrives twice.
JSON: build/bench/kills.json.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from random import Random
from xml.etree import ElementTree as ET

from fieldapp import demo
from fieldapp.casework import codes
from fieldapp.config import Home
from fieldapp.model import ContentClass, Delivery
from fieldapp.operations import accounts, reviews, rounds, submissions
from fieldapp.store import records
from tests.fieldapp.operations.field import CHEAP
from tests.stories import typed_form
from tests.stories.kill_report import Kill, Report, summary
from tests.stories.killing import Killer, Trigger
from tests.stories.program import ROOT, Program, StepFailed
from tests.stories.telling import exchange, sign_in, waited_names
from tests.stories.typist import Interview, Wrong, type_without_pause

PLAN = (
    "typing",
    "finish",
    "sealing",
    "typing",
    "round",
    "typing",
    "round",
    "finish",
)  # CI's eight; longer runs repeat it
WITH_SERVER = ("round",)
OUT = ROOT / "build" / "bench" / "kills.json"


class Run:
    """One programme, one worker, many kills."""

    def __init__(self, folder: Path, kills: int, seed: int, plan: Sequence[str] = PLAN) -> None:
        self.random, self.report = Random(seed), Report(seed)
        self.aims = [plan[i % len(plan)] for i in range(kills)]
        taken: list[str] = []
        for _ in range(kills + 3):
            taken.append(codes.new_code(taken))
        people = [(f"Person {place}", 1990, code) for place, code in enumerate(taken)]
        form = typed_form.write(folder)
        laid = folder / "programme"
        self.demo = demo.lay_out(laid, forms=((form, ContentClass.CARE),), people=people, cost=CHEAP)
        self.server = self.demo.server
        self.server.kill()
        self.folder = Home(self.demo.worker_home).person(self.demo.worker)
        self.now: Interview | None = None
        self.finished: list[Interview] = []
        self.count = 0
        self.killed_at = 0.0
        self.finish_s = 0.3  # from the click to the end of Finish; measured as it goes

    # -- lives ------------------------------------------------------------------------------------------

    def all_kills(self) -> Iterator[Kill]:
        for aim in self.aims:
            if aim in WITH_SERVER and self.server.child is None:
                self.server.start()
            elif aim not in WITH_SERVER and self.server.child is not None and self.random.random() < 0.4:
                self.server.kill()
            kill = Kill(aim)
            self.live(kill)
            self.report.kills.append(kill)
            yield kill

    def live(self, kill: Kill) -> None:
        """Start, go on, work until the kill."""
        program = self.start()
        killer = Killer(program.child, self.folder)
        try:
            self.go_on(program)
            began = time.monotonic()
            self.work(program, killer, kill.aim)
        except (StepFailed, OSError, ValueError) as end:
            if killer.killed_at is None:
                raise StepFailed(f"aiming at {kill.aim}: {end}") from end
        finally:
            killer.stop()
            put_away(program)
        self.killed_at = killer.killed_at or time.monotonic()
        kill.after_s = round(self.killed_at - began, 3)
        kill.temporary, kill.sealed, kill.receipts = killer.lying_there()

    def start(self) -> Program:
        program = Program(self.demo.worker_home, server=self.server.url)
        sign_in(program, self.demo.worker, demo.WORKER_PASSPHRASE)
        program.wait("today.due")
        program.do("rest")
        return program

    def work(self, program: Program, killer: Killer, aim: str) -> None:
        """Never returns but by the kill."""
        if aim != "typing":
            type_without_pause(
                program,
                self.open(program),
                self.random,
                until=time.monotonic() + self.random.uniform(0.1, 0.9),
            )
            self.finish(program, killer, self.trigger(aim))
        else:
            killer.arm(Trigger(delay_s=self.random.uniform(0.2, 2.2)))
        while True:
            type_without_pause(program, self.open(program), self.random, until=time.monotonic() + 30)

    def trigger(self, aim: str) -> Trigger:
        if aim == "finish":
            return Trigger(delay_s=self.random.uniform(0, 1.3 * self.finish_s))
        if aim == "sealing":
            return Trigger("temporary", self.random.uniform(0, 0.015))
        if self.random.random() < 0.5:
            return Trigger("receipt", self.random.uniform(0, 0.015))
        return Trigger("sealed", self.random.uniform(0, 0.12))

    def finish(self, program: Program, killer: Killer | None, trigger: Trigger | None) -> None:
        interview = self.open(program)
        program.click("filling.finish")
        program.wait("filling.summary.finish")
        if killer is not None and trigger is not None:
            killer.arm(trigger)
        interview.finish_wanted, began = True, time.monotonic()
        program.click("filling.summary.finish")
        program.wait("nav.outbox")
        interview.finish_shown = True
        self.finish_s = 0.7 * self.finish_s + 0.3 * (time.monotonic() - began)
        self.finished.append(interview)
        self.now = None

    def open(self, program: Program) -> Interview:
        """The interview on the screen; the next one is begun where there is none."""
        if self.now is None:
            self.count += 1
            if not program.sees("today.due"):
                program.click("nav.today")
            program.do("rest")
            self.now = Interview(f"interview{self.count}")
            program.click(waited_names(program, "today.start.")[0])
            program.wait("filling.page")
            self.now.begun_at = time.monotonic()
        self.now.name_it(program)
        return self.now

    # -- after a kill -----------------------------------------------------------------------------------

    def go_on(self, program: Program) -> None:
        """Open what was being filled and compare it with what had been done."""
        if self.now is None and not self.report.kills:
            return
        drafts, kill = (
            program.names("today.continue."),
            self.report.kills[-1] if self.report.kills else Kill(""),
        )
        if self.now is None:
            kill.found = "record"
            self.note(not drafts, f"a draft came back after its Finish was shown: {drafts}")
            return
        if drafts:
            kill.found = "draft"
            program.click(drafts[0])
            program.wait("filling.page")
            self.compare(program, kill, self.now)
            return
        if self.now.finish_wanted:
            kill.found = "record"
            self.finished.append(self.now)
        else:
            kill.found = "nothing begun"
            self.weigh(kill, self.now.lost_whole(self.killed_at))
        self.now = None

    def compare(self, program: Program, kill: Kill, interview: Interview) -> None:
        interview.finish_wanted = False
        shown = {q["ref"].rsplit("/", 1)[1]: q["text"] for q in program.do("section")["questions"]}
        kill.acts = interview.acts
        try:
            self.weigh(kill, interview.lost(shown, self.killed_at))
        except Wrong as wrong:
            self.note(False, str(wrong))
        self.report.acts += interview.settle_on(shown)

    def weigh(self, kill: Kill, lost_at: list[float]) -> None:
        kill.lost = len(lost_at)
        kill.loss_ms = round(max((1000 * (self.killed_at - at) for at in lost_at), default=0.0), 1)

    def note(self, holds: bool, words: str) -> None:
        if not holds:
            self.report.wrong.append(words)

    # -- the end ----------------------------------------------------------------------------------------

    def end(self) -> None:
        """Finish what is open, send everything, count at the coordinator."""
        if self.server.child is None:
            self.server.start()
        program = self.start()
        self.go_on(program)
        if self.now is not None:
            self.finish(program, None, None)
        exchange(program)
        program.quit()
        desk = accounts.sign_in(self.demo.worker_home, self.demo.worker, demo.WORKER_PASSPHRASE)
        done = (Delivery.ON_SERVER, Delivery.OPENED)
        self.report.not_received = sum(row.delivery not in done for row in submissions.rows(desk))
        accounts.close(desk)
        self.count_at_coordinator()

    def count_at_coordinator(self) -> None:
        report, expected = self.report, {one.marker: one.values() for one in self.finished}
        report.acts += sum(one.acts for one in self.finished)
        report.finished = len(expected)
        desk = accounts.sign_in(
            self.demo.coordinator_home, self.demo.coordinator, demo.COORDINATOR_PASSPHRASE
        )
        self.note(not (told := rounds.exchange(desk)).note, f"the coordinator's round: {told.note}")
        rows = reviews.queue(desk)
        with desk.vault.read() as tx:
            chains = [records.chain(tx, row.record) for row in rows]
        report.quarantined = len(reviews.quarantine(desk))
        accounts.close(desk)
        found = [answers(chain[-1].xml) for chain in chains]
        markers = Counter(one.get(typed_form.MARKER, "") for one in found)
        report.at_coordinator = len(rows)
        report.duplicates = sum(count - 1 for count in markers.values())
        report.twice = sum(len(chain) - 1 for chain in chains) + len(rows) - len({row.record for row in rows})
        report.missing = sum(marker not in markers for marker in expected)
        differing = [one for one in found if expected.get(one.get(typed_form.MARKER, "")) != one]
        report.differing = len(differing)

    def close(self) -> None:
        self.server.kill()


def put_away(program: Program) -> None:
    """The pipes of a program that was killed; an order that it did not take any more stays in one of them."""
    for _pipe in (program.child.stdin, program.child.stdout):
        with suppress(OSError):
            program.kill()


def answers(xml: bytes) -> dict[str, str]:
    """The answers of a submission that hold something, by the question's name."""
    group = next(part for part in ET.fromstring(xml) if part.tag.rpartition("}")[2] == "all")
    return {part.tag.rpartition("}")[2]: part.text for part in group if part.text}


def run(folder: Path, kills: int, seed: int, *, told: bool = False) -> Report:
    """The whole of it; raises StepFailed where the program itself failed."""
    began, story = time.monotonic(), Run(folder, kills, seed)
    try:
        for number, kill in enumerate(story.all_kills(), 1):
            if told:
                lies = f"{kill.temporary} temporary, {kill.sealed} sealed, {kill.receipts} receipts"
                print(
                    f"  kill {number:2}  {kill.aim:8} after {kill.after_s:6.3f} s   on the disk: {lies}",
                    flush=True,
                )
        story.end()
    finally:
        story.close()
    story.report.seconds = round(time.monotonic() - began, 1)
    return story.report


def main() -> int:
    words = argparse.ArgumentParser(prog="./dev bench kills")
    words.add_argument("--kills", type=int, default=50)
    words.add_argument("--seed", type=int, default=1)
    given = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="fieldapp-kills-") as folder:
        report = run(Path(folder), given.kills, given.seed, told=True)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(report.as_json(), indent=1), "utf-8")
    sys.stdout.write(summary(report) + "\n")
    return 0 if report.ok else 1


if __name__ == "__main__":
    raise SystemExit(main())
