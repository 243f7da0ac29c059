"""Where the real forms and the recorded scenarios lie: the folder `shared` beside the checkout.

`FIELDAPP_SHARED` overrides it. A test that needs it is marked `shared` and skips where it is absent.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("FIELDAPP_SHARED", ROOT.parent / "shared"))
BUILD = ROOT / "build"

needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason=f"the folder {SHARED.name} is not beside the checkout"
)


def real_forms() -> list[Path]:
    """Every form that converts, XForms and XLSForms, by name; empty where the folder is absent."""
    kinds = (".xml", ".xlsx", ".xls")
    return sorted(p for p in (SHARED / "forms").glob("*") if p.suffix in kinds)


def refused_forms() -> list[Path]:
    return sorted((SHARED / "forms" / "refused").glob("*.xlsx"))


def marked(paths: list[Path]) -> list[object]:
    """Parameters for pytest: one per form, or one that skips, so that an absent folder is seen."""
    if not paths:
        return [pytest.param(None, id="absent", marks=[pytest.mark.shared, needs_shared])]
    return [pytest.param(p, id=p.stem, marks=pytest.mark.shared) for p in paths]
