"""The house's rules, held by reading the imports: who may know whom, and one door per outside library."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Whatever starts with the left name must not import anything that starts with a name on the right.
FORBIDDEN = {
    "forms": ("fieldapp", "sync", "PySide6", "sqlalchemy", "requests", "keyring"),
    "sync": ("fieldapp", "forms", "PySide6", "keyring"),
    "sync.protocol": ("sync.client", "sync.server", "requests", "sqlalchemy"),
    "sync.client": ("sync.server",),
    "sync.server": ("sync.client",),
    "fieldapp.operations": ("fieldapp.ui", "PySide6", "sqlalchemy"),
    "fieldapp.casework": (
        "fieldapp.ui",
        "fieldapp.store",
        "fieldapp.operations",
        "PySide6",
        "sqlalchemy",
        "sync",
    ),
    "fieldapp.store": ("fieldapp.ui", "fieldapp.operations", "PySide6"),
    "fieldapp.ui": ("fieldapp.store", "sync", "sqlalchemy", "requests", "keyring"),
    "fieldapp": ("sync.server",),
}

# The only modules that may import an outside library.
DOORS = {
    "lxml": ("forms.xform",),
    "pyxform": ("forms.xlsform",),
    "openpyxl": ("forms.sheets",),
    "requests": ("sync.client.transport",),
    "urllib3": ("sync.client.cord",),
    "fastapi": ("sync.server.http", "sync.server.app"),  # routes, and the type that the wiring returns
    "uvicorn": ("sync.server.app", "sync.server.http.lines"),
    "h11": ("sync.server.http.lines",),
    "keyring": ("fieldapp.security.keystore",),
    "sqlcipher3": ("fieldapp.store.engine",),
    "sqlalchemy": ("fieldapp.store", "sync.server.store"),
    "alembic": ("fieldapp.store.migrations", "sync.server.store"),
    "PySide6": ("fieldapp.ui", "fieldapp.app", "fieldapp.selftest"),
    "zstandard": ("sync.protocol.padding",),
    "cbor2": ("sync.protocol.canonical",),
    "shamir_mnemonic": ("sync.protocol.sheets",),
    "miniaudio": ("fieldapp.sound",),
}

# The whole public interface of the form engine; fieldapp may not reach behind it.
FORMS_PUBLIC = (
    "forms",
    "forms.audit",
    "forms.doctor",
    "forms.drawings",
    "forms.entities",
    "forms.grids",
    "forms.lint",
    "forms.placing",
    "forms.recorded",
    "forms.scenario",
    "forms.scoring",
    "forms.tables",
    "forms.timed",
    "forms.views",
    "forms.wording",
)
TOP_LEVEL = {"fieldapp", "forms", "sync", "resources", "tests", "packaging"}


def modules() -> Iterator[tuple[str, Path]]:
    for package in ("forms", "sync", "fieldapp"):
        for path in sorted((ROOT / package).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def imports(path: Path, module: str) -> Iterator[tuple[str, int]]:
    """Every imported dotted name with its line, relative ones resolved; those inside functions count, too."""
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                up = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*up, base]) if base else ".".join(up)
            yield base, node.lineno
            yield from ((f"{base}.{alias.name}", node.lineno) for alias in node.names)


def under(name: str, prefix: str) -> bool:
    return name == prefix or name.startswith(prefix + ".")


EVERY_IMPORT = [(m, name, line) for m, path in modules() for name, line in imports(path, m)]


def test_there_is_something_to_read() -> None:
    assert len({m for m, _, _ in EVERY_IMPORT}) > 20


@pytest.mark.parametrize("package", FORBIDDEN)
def test_imports_go_one_way(package: str) -> None:
    wrong = [
        f"{m}:{line} imports {name}"
        for m, name, line in EVERY_IMPORT
        if under(m, package) and any(under(name, f) for f in FORBIDDEN[package])
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("library", DOORS)
def test_each_outside_library_has_one_door(library: str) -> None:
    wrong = [
        f"{m}:{line} imports {name}"
        for m, name, line in EVERY_IMPORT
        if under(name, library) and not any(under(m, door) for door in DOORS[library])
    ]
    assert not wrong, "\n".join(wrong)


def test_fieldapp_knows_only_the_public_face_of_forms() -> None:
    wrong = [
        f"{m}:{line} imports {name}"
        for m, name, line in EVERY_IMPORT
        if under(m, "fieldapp") and under(name, "forms") and not _public_of_forms(name)
    ]
    assert not wrong, "\n".join(wrong)


def _public_of_forms(name: str) -> bool:
    """`forms.Session` and `forms.scoring.score` are public names, `forms.engine` and `forms.scoring.cursor` are not."""
    inside = ROOT / Path(*name.split("."))
    is_module = inside.is_dir() or inside.with_suffix(".py").exists()
    return name in FORMS_PUBLIC or (not is_module and name.rpartition(".")[0] in FORMS_PUBLIC)


def test_the_top_level_is_the_agreed_one() -> None:
    found = {p.name for p in ROOT.iterdir() if p.is_dir() and not p.name.startswith(".")}
    assert found - {"build", "dist", "node_modules"} == TOP_LEVEL
    assert not (ROOT / "packaging/__init__.py").exists(), "it would shadow the library `packaging`"


def test_every_module_says_what_it_knows() -> None:
    texts = {m: path.read_text("utf-8") for m, path in modules()}
    wrong = [m for m, text in texts.items() if text.strip() and not ast.get_docstring(ast.parse(text))]
    assert not wrong, wrong


def test_files_stay_small() -> None:
    wrong = [f"{m}: {n} lines" for m, path in modules() if (n := path.read_text("utf-8").count("\n")) > 400]
    assert not wrong, wrong


def test_functions_stay_small() -> None:
    wrong = [
        f"{m}.{node.name}: {length} lines"
        for m, path in modules()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or 0) - node.lineno + 1) > 60
    ]
    assert not wrong, wrong


def test_the_door_script_needs_only_the_standard_library() -> None:
    names = {name.split(".")[0] for name, _ in imports(ROOT / "dev", "dev")}
    assert names - {"__future__"} <= set(sys.stdlib_module_names)


def test_requirements_name_no_host() -> None:
    for name in ("requirements.txt", "requirements-dev.txt", "tests/node/package-lock.json"):
        assert not re.search(r"https?://|--index-url|--find-links", (ROOT / name).read_text("utf-8")), name
