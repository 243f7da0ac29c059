"""One row in JavaRosa: JrBench in the jar that pyxform carries. Thread CPU, without its compiler and collector."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
from pathlib import Path

from tests.forms.javarosa import jar
from tests.forms.shared import SHARED
from tests.forms.speed.rows import Row


def compiled(folder: Path) -> Path:
    """The folder of JrBench.class, compiled where it is not there yet. Needs a Java 17 compiler."""
    if not (folder / "JrBench.class").exists():
        folder.mkdir(parents=True, exist_ok=True)
        source = SHARED / "oracle" / "JrBench.java"
        subprocess.run(["javac", "-cp", str(jar()), "-d", str(folder), str(source)], check=True)
    return folder


def measure(row: Row, forms: Path, classes: Path) -> float:
    """CPU ms of one act, after as many unmeasured ones."""
    command = ["java", "-Xss64m", "-Xmx4g", "-cp", f"{classes}{os.pathsep}{jar()}", "JrBench"]
    form = str(forms / f"{row.form}.xml")
    done = subprocess.run([*command, form, *_words(row)], check=False, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"JavaRosa could not run {row.name}: {done.stderr[:2000]}")
    out = done.stdout
    if row.opens:
        loads = re.findall(r"load#\d parse wall [\d.]+ cpu ([\d.]+)  init wall [\d.]+ cpu ([\d.]+)", out)
        return sum(map(float, loads[-1]))
    if row.adds:
        costs = [float(c) for c in re.findall(r"add 1 \(incl\. stepping\) wall [\d.]+ cpu ([\d.]+)", out)]
        return statistics.mean(costs[row.answers :])
    return float(re.findall(r"cpuMean=([\d.]+)", out)[-1])


def _words(row: Row) -> list[str]:
    words = []
    if row.instances:
        words.append(f"add:/data/m:{row.instances - 1}")
    if row.adds:
        words += ["add:/data/m:1"] * (row.answers * 2)
    elif row.refs:
        tail = f":{row.choices}" if row.choices else ""
        if row.before[0]:
            words.append(f"bench:{row.before[0]}:{row.before[1]}:1:0")
        words.append(f"bench:{','.join(row.refs)}:{','.join(row.values)}:{row.answers}:{row.answers}{tail}")
    return words
