"""The story's chapter without a network: two laptops and a stick; then a server that dies while it is being sent to.

Everything goes through the windows but how the programme was founded, which is another chapter's.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fieldapp import demo
from fieldapp.model import ContentClass, MemberId
from fieldapp.operations import accounts, enrolment, library, programme, rosters
from sync.testing.slow_line import Quality, SlowLine
from tests.stories import photo_form
from tests.stories.interview import Interview, Question
from tests.stories.photo_form import DAYS, FORM, PHOTO, PLACE
from tests.stories.program import Program
from tests.stories.telling import Teller, expect, finish, sign_in, wait_text, waited, waited_names

COORDINATOR, WORKER = "Saule", "Aigerim"
VILLAGE_LINE = Quality(bits_s=600_000, latency_s=0.05)


class Valley:
    """The office, one laptop far away, and the stick that is carried between them."""

    def __init__(self, folder: Path, teller: Teller) -> None:
        self.folder, self.teller = folder, teller
        self.server = demo.Server(folder / "server")
        self.office, self.laptop, self.stick = folder / "desk", folder / "laptop", folder / "stick"
        self.stick.mkdir()
        self.members: dict[Path, MemberId] = {}
        self.programs: dict[Path, Program] = {}

    def at(self, home: Path, server: str = "") -> Program:
        """Somebody at their laptop."""
        if home not in self.programs:
            program = self.programs[home] = Program(home, server=server)
            words = demo.WORKER_PASSPHRASE if home == self.laptop else demo.COORDINATOR_PASSPHRASE
            sign_in(program, self.members[home], words)
        return self.programs[home]

    def leave(self, home: Path) -> None:
        self.programs.pop(home).quit()

    def close(self) -> None:
        for program in self.programs.values():
            if program.child.poll() is None:
                program.kill()
        self.server.kill()


def tell(folder: Path) -> None:
    sys.stdout.write("Two laptops and a stick\n")
    valley = Valley(folder, Teller("stick"))
    try:
        with valley.teller.step("a programme of two laptops; there is no server anywhere"):
            founded(valley)
        record = carry_out(valley)
        carry_back(valley, record)
        carry_again(valley, record)
        server_dies(valley)
    finally:
        valley.close()


def founded(valley: Valley) -> None:
    for home in (valley.office, valley.laptop):
        home.mkdir()
        accounts.choose_file_keystore(home)
    made = programme.create(
        valley.office, COORDINATOR, demo.COORDINATOR_PASSPHRASE, receipt_key=valley.server.receipt_key()
    )
    asked = enrolment.request(valley.laptop, WORKER, demo.WORKER_PASSPHRASE)
    enrolment.accept(asked.desk, enrolment.approve(made.desk, asked.request, WORKER, asked.words))
    library.publish(made.desk, photo_form.write(valley.folder), ContentClass.CARE)
    valley.server.roster.write_bytes(rosters.load(made.desk.home).bundle().to_bytes())
    valley.members = {valley.office: made.desk.member, valley.laptop: asked.desk.member}
    for desk in (made.desk, asked.desk):
        accounts.close(desk)


def use_stick(valley: Valley, home: Path, *says: str) -> Program:
    """Take and put; the screen says what happened."""
    program = valley.at(home)
    program.click("nav.outbox")
    program.wait("outbox.stick")
    program.do("rest")
    program.click("outbox.stick")
    program.do("folder", path=str(valley.stick))
    program.do("rest")
    for words in says:
        wait_text(program, words)
    return program


# -- there and back ---------------------------------------------------------------------------------------


def carry_out(valley: Valley) -> str:
    """The form comes, a record goes; returns its id."""
    teller, told = valley.teller, valley.teller.step
    with told("the coordinator puts a form on a stick; a finder would see one file with a random name"):
        use_stick(valley, valley.office, "on the stick now")
        names = [path.name for path in valley.stick.rglob("*") if path.is_file()]
        expect([name.endswith(".sealed") for name in names], [True], f"what lies on the stick: {names}")
    with told("far away the worker takes it, and fills in the form with a photo"):
        worker = use_stick(valley, valley.laptop, "came from the stick")
        teller.picture(worker, "taken")
        fill(valley, worker, days="3", seed=1)
    with told("the record and its photo go onto the stick"):
        use_stick(valley, valley.laptop, "on the stick now")
        teller.picture(worker, "put_on_it")
    with told("at the office: signed for at once, opened, the photo is there"):
        office = use_stick(valley, valley.office, "came from the stick")
        office.click("nav.review")
        row = waited_names(office, "review.row.")[0]
        office.click(row)
        office.wait("review.signature", text=WORKER)
        wait_text(office, "Picture, ")
        teller.picture(office, "opened_at_the_office")
    return row.removeprefix("review.row.")


def fill(valley: Valley, worker: Program, *, days: str, seed: int) -> None:
    worker.click("nav.forms")
    worker.wait(f"forms.start.{FORM}")
    worker.click(f"forms.start.{FORM}")
    worker.wait("people.without")
    worker.click("people.without")
    worker.wait("filling.page")
    interview = Interview(worker, {DAYS: days, PLACE: "At the bridge"})
    interview.to_the_end(stop=lambda question: question["ref"].endswith("/" + PHOTO))
    ref = question_of(interview, PHOTO)["ref"]
    worker.do("reveal", ref=ref)
    worker.click(f"filling.file.{ref}")
    worker.do("folder", path=str(photo_form.photo(valley.folder, seed)))
    waited(
        lambda: bool(question_of(interview, PHOTO)["text"]),
        lambda: f"no photo was taken: {worker.texts()[-500:]}",
    )
    if seed == 1:
        valley.teller.picture(worker, "with_a_photo")
    finish(worker)


def question_of(interview: Interview, name: str) -> Question:
    return next(one for one in interview.here()["questions"] if one["ref"].endswith("/" + name))


def carry_back(valley: Valley, record: str) -> None:
    teller, told = valley.teller, valley.teller.step
    with told("the coordinator asks about one answer; receipt and question travel back together"):
        office = valley.at(valley.office)
        (button,) = [name for name in office.names("review.comment.") if name.endswith("/" + DAYS)]
        office.click(button)
        office.type(button.replace("review.comment.", "review.comment_text."), "Three days, or three weeks?")
        office.click("review.return")
        wait_text(office, "asked")
        office.do("rest")
        use_stick(valley, valley.office, "on the stick now")
        worker = use_stick(valley, valley.laptop, "arrived: it was signed for", "Came back to you")
        teller.picture(worker, "receipt_and_return")
    with told("the worker corrects it, and the new version goes out"):
        worker.click("nav.today")
        worker.wait(f"today.look.{record}")
        worker.click(f"today.look.{record}")
        worker.wait("filling.page")
        wait_text(worker, "Three days, or three weeks?")
        interview = Interview(worker)
        question = question_of(interview, DAYS)
        worker.do("reveal", ref=question["ref"])
        interview.give(question, "21")
        waited(lambda: interview.here()["settled"], lambda: "the correction was not saved")
        finish(worker)
        use_stick(valley, valley.laptop, "on the stick now")


def carry_again(valley: Valley, record: str) -> None:
    teller, told = valley.teller, valley.teller.step
    with told("the coordinator sees old beside new and accepts; the same stick tells the worker"):
        office = use_stick(valley, valley.office, "came from the stick")
        office.click("nav.review")
        office.wait(f"review.row.{record}")
        office.click(f"review.row.{record}")
        office.wait("review.signature", text=WORKER)
        wait_text(office, "Before")
        office.click("review.accept")
        office.wait(f"review.row.{record}", gone=True)
        office.do("rest")
        use_stick(valley, valley.office, "on the stick now")
        valley.leave(valley.office)
        worker = use_stick(valley, valley.laptop, "accepted")
        teller.picture(worker, "accepted_without_a_server")
        valley.leave(valley.laptop)


# -- a server -----------------------------------------------------------------------------------------------


def server_dies(valley: Valley) -> None:
    """Killed in the middle of a photo; the laptop goes on by itself, where it was."""
    teller, told = valley.teller, valley.teller.step
    valley.server.start()
    with SlowLine(valley.server.port, VILLAGE_LINE) as line:
        with told("a year later there is a server, and a slow line; it dies in the middle of a photo"):
            worker = valley.at(valley.laptop, server=line.url)
            worker.do("rest")
            fill(valley, worker, days="2", seed=2)
            worker.click("nav.outbox")
            worker.wait("outbox.going.words", text="kB of")
            teller.picture(worker, "sending")
            valley.server.kill()
            worker.wait("outbox.going", gone=True)
            wait_text(worker, "Working offline")
            teller.picture(worker, "the_server_is_gone")
        with told("it comes back: nobody presses anything, and everything is sent"):
            valley.server.start()
            worker.wait("outbox.line", text="Everything is sent")
            wait_text(worker, "Files: 1 of 1 on the server")
            teller.picture(worker, "sent_by_itself")
        with told("the office has no line yet: what the server has comes to it by stick as well"):
            use_stick(valley, valley.laptop, "on the stick now")
            valley.leave(valley.laptop)
            office = use_stick(valley, valley.office, "came from the stick")
            office.click("nav.review")
            waited_names(office, "review.row.")
            teller.picture(office, "had_by_the_server_and_by_stick")
            valley.leave(valley.office)
