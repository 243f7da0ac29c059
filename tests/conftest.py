"""What every test may rely on: the folder of shared input, and the rule that nothing needed is skipped in CI."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Generator
from ctypes.util import find_library
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("FIELDAPP_SHARED", ROOT.parent / "shared"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The real forms and scenarios beside the checkout."""
    return SHARED


# Begun last, a file of one long test would leave the other workers idle at the end.
LONGEST = (
    "test_faces.py",
    "test_fuzz_guided.py",
    "test_faults.py",
    "test_javarosa.py",
    "test_real_forms.py",
    "test_any_order.py",
    "test_year.py",
    "test_restores.py",
)


def has_desktop() -> bool:
    """Whether real windows can be opened here, on a desktop of their own (tests/stories/desktop.py)."""
    programs = all(map(shutil.which, ("Xvfb", "openbox", "xdotool")))
    return programs and all(map(find_library, ("xcb-cursor", "xcb-icccm", "xkbcommon-x11")))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files come first. Tests that need what is not there say so: Java is part of CI, not of a fresh
    machine."""
    items.sort(key=lambda item: (item.path.name not in LONGEST, "stories" not in item.path.parts))
    missing = {
        "shared": None if SHARED.is_dir() else "the real forms do not lie beside the checkout",
        "windows": None if has_desktop() else "needs Xvfb, openbox, xdotool and what Qt loads for a window",
        "java": None if shutil.which("java") and shutil.which("javac") else "needs Java 17",
    }
    for item in items:
        for name, reason in missing.items():
            if reason and item.get_closest_marker(name):
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is read here stays: the collector looks through it neither now nor with the tests, each time for nothing."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if away := os.environ.get("FIELDAPP_NO_DESKTOP"):
        terminalreporter.section("not shown: the journeys in real windows")
        terminalreporter.line(away)
    if reasons := _forbidden_skips(terminalreporter):
        terminalreporter.section("skips that are not allowed here")
        for reason in reasons:
            terminalreporter.line(reason)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """With FIELDAPP_NO_SKIPS set (as in CI), a skipped test fails the run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if (
        isinstance(reporter, pytest.TerminalReporter)
        and session.exitstatus == 0
        and _forbidden_skips(reporter)
    ):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _forbidden_skips(reporter: pytest.TerminalReporter) -> list[str]:
    """Without the real forms only what needs a desktop: everything else is CI's where they lie beside it."""
    if not os.environ.get("FIELDAPP_NO_SKIPS"):
        return []
    skipped = [
        report
        for report in reporter.stats.get("skipped", [])
        if ("windows" in report.keywords and not os.environ.get("FIELDAPP_NO_DESKTOP"))
        or (SHARED.is_dir() and "windows" not in report.keywords)
    ]
    return [f"{r.nodeid}: {r.longrepr[2] if isinstance(r.longrepr, tuple) else r.longrepr}" for r in skipped]
