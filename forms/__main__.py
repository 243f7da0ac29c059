"""The form engine on the command line: check, doctor, xlsx, jobs.

    python -m forms check FORM                     what it contains, what is wrong where, what is unsupported
    python -m forms doctor FORM [--accept all|1,3] [--out COPY.xlsx]     why it is refused, and repairs
    python -m forms xlsx FORM.md OUT.xlsx          an Excel copy of a form written as Markdown tables
    python -m forms jobs < jobs.jsonl              answers, repeats and timings as JSON lines, for comparisons

Exit code: 0 well, 1 something is wrong with the form, 2 wrong use.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

from forms.views import Finding, FormRefused


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m forms", description="Checks and mends forms.")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="what a form contains and what is wrong where")
    check.add_argument("form", type=Path)
    doctor = commands.add_parser("doctor", help="why a form is refused, and repairs")
    doctor.add_argument("form", type=Path)
    doctor.add_argument("--accept", default="", help="numbers of the repairs to apply: all, or 1,3,5-8")
    doctor.add_argument("--out", type=Path, help="where the repaired copy goes (.xlsx)")
    xlsx = commands.add_parser("xlsx", help="an Excel copy of a form written as Markdown tables")
    xlsx.add_argument("form", type=Path)
    xlsx.add_argument("out", type=Path)
    commands.add_parser("jobs", help="JSON lines in, JSON lines out, for comparisons with other engines")
    given = parser.parse_args(arguments)
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
        say(f"A file could not be read or written: {problem.strerror or type(problem).__name__}.")
        return 2


def say(line: str = "") -> None:
    """Standard output, in UTF-8 whatever the console thinks."""
    sys.stdout.buffer.write(line.encode() + b"\n")
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
    for finding in report.findings:
        say(line_of(finding))
    return 1 if report.findings else 0


def _doctor(given: argparse.Namespace) -> int:
    from forms.doctor import apply_repairs, diagnose

    found = diagnose(given.form)
    for finding in found.findings:
        say(line_of(finding))
    for number, repair in enumerate(found.repairs, start=1):
        place = f"{repair.sheet} row {repair.row} {repair.column}" if repair.row else "name of the sheet"
        say(f"{number:4}  {place}: “{repair.before}” -> “{repair.after}”  ({repair.why})")
    if not found.findings:
        say("This form converts. There is nothing to mend.")
        return 0
    accepted = [found.repairs[n - 1] for n in chosen(given.accept, len(found.repairs))]
    if not accepted or given.out is None:
        say("Nothing was changed. Accept repairs with --accept all (or 1,3) --out COPY.xlsx.")
        return 1
    apply_repairs(given.form, accepted, given.out)
    left = diagnose(given.out)
    say(f"{len(accepted)} repairs written to {given.out}. Still wrong: {len(left.findings)}.")
    return 1 if left.findings else 0


def chosen(text: str, count: int) -> list[int]:
    """`all`, or `1,3,5-8`: the numbers within 1…count."""
    if text == "all":
        return list(range(1, count + 1))
    numbers: set[int] = set()
    for part in filter(None, text.split(",")):
        first, _, last = part.partition("-")
        numbers.update(range(int(first), int(last or first) + 1))
    return sorted(n for n in numbers if 1 <= n <= count)


def _xlsx(given: argparse.Namespace) -> int:
    from forms.sheets import read_book, write_xlsx
    from forms.xlsform import check_outside

    check_outside(given.form)
    write_xlsx(read_book(given.form), given.out)
    say(f"Written: {given.out}")
    return 0


def _jobs(_: argparse.Namespace) -> int:
    from forms.jobs import serve

    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0


COMMANDS = {"check": _check, "doctor": _doctor, "xlsx": _xlsx, "jobs": _jobs}

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
