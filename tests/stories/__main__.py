"""`./dev run --story`: all chapters, step by step; a failed step ends it with exit 1. Pictures: build/pictures/."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

from tests.stories import stick_job, team_job
from tests.stories.desktop import desktop
from tests.stories.main_job import assessments, verbal_autopsy
from tests.stories.program import ROOT, StepFailed
from tests.stories.telling import PICTURES

CHAPTERS = {
    "team": team_job.tell,
    "stick": stick_job.tell,
    "assessments": assessments,
    "verbal_autopsy": verbal_autopsy,
}


def main() -> int:
    words = argparse.ArgumentParser(prog="./dev run --story")
    words.add_argument("--only", choices=tuple(CHAPTERS))
    words.add_argument("--window", action="store_true", help="in real windows, on a desktop of its own")
    given = words.parse_args()
    with desktop() if given.window else nullcontext({}) as env:
        os.environ.update(env)
        return play(given.only)


def play(only: str | None) -> int:
    for start in ("people", "stick", "assessment", "big_form"):
        for old in PICTURES.glob(f"{start}_*.png"):
            old.unlink()
    began = time.monotonic()
    for name, chapter in CHAPTERS.items():
        if only in (None, name):
            with tempfile.TemporaryDirectory(prefix="fieldapp-story-") as folder:
                try:
                    chapter(Path(folder))
                except (StepFailed, RuntimeError) as failed:
                    sys.stdout.write(f"    {failed}\n")
                    return 1
    sys.stdout.write(
        f"The story went through in {time.monotonic() - began:.0f} s. Pictures: {PICTURES.relative_to(ROOT)}/\n"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
