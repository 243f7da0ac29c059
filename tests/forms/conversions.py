"""Converted forms, kept under build/ by the hash of their source: a second run does not convert again."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
from pathlib import Path

from forms.xlsform import Converted, convert_xlsform
from tests.forms.shared import BUILD

CACHE = BUILD / "converted"
PYXFORM = importlib.metadata.version("pyxform")


def converted(path: Path) -> Converted:
    """The XForm of a form of either kind; `.xml` is taken as it is."""
    if path.suffix == ".xml":
        return Converted(path.read_bytes())
    kept = CACHE / f"{hashlib.sha256(PYXFORM.encode() + path.read_bytes()).hexdigest()}.json"
    if kept.is_file():
        read = json.loads(kept.read_text("utf-8"))
        return Converted(read["xml"].encode(), (), {k: v.encode() for k, v in read["files"].items()})
    made = convert_xlsform(path)
    text = json.dumps({"xml": made.xml.decode(), "files": {k: v.decode() for k, v in made.files.items()}})
    CACHE.mkdir(parents=True, exist_ok=True)
    partial = kept.with_suffix(f".{os.getpid()}")  # several test processes may convert the same form at once
    partial.write_text(text, "utf-8")
    partial.replace(kept)
    return made
