"""JavaRosa, in the jar that pyxform carries, as a second reader of our submissions: many in one run."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.forms.shared import BUILD

SOURCE = Path(__file__).parent / "java" / "LoadSubmission.java"


@dataclass(frozen=True)
class Load:
    """One submission to be loaded with its form."""

    name: str
    form: bytes
    submission: bytes
    files: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class Loaded:
    ok: bool
    detail: str  # the number of answers that were taken over, or why it failed
    otherwise: str  # references whose value JavaRosa computes otherwise


def jar() -> Path:
    spec = importlib.util.find_spec("pyxform")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "validators" / "odk_validate" / "bin" / "ODK_Validate.jar"


def load_all(loads: Sequence[Load], folder: Path) -> dict[str, Loaded]:
    """Loads each submission in JavaRosa; `folder` takes the files. Needs Java 17."""
    lines = [_written(load, folder / str(number)) for number, load in enumerate(loads)]
    run = subprocess.run(
        [
            "java",
            "-Xss64m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            f"{_compiled()}{os.pathsep}{jar()}",
            SOURCE.stem,
        ],
        input="\n".join(lines),
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    found = {}
    for line in run.stdout.splitlines():
        name, verdict, detail, *otherwise = line.split("\t")
        found[name] = Loaded(verdict == "OK", detail, "".join(otherwise))
    assert len(found) == len(loads), run.stderr[-2000:]
    return found


def _written(load: Load, folder: Path) -> str:
    folder.mkdir(parents=True)
    form, submission = folder / "form.xml", folder / "submission.xml"
    form.write_bytes(load.form)
    submission.write_bytes(load.submission)
    for name, content in load.files.items():
        (folder / name).write_bytes(content)
    return "\t".join([load.name, str(form), str(submission), str(folder)])


def _compiled() -> Path:
    """The folder of the compiled class; compiled again when the source changes."""
    folder = BUILD / "java" / hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    if not (folder / f"{SOURCE.stem}.class").is_file():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["javac", "-cp", str(jar()), "-d", str(folder), str(SOURCE)],
            check=True,
            capture_output=True,
            timeout=120,
        )
    return folder
