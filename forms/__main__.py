"""The form engine on the command line: check, doctor, lint, xlsx, jobs.

    python -m forms check FORM                     what it contains, what is wrong where, what a person will meet
    python -m forms doctor FORM                    why it is refused, and repairs cell by cell
    python -m forms doctor FORM --ask              the same, asking of each repair
    python -m forms doctor FORM --accept all|1,3   the same, taking these; both write a mended copy (--out COPY.xlsx)
    python -m forms lint FORM [--words LIST]       what may not be published, cell by cell: words, forced answers, sums
    python -m forms xlsx FORM.md OUT.xlsx          an Excel copy of a form written as Markdown tables
    python -m forms jobs < jobs.jsonl              answers, repeats and timings as JSON lines, for comparisons

Exit code: 0 well, 1 something is wrong with the form, 2 wrong use.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from forms.views import Finding, FormRefused

if TYPE_CHECKING:
    from forms.doctor import Diagnosis, Repair
    from forms.mending import Mended

WORDS = Path(__file__).resolve().parent.parent / "resources" / "linter" / "words.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit code."""
    given = _parser().parse_args(arguments)
    try:
        if "form" in given and not given.form.is_file():
            say(f"{given.form} is a folder." if given.form.is_dir() else f"There is no file {given.form}.")
            say("Give the path of a form: .xlsx, .xls, .md or .xml.")
            return 2
        return COMMANDS[given.command](given)
    except FormRefused as refused:
        for finding in refused.findings:
            say(line_of(finding))
        return 1
    except OSError as problem:
        named = f" ({problem.filename})" if problem.filename else ""
        say(f"A file could not be read or written{named}: {problem.strerror or type(problem).__name__}.")
        return 2
    except ValueError as fault:
        say(str(fault))
        return 2
    except KeyboardInterrupt:
        say("Stopped. Nothing was written.")
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m forms", description="Checks and mends forms.")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser(
        "check", help="what a form contains, what is wrong where, what a person will meet"
    )
    check.add_argument("form", type=Path)
    doctor = commands.add_parser("doctor", help="why a form is refused, and repairs")
    doctor.add_argument("form", type=Path)
    which = doctor.add_mutually_exclusive_group()
    which.add_argument("--accept", default="", help="numbers of the repairs to take: all, or 1,3,5-8")
    which.add_argument("--ask", action="store_true", help="ask of each repair")
    doctor.add_argument(
        "--out", type=Path, help="where the mended copy goes (.xlsx); it must not be there yet"
    )
    lint = commands.add_parser("lint", help="what may not be published, and why")
    lint.add_argument("form", type=Path)
    lint.add_argument(
        "--words", type=Path, default=WORDS, help="the lists of words, as resources/linter has them"
    )
    xlsx = commands.add_parser("xlsx", help="an Excel copy of a form written as Markdown tables")
    xlsx.add_argument("form", type=Path)
    xlsx.add_argument("out", type=Path)
    commands.add_parser("jobs", help="JSON lines in, JSON lines out, for comparisons with other engines")
    return parser


def say(line: str = "") -> None:
    """Standard output, in UTF-8 whatever the console thinks."""
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.flush()


def line_of(finding: Finding) -> str:
    """`refused  choices row 7 name: what. Remedy.`"""
    place = f"{finding.sheet} " if finding.sheet else ""
    place += f"row {finding.row} " if finding.row else ""
    place += finding.column or finding.ref
    kind = "refused " if finding.refused else "note    "
    return f"{kind} {place.strip() or 'form'}: {finding.what} {finding.remedy}"


def _check(given: argparse.Namespace) -> int:
    from forms.checkup import examine

    report = examine(given.form)
    for line in report.lines:
        say(line)
    for line in report.meaning:
        say(f"the person who fills it: {line}")
    for finding in report.findings:
        say(line_of(finding))
    return 1 if report.findings else 0


def _doctor(given: argparse.Namespace) -> int:
    from forms.doctor import diagnose
    from forms.mending import ROUNDS, asked, mend, numbered

    if given.form.suffix.lower() == ".xml":
        say(
            "The doctor mends the cells of XLSForms; an XForm is mended where it was made. What is wrong with it:"
        )
        return _check(given)
    found = diagnose(given.form)
    _tell(found)
    if not any(finding.refused for finding in found.findings):
        say("This form converts." if found.findings else "This form converts. There is nothing to mend.")
        if not found.repairs:
            return 0
    out = given.out or given.form.with_name(f"{given.form.stem}-mended.xlsx")
    if given.ask:
        _free(out)
        return _mended(mend(given.form, out, found, asked(say, _line, _described)), out)
    numbers = numbered(given.accept, len(found.repairs))
    if not numbers:
        say("Nothing was changed. Take repairs with --ask, --accept all or --accept 1,3.")
        return int(any(finding.refused for finding in found.findings))
    _free(out)
    every = given.accept.strip().lower() == "all"
    picked = tuple(found.repairs[n - 1] for n in numbers)
    rounds = ROUNDS if every else 1
    return _mended(
        mend(given.form, out, found, lambda repairs: repairs if every else picked, rounds=rounds), out
    )


def _tell(found: Diagnosis) -> None:
    for finding in found.findings:
        say(line_of(finding))
    for number, repair in enumerate(found.repairs, start=1):
        say(f"{number:4}  {_described(repair)}")


def _described(repair: Repair) -> str:
    place = f"{repair.sheet} row {repair.row} {repair.column}" if repair.row else "name of the sheet"
    return f"{place}: “{repair.before}” -> “{repair.after}”  ({repair.why})"


def _lint(given: argparse.Namespace) -> int:
    from forms.checkup import converted
    from forms.lint import WordsRefused, lint, lint_workbook, read_words

    try:
        words = read_words(given.words.read_bytes())
    except WordsRefused as fault:
        raise ValueError(f"The lists of words in {given.words} cannot be used: {fault}.") from fault
    made = converted(given.form)
    if given.form.suffix.lower() == ".xml":
        found = lint(made.xml, made.files, words)
    else:
        found = lint_workbook(given.form, words, made.xml, made.files)
    for finding in found:
        say(line_of(finding))
    if not found:
        say("Nothing in this form is refused.")
    return int(bool(found))


def _line(prompt: str) -> str:
    say(prompt)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line


def _free(out: Path) -> None:
    if out.exists():
        raise ValueError(f"{out} is there already. Name another file; nothing was written.")
    if not out.parent.is_dir():
        raise ValueError(f"There is no folder {out.parent}. Nothing was written.")


def _mended(mended: Mended, out: Path) -> int:
    if not mended.accepted:
        say("Nothing was changed.")
        return 1
    left = mended.left.findings
    say(f"{mended.accepted} repairs written to {out}. Still wrong: {len(left)}.")
    for finding in left:
        say(line_of(finding))
    return int(any(finding.refused for finding in left))


def _xlsx(given: argparse.Namespace) -> int:
    from forms.sheets import copied
    from forms.xlsform import check_outside, work_on

    check_outside(given.form)
    _free(given.out)
    # A child process cannot find what stands in this module: with `python -m` it is called __main__ here alone.
    fault = work_on(json.dumps([str(given.form), str(given.out)]), copied, timeout_s=120)
    if fault:
        raise ValueError(fault)
    say(f"Written: {given.out}")
    return 0


def _jobs(_: argparse.Namespace) -> int:
    from forms.jobs import serve

    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0


COMMANDS = {"check": _check, "doctor": _doctor, "lint": _lint, "xlsx": _xlsx, "jobs": _jobs}

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
