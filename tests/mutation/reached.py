"""Which test runs which line: measured once with coverage.py, kept by the content of code and tests."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import coverage
import pytest

from tests.mutation.mutants import PACKAGES, Mutant

# Left out: what converts spreadsheets in child processes, what plays all recorded scenarios in a single fixture that
# takes longer than a mutant may, what reads the list of features, and what asks whether patches fit the engine's text,
# which a mutant in that text breaks by itself. The program's own tests use the engine as it is.
LEFT_OUT = (
    "test_xlsform.py", "test_commands.py", "test_ailments.py", "test_mended_forms.py", "test_features_listed.py",
    "test_seeded_bugs.py", "conformance/test_conformance.py",
)  # fmt: skip
TESTS = ("tests/forms", "-m", "not java", *(f"--ignore=tests/forms/{name}" for name in LEFT_OUT))
# As quick as a start can be: no plugin but Hypothesis's, whose seed makes each trial the same, and no rewriting of
# assertions for the sake of their words. The project's settings hold; those of the plugins left out are not known then.
QUICK = (
    "-q", "--assert=plain", "--hypothesis-seed=0", "-p", "_hypothesis_pytestplugin", "-p", "no:cacheprovider",
    "-o", "addopts=--strict-markers --import-mode=importlib", "-W", "ignore::pytest.PytestConfigWarning",
)  # fmt: skip
# Looks at what importing makes (frozen values, bounded caches, defaults) and runs none of these lines itself: for all.
DECLARED = "tests/forms/test_declared.py"
MOST_SELECTED_S = 3.0  # of CPU for a selection: what kills at all nearly always kills early
MOST_FILES = 10  # of tests for one mutant: to collect one costs, too
# A slower test is left out with its whole file: what costs may be a fixture that all of them share.
SLOWEST_TEST_S = 4.0


@dataclass(frozen=True, slots=True)
class Reached:
    """`lines[file][line]`: numbers of the tests that run it, none where only an import does."""

    tests: list[str]
    seconds: list[float]
    lines: dict[str, dict[int, list[int]]]

    @staticmethod
    def kept(path: Path) -> Reached:
        told = json.loads(path.read_text("utf-8"))
        lines = {file: {int(n): tests for n, tests in found.items()} for file, found in told["lines"].items()}
        return Reached(told["tests"], told["seconds"], lines)


class Selections:
    """Chooses the tests for a mutant."""

    def __init__(self, reached: Reached) -> None:
        self._reached = reached
        breadth = [1] * len(reached.tests)
        for lines in reached.lines.values():
            for test in (t for tests in lines.values() for t in tests):
                breadth[test] += 1
        self._price = [(s + 0.01) * b for s, b in zip(reached.seconds, breadth, strict=True)]
        self._file = [name.partition("::")[0] for name in reached.tests]
        self._declared = {t for t, file in enumerate(self._file) if file == DECLARED}
        self._slow = {f for f, s in zip(self._file, reached.seconds, strict=True) if s > SLOWEST_TEST_S}

    def of(self, mutant: Mutant) -> list[str]:
        """Most telling first: of the tests that reach the lines the narrow and quick before the broad. Then, while time
        is left, the others of the same files, since what a fixture or a cache computed for the first test serves them,
        too. Empty where neither a test nor an import runs the line."""
        hit = self._hit(mutant)
        chosen = self._quickest(hit, MOST_SELECTED_S)
        files = {self._file[t] for t in chosen}
        near = {t for t, file in enumerate(self._file) if file in files} - hit
        chosen += self._quickest(near, MOST_SELECTED_S - sum(self._reached.seconds[t] for t in chosen))
        first = {self._file[test]: place for place, test in reversed([*enumerate(chosen)])}
        chosen.sort(key=lambda test: first[self._file[test]])  # a file's tests together: they share fixtures
        if chosen:
            chosen += sorted(self._declared - set(chosen))
        return [self._reached.tests[test] for test in chosen]

    def _quickest(self, tests: set[int], most_s: float) -> list[int]:
        chosen, total, files = list[int](), 0.0, set[str]()
        for test in sorted(tests, key=self._price.__getitem__):
            cost, file = self._reached.seconds[test], self._file[test]
            if (
                file in self._slow
                or total + cost > most_s
                or (file not in files and len(files) == MOST_FILES)
            ):
                continue
            chosen.append(test)
            files.add(file)
            total += cost
        return chosen

    def _hit(self, mutant: Mutant) -> set[int]:
        lines = self._reached.lines.get(mutant.path, {})
        first = mutant.first
        while first > 0 and first not in lines:
            first -= 1  # the later lines of a long statement may have none of their own in a trace
        hit = {t for n in range(first, mutant.last + 1) for t in lines.get(n, ())}
        if not hit and first and not lines[first]:  # an import runs it: matters to all that reach the file,
            hit = {
                t for tests in lines.values() for t in tests
            }  # ... or to anything, where an import runs all of it
            return hit or set(range(len(self._file)))
        return hit


def spent() -> float:
    """Seconds of the processor, of this process and of all that it started and waited for."""
    return sum(os.times()[:4])


class Noting:
    """A plugin for pytest: each test is a context of the measuring; notes what each costs."""

    def __init__(self, measuring: coverage.Coverage) -> None:
        self.measuring, self.seconds = measuring, dict[str, float]()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self.measuring.switch_context(item.nodeid)
        began = spent()
        result = yield
        self.seconds[item.nodeid] = spent() - began
        self.measuring.switch_context("")
        return result


def measure(out: Path) -> int:
    """Runs all tests in the current folder and writes what they reach; gives pytest's exit code. `forms` must not be
    imported yet: what an import runs would be missing."""
    root = Path.cwd()
    measuring = coverage.Coverage(data_file=None, config_file=False, source=[str(root / p) for p in PACKAGES])
    noting = Noting(measuring)
    measuring.start()
    for (
        package
    ) in PACKAGES:  # some are imported where they are first needed: no line of theirs is that test's own
        for module in pkgutil.iter_modules([str(root / package)], package.replace("/", ".") + "."):
            importlib.import_module(module.name)
    code = pytest.main([*TESTS, *QUICK], plugins=[noting])
    measuring.stop()
    tests = sorted(noting.seconds)
    number = {name: place for place, name in enumerate(tests)}
    found, lines = measuring.get_data(), {}
    for file in found.measured_files():
        lines[Path(file).relative_to(root).as_posix()] = {
            line: sorted(number[name] for name in names if name)
            for line, names in found.contexts_by_lineno(file).items()
        }
    out.write_text(
        json.dumps({"tests": tests, "seconds": [noting.seconds[t] for t in tests], "lines": lines})
    )
    return int(code)
