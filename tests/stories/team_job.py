"""The story's chapter about people and keys: a programme out of nothing, two workers on one laptop, the laptop lost.

Words are read over the "phone": the story takes them from one screen and types them on the other, as people would.
"""

from __future__ import annotations

import io
import re
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from fieldapp import commands, demo
from fieldapp.model import ContentClass
from fieldapp.operations import accounts, library
from tests.stories import typed_form
from tests.stories.interview import Interview
from tests.stories.program import Program
from tests.stories.telling import (
    Teller,
    exchange,
    expect,
    finish,
    sign_in,
    wait_text,
    waited,
    waited_names,
)

COORDINATOR, FIRST, SECOND = "Saule", "Aigerim", "Daniyar"
PASSPHRASES = {COORDINATOR: "green lamp window", FIRST: "quiet river stone", SECOND: "small bright kettle"}
ANSWERS = {typed_form.NUMBER: "7", typed_form.CHOICE: "two"}
MOST_ROUNDS = 10  # of the coordinator's, until what was sent without anybody looking has come


class Village:
    """The server, the coordinator's desk and one laptop that two people share."""

    def __init__(self, folder: Path, teller: Teller) -> None:
        self.teller, self.folder = teller, folder
        self.server = demo.Server(folder / "server")
        self.office, self.laptop = folder / "desk", folder / "laptop"
        self.members: dict[str, str] = {}
        self.programs: dict[Path, Program] = {}

    def start(self, home: Path) -> Program:
        self.programs[home] = Program(home, server=self.server.url if home == self.office else "")
        return self.programs[home]

    def close(self) -> None:
        for program in self.programs.values():
            if program.child.poll() is None:
                program.kill()
        self.server.kill()


def tell(folder: Path) -> None:
    sys.stdout.write("People and keys\n")
    village = Village(folder, Teller("people"))
    try:
        sheets = found(village)
        rehearse(village, sheets)
        enrol(village, FIRST)
        enrol(village, SECOND)
        work_alone(village)
        lose(village)
        decide(village)
    finally:
        village.close()


# -- the programme ---------------------------------------------------------------------------------------


def found(village: Village) -> list[str]:
    """In the window; returns what is on the sheets, as it would be copied by hand."""
    with village.teller.step("a programme is created: its first coordinator, three sheets, its list of keys"):
        accounts.choose_file_keystore(village.office)
        office = village.start(village.office)
        office.wait("signin.create")
        office.click("signin.create")
        office.type("founding.name", COORDINATOR)
        office.type("founding.server", village.server.url)
        office.type("founding.key", village.server.receipt_key().raw.hex())
        office.type("founding.passphrase", PASSPHRASES[COORDINATOR])
        office.type("founding.again", PASSPHRASES[COORDINATOR])
        village.teller.picture(office, "a_programme_is_created")
        office.click("founding.create")
        office.wait("founding.show.1")
        sheets = [copied(office, number) for number in (1, 2, 3)]
        office.click("founding.save")
        office.do("folder", path=str(village.server.roster.parent))
        wait_text(office, "Start the server with it")
        village.teller.picture(office, "sheets_and_list")
        office.click("founding.begin")
        for place, sheet in enumerate(sheets[:2], 1):
            office.type(f"sheets.{place}", sheet)
        office.click("sheets.go")
        office.wait("nav.team")
        office.do("rest")
        office.quit()
        del village.programs[village.office]
        publish(village)
        village.server.start()
    return sheets


def copied(office: Program, number: int) -> str:
    """A sheet's words in the order of their numbers."""
    office.click(f"founding.show.{number}")
    office.wait("dialog.close")
    text = office.texts()
    office.click("dialog.close")
    office.wait("dialog.close", gone=True)
    words = {int(number): word for number, word in re.findall(r"\b(\d{1,2})  ([a-z]+)", text)}
    return " ".join(words[number] for number in sorted(words))


def command(words: list[str], *typed: str) -> str:
    """What a command prints; `typed` is what it asks for."""
    out, said, left = io.StringIO(), io.StringIO(), iter(typed)
    with redirect_stdout(out), redirect_stderr(said):
        code = commands.main(words, lambda _prompt: next(left))
    expect(code, 0, f"{words[0]}: {said.getvalue()}")
    return out.getvalue()


def publish(village: Village) -> None:
    """A short form, by the program's own door: how forms are published is another chapter's."""
    (tile,) = accounts.tiles(village.office)
    village.members[COORDINATOR] = tile.member
    desk = accounts.sign_in(village.office, tile.member, PASSPHRASES[COORDINATOR])
    library.publish(desk, typed_form.write(village.folder / "form"), ContentClass.CARE)
    accounts.close(desk)


def rehearse(village: Village, sheets: list[str]) -> None:
    with village.teller.step("two sheets are typed into the command line: they are this programme's"):
        words = ["check-sheets", "--roster", str(village.server.roster)]
        command(words, sheets[0], sheets[2], "")


# -- somebody joins --------------------------------------------------------------------------------------


def enrol(village: Village, name: str) -> None:
    teller, told, first = village.teller, village.teller.step, name == FIRST
    where = "a new laptop" if first else "the same laptop, beside the first one"
    with told(f"{name} makes a place of their own on {where} and asks to join"):
        worker = new_laptop(village) if first else next_person(village)
        become(village, worker, name)
        worker.do("rest")
        expect("list of keys that came" in worker.texts(), False, "a trouble is told where there is none")
        worker.click("nav.settings")
        waited(lambda: worker.read("joining.own_words") != "", lambda: "no six words are shown")
        own = worker.read("joining.own_words")
        worker.type("joining.server", village.server.url)
        worker.click("joining.to_server")
        wait_text(worker, "Your request is at the server")
        teller.picture(worker, f"{name}_asks".lower())
    with told("the coordinator hears the six words, types them and lets them in"):
        programme = let_in(village, name, own)
    with told(f"{name} hears the programme's six words, types them, and belongs to it"):
        worker.click("joining.from_server")
        worker.wait("joining.words")
        worker.type("joining.words", programme)
        teller.picture(worker, f"{name}_joins".lower())
        worker.click("joining.join")
        worker.wait("settings.joining", gone=True)
        exchange(worker)
        worker.click("nav.forms")
        worker.wait(f"forms.start.{form_of(worker)}")


def new_laptop(village: Village) -> Program:
    accounts.choose_file_keystore(village.laptop)  # the story leaves nothing in the system's keyring
    worker = village.start(village.laptop)
    worker.wait("signin.new")
    worker.do("rest")
    village.teller.picture(worker, "nobody_yet")
    return worker


def next_person(village: Village) -> Program:
    worker = village.programs[village.laptop]
    worker.click("nav.lock")
    worker.wait("signin.someone_else")
    worker.click("signin.someone_else")
    worker.wait("signin.new")
    return worker


def become(village: Village, worker: Program, name: str) -> None:
    known = set(village.members.values())
    worker.click("signin.new")
    worker.type("newcomer.name", name)
    worker.type("newcomer.passphrase", PASSPHRASES[name])
    worker.type("newcomer.again", PASSPHRASES[name])
    village.teller.picture(worker, f"{name}_is_new".lower())
    worker.click("newcomer.make")
    worker.wait("nav.today")
    (tile,) = [tile for tile in accounts.tiles(village.laptop) if tile.member not in known]
    village.members[name] = tile.member


def let_in(village: Village, name: str, own: str) -> str:
    """Returns the programme's words, as the coordinator's screen shows them."""
    desk = at_the_desk(village)
    desk.click("nav.team")
    desk.wait("team.from_server")
    desk.click("team.from_server")
    desk.wait("team.words.1")
    desk.type("team.name.1", name)
    desk.type("team.words.1", own)
    village.teller.picture(desk, f"{name}_is_let_in".lower())
    desk.click("team.appoint.1")
    wait_text(desk, f"{name} is in")
    programme = desk.read("team.words")
    exchange(desk)
    return programme


def at_the_desk(village: Village) -> Program:
    if village.office in village.programs:
        return village.programs[village.office]
    desk = village.start(village.office)
    sign_in(desk, village.members[COORDINATOR], PASSPHRASES[COORDINATOR])
    return desk


def form_of(worker: Program) -> str:
    return waited_names(worker, "forms.start.")[0].removeprefix("forms.start.")


# -- two people, one laptop ------------------------------------------------------------------------------


def work_alone(village: Village) -> None:
    teller, told = village.teller, village.teller.step
    worker = village.programs[village.laptop]
    with told(f"{SECOND} finishes a form; it reaches the coordinator"):
        write(worker)
        exchange(worker)
        wait_text(worker, "On the server")
        desk = at_the_desk(village)
        exchange(desk)
        desk.click("nav.review")
        waited_names(desk, "review.row.")
    with told(f"{FIRST} has a tile of her own: his passphrase does not open it, hers shows her work alone"):
        next_person(village)
        worker.wait(f"signin.tile.{village.members[FIRST]}")
        worker.click(f"signin.tile.{village.members[FIRST]}")
        worker.type("signin.passphrase", PASSPHRASES[SECOND])
        worker.click("signin.open")
        wait_text(worker, "does not open this person's work")
        teller.picture(worker, "two_on_one_laptop")
        sign_in(worker, village.members[FIRST], PASSPHRASES[FIRST])
        worker.click("nav.outbox")
        worker.wait("outbox.send")
        worker.do("rest")
        expect("Form K" in worker.texts(), False, "the other's record is shown")
        teller.picture(worker, "nothing_of_the_other")


def write(worker: Program) -> None:
    """One short form without a person, to its end."""
    worker.click("nav.forms")
    worker.click(f"forms.start.{form_of(worker)}")
    worker.wait("people.without")
    worker.click("people.without")
    worker.wait("filling.page")
    Interview(worker, ANSWERS).to_the_end()
    finish(worker)


# -- a lost laptop ---------------------------------------------------------------------------------------


def lose(village: Village) -> None:
    teller, told = village.teller, village.teller.step
    worker = village.programs[village.laptop]
    with told(f"{FIRST} finishes a form with no network; then the laptop is gone"):
        village.server.kill()
        write(worker)
        worker.click("nav.outbox")
        worker.wait("outbox.table")
        wait_text(worker, "Sealed")
        teller.picture(worker, "sealed_and_lost")
        worker.kill()
    with told("the coordinator withdraws both keys"):
        village.server.start()
        desk = at_the_desk(village)
        for name in (FIRST, SECOND):
            withdraw(village, desk, name)
        exchange(desk)


def withdraw(village: Village, desk: Program, name: str) -> None:
    button = f"team.withdraw.{village.members[name]}"
    desk.click("nav.team")
    desk.wait(button)
    desk.click(button)
    desk.wait("dialog.yes")
    if name == FIRST:
        village.teller.picture(desk, "a_key_is_withdrawn")
    desk.click("dialog.yes")
    desk.wait(button, gone=True)


def decide(village: Village) -> None:
    teller, told = village.teller, village.teller.step
    desk = at_the_desk(village)
    with told("somebody switches the laptop on: what lies sealed on it is sent, and kept apart"):
        finder = village.start(village.laptop)
        finder.wait(f"signin.tile.{village.members[FIRST]}")
        finder.do("rest")
        look = until_it_came(desk)
        teller.picture(desk, "kept_apart")
    with told("the coordinator looks inside, calls her, and merges it"):
        desk.click(look)
        wait_text(desk, "inside: Form K")
        teller.picture(desk, "looked_inside")
        desk.click(look.replace("team.look.", "team.let_in."))
        wait_text(desk, "It was merged")
        desk.click("nav.review")
        waited(
            lambda: len(desk.names("review.row.")) == 2,
            lambda: f"not both records are under Review: {desk.texts()[-800:]}",
        )
        teller.picture(desk, "nothing_was_lost")


def until_it_came(desk: Program) -> str:
    """Rounds by hand until a batch is kept apart; returns the name of its button."""
    for _ in range(MOST_ROUNDS):
        exchange(desk)
        desk.click("nav.team")
        desk.do("rest")
        if found := desk.names("team.look."):
            return found[0]
    return waited_names(desk, "team.look.")[0]
