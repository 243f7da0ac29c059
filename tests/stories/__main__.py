"""`./dev run --story`: all chapters, step by step; a failed step ends it with exit 1. Pictures: build/pictures/.

The chapters know nothing of each other, so two are told at a time, each by a process of its own (and, in real
windows, on a desktop of its own), and each is printed when it is over.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from pathlib import Path

from tests.stories import stick_job, team_job
from tests.stories.desktop import desktop
from tests.stories.main_job import assessments, verbal_autopsy
from tests.stories.program import ROOT, StepFailed
from tests.stories.telling import PICTURES

CHAPTERS = {  # what is told, and how its pictures' names begin; the longest first
    "verbal_autopsy": (verbal_autopsy, "big_form"),
    "team": (team_job.tell, "people"),
    "stick": (stick_job.tell, "stick"),
    "assessments": (assessments, "assessment"),
}
AT_A_TIME = 2


def main() -> int:
    words = argparse.ArgumentParser(prog="./dev run --story")
    words.add_argument("--only", choices=tuple(CHAPTERS))
    words.add_argument("--window", action="store_true", help="in real windows, on a desktop of its own")
    given = words.parse_args()
    if given.only:
        with desktop() if given.window else nullcontext({}) as env:
            os.environ.update(env)
            return tell(given.only)
    began = time.monotonic()
    with ThreadPoolExecutor(min(AT_A_TIME, os.cpu_count() or 1)) as tellers:
        failed = list(tellers.map(lambda name: tell_apart(name, window=given.window), CHAPTERS))
    if any(failed):
        return 1
    sys.stdout.write(
        f"The story went through in {time.monotonic() - began:.0f} s. Pictures: {PICTURES.relative_to(ROOT)}/\n"
    )
    return 0


def tell(name: str) -> int:
    """One chapter, step by step; the exit code."""
    chapter, pictures = CHAPTERS[name]
    for old in PICTURES.glob(f"{pictures}_*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory(prefix="fieldapp-story-") as folder:
        try:
            chapter(Path(folder))
        except (StepFailed, RuntimeError) as failed:
            sys.stdout.write(f"    {failed}\n")
            return 1
    return 0


def tell_apart(name: str, *, window: bool) -> int:
    """The same in a process of its own."""
    words = [sys.executable, "-m", "tests.stories", "--only", name, *(["--window"] if window else [])]
    ended = subprocess.run(
        words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False
    )
    sys.stdout.write(ended.stdout)
    sys.stdout.flush()
    return ended.returncode


if __name__ == "__main__":
    raise SystemExit(main())
