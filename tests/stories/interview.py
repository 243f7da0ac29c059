"""An interview led by hand: every answer goes through the card on the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from tests.stories.program import Program, StepFailed

Question = dict[str, Any]
NUMBERS = (
    "5",
    "1",
    "2",
    "18",
    "30",
    "0",
    "3",
    "10",
    "7",
    "12",
    "60",
    "100",
    "25",
    "2010",
    "40",
    "4",
    "365",
    "1000",
)
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DAYS_BACK = (0, 1, 400, 4000, 12000, -1, 30)
MOST_TURNS = (
    400  # sections of the largest form, twice: a form that goes round in circles fails instead of hanging
)


@dataclass
class Interview:
    """`wanted` holds answers by the last name of the ref; other questions get the first answer that stands."""

    program: Program
    wanted: Mapping[str, str] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)  # ref -> what the card showed afterwards

    def here(self) -> dict[str, Any]:
        found: dict[str, Any] = self.program.do("section")
        return found

    def question(self, ref: str) -> Question:
        return next(q for q in self.here()["questions"] if q["ref"] == ref)

    def section_done(self, stop: Callable[[Question], bool] = lambda _q: False) -> bool:
        """Answer what is open in this section, also what opens meanwhile; False where `stop` said so."""
        tried: set[str] = set()
        while True:
            open_ones = [q for q in self.here()["questions"] if wants_answer(q) and q["ref"] not in tried]
            if not open_ones:
                return True
            if stop(open_ones[0]):
                return False
            tried.add(open_ones[0]["ref"])
            self.answer(open_ones[0])

    def to_the_end(self, stop: Callable[[Question], bool] = lambda _q: False) -> bool:
        """Section after section until there is no next one; False where `stop` ended it."""
        for _turn in range(MOST_TURNS):
            if not self.section_done(stop):
                return False
            before = self.here()["key"]
            if "filling.next" not in self.program.names("filling.next"):
                return True
            self.program.click("filling.next")
            if self.here()["key"] == before:
                return True
        raise StepFailed(f"the form goes round in circles at {self.here()['key']}")

    # -- one answer ------------------------------------------------------------------------------------

    def answer(self, question: Question) -> None:
        ref = question["ref"]
        self.program.do("reveal", ref=ref)
        name = ref.rsplit("/", 1)[1]
        for text in (self.wanted[name],) if name in self.wanted else candidates(question):
            self.give(question, text)
            now = self.question(ref) if self.is_there(ref) else None
            if now is None or (not now["problem"] and (now["text"] or now["missing"] or now["partial"])):
                self.given[ref] = text if now is None else now["text"] or now["partial"] or now["missing"]
                return

    def is_there(self, ref: str) -> bool:
        return any(q["ref"] == ref for q in self.here()["questions"])

    def give(self, question: Question, text: str) -> None:
        """One answer by the mouse and the keyboard; `quiet:refused` presses a quiet key."""
        ref, kind = question["ref"], question["kind"]
        if text.startswith("quiet:"):
            self.program.click(f"filling.quiet.{ref}.{text.removeprefix('quiet:')}")
        elif kind in ("select_one", "select_multiple"):
            self._choose(ref, text.split() if kind == "select_multiple" else [text])
        elif kind == "date":
            self._date(ref, text)
        elif kind in ("integer", "decimal"):
            self._write(f"filling.number.{ref}", text)
        elif kind in ("text", "barcode"):
            self._write(f"filling.text.{ref}", text)
        elif kind == "acknowledge":
            self.program.click(f"filling.acknowledge.{ref}")
        else:
            self.program.click(f"filling.quiet.{ref}.notasked")

    def _write(self, name: str, text: str) -> None:
        """Typed, and left with Tab, as people do."""
        self.program.type(name, text)
        self.program.press("Tab", name)

    def _choose(self, ref: str, values: list[str]) -> None:
        for value in values:
            option = f"filling.option.{ref}.{value}"
            if self.program.sees(option):
                self.program.click(option)
            else:
                self.program.do("pick", name=f"filling.list.{ref}", value=value)

    def _date(self, ref: str, text: str) -> None:
        year, _, rest = text.partition("-")
        month, _, day = rest.partition("-")
        for part, words in (
            ("day", day.lstrip("0")),
            ("month", MONTHS[int(month) - 1] if month else ""),
            ("year", year),
        ):
            name = f"filling.date.{ref}.{part}"
            if words and self.program.sees(name):
                self._write(name, words)


def wants_answer(question: Question) -> bool:
    answered = question["text"] or question["missing"] or question["partial"]
    return not (answered or question["readonly"] or question["kind"] == "note")


def candidates(question: Question) -> list[str]:
    """What a person might say, best first; the last resort is a quiet answer."""
    kind, found = question["kind"], list[str]()
    if kind in ("select_one", "select_multiple"):
        found = list(question["choices"][:3])
    elif kind in ("integer", "decimal"):
        found = list(NUMBERS)
    elif kind == "date":
        found = [(date.today() - timedelta(days=back)).isoformat() for back in DAYS_BACK]
    elif kind in ("text", "barcode"):
        found = ["Answer", "12", "1234567890"]
    elif kind == "acknowledge":
        found = ["OK"]
    return [*found, "quiet:unknown"]
