"""The import doctor at the command line: shows each repair, asks or is told which to take, writes the mended copy.

What stands in the headers hides what stands in the cells, so the mended copy is looked at again, and again asked of.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from forms.doctor import Diagnosis, Repair, apply_repairs, diagnose

ROUNDS = 6  # of looking again; every real form seen needed three at most

_RANGE = re.compile(r"[0-9]{1,6}(-[0-9]{1,6})?\Z")
Choose = Callable[[tuple[Repair, ...]], tuple[Repair, ...]]  # which of the repairs are accepted


@dataclass(frozen=True, slots=True)
class Mended:
    """`accepted`: how many repairs were written; 0: there is no copy. `left`: what is still wrong."""

    accepted: int
    left: Diagnosis


def mend(path: Path, out: Path, first: Diagnosis, choose: Choose, *, rounds: int = ROUNDS) -> Mended:
    """Writes `out` once anything was accepted, whole or not at all. OSError where it cannot be written."""
    accepted, left = 0, first
    with _scratch(path) as steps:
        copy = path
        for _ in range(rounds):
            taken = choose(left.repairs) if left.repairs else ()
            if not taken:
                break
            made = next(steps)
            apply_repairs(copy, taken, made)
            copy, accepted, left = made, accepted + len(taken), diagnose(made)
        if accepted:
            shutil.copyfile(copy, out)
    return Mended(accepted, left)


@contextmanager
def _scratch(path: Path) -> Iterator[Iterator[Path]]:
    """Names for the copies in between; the converter takes the form's name from the file's."""
    with tempfile.TemporaryDirectory() as folder:
        yield (_made(Path(folder) / str(n)) / f"{path.stem}.xlsx" for n in range(ROUNDS))


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def numbered(text: str, count: int) -> list[int]:
    """`all`, or `1,3,5-8`: numbers from 1 to `count`; ValueError where it says something else."""
    if text.strip().lower() == "all":
        return list(range(1, count + 1))
    numbers: set[int] = set()
    for part in filter(None, (p.strip() for p in text.split(","))):
        first, _, last = part.partition("-")
        if not _RANGE.match(part):
            raise ValueError(f"“{part}” is no number of a repair: write all, or 1,3,5-8.")
        if not 1 <= int(first) <= int(last or first) <= count:
            raise ValueError(f"There are repairs 1 to {count}; “{part}” is not among them.")
        numbers.update(range(int(first), int(last or first) + 1))
    return sorted(numbers)


def asked(
    say: Callable[[str], None], answer: Callable[[str], str], described: Callable[[Repair], str]
) -> Choose:
    """Asks of each repair. `answer`: shows a prompt, gives a line; EOFError ends the asking."""

    def choose(repairs: tuple[Repair, ...]) -> tuple[Repair, ...]:
        taken: list[Repair] = []
        for number, repair in enumerate(repairs, start=1):
            say(f"{number} of {len(repairs)}  {described(repair)}")
            match _answer(answer):
                case "y":
                    taken.append(repair)
                case "a":
                    return (*taken, *repairs[number - 1 :])
                case "q":
                    break
        return tuple(taken)

    return choose


def _answer(answer: Callable[[str], str]) -> str:
    """y, n, a or q; the end of the input is q."""
    while True:
        try:
            said = answer("Take it? [y]es, [n]o, [a]ll from here, [q]uit: ").strip().lower()[:1]
        except EOFError:
            return "q"
        if said in ("y", "n", "a", "q"):
            return said
