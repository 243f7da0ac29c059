"""The one-folder build of a field laptop's program with PyInstaller, and its selftest.

What is left out on purpose: the server, the demo, the tests, and the programme pack (only the neutral Form A lies in
an install folder; real forms arrive sealed). `--coordinators` builds the package of those who publish forms.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import PyInstaller.__main__

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "frozen"
DATA = (
    "resources/fonts",
    "resources/icons",
    "resources/translations",
    "resources/forms/form_a.md",
    "fieldapp/store/migrations",
)
# Publishing needs the words of the form check.
DATA_OF_COORDINATORS = ("resources/linter", "resources/forms/pack", "resources/instruments")
# Alembic loads migrations from files and SQLAlchemy its dialect by name: neither is seen by reading imports.
HIDDEN = (
    "sqlalchemy.dialects.sqlite",
    "alembic",
    "logging.config",
    "sqlcipher3.dbapi2",
    "keyring.backends",
    "_cffi_backend",
)
LEFT_OUT = ("sync.server", "fieldapp.demo", "tests", "fastapi", "uvicorn", "pytest", "tkinter", "numpy")


def freeze(*, for_coordinators: bool = False) -> Path:
    """Build and return the program's path. A field laptop's has neither pack nor words of the form check."""
    words = ["--noconfirm", "--clean", "--onedir", "--name", "fieldapp", "--log-level", "WARN"]
    words += ["--distpath", str(OUT), "--workpath", str(OUT / "work"), "--specpath", str(OUT)]
    for name in (*DATA, *(DATA_OF_COORDINATORS if for_coordinators else ())):
        source = ROOT / name
        target = name if source.is_dir() else str(Path(name).parent)
        words += ["--add-data", f"{source}{os.pathsep}{target}"]
    for name in HIDDEN:
        words += ["--hidden-import", name]
    for name in LEFT_OUT:
        words += ["--exclude-module", name]
    words += [
        "--collect-data",
        "pyxform",
        "--collect-data",
        "shamir_mnemonic",
        "--collect-submodules",
        "keyring.backends",
        "--paths",
        str(ROOT),
    ]
    PyInstaller.__main__.run([*words, str(ROOT / "packaging/start.py")])
    return OUT / "fieldapp" / ("fieldapp.exe" if os.name == "nt" else "fieldapp")


def main() -> int:
    program = freeze(for_coordinators="--coordinators" in sys.argv[1:])
    size = sum(p.stat().st_size for p in program.parent.rglob("*") if p.is_file())
    print(f"{program.relative_to(ROOT)}: {size / 1e6:.0f} MB in {program.parent.name}/")
    done = subprocess.run([program, "--selftest"], capture_output=True, text=True, check=False, timeout=120)
    print(done.stdout, done.stderr, sep="\n")
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return 0 if done.returncode == 0 and lines else 1


if __name__ == "__main__":
    sys.exit(main())
