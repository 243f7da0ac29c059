"""Where the bundled files lie: beside the packages in a checkout, inside the bundle in a frozen build."""

from __future__ import annotations

import sys
from pathlib import Path


def folder(name: str) -> Path:
    """`resources/<name>`; it may be absent (translations are built)."""
    frozen = getattr(sys, "_MEIPASS", "")
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[3]
    return root / "resources" / name
