"""Journeys in real windows: an X server without a screen, a window manager, and keys that come from the X server.

`./dev test -m windows` runs them alone. Offscreen nothing can be behind another window, minimised or without the
keyboard; here focus, activation and stacking are the window manager's.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.stories.desktop import desktop
from tests.stories.program import ROOT, Program
from tests.stories.telling import sign_in, waited_names

pytestmark = [pytest.mark.windows, pytest.mark.slow]
SCANNER_MS = 6  # from key to key, as most are set
STORY_S = 1_800  # a machine with two cores under load took 130 s
STEPS = (
    "the worker signs in",
    "searched for in another script",
    "the power goes",
    "after kill -9: the same question",
    "sealed here, it waits",
    "the server's signed receipt is here",
    "the coordinator fetches, opens and sees who signed",
    "the record goes back",
    "the correction is a new signed version, and is sent",
    "sees old beside new, and accepts",
)


def test_the_main_job_goes_through_in_real_windows() -> None:
    """Sign in, search, fill, kill, go on, finish, send, review, return, correct."""
    words = [sys.executable, "-m", "tests.stories", "--only", "assessments", "--window"]
    told = subprocess.run(
        words,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=STORY_S,
        check=False,
    )
    assert told.returncode == 0, told.stdout
    lines = [line for line in told.stdout.splitlines() if line.startswith("  ✓")]
    assert [step for step in STEPS if not any(step in line for line in lines)] == []


class Keys:
    """A keyboard on the desktop: what it strikes goes to whatever window the window manager gives it to."""

    def __init__(self, env: dict[str, str]) -> None:
        self._env = os.environ | env

    def __call__(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, encoding="utf-8", timeout=60, check=True
        )
        return done.stdout

    def press(self, *keys: str) -> None:
        self("key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        self("type", "--delay", "60", text)


class Desk:
    """A worker at a laptop whose program stands in a real window."""

    def __init__(self, program: Program, keys: Keys, person: str) -> None:
        self.program, self.keys, self.person = program, keys, person

    def until(self, name: str, text: str = "") -> None:
        self.program.wait(name, text=text)

    def answers(self) -> dict[str, str]:
        section = self.program.do("section")
        return {q["ref"].rpartition("/")[2]: q["text"] for q in section["questions"]}

    def reads(self, ref: str, text: str) -> None:
        """Until the interview has this answer."""
        until = time.monotonic() + 60
        while self.answers().get(ref) != text:
            assert time.monotonic() < until, (ref, self.answers())
            time.sleep(0.05)

    @property
    def window(self) -> str:
        return self.keys("search", "--onlyvisible", "--name", "^Fieldapp$").split()[-1]


@pytest.fixture(scope="module")
def env() -> Iterator[dict[str, str]]:
    with desktop() as made:
        yield made


@pytest.fixture
def at_work(env: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Signed in, with one person and Form A."""
    field = Field.begin(tmp_path)
    person = field.equip().person
    member = field.worker.member
    field.close()
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    program = Program(tmp_path / "laptop")
    sign_in(program, member, PASSPHRASE)
    yield Desk(program, Keys(env), person)
    if program.child.poll() is None:
        program.kill()
    for pipe in (program.child.stdin, program.child.stdout):
        assert pipe is not None
        pipe.close()


def opened(desk: Desk) -> None:
    """The person found by letters of another script, and Form A begun with them, by keys."""
    desk.program.click("nav.people")
    desk.until("people.search")
    desk.program.click("people.search")
    desk.keys.type("aigul")
    row = waited_names(desk.program, "people.row.")[0]
    assert row == f"people.row.{desk.person}"
    desk.program.click(row)
    desk.until("person.start.form_a")
    desk.program.click("person.start.form_a")
    desk.until("filling.page")


def test_the_keyboard_of_the_desktop_searches_fills_and_hides(at_work: Desk) -> None:
    desk = at_work
    opened(desk)
    desk.keys.type("yes")
    desk.keys.press("Return")
    desk.reads("consent", "yes")
    desk.keys.press("F12")
    desk.until("hidden.back")
    assert "Consent" not in desk.program.texts(), "nothing of the interview is seen"
    desk.keys.press("F12")
    desk.until("filling.page")


def test_a_scanner_on_a_wrong_question_is_told_from_a_hand_by_the_desktops_clock(at_work: Desk) -> None:
    desk = at_work
    opened(desk)
    desk.keys.type("yes")
    desk.reads("consent", "yes")
    desk.program.click("filling.next")
    desk.program.do("reveal", ref="/data/grp/age")
    desk.program.click("filling.number./data/grp/age")
    desk.keys("key", "--delay", str(SCANNER_MS), *"4213100213", "Return")
    desk.until("notices.strip", text="scanner")
    desk.reads("age", "")
    desk.keys.type("12")
    desk.keys.press("Return")
    desk.reads("age", "12")


def test_a_window_that_was_put_away_goes_on_at_the_same_question(at_work: Desk) -> None:
    desk = at_work
    opened(desk)
    desk.keys.type("ye")
    window = desk.window
    desk.keys("windowminimize", "--sync", window)
    desk.keys("windowmap", "--sync", window, "windowactivate", "--sync", window)
    desk.keys.type("s")
    desk.reads("consent", "yes")


def test_every_window_has_the_neutral_title_on_the_desktop(at_work: Desk) -> None:
    desk = at_work
    opened(desk)
    shown = desk.keys("search", "--onlyvisible", "--name", ".+", "getwindowname", "%@").split("\n")
    assert {title for title in shown if title} == {"Fieldapp"}


def test_the_close_button_of_the_window_keeps_the_draft_and_ends_the_program(at_work: Desk) -> None:
    desk = at_work
    opened(desk)
    desk.keys.type("yes")
    desk.reads("consent", "yes")
    desk.keys.press("alt+F4")  # as openbox has it
    until = time.monotonic() + 60
    while desk.program.child.poll() is None:
        assert time.monotonic() < until, "the program still runs"
        time.sleep(0.05)
    assert desk.program.child.returncode == 0
