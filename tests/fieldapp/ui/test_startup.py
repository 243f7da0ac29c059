"""Nothing heavy is imported before the window was painted, and nothing about a person shows outside it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
HEAVY = ("sqlalchemy", "alembic", "sqlcipher3", "lxml", "pyxform", "openpyxl", "requests", "cryptography")
HEAVY += ("keyring", "numpy", "fastapi", "forms.engine", "fieldapp.operations", "fieldapp.store", "sync")
HEAVY += ("fieldapp.ui.shell", "fieldapp.ui.filling", "fieldapp.ui.team")  # places: not before somebody is in

SHOW = """
import sys
from pathlib import Path
from fieldapp import app
application = app.application()
program = app.build(Path(sys.argv[1]))
program.window.show()
application.processEvents()
assert program.window.isVisible()
print(program.window.windowTitle())
print("|".join(name for name in sys.modules))
program.close()
"""


def test_the_window_comes_before_the_heavy_modules(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SHOW, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    title, modules = done.stdout.splitlines()
    loaded = set(modules.split("|"))
    early = [name for name in HEAVY if any(m == name or m.startswith(name + ".") for m in loaded)]
    assert title == "Fieldapp"
    assert early == []
    assert list(tmp_path.iterdir()) == []  # nothing is written before somebody works
