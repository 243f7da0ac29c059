"""The words of the screens: `python packaging/translations.py` builds .qm, `… update` collects words.

Qt's own binaries are called directly: PySide6's Python wrappers need nothing more, but start slower.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "ru", "kk", "ar")


def compile_all() -> list[Path]:
    """Build every .qm that is older than its .ts; returns what was built."""
    built = []
    for language in LANGUAGES:
        source = FOLDER / f"fieldapp_{language}.ts"
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        fresh = target.with_suffix(f".{os.getpid()}.tmp")
        _qt("lrelease", "-silent", source, "-qm", fresh)
        fresh.replace(target)  # a program that runs has the old one mapped into its memory
        built.append(target)
    return built


def update() -> None:
    """Bring all words of `fieldapp/ui` and the texts of `fieldapp.errors` into the .ts files."""
    with tempfile.TemporaryDirectory() as folder:
        errors = Path(folder) / "errors_texts.py"
        errors.write_text(_error_texts(), encoding="utf-8")
        sources = [*sorted((ROOT / "fieldapp" / "ui").rglob("*.py")), errors]
        for language in LANGUAGES:
            target = FOLDER / f"fieldapp_{language}.ts"
            plural = ["-pluralonly"] if language == "en" else []
            words = ["-silent", "-no-obsolete", "-locations", "none", *plural]
            _qt("lupdate", *words, *sources, "-ts", target, "-target-language", language)
            target.write_text(_indented(target.read_text(encoding="utf-8")), encoding="utf-8")


def _indented(text: str) -> str:
    """The same file whichever version of lupdate wrote it: four blanks a level, so that a diff shows words alone."""
    lines, depth = [], 0
    for line in text.splitlines():
        tag = line.strip()
        if not tag.startswith("<") or tag.startswith(("<?", "<!", "<TS", "</TS")):
            lines.append(line)
            continue
        depth -= tag.startswith("</")
        lines.append("    " * (depth + 1) + tag)
        depth += not tag.startswith("</") and "</" not in tag and not tag.endswith("/>")
    return "\n".join(lines) + "\n"


def _error_texts() -> str:
    """Calls that lupdate can read, one for each text that an error class carries."""
    sys.path.insert(0, str(ROOT))
    import fieldapp.case_errors  # its leaves count as subclasses once they are known
    import fieldapp.file_errors
    import fieldapp.form_errors
    import fieldapp.key_errors
    import fieldapp.stick_errors  # noqa: F401 - as above
    from fieldapp.casework import meaning
    from fieldapp.errors import FieldError

    lines = ["from PySide6.QtCore import QCoreApplication"]
    kinds = [FieldError]
    for kind in kinds:
        kinds.extend(kind.__subclasses__())
    texts = {text for kind in kinds for text in (kind.what, kind.safe, kind.remedy) if text}
    texts |= set(meaning.TEXTS)
    texts |= set(_said_below()) | set(reasons()) | set(notices())
    texts.add("No coordinator has answered for {days} days.")
    lines += [f'QCoreApplication.translate("errors", {_quoted(text)})' for text in sorted(texts)]
    return "\n".join(lines) + "\n"


def _said_below() -> Iterator[str]:
    """Sentences that sync and operations hand up: values called `plain`, and constants that are sentences."""
    for folder in ("sync/client", "sync/protocol", "fieldapp/operations"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Assign | ast.AnnAssign) or not isinstance(
                    node.value, ast.Constant
                ):
                    continue
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                names = [target.id for target in targets if isinstance(target, ast.Name)]
                text = node.value.value
                if isinstance(text, str) and text.endswith(".") and " " in text and _is_said(names):
                    yield text


def reasons() -> Iterator[str]:
    """What stands inside a sentence after a colon: `reason="..."`, and what is wrong with a sheet that was typed in.
    Numbers in it are written # here."""
    for path in [*sorted((ROOT / "fieldapp").rglob("*.py")), ROOT / "sync" / "protocol" / "sheets.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "reason":
                yield from _constant(node.value)
            elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and path.name == "sheets.py":
                for given in node.exc.args:
                    yield from _constant(given)


def notices() -> Iterator[str]:
    """Sentences about cases: what `Notice(...)` is given, and the words that are put into them."""
    for path in sorted((ROOT / "fieldapp" / "casework").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Dict) and _names_words(node):
                for value in node.value.values:
                    yield from _constant(value, least="")
        for scope in [one for one in ast.walk(tree) if isinstance(one, ast.Module | ast.FunctionDef)]:
            yield from _notices_in(scope)


def _names_words(node: ast.AnnAssign) -> bool:
    return isinstance(node.target, ast.Name) and node.target.id.endswith("_WORDS")


def _notices_in(scope: ast.Module | ast.FunctionDef) -> Iterator[str]:
    """`what = "..."` before the call is followed to its text."""
    said: dict[str, list[ast.expr]] = {}
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            said.setdefault(node.targets[0].id, []).append(node.value)
    for node in ast.walk(scope):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Notice" and len(node.args) > 1:
            text = node.args[1]
            for given in said.get(text.id, []) if isinstance(text, ast.Name) else [text]:
                for part in (given.body, given.orelse) if isinstance(given, ast.IfExp) else (given,):
                    yield from _constant(part, least="")


def _constant(node: ast.expr, least: str = " ") -> Iterator[str]:
    if isinstance(node, ast.JoinedStr):
        parts = (part.value if isinstance(part, ast.Constant) else "#" for part in node.values)
        yield re.sub(r"\d+", "#", "".join(map(str, parts)))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and least in node.value:
        yield re.sub(r"\d+", "#", node.value)


def _is_said(names: list[str]) -> bool:
    return any(name == "plain" or name.isupper() for name in names)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _qt(tool: str, *words: object) -> None:
    folder = Path(PySide6.__file__).parent
    program = next(path for path in (folder / tool, folder / f"{tool}.exe") if path.exists())
    subprocess.run([program, *map(str, words)], check=True, cwd=ROOT)


if __name__ == "__main__":
    if sys.argv[1:] == ["update"]:
        update()
    compile_all()
