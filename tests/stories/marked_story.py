"""The main job with marked words in it, and what is looked through meanwhile: every file, process and window."""

from __future__ import annotations

from pathlib import Path

from fieldapp import demo
from fieldapp.config import Home
from fieldapp.model import ContentClass
from fieldapp.operations import accounts, drafts, reviews, rounds, submissions
from tests.fieldapp.operations.field import CHEAP
from tests.stories import living, marked_form, written
from tests.stories.interview import Interview, Question
from tests.stories.main_job import wait_saved
from tests.stories.markers import Found, Searcher, look
from tests.stories.program import Program
from tests.stories.telling import exchange, finish, sign_in, wait_text, waited_names
from tests.stories.watched import before

CODES = ("7KQ-42M-4", "3RT-94F-S", "P4X-67D-8", "X8D-29K-2")


class MarkedStory:
    """Two laptops and a server. `searches` grows: what was looked for, and what was found there and then."""

    def __init__(self, folder: Path, *, in_plain: bool) -> None:
        self.root = folder / "disk"
        self._in_plain = in_plain
        self.searcher = Searcher()
        self.searches: dict[str, Found] = {}
        self.outside: dict[str, Found] = {}  # arguments, environments, windows, files without a name
        self.elsewhere: set[str] = set()  # files that somebody holds open for writing, but not below `root`
        self.processes = self.killed_with_wal = self.sealed_files = 0
        self.at_worker = self.at_coordinator = ""  # all that was on their screens
        form = marked_form.write(folder / "given")
        people = [(name, 1990, code) for name, code in zip(marked_form.PEOPLE, CODES, strict=True)]
        self.demo = demo.lay_out(
            self.root / "programme",
            forms=((form, ContentClass.CARE),),
            people=people,
            names=(marked_form.WORKER, marked_form.COORDINATOR),
            cost=CHEAP,
        )
        self.server, self.programs = self.demo.server, list[Program]()

    @property
    def worker(self) -> Program:
        return next(p for p in reversed(self.programs) if p.home == self.demo.worker_home)

    @property
    def coordinator(self) -> Program:
        return next(p for p in reversed(self.programs) if p.home == self.demo.coordinator_home)

    def close(self) -> None:
        for program in self.programs:
            if program.child.poll() is None:
                program.kill()
        self.server.kill()

    # -- the chapters --------------------------------------------------------------------------------------

    def begun(self) -> None:
        """People are looked for by name, an interview is begun; there is no network."""
        self.server.kill()
        worker = self._start(self.demo.worker_home)
        worker.wait(f"signin.tile.{self.demo.worker}")
        self._see_worker()
        sign_in(worker, self.demo.worker, demo.WORKER_PASSPHRASE)
        worker.click("nav.people")
        for code, name in zip(CODES, marked_form.PEOPLE, strict=True):
            worker.type("people.search", name)
            worker.wait(f"people.row.{self.demo.people[code]}")
            worker.do("rest")
            self._see_worker()
        interview = self._begin(CODES[0])
        self._fill(interview, {**marked_form.ANSWERS, "agree": "yes"})
        worker.click("filling.next")
        self._fill(interview, {"b1": marked_form.ANSWERS["b1"]})
        (b2,) = [q for q in interview.here()["questions"] if q["ref"].endswith("/b2")]
        interview.give(b2, marked_form.WRONG)
        self._see_worker()
        interview.give(b2, marked_form.ANSWERS["b2"])
        wait_saved(interview)
        self.look_around("an interview is open")

    def killed(self) -> None:
        """The power goes, and comes back."""
        self.worker.kill()
        folder = Home(self.demo.worker_home).person(self.demo.worker)
        self.killed_with_wal = folder.vault.with_name("vault.db-wal").stat().st_size
        self.look_around("after kill -9")
        worker = self._start(self.demo.worker_home)
        sign_in(worker, self.demo.worker, demo.WORKER_PASSPHRASE)
        worker.click(waited_names(worker, "today.continue.")[0])
        worker.wait("filling.page")

    def finished(self) -> None:
        """On from there to the end; sealed, then sent."""
        worker = self.worker
        several = " ".join(marked_form.CHOICES["several"])
        lines = "\n".join((marked_form.ANSWERS["b3"], *marked_form.LINES))
        self._fill(Interview(worker), {"b3": lines, "several": several})
        finish(worker)
        self.sealed_files = len(list(Home(self.demo.worker_home).person(self.demo.worker).outbox.iterdir()))
        self.look_around("sealed, not yet sent")
        self.server.start()
        exchange(worker)

    def refusal(self) -> None:
        """Another person says something and then does not agree."""
        worker = self.worker
        interview = self._begin(CODES[1])
        self._fill(interview, marked_form.REFUSED)
        wait_saved(interview)
        self.look_around("an interview that will be refused")
        self._fill(interview, {"agree": "no"})
        worker.wait("filling.ending.confirm")
        worker.click("filling.ending.confirm")
        worker.wait("nav.today")
        worker.do("rest")

    def returned(self) -> None:
        """The coordinator reads the record and asks about three answers."""
        desk = self._start(self.demo.coordinator_home)
        desk.wait(f"signin.tile.{self.demo.coordinator}")
        self._see_coordinator()
        sign_in(desk, self.demo.coordinator, demo.COORDINATOR_PASSPHRASE)
        exchange(desk)
        desk.click("nav.forms")
        desk.wait(f"forms.withdraw.{marked_form.FORM}")
        desk.click(f"forms.withdraw.{marked_form.FORM}")
        desk.wait("dialog.no")
        self.look_around("a question about the form is open")
        desk.click("dialog.no")
        self._pick_a_file(desk)
        desk.click("nav.review")
        row = waited_names(desk, "review.row.")[0]
        self._see_coordinator()
        desk.click(row)
        desk.wait("review.signature", text=marked_form.WORKER)
        self._see_coordinator()
        for name, comment in marked_form.COMMENTS.items():
            (button,) = [n for n in desk.names("review.comment.") if n.endswith("/" + name)]
            desk.click(button)
            desk.type(button.replace("review.comment.", "review.comment_text."), comment)
        self._see_coordinator()
        self.look_around("a record is open at the coordinator's")
        desk.click("review.return")
        wait_text(desk, "asked, waiting")
        exchange(desk)

    def returned_unseen(self) -> None:
        """As `returned`, without a second program: where only what lies on the disks counts."""
        home, member = self.demo.coordinator_home, self.demo.coordinator
        desk = accounts.sign_in(home, member, demo.COORDINATOR_PASSPHRASE)
        rounds.exchange(desk)
        view = reviews.open(desk, reviews.queue(desk)[0].record)
        refs = {answer.ref.rsplit("/", 1)[1]: answer.ref for answer in view.answers}
        reviews.send_back(
            desk, view.row.record, {refs[n]: words for n, words in marked_form.COMMENTS.items()}
        )
        rounds.exchange(desk)
        accounts.close(desk)

    def corrected(self) -> None:
        """Three new answers and, in the author's words, why. The program has no field for the words yet."""
        worker = self.worker
        exchange(worker)
        worker.click("nav.today")
        look = waited_names(worker, "today.look.")[0]
        self._see_worker()
        worker.click(look)
        worker.wait("filling.page")
        wait_text(worker, marked_form.COMMENTS["b1"])
        self._see_worker()
        interview = Interview(worker)
        self._fill(interview, marked_form.CORRECTED)
        wait_saved(interview)
        desk = accounts.sign_in(self.demo.worker_home, self.demo.worker, demo.WORKER_PASSPHRASE)
        submissions.explain(desk, drafts.rows(desk)[0].draft, " ".join(marked_form.REASON))
        accounts.close(desk)
        finish(worker)
        exchange(worker)
        self.look_around("corrected and sent")

    def accepted(self) -> None:
        """The coordinator sees old beside new, and why; then everybody goes home."""
        desk = self.coordinator
        exchange(desk)
        desk.click("nav.review")
        desk.click(waited_names(desk, "review.row.")[0])
        wait_text(desk, marked_form.REASON[0])
        self._see_coordinator()
        desk.click("review.accept")
        desk.wait("review.hint", gone=True)
        exchange(desk)
        exchange(self.worker)
        self.look_around("accepted, nobody has left")

    def left(self) -> None:
        """Everybody goes home."""
        for program in (self.worker, self.coordinator):
            program.quit()
        self.server.stop()
        self.look_around("everybody has left")

    # -- what a person does --------------------------------------------------------------------------------

    def _start(self, home: Path) -> Program:
        self.programs.append(
            Program(home, server=self.server.url, before=before(self.root, in_plain=self._in_plain))
        )
        return self.programs[-1]

    def _begin(self, code: str) -> Interview:
        worker = self.worker
        start = f"today.start.{self.demo.people[code]}.{marked_form.FORM}"
        worker.click("nav.today")
        worker.wait(start)
        self._see_worker()
        worker.click(start)
        worker.wait("filling.page")
        return Interview(worker)

    def _fill(self, interview: Interview, answers: dict[str, str]) -> None:
        """The open section, question by question, in the order of the form."""
        for question in interview.here()["questions"]:
            name = _last(question)
            interview.program.do("reveal", ref=question["ref"])
            if name in answers:
                interview.give(question, answers[name])
            if interview.program.sees("filling.page"):
                self._see_worker()

    def _pick_a_file(self, desk: Program) -> None:
        """One named like the form, from a folder named so, too; it is no form, and is put away again."""
        folder = self.root.parent / "given" / " ".join(marked_form.TITLE)
        folder.mkdir()
        (folder / f"{folder.name}.txt").touch()
        desk.click("forms.publish")
        for typed in (f"{folder}/", f"{folder.name}.txt"):
            desk.wait("fileNameEdit")
            desk.type("fileNameEdit", typed)
            desk.press("Return", "fileNameEdit")
        desk.wait("forms.put_away")
        self._see_coordinator()
        self.look_around("a file was picked")
        desk.click("forms.put_away")

    def _see_worker(self) -> None:
        self.at_worker += self.worker.texts() + "\n"

    def _see_coordinator(self) -> None:
        self.at_coordinator += self.coordinator.texts() + "\n"

    # -- looking through everything ------------------------------------------------------------------------

    def look_around(self, when: str) -> None:
        """Files first; then the processes that live, and their windows."""
        self.searches[when] = self.searcher.below(self.root)
        found = self.outside[when] = Found()
        for program in self.programs:
            if program.child.poll() is None:
                said = "\n".join(program.do("windows"))
                found.hits += look(said.encode(), "a window's title or name").hits
        children = [p.child.pid for p in self.programs] + (
            [self.server.child.pid] if self.server.child else []
        )
        for pid in living.family(children):
            self.processes += 1
            hits, elsewhere = living.look_into(pid, self.root)
            found.hits += hits
            self.elsewhere |= elsewhere

    def ever_written(self) -> tuple[set[str], Found]:
        """Every path that an ended program asked to write, and a search of all bytes that it ever wrote to any
        file, also to those that are gone since; as far as there is a strace.
        """
        asked, found = set[str](), Found()
        for trace in sorted((self.root.parent / "traces").iterdir()):
            assert written.ended(trace), trace.name
            asked |= written.paths(trace)
            for path, content in written.contents(trace).items():
                self.searcher.search(found, content, path)
        found.hits += look("\n".join(asked).encode(), "a file's name").hits
        return asked, found

    def databases(self) -> list[Path]:
        homes = {
            Home(self.demo.worker_home): self.demo.worker,
            Home(self.demo.coordinator_home): self.demo.coordinator,
        }
        return [home.person(member).vault for home, member in homes.items()]


def _last(question: Question) -> str:
    return str(question["ref"].rsplit("/", 1)[1])
