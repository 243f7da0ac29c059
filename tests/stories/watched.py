"""Where a story's processes may write: below one folder, because HOME, the desktop's folders and those for temporary
files point there. Each logs at its finest, and where strace is, all that it writes is noted.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fieldapp import demo
from tests.stories import changed_child, written

FOLDERS = {
    "home": ("HOME", "USERPROFILE"),
    "tmp": ("TMPDIR", "TEMP", "TMP"),
    "config": ("XDG_CONFIG_HOME", "APPDATA"),
    "cache": ("XDG_CACHE_HOME",),
    "data": ("XDG_DATA_HOME", "LOCALAPPDATA"),
    "state": ("XDG_STATE_HOME",),
    "run": ("XDG_RUNTIME_DIR",),
}


@contextmanager
def surroundings(root: Path, *, in_plain: bool) -> Iterator[None]:
    """The folders of the system are below `root`, all processes log there; in plain, nothing is encrypted."""

    class WatchedServer(demo.Server):
        def _words(self, *more: str) -> list[str]:
            return [*before(root), *super()._words(*more)]

    with pytest.MonkeyPatch.context() as patch:
        for name, variables in FOLDERS.items():
            folder = root / "system" / name
            folder.mkdir(parents=True, mode=0o700)
            for variable in variables:
                patch.setenv(variable, str(folder))
        patch.setenv("PYTHONDONTWRITEBYTECODE", "1")
        patch.setattr(tempfile, "tempdir", None)
        patch.setattr(demo, "Server", WatchedServer)
        with changed_child.logged(root / "logs", "story"):
            if in_plain:
                with changed_child.plain():
                    yield
            else:
                yield


def before(root: Path, *, in_plain: bool = False) -> list[str]:
    """What stands before the words of each program: where strace is, all that it writes is noted."""
    traces = root.parent / "traces"
    traces.mkdir(exist_ok=True)
    traced = (
        written.words(traces / f"{len(list(traces.iterdir()))}.trace")
        if written.can_trace() and not in_plain
        else []
    )
    return [*traced, *changed_child.words(root / "logs", in_plain=in_plain)]
