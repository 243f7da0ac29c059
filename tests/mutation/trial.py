"""One mutant's trial: its file goes into a copy of the tree, the chosen tests run in a forked process, and the first
that fails ends it.

The parent has pytest and the outside libraries loaded, but never `forms`: a fork starts within milliseconds and
imports the engine, mutant and all, afresh. The working tree itself is never touched.
"""

from __future__ import annotations

import compileall
import gc
import importlib
import io
import multiprocessing
import os
import resource
import shutil
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from py_compile import PycInvalidationMode

import pytest

from tests.mutation.reached import QUICK, measure

ROOT = Path(__file__).resolve().parents[2]
MOST_CPU_S = 10  # for a mutant, of the processor: how busy the machine is with other things decides nothing
MOST_WALL_S = 200.0  # for one that waits instead of working
MOST_MEMORY = 4 << 30  # bytes; a mutant that grows for ever must not take the machine along
COPIED = ("forms", "tests")
LINKED = ("resources", "pyproject.toml")  # read by the tests, changed by none
AHEAD = ("lxml.etree", "hypothesis", "openpyxl", "pyxform.xls2xform", "xlrd", "_hypothesis_pytestplugin")
FORK = multiprocessing.get_context("fork")


class Chosen:
    """A plugin for pytest: of the files' tests the chosen ones alone, in the order of the choice; notes what fails."""

    def __init__(self, names: Sequence[str], failed: Path) -> None:
        self._place, self._failed = {name: place for place, name in enumerate(names)}, failed

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted((i for i in items if i.nodeid in self._place), key=lambda i: self._place[i.nodeid])

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self._failed.write_text(report.nodeid, "utf-8")


def load_ahead() -> None:
    """What every trial would otherwise load by itself."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    for name in AHEAD:
        importlib.import_module(name)
    with redirect_stdout(io.StringIO()):
        pytest.main(["--version"])  # its own plugins
    gc.freeze()  # nothing of it is looked at again by a child's collector
    assert not any(name.partition(".")[0] == "forms" for name in sys.modules)


def copy_tree(root: Path, place: Path) -> Path:
    """A copy to break, with compiled files that are checked by content: a changed file is seen whatever its date.
    `build` is the tree's own, where tests keep converted forms."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    for name in COPIED:
        shutil.copytree(
            root / name, place / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules")
        )
    for name in LINKED:
        (place / name).symlink_to(root / name)
    (place / "build").symlink_to(root / "build")
    compileall.compile_dir(place / "forms", quiet=2, invalidation_mode=PycInvalidationMode.CHECKED_HASH)
    return place


def inside(place: Path, act: Callable[[], int], said: Path) -> BaseProcess:
    """Starts `act` in a forked process in the copy, as if nothing of the project had been imported before."""

    def run() -> None:
        os.setsid()
        os.chdir(place)
        words = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(words, 1)
        os.dup2(words, 2)
        sys.path[:] = [str(place), *(p for p in sys.path if p and Path(p) != ROOT)]
        for name in [n for n in sys.modules if n.partition(".")[0] in ("forms", "tests")]:
            del sys.modules[name]
        code = act()
        sys.stdout.flush()
        os._exit(code)

    process = FORK.Process(target=run)
    process.start()
    return process


def measured(place: Path, out: Path) -> int:
    """Measures in the copy what each test reaches (see `measure`); gives pytest's exit code."""
    process = inside(place, lambda: measure(out), out.with_suffix(".txt"))
    process.join()
    return process.exitcode or 0


def _tests(names: Sequence[str], failed: Path) -> int:
    """Runs in the child. The limits hold for what it starts, too."""
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_S, MOST_CPU_S + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    files = list(dict.fromkeys(name.partition("::")[0] for name in names))
    return int(pytest.main([*files, "-x", *QUICK], plugins=[Chosen(names, failed)]))


@dataclass(slots=True)
class Trial:
    """Under way in one copy of the tree."""

    place: Path
    file: Path
    kept: str
    process: BaseProcess
    failed: Path
    began: float

    @staticmethod
    def start(place: Path, path: str, changed: str, names: Sequence[str]) -> Trial:
        file, failed = place / path, place / "failed.txt"
        failed.unlink(missing_ok=True)
        kept = file.read_text("utf-8")
        file.write_text(changed, "utf-8")
        process = inside(place, lambda: _tests(names, failed), place / "said.txt")
        return Trial(place, file, kept, process, failed, time.monotonic())

    @property
    def over(self) -> bool:
        return not self.process.is_alive() or time.monotonic() - self.began > MOST_WALL_S

    def end(self) -> tuple[int | None, str]:
        """pytest's exit code, or minus the signal that ended it, None after the time-out; the test that failed."""
        code = self.process.exitcode
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid or 0, signal.SIGKILL)
        self.process.join()
        self.file.write_text(self.kept, "utf-8")
        if code in (None, -signal.SIGXCPU, -signal.SIGKILL):
            return None, ""
        return code, self.failed.read_text("utf-8") if self.failed.exists() else ""
