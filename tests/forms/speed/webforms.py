"""One row in ODK Web Forms' engine, in Node. Process CPU, its compiler and collector included.

It is far slower than the two others, so it gets fewer answers (as many unmeasured before), and the largest forms
not at all. Its figures stand beside the table; no goal is measured by them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

from tests.forms.shared import SHARED
from tests.forms.speed.rows import Row
from tests.node.setup_node import node_binary, npm_install

BUDGET_MS = 6_000  # of one row in one turn


def installed(folder: Path) -> Path | None:
    """The folder with the engine and its driver; None where npm cannot give it."""
    if not (folder / "node_modules").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "oracle.mjs"):
            shutil.copy(SHARED / "oracle" / name, folder / name)
        try:
            npm_install(folder)
        except (RuntimeError, OSError, subprocess.TimeoutExpired) as fault:
            print(f"ODK Web Forms is left out: {str(fault)[:300]}")
            return None
    return folder


def measure(row: Row, forms: Path, folder: Path) -> float | None:
    """CPU ms of one answer; None for a row that it is not asked for."""
    if not row.web_forms:
        return None
    ops: list[dict[str, object]] = []
    if row.instances:
        ops.append({"op": "add", "ref": "/data/m", "count": row.instances - 1})
    refs = [_ref(r) for r in row.refs]
    bench = {
        "op": "bench",
        "refs": refs,
        "values": list(row.values),
        "n": row.web_forms,
        "warmup": row.web_forms,
    }
    ops.append(bench | {"budget": BUDGET_MS})
    job = {"formPath": str(forms / f"{row.form}.xml"), "snapshot": "none", "want": [], "ops": ops}
    done = subprocess.run(
        [str(node_binary()), "--expose-gc", "--stack-size=4000", "oracle.mjs"],
        cwd=folder, input=json.dumps(job) + "\n", capture_output=True, encoding="utf-8", check=True,
        env=os.environ | {"TZ": "UTC"},
    )  # fmt: skip
    told = [json.loads(line) for line in done.stdout.splitlines()]
    found = next((t for t in told if t.get("op") == "bench"), {})
    return float(found["cpuMean"]) if "cpuMean" in found else None


def _ref(ref: str) -> str:
    """JavaRosa's `/data/m[5]/age[0]` is `/data/m[6]/age` there and here: positions from 1, only on repeats."""
    from tests.forms.speed.ours import our_ref

    return our_ref(ref)
