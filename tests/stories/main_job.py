"""`./dev run --story`: the main job from keystroke to review, through the program's real windows, told step by step.

Two laptops (a worker's and a coordinator's) and the server are three processes each of its own; the worker's is killed
in the middle of an interview. Every step prints a tick and its time.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from fieldapp import demo
from fieldapp.model import ContentClass
from fieldapp.operations import accounts, drafts, library
from tests.stories.interview import Interview, Question
from tests.stories.program import ROOT, Program, StepFailed
from tests.stories.telling import Teller, exchange, expect, finish, sign_in, wait_text, waited_names

SHARED = Path(os.environ.get("FIELDAPP_SHARED", ROOT.parent / "shared"))


@dataclass
class Job:
    """One form's way through the main job: what is answered, where the power goes, what is asked about."""

    form: str
    code: str  # whose visit it is
    wanted: Mapping[str, str]
    killed_before: str  # last name of the question at which the power goes
    asked_about: str
    corrected_to: str
    urgent: bool = False
    sought: str = ""  # how the person is searched for; "": the visit is begun from Today


class Stage:
    """The laptops, the server and who sits where; everything below one folder."""

    def __init__(self, folder: Path, teller: Teller, **laid: object) -> None:
        self.teller = teller
        self.demo = demo.lay_out(folder, **laid)  # type: ignore[arg-type]
        self.server = self.demo.server
        self.worker: Program | None = None
        self.coordinator: Program | None = None

    def close(self) -> None:
        for program in (self.worker, self.coordinator):
            if program is not None and program.child.poll() is None:
                program.kill()
        self.server.kill()

    # -- people at their laptops ------------------------------------------------------------------------

    def worker_signs_in(self) -> Program:
        self.worker = Program(self.demo.worker_home, server=self.server.url)
        sign_in(self.worker, self.demo.worker, demo.WORKER_PASSPHRASE)
        return self.worker

    def coordinator_signs_in(self) -> Program:
        self.coordinator = Program(self.demo.coordinator_home, server=self.server.url)
        sign_in(self.coordinator, self.demo.coordinator, demo.COORDINATOR_PASSPHRASE)
        return self.coordinator


# -- the main job ----------------------------------------------------------------------------------------


def work_offline(stage: Stage, job: Job) -> None:
    """Sign in, start with no network, be killed, go on at the same question, finish, see it sealed."""
    teller, told = stage.teller, stage.teller.step
    stage.server.kill()
    with told("the worker signs in; there is no network"):
        worker = stage.worker_signs_in()
        start = f"today.start.{stage.demo.people[job.code]}.{job.form}"
        worker.wait(start)
        teller.picture(worker, "today")
    if job.sought:
        with told(f"{job.code} is searched for in another script: {job.sought}"):
            worker.click("nav.people")
            worker.wait("people.search")
            worker.type("people.search", job.sought)
            worker.wait(f"people.row.{stage.demo.people[job.code]}")
            worker.click(f"people.row.{stage.demo.people[job.code]}")
            start = f"person.start.{job.form}"
            worker.wait(start)
            teller.picture(worker, "found")
    with told(f"a visit is begun: {job.code}"):
        worker.click(start)
        worker.wait("filling.page")
    interview = Interview(worker, job.wanted)
    with told("consent is asked and questions are answered, until the power goes"):
        reached = interview.to_the_end(stop=lambda q: q["ref"].endswith("/" + job.killed_before))
        expect(reached, False, f"came to {job.killed_before}")
        (question,) = [q for q in interview.here()["questions"] if q["ref"].endswith("/" + job.killed_before)]
        worker.do("rest_at", ref=question["ref"])
        here = interview.here()["question"]
        expect(here.endswith("/" + job.killed_before), True, f"the power goes at {here}")
        teller.picture(worker, "before_the_power_goes")
        wait_saved(interview)
        time.sleep(0.6)  # the person rests at the question: its place is kept, too
        worker.kill()
    with told(f"after kill -9: the same question, with all {len(interview.given)} answers"):
        worker = stage.worker_signs_in()
        (draft,) = [n for n in waited_names(worker, "today.continue.") if n]
        teller.picture(worker, "a_draft_to_continue")
        worker.click(draft)
        worker.wait("filling.page")
        interview.program = worker
        expect(interview.here()["question"], here, "the question")
        check_answers(interview)
        teller.picture(worker, "going_on")
    finish_offline(stage, job, interview)


def wait_saved(interview: Interview) -> None:
    """Until the screen says that everything is saved."""
    deadline = time.monotonic() + 10
    while not interview.here()["settled"]:
        if time.monotonic() > deadline:
            raise StepFailed("the answers were not saved within ten seconds")
        time.sleep(0.02)
    interview.program.wait("filling.saved", text="Saved")


def check_answers(interview: Interview) -> None:
    """Every answer given so far is on the cards again, section by section back to the first."""
    program, seen = interview.program, dict[str, str]()
    start = interview.here()["key"]
    for key in interview.here()["keys"]:
        name = f"filling.section.{key}"
        if not program.sees(name):
            continue
        program.click(name)
        seen |= {q["ref"]: q["text"] or q["partial"] or q["missing"] for q in interview.here()["questions"]}
    lost = {ref: text for ref, text in interview.given.items() if ref in seen and seen[ref] != text}
    expect(lost, {}, "answers that are not as they were given")
    expect(len(seen.keys() & interview.given.keys()), len(interview.given), "answers that are there again")
    program.click(f"filling.section.{start}")


def finish_offline(stage: Stage, job: Job, interview: Interview) -> None:
    teller, told = stage.teller, stage.teller.step
    worker = interview.program
    with told("the rest is answered"):
        if job.urgent:
            interview.to_the_end(stop=lambda _q: worker.sees("filling.safety.contacted"))
            worker.wait("filling.safety.contacted")
            teller.picture(worker, "safety_steps")
            worker.click("filling.safety.contacted")
            worker.click("filling.safety.back")
            worker.wait("filling.page")
        interview.to_the_end()
        teller.picture(worker, "last_section")
    with told(f"finished offline with {len(interview.given)} answers: sealed here, it waits"):
        finish(worker)
        worker.click("nav.outbox")
        worker.wait("outbox.table")
        wait_text(worker, "Sealed")
        teller.picture(worker, "outbox_waiting")
    if job.urgent:
        with told("nobody has been told yet, and a phone number says whom to call"):
            worker.click("nav.today")
            wait_text(worker, "Nobody has been told yet")
            teller.picture(worker, "nobody_told_yet")


def send(stage: Stage) -> None:
    teller, told = stage.teller, stage.teller.step
    worker = stage.worker
    assert worker is not None
    with told("the network is back: sent, and the server's signed receipt is here"):
        stage.server.start()
        exchange(worker)
        wait_text(worker, "On the server")
        teller.picture(worker, "outbox_on_the_server")


def review(stage: Stage, job: Job) -> str:
    """The coordinator opens, verifies, asks about one question; returns the record's id."""
    teller, told = stage.teller, stage.teller.step
    with told("the coordinator fetches, opens and sees who signed"):
        desk = stage.coordinator_signs_in()
        exchange(desk)
        desk.click("nav.review")
        row = waited_names(desk, "review.row.")[0]
        desk.click(row)
        desk.wait("review.signature", text=demo.WORKER)
        teller.picture(desk, "review_opened")
    with told(f"one question is asked about {job.asked_about}, the record goes back"):
        (button,) = [n for n in desk.names("review.comment.") if n.endswith("/" + job.asked_about)]
        desk.click(button)
        desk.type(button.replace("review.comment.", "review.comment_text."), "Could you ask this once more?")
        teller.picture(desk, "review_asking")
        desk.click("review.return")
        wait_text(desk, "asked")
        exchange(desk)
        desk.quit()
        stage.coordinator = None
    return row.removeprefix("review.row.")


def correct(stage: Stage, job: Job, record: str) -> None:
    teller, told = stage.teller, stage.teller.step
    worker = stage.worker
    assert worker is not None
    with told("the worker sees the return as a task and jumps to the question"):
        exchange(worker)
        worker.click("nav.today")
        worker.wait(f"today.look.{record}")
        teller.picture(worker, "came_back")
        if job.urgent:
            expect("Nobody has been told yet" in worker.texts(), False, "still says that nobody was told")
        worker.click(f"today.look.{record}")
        worker.wait("filling.page")
        wait_text(worker, "Could you ask this once more?")
        teller.picture(worker, "the_question_asked")
    with told("the correction is a new signed version, and is sent"):
        interview = Interview(worker)
        question = asked(interview, job.asked_about)
        worker.do("reveal", ref=question["ref"])
        interview.give(question, job.corrected_to)
        wait_saved(interview)
        finish(worker)
        exchange(worker)


def asked(interview: Interview, name: str) -> Question:
    found = [q for q in interview.here()["questions"] if q["ref"].endswith("/" + name)]
    if not found:
        raise StepFailed(f"the return did not open the section of {name}")
    return found[0]


def accept(stage: Stage, record: str) -> None:
    teller, told = stage.teller, stage.teller.step
    with told("the coordinator sees old beside new, and accepts"):
        desk = stage.coordinator_signs_in()
        exchange(desk)
        desk.click("nav.review")
        desk.wait(f"review.row.{record}")
        desk.click(f"review.row.{record}")
        desk.wait("review.signature", text=demo.WORKER)
        wait_text(desk, "Before")
        teller.picture(desk, "review_old_beside_new")
        desk.click("review.accept")
        desk.wait(f"review.row.{record}", gone=True)
        exchange(desk)
        desk.quit()
        stage.coordinator = None
    with told("the worker's Outbox says so"):
        worker = stage.worker
        assert worker is not None
        exchange(worker)
        wait_text(worker, "accepted")
        teller.picture(worker, "accepted")


def refuse(stage: Stage, code: str, form: str, answers: Mapping[str, str]) -> None:
    """Consent is not given: nothing is left but a tally."""
    teller, told = stage.teller, stage.teller.step
    worker = stage.worker
    assert worker is not None
    with told("another person does not agree: the draft is destroyed, a tally is all that stays"):
        worker.click("nav.today")
        worker.wait(f"today.start.{stage.demo.people[code]}.{form}")
        worker.click(f"today.start.{stage.demo.people[code]}.{form}")
        worker.wait("filling.page")
        Interview(worker, answers).to_the_end(stop=lambda _q: worker.sees("filling.ending.confirm"))
        worker.wait("filling.ending.confirm")
        teller.picture(worker, "refused")
        worker.click("filling.ending.confirm")
        worker.wait("nav.today")
        worker.quit()
        desk = accounts.sign_in(stage.demo.worker_home, stage.demo.worker, demo.WORKER_PASSPHRASE)
        expect(drafts.rows(desk), (), "drafts left")
        expect(sum(drafts.tallies(desk).values()), 1, "the tally")
        accounts.close(desk)
        stage.worker = None


# -- the chapters ------------------------------------------------------------------------------------------

WELLBEING = Job(
    form="form_e",
    code="7KQ-42M-4",
    wanted={"alone": "yes", "who": "adult", "consent": "yes", "go_on": "fine", "help_today": "yes"},
    killed_before="sleep_hours",
    asked_about="sleep_hours",
    corrected_to="8",
    urgent=True,
    sought="Амина",
)
BIG = Job(
    form="va_who_v1_5_2",
    code="7KQ-42M-4",
    wanted={},
    killed_before="Id10077",
    asked_about="Id10061",
    corrected_to="Teacher",
)
REFUSAL = {"alone": "yes", "who": "adult", "consent": "no", "carer_consent": "no", "assent_child": "no"}


def tell(stage: Stage, job: Job) -> None:
    work_offline(stage, job)
    send(stage)
    record = review(stage, job)
    correct(stage, job, record)
    accept(stage, record)


def assessments(folder: Path) -> None:
    sys.stdout.write("The bundled assessments\n")
    teller = Teller("assessment")
    with teller.step("a programme is founded, a worker enrolled, forms and people arrive sealed"):
        stage = Stage(folder, teller)
    try:
        tell(stage, WELLBEING)
        refuse(stage, "3RT-94F-S", "form_f", REFUSAL)
    finally:
        stage.close()


def verbal_autopsy(folder: Path) -> None:
    """A big real form, in the place of one of the programme's. It asks what no programme may ask, and so is
    published past the form check: only its size is wanted here."""
    form = SHARED / "forms/whova_form.xml"
    if not form.exists():
        sys.stdout.write(
            "The verbal autopsy is left out: the folder of real forms is not beside this checkout\n"
        )
        return
    sys.stdout.write("A WHO verbal autopsy, as a big form\n")
    teller = Teller("big_form")
    with teller.step("a programme is founded and the form arrives sealed"):
        unchecked = replace(library.read_file(form, {}), findings=())
        people = (("Amina", 1994, "7KQ-42M-4"),)
        stage = Stage(folder, teller, forms=((unchecked, ContentClass.CARE),), people=people)
    try:
        tell(stage, BIG)
    finally:
        stage.close()
