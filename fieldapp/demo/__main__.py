"""`./dev run`: lay the demonstration programme out and open the program on it."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from fieldapp.demo import (
    COORDINATOR,
    COORDINATOR_PASSPHRASE,
    ROOT,
    WORKER,
    WORKER_PASSPHRASE,
    lay_out,
    recent,
)

WORDS = """
A programme that does not exist is ready. Server: {url}

  Field worker  {worker:10} passphrase: {worker_passphrase}
  Coordinator   {coordinator:10} passphrase: {coordinator_passphrase}

Try this: open the tile of {worker}, start a form with Amina, answer, finish. In the Outbox press "Try now".
Lock, open the tile of {coordinator}, Review: open the record, write a question beside an answer, return it.
Lock again, and see under Today what came back.
"""


def _progress(done: int, of: int) -> None:
    """Where somebody looks on."""
    if sys.stdout.isatty():
        sys.stdout.write(f"\r  its first months: {done} of {of} acts" + ("\n" if done == of else ""))
        sys.stdout.flush()


def main() -> int:
    words = argparse.ArgumentParser(prog="./dev run")
    words.add_argument("--keep", type=Path, help="lay the programme out here and keep it afterwards")
    words.add_argument(
        "--people", type=int, default=recent.PEOPLE, help="of the fictional programme; fewer start sooner"
    )
    given = words.parse_args()
    folder = given.keep or Path(tempfile.mkdtemp(prefix="fieldapp-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    sys.stdout.write("Laying out the demo programme ...\n")
    laid = lay_out(folder, shared_laptop=True, history=given.people, tell=_progress)
    sys.stdout.write(
        WORDS.format(
            url=laid.server.url,
            worker=WORKER,
            coordinator=COORDINATOR,
            worker_passphrase=WORKER_PASSPHRASE,
            coordinator_passphrase=COORDINATOR_PASSPHRASE,
        )
    )
    sys.stdout.flush()
    try:
        words_of_program = [
            sys.executable,
            "-m",
            "fieldapp",
            "--home",
            str(laid.worker_home),
            "--server",
            laid.server.url,
        ]
        return subprocess.run(words_of_program, cwd=ROOT, env=os.environ, check=False).returncode
    finally:
        laid.server.stop()
        if not given.keep:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    raise SystemExit(main())
