"""A running program as its user has it: started, looked at, clicked, typed into, killed. Each is a real process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60.0  # a loaded machine with two cores; a step that takes longer has failed


class StepFailed(AssertionError):
    """The program did not do what the story expects; the text says what and where."""


class Program:
    """One program in a child process, driven through its real widgets by their object names."""

    def __init__(
        self, home: Path, *, server: str = "", language: str = "en", before: Sequence[str] = ()
    ) -> None:
        self.home = home
        words = [
            *before,
            sys.executable,
            "-m",
            "tests.stories.player",
            "--home",
            str(home),
            "--language",
            language,
        ]
        if server:
            words += ["--server", server]
        environment = os.environ | {
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "PYTHONUTF8": "1",
            "PYTHONPATH": str(ROOT),
        }
        self.child = subprocess.Popen(
            words,
            cwd=ROOT,
            env=environment,
            text=True,
            encoding="utf-8",
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._answer("the start")

    # -- the wire to the child ------------------------------------------------------------------------

    def do(self, verb: str, **words: Any) -> Any:
        """Give one order and return what came of it; StepFailed carries the child's own words."""
        self.send(verb, **words)
        return self._answer(f"{verb} {words}")

    def send(self, verb: str, **words: Any) -> None:
        """Give an order without waiting for its end, for those who kill in the middle of it."""
        assert self.child.stdin is not None
        self.child.stdin.write(json.dumps({"do": verb, **words}) + "\n")
        self.child.stdin.flush()

    def _answer(self, what: str) -> Any:
        assert self.child.stdout is not None
        line = self.child.stdout.readline()
        if not line:
            raise StepFailed(f"the program ended (exit {self.child.wait()}) at: {what}")
        answer = json.loads(line)
        if "failed" in answer:
            raise StepFailed(f"{what}: {answer['failed']}")
        return answer.get("result")

    # -- what a person does ---------------------------------------------------------------------------

    def click(self, name: str) -> None:
        self.do("click", name=name)

    def type(self, name: str, text: str) -> None:
        self.do("type", name=name, text=text)

    def press(self, keys: str, name: str = "") -> None:
        self.do("press", keys=keys, name=name)

    def read(self, name: str) -> str:
        return str(self.do("read", name=name))

    def names(self, prefix: str) -> list[str]:
        return list(self.do("names", prefix=prefix))

    def sees(self, name: str) -> bool:
        return name in self.names(name)

    def wait(self, name: str, *, gone: bool = False, text: str = "") -> None:
        self.do("wait", name=name, gone=gone, text=text, patience=PATIENCE_S)

    def texts(self) -> str:
        """Every text that is visible on the screen now, one a line."""
        return str(self.do("texts"))

    def picture(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.do("picture", path=str(path))

    # -- its end --------------------------------------------------------------------------------------

    def kill(self) -> None:
        """As a power cut would: SIGKILL (TerminateProcess on Windows), nothing is given time."""
        self.child.kill()
        self.child.wait()
        self._close()

    def quit(self) -> None:
        """As the window's close button would."""
        self.send("quit")
        deadline = time.monotonic() + PATIENCE_S
        while self.child.poll() is None and time.monotonic() < deadline:
            time.sleep(0.02)
        if self.child.poll() is None:
            self.kill()
            raise StepFailed("the program did not close")
        self._close()
        if self.child.returncode:
            raise StepFailed(f"the program closed with exit {self.child.returncode}")

    def _close(self) -> None:
        for pipe in (self.child.stdin, self.child.stdout):
            if pipe is not None:
                pipe.close()
