"""How a story is told: each step with its time, pictures in order, and what people do in every one of them."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.stories.program import ROOT, Program, StepFailed

PICTURES = ROOT / "build" / "pictures"


class Teller:
    """Prints the story and keeps its pictures in order."""

    def __init__(self, chapter: str, pictures: Path = PICTURES) -> None:
        self.chapter, self.pictures, self.count = chapter, pictures, 0

    @contextmanager
    def step(self, words: str) -> Iterator[None]:
        began = time.monotonic()
        try:
            yield
        except Exception:
            sys.stdout.write(f"  ✗ {words}\n")
            raise
        sys.stdout.write(f"  ✓ {words}  ({time.monotonic() - began:.1f} s)\n")
        sys.stdout.flush()

    def picture(self, program: Program, name: str) -> None:
        self.count += 1
        program.picture(self.pictures / f"{self.chapter}_{self.count:02}_{name}.png")


def expect(found: object, wanted: object, what: str) -> None:
    if found != wanted:
        raise StepFailed(f"{what}: {found!r} instead of {wanted!r}")


def sign_in(program: Program, member: str, passphrase: str) -> None:
    program.wait(f"signin.tile.{member}")
    program.click(f"signin.tile.{member}")
    program.type("signin.passphrase", passphrase)
    program.click("signin.open")
    program.wait("nav.today")


def exchange(program: Program) -> None:
    """One round by hand from the Outbox, until it is through."""
    program.click("nav.outbox")
    program.wait("outbox.send")
    program.do("rest")
    program.click("outbox.send")
    program.do("rest")
    program.wait("outbox.line", text="sent")


def finish(program: Program) -> None:
    program.click("filling.finish")
    program.wait("filling.summary.finish")
    program.click("filling.summary.finish")
    program.wait("nav.outbox")


# -- waiting ----------------------------------------------------------------------------------------------


def wait_text(program: Program, words: str) -> None:
    waited(
        lambda: words.lower() in program.texts().lower(),
        lambda: f"{words!r} is not on the screen: {program.texts()[:1500]}",
    )


def waited_names(program: Program, prefix: str) -> list[str]:
    waited(
        lambda: bool(program.names(prefix)),
        lambda: f"nothing is called {prefix}...: {program.texts()[-800:]}",
    )
    return program.names(prefix)


def waited(true: Callable[[], bool], otherwise: Callable[[], str], patience_s: float = 30.0) -> None:
    deadline = time.monotonic() + patience_s
    while not true():
        if time.monotonic() > deadline:
            raise StepFailed(otherwise())
        time.sleep(0.05)
