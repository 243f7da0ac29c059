"""What is done without a window: `python -m fieldapp create-programme ...`, and the rehearsal of a recovery.

Sheets are written to the standard output alone, one a page: into a printer (`| lp`), never into a file by this program.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from fieldapp import list_commands, order_commands
from fieldapp.config import default_home
from fieldapp.errors import FieldError, LaptopClosed
from fieldapp.model import Line, MemberId, Opens
from fieldapp.operations import (
    accounts,
    coordinators,
    ending,
    enrolment,
    instruments,
    laptops,
    programme,
    recovery,
    reopening_files,
    reopening_line,
    rosters,
    rounds,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.lost_count import Kinds
from fieldapp.operations.sheets import page
from forms import FormRefused
from sync.protocol.errors import ProtocolError
from sync.protocol.keys import VerifyKey
from sync.protocol.roster import Roster

NAMES: Final = (
    "create-programme",
    "check-sheets",
    "recover",
    "ask-anew",
    "answer-anew",
    "open-anew",
    "open-laptop",
    "wording-sheet",
    "check-wording",
    *list_commands.NAMES,
    *order_commands.NAMES,
)
NOT_FETCHED: Final = (
    "The server did not answer: what they had sent may be kept apart when it comes, under Review."
)
TWO_SHEETS: Final = (
    "Your key does not open this work: it holds areas or kinds of answers that you do not read. "
    "Two people with recovery sheets type them here, once both have heard the six words in a voice that they know: "
    "the answer opens the work for whoever asked. The member and all who read are told."
)
ONE_PART: Final = (
    "Your key opens one part of this work, and another coordinator's the next. Without sheets your part is given; "
    "or two people with recovery sheets type them here, once both have heard the six words in a voice that they know: "
    "the answer opens the work for whoever asked. The member and all who read are told."
)
BY_SHEETS: Final = (
    "What is closed holds areas or kinds of answers that you do not read. "
    "Two people with recovery sheets open it: the same command with --sheets, or under Team."
)
KINDS: Final = {
    "interviews": "finished interviews",
    "files": "photos and other files",
    "drafts": "unfinished interviews",
    "people": "people",
    "forms": "forms",
    "names": "names of colleagues",
    "verdicts": "decisions",
}
WHY_LEFT: Final = (
    "Of lists only what a coordinator's signature shows is taken; unfinished interviews open for no other."
)
Ask = Callable[[str], str]


def main(words: Sequence[str], ask: Ask = getpass.getpass) -> int:
    """Returns the exit code. `ask` reads what must not stand on a command line: passphrases, sheets."""
    given = _parser().parse_args(words)
    try:
        given.act(given, ask)
    except (FieldError, ProtocolError) as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    except FormRefused as refused:
        for found in refused.findings:
            at = f"row {found.row}: " if found.row else ""
            sys.stderr.write(f"{at}{found.what} {found.remedy}\n")
        return 1
    except (OSError, ValueError) as problem:
        sys.stderr.write(f"This did not work: {problem}\n")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="fieldapp")
    acts = parser.add_subparsers(required=True)
    make = acts.add_parser(
        NAMES[0], help="found a programme, sign its first coordinator in, print its sheets"
    )
    _who(make)
    make.add_argument(
        "--server-key", required=True, help="as `python -m sync.server --store DIR key` prints it"
    )
    make.add_argument(
        "--roster", type=Path, required=True, help="where to write the list of keys for the server"
    )
    make.set_defaults(act=_create)
    check = acts.add_parser(NAMES[1], help="type sheets in and see whether they are this programme's")
    check.add_argument("--roster", type=Path, required=True, help="the list of keys, as the server gives it")
    check.set_defaults(act=_check)
    back = acts.add_parser(NAMES[2], help="all coordinators are gone: a new one, by two sheets")
    _who(back)
    back.add_argument("--roster", type=Path, required=True, help="the list of keys, as the server gives it")
    back.add_argument(
        "--laptop", type=Path, action="append", default=[], help="a laptop's folder, or its copy"
    )
    back.set_defaults(act=_recover)
    _anew(acts)
    _wording(acts)
    list_commands.add_to(acts, _signed_in)
    order_commands.add_to(acts, _signed_in)
    return parser


def _anew(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """A forgotten passphrase without a window: three steps, a folder or stick between two laptops."""
    steps = (
        (
            NAMES[3],
            _ask_anew,
            "a forgotten passphrase: choose a new one, put a request into a folder, read the six words aloud",
        ),
        (
            NAMES[4],
            _answer_anew,
            "a coordinator's answer, or that of two recovery sheets, once the six words were heard",
        ),
        (NAMES[5], _open_anew, "take the answer with the new passphrase"),
    )
    _laptop(acts)
    for name, act, what in steps:
        step = acts.add_parser(name, help=what)
        step.add_argument(
            "--home", type=Path, default=default_home(), help="the folder of this laptop's work"
        )
        step.add_argument("--name", required=True, help="who works here, as on the tile")
        step.add_argument(
            "--folder", type=Path, help="the stick, or any folder that both reach; without it, the server"
        )
        step.set_defaults(act=act)


def _laptop(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """A lost laptop that was found, or a copy of its disk, opened by one coordinator, on any machine of theirs."""
    found = acts.add_parser(
        NAMES[6],
        help="a lost laptop: take what was unsent on it, by a coordinator's own key, and withdraw its keys",
    )
    found.add_argument("--home", type=Path, default=default_home(), help="the folder of this laptop's work")
    found.add_argument("--name", required=True, help="the coordinator, as on the tile")
    found.add_argument("laptop", type=Path, help="the program's folder on the lost laptop, or its copy")
    found.add_argument(
        "--sheets", action="store_true", help="by two recovery sheets: also what no coordinator reads all of"
    )
    found.set_defaults(act=_open_laptop)


def _open_laptop(given: argparse.Namespace, ask: Ask) -> None:
    desk = _signed_in(given, ask)
    try:
        sys.stdout.write(f"Worked there: {', '.join(recovery.workers_on(desk, given.laptop))}\n")
        sys.stdout.write("What they sent is fetched first, where the server answers.\n")
        found = _opened(desk, given, ask)
        sys.stdout.write(f"{len(found.people)} opened, {len(found.withdrawn)} keys withdrawn.\n")
        if not found.fetched:
            sys.stdout.write(f"{NOT_FETCHED}\n")
        _say(desk, "", found)
        if found.unread:
            raise found.unread[0]
    finally:
        accounts.close(desk)


def _opened(desk: Desk, given: argparse.Namespace, ask: Ask) -> recovery.Found:
    """By this coordinator's key, and said where that opens not all; or by two sheets."""
    if given.sheets:
        paper = coordinators.put_together(rosters.load(desk.home), _typed(ask))
        return laptops.open_found(desk, given.laptop, paper)
    try:
        found = laptops.open_found(desk, given.laptop)
    except LaptopClosed:
        sys.stdout.write(f"{BY_SHEETS}\n")
        raise
    if found.closed:
        sys.stdout.write(f"{BY_SHEETS}\n")
    return found


def _wording(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """An instrument's wording file: an empty one to be filled in, and what is wrong with a filled one."""
    sheet = acts.add_parser(NAMES[7], help="write an instrument's empty wording file, to be filled in")
    sheet.add_argument("instrument", help="who-5, phq-9, cries-8")
    sheet.add_argument("language", help="a tag: ru, kk, ar")
    sheet.add_argument("file", type=Path, help="the .xlsx to be written")
    sheet.set_defaults(act=_wording_sheet)
    check = acts.add_parser(NAMES[8], help="say whether a filled wording file can be used, and why not")
    check.add_argument("file", type=Path)
    check.set_defaults(act=_check_wording)


def _wording_sheet(given: argparse.Namespace, ask: Ask) -> None:
    if given.file.exists():
        raise ValueError(f"{given.file} is there already.")
    instruments.write_sheet(given.instrument, given.language, given.file)
    sys.stdout.write(f"{given.file}: fill in the column “text” from the official sheet, row by row.\n")


def _check_wording(given: argparse.Namespace, ask: Ask) -> None:
    told = instruments.read_sheet(given.file)
    sys.stdout.write(f"{told.instrument} in {told.language} ({told.status}) can be used.\n")


def _member(given: argparse.Namespace) -> MemberId:
    """By name; by the name of their folder below `people` where the keyring, and with it the names, was lost."""
    found = [tile.member for tile in accounts.tiles(given.home) if given.name in (tile.name, tile.member)]
    if len(found) != 1:
        raise ValueError(f"{len(found)} people of that name work on this laptop.")
    return found[0]


def _signed_in(given: argparse.Namespace, ask: Ask) -> Desk:
    return accounts.sign_in(given.home, _member(given), ask("Your passphrase: "))


def _ask_anew(given: argparse.Namespace, ask: Ask) -> None:
    member, passphrase = _member(given), _twice(ask)
    words = (
        reopening_line.ask(given.home, member, passphrase)
        if given.folder is None
        else reopening_files.ask(given.home, member, given.folder, passphrase)
    )
    sys.stdout.write(f"Read these six words to a coordinator: {words}\n")


def _answer_anew(given: argparse.Namespace, ask: Ask) -> None:
    desk = _signed_in(given, ask)
    try:
        by_line = given.folder is None
        waiting = reopening_line.waiting(desk) if by_line else reopening_files.waiting(desk, given.folder)
        for one in waiting:
            words = ask(
                f"The six words of {one.name or 'somebody whose name is not known here'} (empty: not now): "
            )
            if words.strip():
                paper = _sheets_for(desk, ask, one.opens)
                if by_line:
                    reopening_line.answer(desk, one, words, paper)
                else:
                    reopening_files.answer(desk, one, words, given.folder, paper)
                sys.stdout.write(f"The answer is {'at the server' if by_line else 'in the folder'}.\n")
        if not waiting:
            sys.stdout.write(f"There is no request {'at the server' if by_line else 'in that folder'}.\n")
    finally:
        accounts.close(desk)


def _sheets_for(desk: Desk, ask: Ask, opens: Opens) -> coordinators.Paper | None:
    """None: this coordinator's own key answers."""
    if opens is Opens.ALL:
        return None
    sys.stdout.write(f"{ONE_PART if opens is Opens.PART else TWO_SHEETS}\n")
    typed = _typed(ask)
    if opens is Opens.PART and not typed:
        return None
    return coordinators.put_together(rosters.load(desk.home), typed)


def _open_anew(given: argparse.Namespace, ask: Ask) -> None:
    passphrase = ask("The new passphrase, as it was chosen when asking: ")
    if given.folder is None:
        reopening_line.finish(given.home, _member(given), passphrase)
    else:
        reopening_files.finish(given.home, _member(given), given.folder, passphrase)
    sys.stdout.write("The work is open again. The new passphrase opens it.\n")


def _who(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--home", type=Path, default=default_home(), help="the folder of this laptop's work")
    parser.add_argument("--name", required=True, help="what the coordinator is called here")
    parser.add_argument("--server", default="", help="the address of the central server")
    parser.add_argument(
        "--file-key", action="store_true", help="keep this laptop's secret in a file: no keyring"
    )


def _create(given: argparse.Namespace, ask: Ask) -> None:
    key = VerifyKey(bytes.fromhex(given.server_key))
    if given.roster.exists():
        raise ValueError(f"{given.roster} is there already.")
    passphrase = _new_passphrase(given, ask)
    made = programme.create(given.home, given.name, passphrase, receipt_key=key, server=given.server)
    given.roster.write_bytes(made.bundle)
    words = enrolment.programme_words(given.home)
    accounts.close(made.desk)
    for sheet in made.sheets:
        sys.stdout.write(page(sheet, len(made.sheets), words) + "\f")
    sys.stderr.write(f"The programme's six words: {words}\n")


def _check(given: argparse.Namespace, ask: Ask) -> None:
    roster = Roster.of_bundle(given.roster.read_bytes())
    coordinators.put_together(roster, _typed(ask))
    sys.stdout.write("These sheets open what is sealed, and sign for this programme.\n")


def _recover(given: argparse.Namespace, ask: Ask) -> None:
    bundle = rosters.newest(given.roster.read_bytes(), given.laptop)
    paper = coordinators.put_together(Roster.of_bundle(bundle), _typed(ask))
    passphrase = _new_passphrase(given, ask)
    desk = recovery.begin(given.home, given.name, passphrase, bundle, paper, server=given.server)
    refused: list[FieldError] = []
    opened: list[recovery.Found] = []
    try:
        if not given.server or ending.send_charter(desk, paper).line is not Line.SENT:
            sys.stderr.write(f"{ending.NOT_SENT}\n")
        for laptop in given.laptop:
            try:
                opened.append(recovery.open_laptop(desk, laptop, paper.recovery))
                refused += opened[-1].unread
            except FieldError as problem:  # a bad disk costs neither the other laptops nor the round
                refused.append(problem)
        found = rounds.exchange(desk) if given.server else None
        if found is None:
            rounds.apply_inbox(desk)
        _say(desk, "" if found is None else found.note, *opened)
        if refused:
            raise refused[0]
    finally:
        accounts.close(desk)


def _say(desk: Desk, note: str, *opened: recovery.Found) -> None:
    count = recovery.count(desk)
    sys.stdout.write(f"{count.records} records, {count.forms} forms and {count.people} people are here.\n")
    if count.apart:
        sys.stdout.write(f"{count.apart} batches are kept apart: look at them under Review.\n")
    for found in opened:
        _say_found(found)
    if note:
        sys.stdout.write(f"{note}\n")


def _say_found(found: recovery.Found) -> None:
    told = found.told
    for begin, kinds in (("Came off it", told.came), ("Not brought back", told.left)):
        counted = [f"{getattr(kinds, kind)} {words}" for kind, words in KINDS.items() if getattr(kinds, kind)]
        if counted:
            sys.stdout.write(f"{begin}: {', '.join(counted)}.\n")
    if told.left != Kinds():
        sys.stdout.write(f"{WHY_LEFT}\n")
    if told.apart:
        sys.stdout.write(f"{told.apart} finished interviews of it are kept apart, or wait for their key.\n")
    if found.closed:
        sys.stdout.write(f"{found.closed} others worked there: of theirs only what was sealed was taken.\n")


def _new_passphrase(given: argparse.Namespace, ask: Ask) -> str:
    if given.file_key:
        sys.stderr.write(f"{accounts.choose_file_keystore(given.home)}\n")
    return _twice(ask)


def _twice(ask: Ask) -> str:
    first = ask("New passphrase: ")
    if ask("Once more: ") != first:
        raise ValueError("the two passphrases differ.")
    return first


def _typed(ask: Ask) -> list[str]:
    """Sheets until an empty line; what is typed is not shown."""
    typed: list[str] = []
    while words := ask(
        f"Sheet {len(typed) + 1}, 33 words or their first four letters (empty: no more): "
    ).strip():
        typed.append(words)
    return typed
